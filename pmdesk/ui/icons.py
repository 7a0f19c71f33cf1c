"""The line icons of resources/icons, drawn in the colour of the text around them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pmdesk import paths
from pmdesk.ui import theme


class _LineIcon(QIconEngine):
    """Draws itself anew each time, so that it follows the theme and any scale."""

    def __init__(self, name: str, tone: str = "") -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = theme.current()
        colour = colours.third if mode == QIcon.Mode.Disabled else colours.ink
        colour = getattr(colours, self._tone) if self._tone else colour
        file = paths.resources() / "icons" / f"{self._name}.svg"
        if not file.exists():
            return
        drawing = file.read_text(encoding="utf-8").replace("currentColor", colour)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))  # type: ignore[call-overload]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            # A button that a narrow window leaves no room.
            return QPixmap()
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, image.rect(), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._tone)


def icon(name: str, tone: str = "") -> QIcon:
    """An icon by its file's name; `tone` is a colour of the theme (accent, on_accent …)."""
    return QIcon(_LineIcon(name, tone))


def application_icon() -> QIcon:
    return QIcon(str(paths.resources() / "icons" / "pmdesk.svg"))
