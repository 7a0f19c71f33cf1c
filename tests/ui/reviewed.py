"""A postmortem that was commented on, as the tests of the comments want it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmdesk.domain.comments import Comment
from pmdesk.ui.comment_pane import CommentPane
from pmdesk.ui.window import Window

WHY = Comment("why", "findings", "en", "Kenji", "2026-11-20T10:00:00+00:00", text="Why at night?")
STRIKE = Comment(
    "edit", "findings", "en", "Mei", "2026-11-20T11:00:00+00:00", "strike_out",
    "forgot to renew", "", "was not told to renew", 9, 24,
)  # fmt: skip
SAID = replace(STRIKE, id="said", replacement=None, text="was not told to renew")
LOST = Comment(
    "lost", "", "en", "Mei", "2026-11-20T12:00:00+00:00", text="Which graph?",
    certainty="ask", candidates=("title", "findings"),
)  # fmt: skip
DONE = replace(WHY, id="over", state="done", reason="Said in the chat")


def pane_of(window: Window) -> CommentPane:
    window.do("show_comments")
    pane = window.side.comments
    assert isinstance(pane, CommentPane)
    return pane


def choose(pane: CommentPane, comment_id: str) -> None:
    assert pane.list.choose(comment_id)
    pane.list.setFocus()


def press(pane: CommentPane, letter: str) -> None:
    QTest.keyClick(pane.list, getattr(Qt.Key, f"Key_{letter}"))


def put_comments(window: Window, *said: Comment) -> None:
    assert window.session is not None
    window.session.flush_now()
    window.library.save_comments(window.session.postmortem.id, said)
    window.discussion.refresh()


def many(window: Window, count: int = 80) -> Iterator[Comment]:
    """Notes by four reviewers on every kind of answer of a sample, some on the same words."""
    assert window.session is not None
    postmortem = window.session.postmortem
    keys = [
        *("executive_summary", "findings", "impact_customers", "title", "detection_how"),
        *(f"timeline.{row.id}.event" for row in postmortem.rows("timeline")),
        *(f"factors.{row.id}.what" for row in postmortem.rows("factors")),
        *(f"follow_ups.{row.id}.action" for row in postmortem.rows("follow_ups")),
    ]
    known = [key for key in keys if _text(window, key)]
    for n in range(count):
        key = known[n * 7 % len(known)]
        text = _text(window, key)
        words = text.split()[0] if " " in text else text[:4]
        edits = n % 3 == 1
        yield Comment(
            f"note{n:03}", key, "en", ("Mei Lin", "Takase", "Rowan", "Ellis")[n % 4],
            f"2026-11-20T{10 + n // 60:02}:{n % 60:02}:00+00:00",
            "strike_out" if edits else "highlight", words,
            "" if edits else f"Who says so, and where can it be seen? ({n})",
            f"{words} indeed" if edits else None, 0, len(words),
            page=n * 5 % 9, place=(60.0, 700.0 - n * 8, 160.0, 712.0 - n * 8),
        )  # fmt: skip


def _text(window: Window, key: str) -> str:
    assert window.session is not None
    return window.session.postmortem.text(key, "en")
