"""Pages whose notes have become ink, beside the form, and a box to type in what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain.postmortem import say_place
from pmdesk.domain.trouble import Trouble
from pmdesk.formats import pdf_picture
from pmdesk.ui import icons
from pmdesk.ui.comment_boxes import AnswerBox
from pmdesk.ui.marked_page import WIDEST, image_of
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.formats.pdf_picture import Picture
    from pmdesk.ui.discussion import Discussion
    from pmdesk.ui.jobs import Jobs

ZOOMS = (1.0, 1.5, 2.0, 3.0)
"""Times the width of the pane."""
KEPT = 4
"""Pages that are not drawn once more when one turns back."""


@dataclass(frozen=True)
class Paper:
    """A file that only a person can read. `drawn_on`: the pages (from 0) on which something is
    that was not exported; () where any of them may have been written on."""

    name: str
    data: bytes
    pages: int
    drawn_on: tuple[int, ...] = ()

    @property
    def first(self) -> int:
        return min((page for page in self.drawn_on if page < self.pages), default=0)


class PaperPane(QWidget):
    """One page at a time; what is typed beneath becomes a comment on the answer in focus."""

    drawn = Signal()
    """The page that was turned to is there to be read."""
    left = Signal()
    """It has been read; the file is put away."""

    def __init__(
        self,
        discussion: Discussion,
        jobs: Jobs,
        tell: Callable[[Trouble], None],
        words: Words,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._discussion, self._jobs, self._tell, self._words = discussion, jobs, tell, words
        self._papers: dict[str, Paper] = {}
        self._drafts: dict[str, str] = {}
        self._postmortem = self._key = ""
        self._page, self._zoom = 0, 0
        self._pictures: dict[int, QImage] = {}
        self._make()
        self._lay_out()
        self.speak(words)

    def _make(self) -> None:
        self.where, self.hint, self.title = QLabel(self), QLabel(self), QLabel(self)
        for label, role in ((self.where, "meta"), (self.hint, "problem"), (self.title, "label")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.back, self.on, self.smaller, self.larger, self.close_it = (
            QToolButton(self) for _ in range(5)
        )
        does: tuple[tuple[QToolButton, str, Callable[[], object]], ...] = (
            (self.back, "up", partial(self.turn, -1)),
            (self.on, "down", partial(self.turn, 1)),
            (self.smaller, "zoom_out", partial(self._zoom_by, -1)),
            (self.larger, "zoom_in", partial(self._zoom_by, 1)),
            (self.close_it, "close", self._put_away),
        )
        for button, icon, do in does:
            button.setIcon(icons.icon(icon))
            button.clicked.connect(lambda _=False, do=do: do())
        self.area = QScrollArea(self)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Fitted to the width, a page that only just fits would make a bar come and go for ever.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.sheet = QLabel(self.area)
        self.area.setWidget(self.sheet)
        self.author = QLineEdit(self)
        self.author.setMaxLength(200)
        self.box = AnswerBox(self)
        self.box.sent.connect(self._add)
        self.add = QPushButton(self)
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self._add)
        self.box.textChanged.connect(self._allow)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.where, 1)
        for button in (self.back, self.on, self.smaller, self.larger, self.close_it):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.area, 1)
        column.addWidget(self.title)
        column.addWidget(self.box)
        foot = QHBoxLayout()
        foot.addWidget(self.author, 1)
        foot.addWidget(self.add)
        column.addLayout(foot)

    # What is shown

    @property
    def paper(self) -> Paper | None:
        return self._papers.get(self._postmortem)

    def take(self, postmortem_id: str, paper: Paper) -> None:
        """A file that belongs to a postmortem; it waits until that is open."""
        self._papers[postmortem_id] = paper
        if postmortem_id == self._postmortem:
            self._begin()

    def stand_by(self, postmortem_id: str) -> bool:
        """Beside this postmortem from now on; whether there is a file to read for it."""
        if postmortem_id != self._postmortem:
            self._drafts[self._postmortem] = self.box.toPlainText()
            self._postmortem = postmortem_id
            self.box.write_on(self._drafts.pop(postmortem_id, ""))
            self._begin()
        return self.paper is not None

    def _begin(self) -> None:
        self._pictures.clear()
        self._page = self.paper.first if self.paper is not None else 0
        self._show_page()

    def show_key(self, key: str) -> None:
        """The answer in focus: what is typed here is about it."""
        self._key = key
        self._say_place()

    def turn(self, by: int) -> None:
        if self.paper is not None and 0 <= self._page + by < self.paper.pages:
            self._page += by
            self._show_page()
            self.area.verticalScrollBar().setValue(0)

    @property
    def page(self) -> int:
        return self._page

    def _zoom_by(self, step: int) -> None:
        self._zoom = min(max(0, self._zoom + step), len(ZOOMS) - 1)
        self._lay_sheet()

    def _show_page(self) -> None:
        paper, page = self.paper, self._page
        self._say()
        self._lay_sheet()
        if paper is None or page in self._pictures:
            return

        def work() -> Picture | None:
            if self.paper is not paper or self._page != page:
                return None
            return pdf_picture.draw(paper.data, page, WIDEST)

        def done(picture: Picture | None) -> None:
            if self.paper is paper and picture is not None:
                self._pictures[page] = image_of(picture)
                for other in [*self._pictures][:-KEPT]:
                    del self._pictures[other]
                self._lay_sheet()
                self.drawn.emit()

        self._jobs.run(work, done)

    def _lay_sheet(self) -> None:
        """The page as wide as the pane, or as many times that."""
        picture = self._pictures.get(self._page)
        if picture is None:
            # The page before must not be taken for this one.
            self.sheet.setPixmap(QPixmap())
            self.sheet.resize(0, 0)
            return
        ratio = self.devicePixelRatioF()
        width = round(self.area.viewport().width() * ZOOMS[self._zoom] * ratio)
        shown = picture.scaledToWidth(max(1, width), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(QPixmap.fromImage(shown))
        self.sheet.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_sheet()

    def _say(self) -> None:
        words, paper = self._words, self.paper
        if paper is None:
            return
        page = words("Page {n} of {count}", n=self._page + 1, count=paper.pages)
        self.where.setText(f"{paper.name} · {page}")
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page < paper.pages - 1)
        drawn = [str(each + 1) for each in paper.drawn_on]
        self.hint.setText(
            words("Something was drawn or written. Pages: {pages}.", pages=words.list(drawn))
        )
        self.hint.setVisible(bool(drawn))
        self._say_place()

    def _say_place(self) -> None:
        session = self._discussion.session
        place = self._words("Whole postmortem")
        if session is not None and self._key:
            place = say_place(session.postmortem, self._key, self._words)
        self.title.setText(self._words("Comment on: {place}", place=place))
        self._allow()

    # Typing in

    def _allow(self) -> None:
        self.add.setEnabled(bool(self.box.text) and self._discussion.may_write)

    def _add(self) -> None:
        """What was read becomes a comment of whoever wrote it, with the page it stands on."""
        paper, text = self.paper, self.box.text
        if paper is None or not text or not self._discussion.may_write:
            return
        try:
            self._discussion.say_from_paper(
                self._key, text, self.author.text().strip(), paper.name, paper.data, self._page
            )
        except Trouble as trouble:
            self._tell(trouble)
            return
        self.box.clear()
        self.box.setFocus()

    def _put_away(self) -> None:
        self._papers.pop(self._postmortem, None)
        self._pictures.clear()
        self.left.emit()

    def speak(self, words: Words) -> None:
        self._words = words
        names = (
            (self.back, words("Previous page")),
            (self.on, words("Next page")),
            (self.smaller, words("Zoom out")),
            (self.larger, words("Zoom in")),
            (self.close_it, words("Close the pages")),
        )
        for button, name in names:
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.box.setPlaceholderText(words("What was written on this page"))
        self.box.setAccessibleName(words("What was written on this page"))
        self.author.setPlaceholderText(words("Who wrote this"))
        self.author.setAccessibleName(words("Who wrote this"))
        self.add.setText(words("Add the comment"))
        self.add.setToolTip("Ctrl+Return")
        self.sheet.setAccessibleName(words("The page with the note"))
        self._say()
