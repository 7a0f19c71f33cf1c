"""Times are understood as people type them, and durations follow from the marked rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from pmdesk.domain import timeline
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.words import LANGUAGES, Words

TOKYO = timeline.zone_of("Asia/Tokyo")
NEAR = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("typed", "iso", "precision"),
    [
        ("2026-11-18 08:52", "2026-11-18T08:52+09:00", "minute"),
        ("2026-11-18T08:52:07", "2026-11-18T08:52:07+09:00", "second"),
        ("11/18 8:52", "2026-11-18T08:52+09:00", "minute"),
        ("8:52", "2026-11-18T08:52+09:00", "minute"),
        ("2026年11月18日 8時52分", "2026-11-18T08:52+09:00", "minute"),
        ("11月18日 8時52分頃", "2026-11-18T08:52+09:00", "about"),
        ("午後3時", "2026-11-18T15:00+09:00", "minute"),
        ("下午3点20分", "2026-11-18T15:20+09:00", "minute"),
        ("下午3點20分左右", "2026-11-18T15:20+09:00", "about"),
        ("9:15 pm", "2026-11-18T21:15+09:00", "minute"),
        ("9 pm", "2026-11-18T21:00+09:00", "minute"),
        ("12:05 am", "2026-11-18T00:05+09:00", "minute"),
        ("２０２６／１１／１８　０８：５２", "2026-11-18T08:52+09:00", "minute"),
        ("2026-11-18 08:52 UTC", "2026-11-18T08:52+00:00", "minute"),
        ("2026-11-18T08:52:00Z", "2026-11-18T08:52:00+00:00", "second"),
        ("2026-11-18 08:52+01:00", "2026-11-18T08:52+01:00", "minute"),
        ("about 9:15", "2026-11-18T09:15+09:00", "about"),
        ("25:30", "2026-11-19T01:30+09:00", "minute"),
    ],
)
def test_a_time_is_understood_as_it_is_typed(typed: str, iso: str, precision: str) -> None:
    assert timeline.parse_moment(typed, TOKYO, NEAR) == (iso, precision)


@pytest.mark.parametrize("typed", ["", "soon", "99:99", "2026-13-45 08:00", "2026-11-18", "8"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert timeline.parse_moment(typed, TOKYO, NEAR) is None


def test_a_clock_without_a_day_is_no_moment() -> None:
    assert timeline.parse_moment("8:52", TOKYO, None) is None


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("60", 60), ("1h30", 90), ("1:30", 90), ("1時間30分", 90), ("2小时", 120), ("45 min", 45)],
)
def test_a_length_is_understood(typed: str, minutes: int) -> None:
    assert timeline.parse_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["", "long", "1:3:0", "-5", "9" * 50])
def test_what_is_no_length_is_not_guessed(typed: str) -> None:
    assert timeline.parse_minutes(typed) is None


@pytest.fixture
def postmortem(schema: Schema) -> Postmortem:
    postmortem = Postmortem.blank(schema, "en").answer("time_zone", "Asia/Tokyo")
    for anchor, at in (("impact_began", "08:52"), ("detected", "09:03"), ("resolved", "10:05")):
        postmortem, _ = postmortem.with_row(
            "timeline", {"time": f"2026-11-18T{at}+09:00", "anchor": anchor}
        )
    return postmortem


def test_durations_follow_from_the_marked_rows(postmortem: Postmortem) -> None:
    found = {each.name: each.length for each in timeline.measures(postmortem)}
    assert found == {"detect": timedelta(minutes=11), "resolve": timedelta(minutes=73)}


def test_the_impact_stage_has_the_last_word_on_the_impact(postmortem: Postmortem) -> None:
    moved = postmortem.answer("impact_start", "2026-11-18T08:50+09:00")
    found = {each.name: each.length for each in timeline.measures(moved)}
    assert found["detect"] == timedelta(minutes=13)


def test_rows_without_a_time_stay_behind_the_row_before_them(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en")
    for row_id, cells in (
        ("late", {"time": "2026-11-18T10:00+09:00"}),
        ("vague", {}),
        ("early", {"time": "2026-11-18T08:00+09:00"}),
    ):
        postmortem, _ = postmortem.with_row("timeline", dict(cells), row_id=row_id)
    assert timeline.in_order(postmortem) == ["early", "late", "vague"]


def test_a_moment_says_how_exact_it_is() -> None:
    words = Words.load("en")
    iso = "2026-11-18T08:52+09:00"
    assert timeline.say_moment(iso, words, TOKYO, "about") == "about 2026-11-18 08:52"
    assert timeline.say_moment(iso, words, timeline.zone_of("UTC"), day=False) == "23:52"
    assert timeline.say_moment(iso, words, None, "unknown") == "time not known"
    assert timeline.say_duration(timedelta(minutes=73), words) == "1 h 13 min"


LATE = datetime(2026, 11, 20, 23, 47, tzinfo=TOKYO)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0:05", "2026-11-21T00:05+09:00"),
        ("12:14 am", "2026-11-21T00:14+09:00"),
        ("翌 0:20", "2026-11-21T00:20+09:00"),
        ("23:50", "2026-11-20T23:50+09:00"),
        ("23:40", "2026-11-20T23:40+09:00"),
        ("11/20 0:05", "2026-11-20T00:05+09:00"),
        ("Sat 2026-11-21 0:05", "2026-11-21T00:05+09:00"),
        ("11/21(土) 0:05", "2026-11-21T00:05+09:00"),
    ],
)
def test_a_clock_time_after_midnight_belongs_to_the_next_day(typed: str, meant: str) -> None:
    found = timeline.parse_typed(typed, TOKYO, LATE, LATE.date())
    assert found is not None
    assert found[0] == meant


@pytest.mark.parametrize("typed", ["Tuesday 10am", "next week 10:00", "来週 10:00", "soon"])
def test_a_day_that_only_the_writer_knows_is_not_guessed(typed: str) -> None:
    assert timeline.parse_typed(typed, TOKYO, None, LATE.date()) is None


@pytest.mark.parametrize(
    ("typed", "sentence", "n"),
    [
        ("30 d", "{n} days", 30),
        ("30d", "{n} days", 30),
        ("1 day", "{n} days", 1),
        ("30日間", "{n} days", 30),
        ("３０日", "{n} days", 30),
        ("30 天", "{n} days", 30),
        ("4 weeks", "{n} weeks", 4),
        ("4週間", "{n} weeks", 4),
        ("4 周", "{n} weeks", 4),
        ("3か月", "{n} months", 3),
        ("3 個月", "{n} months", 3),
        ("12 h", "{n} hours", 12),
    ],
)
def test_a_period_is_said_in_the_readers_words(typed: str, sentence: str, n: int) -> None:
    for language in LANGUAGES:
        words = Words.load(language)
        said = timeline.say_period(typed, words)
        assert said == words.count(sentence, n)
        assert timeline.say_period(said, words) == said, "what is read is understood again"


@pytest.mark.parametrize("typed", ["since June", "30 d rolling", "30", "", "calendar month"])
def test_a_period_of_another_kind_stays_as_it_was_typed(typed: str) -> None:
    assert timeline.say_period(typed, Words.load("ja")) == typed
