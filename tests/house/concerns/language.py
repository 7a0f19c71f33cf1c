"""The report's language: what is missing in it, and what is old."""

from __future__ import annotations

from pmdesk.domain.postmortem import Postmortem
from tests.house.concerns import Example, leaving


def _translated(blank: Postmortem) -> Postmortem:
    return blank.answer("external_summary", "検索", "ja").answer("external_summary", "Search", "en")


def _in_english(blank: Postmortem) -> Postmortem:
    return blank.answer("external_summary", "Search was slow.", "en")


EXAMPLES = {
    "missing-external-text": Example(
        lambda blank: leaving(_in_english(blank), language="ja"),
        lambda blank: leaving(_in_english(blank)),
    ),
    "missing-text": Example(
        lambda blank: leaving(_in_english(blank), "internal", "ja"),
        lambda blank: leaving(_translated(blank), "internal", "ja"),
    ),
    "stale-text": Example(
        lambda blank: leaving(
            _translated(blank).answer("external_summary", "検索と一覧", "ja"), "review"
        ),
        lambda blank: leaving(_translated(blank), "review"),
    ),
    "no-external-message": Example(
        lambda blank: leaving(blank),
        lambda blank: leaving(blank.answer("external_summary", "Search was slow.", "en")),
    ),
    "stale-external-message": Example(
        lambda blank: leaving(_translated(blank).answer("external_summary", "検索と一覧", "ja")),
        lambda blank: leaving(_translated(blank)),
    ),
}
