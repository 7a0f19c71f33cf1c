"""Keeping the library: copies from time to time, signs of life, and the lock."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from pmdesk.domain.trouble import Trouble
from pmdesk.store import keys
from pmdesk.store.lock import TOUCHED
from pmdesk.ui import theme
from pmdesk.ui.jobs import Jobs
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.ui.window import Window

FIRST_COPY = 20_000
"""Milliseconds after the start until the first look whether a copy is due."""
NEXT_COPY = 600_000
"""Milliseconds between two such looks."""
INDEX, INDEX_ON = 3_000, 20
"""Milliseconds after the last save until the search index follows, and between two steps of it."""
_SIGNS_OF_SOMEONE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.InputMethod,
}


class Keeping(QObject):
    """What goes on by itself for a library's safety, and the door to the rest."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(self)
        self._session: QObject | None = None
        self.was_locked = False
        """The window was closed to lock the library, not to quit."""
        self._has_stopped = False
        self._copying = QTimer(self, interval=FIRST_COPY)
        self._copying.timeout.connect(self.copy_if_due)
        self._signing = QTimer(self, interval=int(TOUCHED * 1000))
        self._signing.timeout.connect(window.library.stay_alive)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        self._indexing = QTimer(self, interval=INDEX, singleShot=True)
        self._indexing.timeout.connect(self.index_some)
        if not window.library.read_only:
            self._indexing.start()
            self._copying.start()
            self._signing.start()

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    # Copies

    def copy_if_due(self) -> None:
        self._copying.setInterval(NEXT_COPY)
        self._jobs.run(self._window.library.back_up_if_due, failed=self._copy_failed)

    def back_up_now(self) -> None:
        def done(_: object) -> None:
            self._window.tell(lambda words: words("The library was backed up."), tone="green")

        self._jobs.run(self._window.library.back_up, done, self._copy_failed)

    def _copy_failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        trouble = error
        self._window.tell(
            lambda words: words("The library could not be backed up.") + " " + trouble.say(words),
            tone="amber",
            topic="copy",
            stays=True,
        )

    # Copies that a cloud folder made

    def look_for_conflict_copies(self) -> None:
        """Once per copy: it may hold words that this library lacks."""
        window, library = self._window, self._window.library

        def look() -> Sequence[str]:
            from pmdesk.store import doctor

            names = [file.name for file in doctor.conflict_copies(library.folder)]
            told = library.setting("conflict_copies", [])
            if names != told:
                window.remember("conflict_copies", names)
            return [name for name in names if name not in told]

        def found(names: Sequence[str]) -> None:
            if names:
                self._tell_of_conflict_copies(names)

        self._jobs.run(look, found, window.tell_failure)

    def _tell_of_conflict_copies(self, names: Sequence[str]) -> None:
        library = self._window.library

        def say(words: Words) -> str:
            said = words(
                "A cloud folder made a conflict copy of this library, because two computers "
                "wrote to it at the same time: {files}. It may contain text that is missing "
                "here. Keep it. To read it, copy it to an empty folder, rename it to {name} and "
                "open that folder with `pmdesk --data`. From now on, close pmdesk on one "
                "computer before you open it on another.",
                files=words.list(list(names)),
                name=library.file.name,
            )
            if not library.is_encrypted:
                return said
            return f"{said} " + words("Copy {key} to that folder as well.", key=keys.FILE)

        def show() -> None:
            from pmdesk.ui.export_dialog import reveal

            reveal(library.file)

        self._window.tell(
            say,
            tone="amber",
            topic="conflict_copies",
            stays=True,
            ways=[(lambda words: words("Open folder"), show)],
        )

    # The search index

    def something_was_saved(self) -> None:
        """Once typing rests, the index follows."""
        self._index_in(INDEX)

    def _index_in(self, milliseconds: int) -> None:
        # The word that something was saved, or indexed, may come after the library was closed.
        if not self._has_stopped:
            self._indexing.start(milliseconds)

    def index_some(self) -> None:
        """A little at a time: whoever saves meanwhile waits for one postmortem at most."""

        def more(done: int) -> None:
            if done:
                self._index_in(INDEX_ON)

        self._jobs.run(partial(self._window.library.index_some, 1), more, self._index_failed)

    def _index_failed(self, error: Exception) -> None:
        """Search goes on without; what is wrong with the disk is said when words are saved."""
        if not isinstance(error, Trouble):
            raise error

    # The library's own dialog

    def library_care(self) -> None:
        from pmdesk.ui.library_dialog import LibraryDialog

        window = self._window
        if window.flush() is not None:
            return
        dialog = LibraryDialog(window.library, window.words, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.replaced.connect(window.read_again)
        dialog.locks_after.connect(self.lock_after)
        # Whether there is a lock, and something to lock, may be another matter now.
        dialog.changed.connect(window.menus.allow)
        dialog.open()

    # The lock

    def lock_after(self, minutes: int | None = None) -> None:
        """Locks after some minutes without a key; as it is set, if none are given."""
        library = self._window.library
        self._window.welcome.offer_encryption(not (library.is_encrypted or library.read_only))
        if minutes is None:
            minutes = int(library.setting("lock_after", 15) or 0)
        application = theme.application()
        application.removeEventFilter(self)
        self._idle.stop()
        if library.is_encrypted and self._session is None:
            from pmdesk.ui.session_lock import SessionLock

            self._session = SessionLock(self)
            self._session.left.connect(self.lock)
        if library.is_encrypted and minutes:
            self._idle.setInterval(minutes * 60_000)
            self._idle.start()
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_SOMEONE:
            self._idle.start()
        return False

    def lock(self) -> None:
        """Closes the window over an encrypted library; the door to it is shown instead."""
        window = self._window
        if not window.library.is_encrypted or window.flush() is not None:
            return
        self.was_locked = True
        window.close()

    def stop(self) -> None:
        self._has_stopped = True
        for timer in (self._copying, self._signing, self._idle, self._indexing):
            timer.stop()
        theme.application().removeEventFilter(self)
        self._jobs.wait()
