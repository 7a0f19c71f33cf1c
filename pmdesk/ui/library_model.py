"""The postmortems of the library as lines of a list: group headings and entries, painted."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pmdesk.domain.schema import Schema
from pmdesk.ui import theme
from pmdesk.ui.days import day_of
from pmdesk.ui.tips import as_tip
from pmdesk.words import N_, Words

if TYPE_CHECKING:
    from pmdesk.store.library import Entry
    from pmdesk.store.search import Hit

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
CHIP = Qt.ItemDataRole.UserRole + 1
META = Qt.ItemDataRole.UserRole + 2
TONE = Qt.ItemDataRole.UserRole + 3
MARKS = Qt.ItemDataRole.UserRole + 4
LANGUAGE = Qt.ItemDataRole.UserRole + 5

_GROUPS = (
    (N_("In progress"), ("", "draft", "in_review")),
    (N_("Reviewed"), ("reviewed",)),
    (N_("Closed"), ("closed",)),
)


def plain(words: str) -> str:
    """Words as they are compared: without case, width or form."""
    return unicodedata.normalize("NFKC", words).casefold()


def title_of(entry: Entry, words: Words) -> str:
    """The title that serves the window's reader best."""
    return entry.title.get(_language_of(entry, words), "") or words("Untitled")


def _language_of(entry: Entry, words: Words) -> str:
    """The language of that title."""
    title = entry.title
    sister = {"zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans"}.get(words.language, "")
    wanted = (words.language, sister, entry.language, *title)
    return next((each for each in wanted if title.get(each)), "")


class LibraryModel(QAbstractListModel):
    """Group headings (str) and entries, filtered by what is typed into the search box."""

    def __init__(self, schema: Schema, words: Words) -> None:
        super().__init__()
        self._schema = schema
        self._words = words
        self._entries: Sequence[Entry] = ()
        self._hits: Mapping[str, Hit] = {}
        self._typed = ""
        self._grouped = True
        self._lines: list[str | Entry] = []

    def show_entries(self, entries: Sequence[Entry], *, grouped: bool = True) -> None:
        self._entries = entries
        self._grouped = grouped
        self._refresh()

    def narrow(self, typed: str, hits: Sequence[Hit] = ()) -> None:
        """Only entries with all these words in their line, and `hits`, found by their answers:
        these come first, the best of them at the top."""
        self._typed = typed
        self._hits = {hit.id: hit for hit in hits}
        self._refresh()

    def hit(self, postmortem_id: str) -> Hit | None:
        """Where what was searched for stands in a postmortem."""
        return self._hits.get(postmortem_id)

    def _refresh(self) -> None:
        self.beginResetModel()
        shown = [entry for entry in self._entries if self._is_wanted(entry)]
        if self._hits:
            places = {each: place for place, each in enumerate(self._hits)}
            shown.sort(key=lambda entry: places.get(entry.id, len(places)))
        self._lines = []
        if not self._grouped or self._hits:
            self._lines += shown
        else:
            for label, states in _GROUPS:
                group = [entry for entry in shown if (entry.status or "") in states]
                self._lines += [label, *group] if group else []
            known = {state for _, states in _GROUPS for state in states}
            self._lines += [entry for entry in shown if (entry.status or "") not in known]
        self.endResetModel()

    def _is_wanted(self, entry: Entry) -> bool:
        if not self._typed or entry.id in self._hits:
            return True
        severity = self._schema.field("severity").label_of(entry.severity or "")
        line = plain(" ".join([entry.number, *entry.title.values(), *entry.services, severity]))
        return all(word in line for word in plain(self._typed).split())

    def speak(self, words: Words) -> None:
        self._words = words
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    # Lines

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def line(self, index: Index) -> str | Entry | None:
        return self._lines[index.row()] if index.isValid() else None

    def entry(self, index: Index) -> Entry | None:
        line = self.line(index)
        return None if isinstance(line, str) else line

    def place(self, postmortem_id: str) -> QModelIndex:
        """Where a postmortem stands; an invalid index if it is not shown."""
        for row, line in enumerate(self._lines):
            if not isinstance(line, str) and line.id == postmortem_id:
                return self.index(row)
        return QModelIndex()

    def ids(self) -> list[str]:
        return [line.id for line in self._lines if not isinstance(line, str)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if isinstance(line, str):
            heading = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._words(line) if heading else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title_of(line, self._words)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = [title_of(line, self._words), self._chip(line), self._meta(line)]
                return self._words.list([each for each in said if each])
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(f"{line.number}  {title_of(line, self._words)}".strip())
            case Qt.ItemDataRole.UserRole:
                return line
        own = {int(CHIP): self._chip, int(META): self._meta, int(TONE): self._tone,
               int(MARKS): self._marks, int(LANGUAGE): self._language}  # fmt: skip
        return own[role](line) if role in own else None

    def _language(self, entry: Entry) -> str:
        return _language_of(entry, self._words)

    def _chip(self, entry: Entry) -> str:
        option = self._schema.field("severity").option(entry.severity or "")
        return self._words(option.label) if option else ""

    def _tone(self, entry: Entry) -> str:
        option = self._schema.field("severity").option(entry.severity or "")
        return option.tone if option else ""

    def _meta(self, entry: Entry) -> str:
        if hit := self._hits.get(entry.id):
            return hit.snippet[_start(hit) :]
        status = self._words(self._schema.field("status").label_of(entry.status or "draft"))
        moment = entry.deleted or entry.started or entry.changed
        day = day_of(moment, self._words.language)
        return " · ".join(each for each in (day, status) if each)

    def _marks(self, entry: Entry) -> list[tuple[int, int]]:
        hit = self._hits.get(entry.id)
        if hit is None:
            return []
        start = _start(hit)
        return [(from_ - start, to - start) for from_, to in hit.marks if from_ >= start]


def _start(hit: Hit) -> int:
    """Where a snippet begins in a narrow line: a little before the first word found."""
    first = hit.marks[0][0] if hit.marks else 0
    return max(0, first - 10)


class EntryDelegate(QStyledItemDelegate):
    """Paints a line of the library: title on two lines at most, severity chip, day and status."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._two: dict[tuple[str, int, str], bool] = {}

    def _face(self, option: QStyleOptionViewItem, size: int, *, bold: bool = False) -> QFont:
        face = QFont(option.font)
        face.setPixelSize(theme.px(size))
        face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return face

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return int(width) - theme.px(16)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(ENTRY) is None:
            return QSize(0, theme.px(30))
        face = self._face(option, 13)
        title, width = index.data(), self._width(option)
        key = (title, width, face.key())
        if key not in self._two:
            if len(self._two) > 20_000:
                self._two.clear()
            self._two[key] = QFontMetrics(face).horizontalAdvance(title) > width
        lines = 2 if self._two[key] else 1
        return QSize(0, theme.px(12 + 22) + lines * QFontMetrics(face).lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.data(ENTRY) is None:
            self._paint_heading(painter, option, rect, index.data())
        else:
            self._paint_entry(painter, option, rect, index)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, label: str
    ) -> None:
        painter.setFont(self._face(option, 12, bold=True))
        painter.setPen(QColor(theme.current().second))
        place = rect.adjusted(theme.px(6), theme.px(4), 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, flags, label)

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index
    ) -> None:
        colours = theme.current()
        state: QStyle.StateFlag = option.state
        place = QRectF(rect).adjusted(0, 1, 0, -1)
        radius = theme.px(6)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(place, radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.line))
            painter.drawRoundedRect(place, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
        painter.setPen(QColor(colours.ink))
        left = rect.left() + theme.px(8)
        width = rect.width() - theme.px(16)
        language = index.data(LANGUAGE)
        face = self._face(option, 13)
        bottom = _draw_lines(
            painter,
            theme.in_forms_of(language, face) if language else face,
            index.data(),
            QRect(left, rect.top() + theme.px(6), width, rect.height()),
        )
        self._paint_meta(painter, option, index, QRect(left, bottom, width, theme.px(20)))

    def _paint_meta(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, place: QRect
    ) -> None:
        colours = theme.current()
        chip = index.data(CHIP)
        x = place.left()
        if chip:
            ink, _ = colours.tone(index.data(TONE))
            face = self._face(option, 11, bold=True)
            painter.setFont(face)
            width = QFontMetrics(face).horizontalAdvance(chip) + theme.px(10)
            box = QRectF(x + 0.5, place.top() + theme.px(2) + 0.5, width, theme.px(16))
            painter.setPen(QPen(QColor(ink), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip)
            x += width + theme.px(6)
        face = self._face(option, 12)
        painter.setFont(face)
        painter.setPen(QColor(colours.second))
        rest = QRect(int(x), place.top(), place.right() - int(x), theme.px(20))
        meta = QFontMetrics(face).elidedText(
            index.data(META), Qt.TextElideMode.ElideRight, rest.width()
        )
        _draw_marked(painter, rest, meta, index.data(MARKS) or [], QColor(colours.ink))


def _draw_marked(
    painter: QPainter, place: QRect, text: str, marks: Sequence[tuple[int, int]], ink: QColor
) -> None:
    """One line, in which the words that were searched for stand out."""
    usual, pen = painter.font(), painter.pen()
    bold = QFont(usual)
    bold.setWeight(QFont.Weight.Bold)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    edges = sorted({0, len(text), *(min(edge, len(text)) for mark in marks for edge in mark)})
    x = place.left()
    for start, end in itertools.pairwise(edges):
        is_marked = any(from_ <= start < to for from_, to in marks)
        painter.setFont(bold if is_marked else usual)
        painter.setPen(ink if is_marked else pen)
        piece = text[start:end]
        painter.drawText(place.adjusted(x - place.left(), 0, 0, 0), flags, piece)
        x += QFontMetrics(painter.font()).horizontalAdvance(piece)


def _draw_lines(painter: QPainter, face: QFont, text: str, place: QRect, most: int = 2) -> int:
    """Draws text on `most` lines, the last one shortened; gives back where it ends."""
    metrics = QFontMetrics(face)
    painter.setFont(face)
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = place.top()
    for number in range(1, most + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        start, end = line.textStart(), line.textStart() + line.textLength()
        if number == most and end < len(text):
            rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QPointF(place.left(), y + metrics.ascent()), rest)
        else:
            painter.drawText(QPointF(place.left(), y + metrics.ascent()), text[start:end].rstrip())
        y += metrics.lineSpacing()
    layout.endLayout()
    return y
