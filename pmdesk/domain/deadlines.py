"""The policy table: when the meeting, the report and the actions are due.

Figures: meeting and actions after the PagerDuty postmortem guide (Sev-1 three calendar days, Sev-2
five business days; actions 15 and 30 days), report within 48 hours and stale after a week after the
conduct-post-mortem guide.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pmdesk.domain.postmortem import Postmortem


@dataclass(frozen=True)
class Policy:
    """Days allowed for one rank of severity (1 is the worst)."""

    meeting_days: int
    business: bool
    action_days: int


POLICY = {1: Policy(3, False, 15), 2: Policy(5, True, 30)}
DRAFT_BEFORE_MEETING = timedelta(hours=24)
REPORT_AFTER_END = timedelta(hours=48)
STALE_AFTER_END = timedelta(days=7)


def rank(postmortem: Postmortem) -> int:
    """How bad it was: 1 is the worst; 0 if no severity was given."""
    severity = postmortem.value("severity")
    option = postmortem.schema.field("severity").option(str(severity)) if severity else None
    return option.rank if option else 0


def ended(postmortem: Postmortem) -> datetime | None:
    """When the clocks start to run: the end of the impact, else its start."""
    for key in ("impact_end", "impact_start"):
        if value := postmortem.value(key):
            return datetime.fromisoformat(str(value))
    return None


def meeting(postmortem: Postmortem, holidays: Collection[date] = ()) -> date | None:
    """The last day for the meeting; None where no rule applies."""
    policy, end = POLICY.get(rank(postmortem)), ended(postmortem)
    if policy is None or end is None:
        return None
    if policy.business:
        return add_business_days(end.date(), policy.meeting_days, holidays)
    return end.date() + timedelta(days=policy.meeting_days)


def action(postmortem: Postmortem) -> date | None:
    """The day an action is due unless it says otherwise."""
    policy, end = POLICY.get(rank(postmortem)), ended(postmortem)
    return end.date() + timedelta(days=policy.action_days) if policy and end else None


def draft(postmortem: Postmortem) -> datetime | None:
    """When the draft goes to the reviewers: 24 hours before the meeting."""
    start = postmortem.value("meeting_start")
    return datetime.fromisoformat(str(start)) - DRAFT_BEFORE_MEETING if start else None


def report(postmortem: Postmortem) -> datetime | None:
    end = ended(postmortem)
    return end + REPORT_AFTER_END if end else None


def stale(postmortem: Postmortem) -> datetime | None:
    end = ended(postmortem)
    return end + STALE_AFTER_END if end else None


def add_business_days(start: date, days: int, holidays: Collection[date] = ()) -> date:
    """The day that many working days later; Saturdays, Sundays and `holidays` do not count."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in holidays:
            days -= 1
    return day
