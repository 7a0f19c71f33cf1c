"""Lists and tables of strangers' reports as rows of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import Row, new_id
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text
from pmdesk.domain.timeline import zone_of
from pmdesk.formats.labels import bare
from pmdesk.formats.markdown_blocks import Item, Table
from pmdesk.formats.plain import first_address, has_words, label_of_link, plain
from pmdesk.formats.report_names import Names
from pmdesk.formats.typed import date_of, day_of, moment_of, value_of

MOST_ROWS = 5000
MAIN = {
    "timeline": "event",
    "follow_ups": "action",
    "factors": "factor",
    "five_whys": "because",
    "people": "name",
    "measures": "measure",
    "open_questions": "question",
    "decisions": "decision",
}
"""The column that takes the words of a list's item; the first column of other lists."""

_DAY = r"\d{4}\s*[-/年.]\s*\d{1,2}\s*[-/月.]\s*\d{1,2}日?"
_CLOCK = r"\d{1,2}[:時点]\d{2}(?::\d{2})?分?(?:\.\d+)?(?:\s*[AaPp][Mm]\b)?"
_ZONE = r"Z\b|[+-]\d{2}:?\d{2}\b|\b(?:UTC|GMT|JST|CES?T|[ECMP][SD]T|BST|IST|KST|HKT|SGT|AES?T)\b"
_TIME = re.compile(rf"{_DAY}[T\s]*(?:{_CLOCK})?|{_CLOCK}|{_ZONE}")
_RANGE = re.compile(
    rf"(.*?{_CLOCK}.{{0,12}}?)\s*(?:[〜~～–—]|\s-\s|\bto\b|から)\s*({_CLOCK}.*|{_DAY}.*)"
)
_LEADING = re.compile(
    rf"\W{{0,4}}((?:{_DAY}[T\s]*)?{_CLOCK}(?:\s*\(?(?:{_ZONE})\)?)?)\W*[-–—:：|]*\s*"
)
_DETAIL = re.compile(
    r"\*\*([A-Z]{1,2})-(\d{1,4}) ([^*:：]{1,60})(?:[:：]\*\*|\*\*[:：]|(?<=[?？])\*\*) ?(.*)"
)
_BOLD = re.compile(r"\s*\*\*([^*\n]{1,80})\*\*")
_TEAM = re.compile(r"[\s*]*\[([^\[\]]{1,40})\](?!\()")
_DONE_MARK = re.compile(r"\s*[(（]\s*(done|完了|済|已完成)\s*[)）]\s*$", re.IGNORECASE)


@dataclass
class RowsReader:
    """Makes rows; remembers the zone and the day that later times are read by."""

    schema: Schema
    names: Names
    language: str
    zone: tzinfo | None = None
    zone_name: str = ""
    near: date | None = None
    rows: dict[str, list[Row]] = field(default_factory=dict)
    milestones: set[str] = field(default_factory=set)
    without_zone: bool = False

    # Any list

    def main_of(self, asked: Field) -> str:
        wanted = MAIN.get(asked.key, "")
        return wanted if wanted in asked.column_kinds else asked.columns[0].key

    def has_room(self, key: str) -> bool:
        return len(self.rows.get(key, ())) < MOST_ROWS

    def _add(self, key: str, cells: dict[str, Value]) -> str:
        row = Row(new_id(6), cells)
        self.rows.setdefault(key, []).append(row)
        return row.id

    def _say(self, words: str) -> Text:
        return Text({self.language: words})

    def _cell(self, asked: Field, column: str, words: str) -> Value | None:
        return value_of(
            asked.column(column),
            words,
            self.language,
            self.names.labels.options(f"{asked.key}.{column}"),
            zone=self.zone,
            near=self.near,
        )

    def value(self, asked: Field, words: str) -> Value | None:
        """The answer to a field that is no list."""
        options = self.names.labels.options(asked.key)
        return value_of(asked, words, self.language, options, zone=self.zone, near=self.near)

    def add_item(self, asked: Field, item: Item, kind: str = "") -> bool:
        """One item as a row; an item without words is nothing."""
        if not has_words(item.text + item.rest):
            return True
        if not self.has_room(asked.key):
            return False
        if self._add_detail(asked, item.text):
            return True
        if asked.key == "timeline":
            return self._add_dated_item(item)
        cells: dict[str, Value] = {}
        title, rest = item.text, item.rest
        if "note" in asked.column_kinds:
            title, rest = _title_and_rest(item)
        elif rest:
            title, rest = f"{title} {rest}", ""
        if asked.key == "follow_ups":
            self._read_action(f"{item.text}\n{item.rest}", item.done, kind, cells)
            title = _DONE_MARK.sub("", title)
        elif asked.key == "links":
            cells["link"] = first_address(title)
            title = label_of_link(title) if cells["link"] else title
        cells[self.main_of(asked)] = self._main(asked, plain(title))
        if rest:
            cells["note"] = self._say(rest)
        self._add(asked.key, {name: cell for name, cell in cells.items() if cell})
        return True

    def _add_detail(self, asked: Field, text: str) -> bool:
        """`**T-1 Note:** …` under a table of ours whose comments somebody removed."""
        detail, rows = _DETAIL.fullmatch(text), self.rows.get(asked.key, [])
        if not detail or detail[1] != asked.mark or not 0 < int(detail[2]) <= len(rows):
            return False
        column, row = self.names.labels.column(asked.key, detail[3]), rows[int(detail[2]) - 1]
        value = self._cell(asked, column, plain(detail[4])) if column else None
        if not column or value is None or column in row.cells:
            return False
        rows[int(detail[2]) - 1] = Row(row.id, {**row.cells, column: value})
        return True

    def _main(self, asked: Field, words: str) -> Value:
        column = asked.column(self.main_of(asked))
        return self._say(words) if column.the_kind.per_language else words

    def _add_dated_item(self, item: Item) -> bool:
        """`- 10:42 UTC: the event`."""
        dated = _LEADING.match(item.text.replace("**", ""))
        if not dated:
            self.add_event("", item.text, item.rest)
        else:
            self.add_event(dated[1], item.text.replace("**", "")[dated.end() :], item.rest)
        return True

    # Tables

    def add_table(self, asked: Field, table: Table, kind: str = "") -> bool:
        """The rows of a table; False where no header names the column that matters most."""
        columns = [self.names.column(asked.key, plain(cell)) for cell in table.header]
        if self.main_of(asked) not in columns or len(table.rows) > MOST_ROWS:
            return False
        if asked.key == "timeline":
            self.see_zone(" ".join(table.header[:50]))
        for cells in table.rows:
            self._add_table_row(asked, table.header, columns, cells, kind)
        return True

    def _add_table_row(
        self,
        asked: Field,
        header: tuple[str, ...],
        columns: list[str | None],
        cells: tuple[str, ...],
        kind: str,
    ) -> None:
        named: dict[str, str] = {}
        others: list[str] = []
        for place, cell in enumerate(cells):
            column = columns[place] if place < len(columns) else None
            if column and column not in named:
                named[column] = cell
            elif has_words(cell) and not _is_counter(header, place, cell):
                label = plain(header[place]) if place < len(header) else ""
                others.append(f"{label}: {plain(cell)}" if label else plain(cell))
        if not any(has_words(cell) for cell in cells):
            return
        lost: list[str] = []
        if asked.key == "timeline":
            more = self._cells(asked, named, {"time", "event", "note"}, lost)
            note = "\n".join([named.get("note", ""), *others, *lost]).strip()
            self.add_event(named.get("time", ""), named.get("event", ""), note, more)
            return
        values = self._cells(asked, named, set(), lost)
        if asked.key == "follow_ups":
            self._read_action(named.get("action", ""), None, kind, values)
        extra = " · ".join([*others, *lost])
        self._put_extra(asked, values, extra)
        self._add(asked.key, values)

    def _put_extra(self, asked: Field, values: dict[str, Value], extra: str) -> None:
        """What no column takes stands behind the note, or behind the words that matter most."""
        if not extra:
            return
        column = "note" if "note" in asked.column_kinds else self.main_of(asked)
        before = values.get(column)
        said = before.say(self.language) if isinstance(before, Text) else str(before or "")
        joined = " · ".join(part for part in (said, extra) if part)
        per_language = asked.column(column).the_kind.per_language
        values[column] = self._say(joined) if per_language else joined

    def _cells(
        self, asked: Field, named: dict[str, str], without: set[str], lost: list[str]
    ) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for column, cell in named.items():
            words = plain(cell)
            if column in without or not has_words(words):
                continue
            place = f"{asked.key}.{column}"
            value: Value | None = self._cell(asked, column, words)
            if value is None and asked.column(column).options:
                value = self.names.option(place, words)
            if value is None:
                lost.append(f"{asked.column(column).label}: {words}")
            else:
                values[column] = value
        return values

    # Follow-ups

    def _read_action(
        self, words: str, done: bool | None, kind: str, cells: dict[str, Value]
    ) -> None:
        """Owner, date, ticket, team and state, where the words name them; the words stay whole."""
        team = _TEAM.match(words)
        found: dict[str, Value] = {
            "owner": _named(words, self.names.words["owner"]),
            "team": self._say(team[1]) if team else "",
            "ticket": first_address(words),
            "type": kind,
        }
        due = date_of(_named(words, self.names.words["due"])[:10], self.near)
        cells.update({name: value for name, value in found.items() if value and name not in cells})
        if due and "due" not in cells:
            cells["due"] = due
        ends_done = _DONE_MARK.search(words.strip()) or _named(words, self.names.words["done"])
        if done or ends_done:
            cells["state"] = "done"
        elif "state" not in cells:
            cells["state"] = "agreed" if done is False else "proposed"

    # Events

    def see_zone(self, words: str) -> bool:
        """Remembers the zone that a header or a sentence names."""
        found = re.search(
            rf"\b(?:UTC|GMT)[+-]\d{{1,2}}(?::?\d{{2}})?\b|{_ZONE}|\b[A-Z][a-z]+/[A-Z][A-Za-z_]+\b",
            words,
        )
        if found:
            named = moment_of(f"2000-01-01 00:00 {found[0]}", zone_of(found[0]), None)
            self.zone = datetime.fromisoformat(named[0]).tzinfo if named else None
            self.zone_name = self.names.zone(found[0])
            if "/" in found[0]:
                self.zone, self.zone_name = zone_of(found[0]), found[0]
        return bool(found)

    def add_event(
        self, time: str, event: str, note: str = "", more: Mapping[str, Value] | None = None
    ) -> None:
        """A row of the timeline."""
        cells = dict(more or {})
        self._read_time(plain(time), cells)
        if not explains(time) or "time" not in cells:
            note = "\n\n".join(part for part in (plain(time), note) if has_words(part))
        if bold := _BOLD.match(event):
            self._read_milestone(bold[1], cells)
        if words := plain(event):
            cells["event"] = self._say(words)
        if address := first_address(event):
            cells["source_link"] = address
        if note.strip():
            cells["note"] = self._say(note.strip())
        cells = {name: cell for name, cell in cells.items() if self._has_column(name)}
        self._add("timeline", cells)

    def _has_column(self, name: str) -> bool:
        return name in self.schema.field("timeline").column_kinds

    def _read_time(self, time: str, cells: dict[str, Value]) -> None:
        range_ = _RANGE.fullmatch(time[:200])
        start = self.when(range_[1] if range_ else time)
        if not start:
            if has_words(time):
                cells["precision"] = "unknown"
            return
        cells["time"], cells["precision"] = start
        self.near = day_of(start[0])
        if range_ and (end := self.when(range_[2])):
            cells["end"] = end[0]
            self.near = day_of(end[0])

    def when(self, time: str) -> tuple[str, str] | None:
        if not has_words(time):
            return None
        found = moment_of(time.rstrip("〜~～ "), self.zone, self.near)
        self.without_zone |= found is not None and not self.zone and not re.search(_ZONE, time)
        return found

    def _read_milestone(self, words: str, cells: dict[str, Value]) -> None:
        if found := self.names.milestone(words):
            cells["kind"] = found[0]
            if found[1] and found[1] not in self.milestones:
                self.milestones.add(found[1])
                cells["anchor"] = found[1]


def explains(time: str) -> bool:
    """Whether a time says no more than a day, a clock and a zone."""
    return not has_words(_TIME.sub("", plain(time))) or not has_words(time)


def _is_counter(header: tuple[str, ...], place: int, cell: str) -> bool:
    """A column that only counts the rows."""
    label = bare(header[place]) if place < len(header) else ""
    counts = re.fullmatch(r"(?:[A-Z]{1,3}-)?\d{1,6}\.?", cell.strip())
    return label in ("", "no", "番号", "序号", "編號") and counts is not None


def _named(words: str, labels: set[str]) -> str:
    """The value behind `owner:` or `期限:` within running words."""
    for found in _LABELLED.finditer(words.replace("**", "")):
        if bare(found[1]) in labels:
            return found[2].strip()
    return ""


_LABELLED = re.compile(
    r"([A-Za-z]{2,12}|[\u3040-\u30ff\u4e00-\u9fff]{1,8})\s*[:：]\s*([^\s,;、。，；|)）]{1,60})"
)


def _title_and_rest(item: Item) -> tuple[str, str]:
    """A short title and the rest of an item that starts with bold words or runs long."""
    bold = re.match(r"\s*(?:\[[^\]]{1,40}\]\s*)?\*\*([^\n]{1,200}?)\*\*\s*[:：]?\s*", item.text)
    if bold and has_words(item.text[bold.end() :]):
        title, rest = bold[0].rstrip(), item.text[bold.end() :]
        title = title.rstrip(":： ").strip()
        return re.sub(r"[:：]\*\*$", "**", title), "\n\n".join(filter(None, (rest, item.rest)))
    return item.text, item.rest


def each_paragraph(source: str) -> Iterator[Item]:
    """Paragraphs as items."""
    for part in re.split(r"\n[ \t]*\n", source):
        if part.strip():
            yield Item(" ".join(part.split("\n")))
