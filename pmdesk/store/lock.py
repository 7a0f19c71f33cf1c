"""One writer a library: a lock that the system lets go of when its holder dies, and says whose.

On one machine the system's own lock decides. A shared folder may know no locks between machines: so
the holder also writes its name into the file and touches it now and then; one that has not been
touched for a while has no holder any more.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

TOUCHED = 30.0
"""Seconds between two signs of life."""
DEAD = 120.0
"""Seconds without one after which a holder on another machine is gone; clocks may differ a bit."""


@dataclass(frozen=True)
class Holder:
    """Who has a library: user and machine, and since when (ISO 8601)."""

    user: str
    machine: str
    process: int
    since: str

    @property
    def is_here(self) -> bool:
        return self.machine == _machine()


def holder_of(file: Path) -> Holder | None:
    """Who has, or had at their end, the lock in a file; looking takes nothing away."""
    try:
        handle = os.open(file, os.O_RDONLY)
    except OSError:
        return None
    try:
        return _holder(handle)
    finally:
        os.close(handle)


class FolderLock:
    """Held by the process; a crashed holder locks nobody out."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None
        self._is_mine = False
        self._me, self._touched = ("", 0), 0.0
        self.holder: Holder | None = None
        """Who has it instead of us, as far as is known."""

    def take(self, patience: float = 0) -> bool:
        """Whether the lock is ours now, or within `patience` seconds.

        A folder that cannot be written, and a disk that knows no locks, need none.
        """
        until = time.monotonic() + patience
        while not self._try():
            if time.monotonic() >= until:
                return False
            time.sleep(0.05)
        return True

    def _try(self) -> bool:
        try:
            self._handle = os.open(self._file, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError:
            return True
        self.holder = _holder(self._handle)
        if not _lock(self._handle) or self._is_alive_elsewhere():
            self.release()
            return False
        self._is_mine, self.holder = True, None
        self._sign()
        return True

    def _is_alive_elsewhere(self) -> bool:
        """The system gave us the lock, but its disk may not know of other machines."""
        if self._handle is None or self.holder is None or self.holder.is_here:
            return False
        # By the disk's clock, as the holder's signs are: this machine's may be wrong by a year.
        return abs(_disk_time(self._file.parent) - os.fstat(self._handle).st_mtime) < DEAD

    def _sign(self) -> None:
        if self._handle is None:
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        me = Holder(_user(), _machine(), os.getpid(), now)
        self._me, self._touched = (me.machine, me.process), time.time()
        with contextlib.suppress(OSError):
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, json.dumps(asdict(me)).encode())

    def touch(self) -> bool:
        """A sign of life, every TOUCHED seconds; whether the lock is still ours.

        A machine that slept gave none, and another may have taken the lock meanwhile.
        """
        if not self._is_mine or self._handle is None:
            return True
        holder = _holder(self._handle)
        if holder is not None and (holder.machine, holder.process) != self._me:
            self._is_mine, self.holder = False, holder
            return False
        self._touched = time.time()
        with contextlib.suppress(OSError):
            os.utime(self._handle)
        return True

    @property
    def may_be_lost(self) -> bool:
        """Whether the last sign of life is so long ago that somebody may have taken the lock."""
        return self._is_mine and not 0 <= time.time() - self._touched < DEAD / 2

    def release(self) -> None:
        if self._handle is not None:
            if self._is_mine:
                with contextlib.suppress(OSError):
                    os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None
        self._is_mine = False


def _holder(handle: int) -> Holder | None:
    """What stands in the file; anyone may have written there."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        record = json.loads(os.read(handle, 2048))
        return Holder(
            str(record["user"])[:80],
            str(record["machine"])[:80],
            int(record["process"]),
            datetime.fromisoformat(record["since"]).isoformat(),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _disk_time(folder: Path) -> float:
    """The time that a file gets which is made now: of the server, where the disk is elsewhere."""
    try:
        with tempfile.NamedTemporaryFile(prefix=".pmdesk-", dir=folder) as file:
            return os.fstat(file.fileno()).st_mtime
    except OSError:
        return time.time()


def _lock(handle: int) -> bool:
    if fcntl is None:
        return _lock_on_windows(handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)
    return True


def _lock_on_windows(handle: int) -> bool:
    """Written by the book, not tried: a byte far behind the text, which others may then read."""
    import msvcrt

    try:
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError:
        return False
    return True


def _machine() -> str:
    """This machine's name, without the start waiting for the socket module."""
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform

    return platform.node()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
