"""Ctrl+K: every action, stage, section, field and postmortem, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pmdesk.ui import theme
from pmdesk.ui.library_model import Index, plain
from pmdesk.words import Words

MOST = 200
"""Lines shown; who wants more types another letter."""


@dataclass(frozen=True)
class Choice:
    """One line to choose: what it is called, what it is, and what it does.

    `also` is another name that finds it: the English one, which manuals and colleagues use.
    """

    title: str
    about: str
    do: Callable[[], object]
    shortcut: str = ""
    also: str = ""

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(plain(name) for name in (self.title, self.also) if name))

    @cached_property
    def line(self) -> str:
        """Everything it is found by."""
        return plain(f"{self.title} {self.about} {self.also}")

    def rank(self, word: str) -> int:
        """0 where a name begins with the word, 1 where one holds it, 2 elsewhere."""
        if any(name.startswith(word) for name in self.names):
            return 0
        return 1 if any(word in name for name in self.names) else 2


class _Choices(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Choice] = []

    def show_choices(self, choices: list[Choice]) -> None:
        self.beginResetModel()
        self.shown = choices
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.title}, {choice.about}"
        return choice if role == Qt.ItemDataRole.UserRole else None


class _ChoiceDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        small, face = QFont(option.font), QFont(option.font)
        small.setPixelSize(theme.px(12))
        face.setPixelSize(theme.px(14))
        inner = rect.adjusted(theme.px(12), 0, -theme.px(12), 0)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        about = "  ".join(each for each in (choice.about, choice.shortcut) if each)
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        painter.drawText(inner, right, about)
        taken = QFontMetrics(small).horizontalAdvance(about) + theme.px(16)
        inner.setRight(max(inner.left() + theme.px(80), inner.right() - taken))
        painter.setFont(face)
        painter.setPen(QColor(colours.ink))
        title = QFontMetrics(face).elidedText(
            choice.title, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, left, title)
        painter.restore()


class Palette(QFrame):
    """Lies over the window; Escape or a click elsewhere closes it, the focus goes back."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._choices: Sequence[Choice] = ()
        self._before: QWidget | None = None
        self.box = QLineEdit(self)
        self.box.textChanged.connect(self._narrow)
        self.box.installEventFilter(self)
        self.list = QListView(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_ChoiceDelegate(self.list))
        self.list.clicked.connect(lambda _: self._take())
        self.model = _Choices()
        self.list.setModel(self.model)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "lead")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self.speak(words)
        self.hide()

    def speak(self, words: Words) -> None:
        self.box.setPlaceholderText(words("Search for a command, a postmortem, a stage or a field"))
        self.box.setAccessibleName(words("Go to anything…"))
        self.list.setAccessibleName(words("Results"))
        self.nothing.setText(words("Nothing found. Try fewer or shorter words."))

    def open(self, choices: Sequence[Choice]) -> None:
        self._before = self.window().focusWidget()
        self._choices = choices
        self.box.clear()
        self._narrow("")
        self.place()
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """In the middle of the upper part of the window."""
        window = self.window()
        width = min(theme.px(620), window.width() - 48)
        height = min(theme.px(420), window.height() - 96)
        self.setGeometry((window.width() - width) // 2, theme.px(48), width, height)

    def _narrow(self, typed: str) -> None:
        asked = plain(typed).split()
        found = [each for each in self._choices if all(word in each.line for word in asked)]
        if asked:
            # What begins with the letters typed comes first, then by place in the list.
            found.sort(key=lambda each: each.rank(asked[0]))
        self.model.show_choices(found[:MOST])
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self.model.index(0))

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.model.shown):
            choice = self.model.shown[row]
            self.leave()
            choice.do()

    def leave(self) -> None:
        """Closes; the focus goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            window = self.window()
            if window.isActiveWindow() and window.focusWidget() is not self.box:
                self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        rows = self.model.rowCount()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        key = Qt.Key(event.key())
        if key in steps and rows:
            row = self.list.currentIndex().row() + steps[key]
            row = row % rows if abs(steps[key]) == 1 else max(0, min(row, rows - 1))
            self.list.setCurrentIndex(self.model.index(row))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if key == Qt.Key.Key_Escape:
            self.leave()
            return True
        return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def keys(shortcut: str) -> str:
    """A shortcut as this system writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
