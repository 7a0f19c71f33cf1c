"""Whatever somebody decides about a comment, Ctrl+Z takes back: that, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmdesk.domain.comments import Comment
from pmdesk.ui.comment_pane import CommentPane
from pmdesk.ui.window import Window
from tests.ui.conftest import Opening
from tests.ui.reviewed import DONE, LOST, SAID, STRIKE, WHY, choose, pane_of, press, put_comments

CONTROL = Qt.KeyboardModifier.ControlModifier


def _decline(pane: CommentPane) -> None:
    press(pane, "D")
    QTest.keyClicks(pane.box, "The job runs then")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, CONTROL)


def _reply(pane: CommentPane) -> None:
    press(pane, "R")
    QTest.keyClicks(pane.box, "Because the job runs then")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, CONTROL)


def _say(pane: CommentPane) -> None:
    pane.begin_comment("findings")
    QTest.keyClicks(pane.compose.box, "And who was told?")
    QTest.keyClick(pane.compose.box, Qt.Key.Key_Return, CONTROL)


def _place(pane: CommentPane) -> None:
    pane.candidates.setCurrentIndex(pane.candidates.findData("findings"))
    QTest.mouseClick(pane.put, Qt.MouseButton.LeftButton)


def _reopen(pane: CommentPane) -> None:
    press(pane, "O")


def _letter(letter: str) -> Callable[[CommentPane], None]:
    return lambda pane: press(pane, letter)


DECISIONS: dict[str, tuple[Comment, Callable[[CommentPane], None]]] = {
    "accept a question": (WHY, _letter("A")),
    "accept an edit": (STRIKE, _letter("A")),
    "put the words said there": (SAID, _letter("W")),
    "decline": (WHY, _decline),
    "done": (WHY, _letter("X")),
    "make it a follow-up": (WHY, _letter("F")),
    "put it on the agenda": (WHY, _letter("G")),
    "reply": (WHY, _reply),
    "say something new": (WHY, _say),
    "say where it belongs": (LOST, _place),
    "reopen": (DONE, _reopen),
}


@pytest.fixture
def written(window: Window) -> Window:
    """Somebody has typed into two answers, and others have commented on them."""
    window.do("new")
    assert window.session is not None
    window.session.set("findings", "Somebody forgot to renew the certificate.")
    put_comments(window, WHY, STRIKE, LOST, DONE)
    window.session.set("title", "Search was down")
    return window


def stands(window: Window) -> tuple[object, ...]:
    """All that a decision could change, on disk: answers, and comments as people see them."""
    assert window.session is not None
    window.session.flush_now()
    postmortem = window.library.open(window.session.postmortem.id)
    return postmortem.records(), {
        each.id: replace(each, earlier=())
        for each in window.library.comments(postmortem.id)
        if not each.is_withdrawn
    }


def decide(window: Window, name: str) -> None:
    comment, act = DECISIONS[name]
    if comment.id not in {each.id for each in window.discussion.comments}:
        put_comments(window, comment)
    pane = pane_of(window)
    pane.state.setCurrentIndex(pane.state.findData(""))
    pane.refresh()
    choose(pane, comment.id)
    act(pane)


@pytest.mark.parametrize("name", DECISIONS)
def test_undo_takes_back_a_decision_and_redo_makes_it_again(written: Window, name: str) -> None:
    if name == "put the words said there":
        put_comments(written, SAID)
    before = stands(written)
    decide(written, name)
    after = stands(written)
    assert after != before
    for _ in range(2):
        QTest.keyClick(written, Qt.Key.Key_Z, CONTROL)
        assert stands(written) == before
        QTest.keyClick(written, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert stands(written) == after


@pytest.mark.parametrize("name", DECISIONS)
def test_undo_of_a_decision_goes_on_after_a_restart(
    written: Window, opening: Opening, name: str
) -> None:
    if name == "put the words said there":
        put_comments(written, SAID)
    before = stands(written)
    decide(written, name)
    after = stands(written)
    again = opening()
    again.do("undo")
    assert stands(again) == before
    once_more = opening()
    once_more.do("redo")
    assert stands(once_more) == after


def test_decisions_and_words_are_taken_back_in_the_order_they_were_made(written: Window) -> None:
    assert written.session is not None
    seen = [stands(written)]
    for name in ("done", "accept an edit", "say where it belongs"):
        decide(written, name)
        seen.append(stands(written))
        written.session.set("title", f"Search was down, {name}")
        seen.append(stands(written))
    for expected in reversed(seen[:-1]):
        written.do("undo")
        assert stands(written) == expected
    for expected in seen[1:]:
        written.do("redo")
        assert stands(written) == expected


def test_what_was_undone_is_seen_and_the_keyboard_stays_in_the_list(written: Window) -> None:
    decide(written, "done")
    pane = pane_of(written)
    pane.state.setCurrentIndex(pane.state.findData("open"))
    pane.refresh()
    choose(pane, "lost")
    written.do("undo")
    assert pane.list.hasFocus()
    assert pane.list.comment is not None
    assert pane.list.comment.id == "why"
    written.do("redo")
    written.page.go_to("title")
    written.side.turn(0)
    QTest.keyClick(written.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert pane.isVisible()
    assert pane.list.comment.id == "why"
    assert not pane.list.hasFocus()


def test_undo_leaves_alone_what_was_decided_otherwise_since(written: Window) -> None:
    decide(written, "done")
    put_comments(written, replace(WHY, state="agenda"))
    written.do("undo")
    assert next(c for c in written.discussion.comments if c.id == "why").state == "agenda"


def test_a_reply_that_was_taken_back_is_shown_nowhere(written: Window) -> None:
    decide(written, "reply")
    pane = pane_of(written)
    written.do("undo")
    choose(pane, "why")
    assert "Because the job" not in pane.said.text()
    assert not written.library.search("Because the job")
