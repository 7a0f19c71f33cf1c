"""The stages side by side: a ring, a label, the numbers of open problems and comments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from pmdesk.domain.schema import Stage
from pmdesk.ui import theme
from pmdesk.ui.flow import FlowLayout
from pmdesk.ui.progress import Progress
from pmdesk.words import Words

_NOTHING = Progress(0, 1)


class StageTab(QAbstractButton):
    """One stage to go to."""

    stepped = Signal(int)
    """Arrow keys: to the tab before (-1) or behind (1)."""

    def __init__(self, stage: Stage, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self.progress = _NOTHING
        self._tight = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, progress: Progress) -> None:
        if progress != self.progress:
            self.progress = progress
            self.updateGeometry()
            self.update()

    def speak(self, words: Words) -> None:
        self.setText(words(self.stage.label))
        percent = words("{percent}% answered", percent=round(self.progress.share * 100))
        said = [self.text(), percent]
        if self.progress.problems:
            said.append(words.count("{n} open problems", self.progress.problems))
        if self.progress.comments:
            said.append(words.count("{n} open comments", self.progress.comments))
        self.setAccessibleName(words.list(said))
        tip = [words.list(said[1:]), self.progress.say_open(words)]
        self.setToolTip("\n".join(line for line in tip if line))
        self.updateGeometry()

    def set_tight(self, tight: bool) -> None:
        """Smaller, where seven stages would not stand on one line otherwise."""
        if tight != self._tight:
            self._tight = tight
            self.updateGeometry()
            self.update()

    def _side(self) -> int:
        return theme.px(5 if self._tight else 10)

    def _font(self) -> QFont:
        face = QFont(self.font())
        face.setPixelSize(theme.px(13 if self._tight else 14))
        face.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        return face

    def _chips(self) -> list[tuple[str, bool]]:
        """The numbers behind the label: problems, then comments (True)."""
        counts = ((self.progress.problems, False), (self.progress.comments, True))
        return [(str(count), is_comment) for count, is_comment in counts if count]

    def sizeHint(self) -> QSize:
        # As wide as the bold label, so that nothing moves when another stage is chosen.
        bold = QFont(self._font())
        bold.setWeight(QFont.Weight.DemiBold)
        width = (
            2 * self._side() + theme.px(13 + 6) + QFontMetrics(bold).horizontalAdvance(self.text())
        )
        width += sum(self._gap() + self._chip_width(chip) for chip, _ in self._chips())
        return QSize(width, theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _chip_font(self) -> QFont:
        face = QFont(self.font())
        face.setPixelSize(theme.px(12))
        face.setWeight(QFont.Weight.DemiBold)
        return face

    def _gap(self) -> int:
        return theme.px(4 if self._tight else 6)

    def _chip_width(self, chip: str) -> int:
        advance = QFontMetrics(self._chip_font()).horizontalAdvance(chip)
        return max(theme.px(16 if self._tight else 20), advance + theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._side()
        middle = (self.height() - theme.px(2)) / 2
        size = theme.px(13)
        paint_ring(painter, QRectF(x, middle - size / 2, size, size), self.progress, colours)
        x += size + theme.px(6)
        painter.setFont(self._font())
        chosen = self.isChecked() or self.underMouse()
        painter.setPen(QColor(colours.ink if chosen else colours.second))
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(x, 0, width + 2, self.height() - theme.px(2)), flags, self.text())
        x += width
        for chip, is_comment in self._chips():
            x += self._gap()
            tones = (colours.selected, colours.accent) if is_comment else (
                colours.on_amber, colours.amber)  # fmt: skip
            self._paint_chip(painter, x, middle, chip, tones)
            x += self._chip_width(chip)
        if self.isChecked():
            line = QRect(0, self.height() - theme.px(2), self.width(), theme.px(2))
            painter.fillRect(line, QColor(colours.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -5), 6, 6)
        painter.end()

    def _paint_chip(
        self, painter: QPainter, x: float, middle: float, said: str, tones: tuple[str, str]
    ) -> None:
        """`tones`: of the chip and of its number."""
        height = theme.px(18)
        chip = QRectF(x, middle - height / 2, self._chip_width(said), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones[0]))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setPen(QColor(tones[1]))
        painter.setFont(self._chip_font())
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def paint_ring(painter: QPainter, place: QRectF, progress: Progress, colours: theme.Theme) -> None:
    """A ring that closes as answers come in; a tick when all are there."""
    if progress.is_done:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.green))
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor(colours.panel), place.width() / 8))
        unit = place.width() / 13
        tick = [QPointF(3.8, 6.8), QPointF(5.8, 8.8), QPointF(9.4, 4.6)]
        painter.drawPolyline([place.topLeft() + each * unit for each in tick])
        return
    wide = place.width() / 5
    inner = place.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.strong_line), wide))
    painter.drawEllipse(inner)
    if progress.share:
        pen = QPen(QColor(colours.accent), wide)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(inner, 90 * 16, -round(progress.share * 360 * 16))


class StageBar(QWidget):
    """All stages; they flow on to a second line where a large size leaves no room."""

    chosen = Signal(int)

    def __init__(self, stages: Sequence[Stage], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stages")
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 0)
        column.setSpacing(0)
        line = QWidget(self)
        flow = FlowLayout(line, 0, stretch_last=False)
        column.addWidget(line)
        self._group = QButtonGroup(self)
        self.tabs: list[StageTab] = []
        for number, stage in enumerate(stages):
            tab = StageTab(stage, line)
            tab.stepped.connect(lambda step, number=number: self._step(number + step))
            flow.addWidget(tab)
            self._group.addButton(tab, number)
            self.tabs.append(tab)
        self._group.idClicked.connect(self.chosen)
        self.speak(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Tight tabs only where that saves a line."""
        room = self.width() - 28
        for tab in self.tabs:
            tab.set_tight(False)
        if sum(tab.sizeHint().width() for tab in self.tabs) > room:
            for tab in self.tabs:
                tab.set_tight(True)

    def _step(self, number: int) -> None:
        tab = self.tabs[number % len(self.tabs)]
        tab.setFocus(Qt.FocusReason.TabFocusReason)
        tab.click()

    def choose(self, number: int) -> None:
        self.tabs[number].setChecked(True)
        self.update()

    def show_progress(self, progress: Mapping[str, Progress]) -> None:
        for tab in self.tabs:
            tab.show_progress(progress.get(tab.stage.key, _NOTHING))
        self.speak(self._words)

    def speak(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(words("Stages"))
        for tab in self.tabs:
            tab.speak(words)
        self._fit()
