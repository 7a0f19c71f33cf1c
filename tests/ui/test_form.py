"""A page holds its place: language, folds, problems and undo move nothing under one's hands."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from pmdesk.domain.checks import Problem
from pmdesk.domain.text import Text
from pmdesk.ui.editors import Editor, QuestionEditor
from pmdesk.ui.form import COLUMN, FieldBox, StageForm
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.session import Session
from pmdesk.ui.window import Window
from pmdesk.words import Words


@pytest.fixture
def session(window: Window) -> Session:
    window.do("new")
    assert window.session is not None
    return window.session


def _form(window: Window, key: str) -> StageForm:
    window.page.go_to(key)
    return window.page.form(window.page.stage)


def _box(window: Window, key: str) -> FieldBox:
    box = _form(window, key).field(key)
    assert box is not None
    return box


def _text(window: Window) -> QPlainTextEdit:
    editor = window.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    return editor


def test_unfinished_input_survives_another_language_of_the_window(
    window: Window, session: Session
) -> None:
    form = _form(window, "knowledge_class")
    editor = _text(window)
    QTest.keyClicks(editor, "Expired")
    QApplication.sendEvent(editor, QInputMethodEvent("けんさ", []))
    form.speak(Words.load("ja"))
    assert window.focusWidget() is editor
    assert editor.textCursor().block().layout().preeditAreaText() == "けんさ"
    done = QInputMethodEvent("", [])
    done.setCommitString("検査")
    QApplication.sendEvent(editor, done)
    assert session.postmortem.text("knowledge_class", "en") == "Expired検査"


def test_another_language_of_the_window_does_not_scroll_the_page(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    form = _form(window, "help_signal")
    qtbot.waitUntil(lambda: form.verticalScrollBar().value() > 0)
    editor = _text(window)
    before = editor.mapTo(form.viewport(), editor.rect().topLeft()).y()
    form.speak(Words.load("ja"))
    qtbot.wait(50)
    assert (
        form.viewport()
        .rect()
        .intersects(
            editor.rect().translated(editor.mapTo(form.viewport(), editor.rect().topLeft()))
        )
    )
    after = editor.mapTo(form.viewport(), editor.rect().topLeft()).y()
    assert abs(after - before) < form.viewport().height()


def test_a_page_comes_back_with_cursor_and_folds_as_it_was_left(
    window: Window, session: Session
) -> None:
    form = _form(window, "runbook")
    QTest.keyClicks(_text(window), "one two")
    QTest.keyClick(_text(window), Qt.Key.Key_Left)
    form.sections["changes"].open_for("systemic_changes")
    form.go_to("runbook")
    state = json.loads(json.dumps(form.state()))
    again = StageForm(form.stage, form.desk, window)
    changes = again.sections["changes"].whole
    assert changes is not None
    assert not changes.toggle.isChecked()
    again.restore(state)
    assert changes.toggle.isChecked()
    restored = again.field("runbook")
    assert restored is not None
    assert isinstance(restored.editor, Editor)
    assert restored.editor.place() == 6
    again.deleteLater()


def test_a_state_that_makes_no_sense_is_left_alone(window: Window, session: Session) -> None:
    form = _form(window, "findings")
    form.restore({"key": "no_such_field", "cursor": 99, "scroll": 5, "open": ["nowhere", 3]})
    form.restore({"open": "all"})


def test_folded_fields_open_by_keyboard(window: Window, session: Session) -> None:
    more = _form(window, "findings").sections["evidence"].more
    assert more is not None
    assert not more.body.isVisibleTo(more)
    more.toggle.setFocus()
    QTest.keyClick(more.toggle, Qt.Key.Key_Space)
    assert more.body.isVisibleTo(more)


def test_a_problem_stands_under_its_field_and_goes_again(window: Window, session: Session) -> None:
    box = _box(window, "findings")
    form = _form(window, "findings")
    form.show_problems([Problem("findings", "example", "This names a person.")])
    assert box.problem.isVisibleTo(box)
    assert box.problem.text() == "This names a person."
    form.show_problems([])
    assert not box.problem.isVisibleTo(box)


def test_a_problem_of_a_row_says_which_row(window: Window, session: Session) -> None:
    postmortem, _ = session.postmortem.with_row("follow_ups", {}, row_id="one")
    postmortem, _ = postmortem.with_row("follow_ups", {}, row_id="two")
    session.apply(postmortem, "follow_ups")
    form = _form(window, "follow_ups")
    form.show_problems([Problem("follow_ups.two.owner", "example", "Nobody owns this action.")])
    rows = _box(window, "follow_ups").editor
    assert isinstance(rows, RowsEditor)
    assert rows.problem.text() == "A-2  Nobody owns this action."
    form.show_problems([Problem("follow_ups.two.due", "example", "A-2 has no due date.")])
    assert rows.problem.text() == "A-2 has no due date.", "it is not named twice"


def test_a_translation_that_fell_behind_is_said_and_can_be_confirmed(
    window: Window, session: Session
) -> None:
    session.apply(session.postmortem.answer("findings", Text({"ja": "期限切れ"})), "findings")
    box = _box(window, "findings")
    assert "期限切れ" in box.original.text()
    QTest.keyClicks(_text(window), "It expired")
    assert not box.still_right.isVisibleTo(box)
    session.write_in("ja")
    session.set("findings", "証明書の期限切れ")
    session.write_in("en")
    assert box.still_right.isVisibleTo(box)
    QTest.mouseClick(box.still_right, Qt.MouseButton.LeftButton)
    assert not box.still_right.isVisibleTo(box)
    assert session.postmortem.text("findings", "en") == "It expired"


def test_a_question_that_is_not_relevant_counts_as_answered(
    window: Window, session: Session
) -> None:
    box = _box(window, "cues_focus")
    section = _form(window, "cues_focus").sections["questions_cues"]
    done, _ = section.tallies()
    assert isinstance(box.editor, QuestionEditor)
    skip = box.editor.skip
    skip.setFocus()
    QTest.keyClick(skip, Qt.Key.Key_Space)
    assert section.tallies()[0] == done + 1
    window.do("undo")
    assert not skip.isChecked()
    assert section.tallies()[0] == done


def test_every_editor_says_its_name_and_what_it_asks_for(window: Window, session: Session) -> None:
    for number, stage in enumerate(window.schema.stages):
        for box in window.page.form(number).fields:
            editor = box.editor
            named = editor.table if isinstance(editor, RowsEditor) else editor.inner
            assert named.accessibleName(), (stage.key, box.asked.key)
            assert named.accessibleDescription(), (stage.key, box.asked.key)


def test_the_column_stays_readable_on_a_wide_screen(window: Window, session: Session) -> None:
    form = _form(window, "findings")
    form.set_scale(1.0)
    assert form.page.maximumWidth() == COLUMN


def test_the_beginning_of_the_impact_is_taken_from_the_timeline_with_one_click(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    box = _box(window, "impact_start")
    assert box.offers == []
    session.set("time_zone", "Asia/Tokyo")
    postmortem, _ = session.postmortem.with_row(
        "timeline", {"time": "2026-11-18T08:52+09:00", "anchor": "impact_began"}
    )
    session.apply(postmortem, "timeline")
    qtbot.waitUntil(lambda: len(box.offers) == 1)
    session.set("findings", "Written after the offer was made")
    button = box.offers[0][1]
    assert button.text() == "Use 2026-11-18 08:52 from T-1 in the timeline"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.value("impact_start") == "2026-11-18T08:52+09:00"
    assert session.postmortem.best("findings", "en") == "Written after the offer was made"
    qtbot.waitUntil(lambda: not box.offers)
    session.undo()
    assert session.value("impact_start") is None


def test_the_timeline_is_offered_a_row_for_the_beginning_of_the_impact(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    session.set("impact_start", "2026-11-18T08:52+09:00")
    box = _box(window, "timeline")
    qtbot.waitUntil(lambda: len(box.offers) == 1)
    QTest.mouseClick(box.offers[0][1], Qt.MouseButton.LeftButton)
    (row,) = session.postmortem.rows("timeline")
    assert row.cells["anchor"] == "impact_began"
    qtbot.waitUntil(lambda: not box.offers)
