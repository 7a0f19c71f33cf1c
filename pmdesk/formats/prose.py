"""Markdown that somebody wrote, as HTML that can do no harm.

Raw HTML is shown as it was typed. Nothing points to a file or an address of its own accord: images
are those attached to this postmortem, links are http, https or mailto. Inputs on which the Markdown
library is known to be slow are shown as plain text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection

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
        attributes=ATTRIBUTES,
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

    engine = markdown.Markdown(extensions=["tables", "fenced_code", "sane_lists", "nl2br"])
    # Raw HTML is text.
    engine.preprocessors.deregister("html_block")
    engine.inlinePatterns.deregister("html")
    try:
        return str(engine.convert(text))
    except RecursionError:
        return f"<pre>{html.escape(text)}</pre>"


# nh3 writes <, > and " inside an attribute as entities: the next > ends the tag.
_NO_IMAGE = re.compile(r'<img(?![^>]*\ssrc=")[^>]*>')
_ALT = re.compile(r'\salt="([^"]*)"')
_OTHER_LINK = re.compile(
    r'<a\b(?![^>]*\shref="(?:https?:|mailto:))[^>]*>(.*?)</a>', re.DOTALL | re.IGNORECASE
)


def _calm(clean: str) -> str:
    """Headings below the report's own, images that were not attached as their words."""
    clean = re.sub(r"<(/?)h[1-6]>", r"<\1h5>", clean)
    clean = _NO_IMAGE.sub(lambda m: f"[{found[1] if (found := _ALT.search(m[0])) else ''}]", clean)
    return _OTHER_LINK.sub(r"\1", clean)
