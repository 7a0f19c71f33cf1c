"""The library on the left: search, new, the postmortems by status, the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain.schema import Schema
from pmdesk.ui import icons
from pmdesk.ui.library_model import EntryDelegate, LibraryModel
from pmdesk.ui.window_keys import SearchLine
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.store.library import Entry
    from pmdesk.store.search import Hit

PAUSE = 200
"""Milliseconds of quiet in the search box before answers are searched too."""


class EntryList(QListView):
    """Up and Down move over the entries; Return goes on to the form."""

    entered = Signal()
    wants_menu = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("entries")
        self.setItemDelegate(EntryDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # A thousand lines are measured bit by bit, so that the window does not wait for them.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.wants_menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LibraryPane(QWidget):
    """Says what is wished for; the window does it."""

    chosen = Signal(str)
    """The id of the postmortem to open."""
    entered = Signal()
    """The chosen postmortem is to be worked on: the focus goes on to the form."""
    wants_new = Signal()
    wants_palette = Signal()
    wants_menu = Signal(QWidget)
    wants_entry_menu = Signal(QPoint)
    wants_trash = Signal(bool)
    wants_search = Signal(str)
    wants_place = Signal(str)
    """The key where what was searched for stands."""
    """Words to look for in the answers."""

    def __init__(self, schema: Schema, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = LibraryModel(schema, words)
        self._words = words
        self.in_trash = False
        self._quiet = QTimer(self, interval=PAUSE, singleShot=True)
        self._quiet.timeout.connect(lambda: self.wants_search.emit(self.search.text().strip()))
        self._make()
        self._lay_out()
        self.speak(words)

    def _make(self) -> None:
        self.menu = QToolButton(self)
        self.menu.setIcon(icons.icon("menu"))
        self.menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu.clicked.connect(lambda: self.wants_menu.emit(self.menu))
        self.search = SearchLine(self)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._take_first)
        self.palette_hint = QToolButton(self)
        self.palette_hint.setProperty("role", "link")
        self.palette_hint.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.palette_hint.clicked.connect(self.wants_palette)
        self.new = QPushButton(self)
        self.new.setProperty("role", "primary")
        self.new.setIcon(icons.icon("plus", "on_accent"))
        self.new.clicked.connect(self.wants_new)
        self.list = EntryList(self)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.entered.connect(self._entered)
        self.list.clicked.connect(self._clicked)
        self.list.wants_menu.connect(self.wants_entry_menu)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "lead")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.trash = QPushButton(self)
        self.trash.setProperty("role", "link")
        self.trash.setIcon(icons.icon("trash", "accent"))
        self.trash.clicked.connect(lambda: self.wants_trash.emit(not self.in_trash))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.menu)
        top.addWidget(self.search, 1)
        top.addWidget(self.palette_hint)
        column.addLayout(top)
        column.addWidget(self.new)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.trash, 0, Qt.AlignmentFlag.AlignLeft)

    def speak(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(words("Library"))
        self.menu.setToolTip(words("Menu"))
        self.menu.setAccessibleName(words("Menu"))
        self.search.setPlaceholderText(words("Search"))
        self.search.setAccessibleName(words("Search the library"))
        self.palette_hint.setText("Ctrl K")
        self.palette_hint.setToolTip(words("Go to anything…"))
        self.palette_hint.setAccessibleName(words("Go to anything…"))
        self.new.setText(words("New postmortem"))
        self.list.setAccessibleName(words("Postmortems"))
        self.trash.setText(words("Back to the library") if self.in_trash else words("Trash"))
        self.model.speak(words)
        self._say_nothing()

    def _say_nothing(self) -> None:
        empty = not self.model.ids()
        self.nothing.setVisible(empty)
        if self.search.text().strip():
            self.nothing.setText(self._words("Nothing found. Try fewer or shorter words."))
        elif self.in_trash:
            self.nothing.setText(self._words("The trash is empty."))
        else:
            self.nothing.setText(self._words("No postmortems yet"))

    # What is shown

    def show_entries(self, entries: Sequence[Entry], *, in_trash: bool = False) -> None:
        """The list anew; what was chosen stays chosen."""
        chosen = self.current()
        self.in_trash = in_trash
        self._quietly(lambda: self.model.show_entries(entries, grouped=not in_trash))
        self.select(chosen)
        self.speak(self._words)

    def show_hits(self, typed: str, hits: Sequence[Hit]) -> None:
        """What was found in the answers, unless something else is asked for by now."""
        if typed == self.search.text().strip():
            chosen = self.current()
            self._quietly(lambda: self.model.narrow(typed, hits))
            self.select(chosen)
            self._say_nothing()

    def _typed(self, typed: str) -> None:
        chosen = self.current()
        self._quietly(lambda: self.model.narrow(typed.strip()))
        self.select(chosen)
        self._say_nothing()
        if typed.strip():
            self._quiet.start()
        else:
            self._quiet.stop()

    def stop(self) -> None:
        """What was typed last is not looked for any more: the library is about to be closed."""
        self._quiet.stop()

    def _quietly(self, change: Callable[[], object]) -> None:
        """Changes the list without opening what happens to be current meanwhile."""
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        try:
            change()
        finally:
            selection.blockSignals(blocked)

    def current(self) -> str:
        """The id of the chosen postmortem."""
        entry = self.model.entry(self.list.currentIndex())
        return entry.id if entry else ""

    def entry(self) -> Entry | None:
        return self.model.entry(self.list.currentIndex())

    def select(self, postmortem_id: str) -> None:
        """Shows a postmortem as chosen, without opening it."""
        index = self.model.place(postmortem_id)
        selection = self.list.selectionModel()
        blocked = selection.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.setCurrentIndex(index)
        selection.select(index, flags)
        selection.blockSignals(blocked)
        if index.isValid():
            self.list.scrollTo(index)
        self.list.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        """A click on something found leads to the words themselves."""
        entry = self.model.entry(index)
        hit = self.model.hit(entry.id) if entry else None
        if hit is not None:
            self.wants_place.emit(hit.key)

    def _entered(self) -> None:
        hit = self.model.hit(self.current())
        if hit is not None:
            self.wants_place.emit(hit.key)
        else:
            self.entered.emit()

    def _chosen(self, index: QModelIndex, _: QModelIndex) -> None:
        if entry := self.model.entry(index):
            self.chosen.emit(entry.id)

    def _take_first(self) -> None:
        ids = self.model.ids()
        if ids:
            self.list.setFocus()
            if ids[0] != self.current():
                self.list.setCurrentIndex(self.model.place(ids[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()
