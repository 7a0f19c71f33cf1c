"""Ctrl+F: words found in all answers of the open postmortem, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from pmdesk.domain.kinds import File, Value
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Field
from pmdesk.domain.text import Text
from pmdesk.ui import icons
from pmdesk.ui.library_model import plain
from pmdesk.ui.window_keys import SearchLine
from pmdesk.words import Words


@dataclass(frozen=True)
class Hit:
    """One place where the words stand: its key, and which of several there."""

    key: str
    number: int


def hits(postmortem: Postmortem, typed: str, language: str, words: Words) -> list[Hit]:
    """Every place with these words, in the order of the stages."""
    asked = plain(typed).strip()
    if not asked:
        return []
    return [
        Hit(key, number)
        for key, said in _answers(postmortem, language, words)
        for number in range(plain(said).count(asked))
    ]


def _answers(postmortem: Postmortem, language: str, words: Words) -> Iterator[tuple[str, str]]:
    for asked in postmortem.schema.fields:
        if not asked.is_rows:
            yield asked.key, _say(postmortem.value(asked.key), asked, language, words)
            continue
        for row in postmortem.rows(asked.key):
            for column in asked.columns:
                key = f"{asked.key}.{row.id}.{column.key}"
                yield key, _say(row.cells.get(column.key), column, language, words)


def _say(value: Value | None, asked: Field, language: str, words: Words) -> str:
    match value:
        case None | bool():
            return ""
        case Text():
            return value.say(language) or value.best(language)[1]
        case tuple():
            return "\n".join(words(asked.label_of(each)) for each in value)
        case File():
            return value.name
        case str() if asked.options:
            return words(asked.label_of(value))
    return str(value)


class FindBar(QFrame):
    """A line under the stages; Return goes on, Shift+Return back, Escape into the text."""

    wants = Signal(str)
    """The key to go to."""
    typed = Signal()
    left = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("below", True)
        self._words = words
        self._hits: list[Hit] = []
        self._place = -1
        self.box = SearchLine(self)
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(lambda _: self.typed.emit())
        self.count = QLabel(self)
        self.count.setProperty("role", "meta")
        self.previous_button = self._button("up", lambda: self.go(-1))
        self.next_button = self._button("down", lambda: self.go(1))
        self.close_button = self._button("close", self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        for widget in (self.count, self.previous_button, self.next_button, self.close_button):
            row.addWidget(widget)
        self.speak(words)
        self.hide()

    def _button(self, icon: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        return button

    def speak(self, words: Words) -> None:
        self._words = words
        self.box.setPlaceholderText(words("Find in this postmortem"))
        self.box.setAccessibleName(words("Find in this postmortem"))
        for button, said in (
            (self.previous_button, words("Find previous")),
            (self.next_button, words("Find next")),
            (self.close_button, words("Close the find bar")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)
        self._say()

    def open(self, chosen: str = "") -> None:
        """Ready to type; words that were marked in the text are what is looked for."""
        self.show()
        if chosen:
            self.box.setText(chosen)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self.typed.emit()

    def leave(self) -> None:
        self.hide()
        self.left.emit()

    def show_hits(self, found: list[Hit]) -> None:
        here = self._hits[self._place] if 0 <= self._place < len(self._hits) else None
        self._hits = found
        self._place = found.index(here) if here in found else -1
        self._say()

    @property
    def hit(self) -> Hit | None:
        return self._hits[self._place] if 0 <= self._place < len(self._hits) else None

    def go(self, step: int) -> None:
        """To the next hit (1) or the one before (-1), round and round."""
        if not self._hits:
            return
        start = self._place if self._place >= 0 or step > 0 else 0
        self._place = (start + step) % len(self._hits)
        self._say()
        self.wants.emit(self._hits[self._place].key)

    def _say(self) -> None:
        words = self._words
        if not self.box.text().strip():
            self.count.setText("")
        elif not self._hits:
            self.count.setText(words("Nothing found"))
        elif self._place < 0:
            self.count.setText(words.count("{n} places", len(self._hits)))
        else:
            self.count.setText(
                words("{place} of {count}", place=self._place + 1, count=len(self._hits))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def mark(widget: QWidget | None, typed: str, number: int) -> None:
    """Selects the words in the editor that has the focus, so that the eye finds them."""
    if isinstance(widget, QLineEdit):
        start = -1
        for _ in range(number + 1):
            start = widget.text().lower().find(typed.lower(), start + 1)
        if start >= 0:
            widget.setSelection(start, len(typed))
    elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
        cursor = QTextCursor(widget.document())
        for _ in range(number + 1):
            cursor = widget.document().find(typed, cursor, QTextDocument.FindFlag(0))
        if not cursor.isNull():
            widget.setTextCursor(cursor)
