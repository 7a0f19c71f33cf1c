"""An expected failure, said in two sentences: what happened, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pmdesk.words import Words


class Trouble(Exception):
    """Raised where the user can do something about it; anything else is our bug.

    `what` and `now` are source sentences (marked with `N_`) with named blanks; `details` fills the
    blanks and is never translated.
    """

    def __init__(self, what: str, now: str, **details: object) -> None:
        self.what = what
        self.now = now
        self.details = details
        super().__init__(f"{what} {now}".format(**details))

    def say(self, words: Words) -> str:
        """Both sentences in the user's language."""
        joint = "" if words.language != "en" else " "
        return joint.join(words.fill(each, self.details) for each in (self.what, self.now))
