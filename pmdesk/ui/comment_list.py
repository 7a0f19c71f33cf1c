"""Comments as lines of a list: who, about what, the first words of it, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmdesk.domain.comments import Comment
from pmdesk.ui import theme
from pmdesk.ui.comment_decisions import STEPS
from pmdesk.ui.library_model import Index
from pmdesk.words import N_, Words

COMMENT = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
ROW, HANGING = 44, 28
"""Pixels at 100 %: a comment in two lines, and one that hangs under another in a single line."""


@dataclass(frozen=True)
class Line:
    """A comment as the list shows it; one on the same words as the comment above hangs under it."""

    comment: Comment
    head: str
    said: str
    page: str = ""
    hangs: bool = False


STATES = {
    "open": N_("Still open"),
    "accepted": N_("Accepted"),
    "declined": N_("Declined"),
    "follow_up": N_("Made into a follow-up"),
    "agenda": N_("On the agenda"),
    "done": N_("Done"),
}
KINDS = {
    "highlight": N_("Highlight"),
    "underline": N_("Underline"),
    "squiggly": N_("Squiggly underline"),
    "strike_out": N_("Strikethrough"),
    "note": N_("Sticky note"),
    "free_text": N_("Text on the page"),
    "caret": N_("Insertion"),
    "ink": N_("Drawing"),
    "shape": N_("Shape"),
    "stamp": N_("Stamp"),
    "reply": N_("Reply"),
    "sheet": N_("Review sheet"),
}
REMARKS = {
    "accepted": N_("Marked as accepted in the PDF"),
    "rejected": N_("Marked as rejected in the PDF"),
    "cancelled": N_("Marked as canceled in the PDF"),
    "completed": N_("Marked as completed in the PDF"),
}
ANSWERS = {"yes": N_("Yes"), "no": N_("No"), "unsure": N_("Unsure")}


def gist(comment: Comment, words: Words, question: str = "") -> str:
    """What a comment says, in one piece."""
    if comment.kind == "state":
        return words(REMARKS.get(comment.text, comment.text))
    said = " ".join(comment.text.split())
    if comment.kind == "sheet" and question:
        answer = words(ANSWERS[comment.answer]) if comment.answer in ANSWERS else ""
        return " – ".join(part for part in (question, answer, said) if part)
    if comment.proposal is not None:
        edit = f"{comment.words} → {comment.proposal}" if comment.words else f"+ {comment.proposal}"
        return f"{edit} – {said}" if said else edit
    if said:
        return said
    if comment.words:
        return words("“{words}”", words=" ".join(comment.words.split()))
    return words(KINDS.get(comment.kind, KINDS["note"]))


def _pieces(line: Line) -> Iterator[tuple[str, str]]:
    """What a comment says, in pieces: words taken out, words put in, and words said."""
    comment = line.comment
    if comment.proposal is None or comment.kind in ("sheet", "state"):
        yield "", line.said
        return
    if comment.words:
        yield "removed", " ".join(comment.words.split())
    if comment.proposal:
        yield "added", " ".join(comment.proposal.split())
    if comment.text:
        yield "", " ".join(comment.text.split())


class _Delegate(QStyledItemDelegate):
    """A dot by state, who and where, and the first words of what was said."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE)
        return QSize(0, theme.px(HANGING if line is None or line.hangs else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = index.data(LINE)
        if line is None:
            self._paint_rest(painter, option, index.data())
        else:
            self._paint_ground(painter, option)
            self._paint_comment(painter, option, line)
        painter.restore()

    def _paint_rest(self, painter: QPainter, option: QStyleOptionViewItem, said: str) -> None:
        face = QFont(option.font)
        face.setPixelSize(theme.px(12))
        painter.setFont(face)
        painter.setPen(QColor(theme.current().second))
        place = QRect(option.rect).adjusted(theme.px(8), 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, rect = theme.current(), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if chosen else colours.line))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 6, 6)

    def _paint_comment(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        indent = theme.px(14) if line.hangs else 0
        place = QRect(option.rect).adjusted(theme.px(8) + indent, 0, -theme.px(8), 0)
        size = theme.px(7)
        middle = place.center().y() if line.hangs else place.top() + theme.px(13)
        _paint_dot(painter, QRect(place.left(), middle - size // 2, size, size), line.comment)
        place.setLeft(place.left() + theme.px(14))
        head, body = _faces(option, line.comment)
        if line.hangs:
            left = self._paint_head(painter, head, place, line.comment.author, "")
            self._paint_said(painter, body, place.adjusted(left, 0, 0, 0), line)
            return
        upper = QRect(place.left(), place.top() + theme.px(4), place.width(), theme.px(18))
        self._paint_head(painter, head, upper, line.head, line.page)
        self._paint_said(painter, body, upper.translated(0, theme.px(18)), line)

    def _paint_head(
        self, painter: QPainter, face: QFont, place: QRect, said: str, page: str
    ) -> int:
        """Who and where, and at the right the page; gives how wide the left part is."""
        painter.setFont(face)
        painter.setPen(QColor(theme.current().second))
        metrics = QFontMetrics(face)
        right = metrics.horizontalAdvance(page) + theme.px(8) if page else 0
        said = metrics.elidedText(said, Qt.TextElideMode.ElideMiddle, place.width() - right)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, said)
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, page)
        return metrics.horizontalAdvance(said) + theme.px(8)

    def _paint_said(self, painter: QPainter, face: QFont, place: QRect, line: Line) -> None:
        colours = theme.current()
        ink = colours.ink if line.comment.is_open else colours.second
        tones = {"removed": colours.red, "added": colours.green}
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for kind, said in _pieces(line):
            own = QFont(face)
            own.setStrikeOut(kind == "removed")
            own.setUnderline(kind == "added")
            painter.setFont(own)
            painter.setPen(QColor(tones.get(kind, ink)))
            metrics = QFontMetrics(own)
            shown = metrics.elidedText(said[:600], Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, flags, shown)
            place = place.adjusted(metrics.horizontalAdvance(shown) + theme.px(5), 0, 0, 0)
            if place.width() <= theme.px(12):
                return


def _paint_dot(painter: QPainter, place: QRect, comment: Comment) -> None:
    colours = theme.current()
    tone = colours.accent if comment.is_open else colours.third
    if comment.is_asked:
        tone = colours.amber
    painter.setPen(QPen(QColor(tone), 1.5))
    painter.setBrush(QColor(tone) if comment.is_open else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place)


def _faces(option: QStyleOptionViewItem, comment: Comment) -> tuple[QFont, QFont]:
    head, body = QFont(option.font), QFont(option.font)
    head.setPixelSize(theme.px(12))
    body.setPixelSize(theme.px(13))
    own = theme.in_forms_of(comment.language, body) if comment.language else body
    return head, own


class CommentList(QListView):
    """Comments; Return or a double click goes to the answer, letters decide. Several can be chosen
    as in any list: with Shift and the arrows, with Ctrl and the mouse, with Ctrl+A."""

    chosen = Signal(object)
    """The Comment that is looked at now, or None."""
    several = Signal()
    """More or fewer are chosen."""
    wants = Signal(object)
    """To the answer of this Comment."""
    pressed_letter = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("found")
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.doubleClicked.connect(lambda index: self._go(index))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.comment))
        self.selectionModel().selectionChanged.connect(lambda *_: self.several.emit())

    def show_lines(self, lines: Sequence[Line], rest: str = "") -> None:
        """The comments anew, and how many are left out. What was chosen stays chosen; where it is
        gone, what stands in its place."""
        old, kept = self.comment, [each.id for each in self.all_chosen()]
        row = next((at for at, each in self._rows() if each.id in kept), 0)
        self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self._model.clear()
        for line in lines:
            self._add(line)
        if rest:
            item = QStandardItem(rest)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)
        self.selectionModel().blockSignals(False)
        self.blockSignals(False)
        if old is not None and not self.choose(old.id):
            self._choose_near(row)
        if len(kept) > 1:
            self._choose_all(kept)
        self.chosen.emit(self.comment)
        self.viewport().update()

    def _add(self, line: Line) -> None:
        item = QStandardItem(line.said)
        item.setData(line.comment, COMMENT)
        item.setData(line, LINE)
        item.setAccessibleText(f"{line.head}: {line.said}")
        item.setEditable(False)
        self._model.appendRow(item)

    @property
    def comment(self) -> Comment | None:
        found = self.currentIndex().data(COMMENT)
        return found if isinstance(found, Comment) else None

    def comments(self) -> list[Comment]:
        """All that are shown, from the top."""
        return [each for _, each in self._rows()]

    def _rows(self) -> Iterator[tuple[int, Comment]]:
        for row in range(self._model.rowCount()):
            found = self._model.index(row, 0).data(COMMENT)
            if isinstance(found, Comment):
                yield row, found

    def all_chosen(self) -> list[Comment]:
        """What a decision is about: all that are chosen, from the top; at least the one that is
        looked at."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        chosen.add(self.currentIndex().row())
        return [each for row, each in self._rows() if row in chosen]

    def choose(self, comment_id: str) -> bool:
        for row, each in self._rows():
            if each.id == comment_id:
                self.setCurrentIndex(self._model.index(row, 0))
                return True
        return False

    def _choose_all(self, comment_ids: Sequence[str]) -> None:
        for row, each in self._rows():
            if each.id in comment_ids:
                index = self._model.index(row, 0)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def _choose_near(self, row: int) -> None:
        rows = [at for at, _ in self._rows()]
        for each in [*(n for n in rows if n >= row), *reversed([n for n in rows if n < row])][:1]:
            self.setCurrentIndex(self._model.index(each, 0))

    def step(self, by: int) -> bool:
        """To the next or the previous comment, round the end."""
        shown = self.comments()
        if not shown:
            return False
        ids = [each.id for each in shown]
        here = self.comment
        at = ids.index(here.id) + by if here is not None else (0 if by > 0 else -1)
        return self.choose(ids[at % len(ids)])

    def _go(self, index: QModelIndex) -> None:
        comment = index.data(COMMENT)
        if comment is not None:
            self.wants.emit(comment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            # In a window that has become smaller, the comment one reads stays in sight.
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.text().isalpha() and not event.modifiers():
            # A key held down decides on one comment, not on all that follow; it may lead on.
            if not event.isAutoRepeat() or event.text().lower() in STEPS:
                self.pressed_letter.emit(event.text().lower())
        else:
            super().keyPressEvent(event)
