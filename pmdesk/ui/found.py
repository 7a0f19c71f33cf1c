"""A list of things found, each leading to its place: problems, concerns before an export."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
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
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pmdesk.ui import theme
from pmdesk.ui.library_model import Index
from pmdesk.words import Words

KEY_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
HEAVY_ROLE = Qt.ItemDataRole.UserRole + 2


class FoundList(QListView):
    """What was found, under headings if there are any; Return or a click chooses."""

    chosen = Signal(str)
    """The key of what was chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("found")
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.clicked.connect(self._choose)

    @property
    def count(self) -> int:
        return self._items.rowCount()

    def clear(self) -> None:
        self._items.clear()

    def add_heading(self, label: str) -> None:
        item = QStandardItem(label)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._items.appendRow(item)

    def add(self, key: str, place: str, said: str, words: Words, *, heavy: bool) -> None:
        item = QStandardItem(said)
        item.setData(key, KEY_ROLE)
        item.setData(place, PLACE_ROLE)
        item.setData(heavy, HEAVY_ROLE)
        item.setAccessibleText(words.list([place, said]))
        item.setEditable(False)
        self._items.appendRow(item)

    def choose(self, row: int) -> None:
        """Puts the cursor on a row, if it is there."""
        if 0 <= row < self.count:
            self.setCurrentIndex(self._items.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt forgets to do so where a scroll bar appears while the items are being laid out.
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if key is not None:
            self.chosen.emit(key)


class _Delegate(QStyledItemDelegate):
    """A dot by weight, the place, and in words what is to be known of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(KEY_ROLE) is None:
            return QSize(0, theme.px(32))
        view = option.widget
        width = view.viewport().width() - theme.px(28)  # type: ignore[attr-defined]
        _, _, height = self._parts(option, index, width)
        return QSize(0, height + theme.px(12))

    def _parts(
        self, option: QStyleOptionViewItem, index: Index, width: int
    ) -> tuple[QFont, QFont, int]:
        head, body = QFont(option.font), QFont(option.font)
        head.setPixelSize(theme.px(12))
        body.setPixelSize(theme.px(13))
        flags = int(Qt.TextFlag.TextWordWrap)
        area = QRect(0, 0, width, 10_000)
        label = QFontMetrics(head).boundingRect(area, flags, index.data(PLACE_ROLE))
        said = QFontMetrics(body).boundingRect(area, flags, index.data())
        return head, body, label.height() + said.height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if index.data(KEY_ROLE) is None:
            face = QFont(option.font)
            face.setPixelSize(theme.px(13))
            face.setWeight(QFont.Weight.DemiBold)
            painter.setFont(face)
            painter.setPen(QColor(colours.ink))
            place = rect.adjusted(theme.px(8), theme.px(6), 0, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, flags, index.data())
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if chosen else colours.line))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 6, 6)
        self._paint_words(painter, option, index, rect)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        colours = theme.current()
        width = rect.width() - theme.px(28)
        head, body, _ = self._parts(option, index, width)
        size = theme.px(7)
        x, y = rect.left() + theme.px(8), rect.top() + theme.px(6)
        heavy = index.data(HEAVY_ROLE)
        painter.setPen(QPen(QColor(colours.amber), 1.5))
        painter.setBrush(QColor(colours.amber) if heavy else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(x, y + theme.px(4), size, size)
        flags = int(Qt.TextFlag.TextWordWrap)
        place = QRect(x + theme.px(14), y, width, rect.height())
        painter.setFont(head)
        painter.setPen(QColor(colours.second))
        label = index.data(PLACE_ROLE)
        painter.drawText(place, flags, label)
        place.translate(0, QFontMetrics(head).boundingRect(place, flags, label).height())
        painter.setFont(body)
        painter.setPen(QColor(colours.ink))
        painter.drawText(place, flags, index.data())
