"""The words that stand under a mark, from pdfium, letter by letter.

Runs in the process of pdf_notes_worker.py.
"""

from __future__ import annotations

import contextlib
import ctypes
import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pmdesk.formats.imported import Note
from pmdesk.formats.pdf_annotations import ON_WORDS, some
from pmdesk.formats.pdf_marks import NOWHERE, Box, Line, Mark
from pmdesk.formats.pdf_wording import joined
from pmdesk.words import N_

MOST_LETTERS = 100_000
"""Letters of one page."""
MOST_TEXT = 20_000_000
"""Letters of all pages."""
AROUND = 40
"""Letters of the words before and after a mark."""
MOST_LINES = 400
"""Of one page whose lines are told."""
FIRST_WORDS = 12
"""Letters of a line that are told."""
THIN = 5.0
"""Points: no line of a report is so low."""
NEAR = 9.0
"""Points that a note may be off the middle of its line."""

NO_WORDS = N_(
    "Some notes come without the words they mark, which could not be read. Pages: {pages}."
)
TOO_SLOW = N_("Reading took too long. The text after page {page} was not read.")


@dataclass(frozen=True)
class Letter:
    """One printed character in its line's height, `index` in the order of the page."""

    index: int
    sign: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


class PageText:
    """The letters of one page."""

    def __init__(self, signs: str, letters: Sequence[Letter]) -> None:
        self._signs = signs
        self.letters = sorted(letters, key=lambda each: each.middle)
        self._middles = [each.middle for each in self.letters]
        self._by_index = {each.index: each for each in letters}
        self.left = min((each.left for each in letters), default=0.0)
        self.right = max((each.right for each in letters), default=0.0)

    def _between(self, bottom: float, top: float) -> list[Letter]:
        """Letters whose line's middle lies between these heights."""
        return self.letters[bisect_left(self._middles, bottom) : bisect_left(self._middles, top)]

    def under(self, boxes: Iterable[Box]) -> list[int]:
        """The letters that lie in these boxes, in the order of the page."""
        found: set[int] = set()
        for left, bottom, right, top in boxes:
            # Next lines reach into a box; their middle does not.
            edge = (top - bottom) * 0.1
            for letter in self._between(bottom + edge, top - edge):
                if left - 0.5 <= (letter.left + letter.right) / 2 <= right + 0.5:
                    found.add(letter.index)
        return sorted(found)

    def said(self, indexes: Sequence[int]) -> str:
        """These letters, with what stands between them where that is only space."""
        parts: list[str] = []
        before = None
        for index in indexes:
            if before is not None and index > before + 1:
                between = self._signs[before + 1 : index]
                parts.append(between if not between.strip("\r\n\t \u0002\ufffe") else " ")
            parts.append(self._signs[index])
            before = index
        if before is not None and self._signs[before + 1 : before + 2] in ("\u0002", "\ufffe"):
            parts.append("-")
        return joined("".join(parts))

    def around(self, first: int, last: int) -> tuple[str, str]:
        """The words before the letter `first` and after the letter `last`."""
        return (
            joined(self._signs[max(0, first - AROUND) : first]),
            joined(self._signs[last + 1 : last + 1 + AROUND]),
        )

    def beside(self, across: float, up: float) -> str:
        """The words on the line at this height, nearest to this point; empty where none is."""
        near = self._between(up - NEAR, up + NEAR)
        if not near:
            return ""

        def distance(letter: Letter) -> tuple[float, float]:
            aside = max(letter.left - across, across - letter.right, 0.0)
            return (aside + 4 * abs(letter.middle - up), letter.left)

        nearest = min(near, key=distance)
        indexes = [nearest.index]
        for step in (-1, 1):
            letter = nearest
            while (other := self._neighbour(letter, step)) is not None:
                letter = other
                indexes.append(letter.index)
        return self.said(sorted(indexes))

    def _neighbour(self, letter: Letter, step: int) -> Letter | None:
        """The next letter of the same line and cell."""
        for index in (letter.index + step, letter.index + 2 * step):
            other = self._by_index.get(index)
            if other is not None:
                gap = max(other.left - letter.right, letter.left - other.right)
                same = abs(other.middle - letter.middle) < 3 and gap < letter.top - letter.bottom
                return other if same else None
        return None

    def lines(self) -> Iterator[tuple[float, float, str]]:
        """Where words begin, left and top, and the first of them: of each line and each cell."""
        before, count = None, 0
        for index in sorted(self._by_index):
            letter = self._by_index[index]
            if before is None or self._neighbour(before, 1) is not letter:
                yield letter.left, letter.top, self._signs[index : index + FIRST_WORDS]
                count += 1
                if count == MOST_LINES:
                    return
            before = letter

    def insertion(self, across: float, up: float) -> int | None:
        """The index of the letter before which a caret at this point stands; None where none is."""
        near = self._between(up - NEAR, up + NEAR)
        if not near:
            return None
        nearest = min(
            near,
            key=lambda each: (
                4 * abs(each.middle - up) + min(abs(each.left - across), abs(each.right - across))
            ),
        )
        is_behind = abs(nearest.right - across) < abs(nearest.left - across)
        return nearest.index + (1 if is_behind else 0)


def read_page(text: Any) -> PageText:
    """The letters of a text page of pypdfium2."""
    import pypdfium2.raw as pdfium

    box = pdfium.FS_RECTF()
    where = ctypes.byref(box)
    signs, letters = [], []
    for index in range(min(text.count_chars(), MOST_LETTERS)):
        code = pdfium.FPDFText_GetUnicode(text.raw, index)
        sign = chr(code) if code <= 0x10FFFF else "\ufffd"
        signs.append(sign)
        # Spaces and line ends are mostly pdfium's own, and have no place.
        if (
            sign.strip()
            and sign != "\0"
            and pdfium.FPDFText_GetLooseCharBox(text.raw, index, where)
        ):
            letters.append(Letter(index, sign, box.left, box.bottom, box.right, box.top))
    return PageText("".join(signs), letters)


@dataclass
class Read:
    """The marks with the words they mark or stand at, the words of each page, and where the lines
    of a page with marks begin."""

    marks: list[Mark]
    texts: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def with_words(document: Any, marks: Sequence[Mark], until: float, warnings: list[Note]) -> Read:
    """What is printed under the marks, and on the pages."""
    pages: dict[int, list[int]] = {}
    for place, mark in enumerate(marks):
        if not mark.reply_to:
            pages.setdefault(mark.page, []).append(place)
    done, unread, total = Read(list(marks)), list[int](), 0
    for number in range(len(document)):
        if time.monotonic() > until or total > MOST_TEXT:
            warnings.append(Note(TOO_SLOW, {"page": number}))
            unread += [page + 1 for page in pages if page >= number]
            break
        said, text = _read(document, number, number in pages)
        total += len(said)
        done.texts.append(said)
        if text is not None:
            done.lines += (Line(number, *line) for line in text.lines())
        for place in pages.get(number, ()):
            # One mark that cannot be read takes no other with it.
            with contextlib.suppress(Exception):
                done.marks[place] = with_words_of(text, marks[place]) if text else marks[place]
        if number in pages and text is None:
            unread.append(number + 1)
    if unread:
        warnings.append(Note(NO_WORDS, {"pages": some(unread)}))
    return done


def _read(document: Any, number: int, is_marked: bool) -> tuple[str, PageText | None]:
    """The words of a page and, where it is marked, its letters; none of a page that is broken."""
    try:
        page = document[number]
        # Turned by its reader, its words would come in another order.
        page.set_rotation(0)
        text = page.get_textpage()
        letters = read_page(text) if is_marked else None
        said = text.get_text_range(0, min(text.count_chars(), MOST_LETTERS))
        text.close()
        page.close()
    except Exception:
        return "", None
    return said.replace("\r\n", "\n").replace("\0", ""), letters


def with_words_of(text: PageText, mark: Mark) -> Mark:
    """A mark with the words of its page that it marks or stands at."""
    if mark.kind in ON_WORDS or (mark.kind == "link_free" and mark.boxes):
        indexes = text.under(_lines(mark))
        if not indexes:
            return replace(mark, beside=text.beside(*_middle(mark.place)))
        before, after = text.around(indexes[0], indexes[-1])
        return replace(mark, words=text.said(indexes), before=before, after=after)
    across, up = _middle(target(mark))
    aside = across < text.left or across > text.right
    if mark.kind == "caret" and (index := text.insertion(across, up)) is not None:
        before, after = text.around(index, index - 1)
        beside = text.beside(across, up)
        return replace(mark, before=before, after=after, beside=beside, aside=aside)
    inside = text.said(text.under([mark.place])) if mark.kind in ("shape", "ink", "stamp") else ""
    return replace(mark, beside=inside[:400] or text.beside(across, up), aside=aside)


def _lines(mark: Mark) -> list[Box]:
    """The marked lines in their height, where a reader tells only where its stroke runs."""
    below, above = (0.0, 9.0) if mark.kind in ("underline", "squiggly") else (3.0, 3.0)
    return [
        (left, bottom - below, right, top + above) if top - bottom < THIN else box
        for box in mark.boxes
        for left, bottom, right, top in (box,)
    ]


def target(mark: Mark) -> Box:
    """What a mark without words is about: where it points to, else its first line's height."""
    if mark.boxes:
        return mark.boxes[0]
    left, bottom, right, top = mark.place
    if mark.kind == "free_text" and top - bottom > 24:
        return (left, top - 18, right, top)
    return mark.place


def _middle(box: Box) -> tuple[float, float]:
    return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) if box != NOWHERE else (-1e6, -1e6)
