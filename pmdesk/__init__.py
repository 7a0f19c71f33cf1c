"""pmdesk: write incident postmortems offline, in guided stages and four languages."""

__version__ = "0.1.0"
