"""The customer's copy: what belongs inside."""

from __future__ import annotations

from pmdesk.domain.postmortem import Postmortem
from tests.house.concerns import Example, leaving


def _said(blank: Postmortem, words: str) -> Postmortem:
    return blank.answer("external_summary", words, "en")


EXAMPLES = {
    "confidential": Example(
        lambda blank: leaving(_said(blank, "The host db-primary-03 was slow.")),
        lambda blank: leaving(_said(blank, "Search was slow.")),
    ),
}
