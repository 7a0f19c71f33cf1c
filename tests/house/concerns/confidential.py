"""The customer's copy: what belongs inside, what contradicts the record, and "outage"."""

from __future__ import annotations

from pmdesk.domain.postmortem import Postmortem
from tests.house.concerns import Example, leaving


def _said(blank: Postmortem, words: str) -> Postmortem:
    return blank.answer("external_summary", words, "en")


def _with_times(blank: Postmortem) -> Postmortem:
    began = blank.answer("impact_start", "2026-11-17T09:05+09:00")
    return began.answer("impact_end", "2026-11-17T09:57+09:00")


EXAMPLES = {
    "confidential": Example(
        lambda blank: leaving(_said(blank, "The host db-primary-03 was slow.")),
        lambda blank: leaving(_said(blank, "Search was slow.")),
    ),
    "contradiction": Example(
        lambda blank: leaving(_said(_with_times(blank), "Search was slow for 60 minutes.")),
        lambda blank: leaving(_said(_with_times(blank), "Search was slow for 52 minutes.")),
    ),
    "draft": Example(
        lambda blank: leaving(blank.answer("status", "in_review")),
        lambda blank: leaving(blank.answer("status", "reviewed")),
    ),
    "outage": Example(
        lambda blank: leaving(_said(blank, "The outage is over.")),
        lambda blank: leaving(_said(blank, "The incident is over.")),
    ),
}
