"""What cannot be as the times stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pmdesk.domain import deadlines
from pmdesk.domain.checks import PROBLEM, Case, Found, Label, check
from pmdesk.domain.timeline import FIELDS, moment
from pmdesk.words import N_

_WINDOWS = (("impact_start", "impact_end"), ("response_start", "response_end"))


@check("ends-before-it-starts", PROBLEM)
def ends_before_it_starts(case: Case) -> Iterator[Found]:
    """A window or a row whose end lies before its start."""
    pairs = list(_WINDOWS)
    pairs += [
        (f"timeline.{r.id}.time", f"timeline.{r.id}.end") for r in case.postmortem.rows("timeline")
    ]
    pairs += [
        (f"features.{r.id}.from", f"features.{r.id}.to") for r in case.postmortem.rows("features")
    ]
    for start, end in pairs:
        first, last = moment(case.postmortem.value(start)), moment(case.postmortem.value(end))
        if first and last and last < first:
            yield end, N_("The end is before the start."), {}


@check("timeline-order")
def timeline_order(case: Case) -> Iterator[Found]:
    """A row that stands behind a later one."""
    latest: datetime | None = None
    latest_mark = ""
    for row in case.postmortem.rows("timeline"):
        at = moment(row.cells.get("time"))
        if at is None or row.cells.get("precision") in ("before", "after", "between", "unknown"):
            continue
        if latest and at < latest:
            yield (
                f"timeline.{row.id}.time",
                N_("{mark} has an earlier time than {other}, which is above it."),
                {"mark": case.postmortem.mark("timeline", row.id), "other": latest_mark},
            )
        else:
            latest, latest_mark = at, case.postmortem.mark("timeline", row.id)


@check("timeline-starts-late")
def timeline_starts_late(case: Case) -> Iterator[Found]:
    """A timeline starts before the incident and goes forward (S0)."""
    start = moment(case.postmortem.value("impact_start"))
    times = [moment(row.cells.get("time")) for row in case.postmortem.rows("timeline")]
    known = [at for at in times if at]
    if start and known and min(known) >= start:
        yield (
            "timeline",
            N_(
                "The first row is not before the impact began. What was the situation "
                "just before that?"
            ),
            {},
        )


@check("times-disagree", PROBLEM)
def times_disagree(case: Case) -> Iterator[Found]:
    """A row marked as the impact's start or end, and another time in the impact stage."""
    for row in case.postmortem.rows("timeline"):
        key = FIELDS.get(str(row.cells.get("anchor")))
        if key is None:
            continue
        there, here = moment(case.postmortem.value(key)), moment(row.cells.get("time"))
        if there and here and there != here:
            yield (
                key,
                N_("“{field}” and {mark} in the timeline give different times."),
                {
                    "field": Label(case.postmortem.schema.field(key).label),
                    "mark": case.postmortem.mark("timeline", row.id),
                },
            )


@check("meeting-late")
def meeting_late(case: Case) -> Iterator[Found]:
    """A meeting behind its deadline (S0: Sev-1 three calendar days, Sev-2 five business days)."""
    due = deadlines.meeting(case.postmortem)
    meeting = moment(case.postmortem.value("meeting_start"))
    if due and meeting and meeting.date() > due:
        yield (
            "meeting_start",
            N_("For this severity the meeting is due by {date}."),
            {"date": due.isoformat()},
        )


@check("review-short")
def review_short(case: Case) -> Iterator[Found]:
    """Reviewers get the draft 24 hours before the meeting (S0)."""
    due = deadlines.draft(case.postmortem)
    asked = case.postmortem.value("review_requested")
    if due is None or due.tzinfo is None:
        return
    if asked and str(asked) > due.date().isoformat():
        yield (
            "review_requested",
            N_(
                "The draft went out less than 24 hours before the meeting. Should the "
                "meeting be moved?"
            ),
            {},
        )
    elif not asked and due < case.now < due + deadlines.DRAFT_BEFORE_MEETING:
        yield (
            "review_requested",
            N_(
                "The meeting begins in less than 24 hours. Has the draft gone out to the reviewers?"
            ),
            {},
        )


@check("meeting-missing")
def meeting_missing(case: Case) -> Iterator[Found]:
    """The meeting is scheduled first (S0)."""
    due = deadlines.meeting(case.postmortem)
    if due and not case.postmortem.is_answered("meeting_start"):
        yield (
            "meeting_start",
            N_("No meeting is set. For this severity it is due by {date}."),
            {"date": due.isoformat()},
        )
