"""The tables of comments and of exports: read, written in one transaction, never shortened."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from pmdesk.domain import comments
from pmdesk.domain.comments import Comment, Exported
from pmdesk.store.driver import sqlite3
from pmdesk.store.opening import COMMENT_TABLES


def are_kept(connection: sqlite3.Connection) -> bool:
    """Whether the tables are there: an older library that is only read has none."""
    found = connection.execute(
        "select count(*) from sqlite_master where type = 'table' and name in (?, ?)", COMMENT_TABLES
    ).fetchone()
    return bool(found[0] == len(COMMENT_TABLES))


def read(
    connection: sqlite3.Connection, postmortem_id: str, comment_id: str = ""
) -> Iterator[Comment]:
    """The comments on a postmortem, or one; a record that makes no sense is left out."""
    if not are_kept(connection):
        return
    where, given = "postmortem = ?", [postmortem_id]
    if comment_id:
        where, given = f"{where} and id = ?", [postmortem_id, comment_id]
    rows = connection.execute(
        f"select record from comment where {where} order by at, id", given
    ).fetchall()
    for (record,) in rows:
        try:
            yield Comment.from_json(json.loads(record))
        except (ValueError, TypeError, RecursionError):
            continue


def write(
    connection: sqlite3.Connection, postmortem_id: str, changed: Iterable[Comment], now: str
) -> list[Comment]:
    """Keeps comments as they are now, and with each what it said before; gives what is kept."""
    written = []
    for each in changed:
        old = next(read(connection, postmortem_id, each.id), None)
        kept = comments.after(old, each, now) if old is not None else each
        written.append(kept)
        _put(connection, postmortem_id, kept)
    return written


def merge(connection: sqlite3.Connection, postmortem_id: str, theirs: Iterable[Comment]) -> int:
    """Takes in a copy's comments; gives how many are new or other than before."""
    count = 0
    for each in theirs:
        old = next(read(connection, postmortem_id, each.id), None)
        kept = comments.merged(old, each) if old is not None else each
        if kept != old:
            _put(connection, postmortem_id, kept)
            count += 1
    return count


def _put(connection: sqlite3.Connection, postmortem_id: str, comment: Comment) -> None:
    line = (comment.id, comment.key, comment.state, comment.at)
    connection.execute(
        "insert into comment (postmortem, id, key, state, at, record)"
        " values (?, ?, ?, ?, ?, ?) on conflict (postmortem, id) do update set"
        " key = excluded.key, state = excluded.state, at = excluded.at,"
        " record = excluded.record",
        [
            postmortem_id,
            *map(_encodable, line),
            json.dumps(comment.to_json(), ensure_ascii=True),
        ],
    )


def words(connection: sqlite3.Connection, postmortem_id: str) -> Iterator[tuple[str, str]]:
    """(key, what was said) for the search."""
    for each in read(connection, postmortem_id):
        if each.is_withdrawn:
            continue
        for said in (each.text if each.kind != "state" else "", each.replacement, each.reason):
            if said:
                yield each.key or "reviewers", said


def exports(connection: sqlite3.Connection, where: str, given: str) -> Iterator[Exported]:
    """The remembered exports, the latest first; `where` names the column that is `given`."""
    if not are_kept(connection):
        return
    rows = connection.execute(
        "select id, postmortem, at, profile, language, number, sha256, places, upto from export"
        f" where {where} = ? order by at desc, rowid desc",
        [given],
    ).fetchall()
    for *line, places, upto in rows:
        one, of, at, profile, language, number, sha256 = (str(each or "") for each in line)
        kept = comments.read_places(_load(places))
        yield Exported(one, of, at, profile, language, number, sha256, kept, int(upto or 0))


def remember(connection: sqlite3.Connection, export: Exported) -> None:
    connection.execute(
        "insert or replace into export"
        " (id, postmortem, at, profile, language, number, sha256, places, upto)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            export.id,
            export.postmortem,
            export.at,
            export.profile,
            export.language,
            _encodable(export.number),
            export.sha256,
            json.dumps(export.places),
            export.upto,
        ],
    )


def _load(value: object) -> object:
    try:
        return json.loads(str(value))
    except (ValueError, RecursionError):
        return None


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
