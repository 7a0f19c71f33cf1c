"""A cell of a table in which some words are marked, as a reviewer has marked them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from pmdesk.ui import theme


def paint(painter: QPainter, option: QStyleOptionViewItem, start: int, end: int) -> None:
    """The cell as it always is, with the words from `start` to `end` on amber."""
    style, text = option.widget.style(), option.text
    option.text = ""
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
    option.text = text
    room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    place = QRectF(room).adjusted(margin, 0, -margin, 0)
    layout = QTextLayout(text.replace("\n", "\u2028"), option.font)
    wrap = QTextOption(option.displayAlignment)
    wrap.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wrap)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    painter.save()
    painter.setClipRect(option.rect)
    painter.setPen(QColor(theme.current().ink))
    layout.draw(painter, place.topLeft(), [_marked(start, end)])
    painter.restore()


def _marked(start: int, end: int) -> QTextLayout.FormatRange:
    colours = theme.current()
    form = QTextCharFormat()
    form.setBackground(QColor(colours.on_amber))
    form.setForeground(QColor(colours.ink))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(QColor(colours.amber))
    marked = QTextLayout.FormatRange()
    marked.start, marked.length, marked.format = start, end - start, form
    return marked
