"""Markdown: a report for GitHub, GitLab and any editor, which pmdesk reads back.

The page has the order and headings of every other report, for it is made from the same outline.
Attached files of up to 24 KB travel in the comment at its end, larger ones do not.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from pmdesk.domain import outline
from pmdesk.domain.outline import Block, Said
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import NOTHING
from pmdesk.formats import bundle, foreign_markdown, markdown_prose
from pmdesk.formats import markdown_text as ink
from pmdesk.formats.decode import decode
from pmdesk.formats.imported import FormatError, Imported, Note
from pmdesk.formats.labels import NOT_RELEVANT, Labels
from pmdesk.formats.markdown_letters import SEAM
from pmdesk.formats.markdown_page import PART, PageReader, front_matter, is_ours, mark, note
from pmdesk.formats.markdown_rest import Rest, Underlay
from pmdesk.words import LANGUAGES, N_, Words

NAME = "markdown"
SUFFIX = ".md"
LABEL = N_("Markdown")

PICTURES_BESIDE = True
"""`write` takes the places of pictures, which are files of their own."""

VERSION = 1
LARGEST_ATTACHMENT = 24 * 1024
MOST_ATTACHED = 256 * 1024
MOST_BYTES = 64 * 1024 * 1024

_FRONT = ("number", "title", "status", "severity", "impact_start", "impact_end")
_ANY_END = re.compile(r"^<!-- pmdesk ", re.MULTILINE)
# Sentences for whoever finds the comment, then the record, which begins a line of its own.
_END = re.compile(
    r"^<!-- pmdesk (\d{1,6}):[^\n]*\n(?:(?!\{|-->)[^\n]*\n)*(.*)$", re.MULTILINE | re.DOTALL
)


def write(
    postmortem: Postmortem,
    words: Words,
    *,
    profile: str = "internal",
    attachments: Mapping[str, bytes] | None = None,
    export_id: str = "",
    exported_at: datetime | None = None,
    pictures: markdown_prose.Pictures = NOTHING,
) -> bytes:
    """The report as UTF-8 Markdown. External pages carry no front matter, keys or comments.

    `pictures`: where each attached picture lies, seen from the page; others are only named.
    """
    blocks = list(outline.outline(postmortem, words, profile))
    head = outline.cover(postmortem, words, profile)
    if not profile_of(profile).whole:
        writer = _Writer(postmortem, words, marked=False)
        title = writer.heading(1, head.title.text, "title")
        draft = f"> **{ink.escape(head.draft)}**" if head.draft else ""
        parts = [draft, title, ink.escape(head.kind), *writer.page(blocks)]
        return _encode("\n\n".join(part for part in parts if part))
    writer = _Writer(postmortem, words, marked=True, pictures=pictures)
    parts = [
        _front_matter(postmortem, words, export_id, exported_at),
        *writer.head(head),
        *writer.page(blocks),
    ]
    page = "\n\n".join(parts)
    rest = _rest(postmortem, words, page, blocks)
    if attached := dict(_attached(postmortem, attachments or {})):
        rest["attachments"] = attached
    if pictures:
        rest["beside"] = unquote(next(iter(pictures.values())).partition("/")[0])
    return _encode(f"{page}\n\n{_end_comment(rest, words)}")


def _encode(page: str) -> bytes:
    return (page.strip("\n") + "\n").encode("utf-8", "replace")


def _front_matter(
    postmortem: Postmortem, words: Words, export_id: str, exported_at: datetime | None
) -> str:
    entries = {key: _short(postmortem, key, words) for key in _FRONT if postmortem.schema.has(key)}
    entries |= {
        "language": words.language,
        "export": export_id,
        "exported": exported_at.isoformat(timespec="minutes") if exported_at else "",
        "pmdesk": str(VERSION),
    }
    lines = [f"{key}: {_quoted(value)}" for key, value in entries.items() if value]
    return "\n".join(["---", *lines, "---"])


def _short(postmortem: Postmortem, key: str, words: Words) -> str:
    value = postmortem.best(key, words.language)
    asked = postmortem.schema.field(key)
    return words(asked.label_of(value)) if asked.options and value else value


def _quoted(value: str) -> str:
    """A YAML scalar; double quotes follow the rules of JSON, and no line may look like a rule."""
    quoted = json.dumps(value, ensure_ascii=False)
    return re.sub(r"[\x7f-\x9f\u2028\u2029\ufeff]", lambda c: f"\\u{ord(c[0]):04x}", quoted)


# The page


class _Writer:
    """Blocks as Markdown; `match` names every one of them."""

    def __init__(
        self,
        postmortem: Postmortem,
        words: Words,
        *,
        marked: bool,
        pictures: markdown_prose.Pictures = NOTHING,
    ) -> None:
        self._postmortem = postmortem
        self._schema = postmortem.schema
        self._words = words
        self._marked = marked
        self._pictures = pictures

    def head(self, cover: outline.Cover) -> Iterator[str]:
        """The title, what stands on no other page, and the figures that are computed."""
        title = self.heading(1, cover.title.text, "title")
        yield "\n\n".join([title, *self._notes(cover.title)])
        facts = [
            self._fact(outline.Fact(key, self._words(self._schema.field(key).label), Said(value)))
            for key, value in (("number", cover.number), ("status", cover.status))
            if self._postmortem.is_answered(key)
        ]
        for fact in (*cover.glance, *cover.facts):
            if fact.key == "time_zone" or fact.label != self._words(
                self._schema.field(fact.key).label
            ):
                facts.append(self._fact(replace(fact, key=f"{PART}{fact.key}")))
        yield "\n".join(facts)

    def page(self, blocks: list[Block]) -> Iterator[str]:
        before = ""
        for block in blocks:
            if part := self._write(block):
                if part.startswith("- ") and before.rpartition("\n")[2].startswith("- "):
                    yield SEAM  # Two lists would be one, and each item a paragraph.
                yield part
                before = part

    def _mark(self, key: str) -> str:
        return mark(key) if self._marked else ""

    def heading(self, level: int, text: str, key: str) -> str:
        """A heading on one line, tied to its key."""
        return f"{'#' * min(level, 4)} {ink.escape(' '.join(text.split()))}{self._mark(key)}"

    def _under(self, label: str, key: str, *parts: str) -> str:
        """A part under its label, where the heading before it does not say it already."""
        head = self.heading(4, label, key) if label else self._mark(key).strip()
        return "\n\n".join(part for part in (head, *parts) if part)

    def _write(self, block: Block) -> str:
        match block:
            case outline.Heading(level, text, key, number):
                # Stages and sections have keys of their own, which a field may share.
                said = f"{number} {text}" if number else text
                return self.heading(level + 1 if self._marked else level, said, f"{PART}{key}")
            case outline.Facts():
                return "\n".join(self._fact(fact) for fact in block.facts)
            case outline.Prose(key, label, said):
                return self._under(label, key, self._prose(said.text), *self._notes(said))
            case outline.Code(key, label, text):
                return self._under(label, key, ink.fence(text))
            case outline.Question(key, number, question, said, skipped):
                label = f"{number} {question}" if number else question
                notice = f"*{self._words(NOT_RELEVANT)}*" if skipped else ""
                return self._under(label, key, notice, self._prose(said.text), *self._notes(said))
            case outline.Ticks(key, label, items):
                ticks = [f"- [{'x' if on else ' '}] {ink.escape(text)}" for text, on in items]
                return self._under(label, key, "\n".join(ticks))
            case outline.Table():
                details = self._details(block.lines)
                return self._under(block.label, block.key, self._table(block), *details)
            case outline.Picture():
                return self._picture(block)
            case outline.Chart():
                return ""  # The table says in words what the chart draws.

    def _picture(self, block: outline.Picture) -> str:
        """Caption and name on a line of a list, and the picture under them where it lies beside."""
        name, caption = block.file.name, block.caption
        named = f"`{name}`" if "`" not in name else ink.escape(name)
        text = f"{ink.escape(caption.text)} ({named})" if caption.text else named
        if lies_at := self._pictures.get(block.file.sha256):
            text += f"<br>![{ink.escape(' '.join(name.split()))}]({lies_at})"
        notes = self._notes(caption, short=True)
        return f"- {' '.join([text, *notes])}{self._mark(block.key)}"

    def _fact(self, fact: outline.Fact, mark: str = "") -> str:
        label = self._label(f"{mark} {fact.label}" if mark else fact.label)
        value = self._inline(fact.value, fact.key)
        return f"- {label}{value}{self._mark(fact.key)}"

    def _label(self, label: str) -> str:
        """A label before its value, bold, with the colon of the page's language.

        A wide colon stands behind the stars: before them, CommonMark would take them for letters.
        """
        said, behind = ink.escape(label), self._words.label(label).removeprefix(label)
        return f"**{said}:** " if behind == ": " else f"**{said}**{behind}"

    def _inline(self, said: Said, key: str, *, in_table: bool = False) -> str:
        """A value on one line: what is Markdown stays Markdown, all else is shown to the letter."""
        if self._schema.has(key.partition(".")[0]) and self._schema.field(key).kind == "prose":
            text = markdown_prose.write_on_one_line(said.text, self._pictures, in_table)
        else:
            text = _inline(said)
        return " ".join([text, *self._notes(said, short=True)])

    def _prose(self, text: str) -> str:
        return markdown_prose.write(text, self._pictures)

    def _notes(self, said: Said, *, short: bool = False) -> list[str]:
        return [note(each) for each in outline.notes(said, self._words, short=short)]

    def _table(self, table: outline.Table) -> str:
        header = ["#", *(ink.escape(column.label) for column in table.columns)]
        rows = [
            [
                f"{ink.escape(line.mark)}{self._mark(line.key)}",
                *(
                    self._inline(cell, f"{line.key}.{column.key}", in_table=True)
                    for column, cell in zip(table.columns, line.cells, strict=True)
                ),
            ]
            for line in table.lines
        ]
        lines = [header, ["---"] * len(header), *rows]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def _details(self, lines: tuple[outline.Line, ...]) -> Iterator[str]:
        """What rows say beyond their table: a line each, or a part of its own for many lines."""
        short: list[str] = []
        for line, fact in ((each, fact) for each in lines for fact in each.details):
            if "\n" in fact.value.text.strip() and self._schema.field(fact.key).kind == "prose":
                if short:
                    yield "\n".join(short)
                    short = []
                heading = self.heading(4, f"{line.mark} {fact.label}", fact.key)
                parts = [heading, self._prose(fact.value.text), *self._notes(fact.value)]
                yield "\n\n".join(parts)
            else:
                short.append(self._fact(fact, line.mark))
        if short:
            yield "\n".join(short)


def _inline(said: Said) -> str:
    text = ink.escape(said.text)
    if text == said.link and re.fullmatch(r"https?://[^\s%]+", text):
        return f"<{text}>"
    return text


# The rest


def _rest(postmortem: Postmortem, words: Words, page: str, blocks: list[Block]) -> Rest:
    """Reads the page as a reader will, and notes what is missing then."""
    schema, labels = postmortem.schema, Labels(postmortem.schema)
    columns = _unlabelled(blocks, labels)
    read = PageReader(schema, labels, columns).read(page)
    rest = Underlay(schema, labels, words.language).rest_of(postmortem, read)
    return {**rest, "columns": columns} if columns else rest


def _unlabelled(blocks: list[Block], labels: Labels) -> dict[str, dict[str, str]]:
    """Table headers that are not the label of their column."""
    found: dict[str, dict[str, str]] = {}
    for block in blocks:
        if isinstance(block, outline.Table):
            for column in block.columns:
                if labels.column(block.key, column.label) != column.key:
                    found.setdefault(block.key, {})[column.label] = column.key
    return found


def _attached(
    postmortem: Postmortem, attachments: Mapping[str, bytes]
) -> Iterator[tuple[str, str]]:
    room = MOST_ATTACHED
    for sha256 in dict.fromkeys(file.sha256 for _, file in bundle.files(postmortem)):
        data = attachments.get(sha256)
        if data is not None and len(data) <= min(LARGEST_ATTACHMENT, room):
            room -= len(data)
            yield sha256, base64.b64encode(data).decode("ascii")


LEAVE_IT = N_(
    "You can edit everything above. Leave this comment in place: it keeps "
    "what the page cannot show."
)


def _end_comment(rest: Rest, words: Words) -> str:
    # Whoever edits the page may read another language than its own.
    languages = [words.language, *(each for each in LANGUAGES if each != words.language)]
    told = "\n".join(Words.load(each)(LEAVE_IT).replace("--", "") for each in languages)
    # Two hyphens would end the comment for some readers; in JSON they may be written otherwise.
    lines = _one_a_line(rest, 2).replace("--", "-\\u002d").replace("<", "\\u003c")
    return f"<!-- pmdesk {VERSION}: {told}\n{lines}\n-->"


def _one_a_line(record: Any, depth: int) -> str:
    """JSON with a line for each record, so that a difference between two versions is short."""
    if depth and isinstance(record, dict) and record:
        parts = (
            f"{json.dumps(key, ensure_ascii=False)}: {_one_a_line(value, depth - 1)}"
            for key, value in record.items()
        )
        return "{\n" + ",\n".join(parts) + "\n}"
    return json.dumps(record, ensure_ascii=False)


# The way back


def read(data: bytes, name: str, schema: Schema, language: str) -> Imported:
    """Any Markdown: a page of ours comes back equal, another report goes to the fields it fits.

    `language` is the one a foreign report is taken to be in where it does not show its own.
    """
    if len(data) > MOST_BYTES:
        raise FormatError(
            N_("{file} is too large to be a report (the limit is {limit} MB)."),
            N_("Choose a smaller file."),
            file=name,
            limit=MOST_BYTES // 2**20,
        )
    text = decode(data, name)
    if not is_ours(text) and not _ANY_END.search(text):
        return foreign_markdown.read(text, name, schema, language)
    return _read_ours(text, name, schema, language)


def _read_ours(text: str, name: str, schema: Schema, language: str) -> Imported:
    front = front_matter(text).entries
    body, rest, notes, damaged = _split_end(ink.one_newline(text), name)
    said = rest.get("said") or front.get("language") or language
    said = said if said in LANGUAGES else language
    labels = Labels(schema)
    page = PageReader(schema, labels, _headers(rest.get("columns"))).read(body)
    postmortem, loose = Underlay(schema, labels, said).read(page, rest)
    attachments = dict(_read_attachments(rest.get("attachments")))
    notes += bundle.missing(postmortem, attachments)
    unplaced = "\n\n".join([*loose, *damaged])
    if unplaced:
        postmortem = with_unplaced(postmortem, unplaced, said)
    placed = tuple(key for key in postmortem.answers if key != "unplaced")
    beside = rest.get("beside")
    return Imported(
        postmortem,
        placed,
        unplaced,
        attachments,
        tuple(notes),
        beside=beside if isinstance(beside, str) else "",
    )


def with_unplaced(postmortem: Postmortem, unplaced: str, language: str) -> Postmortem:
    """Adds to the field that nobody can miss."""
    if not postmortem.schema.has("unplaced"):
        return postmortem
    before = postmortem.text("unplaced", language)
    whole = "\n\n".join(part for part in (before, unplaced) if part)
    return postmortem.answer("unplaced", whole, language)


def _split_end(text: str, name: str) -> tuple[str, Rest, list[Note], list[str]]:
    """The page, its rest, and what to say of a rest that is not there or is damaged."""
    ends = list(_ANY_END.finditer(text))
    end = _END.match(text, ends[-1].start()) if ends else None
    if not end:
        note = Note(
            N_(
                "The comment at the end of the file is missing, so other languages and "
                "the seconds of times are lost."
            )
        )
        return text, {}, [note], []
    comment, _, behind = end[2].partition("-->")
    body = text[: end.start()] + behind
    if int(end[1]) > VERSION:
        raise FormatError(
            N_("{file} was written by a newer version of pmdesk."),
            N_("Update pmdesk, then import the file again."),
            file=name,
        )
    try:
        rest = bundle.parse(comment.strip().encode(), name)
        bundle.check_depth(rest, name)
        if isinstance(rest, dict):
            return body, rest, [], []
    except FormatError:
        pass
    note = Note(
        N_("The comment at the end of the file is damaged, so only the visible text was imported.")
    )
    return body, {}, [note], [ink.fence(comment.strip("\n"))]


def _headers(record: Any) -> dict[str, dict[str, str]]:
    """The table headers that the rest explains, as far as they are what they should be."""
    tables = record.items() if isinstance(record, dict) else ()
    return {
        key: {label: column for label, column in table.items() if isinstance(column, str)}
        for key, table in tables
        if isinstance(table, dict)
    }


def _read_attachments(record: Any) -> Iterator[tuple[str, bytes]]:
    for sha256, coded in record.items() if isinstance(record, dict) else ():
        try:
            data = base64.b64decode(coded, validate=True)
        except (binascii.Error, ValueError, TypeError):
            continue
        if hashlib.sha256(data).hexdigest() == sha256:
            yield sha256, data
