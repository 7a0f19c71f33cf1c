"""Each editor takes what people type and shows it unchanged; opening one saves nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.kinds import KINDS, Value
from pmdesk.domain.text import Text
from pmdesk.ui.editors import (
    EDITORS,
    LARGEST_PASTE,
    LONGEST_LINE,
    ChoiceEditor,
    Editor,
    LineEditor,
    LinkEditor,
    ProseEditor,
    TagsEditor,
    TypedEditor,
)
from pmdesk.ui.notices import Notice
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.window import Window
from tests.ui.conftest import Opening

At = Callable[[str], Editor]


@pytest.fixture
def at(window: Window) -> At:
    """Goes to the editor of a field in a new postmortem, in Tokyo."""
    window.do("new")
    assert window.session is not None
    window.session.set("time_zone", "Asia/Tokyo")
    window.session.set("impact_start", "2026-11-18T08:52+09:00")

    def go(key: str) -> Editor:
        window.page.go_to(key)
        box = window.page.form(window.page.stage).field(key)
        assert box is not None
        assert isinstance(box.editor, Editor)
        return box.editor

    return go


def _value(window: Window, key: str) -> Value | None:
    assert window.session is not None
    return window.session.value(key)


def _type(widget: QWidget, text: str) -> None:
    """By keys, or through an input method where a keyboard has no such key."""
    if text.isascii():
        QTest.keyClicks(widget, text)
    else:
        done = QInputMethodEvent("", [])
        done.setCommitString(text)
        QApplication.sendEvent(widget, done)


def _paste(window: Window, editor: Editor, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(editor.inner, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_every_kind_of_value_can_be_edited() -> None:
    assert set(EDITORS) == set(KINDS) - {"rows"}


def test_going_through_every_stage_saves_nothing(sample_window: Window) -> None:
    session = sample_window.session
    assert session is not None
    before, records = session.postmortem, session.postmortem.records()
    for stage in sample_window.schema.stages:
        for field in stage.fields:
            sample_window.page.go_to(field.key)
    assert session.postmortem is before
    assert session.postmortem.records() == records
    assert not session.can_undo


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-19 09:15", "2026-11-19T09:15+09:00"),
        ("2026年11月19日 午後3時", "2026-11-19T15:00+09:00"),
        ("11/19 9:15 pm", "2026-11-19T21:15+09:00"),
        ("9:15", "2026-11-18T09:15+09:00"),
    ],
)
def test_times_are_typed_as_people_write_them(
    window: Window, at: At, typed: str, meant: str
) -> None:
    editor = at("impact_end")
    assert isinstance(editor, TypedEditor)
    _type(editor.line, typed)
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert _value(window, "impact_end") == meant


def test_a_time_that_is_not_understood_stays_as_it_was_typed(window: Window, at: At) -> None:
    editor = at("impact_start")
    assert isinstance(editor, TypedEditor)
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "soonish")
    at("title")
    assert editor.line.text() == "soonish"
    assert editor.says.isVisibleTo(editor)
    assert window.session is not None
    window.session.write_in("ja")
    assert editor.line.text() == "soonish", "another language throws nothing away"
    assert _value(window, "impact_start") == "2026-11-18T08:52+09:00"


def test_undo_puts_the_old_time_in_place_of_what_was_not_understood(window: Window, at: At) -> None:
    editor = at("impact_end")
    assert isinstance(editor, TypedEditor)
    QTest.keyClicks(editor.line, "9:15")
    QTest.keyClicks(editor.line, " or so")
    QTest.keyClick(editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _value(window, "impact_end") is None
    assert editor.line.text() == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("60", 60), ("1h30", 90), ("1時間30分", 90), ("1:30", 90), ("９０分", 90)],
)
def test_lengths_of_time_are_typed_as_people_write_them(
    window: Window, at: At, typed: str, meant: int
) -> None:
    editor = at("meeting_length")
    assert isinstance(editor, TypedEditor)
    editor.line.selectAll()
    _type(editor.line, typed)
    assert _value(window, "meeting_length") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1,240", 1240), ("１，２４０", 1240), ("12 000", 12000), ("99.5", 99.5), ("0", 0)],
)
def test_numbers_are_typed_as_people_write_them(
    window: Window, at: At, typed: str, meant: float
) -> None:
    editor = at("customers_affected")
    assert isinstance(editor, TypedEditor)
    _type(editor.line, typed)
    assert _value(window, "customers_affected") == meant


@pytest.mark.parametrize("typed", ["many", "inf", "nan"])
def test_what_is_no_number_is_said_under_it(window: Window, at: At, typed: str) -> None:
    editor = at("customers_affected")
    assert isinstance(editor, TypedEditor)
    _type(editor.line, typed)
    at("title")
    assert _value(window, "customers_affected") is None
    assert editor.line.text() == typed
    assert editor.says.isVisibleTo(editor)


def test_a_long_number_is_shown_in_full(window: Window, at: At) -> None:
    editor = at("customers_affected")
    assert isinstance(editor, TypedEditor)
    QTest.keyClicks(editor.line, "1234567.25")
    at("title")
    assert editor.line.text() == "1,234,567.25"


def test_words_become_tags_and_backspace_takes_the_last_one_back(window: Window, at: At) -> None:
    line = at("services").inner
    QTest.keyClicks(line, "search,search,billing")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert _value(window, "services") == ("search", "billing")
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert _value(window, "services") == ("search",)


def test_a_tag_that_is_being_composed_is_not_taken_too_early(window: Window, at: At) -> None:
    line = at("services").inner
    QApplication.sendEvent(line, QInputMethodEvent("けんさく", []))
    assert _value(window, "services") is None
    done = QInputMethodEvent("", [])
    done.setCommitString("検索、")
    QApplication.sendEvent(line, done)
    assert _value(window, "services") == ("検索",)


def test_a_tag_from_a_file_is_never_taken_for_markup(window: Window, at: At) -> None:
    editor = at("services")
    assert isinstance(editor, TagsEditor)
    assert window.session is not None
    window.session.set("services", ('<img src="file:///etc/passwd">',))
    (chip,) = (
        each for each in editor.frame.findChildren(QToolButton) if each.property("role") == "tag"
    )
    assert "<img" not in chip.toolTip()


def test_the_wheel_changes_no_choice(window: Window, at: At) -> None:
    editor = at("severity_scheme")
    assert isinstance(editor, ChoiceEditor)
    before = _value(window, "severity_scheme")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -240),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.box, wheel)
    assert _value(window, "severity_scheme") == before


def test_only_addresses_of_the_web_open_and_are_seen_before(window: Window, at: At) -> None:
    editor = at("recording")
    assert isinstance(editor, LinkEditor)
    QTest.keyClicks(editor.line, "file:///etc/passwd")
    assert not editor.open.isEnabled()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "https://example.com/talk")
    assert editor.open.isEnabled()
    assert "https://example.com/talk" in editor.open.toolTip()


def test_enter_in_a_line_leads_to_the_next_one(window: Window, at: At) -> None:
    title = at("title").inner
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert window.focusWidget() is not title
    assert _value(window, "title") is None


def test_tab_leaves_a_long_text_and_writes_nothing(window: Window, at: At) -> None:
    editor = at("findings")
    QTest.keyClicks(editor.inner, "It expired")
    QTest.keyClick(editor.inner, Qt.Key.Key_Tab)
    assert window.focusWidget() is not editor.inner
    assert window.session is not None
    assert window.session.postmortem.text("findings", "en") == "It expired"


def test_a_pasted_line_of_enormous_length_is_broken(window: Window, at: At) -> None:
    editor = at("findings")
    _paste(window, editor, "x" * (LONGEST_LINE * 2 + 5))
    assert window.session is not None
    text = window.session.postmortem.text("findings", "en")
    assert max(len(line) for line in text.splitlines()) == LONGEST_LINE
    assert text.count("x") == LONGEST_LINE * 2 + 5, "nothing is lost"


def test_a_paste_that_is_a_file_is_refused_in_words(window: Window, at: At, qtbot: QtBot) -> None:
    editor = at("findings")
    _paste(window, editor, "x" * (LARGEST_PASTE + 1))

    def said() -> list[str]:
        return [notice.label.text() for notice in window.notices.findChildren(Notice)]

    qtbot.waitUntil(lambda: any("too long" in each for each in said()))
    assert _value(window, "findings") is None


@pytest.mark.parametrize("key", ["findings", "number"])
def test_characters_that_no_file_can_hold_are_replaced(window: Window, at: At, key: str) -> None:
    editor = at(key)
    assert isinstance(editor, (ProseEditor, LineEditor))
    _paste(window, editor, "a\0b\ud800c")
    value = _value(window, key)
    text = value.say("en") if isinstance(value, Text) else str(value)
    assert "\0" not in text
    text.encode()
    assert window.session is not None
    window.session.flush_now()
    assert not window.session.is_dirty


def _slo(window: Window, **targets: float) -> RowsEditor:
    """The list of objectives, a row for each of these numbers and an empty one."""
    assert window.session is not None
    postmortem = window.session.postmortem
    for name, target in targets.items():
        postmortem, _ = postmortem.with_row("slo", {"target": target}, row_id=name)
    for name in ("empty", "blank"):
        cells: dict[str, Value] = {"objective": Text({"en": name})}
        postmortem, _ = postmortem.with_row("slo", cells, row_id=name)
    window.session.apply(postmortem, "slo")
    window.page.go_to("slo")
    box = window.page.form(window.page.stage).field("slo")
    assert box is not None
    assert isinstance(box.editor, RowsEditor)
    return box.editor


def test_what_one_row_did_not_understand_does_not_stand_in_the_next(window: Window, at: At) -> None:
    at("impact_summary")
    rows = _slo(window)
    rows.select("empty", "target")
    rows.detail.toggle.setChecked(True)
    editor = rows.detail.editors["target"]
    assert isinstance(editor, TypedEditor)
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "lots")
    rows.table.setFocus()
    QTest.keyClick(rows.table, Qt.Key.Key_Down)
    assert rows.current_id() == "blank"
    assert editor.line.text() == ""
    assert not editor.says.isVisibleTo(editor)


def _cell(rows: RowsEditor, row: int, column: str) -> QWidget:
    """The editor of a cell, opened by F2."""
    place = [each.key for each in rows.model.columns].index(column)
    rows.table.setFocus()
    rows.table.setCurrentIndex(rows.model.index(row, place))
    QTest.keyClick(rows.table, Qt.Key.Key_F2)
    cell = QApplication.focusWidget()
    assert cell is not None
    assert cell.parent() is rows.table.viewport()
    return cell


def _enter(rows: RowsEditor, cell: QWidget, qtbot: QtBot) -> None:
    """Ends a cell; it is written when the events have run."""
    QTest.keyClick(cell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows.table.indexWidget(rows.table.currentIndex()) is None)


def test_a_number_in_a_cell_is_left_as_exact_as_it_was(
    window: Window, at: At, qtbot: QtBot
) -> None:
    rows = _slo(window, exact=1234567.25)
    _enter(rows, _cell(rows, 0, "target"), qtbot)
    assert _value(window, "slo.exact.target") == 1234567.25


@pytest.mark.parametrize(("typed", "meant"), [("１，２４０", 1240), ("inf", None), ("99.5", 99.5)])
def test_a_cell_takes_numbers_as_a_field_does(
    window: Window, at: At, qtbot: QtBot, typed: str, meant: float | None
) -> None:
    rows = _slo(window)
    cell = _cell(rows, 0, "target")
    _type(cell, typed)
    _enter(rows, cell, qtbot)
    assert _value(window, "slo.empty.target") == meant


def test_a_time_in_a_cell_keeps_its_offset_when_it_is_only_looked_at(
    window: Window, at: At, qtbot: QtBot
) -> None:
    assert window.session is not None
    cells: dict[str, Value] = {"time": "2026-11-18T00:03+00:00"}
    postmortem, row_id = window.session.postmortem.with_row("timeline", cells)
    window.session.apply(postmortem, "timeline")
    window.page.go_to("timeline")
    box = window.page.form(window.page.stage).field("timeline")
    assert box is not None
    assert isinstance(box.editor, RowsEditor)
    _enter(box.editor, _cell(box.editor, 0, "time"), qtbot)
    assert _value(window, f"timeline.{row_id}.time") == "2026-11-18T00:03+00:00"


def _timeline_cell(window: Window, column: str) -> tuple[RowsEditor, QWidget]:
    """A cell of a row of the timeline, opened."""
    assert window.session is not None
    if not window.session.postmortem.rows("timeline"):
        postmortem, _ = window.session.postmortem.with_row("timeline", {}, row_id="one")
        window.session.apply(postmortem, "timeline")
    window.page.go_to("timeline")
    box = window.page.form(window.page.stage).field("timeline")
    assert box is not None
    assert isinstance(box.editor, RowsEditor)
    return box.editor, _cell(box.editor, 0, column)


@pytest.mark.parametrize(
    ("column", "typed", "kept"),
    [("event", "Errors rise", Text({"en": "Errors rise"})), ("time", "2026-11-18 9:15", None)],
)
def test_whoever_quits_in_mid_cell_finds_the_words_again(
    opening: Opening, column: str, typed: str, kept: Value | None
) -> None:
    window = opening()
    window.do("new")
    _, cell = _timeline_cell(window, column)
    _type(cell, typed)
    again = opening()
    value = _value(again, f"timeline.one.{column}")
    assert value == kept if kept else str(value).startswith("2026-11-18T09:15")


def test_whoever_quits_in_mid_tag_finds_the_word_again(opening: Opening) -> None:
    window = opening()
    window.do("new")
    window.page.go_to("services")
    line = window.focusWidget()
    assert line is not None
    _type(line, "search, bil")
    again = opening()
    assert _value(again, "services") == ("search", "bil")


def test_words_in_an_open_cell_are_on_disk_after_a_pause(
    window: Window, at: At, qtbot: QtBot
) -> None:
    _, cell = _timeline_cell(window, "event")
    assert window.session is not None
    with qtbot.waitSignal(window.session.saved):
        _type(cell, "Errors rise")
    qtbot.waitUntil(lambda: window.session is not None and not window.session.is_dirty)
    kept = window.library.open(window.session.postmortem.id)
    assert kept.text("timeline.one.event", "en") == "Errors rise"
    assert window.focusWidget() is cell, "one goes on typing"
    _type(cell, " fast")
    assert kept.id
    assert window.session.postmortem.text("timeline.one.event", "en") == "Errors rise fast"


@pytest.mark.parametrize(("column", "typed"), [("event", "something else"), ("time", "~7:15")])
def test_escape_leaves_a_cell_as_it_was(
    window: Window, at: At, qtbot: QtBot, column: str, typed: str
) -> None:
    assert window.session is not None
    cells: dict[str, Value] = {
        "event": Text({"en": "Errors rise", "ja": "エラー増加"}),
        "time": "2026-11-18T08:52:07+00:00",
    }
    postmortem, _ = window.session.postmortem.with_row("timeline", cells, row_id="one")
    window.session.apply(postmortem, "timeline")
    before = window.session.postmortem.records()
    rows, cell = _timeline_cell(window, column)
    _type(cell, typed)
    assert window.session.postmortem.records() != before
    QTest.keyClick(cell, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows.table.indexWidget(rows.table.currentIndex()) is None)
    assert window.session.postmortem.records() == before


def test_undo_takes_back_a_tag_that_is_not_ended(window: Window, at: At) -> None:
    line = at("services").inner
    _type(line, "search")
    assert _value(window, "services") == ("search",)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at("title")
    assert _value(window, "services") is None
