"""What two authors changed differently: it stands side by side until someone chooses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from pmdesk.domain.versions import Conflict, Part
    from pmdesk.ui.session import Session
    from pmdesk.ui.window import Window

TOPIC = "merged"


class MergedVersions:
    """Looks whether something waits for a choice, says so, and lets it be made."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def look(self) -> None:
        """Asks the library in the background, once a postmortem is open or was merged."""
        window, session = self._window, self._window.session
        if session is None or session.read_only:
            return
        one = session.postmortem.id

        def done(found: Sequence[tuple[str, Conflict]]) -> None:
            if window.session is session:
                self._tell(len(found))

        window.reading.run(lambda: window.library.conflicts(one), done)

    def _tell(self, count: int) -> None:
        if not count:
            self._window.notices.settle(TOPIC)
            return
        self._window.tell(
            lambda words: words.count(
                "{n} places were changed on both sides. Choose which versions to keep.", count
            ),
            tone="amber",
            topic=TOPIC,
            stays=True,
            ways=[(lambda words: words("Choose…"), self.choose_versions)],
        )

    def choose_versions(self) -> None:
        from pmdesk.ui.choose_dialog import ChooseDialog

        window, session = self._window, self._window.session
        if session is None:
            return
        session.flush_now()
        found = window.library.conflicts(session.postmortem.id)
        if not found:
            window.tell(
                lambda words: words("No answer has two versions to choose between."),
                topic=TOPIC,
            )
            return
        dialog = ChooseDialog(
            session, found, partial(self._is_still_asked, session), window.words, window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(partial(self._settle, session))
        dialog.finished.connect(lambda _: self.look())
        dialog.open()

    def _is_still_asked(self, session: Session, key: str, seen: Conflict) -> bool:
        """Whether there is nothing to choose from but what was seen.

        Where another copy came in the meantime, it is asked again, with what that copy says.
        """
        session.flush_now()
        found = self._window.library.conflicts(session.postmortem.id)
        shown = [each.value for each in seen.choices]
        there = [
            choice.value
            for where, each in found
            if (where, each.part) == (key, seen.part)
            for choice in each.choices
        ]
        if all(value in shown for value in there):
            return True
        for dialog in self._window.findChildren(QDialog, "choose"):
            dialog.reject()
        self.choose_versions()
        return False

    def _settle(self, session: Session, key: str, part: Part) -> None:
        """What stands there now was chosen: on disk first, then it is no question any more."""
        session.flush_now()
        self._window.library.settle(session.postmortem.id, key, part)
