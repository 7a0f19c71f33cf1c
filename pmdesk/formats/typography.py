"""How much room words take on paper, and what goes beside what; reckoned once, not by layout.

A layout that looks for balanced columns or widths by itself sets everything many times over.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

_NARROW = frozenset("fijlrtI.,:;!'|()[]{}/ ")
_BROAD = frozenset("mwMW@%—…")


def ems(text: str) -> float:
    """About how wide a text is, in its own font size: a Chinese or Japanese letter is a square."""
    return sum(map(_em, text))


def _em(letter: str) -> float:
    if letter >= "\u2e80":
        return 0.5 if "\uff61" <= letter <= "\uff9f" else 1.0
    if letter in _NARROW:
        return 0.3
    return 0.85 if letter in _BROAD else 0.65 if letter.isupper() else 0.56


def halves(heights: Sequence[float], keep: Sequence[bool] = ()) -> int:
    """After how many things a second column begins, so that the higher one is as low as can be.

    The first column is the longer one where both ways are the same. `keep` marks what must not be
    the last of its column: a heading above what it is about.
    """
    above = [0.0, *accumulate(heights)]
    ends = [
        end
        for end in range(1, len(heights) + 1)
        if end == len(heights) or not (keep and keep[end - 1])
    ]
    return min(ends, key=lambda end: (max(above[end], above[-1] - above[end]), -end), default=0)


def beside(name: str, tag: str, items: Sequence[str], end: int) -> str:
    """A list as HTML in two columns, of which the first has `end` items."""
    columns = ["".join(each) for each in (items[:end], items[end:]) if each]
    kind = f"{name} halves" if len(columns) == 2 else name
    return f'<div class="{kind}">{"".join(f"<{tag}>{each}</{tag}>" for each in columns)}</div>'
