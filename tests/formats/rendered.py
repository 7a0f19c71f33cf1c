"""Markdown as other programs show it: cmark-gfm as GitHub has it, markdown-it, Python-Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from typing import Any

VOID = ("br", "hr", "img", "input", "col")


def cmark(text: str) -> str:
    import cmarkgfm
    from cmarkgfm.cmark import Options

    options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
    return str(cmarkgfm.github_flavored_markdown_to_html(text, options))


@cache
def _markdown_it() -> Any:
    from markdown_it import MarkdownIt

    # The preset for GFM needs a library of its own for bare addresses; all else of it is here.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def markdown_it(text: str) -> str:
    return str(_markdown_it().render(text))


def python_markdown(text: str) -> str:
    import markdown

    extensions = ["tables", "fenced_code", "sane_lists"]
    return str(markdown.markdown(text, extensions=extensions))


PROGRAMS: dict[str, Callable[[str], str]] = {
    "cmark-gfm": cmark,
    "markdown-it": markdown_it,
    "Python-Markdown": python_markdown,
}


class _Tree(HTMLParser):
    """HTML as a list of (tag, attributes) and texts, without what only one program writes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "input":
            self.events.append(("text", "[x]" if "checked" in named else "[ ]"))
        elif tag in ("a", "img"):
            self.events.append((tag, named.get("href") or named.get("src") or ""))
            if tag == "img":
                self.events.append(("alt", named.get("alt") or ""))
        elif tag != "span":
            self.events.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and tag != "span":
            self.events.append((f"/{tag}", ""))

    def handle_data(self, data: str) -> None:
        if self.events and self.events[-1][0] == "text":
            data = self.events.pop()[1] + data
        self.events.append(("text", data))


def events(rendered: str) -> list[tuple[str, str]]:
    tree = _Tree()
    tree.feed(rendered)
    tree.close()
    return tree.events


def words(rendered: str) -> str:
    """The words that are shown, white space made one."""
    lines = re.sub(r"<br ?/?>", "\n", rendered)
    shown = "".join(said for tag, said in events(lines) if tag == "text")
    return re.sub(r"[ \t\n]+", " ", shown).strip(" ")


def tables(rendered: str) -> list[list[list[str]]]:
    """The words of every cell of every table."""
    found = re.findall(r"<table.*?</table>", rendered, re.DOTALL)
    rows = [re.findall(r"<tr.*?</tr>", table, re.DOTALL) for table in found]
    return [
        [[words(cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)] for row in each]
        for each in rows
    ]


def links(rendered: str) -> list[tuple[str, str]]:
    """Every link: where to, and its words."""
    found = re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', rendered, re.DOTALL)
    return [(html.unescape(to), words(said)) for to, said in found]


def says_itself(to: str, said: str) -> bool:
    """Whether a link is an address that somebody typed, and nothing but that."""
    from urllib.parse import unquote

    return unquote(to).removeprefix("mailto:").removeprefix("http://") == unquote(
        said
    ).removeprefix("mailto:").removeprefix("http://")


_SAME = {"thead", "tbody", "p"}
_LEVELS = {"h1": "h5", **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "h6")}


def shape(rendered: str, *, levels: bool = False) -> list[tuple[str, str]]:
    """Elements and words in order, as one sees them: what only the markup has is left out.

    `levels`: the headings are an author's, not yet those of a page.
    """
    from urllib.parse import unquote

    shown: list[tuple[str, str]] = []
    closing: list[bool] = []
    # Nothing is seen of code that is not there.
    found = events(re.sub(r"(<pre[^>]*>)?<code[^>]*>\s*</code>(?(1)\s*</pre>)", "", rendered))
    for place, (tag, said) in enumerate(found):
        name = tag.removeprefix("/")
        if levels:
            name = _LEVELS.get(name, name)
        tag = f"/{name}" if tag.startswith("/") else name
        if name in _SAME:
            shown.append(("", " "))
        elif tag == "a":
            inner = found[place + 1][1] if found[place + 1][0] == "text" else ""
            closing.append(says_itself(said, inner))
            if not closing[-1]:
                shown.append((tag, unquote(said)))
        elif tag == "/a":
            if not closing.pop():
                shown.append((tag, ""))
        elif tag == "text":
            shown.append(("", said))
        else:
            shown.append((tag, unquote(said) if tag == "img" else said))
    return _joined(shown)


_INLINE = {"em", "strong", "del", "code", "a", "img", "alt"}


def _joined(shown: list[tuple[str, str]]) -> list[tuple[str, str]]:
    joined: list[tuple[str, str]] = []
    in_code = 0
    for tag, said in shown:
        if tag == "" and joined and joined[-1][0] == "":
            said = joined.pop()[1] + said
        joined.append((tag, said))
    result: list[tuple[str, str]] = []
    for place, (tag, said) in enumerate(joined):
        if tag in ("pre", "/pre"):
            in_code += 1 if tag == "pre" else -1
        if tag == "" and in_code:
            # Python-Markdown knows no tabs.
            said = said.removesuffix("\n").expandtabs(4)
        elif tag == "":
            said = re.sub(r"\s+", " ", said)
            before = joined[place - 1][0].removeprefix("/") if place else "body"
            behind = joined[place + 1][0].removeprefix("/") if place + 1 < len(joined) else "body"
            said = said if before in _INLINE else said.lstrip()
            said = said if behind in _INLINE else said.rstrip()
        if said or tag:
            result.append((tag, said))
    return [each for place, each in enumerate(result) if not _unseen(result, place)]


def _unseen(shown: list[tuple[str, str]], place: int) -> bool:
    """Whether this is a break where a block ends or begins."""
    if shown[place][0] != "br":
        return False
    before = [tag for tag, _ in shown[:place] if tag != "br"][-1:]
    behind = [tag for tag, _ in shown[place:] if tag != "br"][:1]
    inline = {"", *_INLINE, *(f"/{each}" for each in _INLINE)}
    return not (inline.issuperset(before) and inline.issuperset(behind) and before and behind)


def text_nodes(rendered: str) -> list[tuple[str, str]]:
    """Each text by itself, as a program finds it that looks for names and numbers in a page."""
    return [("text", html.unescape(said)) for said in re.split(r"<[^>]*>", rendered) if said]


def code_blocks(rendered: str) -> list[str]:
    """The code of every block of code."""
    found = re.findall(r"<pre[^>]*><code[^>]*>(.*?)</code></pre>", rendered, re.DOTALL)
    return [html.unescape(code).removesuffix("\n") for code in found]
