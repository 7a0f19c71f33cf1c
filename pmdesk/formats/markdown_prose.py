"""An author's Markdown, written so that every forge shows what pmdesk shows.

Markdown has many dialects, and what is a list, bold or struck out for one is not for the next. So
prose is read as pmdesk reads it (`prose.structure`) and written anew with what all of them agree
on. Words that all of them take alike come out as they were typed; `markdown_text.restore` is the
way back, and what it does not bring back waits in the comment at the page's end.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from pmdesk.formats import markdown_text as ink
from pmdesk.formats import prose
from pmdesk.formats.markdown_letters import SEAM, pairs_in, to_the_letter

Pictures = Mapping[str, str]
"""Where the picture with a hash lies, as the page names it."""

# Read the tree that is shown


@dataclass
class Node:
    """An element, or words where `tag` is empty."""

    tag: str
    text: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def words(self) -> str:
        """The words in it that are no code."""
        if self.tag in ("code", "pre"):
            return ""
        return self.text + "".join(each.words() for each in self.children)

    def whole(self) -> str:
        return self.text + "".join(each.whole() for each in self.children)

    def holds(self, *tags: str) -> bool:
        return any(each.tag in tags or each.holds(*tags) for each in self.children)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("body")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, attributes={name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in ("br", "hr", "img"):
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(Node("", data))


def _read(markup: str) -> list[Node]:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader.open[0].children


# Blocks

_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]|[ ,.、。，；：？！「」（）・—–’“”])*")
"""One line in which nothing could be taken for a mark."""


def write(text: str, pictures: Pictures) -> str:
    """Prose as blocks of the page."""
    text = ink.tidy(text)
    if _PLAIN.fullmatch(text) or not text.strip():
        return text
    return "\n\n".join(_blocks(_tree(text, pictures), _Place(pictures)))


def write_on_one_line(text: str, pictures: Pictures, in_table: bool) -> str:
    """Prose on one line: paragraphs as they are shown, what has more form as it was typed."""
    text = ink.tidy(text).strip()
    if _PLAIN.fullmatch(text):
        return text
    nodes = [each for each in _tree(text, pictures) if each.tag or each.text.strip()]
    if any(each.tag != "p" for each in nodes):
        pairs = pairs_in(text)
        return "<br>".join(to_the_letter(line.strip(), pairs) for line in text.split("\n"))
    place = _Place(pictures, on_one_line=True, in_table=in_table)
    # One paragraph of all: on one line, a sign may pair with one of the next.
    apart = [Node("br"), Node("br")]
    children = [each for node in nodes for each in (*node.children, *apart)]
    return _inline(Node("p", children=children), place)


def _tree(text: str, pictures: Pictures) -> list[Node]:
    return _read(prose.structure(text, pictures.keys()))


@dataclass(frozen=True)
class _Place:
    """Where words stand, as far as it decides how they are written."""

    pictures: Pictures
    on_one_line: bool = False
    in_table: bool = False
    in_link: bool = False
    in_emphasis: bool = False
    in_container: bool = False
    pairs: str = ""


def _blocks(nodes: list[Node], place: _Place) -> Iterator[str]:
    """Each block as lines; words and their like that stand between blocks are a paragraph."""
    loose: list[Node] = []
    for node in nodes:
        if node.tag in _WRITERS:
            yield from _paragraph(Node("p", children=loose), place)
            loose = []
            yield from _WRITERS[node.tag](node, place)
        else:
            loose.append(node)
    yield from _paragraph(Node("p", children=loose), place)


def _paragraph(node: Node, place: _Place) -> Iterator[str]:
    if said := _inline(node, place):
        yield "\n".join(map(_guarded, said.split("\n")))


_BLOCK_START = re.compile(
    r"(?P<backslash>#|>|[-+](?=\s|$)|-(?=[-| \t:]*$)|\|(?=[-| \t:]*-[-| \t:]*$))"
    r"|(?P<digits>\d+)(?=[.)](?:\s|$))"
    r"|(?P<entity>=(?==*\s*$)|:(?=:|[-| \t:]*-[-| \t:]*$)|~(?=~~))"
)


def _guarded(line: str) -> str:
    """A line that nobody takes for the start of anything but a paragraph."""
    found = _BLOCK_START.match(line)
    match found and found.lastgroup:
        case "backslash":
            return f"\\{line}"
        case "digits":
            return f"{found['digits']}\\{line[found.end() :]}" if found else line
        case "entity":
            return f"&#{ord(line[0])};{line[1:]}"
    return line


def _heading(node: Node, place: _Place) -> Iterator[str]:
    """Below the report's own headings, which have four levels."""
    said = _inline(node, replace(place, on_one_line=True)) or SEAM
    yield f"{'#' * (5 if node.tag == 'h1' else 6)} {said}"


def _rule(node: Node, place: _Place) -> Iterator[str]:
    yield "---"


def _code(node: Node, place: _Place) -> Iterator[str]:
    code = next((each for each in node.children if each.tag == "code"), node)
    text = code.whole().removesuffix("\n")
    if not text.strip():
        return
    language = code.attributes.get("class", "").removeprefix("language-")
    if place.in_container:
        # No fence but at the edge is one for Python-Markdown.
        yield "\n".join(f"    {line}" if line.strip() else "" for line in text.split("\n"))
    else:
        yield ink.fence(text, language if re.fullmatch(r"[\w#.+-]+", language) else "")


def _quote(node: Node, place: _Place) -> Iterator[str]:
    inner = "\n\n".join(_blocks(node.children, replace(place, in_container=True))) or SEAM
    yield "\n".join(f"> {line}" if line else ">" for line in inner.split("\n"))


def _list(node: Node, place: _Place) -> Iterator[str]:
    """Items, as close together as they were."""
    items = [each for each in node.children if each.tag == "li"]
    start = int(node.attributes.get("start") or 1)
    parts = []
    for number, item in enumerate(items, start):
        marker = f"{number}. " if node.tag == "ol" else "- "
        parts.append(_item(item, marker, replace(place, in_container=True)))
    loose = any(each.tag == "p" for item in items for each in item.children)
    loose = loose or any("\n\n" in part for part in parts)
    yield ("\n\n" if loose else "\n").join(parts)


def _item(item: Node, marker: str, place: _Place) -> str:
    blocks = list(_blocks(item.children, place))
    begins = next((each.tag for each in item.children if each.tag or each.text.strip()), "")
    if not blocks or begins in _NO_BEGINNING:
        blocks.insert(0, SEAM)
    if item.holds("pre"):
        # Where the words of the item begin, code is counted from in CommonMark; elsewhere from 4.
        marker = marker.ljust(4)
    joined = blocks[0]
    tight = all(each.tag in ("ul", "ol") or each.tag not in _WRITERS for each in item.children)
    tight = tight and begins not in _NO_BEGINNING
    for block in blocks[1:]:
        joined += ("\n" if tight else "\n\n") + block
    edge = " " * max(4, len(marker))
    first, *rest = joined.split("\n")
    task = re.match(r"\\\[([ xX])\\\] ", first)
    if task:
        first = f"[{task[1]}] {first[task.end() :]}"
    return "\n".join([f"{marker}{first}", *(f"{edge}{line}" if line else "" for line in rest)])


def _table(node: Node, place: _Place) -> Iterator[str]:
    place = replace(place, on_one_line=True, in_table=True)
    rows = [each for part in node.children for each in part.children if each.tag == "tr"]
    cells = [[each for each in row.children if each.tag in ("th", "td")] for row in rows]
    lines = [[_inline(cell, place) for cell in row] for row in cells]
    lines.insert(1, [_DASHES.get(cell.attributes.get("align", ""), "---") for cell in cells[0]])
    yield "\n".join(f"| {' | '.join(line)} |" for line in lines)


_DASHES = {"left": ":--", "right": "--:", "center": ":-:"}

_NO_BEGINNING = ("blockquote", "pre", "table", "hr", "ul", "ol")
"""What Python-Markdown does not know at the beginning of an item."""

_WRITERS: dict[str, Callable[[Node, _Place], Iterator[str]]] = {
    "p": _paragraph,
    "hr": _rule,
    "pre": _code,
    "blockquote": _quote,
    "ul": _list,
    "ol": _list,
    "table": _table,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
}


# Words


@dataclass(frozen=True)
class _Emphasis:
    """Words to be marked, once it is known what stands on both sides."""

    tag: str
    said: str
    simple: bool


def _inline(node: Node, place: _Place) -> str:
    """What stands in an element, as Markdown; lines only where a paragraph has them."""
    words = node.words()
    pairs = "".join(pairs_in(words))
    if node.holds("del") and "~" in words:
        pairs += "~"
    place = replace(place, pairs=pairs)
    said = _assembled(_pieces(node.children, place), place)
    said = re.sub(r"^(?:\s|<br>)+|(?:\s|<br>)+$", "", said)
    if place.on_one_line or not said:
        return re.sub(r"[ \t]*\n[ \t]*", " ", said)
    # An empty line would end the paragraph, and two spaces break it for everybody.
    lines = [each.strip(" \t") for each in re.sub(r"<br>\n?", "\n", said).split("\n")]
    return "  \n".join(each or "<br>" for each in lines).replace("  \n<br>  \n", "<br><br>")


def _pieces(nodes: list[Node], place: _Place) -> list[str | _Emphasis]:
    pieces: list[str | _Emphasis] = []
    for number, node in enumerate(nodes, 1):
        match node.tag:
            case "":
                is_last = number == len(nodes) and not (place.in_emphasis or place.in_link)
                pieces.append(_words(node.text, place, goes_on=not is_last))
            case "br":
                pieces.append("<br>")
            case "em" | "strong" | "del":
                inner = replace(place, in_emphasis=True)
                said = _assembled(_pieces(node.children, inner), inner)
                simple = not place.in_emphasis and not node.holds("em", "strong", "del", "br")
                pieces.append(_Emphasis(node.tag, said, simple))
            case "code":
                pieces.append(_code_span(node.whole(), place))
            case "a":
                pieces.append(_link(node, place))
            case "img":
                pieces.append(_picture(node, place))
            case _:
                pieces += _pieces(node.children, place)
    return [each for each in pieces if each]


_BRACKETS = re.compile(r"\\\[(?![\^!xX _]|\\\[|TOC|toc)((?:[^\[\]\\]|\\[^\[\]])*)\\\](?![(:\[\\])")
_LONE_STAR = re.compile(r"(?<=[ \t])\\\*(?=[ \t])")


def _words(text: str, place: _Place, *, goes_on: bool) -> str:
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", text)
    *lines, last = text.split("\n")
    said = "".join(f"{to_the_letter(line, place.pairs)}\n" for line in lines)
    said += to_the_letter(last, place.pairs, goes_on=goes_on)
    if place.in_link:
        return re.sub(r"<((?:https?|ftp))(://[^\s<>]*)>", r"\1&#58;\2", said)
    # What needs no backslash in prose has none, for people read it and get it back.
    said = _BRACKETS.sub(r"[\1]", said)
    said = _LONE_STAR.sub("*", said)
    said = re.sub(r"&lt;(?==? )", "<", said)
    return said if place.in_table else said.replace("\\|", "|")


def _assembled(pieces: list[str | _Emphasis], place: _Place) -> str:
    said = ""
    for number, piece in enumerate(pieces):
        behind = pieces[number + 1] if number + 1 < len(pieces) else ""
        if isinstance(piece, _Emphasis):
            said += _emphasized(piece, said[-1:], "*" if isinstance(behind, _Emphasis) else behind)
        else:
            if said.endswith("`") and piece.startswith("`"):
                said += SEAM
            if said.endswith("!") and piece.startswith("["):
                said = f"{said[:-1]}\\!"
            said += piece
    return said


_STARS = {"em": "*", "strong": "**"}


def _emphasized(piece: _Emphasis, before: str, behind: str) -> str:
    """Stars where every program takes them for what they are, else the element itself.

    Beside Japanese and Chinese, CommonMark takes stars between a letter and a bracket for stars.
    A seam there is neither letter nor bracket for the reader, and a sign for the program.
    """
    stars, said = _STARS.get(piece.tag, ""), piece.said
    first, last, behind = _kind(said[:1]), _kind(said[-1:]), behind[:1]
    plain = stars and piece.simple and "space" not in (first, last)
    if not plain or "*" in said.replace("\\*", "") or before == "*" or behind == "*":
        # A tag that had a line for itself would begin a block of HTML.
        said = re.sub(r"<br>\n?", "<br/>", said)
        return f"<{piece.tag}>{said}</{piece.tag}>"
    opens = first == "letter" or _kind(before) in ("space", "sign")
    closes = last == "letter" or _kind(behind) in ("space", "sign")
    return f"{'' if opens else SEAM}{stars}{said}{stars}{'' if closes else SEAM}"


def _kind(character: str) -> str:
    """What a character is to CommonMark; programs differ on symbols."""
    if not character or character.isspace():
        return "space"
    category = unicodedata.category(character)[0]
    if character == "~":
        return "symbol"  # cmark-gfm looks past it, at whatever is next.
    if category == "P" or (category == "S" and character.isascii()):
        return "sign"
    return "symbol" if category == "S" else "letter"


def _code_span(code: str, place: _Place) -> str:
    code = re.sub(r"\s*\n\s*", " ", code).strip()
    if ("|" in code and place.in_table) or ink.is_mark(code):
        # A bar in code needs a backslash in GFM's tables, and shows it in others.
        said = to_the_letter(code).replace("\\|", "&#124;")
        return f"<code>{said}</code>"
    longest = max((len(each) for each in re.findall(r"`+", code)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if longest and (code[0] == "`" or code[-1] == "`") else ""
    return f"{ticks}{pad}{code}{pad}{ticks}" if code else ""


_UNSAFE = re.compile(r"[\s<>()\"'\\|`*$\[\]{}^]|&(?=#?\w+;)")


def _link(node: Node, place: _Place) -> str:
    address = _UNSAFE.sub(
        lambda found: f"%{ord(found[0]):02X}" if found[0] != "&" else "&amp;",
        node.attributes.get("href", ""),
    )
    inner = replace(place, in_link=True)
    said = _assembled(_pieces(node.children, inner), inner)
    if node.whole() in (address, address.removeprefix("mailto:")) and "%" not in address:
        return f"<{node.whole()}>"
    return f"[{said}]({address})"


def _picture(node: Node, place: _Place) -> str:
    lies_at = place.pictures.get(node.attributes.get("src", "").removeprefix("pmdesk:"), "")
    alt = to_the_letter(node.attributes.get("alt", ""), place.pairs)
    return f"![{alt}]({lies_at})" if lies_at else f"\\[{alt}\\]"
