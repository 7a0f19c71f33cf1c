"""Wiring of the desktop program; the one module that knows everyone."""

from __future__ import annotations

import contextlib
import gc
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from pmdesk import __version__
from pmdesk.domain.trouble import Trouble
from pmdesk.store.errors import LibraryLocked
from pmdesk.store.library import Library
from pmdesk.store.lock import holder_of
from pmdesk.ui import theme
from pmdesk.words import LANGUAGES, Words, system_language

if TYPE_CHECKING:
    from pmdesk.ui.one_window import Doorbell
    from pmdesk.ui.window import Window


def create_app(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, with pmdesk's name; a test may have made it before."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QApplication.setHighDpiScaleFactorRoundingPolicy(
            Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
        )
        # Said before it begins, so that it does not make the system's style only to drop it.
        QApplication.setStyle("Fusion")
        application = QApplication(["pmdesk", *arguments])
    application.setApplicationName("pmdesk")
    application.setApplicationDisplayName("pmdesk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("pmdesk")
    return application


def open_window(library: Library, language: str | None = None) -> Window:
    """A window on a library, in the language asked for, else the one of last time."""
    from pmdesk.ui.window import Window

    known = library.setting("language")
    chosen = language or (known if known in LANGUAGES else None) or system_language()
    # Before the first widget: one that is made later has its face and colours from the start.
    theme.apply(create_app(), chosen, choice=str(library.setting("theme", "system")))
    return Window(library, Words.load(chosen))


def main(data: Path, language: str | None = None, files: Sequence[Path] = ()) -> int:
    """Opens the library in `data` and the window on it; gives the exit code."""
    # What a start makes stays until the end: there is nothing to collect, only to look through.
    gc.disable()
    application = create_app()
    words = Words.load(language or system_language())
    theme.apply(application, words.language)
    if _another_window_took(data, files):
        return 0
    ask_keyring = True
    while True:
        library = _library(data, words, ask_keyring=ask_keyring)
        if library is None:
            return 1
        window = open_window(library, language)
        window.show()
        with _crashes_reported(window), _signals_heard(window), _bell_heard(window):
            gc.freeze()
            gc.enable()
            if files:
                window.shelf.take_files(list(files))
            code = application.exec()
        data, words, files = library.folder, window.words, ()
        _leave(window, library)
        if not window.keeping.was_locked:
            return code
        # Locked: the same again from the door on, and the keyring is only asked when one says so.
        language, ask_keyring = words.language, False


def _another_window_took(data: Path, files: Sequence[Path]) -> bool:
    """Whether a window on this machine has the library, came to the front and took the files."""
    holder = holder_of(data / "library.lock")
    if holder is None or not holder.is_here:
        return False
    from pmdesk.ui import one_window

    return one_window.ring(data, files)


@contextlib.contextmanager
def _bell_heard(window: Window) -> Iterator[None]:
    """A second start is answered, once the window has nothing better to do."""
    bells: list[Doorbell] = []

    def hang() -> None:
        from pmdesk.ui.one_window import Doorbell

        bell = Doorbell(window.library.folder, window)
        bell.rang.connect(window.come_forward)
        bells.append(bell)

    if not window.library.read_only:
        QTimer.singleShot(0, window, hang)
    try:
        yield
    finally:
        for bell in bells:
            bell.stop()


def _library(data: Path, words: Words, *, ask_keyring: bool = True) -> Library | None:
    """The library in a folder; where that cannot be, another one of the user's choice."""
    folder, key = data, None
    while True:
        try:
            # A script of a moment must not leave the window able only to read.
            return Library(folder, patience=1.0, key=key)
        except LibraryLocked:
            from pmdesk.ui import unlock_dialog

            key = unlock_dialog.ask(folder, words, ask_keyring=ask_keyring)
            if key is None:
                return None
        except Trouble as trouble:
            from pmdesk.ui.no_library import ask_for_another

            another = ask_for_another(folder, trouble, words)
            if another is None:
                return None
            folder, key = another, None


def _leave(window: Window, library: Library) -> None:
    window.stop()
    with contextlib.suppress(Trouble):
        library.close()


# What comes from outside


@contextlib.contextmanager
def _signals_heard(window: Window) -> Iterator[None]:
    """SIGTERM and SIGINT save what there is and quit; Qt's own loop would not let Python hear."""
    import socket

    reading, writing = socket.socketpair()
    reading.setblocking(False)
    writing.setblocking(False)
    before = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
    kept = {each: signal.signal(each, _nothing) for each in (signal.SIGTERM, signal.SIGINT)}
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, window)

    def heard() -> None:
        with contextlib.suppress(OSError):
            reading.recv(64)
        # Where the words cannot be saved, the window stays and says so.
        window.close()

    notifier.activated.connect(heard)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        for each, handler in kept.items():
            signal.signal(each, handler)
        reading.close()
        writing.close()


def _nothing(number: int, frame: object) -> None:
    """Only the wake-up counts."""


@contextlib.contextmanager
def _crashes_reported(window: Window) -> Iterator[None]:
    before = sys.excepthook
    sys.excepthook = crash_hook(window)
    try:
        yield
    finally:
        sys.excepthook = before


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def crash_hook(window: Window) -> Hook:
    """Our own bug: the words are saved first, then a report is offered to copy."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        with contextlib.suppress(Exception):
            window.flush()
        # Also on stderr, which a desktop keeps in its journal: where and what, and no answer.
        said = report(kind, trace)
        sys.stderr.write(f"{said}\n")
        with contextlib.suppress(Exception):
            window.tell_crash(said)

    return hook


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where the fault is, and in what; no answer and no path of the user's is in it."""
    import traceback

    lines = [f"pmdesk {__version__}, Python {sys.version.split()[0]}, {sys.platform}", ""]
    for frame in traceback.extract_tb(trace):
        file = "/".join(Path(frame.filename).parts[-3:])
        lines.append(f"{file}:{frame.lineno} in {frame.name}")
    # An exception's own words may quote an answer; its kind cannot.
    lines.append(kind.__name__)
    return "\n".join(lines)
