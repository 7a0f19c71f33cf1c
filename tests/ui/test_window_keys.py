"""Every shortcut reaches the window from whatever box somebody is typing into."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.ui.actions import ACTIONS
from pmdesk.ui.editors import EDITORS
from pmdesk.ui.export_dialog import ExportDialog
from pmdesk.ui.form import FieldBox
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.window import Window

OF_THE_TEXT = ("undo", "redo")
"""Taken by the window another way: a box that has an undo of its own keeps these keys."""


def _field(window: Window, key: str) -> FieldBox:
    window.page.go_to(key)
    box = window.page.form(window.page.stage).field(key)
    assert box is not None
    return box


def _cells(window: Window, key: str) -> Iterator[QWidget]:
    """What one types into in each column of a list."""
    editor = _field(window, key).editor
    assert isinstance(editor, RowsEditor)
    if not editor.model.rows:
        QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    for column in range(editor.model.columnCount()):
        place = editor.model.index(0, column)
        made = editor.table.itemDelegate().createEditor(
            editor.table.viewport(), QStyleOptionViewItem(), place
        )
        if made is not None:
            yield made
            yield from made.findChildren(QLineEdit)


def _swallowed(box: QWidget) -> list[str]:
    """The shortcuts that a box takes for itself when it is asked."""
    taken = []
    for action in ACTIONS:
        for shortcut in action.shortcuts if action.id not in OF_THE_TEXT else ():
            keys = QKeySequence(shortcut)[0]  # type: ignore[index]
            event = QKeyEvent(
                QEvent.Type.ShortcutOverride, keys.key(), keys.keyboardModifiers(), ""
            )
            event.ignore()
            QApplication.sendEvent(box, event)
            if event.isAccepted():
                taken.append(shortcut)
    return taken


def test_no_shortcut_is_swallowed_by_an_editor_of_any_kind(window: Window) -> None:
    window.do("new")
    first = {
        kind: next((f.key for f in window.schema.fields if f.kind == kind), "") for kind in EDITORS
    }
    seen = set()
    for kind, key in first.items():
        if not key:
            continue
        editor = _field(window, key).editor
        boxes = [editor, *editor.findChildren(QWidget)]
        for box in boxes:
            if isinstance(box, QWidget) and box.focusPolicy() != Qt.FocusPolicy.NoFocus:
                seen.add(kind)
                assert _swallowed(box) == [], f"{key}: {type(box).__name__}"
    assert {"line", "phrase", "prose", "choice", "moment", "date", "tags", "number"} <= seen


def test_no_shortcut_is_swallowed_by_a_cell_of_any_list(window: Window) -> None:
    window.do("new")
    lists = [each.key for each in window.schema.fields if each.is_rows]
    for key in ("timeline", "reviewers", "follow_ups", "people"):
        assert key in lists
        for box in _cells(window, key):
            # In a table, F2 is how a cell is opened, as in every spreadsheet.
            assert set(_swallowed(box)) <= {"F2"}, f"{key}: {type(box).__name__}"


SEARCHES: dict[str, Callable[[Window], QWidget]] = {
    "the library": lambda window: window.pane.search,
    "this postmortem": lambda window: window.page.find_bar.box,
}


@pytest.mark.parametrize("where", SEARCHES)
def test_no_shortcut_is_swallowed_by_a_search_in(window: Window, where: str) -> None:
    window.do("new")
    assert _swallowed(SEARCHES[where](window)) == []


@pytest.mark.parametrize("key", ["title", "findings", "impact_start", "services"])
def test_ctrl_e_exports_from_the_middle_of_a_text(window: Window, qtbot: QtBot, key: str) -> None:
    window.do("new")
    editor = _field(window, key).editor
    box = editor.focusWidget() or editor
    QTest.keyClick(
        QApplication.focusWidget() or box, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.reject()
