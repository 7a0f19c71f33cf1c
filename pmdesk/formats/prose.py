"""Markdown that somebody wrote, as HTML that can do no harm.

It means here what it means on a forge, as far as people know that: a list may follow a line at
once, `~~` strikes out, a heading has a space behind its `#`. Raw HTML is shown as it was typed.
Nothing points to a file or an address of its own accord: images are those attached to this
postmortem, links are http, https or mailto. Inputs on which the Markdown library is known to be
slow are shown as plain text.
"""

from __future__ import annotations

import html
import re
import string
from collections.abc import Collection, Iterator, Mapping
from typing import Any

MOST_CHARACTERS = 200_000
_SLOW = re.compile(r"\[{40}|`{40}|[*_]{200}|^(?:[ \t]*>){20}|^[ \t]{120}", re.MULTILINE)
MOST_BRACKETS = 2000
MOST_STEPS = 10_000_000
"""For each bracket the Markdown library may look through the rest of its paragraph, in Python."""

ATTACHED = re.compile(r"attachment:([0-9a-f]{64})")
TAGS = {
    "p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a",
    "img", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
ATTRIBUTES = {"a": {"href", "title"}, "img": {"src", "alt"}, "ol": {"start"}}


def render(markdown: str, attachments: Collection[str] = ()) -> str:
    """Safe HTML; `attachments` are the hashes that an image may name (`attachment:<sha256>`)."""
    # Headings stand below the report's own.
    return re.sub(r"<(/?)h[1-6]>", r"<\1h5>", _render(markdown, attachments, ATTRIBUTES))


STRUCTURE = {**ATTRIBUTES, "code": {"class"}, "td": {"align"}, "th": {"align"}}


def structure(markdown: str, attachments: Collection[str] = ()) -> str:
    """The same HTML for whoever writes it anew: with levels, languages of code, and columns."""
    return _render(markdown, attachments, STRUCTURE)


def _render(markdown: str, attachments: Collection[str], attributes: Mapping[str, set[str]]) -> str:
    # Half a pair of surrogates, as some chat exports have it, is no character anywhere.
    markdown = markdown.encode("utf-8", "replace").decode()
    if is_slow(markdown):
        return f'<pre class="plain">{html.escape(markdown)}</pre>'
    import nh3

    def keep(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) == ("img", "src"):
            found = ATTACHED.fullmatch(value)
            return f"pmdesk:{found[1]}" if found and found[1] in attachments else None
        return value

    clean = nh3.clean(
        _to_html(markdown),
        tags=TAGS,
        attributes=dict(attributes),
        attribute_filter=keep,
        url_schemes={"http", "https", "mailto", "attachment", "pmdesk"},
        link_rel="noopener noreferrer",
        strip_comments=True,
    )
    return _calm(clean)


def is_slow(markdown: str) -> bool:
    """Whether rendering it could take unbounded time or depth."""
    return (
        len(markdown) > MOST_CHARACTERS
        or markdown.count("[") > MOST_BRACKETS
        or sum(each.count("[") * len(each) for each in markdown.split("\n\n")) > MOST_STEPS
        or _SLOW.search(markdown) is not None
    )


def _to_html(text: str) -> str:
    import markdown

    engine = markdown.Markdown(
        extensions=["tables", "fenced_code", "sane_lists", "nl2br"],
        extension_configs={"tables": {"use_align_attribute": True}},
    )
    # Raw HTML is text.
    engine.preprocessors.deregister("html_block")
    engine.inlinePatterns.deregister("html")
    _speak_as_forges(engine)
    try:
        made = str(engine.convert("\n".join(_with_lists_apart(text))))
    except RecursionError:
        return f"<pre>{html.escape(text)}</pre>"
    return made.replace(_TAB, "\t")


_HEADING = re.compile(
    r"(?:^|\n)(?P<level>#{1,6})(?=[ \t]|\n|$)"
    r"(?P<header>(?:\\.|[^\\#]|#+(?=[^#\n]))*?)#*(?:\n|$)"
)
_ORDERED = re.compile(r"^[ ]{0,3}\d{1,9}\.[ ]+(.*)")
_ITEM = re.compile(r"^[ ]{0,3}((\d{1,9}\.)|[*+-])[ ]+(.*)")
_ADDRESS = r"<((?:[Hh][Tt]|[Ff])[Tt][Pp][Ss]?://[^<>\s]*)>"
_MAIL = r"<((?:mailto:)?[\w.+-]+@[A-Za-z0-9][A-Za-z0-9.-]*)>"
_STRUCK = r"()(?<!~)~~(?![~\s])(.{1,2000}?)(?<![~\s])~~(?!~)"
_CODE = re.compile(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)")


def _speak_as_forges(engine: Any) -> None:
    """Teaches the library what its dialect has otherwise than GFM, where people would notice."""
    from markdown.inlinepatterns import (
        AutolinkInlineProcessor,
        AutomailInlineProcessor,
        SimpleTagInlineProcessor,
    )

    engine.ESCAPED_CHARS[:] = string.punctuation
    engine.inlinePatterns.register(SimpleTagInlineProcessor(_STRUCK, "del"), "del", 65)
    for name, processor, address in (
        ("autolink", AutolinkInlineProcessor, _ADDRESS),
        ("automail", AutomailInlineProcessor, _MAIL),
    ):
        engine.inlinePatterns.register(processor(address, engine), name, 115)
    blocks = engine.parser.blockprocessors
    blocks["hashheader"].RE = _HEADING
    blocks["olist"].RE = _ORDERED
    blocks["olist"].CHILD_RE = blocks["ulist"].CHILD_RE = _ITEM
    split = blocks["table"]._split

    def split_row(row: str) -> list[str]:
        return [_CODE.sub(lambda code: code[0].replace("\\|", "|"), each) for each in split(row)]

    blocks["table"]._split = split_row


_TAB = "\ufdd0"
"""Stands for a tab in code, which the library would make spaces of; no character, so in no text."""
_STARTS_LIST = re.compile(r" {0,3}(?:[-*+]|1\.)[ \t]+\S")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}")
_NO_WORDS = re.compile(r" {0,3}(?:[-*+>|]|\d{1,9}\.)|[ \t]{4}|\t")


def _with_lists_apart(text: str) -> Iterator[str]:
    """The lines, with an empty one before a list that follows words at once; tabs kept in code."""
    from pmdesk.formats.markdown_text import fences, one_newline

    lines = one_newline(text.replace(_TAB, "\ufffd")).split("\n")
    inside, _ = fences(lines)
    after_words = in_block = False
    for line, in_code in zip(lines, inside, strict=True):
        if in_code:
            after_words = in_block = False
            yield line.replace("\t", _TAB)
            continue
        if after_words and _STARTS_LIST.match(line) and not _RULE.fullmatch(line):
            yield ""
            after_words = False
        elif not line.strip():
            after_words = False
        elif not after_words:
            # What a block begins with decides: later lines of an item are no words of their own.
            after_words = not _NO_WORDS.match(line) and not in_block
        in_block = bool(line.strip())
        yield line if in_block else ""


# nh3 writes <, > and " inside an attribute as entities: the next > ends the tag.
_NO_IMAGE = re.compile(r'<img(?![^>]*\ssrc=")[^>]*>')
_ALT = re.compile(r'\salt="([^"]*)"')
_OTHER_LINK = re.compile(
    r'<a\b(?![^>]*\shref="(?:https?:|mailto:))[^>]*>(.*?)</a>', re.DOTALL | re.IGNORECASE
)


def _calm(clean: str) -> str:
    """Images that were not attached, and links to anywhere else, as their words."""
    clean = _NO_IMAGE.sub(lambda m: f"[{found[1] if (found := _ALT.search(m[0])) else ''}]", clean)
    return _OTHER_LINK.sub(r"\1", clean)
