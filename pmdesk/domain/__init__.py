"""What a postmortem is. Standard library only: no Qt, no SQL, no files."""
