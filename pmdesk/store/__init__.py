"""The only SQL and the only keyring; everything here goes through one engine (driver)."""

from pmdesk.store import driver as driver
