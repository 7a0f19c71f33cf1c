"""Library(folder): open, save, list, search, history, trash. The only SQL.

One SQLite file. `postmortem` holds what lists need, `answer` one JSON record per field and per row,
`history` what stood there before, written in the same transaction. A library of a newer pmdesk is
refused before anything is written.
"""

from __future__ import annotations

import contextlib
import getpass
import itertools
import json
import re
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from pmdesk import paths
from pmdesk.domain import schema as schemas
from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem, new_id
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import HALF_PAIR
from pmdesk.store import backup, keys, opening
from pmdesk.store.driver import sqlite3
from pmdesk.store.errors import (
    KeyFileDamaged,
    LibraryGone,
    LibraryInUse,
    LibraryLocked,
    PostmortemGone,
    ReadOnlyLibrary,
    StoreError,
    said_plainly,
)
from pmdesk.store.lock import FolderLock, Holder
from pmdesk.store.views import make_views

if TYPE_CHECKING:
    from pmdesk.domain.comments import Comment, Exported
    from pmdesk.domain.versions import Conflict, Part, Version
    from pmdesk.store import merging
    from pmdesk.store.search import Hit

FILE = opening.FILE
VERSION = opening.VERSION
BURST = timedelta(minutes=2)
"""Changes of one answer by one author within this time are one line of its history."""


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
    seq: int = 0


KINDS = ("status", "export", "named", "merge")
"""What makes a version worth a name; a status's name is the status."""


@dataclass(frozen=True)
class Milestone:
    """A version with a name, made by itself at a change of status or an export, or by hand."""

    seq: int
    at: str
    kind: str
    name: str
    author: str
    upto: int


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
        key: opening.Key = None,
    ) -> None:
        """`patience`: seconds to wait for another pmdesk to let go of the library.

        `key`: that of an encrypted library; without it LibraryLocked is raised.
        """
        self.folder = folder
        self.file = folder / FILE
        self._key = key
        self.schema = schema or schemas.load(paths.resources() / "schema")
        self._guard = threading.RLock()
        self._lock = FolderLock(folder / "library.lock")
        self.in_use = False
        self._is_indexed = False
        self._marked: set[str] = set()
        """Postmortems that are known to wait for the search index."""
        try:
            with said_plainly(self.file.name):
                if not read_only:
                    self._make_or_wait(patience)
                opening.refuse_what_is_not_ours(self.file, key)
                if opening.is_plain(self.file):
                    self._key = None
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
        if not self.in_use:
            opening.sweep(self.file)
            backup.sweep_begun(self.backups)
        if self.file.exists():
            return
        if self.in_use:
            raise LibraryInUse
        opening.make(self.file, self._prepare)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        make_views(connection, self.schema)

    def _index(self) -> None:
        """Makes the search index where there is none yet; inside a transaction."""
        from pmdesk.store import search

        if not self._is_indexed:
            search.make(self.connection)
            self._is_indexed = True

    def _open(self) -> sqlite3.Connection:
        self._is_indexed = False
        self._marked = set()
        with contextlib.closing(opening.connect_to_read(self.file, self._key)) as reading:
            opening.refuse_newer_or_damaged(reading, self.file)
            is_behind = opening.version_of(reading) < VERSION
        if not self.read_only:
            try:
                if is_behind:
                    self._bring_up_to_date()
                connection = opening.connect_to_write(self.file, self._key)
            except sqlite3.OperationalError as error:
                if not opening.means_no_writing(error):
                    raise
                self.read_only = True
            else:
                opening.bring_up_to_date(connection, self._prepare)
                self._stands = _place(self.file)
                return connection
        return opening.connect_to_read(self.file, self._key)

    def _bring_up_to_date(self) -> None:
        """A copy of the old library is kept, another one is changed and takes its place: whatever
        goes wrong on the way, the old library is as it was."""
        backup.make(self.file, self._key, self.backups)
        self._put_in_place(self._key, self.file, self._key)

    def _put_in_place(self, key: opening.Key, source: Path, source_key: opening.Key) -> None:
        """The library anew, from a file and under a key. The connection must be closed."""
        with opening.begun(self.file, key) as new:
            with contextlib.closing(opening.connect_to_read(source, source_key)) as old:
                opening.copy_into(old, new)
            opening.bring_up_to_date(new, self._prepare)

    def close(self) -> None:
        with self._guard:
            if not self.read_only:
                # A full disk only means that the words stay in the -wal; the next start reads them.
                with contextlib.suppress(sqlite3.Error):
                    self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.connection.close()
            self._lock.release()

    def stay_alive(self) -> None:
        """A sign of life for other machines; to be given every lock.TOUCHED seconds."""
        if not self._lock.touch():
            # Somebody took it while this machine slept: two that write would destroy it.
            self.in_use = self.read_only = True

    @property
    def holder(self) -> Holder | None:
        """Who has the library, if `in_use`."""
        return self._lock.holder

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
                    row["at"],
                    row["key"],
                    _load(row["before"]),
                    _load(row["after"]),
                    row["author"] or "",
                    row["seq"],
                )
                for row in rows
            ]

    def search(self, typed: str, most: int = 50) -> Sequence[Hit]:
        """The postmortems where everything asked for stands, the best first (domain/query.py)."""
        from pmdesk.domain import query
        from pmdesk.store import search

        asked = query.parse(typed)
        with self._guard, said_plainly(self.file.name):
            return search.find(self.connection, self.schema, asked, most=most)

    def index_some(self, most: int = 3) -> int:
        """Brings the search index nearer to what was saved; 0 when it is there.

        To be called when nothing else is to do; search is right before that, too, only slower.
        """
        from pmdesk.store import search

        if self.read_only:
            return 0
        with self._writing():
            self._index()
            self._marked.clear()
            return search.refresh(self.connection, self.schema, most)

    # Writing

    def create(self, postmortem: Postmortem) -> Postmortem:
        """Takes in a new postmortem, with the next number of its year if it has none."""
        now = _now()
        with self._writing():
            if not postmortem.value("number"):
                from pmdesk.domain.timeline import first_moment

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
            self._write(postmortem, changes, now, author)
            if "status" in changes:
                status = str(postmortem.value("status") or "draft")
                self._name_version(postmortem.id, "status", status, author)
        # Only now: what was rolled back does not wait for the index.
        self._marked.add(postmortem.id)
        return Saved(datetime.fromisoformat(now), tuple(changes))

    def _write(
        self, postmortem: Postmortem, changes: Mapping[str, Any], now: str, author: str
    ) -> None:
        author = author or self.author
        line = line_of(postmortem)
        names = ", ".join(f"{name} = ?" for name in line)
        found = self.connection.execute(
            f"update postmortem set {names}, changed = ? where id = ?",
            [*line.values(), now, postmortem.id],
        )
        if not found.rowcount:
            raise PostmortemGone
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
            self._remember(place, now, before, after, author)
        self._index()
        if postmortem.id not in self._marked:
            from pmdesk.store import search

            search.mark(self.connection, postmortem.id)

    def _remember(
        self, place: Sequence[str], now: str, before: str | None, after: str | None, author: str
    ) -> None:
        """A line of history. What is typed in one go is one line, unless a version got its name in
        between, or words were taken away that someone may want back."""
        last = self.connection.execute(
            'select seq, at, author, "after" from history where postmortem = ? and key = ?'
            " and seq > (select coalesce(max(upto), 0) from"
            " (select postmortem, upto from milestone union all"
            " select postmortem, upto from export) where postmortem = ?)"
            " order by seq desc limit 1",
            [*place, place[0]],
        ).fetchone()
        since = (datetime.fromisoformat(now) - BURST).isoformat(timespec="milliseconds")
        is_one_go = last and since <= last[1] <= now and last[2] == author
        if is_one_go and after and last[3] and len(after) >= 0.75 * len(last[3]):
            self.connection.execute(
                'update history set "after" = ?, at = ? where seq = ?', [after, now, last[0]]
            )
            return
        self._add_history(place, now, before, after, author)

    def _add_history(
        self, place: Sequence[str], now: str, before: str | None, after: str | None, author: str
    ) -> None:
        self.connection.execute(
            'insert into history (postmortem, key, at, "before", "after", author)'
            " values (?, ?, ?, ?, ?, ?)",
            [*place, now, before, after, author],
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
        from pmdesk.store import search

        with self._writing():
            self._index()
            search.forget(self.connection, postmortem_id)
            for table in (
                "answer",
                "history",
                "milestone",
                "version",
                "undo",
                *opening.COMMENT_TABLES,
            ):
                self.connection.execute(
                    f"delete from {table} where postmortem = ?", [postmortem_id]
                )
            self.connection.execute("delete from postmortem where id = ?", [postmortem_id])
            self.connection.execute(
                "delete from attachment where not exists (select 1 from answer"
                " where instr(answer.value, attachment.sha256))"
                " and not exists (select 1 from history where"
                " instr(coalesce(history.\"before\", ''), attachment.sha256))"
                " and not exists (select 1 from comment where"
                " instr(comment.record, attachment.sha256))"
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
        # `²` is a digit to str.isdigit, and 5,000 of them a number to nobody.
        ends = [re.fullmatch("[0-9]{1,9}", str(number)[len(start) :]) for (number,) in rows]
        used = [int(end[0]) for end in ends if end]
        return f"{start}{max(used, default=0) + 1:03d}"

    # History

    def name_version(self, postmortem_id: str, kind: str, name: str = "", author: str = "") -> None:
        """Gives what stands there now a name; `kind` (KINDS) is what made it worth one."""
        with self._writing():
            self._name_version(postmortem_id, kind, name, author)

    def _name_version(self, postmortem_id: str, kind: str, name: str, author: str = "") -> None:
        self.connection.execute(
            "insert into milestone (postmortem, at, kind, name, author, upto)"
            " values (?, ?, ?, ?, ?,"
            " (select coalesce(max(seq), 0) from history where postmortem = ?))",
            [postmortem_id, _now(), kind, name, author or self.author, postmortem_id],
        )

    def milestones(self, postmortem_id: str) -> Sequence[Milestone]:
        """The named versions, the latest first."""
        with self._guard, said_plainly(self.file.name):
            if not self._has("milestone"):
                return []
            rows = self.connection.execute(
                "select seq, at, kind, name, author, upto from milestone where postmortem = ?"
                " order by seq desc",
                [postmortem_id],
            )
            return [Milestone(*row) for row in rows]

    def at(self, postmortem_id: str, upto: int) -> Postmortem:
        """The postmortem as it was after one change (Past.seq, Milestone.upto)."""
        entry = self.entry(postmortem_id)
        with self._guard, said_plainly(self.file.name):
            rows = self.connection.execute(
                'select key, "after" from history where seq in'
                " (select max(seq) from history where postmortem = ? and seq <= ? group by key)",
                [postmortem_id, upto],
            ).fetchall()
            records = {key: json.loads(after) for key, after in rows if after is not None}
        return Postmortem.from_records(self.schema, postmortem_id, entry.language, records)

    def steps(self, postmortem_id: str) -> Any:
        """The way back that was kept at the last save, as it was given; None if there is none."""
        with self._guard, said_plainly(self.file.name):
            if not self._has("undo"):
                return None
            row = self.connection.execute(
                "select steps from undo where postmortem = ?", [postmortem_id]
            ).fetchone()
            return _load(row[0]) if row else None

    def keep_steps(self, postmortem_id: str, steps: Any) -> None:
        with self._writing():
            self.connection.execute(
                "insert into undo (postmortem, steps) select id, ? from postmortem where id = ?"
                " on conflict (postmortem) do update set steps = excluded.steps",
                [_dump(steps), postmortem_id],
            )

    # Comments and exports

    def comments(self, postmortem_id: str) -> Sequence[Comment]:
        """What was said about a postmortem, in the order it was written."""
        from pmdesk.store import comments

        with self._guard, said_plainly(self.file.name):
            return tuple(comments.read(self.connection, postmortem_id))

    def save_comments(self, postmortem_id: str, changed: Iterable[Comment]) -> Sequence[Comment]:
        """Keeps new and changed comments, and gives them back with what they said before."""
        from pmdesk.store import comments, search

        with self._writing():
            if not self.connection.execute(
                "select 1 from postmortem where id = ?", [postmortem_id]
            ).fetchone():
                raise PostmortemGone
            kept = comments.write(self.connection, postmortem_id, changed, _now())
            self._index()
            search.mark(self.connection, postmortem_id)
        return kept

    def merge_comments(self, postmortem_id: str, theirs: Iterable[Comment]) -> int:
        """Takes in the comments of a copy; gives how many are new or other than before."""
        from pmdesk.store import comments, search

        with self._writing():
            count = comments.merge(self.connection, postmortem_id, theirs)
            if count:
                self._index()
                search.mark(self.connection, postmortem_id)
        return count

    def exports(self, postmortem_id: str) -> Sequence[Exported]:
        """The reports that were given away, the latest first."""
        from pmdesk.store import comments

        with self._guard, said_plainly(self.file.name):
            return tuple(comments.exports(self.connection, "postmortem", postmortem_id))

    def export(self, export_id: str) -> Exported | None:
        from pmdesk.store import comments

        with self._guard, said_plainly(self.file.name):
            return next(comments.exports(self.connection, "id", export_id), None)

    def remember_export(self, export: Exported) -> Exported:
        """Remembers a report; with no `upto` as of what is on disk now, which from then on stays
        what it was. The same id again takes the place of the first."""
        from pmdesk.store import comments

        with self._writing():
            if not export.upto:
                upto = self.connection.execute(
                    "select coalesce(max(seq), 0) from history where postmortem = ?",
                    [export.postmortem],
                ).fetchone()[0]
                export = replace(export, upto=upto)
            comments.remember(self.connection, export)
        return export

    def forget_export(self, export_id: str) -> None:
        """For a report that came to nothing."""
        with self._writing():
            self.connection.execute("delete from export where id = ?", [export_id])

    def _has(self, table: str) -> bool:
        """Whether a table is there: an older library that is only read has fewer."""
        found = self.connection.execute("select 1 from sqlite_master where name = ?", [table])
        return found.fetchone() is not None

    # Copies from other machines

    def versions(self, postmortem_id: str) -> Sequence[Version]:
        """Every version of every record, what was just edited included: what a copy carries."""
        from pmdesk.store import merging

        if self.read_only:
            with self._guard, said_plainly(self.file.name):
                known = merging.read(self.connection, postmortem_id) if self._has("version") else {}
                made = merging.edited(self.connection, postmortem_id, known, _now())
                return [*itertools.chain(*known.values()), *made]
        with self._writing():
            return [*itertools.chain(*self._versions(postmortem_id).values())]

    def _versions(
        self, postmortem_id: str, decided: Mapping[str, Sequence[Part]] | None = None
    ) -> merging.ByKey:
        """The versions by key, after those of the latest edits were added; in a transaction."""
        from pmdesk.store import merging

        known = merging.read(self.connection, postmortem_id)
        made = merging.edited(self.connection, postmortem_id, known, _now(), decided)
        merging.put(self.connection, postmortem_id, made)
        for each in made:
            known[each.key].append(each)
        return known

    def keep_versions(self, postmortem_id: str, theirs: Iterable[Version]) -> None:
        """The versions that came with a postmortem that is new here."""
        from pmdesk.store import merging

        with self._writing():
            merging.put(self.connection, postmortem_id, theirs)

    def merge(self, postmortem_id: str, theirs: Iterable[Version], name: str = "") -> merging.Merge:
        """Takes in what a copy of this postmortem says; `name` is what to call the copy.

        What only one side changed is taken; what both changed waits in `conflicts`. The postmortem
        as it was before has a name in its history. Raises KeyError, StoreError.
        """
        from pmdesk.domain import versions
        from pmdesk.store import merging

        entry = self.entry(postmortem_id)
        with self._writing():
            mine = self._versions(postmortem_id)
            union = versions.merge(itertools.chain(*mine.values()), theirs)
            dropped = sum(union.dropped.values())
            stands = merging.records(self.connection, postmortem_id)
            # Not only what is new: of two who wrote the same, both sides remember the same one.
            here = {each.id: each for each in itertools.chain(*mine.values())}
            differ = [each for each in union.versions if here.get(each.id) != each]
            merging.put(self.connection, postmortem_id, differ)
            if not union.added:
                return merging.Merge((), merging.conflicts(mine), dropped)
            self._name_version(postmortem_id, "merge", name)
            touched = {each.key for each in union.added}
            known: merging.ByKey = {}
            for each in union.versions:
                known.setdefault(each.key, []).append(each)
            change = merging.changes({key: known[key] for key in touched}, stands, union.added)
            stands = {**stands, **change.records}
            merged = Postmortem.from_records(
                self.schema,
                postmortem_id,
                entry.language,
                {key: record for key, record in stands.items() if record is not None},
            )
            changed = tuple(change.records)
            # On disk, too, rows stand in one order without gaps: later saves write only those that
            # are moved from there.
            for key, record in merging.moved(merged.records(), stands, changed).items():
                change.records[key] = record
                change.authors.setdefault(key, "")
            now = _now()
            for author in sorted(set(change.authors.values())):
                theirs_ = {k: r for k, r in change.records.items() if change.authors[k] == author}
                self._write(merged, theirs_, now, author)
            waiting = merging.conflicts(known)
            self._remember_choices(postmortem_id, waiting, now)
        self._marked.add(postmortem_id)
        return merging.Merge(changed, waiting, dropped, is_known=False)

    def _remember_choices(
        self, postmortem_id: str, waiting: Iterable[tuple[str, Conflict]], now: str
    ) -> None:
        """What is not shown of two versions has its place in the history too, whoever is chosen."""
        from pmdesk.domain import versions

        for key, conflict in waiting:
            place = [postmortem_id, key]
            row = self.connection.execute(
                "select value from answer where postmortem = ? and key = ?", place
            ).fetchone()
            shown = row[0] if row else None
            for choice in conflict.choices[1:]:
                record = versions.settle(_load(shown), conflict.part, choice.value)
                other = None if record is None else _dump(record)
                known = self.connection.execute(
                    'select 1 from history where postmortem = ? and key = ? and "after" is ?',
                    [*place, other],
                ).fetchone()
                if known is None:
                    self._add_history(place, now, shown, other, choice.author)
                    self._add_history(place, now, other, shown, self.author)

    def conflicts(self, postmortem_id: str) -> Sequence[tuple[str, Conflict]]:
        """What two sides changed differently and nobody has chosen yet, each with its key."""
        from pmdesk.store import merging

        with self._guard, said_plainly(self.file.name):
            known = merging.read(self.connection, postmortem_id) if self._has("version") else {}
            if not merging.conflicts(known):
                return ()
            if self.read_only:
                return merging.conflicts(known)
            # What was typed since belongs to what is shown.
            with self._writing():
                return merging.conflicts(self._versions(postmortem_id))

    def settle(self, postmortem_id: str, key: str, part: Part) -> None:
        """What stands at this part of a record now is what was chosen. Save it first."""
        with self._writing():
            self._versions(postmortem_id, {key: (part,)})

    # Copies

    @property
    def backups(self) -> Path:
        return self.folder / backup.FOLDER

    def back_up(self, folder: Path | None = None) -> backup.Copy:
        """Copies the library, beside it or into another folder. Raises StoreError."""
        with said_plainly(self.file.name):
            return backup.make(self.file, self._key, folder or self.backups)

    def back_up_if_due(self, now: datetime | None = None) -> backup.Copy | None:
        """A copy, if something changed since the last one and that is some time ago.

        It goes to the folder of the user's choice as well, if there is one.
        """
        now = now or datetime.now(UTC)
        last = max((entry.changed for entry in self.list()), default="")
        if self.read_only or not last:
            return None
        if not backup.is_due(backup.copies(self.backups), datetime.fromisoformat(last), now):
            return None
        made = self.back_up()
        if self.is_encrypted:
            self._remove_plain_copies()
        backup.thin(self.backups, now)
        if elsewhere := self.setting("backup_folder"):
            self.back_up(Path(elsewhere))
            backup.thin(Path(elsewhere), now)
        return made

    def take_in_rows(self, rows: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
        """Rows saved from another library, (table, row); lines are made anew.

        A row that does not fit is left out, and what its library knew beyond this one as well.
        """
        tables = ("postmortem", "answer", "history", "attachment", "milestone", "version")
        columns = {
            name: {row[1] for row in self.connection.execute(f"PRAGMA table_info({name})")}
            for name in (*tables, *opening.COMMENT_TABLES)
        }
        with self._writing():
            for table, given in rows:
                row = {name: given[name] for name in given if name in columns[table]}
                names = ", ".join(f'"{name}"' for name in row)
                marks = ", ".join("?" for _ in row)
                self.connection.execute(
                    f'insert or ignore into "{table}" ({names}) values ({marks})',
                    list(row.values()),
                )
        self.mend_lines([each.id for each in (*self.list(), *self.list(trash=True))])

    def mend_lines(self, ids: Iterable[str]) -> None:
        """Makes the lines of the list anew from the answers; one that cannot be read is left."""
        for one in ids:
            try:
                line = line_of(self.open(one))
            except (StoreError, KeyError):
                continue
            names = ", ".join(f"{name} = ?" for name in line)
            with self._writing():
                self.connection.execute(
                    f"update postmortem set {names} where id = ?", [*line.values(), one]
                )

    def bring_back(self, copy: backup.Copy, key: opening.Key = None) -> None:
        """The library as it was in a copy; what is there now is copied first.

        `key`: of a copy that was made under another key than today's. Raises StoreError.
        """
        self.need_writing()
        with said_plainly(copy.file.name):
            key = self._key_of(copy, key)
            self.back_up()
            with contextlib.closing(opening.connect_to_read(copy.file, key)) as reading:
                opening.refuse_newer_or_damaged(reading, copy.file)
            self._swap(self._key, copy.file, key)

    def _key_of(self, copy: backup.Copy, key: opening.Key) -> opening.Key:
        if not copy.is_encrypted:
            return None
        kept = keys.read_file(copy.key_file)
        for each in (key, self._key):
            if each is not None and (kept is None or kept.fits(each)):
                return each
        raise LibraryLocked

    def _swap(self, key: opening.Key, source: Path, source_key: opening.Key) -> None:
        """Closes the library, puts another file in its place, and opens that."""
        with self._guard, said_plainly(self.file.name):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.connection.close()
            try:
                self._put_in_place(key, source, source_key)
                self._key = key
            finally:
                self.connection = self._open()

    # Encryption

    @property
    def key(self) -> opening.Key:
        return self._key

    @property
    def is_encrypted(self) -> bool:
        return self._key is not None

    def encrypt(self, passphrase: str = "", *, keyring: bool = True) -> str:
        """Encrypts the library under a new key; gives the recovery key, which is kept nowhere.

        The key goes into the system's keyring, or is wrapped for a passphrase, or both. Plain
        backups give way to an encrypted one. Raises StoreError; the library is then as it was.
        """
        from pmdesk.store import secrets

        self.need_writing()
        key, kept = keys.begin()
        recovery = keys.new_recovery_key()
        kept = kept.with_secret(keys.RECOVERY, recovery, key)
        if passphrase:
            kept = kept.with_secret(keys.PASSPHRASE, passphrase, key)
        if keyring:
            secrets.keep(kept.library, key)
            kept = replace(kept, in_keyring=True)
        keys.write(self.folder, kept)
        try:
            self._swap(key, self.file, None)
        except BaseException:
            if opening.is_plain(self.file):
                keys.remove(self.folder)
                secrets.forget(kept.library)
            raise
        # The recovery key must be told, come what may; the plain copies go with the next copy then.
        with contextlib.suppress(StoreError):
            self.back_up()
            self._remove_plain_copies()
        return recovery

    def _remove_plain_copies(self) -> None:
        for copy in backup.copies(self.backups):
            if not copy.is_encrypted:
                backup.remove(copy)

    def decrypt(self) -> None:
        """A plain library again. Encrypted backups stay, each with its key file."""
        from pmdesk.store import secrets

        self.need_writing()
        kept = keys.read(self.folder)
        self._swap(None, self.file, self._key)
        keys.remove(self.folder)
        if kept is not None and not any(c.is_encrypted for c in backup.copies(self.backups)):
            secrets.forget(kept.library)

    def change_secrets(
        self, passphrase: str | None = None, *, keyring: bool | None = None, recovery: bool = False
    ) -> str:
        """Other ways to the same key; gives the new recovery key, if one was asked for.

        `passphrase`: a new one, or "" for none any more; None leaves it. Raises StoreError.
        """
        from pmdesk.store import secrets

        self.need_writing()
        kept, key = keys.read(self.folder), self._key
        if kept is None or key is None:
            raise KeyFileDamaged(keys.FILE)
        if passphrase is not None:
            kept = kept.without(keys.PASSPHRASE)
            if passphrase:
                kept = kept.with_secret(keys.PASSPHRASE, passphrase, key)
        if keyring:
            secrets.keep(kept.library, key)
        elif keyring is False:
            secrets.forget(kept.library)
        if keyring is not None:
            kept = replace(kept, in_keyring=keyring)
        new = keys.new_recovery_key() if recovery else ""
        if new:
            kept = kept.with_secret(keys.RECOVERY, new, key)
        keys.write(self.folder, kept)
        return new

    # Files and settings

    def attach(self, content: bytes, name: str, type: str) -> File:
        """Keeps a file's bytes under their hash; the same bytes are kept once.

        The name is kept as one line without a path: it goes into files that others read.
        """
        import hashlib

        name = (
            re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029/\\]+", "_", _encodable(name))[:200] or "file"
        )
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
        with self._guard, said_plainly(self.file.name):
            if self._has("version"):
                from pmdesk.domain import versions
                from pmdesk.store import merging

                # What waits to be chosen is no answer yet, but goes where the answers go.
                for mine in merging.read(self.connection, postmortem.id).values():
                    names.update(versions.files_in(versions.heads(mine)))
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
            found = json.loads(row[0]) if row else default
        like = (int, float) if isinstance(default, (int, float)) else type(default)
        # Another pmdesk, or a stranger, may have put anything there.
        return found if default is None or isinstance(found, like) else default

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

    @property
    def author(self) -> str:
        """Who writes here, for history and comments: the name that was given, else the login's."""
        return str(self.setting("author", "") or "").strip() or _user()

    def need_writing(self) -> None:
        """Raises StoreError, with the reason, where this library can only be read."""
        if self._lock.may_be_lost:
            self.stay_alive()
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
    return HALF_PAIR.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


_NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029/\\]+")


def _load(value: str | None) -> Any:
    return None if value is None else json.loads(value)


def _load_or_none(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return None


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def line_of(postmortem: Postmortem) -> dict[str, Any]:
    """What lists and trends need, from the answers."""
    from pmdesk.domain.timeline import first_moment

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


__all__ = ["FILE", "VERSION", "Entry", "Library", "Past", "Saved", "StoreError"]
