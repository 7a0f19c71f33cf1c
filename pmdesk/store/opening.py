"""The file of a library: looked at before it is touched, made whole at once, opened with care.

A new file gets its tables under another name and then its own, so that a program killed at its very
first start leaves no half library behind. A file that is there is read before anything may write.
"""

from __future__ import annotations

import atexit
import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pmdesk import files
from pmdesk.files import keep_name
from pmdesk.store import keys
from pmdesk.store.driver import sqlite3
from pmdesk.store.errors import (
    DamagedLibrary,
    DiskFull,
    DiskTrouble,
    ForeignCommands,
    LibraryLocked,
    NewerLibrary,
    NotALibrary,
    ReadOnlyLibrary,
    WrongSecret,
    code_of,
)

FILE = "library.sqlite"
APPLICATION = 0x706D6465
"""Marks the file as ours: "pmde"."""
COMMENT_TABLES = ("comment", "export")
"""Tables that a library older than version 3 has not got."""
VERSION = 3
"""The number of migrations; a library with a higher one is refused."""

Key = bytes | None
"""The key of an encrypted library, None for a plain one."""

_MAGIC = b"SQLite format 3\0"
_CHECKED_WHOLE = 32 * 1024 * 1024
"""Bytes: up to here the whole file is checked at each start (some milliseconds for most)."""
_ROOM_TO_OPEN = 128 * 1024
"""Bytes: a -shm and the beginning of a -wal fit in."""
_NO_WRITING = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)

Prepare = Callable[[sqlite3.Connection], None]


def beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def make_folder(folder: Path) -> None:
    """The library's folder, for its owner only. One that was there keeps its rights."""
    try:
        if not folder.is_dir():
            # Another pmdesk may be making it at this very moment.
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
    except OSError as error:
        raise ReadOnlyLibrary from error


def make(file: Path, prepare: Prepare, key: Key = None) -> None:
    """A new, empty library at `file`: there whole or not at all."""
    wal = beside(file, "-wal")
    if wal.exists() and wal.stat().st_size:
        # The words of a library whose file is gone; a new one would take their place.
        raise DamagedLibrary(file.name)
    with begun(file, key) as connection:
        bring_up_to_date(connection, prepare)


@contextlib.contextmanager
def begun(file: Path, key: Key) -> Iterator[sqlite3.Connection]:
    """A new file beside `file`, to be filled; it takes the place of `file` if all went well."""
    new = beside(file, ".new")
    try:
        _clear(new)
        try:
            # Created for its owner only; SQLite gives -wal and -shm the same rights.
            os.close(os.open(new, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600))
            with contextlib.closing(connect_to_write(new, key)) as connection:
                yield connection
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except BaseException:
            _clear(new)
            raise
        with new.open("rb") as written:
            os.fsync(written.fileno())
        for old in ("-wal", "-shm"):
            # What is left of the file before would be read into the new one.
            beside(file, old).unlink(missing_ok=True)
        new.replace(file)
        keep_name(file.parent)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise ReadOnlyLibrary from error


def _clear(file: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        beside(file, ending).unlink(missing_ok=True)


def sweep(file: Path) -> None:
    """Removes what an interrupted change of the whole library left beside it.

    It may hold plain words of a library that is still encrypted. Only for whoever has the lock.
    """
    with contextlib.suppress(OSError):
        _clear(beside(file, ".new"))
    files.sweep(file.parent, f"{files.BEGUN}*")


def copy_into(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """All of a library into an empty one, whatever the keys of both; checked in the end."""
    source.execute("PRAGMA wal_checkpoint(PASSIVE)")
    tables = source.execute(
        "select name, sql from sqlite_master where type = 'table' and sql is not null"
        " and name not like 'sqlite\\_%' escape '\\' and name not like 'search%'"
    ).fetchall()
    target.execute("PRAGMA foreign_keys=OFF")
    target.execute("BEGIN IMMEDIATE")
    for name, sql in tables:
        target.execute(sql)
        columns = source.execute(f'select * from "{name}" limit 0').description
        marks = ", ".join("?" for _ in columns)
        target.executemany(
            f'insert into "{name}" values ({marks})', source.execute(f'select * from "{name}"')
        )
    rest = source.execute(
        "select sql from sqlite_master where type in ('index', 'view') and sql is not null"
    ).fetchall()
    for (sql,) in rest:
        target.execute(sql)
    for mark in ("application_id", "user_version"):
        target.execute(f"PRAGMA {mark}={source.execute(f'PRAGMA {mark}').fetchone()[0]:d}")
    target.execute("COMMIT")
    target.execute("PRAGMA foreign_keys=ON")
    for name, _ in tables:
        count = f'select count(*) from "{name}"'
        if source.execute(count).fetchone() != target.execute(count).fetchone():
            raise DamagedLibrary(FILE)


def bring_up_to_date(connection: sqlite3.Connection, prepare: Prepare) -> None:
    """Applies the migrations that are missing; the marks end up in the file itself."""
    if version_of(connection) < VERSION:
        # Half of a start would be spent on importing what most starts do not need.
        from sqlite_utils import Database

        from pmdesk.store.migrations import migrations

        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute(f"PRAGMA application_id={APPLICATION}")
        connection.execute(f"PRAGMA user_version={VERSION}")
    prepare(connection)
    if connection.in_transaction:
        connection.commit()


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_plain(file: Path) -> bool:
    """Whether a file begins as every SQLite file does that is not encrypted."""
    try:
        with file.open("rb") as opened:
            return opened.read(16) == _MAGIC
    except OSError:
        return True


def refuse_what_is_not_ours(file: Path, key: Key = None) -> None:
    """Raises what is wrong with a file by its first bytes, before SQLite has touched it."""
    try:
        with file.open("rb") as opened:
            head = opened.read(100)
    except FileNotFoundError as error:
        raise NotALibrary(file.name) from error
    except OSError as error:
        raise ReadOnlyLibrary from error
    if len(head) < 100 and _MAGIC.startswith(head[:16]):
        # SQLite would take an empty file for a new library and show nothing, silently.
        raise DamagedLibrary(file.name)
    if head[:16] != _MAGIC:
        kept = keys.read(file.parent)
        if kept is None:
            raise NotALibrary(file.name)
        if key is None:
            raise LibraryLocked
        if not kept.fits(key):
            raise WrongSecret
        return
    if int.from_bytes(head[68:72], "big") != APPLICATION:
        raise NotALibrary(file.name)
    version = int.from_bytes(head[60:64], "big")
    if version > VERSION:
        raise NewerLibrary(version)


def refuse_newer_or_damaged(connection: sqlite3.Connection, file: Path) -> None:
    """The same by what stands in the tables and in the -wal, with a connection that only reads."""
    version = version_of(connection)
    tables = connection.execute("select 1 from sqlite_master where name = '_sqlite_migrations'")
    if tables.fetchone() is None:
        raise DamagedLibrary(file.name)
    applied = connection.execute(
        "select count(*) from _sqlite_migrations where migration_set = 'pmdesk'"
    ).fetchone()[0]
    if max(version, applied) > VERSION:
        raise NewerLibrary(max(version, applied))
    # trusted_schema=OFF stops functions, not a trigger that deletes every answer at the next save.
    if connection.execute("select 1 from sqlite_master where type = 'trigger'").fetchone():
        raise ForeignCommands(file.name)
    if file.stat().st_size <= _CHECKED_WHOLE:
        said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if said != "ok":
            raise DamagedLibrary(file.name)


def connect_to_write(file: Path, key: Key = None) -> sqlite3.Connection:
    """Raises sqlite3.OperationalError where the file or its folder cannot be written, DiskFull
    where only room is missing."""
    connection = sqlite3.connect(file, check_same_thread=False, timeout=5)
    try:
        _unlock(connection, key)
        _guard(connection)
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA journal_mode=WAL")
        # FULL: what was said to be saved is there after a power cut.
        connection.execute("PRAGMA synchronous=FULL")
        # A file that is only readable lets a transaction begin, and says no at its first word.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id={APPLICATION}")
        connection.execute("ROLLBACK")
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error) and _is_for_want_of_room(error, file):
            raise DiskFull from error
        raise
    return connection


def connect_to_read(file: Path, key: Key = None) -> sqlite3.Connection:
    """A connection that never writes, also where SQLite cannot put its -shm beside the file."""
    uri = f"{file.resolve().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    try:
        _unlock(connection, key)
        connection.execute("select 1 from sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if not means_no_writing(error) and not _is_for_want_of_room(error, file):
            raise
        wal = beside(file, "-wal")
        if wal.exists() and wal.stat().st_size:
            connection = _copy_to_read(file, key)
        else:
            uri += "&immutable=1"
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
            _unlock(connection, key)
    _guard(connection)
    return connection


def connect_bare(file: Path, key: Key = None) -> sqlite3.Connection:
    """A connection for copies: with its key, and nothing set that would stay in the file."""
    connection = sqlite3.connect(file, check_same_thread=False)
    _unlock(connection, key)
    _guard(connection)
    return connection


def _unlock(connection: sqlite3.Connection, key: Key) -> None:
    """Must be the first word to a connection. What is temporary stays in memory."""
    if key is not None:
        # PRAGMA takes no parameter; hexadecimal digits are all that can stand here.
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("PRAGMA temp_store=MEMORY")


def means_no_writing(error: sqlite3.Error) -> bool:
    return code_of(error) in _NO_WRITING


def _is_for_want_of_room(error: sqlite3.Error, file: Path) -> bool:
    """Whether SQLite could not make its -shm because the disk is full: it calls that an I/O error,
    as it does a broken disk."""
    if code_of(error) not in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL):
        return False
    with contextlib.suppress(OSError):
        return shutil.disk_usage(file.parent).free < _ROOM_TO_OPEN
    return False


def _copy_to_read(file: Path, key: Key) -> sqlite3.Connection:
    """All of a library whose last words are still in its -wal; `immutable` would not see them.

    The copy is as encrypted as the original is, and gone with the program.
    """
    folder = tempfile.TemporaryDirectory(prefix="pmdesk-")
    try:
        copy = Path(folder.name) / file.name
        for ending in ("", "-wal"):
            shutil.copyfile(beside(file, ending), beside(copy, ending))
    except OSError as error:
        folder.cleanup()
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise DiskTrouble(error.strerror or type(error).__name__) from error
    atexit.register(folder.cleanup)
    connection = sqlite3.connect(copy, check_same_thread=False)
    _unlock(connection, key)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _guard(connection: sqlite3.Connection) -> None:
    """A library may come from a stranger: nothing in it is trusted to run or to be well formed."""
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA foreign_keys=ON")
