"""ACTIONS made alive: shortcuts, menus, and whether each may be done now."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from pmdesk.domain.trouble import Trouble
from pmdesk.ui import icons
from pmdesk.ui.actions import ACTIONS, GROUPS
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.ui.window import Window


class Menus:
    """One QAction for each action, in the window's menu and under its shortcuts."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self.main_menu = QMenu(window)
        for group in GROUPS:
            self.menus[group] = self.main_menu.addMenu("")
            if sys.platform == "darwin":
                # There the menus belong to the screen's upper edge; elsewhere behind one button.
                window.menuBar().addMenu(self.menus[group])
        for each in ACTIONS:
            action = QAction(window)
            action.setShortcuts([QKeySequence(shortcut) for shortcut in each.shortcuts])
            if each.icon:
                action.setIcon(icons.icon(each.icon))
            action.triggered.connect(partial(self.do, each.id))
            window.addAction(action)
            self.menus[each.group].addAction(action)
            self.actions[each.id] = action

    def speak(self, words: Words) -> None:
        for group, label in GROUPS.items():
            self.menus[group].setTitle(words(label))
        for each in ACTIONS:
            self.actions[each.id].setText(each.say(words))
        for number, stage in enumerate(self._window.schema.stages, 1):
            if action := self.actions.get(f"stage_{number}"):
                action.setText(words(stage.label))

    def do(self, action: str, *_: object) -> None:
        """Does an action by its id; a Trouble on the way is told."""
        try:
            self.doer(action)()
        except Trouble as trouble:
            self._window.tell(trouble)

    def doer(self, action: str) -> Callable[[], object]:
        """The method that does it: of the window, or of one of its parts."""
        name, _, number = action.partition("_")
        if name == "stage":
            return partial(self._window.page.choose, int(number) - 1, focus=True)
        if name == "decide":
            return partial(self._window.routes.decide, number)
        window = self._window
        # The routes before the page: `show_problems` of the page shows them, that of the routes
        # leads to them.
        helpers = (window.shelf, window.routes, window.page, window.reports, window.looks)
        parts = (window, self, *helpers, window.keeping, window.merged)
        doer: Callable[[], object] = next(
            getattr(part, action)
            for part in (*parts, window.looks, window.keeping)
            if hasattr(part, action)
        )
        return doer

    def holds(self, condition: str) -> bool:
        """Whether a condition of an action holds now."""
        session, trash = self._window.session, self._window.pane.in_trash
        writable = not self._window.library.read_only
        match condition:
            case "writable":
                return writable
            case "open":
                return session is not None and not trash
            case "can_change":
                return session is not None and not trash and writable
            case "can_undo":
                return session is not None and session.can_undo
            case "can_decide":
                return session is not None and self._window.routes.may_decide
            case "can_redo":
                return session is not None and session.can_redo
            case "encrypted":
                return self._window.library.is_encrypted
            case "in_trash":
                return trash and writable and self._window.pane.entry() is not None
        return True

    def allow(self) -> None:
        for each in ACTIONS:
            self.actions[each.id].setEnabled(self.holds(each.when))
        self._window.pane.new.setEnabled(self.holds("writable"))

    def show_menu(self) -> None:
        window = self._window
        shown = window.pane.isVisible()
        self.pop_up(below(window.pane.menu) if shown else window.mapToGlobal(QPoint()))

    def pop_up(self, place: QPoint) -> None:
        self.allow()
        self.main_menu.popup(place)

    def pop_up_for_entry(self, place: QPoint) -> None:
        self.allow()
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = ("restore", "delete_for_good") if self._window.pane.in_trash else (
            "rename", "duplicate", "export", "trash"
        )  # fmt: skip
        for each in ids:
            menu.addAction(self.actions[each])
        menu.popup(self._window.pane.list.viewport().mapToGlobal(place))

    def shortcuts(self) -> None:
        from pmdesk.ui.shortcuts import Shortcuts

        dialog = Shortcuts(self._window.words, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def about(self) -> None:
        from pmdesk import __version__

        self._window.tell(
            lambda words: words(
                "pmdesk {version}. Everything stays in {folder}; nothing is ever sent anywhere.",
                version=__version__,
                folder=str(self._window.library.folder),
            )
        )


def below(widget: QWidget) -> QPoint:
    """Where a widget's menu opens."""
    return widget.mapToGlobal(QPoint(0, widget.height() + 2))
