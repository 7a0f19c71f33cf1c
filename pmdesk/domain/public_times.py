"""Days, times and zones as customers read them: in their language's own way, never ISO 8601.

A form a language, after what public reports there use: English as the Chicago Manual writes it
(`November 20, 2026, 9:05 a.m.`), Japanese as operators' notices (`2026年11月20日（金）9時05分`),
Simplified Chinese after GB/T 7408 (`2026 年 11 月 20 日（星期五）09:05`), Traditional Chinese as
notices in Taiwan (`2026 年 11 月 20 日（星期五）上午 9 時 5 分`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pmdesk.domain import timeline
from pmdesk.domain.postmortem import Postmortem
from pmdesk.words import N_, Words


@dataclass(frozen=True)
class _Manner:
    """How a language writes a day, a time and a stretch of time; `halves` for a clock of twelve.

    `shifted` is a moment on another clock than the one before, `days` what stands between days and
    hours, `parts` between hours and minutes.
    """

    day: str
    weekday: str
    clock: str
    moment: str
    span: str
    weekdays: str = ""
    months: tuple[str, ...] = ()
    halves: tuple[str, str] = ("", "")
    shifted: str = "{moment} {offset}"
    days: str = " "
    parts: str = " "


_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

_MANNERS: Mapping[str, _Manner] = {
    "en": _Manner(
        "{name} {day}, {year}",
        "{day}",
        "{hour12}:{minute:02} {half}",
        "{day}, {clock}",
        "{start} to {end} ({about})",
        months=_ENGLISH,
        halves=("a.m.", "p.m."),
    ),
    "ja": _Manner(
        "{year}年{month}月{day}日",
        "{day}（{weekday}）",
        "{hour}時{minute:02}分",
        "{day}{clock}",
        "{start}から{end}まで（{about}）",
        "月火水木金土日",
        shifted="{moment}（{offset}）",
        days="と",
        parts="",
    ),
    "zh-Hans": _Manner(
        "{year} 年 {month} 月 {day} 日",
        "{day}（星期{weekday}）",
        "{hour:02}:{minute:02}",
        "{day}{clock}",
        "{start} 至 {end}（{about}）",
        "一二三四五六日",
    ),
    "zh-Hant": _Manner(
        "{year} 年 {month} 月 {day} 日",
        "{day}（星期{weekday}）",
        "{half} {hour12} 時 {minute} 分",
        "{day}{clock}",
        "{start}至{end}（{about}）",
        "一二三四五六日",
        halves=("上午", "下午"),
    ),
}

ZONES: Mapping[str, str] = {
    "Asia/Tokyo": N_("Japan time"),
    "Asia/Shanghai": N_("Beijing time"),
    "Asia/Taipei": N_("Taiwan time"),
    "Asia/Hong_Kong": N_("Hong Kong time"),
    "Asia/Singapore": N_("Singapore time"),
    "Asia/Seoul": N_("Korea time"),
    "Asia/Kolkata": N_("India time"),
    "Asia/Bangkok": N_("Thailand time"),
    "Australia/Sydney": N_("Sydney time"),
    "Europe/London": N_("UK time"),
    "Europe/Paris": N_("Central European time"),
    "Europe/Berlin": N_("Central European time"),
    "America/New_York": N_("US Eastern time"),
    "America/Chicago": N_("US Central time"),
    "America/Denver": N_("US Mountain time"),
    "America/Los_Angeles": N_("US Pacific time"),
}
"""What customers call a zone; any other is told by its distance from UTC."""


def say_day(day: date, words: Words, *, weekday: bool = False) -> str:
    manner = _MANNERS[words.language]
    name = manner.months[day.month - 1] if manner.months else ""
    said = manner.day.format(year=day.year, month=day.month, day=day.day, name=name)
    if not weekday or not manner.weekdays:
        return said
    return manner.weekday.format(day=said, weekday=manner.weekdays[day.weekday()])


def say_clock(at: datetime, words: Words) -> str:
    manner = _MANNERS[words.language]
    return manner.clock.format(
        hour=at.hour,
        hour12=(at.hour + 11) % 12 + 1,
        minute=at.minute,
        half=manner.halves[at.hour >= 12],
    )


def say_moment(at: datetime, words: Words) -> str:
    """Day and time on the clock that `at` has."""
    day = say_day(at.date(), words, weekday=True)
    return _MANNERS[words.language].moment.format(day=day, clock=say_clock(at, words))


def say_zone(at: datetime, name: str, words: Words) -> str:
    """The zone as customers know it. One that moves its clocks is told with its distance too."""
    offset = _say_offset(at.utcoffset() or timedelta())
    if name not in ZONES:
        return offset
    known = words(ZONES[name])
    halves = {datetime(at.year, month, 1, tzinfo=at.tzinfo).utcoffset() for month in (1, 7)}
    return words("{zone}, {offset}", zone=known, offset=offset) if len(halves) > 1 else known


def _say_offset(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def say_length(length: timedelta, words: Words) -> str:
    """`48 minutes`, `1 hour 26 minutes`, `2 days 3 hours`; "" for less than a minute."""
    minutes = round(length.total_seconds() / 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24) if hours >= 48 else (0, hours)
    parts = [words.count("{n} days", days)] if days else []
    parts += [words.count("{n} hours", hours)] if hours else []
    parts += [words.count("{n} minutes", minutes)] if minutes and not days else []
    manner = _MANNERS[words.language]
    return (manner.days if days else manner.parts).join(parts)


def say_period(postmortem: Postmortem, words: Words) -> str:
    """When customers were affected, with zone and length; "" where it is not known."""
    zone, name = timeline.zone(postmortem), str(postmortem.value("time_zone") or "")
    start, end = (timeline.moment(postmortem.value(f"impact_{each}")) for each in ("start", "end"))
    if start is None or end is None or end < start:
        return ""
    # Before both are on one clock: what it skips or repeats at night would be counted wrong.
    length = say_length(end - start, words)
    start, end = (at.astimezone(zone) if zone else at for at in (start, end))
    about = say_zone(start, name, words)
    if start.utcoffset() != end.utcoffset():
        end_said = _MANNERS[words.language].shifted.format(
            moment=say_moment(end, words), offset=_say_offset(end.utcoffset() or timedelta())
        )
    elif start.date() == end.date():
        end_said = say_clock(end, words)
    else:
        end_said = say_moment(end, words)
    if length:
        # Not a list of like things: Chinese sets a comma here, not the mark of enumeration.
        about = words("{zone}, {length}", zone=about, length=length)
    return _MANNERS[words.language].span.format(
        start=say_moment(start, words), end=end_said, about=about
    )
