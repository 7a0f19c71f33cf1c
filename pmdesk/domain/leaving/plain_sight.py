"""A text as its reader sees it, with the way back to where each character was written.

Full-width letters are letters, what has no width is not there, and every sort of hyphen is one: a
host's name is the same name whatever the input method made of it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_HYPHENS = dict.fromkeys(map(ord, "‐‑‒–—―−─﹘﹣"), "-")
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_LONG_VOWEL = re.compile(r"(?<=[!-~])ー(?=[!-~])")
"""What a Japanese keyboard gives for a hyphen: between Latin letters it can be nothing else."""


@dataclass(frozen=True)
class Seen:
    """`text` is what is seen; `places` has where each of its characters begins in what was written.

    `places` has one more entry, for the end.
    """

    text: str
    places: tuple[int, ...]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """The span in what was written, for a span of `text`."""
        if start == end:
            return self.places[start], self.places[start]
        return self.places[start], max(self.places[end - 1] + 1, self.places[end])


@lru_cache(maxsize=64)
def seen(written: str) -> Seen:
    """Every character as it looks: compatibility forms folded, the unseen left out."""
    parts: list[str] = []
    places: list[int] = []
    for start, cluster in _clusters(written):
        shown = _shown(cluster)
        parts.append(shown)
        places += [start] * len(shown)
    text = _LONG_VOWEL.sub("-", "".join(parts))
    return Seen(text, (*places, len(written)))


def _clusters(written: str) -> Iterator[tuple[int, str]]:
    """Each character with the marks that belong to it, for they are folded together."""
    start = 0
    for place in range(1, len(written) + 1):
        if place == len(written) or not _belongs(written[place]):
            if start < place:
                yield start, written[start:place]
            start = place


def _belongs(character: str) -> bool:
    return unicodedata.combining(character) != 0 or character in "\uff9e\uff9f"


def _shown(cluster: str) -> str:
    kept = "".join(each for each in cluster if not _is_unseen(each))
    folded = unicodedata.normalize("NFKC", kept).translate(_HYPHENS)
    if folded[:1].isascii():
        # A stroke under or through a Latin letter does not make it another one.
        folded = "".join(each for each in folded if not unicodedata.combining(each))
    return folded


def _is_unseen(character: str) -> bool:
    return (
        character in _UNSEEN
        or unicodedata.category(character) == "Cf"
        or "\ufe00" <= character <= "\ufe0f"
    )


_MARKUP = re.compile(
    r"(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});)"
    r"|<!--.*?-->|</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])|\*+|~~"
    r"|(?P<dot>\[\.\]|\(\.\)|\{\.\}|\s?[\[({]dot[\])}]\s?)"
    r"|(?P<at>\[@\]|\s?[\[({]at[\])}]\s?)"
    r"|(?P<colon>\[:\])|(?P<scheme>\bhxxp)",
    re.DOTALL | re.IGNORECASE,
)
_MEANT = {"dot": ".", "at": "@", "colon": ":", "scheme": "http"}


@lru_cache(maxsize=64)
def rendered(source: Seen) -> Seen:
    """The same without Markdown's own characters, entities and the disguises of addresses."""
    parts: list[str] = []
    places: list[int] = []
    last = 0

    def keep(start: int, end: int) -> None:
        parts.append(source.text[start:end])
        places.extend(source.places[start:end])

    for match in _MARKUP.finditer(source.text):
        keep(last, match.start())
        last = match.end()
        instead = _instead(match)
        parts.append(instead)
        places += [source.places[match.start()]] * len(instead)
    keep(last, len(source.text))
    return Seen("".join(parts), (*places, source.places[-1]))


def _instead(match: re.Match[str]) -> str:
    if match["entity"]:
        return _shown(html.unescape(match["entity"]))
    if match["escaped"]:
        return match["escaped"]
    return _MEANT.get(match.lastgroup or "", "")
