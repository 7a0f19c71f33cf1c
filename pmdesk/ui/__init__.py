"""The only PySide6."""
