"""What pmdesk does to a library, as jobs that can be interrupted anywhere.

Each job begins with a library of its own and works on it. Afterwards the library must be as it was
before or as it is when nothing interferes: nothing between, and nothing else. `JOBS` is the list; a
new way of changing a whole library (such as merging what another author sent) belongs into it.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pmdesk import importing, paths
from pmdesk.domain import schema as schemas
from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import Text
from pmdesk.files import replace
from pmdesk.formats import bundle, markdown, pmdesk_file
from pmdesk.store import backup, doctor, keys, unlock
from pmdesk.store.driver import sqlite3
from pmdesk.store.library import FILE, Library
from pmdesk.words import Words

SECRET = "four calm owls"
TITLE = "Search was down"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400

State = dict[str, Any]
"""Postmortem id -> its records and the hashes of its files that are there."""


@cache
def schema() -> Schema:
    return schemas.load(paths.resources() / "schema")


@dataclass(frozen=True)
class Job:
    """`begin` makes the library in a folder, `work` is what is interrupted."""

    name: str
    begin: Callable[[Path], None]
    work: Callable[[Path], None]


def quick_keys() -> None:
    """For a process of the faults alone: stretching a passphrase for long is tested elsewhere, and
    would be most of what there is to wait for."""
    keys._SCRYPT["n"] = 2**10


def key_of(folder: Path) -> bytes | None:
    """The key, by the passphrase; scrypt is slow, so what is known is kept."""
    if not unlock.is_locked(folder):
        return None
    kept = (folder / keys.FILE).read_bytes()
    if kept not in _keys:
        _keys[kept] = unlock.by_secret(folder, SECRET)
    return _keys[kept]


_keys: dict[bytes, bytes] = {}


def opened(folder: Path, *, read_only: bool = False) -> Library:
    return Library(folder, read_only=read_only, schema=schema(), key=key_of(folder))


def state(folder: Path) -> State:
    """What stands in a library; looking changes nothing."""
    with opened(folder, read_only=True) as library:
        found = {}
        for entry in [*library.list(), *library.list(trash=True)]:
            postmortem = library.open(entry.id)
            files = sorted(library.attachments_of(postmortem))
            found[entry.id] = {"records": dict(postmortem.records()), "files": files}
        return found


def wrong(folder: Path, allowed: list[State]) -> str:
    """What is wrong with a library that should be one of these; "" if nothing is.

    It is opened for reading and then for writing, examined, and written to.
    """
    try:
        _age(folder)
        found = state(folder)
        if found not in allowed:
            return f"what was called saved is not there: {_difference(found, allowed[-1])}"
        faults = [f for f in doctor.examine(folder, key_of(folder)) if f.weight == doctor.FAULT]
        if faults:
            return "; ".join(fault.say(Words.load("en")) for fault in faults)
        with opened(folder) as library:
            library.set_setting("tried", 1)
            library.index_some()
            replace(folder / "another", b"")
            if not all(hit.id in found for hit in library.search(TITLE)):
                return "the search finds what is not there"
        if left := leftovers(folder):
            return f"left behind: {', '.join(left)}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def _difference(found: State, wanted: State) -> str:
    if found.keys() != wanted.keys():
        return f"{len(found)} postmortems, not {len(wanted)}"
    return ", ".join(each for each in found if found[each] != wanted[each])


def _age(folder: Path) -> None:
    """Some time goes by; what is new could belong to a program that is still at work."""
    for file in [*folder.rglob("*.new*"), *folder.rglob(".pmdesk-*")]:
        os.utime(file, (0, 0))


def leftovers(folder: Path) -> list[str]:
    """Files that only an interrupted work leaves."""
    odd = ("*.new*", ".library.new*", ".pmdesk-*", "*-journal")
    return sorted({file.name for pattern in odd for file in folder.rglob(pattern)})


# The jobs


def _two(folder: Path) -> None:
    """A sample with a picture, and a short one."""
    with opened(folder) as library:
        short = Postmortem.blank(schema(), "en").answer("title", TITLE, "en")
        short = library.create(short.answer("number", "PM-2026-001"))
        library.attach(PICTURE, "graph.png", "image/png")
        after = short.answer("findings", "The certificate had expired. " * 40, "en")
        library.save(after, after.changed_records(short))
        importing.take_in(importing.read(_sample(1), library, "en"), library)
        library.index_some(10)


def _sample(number: int) -> Path:
    return list(importing.samples())[number]


def _number_one(library: Library) -> Postmortem:
    [entry] = [each for each in library.list() if each.number == "PM-2026-001"]
    return library.open(entry.id)


def _save(folder: Path) -> None:
    with opened(folder) as library:
        before = _number_one(library)
        after = before.answer("findings", "原因は証明書の期限切れだった。" * 300, "ja")
        library.save(after, after.changed_records(before))


def _import(folder: Path) -> None:
    with opened(folder) as library:
        library.attach(PICTURE[::-1], "log.bin", "application/octet-stream")
        importing.take_in(importing.read(_sample(0), library, "en"), library)


def _index(folder: Path) -> None:
    with opened(folder) as library:
        library.index_some(100)


def _unindexed(folder: Path) -> None:
    _two(folder)
    with opened(folder) as library:
        library.connection.execute("insert or ignore into search_waiting select id from postmortem")
        library.connection.commit()


def _back_up(folder: Path) -> None:
    with opened(folder) as library:
        library.back_up()


def _delete(folder: Path) -> None:
    with opened(folder) as library:
        library.delete_for_good(_number_one(library).id)


def _encrypt(folder: Path) -> None:
    with opened(folder) as library:
        library.encrypt(SECRET, keyring=False)


def _encrypted(folder: Path) -> None:
    _two(folder)
    _encrypt(folder)
    key_of(folder)


def _decrypt(folder: Path) -> None:
    with opened(folder) as library:
        library.decrypt()


def _with_a_copy(folder: Path) -> None:
    _two(folder)
    _back_up(folder)
    _save(folder)


def _bring_back(folder: Path) -> None:
    with opened(folder) as library:
        library.bring_back(backup.copies(library.backups)[-1])


def as_version_one(folder: Path) -> None:
    """A library as the first release wrote it."""
    _two(folder)
    with contextlib.closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        for table in ("milestone", "version", "undo", "comment", "export"):
            connection.execute(f"drop table {table}")
        for table in ("search_index", "search_text", "search_waiting"):
            connection.execute(f"drop table if exists {table}")
        connection.execute("delete from setting where name = 'search'")
        connection.execute("delete from _sqlite_migrations where name not like 'm001%'")
        connection.execute("PRAGMA user_version=1")
        connection.commit()


def _migrate(folder: Path) -> None:
    opened(folder).close()


def _export(folder: Path) -> None:
    with opened(folder, read_only=True) as library:
        postmortem = _number_one(library)
        words = Words.load("en")
        replace(folder / "report.md", markdown.write(postmortem, words, attachments={}))
        replace(folder / "report.json", bundle.write(postmortem, words, attachments={}))


COPY = "copy.pmdesk"


def _with_a_colleagues_copy(folder: Path) -> None:
    """A copy that a colleague changed lies beside the library, which was changed, too."""
    _two(folder)
    with opened(folder) as library:
        one = _number_one(library)
        library.save_comments(one.id, [Comment("c1", "title", text="How slow?", author="Mei")])
    there = folder.parent / f"{folder.name}-colleague"
    shutil.copytree(folder, there)
    with opened(there) as library:
        before = _number_one(library)
        after = before.answer("findings", "Theirs. " * 200, "en").answer("severity", "sev2")
        after, _ = after.with_row("timeline", {"source": Text({"en": "theirs"})}, row_id="theirs")
        library.save(after, after.changed_records(before), "Bo")
        library.save_comments(after.id, [Comment("c2", reply_to="c1", text="Very.", author="Bo")])
        data = pmdesk_file.write(
            after,
            Words.load("en"),
            versions=library.versions(after.id),
            comments=library.comments(after.id),
        )
    shutil.rmtree(there)
    with opened(folder) as library:
        before = _number_one(library)
        after = before.answer("findings", "Mine. " * 200, "en")
        library.save(after, after.changed_records(before), "Aiko")
        library.versions(after.id)
    (folder / COPY).write_bytes(data)


def _merge(folder: Path) -> None:
    with opened(folder) as library:
        importing.take_in(importing.read(folder / COPY, library, "en"), library)


JOBS = (
    Job("save", _two, _save),
    Job("import", _two, _import),
    Job("index", _unindexed, _index),
    Job("back up", _two, _back_up),
    Job("back up, encrypted", _encrypted, _back_up),
    Job("delete for good", _two, _delete),
    Job("encrypt", _two, _encrypt),
    Job("decrypt", _encrypted, _decrypt),
    Job("restore", _with_a_copy, _bring_back),
    Job("migrate", as_version_one, _migrate),
    Job("export", _two, _export),
    Job("merge", _with_a_colleagues_copy, _merge),
)


@dataclass
class Ground:
    """A library where a job begins, and the two states it may be in afterwards."""

    job: Job
    home: Path
    before: State
    after: State

    @classmethod
    def prepare(cls, job: Job, home: Path) -> Ground:
        begun = home / "begun"
        job.begin(begun)
        before = state(begun)
        done = home / "done"
        shutil.copytree(begun, done)
        job.work(done)
        return cls(job, home, before, state(done))

    def fresh(self) -> Path:
        """The library as it was before the job, once more."""
        place = self.home / "trial"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.home / "begun", place)
        return place


def quiet() -> contextlib.AbstractContextManager[Any]:
    return contextlib.redirect_stderr(io.StringIO())
