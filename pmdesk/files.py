"""replace(path, data): a file is there as it was, or whole as it should be; never in between."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from pathlib import Path

from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_

BEGUN = ".pmdesk-"
"""How a file is called until it is whole."""
ABANDONED = 600.0
"""Seconds after which nobody writes any more what is begun: its program was killed."""


class NotWritten(Trouble):
    """A file that could not be written; what stood at its place still stands there."""


def replace(path: Path, data: bytes, mode: int | None = None) -> None:
    """Puts `data` at `path` in one step, durably. Raises NotWritten.

    `mode`: the rights of the file; as the old one had them, or as usual, if not given.
    """
    try:
        _replace(path, data, mode)
    except OSError as error:
        raise NotWritten(
            N_("{file} could not be written ({reason})."),
            N_("Choose another folder, or free some space there, and try again."),
            file=path.name,
            reason=error.strerror or type(error).__name__,
        ) from error


def _replace(path: Path, data: bytes, mode: int | None) -> None:
    path = path.resolve()
    sweep(path.parent, f"{BEGUN}*")
    handle, name = tempfile.mkstemp(prefix=BEGUN, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is None:
            mode = path.stat().st_mode & 0o777 if path.exists() else _usual_mode()
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    keep_name(path.parent)


def sweep(folder: Path, pattern: str) -> None:
    """Removes files that a killed program began and that are of no use to anyone."""
    with contextlib.suppress(OSError):
        for file in folder.glob(pattern):
            if time.time() - file.stat().st_mtime > ABANDONED:
                file.unlink()


def _usual_mode() -> int:
    """What any new file of this user gets; a temporary one is stricter."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def keep_name(folder: Path) -> None:
    """The new name too survives a power cut, where the system can promise it."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
