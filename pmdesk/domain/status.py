"""Draft -> In review -> Reviewed -> Closed, and what each step asks for.

The four after the PagerDuty postmortem guide: with no external message, Reviewed may be left out.
Nothing is forbidden: a step whose conditions are open asks for a reason, which is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pmdesk.domain.checks import PROBLEM, Label, Problem, problems
from pmdesk.domain.postmortem import Postmortem
from pmdesk.words import N_

STATES = ("draft", "in_review", "reviewed", "closed")


@dataclass(frozen=True)
class Move:
    """A step to another status, and what is still open for it."""

    to: str
    missing: tuple[Problem, ...]

    @property
    def needs_reason(self) -> bool:
        return bool(self.missing)


def current(postmortem: Postmortem) -> str:
    return str(postmortem.value("status") or "draft")


def moves(
    postmortem: Postmortem, now: datetime | None = None, open_comments: int = 0
) -> list[Move]:
    """Every status but the present one; going back asks for nothing."""
    here = STATES.index(current(postmortem)) if current(postmortem) in STATES else 0
    return [
        Move(state, tuple(_missing(postmortem, here, place, now, open_comments)))
        if place > here
        else Move(state, ())
        for place, state in enumerate(STATES)
        if place != here
    ]


def _missing(
    postmortem: Postmortem, here: int, there: int, now: datetime | None, open_comments: int
) -> list[Problem]:
    missing: list[Problem] = []
    if here < 1 <= there:
        missing += [p for p in problems(postmortem, now) if p.weight == PROBLEM]
    if here < 2 <= there:
        missing += _meeting_not_held(postmortem, now)
    if here >= 1 and there >= 2:
        # It may have become old during the review, and is posted next.
        missing += [p for p in problems(postmortem, now) if p.check == "stale-external-message"]
    if here < 2 <= there:
        missing += _comments_open(open_comments)
    if there == 3:
        missing += _message_not_posted(postmortem, here)
    return missing


def _meeting_not_held(postmortem: Postmortem, now: datetime | None) -> list[Problem]:
    start = postmortem.value("meeting_start")
    held = start and datetime.fromisoformat(str(start)) <= (now or datetime.now().astimezone())
    if held:
        return []
    return [Problem("meeting_start", "meeting-not-held", N_("The meeting has not been held yet."))]


def _comments_open(count: int) -> list[Problem]:
    if not count:
        return []
    message = N_("Comments still open: {count}.")
    return [Problem("reviewers", "comments-open", message, {"count": count})]


def _message_not_posted(postmortem: Postmortem, here: int) -> list[Problem]:
    keys = [each.key for each in postmortem.schema.fields if each.external]
    if here >= 2 or not any(postmortem.is_answered(key) for key in keys):
        return []
    return [
        Problem(
            "status",
            "message-not-posted",
            N_("There is an external message. Set “{status}” first, so that support can post it."),
            {"status": Label(_label(postmortem, "reviewed"))},
        )
    ]


def _label(postmortem: Postmortem, state: str) -> str:
    return postmortem.schema.field("status").label_of(state)
