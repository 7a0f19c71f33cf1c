"""Pasted tables: tab, comma or semicolon separated, or Markdown, as header and rows.

A table without a header is one too: its columns are then told apart by their place.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo

from pmdesk.domain.kinds import Value
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text
from pmdesk.domain.timeline import words_beside
from pmdesk.formats import markdown_text as ink
from pmdesk.formats.plain import has_words, plain
from pmdesk.formats.report_names import Names
from pmdesk.formats.typed import day_of, moment_of, value_of

MOST_CHARACTERS = 5_000_000
MOST_COLUMNS = 1000
MOST_ROWS = 5000
LONGEST_TIME = 200


@dataclass(frozen=True)
class PastedTable:
    """Cells as they were pasted; `header` is empty where the text does not show one."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_table(text: str) -> PastedTable | None:
    """The table in a pasted text; None where the text is no table."""
    text = ink.one_newline(text[:MOST_CHARACTERS].removeprefix("\ufeff")).strip("\n")
    if not text.strip():
        return None
    return _read_markdown(text) or _read_separated(text)


def _read_markdown(text: str) -> PastedTable | None:
    lines = [line for line in text.split("\n") if line.strip()]
    for place, line in enumerate(lines[1:50], start=1):
        if "|" in line and ink.is_delimiter(line) and "|" in lines[place - 1]:
            rows = (_plain_row(each) for each in lines[place + 1 :] if "|" in each)
            return PastedTable(_plain_row(lines[place - 1]), _cut(rows))
    if all(line.strip().startswith("|") and line.strip().endswith("|") for line in lines):
        return PastedTable((), _cut(_plain_row(line) for line in lines))
    return None


def _plain_row(line: str) -> tuple[str, ...]:
    cells = ink.split_row(line)[:MOST_COLUMNS]
    return tuple(plain(cell.replace("\\|", "|")) for cell in cells)


def _cut(rows: Iterator[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    full = (row for row in rows if any(cell.strip() for cell in row))
    return tuple(row for _, row in zip(range(MOST_ROWS), full, strict=False))


def _read_separated(text: str) -> PastedTable | None:
    """Spreadsheets paste tabs; files have commas or, where the comma is decimal, semicolons."""
    for separator in ("\t", ";", ","):
        rows = _separate(text, separator)
        if rows and _is_table(rows, separator):
            return PastedTable((), rows)
    return None


def _separate(text: str, separator: str) -> tuple[tuple[str, ...], ...]:
    limit = csv.field_size_limit(MOST_CHARACTERS)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        cells = (tuple(cell.strip() for cell in row[:MOST_COLUMNS]) for row in reader)
        return _cut(cells)
    except csv.Error:
        return ()
    finally:
        csv.field_size_limit(limit)


def _is_table(rows: tuple[tuple[str, ...], ...], separator: str) -> bool:
    """One tab makes a table; commas stand in sentences too, so every line must have as many."""
    widths = {len(row) for row in rows}
    if separator == "\t":
        return max(widths) > 1
    return len(widths) == 1 and widths != {1} and len(rows) > 1


def _time_and_rest(words: str) -> tuple[str, str]:
    """A cell of a time column as its time and what else it says: `[08:57] bob: all down`.

    A time that is not at the start may be told of another day ("yesterday 23:40"): it stays words.
    """
    # Nobody needs more for a time; the rest of a page in a cell is words.
    head, rest = words[:LONGEST_TIME], words[LONGEST_TIME:]
    beside = words_beside(head)
    if not beside and not rest:
        return words, ""
    if re.match(r"[\W_]{0,20}\d", head):
        return head.replace(beside, " ") if beside else head, beside + rest
    return "", words


@dataclass(frozen=True)
class TableReader:
    """Turns pasted cells into cells of a list; times are read in `zone`, near the day `near`."""

    schema: Schema
    language: str
    zone: tzinfo | None = None
    near: date | None = None
    strays: list[str] = field(default_factory=list)
    """Cells that their column could not hold; their words stand in a column of words."""

    def columns(self, asked: Field, table: PastedTable) -> tuple[PastedTable, list[str | None]]:
        """The table without its header, and the column of the list for each of its columns.

        Where no header says which, the columns stand for those that the list shows, in order.
        """
        names = Names(self.schema)
        header, rows = table.header, table.rows
        if not header and rows:
            found = [names.column(asked.key, cell) for cell in rows[0]]
            if sum(each is not None for each in found) * 2 > len(found):
                header, rows = rows[0], rows[1:]
        found = [names.column(asked.key, cell) for cell in header]
        if not any(found):
            shown = [column.key for column in asked.columns if column.width]
            width = max((len(row) for row in rows), default=0)
            found = [shown[place] if place < len(shown) else None for place in range(width)]
        once = [None if each in found[:place] else each for place, each in enumerate(found)]
        return PastedTable(header, rows), once

    def rows(self, asked: Field, table: PastedTable) -> list[dict[str, Value]]:
        """The cells of each new row. A cell that its column cannot hold goes to a column of words,
        so that no pasted word is lost.
        """
        table, columns = self.columns(asked, table)
        names, near, made = Names(self.schema), self.near, list[dict[str, Value]]()
        for row in table.rows:
            cells, near = self._row(asked, row, columns, names, near)
            if cells:
                made.append(cells)
        return made

    def _row(
        self,
        asked: Field,
        row: tuple[str, ...],
        columns: list[str | None],
        names: Names,
        near: date | None,
    ) -> tuple[dict[str, Value], date | None]:
        cells: dict[str, Value] = {}
        spare: list[str] = []
        for place, words in enumerate(row):
            column = columns[place] if place < len(columns) else None
            if column and asked.column(column).kind == "moment":
                words, beside = _time_and_rest(words)
                spare += [beside] if beside else []
            value = self._cell(asked, column, words, names, near) if column else None
            if column and value is not None:
                cells[column] = value
                if asked.column(column).kind == "moment":
                    near = day_of(value)
                    self._add_precision(asked, column, words, cells)
            elif has_words(words):
                spare.append(words)
                if column:
                    self.strays.append(words)
        self._put_spare(asked, cells, spare)
        return cells, near

    def _cell(
        self, asked: Field, column: str, words: str, names: Names, near: date | None
    ) -> Value | None:
        place = f"{asked.key}.{column}"
        options: Mapping[str, str] = names.labels.options(place)
        value = value_of(
            asked.column(column), words, self.language, options, zone=self.zone, near=near
        )
        if value is None and asked.column(column).kind == "choice":
            return names.option(place, words)
        return value

    def _add_precision(
        self, asked: Field, column: str, words: str, cells: dict[str, Value]
    ) -> None:
        if column != "time" or "precision" not in asked.column_kinds:
            return
        found = moment_of(words, self.zone, day_of(cells[column]))
        if found and asked.column("precision").option(found[1]):
            cells.setdefault("precision", found[1])

    def _put_spare(self, asked: Field, cells: dict[str, Value], spare: list[str]) -> None:
        if not spare:
            return
        wordy = [each for each in asked.columns if each.is_prose]
        target = next((each.key for each in wordy if each.key not in cells), None)
        target = target or (wordy[0].key if wordy else None)
        if target:
            before = cells.get(target)
            said = before.say(self.language) if isinstance(before, Text) else ""
            joined = " · ".join(part for part in (said, *spare) if part)
            cells[target] = Text({self.language: joined})
