"""The day to reply by: over, or after the meeting."""

from __future__ import annotations

from pmdesk.domain.postmortem import Postmortem
from tests.house.concerns import Example, leaving


def _meeting(blank: Postmortem) -> Postmortem:
    made = blank.answer("time_zone", "Asia/Tokyo")
    # In Tokyo it is the next day already.
    return made.answer("meeting_start", "2026-12-03T20:00+00:00")


EXAMPLES = {
    "reply-by-day": Example(
        lambda blank: leaving(_meeting(blank), "review", until="2026-12-05"),
        lambda blank: leaving(_meeting(blank), "review", until="2026-12-04"),
    ),
}
