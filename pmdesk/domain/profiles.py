"""For whom a report is: everything there is to choose from, said once.

Whoever offers, checks or writes a profile loops over `PROFILES` or asks `profile`.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from pmdesk.words import N_


@dataclass(frozen=True)
class Profile:
    """A kind of reader.

    `whole` tells everything; otherwise the external message alone. `for_pen` leaves room for notes
    and asks for them.
    """

    key: str
    label: str
    help: str
    whole: bool
    for_pen: bool = False


INTERNAL = Profile(
    "internal",
    N_("Internal: everything"),
    N_("The whole report, for colleagues. The PDF also contains the postmortem itself."),
    whole=True,
)
REVIEW = Profile(
    "review",
    N_("Review copy: everything, with room for notes"),
    N_(
        "For reviewers. The PDF has a wide margin, an ID for every item and a "
        "review sheet to fill in."
    ),
    whole=True,
    for_pen=True,
)
EXTERNAL = Profile(
    "external",
    N_("External: the external message only"),
    N_("For customers: no names, no internal fields, no attachments."),
    whole=False,
)
PROFILES = (INTERNAL, REVIEW, EXTERNAL)

_EXPORT_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def profile(key: str) -> Profile:
    """The profile of this key. Raises ValueError for any other word: a slip must not leak."""
    for each in PROFILES:
        if each.key == key:
            return each
    raise ValueError(f"{key!r} is no profile")


def new_export_id() -> str:
    """Tells one export from another on paper: seven letters and digits that are hard to misread."""
    return "-".join("".join(secrets.choice(_EXPORT_LETTERS) for _ in range(n)) for n in (4, 3))
