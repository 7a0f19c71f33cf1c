"""For every concern a report that it has something to say of, and one that it does not.

A module a subject, as in `pmdesk/domain/leaving/`: `EXAMPLES` maps a concern's id to an Example.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from pmdesk.domain.leaving import Leaving
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import profile

NOW = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Example:
    """Both are made of a blank postmortem whose language is English."""

    bad: Callable[[Postmortem], Leaving]
    good: Callable[[Postmortem], Leaving]


def leaving(
    postmortem: Postmortem,
    profile_key: str = "external",
    language: str = "en",
    format_: str = "pdf",
    until: str = "",
) -> Leaving:
    """What leaves, said shortly."""
    return Leaving(postmortem, profile(profile_key), language, NOW, format_, until)
