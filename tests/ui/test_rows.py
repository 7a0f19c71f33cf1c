"""Rows are added, pasted, moved, sorted and removed by keyboard, and every step can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.kinds import File
from pmdesk.domain.text import Text
from pmdesk.ui.notices import Notice
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.stages.timeline import TimelineHead
from pmdesk.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def rows(window: Window) -> RowsEditor:
    """The timeline of a new postmortem, in Tokyo."""
    window.do("new")
    assert window.session is not None
    window.session.set("time_zone", "Asia/Tokyo")
    return _rows(window, "timeline")


def _rows(window: Window, key: str) -> RowsEditor:
    window.page.go_to(key)
    box = window.page.form(window.page.stage).field(key)
    assert box is not None
    assert isinstance(box.editor, RowsEditor)
    return box.editor


def _cell(qtbot: QtBot) -> QWidget:
    """The editor of the cell that is being typed into."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    cell = QApplication.focusWidget()
    assert cell is not None
    return cell


def _paste(rows: RowsEditor, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    if rows.model.rows:
        rows.table.setFocus()
    QTest.keyClick(rows.table, Qt.Key.Key_V, CONTROL)


def _events(rows: RowsEditor) -> list[str]:
    postmortem = rows.desk.session.postmortem
    return [
        postmortem.best(f"timeline.{row.id}.event", "en") for row in postmortem.rows("timeline")
    ]


def _times(rows: RowsEditor) -> list[str]:
    return [
        str(row.cells.get("time", ""))[11:16]
        for row in rows.desk.session.postmortem.rows("timeline")
    ]


def test_a_new_row_is_ready_to_type_into(rows: RowsEditor, qtbot: QtBot) -> None:
    QTest.mouseClick(rows.add_button, Qt.MouseButton.LeftButton)
    cell = _cell(qtbot)
    QTest.keyClicks(cell, "2026-11-18 8:52")
    QTest.keyClick(cell, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not cell)
    following = _cell(qtbot)
    QTest.keyClicks(following, "Errors rise")
    QTest.keyClick(following, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _events(rows) == ["Errors rise"])
    assert _times(rows) == ["08:52"]


def test_a_table_from_a_spreadsheet_becomes_rows(rows: RowsEditor) -> None:
    _paste(rows, "2026-11-18 08:52\tErrors rise\n09:03\tOn-call is paged\n")
    assert _times(rows) == ["08:52", "09:03"]
    assert _events(rows) == ["Errors rise", "On-call is paged"]


def test_a_markdown_table_with_japanese_headings_becomes_rows(rows: RowsEditor) -> None:
    _paste(
        rows,
        "| 時刻 | できごと |\n|---|---|\n"
        "| 2026-11-18 08:52 頃 | 期限切れ |\n| 09:03 | 呼び出し |\n",
    )
    assert _events(rows) == ["期限切れ", "呼び出し"]
    first = rows.desk.session.postmortem.rows("timeline")[0]
    assert first.cells["precision"] == "about"


def test_pasted_lines_become_a_row_each(rows: RowsEditor) -> None:
    _paste(rows, "Errors rise\nOn-call is paged")
    assert _events(rows) == ["Errors rise", "On-call is paged"]


def test_a_paste_is_one_step_to_take_back(window: Window, rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert _events(rows) == []
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert _events(rows) == ["one", "two", "three"]


def test_rows_move_up_and_down_by_keyboard(rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    rows.table.setFocus()
    assert _events(rows)[rows.table.currentIndex().row()] == "three"
    QTest.keyClick(rows.table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(rows.table, Qt.Key.Key_Up, ALT)
    assert _events(rows) == ["three", "one", "two"]
    QTest.keyClick(rows.table, Qt.Key.Key_Down, ALT)
    assert _events(rows) == ["one", "three", "two"]
    assert rows.table.currentIndex().row() == 1, "the row that moved stays the current one"


def _handle(rows: RowsEditor, place: int, share: float = 0.5) -> QPoint:
    """A point on the mark beside a row; `share` 0 is its upper edge, 1 its lower."""
    handles = rows.table.handles
    top, height = handles.sectionViewportPosition(place), handles.sectionSize(place)
    return QPoint(handles.width() // 2, top + round(height * share))


def _drag(rows: RowsEditor, start: QPoint, end: QPoint) -> None:
    """The button goes down and the pointer moves; it is not let go yet."""
    marks = rows.table.handles.viewport()
    QTest.mousePress(marks, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(marks, start + QPoint(0, 12))
    QTest.mouseMove(marks, end)


def _let_go(rows: RowsEditor, end: QPoint) -> None:
    QTest.mouseRelease(rows.table.handles.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_a_row_is_dragged_by_its_mark_to_another_place(window: Window, rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    rows.table.fit()
    line = rows.table.handles.drop_line
    end = _handle(rows, 0, 0.2)
    _drag(rows, _handle(rows, 2), end)
    assert line.isVisible(), "one sees where the row will stand"
    assert line.geometry().top() <= 2
    assert _events(rows) == ["one", "two", "three"], "nothing moves before the button is let go"
    _let_go(rows, end)
    assert not line.isVisible()
    assert _events(rows) == ["three", "one", "two"]
    assert rows.table.currentIndex().row() == 0
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert _events(rows) == ["one", "two", "three"]


def test_a_row_is_dragged_downward_and_to_the_end(rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    rows.table.fit()
    _drag(rows, _handle(rows, 0), _handle(rows, 1, 0.8))
    _let_go(rows, _handle(rows, 1, 0.8))
    assert _events(rows) == ["two", "one", "three"]
    _drag(rows, _handle(rows, 0), _handle(rows, 2, 2.0))
    _let_go(rows, _handle(rows, 2, 2.0))
    assert _events(rows) == ["one", "three", "two"]


def test_chosen_rows_are_dragged_together(rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree\nfour")
    rows.table.fit()
    marks = rows.table.handles.viewport()
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, pos=_handle(rows, 2))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(marks, Qt.MouseButton.LeftButton, shift, _handle(rows, 3))
    _drag(rows, _handle(rows, 3), _handle(rows, 0, 0.2))
    _let_go(rows, _handle(rows, 0, 0.2))
    assert _events(rows) == ["three", "four", "one", "two"]
    chosen = sorted(index.row() for index in rows.table.selectionModel().selectedRows())
    assert chosen == [0, 1], "what was moved is still chosen"


def test_escape_leaves_a_dragged_row_where_it_was(rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    rows.table.fit()
    _drag(rows, _handle(rows, 2), _handle(rows, 0, 0.2))
    QTest.keyClick(rows.table, Qt.Key.Key_Escape)
    assert not rows.table.handles.drop_line.isVisible()
    _let_go(rows, _handle(rows, 0, 0.2))
    assert _events(rows) == ["one", "two", "three"]


def test_rows_of_a_library_for_reading_only_cannot_be_dragged(rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    rows.table.fit()
    rows.set_read_only(True)
    _drag(rows, _handle(rows, 2), _handle(rows, 0, 0.2))
    assert not rows.table.handles.drop_line.isVisible()
    _let_go(rows, _handle(rows, 0, 0.2))
    assert _events(rows) == ["one", "two", "three"]


def test_a_row_dragged_against_its_time_is_told(
    window: Window, rows: RowsEditor, qtbot: QtBot
) -> None:
    _paste(rows, "2026-11-18 08:52\ta\n2026-11-18 09:03\tb")
    rows.table.fit()
    _drag(rows, _handle(rows, 1), _handle(rows, 0, 0.2))
    _let_go(rows, _handle(rows, 0, 0.2))
    assert _events(rows) == ["b", "a"], "the order is the author's"
    qtbot.waitUntil(lambda: "has an earlier time than" in rows.problem.text())


def test_a_row_is_removed_and_brought_back(window: Window, rows: RowsEditor) -> None:
    _paste(rows, "one\ntwo\nthree")
    middle = rows.table.visualRect(rows.model.index(1, 1)).center()
    QTest.mouseClick(rows.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.keyClick(rows.table, Qt.Key.Key_Delete, CONTROL)
    assert _events(rows) == ["one", "three"]
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert _events(rows) == ["one", "two", "three"]


def test_delete_removes_the_chosen_rows_and_undo_brings_them_back(
    window: Window, rows: RowsEditor
) -> None:
    _paste(rows, "one\ntwo\nthree")
    rows.table.setFocus()
    QTest.keyClick(rows.table, Qt.Key.Key_Up)
    QTest.keyClick(rows.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(rows.table, Qt.Key.Key_Delete)
    assert _events(rows) == ["three"]
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert _events(rows) == ["one", "two", "three"]


def test_delete_in_an_open_cell_deletes_a_letter(rows: RowsEditor, qtbot: QtBot) -> None:
    _paste(rows, "one\ntwo")
    rows.table.setFocus()
    rows.table.setCurrentIndex(rows.model.index(0, 1))
    QTest.keyClick(rows.table, Qt.Key.Key_F2)
    cell = _cell(qtbot)
    QTest.keyClick(cell, Qt.Key.Key_Home)
    QTest.keyClick(cell, Qt.Key.Key_Delete)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _events(rows) == ["ne", "two"])


@pytest.mark.parametrize(
    ("key", "modifier", "after"),
    [
        (Qt.Key.Key_Down, ALT, ["two", "one more!"]),
        (Qt.Key.Key_D, CONTROL, ["one more", "one more!", "two"]),
    ],
)
def test_moving_or_duplicating_from_an_open_cell_types_on_in_the_row(
    rows: RowsEditor, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, after: list[str]
) -> None:
    _paste(rows, "one\ntwo")
    rows.table.setFocus()
    rows.table.setCurrentIndex(rows.model.index(0, 1))
    QTest.keyClick(rows.table, Qt.Key.Key_F2)
    cell = _cell(qtbot)
    QTest.keyClick(cell, Qt.Key.Key_End)
    QTest.keyClicks(cell, " more")
    QTest.keyClick(cell, key, modifier)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not cell)
    again = _cell(qtbot)
    assert rows.table.currentIndex().column() == 1
    QTest.keyClick(again, Qt.Key.Key_End)
    QTest.keyClicks(again, "!")
    QTest.keyClick(again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _events(rows) == after)


def test_rows_sort_by_time_when_asked(rows: RowsEditor) -> None:
    _paste(rows, "2026-11-18 09:03\tb\n2026-11-18 08:52\ta\n2026-11-18 10:05\tc")
    rows.table.setFocus()
    QTest.keyClick(rows.table, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert _events(rows) == ["a", "b", "c"]


def test_chosen_rows_are_copied_as_a_table(rows: RowsEditor) -> None:
    _paste(rows, "2026-11-18 08:52\tErrors rise\n2026-11-18 09:03\tPaged")
    rows.table.setFocus()
    rows.table.selectAll()
    QTest.keyClick(rows.table, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1] for line in copied] == ["Errors rise", "Paged"]


def test_a_time_that_is_no_time_leaves_the_cell_as_it_was(
    window: Window, rows: RowsEditor, qtbot: QtBot
) -> None:
    _paste(rows, "2026-11-18 08:52\tErrors rise")
    rows.table.setFocus()
    rows.table.setCurrentIndex(rows.model.index(0, 0))
    QTest.keyClick(rows.table, Qt.Key.Key_F2)
    cell = _cell(qtbot)
    QTest.keyClicks(cell, "soon")
    QTest.keyClick(cell, Qt.Key.Key_Return)

    def said() -> list[str]:
        return [notice.label.text() for notice in window.notices.findChildren(Notice)]

    qtbot.waitUntil(lambda: any("soon" in each for each in said()))
    assert _times(rows) == ["08:52"]


def test_details_of_a_row_open_by_keyboard(rows: RowsEditor) -> None:
    _paste(rows, "2026-11-18 08:52\tErrors rise")
    rows.detail.toggle.setFocus()
    QTest.keyClick(rows.detail.toggle, Qt.Key.Key_Space)
    actor = rows.detail.editors["actor"].inner
    actor.setFocus()
    QTest.keyClicks(actor, "on-call")
    (row,) = rows.desk.session.postmortem.rows("timeline")
    assert row.cells["actor"] == Text({"en": "on-call"})


def test_a_picture_dropped_on_the_evidence_becomes_a_row(
    window: Window, rows: RowsEditor, tmp_path: Path
) -> None:
    picture = tmp_path / "error rate.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    evidence = _rows(window, "monitoring")
    _paste(evidence, "Errors at the edge")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    evidence.table.dropEvent(drop)
    assert window.session is not None
    row = window.session.postmortem.rows("monitoring")[-1]
    file = row.cells["file"]
    assert isinstance(file, File)
    assert (file.name, file.type) == ("error rate.png", "image/png")
    assert window.library.attachment(file.sha256) == picture.read_bytes()


def test_durations_above_the_table_follow_the_rows(
    window: Window, rows: RowsEditor, qtbot: QtBot
) -> None:
    _paste(rows, "2026-11-18 08:52\ta\n2026-11-18 09:03\tb")
    ids = [row.id for row in rows.model.rows]
    rows.desk.session.set(f"timeline.{ids[0]}.anchor", "impact_began")
    rows.desk.session.set(f"timeline.{ids[1]}.anchor", "detected")
    head = window.page.form(window.page.stage).head
    assert isinstance(head, TimelineHead)

    def shown() -> list[str]:
        return [label.text() for label in head.figures.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: "11 min" in shown())


@pytest.mark.parametrize(
    ("typed", "kept"), [("legal", "legal"), ("Product manager", "product_manager"), ("Nun", "Nun")]
)
def test_a_role_is_chosen_or_typed_in_other_words(
    window: Window, qtbot: QtBot, typed: str, kept: str
) -> None:
    window.do("new")
    rows = _rows(window, "reviewers")
    QTest.mouseClick(rows.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(_cell(qtbot), "Mei")
    QTest.keyClick(_cell(qtbot), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QComboBox))
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    (row,) = rows.desk.session.postmortem.rows("reviewers")
    assert row.cells["role"] == kept


def test_whoever_only_looks_at_a_role_of_an_older_program_changes_nothing(
    window: Window, qtbot: QtBot
) -> None:
    window.do("new")
    rows = _rows(window, "reviewers")
    session = rows.desk.session
    postmortem, row = session.postmortem.with_row("reviewers", {"role": "Service owner"})
    session.apply(postmortem, "reviewers")
    place = rows.model.index(0, 1)
    assert place.data() == "Service owner"
    rows.table.setFocus()
    rows.table.setCurrentIndex(place)
    rows.table.edit(place)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QComboBox))
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert session.value(f"reviewers.{row}.role") == "Service owner"
