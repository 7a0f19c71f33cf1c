"""A stranger's Markdown as sections with their lists, tables and words; nothing is left out.

Only what an import needs to know is told apart. Every block keeps its source, so that what finds
no field can be kept as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pmdesk.formats import markdown_text as ink

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*")
_ITEM = re.compile(r"( {0,3})([-*+•・]|\d{1,9}[.)])(?:[ \t]+(.*)|[ \t]*)")
_TICK = re.compile(r"\[([ xX])\][ \t]+")
_DEFINITION = re.compile(r" {0,3}\[([^\[\]\n]{1,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]+[\"'(].*)?[ \t]*")
_REFERENCE = re.compile(r"\[([^\[\]\n]{1,500})\]\[([^\[\]\n]{0,200})\]")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
_CJK_EDGE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


@dataclass(frozen=True)
class Words:
    """Paragraphs, code, quotes: whatever is neither list nor table."""

    source: str


@dataclass(frozen=True)
class Item:
    """One item of a list: its first paragraph on one line, and what hangs under it."""

    text: str
    rest: str = ""
    done: bool | None = None


@dataclass(frozen=True)
class Items:
    items: tuple[Item, ...]
    source: str


@dataclass(frozen=True)
class Table:
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str


Block = Words | Items | Table


@dataclass
class Section:
    """A heading and what stands under it, up to the next heading. Level 0: before the first."""

    level: int
    heading: str
    blocks: list[Block] = field(default_factory=list)

    @property
    def source(self) -> str:
        """The section as it was written."""
        head = [f"{'#' * self.level} {self.heading}"] if self.level else []
        return "\n\n".join([*head, *(block.source for block in self.blocks)])


def sections(text: str) -> tuple[list[Section], dict[str, str]]:
    """The sections in order, and the addresses that no reference used."""
    lines = ink.one_newline(text).split("\n")
    lines, unused = _resolve(lines)
    found, body, opened = [Section(0, "")], list[str](), ""
    for place, line in enumerate(lines):
        heading = None if opened else _heading(lines, place, body)
        opened = _next_fence(line, opened)
        if heading is None:
            body.append(line)
            continue
        found[-1].blocks = list(_blocks(body))
        found.append(Section(*heading))
        body = []
    found[-1].blocks = list(_blocks(body))
    return found, unused


def _heading(lines: list[str], place: int, body: list[str]) -> tuple[int, str] | None:
    line = lines[place]
    if line.lstrip(" ").startswith("#") and len(line) < 2000:
        heading = _HEADING.fullmatch(line)
        return (len(heading[1]), (heading[2] or "").strip()) if heading else None
    underline = _UNDERLINE.fullmatch(line)
    if underline and body and body[-1].strip() and (len(body) < 2 or not body[-2].strip()):
        said = body[-1].strip()
        if not _ITEM.fullmatch(said) and "|" not in said and not said.startswith((">", "`")):
            body.pop()
            return (1 if underline[1][0] == "=" else 2), said
    return None


def _next_fence(line: str, opened: str) -> str:
    # In lists fences are pushed in; a heading inside one is rarer than a fence left open.
    return ink.next_fence(line.lstrip(" \t"), opened)


def _resolve(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """Puts the addresses of references where they are referred to."""
    addresses: dict[str, tuple[str, str]] = {}
    kept, opened = list[tuple[str, bool]](), ""
    for line in lines:
        definition = None
        if not opened and line.lstrip(" ").startswith("[") and len(line) < 4000:
            definition = _DEFINITION.fullmatch(line)
        before, opened = opened, _next_fence(line, opened)
        if definition:
            addresses.setdefault(definition[1].casefold(), (definition[1], definition[2]))
        else:
            kept.append((line, bool(before or opened)))
    used: set[str] = set()

    def put(found: re.Match[str]) -> str:
        name = (found[2] or found[1]).casefold()
        if name not in addresses:
            return found[0]
        used.add(name)
        return f"[{found[1]}]({addresses[name][1]})"

    if not addresses:
        return [line for line, _ in kept], {}
    resolved = [line if code else _REFERENCE.sub(put, line) for line, code in kept]
    return resolved, {name: at for key, (name, at) in addresses.items() if key not in used}


def _blocks(lines: list[str]) -> Iterator[Block]:
    """Tells lists and tables from words; a fence is never taken apart."""
    words, place, opened = list[str](), 0, ""
    while place < len(lines):
        table = 0 if opened else _table_end(lines, place)
        end = 0 if opened else table or _list_end(lines, place)
        if end:
            yield from _words(words)
            words = []
            yield _table(lines[place:end]) if table else _items(lines[place:end])
            place = end
        else:
            words.append(lines[place])
            opened = _next_fence(lines[place], opened)
            place += 1
    yield from _words(words)


def _words(lines: list[str]) -> Iterator[Words]:
    source = "\n".join(lines).strip("\n")
    if source.strip():
        yield Words(source)


def _table_end(lines: list[str], place: int) -> int:
    if place + 1 >= len(lines) or "|" not in lines[place] or not ink.is_delimiter(lines[place + 1]):
        return 0
    if "|" not in lines[place + 1]:
        return 0
    end = place + 2
    while end < len(lines) and "|" in lines[end] and lines[end].strip():
        end += 1
    return end


def _table(lines: list[str]) -> Table:
    rows = (tuple(ink.cells(line)) for line in lines[2:])
    return Table(tuple(ink.cells(lines[0])), tuple(rows), "\n".join(lines))


def _list_end(lines: list[str], place: int) -> int:
    if not _ITEM.fullmatch(lines[place]):
        return 0
    end, opened = place + 1, ""
    while end < len(lines):
        line = lines[end]
        starts_apart = (
            line.strip()
            and not line.startswith((" ", "\t"))
            and not lines[end - 1].strip()
            and not _ITEM.fullmatch(line)
        )
        if starts_apart and not opened:
            break
        opened = _next_fence(line, opened)
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    return end


def _items(lines: list[str]) -> Items:
    first = _ITEM.fullmatch(lines[0])
    edge = len(first[1]) if first else 0
    starts = [
        place
        for place, line in enumerate(lines)
        if (item := _ITEM.fullmatch(line)) and len(item[1]) <= edge
    ]
    ends = [*starts[1:], len(lines)]
    items = (_item(lines[start:end]) for start, end in zip(starts, ends, strict=True))
    return Items(tuple(items), "\n".join(lines))


def _item(lines: list[str]) -> Item:
    head = _ITEM.fullmatch(lines[0])
    text = (head[3] or "") if head else lines[0]
    done = None
    if tick := _TICK.match(text):
        done, text = tick[1] != " ", text[tick.end() :]
    end = 1
    while end < len(lines) and lines[end].strip() and not _ITEM.fullmatch(lines[end].strip()):
        if lines[end].lstrip().startswith(("```", "~~~")):
            break
        end += 1
    return Item(one_line([text, *lines[1:end]]), dedent("\n".join(lines[end:])), done)


def one_line(lines: list[str]) -> str:
    """Wrapped lines as one; Japanese and Chinese join without a space."""
    parts, last = list[str](), ""
    for line in (line.strip() for line in lines):
        if line:
            tight = not last or (_CJK_EDGE.match(last) and _CJK_EDGE.match(line[0]))
            parts += [line] if tight else [" ", line]
            last = line[-1]
    return "".join(parts)


def dedent(text: str) -> str:
    """Text that hung under an item, brought to the edge."""
    lines = text.strip("\n").split("\n")
    edge = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=0)
    return "\n".join(line[edge:] for line in lines).strip()
