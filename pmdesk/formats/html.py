"""HTML: the blocks of the outline as one self-contained page, for a browser or on the way to PDF.

Every answer stands at an id that is its key, so a place can be found again. Passages carry the
language they are in. Nothing in the page refers to a file or an address outside it.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from math import ceil, inf
from typing import assert_never

from pmdesk import paths
from pmdesk.domain import outline, timeline
from pmdesk.domain.kinds import File
from pmdesk.domain.leaving import printable
from pmdesk.domain.outline import Block, Cover, Fact, Said
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import Profile
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.review import Review
from pmdesk.domain.text import NOTHING
from pmdesk.formats import chart, pdf_origin, prose
from pmdesk.formats.pdf_keys import KEY
from pmdesk.formats.review_copy import ReviewCopy
from pmdesk.formats.typography import beside, ems, halves, last_words, spaced, widths
from pmdesk.words import N_, Words

NAME = "html"
SUFFIX = ".html"
LABEL = N_("HTML")

PICTURES = {
    "image/png": b"\x89PNG",
    "image/jpeg": b"\xff\xd8\xff",
    "image/gif": b"GIF8",
    "image/webp": b"RIFF",
}
"""The pictures a report shows, by how their bytes begin: a name can lie."""
MOST_PIXELS = 60_000_000
SHORT = 20.0
"""Ems of a label and its answer that stay on one line."""
ROOM, REVIEW_ROOM = (3.25, 54.7, 1.05), (3.1, 44.9, 0.7)
"""Of a table in ems: its first column, the whole, and the padding of a cell (report.css)."""


@dataclass(frozen=True)
class Page:
    """A report as HTML, and the pictures it names (`pmdesk:<name>` -> type and bytes)."""

    html: str
    pictures: Mapping[str, tuple[str, bytes]] = field(default_factory=lambda: NOTHING)
    title: str = ""
    author: str = ""
    form: bool = False
    """Whether there is something to fill in."""


def write(
    postmortem: Postmortem,
    words: Words,
    *,
    profile: str = "internal",
    attachments: Mapping[str, bytes] | None = None,
    export_id: str = "",
    exported_at: datetime | None = None,
) -> bytes:
    """The report as one file: styles and pictures are inside it."""
    page = make_page(
        postmortem,
        words,
        profile=profile,
        attachments=attachments or {},
        export_id=export_id,
        exported_at=exported_at,
        screen=True,
    )
    text = page.html
    for name, (kind, data) in page.pictures.items():
        inline = f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
        text = text.replace(f'src="pmdesk:{name}"', f'src="{inline}"')
    return text.encode("utf-8", "replace")


def make_page(
    postmortem: Postmortem,
    words: Words,
    *,
    profile: str = "internal",
    attachments: Mapping[str, bytes],
    export_id: str = "",
    exported_at: datetime | None = None,
    paper: str = "A4",
    screen: bool = False,
    review: Review | None = None,
) -> Page:
    """The page before it is inlined or set as PDF.

    For a pen only on paper: on a screen, a review copy is the internal report.
    """
    asked = profile_of(profile)
    for_pen = asked.for_pen and not screen
    cover = outline.cover(postmortem, words, profile)
    if exported_at:
        exported_at = timeline.shown_at(postmortem, exported_at)
    pictures = {
        sha256: (kind, data)
        for sha256, data in attachments.items()
        if asked.whole and (kind := picture_type(data))
    }
    writer = _Writer(words, pictures, postmortem.mark_of if for_pen else None, screen=screen)
    copy = ReviewCopy(postmortem, words, review or Review(), cover, export_id)
    blocks = outline.outline(postmortem, words, profile, all_stages=for_pen)
    body = "".join(
        [
            *_foot(cover, words, asked, export_id, exported_at),
            *(copy.front() if for_pen else ()),
            *writer.cover(cover),
            *(writer.contents(blocks) if asked.whole else ()),
            *writer.body(blocks),
            *((*copy.changes(), *copy.answered(), *copy.sheet()) if for_pen else ()),
        ]
    )
    drawn = dict(writer.drawn)
    if not screen:
        body = for_paper(body)
        drawn = {
            name: (kind, for_paper(data.decode()).encode()) for name, (kind, data) in drawn.items()
        }
    title = f"{cover.number} {cover.title.text}".strip()
    author = str(postmortem.value("owner") or "") if asked.whole else ""
    named = {"author": author} | (_origin(postmortem, asked, export_id) if asked.whole else {})
    page = _PAGE.format(
        language=words.language,
        policy=_POLICY if screen else "",
        title=html.escape(_clean(title)),
        named="\n".join(
            f'<meta name="{name}" content="{html.escape(_clean(said))}">'
            for name, said in named.items()
            if said
        ),
        style=_style(words, paper, screen, for_pen, cover.draft),
        profile=profile,
        body=_clean(body) if screen else spaced(_clean(body)),
    )
    return Page(page, {**pictures, **drawn}, _clean(title), _clean(author), for_pen)


def _origin(postmortem: Postmortem, asked: Profile, export_id: str) -> dict[str, str]:
    """By what an annotated copy is recognized when it comes home. Never in an external report."""
    return {
        "pmdeskexport": export_id,
        "pmdeskpostmortem": postmortem.id,
        "pmdeskprofile": asked.key,
        # What others leave out when they write a PDF anew; this most of them keep.
        "keywords": f"{pdf_origin.KEYWORD}{export_id}" if export_id else "",
    }


_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
{policy}<title>{title}</title>
{named}
<style>
{style}
</style>
</head>
<body class="{profile}">
{body}
</body>
</html>
"""
_POLICY = (
    '<meta name="viewport" content="width=device-width">\n'
    '<meta http-equiv="Content-Security-Policy"'
    " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
)


def _style(words: Words, paper: str, screen: bool, for_pen: bool, draft: str) -> str:
    folder = paths.resources() / "css"
    style = (folder / "report.css").read_text(encoding="utf-8")
    if draft:
        style += (folder / "draft.css").read_text(encoding="utf-8")
        # On paper, and where a browser prints the page.
        style += f'@page {{ @top-right {{ content: "{draft}"; }} }}\n'
    if screen:
        return style + (folder / "screen.css").read_text(encoding="utf-8")
    # The sentence keeps its order in every language; the page numbers go where its blanks are.
    said = words("Page {page} of {pages}", page="\0page\0", pages="\0pages\0")
    parts = [
        f"counter({part})" if part in ("page", "pages") else f'"{part}"'
        for part in said.split("\0")
        if part
    ]
    style += f"@page {{ size: {paper}; @bottom-right {{ content: {' '.join(parts)}; }} }}\n"
    return style + (folder / "review.css").read_text(encoding="utf-8") if for_pen else style


def _foot(
    cover: Cover, words: Words, asked: Profile, export_id: str, exported_at: datetime | None
) -> Iterator[str]:
    """What runs at the head and foot of every page."""
    if not asked.whole:
        yield f'<p class="running-head">{_say(cover.title)}</p><p class="running-foot"></p>'
        if cover.draft:
            yield f'<p class="draft">{html.escape(cover.draft)}</p>'
        return
    head = " · ".join(part for part in (cover.number, cover.status) if part)
    at = exported_at.strftime("%Y-%m-%d %H:%M %Z").strip() if exported_at else ""
    foot = [words("Review copy") if asked.for_pen else words("Internal")]
    if export_id:
        foot.append(words("Export {id}", id=export_id))
    foot += [at] if at else []
    title = cover.title.text if len(cover.title.text) <= 60 else cover.title.text[:59] + "…"
    yield f'<p class="running-head">{html.escape(f"{head} · {title}")}</p>'
    yield f'<p class="running-foot">{html.escape(" · ".join(foot))}</p>'


def _clean(text: str) -> str:
    """Without what XML and fonts know nothing of: control characters and halves of a pair.

    The ends of lines and paragraphs that Unicode has of its own are ends of lines like any other.
    """
    ended = text.replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(
        character
        for character in ended.encode("utf-8", "replace").decode("utf-8")
        if character >= " " or character in "\n\t"
    )


_TAG = re.compile("(<[^>]*>)")


def for_paper(markup: str) -> str:
    """With a number between its tags for each character that the bundled fonts lack.

    A browser finds fonts of its own; on paper there would be boxes, one over the other.
    """
    parts = _TAG.split(_clean(markup))
    parts[::2] = map(printable.with_numbers, parts[::2])
    return "".join(parts)


def picture_type(data: bytes) -> str | None:
    """The type of a picture that a report may show, by its bytes; None for anything else."""
    kind = next((kind for kind, start in PICTURES.items() if data.startswith(start)), None)
    if kind == "image/png" and len(data) >= 24:
        width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
        return kind if width * height <= MOST_PIXELS else None
    return kind


def _attribute(language: str, words: Words) -> str:
    return f' lang="{language}"' if language and language != words.language else ""


def _say(said: Said, room: float = inf) -> str:
    """Words; where they need more than one line of `room` ems, none ends in a single letter."""
    text = said.text
    end = last_words(text) if ems(text) > room else len(text)
    if end == len(text) or ems(text[end:]) > 0.9 * room:
        return html.escape(text)
    return f'{html.escape(text[:end])}<span class="together">{html.escape(text[end:])}</span>'


def _widest(columns: Sequence[outline.Column]) -> int:
    """The column whose cells have the further answers of a row below them."""
    return max(range(len(columns)), key=lambda place: columns[place].width, default=0)


def _lines(*side_by_side: tuple[str, float]) -> float:
    """The lines of the highest of some texts, each with the width in ems that it has."""
    return max(ceil(ems(text) / width) or 1 for text, width in side_by_side)


class _Writer:
    """Blocks as HTML; `match` names every one of them.

    `mark_of` gives the short mark of the item at a key, where items are to have one. On a `screen`
    every key is an id; on paper only those that the contents lead to are, see pdf_keys.py.
    """

    def __init__(
        self,
        words: Words,
        pictures: Mapping[str, tuple[str, bytes]],
        mark_of: Callable[[str], str] | None = None,
        *,
        screen: bool = False,
    ) -> None:
        self._words = words
        self._pictures = pictures
        self._mark_of = mark_of
        self._attribute = "id" if screen else KEY
        self._ids: set[str] = set()
        self._highest = 1
        self.drawn: dict[str, tuple[str, bytes]] = {}

    def _id(self, key: str, attribute: str = "") -> str:
        """A key once: its first place is its destination."""
        if not key or key in self._ids:
            return ""
        self._ids.add(key)
        return f' {attribute or self._attribute}="{html.escape(key)}"'

    def _mark(self, key: str) -> str:
        """The mark before an item that has none in every report."""
        mark = html.escape(self._mark_of(key)) if self._mark_of else ""
        return f'<span class="mark">{mark}</span> ' if mark else ""

    def _span(self, said: Said, tag: str = "span", attributes: str = "", room: float = inf) -> str:
        tone = f" tone-{said.tone}" if said.tone else ""
        kind = f' class="said{tone}"' if tone else ""
        text = _say(said, room).replace("\n", "<br>")
        if said.link and said.link.startswith(("http://", "https://", "mailto:")):
            text = f'<a href="{html.escape(said.link)}">{text}</a>'
        language = _attribute(said.language, self._words)
        if notes := self._notes(said, "span", short=True):
            # Inside, so that it is allowed wherever the words are: in a list, a cell, a caption.
            text = f"<span{language}>{text}</span> {notes}"
            language = ""
        return f"<{tag}{attributes}{kind}{language}>{text}</{tag}>"

    def _notes(self, said: Said, tag: str = "p", *, short: bool = False) -> str:
        kind = "stale" if said.stale else "fallback"
        return " ".join(
            f'<{tag} class="{kind}">{html.escape(note)}</{tag}>'
            for note in outline.notes(said, self._words, short=short)
        )

    def _plain(self, said: Said, room: float = inf) -> str:
        """Words alone, where nothing is to be said of them."""
        language = _attribute(said.language, self._words)
        noted = said.tone or said.link or said.stale or said.fallback
        is_bare = not (noted or language or "\n" in said.text)
        return _say(said, room) if is_bare else self._span(said, room=room)

    # The head

    def cover(self, cover: Cover) -> Iterator[str]:
        kind = " · ".join(part for part in (cover.number, cover.kind, cover.status) if part)
        yield '<header class="cover">'
        yield f'<p class="kind">{html.escape(kind)}</p>' if kind else ""
        yield self._span(cover.title, "h1", self._id("title"))
        if cover.glance:
            yield f'<dl class="glance">{"".join(map(self._fact, cover.glance))}</dl>'
        if cover.facts:
            yield self._facts(cover.facts, self._fact)
        if cover.summary:
            language = _attribute(cover.summary.language, self._words)
            yield f'<div class="summary"{language}>{self._markdown(cover.summary)}</div>'
            yield self._notes(cover.summary)
        yield "</header>"

    def _fact(self, fact: Fact) -> str:
        said = self._span(fact.value, "dd", room=self._beside_label)
        return f"<div><dt>{html.escape(fact.label)}</dt>{said}</div>"

    def _facts(self, facts: Sequence[Fact], say: Callable[[Fact], str]) -> str:
        """In two columns of the same height; for a pen in one, with room beside it."""
        if self._mark_of:
            end = len(facts)
        else:
            end = halves([_lines((fact.label, 12), (fact.value.text, 13)) for fact in facts])
        return beside("facts", "dl", [say(fact) for fact in facts], end)

    @property
    def _beside_label(self) -> float:
        """The ems that a fact has beside its label (report.css, review.css)."""
        return 22.0 if self._mark_of else 13.0

    def contents(self, blocks: list[Block]) -> Iterator[str]:
        headings = [b for b in blocks if isinstance(b, outline.Heading) and b.level <= 2]
        if not headings:
            return
        yield f'<nav class="contents"><h2>{html.escape(self._words("Contents"))}</h2>'
        end = halves(
            [_lines((b.text, 24)) + (0.2 if b.level == 1 else 0) for b in headings],
            [b.level == 1 for b in headings],
        )
        yield beside("entries", "ul", list(map(self._entry, headings)), end)
        yield "</nav>"

    def _entry(self, heading: outline.Heading) -> str:
        number = f'<span class="number">{heading.number}</span>' if heading.number else ""
        key = html.escape(heading.key)
        # Nothing but words in a link: of each part of one, a PDF makes a link of its own.
        link = f'<a href="#{key}">{html.escape(heading.text)}</a>'
        return f'<li class="level{heading.level}" data-place="#{key}">{number}{link}</li>'

    # The blocks

    def body(self, blocks: list[Block]) -> Iterator[str]:
        """Headings begin beneath the title, whichever is the highest: none may be skipped."""
        levels = [block.level for block in blocks if isinstance(block, outline.Heading)]
        self._highest = min(levels, default=1)
        return (self._block(block) for block in blocks)

    def _block(self, block: Block) -> str:
        match block:
            case outline.Heading():
                return self._heading(block)
            case outline.Facts(_, facts, _):
                return self._facts(facts, self._keyed_fact)
            case outline.Prose(key, label, said):
                return self._under(key, label, self._passage(said))
            case outline.Code(key, label, text):
                return self._under(key, label, f"<pre><code>{html.escape(text)}</code></pre>")
            case outline.Question():
                return self._question(block)
            case outline.Ticks(key, label, items):
                return self._under(key, label, self._ticks(items))
            case outline.Table():
                return self._table(block)
            case outline.Picture():
                return self._picture(block.key, block.file, block.caption)
            case outline.Chart():
                return self._chart(block)
            case _:
                assert_never(block)

    def _heading(self, heading: outline.Heading) -> str:
        tag = f"h{heading.level - self._highest + 2}"
        number = f'<span class="number">{heading.number}</span> ' if heading.number else ""
        return f"<{tag}{self._id(heading.key, 'id')}>{number}{html.escape(heading.text)}</{tag}>"

    def _keyed_fact(self, fact: Fact) -> str:
        said = self._span(fact.value, "dd", room=self._beside_label)
        label = f"{self._mark(fact.key)}{html.escape(fact.label)}"
        return f"<div{self._id(fact.key)}><dt>{label}</dt>{said}</div>"

    def _under(self, key: str, label: str, content: str) -> str:
        mark = self._mark(key) if label and not key.count(".") else ""
        head = f"<h4>{mark}{html.escape(label)}</h4>" if label else ""
        return f'<section class="answer"{self._id(key)}>{head}{content}</section>'

    def _markdown(self, said: Said) -> str:
        return prose.render(said.text, self._pictures.keys())

    def _passage(self, said: Said) -> str:
        language = _attribute(said.language, self._words)
        return f'<div class="prose"{language}>{self._markdown(said)}</div>{self._notes(said)}'

    def _question(self, question: outline.Question) -> str:
        plain = f'<span class="mark">{html.escape(question.mark)}</span> ' if question.mark else ""
        mark = self._mark(question.key) or plain
        skipped = html.escape(self._words("Not relevant"))
        note = f'<p class="skipped">{skipped}</p>' if question.skipped else ""
        answer = self._passage(question.said) if question.said.text else ""
        return (
            f'<section class="question"{self._id(question.key)}>'
            f"<h4>{mark}{html.escape(question.question)}</h4>{note}{answer}</section>"
        )

    def _ticks(self, items: tuple[tuple[str, bool], ...]) -> str:
        said = [
            f'<li class="{"on" if on else "off"}">'
            f'<span class="tick">{"●" if on else "○"}</span> {html.escape(text)}</li>'
            for text, on in items
        ]
        end = len(items) if self._mark_of else halves([_lines((text, 24)) for text, _ in items])
        return beside("ticks", "ul", said, end)

    def _table(self, table: outline.Table) -> str:
        mark, whole, padding = REVIEW_ROOM if self._mark_of else ROOM
        room = widths(
            [column.label for column in table.columns],
            [*self._texts(table)],
            whole - mark - padding * len(table.columns),
        )
        columns = '<col class="mark">' + "".join(
            f'<col style="width: {100 * (width + padding) / whole:.2f}%">' for width in room
        )
        head = f'<th scope="col"><span class="hidden">{html.escape(self._words("ID"))}</span></th>'
        head += "".join(f'<th scope="col">{html.escape(c.label)}</th>' for c in table.columns)
        rows = "".join(
            self._day(table, begins) + self._line(table.columns, line, day, room)
            for begins, day, line in table.in_force()
        )
        return (
            f'<section class="answer"{self._id(table.key)}><h4>{html.escape(table.label)}</h4>'
            f"<table><colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead>"
            f"<tbody>{rows}</tbody></table></section>"
        )

    def _texts(self, table: outline.Table) -> Iterator[list[str]]:
        """What stands in the cells of each row, to measure columns by."""
        for _, day, line in table.in_force():
            texts = [outline.under(cell, day) for cell in line.cells]
            if line.details:
                said = (f"{self._words.label(f.label)}{f.value.text}" for f in line.details)
                texts[_widest(table.columns)] += " " + " ".join(said)
            yield texts

    def _day(self, table: outline.Table, day: str) -> str:
        if not day:
            return ""
        across = len(table.columns) + 1
        return f'<tr class="day"><th scope="row" colspan="{across}">{day}</th></tr>'

    def _line(
        self,
        columns: tuple[outline.Column, ...],
        line: outline.Line,
        day: str,
        room: Sequence[float],
    ) -> str:
        widest = _widest(columns)
        cells = "".join(
            self._cell(
                f"{line.key}.{column.key}",
                replace(cell, text=outline.under(cell, day)),
                room[place],
                self._details(line, day, room[place]) if place == widest else "",
            )
            for place, (column, cell) in enumerate(zip(columns, line.cells, strict=True))
        )
        mark = f'<th scope="row" class="mark">{html.escape(line.mark)}</th>'
        return f"<tr{self._id(line.key)}>{mark}{cells}</tr>"

    def _details(self, line: outline.Line, day: str, room: float) -> str:
        """Further answers of a row, each with its label; short ones stay on one line."""
        said = "".join(self._detail(fact, day, 1.05 * room) for fact in line.details)
        return f'<div class="details">{said}</div>' if said else ""

    def _detail(self, fact: Fact, day: str, room: float) -> str:
        label = self._words.label(fact.label)
        value = replace(fact.value, text=outline.under(fact.value, day))
        is_short = ems(label + value.text) <= min(room, SHORT)
        kind = "detail together" if is_short else "detail"
        shown = self._plain(value, inf if is_short else room)
        return (
            f'<span class="{kind}"{self._id(fact.key)}><b>{html.escape(label)}</b>{shown}</span> '
        )

    def _cell(self, key: str, said: Said, room: float, details: str) -> str:
        """Words in no element of their own where the cell will do: each costs time on paper."""
        place = self._id(key)
        if details:
            return f"<td{place}>{self._plain(said, room)}{details}</td>"
        return self._span(said, "td", place, room)

    def _picture(self, key: str, file: File, caption: Said) -> str:
        said = self._span(caption, "figcaption")
        name = html.escape(file.name)
        if file.sha256 in self._pictures:
            shown = f'<img src="pmdesk:{file.sha256}" alt="{name}">'
        else:
            shown = f'<p class="file">{name}</p>'
        return f"<figure{self._id(key)}>{shown}{said}</figure>"

    def _chart(self, block: outline.Chart) -> str:
        name = "chart"
        self.drawn[name] = ("image/svg+xml", chart.draw(block).encode("utf-8", "replace"))
        alt = html.escape(self._words("The timeline as a chart"))
        return (
            f'<figure class="chart"{self._id(block.key)}>'
            f'<img src="pmdesk:{name}" alt="{alt}"></figure>'
        )
