"""Comments as lines of a list: who, about what, the first words of it, and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmdesk.domain.comments import Comment
from pmdesk.ui import theme
from pmdesk.ui.library_model import Index
from pmdesk.words import N_, Words

COMMENT = Qt.ItemDataRole.UserRole
HEAD = Qt.ItemDataRole.UserRole + 1
LINES = 3
"""Lines of a comment that the list shows."""

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


class _Delegate(QStyledItemDelegate):
    """A dot by state, who and where, and the first lines of what was said."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(COMMENT) is None:
            return QSize(0, theme.px(32))
        head, body = _faces(option)
        view = option.widget
        width = view.viewport().width() - theme.px(28)  # type: ignore[attr-defined]
        height = QFontMetrics(head).height() + len(_lines(index.data(), body, width)) * (
            QFontMetrics(body).lineSpacing()
        )
        return QSize(0, height + theme.px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        comment = index.data(COMMENT)
        if comment is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_ground(painter, option)
            self._paint_comment(painter, option, index, comment)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = QFont(option.font)
        face.setPixelSize(theme.px(13))
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(QColor(theme.current().ink))
        place = QRect(option.rect).adjusted(theme.px(8), theme.px(6), 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, flags, index.data())

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

    def _paint_comment(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, comment: Comment
    ) -> None:
        colours, rect = theme.current(), QRect(option.rect)
        head, body = _faces(option)
        width = rect.width() - theme.px(28)
        size = theme.px(7)
        x, y = rect.left() + theme.px(8), rect.top() + theme.px(6)
        tone = colours.accent if comment.is_open else colours.third
        if comment.is_asked:
            tone = colours.amber
        painter.setPen(QPen(QColor(tone), 1.5))
        painter.setBrush(QColor(tone) if comment.is_open else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(x, y + theme.px(4), size, size)
        x += theme.px(14)
        painter.setFont(head)
        painter.setPen(QColor(colours.second))
        metrics = QFontMetrics(head)
        said = metrics.elidedText(index.data(HEAD), Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(x, y + metrics.ascent(), said)
        y += metrics.height()
        painter.setFont(body)
        painter.setPen(QColor(colours.ink if comment.is_open else colours.second))
        metrics = QFontMetrics(body)
        for line in _lines(index.data(), body, width):
            painter.drawText(x, y + metrics.ascent(), line)
            y += metrics.lineSpacing()


def _faces(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    head, body = QFont(option.font), QFont(option.font)
    head.setPixelSize(theme.px(12))
    body.setPixelSize(theme.px(13))
    return head, body


def _lines(text: str, face: QFont, width: int) -> list[str]:
    """The first lines of a text as wide as `width`; the last one says if there is more."""
    from PySide6.QtGui import QTextLayout

    metrics = QFontMetrics(face)
    layout = QTextLayout(text[:600], face)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        start = line.textStart()
        if len(lines) == LINES - 1:
            lines.append(
                metrics.elidedText(text[start:600], Qt.TextElideMode.ElideRight, max(40, width))
            )
            break
        lines.append(text[start : start + line.textLength()])
    layout.endLayout()
    return lines or [""]


class CommentList(QListView):
    """Headings and comments; Return or a double click goes to the answer, letters decide."""

    chosen = Signal(object)
    """The Comment that is looked at now, or None."""
    wants = Signal(object)
    """To the answer of this Comment."""
    pressed_letter = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("found")
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.doubleClicked.connect(lambda index: self._go(index))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.comment))

    def show_groups(
        self,
        groups: Sequence[tuple[str, Sequence[Comment]]],
        say: Callable[[Comment], tuple[str, str]],
    ) -> None:
        """Headings with their comments; `say` gives the line above and the words. What was chosen
        stays chosen; where it is gone, what stands in its place."""
        old, row = self.comment, self.currentIndex().row()
        self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self._model.clear()
        for heading, comments in groups:
            item = QStandardItem(heading)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(item)
            for each in comments:
                self._add(each, *say(each))
        self.selectionModel().blockSignals(False)
        self.blockSignals(False)
        if old is not None and not self.choose(old.id):
            self._choose_near(row)
        self.chosen.emit(self.comment)
        self.viewport().update()

    def _add(self, comment: Comment, head: str, said: str) -> None:
        item = QStandardItem(said)
        item.setData(comment, COMMENT)
        item.setData(head, HEAD)
        item.setAccessibleText(f"{head}: {said}")
        item.setEditable(False)
        self._model.appendRow(item)

    @property
    def comment(self) -> Comment | None:
        found = self.currentIndex().data(COMMENT)
        return found if isinstance(found, Comment) else None

    def comments(self) -> list[Comment]:
        """All that are shown, from the top."""
        rows = (self._model.index(row, 0).data(COMMENT) for row in range(self._model.rowCount()))
        return [each for each in rows if each is not None]

    def choose(self, comment_id: str) -> bool:
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            found = index.data(COMMENT)
            if found is not None and found.id == comment_id:
                if row:
                    # Its heading is in sight as well.
                    self.scrollTo(self._model.index(row - 1, 0))
                self.setCurrentIndex(index)
                return True
        return False

    def _choose_near(self, row: int) -> None:
        rows = range(self._model.rowCount())
        for each in [*(n for n in rows if n >= row), *reversed([n for n in rows if n < row])]:
            index = self._model.index(each, 0)
            if index.data(COMMENT) is not None:
                self.setCurrentIndex(index)
                return

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.text().isalpha() and not event.modifiers():
            # A key held down decides on one comment, not on all that follow.
            if not event.isAutoRepeat():
                self.pressed_letter.emit(event.text().lower())
        else:
            super().keyPressEvent(event)
