"""A postmortem is a set of answers at keys. Frozen: every change returns the next one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pmdesk.domain.kinds import Value
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import NOTHING, Text
from pmdesk.words import Words

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
ID_PATTERN = r"[a-z0-9]{1,32}"


def new_id(length: int = 8) -> str:
    """A fresh id without letters that are mistaken for one another."""
    import secrets

    return "".join(secrets.choice(_LETTERS) for _ in range(length))


@dataclass(frozen=True)
class Row:
    """One row of a list, under an id that stays with it wherever it moves.

    `unknown` keeps cells of columns that this schema does not know.
    """

    id: str
    cells: Mapping[str, Value] = field(default_factory=lambda: NOTHING)
    unknown: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    def __bool__(self) -> bool:
        return bool(self.cells)


Answers = Mapping[str, Value | tuple[Row, ...]]


@dataclass(frozen=True)
class Postmortem:
    """The answers of one postmortem, at the keys of the schema.

    `language` is the one it is first written in. `unknown` keeps records of keys that this schema
    does not know, so that an older pmdesk does not lose what a newer one wrote.
    """

    schema: Schema
    id: str
    language: str
    answers: Answers = field(default_factory=lambda: NOTHING)
    unknown: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    @classmethod
    def blank(cls, schema: Schema, language: str) -> Postmortem:
        """A new one, with the schema's start values."""
        answers = {
            each.key: each.the_kind.read(each.default)
            for each in schema.fields
            if each.default is not None
        }
        return cls(schema, new_id(), language, answers)

    # Looking

    def rows(self, key: str) -> tuple[Row, ...]:
        rows = self.answers.get(key)
        return tuple(r for r in rows if isinstance(r, Row)) if isinstance(rows, tuple) else ()

    def row(self, key: str, row_id: str) -> Row:
        """Raises KeyError when there is no such row."""
        for row in self.rows(key):
            if row.id == row_id:
                return row
        raise KeyError(f"{key}.{row_id}")

    def value(self, key: str) -> Value | None:
        """The answer at `title` or `timeline.ab12.event`; None where nothing was answered."""
        head, _, rest = key.partition(".")
        if rest:
            row_id, _, column = rest.partition(".")
            try:
                return self.row(head, row_id).cells.get(column)
            except KeyError:
                return None
        value = self.answers.get(head)
        return None if isinstance(value, tuple) and self.schema.field(head).is_rows else value  # type: ignore[return-value]

    def text(self, key: str, language: str) -> str:
        """The words at a per-language key, in that very language."""
        value = self.value(key)
        return value.say(language) if isinstance(value, Text) else ""

    def best(self, key: str, language: str) -> str:
        """The words that serve a reader of `language` best, whatever the kind of answer."""
        value = self.value(key)
        if isinstance(value, Text):
            return value.best(language)[1]
        return "" if value is None else str(value)

    def mark(self, key: str, row_id: str) -> str:
        """The short mark of a row, such as T-3: what people say in a meeting."""
        position = [row.id for row in self.rows(key)].index(row_id) + 1
        return f"{self.schema.field(key).mark or key}-{position}"

    def mark_of(self, key: str) -> str:
        """The short mark of any item: T-3 for a row and its cells, Q-2.1 for a question, 401.

        Empty for a row that is not there. Raises KeyError for a key the schema does not know.
        """
        head, _, rest = key.partition(".")
        asked = self.schema.field(head)
        if asked.is_rows and rest:
            row_id = rest.partition(".")[0]
            there = any(row.id == row_id for row in self.rows(head))
            return self.mark(head, row_id) if there else ""
        return f"Q-{asked.number}" if asked.number else asked.mark

    def is_answered(self, key: str) -> bool:
        if self.schema.has(key) and self.schema.field(key).is_rows:
            # What a new row begins with is nobody's answer.
            given = {each.key for each in self.schema.field(key).columns if each.default is None}
            return any(given & set(row.cells) or row.unknown for row in self.rows(key))
        value = self.value(key)
        return value is not None and not self.schema.field(key).the_kind.is_empty(value)

    # Answering

    def answer(self, key: str, value: object, language: str | None = None) -> Postmortem:
        """The next postmortem, with `value` at `key`; None and "" clear it.

        With a language, `value` is the text in that language and the other languages stay; words
        without one are in the postmortem's.
        """
        kind = self.schema.field(key).the_kind
        if isinstance(value, str) and kind.per_language:
            language = language or self.language
        if language is not None:
            old = self.value(key)
            text = old if isinstance(old, Text) else Text()
            value = text.with_words(language, str(value or ""))
        new: Value | None = None if kind.is_empty(value) else value  # type: ignore[assignment]
        head, _, rest = key.partition(".")
        if not rest:
            return self._with(head, new)
        row_id, _, column = rest.partition(".")
        cells = dict(self.row(head, row_id).cells)
        cells.pop(column, None)
        if new is not None:
            cells[column] = new
        return self._with_rows(
            head,
            [replace(row, cells=cells) if row.id == row_id else row for row in self.rows(head)],
        )

    def skip(self, key: str, skipped: bool) -> Postmortem:
        """A question marked not relevant, or taken up again."""
        old = self.value(key)
        text = old if isinstance(old, Text) else Text()
        return self.answer(key, replace(text, skipped=skipped))

    def with_row(
        self,
        key: str,
        cells: Mapping[str, Value] | None = None,
        after: str | None = None,
        row_id: str | None = None,
    ) -> tuple[Postmortem, str]:
        """Adds a row behind the row `after`, or at the end; gives back the row's id too."""
        row = Row(row_id or new_id(6), dict(cells or {}))
        rows = list(self.rows(key))
        place = [each.id for each in rows].index(after) + 1 if after else len(rows)
        rows.insert(place, row)
        return self._with_rows(key, rows), row.id

    def without_row(self, key: str, row_id: str) -> Postmortem:
        return self._with_rows(key, [row for row in self.rows(key) if row.id != row_id])

    def moved_row(self, key: str, row_id: str, position: int) -> Postmortem:
        """The row at another place of its list, counted from 0."""
        row = self.row(key, row_id)
        rows = [each for each in self.rows(key) if each.id != row_id]
        rows.insert(max(0, min(position, len(rows))), row)
        return self._with_rows(key, rows)

    def sorted_rows(self, key: str, order: list[str]) -> Postmortem:
        """The rows in the order of these ids; rows not named stay behind them."""
        place = {row_id: index for index, row_id in enumerate(order)}
        rows = sorted(self.rows(key), key=lambda row: place.get(row.id, len(place)))
        return self._with_rows(key, rows)

    def _with_rows(self, key: str, rows: list[Row]) -> Postmortem:
        return self._with(key, tuple(rows) or None)

    def _with(self, key: str, value: Value | tuple[Row, ...] | None) -> Postmortem:
        answers = dict(self.answers)
        answers.pop(key, None)
        if value is not None:
            answers[key] = value
        return replace(self, answers=answers)

    # Keeping

    def records(self) -> dict[str, Any]:
        """One JSON record per field, and one per row: what the store and files keep."""
        records: dict[str, Any] = dict(self.unknown)
        for each in self.schema.fields:
            records.update(self._records_of(each))
        return records

    def _records_of(self, each: Field) -> Iterator[tuple[str, Any]]:
        if each.is_rows:
            for position, row in enumerate(self.rows(each.key)):
                cells = {
                    column.key: column.the_kind.write(row.cells[column.key])
                    for column in each.columns
                    if column.key in row.cells
                }
                record = {"position": position, "cells": {**row.unknown, **cells}}
                yield f"{each.key}.{row.id}", record
        elif each.key in self.answers:
            yield each.key, each.the_kind.write(self.answers[each.key])  # type: ignore[arg-type]

    def changed_records(self, old: Postmortem) -> dict[str, Any]:
        """What to write to make `old`'s records these; None stands for a record that is gone."""
        changes: dict[str, Any] = {}
        for each in self.schema.fields:
            if self.answers.get(each.key) is old.answers.get(each.key):
                continue
            now, before = dict(self._records_of(each)), dict(old._records_of(each))
            changes.update({key: None for key in before if key not in now})
            changes.update({key: value for key, value in now.items() if before.get(key) != value})
        if self.unknown is not old.unknown:
            for key in {*self.unknown, *old.unknown}:
                if self.unknown.get(key) != old.unknown.get(key):
                    changes[key] = self.unknown.get(key)
        return changes

    def with_records(self, changes: Mapping[str, Any]) -> Postmortem:
        """The next postmortem, with other records; None stands for one that is gone."""
        records = {**self.records(), **changes}
        kept = {key: record for key, record in records.items() if record is not None}
        return Postmortem.from_records(self.schema, self.id, self.language, kept)

    @classmethod
    def from_records(
        cls, schema: Schema, postmortem_id: str, language: str, records: Mapping[str, Any]
    ) -> Postmortem:
        """Reads what `records` wrote; renamed keys carry their answers over.

        Records that this schema cannot read are kept as they are in `unknown`.
        """
        answers: dict[str, Value | tuple[Row, ...]] = {}
        rows: dict[str, list[tuple[int, Row]]] = {}
        unknown: dict[str, Any] = {}
        # Where an older pmdesk wrote under an old name again, what is under the new one counts.
        in_order = sorted(records.items(), key=lambda item: _head(item[0]) not in schema.renamed)
        for key, record in in_order:
            if not isinstance(key, str):
                continue
            head, _, row_id = key.partition(".")
            head = schema.renamed.get(head, head)
            try:
                asked = schema.field(head)
                if asked.is_rows:
                    placed_row = _read_row(asked, row_id, record, language)
                    rows.setdefault(head, []).append(placed_row)
                else:
                    answers[head] = asked.read(record, language)
            except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
                unknown[key] = record
        for head, placed in rows.items():
            # Merged rows may share a place: their ids decide, on every machine alike.
            placed.sort(key=lambda pair: (pair[0], pair[1].id))
            answers[head] = tuple(row for _, row in placed)
        return cls(schema, postmortem_id, language, answers, unknown)


def _head(key: object) -> str:
    return str(key).partition(".")[0]


def _read_row(asked: Field, row_id: str, record: Any, language: str) -> tuple[int, Row]:
    if not row_id or "." in row_id:
        raise ValueError("a row needs an id")
    cells = _read_cells(asked, record["cells"], language)
    for column in asked.columns:
        for old in column.was:
            if old in cells:
                cells[column.key] = cells.pop(old)
    unknown = {
        name: cell for name, cell in record["cells"].items() if name not in asked.column_kinds
    }
    return int(record["position"]), Row(row_id, cells, unknown)


def _read_cells(asked: Field, cells: object, language: str) -> dict[str, Value]:
    """The cells of one row; an empty one, as lines could be, is none."""
    if not isinstance(cells, Mapping):
        raise ValueError("a row is an object of cells")
    columns = asked.columns_by_name
    return {
        str(name): columns[name].read(cell, language)
        for name, cell in cells.items()
        if name in columns and not (cell == "" and columns[name].shared)
    }


def each_text(postmortem: Postmortem, field: str = "") -> Iterator[tuple[str, Text]]:
    """Every per-language answer with its key, rows' cells included; or those of one field."""
    for asked in [postmortem.schema.field(field)] if field else postmortem.schema.fields:
        if asked.is_rows:
            for row in postmortem.rows(asked.key):
                for name, cell in row.cells.items():
                    if isinstance(cell, Text):
                        yield f"{asked.key}.{row.id}.{name}", cell
        elif isinstance(value := postmortem.value(asked.key), Text):
            yield asked.key, value


def each_passage(postmortem: Postmortem) -> Iterator[tuple[str, Text]]:
    """Those that every language needs words of its own for; a `shared` one may be a name."""
    for key, text in each_text(postmortem):
        if not postmortem.schema.field(key).shared:
            yield key, text


def say_place(postmortem: Postmortem, key: str, words: Words) -> str:
    """The place of a key in words: its field, and for a cell the row's mark and the column."""
    head, _, rest = key.partition(".")
    if not postmortem.schema.has(head):
        return head
    asked = postmortem.schema.field(head)
    row_id, _, column = rest.partition(".")
    if row_id not in [row.id for row in postmortem.rows(head)]:
        return words(asked.label)
    names = [words(each.label) for each in asked.columns if each.key == column]
    return " · ".join([words(asked.label), postmortem.mark(head, row_id), *names])
