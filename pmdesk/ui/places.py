"""Where everything stood: the next start begins where this one ended."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QTimer

from pmdesk.ui import theme
from pmdesk.ui.guide import GUIDE, HISTORY, PREVIEW, PROBLEMS
from pmdesk.words import LANGUAGES

if TYPE_CHECKING:
    from pmdesk.ui.window import Window


LIBRARY_WIDTH, SIDE_WIDTH, PREVIEW_WIDTH = 248, 356, 520
"""Pixels at 100 %."""
MOST_WRITTEN = 500
"""Postmortems whose writing language is remembered."""
BETWEEN = 3000
"""Milliseconds between two times that the place is kept while somebody types."""


class Places:
    """Remembers geometry, widths, and the place one was at."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.is_back = False
        """Whether the last postmortem is open again, or there is none."""
        self._next: str | None = None
        self._form: Mapping[str, Any] = {}
        self._widths = dict(window.library.setting("widths", {}) or {})
        self._kept: dict[str, object] = {}
        self._written_in = _languages(window.library.setting("writing"))
        self._is_behind = False
        self._resting = QTimer(window, interval=BETWEEN, singleShot=True)
        self._resting.timeout.connect(self._rested)

    def take_shape(self) -> None:
        """The window as it was left: its size, its parts, and whose postmortem comes next."""
        setting = self._window.library.setting
        geometry = setting("geometry")
        if isinstance(geometry, str):
            self._window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        hidden = setting("hidden", []) or []
        self._window.pane.setVisible("library" not in hidden)
        self._window.side.setVisible("side" not in hidden)
        place = setting("place", {}) or {}
        ids = self._window.pane.model.ids()
        self._next = place.get("id") if place.get("id") in ids else next(iter(ids), None)
        if self._next:
            self._form = place if place.get("id") == self._next else {}
            self._window.pages.setCurrentWidget(self._window.page)
        tab = place.get("tab", GUIDE)
        if tab in (GUIDE, PROBLEMS, PREVIEW, HISTORY):
            self._window.side.turn(tab)
        self.spread()
        if self._window.library.read_only:
            self._window.line.show_read_only()
            self._window.tell_read_only()

    def come_back(self) -> None:
        """To where one was; the window is on the screen, and an editor can take the focus.

        Building a form takes longer than all the rest of the window: it is built once there is
        something to look at. A file that was opened in the meantime is not put aside.
        """
        wanted, here = self._next, self._form
        self._next, self._form, self.is_back = None, {}, True
        if wanted and self._window.session is None:
            self._window.choose_postmortem(wanted, here)
        self._window.keeping.lock_after()
        self._window.keeping.look_for_conflict_copies()
        if not self._window.page.is_open:
            return
        if here:
            self._window.page.restore(here)
        else:
            self._window.page.focus()

    def writing(self, postmortem_id: str) -> str:
        """The language that somebody chose to write this postmortem in; empty if nobody did."""
        return self._written_in.get(postmortem_id, "")

    def keep_writing(self) -> None:
        """At once: whoever comes back, or is killed, goes on writing in the same language."""
        session = self._window.session
        if session is not None:
            self._written_in.pop(session.postmortem.id, None)
            self._written_in[session.postmortem.id] = session.language
            latest = dict(list(self._written_in.items())[-MOST_WRITTEN:])
            self._window.saving.run(partial(self._window.remember, "writing", latest))

    def keep_place(self) -> None:
        geometry = self._window.saveGeometry().toBase64().data()
        self._window.remember("geometry", bytes(geometry).decode())
        hidden = [("library", self._window.pane), ("side", self._window.side)]
        self._window.remember("hidden", [name for name, part in hidden if part.isHidden()])
        self._window.remember("widths", self._widths)
        self._resting.stop()
        self._window.remember("place", self._place())

    def keep_with_save(self) -> None:
        """A killed window opens where one typed last, not where it was last quit.

        In the background and now and then only: to whoever types it must cost nothing.
        """
        if self._resting.isActive():
            self._is_behind = True
            return
        self._is_behind = False
        self._resting.start()
        if (place := self._place()) != self._kept:
            self._kept = place
            self._window.saving.run(partial(self._window.remember, "place", place))

    def _rested(self) -> None:
        if self._is_behind:
            self.keep_with_save()

    def stop(self) -> None:
        self._resting.stop()

    def _place(self) -> dict[str, object]:
        session = self._window.session
        place: dict[str, object] = {"tab": self._window.side.tabs.currentIndex()}
        if session is not None:
            place |= {"id": session.postmortem.id, "writing": session.language}
            place |= self._window.page.state()
        return place

    def spread(self) -> None:
        """Gives each part its width: as it was left, else as designed."""
        preview = self._is_wide
        side_name, side_usual = ("preview", PREVIEW_WIDTH) if preview else ("side", SIDE_WIDTH)
        scale = theme.zoom()
        library = int(self._widths.get("library", LIBRARY_WIDTH) * scale)
        side = int(self._widths.get(side_name, side_usual) * scale)
        whole = self._window.splitter.width() or self._window.width()
        # At a large zoom the form keeps nearly half of the window.
        library = min(library, int(whole * 0.27))
        side = min(side, max(int(whole * 0.27), whole - library - theme.px(560)))
        self._window.splitter.setSizes([library, whole - library - side, side])

    @property
    def _is_wide(self) -> bool:
        """Whether there are pages to be read in the side pane."""
        side = self._window.side
        return side.has_paper or side.tabs.currentIndex() == PREVIEW

    def keep_widths(self) -> None:
        library, _, side = self._window.splitter.sizes()
        scale = theme.zoom()
        name = "preview" if self._is_wide else "side"
        if library:
            self._widths["library"] = library / scale
        if side:
            self._widths[name] = side / scale


def _languages(kept: object) -> dict[str, str]:
    """Postmortem id -> language, as it was kept; what cannot be that is left out."""
    kept = kept if isinstance(kept, dict) else {}
    return {str(one): language for one, language in kept.items() if language in LANGUAGES}
