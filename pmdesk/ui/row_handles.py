"""The marks beside a list's rows (T-01, A-03), by which rows are dragged to another place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTableView

from pmdesk.ui import icons
from pmdesk.ui.theme import px

_EDGE = 18
"""Pixels from the table's edge where dragging scrolls it."""


class RowHandles(QHeaderView):
    """A click on a mark chooses its row; dragging it moves the chosen rows.

    A drag of Qt's own would take the rows out of the window too, where nobody can use them, and
    could not be left with Escape on every system: this one is a few mouse events and a line.
    """

    dragged = Signal(list, int)
    """The places of the rows that are moved, and the gap they are dropped into, counted from 0."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self._pressed: QPoint | None = None
        self._gap: int | None = None
        self._pointer = QPoint()
        self.can_move = True
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self.drop_line = QFrame(table.viewport())
        self.drop_line.setObjectName("dropLine")
        self.drop_line.hide()
        self._scrolling = QTimer(self, interval=40)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def is_dragging(self) -> bool:
        return self._gap is not None

    def set_movable(self, movable: bool) -> None:
        self.can_move = movable
        shape = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        if self.can_move:
            size = px(14)
            grip = icons.icon("drag-handle", "third").pixmap(size, size)
            top = rect.center().y() - size // 2
            painter.drawPixmap(QRect(rect.left() + px(3), top, size, size), grip)

    # The mouse

    def _rows(self) -> list[int]:
        return sorted({each.row() for each in self._table.selectionModel().selectedRows()})

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if row < 0 or not plain or not self.can_move:
            super().mousePressEvent(event)
            return
        self._pressed = event.position().toPoint()
        if len(self._rows()) < 2 or row not in self._rows():
            self._table.selectRow(row)
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._pressed
        if self.is_dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self._pointer = event.position().toPoint()
            self._aim()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, gap = self._pressed, self._gap
        self._end()
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif gap is not None:
            self.dragged.emit(self._rows(), gap)
        else:
            # A click in the midst of several chosen rows means this one.
            self._table.selectRow(self.logicalIndexAt(pressed))

    # The drag

    def _aim(self) -> None:
        """The gap nearest to the pointer, and the line that shows it."""
        if not self.is_dragging:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
            self._scrolling.start()
        row = self.logicalIndexAt(self._pointer)
        if row < 0:
            row = 0 if self._pointer.y() < 0 else self.count()
            self._gap = row
        else:
            middle = self.sectionViewportPosition(row) + self.sectionSize(row) // 2
            self._gap = row + (self._pointer.y() > middle)
        last = self.count() - 1
        top = (
            self.sectionViewportPosition(self._gap)
            if self._gap <= last
            else self.sectionViewportPosition(last) + self.sectionSize(last)
        )
        height, room = px(3), self._table.viewport().height()
        top = max(0, min(top - height // 2, room - height))
        self.drop_line.setGeometry(0, top, self._table.viewport().width(), height)
        self.drop_line.show()
        self.drop_line.raise_()

    def _scroll(self) -> None:
        """Near an edge the rows beyond it come into sight."""
        bar, y = self._table.verticalScrollBar(), self._pointer.y()
        step = (y > self.viewport().height() - _EDGE) - (y < _EDGE)
        if step:
            bar.setValue(bar.value() + step * px(12))
            self._aim()

    def _end(self) -> None:
        if self.is_dragging:
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._pressed = self._gap = None
        self._scrolling.stop()
        self.drop_line.hide()
        self.set_movable(self.can_move)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            and event.key() == Qt.Key.Key_Escape
        ):
            # The rows stay where they are.
            self._end()
            return True
        return False
