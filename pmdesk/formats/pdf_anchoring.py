"""Which page of the export a page of a file is: by what is printed on it, never by number alone.

Pages are cut, put in another order, joined with others and scaled before they come home. The places
kept with an export hold for a page only once the page has proved to be that page: it prints its
number (and no other export's id), and answers begin at half of their places at least: nearly all
do on a page that is as it was, hardly any on one that was made smaller.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from pmdesk.formats.pdf_marks import Line, Notes, Place
from pmdesk.formats.pdf_wording import bare
from pmdesk.words import LANGUAGES, Words

ACROSS, DOWN, HANGS = 3.0, 16.0, 30.0
"""Points that a line may begin beside its place, below it, and with a mark to the left of it."""
_MARK = re.compile(r"^[A-Z]?\d+(?:\.\d+)?")
MOST_PROOFS = 60
"""Places of one page that are compared with its lines."""


@cache
def _numbered() -> re.Pattern[str]:
    """A page's number at its foot, in every language."""
    said = []
    for language in LANGUAGES:
        line = Words.load(language)("Page {page} of {pages}", page="\0", pages="\1")
        pattern = re.escape("".join(line.split())).replace("\0", r"(\d{1,4})")
        said.append(pattern.replace("\1", r"\d{1,4}"))
    return re.compile("|".join(said))


@cache
def export_line() -> re.Pattern[str]:
    """The words at the foot of each page that name the export, in every language."""
    said = []
    for language in LANGUAGES:
        before, _, after = Words.load(language)("Export {id}", id="\0").partition("\0")
        said.append(rf"{re.escape(before)}([0-9A-Za-z-]{{4,40}}){re.escape(after)}")
    return re.compile("|".join(said))


def number(text: str) -> int | None:
    """The number (from 0) that a page prints; None where it prints none, or several."""
    found = {
        int(next(part for part in match.groups() if part)) - 1
        for line in text.splitlines()
        for match in _numbered().finditer("".join(line.split()))
    }
    return found.pop() if len(found) == 1 else None


def ids(text: str) -> set[str]:
    """The exports that a page says it is of."""
    return {next(part for part in found.groups() if part) for found in export_line().finditer(text)}


class Anchors:
    """Page of the file -> page of the export, for those that are proved.

    `begins(key, letters)` says whether anything printed at a key begins with these letters.
    """

    def __init__(
        self,
        notes: Notes,
        remembered: Sequence[Place],
        begins: Callable[[str, str], bool],
    ) -> None:
        self._notes = notes
        self._begins = begins
        self._lines: dict[int, list[Line]] = {}
        for line in notes.lines:
            self._lines.setdefault(line.page, []).append(line)
        self._of_export: dict[int, list[Place]] = {}
        for place in remembered:
            self._of_export.setdefault(place.page, []).append(place)
        self._numbers = [number(text) for text in notes.texts]
        self._known: dict[int, int | None] = {}
        # A file that prints no numbers, or whose words cannot be read, keeps its own order.
        self._is_silent = not any(each is not None for each in self._numbers)
        self.own = list(self._renumbered(notes.places))

    def page(self, page: int) -> int | None:
        """The page of the export that a page of the file is; None where that is not proved."""
        if page not in self._known:
            self._known[page] = self._proved(page)
        return self._known[page]

    @property
    def places(self) -> list[Place]:
        """The places of all pages of the export: those the file still has, and remembered ones for
        the pages that are not in it."""
        there = {place.page for place in self.own}
        rest = (places for page, places in self._of_export.items() if page not in there)
        return [*self.own, *(place for places in rest for place in places)]

    @property
    def missing(self) -> set[int]:
        """The pages of the export of which nothing is known."""
        known = {*self._of_export, *(n for n in self._numbers if n is not None)}
        return set() if self._is_silent else {*range(max(known, default=0))} - known

    def _renumbered(self, places: Sequence[Place]) -> Iterator[Place]:
        for place in places:
            page = self._own_page(place.page)
            yield Place(place.key, page, place.left, place.top)

    def _own_page(self, page: int) -> int:
        """A page that has places of its own is one of ours, whatever else it says."""
        printed = self._numbers[page] if page < len(self._numbers) else None
        if printed is not None or self._is_silent:
            return page if printed is None else printed
        # Beyond all pages of the export: it stands for itself alone.
        return len(self._numbers) + max(self._of_export, default=0) + 2 * page + 2

    def _proved(self, page: int) -> int | None:
        if any(place.page == page for place in self._notes.places):
            return self._own_page(page)
        if self._notes.places and self._is_silent:
            return page
        if page >= len(self._numbers) or not self._is_of_export(page):
            return None
        printed = self._numbers[page]
        if printed is None:
            return None
        if self._notes.places and printed not in self._of_export:
            return printed
        return printed if self._agrees(page, printed) else None

    def _is_of_export(self, page: int) -> bool:
        said = ids(self._notes.texts[page])
        return not said or not self._notes.export_id or self._notes.export_id in said

    def _agrees(self, page: int, printed: int) -> bool:
        """Whether lines begin where the answers of that page of the export stood."""
        here = self._of_export.get(printed, [])
        places = [place for place in here if self._begins(place.key, "")][:MOST_PROOFS]
        if not places:
            # It only goes on with what began before: there is nothing to compare.
            return bool(self._of_export)
        lines = self._lines.get(page, [])
        proofs = sum(any(self._is_at(line, place) for line in lines) for place in places)
        return 2 * proofs >= len(places)

    def _is_at(self, line: Line, place: Place) -> bool:
        if not -HANGS < line.left - place.left < ACROSS or not -3 < place.top - line.top < DOWN:
            return False
        letters = bare(line.text.splitlines()[0])
        # The mark of an item hangs to the left of it.
        bared = _MARK.sub("", letters) if line.left < place.left - ACROSS else letters
        return bool(bared) and self._begins(place.key, bared)
