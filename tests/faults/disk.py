"""A disk that remembers, and one that is full: SQLite's way to the files, seen and bent.

SQLite reaches every file through a table of functions (its VFS). Here some of them are replaced by
Python's, in the engine that pmdesk really uses and without a compiler: so each write and each sync
of the library can be written down, or refused as a full disk would refuse it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Callable
from ctypes import c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FULL, IOERR_FSYNC = 13, 10 | 4 << 8
_POINTERS = 19
"""Words of sqlite3_io_methods, version 3."""
_WRITE, _TRUNCATE, _SYNC = 3, 4, 5
"""Their places in it."""

# Names as pointers: SQLite keeps them, and what stands behind them in memory.
_Open = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_Delete = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_Write = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = ctypes.CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(ctypes.Structure):
    """The beginning of sqlite3_vfs."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("delete", c_void_p),
    )


@dataclass(frozen=True)
class Event:
    """One thing that happened to a file, in order; `data` is bytes, a length, another path."""

    what: str
    path: str
    at: int = 0
    data: Any = None


def missing() -> str:
    """Why the disk cannot be watched here; empty if it can."""
    if os.name != "posix":
        return "only tried where SQLite writes as on Unix"
    return "" if hasattr(_engine(), "sqlite3_vfs_find") else "this SQLCipher hides its VFS"


def _engine() -> ctypes.CDLL:
    import sqlcipher3._sqlite3 as module  # type: ignore[import-untyped]

    return ctypes.CDLL(module.__file__)


@dataclass
class Watch:
    """What SQLite does to the files below a folder, from `begin` to `end`.

    `refuse` is asked before each write, truncation and sync and gives SQLite's error code, or 0 to
    let it through.
    """

    folder: Path
    refuse: Callable[[str, str, int], int] = lambda what, path, size: 0
    events: list[Event] = field(default_factory=list)
    _paths: dict[int, str] = field(default_factory=dict)
    _tables: dict[int, Any] = field(default_factory=dict)
    _kept: list[Any] = field(default_factory=list)

    def __enter__(self) -> Watch:
        engine = _engine()
        engine.sqlite3_initialize()
        engine.sqlite3_vfs_find.restype = c_void_p
        self._vfs = _Vfs.from_address(engine.sqlite3_vfs_find(None))
        self._usual = (self._vfs.open, self._vfs.delete)
        usual_open, usual_delete = _Open(self._vfs.open), _Delete(self._vfs.delete)

        def opened(vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
            path = os.fsdecode(ctypes.string_at(name)) if name else ""
            code: int = usual_open(vfs, name, file, flags, out)
            if code == 0 and path.startswith(str(self.folder)) and not path.endswith("-shm"):
                self._paths[file] = path
                pointer = c_void_p.from_address(file)
                assert pointer.value is not None
                pointer.value = self._table(pointer.value)
            return code

        def deleted(vfs: int, name: int, sync: int) -> int:
            code: int = usual_delete(vfs, name, sync)
            path = os.fsdecode(ctypes.string_at(name))
            if code == 0 and path.startswith(str(self.folder)):
                self.events.append(Event("unlink", path))
                if sync:
                    self.events.append(Event("sync folder", str(Path(path).parent)))
            return code

        self._kept += [_Open(opened), _Delete(deleted)]
        self._vfs.open, self._vfs.delete = (
            ctypes.cast(each, c_void_p).value for each in self._kept[-2:]
        )
        return self

    def __exit__(self, *_: object) -> None:
        # Files that are still open keep the replaced functions, which live as long as this does.
        self._vfs.open, self._vfs.delete = self._usual
        _still_open.append(self)

    def _table(self, usual: int) -> int:
        """The functions of an open file, three of them ours."""
        if usual not in self._tables:
            self._tables[usual] = self._bent((c_void_p * _POINTERS).from_address(usual))
        return ctypes.addressof(self._tables[usual])

    def _bent(self, usual: Any) -> Any:
        write, cut, sync = _Write(usual[_WRITE]), _Truncate(usual[_TRUNCATE]), _Sync(usual[_SYNC])

        def written(file: int, data: int, size: int, at: int) -> int:
            path = self._paths[file]
            code = self.refuse("write", path, size) or int(write(file, data, size, at))
            if code == 0:
                self.events.append(Event("write", path, at, ctypes.string_at(data, size)))
            return code

        def truncated(file: int, size: int) -> int:
            path = self._paths[file]
            code = self.refuse("truncate", path, size) or int(cut(file, size))
            if code == 0:
                self.events.append(Event("truncate", path, size))
            return code

        def synced(file: int, flags: int) -> int:
            path = self._paths[file]
            code = self.refuse("sync", path, 0) or int(sync(file, flags))
            if code == 0:
                self.events.append(Event("sync", path))
            return code

        ours = (c_void_p * _POINTERS)(*usual)
        for place, function in (
            (_WRITE, _Write(written)),
            (_TRUNCATE, _Truncate(truncated)),
            (_SYNC, _Sync(synced)),
        ):
            self._kept.append(function)
            ours[place] = ctypes.cast(function, c_void_p).value
        return ours


_still_open: list[Watch] = []


def record_python(
    events: list[Event], folder: Path, before: Callable[[], object] = lambda: None
) -> None:
    """Adds to `events` what Python itself does to files below `folder`; for a process of its own.

    What was written without a sync is taken note of when the file gets its name, or is copied.
    `before` is called before each of these steps.
    """
    usual = {name: getattr(os, name) for name in ("fsync", "rename", "replace", "unlink")}
    usual_copy = shutil.copyfile

    def inside(path: object) -> str:
        text = os.path.realpath(os.fspath(path))  # type: ignore[call-overload]
        return text if text.startswith(str(folder)) else ""

    def whole(what: str, path: str) -> None:
        events.append(Event(what, path, 0, Path(path).read_bytes()))

    def fsync(handle: int) -> None:
        before()
        usual["fsync"](handle)
        path = inside(f"/proc/self/fd/{handle}")
        if path and Path(path).is_dir():
            events.append(Event("sync folder", path))
        elif path:
            whole("content", path)
            events.append(Event("sync", path))

    def moved(name: str) -> Callable[..., None]:
        def move(old: Any, new: Any, **more: Any) -> None:
            source, target = inside(old), os.path.realpath(new)
            if source:
                before()
                whole("content", source)
            usual[name](old, new, **more)
            if source:
                events.append(Event("rename", source, 0, target))

        return move

    def unlink(path: Any, **more: Any) -> None:
        place = inside(path)
        if place:
            before()
        usual["unlink"](path, **more)
        if place:
            events.append(Event("unlink", place))

    def copyfile(source: Any, target: Any, **more: Any) -> Any:
        done = usual_copy(source, target, **more)
        if place := inside(target):
            before()
            whole("content", place)
        return done

    os.fsync, os.unlink = fsync, unlink  # type: ignore[assignment]
    os.rename, os.replace = moved("rename"), moved("replace")
    shutil.copyfile = copyfile  # type: ignore[assignment]
