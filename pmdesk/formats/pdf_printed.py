"""What a report prints, in its order, as bare letters that know which answer they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pmdesk.domain import outline
from pmdesk.domain.outline import Block, Fact, Said
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.formats.pdf_wording import Wording, wording
from pmdesk.words import Words

MOST_HITS = 60
"""Of one search; words that stand more often tell nothing."""


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
    """Where words were found: the answer, its span (-1 unknown) and the place in the whole."""

    key: str
    language: str
    start: int
    end: int
    at: int


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
        inside = {passage.key for passage in self.passages}
        for fact in (*cover.glance, *cover.facts):
            # Most stand further down too; those that do not have their only place here.
            self._add(fact.key, fact.label)
            if fact.key not in inside:
                self._answer(fact.key, fact.value)
        self.letters = "".join(self._parts)

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
        for line in table.lines:
            self._add(line.key, line.mark)
            for place, (column, cell) in enumerate(zip(table.columns, line.cells, strict=True)):
                self._answer(f"{line.key}.{column.key}", cell)
                for fact in line.details if place == widest else ():
                    self._add(fact.key, fact.label)
                    self._answer(fact.key, fact.value)

    # Looking up

    def find(self, letters: str) -> list[Hit]:
        """Everywhere these letters stand: inside one answer or label, or else across some."""
        if not letters:
            return []
        starts = list(self._starts(letters))
        inside = [hit for at in starts if (hit := self._inside(at, at + len(letters)))]
        return inside or [self._across(at, at + len(letters)) for at in starts]

    def _starts(self, letters: str) -> Iterator[int]:
        at, count = self.letters.find(letters), 0
        while at >= 0 and count < MOST_HITS:
            yield at
            count += 1
            at = self.letters.find(letters, at + 1)

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
        if most >= 0.8 * (end - start):
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
        return self._hit(first, start, first.end)

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
