"""Markdown as the plain words of one line, every word kept; and the addresses found in it."""

from __future__ import annotations

import re

_CODE = re.compile(r"(`+)([^`]+)\1(?!`)")
_LINK = re.compile(
    r"!?\[([^\[\]\n]{0,1000})\]"
    r"\(<?([^()<>\s]{1,2000}(?:\([^()\s]{0,200}\))?)>?(?: [^()\n]{0,200})?\)"
)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,2000})>")
_ADDRESS = re.compile(r"https?://[^\s<>()`|\"'」、。]+")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_EMPHASIS = re.compile(r"(?<![\w*\\])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\w*])")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def plain(markdown: str) -> str:
    """The words without their marks; an address stays, in parentheses behind its words."""
    parts = _CODE.split(_BREAK.sub(" ", _LINK.sub(_with_address, markdown)))
    # The split gives words, ticks, code by turns; code is kept to the letter.
    words = (
        part if place % 3 else _undress(part) for place, part in enumerate(parts) if place % 3 != 1
    )
    return " ".join("".join(words).split())


def label_of_link(markdown: str) -> str:
    """The words of a line with one link, without its address: that one stands elsewhere."""
    return plain(_LINK.sub(lambda link: link[1] or link[2], markdown, count=1))


def _with_address(link: re.Match[str]) -> str:
    return f"{link[1]} ({link[2]})" if link[1].strip() else link[2]


def _undress(words: str) -> str:
    words = _AUTOLINK.sub(r"\1", words).replace("**", "").replace("~~", "")
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub("", words))


def first_address(markdown: str) -> str:
    """The first web address in a text, or nothing."""
    found = _ADDRESS.search(markdown)
    return found[0].rstrip(".,;:") if found else ""


def has_words(text: str) -> bool:
    """Whether anything is said at all: a letter or a digit."""
    return any(character.isalnum() for character in text)
