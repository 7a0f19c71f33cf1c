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
            N_(
                "Free up some space. Nothing that was saved is lost, and text in an open "
                "window is saved once there is space."
            ),
        )


class ReadOnlyLibrary(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("This library can be read but not changed."),
            N_("Check the permissions of its folder, or save a copy elsewhere."),
        )


class NotALibrary(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("{file} is not a pmdesk library."),
            N_("Choose another folder. The file was not changed."),
            file=file,
        )


class NewerLibrary(StoreError):
    def __init__(self, version: int) -> None:
        super().__init__(
            N_(
                "This library was written by a newer version of pmdesk (library version {version})."
            ),
            N_("Update pmdesk to open it. The library was not changed."),
            version=version,
        )


class DamagedLibrary(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The library {file} is damaged."),
            N_("Keep the file. If you have a backup of it, restore that."),
            file=file,
        )


class LibraryInUse(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("Another pmdesk has this library open."),
            N_("Close it there, then try again. Until then, you can read it here."),
        )


class LibraryGone(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The library {file} was moved, deleted or replaced while it was open."),
            N_("Put the file back, or copy your text and start pmdesk again."),
            file=file,
        )


class PostmortemGone(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("This postmortem is no longer in the library."),
            N_("Save a copy elsewhere. Its text is still in this window."),
        )


class ForeignCommands(StoreError):
    """A file that would do something by itself when it is written."""

    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The library {file} contains commands that pmdesk did not put there."),
            N_("It was not opened. Use a backup, or save its text with `pmdesk doctor --rescue`."),
            file=file,
        )


class DiskTrouble(StoreError):
    def __init__(self, reason: str) -> None:
        super().__init__(
            N_("The disk reported an error ({reason})."),
            N_(
                "Check the disk. Text in an open window stays there, and pmdesk keeps trying "
                "to save it."
            ),
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
            N_("Try again. Nothing was changed."),
        )


class MistypedRecoveryKey(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("The recovery key has a typing error."),
            N_(
                "It has seven groups of four characters. Compare them with the copy you wrote down."
            ),
        )


class KeyFileDamaged(StoreError):
    def __init__(self, file: str) -> None:
        super().__init__(
            N_("The key file {file} is missing or damaged."),
            N_("Restore {file} from a backup. There is a copy next to each encrypted backup."),
            file=file,
        )


class NoKeyring(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("This system has no keyring that pmdesk can safely use."),
            N_("Choose a passphrase instead."),
        )


class KeyringRefused(StoreError):
    def __init__(self) -> None:
        super().__init__(
            N_("The system keyring is locked, or could not store the key."),
            N_("Unlock the keyring, or use the passphrase or the recovery key."),
        )


_WITHOUT_CODE = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "database is locked": sqlite3.SQLITE_BUSY,
}


def code_of(error: sqlite3.Error) -> int:
    """The kind of an error: SQLite's primary result code.

    What goes wrong in a copy (`Connection.backup`) comes without a code, in words only.
    """
    # The low byte is the kind, the rest of it the case.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF or _WITHOUT_CODE.get(str(error), 0)


@contextlib.contextmanager
def said_plainly(file: str) -> Iterator[None]:
    """Turns what SQLite says of disk and file into a StoreError; our own bugs go through."""
    try:
        yield
    except PermissionError as error:
        raise ReadOnlyLibrary from error
    except (json.JSONDecodeError, RecursionError, UnicodeError) as error:
        # What was put there is no text, or nested beyond reading.
        raise DamagedLibrary(file) from error
    except sqlite3.DatabaseError as error:
        if "decode to UTF-8" in str(error):
            # Said by Python, without a code: a text was overwritten with other bytes.
            raise DamagedLibrary(file) from error
        match code_of(error):
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
