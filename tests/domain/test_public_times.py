"""Customers read days, times and zones as their own language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from pmdesk.domain import public_times
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.words import LANGUAGES, Words

TOKYO = ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize(
    ("language", "day", "morning", "evening"),
    [
        ("en", "November 20, 2026", "November 20, 2026, 9:05 a.m.", "November 20, 2026, 9:05 p.m."),
        ("ja", "2026年11月20日", "2026年11月20日（金）9時05分", "2026年11月20日（金）21時05分"),
        (
            "zh-Hans",
            "2026 年 11 月 20 日",
            "2026 年 11 月 20 日（星期五）09:05",
            "2026 年 11 月 20 日（星期五）21:05",
        ),
        (
            "zh-Hant",
            "2026 年 11 月 20 日",
            "2026 年 11 月 20 日（星期五）上午 9 時 5 分",
            "2026 年 11 月 20 日（星期五）下午 9 時 5 分",
        ),
    ],
)
def test_a_day_and_a_time_read_as_in_a_public_notice(
    language: str, day: str, morning: str, evening: str
) -> None:
    words = Words.load(language)
    at = datetime(2026, 11, 20, 9, 5, tzinfo=TOKYO)
    assert public_times.say_day(at.date(), words) == day
    assert public_times.say_moment(at, words) == morning
    assert public_times.say_moment(at + timedelta(hours=12), words) == evening


def test_midnight_and_noon_are_twelve_where_the_clock_has_twelve_hours() -> None:
    words = Words.load("en")
    for hour, said in ((0, "12:00 a.m."), (12, "12:00 p.m."), (13, "1:00 p.m.")):
        assert public_times.say_clock(datetime(2026, 1, 1, hour), words) == said


def test_every_day_of_a_year_is_said_with_its_own_weekday() -> None:
    for language in ("ja", "zh-Hans", "zh-Hant"):
        words = Words.load(language)
        for n in range(7):
            day = date(2026, 11, 16) + timedelta(days=n)
            names = "月火水木金土日" if language == "ja" else "一二三四五六日"
            assert f"{names[n]}）" in public_times.say_day(day, words, weekday=True)


@pytest.mark.parametrize(
    ("zone", "language", "said"),
    [
        ("Asia/Tokyo", "ja", "日本時間"),
        ("Asia/Tokyo", "en", "Japan time"),
        ("Asia/Shanghai", "zh-Hans", "北京时间"),
        ("Asia/Taipei", "zh-Hant", "台灣時間"),
        ("America/Los_Angeles", "en", "US Pacific time, UTC−8"),
        ("Asia/Kathmandu", "ja", "UTC+5:45"),
        ("UTC", "zh-Hans", "UTC"),
    ],
)
def test_a_zone_is_called_what_customers_call_it(zone: str, language: str, said: str) -> None:
    at = datetime(2026, 11, 20, 9, 5, tzinfo=ZoneInfo(zone))
    assert public_times.say_zone(at, zone, Words.load(language)) == said


def test_every_zone_in_the_table_is_one(schema: Schema) -> None:
    for name in public_times.ZONES:
        assert ZoneInfo(name)


def _affected(schema: Schema, start: str, end: str, zone: str = "Asia/Tokyo") -> Postmortem:
    blank = Postmortem.blank(schema, "en").answer("time_zone", zone)
    return blank.answer("impact_start", start).answer("impact_end", end)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "November 17, 2026, 10:04 a.m. to 10:52 a.m. (Japan time, 48 minutes)"),
        ("ja", "2026年11月17日（火）10時04分から10時52分まで（日本時間、48分間）"),
        ("zh-Hans", "2026 年 11 月 17 日（星期二）10:04 至 10:52（日本时间，48 分钟）"),
        (
            "zh-Hant",
            "2026 年 11 月 17 日（星期二）上午 10 時 4 分至上午 10 時 52 分（日本時間，48 分鐘）",
        ),
    ],
)
def test_the_time_of_the_impact_is_told_in_the_zone_of_the_postmortem(
    schema: Schema, language: str, said: str
) -> None:
    postmortem = _affected(schema, "2026-11-17T01:04+00:00", "2026-11-17T01:52+00:00")
    assert public_times.say_period(postmortem, Words.load(language)) == said


def test_a_night_and_a_change_of_the_clocks_leave_no_doubt(schema: Schema) -> None:
    words = Words.load("en")
    night = _affected(schema, "2026-04-15T23:28+09:00", "2026-04-16T00:26+09:00")
    assert "April 15, 2026, 11:28 p.m. to April 16, 2026, 12:26 a.m." in public_times.say_period(
        night, words
    )
    fall = _affected(schema, "2026-11-01T05:30+00:00", "2026-11-01T06:30+00:00", "America/New_York")
    assert public_times.say_period(fall, words) == (
        "November 1, 2026, 1:30 a.m. to November 1, 2026, 1:30 a.m. UTC−5 "
        "(US Eastern time, UTC−4, 1 hour)"
    )
    assert public_times.say_period(fall, Words.load("ja")) == (
        "2026年11月1日（日）1時30分から2026年11月1日（日）1時30分（UTC−5）まで"
        "（米国東部時間 UTC−4、1時間）"
    )


def test_without_both_ends_nothing_is_claimed(schema: Schema) -> None:
    blank = Postmortem.blank(schema, "en").answer("impact_start", "2026-11-17T01:04+00:00")
    for language in LANGUAGES:
        assert public_times.say_period(blank, Words.load(language)) == ""
    wrong = blank.answer("impact_end", "2026-11-17T01:00+00:00")
    assert public_times.say_period(wrong, Words.load("en")) == ""


@pytest.mark.parametrize(
    ("minutes", "english", "japanese"),
    [
        (1, "1 minute", "1分間"),
        (60, "1 hour", "1時間"),
        (86, "1 hour 26 minutes", "1時間26分間"),
        (3075, "2 days 3 hours", "2日間と3時間"),
        (0, "", ""),
    ],
)
def test_a_length_is_said_in_whole_words(minutes: int, english: str, japanese: str) -> None:
    length = timedelta(minutes=minutes)
    assert public_times.say_length(length, Words.load("en")) == english
    assert public_times.say_length(length, Words.load("ja")) == japanese


def test_a_moment_without_a_zone_of_the_postmortem_keeps_the_one_it_was_written_in(
    schema: Schema,
) -> None:
    blank = Postmortem.blank(schema, "en").answer("time_zone", None)
    one = blank.answer("impact_start", "2026-11-17T10:04+09:00")
    said = public_times.say_period(
        one.answer("impact_end", "2026-11-17T10:52+09:00"), Words.load("en")
    )
    assert said == "November 17, 2026, 10:04 a.m. to 10:52 a.m. (UTC+9, 48 minutes)"
    assert public_times.say_zone(datetime(2026, 1, 1, tzinfo=UTC), "", Words.load("ja")) == "UTC"
