"""Figures for a library of 10,000 postmortems with 40 rows each, plain and encrypted.

python -m tests.bench_large [ROUNDS] [POSTMORTEMS]

Each stands beside plain sqlite3 doing the same on the same tables, turn by turn.
"""

from __future__ import annotations

import contextlib
import json
import random
import resource
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from pmdesk.domain import difference
from pmdesk.domain.postmortem import new_id
from pmdesk.store.library import FILE, Library
from tests.bench import Figure, compare, timed

MANY, ROWS = 10_000, 40
WORDS = [
    *("接続", "プール", "障害", "回滚", "证书", "检测", "エラー", "監視", "復旧", "遅延", "延迟"),
    *("告警", "服务", "サービス", "timeout", "node", "queue", "deploy", "alert", "certificate"),
    *("database", "replica"),
]
RARE = "鯨波"
LINE = (
    "select id, number, title, status, severity, services, started, ended, language, created,"
    " changed, deleted from postmortem where deleted is null order by changed desc, id"
)


def fill(library: Library, many: int) -> int:
    """Writes the postmortems past the library's own saves, in one go; gives the text's bytes."""
    chance = random.Random(1)
    connection, text = library.connection, 0
    connection.execute("BEGIN")
    for number in range(many):
        one, year = f"p{number:07d}", 2016 + number % 10
        title = {"en": f"Incident {number} " + " ".join(chance.choices(WORDS, k=4))}
        name = f"PM-{year}-{number:05d}"
        records: dict[str, Any] = {"title": title, "status": "draft", "number": name}
        said = [RARE] if number == many // 2 else []
        records["findings"] = {"en": " ".join([*chance.choices(WORDS, k=60), *said])}
        for row in range(ROWS):
            cells = {"time": f"{year}-03-01T08:{row:02d}+00:00"}
            event = {"en": " ".join(chance.choices(WORDS, k=9))}
            records[f"timeline.r{row:03d}"] = {"position": row, "cells": {**cells, "event": event}}
        moment = f"2026-01-01T00:{number // 60 % 60:02d}:{number % 60:02d}.000+00:00"
        connection.execute(
            "insert into postmortem (id, number, title, status, severity, services, started, ended,"
            " language, created, changed)"
            " values (?, ?, ?, 'draft', 'sev2', '[]', ?, '', 'en', ?, ?)",
            [one, name, json.dumps(title), f"{year}-03-01T08:00+00:00", moment, moment],
        )
        dumped = [(one, key, json.dumps(each, ensure_ascii=False)) for key, each in records.items()]
        text += sum(len(value.encode()) for _, _, value in dumped)
        connection.executemany("insert into answer values (?, ?, ?)", dumped)
        connection.executemany(
            'insert into history (postmortem, key, at, "after", author)'
            " values (?, ?, '2026-01-01T00:00:00.000+00:00', ?, 'x')",
            dumped,
        )
    library._index()
    connection.execute("insert or ignore into search_waiting select id from postmortem")
    connection.execute("COMMIT")
    return text


def index(library: Library) -> None:
    while library.index_some(50):
        pass


def figures(library: Library, floor: sqlite3.Connection, what: str, key: Any) -> Iterator[Figure]:
    one = library.list()[len(library.list()) // 3].id

    def rows() -> dict[str, Any]:
        found = floor.execute("select key, value from answer where postmortem = ?", [one])
        return {name: json.loads(value) for name, value in found}

    def save() -> float:
        """Only the library's part: what the form does with the words is no business of the disk."""
        old = library.open(one)
        new = old.answer("findings", f"{new_id(300)} 障害", "en")
        changes = new.changed_records(old)
        return timed(lambda: library.save(new, changes))

    def save_floor() -> float:
        value = json.dumps({"en": f"{new_id(300)} 障害"}, ensure_ascii=False)

        def write() -> None:
            place = [one, "findings"]
            old = floor.execute(
                "select value from answer where postmortem = ? and key = ?", place
            ).fetchone()
            floor.execute("begin immediate")
            floor.execute(
                "update answer set value = ? where postmortem = ? and key = ?", [value, *place]
            )
            floor.execute(
                'insert into history (postmortem, key, at, "before", "after")'
                " values (?, ?, '', ?, ?)",
                [*place, old[0], value],
            )
            floor.execute("commit")

        return timed(write)

    def look() -> None:
        with contextlib.closing(sqlite3.connect(floor_file(floor))) as fresh:
            fresh.execute("select count(*) from sqlite_master").fetchone()

    def scan(words: str) -> None:
        floor.execute("select postmortem from answer where value like ?", [f"%{words}%"]).fetchall()

    def against(name: str, ours: Callable[[], object], under: Callable[[], object]) -> Figure:
        return Figure(f"{what}: {name}", partial(timed, ours), partial(timed, under), "none")

    def compared() -> None:
        now, then = library.open(one).records(), library.at(one, upto).records()
        for place in sorted({*now, *then}):
            if now.get(place) != then.get(place):
                difference.record_difference(then.get(place), now.get(place))

    upto = library.history(one)[-1].seq + ROWS
    again = partial(Library, library.folder, read_only=True, key=key, schema=library.schema)
    yield against("opening", lambda: again().close(), look)
    yield against("the list of all", library.list, lambda: floor.execute(LINE).fetchall())
    yield against("opening one postmortem", lambda: library.open(one), rows)
    yield Figure(f"{what}: saving one answer", save, save_floor, "1.5")
    index(library)
    for words in (RARE, "障害", "障", "timeout", "接続 プール"):
        yield against(f"searching {words}", partial(library.search, words), partial(scan, words))
    yield against("comparing one with an earlier version", compared, lambda: (rows(), rows()))
    copy = library.versions(one)
    yield against("merging a copy that says nothing new", lambda: library.merge(one, copy), rows)
    yield against("a backup", library.back_up, partial(copy_floor, floor))


def floor_file(floor: sqlite3.Connection) -> str:
    return str(floor.execute("pragma database_list").fetchone()[2])


def copy_floor(floor: sqlite3.Connection) -> None:
    with contextlib.closing(sqlite3.connect(f"{floor_file(floor)}.copy")) as copy:
        floor.backup(copy)


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    many = int(sys.argv[2]) if len(sys.argv) > 2 else MANY
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "library"
        library = Library(folder)
        text = fill(library, many)
        took = timed(lambda: index(library))
        print(f"{many} postmortems, {text / 1e6:.1f} MB of answers; index made in {took:.1f} s")
        key: Any = None
        for what in ("plain", "encrypted"):
            if what == "encrypted":
                took = timed(lambda: library.encrypt("four calm owls", keyring=False))
                print(f"encrypting {took:.1f} s")
                key = library.key
            else:
                library.connection.execute("pragma wal_checkpoint(truncate)")
                shutil.copy(folder / FILE, Path(name) / "floor.sqlite")
            with contextlib.closing(
                sqlite3.connect(Path(name) / "floor.sqlite", isolation_level=None)
            ) as floor:
                floor.execute("pragma journal_mode = wal")
                floor.execute("pragma synchronous = full")
                for figure in figures(library, floor, what, key):
                    print(compare(figure, rounds), flush=True)
            print(f"{what}: {(folder / FILE).stat().st_size / 1e6:.0f} MB on disk")
        library.close()
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"most memory of this process: {most:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
