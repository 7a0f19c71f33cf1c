"""What a Markdown page of ours says, key by key, as a person left it.

Keys stand in small comments (`<!-- pm:timeline.ab12 -->`) beside headings, facts and rows; where
somebody removed one, the label in any of the languages serves. Nothing on the page is dropped:
what belongs to no key is kept as loose text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from pmdesk.domain.postmortem import ID_PATTERN
from pmdesk.domain.schema import Field, Schema
from pmdesk.formats import markdown_text as ink
from pmdesk.formats.labels import Labels, bare
from pmdesk.formats.markdown_letters import SEAM

PART = "part."
"""What the key of a stage or a section starts with on the page."""

OUR_FRONT = ("language", "export", "exported", "pmdesk")
"""Entries by which a page of ours speaks of itself."""

MARK = re.compile(r" ?<!-- pm:([A-Za-z0-9_.\-]{1,160}) -->")
_MARKED = re.compile(r"(.*?) ?<!-- pm:([A-Za-z0-9_.\-]{1,160}) -->\s*")
_NOTE = re.compile(r"[ \n]?\*[^*\n|]{1,200}\* <!-- pm:part\.note -->")
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*")
_FACT = re.compile(r"[-*] \*\*(.{0,300}?)(?:[:：]\*\*|\*\*[:：]|(?<=[?？])\*\*)(.*)")
_TICK = re.compile(r"\s*[-*+] \[([ xX])\] (.*)")
_ROW_MARK = re.compile(r"[A-Z]{0,4}-?\d{0,6}")
_NUMBERED = re.compile(r"\A(?:[\d.]*\d\.?|[A-Z]{1,4}-\d+) +")


@dataclass(frozen=True)
class Shown:
    """What stands at a key, at one of its places on the page."""

    text: str
    skipped: bool = False


@dataclass
class Page:
    """What the page says: answers by key, rows by list, and what belongs to neither."""

    said: dict[str, list[Shown]] = field(default_factory=dict)
    rows: dict[str, list[str]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    """The keys of these rows: a page may have very many."""
    added: set[str] = field(default_factory=set)
    loose: list[str] = field(default_factory=list)
    unnamed: dict[str, str] = field(default_factory=dict)

    def say(self, key: str, shown: Shown) -> None:
        self.said.setdefault(key, []).append(shown)

    def keep(self, *texts: str) -> None:
        self.loose += [text.strip("\n") for text in texts if text.strip()]


@dataclass(frozen=True)
class _Region:
    """The lines from one key to the next."""

    key: str = ""
    head: str = ""
    level: int = 0
    value: str | None = None
    lines: tuple[str, ...] = ()


def mark(key: str) -> str:
    """The comment that ties a place on the page to its key."""
    return f" <!-- pm:{key} -->"


def note(said: str) -> str:
    """What we say of an answer beside it; a reader of ours knows that nobody wrote it there."""
    return f"*{ink.escape(said)}*{mark(f'{PART}note')}"


def is_ours(text: str) -> bool:
    """Whether pmdesk wrote this page."""
    return MARK.search(text) is not None


@dataclass(frozen=True)
class PageReader:
    """Reads pages; `columns` names table headers that are no column's label."""

    schema: Schema
    labels: Labels
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def read(self, text: str) -> Page:
        page = Page()
        front = front_matter(text)
        for key, value in front.entries.items():
            if self.schema.has(key):
                page.say(key, Shown(value))
            elif key not in OUR_FRONT:
                page.keep(f"{key}: {value}")
        page.keep(front.others)
        for region in self._regions(_NOTE.sub("", front.body)):
            self._read_region(page, region)
        return page

    def _regions(self, body: str) -> Iterator[_Region]:
        region, lines, opened = _Region(), list[str](), ""
        for line in ink.one_newline(body).split("\n"):
            start = self._start_of(line, region, bool(opened))
            if start is not None:
                yield replace(region, lines=tuple(lines))
                region, lines, opened = start, [], ""
            elif opened or line != SEAM:
                lines.append(line)
                opened = ink.next_fence(line, opened)
        yield replace(region, lines=tuple(lines))

    def _start_of(self, line: str, region: _Region, in_code: bool) -> _Region | None:
        """The region that begins at this line, if one does."""
        if "<!-- pm:" in line and (marked := _MARKED.fullmatch(line)):
            return self._marked(marked[1], marked[2])
        if in_code:
            return None
        if heading := _HEADING.fullmatch(line):
            is_first = len(heading[1]) == 1 and region == _Region()
            if is_first and self.schema.has("title"):
                return _Region("title", level=1, value=heading[2])
            return self._unmarked_heading(len(heading[1]), heading[2])
        fact = _FACT.fullmatch(line)
        if fact and not self._holds_prose(region) and (key := self.labels.field(fact[1])):
            return _Region(key, value=fact[2].strip())
        return None

    def _marked(self, said: str, key: str) -> _Region:
        if heading := _HEADING.fullmatch(said):
            if len(heading[1]) == 1 and self.schema.has(key):
                return _Region(key, level=1, value=heading[2])
            return _Region(key, heading[2], len(heading[1]))
        if fact := _FACT.fullmatch(said):
            return _Region(key, value=fact[2].strip())
        return _Region(key, said)

    def _unmarked_heading(self, level: int, said: str) -> _Region | None:
        said = MARK.sub("", said)
        label = _NUMBERED.sub("", said, count=1)
        if level <= 4 and (key := self.labels.field(label) or self.labels.field(said)):
            return _Region(key, said, level)
        return _Region("", f"{'#' * level} {said}", level) if level <= 3 else None

    def _holds_prose(self, region: _Region) -> bool:
        asked = self._asked(region.key)
        return region.value is None and asked is not None and asked.the_kind.per_language

    def _asked(self, key: str) -> Field | None:
        """The field or column at a key; None where the schema asks for nothing there."""
        head, _, rest = key.partition(".")
        if not self.schema.has(head) or self.schema.field(head).is_rows != bool(rest):
            return self.schema.field(head) if not rest and self.schema.has(head) else None
        try:
            return self.schema.field(key)
        except (StopIteration, KeyError):
            return None

    def _read_region(self, page: Page, region: _Region) -> None:
        asked = self._asked(region.key)
        body = "\n".join(region.lines)
        if asked is None:
            self._read_unknown(page, region, body)
        elif asked.is_rows:
            self._keep_head(page, region)
            self._read_table(page, asked, list(region.lines))
        elif region.value is not None:
            page.say(region.key, Shown(_line_of(asked, region.value)))
            page.keep(body)
        else:
            self._keep_head(page, region)
            page.say(region.key, self._shown(page, asked, body))

    def _read_unknown(self, page: Page, region: _Region, body: str) -> None:
        if "." in region.key and not region.key.startswith(PART):
            page.say(region.key, Shown("\n".join([region.value or region.head, body]).strip()))
        elif region.key:
            self._keep_head(page, region)
            page.keep(region.value or "", body)
        else:
            page.keep("\n\n".join(part for part in (region.head, body.strip("\n")) if part))

    def _keep_head(self, page: Page, region: _Region) -> None:
        label = _NUMBERED.sub("", region.head, count=1)
        if not self.labels.knows(label) and not self.labels.knows(region.head):
            page.keep(region.head)

    def _shown(self, page: Page, asked: Field, body: str) -> Shown:
        match asked.kind:
            case "code":
                return Shown(ink.unfence(body))
            case "choices" | "flag" if _TICK.search(body):
                lines = [(line, _TICK.fullmatch(line)) for line in body.split("\n")]
                page.keep("\n".join(line for line, tick in lines if not tick))
                ticks = (tick for _, tick in lines if tick and tick[1] != " ")
                return Shown("\n".join(ink.unescape(tick[2]) for tick in ticks))
            case "question":
                first, _, rest = body.strip("\n").partition("\n")
                if self.labels.is_not_relevant(first):
                    return Shown(ink.restore(rest), skipped=True)
        return Shown(ink.restore(body))

    def _read_table(self, page: Page, asked: Field, lines: list[str]) -> None:
        top = next((n for n, line in enumerate(lines) if n and ink.is_delimiter(line)), 0)
        if not top or "|" not in lines[top - 1]:
            page.keep("\n".join(lines))
            return
        bottom = top + 1
        while bottom < len(lines) and "|" in lines[bottom] and lines[bottom].strip():
            bottom += 1
        page.keep("\n".join(lines[: top - 1]))
        header = [self._column(asked, cell) for cell in ink.split_row(lines[top - 1])]
        seen: set[str] = set()
        for line in lines[top + 1 : bottom]:
            self._read_row(page, asked, header, line, seen)
        page.keep("\n".join(lines[bottom:]))

    def _column(self, asked: Field, cell: str) -> tuple[str, str]:
        """A header's column key, empty where it has none, and its label."""
        label = ink.unescape(MARK.sub("", cell))
        known = self.labels.column(asked.key, label)
        return known or self.columns.get(asked.key, {}).get(label, ""), label

    def _read_row(
        self, page: Page, asked: Field, header: list[tuple[str, str]], line: str, seen: set[str]
    ) -> None:
        key, cells = _row_key(line, asked.key), ink.split_row(MARK.sub("", line))
        if not key and not any(cell.strip() for cell in cells):
            return
        if not key or key in seen:
            key = f"+{len(page.added) + 1}"  # No id that was ever given starts so.
            page.added.add(f"{asked.key}.{key}")
        seen.add(key)
        row = f"{asked.key}.{key}"
        if row not in page.known:
            page.known.add(row)
            page.rows.setdefault(asked.key, []).append(key)
        for place, cell in enumerate(cells):
            column, label = header[place] if place < len(header) else ("", "")
            self._read_cell(page, asked, row, column, label, cell)

    def _read_cell(
        self, page: Page, asked: Field, row: str, column: str, label: str, cell: str
    ) -> None:
        if column and column in asked.column_kinds:
            text = _line_of(asked.column(column), cell)
            page.say(f"{row}.{column}", Shown(text))
        elif label in ("", "#") and _ROW_MARK.fullmatch(cell):
            return
        elif cell:
            place = f"{row}.{column or '-' + bare(label)}"
            page.unnamed[place] = label
            page.say(place, Shown(ink.unescape(cell)))


def _row_key(line: str, field_key: str) -> str:
    found = MARK.search(line)
    head, _, row_id = found[1].partition(".") if found else ("", "", "")
    return row_id if head == field_key and re.fullmatch(ID_PATTERN, row_id) else ""


def _line_of(asked: Field, text: str) -> str:
    return ink.from_cell(text) if asked.kind in ("prose", "question") else ink.unescape(text)


_FRONT = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?)\n---[ \t]*(?:\n|$)", re.DOTALL)


@dataclass(frozen=True)
class FrontMatter:
    """The plain entries above a page, the lines there that are none, and the page itself."""

    entries: Mapping[str, str]
    others: str
    body: str


_ENTRY = re.compile(r"([A-Za-z_][\w -]{0,60}):(?: +(.*)|[ \t]*)")


def front_matter(text: str) -> FrontMatter:
    """Takes the front matter off a text. Of YAML it knows values, lists and folded text."""
    text = ink.one_newline(text)
    front = _FRONT.match(text)
    if not front or "<!-- pm" in front[1]:
        # Its end is gone, and what stands up to the next rule is the page.
        return FrontMatter({}, "", text)
    entries: dict[str, list[str]] = {}
    others: list[str] = []
    name = ""
    for line in front[1].split("\n"):
        if (entry := _ENTRY.fullmatch(line)) and entry[1] not in entries:
            name = entry[1]
            entries[name] = [_scalar((entry[2] or "").strip())]
        elif name and line.startswith((" ", "\t", "- ")):
            entries[name].append(line.strip())
        else:
            others.append(line)
    values = {name: _joined(parts) for name, parts in entries.items()}
    return FrontMatter(values, "\n".join(others).strip("\n"), text[front.end() :])


def _joined(parts: list[str]) -> str:
    value, *more = parts
    if not more:
        return value
    if all(each.startswith("- ") for each in more) and not value:
        return ", ".join(_scalar(each[2:].strip()) for each in more)
    return " ".join(
        each for each in ("" if value in ("|", ">", ">-", "|-") else value, *more) if each
    )


def _scalar(value: str) -> str:
    if value.startswith('"'):
        try:
            return str(json.loads(value))
        except ValueError:
            pass
    return value.strip("'\"")
