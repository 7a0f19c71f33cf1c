"""A checklist is mostly ticked by what is written; a person has the last word."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pmdesk.domain import comments
from pmdesk.domain.checks import names, problems
from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.suggestions import Suggestion, suggestions
from pmdesk.words import Words

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def suggested(postmortem: Postmortem, option: str, key: str = "review_checks") -> Suggestion:
    asked = postmortem.schema.field(key)
    found = suggestions(asked, postmortem, problems(postmortem, NOW))
    return next(each for each in found if each.option == option)


def test_a_point_without_its_answer_says_which_one_is_missing(schema: Schema) -> None:
    said = suggested(Postmortem.blank(schema, "en"), "enough_detail")
    assert not said.holds
    assert said.key == "timeline"
    assert said.say(Words.load("en")) == "“Timeline of events” is not answered."


def test_a_timeline_with_sources_speaks_for_enough_detail(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("findings", "It broke.", "en")
    postmortem, row = postmortem.with_row("timeline", {"time": "2026-11-18T08:52+09:00"})
    postmortem = postmortem.answer(f"timeline.{row}.event", "Alert", "en")
    said = suggested(postmortem, "enough_detail")
    assert not said.holds
    assert said.key == f"timeline.{row}.source"
    postmortem = postmortem.answer(f"timeline.{row}.source", "Grafana")
    assert suggested(postmortem, "enough_detail").holds


def test_every_action_must_be_agreed_for_its_owners_to_have_agreed(schema: Schema) -> None:
    postmortem, row = Postmortem.blank(schema, "en").with_row("follow_ups", {"state": "proposed"})
    postmortem = postmortem.answer(f"follow_ups.{row}.action", "Alert", "en")
    said = suggested(postmortem, "owners_agreed")
    assert not said.holds
    assert said.say(Words.load("en")) == "A-1: “State” is empty or not final."
    assert suggested(postmortem.answer(f"follow_ups.{row}.state", "agreed"), "owners_agreed").holds


def test_what_speaks_for_a_point_is_there_to_speak(schema: Schema) -> None:
    """A check that is renamed would make every suggestion hold."""
    known = set(names())
    for asked in schema.fields:
        for option in asked.options:
            assert set(option.without) <= known, f"{asked.key}.{option.key}"


@pytest.mark.parametrize(
    ("meeting", "asked", "said"),
    [
        ("2026-11-21T09:00+00:00", "2026-11-19", False),
        ("2026-11-21T09:00+00:00", "2026-11-20", False),
        ("2026-11-21T09:00+00:00", "2026-11-21", True),
        ("2026-11-21T09:00+00:00", None, True),
        ("2026-11-25T09:00+00:00", None, False),
        (None, "2026-11-20", False),
    ],
)
def test_reviewers_have_twenty_four_hours(
    schema: Schema, meeting: str | None, asked: str | None, said: bool
) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("meeting_start", meeting)
    postmortem = postmortem.answer("review_requested", asked)
    found = {each.check for each in problems(postmortem, NOW)}
    assert ("review-short" in found) == said


def test_who_has_sent_notes_and_who_has_not(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en")
    for name in ("Kenji Sato", "Mei Lin"):
        postmortem, _ = postmortem.with_row("reviewers", {"name": name, "decision": "waiting"})
    said = [
        Comment("a", author="kenji sato", text="Why?", origin="x:1"),
        Comment("b", author="Kenji Sato", text="Fine", origin="x:2", state="done"),
        Comment("c", author="Ada", text="Me too", origin="x:3"),
        Comment("d", author="me", text="typed here"),
    ]
    heard = comments.heard_from(postmortem, said)
    assert [(e.name, e.count, e.open, e.is_asked) for e in heard] == [
        ("Kenji Sato", 2, 1, True),
        ("Mei Lin", 0, 0, True),
        ("Ada", 1, 1, False),
    ]
