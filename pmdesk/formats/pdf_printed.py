"""What a report prints, in its order, as bare letters that know which answer they belong to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from pmdesk.domain import outline
from pmdesk.domain.outline import Block, Fact, Said
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.formats.pdf_wording import Wording, wording
from pmdesk.words import Words

MOST_HITS = 60
"""Of one search in all of the report; words that stand more often are told by their neighbours."""

MEANT = 8
"""Letters of a further answer that are not marked by the way."""
MOST_ALSO = 20
"""Further answers that one mark stands at."""


@dataclass(frozen=True)
class Passage:
    """Letters `start` to `end` of the whole; `source` is the answer's own text, None for a label
    and for a value that is printed otherwise than it is kept."""

    key: str
    language: str
    start: int
    end: int
    source: Wording | None


@dataclass(frozen=True)
class Hit:
    """Where words were found: the answer, its span (-1 unknown) and the place in the whole.

    `also`: the answers that they run on into.
    """

    key: str
    language: str
    start: int
    end: int
    at: int
    also: tuple[str, ...] = ()


def others(first: str, keys: Iterable[str]) -> tuple[str, ...]:
    """The answers besides the first, each once; several cells of one row are the row."""
    found = list(dict.fromkeys(key for key in keys if key and key != first))
    cells = Counter(row_of(key) for key in found if key.count(".") > 1)
    known = (row_of(key) if cells[row_of(key)] > 1 else key for key in found)
    return tuple(key for key in dict.fromkeys(known) if key != row_of(first))[:MOST_ALSO]


def row_of(key: str) -> str:
    """The row that a cell stands in; empty for a key that is no cell and no row."""
    parts = key.split(".")
    return ".".join(parts[:2]) if len(parts) > 1 else ""


class Printed:
    """The report of a postmortem in one language, to look words up in."""

    def __init__(self, postmortem: Postmortem, language: str) -> None:
        self._postmortem = postmortem
        self._words = Words.load(language)
        self.passages: list[Passage] = []
        self._parts: list[str] = []
        self._length = 0
        self._waiting: list[outline.Heading] = []
        self.headings: dict[str, str] = {}
        cover = outline.cover(postmortem, self._words)
        self.on_cover = {"number", *(fact.key for fact in (*cover.glance, *cover.facts))}
        self._fact(Fact("title", "", cover.title))
        self._fact(Fact("number", "", Said(cover.number)))
        for block in outline.outline(postmortem, self._words):
            self._block(block)
        if cover.summary:
            key = "executive_summary"
            if postmortem.best(key, language) != cover.summary.text:
                key = "external_summary"
            self.on_cover.add(key)
        for fact in (*cover.glance, *cover.facts):
            # Most stand further down too, between other words.
            self._add(fact.key, fact.label)
            self._answer(fact.key, fact.value)
        self.letters = "".join(self._parts)
        self._of: dict[str, list[Passage]] = {}
        for passage in self.passages:
            self._of.setdefault(passage.key, []).append(passage)

    # Building

    def _add(self, key: str, text: str, language: str = "", *, is_source: bool = False) -> None:
        read = wording(text, markdown=is_source)
        if read.letters:
            end = self._length + len(read.letters)
            source = read if is_source else None
            self.passages.append(Passage(key, language, self._length, end, source))
            self._parts.append(read.letters)
            self._length = end

    def _answer(self, key: str, said: Said) -> None:
        """An answer's words; they have a source where they are printed as they are kept."""
        value = self._postmortem.value(key)
        is_source = isinstance(value, Text) or value == said.text
        self._add(key, said.text, said.language, is_source=is_source)

    def _head(self, key: str) -> None:
        """Headings wait for the first answer below them: that is what they are about."""
        for heading in self._waiting:
            self.headings[heading.key] = key
            self._add(key, f"{heading.number}{heading.text}")
        self._waiting = []

    def _fact(self, fact: Fact) -> None:
        self._head(fact.key)
        self._add(fact.key, fact.label)
        self._answer(fact.key, fact.value)

    def _block(self, block: Block) -> None:
        match block:
            case outline.Heading():
                self._waiting.append(block)
            case outline.Facts(facts=facts):
                for fact in facts:
                    self._fact(fact)
            case outline.Prose(key, label, said):
                self._fact(Fact(key, label, said))
            case outline.Code(key, label, text):
                self._fact(Fact(key, label, Said(text)))
            case outline.Question(key, mark, question, said):
                self._fact(Fact(key, f"{mark}{question}", said))
            case outline.Ticks(key, label, items):
                self._fact(Fact(key, label, Said("".join(text for text, _ in items))))
            case outline.Table():
                self._table(block)
            case outline.Picture(key, file, caption):
                self._fact(Fact(key, caption.text, Said(file.name)))
            case outline.Chart():
                pass

    def _table(self, table: outline.Table) -> None:
        self._head(table.key)
        for label in (table.label, *(column.label for column in table.columns)):
            self._add(table.key, label)
        widest = max(range(len(table.columns)), key=lambda n: table.columns[n].width, default=0)
        for begins, day, line in table.in_force():
            self._add(table.key, begins)
            self._add(line.key, line.mark)
            for place, (column, cell) in enumerate(zip(table.columns, line.cells, strict=True)):
                self._time(f"{line.key}.{column.key}", cell, day)
                for fact in line.details if place == widest else ():
                    self._add(fact.key, self._words.label(fact.label))
                    self._time(fact.key, fact.value, day)

    def _time(self, key: str, said: Said, day: str) -> None:
        """An answer in a table, which names no day where a line above it does."""
        self._answer(key, replace(said, text=outline.under(said, day)))

    # Looking up

    def find(self, letters: str, before: str = "", after: str = "") -> list[Hit]:
        """Where these letters stand: inside one answer or label, or else across some.

        Letters that stand all over are found by those `before` and `after` them.
        """
        if not letters:
            return []
        starts = list(islice(self._starts(letters), MOST_HITS + 1))
        if len(starts) > MOST_HITS:
            starts = self._between(letters, before, after) or starts[:MOST_HITS]
        inside = [hit for at in starts if (hit := self._inside(at, at + len(letters)))]
        return inside or [self._across(at, at + len(letters)) for at in starts]

    def within(self, key: str, letters: str) -> Iterator[Hit]:
        """Where these letters stand in one answer and its label, however often."""
        for passage in self._of.get(key, ()):
            for at in self._starts(letters, passage.start, passage.end):
                yield self._hit(passage, at, at + len(letters))

    def begins(self, key: str, letters: str) -> bool:
        """Whether an answer, its label or its mark begins with these letters, or they with it."""
        for passage in self._of.get(key, ()):
            printed = self.letters[passage.start : passage.end][: len(letters) + 8]
            for start in (printed, printed.lstrip("0123456789.")):
                many = min(len(letters), len(start))
                if start and start[:many] == letters[:many]:
                    return True
        return False

    def signs(self, key: str, language: str, at: int, signs: str) -> tuple[int, int]:
        """The span of signs that are no letters, beside a point of an answer; -1 if not there."""
        value, signs = self._postmortem.value(key), "".join(signs.split())
        text = value.words.get(language, "") if isinstance(value, Text) else str(value or "")
        start = text.find(signs, max(0, at - len(signs) - 1), at + len(signs) + 1)
        return (start, start + len(signs)) if start >= 0 else (-1, -1)

    def _starts(self, letters: str, start: int = 0, end: int | None = None) -> Iterator[int]:
        at = self.letters.find(letters, start, end)
        while at >= 0:
            yield at
            at = self.letters.find(letters, at + 1, end)

    def _between(self, letters: str, before: str, after: str) -> list[int]:
        """Where letters stand between others; with as many of those as it takes to be few."""
        found: list[int] = []
        for many in (2, 4, 8, 16):
            left, right = before[-many:], after[:many]
            starts = self._starts(left + letters + right)
            found = [at + len(left) for at in islice(starts, MOST_HITS + 1)]
            if len(found) <= MOST_HITS:
                break
        return found if len(found) <= MOST_HITS else []

    def _inside(self, start: int, end: int) -> Hit | None:
        passage = self._passage_at(start)
        return self._hit(passage, start, end) if end <= passage.end else None

    def _passage_at(self, at: int) -> Passage:
        low, high = 0, len(self.passages) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.passages[middle].start <= at:
                low = middle
            else:
                high = middle - 1
        return self.passages[low]

    def _hit(self, passage: Passage, start: int, end: int) -> Hit:
        span = (-1, -1)
        if passage.source:
            span = passage.source.original(start - passage.start, end - passage.start)
        return Hit(passage.key, passage.language, *span, at=start)

    def _across(self, start: int, end: int) -> Hit:
        """Words over several passages: of the one that holds nearly all of them, else of the row
        that holds them, else of the one where they begin."""
        parts: list[tuple[int, Passage]] = []
        at = start
        while at < end:
            passage = self._passage_at(at)
            parts.append((min(end, passage.end) - at, passage))
            at = passage.end
        most, passage = max(parts, key=lambda part: part[0])
        rows = {row_of(part.key) for _, part in parts}
        # A word of the next answer may be marked by the way; eight letters of it are meant.
        meant = any(part.key != passage.key and n >= MEANT for n, part in parts if part.source)
        if most >= 0.8 * (end - start) and not meant:
            inside = (max(start, passage.start), min(end, passage.end))
            return self._hit(passage, *inside)
        keys = {part.key for _, part in parts}
        if len(keys) == 1:
            answer = next((part for _, part in parts if part.source), passage)
            inside = (max(start, answer.start), min(end, answer.end))
            return self._hit(answer, *inside)
        if len(rows) == 1 and (row := rows.pop()):
            return Hit(row, "", -1, -1, start)
        first = parts[0][1]
        hit = self._hit(first, start, first.end)
        return replace(hit, also=others(first.key, (part.key for _, part in parts)))

    def caret(self, key: str, before: str, after: str) -> Hit | None:
        """The point in an answer between these letters, if they stand in it just once."""
        for passage in self.passages:
            if passage.key != key or not passage.source:
                continue
            letters = passage.source.letters
            for many in (16, 12, 8, 6, 4, 3, 2):
                left, right = before[-many:], after[:many]
                for pattern, at in ((left + right, len(left)), (left, len(left)), (right, 0)):
                    if len(pattern) >= 2 and letters.count(pattern) == 1:
                        point = letters.index(pattern) + at
                        spans = passage.source.spans
                        place = spans[point][0] if point < len(spans) else spans[-1][1]
                        if pattern == left:
                            place = spans[point - 1][1]
                        return Hit(key, passage.language, place, place, passage.start + point)
        return None

    def agreement(self, hit: Hit, length: int, before: str, after: str) -> int:
        """How many letters around a hit are those printed around the mark."""
        end = hit.at + length
        # Most stand between other letters: that is soon seen.
        is_behind = self.letters[hit.at - 1 : hit.at] == before[-1:]
        if not is_behind and self.letters[end : end + 1] != after[:1]:
            return 0
        ahead = self.letters[max(0, hit.at - len(before)) : hit.at]
        behind = self.letters[end : end + len(after)]
        return _common(ahead[::-1], before[::-1]) + _common(behind, after)


def _common(mine: str, theirs: str) -> int:
    """How many letters two texts begin with alike."""
    pairs = zip(mine, theirs, strict=False)
    return next(
        (count for count, (one, other) in enumerate(pairs) if one != other),
        min(len(mine), len(theirs)),
    )
