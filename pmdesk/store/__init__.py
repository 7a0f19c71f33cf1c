"""The only SQL and the only keyring."""
