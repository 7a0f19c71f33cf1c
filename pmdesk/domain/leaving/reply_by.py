"""A day to reply by that nobody can mean: it is over, or comes after the meeting."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pmdesk.domain.leaving import Found, Leaving, concern
from pmdesk.domain.review import due
from pmdesk.words import N_


@concern("reply-by-day")
def reply_by_day(leaving: Leaving) -> Iterator[Found]:
    """Notes that come after the meeting, or were due before the copy was sent, are of no use."""
    if not (leaving.profile.for_pen and leaving.until):
        return
    day, meeting = _day(leaving.until), due(leaving.postmortem)
    if day is None:
        return
    if day < leaving.now.date():
        yield (
            "meeting_start",
            N_("Reviewers are asked to reply by {date}, which has passed."),
            {"date": leaving.until},
        )
    elif meeting and day > date.fromisoformat(meeting):
        yield (
            "meeting_start",
            N_("Reviewers are asked to reply by {date}, which is after the meeting on {meeting}."),
            {"date": leaving.until, "meeting": meeting},
        )


def _day(said: str) -> date | None:
    """The day of an ISO date; None for what is none."""
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
