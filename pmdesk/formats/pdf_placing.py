"""From a mark on paper to the answer it is about: by its place, by its words, or by asking.

The place says which answer; the words confirm it and say where in it. Where the two differ, or
where only the words are known, the certainty says so: nothing is guessed in silence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.formats.pdf_anchoring import Anchors
from pmdesk.formats.pdf_annotations import ON_WORDS
from pmdesk.formats.pdf_marks import Box, Mark, Notes, Place, Placed
from pmdesk.formats.pdf_page_text import target
from pmdesk.formats.pdf_paper import LINE, Paper
from pmdesk.formats.pdf_printed import Hit, Printed, others, row_of
from pmdesk.formats.pdf_wording import bare, is_telling, joined
from pmdesk.words import LANGUAGES

MOST_CANDIDATES = 8
MOST_LETTERS = 4000
"""Letters of marked words that are looked up."""
PIECE = 10
"""Letters of a piece of marked words that as a whole stand nowhere."""
MOST_PIECES_OF_ONE = 40
MOST_PIECES = 20_000
"""Of all the marks of a file: one that means harm has no words that stand anywhere."""
AGREES = 4
"""Letters around a mark that must agree for one of several answers to be told by them."""
CERTAIN = 12
"""Letters around a mark of one or two that must agree for it to be told by them alone."""
MOST_HITS = 2_000_000
"""Of all the marks of a file, in the answers at their places."""
_WIDE = ("prose", "question", "rows", "choices", "code", "file")
"""The kinds that stand over the whole width; all others are facts, in two columns."""


def place(
    notes: Notes, remembered: Sequence[Place], postmortem: Postmortem, language: str
) -> tuple[Placed, ...]:
    """Each mark of a file at its answer.

    `remembered` are the places kept with that export, for a file that lost its own; `postmortem` is
    as it was exported, or as it is now; `language` is that of the report.
    """
    placing = _Placing(notes, remembered, postmortem, language)
    marks = {mark.name: mark for mark in notes.marks}
    placed = {mark.name: placing.guarded(mark) for mark in marks.values() if not mark.reply_to}
    heirs = placing.joined_over_pages(placed)
    found = (placed.get(mark.name) or _reply(mark, marks, placed, placing) for mark in notes.marks)
    return tuple(_of_heir(each, heirs) for each in found if each.mark.name not in heirs)


def _of_heir(placed: Placed, heirs: dict[str, str]) -> Placed:
    """A reply to a mark that is now part of another is a reply to that."""
    mark = placed.mark
    return replace(placed, mark=replace(mark, reply_to=heirs.get(mark.reply_to, mark.reply_to)))


def _reply(
    mark: Mark, marks: dict[str, Mark], placed: dict[str, Placed], placing: _Placing
) -> Placed:
    """A reply stands where the mark stands that its thread began with."""
    first, thread = mark, dict[str, Mark]()
    while first.name not in placed and first.name not in thread and first.reply_to in marks:
        thread[first.name] = first
        first = marks[first.reply_to]
    found = placed.get(first.name) or placing.guarded(first)
    placed.update({name: replace(found, mark=each) for name, each in thread.items()})
    return replace(found, mark=mark)


class _Placing:
    """What is known of one file and its postmortem; `one` places a mark."""

    def __init__(
        self, notes: Notes, remembered: Sequence[Place], postmortem: Postmortem, language: str
    ) -> None:
        self._postmortem = postmortem
        written = _languages(postmortem)
        self._languages = [language if language in LANGUAGES else "en"]
        self._languages += [each for each in LANGUAGES if each in written - {language}]
        self._indexes: dict[str, Printed] = {}
        self._rows: dict[str, set[str]] = {}
        self._anchors = Anchors(notes, remembered, self._report.begins)
        facts = {field.key for field in postmortem.schema.fields if field.kind not in _WIDE}
        self._paper = Paper(self._anchors.places, facts, self._anchors.missing)
        self._pieces_left = MOST_PIECES
        self._hits_left = MOST_HITS

    def guarded(self, mark: Mark) -> Placed:
        """One mark; what we fail at is asked about, and takes no other mark with it."""
        try:
            return self.one(mark)
        except Exception:
            return Placed(mark, "", certainty="ask", failed=True)

    def one(self, mark: Mark) -> Placed:
        if mark.kind == "sheet":
            return Placed(mark, "")
        near = self._near(mark)
        letters = bare(mark.words)[:MOST_LETTERS]
        if near and self._is_gone(near[0]):
            # The same words in another row are not what was marked.
            hits = self._find(letters)[0] if letters else []
            gone = ".".join(near[0].split(".")[:2])
            asked = _ask(mark, [near[0].partition(".")[0], *(hit.key for hit in hits)])
            return replace(asked, gone=gone)
        if letters:
            return self._by_words(mark, letters, near) or self._by_place(mark, letters, near)
        if mark.kind == "caret" and (placed := self._caret(mark, near)):
            return placed
        if mark.words and (placed := self._signs(mark, near)):
            return placed
        return self._beside(mark, near)

    # The report and the paper

    def _in(self, language: str) -> Printed:
        if language not in self._indexes:
            self._indexes[language] = Printed(self._postmortem, language)
        return self._indexes[language]

    @property
    def _report(self) -> Printed:
        return self._in(self._languages[0])

    def _find(self, letters: str, before: str = "", after: str = "") -> tuple[list[Hit], Printed]:
        """Where letters stand in the report, or else in one of another language."""
        for language in self._languages:
            if hits := self._in(language).find(letters, before, after):
                return hits, self._in(language)
        return [], self._report

    def _near(self, mark: Mark) -> list[str]:
        """The answers at a mark's place, the nearest first; "" is what is no answer at all."""
        return self._at_point(mark.page, *_point(mark)) if mark.page >= 0 else []

    def _at_point(self, page: int, across: float, up: float) -> list[str]:
        anchored = self._anchors.page(page)
        if anchored is None:
            return []
        keys = self._paper.at(anchored, across, up)
        answers = list(dict.fromkeys(map(self._answer, keys)))
        if keys[:1] == ["title"]:
            answers += [key for key in sorted(self._report.on_cover) if key not in answers]
        return answers

    def _answer(self, key: str) -> str:
        """The answer that stands at a place; that of a heading is the first below it."""
        schema, head = self._postmortem.schema, key.partition(".")[0]
        if schema.has(key):
            return key
        if key in self._report.headings:
            return self._report.headings[key]
        is_row = schema.has(head) and schema.field(head).is_rows
        return (head if key == "timeline.chart" else key) if is_row else ""

    # Marks with words

    def _by_words(self, mark: Mark, letters: str, near: list[str]) -> Placed | None:
        around = (bare(mark.before), bare(mark.after))
        if here := self._at_place(letters, around, near):
            return _at(mark, here)
        hits, printed = self._find(letters, *around)
        if not hits:
            return None
        scored = _scored(hits, printed, len(letters), around)
        best, score = scored[0]
        rest = [other for hit, other in scored if hit.key != best.key]
        if best.key in near:
            return _at(mark, best)
        told = not rest or (score >= AGREES and score > rest[0])
        sure = is_telling(letters) or (score >= CERTAIN and is_telling("".join(around)))
        if told and (not near or sure):
            return _at(mark, _unless_equal(scored), "words")
        keys = [hit.key for hit, _ in scored]
        return _ask(mark, [*near[:1], *keys] if near else keys)

    def _at_place(self, letters: str, around: tuple[str, str], near: list[str]) -> Hit | None:
        """The letters in one of the answers at a mark's place.

        The first of them has it, unless what is printed around tells of another.
        """
        for language in self._languages:
            printed = self._in(language)
            best: tuple[int, Hit] | None = None
            for key in near:
                hits = list(self._within(printed, key, letters))
                if not hits:
                    continue
                scored = _scored(hits, printed, len(letters), around)
                if best is None or scored[0][1] >= best[0] + AGREES:
                    best = scored[0][1], _unless_equal(scored)
            if best is not None:
                return best[1]
        return None

    def _within(self, printed: Printed, key: str, letters: str) -> Iterator[Hit]:
        for hit in printed.within(key, letters):
            self._hits_left -= 1
            if self._hits_left < 0:
                return
            yield hit

    def _is_gone(self, key: str) -> bool:
        """Whether the row that stood at a place has been taken out since."""
        head, _, rest = key.partition(".")
        if head not in self._rows:
            self._rows[head] = {row.id for row in self._postmortem.rows(head)}
        return bool(rest) and rest.partition(".")[0] not in self._rows[head]

    def _by_place(self, mark: Mark, letters: str, near: list[str]) -> Placed:
        """Words that stand nowhere as a whole: changed since, or read only in part."""
        hits = list(self._pieces(letters))
        tally = Counter(hit.key for hit in hits)
        known = [key for key, _ in tally.most_common()]
        if further := self._further(mark, near, known):
            own = [hit for hit in hits if hit.key == near[0]]
            placed = _at(mark, _joined(own)) if own else Placed(mark, near[0])
            return replace(placed, also=further)
        if here := [key for key in known if key in near]:
            return _at(mark, _joined([hit for hit in hits if hit.key == here[0]]))
        if near:
            return Placed(mark, near[0])
        if len(known) == 1 and len(hits) >= 0.6 * min(len(letters) // PIECE, MOST_PIECES_OF_ONE):
            return _at(mark, _joined(hits), "words")
        return _ask(mark, known)

    def _further(self, mark: Mark, near: list[str], known: list[str]) -> tuple[str, ...]:
        """The answers on the lines of a mark below its first, where its words are known there."""
        lines = (self._at_point(mark.page, *_start_of(box))[:1] for box in mark.boxes if near)
        return (
            others(near[0], (key for keys in lines for key in keys if key in known)) if near else ()
        )

    def _pieces(self, letters: str) -> Iterator[Hit]:
        step = max(PIECE, len(letters) // MOST_PIECES_OF_ONE)
        for at in range(0, len(letters) - PIECE + 1, step):
            self._pieces_left -= 1
            if self._pieces_left < 0:
                return
            yield from self._find(letters[at : at + PIECE])[0][:4]

    # Marks over the end of a page

    def joined_over_pages(self, placed: dict[str, Placed]) -> dict[str, str]:
        """Joins what a reader had to make two marks of: the last on a page and the first on the
        next, of one person and kind, whose words follow each other in the report.

        The first has the words of both; what the second was called -> what it is part of.
        """
        heirs: dict[str, str] = {}
        lasts: dict[tuple[int, str, str], Placed] = {}
        firsts: dict[tuple[int, str, str], Placed] = {}
        for each in placed.values():
            mark = each.mark
            if mark.kind in ON_WORDS and mark.boxes and mark.words and not each.failed:
                at = (mark.page, mark.author, mark.kind)
                lasts[at] = min(each, lasts.get(at, each), key=_lowest)
                firsts[at] = max(each, firsts.get(at, each), key=_highest)
        for at, last in sorted(lasts.items()):
            first = firsts.get((at[0] + 1, *at[1:]))
            if first is not None and self._follows(last, first):
                heir = heirs.get(last.mark.name, last.mark.name)
                heirs[first.mark.name] = heir
                placed[heir] = _joined_marks(placed[heir], first)
        return heirs

    def _follows(self, last: Placed, first: Placed) -> bool:
        letters = bare(last.mark.words) + bare(first.mark.words)
        if len(letters) > MOST_LETTERS or "ask" in (last.certainty, first.certainty):
            return False
        around = bare(last.mark.before), bare(first.mark.after)
        hits, printed = self._find(letters, *around)
        return any(
            (hit.key, hit.start) == (last.key, last.start)
            and printed.agreement(hit, len(letters), *around) >= AGREES
            for hit in hits
        )

    # Marks without words

    def _caret(self, mark: Mark, near: list[str]) -> Placed | None:
        """A caret stands between words."""
        before, after = bare(mark.before), bare(mark.after)
        for key in near:
            if hit := self._report.caret(key, before, after):
                return _at(mark, hit)
        if near:
            return None
        hits, printed = self._find(before[-16:] + after[:16])
        if len({hit.key for hit in hits}) != 1:
            return None
        hit = printed.caret(hits[0].key, before, after)
        return _at(mark, hit or replace(hits[0], start=-1, end=-1), "words")

    def _signs(self, mark: Mark, near: list[str]) -> Placed | None:
        """Marked signs that are no letters, such as a hyphen, stand between letters."""
        placed = self._caret(mark, near)
        if placed is None or placed.start < 0:
            return placed
        start, end = self._report.signs(placed.key, placed.language, placed.start, mark.words)
        return replace(placed, start=start, end=end)

    def _beside(self, mark: Mark, near: list[str]) -> Placed:
        """A note belongs to what stands on its line; one between two lines is asked about."""
        hits, _ = self._find(bare(mark.beside)[:MOST_LETTERS])
        keys = list(dict.fromkeys(hit.key for hit in hits))
        if not near:
            told = len(keys) == 1 and is_telling(bare(mark.beside))
            key = _aside(mark, keys[0]) if told else ""
            return Placed(mark, key, certainty="words") if told else _ask(mark, keys)
        if len(covered := self._covered(mark)) > 1:
            rows = {row_of(key) for key in covered}
            whole = rows.pop() if len(rows) == 1 else ""
            return Placed(mark, whole) if whole else _ask(mark, covered)
        if near[0] and row_of(near[0]) in keys:
            # Its line holds several details of one row: the place knows which.
            return Placed(mark, _aside(mark, near[0]))
        if here := [key for key in near if key in keys]:
            return Placed(mark, _aside(mark, here[0]))
        if keys and is_telling(bare(mark.beside)):
            return _ask(mark, [near[0], *keys])
        if mark.beside:
            return Placed(mark, _aside(mark, near[0]))
        anchored = self._anchors.page(mark.page)
        below = "" if anchored is None else self._paper.below(anchored, _point(mark)[1])
        below = self._answer(below)
        return _ask(mark, [near[0], below])

    def _covered(self, mark: Mark) -> list[str]:
        """The answers from top to bottom of what was drawn over several lines."""
        left, bottom, right, top = mark.place
        if mark.kind not in ("shape", "ink", "stamp") or mark.boxes or top - bottom < 2 * LINE:
            return []
        across, heights = (
            (left + right) / 2,
            (top - LINE / 2, (top + bottom) / 2, bottom + LINE / 2),
        )
        found = (self._at_point(mark.page, across, up)[:1] for up in heights)
        return list(dict.fromkeys(key for keys in found for key in keys))


def _languages(postmortem: Postmortem) -> set[str]:
    """The languages that anything is written in."""
    values: list[object] = list(postmortem.answers.values())
    rows = (row for field in postmortem.schema.fields for row in postmortem.rows(field.key))
    values += [value for row in rows for value in row.cells.values()]
    return {each for value in values if isinstance(value, Text) for each in value.words}


def _point(mark: Mark) -> tuple[float, float]:
    """Where a mark begins, or what it points to."""
    left, bottom, right, top = target(mark)
    is_line = mark.kind in ON_WORDS or mark.kind == "link_free"
    across = left + min(4.0, (right - left) / 2) if is_line else (left + right) / 2
    return across, (bottom + top) / 2


def _start_of(box: Box) -> tuple[float, float]:
    return box[0] + min(4.0, (box[2] - box[0]) / 2), (box[1] + box[3]) / 2


def _lowest(placed: Placed) -> tuple[float, float]:
    left, bottom, *_ = placed.mark.boxes[-1]
    return bottom, -left


def _highest(placed: Placed) -> tuple[float, float]:
    left, _, _, top = placed.mark.boxes[0]
    return top, -left


def _joined_marks(one: Placed, other: Placed) -> Placed:
    """One mark of two; what both say is said once."""
    first, second = one.mark, other.mark
    text = "\n".join(dict.fromkeys(filter(None, (first.text, second.text))))
    new = second.replacement if first.replacement is None else first.replacement
    words = joined(f"{first.words} {second.words}")
    mark = replace(first, words=words, text=text, replacement=new, after=second.after)
    if one.key == other.key:
        is_known = one.start >= 0 and other.end >= 0
        return replace(one, mark=mark, end=other.end if is_known else one.end)
    return replace(one, mark=mark, also=others(one.key, (*one.also, other.key, *other.also)))


def _aside(mark: Mark, key: str) -> str:
    """A note in the margin beside a table is about the row, not about its outer cell."""
    return row_of(key) or key if mark.aside else key


def _scored(
    hits: list[Hit], printed: Printed, length: int, around: tuple[str, str]
) -> list[tuple[Hit, int]]:
    """The hits and how well what is printed around them agrees, the best first."""
    scored = [(hit, printed.agreement(hit, length, *around)) for hit in hits]
    return sorted(scored, key=lambda each: -each[1])


def _unless_equal(scored: list[tuple[Hit, int]]) -> Hit:
    """The best hit; its span is unknown where another of the same answer agrees as well."""
    best, score = scored[0]
    equal = [hit for hit, n in scored if n == score and hit.key == best.key]
    known = {(hit.start, hit.end): hit for hit in equal if hit.start >= 0}
    if len(known) > 1:
        return replace(best, start=-1, end=-1)
    return next(iter(known.values()), best)


def _joined(hits: list[Hit]) -> Hit:
    """From the first piece to the last, of one answer."""
    spans = [(hit.start, hit.end) for hit in hits if hit.start >= 0]
    if not spans:
        return hits[0]
    return replace(hits[0], start=min(a for a, _ in spans), end=max(b for _, b in spans))


def _at(mark: Mark, hit: Hit, certainty: str = "place") -> Placed:
    return Placed(mark, hit.key, hit.language, hit.start, hit.end, certainty, also=hit.also)


def _ask(mark: Mark, keys: Iterable[str]) -> Placed:
    """For a person to choose; the first candidate is the likeliest."""
    candidates = tuple(dict.fromkeys(key for key in keys if key))[:MOST_CANDIDATES]
    return Placed(mark, "", certainty="ask", candidates=candidates)
