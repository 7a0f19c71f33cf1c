"""Above the timeline's table: the durations that follow from it, and the incident drawn."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget

from pmdesk.domain import timeline
from pmdesk.ui import theme
from pmdesk.ui.desk import Desk
from pmdesk.ui.flow import FlowLayout
from pmdesk.ui.theme import px
from pmdesk.ui.tips import as_tip
from pmdesk.words import Words


class TimelineHead(QWidget):
    """Durations side by side, the chart beneath; both follow the rows as they are typed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.words = desk.words
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 8)
        box.setSpacing(12)
        self.figures = QWidget(self)
        self._flow = FlowLayout(self.figures, spacing=24, stretch_last=False)
        self.chart = TimelineChart(desk, self)
        box.addWidget(self.figures)
        box.addWidget(self.chart)
        self._later = QTimer(self, interval=150, singleShot=True)
        self._later.timeout.connect(self.refresh)
        desk.session.changed.connect(self._changed)
        self.refresh()

    def _changed(self, key: str) -> None:
        head = key.partition(".")[0]
        if head in ("timeline", "time_zone") or head.startswith(("impact_", "response_")):
            self._later.start()

    def refresh(self) -> None:
        postmortem = self.desk.session.postmortem
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item and (old := item.widget()):
                old.hide()
                old.deleteLater()
        said = [
            (timeline.say_duration(each.length, self.words), self.words(each.label))
            for each in timeline.measures(postmortem)
        ]
        for name, (start, end) in timeline.windows(postmortem).items():
            if name == "impact":
                said.append(
                    (timeline.say_duration(end - start, self.words), self.words("Length of impact"))
                )
        for figure, name in said:
            self._flow.addWidget(self._figure(figure, name))
        self.figures.setVisible(bool(said))
        self.figures.updateGeometry()
        self.chart.refresh()

    def _figure(self, figure: str, name: str) -> QWidget:
        made = QWidget(self.figures)
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for text, role in ((figure, "figure"), (name, "meta")):
            line = QLabel(text, made)
            line.setProperty("role", role)
            box.addWidget(line)
        made.show()
        return made

    def speak(self, words: Words) -> None:
        self.words = self.chart.words = words
        self.refresh()


class TimelineChart(QWidget):
    """Impact and response as bars, each row as a dot in the colour of its kind."""

    chosen = Signal(str)
    MARGIN = 8.0

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.words = desk.words
        self._dots: list[tuple[float, str, str, str]] = []
        self._bars: list[tuple[float, float, str, str]] = []
        self._start = self._end = 0.0
        self.setFixedHeight(theme.px(116))
        self.setMouseTracking(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.setFixedHeight(theme.px(116))

    def refresh(self) -> None:
        postmortem = self.desk.session.postmortem
        kinds = postmortem.schema.field("timeline").column("kind")
        self._dots = []
        for row in postmortem.rows("timeline"):
            if (at := timeline.row_moment(row)) is not None:
                option = kinds.option(str(row.cells.get("kind", "")))
                label = postmortem.best(f"timeline.{row.id}.event", self.desk.session.language)
                self._dots.append((at.timestamp(), option.tone if option else "", row.id, label))
        self._bars = []
        tones = {"impact": "red", "response": "blue"}
        for name, (start, end) in timeline.windows(postmortem).items():
            said = self.words("Impact") if name == "impact" else self.words("Response")
            length = timeline.say_duration(end - start, self.words)
            self._bars.append(
                (start.timestamp(), end.timestamp(), f"{said}  {length}", tones[name])
            )
        times = [dot[0] for dot in self._dots] + [t for bar in self._bars for t in bar[:2]]
        self.setVisible(len(set(times)) > 1)
        if times:
            self._start, self._end = self._span(times)
        self.setAccessibleName(self.words("The timeline as a chart"))
        self.update()

    def _span(self, times: list[float]) -> tuple[float, float]:
        """From the first to the last; far outliers are left to the edges of what is dense."""
        start, end = min(times), max(times)
        bars = [t for bar in self._bars for t in bar[:2]]
        if bars:
            room = max(max(bars) - min(bars), 60.0)
            start, end = max(start, min(bars) - room), min(end, max(bars) + room)
        return start, max(end, start + 60.0)

    def _x(self, at: float) -> float:
        room = self.width() - 2 * self.MARGIN
        share = (at - self._start) / (self._end - self._start)
        return self.MARGIN + room * max(0.0, min(1.0, share))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = self.font()
        small.setPixelSize(theme.px(12))
        painter.setFont(small)
        for place, (start, end, said, tone) in enumerate(self._bars):
            ink, tint = colours.tone(tone)
            bar = QRectF(
                self._x(start), px(4 + place * 22), max(3.0, self._x(end) - self._x(start)), px(18)
            )
            painter.setPen(QPen(QColor(ink), 1))
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(bar, 3, 3)
            width = QFontMetricsF(small).horizontalAdvance(said)
            inside = bar.width() > width + px(12)
            beside = min(bar.right() + px(6), self.width() - width - px(4))
            x = bar.left() + px(6) if inside else beside
            painter.drawText(QPointF(x, bar.top() + px(13)), said)
        line = float(px(68))
        painter.setPen(QPen(QColor(colours.strong_line), 1))
        painter.drawLine(QPointF(self.MARGIN, line), QPointF(self.width() - self.MARGIN, line))
        for at, tone, _, _ in self._dots:
            painter.setPen(QPen(QColor(colours.panel), 1.5))
            painter.setBrush(QColor(colours.tone(tone)[0]))
            painter.drawEllipse(QPointF(self._x(at), line), px(5), px(5))
        self._draw_ticks(painter, line, colours.second)
        painter.end()

    def _draw_ticks(self, painter: QPainter, line: float, colour: str) -> None:
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        zone = self.desk.zone()
        long = self._end - self._start > 36 * 3600
        count = max(2, min(7, int(self.width() // px(110 if long else 90))))
        for place in range(count):
            at = self._start + (self._end - self._start) * place / (count - 1)
            moment = datetime.fromtimestamp(at, zone)
            said = moment.strftime("%m-%d %H:%M" if long else "%H:%M")
            width = metrics.horizontalAdvance(said)
            x = min(max(0.0, self._x(at) - width / 2), self.width() - width)
            painter.drawText(QPointF(x, line + px(26)), said)

    def _near(self, x: float) -> tuple[float, str, str, str] | None:
        near = [dot for dot in self._dots if abs(self._x(dot[0]) - x) < 8]
        return min(near, key=lambda dot: abs(self._x(dot[0]) - x)) if near else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            dot = self._near(event.pos().x())
            at = datetime.fromtimestamp(dot[0], self.desk.zone()).strftime("%H:%M") if dot else ""
            QToolTip.showText(event.globalPos(), as_tip(f"{at}  {dot[3]}") if dot else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if dot := self._near(event.position().x()):
            # Shown in the table as if one had gone there by hand.
            self.desk.session.moved.emit(f"timeline.{dot[2]}")

    def enterEvent(self, event: object) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor)
