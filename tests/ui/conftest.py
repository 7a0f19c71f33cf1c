"""A window on a library of its own, as a user has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmdesk.app import create_app, open_window
from pmdesk.domain.schema import Schema
from pmdesk.store.library import Library
from pmdesk.ui import theme
from pmdesk.ui.window import Window

Opening = Callable[..., Window]
PATIENCE = 60
"""Seconds that a test waits for what must come: being busy makes no machine wrong."""

for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE * 1000}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def opening(qapp: QApplication, qtbot: QtBot, folder: Path, schema: Schema) -> Iterator[Opening]:
    """Opens a window on the library; called again, on the same library after a restart."""
    create_app()
    opened: list[tuple[Window, Library]] = []

    def leave(window: Window, library: Library) -> None:
        window.close()
        window.stop()
        qtbot.waitUntil(lambda: not (window.reading.busy or window.saving.busy))
        window.hide()
        window.deleteLater()
        library.close()

    def close() -> None:
        while opened:
            leave(*opened.pop())

    def open_it(language: str | None = "en") -> Window:
        close()
        library = Library(folder, schema=schema)
        window = open_window(library, language)
        opened.append((window, library))
        # The focus, and with it every key, comes only to an active window.
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        qtbot.waitUntil(lambda: window.places.is_back)
        return window

    yield open_it
    close()
    theme.apply(theme.application(), "en")


@pytest.fixture
def window(opening: Opening) -> Window:
    """A window on an empty library."""
    return opening()


@pytest.fixture
def sample_window(opening: Opening, qtbot: QtBot) -> Window:
    """A window on the two samples, the second of them open and thought over."""
    window = opening()
    window.shelf.open_samples()
    qtbot.waitUntil(lambda: not window.reading.busy)
    return window
