"""Every reader of what others wrote, given what nobody would write.

Real files and our own exports are cut, spliced, repeated and sprinkled with odd words; JSON is also
changed where it means something. A reader may refuse what it gets, in its own sentence; it must not
fail otherwise, hang, or give back what cannot be written and read again.
"""

from __future__ import annotations

import json
import random
import re
import signal
import string
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from pmdesk import formats, importing
from pmdesk.domain import query, timeline
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.versions import Version, merge
from pmdesk.formats import FormatError, bundle, html, markdown, prose
from pmdesk.formats.decode import decode
from pmdesk.formats.table_text import TableReader, read_table
from pmdesk.store import keys
from pmdesk.store.errors import KeyFileDamaged, StoreError
from pmdesk.store.library import Library
from pmdesk.store.lock import holder_of
from pmdesk.words import LANGUAGES, Words
from tests.faults.jobs import schema
from tests.faults.outcome import Outcome
from tests.formats.random_postmortems import NAUGHTY

LONGEST = 10
"""Seconds that one small input may take."""
FEWEST = 12
"""Inputs that each reader gets in any case."""
LARGEST = 100_000
"""Bytes of an input: what is slow there is not slow for its size."""
REAL = Path(__file__).resolve().parents[1] / "data"

VECTORS = (
    '<img src="http://127.0.0.1:9/a.png">',
    "![x](http://127.0.0.1:9/b.png)",
    "![x](file:///etc/passwd)",
    '<link rel="stylesheet" href="http://127.0.0.1:9/c.css">',
    '<link rel="attachment" href="file:///etc/passwd">',
    "<style>@import url(http://127.0.0.1:9/d.css);</style>",
    "<style>@font-face{font-family:x;src:url(http://127.0.0.1:9/e.ttf)}</style>",
    "<style>@page{background:url(http://127.0.0.1:9/f.png)}</style>",
    '<p style="background:url(http://127.0.0.1:9/g.png)">x</p>',
    '<ul style="list-style-image:url(http://127.0.0.1:9/h.png)"><li>x</ul>',
    "<style>p::before{content:url(http://127.0.0.1:9/i.png)}</style>",
    '<base href="http://127.0.0.1:9/">',
    '<svg><image href="http://127.0.0.1:9/j.png"/><script>x</script></svg>',
    '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22>'
    '<image href=%22http://127.0.0.1:9/k.png%22/></svg>">',
    '<object data="http://127.0.0.1:9/l"></object><embed src="file:///etc/passwd">',
    '<a href="javascript:alert(1)">x</a> [y](javascript:alert(2)) [z](file:///etc/passwd)',
    "<iframe src=http://127.0.0.1:9/m></iframe><meta http-equiv=refresh content='0;url=//x'>",
    "<script src=//127.0.0.1:9/n></script>",
    '<p attr="x" onclick=alert(1)>"]]><!--</p>',
    "[x]: http://127.0.0.1:9/o '<img src=x>'\n\n[x] ![x]",
)
"""Ways to make a page fetch something or run something."""

WORDS = (
    *NAUGHTY, *VECTORS, "\0", "\ufeff", "\u2028", "\u202e", "\ud800", "\udfff", "é", "e\u0301",
    "👩‍💻", "🇯🇵", "ﾊﾞ", "が", "²", "٣", "½", "１２", "1e999", "-0", "NaN", "null", "true", "{}",
    "[]", '"', "\\u0000", "\\ud800", "<!-- pm:", "-->", "```", "|", "---", "| --- |", "# ",
    "pmdesk", "9999-12-31T23:59:59Z", "0000-00-00", "00:00", "24:60", "UTC+99", "+99:99", "Nov 31",
    "昨日", "NEAR(", "AND", "*", 'in:"', "after:99999999", "owner:", "-", "——", "「", "\r",
    "\x0b", "\x85",
)  # fmt: skip
ODD_JSON: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**63, 10**400, 0.5, "", "\0", "\ud800", "x" * 5000, [], {}, [[]],
    {"": None}, {"en": None}, {"en": "x", "made_from": {"en": ["en", "0"]}}, [None], ["a", "a"],
    "2026-11-18T08:52+00:00", "9999-12-31T23:59:59-23:59", {"position": -1, "cells": {}},
    {"position": 0, "cells": {"time": {}}}, {"name": "../x", "sha256": "x", "size": -1},
)  # fmt: skip


class Slow(Exception):
    """An input took longer than it may."""


@dataclass(frozen=True)
class Reader:
    """`read` takes bytes and raises only what `refuses`; `seeds` are what it is meant for."""

    name: str
    read: Callable[[bytes], object]
    refuses: tuple[type[Exception], ...]
    seeds: Callable[[], Sequence[bytes]]
    is_json: bool = False


# What is read


@cache
def _samples() -> tuple[Postmortem, ...]:
    return tuple(
        bundle.read(file.read_bytes(), file.name, schema(), "en").postmortem
        for file in importing.samples()
    )


@cache
def _bundles() -> list[bytes]:
    blank = Postmortem.blank(schema(), "ja").answer("title", "検索が停止", "ja")
    return [bundle.write(each, Words.load("en")) for each in (*_samples(), blank)]


@cache
def _markdowns() -> list[bytes]:
    own = [
        markdown.write(each, Words.load(language), attachments={})
        for each in _samples()
        for language in LANGUAGES
    ]
    places = [REAL, *(Path(each) for each in more_places)]
    return own + [file.read_bytes() for place in places for file in sorted(place.rglob("*.md"))]


more_places: list[str] = []
"""Folders of real files, for those who have some."""


def _texts() -> list[bytes]:
    return [word.encode("utf-8", "surrogatepass") for word in WORDS] + _markdowns()[:6]


def _tables() -> list[bytes]:
    return [
        b"Time\tEvent\n2026-11-18 08:52\tdown\n09:15\tup\n",
        b"| Action | Owner | Due |\n|---|---|---|\n| a \\| b | Noor | 2026-12-01 |\n",
        b'a,b\n"x, ""y""",2\n',
        b"a;b\n1,5;2\n",
        b"[08:57] bob: all down\n[09:05] carol: up\n",
        "時刻\t出来事\n11月18日 8時52分\t停止\n".encode(),
        *_markdowns()[:8],
    ]


def _versions() -> list[bytes]:
    made = []
    for sample in _samples():
        for key, record in list(sample.records().items())[:40]:
            first = Version.make(key, (), record, "2026-11-18T08:52:00+00:00", "aki")
            then = Version.make(key, (first.id,), None, "2026-11-19T08:52:00+09:00", "bo")
            made += [json.dumps(each.to_json()).encode() for each in (first, then)]
    return made


@cache
def _key_files() -> list[bytes]:
    key, kept = keys.begin()
    kept = kept.with_secret(keys.PASSPHRASE, "four calm owls", key)
    with tempfile.TemporaryDirectory() as folder:
        keys.write(Path(folder), kept)
        return [(Path(folder) / keys.FILE).read_bytes()]


def _pictures() -> list[bytes]:
    from pmdesk.formats.html import PICTURES

    head = (13).to_bytes(4, "big") + b"IHDR" + (9).to_bytes(4, "big") * 2
    starts = PICTURES.values()
    return [start + (head if start.startswith(b"\x89") else bytes(40)) for start in starts]


# How it is read, and what must hold then


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass" if data.isascii() else "replace")


def _lone(data: bytes) -> str:
    """Text as a clipboard may give it, halves of pairs included."""
    return data.decode("utf-8", "surrogateescape")


def _import(data: bytes) -> None:
    imported = formats.read(data, "file", schema(), "ja")
    again = bundle.write(imported.postmortem, Words.load("ja"))
    back = bundle.read(again, "again", schema(), "ja").postmortem
    assert back.records() == imported.postmortem.records(), "not the same after JSON"
    html.write(imported.postmortem, Words.load("zh-Hant"), exported_at=_AT)


_AT = datetime(2026, 11, 21, tzinfo=UTC)


def _import_and_write(data: bytes) -> None:
    imported = formats.read(data, "file.md", schema(), "en")
    page = markdown.write(imported.postmortem, Words.load("ja"), attachments={})
    back = markdown.read(page, "again", schema(), "ja").postmortem
    assert back.records() == imported.postmortem.records(), "not the same after Markdown"


def _paste(data: bytes) -> None:
    text = _lone(data)
    if table := read_table(text):
        reader = TableReader(schema(), "ja", UTC, _AT.date())
        for key in ("timeline", "follow_ups"):
            reader.rows(schema().field(key), table)


def _query(data: bytes) -> None:
    typed = _lone(data)[:2000]
    asked = query.parse(typed)
    query.match(asked)
    query.match_unwanted(asked)
    for term in asked.terms:
        term.pattern.search(query.fold("Search was down 検索が止まった " * 20))
    _library().search(typed)


@cache
def _library() -> Library:
    home = tempfile.TemporaryDirectory(prefix="pmdesk-fuzz-")
    library = Library(Path(home.name) / "library", schema=schema())
    _kept.append(home)
    for file in importing.samples():
        importing.take_in(importing.read(file, library, "en"), library)
    return library


_kept: list[Any] = []


def _times(data: bytes) -> None:
    for line in _lone(data).splitlines()[:40]:
        timeline.parse_moment(line[:200], UTC, _AT.date())
        timeline.parse_date(line[:40], _AT.date())
        timeline.parse_minutes(line[:40])
        timeline.words_beside(line[:200])


def _version(data: bytes) -> None:
    try:
        record = json.loads(data)
    except (ValueError, RecursionError):
        return
    merge((), [record])
    version = Version.from_json(record)
    assert Version.from_json(json.loads(json.dumps(version.to_json()))) == version


def _key_file(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / keys.FILE
        file.write_bytes(data)
        kept = keys.read_file(file)
        assert kept is not None
        kept.fits(bytes(32))


def _lock_file(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.lock"
        file.write_bytes(data)
        holder_of(file)


class _Page(HTMLParser):
    """Fails where a page does more than show words."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in prose.TAGS, tag
        for name, value in attrs:
            assert name in {"href", "title", "src", "alt", "start", "rel", "class"}, name
            if name == "href":
                assert re.match(r"(?i:https?:|mailto:)", value or ""), value
            if name == "src":
                assert re.fullmatch(r"pmdesk:[0-9a-f]{64}", value or ""), value


def _prose(data: bytes) -> None:
    page = _Page()
    page.feed(prose.render(_lone(data), ["0" * 64]))
    page.close()


def _picture(data: bytes) -> None:
    html.picture_type(data)


READERS = (
    Reader("JSON postmortem", _import, (FormatError,), _bundles, is_json=True),
    Reader("Markdown, ours and others'", _import, (FormatError,), _markdowns),
    Reader("Markdown there and back", _import_and_write, (FormatError,), _markdowns),
    Reader("pasted table", _paste, (), _tables),
    Reader("search", _query, (StoreError,), _texts),
    Reader("times", _times, (), _tables),
    Reader("prose as HTML", _prose, (), _texts),
    Reader("encoding of a text", lambda data: decode(data, "x"), (FormatError,), _markdowns),
    Reader("version of a record", _version, (ValueError,), _versions, is_json=True),
    Reader("key file", _key_file, (KeyFileDamaged,), _key_files, is_json=True),
    Reader("lock file", _lock_file, (), _key_files, is_json=True),
    Reader("picture", _picture, (), _pictures),
)


# Changing and trying


def changed(data: bytes, rng: random.Random, others: Sequence[bytes]) -> bytes:
    """The same with some of it cut, doubled, replaced, or mixed with another."""
    made = bytearray(data[:LARGEST])
    for _ in range(rng.choice((1, 1, 2, 4, 9, 30))):
        at, end = sorted(rng.randrange(len(made) + 1) for _ in range(2))
        if rng.random() < 0.7:
            end = min(end, at + rng.choice((1, 2, 8, 60)))
        match rng.randrange(9):
            case 0:
                del made[at:end]
            case 1:
                made[at:at] = made[at:end] * rng.choice((1, 2, 50))
            case 2:
                made[at:end] = rng.randbytes(rng.choice((1, 2, 4)))
            case 3 if made:
                made[at % len(made)] ^= 1 << rng.randrange(8)
            case 4:
                other = rng.choice(others)
                start = rng.randrange(len(other) + 1)
                made[at:end] = other[start : start + rng.choice((5, 80, 900))]
            case 5:
                made[at:at] = rng.choice(string.printable).encode() * rng.choice((1, 3, 200, 3000))
            case 6:
                made = made[:at]
            case _:
                made[at:end] = rng.choice(WORDS).encode("utf-8", "surrogatepass")
        del made[LARGEST:]
    return bytes(made)


def changed_json(data: bytes, rng: random.Random) -> bytes:
    """The same JSON with some values replaced, moved or missing."""
    record = json.loads(data)
    for _ in range(rng.choice((1, 1, 2, 5))):
        places = list(_places(record))
        holder, name = rng.choice(places)
        match rng.randrange(4):
            case 0:
                del holder[name]
            case 1:
                other, other_name = rng.choice(places)
                holder[name] = deepcopy(other[other_name])
            case 2 if isinstance(holder, dict):
                holder[rng.choice(WORDS)] = holder.pop(name)
            case _:
                holder[name] = deepcopy(rng.choice(ODD_JSON))
        if not isinstance(record, (dict, list)) or not list(_places(record)):
            break
    return json.dumps(record, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")


def _places(record: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(record, dict):
        names: Any = list(record)
    else:
        names = range(len(record)) if isinstance(record, list) else ()
    for name in names:
        yield record, name
        yield from _places(record[name])


@contextmanager
def in_time(seconds: int) -> Iterator[None]:
    def too_late(*_: object) -> None:
        raise Slow

    before = signal.signal(signal.SIGALRM, too_late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@dataclass
class Findings:
    """What went wrong, once each by the place in the code, with the smallest input for it."""

    inputs: dict[str, bytes] = field(default_factory=dict)

    def add(self, error: Exception, data: bytes) -> None:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if "pmdesk/" in f.filename]
        at = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
        name = f"{type(error).__name__} at {Path(at.filename).name}:{at.lineno} ({error})"[:160]
        name = re.sub(r"0x[0-9a-f]+", "0x", name)
        if name not in self.inputs or len(data) < len(self.inputs[name]):
            self.inputs[name] = data


def run(seconds: float, seed: int = 7, readers: Sequence[Reader] = READERS) -> list[Outcome]:
    """Each reader for so long."""
    return [try_reader(reader, seconds, seed) for reader in readers]


def try_reader(reader: Reader, seconds: float, seed: int) -> Outcome:
    outcome, findings, slowest = Outcome(f"fuzz: {reader.name}"), Findings(), (0.0, b"")
    rng, seeds = random.Random(f"{seed} {reader.name}"), list(reader.seeds())
    refused = 0
    with outcome.timed():
        until = time.monotonic() + seconds
        while time.monotonic() < until or outcome.times < FEWEST:
            data = rng.choice(seeds)
            if outcome.times >= len(seeds):
                is_meant = reader.is_json and rng.random() < 0.7
                data = changed_json(data, rng) if is_meant else changed(data, rng, seeds)
            else:
                data = seeds[outcome.times]
            outcome.times += 1
            began = time.monotonic()
            try:
                with in_time(LONGEST):
                    reader.read(data)
            except reader.refuses:
                refused += 1
            except Exception as error:
                findings.add(error, data)
            took = time.monotonic() - began
            slowest = max(slowest, (took, data))
    outcome.note = f"{refused} refused, slowest {slowest[0]:.2f} s"
    if slowest[0] > 0.5:
        outcome.note += f" ({_keep(slowest[1])})"
    for name, data in findings.inputs.items():
        outcome.unsound.append(f"{name}; input kept at {_keep(data)}")
    return outcome


def _keep(data: bytes) -> str:
    with tempfile.NamedTemporaryFile(prefix="pmdesk-fuzz-", suffix=".input", delete=False) as file:
        file.write(data)
    return file.name
