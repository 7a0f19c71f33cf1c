"""Order, vague times, anchor moments and durations; and times as people type and read them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pmdesk.domain.kinds import YEARS
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.words import N_, Words

# Reading what people type

_ZONES = {
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "jst": 9,
    "kst": 9,
    "hkt": 8,
    "sgt": 8,
    "cet": 1,
    "cest": 2,
    "bst": 1,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
}
"""Hours from UTC. CST is the American one here; China's time is given by the postmortem's zone."""

_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = "(?:" + "|".join(_SHORT) + ")[a-z]{0,6}"

_DAY = re.compile(
    r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})\s*日?"
    r"|(?P<month2>\d{1,2})\s*[/月]\s*(?P<day2>\d{1,2})\s*日?"
    rf"|\b(?P<name>{_MONTHS})\.?\s+(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year3>\d{{4}}))?"
    rf"|\b(?P<day4>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<name2>{_MONTHS})\b\.?(?:,?\s+(?P<year4>\d{{4}}))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?P<half>午前|午後|上午|下午|凌晨|早上|晚上|中午|am|pm)?\s*"
    r"(?:(?P<hour>\d{1,2})\s*[:時时点點]\s*(?:(?P<minute>\d{1,2})\s*分?)?"
    r"(?:\s*[:分]?\s*(?P<second>\d{1,2})(?:\.\d+)?\s*秒?)?"
    r"|(?P<bare>\d{1,2})(?=\s*(?:am|pm)\b))"
    r"\s*(?P<half2>a\.?m\.?|p\.?m\.?)?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})$")
_NAME = re.compile(r"\b(?P<name>[a-z]{1,4})\b", re.IGNORECASE)
_AFTERNOON = ("午後", "下午", "晚上", "pm", "p.m.", "p.m")
_MORNING = ("午前", "上午", "凌晨", "早上", "am", "a.m.", "a.m")
_VAGUE = {
    "about": re.compile(
        r"頃|ごろ|左右|前後|大約|大约|約|约|\b(?:about|around|approx\w*|circa|ca)\b|~|〜|～"
    ),
    "before": re.compile(r"以前|より前|之前|\bbefore\b|までに"),
    "after": re.compile(r"以降|より後|之后|之後|\bafter\b"),
}


def zone_of(name: object) -> tzinfo:
    """The zone of an IANA name; UTC where there is none or it is not known."""
    try:
        return ZoneInfo(str(name)) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def zone(postmortem: Postmortem) -> tzinfo | None:
    """The zone a postmortem shows its times in; None: each as it was written."""
    name = postmortem.value("time_zone")
    return zone_of(name) if name else None


LONGEST = 200
"""Characters of a time that is typed; a page pasted there is none."""
_WEEKDAYS = re.compile(
    r"[(（]?\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s*[)）]?"
    r"|[(（][月火水木金土日一二三四五六][)）]|[月火水木金土日]曜日?|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]",
    re.IGNORECASE,
)


def parse_typed(
    text: str, zone: tzinfo, before: datetime | None, near: date
) -> tuple[str, str] | None:
    """A time typed into a form, as parse_moment says it; None where a word is not understood.

    Without a date, a clock time follows `before`, the moment of the row above: at night that may
    be the next day. `near` is the day where there is no row above.
    """
    said = unicodedata.normalize("NFKC", text[: LONGEST + 1])
    if len(said) > LONGEST:
        return None
    dated = _DAY.search(said) is not None
    if dated:
        said = _WEEKDAYS.sub(" ", said)
    elif _WEEKDAYS.search(said):
        return None
    if words_beside(said):
        # "Tuesday 10am" names a day that nobody here can know.
        return None
    found = parse_moment(said, zone, before.astimezone(zone).date() if before else near)
    if found is None or dated or before is None:
        return found
    at = datetime.fromisoformat(found[0])
    if before - at > timedelta(hours=12):
        at += timedelta(days=1)
    return at.isoformat(timespec="seconds" if found[1] == "second" else "minutes"), found[1]


def words_beside(text: str) -> str:
    """What a text says besides a time; "" where it is a time and nothing else."""
    rest = _WEEKDAYS.sub(" ", unicodedata.normalize("NFKC", text))
    rest = re.sub(r"(?<=\d)T(?=\d)", " ", rest)
    rest, _ = _take_zone(rest.strip())
    for known in (_DAY, _CLOCK, *_VAGUE.values()):
        rest = known.sub(" ", rest, count=1)
    return rest.strip(" []()-:|\t") if re.search(r"[^\W\d_]{2}", rest) else ""


def has_day(text: str) -> bool:
    """Whether a typed time names its day."""
    return _DAY.search(unicodedata.normalize("NFKC", text)) is not None


def parse_moment(
    text: str, zone: tzinfo | None = None, near: date | None = None
) -> tuple[str, str] | None:
    """A typed time as (ISO 8601 with offset, precision); None if it is no time.

    Understands ISO, `11/18 8:52`, `2026年11月18日 8時52分`, `午後3時`, `下午3点20分`, `9:15 pm`,
    full-width digits, an offset or a zone's name behind it, and words such as 頃, 左右, about.
    Without a date, the day is `near`; without that it is no moment. `zone` holds where the text
    names none.
    """
    said = re.sub(r"(?<=\d)T(?=\d)", " ", unicodedata.normalize("NFKC", text)).strip("*` \t\n")
    precision = next((name for name, words in _VAGUE.items() if words.search(said)), "minute")
    said, offset = _take_zone(said)
    day_match = _DAY.search(said)
    rest = said[: day_match.start()] + " " + said[day_match.end() :] if day_match else said
    clock_match = _CLOCK.search(rest)
    day = _day(day_match, near)
    if day is None or clock_match is None:
        return None
    clock = _clock(clock_match)
    if clock is None:
        return None
    extra, at_time = clock
    if day.year not in YEARS:
        return None
    at = datetime.combine(day + timedelta(days=extra), at_time, offset or zone or UTC)
    if clock_match["second"] and precision == "minute":
        precision = "second"
    return _iso(at, clock_match["second"] is not None), precision


def parse_date(text: str, near: date | None = None) -> str | None:
    """A typed day as ISO 8601; a month and day alone lie in the year of `near`."""
    said = unicodedata.normalize("NFKC", text).strip()
    match = _DAY.fullmatch(said)
    day = _day(match, near) if match else None
    return day.isoformat() if day and day.year in YEARS else None


_MINUTES = re.compile(
    r"(?:(?P<hours>\d+(?:\.\d+)?)\s*(?:h|hours?|hrs?|時間|小時|小时|个小时)\s*)?"
    r"(?:(?P<minutes>\d+)\s*(?:m|min|mins|minutes?|分|分間|分鐘|分钟)?)?",
    re.IGNORECASE,
)


def parse_minutes(text: str) -> int | None:
    """`60`, `1h30`, `1:30`, `1時間30分`, `90 min` as whole minutes; None if it is no duration."""
    said = unicodedata.normalize("NFKC", text).strip()
    if clock := re.fullmatch(r"(\d+):(\d{2})", said):
        return int(clock[1]) * 60 + int(clock[2])
    match = _MINUTES.fullmatch(said)
    if not match or not (match["hours"] or match["minutes"]) or len(said) > 20:
        return None
    return round(float(match["hours"] or 0) * 60) + int(match["minutes"] or 0)


def _take_zone(said: str) -> tuple[str, tzinfo | None]:
    if match := _OFFSET.search(said):
        if ":" not in said[: match.start()]:
            return said, None
        minutes = int(match["hours"]) * 60 + int(match["minutes"])
        if minutes >= 24 * 60:
            return said, None

        delta = timedelta(minutes=-minutes if match["sign"] == "-" else minutes)
        return said[: match.start()], timezone(delta)
    for match in _NAME.finditer(said):
        if match["name"].lower() in _ZONES:
            offset = timezone(timedelta(hours=_ZONES[match["name"].lower()]))
            return said[: match.start()] + said[match.end() :], offset
    if said.endswith("Z"):
        return said[:-1], UTC
    return said, None


def _day(match: re.Match[str] | None, near: date | None) -> date | None:
    if match is None:
        return near
    try:
        if match["year"]:
            return date(int(match["year"]), int(match["month"]), int(match["day"]))
        this_year = (near or date.today()).year
        if name := match["name"] or match["name2"]:
            year = int(match["year3"] or match["year4"] or this_year)
            month = _SHORT.index(name[:3].lower()) + 1
            return date(year, month, int(match["day3"] or match["day4"]))
        return date(this_year, int(match["month2"]), int(match["day2"]))
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> tuple[int, time] | None:
    half = (match["half"] or match["half2"] or "").lower()
    hour = int(match["hour"] or match["bare"])
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    # 24:00 and, in Japan, 25:30: the hours after midnight of the same working day.
    extra, hour = divmod(hour, 24) if hour < 30 else (0, hour)
    try:
        return extra, time(hour, int(match["minute"] or 0), int(match["second"] or 0))
    except ValueError:
        return None


def _iso(at: datetime, seconds: bool) -> str:
    return at.isoformat(timespec="seconds" if seconds else "minutes")


# Saying times

_SAID = {
    "about": N_("about {time}"),
    "before": N_("before {time}"),
    "after": N_("after {time}"),
}


def say_moment(
    iso: str, words: Words, zone: tzinfo | None = None, precision: str = "", *, day: bool = True
) -> str:
    """A moment by its precision, ISO 8601; `day` False leaves the date out."""
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    at = at.astimezone(zone) if zone else at
    clock = at.strftime("%H:%M:%S" if at.second else "%H:%M")
    said = f"{at:%Y-%m-%d} {clock}" if day else clock
    if precision == "unknown":
        return words("time not known")
    return words.fill(_SAID[precision], {"time": said}) if precision in _SAID else said


def say_moment_day(iso: str, zone: tzinfo | None = None) -> str:
    """The day of a moment, ISO 8601; nothing for what is no moment."""
    at = moment(iso)
    return f"{at.astimezone(zone) if zone else at:%Y-%m-%d}" if at else ""


def shown_at(postmortem: Postmortem, at: datetime) -> datetime:
    """A moment by the clock that a report shows its times in."""
    first = first_moment(postmortem)
    there = zone(postmortem) or (first.tzinfo if first else None)
    return at.astimezone(there) if there else at


def say_zone(postmortem: Postmortem, at: datetime | None = None) -> str:
    """The clock a report shows: its name and offset, such as `Asia/Tokyo (UTC+09:00)`."""
    name = str(postmortem.value("time_zone") or "")
    moment = at or first_moment(postmortem)
    if moment is None:
        return name or "UTC"
    there = moment.astimezone(zone_of(name)) if name else moment
    offset = there.strftime("%z")
    shown = f"UTC{offset[:3]}:{offset[3:5]}" if offset.strip("+-0") else "UTC"
    return f"{name} ({shown})" if name and name != shown else shown


def say_duration(delta: timedelta, words: Words) -> str:
    """A length of time in words: minutes, hours and minutes, or days and hours."""
    minutes = round(delta.total_seconds() / 60)
    if minutes < 1 and delta.total_seconds() > 0:
        return words("{n} s", n=round(delta.total_seconds()))
    if minutes < 60:
        return words("{n} min", n=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return words("{h} h {m} min", h=hours, m=minutes) if minutes else words("{h} h", h=hours)
    days, hours = divmod(hours, 24)
    return words("{d} d {h} h", d=days, h=hours) if hours else words("{d} d", d=days)


_PERIOD = re.compile(
    r"(?P<count>\d{1,4})\s*(?:"
    r"(?P<hours>h|hours?|hrs?|時間|小時|小时|个小时|個小時)|"
    r"(?P<days>d|days?|日間?|天)|"
    r"(?P<weeks>w|weeks?|wks?|週間?|周|个星期|個星期|星期)|"
    r"(?P<months>months?|mo|mos|[かヶカケヵ]月間?|箇月|个月|個月))",
    re.IGNORECASE,
)


def say_period(text: str, words: Words) -> str:
    """`30 d`, `4 weeks` or `30日間` in the reader's words; whatever else was typed stays."""
    match = _PERIOD.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if match is None:
        return text
    n = int(match["count"])
    if match["hours"]:
        return words.count("{n} hours", n)
    if match["days"]:
        return words.count("{n} days", n)
    return words.count("{n} weeks", n) if match["weeks"] else words.count("{n} months", n)


# Looking at the whole


def moment(value: object) -> datetime | None:
    """A moment's value as a datetime; None for no answer."""
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) and value else None
    except ValueError:
        return None


def row_moment(row: Row) -> datetime | None:
    return moment(row.cells.get("time"))


def in_order(postmortem: Postmortem) -> list[str]:
    """The ids of the timeline's rows by time; rows without one stay behind the row before them."""
    latest = datetime.min.replace(tzinfo=UTC)
    keyed: list[tuple[datetime, int, str]] = []
    for place, row in enumerate(postmortem.rows("timeline")):
        latest = row_moment(row) or latest
        keyed.append((latest, place, row.id))
    return [row_id for _, _, row_id in sorted(keyed)]


def first_moment(postmortem: Postmortem) -> datetime | None:
    known = [row_moment(row) for row in postmortem.rows("timeline")]
    known.append(moment(postmortem.value("impact_start")))
    times = [at for at in known if at]
    return min(times) if times else None


FIELDS = {"impact_began": "impact_start", "impact_ended": "impact_end"}
"""Milestones that are asked for in the impact stage too."""


def anchors(postmortem: Postmortem) -> dict[str, datetime]:
    """The anchor moments: those marked on rows, then those of the impact stage."""
    found: dict[str, datetime] = {}
    for row in postmortem.rows("timeline"):
        at, name = row_moment(row), row.cells.get("anchor")
        if at and isinstance(name, str) and name:
            found.setdefault(name, at)
    for name, key in FIELDS.items():
        if at := moment(postmortem.value(key)):
            found[name] = at
    return found


@dataclass(frozen=True)
class Measure:
    """A duration between two anchor moments, never typed; `label` is a source sentence."""

    name: str
    label: str
    length: timedelta


_MEASURES = (
    ("detect", N_("Time to detect"), ("impact_began",), ("detected", "paged")),
    ("acknowledge", N_("Time to acknowledge"), ("paged", "detected"), ("acknowledged",)),
    ("mitigate", N_("Time to mitigate"), ("impact_began",), ("mitigated", "impact_ended")),
    ("resolve", N_("Time to resolve"), ("impact_began",), ("resolved",)),
    ("publish", N_("Time to first public update"), ("impact_began",), ("status_page",)),
)


def measures(postmortem: Postmortem) -> list[Measure]:
    """Time to detect, acknowledge, mitigate, resolve and to the first public word, where known."""
    at = anchors(postmortem)
    found = []
    for name, label, starts, ends in _MEASURES:
        start = next((at[each] for each in starts if each in at), None)
        end = next((at[each] for each in ends if each in at), None)
        if start and end and end >= start:
            found.append(Measure(name, label, end - start))
    return found


def windows(postmortem: Postmortem) -> Mapping[str, tuple[datetime, datetime]]:
    """The impact and the response window, each where both ends are known and in order."""
    found = {}
    for name in ("impact", "response"):
        start = moment(postmortem.value(f"{name}_start"))
        end = moment(postmortem.value(f"{name}_end"))
        if start and end and end >= start:
            found[name] = (start, end)
    return found
