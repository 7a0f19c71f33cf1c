"""Copies of a library: made while it is in use, checked, thinned by age, and found again."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pmdesk import files
from pmdesk.files import keep_name, sweep
from pmdesk.store import keys, opening
from pmdesk.store.driver import sqlite3
from pmdesk.store.errors import (
    DamagedLibrary,
    DiskFull,
    DiskTrouble,
    KeyFileDamaged,
    LibraryInUse,
    ReadOnlyLibrary,
    StoreError,
    said_plainly,
)
from pmdesk.store.lock import FolderLock

FOLDER = "backups"
DUE = timedelta(hours=1)
"""A library that has changed since the last copy gets another after this time."""
STEPS = (
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=14), timedelta(days=1)),
    (timedelta(days=183), timedelta(weeks=1)),
    (timedelta(days=3660), timedelta(days=30)),
)
"""How long one copy per which time is kept: hours for a day, days for two weeks, and so on."""
THINNED = 3
"""Copies that go at most for each one that is made."""

_BEGUN = ".library*.new*"
_NAME = re.compile(r"library-(\d{8}T\d{6}Z)(?:-(\d{1,3}))?\.sqlite")


@dataclass(frozen=True)
class Copy:
    """One copy of a library."""

    file: Path
    at: datetime
    size: int

    @property
    def is_encrypted(self) -> bool:
        return not opening.is_plain(self.file)

    @property
    def key_file(self) -> Path:
        return self.file.with_suffix(".key")


def copies(folder: Path) -> list[Copy]:
    """The copies in a folder, the newest first; whatever else is there is none of them."""
    found = []
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            if name := _NAME.fullmatch(file.name):
                at = datetime.strptime(name[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                # Several of one second are counted in the order in which they were made.
                found.append((at, int(name[2] or 1), Copy(file, at, file.stat().st_size)))
    return [copy for *_, copy in sorted(found, key=lambda each: each[:2], reverse=True)]


def make(library: Path, key: opening.Key, folder: Path, now: datetime | None = None) -> Copy:
    """Copies the library's file into `folder`, checked. Raises StoreError.

    It reads with a connection of its own: whoever writes meanwhile is not kept waiting, and the
    copy is the library of one moment.
    """
    at = (now or datetime.now(UTC)).astimezone(UTC)
    # A name of its own: the window and a script may copy at the same time.
    begun = folder / f".library-{secrets.token_hex(4)}.new"
    try:
        opening.make_folder(folder)
        sweep(folder, _BEGUN)
        os.close(os.open(begun, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
        with contextlib.closing(opening.connect_to_read(library, key)) as source:
            _copy(source, begun, key)
        file = _free_name(folder, at)
        with begun.open("rb") as written:
            os.fsync(written.fileno())
        if key is not None:
            _copy_file(library.parent / keys.FILE, file.with_suffix(".key"))
        begun.rename(file)
        keep_name(folder)
    except OSError as error:
        _clear(begun)
        raise _plain(error) from error
    except BaseException:
        _clear(begun)
        raise
    return Copy(file, at, file.stat().st_size)


def _plain(error: OSError) -> StoreError:
    if error.errno == errno.ENOSPC:
        return DiskFull()
    if isinstance(error, PermissionError):
        return ReadOnlyLibrary()
    return DiskTrouble(error.strerror or type(error).__name__)


def _clear(begun: Path) -> None:
    for ending in ("", "-journal", "-wal", "-shm"):
        opening.beside(begun, ending).unlink(missing_ok=True)


def _copy_file(source: Path, target: Path) -> None:
    """A file once more, for its owner only, on the disk for good; whole or not at all."""
    try:
        with source.open("rb") as old, open(target, "wb", opener=_for_its_owner) as new:
            shutil.copyfileobj(old, new, 1024 * 1024)
            new.flush()
            os.fsync(new.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _copy(source: sqlite3.Connection, file: Path, key: opening.Key) -> None:
    target = opening.connect_bare(file, key)
    with contextlib.closing(target):
        source.backup(target, pages=1024)
        # One file, not three: a copy that travels must not leave its last words behind.
        target.execute("PRAGMA journal_mode=DELETE")
        if target.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DamagedLibrary(file.name)


def put_in_place(library: Path, copy: Copy, now: datetime | None = None) -> Path:
    """A library that cannot be opened gives way to a copy; gives the name it is kept under.

    Raises StoreError, also where the copy is no better or somebody has the library open.
    """
    lock = FolderLock(library.parent / "library.lock")
    try:
        if not lock.take():
            raise LibraryInUse
        with said_plainly(copy.file.name):
            _refuse_unsound(copy)
            return _put_in_place(library, copy, now or datetime.now(UTC))
    except OSError as error:
        raise _plain(error) from error
    finally:
        lock.release()


def _refuse_unsound(copy: Copy) -> None:
    if not copy.is_encrypted:
        opening.refuse_what_is_not_ours(copy.file)
        with contextlib.closing(opening.connect_to_read(copy.file)) as reading:
            opening.refuse_newer_or_damaged(reading, copy.file)
    elif keys.read_file(copy.key_file) is None:
        # What is encrypted shows only when it is unlocked whether it is sound.
        raise KeyFileDamaged(copy.key_file.name)


def _put_in_place(library: Path, copy: Copy, now: datetime) -> Path:
    opening.sweep(library)
    new, key_file = opening.beside(library, ".new"), library.with_name(keys.FILE)
    _copy_file(copy.file, new)
    aside = library.with_name(f"damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.sqlite")
    for source, target in (
        (library, aside),
        (opening.beside(library, "-wal"), opening.beside(aside, "-wal")),
        (key_file, aside.with_suffix(".key")),
    ):
        if source.exists():
            _copy_file(source, target)
    if copy.is_encrypted:
        files.replace(key_file, copy.key_file.read_bytes(), mode=0o600)
    for rest in ("-wal", "-shm"):
        # The damaged library's last words must not be read into the copy; they are kept aside.
        opening.beside(library, rest).unlink(missing_ok=True)
    new.replace(library)
    keep_name(library.parent)
    return aside


def _free_name(folder: Path, at: datetime) -> Path:
    stem = f"library-{at:%Y%m%dT%H%M%SZ}"
    names = [f"{stem}.sqlite", *(f"{stem}-{n}.sqlite" for n in range(2, 1000))]
    return next(folder / name for name in names if not (folder / name).exists())


def is_due(last: Sequence[Copy], changed: datetime, now: datetime) -> bool:
    """Whether a library that was changed then should be copied now."""
    # Their names know whole seconds. A clock that was set back must not stop the copies until it is
    # again as late as it was: those from later count for nothing then.
    second = timedelta(seconds=1)
    past = [each.at for each in last if each.at <= now + second]
    return not past or (changed > max(past) + second and now - max(past) - second >= DUE)


def superfluous(found: Iterable[Copy], now: datetime) -> list[Copy]:
    """The copies that the rule of STEPS does without; never the newest, never one from later."""
    drop, kept = [], set()
    for number, copy in enumerate(sorted(found, key=lambda each: each.at, reverse=True)):
        age = now - copy.at
        step = next((every for until, every in STEPS if age <= until), None)
        if number == 0 or age < timedelta(0):
            continue
        slot = (step, copy.at.timestamp() // step.total_seconds()) if step else None
        if slot is None or slot in kept:
            drop.append(copy)
        else:
            kept.add(slot)
    return drop


def sweep_begun(folder: Path) -> None:
    """Removes copies that were begun by a program that is gone."""
    sweep(folder, _BEGUN)


def thin(folder: Path, now: datetime | None = None) -> None:
    """Removes what is superfluous, a little at a time.

    A clock that is a year ahead for an hour must not take a year's copies.
    """
    for copy in superfluous(copies(folder), now or datetime.now(UTC))[:THINNED]:
        remove(copy)


def remove(copy: Copy) -> None:
    with contextlib.suppress(OSError):
        copy.file.unlink(missing_ok=True)
        copy.key_file.unlink(missing_ok=True)
