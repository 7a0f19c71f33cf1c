"""Words as they are compared: without spaces, hyphens, line ends and Markdown's own marks.

What a PDF gives back differs from what was written in just these; the letters are the same. Each
letter remembers where it stood, so that a find can be shown in the author's own text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_ADDRESS_OF_LINK = re.compile(r"\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_DROPPED = frozenset("*_`#>|\\~[]!<•◦▪●○·-‐‑‒–—−\u00ad\u0002\ufffe\ufeff\u200b\u200c\u200d")
_JOINED = frozenset("ﾞﾟ")


@dataclass(frozen=True)
class Wording:
    """Bare letters, and for each the start and end of what it was in the original."""

    letters: str
    spans: tuple[tuple[int, int], ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original of the letters from `start` up to `end`, which is behind it."""
        return self.spans[start][0], self.spans[end - 1][1]


def wording(text: str, *, markdown: bool = False) -> Wording:
    """The bare letters of a text; with `markdown`, without the addresses of its links."""
    hidden = [found.span() for found in _ADDRESS_OF_LINK.finditer(text)] if markdown else []
    letters: list[str] = []
    spans: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        if hidden and start >= hidden[0][1]:
            hidden.pop(0)
        if hidden and start >= hidden[0][0]:
            continue
        for letter in _bare(text[start:end]):
            letters.append(letter)
            spans.append((start, end))
    return Wording("".join(letters), tuple(spans))


def bare(text: str) -> str:
    """The bare letters alone."""
    return "".join(_bare(text))


def _bare(text: str) -> Iterator[str]:
    for letter in unicodedata.normalize("NFKC", text):
        if letter not in _DROPPED and not letter.isspace():
            yield letter


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Letters with the accents that follow them: they are composed together."""
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and (unicodedata.combining(text[end]) or text[end] in _JOINED):
            end += 1
        yield start, end
        start = end


def is_telling(letters: str) -> bool:
    """Whether so many letters hardly stand twice by chance: a Chinese character says more."""
    return sum(2 if ord(letter) >= 0x2E80 else 1 for letter in letters) >= 8


_CHINESE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_WIDE = re.compile(f"(?<=[{_CHINESE}]) (?=[{_CHINESE}])")


def joined(printed: str) -> str:
    """Printed words as one line: line ends and runs of spaces become one space or, where no space
    is written, nothing; pdfium's sign for a hyphen at a line's end becomes a hyphen."""
    printed = re.sub(r"[\u0002\ufffe]\s*", "-", printed).replace("\u00ad", "")
    # Ghostscript may write letters that no reader can name.
    printed = re.sub(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", printed)
    return _WIDE.sub("", " ".join(printed.split()))
