"""F1: every shortcut, from the same list that makes them work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pmdesk.ui import theme
from pmdesk.ui.actions import ACTIONS, GROUPS
from pmdesk.ui.comment_decisions import IN_THE_LIST
from pmdesk.ui.palette import keys
from pmdesk.words import N_, Words

IN_TABLES = (
    (N_("Add a row"), ("Ctrl+Return",)),
    (N_("Duplicate the row"), ("Ctrl+D",)),
    (N_("Move up"), ("Alt+Up",)),
    (N_("Move down"), ("Alt+Down",)),
    (N_("Sort by time"), ("Ctrl+Shift+T",)),
    (N_("Remove the row"), ("Delete", "Ctrl+Delete")),
)
"""Those that hold while a list has the focus; `rows.py` gives them."""
KEYS_IN_PLACES = {
    N_("In tables"): IN_TABLES,
    N_("In the list of comments"): tuple((said, (key,)) for said, key in IN_THE_LIST),
}


class Shortcuts(QDialog):
    """A list to look at while working: it does not hold the window up."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._buttons = QDialogButtonBox(self)
        self._close = self._buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._area, 1)
        column.addWidget(self._buttons)
        self.resize(theme.px(720), theme.px(560))
        self.speak(words)

    def speak(self, words: Words) -> None:
        self.setWindowTitle(words("Keyboard shortcuts"))
        self._close.setText(words("Close"))
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        row = 0
        for group, label in GROUPS.items():
            lines = [
                (action.say(words), action.shortcuts)
                for action in ACTIONS
                if action.group == group and action.shortcuts
            ]
            row = _add_group(page, grid, row, words(label), lines)
        for title, keys_there in KEYS_IN_PLACES.items():
            lines = [(words(said), each) for said, each in keys_there]
            row = _add_group(page, grid, row, words(title), lines)
        self._area.setWidget(page)


def _add_group(
    page: QWidget, grid: QGridLayout, row: int, title: str, lines: list[tuple[str, tuple[str, ...]]]
) -> int:
    heading = QLabel(title, page)
    heading.setProperty("role", "strong")
    heading.setContentsMargins(0, 12, 0, 4)
    grid.addWidget(heading, row, 0, 1, 2)
    for offset, (said, shortcuts) in enumerate(lines, 1):
        grid.addWidget(QLabel(said, page), row + offset, 0)
        pressed = QLabel("   ".join(keys(each) for each in shortcuts), page)
        pressed.setProperty("role", "meta")
        pressed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(pressed, row + offset, 1)
    return row + len(lines) + 1
