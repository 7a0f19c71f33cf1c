"""The page that a comment was written on, drawn from the file it came with, its mark framed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pmdesk.formats import pdf_picture
from pmdesk.formats.pdf_picture import Picture
from pmdesk.ui import theme
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.domain.comments import Comment
    from pmdesk.ui.jobs import Jobs

ABOVE, BELOW = 20.0, 140.0
"""Points of the page above and below a mark that are shown with it: the mark itself comes first."""
WIDE = 330.0
"""Points of the page's width that are shown, or as many as the mark needs."""
WIDEST = 1600
"""Pixels: no page is drawn wider."""


def image_of(picture: Picture) -> QImage:
    """The picture as Qt has it, in memory of its own."""
    form = QImage.Format.Format_RGB32
    return QImage(picture.data, picture.width, picture.height, picture.width * 4, form).copy()


def framed(paper: QImage, scale: float, place: tuple[float, float, float, float]) -> QRectF | None:
    """Frames a mark; gives its place in pixels, None where it has none."""
    left, bottom, right, top = (each * scale for each in place)
    if right <= left and top <= bottom:
        return None
    mark = QRectF(left, paper.height() - top, right - left, top - bottom)
    mark = mark.adjusted(-4, -4, 4, 4).intersected(QRectF(paper.rect()))
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Paper is white whatever the window's colours: the light theme's accent is seen on it.
    colour = QColor(theme.LIGHT.accent)
    painter.setPen(QPen(colour, max(1.5, scale)))
    colour.setAlpha(28)
    painter.setBrush(colour)
    painter.drawRoundedRect(mark, 3, 3)
    painter.end()
    return mark


def around(paper: QImage, scale: float, mark: QRectF | None) -> QImage:
    """The part of a page that has the mark in it; without one, its upper part."""
    if mark is None:
        upper = round(2 * (ABOVE + BELOW) * scale)
        return paper.copy(0, 0, paper.width(), min(paper.height(), upper))
    top = max(0.0, mark.top() - ABOVE * scale)
    bottom = min(float(paper.height()), mark.bottom() + BELOW * scale)
    width = min(float(paper.width()), max(WIDE * scale, mark.width() + 20 * scale))
    left = min(max(0.0, mark.center().x() - width / 2), paper.width() - width)
    return paper.copy(QRect(round(left), round(top), round(width), round(bottom - top)))


class MarkedPage(QWidget):
    """The part of the page round a mark; a click shows the whole page."""

    drawn = Signal()

    def __init__(self, jobs: Jobs, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._words = words
        self._comment: Comment | None = None
        self._page: Picture | None = None
        self._picture: QImage | None = None
        room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        room.setHeightForWidth(True)
        self.setSizePolicy(room)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        self.speak(words)

    def show_comment(
        self, comment: Comment | None, read: Callable[[Comment], bytes | None]
    ) -> None:
        """`read` gives the file; it is called in the background, where the page is drawn, too.

        The picture of another comment is gone at once; one of the same page only moves its frame.
        """
        last, self._comment = self._comment, comment
        if comment is None or not comment.file or comment.page < 0:
            self._clear()
            return
        if last is not None and self._page is not None and _page_of(last) == _page_of(comment):
            self._frame(comment, self._page)
            return
        self._clear()

        def work() -> Picture | None:
            # Whoever has gone on in the meantime does not wait for the pages in between.
            if self._comment is not comment:
                return None
            data = read(comment)
            return pdf_picture.draw(data, comment.page, WIDEST) if data is not None else None

        def done(picture: Picture | None) -> None:
            if self._comment is comment and picture is not None:
                self._frame(comment, picture)

        self._jobs.run(work, done)

    def _clear(self) -> None:
        self._page = self._picture = None
        self.hide()

    def _frame(self, comment: Comment, picture: Picture) -> None:
        self._page = picture
        paper = image_of(picture)
        mark = framed(paper, picture.scale, comment.place)
        self._picture = around(paper, picture.scale, mark)
        self.updateGeometry()
        self.update()
        self.show()
        self.drawn.emit()

    # Its height follows from its width. A height that is set while the width changes makes a scroll
    # bar come and go without end.

    def hasHeightForWidth(self) -> bool:
        return self._picture is not None

    def heightForWidth(self, width: int) -> int:
        picture = self._picture
        return round(width * picture.height() / picture.width()) if picture is not None else 0

    def sizeHint(self) -> QSize:
        width = theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)
            line = theme.current().accent if self.hasFocus() else theme.current().line
            painter.setPen(QPen(QColor(line), 2 if self.hasFocus() else 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.open_page()

    def keyPressEvent(self, event: object) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):  # type: ignore[attr-defined]
            self.open_page()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def open_page(self) -> None:
        """The whole page in a window of its own."""
        comment, picture = self._comment, self._page
        if picture is None or comment is None:
            return
        whole = image_of(picture)
        mark = framed(whole, picture.scale, comment.place)
        share = theme.px(900) / whole.width()
        paper = whole.scaledToWidth(theme.px(900), Qt.TransformationMode.SmoothTransformation)
        dialog = QDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._words("Page {n}", n=comment.page + 1))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(dialog)
        shown = QLabel(area)
        shown.setPixmap(QPixmap.fromImage(paper))
        area.setWidget(shown)
        column.addWidget(area)
        dialog.resize(min(paper.width() + 24, theme.px(940)), min(paper.height(), theme.px(760)))
        dialog.show()
        if mark is not None:
            place = mark.center() * share
            area.ensureVisible(round(place.x()), round(place.y()), 0, 200)

    def speak(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(words("The page with the note"))
        self.setToolTip(words("Show the whole page"))


def _page_of(comment: Comment) -> tuple[str, int]:
    return comment.file, comment.page
