"""Above the form: number and day, title, deadline, status, preview, export."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import deadlines, status
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.status import Move
from pmdesk.domain.text import Text
from pmdesk.ui import forms, theme
from pmdesk.ui.days import day_of
from pmdesk.ui.flow import FlowLayout
from pmdesk.words import Words

_TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def deadline(postmortem: Postmortem, words: Words, today: date | None = None) -> str:
    """What the calendar asks for next, in words; nothing once the meeting was held."""
    if status.current(postmortem) in ("reviewed", "closed"):
        return ""
    today = today or date.today()
    start = postmortem.value("meeting_start")
    if start:
        days = (datetime.fromisoformat(str(start)).astimezone().date() - today).days
        if days < 0:
            return ""
        if days == 0:
            return words("Meeting today")
        return words.count("Meeting in {n} days", days)
    due = deadlines.meeting(postmortem)
    if due is None:
        return ""
    days = (due - today).days
    if days < 0:
        return words.count("Meeting overdue by {n} days", -days)
    return words.count("Meeting due in {n} days", days)


class Header(QWidget):
    """The open postmortem in one line; what is wished for goes to the window."""

    wants_status = Signal(str)
    wants_title = Signal()
    wants_preview = Signal(bool)
    wants_export = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._words = words
        self._postmortem: Postmortem | None = None
        self._language = words.language
        self.meta = QLabel(self)
        self.meta.setTextFormat(Qt.TextFormat.PlainText)
        self.meta.setProperty("role", "meta")
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.chip = QLabel(self)
        self.chip.setTextFormat(Qt.TextFormat.PlainText)
        self.chip.setProperty("role", "chip")
        self.chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.status = QPushButton(self)
        self.status.setProperty("role", "status")
        self.menu = QMenu(self)
        self.status.setMenu(self.menu)
        self.preview = QPushButton(self)
        self.preview.setCheckable(True)
        self.preview.clicked.connect(self.wants_preview)
        self.export = QPushButton(self)
        self.export.clicked.connect(self.wants_export)
        for button in (self.preview, self.export):
            button.setProperty("role", "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 12, 16, 8)
        self._row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.meta)
        words.addWidget(self.title)
        self._row.addLayout(words, 1)
        self._buttons = QWidget(self)
        line = QHBoxLayout(self._buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for widget in (self.chip, self.status, self.preview, self.export):
            line.addWidget(widget)
        self._row.addWidget(self._buttons, 0, _TOP_LEFT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the title would be squeezed, the buttons stand under it."""
        title = self.width() - self._buttons.sizeHint().width() - 60
        beside = title >= theme.px(240)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)

    def show_postmortem(self, postmortem: Postmortem, language: str) -> None:
        self._postmortem, self._language = postmortem, language
        self._show()

    def show_moves(self, moves: Sequence[Move]) -> None:
        """All statuses, the present one ticked; where something is missing, how much."""
        words, postmortem = self._words, self._postmortem
        self.menu.clear()
        if postmortem is None:
            return
        missing = {move.to: len(move.missing) for move in moves}
        for option in postmortem.schema.field("status").options:
            label = words(option.label)
            if missing.get(option.key):
                label += "  ·  " + words.count("{n} points open", missing[option.key])
            action = QAction(label, self.menu)
            action.setCheckable(True)
            action.setChecked(option.key == status.current(postmortem))
            action.setToolTip(words(option.help))
            action.triggered.connect(partial(self._chosen, option.key))
            self.menu.addAction(action)

    def _chosen(self, to: str, *_: object) -> None:
        if self._postmortem is not None and to != status.current(self._postmortem):
            self.wants_status.emit(to)

    def _show(self) -> None:
        words, postmortem = self._words, self._postmortem
        if postmortem is None:
            return
        number = str(postmortem.value("number") or "")
        began = postmortem.value("impact_start")
        day = day_of(began, words.language)
        self.meta.setText(" · ".join(each for each in (number, day) if each) or "\u00a0")
        value = postmortem.value("title")
        written, title = value.best(self._language) if isinstance(value, Text) else ("", "")
        forms.write_in(self.title, written)
        self.title.setText(title or words("Untitled"))
        self.chip.setText(deadline(postmortem, words))
        self.chip.setVisible(bool(self.chip.text()))
        now = words(postmortem.schema.field("status").label_of(status.current(postmortem)))
        self.status.setText(f"{now} ▾")
        self.status.setAccessibleName(words("Status: {status}", status=now))
        self.status.setToolTip(words("Change the status"))
        self._fit()

    def speak(self, words: Words) -> None:
        self._words = words
        self.preview.setText(words("Preview"))
        self.preview.setToolTip(words("Show the preview"))
        self.export.setText(words("Export…"))
        self._show()


class ReasonBar(QFrame):
    """Asks, in line, why a status is set before everything for it is there."""

    decided = Signal(str, str)
    """The status, and the reason."""
    wants = Signal(str)
    """The key of something missing, to go there."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("tone", "amber")
        self.setProperty("below", True)
        self._words = words
        self._move: Move | None = None
        self._postmortem: Postmortem | None = None
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.points = QWidget(self)
        self._flow = FlowLayout(self.points, 4, stretch_last=False)
        self.reason = QLineEdit(self)
        self.reason.returnPressed.connect(self._decide)
        self.reason.textChanged.connect(lambda _: self._allow())
        self.set_button = QPushButton(self)
        self.set_button.clicked.connect(self._decide)
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addWidget(self.points)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.set_button)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.hide()

    def ask(self, move: Move, postmortem: Postmortem, language: str) -> None:
        self._move, self._postmortem = move, postmortem
        # The reason of an earlier step is none for this one.
        self.reason.clear()
        self.speak(self._words)
        self.show()
        self.reason.setFocus()

    def _decide(self) -> None:
        if self._move is not None and self.reason.text().strip():
            self.hide()
            self.decided.emit(self._move.to, self.reason.text().strip())

    def _allow(self) -> None:
        self.set_button.setEnabled(bool(self.reason.text().strip()))

    def speak(self, words: Words) -> None:
        self._words = words
        self.cancel.setText(words("Cancel"))
        self.reason.setPlaceholderText(
            words("Why is it all right to continue without meeting them?")
        )
        self.reason.setAccessibleName(words("Reason for an exception"))
        if self._move is None or self._postmortem is None:
            return
        label = words(self._postmortem.schema.field("status").label_of(self._move.to))
        self.set_button.setText(words("Set “{status}” anyway", status=label))
        self.said.setText(
            words(
                "Some conditions for “{status}” are not met yet. Meet them, or give a reason.",
                status=label,
            )
        )
        self._show_points()
        self._allow()

    def _show_points(self) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        assert self._move is not None
        for problem in self._move.missing[:8]:
            button = QPushButton(problem.say(self._words), self.points)
            button.setProperty("role", "link")
            button.clicked.connect(lambda _=False, key=problem.key: self.wants.emit(key))
            self._flow.addWidget(button)
            button.show()
