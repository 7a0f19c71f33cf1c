"""Finds postmortems by what stands in them: an index that follows by itself, and always the truth.

`search_index` (FTS5) has a row per postmortem and no copy of the words. To take words out of it one
must say which they were, so `search_piece` keeps them, folded, compressed and cut so that pages of
the file are full; taken out, they are overwritten (`secure-delete`). `search_text` says whose they
are. A save only marks its postmortem in `search_waiting`; what waits is
read directly by `find` until `refresh` has come to it.
"""

from __future__ import annotations

import contextlib
import functools
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pmdesk.domain import query as queries
from pmdesk.domain.query import Filter, Query, Term, fold
from pmdesk.domain.schema import Schema
from pmdesk.store import comments
from pmdesk.store.driver import sqlite3

ROOM = 40
"""Characters of a snippet before and behind the first word."""
SILENT = ("choice", "choices", "date", "duration", "flag", "moment", "number")
"""Kinds of answer that hold no words of the author."""
HEAD = ("title", "number")
"""Answers that say what a postmortem is; words there count more."""
_SHOWN_CHOICES = ("severity",)
_NO_WORDS = ("made_from", "skipped", "sha256", "type", "size")
_APART = "\n¶\n"
"""Between two texts: no phrase goes from one to the next."""
_TABLES = ("search_index", "search_text", "search_piece", "search_waiting")
_FORM = f"2 {queries.FORM}"
"""Changes when an index made before is of no use any more."""
_PIECE, _PIECES = 990, 1 << 20
"""Bytes of a piece, so that four fill a page of 4,096; and pieces that one text may have."""


@dataclass(frozen=True)
class Hit:
    """A postmortem where everything asked for stands, and the place that shows it best.

    `marks` are the places of the words in the snippet, from and to.
    """

    id: str
    number: str
    title: Mapping[str, str]
    key: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()


class _Text(NamedTuple):
    """Words at a key; the same key may have several, one a language."""

    key: str
    words: str


# Keeping the index


def make(connection: sqlite3.Connection) -> None:
    """Makes the index where there is none of today's form; every postmortem then waits for it."""
    form = json.dumps(_FORM)
    made = connection.execute("select value from setting where name = 'search'").fetchone()
    if made == (form,) and _is_made(connection):
        return
    for table in _TABLES:
        connection.execute(f"drop table if exists {table}")
    # The tokens are made by us: `ascii` leaves all other characters as they are.
    connection.execute(
        "create virtual table search_index using fts5"
        " (head, body, content='', tokenize='ascii', columnsize=1)"
    )
    connection.execute("insert into search_index (search_index, rank) values ('secure-delete', 1)")
    connection.execute(
        "create table search_text (id integer primary key, postmortem text not null unique)"
    )
    connection.execute("create table search_piece (id integer primary key, piece blob not null)")
    connection.execute("create table search_waiting (postmortem text primary key) without rowid")
    connection.execute("insert into search_waiting select id from postmortem")
    connection.execute("insert or replace into setting values ('search', ?)", [form])


def mark(connection: sqlite3.Connection, postmortem_id: str) -> None:
    """Says that a postmortem has changed; belongs into the transaction that changes it."""
    connection.execute("insert or ignore into search_waiting values (?)", [postmortem_id])


def refresh(connection: sqlite3.Connection, schema: Schema, most: int = 20) -> int:
    """Indexes up to `most` of what waits and says how many they were: 0 when all is done."""
    with _together(connection):
        waiting = connection.execute(
            "select postmortem from search_waiting limit ?", [most]
        ).fetchall()
        for (postmortem_id,) in waiting:
            forget(connection, postmortem_id)
            _put(connection, schema, postmortem_id)
    return len(waiting)


def forget(connection: sqlite3.Connection, postmortem_id: str) -> None:
    """Takes the words of a postmortem out of the index; belongs to deleting it for good."""
    connection.execute("delete from search_waiting where postmortem = ?", [postmortem_id])
    kept = connection.execute(
        "select id from search_text where postmortem = ?", [postmortem_id]
    ).fetchone()
    if kept is None:
        return
    (number,) = kept
    columns = [queries.tokens(each) for each in _kept(connection, number)]
    connection.execute(
        "insert into search_index (search_index, rowid, head, body) values ('delete', ?, ?, ?)",
        [number, *columns],
    )
    connection.execute(f"delete from search_piece where {_OF_TEXT}", [number])
    connection.execute("delete from search_text where id = ?", [number])


_OF_TEXT = f"id >= ?1 * {_PIECES} and id < (?1 + 1) * {_PIECES}"


def _keep(connection: sqlite3.Connection, number: int, columns: Sequence[str]) -> None:
    """Keeps the folded words of a postmortem: its head, its length in front, then its body."""
    head, body = columns
    whole = zlib.compress(f"{len(head)} {head}{body}".encode())
    connection.executemany(
        "insert into search_piece values (?, ?)",
        (
            (number * _PIECES + place, whole[start : start + _PIECE])
            for place, start in enumerate(range(0, len(whole), _PIECE))
        ),
    )


def _kept(connection: sqlite3.Connection, number: int) -> tuple[str, str]:
    """What `_keep` kept: the folded head and body."""
    pieces = connection.execute(
        f"select piece from search_piece where {_OF_TEXT} order by id", [number]
    )
    length, _, words = zlib.decompress(b"".join(each for (each,) in pieces)).decode().partition(" ")
    return words[: int(length)], words[int(length) :]


def _put(connection: sqlite3.Connection, schema: Schema, postmortem_id: str) -> None:
    if not connection.execute("select 1 from postmortem where id = ?", [postmortem_id]).fetchone():
        return
    head: list[str] = []
    body: list[str] = []
    for text in _texts(connection, schema, postmortem_id):
        (head if text.key in HEAD else body).append(fold(text.words))
    columns = [_APART.join(texts) for texts in (head, body)]
    number = connection.execute(
        "insert into search_text (postmortem) values (?)", [postmortem_id]
    ).lastrowid
    assert number is not None
    _keep(connection, number, columns)
    connection.execute(
        "insert into search_index (rowid, head, body) values (?, ?, ?)",
        [number, *map(_tokens_apart, columns)],
    )


def _tokens_apart(folded: str) -> str:
    return " ¶ ".join(queries.tokens(text) for text in folded.split(_APART))


def _is_made(connection: sqlite3.Connection) -> bool:
    found = connection.execute(
        "select count(*) from sqlite_master where name in (?, ?, ?, ?)", _TABLES
    ).fetchone()
    return bool(found[0] == len(_TABLES))


@contextlib.contextmanager
def _together(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction, the caller's if there is one."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


# The words of a postmortem


def _texts(connection: sqlite3.Connection, schema: Schema, postmortem_id: str) -> Iterator[_Text]:
    """All that an author wrote, title and number first, then in the order of the schema."""
    rows = connection.execute(
        "select key, value from answer where postmortem = ?", [postmortem_id]
    ).fetchall()
    places = _places_of(tuple(field.key for field in schema.fields))
    rows.sort(key=lambda row: places.get(row[0].partition(".")[0], len(places)))
    for key, value in rows:
        yield from _texts_of(schema, key, json.loads(value))
    for key, said in comments.words(connection, postmortem_id):
        yield _Text(key, said)


@functools.cache
def _places_of(keys: tuple[str, ...]) -> Mapping[str, int]:
    ordered = (*HEAD, *(key for key in keys if key not in HEAD))
    return {key: place for place, key in enumerate(ordered)}


def _texts_of(schema: Schema, key: str, record: Any) -> Iterator[_Text]:
    head = key.partition(".")[0]
    head = schema.renamed.get(head, head)
    if not schema.has(head):
        yield from _strings(key, record)
        return
    asked = schema.field(head)
    if not asked.is_rows:
        if asked.kind not in SILENT or head in _SHOWN_CHOICES:
            yield from _strings(key, record)
    elif isinstance(record, dict) and isinstance(record.get("cells"), dict):
        for name, cell in record["cells"].items():
            if asked.column_kinds.get(name) not in SILENT:
                yield from _strings(f"{key}.{name}", cell)


def _strings(key: str, record: Any) -> Iterator[_Text]:
    match record:
        case str():
            yield _Text(key, record)
        case dict():
            for name, value in record.items():
                if name not in _NO_WORDS:
                    yield from _strings(key, value)
        case list():
            for value in record:
                yield from _strings(key, value)


# Finding


def find(
    connection: sqlite3.Connection,
    schema: Schema,
    query: Query,
    *,
    trash: bool = False,
    most: int = 50,
) -> list[Hit]:
    """The postmortems where all that is asked for stands, the best first.

    Those that wait for the index come first: they are the ones being written.
    """
    query, places = _read_places(schema, query)
    condition, given = _condition(connection, schema, query.filters, trash)
    hits: list[Hit] = []
    if not query.terms:
        rows = connection.execute(
            f"select {_LINE} from postmortem p where {condition} order by p.changed desc limit ?",
            [*given, most],
        )
        return [_plain_hit(row) for row in rows]
    for row in _candidates(connection, query, places, condition, given):
        hit = _hit(row, _texts(connection, schema, row[0]), query, places)
        if hit is not None:
            hits.append(hit)
            if len(hits) == most:
                break
    # Words in the title or number count most, also where they wait.
    return sorted(hits, key=lambda hit: hit.key not in HEAD)


_LINE = "p.id, coalesce(p.number, ''), coalesce(p.title, '{}'), p.language"


def _candidates(
    connection: sqlite3.Connection,
    query: Query,
    places: _Places,
    condition: str,
    given: Sequence[Any],
) -> Iterator[Sequence[Any]]:
    """Lines of postmortems that may hold the words, the likeliest first; none is left out."""
    if not _is_made(connection):
        yield from connection.execute(
            f"select {_LINE} from postmortem p where {condition} order by p.changed desc", given
        )
        return
    waits = "exists (select 1 from search_waiting w where w.postmortem = p.id)"
    waiting = connection.execute(
        f"select {_LINE} from postmortem p where {condition} and {waits} order by p.changed desc",
        given,
    ).fetchall()
    yield from waiting
    wanted, unwanted = queries.match(query), queries.match_unwanted(query)
    if waiting:
        condition += f" and not {waits}"
    if unwanted and not places:
        condition += " and s.id not in (select rowid from search_index where search_index match ?)"
        given = [*given, unwanted]
    if wanted is None:
        rows = connection.execute(
            f"select {_LINE}, s.id from postmortem p"
            f" join search_text s on s.postmortem = p.id where {condition} order by p.changed desc",
            given,
        ).fetchall()
        for *line, number in rows:
            folded = _APART.join(_kept(connection, number))
            if all(term.pattern.search(folded) for term in query.wanted):
                yield line
        return
    yield from connection.execute(
        f"select {_LINE} from"
        " (select rowid as id, bm25(search_index, 10.0, 1.0) as score from search_index"
        " where search_index match ?) as found"
        " cross join search_text s on s.id = found.id cross join postmortem p"
        f" on p.id = s.postmortem where {condition} order by found.score, p.started desc, p.id",
        [wanted, *given],
    )


def _plain_hit(row: Sequence[Any]) -> Hit:
    title = _load_object(row[2])
    words = title.get(row[3]) or next(iter(title.values()), "")
    return Hit(row[0], row[1], title, "title", words)


def _hit(row: Sequence[Any], texts: Iterable[_Text], query: Query, places: _Places) -> Hit | None:
    """The place with most of the words, the first of several; None if not all is as asked."""
    missing = set(query.wanted)
    best: tuple[int, _Text, str] | None = None
    for text in texts:
        if not _is_in(text.key, places):
            continue
        folded = fold(text.words)
        if any(term.pattern.search(folded) for term in query.unwanted):
            return None
        found = [term for term in query.wanted if term.pattern.search(folded)]
        missing.difference_update(found)
        if found and (best is None or len(found) > best[0]):
            best = len(found), text, folded
            if len(found) == len(query.wanted) and not query.unwanted:
                break
    if missing:
        return None
    if best is None:
        return _plain_hit(row)
    snippet, marks = _snippet(best[1].words, best[2], query.wanted)
    return Hit(row[0], row[1], _load_object(row[2]), best[1].key, snippet, marks)


def _snippet(
    text: str, folded: str, terms: Sequence[Term]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The original words round the first that was found, and where the found ones stand in it."""
    spans = sorted(found.span() for term in terms for found in term.pattern.finditer(folded))
    first = _place_before_folding(text, folded, spans[0][0])
    last = _place_before_folding(text, folded, spans[0][1])
    start, end = max(0, first - ROOM), min(len(text), last + ROOM)
    before = "…" if start else ""
    marks: list[tuple[int, int]] = []
    shift = len(before) - start
    for from_, to in spans:
        from_ = _place_before_folding(text, folded, from_)
        if from_ >= end:
            break
        to = min(_place_before_folding(text, folded, to), end)
        if marks and from_ + shift <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(marks[-1][1], to + shift))
        else:
            marks.append((from_ + shift, to + shift))
    cut = "".join(" " if each.isspace() else each for each in text[start:end])
    return before + cut + ("…" if end < len(text) else ""), tuple(marks)


def _place_before_folding(text: str, folded: str, at: int) -> int:
    """Where in `text` stands what stands at `at` once it is folded."""
    if text.isascii():
        return at
    if at >= len(folded):
        return len(text)
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if len(fold(text[:middle])) <= at:
            low = middle
        else:
            high = middle - 1
    return low


def _load_object(value: str) -> dict[str, str]:
    try:
        found = json.loads(value)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


# Fields


_Places = Sequence[tuple[frozenset[str], bool]]
"""Keys of fields where the words must stand, or with True must not."""


def _read_places(schema: Schema, query: Query) -> tuple[Query, _Places]:
    """`in:` by the schema; a name it does not know is searched as words."""
    terms, filters = list(query.terms), []
    places: list[tuple[frozenset[str], bool]] = []
    for each in query.filters:
        if each.name != "in":
            filters.append(each)
        elif keys := _keys(schema, each.value):
            places.append((keys, each.is_negated))
        else:
            terms.append(each.as_term)
    return Query(tuple(terms), tuple(filters)), places


def _keys(schema: Schema, name: str) -> frozenset[str]:
    name = fold(name).strip().replace(" ", "_").replace("-", "_")
    name = schema.renamed.get(name, name)
    if schema.has(name):
        return frozenset({name})
    for stage in schema.stages:
        if fold(stage.key).replace("-", "_") == name:
            return frozenset(field.key for field in stage.fields)
    return frozenset()


def _is_in(key: str, places: _Places) -> bool:
    head = key.partition(".")[0]
    return all((head in keys) != is_negated for keys, is_negated in places)


def _condition(
    connection: sqlite3.Connection, schema: Schema, filters: Sequence[Filter], trash: bool
) -> tuple[str, list[Any]]:
    """What the filters ask for, in SQL, of the line `p`."""
    parts = ["p.deleted is not null" if trash else "p.deleted is null"]
    given: list[Any] = []
    for each in filters:
        key = queries.FIELDS[each.name]
        if each.name == "after":
            part, values = "coalesce(p.started, '') >= ?", [each.value]
        elif each.name == "before":
            part, values = "coalesce(p.started, '') <> '' and p.started < ?", [each.value]
        elif key in ("severity", "status", "number", "services"):
            found = connection.execute(f"select distinct coalesce({key}, '') from postmortem")
            values = [json.dumps(_alike(schema, each, [value for (value,) in found]))]
            part = f"coalesce(p.{key}, '') in (select value from json_each(?))"
        else:
            answers = connection.execute(
                "select p.id, a.value from postmortem p cross join answer a"
                " on a.postmortem = p.id and a.key = ?",
                [key],
            ).fetchall()
            alike = set(_alike(schema, each, list({value for _, value in answers})))
            values = [json.dumps([id_ for id_, value in answers if value in alike])]
            part = "p.id in (select value from json_each(?))"
        parts.append(f"not ({part})" if each.is_negated else f"({part})")
        given += values
    return " and ".join(parts), given


def _alike(schema: Schema, asked: Filter, kept: Sequence[str]) -> list[str]:
    """Those of the kept values that are meant."""
    key = queries.FIELDS[asked.name]
    wanted = fold(asked.value).strip()
    field = schema.field(key) if schema.has(key) else None
    if field is not None and field.options:
        names = {value: {fold(value), fold(field.label_of(value))} for value in kept}
        found = [value for value in kept if wanted in names[value]]
        found = found or [v for v in kept if any(name.startswith(wanted) for name in names[v])]
    else:
        pattern = Term(asked.value).pattern
        found = [v for v in kept if any(pattern.search(fold(word)) for word in _words(v))]
    return found


def _words(kept: str) -> list[str]:
    """The strings of a column or answer, which is JSON or a plain number."""
    try:
        return [text.words for text in _strings("", json.loads(kept))] or [kept]
    except ValueError:
        return [kept]
