"""Keys that belong to the window wherever the focus is: no box for text takes them for itself.

Qt's boxes know the keys of Emacs, too, where Ctrl+E leads to the end of the line, and ask for them
before any shortcut is looked at.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from pmdesk.ui.actions import ACTIONS

_OF_THE_TEXT = ("undo", "redo")
"""A box that has an undo of its own keeps it; the others ask for the window's themselves."""


@cache
def _keys() -> frozenset[str]:
    return frozenset(
        QKeySequence(shortcut).toString()
        for action in ACTIONS
        if action.id not in _OF_THE_TEXT
        for shortcut in action.shortcuts
    )


def is_for_the_window(event: QEvent) -> bool:
    """Whether somebody pressed the keys of an action, and a box is asked whether it wants them."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and QKeySequence(event.keyCombination()).toString() in _keys()
    )


if TYPE_CHECKING:
    _Box = QWidget
else:
    # Qt's own classes cannot be mixed: at run time the other base of each box is the only widget.
    _Box = object


class LeavesKeys(_Box):
    """What every box for text has."""

    def event(self, event: QEvent) -> bool:
        if is_for_the_window(event):
            event.ignore()
            return False
        return super().event(event)


class SearchLine(LeavesKeys, QLineEdit):
    """A line that is no answer: what to search for, or what to call something."""
