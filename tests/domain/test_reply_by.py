"""Whoever asks for replies by a day that no reader can keep is told so before the copy leaves."""

from __future__ import annotations

import pytest

from pmdesk.domain import leaving
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.words import Words
from tests.house import concerns

EN = Words.load("en")


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("", ""),
        ("2026-11-27", "Reviewers are asked to reply by 2026-11-27, which has passed."),
        ("2026-11-28", ""),
        ("2026-12-03", ""),
        (
            "2026-12-04",
            "Reviewers are asked to reply by 2026-12-04, which is after the meeting on 2026-12-03.",
        ),
        ("soon", ""),
    ],
)
def test_a_day_to_reply_by_is_between_now_and_the_meeting(
    schema: Schema, until: str, said: str
) -> None:
    made = Postmortem.blank(schema, "en").answer("meeting_start", "2026-12-03T10:00+09:00")
    made = made.answer("time_zone", "Asia/Tokyo")
    found = leaving.concerns(concerns.leaving(made, "review", until=until))
    told = [each.say(EN) for each in found if each.name == "reply-by-day"]
    assert told == ([said] if said else [])


def test_without_a_meeting_any_day_to_come_is_right(schema: Schema) -> None:
    made = Postmortem.blank(schema, "en")
    found = leaving.concerns(concerns.leaving(made, "review", until="2030-01-01"))
    assert "reply-by-day" not in [each.name for each in found]
