"""What a person typed, as a value of the kind that is asked for: None where it cannot be one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, tzinfo

from pmdesk.domain.kinds import YEARS, Value
from pmdesk.domain.schema import Field
from pmdesk.domain.text import Text
from pmdesk.domain.timeline import parse_date, parse_minutes, parse_moment
from pmdesk.formats.labels import bare

_BETWEEN = re.compile(r"\s*(?:[;,、，；\n]|<br>)\s*")
_NUMBER = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?")
_UNIT = re.compile(r"(?<=\d)\s*[^\d.,]*$")
_LINK = re.compile(r"\[[^\]]*\]\(([^()\s]*)\)|<([a-z]+://[^<>\s]*)>")
_YES = {"yes", "true", "x", "はい", "有", "是", "✓", "✔", "1", "on"}
_NO = {"no", "false", "いいえ", "無", "否", "0", "off"}


def value_of(
    asked: Field,
    typed: str,
    language: str,
    options: Mapping[str, str],
    *,
    zone: tzinfo | None = None,
    near: date | None = None,
) -> Value | None:
    """`typed` as a value of the field or column; `options` maps bare labels to option keys.

    `zone` and `near` help a time that does not name its zone or its day.
    """
    typed = typed.strip()
    if not typed:
        return None
    match asked.kind:
        case "phrase" | "prose" | "question":
            return Text({language: typed})
        case "line" | "period" | "code" | "person":
            return typed
        case "link":
            link = _LINK.fullmatch(typed)
            return (link[1] or link[2]) if link else typed
        case "choice":
            return options.get(bare(typed)) or (typed if asked.open else None)
        case "choices":
            keys = [options.get(bare(each)) for each in _BETWEEN.split(typed) if each]
            return None if None in keys else tuple(dict.fromkeys(key for key in keys if key))
        case "people" | "tags":
            return tuple(dict.fromkeys(each for each in _BETWEEN.split(typed) if each))
        case "flag":
            said = typed.casefold()
            return True if said in _YES else False if said in _NO else None
        case "moment":
            found = moment_of(typed, zone, near)
            return found[0] if found else None
        case "date":
            return date_of(typed, near)
        case "duration":
            return parse_minutes(typed[:40])
        case "number":
            return number_of(_UNIT.sub("", typed) if asked.unit else typed)
        case _:
            return None


def moment_of(typed: str, zone: tzinfo | None, near: date | None) -> tuple[str, str] | None:
    """The moment and its precision. What is exact ISO 8601 is taken to the letter."""
    try:
        at = datetime.fromisoformat(typed)
        if at.tzinfo is not None and at.year in YEARS:
            return typed.replace(" ", "T"), "minute"
    except ValueError:
        pass
    return parse_moment(typed[:200], zone, near)


def date_of(typed: str, near: date | None = None) -> str | None:
    """The day, as people write it, with or without a time behind it."""
    found = parse_date(typed[:40], near)
    if found is None and (moment := parse_moment(typed[:60], None, near)):
        return moment[0][:10]
    return found


def day_of(moment: object) -> date | None:
    """The day of a moment that was read before."""
    try:
        return date.fromisoformat(str(moment)[:10])
    except ValueError:
        return None


def number_of(typed: str) -> int | float | None:
    """A number that stands alone, with or without commas between its thousands."""
    said = unicodedata.normalize("NFKC", typed[:100]).strip()
    if not _NUMBER.fullmatch(said) or len(said) > 18:
        return None
    said = said.replace(",", "")
    return float(said) if "." in said else int(said)
