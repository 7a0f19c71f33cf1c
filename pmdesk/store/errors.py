"""What can go wrong with a library, in sentences for its owner."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator

from pmdesk.domain.trouble import Trouble
from pmdesk.store.driver import sqlite3
from pmdesk.words import N_


class StoreError(Trouble):
    """A library that cannot do what was asked of it."""


class DiskFull(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("The disk is full."),
            N_("Free some space; your text stays in this window and is saved then."),
        )


class ReadOnlyLibrary(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("This library can be read but not written."),
            N_("Check the rights of its folder, or save a copy elsewhere."),
        )


class NotALibrary(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("{file} is not a pmdesk library."),
            N_("Choose another folder; the file was left as it is."),
            file=file,
        )


class NewerLibrary(StoreError):
    def __init__(self, version: int) -> None:
        super().__init__(
            N_("This library was written by a newer pmdesk (its version is {version})."),
            N_("Update pmdesk to open it; the library was left as it is."),
            version=version,
        )


class DamagedLibrary(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The library {file} is damaged."),
            N_("Keep the file, and bring back a copy of it if you have one."),
            file=file,
        )


class LibraryInUse(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("Another pmdesk has this library open."),
            N_("Close it there, then try again; until then it can be read here."),
        )


class LibraryGone(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The library {file} was moved, deleted or replaced while it was open."),
            N_("Bring it back, or copy your text and start pmdesk again."),
            file=file,
        )


class DiskTrouble(StoreError):
    def __init__(self, reason: str) -> None:
        super().__init__(
            N_("The disk did not do what it was asked ({reason})."),
            N_("Check the disk; your text stays in this window and is tried again."),
            reason=reason,
        )


# Encrypted libraries


class LibraryLocked(StoreError):
    """Encrypted, and no key was given."""

    def __init__(self) -> None:
        super().__init__(
            N_("This library is encrypted."),
            N_("Unlock it with its passphrase or its recovery key."),
        )


class WrongSecret(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("This is neither the passphrase nor the recovery key of this library."),
            N_("Try again; nothing was changed."),
        )


class MistypedRecoveryKey(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("There is a slip in the recovery key."),
            N_("It has seven groups of four characters; compare them with your paper."),
        )


class KeyFileDamaged(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The key file {file} is missing or damaged."),
            N_("Bring back {file} from a backup; each encrypted backup has a copy beside it."),
            file=file,
        )


class NoKeyring(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("This system has no keyring that pmdesk trusts."),
            N_("Choose a passphrase instead."),
        )


class KeyringRefused(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("The system's keyring is locked, or did not keep the key."),
            N_("Unlock the keyring, or use the passphrase or the recovery key."),
        )


@contextlib.contextmanager
def said_plainly(file: str) -> Iterator[None]:
    """Turns what SQLite says of disk and file into a StoreError; our own bugs go through."""
    try:
        yield
    except (json.JSONDecodeError, RecursionError, UnicodeError) as error:
        # What was put there is no text, or nested beyond reading.
        raise DamagedLibrary(file) from error
    except sqlite3.DatabaseError as error:
        if "decode to UTF-8" in str(error):
            # Said by Python, without a code: a text was overwritten with other bytes.
            raise DamagedLibrary(file) from error
        # The low byte is the kind, the rest of it the case.
        match getattr(error, "sqlite_errorcode", 0) & 0xFF:
            case sqlite3.SQLITE_FULL:
                raise DiskFull from error
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
                raise ReadOnlyLibrary from error
            case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_MISMATCH:
                raise DamagedLibrary(file) from error
            case sqlite3.SQLITE_ERROR if "no such" in str(error) or "malformed" in str(error):
                # A table or column is missing, or something foreign was planted.
                raise DamagedLibrary(file) from error
            case sqlite3.SQLITE_NOTADB:
                raise NotALibrary(file) from error
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                raise LibraryInUse from error
            case sqlite3.SQLITE_IOERR:
                raise DiskTrouble(str(error)) from error
        raise
