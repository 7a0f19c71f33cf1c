"""What can be decided about a comment, as data: buttons, letters, menu and help loop over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pmdesk.domain.comments import Comment
from pmdesk.words import N_


@dataclass(frozen=True)
class Decision:
    """`letter` holds while the list has the focus; `fits` says of which comments it can be."""

    name: str
    letter: str
    label: str
    title: str
    fits: Callable[[Comment], bool]


def could_replace(comment: Comment) -> bool:
    """Whether what was said to struck-out words may be meant to stand there instead."""
    return (
        comment.kind == "strike_out"
        and comment.proposal is None
        and bool(comment.text)
        and comment.is_open
        and not comment.is_asked
    )


def _accepts(comment: Comment) -> bool:
    return comment.is_open and not (comment.proposal is not None and comment.is_asked)


def _is_open(comment: Comment) -> bool:
    return comment.is_open


DECISIONS = (
    Decision("accept", "a", N_("Accept"), N_("Accept, and make any proposed edit"), _accepts),
    Decision("decline", "d", N_("Decline"), N_("Decline, with a reason"), _is_open),
    Decision("done", "x", N_("Done"), N_("Done"), _is_open),
    Decision("follow_up", "f", N_("Follow-up"), N_("Make it a follow-up"), _is_open),
    Decision("agenda", "g", N_("Agenda"), N_("Put on the agenda"), _is_open),
    Decision("reply", "r", N_("Reply"), N_("Reply"), lambda comment: True),
    Decision("use", "w", N_("Replace"), N_("Replace with these words"), could_replace),
    Decision("reopen", "o", N_("Reopen"), N_("Reopen"), lambda comment: not comment.is_open),
)
ON_ONE = ("reply", "use")
"""Those that are made about one comment at a time."""
STEPS: Mapping[str, int] = {"n": 1, "j": 1, "p": -1, "k": -1}
"""Letters that lead to the next and the previous comment."""
IN_THE_LIST = (
    *((each.title, each.letter.upper()) for each in DECISIONS),
    (N_("Next comment"), "N"),
    (N_("Previous comment"), "P"),
    (N_("Go to this answer"), "Return"),
    (N_("Select several"), "Shift+Down"),
    (N_("Select all"), "Ctrl+A"),
)
"""What the help says about the keys of the list."""
