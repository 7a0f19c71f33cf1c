"""Library(folder): open, save, list, search, history, trash. The only SQL.

One SQLite file. `postmortem` holds what lists need, `answer` one JSON record per field and per row,
`history` what stood there before, written in the same transaction. A library of a newer pmdesk is
refused before anything is written.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import re
import threading
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from pmdesk import paths
from pmdesk.domain import schema as schemas
from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem, new_id
from pmdesk.domain.schema import Schema
from pmdesk.domain.timeline import first_moment
from pmdesk.store import opening
from pmdesk.store.driver import sqlite3
from pmdesk.store.errors import (
    LibraryGone,
    LibraryInUse,
    ReadOnlyLibrary,
    StoreError,
    said_plainly,
)
from pmdesk.store.lock import FolderLock
from pmdesk.store.views import make_views

FILE = "library.sqlite"
VERSION = opening.VERSION


class Entry(NamedTuple):
    """A postmortem as a list shows it; its times are ISO 8601.

    A list of ten thousand is made at each start: what is kept as JSON is only read when it is
    looked at.
    """

    id: str
    number: str
    titles: str
    status: str
    severity: str
    service_names: str
    started: str
    ended: str
    language: str
    created: str
    changed: str
    deleted: str

    @property
    def title(self) -> Mapping[str, str]:
        """Language -> the words; none where the file was tampered with (the answers tell)."""
        found = _load_or_none(self.titles)
        return found if isinstance(found, dict) else {}

    @property
    def services(self) -> tuple[str, ...]:
        found = _load_or_none(self.service_names)
        return tuple(map(str, found)) if isinstance(found, list) else ()

    def name(self, language: str) -> str:
        """The title for a reader of `language`."""
        title = self.title
        return title.get(language) or title.get(self.language) or next(iter(title.values()), "")


@dataclass(frozen=True)
class Saved:
    """What was put on disk, and when."""

    at: datetime
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Past:
    """One change of one record: what stood there before and after (JSON), when, by whom."""

    at: str
    key: str
    before: Any
    after: Any
    author: str


@dataclass(frozen=True)
class Found:
    """A place where all the words of a search stand."""

    id: str
    number: str
    title: Mapping[str, str]
    key: str
    snippet: str


Findings = list[Found]


class Library:
    """The postmortems of one folder. May be used from several threads; saves one at a time.

    Raises StoreError. `read_only` is true after opening if the library cannot be written, and
    `in_use` if that is because another pmdesk has it.
    """

    def __init__(
        self,
        folder: Path,
        read_only: bool = False,
        schema: Schema | None = None,
        patience: float = 0,
    ) -> None:
        """`patience`: seconds to wait for another pmdesk to let go of the library."""
        self.folder = folder
        self.file = folder / FILE
        self.schema = schema or schemas.load(paths.resources() / "schema")
        self._guard = threading.RLock()
        self._lock = FolderLock(folder / "library.lock")
        self.in_use = False
        try:
            with said_plainly(self.file.name):
                if not read_only:
                    self._make_or_wait(patience)
                opening.refuse_what_is_not_ours(self.file)
                self.read_only = read_only or self.in_use
                self.connection = self._open()
        except BaseException:
            self._lock.release()
            raise

    # Opening

    def _make_or_wait(self, patience: float) -> None:
        """Takes the lock, if it can be had, and makes the library where there is none."""
        is_new = not self.file.exists()
        if is_new:
            opening.make_folder(self.folder)
        # Another pmdesk may just be making it.
        self.in_use = not self._lock.take(max(patience, 2.0) if is_new else patience)
        if self.file.exists():
            return
        if self.in_use:
            raise LibraryInUse
        opening.make(self.file, self._prepare)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        make_views(connection, self.schema)

    def _open(self) -> sqlite3.Connection:
        with contextlib.closing(opening.connect_to_read(self.file)) as reading:
            opening.refuse_newer_or_damaged(reading, self.file)
        if not self.read_only:
            try:
                connection = opening.connect_to_write(self.file)
            except sqlite3.OperationalError as error:
                if not opening.means_no_writing(error):
                    raise
                self.read_only = True
            else:
                opening.bring_up_to_date(connection, self._prepare)
                self._stands = _place(self.file)
                return connection
        return opening.connect_to_read(self.file)

    def close(self) -> None:
        with self._guard:
            if not self.read_only:
                # A full disk only means that the words stay in the -wal; the next start reads them.
                with contextlib.suppress(sqlite3.Error):
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.connection.close()
            self._lock.release()

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Reading

    def _rows(self, statement: str, given: Sequence[Any] = ()) -> Iterator[dict[str, Any]]:
        found = self.connection.execute(statement, given)
        names = [column[0] for column in found.description]
        return (dict(zip(names, row, strict=True)) for row in found)

    def list(self, trash: bool = False) -> list[Entry]:
        """The postmortems, last changed first; with `trash` those that were moved there."""
        where = "deleted is not null" if trash else "deleted is null"
        with self._guard, said_plainly(self.file.name):
            rows = self.connection.execute(
                f"select {_LINE} from postmortem where {where} order by changed desc, id"
            )
            return [Entry(*row) for row in rows]

    def entry(self, postmortem_id: str) -> Entry:
        """Raises KeyError."""
        with self._guard, said_plainly(self.file.name):
            for row in self.connection.execute(
                f"select {_LINE} from postmortem where id = ?", [postmortem_id]
            ):
                return Entry(*row)
        raise KeyError(postmortem_id)

    def open(self, postmortem_id: str) -> Postmortem:
        """Raises KeyError when there is none."""
        entry = self.entry(postmortem_id)
        with self._guard, said_plainly(self.file.name):
            rows = self.connection.execute(
                "select key, value from answer where postmortem = ?", [postmortem_id]
            ).fetchall()
            records = {key: json.loads(value) for key, value in rows}
        return Postmortem.from_records(self.schema, postmortem_id, entry.language, records)

    def history(self, postmortem_id: str, key: str | None = None) -> Sequence[Past]:
        """What stood where, the latest change first; with `key` (a field or row) only there."""
        where, given = "postmortem = ?", [postmortem_id]
        if key is not None:
            where += " and (key = ? or substr(key, 1, ?) = ?)"
            given += [key, str(len(key) + 1), f"{key}."]
        with self._guard, said_plainly(self.file.name):
            rows = self._rows(f"select * from history where {where} order by seq desc", given)
            return [
                Past(
                    row["at"], row["key"], _load(row["before"]), _load(row["after"]), row["author"]
                )
                for row in rows
            ]

    def search(self, words: str, most: int = 200) -> Sequence[Found]:
        """The places where every word stands, in any language; width and case do not matter."""
        wanted = [_fold(word) for word in words.split()]
        if not wanted:
            return []
        with self._guard, said_plainly(self.file.name):
            rows = self.connection.execute(
                "select a.postmortem, a.key, a.value from answer a join postmortem p"
                " on p.id = a.postmortem where p.deleted is null order by p.changed desc, a.key"
            ).fetchall()
            entries = {entry.id: entry for entry in self.list()}
            found: Findings = []
            for postmortem_id, key, value in rows:
                if entry := entries.get(postmortem_id):
                    found += _found(entry, key, value, wanted)
                if len(found) >= most:
                    break
        return found[:most]

    # Writing

    def create(self, postmortem: Postmortem) -> Postmortem:
        """Takes in a new postmortem, with the next number of its year if it has none."""
        now = _now()
        with self._writing():
            if not postmortem.value("number"):
                at = first_moment(postmortem) or datetime.now().astimezone()
                postmortem = postmortem.answer("number", self.next_number(at.year))
            self.connection.execute(
                "insert into postmortem (id, language, created, changed) values (?, ?, ?, ?)",
                [postmortem.id, postmortem.language, now, now],
            )
            self._write(postmortem, postmortem.records(), now, "")
        return postmortem

    def save(self, postmortem: Postmortem, changes: Mapping[str, Any], author: str = "") -> Saved:
        """Writes changed records, what stood there before, and the list's line, all or nothing."""
        now = _now()
        with self._writing():
            if not self.connection.execute(
                "select 1 from postmortem where id = ?", [postmortem.id]
            ).fetchone():
                raise KeyError(postmortem.id)
            self._write(postmortem, changes, now, author)
        return Saved(datetime.fromisoformat(now), tuple(changes))

    def _write(
        self, postmortem: Postmortem, changes: Mapping[str, Any], now: str, author: str
    ) -> None:
        author = author or _user()
        for key, record in changes.items():
            place = [postmortem.id, key]
            old = self.connection.execute(
                "select value from answer where postmortem = ? and key = ?", place
            ).fetchone()
            before = old[0] if old else None
            after = None if record is None else _dump(record)
            if before == after:
                continue
            if after is None:
                self.connection.execute(
                    "delete from answer where postmortem = ? and key = ?", place
                )
            else:
                self.connection.execute(
                    "insert into answer (postmortem, key, value) values (?, ?, ?)"
                    " on conflict (postmortem, key) do update set value = excluded.value",
                    [*place, after],
                )
            self.connection.execute(
                'insert into history (postmortem, key, at, "before", "after", author)'
                " values (?, ?, ?, ?, ?, ?)",
                [*place, now, before, after, author],
            )
        line = _line(postmortem)
        names = ", ".join(f"{name} = ?" for name in line)
        self.connection.execute(
            f"update postmortem set {names}, changed = ? where id = ?",
            [*line.values(), now, postmortem.id],
        )

    def duplicate(self, postmortem_id: str) -> str:
        """A copy as a new draft under a new number; gives its id."""
        old = self.open(postmortem_id)
        copy = Postmortem.from_records(self.schema, new_id(), old.language, old.records())
        copy = copy.answer("number", None).answer("status", "draft").answer("status_reason", None)
        self.create(copy)
        return copy.id

    def trash(self, postmortem_id: str) -> None:
        self._set_deleted(postmortem_id, _now())

    def restore(self, postmortem_id: str) -> None:
        self._set_deleted(postmortem_id, None)

    def _set_deleted(self, postmortem_id: str, at: str | None) -> None:
        with self._writing():
            self.connection.execute(
                "update postmortem set deleted = ? where id = ?", [at, postmortem_id]
            )

    def delete_for_good(self, postmortem_id: str) -> None:
        """Removes a postmortem, its history, and files that nothing else refers to."""
        with self._writing():
            for table, column in (("answer", "postmortem"), ("history", "postmortem")):
                self.connection.execute(f"delete from {table} where {column} = ?", [postmortem_id])
            self.connection.execute("delete from postmortem where id = ?", [postmortem_id])
            self.connection.execute(
                "delete from attachment where not exists (select 1 from answer"
                " where instr(answer.value, attachment.sha256))"
                " and not exists (select 1 from history where"
                " instr(coalesce(history.\"before\", ''), attachment.sha256))"
            )
        with self._guard, said_plainly(self.file.name):
            # The words are in the -wal until it is emptied.
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def next_number(self, year: int) -> str:
        """The next free number of a year, such as PM-2026-014."""
        start = f"PM-{year}-"
        with self._guard, said_plainly(self.file.name):
            rows = self.connection.execute(
                "select number from postmortem where substr(number, 1, ?) = ?", [len(start), start]
            ).fetchall()
        used = [int(number[len(start) :]) for (number,) in rows if number[len(start) :].isdigit()]
        return f"{start}{max(used, default=0) + 1:03d}"

    # Files and settings

    def attach(self, content: bytes, name: str, type: str) -> File:
        """Keeps a file's bytes under their hash; the same bytes are kept once."""
        file = File(name, hashlib.sha256(content).hexdigest(), len(content), type)
        with self._writing():
            self.connection.execute(
                "insert or ignore into attachment (sha256, name, type, size, content)"
                " values (?, ?, ?, ?, ?)",
                [file.sha256, _encodable(name), type, file.size, content],
            )
        return file

    def attachment(self, sha256: str) -> bytes:
        """Raises KeyError."""
        with self._guard, said_plainly(self.file.name):
            row = self.connection.execute(
                "select content from attachment where sha256 = ?", [sha256]
            ).fetchone()
        if row is None:
            raise KeyError(sha256)
        return bytes(row[0])

    def attachments_of(self, postmortem: Postmortem) -> dict[str, bytes]:
        """The bytes of every file a postmortem names; those that are missing are left out."""
        names = {
            cell.sha256
            for asked in postmortem.schema.fields
            for row in postmortem.rows(asked.key)
            for cell in row.cells.values()
            if isinstance(cell, File)
        }
        found = {}
        for sha256 in sorted(names):
            try:
                found[sha256] = self.attachment(sha256)
            except KeyError:
                continue
        return found

    def setting(self, name: str, default: Any = None) -> Any:
        with self._guard, said_plainly(self.file.name):
            row = self.connection.execute(
                "select value from setting where name = ?", [name]
            ).fetchone()
            return json.loads(row[0]) if row else default

    def set_setting(self, name: str, value: Any) -> None:
        """Remembers a small value; a library that is only read remembers nothing."""
        if self.read_only:
            return
        with self._writing():
            self.connection.execute(
                "insert into setting (name, value) values (?, ?)"
                " on conflict (name) do update set value = excluded.value",
                [name, _dump(value)],
            )

    def need_writing(self) -> None:
        """Raises StoreError, with the reason, where this library can only be read."""
        if self.read_only:
            raise LibraryInUse if self.in_use else ReadOnlyLibrary

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction under the guard, its failures said plainly."""
        self.need_writing()
        with self._guard, said_plainly(self.file.name):
            if _place(self.file) != self._stands:
                # SQLite would go on writing to a file that nobody can find any more.
                raise LibraryGone(self.file.name)
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                # SQLite may have rolled back by itself, as it does on a full disk.
                with contextlib.suppress(sqlite3.Error):
                    self.connection.execute("ROLLBACK")
                raise


def _place(file: Path) -> tuple[int, int] | None:
    """Tells a file from another one of the same name."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def _dump(record: Any) -> str:
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    # Half of a pair of surrogates, as some chat exports have it: escaped, it can be kept. The rest
    # stays as it is, so that search still finds it.
    return _HALF_PAIR.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


_HALF_PAIR = re.compile("[\ud800-\udfff]")


def _load(value: str | None) -> Any:
    return None if value is None else json.loads(value)


def _load_or_none(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return None


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _line(postmortem: Postmortem) -> dict[str, Any]:
    """What lists and trends need, from the answers."""
    services = postmortem.value("services")
    title = postmortem.value("title")
    start = first_moment(postmortem)
    return {
        "number": _encodable(str(postmortem.value("number") or "")),
        "title": _dump(dict(getattr(title, "words", {}))),
        "status": _encodable(str(postmortem.value("status") or "draft")),
        "severity": _encodable(str(postmortem.value("severity") or "")),
        "services": _dump(list(services) if isinstance(services, tuple) else []),
        "started": str(postmortem.value("impact_start") or (start.isoformat() if start else "")),
        "ended": str(postmortem.value("impact_end") or ""),
    }


_LINE = """
    id, coalesce(number, ''), coalesce(title, '{}'), coalesce(status, 'draft'),
    coalesce(severity, ''), coalesce(services, '[]'), coalesce(started, ''), coalesce(ended, ''),
    language, created, changed, coalesce(deleted, '')
"""
"""An Entry, in SQL."""


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    return text.casefold()


def _texts(key: str, record: Any) -> Iterator[tuple[str, str]]:
    """The words of a record, each with its key."""
    match record:
        case str():
            yield key, record
        case {"cells": dict(cells), "position": int()}:
            for name, cell in cells.items():
                yield from _texts(f"{key}.{name}", cell)
        case dict():
            for name, value in record.items():
                if name not in ("made_from", "skipped", "sha256", "type"):
                    yield from _texts(key, value)
        case list():
            for value in record:
                yield from _texts(key, value)


def _found(entry: Entry, key: str, value: str, wanted: Sequence[str]) -> Iterator[Found]:
    """The places in one record where every wanted word stands."""
    # Most records are ruled out by their text, without taking them apart.
    folded = _fold(value)
    if not all(_dump(word)[1:-1] in folded for word in wanted):
        return
    for place, text in _texts(key, json.loads(value)):
        folded = _fold(text)
        if all(word in folded for word in wanted):
            snippet = _snippet(text, folded, wanted[0])
            yield Found(entry.id, entry.number, entry.title, place, snippet)


def _snippet(text: str, folded: str, word: str, room: int = 40) -> str:
    at = folded.find(word)
    if len(folded) != len(text):
        # Half-width and joined characters change their number when folded.
        at = _place_before_folding(text, at)
    start, end = max(0, at - room), min(len(text), at + len(word) + room)
    cut = text[start:end].replace("\n", " ").strip()
    return ("…" if start else "") + cut + ("…" if end < len(text) else "")


def _place_before_folding(text: str, at: int) -> int:
    """Where in `text` stands what stands at `at` once it is folded."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high) // 2
        if len(_fold(text[:middle])) < at:
            low = middle + 1
        else:
            high = middle
    return low


__all__ = ["FILE", "VERSION", "Entry", "Found", "Library", "Past", "Saved", "StoreError"]
