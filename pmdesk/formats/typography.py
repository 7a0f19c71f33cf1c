"""How much room words take on paper, and what goes beside what; reckoned once, not by layout.

A layout that looks for balanced columns or widths by itself sets everything many times over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

_LATIN = (
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555,
    555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638,
    688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721,
    575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564,
    607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521,
    475, 338, 270, 338, 555,
)  # fmt: skip
"""Thousandths of an em from the space to the tilde, in the reports' face (Noto Sans CJK)."""


def ems(text: str) -> float:
    """How wide a text is, in its own font size: a Chinese or Japanese letter is a square."""
    return sum(map(_em, text))


def _em(letter: str) -> float:
    place = ord(letter) - 0x20
    if 0 <= place < len(_LATIN):
        return _LATIN[place] / 1000
    if letter < "\u2e80":
        return 0.6
    return 0.5 if "\uff61" <= letter <= "\uff9f" else 1.0


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


# Columns of a table

_WORDS = re.compile(r"[^\s\u2e80-\uffff]+|[\u30a1-\u30ff]+|[\u2e80-\uffff]")
MOST_ROWS = 200
"""Rows of a table that its columns are measured by."""
LONGEST_WORD = 16.0
"""Ems; what is longer is an address or a name of a machine, and may break."""
SHORT = 6.5
"""A cell that takes no more than this part of a row stays on one line."""
STEP = 0.5
SPARE = 1.06
"""What is reckoned here may be that much off."""


def widths(labels: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """The width in ems of each column, together `room`: what keeps the rows low.

    No column is narrower than its longest word, its short cells and its label, as long as there is
    room. From there the widths grow where the highest cells are, until all fit on a line.
    """
    texts = [[row[place] for row in rows[:MOST_ROWS]] for place in range(len(labels))]
    columns = [list(map(ems, column)) for column in texts]
    least = [
        SPARE * max(3.0, ems(label), *(_unbroken(text, room / SHORT) for text in column))
        for label, column in zip(labels, texts, strict=True)
    ]
    found = _at_most(least, room)
    wanted = [
        max(width, SPARE * max(column, default=0.0))
        for width, column in zip(found, columns, strict=True)
    ]
    while sum(found) + STEP <= room and (place := _grow(columns, found, wanted)) is not None:
        found[place] += STEP
    # A list may have nothing but files, which stand behind it.
    rest = (room - sum(found)) / sum(wanted) if wanted else 0.0
    return [width + rest * most for width, most in zip(found, wanted, strict=True)]


def _unbroken(text: str, short: float) -> float:
    """How wide what should not be broken is: a short text, or the longest word of a long one."""
    if (whole := ems(text)) <= short:
        return whole
    return max((min(LONGEST_WORD, ems(word)) for word in _WORDS.findall(text)), default=0.0)


def _at_most(wanted: Sequence[float], room: float) -> list[float]:
    """Widths that fit: where they do not, the widest give way until they are as wide as others."""
    left, found = room, list(wanted)
    for rank, place in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        found[place] = min(wanted[place], left / (len(wanted) - rank))
        left -= found[place]
    return found


def _grow(
    columns: Sequence[Sequence[float]], found: Sequence[float], wanted: Sequence[float]
) -> int | None:
    """The column whose growth takes most off the rows' heights; None where all have enough."""
    gains = [0.0] * len(columns)
    for cells in zip(*columns, strict=True):
        heights = [cell / width for cell, width in zip(cells, found, strict=True)]
        highest = max(range(len(cells)), key=heights.__getitem__)
        if heights[highest] > 1:
            width = found[highest]
            gains[highest] += heights[highest] - cells[highest] / (width + STEP)
    open_ones = [place for place in range(len(columns)) if found[place] + STEP <= wanted[place]]
    return max(open_ones, key=lambda place: (gains[place], -found[place]), default=None)


# Ends of lines


_CHINESE = "\u2e80-\ufeff\uff01-\uff9f"
_LAST = re.compile(rf"(?:[{_CHINESE}]{{3,4}}|(?<![^\s{_CHINESE}])\S{{1,12}}\s+\S{{1,3}})$")


def last_words(text: str) -> int:
    """Where the end of a text begins that must not stand on a line by a single letter."""
    found = _LAST.search(text)
    return found.start() if found and found.start() else len(text)


# Between letters

_TEXT = re.compile(r"(<[^>]*>)|([^<]+)")
_HAN = "\u2e80-\u2fdf\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTER = "0-9A-Za-z\u00c0-\u024f\u0370-\u04ff"
_MEETING = re.compile(f"(?<=[{_HAN}])(?=[{_LETTER}])|(?<=[{_LETTER}])(?=[{_HAN}])")
_MEETS = re.compile(f"[{_HAN}][{_LETTER}]|[{_LETTER}][{_HAN}]")
_COUNTERS = "年月日号號時时点點分秒間间週周小件人名個个台回次度階层層頁页章行円元倍割億亿万萬千"
"""What counts, and belongs on the line of its number."""
_INLINE = ("a", "b", "strong", "em", "del", "ins", "span", "q")
_CLOSING = "」』】〉》〕）"
_HALVED = re.compile(
    rf"([{_CLOSING}])(?=[{_CLOSING}、。，．「『【〈《〔（])|([、。，．])(?=[{_CLOSING}「『【〈《〔（])"
)


def apart(text: str) -> str:
    """Words with a quarter of an em between Han and Latin: a space is nearly that."""
    return _MEETING.sub(lambda found: _gap(text[found.end() - 1], text[found.end()]), text)


def _gap(before: str, after: str) -> str:
    """The space between two letters; a line does not end between a number and its unit."""
    return "\u00a0" if before in "0123456789" and after in _COUNTERS else " "


def spaced(body: str) -> str:
    """HTML for paper with a quarter of an em between Han and Latin, and punctuation that meets
    other punctuation half as wide.

    The quarter is a space: that is what a reader's program makes of a gap anyhow, when words are
    copied or looked for, and a line may end with it. Code stays as it was written.
    """
    parts: list[str] = []
    code, before = 0, ""
    for tag, text in _TEXT.findall(body):
        if tag:
            name = tag.strip("</>").split()[0]
            if name in ("code", "pre", "style"):
                code += -1 if tag[1] == "/" else 1
            elif name not in _INLINE:
                before = ""
            parts.append(tag)
            continue
        if code:
            before = ""
        else:
            if before and _MEETS.fullmatch(before + text[0]):
                parts.append(_gap(before, text[0]))
            before = text[-1]
            text = _HALVED.sub(_halve, apart(text))
        parts.append(text)
    return "".join(parts)


def _halve(found: re.Match[str]) -> str:
    return f'<span class="half">{found[0]}</span>'
