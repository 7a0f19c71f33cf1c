"""Every printed letter of an exported PDF with the answer it belongs to, and marks on each of them.

Which letter belongs where is told by whole answers: all their letters in a row, nearest below the
place of their key. What places a mark sees one or two letters of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pmdesk.domain.postmortem import Postmortem
from pmdesk.formats import pdf_page_text, pdf_places
from pmdesk.formats.pdf_marks import Box, Mark, Place
from pmdesk.formats.pdf_page_text import Letter, PageText
from pmdesk.formats.pdf_printed import Passage, Printed
from pmdesk.formats.pdf_wording import bare

ABOVE, BELOW = 68.0, 62.0
"""Points of a page above and below what is printed of answers."""


@dataclass(frozen=True)
class Spot:
    """A printed letter: of which answer, and from where to where in it (-1: not as it is kept)."""

    page: int
    letter: Letter
    key: str
    start: int
    end: int

    @property
    def box(self) -> Box:
        return self.letter.left, self.letter.bottom, self.letter.right, self.letter.top


@dataclass(frozen=True)
class Wanted:
    """A mark on some letters of one answer, and where it belongs."""

    mark: Mark
    key: str
    start: int
    end: int


class Letters:
    """The letters of one export, page by page."""

    def __init__(self, data: bytes, postmortem: Postmortem, language: str) -> None:
        import pypdfium2

        with pypdfium2.PdfDocument(data) as document:
            self.places = list(pdf_places.of_document(document))
            self.pages = [pdf_page_text.read_page(page.get_textpage()) for page in document]
            self._height = document[0].get_height()
        self._at = {place.key: place for place in self.places}
        self._stream = list(self._printed())
        self._signs = "".join(sign for sign, _, _ in self._stream)
        report = Printed(postmortem, language)
        self.passages, self._letters = report.passages, report.letters

    def _printed(self) -> Iterator[tuple[str, int, Letter]]:
        for number, page in enumerate(self.pages):
            for letter in sorted(page.letters, key=lambda each: each.index):
                if BELOW < letter.middle < self._height - ABOVE:
                    for sign in bare(letter.sign):
                        yield sign, number, letter

    def passages_found(self) -> Iterator[tuple[Passage, list[Spot]]]:
        """The passages that stand on paper letter by letter, with their letters."""
        for passage in self.passages:
            letters = self._letters[passage.start : passage.end]
            at = self._find(letters, self._at.get(passage.key), passage.source is None)
            if at >= 0:
                yield passage, list(self._spots(passage, at))

    def _find(self, letters: str, place: Place | None, is_label: bool) -> int:
        """Where these letters begin nearest below a place; -1 where they do not."""
        found, at = list[int](), self._signs.find(letters)
        while at >= 0:
            found.append(at)
            at = self._signs.find(letters, at + 1)
        if place is None or is_label:
            # The same word as a label may stand anywhere.
            return found[0] if len(found) == 1 else -1
        below = [(distance, at) for at in found if (distance := self._below(at, place)) >= 0]
        return min(below, default=(0.0, -1))[1]

    def _below(self, at: int, place: Place) -> float:
        _, page, letter = self._stream[at]
        down = (page - place.page) * self._height + place.top - letter.top
        return 4 * down + abs(letter.left - place.left) + 16 if down > -4 else -1.0

    def _spots(self, passage: Passage, at: int) -> Iterator[Spot]:
        for count in range(passage.end - passage.start):
            _, page, letter = self._stream[at + count]
            span = passage.source.spans[count] if passage.source else (-1, -1)
            yield Spot(page, letter, passage.key, *span)


def marks(letters: Letters, many: int, step: int = 1, kind: str = "strike_out") -> Iterator[Wanted]:
    """A mark on every run of so many letters on one line, or on each `step`th."""
    for passage, spots in letters.passages_found():
        # Each answer's first, whatever the step, and another beginning in each.
        for first in sorted({0, *range(passage.start % step, len(spots), step)}):
            if first > len(spots) - many:
                break
            run = spots[first : first + many]
            if len({(each.page, round(each.letter.middle)) for each in run}) == 1:
                yield _wanted(letters.pages, passage, spots, run, kind)


def _wanted(
    pages: list[PageText], passage: Passage, spots: list[Spot], run: list[Spot], kind: str
) -> Wanted:
    lefts, bottoms, rights, tops = zip(*(each.box for each in run), strict=True)
    box = (min(lefts), min(bottoms), max(rights), max(tops))
    # "fi" may be one sign on paper: who marks the one letter marks the other.
    under = set(pages[run[0].page].under([box]))
    marked = [each for each in spots if each.page == run[0].page and each.letter.index in under]
    first = run[0]
    name = f"{first.page}-{first.letter.index}-{len(run)}-{passage.start}"
    # Each by somebody else, so that none of them are taken for one over the end of a page.
    mark = Mark(name, kind, author=name, page=first.page, place=box, boxes=(box,))
    mark = pdf_page_text.with_words_of(pages[first.page], mark)
    start, end = min(each.start for each in marked), max(each.end for each in marked)
    return Wanted(mark, passage.key, start, end)
