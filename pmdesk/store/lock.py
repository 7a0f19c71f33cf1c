"""One writer a library: a lock that the system lets go of when its holder dies."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class FolderLock:
    """Held by the process; a crashed holder locks nobody out."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handle: int | None = None

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
        if fcntl is None:
            return True
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                self.release()
                return False
        return True

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
