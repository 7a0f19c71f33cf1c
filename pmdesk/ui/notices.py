"""tell(): the one door to the user. A line above the form, never a window in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain.trouble import Trouble
from pmdesk.ui import icons
from pmdesk.ui.flow import FlowLayout
from pmdesk.words import Words

Saying = Callable[[Words], str]
"""A sentence that can be said again when the window's language changes."""
Way = tuple[Saying, Callable[[], object]]
"""A way on: its words, and what it does."""

SHORT = 8000
"""Milliseconds that a notice stays which asks for nothing."""
MOST = 4
"""Notices shown at once; the oldest passing one goes first."""


class Notice(QFrame):
    """One sentence with its ways on."""

    def __init__(
        self, say: Saying, tone: str, ways: Sequence[Way], topic: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("tone", tone)
        self.topic = topic
        self._say = say
        self._ways = ways
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icons.icon("close"))
        self.buttons = [QPushButton(self) for _ in ways]
        for button, (_, act) in zip(self.buttons, ways, strict=True):
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _=False, act=act: act())
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.label)
        if self.buttons:
            ways = QWidget(self)
            flow = FlowLayout(ways, 8, stretch_last=False)
            for button in self.buttons:
                flow.addWidget(button)
            column.addWidget(ways)
        row.addLayout(column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def say_instead(self, say: Saying, words: Words) -> None:
        self._say = say
        self.label.setText(say(words))

    def speak(self, words: Words) -> None:
        self.label.setText(self._say(words))
        for button, (say, _) in zip(self.buttons, self._ways, strict=True):
            button.setText(say(words))
        self.close_button.setToolTip(words("Dismiss this notice"))
        self.close_button.setAccessibleName(words("Dismiss this notice"))


class Notices(QWidget):
    """The place where the program speaks; a later word on the same topic replaces the earlier."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 8, 24, 0)
        self._column.setSpacing(8)
        self.hide()

    def tell(
        self,
        said: Trouble | Saying,
        *,
        tone: str = "",
        ways: Sequence[Way] = (),
        topic: str = "",
        stays: bool | None = None,
    ) -> Notice:
        """Says something. Troubles and whatever offers a way on stay until they are settled."""
        trouble = isinstance(said, Trouble)
        say: Saying = said.say if isinstance(said, Trouble) else said
        if topic:
            self.settle(topic)
        notice = Notice(say, tone or ("red" if trouble else "blue"), ways, topic, self)
        notice.close_button.clicked.connect(lambda: self._remove(notice))
        notice.speak(self._words)
        self._notices.append(notice)
        self._column.addWidget(notice)
        self.show()
        if not (trouble if stays is None else stays):
            notice.setProperty("passing", True)
            self._leave_later(notice)
        for old in [each for each in self._notices if each.property("passing")][:-MOST]:
            self._remove(old)
        event = QAccessibleAnnouncementEvent(notice, notice.label.text())
        QAccessible.updateAccessibility(event)
        return notice

    def tell_progress(self, say: Saying, *, ways: Sequence[Way], topic: str) -> None:
        """The same notice said anew, so that its button keeps the focus."""
        notice = self.about(topic)
        if notice is None:
            self.tell(say, ways=ways, topic=topic, stays=True)
        else:
            notice.say_instead(say, self._words)

    def _leave_later(self, notice: Notice) -> None:
        timer = QTimer(notice, interval=SHORT, singleShot=True)
        timer.timeout.connect(lambda: self._leave(notice, timer))
        timer.start()

    def _leave(self, notice: Notice, timer: QTimer) -> None:
        """Not while someone is reading it or about to press its button."""
        focus = notice.window().focusWidget()
        if notice.underMouse() or (focus is not None and notice.isAncestorOf(focus)):
            timer.start()
        else:
            self._remove(notice)

    def settle(self, topic: str) -> None:
        """What was said on a topic no longer holds."""
        for notice in [each for each in self._notices if each.topic == topic]:
            self._remove(notice)

    def _remove(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))

    def said(self) -> list[str]:
        """The sentences that stand there now."""
        return [notice.label.text() for notice in self._notices]

    def about(self, topic: str) -> Notice | None:
        return next((each for each in self._notices if each.topic == topic), None)

    def speak(self, words: Words) -> None:
        self._words = words
        for notice in self._notices:
            notice.speak(words)
