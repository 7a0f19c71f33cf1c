"""A whole postmortem, written through the window with key and mouse events alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.kinds import Value
from pmdesk.domain.schema import Field
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.window import Window
from tests.ui.conftest import Opening

JAPANESE = "残り日数を示す画面がなかった"


def compose(widget: QWidget, text: str) -> None:
    """Types through an input method: first unfinished, then committed."""
    for end in (3, 7, len(text)):
        QApplication.sendEvent(widget, QInputMethodEvent(text[:end], []))
    done = QInputMethodEvent("", [])
    done.setCommitString(text)
    QApplication.sendEvent(widget, done)


def type_into(widget: QWidget, field: Field) -> None:
    """What a person does in an editor of this kind."""
    match field.kind:
        case "phrase" | "prose" | "question":
            compose(widget, JAPANESE)
            QTest.keyClicks(widget, f" {field.key}")
        case "line" | "period" | "code" | "person":
            QTest.keyClicks(widget, f"{field.key} 1")
        case "link":
            QTest.keyClicks(widget, "https://example.com/graph")
        case "moment":
            QTest.keyClicks(widget, "2026-11-18 8:52")
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        case "date":
            QTest.keyClicks(widget, "2026/11/18")
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        case "duration":
            QTest.keyClicks(widget, "1h30")
        case "number":
            QTest.keyClicks(widget, "1,240")
        case "people" | "tags":
            for word in ("first", "second"):
                QTest.keyClicks(widget, word)
                QTest.keyClick(widget, Qt.Key.Key_Return)
        case "choice":
            assert isinstance(widget, QComboBox)
            QTest.keyClick(widget, Qt.Key.Key_Down)
        case "choices" | "flag":
            assert isinstance(widget, QCheckBox)
            QTest.keyClick(widget, Qt.Key.Key_Space)
        case _:
            raise AssertionError(field.kind)


EXPECTED: dict[str, Value] = {
    "link": "https://example.com/graph",
    "date": "2026-11-18",
    "duration": 90,
    "number": 1240,
    "people": ("first", "second"),
    "tags": ("first", "second"),
    "flag": True,
}


def write_field(window: Window, field: Field) -> None:
    window.page.go_to(field.key)
    widget = window.focusWidget()
    assert widget is not None, field.key
    type_into(widget, field)


def write_row(window: Window, field: Field, qtbot: QtBot) -> None:
    """Adds a row with the mouse, types into its cells, Tab by Tab."""
    window.page.go_to(field.key)
    form = window.page.form(window.page.stage)
    box = form.field(field.key)
    assert box is not None
    rows = box.editor
    assert isinstance(rows, RowsEditor)
    # What was folded takes its place, and the page scrolls there, when the events have run.
    qtbot.waitUntil(lambda: rows.add_button.visibleRegion().boundingRect().height() > 4)
    QTest.mouseClick(rows.add_button, Qt.MouseButton.LeftButton)
    columns = rows.model.columns
    for place, column in enumerate(columns):
        qtbot.waitUntil(partial(in_cell, window, rows, place))
        cell = window.focusWidget()
        assert cell is not None
        if isinstance(cell, QComboBox):
            QTest.keyClick(cell, Qt.Key.Key_Down)
        elif column.kind == "moment":
            QTest.keyClicks(cell, "2026-11-18 8:52")
        elif column.kind == "date":
            QTest.keyClicks(cell, "2026-11-18")
        elif column.kind in ("number", "duration"):
            QTest.keyClicks(cell, "30")
        elif column.the_kind.per_language:
            compose(cell, JAPANESE)
        else:
            QTest.keyClicks(cell, f"{column.key} 1")
        last = place == len(columns) - 1
        QTest.keyClick(cell, Qt.Key.Key_Return if last else Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: rows.table.indexWidget(rows.table.currentIndex()) is None)


def in_cell(window: Window, rows: RowsEditor, column: int) -> bool:
    """Whether this column of the new row is being typed into."""
    widget = window.focusWidget()
    return (
        isinstance(widget, (QLineEdit, QComboBox))
        and widget.parent() is rows.table.viewport()
        and rows.table.currentIndex().column() == column
    )


def test_a_postmortem_written_by_hand_is_all_there_after_a_restart(
    opening: Opening, qtbot: QtBot
) -> None:
    window = opening("ja")
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.session is not None
    schema = window.session.postmortem.schema
    for field in schema.fields:
        if field.key in ("number", "status", "title"):
            continue
        if field.is_rows:
            write_row(window, field, qtbot)
        else:
            write_field(window, field)
    window.page.go_to("title")
    title = window.focusWidget()
    assert title is not None
    compose(title, "証明書の期限切れで検索が停止")
    written = window.session.postmortem
    for field in schema.fields:
        assert written.is_answered(field.key), field.key
        if field.kind in EXPECTED and field.default is None:
            assert written.value(field.key) == EXPECTED[field.kind], field.key
        if field.kind in ("prose", "question"):
            assert written.text(field.key, "ja") == f"{JAPANESE} {field.key}"
    moments = [written.value(field.key) for field in schema.fields if field.kind == "moment"]
    assert all(str(moment).startswith("2026-11-18T08:52") for moment in moments)
    again = opening(None)
    assert again.session is not None
    assert again.session.postmortem.id == written.id
    assert again.session.postmortem.records() == written.records()
