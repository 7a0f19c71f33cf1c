"""What a reviewer left in a PDF, as plain data: marks, places, and where a mark belongs."""

from __future__ import annotations

from dataclasses import dataclass

from pmdesk.formats.imported import Note

KINDS = (
    "highlight", "underline", "strike_out", "squiggly", "note", "free_text", "caret", "ink",
    "stamp", "link_free", "shape", "reply", "state", "sheet",
)  # fmt: skip
"""What a mark can be. `link_free` is a link that a reviewer drew and signed, not one of ours."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the page's lower left corner."""
NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Mark:
    """One annotation of a reviewer, or one filled-in field of the review sheet.

    `boxes` are the marked lines; `before` and `after` the words printed around the marked ones (or
    around a caret); `beside` the words that a mark without words lies on or next to; `aside` says
    that it stands in a margin, left or right of all that is printed there.
    """

    name: str
    kind: str
    author: str = ""
    at: str = ""
    text: str = ""
    words: str = ""
    replacement: str | None = None
    page: int = -1
    place: Box = NOWHERE
    reply_to: str = ""
    review_state: str = ""
    field: str = ""
    boxes: tuple[Box, ...] = ()
    before: str = ""
    after: str = ""
    beside: str = ""
    aside: bool = False


@dataclass(frozen=True)
class Place:
    """Where a key stands on paper: page from 0, points from the lower left corner."""

    key: str
    page: int
    left: float
    top: float


@dataclass(frozen=True)
class Line:
    """Where words begin on a page: the first of them, and the upper left corner."""

    page: int
    left: float
    top: float
    text: str


@dataclass(frozen=True)
class Notes:
    """What a PDF that came home says; "" and None where it does not say it.

    `places` are the named destinations still in the file, `texts` the words of each page, `bundle`
    the .pmdesk file inside it. `printed` are ids that stand on its pages and may be those of an
    export, the most frequent first. `drawn_on` are the pages (from 0) that draw something else than
    what was exported, None where the file does not say what was. `has_sheet`: the review sheet is
    still a form; `has_pictures`: each page shows one. `lines` are those of the pages with marks.
    """

    export_id: str = ""
    postmortem_id: str = ""
    profile: str = ""
    pages: int = 0
    marks: tuple[Mark, ...] = ()
    places: tuple[Place, ...] = ()
    texts: tuple[str, ...] = ()
    bundle: bytes | None = None
    warnings: tuple[Note, ...] = ()
    printed: tuple[str, ...] = ()
    drawn_on: tuple[int, ...] | None = None
    has_sheet: bool = False
    has_pictures: bool = False
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Placed:
    """A mark at its answer.

    `key` goes down to the cell; "" is the postmortem as a whole. `start` and `end` count characters
    of that answer's text in `language`, -1 where unknown. `certainty` is "place" (the place tells),
    "words" (only the words tell) or "ask" (a person must choose, from `candidates` if any).
    `also` are further answers that one mark runs over, as one over the end of a page may. `gone` is
    the row that stood at its place and has been taken out since.
    `failed`: pmdesk came to grief over it, so that a person must choose; tests allow none.
    """

    mark: Mark
    key: str
    language: str = ""
    start: int = -1
    end: int = -1
    certainty: str = "place"
    candidates: tuple[str, ...] = ()
    failed: bool = False
    also: tuple[str, ...] = ()
    gone: str = ""
