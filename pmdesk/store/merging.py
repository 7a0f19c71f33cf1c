"""The versions of a postmortem's records, kept so that copies from other machines can be merged.

They are written when a postmortem is given away or a copy comes home, not with every save: what was
edited in between becomes one version a record. What they mean stands in domain/versions.py.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pmdesk.domain import versions
from pmdesk.domain.text import without_half_pairs
from pmdesk.domain.versions import Conflict, Part, Version
from pmdesk.store.driver import sqlite3

ByKey = dict[str, list[Version]]


@dataclass(frozen=True)
class Merge:
    """What came of merging: keys with other answers now, and how many are to be chosen."""

    changed: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, Conflict], ...] = ()
    dropped: int = 0
    """Versions that were no versions, and were left out."""
    is_known: bool = True
    """Whether there was nothing new in it."""


@dataclass
class Change:
    """Records to write, and who wrote them."""

    records: dict[str, Any] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)


def read(connection: sqlite3.Connection, postmortem_id: str, key: str | None = None) -> ByKey:
    """The versions that are kept, by key."""
    where, given = "postmortem = ?", [postmortem_id]
    if key is not None:
        where, given = f"{where} and key = ?", [*given, key]
    found: ByKey = defaultdict(list)
    for key_, id_, parents, value, at, author in connection.execute(
        f"select key, id, parents, value, at, author from version where {where}", given
    ):
        said = None if value is None else json.loads(value)
        found[key_].append(Version(key_, id_, tuple(json.loads(parents)), said, at, author or ""))
    return found


def put(connection: sqlite3.Connection, postmortem_id: str, made: Iterable[Version]) -> None:
    connection.executemany(
        'insert or replace into version (postmortem, id, key, parents, "value", at, author)'
        " values (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                postmortem_id,
                each.id,
                each.key,
                json.dumps(each.parents),
                None if each.value is None else json.dumps(each.value),
                each.at,
                each.author,
            )
            for each in made
        ],
    )


def edited(
    connection: sqlite3.Connection,
    postmortem_id: str,
    known: Mapping[str, Sequence[Version]],
    now: str,
    decided: Mapping[str, Sequence[Part]] | None = None,
) -> list[Version]:
    """Versions for what was edited since the last ones were made."""
    stands = records(connection, postmortem_id)
    last = {
        key: (at, author or "")
        for key, at, author in connection.execute(
            "select key, at, author from history where seq in"
            " (select max(seq) from history where postmortem = ? group by key)",
            [postmortem_id],
        )
    }
    made: list[Version] = []
    for key in sorted({*stands, *known}):
        at, author = last.get(key, (now, ""))
        try:
            made += versions.written(
                key, known.get(key, ()), stands.get(key), at, author, (decided or {}).get(key, ())
            )
        except ValueError:
            # A key or value that no version can hold (another program put it there) stays here.
            continue
    return made


def records(connection: sqlite3.Connection, postmortem_id: str) -> dict[str, Any]:
    """The records as they stand, without halves of surrogate pairs, which no file could carry."""
    return {
        key: without_half_pairs(json.loads(value))
        for key, value in connection.execute(
            "select key, value from answer where postmortem = ?", [postmortem_id]
        )
    }


def changes(
    known: Mapping[str, Sequence[Version]], stands: Mapping[str, Any], new: Iterable[Version]
) -> Change:
    """What the versions say now and the records do not; those that are `new` brought it."""
    came = {each.id for each in new}
    change = Change()
    for key, mine in known.items():
        value = versions.view(mine).value
        if not versions.is_same(stands.get(key), value):
            change.records[key] = value
            tops = versions.heads(mine)
            theirs = [each for each in tops if each.id in came] or tops
            last = max(theirs, key=lambda each: (each.at, each.id))
            change.authors[key] = last.author
    return change


def moved(
    ordered: Mapping[str, Any], stands: Mapping[str, Any], changed: Sequence[str]
) -> dict[str, Any]:
    """The rows of changed lists whose place is not the one that is written at them."""
    lists = {key.partition(".")[0] for key in changed if "." in key}
    return {
        key: {**stands[key], "position": record["position"]}
        for key, record in ordered.items()
        if key.partition(".")[0] in lists
        and isinstance(stands.get(key), dict)
        and stands[key].get("position") != record["position"]
    }


def conflicts(known: Mapping[str, Sequence[Version]]) -> tuple[tuple[str, Conflict], ...]:
    """What stands side by side and waits for someone to choose, with its key."""
    return tuple(
        (key, conflict)
        for key in sorted(known)
        if len(versions.heads(known[key])) > 1
        for conflict in versions.view(known[key]).conflicts
    )
