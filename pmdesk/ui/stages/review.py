"""Above the review's fields: who has sent notes, who has not, and whether there was time to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from pmdesk.domain import comments, deadlines
from pmdesk.domain.comments import Heard
from pmdesk.ui.desk import Desk
from pmdesk.words import Words


class ReviewHead(QWidget):
    """A line for each reviewer; it follows the list of reviewers and the comments."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.words = desk.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        self.time = self._label("lead")
        column.addWidget(self.time)
        self.lines = QWidget(self)
        self._grid = QGridLayout(self.lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self.lines)
        self._later = QTimer(self, interval=150, singleShot=True)
        self._later.timeout.connect(self.refresh)
        desk.session.changed.connect(self._changed)
        if desk.discussion is not None:
            desk.discussion.changed.connect(self._later.start)
        self.refresh()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _changed(self, key: str) -> None:
        if key.partition(".")[0] in ("reviewers", "meeting_start", "review_requested"):
            self._later.start()

    def refresh(self) -> None:
        postmortem = self.desk.session.postmortem
        said = self.desk.discussion.comments if self.desk.discussion is not None else ()
        heard = comments.heard_from(postmortem, said)
        self.time.setText(self._time())
        self.time.setVisible(bool(self.time.text()))
        self._show(heard)

    def _show(self, heard: Sequence[Heard]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item and (old := item.widget()):
                old.hide()
                old.deleteLater()
        for row, each in enumerate(heard):
            name, what = self._label("label"), self._label("meta")
            name.setText(each.name or self.words("No name given"))
            what.setText(self._line(each))
            name.setWordWrap(False)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(what, row, 1)
        self.lines.setVisible(bool(heard))

    def _line(self, each: Heard) -> str:
        """What a reviewer has sent and decided."""
        words, parts = self.words, []
        if each.decision and each.decision != "waiting":
            decision = self.desk.session.postmortem.schema.field("reviewers").column("decision")
            parts.append(words(decision.label_of(each.decision)))
        if each.count > each.open:
            parts.append(words.count("{n} comments", each.count))
        if each.open:
            parts.append(words.count("{n} open comments", each.open))
        if not parts:
            parts.append(words("Nothing has come back yet"))
        if not each.is_asked:
            parts.append(words("not on the list of reviewers"))
        return " · ".join(parts)

    def _time(self) -> str:
        """The 24 hours that reviewers have before the meeting."""
        postmortem, words = self.desk.session.postmortem, self.words
        due, sent = deadlines.draft(postmortem), postmortem.value("review_requested")
        if due is None:
            return words("No meeting is set, so reviewers have no deadline yet.") if sent else ""
        zone = self.desk.zone()
        at = f"{due.astimezone(zone):%Y-%m-%d %H:%M}"
        if sent:
            on_time = str(sent) <= due.astimezone(zone).date().isoformat()
            return (
                words("The draft went out on {day}, in time for the meeting.", day=str(sent))
                if on_time
                else words("The draft went out on {day}; reviewers should have had it by {time}.",
                           day=str(sent), time=at)
            )  # fmt: skip
        if due < datetime.now().astimezone():
            return words("Reviewers should have had the draft by {time}.", time=at)
        return words("Reviewers should have the draft by {time}.", time=at)

    def speak(self, words: Words) -> None:
        self.words = words
        self.refresh()
