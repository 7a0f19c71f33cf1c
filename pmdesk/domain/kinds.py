"""One small class per kind of value: what it accepts, and how it stands in a file.

`read` turns JSON into a value and raises ValueError for what it cannot be; `write` is its way
back; `is_empty` says whether anything was answered. Values are immutable.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from pmdesk.domain.text import Text


@dataclass(frozen=True)
class File:
    """An attached file: its bytes lie in the library under their hash."""

    name: str
    sha256: str
    size: int
    type: str = "application/octet-stream"


Value = str | int | float | bool | tuple[str, ...] | Text | File
KINDS: dict[str, Kind] = {}


class Kind:
    """A kind of value; subclasses register themselves under their `name`."""

    name: ClassVar[str] = ""
    per_language: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        assert cls.name not in KINDS, cls
        KINDS[cls.name] = cls()

    def read(self, record: Any) -> Value:
        raise NotImplementedError

    def write(self, value: Value) -> Any:
        return value

    def is_empty(self, value: object) -> bool:
        return value is None or value == "" or value == ()


class Line(Kind):
    """One line shared by all languages: a name, an id."""

    name = "line"

    def read(self, record: Any) -> Value:
        if not isinstance(record, str):
            raise ValueError("a text is needed here")
        return record


class Code(Line):
    """Many lines shared by all languages: a query, a command."""

    name = "code"


class Link(Line):
    """An address, or a place the reader knows how to reach."""

    name = "link"


class Period(Line):
    """A length of time that comes round again, as somebody typed it: 30 d, four weeks."""

    name = "period"


class Choice(Line):
    """One of the field's options, by its key."""

    name = "choice"


class Person(Line):
    """One name, completed from the people of the postmortem."""

    name = "person"


class Phrase(Kind):
    """One line per language."""

    name = "phrase"
    per_language = True

    def read(self, record: Any) -> Value:
        return Text.from_json(record)

    def write(self, value: Value) -> Any:
        assert isinstance(value, Text)
        return value.to_json()

    def is_empty(self, value: object) -> bool:
        return not value


class Prose(Phrase):
    """Markdown per language."""

    name = "prose"


class Question(Phrase):
    """Prose that may be marked not relevant; the text is then the reason."""

    name = "question"


class Choices(Kind):
    """Several of the field's options, by key, in the order ticked."""

    name = "choices"

    def read(self, record: Any) -> Value:
        if not isinstance(record, (list, tuple)) or not all(isinstance(a, str) for a in record):
            raise ValueError("a list of texts is needed here")
        return tuple(dict.fromkeys(each for each in record if each.strip()))

    def write(self, value: Value) -> Any:
        assert isinstance(value, tuple)
        return list(value)


class People(Choices):
    """Several names."""

    name = "people"


class Tags(Choices):
    """Several short words."""

    name = "tags"


class Flag(Kind):
    """Yes, or not said."""

    name = "flag"

    def read(self, record: Any) -> Value:
        if not isinstance(record, bool):
            raise ValueError("yes or no (true or false) is needed here")
        return record

    def is_empty(self, value: object) -> bool:
        return not value


YEARS = range(1900, 2201)
"""Beyond them a time is a slip, or a program's zero; arithmetic with zones ends there too."""


class Moment(Kind):
    """A date and time with its offset from UTC, ISO 8601, to the minute or the second."""

    name = "moment"

    def read(self, record: Any) -> Value:
        if not isinstance(record, str):
            raise ValueError("a date and time is needed here")
        at = datetime.fromisoformat(record)
        if at.tzinfo is None:
            raise ValueError("the time needs its offset from UTC")
        if at.year not in YEARS:
            raise ValueError("no incident was then")
        return record


class Date(Kind):
    """A calendar day, ISO 8601."""

    name = "date"

    def read(self, record: Any) -> Value:
        if not isinstance(record, str):
            raise ValueError("a date is needed here")
        day = date.fromisoformat(record)
        if day.year not in YEARS:
            raise ValueError("no incident was then")
        return day.isoformat()


class Duration(Kind):
    """Whole minutes."""

    name = "duration"

    def read(self, record: Any) -> Value:
        if isinstance(record, bool) or not isinstance(record, int) or not 0 <= record < 10**8:
            raise ValueError("whole minutes are needed here")
        return record


class Number(Kind):
    """A count or a measure."""

    name = "number"

    def read(self, record: Any) -> Value:
        if isinstance(record, bool) or not isinstance(record, (int, float)):
            raise ValueError("a number is needed here")
        if abs(record) >= 1e18 or not math.isfinite(record):
            raise ValueError("a number of this size is not kept")
        return record


class Attachment(Kind):
    """One attached file."""

    name = "file"
    _sha256 = re.compile(r"[0-9a-f]{64}")

    def read(self, record: Any) -> Value:
        match record:
            case {"name": str(name), "sha256": str(sha256), "size": int(size)} if (
                self._sha256.fullmatch(sha256)
            ):
                return File(name, sha256, size, str(record.get("type", File.type)))
            case _:
                raise ValueError("a file needs a name, a size and a SHA-256")

    def write(self, value: Value) -> Any:
        assert isinstance(value, File)
        return {
            "name": value.name,
            "sha256": value.sha256,
            "size": value.size,
            "type": value.type,
        }


class Rows(Kind):
    """A list whose rows have lasting ids; the rows themselves are kept by the postmortem."""

    name = "rows"

    def read(self, record: Any) -> Value:
        raise ValueError("rows are kept one by one")
