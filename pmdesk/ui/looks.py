"""How the window looks: zoom and colours, chosen by the user, remembered by the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from pmdesk.ui import theme

if TYPE_CHECKING:
    from pmdesk.ui.window import Window


ZOOMS = (0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Looks:
    """The zoom and the choice of colours."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.zoom = float(window.library.setting("zoom", 1.0) or 1.0)
        self.choice = str(window.library.setting("theme", "system"))

    def scale(self) -> float:
        """The zoom times the text size that the system asks for."""
        screen = self._window.screen() or QGuiApplication.primaryScreen()
        system = screen.logicalDotsPerInch() / 96 if screen is not None else 1.0
        return self.zoom * (system if 1.0 < system <= 3.0 else 1.0)

    def dress(self) -> None:
        """Colours, type and sizes anew."""
        scale = self.scale()
        theme.apply(theme.application(), self._window.words.language, scale, self.choice)
        self._window.page.set_scale(scale)
        self._window.line.show_zoom(self.zoom)

    def set_zoom(self, zoom: float) -> None:
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self.dress()
        self._window.places.spread()
        self._window.remember("zoom", self.zoom)

    def zoom_in(self) -> None:
        self.set_zoom(next((each for each in ZOOMS if each > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        smaller = [each for each in ZOOMS if each < self.zoom - 0.01]
        self.set_zoom(smaller[-1] if smaller else ZOOMS[0])

    def zoom_reset(self) -> None:
        self.set_zoom(1.0)

    def set_theme(self, choice: str) -> None:
        self.choice = choice
        self.dress()
        self._window.remember("theme", choice)

    def theme_system(self) -> None:
        self.set_theme("system")

    def theme_light(self) -> None:
        self.set_theme("light")

    def theme_dark(self) -> None:
        self.set_theme("dark")
