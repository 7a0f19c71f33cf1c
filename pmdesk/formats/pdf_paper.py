"""Which key stands at a point of a page, by the places of the keys alone.

A place is the upper left corner of what a key shows. Blocks stand one below the other over the
whole width; short facts in two columns; a table's row and its cells share one height, and a row's
further details run like words inside its widest cell.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Set

from pmdesk.formats.pdf_marks import Place

SAME_LINE = 1.5
"""Points by which tops of one line may differ."""
ABOVE = 3.0
"""Points that a mark may reach above its line's top."""
LINE = 13.0
"""Points that a line of details is high."""
COLUMN = 100.0
"""Points that two columns of facts are at least apart."""
VICINITY = 30.0
"""Points above and below a mark in which its answer stands if its own place does not have it."""


MOST_AROUND = 60
"""Places that are looked at for one mark; the longest row has some twenty."""


def _top(place: Place) -> float:
    return place.top


class Paper:
    """The places of one PDF. `facts` are the keys that stand in two columns; of the pages that are
    `missing` nothing is known, so that what goes on behind them is not known either."""

    def __init__(
        self, places: Iterable[Place], facts: Collection[str], missing: Set[int] = frozenset()
    ) -> None:
        self._facts = facts
        self._missing = frozenset(missing)
        self._pages: dict[int, list[Place]] = {}
        for place in places:
            self._pages.setdefault(place.page, []).append(place)
        self._blocks: dict[int, list[Place]] = {}
        self._details: dict[tuple[int, str], list[Place]] = {}
        for page, here in self._pages.items():
            here.sort(key=lambda place: (place.top, place.left))
            rows = {place.key: place for place in here if place.key.count(".") == 1}
            self._blocks[page] = []
            for place in here:
                row = rows.get(place.key.rpartition(".")[0])
                if row and place.left > row.left + 5 and place.top < row.top - SAME_LINE:
                    details = self._details.setdefault((page, row.key), [])
                    details += [place] if len(details) < MOST_AROUND else []
                else:
                    self._blocks[page].append(place)

    def __bool__(self) -> bool:
        return bool(self._pages)

    def at(self, page: int, across: float, up: float) -> list[str]:
        """The keys at this point and around it, the nearest first; none on paper without places."""
        blocks = self._blocks.get(page, [])
        start = bisect_left(blocks, up - ABOVE, key=_top)
        above = blocks[start : start + MOST_AROUND]
        if not above:
            return self._before(page, across)
        line = [p for p in above if p.top <= above[0].top + SAME_LINE]
        if any(p.key in self._facts for p in line):
            return self._fact(above, across) + self._around(page, up)
        return self._on_line(page, line, across, up) + self._around(page, up)

    def below(self, page: int, up: float) -> str:
        """The key that begins next below this height; empty at the end of a page."""
        blocks = self._blocks.get(page, [])
        end = bisect_left(blocks, up - ABOVE, key=_top)
        lower = blocks[max(0, end - MOST_AROUND) : end]
        line = [p for p in lower if p.top >= lower[-1].top - SAME_LINE]
        return min(line, key=lambda p: (p.key.count("."), p.left)).key if line else ""

    def _before(self, page: int, across: float) -> list[str]:
        """What began on an earlier page and goes on here."""
        earlier = max((n for n, blocks in self._blocks.items() if n < page and blocks), default=-1)
        if earlier < 0 or not self._missing.isdisjoint(range(earlier + 1, page)):
            return []
        lowest = self._blocks[earlier][0]
        line = [p for p in self._blocks[earlier] if p.top <= lowest.top + SAME_LINE]
        if lowest.key in self._facts:
            return self._fact(self._blocks[earlier], across)
        return self._on_line(earlier, line, across, 0.0)

    def _fact(self, above: list[Place], across: float) -> list[str]:
        """Of two columns of facts, the lowest above the point in its own column."""
        run: list[Place] = []
        for place in above:
            if place.key not in self._facts:
                break
            run.append(place)
        right = min((p.left for p in run if p.left > run[-1].left + COLUMN), default=0.0)
        edge = max((p.left for p in run), default=0.0)
        leftmost = min(p.left for p in run)
        right = right or (edge if edge > leftmost + COLUMN else 0.0)
        if not right:
            return [run[0].key]
        is_right = across >= right - 5
        column = [p for p in run if (p.left > leftmost + COLUMN) == is_right] or run
        return [column[0].key, *(p.key for p in run[:4])]

    def _on_line(self, page: int, line: list[Place], across: float, up: float) -> list[str]:
        cells = sorted((p for p in line if p.key.count(".") == 2), key=lambda p: p.left)
        others = [p for p in line if p.key.count(".") != 2]
        if not cells or not others:
            return [p.key for p in sorted(line, key=lambda p: (-p.key.count("."), p.left))]
        row = others[0].key
        details = self._details.get((page, row), [])
        found = [p for p in cells if p.left <= across + 2][-1:]
        nearest = self._detail(found[0], cells, details, across, up) if found else []
        rest = [p.key for p in (*cells, *details)]
        return list(dict.fromkeys([*nearest, *(p.key for p in found), row, *rest]))

    def _detail(
        self, cell: Place, cells: list[Place], details: list[Place], across: float, up: float
    ) -> list[str]:
        """The last detail of a cell that begins before the point, as one reads."""
        right = min((p.left for p in cells if p.left > cell.left), default=float("inf"))
        begun = [
            p
            for p in sorted(details, key=lambda p: (-p.top, p.left))
            if cell.left <= p.left < right
            and p.top >= up - ABOVE
            and (p.left <= across + 2 or p.top - LINE > up)
        ]
        return [begun[-1].key] if begun else []

    def _around(self, page: int, up: float) -> list[str]:
        here = self._pages.get(page, [])
        start = bisect_left(here, up - VICINITY, key=_top)
        end = bisect_left(here, up + VICINITY, key=_top)
        near = here[start : min(end, start + 2 * MOST_AROUND)]
        return [p.key for p in sorted(near, key=lambda p: abs(p.top - up))]
