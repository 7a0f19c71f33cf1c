r"""Plain words as Markdown that shows them to the letter, wherever it is rendered.

A backslash goes only before what Python-Markdown, CommonMark and GFM all let it escape; what one of
them does not know is written as an entity. Forges look for `@names`, `#12`, `:emoji:` and `$math$`
in the text that is shown, where neither helps: there an empty comment, the seam, parts the word.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection

SEAM = "<!-- -->"
"""Shows nothing, and parts what must not be taken together."""
DOLLAR = "<span>&#36;</span>"
"""As GitHub advises against math; GitLab would look into the span for a bare sign."""

_PUNCTUATION = r"!-/:-@\[-`{-~"
_EMOJI = r"(?:[a-z][a-z0-9_+-]*|[+-]1|100|1234|8ball|[123][a-z]+_place_medal):"
_SPECIAL = re.compile(
    rf"""
    (?P<address>(?:https?|ftp)://|www\.)
  | (?P<escaped>\\(?=[{_PUNCTUATION}\s]|https?://|ftp://|$)|[`*\[\]|]|(?<![^\W_])_+|_+(?![^\W_])|\#$)
  | (?P<entity>&(?=\#|\w{{1,1000}};)|<)
  | (?P<pair>[~$])
  | (?P<seam>(?<![A-Za-z0-9_])@(?=[A-Za-z0-9])|\#(?=\d)|GH-(?=\d)|!(?=\d)|:(?={_EMOJI}))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RUN = re.compile(r"\S*")
_ADDRESS = re.compile(
    r"(?:https?|ftp)://[a-z0-9][a-z0-9.-]*(?::\d+)?(?:[/?#][\w\-.~:/?#@!$&'()*+,;=%]*)?",
    re.IGNORECASE | re.ASCII,
)
_BEHIND_ADDRESS = re.compile(r"[\\|`{}\[^]")
_READ_OTHERWISE = re.compile(r"&#?\w{1,1000};|%|://(?:.*\.)?xn--", re.IGNORECASE)
"""In angle brackets, one program reads entities, another shows what is behind `%`."""
_TRAILING = re.compile(r"[?!.,:*_~'\"]+$")


def to_the_letter(text: str, pairs: Collection[str] | None = None, *, goes_on: bool = False) -> str:
    """Words of one line as Markdown.

    `pairs`: the signs that would have another to pair with; `goes_on`: more follows at once.
    """
    if pairs is None:
        pairs = pairs_in(text)
    parts, place = [], 0
    while found := _SPECIAL.search(text, place):
        parts.append(text[place : found.start()])
        written, place = _written(text, found, pairs, goes_on)
        parts.append(written)
    return "".join([*parts, text[place:]])


def pairs_in(text: str) -> Collection[str]:
    """The signs that do something only by twos, and are there at least twice."""
    return [sign for sign in "~$" if text.count(sign) > 1]


def _written(
    text: str, found: re.Match[str], pairs: Collection[str], goes_on: bool
) -> tuple[str, int]:
    """The Markdown of a place that needs care, and where the text goes on behind it."""
    sign = found[0]
    match found.lastgroup:
        case "address":
            return _address(text, found, pairs, goes_on)
        case "escaped":
            return "".join(f"\\{each}" for each in sign), found.end()
        case "entity":
            return ("&lt;" if sign == "<" else "&amp;"), found.end()
        case "pair" if sign in pairs:
            return ("&#126;" if sign == "~" else DOLLAR), found.end()
        case "seam":
            return f"{sign}{SEAM}", found.end()
    return sign, found.end()


def _address(
    text: str, found: re.Match[str], pairs: Collection[str], goes_on: bool
) -> tuple[str, int]:
    """An address as it is where that is safe, else in angle brackets, else as mere words.

    GFM links a bare one up to the next space, and takes a backslash in it for a letter.
    """
    start, begun = found.start(), found.end()
    run = _RUN.match(text, begun)
    assert run is not None
    ends = not goes_on or run.end() < len(text)
    if ends and run[0].isascii() and to_the_letter(run[0], pairs) == run[0]:
        return text[start : run.end()], run.end()
    address = _ADDRESS.match(text, start)
    if address and not _BEHIND_ADDRESS.match(text, address.end()):
        whole = _trimmed(address[0])
        if not _READ_OTHERWISE.search(whole):
            return f"<{whole}>", start + len(whole)
    if found[0][-1] == ".":
        return f"{found[0][:-1]}&#46;", begun
    return f"{found[0][:-3]}&#58;//", begun


def _trimmed(address: str) -> str:
    """Without what ends the sentence and not the address, as GFM sees it."""
    while True:
        trimmed = _TRAILING.sub("", address)
        if trimmed.endswith(")") and trimmed.count(")") > trimmed.count("("):
            trimmed = trimmed[:-1]
        if trimmed == address:
            return address
        address = trimmed


_READ = re.compile(
    rf"""{SEAM}
  | <span>&\#36;</span>
  | <((?:https?|ftp)://[^\s<>]*)>
  | \\([{_PUNCTUATION}])
  | &(?:lt|gt|amp|quot|\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}});
    """.replace(SEAM, SEAM.replace(" ", "[ ]")),
    re.VERBOSE | re.IGNORECASE,
)


def from_letters(text: str) -> str:
    """The plain words of one line of Markdown."""
    return _READ.sub(_read, text)


def _read(found: re.Match[str]) -> str:
    if found[0] == SEAM:
        return ""
    if found[0] == DOLLAR:
        return "$"
    if found[0][0] == "&":
        return html.unescape(found[0])
    return str(found[1] or found[2])
