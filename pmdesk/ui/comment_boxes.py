"""Boxes in which something is said to a comment, or a comment is begun."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk.ui import theme
from pmdesk.words import Words


class AnswerBox(QPlainTextEdit):
    """A few lines; Ctrl+Return sends them, Escape leaves."""

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(48))

    @property
    def text(self) -> str:
        return self.toPlainText().strip()

    def write_on(self, text: str) -> None:
        """Goes on with what was half written."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Compose(QFrame):
    """A new comment on one answer."""

    wants = Signal(str, str)
    """Key and words of a comment that was written."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.key = ""
        self._postmortem = ""
        self._drafts: dict[str, tuple[str, str, str, bool]] = {}
        self._place = ""
        self.title = QLabel(self)
        self.title.setProperty("role", "label")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.box = AnswerBox(self)
        self.add, self.cancel = QPushButton(self), QPushButton(self)
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.hide)
        self.box.sent.connect(self._add)
        self.box.left.connect(self.hide)
        self.box.textChanged.connect(lambda: self.add.setEnabled(bool(self.box.text)))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.title)
        column.addWidget(self.box)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.add)
        column.addLayout(row)
        self.add.setEnabled(False)
        self.hide()
        self.speak(words)

    def begin(self, key: str, place: str, words: Words) -> None:
        """For the answer at a key; what is half written stays."""
        self.key, self._place = key, place
        self.speak(words)
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand_by(self, postmortem: str, words: Words) -> None:
        """Beside the postmortem with this id; what is half written for another waits with it."""
        if postmortem == self._postmortem:
            return
        if self.box.text:
            text, is_shown = self.box.toPlainText(), not self.isHidden()
            self._drafts[self._postmortem] = (self.key, self._place, text, is_shown)
        self._postmortem = postmortem
        self.finish()
        if draft := self._drafts.pop(postmortem, None):
            self.key, self._place, text, is_shown = draft
            self.speak(words)
            self.box.write_on(text)
            self.setVisible(is_shown)

    def _add(self) -> None:
        if self.box.text:
            self.wants.emit(self.key, self.box.text)

    def finish(self) -> None:
        self.box.clear()
        self.hide()

    def speak(self, words: Words) -> None:
        self.title.setText(words("Comment on: {place}", place=self._place))
        self.box.setAccessibleName(words("Your comment"))
        self.box.setPlaceholderText(words("Your comment"))
        self.add.setText(words("Add the comment"))
        self.add.setToolTip("Ctrl+Return")
        self.cancel.setText(words("Cancel"))
