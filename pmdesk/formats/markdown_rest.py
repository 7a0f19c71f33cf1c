"""What a Markdown page cannot show, and how it is laid under what the page says.

The page shows one language, minutes and labels. The rest (other languages, seconds, ids, order)
stands as JSON in one comment at the page's end. Each record there carries the fingerprints of what
the page showed when it was written: where the page says something else today, somebody edited it,
and the page wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from typing import Any

from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import ID_PATTERN, Postmortem, Row, new_id
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text, fingerprint
from pmdesk.domain.timeline import moment, zone_of
from pmdesk.formats.labels import Labels
from pmdesk.formats.markdown_page import Page, Shown
from pmdesk.formats.typed import day_of, moment_of, value_of
from pmdesk.words import LANGUAGES

Rest = dict[str, Any]


def print_of(shown: Shown) -> str:
    """The fingerprint of what stands at one place of the page."""
    return fingerprint(("~" if shown.skipped else "") + shown.text)


def each_value(postmortem: Postmortem) -> Iterator[tuple[str, Field, Value]]:
    """Every answer with its key and its field, rows' cells included."""
    for asked in postmortem.schema.fields:
        if asked.is_rows:
            for row in postmortem.rows(asked.key):
                for column in asked.columns:
                    if column.key in row.cells:
                        yield f"{asked.key}.{row.id}.{column.key}", column, row.cells[column.key]
        elif asked.key in postmortem.answers:
            value = postmortem.answers[asked.key]
            yield asked.key, asked, value  # type: ignore[misc]


@dataclass(frozen=True)
class Underlay:
    """Lays the rest under a page, and finds what the rest must hold."""

    schema: Schema
    labels: Labels
    language: str

    # The way out

    def rest_of(self, postmortem: Postmortem, page: Page) -> Rest:
        """What `page` does not say of `postmortem`; empty parts are left out."""
        records, answered = {}, set()
        zone_name = postmortem.value("time_zone") if self.schema.has("time_zone") else None
        zone = zone_of(zone_name) if zone_name else None
        for key, asked, value in each_value(postmortem):
            answered.add(key)
            shown = page.said.get(key, [])
            if len(shown) != 1 or not self._says(key, asked, shown[0], value, zone):
                see = [print_of(each) for each in shown]
                records[key] = {"see": see, "is": self._record(asked, value, shown)}
        for key, shown in page.said.items():
            if key not in answered and any(each.text or each.skipped for each in shown):
                records[key] = {"see": [print_of(each) for each in shown]}
        rest = {
            "id": postmortem.id,
            "language": postmortem.language,
            "said": self.language,
            "zone": zone_name,
            "records": records,
            "rows": self._rows_of(postmortem, page),
            "loose": [fingerprint(text) for text in page.loose],
            "unknown": dict(postmortem.unknown),
        }
        return {name: part for name, part in rest.items() if part}

    def _says(
        self, key: str, asked: Field, shown: Shown, value: Value, zone: tzinfo | None
    ) -> bool:
        """Whether the page alone would be read as this very value."""
        read = self.value(key, asked, shown, self.language, zone=zone)
        return read is not None and asked.the_kind.write(read) == asked.the_kind.write(value)

    def _record(self, asked: Field, value: Value, shown: list[Shown]) -> Any:
        """The value as JSON; words that stand on the page are pointed to."""
        record = asked.the_kind.write(value)
        if isinstance(value, Text) and shown:
            on_page = shown[0].text.strip()
            for language in (self.language, *value.words):
                if on_page and value.words.get(language, "").strip() == on_page:
                    record[language] = _around(value.words[language], shown[0].text)
                    break
        return record

    def _rows_of(self, postmortem: Postmortem, page: Page) -> dict[str, Any]:
        lists = {}
        for asked in postmortem.schema.fields:
            is_there = [row.id for row in postmortem.rows(asked.key)] if asked.is_rows else []
            seen = page.rows.get(asked.key, [])
            if is_there != seen:
                lists[asked.key] = {"is": is_there, "see": seen}
        return lists

    # The way back

    def read(self, page: Page, rest: Mapping[str, Any]) -> tuple[Postmortem, list[str]]:
        """The postmortem that the page says, and the texts that have no place in it."""
        return _Reading(self, page, rest).postmortem()

    def value(
        self,
        key: str,
        asked: Field,
        shown: Shown,
        language: str,
        near: date | None = None,
        zone: tzinfo | None = None,
    ) -> Value | None:
        if asked.the_kind.per_language:
            text = Text({language: shown.text} if shown.text.strip() else {}, {}, shown.skipped)
            return text or None
        place = ".".join(dict.fromkeys((key.split(".")[0], key.split(".")[-1])))
        return value_of(
            asked, shown.text, language, self.labels.options(place), zone=zone, near=near
        )


@dataclass
class _Reading:
    """One page being read against its rest."""

    under: Underlay
    page: Page
    rest: Mapping[str, Any]
    lost: list[str] = field(default_factory=list)
    orders: dict[str, dict[str, None]] = field(default_factory=dict)
    zone: tzinfo | None = None
    near: date | None = None

    def __post_init__(self) -> None:
        self.schema = self.under.schema
        records = self.rest.get("records")
        self.records: dict[str, dict[str, Any]] = {
            key: record
            for key, record in (records.items() if isinstance(records, dict) else ())
            if isinstance(record, dict)
        }
        self.ids = {new: f"{new.partition('.')[0]}.{new_id(6)}" for new in self.page.added}

    def postmortem(self) -> tuple[Postmortem, list[str]]:
        answers: dict[str, Any] = {}
        self.zone = self._find_zone()
        for asked in self.schema.fields:
            if asked.is_rows:
                if rows := tuple(self._row(asked, row_id) for row_id in self._order(asked.key)):
                    answers[asked.key] = rows
            else:
                value = self._answer(asked.key, asked)
                if value is not None:
                    answers[asked.key] = value
        self._keep_unknown_places()
        known = self.rest.get("loose")
        prints = set(known) if isinstance(known, list) and _are_texts(known) else set()
        loose = [text for text in self.page.loose if fingerprint(text) not in prints]
        unknown = self.rest.get("unknown")
        return Postmortem(
            self.schema,
            self._said("id", ID_PATTERN) or new_id(),
            self._said("language", "|".join(LANGUAGES)) or self.under.language,
            answers,
            unknown if isinstance(unknown, dict) else {},
        ), [*self.lost, *loose]

    def _said(self, name: str, pattern: str) -> str:
        said = self.rest.get(name, "")
        return said if isinstance(said, str) and re.fullmatch(pattern, said) else ""

    def _find_zone(self) -> tzinfo | None:
        """The zone that the page's times are in: its own when it was written."""
        if self.rest:
            name = self.rest.get("zone")
        else:
            asked = self.schema.has("time_zone") and self.schema.field("time_zone")
            name = self._answer("time_zone", asked) if asked else None
        return zone_of(name) if isinstance(name, str) and name else None

    def _zone_of_edit(self, kept: Value | None) -> tzinfo | None:
        """Where the page names no zone, a time typed on it is in that of the time before it."""
        if self.zone is None:
            records = (record.get("is") for record in self.records.values() if record)
            for before in (kept, *records):
                if at := moment(before):
                    return at.tzinfo
        return self.zone

    def _order(self, key: str) -> dict[str, None]:
        """The ids of a list's rows: the page's order, with the rows that it never showed."""
        if key not in self.orders:
            self.orders[key] = dict.fromkeys(self._find_order(key))
        return self.orders[key]

    def _find_order(self, key: str) -> list[str]:
        on_page = self.page.rows.get(key, [])
        lists = self.rest.get("rows")
        kept = lists.get(key) if isinstance(lists, dict) else None
        match kept:
            case {"is": list(is_there), "see": list(seen)} if _are_ids(is_there) and _are_ids(seen):
                pass
            case _:
                return on_page
        here, then = set(on_page), set(seen)
        if [each for each in on_page if each in then] == [each for each in seen if each in here]:
            return _with_new(
                [each for each in is_there if each in here or each not in then], on_page
            )
        return [*on_page, *(each for each in is_there if each not in then)]

    def _row(self, asked: Field, row_id: str) -> Row:
        row_key = f"{asked.key}.{row_id}"
        cells = {
            column.key: value
            for column in asked.columns
            if (value := self._answer(f"{row_key}.{column.key}", column)) is not None
        }
        self._read_precision(asked, row_key, cells)
        self.near = day_of(cells.get("time")) or self.near
        return Row(self.ids.get(row_key, row_id).rpartition(".")[2], cells)

    def _read_precision(self, asked: Field, row_key: str, cells: dict[str, Value]) -> None:
        """A time that somebody typed says how exact it is, unless a column says it."""
        typed, place = self._edits(f"{row_key}.time"), f"{row_key}.precision"
        if not typed or "precision" not in asked.column_kinds or place in self.page.said:
            return
        found = moment_of(typed[-1].text, self.zone, day_of(cells.get("time")))
        if found and asked.column("precision").option(found[1]):
            cells["precision"] = found[1]

    def _edits(self, key: str) -> list[Shown]:
        """What stands at a key of the page and was not written by pmdesk."""
        record = self.records.get(key)
        see = record.get("see") if record else None
        if not isinstance(see, list) and key.rpartition(".")[0] not in self.page.added:
            return []
        known = see if isinstance(see, list) else []
        return [each for each in self.page.said.get(key, []) if print_of(each) not in known]

    def _answer(self, key: str, asked: Field) -> Value | None:
        shown, record = self.page.said.get(key, []), self.records.get(key)
        if record is None or not _are_texts(record.get("see")):
            return self._edited(key, asked, self._last(key, asked, shown)) if shown else None
        see: list[str] = record["see"]
        if see and not shown:
            return None
        unchanged = [each for each in shown if print_of(each) in see]
        edits = [each for each in shown if print_of(each) not in see]
        kept = self._kept(key, asked, record.get("is"), unchanged or shown)
        if unchanged and len(shown) > len(see):
            # Somebody put a second text under the same key: both are kept.
            self._last(key, asked, [*edits, *unchanged])
            return kept
        if not edits or (unchanged and all(_is_blank(each) for each in edits)):
            return kept
        return self._edited(key, asked, self._last(key, asked, edits), kept, record.get("is"))

    def _last(self, key: str, asked: Field, shown: list[Shown]) -> Shown:
        """The last that says something; what others say in other words is not lost."""
        full = [each for each in shown if not _is_blank(each)] or shown
        others = dict.fromkeys(each.text for each in full if each.text != full[-1].text)
        self.lost += [self._placed(key, asked.label, text) for text in others if text.strip()]
        return full[-1]

    def _kept(self, key: str, asked: Field, record: Any, shown: list[Shown]) -> Value | None:
        if record is None:
            return None
        if isinstance(record, dict) and asked.the_kind.per_language:
            on_page = shown[0].text if shown else ""
            record = {
                name: _put_in(value, on_page) if _points(name, value) else value
                for name, value in record.items()
            }
        try:
            language = self._said("language", "|".join(LANGUAGES)) or self.under.language
            return asked.read(record, language)
        except (ValueError, TypeError, OverflowError, AttributeError):
            self.lost.append(f"{key}: {record}"[:10_000])
            return None

    def _edited(
        self,
        key: str,
        asked: Field,
        shown: Shown,
        kept: Value | None = None,
        record: Any = None,
    ) -> Value | None:
        """What somebody wrote on the page since; other languages stay and are seen as stale."""
        if isinstance(kept, Text):
            language = self._language_on_page(record)
            text = kept.with_words(language, shown.text)
            return Text(text.words, text.made_from, shown.skipped) or None
        typed = kept is not None or key.rpartition(".")[0] in self.page.added
        zone = self._zone_of_edit(kept) if typed else self.zone
        near = day_of(kept) or self.near
        value = self.under.value(key, asked, shown, self.under.language, near, zone)
        if value is None and shown.text.strip() and asked.kind != "flag":
            self.lost.append(self._placed(key, asked.label, shown.text))
        return value

    def _language_on_page(self, record: Any) -> str:
        if isinstance(record, dict):
            for name, value in record.items():
                if _points(name, value):
                    return str(name)
        return self.under.language

    def _placed(self, key: str, label: str, text: str) -> str:
        head = key.partition(".")[0]
        where = self.schema.field(head).label if "." in key and self.schema.has(head) else ""
        return ": ".join(part for part in (where, label, text) if part)

    def _keep_unknown_places(self) -> None:
        for key, shown in self.page.said.items():
            if self._is_asked(key):
                continue
            record = self.records.get(key)
            see = record.get("see") if record else None
            known = see if isinstance(see, list) else []
            for each in shown:
                if each.text.strip() and print_of(each) not in known:
                    label = self.page.unnamed.get(key, "")
                    self.lost.append(self._placed(key, label, each.text))

    def _is_asked(self, key: str) -> bool:
        head, _, rest = key.partition(".")
        if not self.schema.has(head):
            return False
        asked = self.schema.field(head)
        if not asked.is_rows or not rest:
            return not rest
        row_id, _, column = rest.partition(".")
        return row_id in self._order(head) and column in {each.key for each in asked.columns}


def _is_blank(shown: Shown) -> bool:
    return not shown.skipped and not shown.text.strip()


def _around(words: str, on_page: str) -> bool | list[str]:
    """How a record points to words on the page: `true`, or the white space around them."""
    if words == on_page:
        return True
    start = words.index(words.strip())
    return [words[:start], words[start + len(words.strip()) :]]


def _points(name: str, value: Any) -> bool:
    return name not in ("skipped", "made_from") and (value is True or _are_texts(value))


def _put_in(value: Any, on_page: str) -> str:
    return on_page if value is True else on_page.strip().join(value[:2])


def _with_new(order: list[str], on_page: list[str]) -> list[str]:
    """`order` with the page's other rows, each behind the row it stands behind on the page."""
    there = set(order)
    if there.issuperset(on_page):
        return order
    followers: dict[str, list[str]] = {}
    before = ""
    for each in on_page:
        if each in there:
            before = each
        else:
            followers.setdefault(before, []).append(each)
    return [
        *followers.get("", ()),
        *(id_ for each in order for id_ in (each, *followers.get(each, ()))),
    ]


def _are_texts(record: Any) -> bool:
    return isinstance(record, list) and all(isinstance(each, str) for each in record)


def _are_ids(record: list[Any]) -> bool:
    return _are_texts(record) and all(re.fullmatch(ID_PATTERN, each) for each in record)
