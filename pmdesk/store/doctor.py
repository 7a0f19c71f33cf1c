"""Is a library sound, and if it is not, what can be saved from it?

Every text stands twice in a library: as the answer, and as the last line of its history. What the
disk did to one of them shows against the other, where SQLite's own checks see nothing (they notice
2 % of flipped bits); and what one has lost the other still has.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pmdesk import paths
from pmdesk.domain import schema as schemas
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.trouble import Trouble
from pmdesk.store import backup, keys, opening
from pmdesk.store.driver import sqlite3
from pmdesk.store.errors import NotALibrary, StoreError, said_plainly
from pmdesk.store.library import Library, line_of
from pmdesk.words import N_, Words

FAULT, NOTE = "fault", "note"

_MOST = 20
"""Findings of one kind that are told one by one."""
_STEP = 500
"""Rows that are read at once while all is well."""
_PROBES = 20_000
"""Row numbers that are tried one by one in a damaged table."""


@dataclass(frozen=True)
class Finding:
    """One thing the doctor saw: a FAULT, or a NOTE that needs no hurry."""

    weight: str
    sentence: str
    details: Mapping[str, object] = field(default_factory=dict)

    def say(self, words: Words) -> str:
        return words.fill(self.sentence, self.details)


@dataclass
class Rescued:
    """What came out of a damaged library."""

    postmortems: int = 0
    answers: int = 0
    from_history: int = 0
    from_backup: int = 0
    files: int = 0
    lost: list[str] = field(default_factory=list)
    """Places (postmortem and key) of which nothing could be read anywhere."""


# Examining


def examine(folder: Path, key: opening.Key = None, schema: Schema | None = None) -> list[Finding]:
    """What is wrong with a library, nothing changed by looking. Raises StoreError if locked."""
    schema = schema or schemas.load(paths.resources() / "schema")
    file = folder / opening.FILE
    found = [*_about_the_folder(folder), *_about_the_backups(folder)]
    try:
        with said_plainly(file.name):
            opening.refuse_what_is_not_ours(file, key)
            with contextlib.closing(_reading(file, key)) as connection:
                opening.refuse_newer_or_damaged(connection, file)
                for check in (_engine, _answers, _chain, _attachments):
                    found += _told(check(connection))
                found += _told(_lines(connection, schema))
    except Trouble as trouble:
        if not isinstance(trouble, StoreError) or _is_about_keys(trouble):
            raise
        found.insert(0, Finding(FAULT, trouble.what, trouble.details))
    except sqlite3.Error as error:
        found.insert(0, Finding(FAULT, N_("The file cannot be read to the end ({reason})."),
                                {"reason": str(error)}))  # fmt: skip
    return sorted(found, key=lambda each: each.weight)


def _is_about_keys(trouble: StoreError) -> bool:
    from pmdesk.store.errors import KeyFileDamaged, LibraryLocked, NewerLibrary, WrongSecret

    return isinstance(trouble, (KeyFileDamaged, LibraryLocked, NewerLibrary, WrongSecret))


def _reading(file: Path, key: opening.Key) -> sqlite3.Connection:
    connection = opening.connect_to_read(file, None if opening.is_plain(file) else key)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


def _told(findings: Iterator[Finding]) -> Iterator[Finding]:
    """The first of each kind; then only how many more there are."""
    seen: dict[str, int] = {}
    for each in findings:
        seen[each.sentence] = seen.get(each.sentence, 0) + 1
        if seen[each.sentence] <= _MOST:
            yield each
    for count in seen.values():
        if count > _MOST:
            yield Finding(FAULT, N_("… and {count} more of the same kind."),
                          {"count": count - _MOST})  # fmt: skip


def _engine(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (said,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if said != "ok":
            yield Finding(FAULT, N_("SQLite reports: {said}"), {"said": said})
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield Finding(
            FAULT, N_("A row in {table} does not belong to any postmortem."), {"table": row[0]}
        )


_LAST = """
    select a.postmortem, a.key, a.value, h."after" from answer a left join history h on h.seq =
    (select max(seq) from history where postmortem = a.postmortem and key = a.key)
"""


def _answers(connection: sqlite3.Connection) -> Iterator[Finding]:
    for postmortem, key, value, after in connection.execute(_LAST):
        place = {"place": f"{postmortem} {key}"}
        if _parsed(value) is _NOTHING:
            yield Finding(FAULT, N_("The answer at {place} cannot be read."), place)
        elif after is None or after != value:
            yield Finding(FAULT, N_("The answer at {place} is not the last one saved."), place)


_LINE = """
    select id, language, coalesce(number, ''), coalesce(title, '{}'), coalesce(status, 'draft'),
    coalesce(severity, ''), coalesce(services, '[]'), coalesce(started, ''), coalesce(ended, '')
    from postmortem
"""
_IN_LINE = {
    "number", "title", "status", "severity", "services", "impact_start", "impact_end", "timeline",
}  # fmt: skip
"""The answers a line of the list is made from."""


def _lines(connection: sqlite3.Connection, schema: Schema) -> Iterator[Finding]:
    for one in _old_lines(connection, schema):
        said = N_(
            "The list entry for {place} does not match its answers. `pmdesk doctor --repair` "
            "rebuilds it."
        )
        yield Finding(FAULT, said, {"place": one})


def _old_lines(connection: sqlite3.Connection, schema: Schema) -> Iterator[str]:
    """The ids of the postmortems whose line in the list says something else than their answers."""
    records: dict[str, dict[str, Any]] = {}
    for postmortem, key, value in connection.execute("select postmortem, key, value from answer"):
        head = str(key).partition(".")[0]
        if schema.renamed.get(head, head) in _IN_LINE:
            records.setdefault(postmortem, {})[key] = _parsed(value)
    for one, language, *said in connection.execute(_LINE):
        known = records.get(one, {})
        if _NOTHING in known.values():
            # What cannot be read is a fault of its own, and no measure for anything.
            continue
        postmortem = Postmortem.from_records(schema, one, str(language), known)
        if list(line_of(postmortem).values()) != said:
            yield one


def mend(library: Library) -> int:
    """Makes lines of the list that do not match their answers anew; gives how many. Raises
    StoreError. Nothing is lost by it: a line says nothing that the answers do not say."""
    library.need_writing()
    with (
        said_plainly(library.file.name),
        contextlib.closing(_reading(library.file, library.key)) as connection,
    ):
        old = list(_old_lines(connection, library.schema))
    library.mend_lines(old)
    return len(old)


def _chain(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each change begins with what the one before it ended with."""
    last: dict[tuple[str, str], str | None] = {}
    rows = connection.execute('select postmortem, key, "before", "after" from history order by seq')
    for postmortem, key, before, after in rows:
        if last.get((postmortem, key)) != before:
            yield Finding(FAULT, N_("Part of the history of {place} is missing."),
                          {"place": f"{postmortem} {key}"})  # fmt: skip
        last[postmortem, key] = after


def _attachments(connection: sqlite3.Connection) -> Iterator[Finding]:
    for sha256, name, content in connection.execute("select sha256, name, content from attachment"):
        if hashlib.sha256(content).hexdigest() != sha256:
            yield Finding(
                FAULT, N_("The file {name} has changed since it was attached."), {"name": name}
            )


_CONFLICT = re.compile(r"library(?P<odd>[ .\-_(].*)?\.sqlite(?P<end>[ .\-_(].*)?", re.IGNORECASE)
_OURS = {"", "-wal", "-shm", "-journal", ".new", ".new-wal", ".new-shm"}


def conflict_copies(folder: Path) -> list[Path]:
    """Files that a cloud drive leaves when two machines wrote the same library."""
    found = []
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            match = _CONFLICT.fullmatch(file.name)
            if match and (match["odd"] or (match["end"] or "") not in _OURS):
                found.append(file)
    return sorted(found)


def _about_the_folder(folder: Path) -> Iterator[Finding]:
    for file in conflict_copies(folder):
        yield Finding(
            NOTE,
            N_(
                "{file} looks like a conflict copy, made by a cloud drive when two "
                "computers wrote to it."
            ),
            {"file": file.name},
        )
    if os.name == "posix":
        for path in (folder, folder / opening.FILE, folder / keys.FILE):
            with contextlib.suppress(OSError):
                if path.stat().st_mode & 0o077:
                    yield Finding(
                        NOTE, N_("Other users of this computer can read {file}."),
                        {"file": path.name},
                    )  # fmt: skip


def _about_the_backups(folder: Path) -> Iterator[Finding]:
    copies = backup.copies(folder / backup.FOLDER)
    if not copies:
        yield Finding(NOTE, N_("There is no backup yet."))
    for copy in copies[:1]:
        if not copy.is_encrypted and _unsound(copy.file):
            yield Finding(FAULT, N_("The newest backup, {file}, is damaged."),
                          {"file": copy.file.name})  # fmt: skip


def _unsound(file: Path) -> bool:
    try:
        with contextlib.closing(opening.connect_to_read(file)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")
    except sqlite3.Error:
        return True


_NOTHING = object()


def _parsed(value: Any) -> Any:
    try:
        return json.loads(value)
    except (ValueError, TypeError, RecursionError):
        return _NOTHING


# Rescuing


def rescue(
    folder: Path, target: Path, key: opening.Key = None, schema: Schema | None = None
) -> Rescued:
    """Saves what can be read of a damaged library into a new one in `target`.

    The answers come from the library, else from its history, else from its newest readable backup.
    The damaged library is only read. The new one is plain; it can be encrypted again. Raises
    StoreError, also where `target` has a library already.
    """
    if (target / opening.FILE).exists():
        raise TargetInUse(target.name)
    old = _Remains(folder, key)
    done = Rescued()
    with Library(target, schema=schema) as library, said_plainly(opening.FILE):
        library.take_in_rows(old.rows(done))
    return done


class TargetInUse(StoreError):
    def __init__(self, folder: str) -> None:
        super().__init__(
            N_("There is already a library in {folder}."),
            N_("Choose an empty folder to save to."),
            folder=folder,
        )


Row = dict[str, Any]


class _Remains:
    """What can be read of a damaged library and of its newest backup."""

    def __init__(self, folder: Path, key: opening.Key) -> None:
        self._tables = _read_all(folder / opening.FILE, key)
        self._spare: dict[str, list[Row]] = {}
        for copy in backup.copies(folder / backup.FOLDER):
            spare = _read_all(copy.file, key if copy.is_encrypted else None)
            if spare.get("answer"):
                self._spare = spare
                break
        if not self._tables.get("answer") and not self._spare:
            raise NotALibrary(opening.FILE)

    def _both(self, table: str, name: Sequence[str]) -> dict[tuple[Any, ...], Row]:
        """The rows of both by their names; those of the library itself win."""
        rows: dict[tuple[Any, ...], Row] = {}
        for each in (*self._spare.get(table, ()), *self._tables.get(table, ())):
            rows[tuple(each[part] for part in name)] = each
        return rows

    def rows(self, done: Rescued) -> Iterator[tuple[str, Row]]:
        """(table, row) for a new library, parents first."""
        lines = self._both("postmortem", ["id"])
        history = self._both("history", ["seq"])
        last: dict[tuple[Any, ...], Any] = {}
        for _, row in sorted(history.items()):
            last[row["postmortem"], row["key"]] = row["after"]
        answers = {name: row["value"] for name, row in self._own("answer").items()}
        spare = {(r["postmortem"], r["key"]): r["value"] for r in self._spare.get("answer", ())}
        named = {*answers, *(name for name, after in last.items() if after is not None), *spare}
        named -= {name for name, after in last.items() if after is None and name not in answers}
        for one in sorted({name[0] for name in named} | {name[0] for name in lines}):
            done.postmortems += 1
            yield "postmortem", lines.get((one,)) or _blank_line(one)
        for name in sorted(named):
            sources = (answers.get(name), last.get(name), spare.get(name))
            place = next((n for n, v in enumerate(sources) if _parsed(v) is not _NOTHING), None)
            if place is None:
                done.lost.append(" ".join(name))
                continue
            done.answers += 1
            done.from_history += place == 1
            done.from_backup += place == 2
            yield "answer", {"postmortem": name[0], "key": name[1], "value": sources[place]}
        yield from (("history", row) for _, row in sorted(history.items()))
        yield from self._files(done)
        for table, names in (
            ("milestone", ["seq"]),
            ("version", ["postmortem", "id"]),
            ("comment", ["postmortem", "id"]),
            ("export", ["id"]),
        ):
            yield from ((table, row) for row in self._both(table, names).values())

    def _own(self, table: str) -> dict[tuple[Any, ...], Row]:
        return {(row["postmortem"], row["key"]): row for row in self._tables.get(table, ())}

    def _files(self, done: Rescued) -> Iterator[tuple[str, Row]]:
        whole: dict[str, Row] = {}
        for each in (*self._spare.get("attachment", ()), *self._tables.get("attachment", ())):
            content = each["content"]
            is_read = isinstance(content, bytes)
            if is_read and hashlib.sha256(content).hexdigest() == each["sha256"]:
                whole[each["sha256"]] = each
        done.files = len(whole)
        yield from (("attachment", row) for row in whole.values())


def _blank_line(postmortem: str) -> Row:
    long_ago = "1970-01-01T00:00:00.000+00:00"
    return {"id": postmortem, "language": "en", "created": long_ago, "changed": long_ago}


TABLES = (
    "postmortem", "answer", "history", "attachment", "milestone", "version", "comment", "export",
)  # fmt: skip


def _read_all(file: Path, key: opening.Key) -> dict[str, list[Row]]:
    """Every row that can still be read, by table; nothing if it is no SQLite file any more."""
    try:
        connection = _reading(file, key)
    except (sqlite3.Error, StoreError, OSError):
        return {}
    with contextlib.closing(connection):
        found = {}
        for table in TABLES:
            with contextlib.suppress(sqlite3.Error):
                columns = [
                    row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()
                ]
                if columns:
                    rows = _readable(connection, table, columns)
                    found[table] = [row for row in rows if _is_whole(row)]
        return found


def _is_whole(row: Row) -> bool:
    """Whether what names a row is text; a blob there names nothing."""
    names = (row[name] for name in ("id", "postmortem", "key", "sha256") if name in row)
    return all(isinstance(name, str) for name in names)


def _readable(connection: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[Row]:
    """The rows of a table, past those that cannot be read: from its start, from its end, and then
    one by one between."""
    seen: set[int] = set()
    reached = {}
    for order, sign in (("asc", ">"), ("desc", "<")):
        at: int | None = None
        while True:
            where = "" if at is None else f"where rowid {sign} {at}"
            ask = f"select rowid, * from {table} {where} order by rowid {order} limit {_STEP}"
            rows, is_through = _until_it_fails(connection, ask)
            for row in rows:
                at = row[0]
                if at not in seen:
                    seen.add(at)
                    yield dict(zip(columns, row[1:], strict=True))
            if not is_through or len(rows) < _STEP:
                break
        if is_through:
            return
        reached[order] = at
    low = (reached["asc"] or 0) + 1
    high = reached["desc"] or low + _PROBES
    for number in range(low, min(high, low + _PROBES)):
        if number not in seen:
            rows, _ = _until_it_fails(
                connection, f"select rowid, * from {table} where rowid = {number}"
            )
            for row in rows:
                yield dict(zip(columns, row[1:], strict=True))


def _until_it_fails(connection: sqlite3.Connection, ask: str) -> tuple[list[Any], bool]:
    """The rows that came, and whether that was all of them."""
    rows: list[Any] = []
    try:
        for row in connection.execute(ask):
            rows.append(row)
    except (sqlite3.Error, OverflowError):
        return rows, False
    return rows, True
