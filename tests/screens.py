"""Pictures of every stage in every language, light and dark, at two sizes.

python -m tests.screens FOLDER              all of them
python -m tests.screens FOLDER ja dark      only those whose names hold these words
python -m tests.screens FOLDER --zoom 2     at 200 %
python -m tests.screens FOLDER --long       every sentence twice as long, to find clipped text
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QToolButton

from pmdesk.app import create_app, open_window
from pmdesk.store.library import Library
from pmdesk.ui.guide import GUIDE, PREVIEW, PROBLEMS
from pmdesk.ui.window import Window
from pmdesk.words import LANGUAGES, Words
from tests.end2end.annotated import Pen, exported

SIZES = (QSize(1280, 800), QSize(1920, 1080))
THEMES = ("light", "dark")


class LongWords(Words):
    """A language in which everything is said twice: what is clipped now is clipped then."""

    def __init__(self) -> None:
        super().__init__("en", {})

    def __call__(self, sentence: str, about: str = "", **blanks: object) -> str:
        said = super().__call__(sentence, about, **blanks)
        return f"{said} {said}" if said else said

    def count(self, sentence: str, n: int, **blanks: object) -> str:
        said = super().count(sentence, n, **blanks)
        return f"{said} {said}"


def settle(application: QApplication, is_ready: Callable[[], bool] = lambda: True) -> None:
    """Until the background work is done and everything is painted."""
    end = time.monotonic() + 20
    quiet_until = time.monotonic() + 0.35
    while time.monotonic() < end:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > quiet_until and is_ready():
            return
        time.sleep(0.01)


def annotate(window: Window) -> None:
    """The review copy of what is open goes out, is written into, and comes home."""
    assert window.session is not None
    data = exported(window.library, window.session.postmortem.id)
    pen = Pen(data, "Mei Lin")
    pen.on("thirty", "n-1", text="Where did this number come from?")
    pen.replace("unnoticed", "n-2", "without an alert")
    pen.fill({"sheet.name": "Mei Lin", "sheet.decision": "approve_with_changes"})
    file = pen.save(window.library.folder / "review.pdf")
    window.shelf.take_files([file])
    settle(create_app(), lambda: len(window.discussion.comments) == 3)
    window.notices.settle("coming home")
    for notice in window.notices.findChildren(QToolButton):
        notice.click()


class Photographer:
    """Goes through the window and takes its picture at every stop."""

    def __init__(self, window: Window, folder: Path, wanted: list[str]) -> None:
        self.application = create_app()
        self.window = window
        self.folder = folder
        self.wanted = wanted
        self.taken = 0

    def take(self, name: str, prepare: Callable[[], object] = lambda: None) -> None:
        if not all(word in name.split("-") or word in name for word in self.wanted):
            return
        prepare()
        window = self.window
        settle(self.application, lambda: not (window.reading.busy or window.setting.busy))
        window.grab().save(str(self.folder / f"{name}.png"))
        self.taken += 1

    def tour(self, start: str) -> None:
        """Every stage with its guide, then the problems, the preview, palette and find bar."""
        window = self.window
        window.side.turn(GUIDE)
        for number, stage in enumerate(window.schema.stages):
            self.take(
                f"{start}-{number + 1}-{stage.key}",
                partial(window.page.choose, number, focus=number != 1),
            )
        self.take(f"{start}-problems", lambda: window.side.turn(PROBLEMS))
        self.take(f"{start}-preview", self._show_preview)
        self.take(f"{start}-comments", self._show_comments)
        window.side.turn(GUIDE)
        self.take(f"{start}-palette", window.routes.go_to_anything)
        window.palette_box.leave()

    def _show_comments(self) -> None:
        """Beside the answer they are about."""
        self.window.page.go_to("findings")
        self.window.do("show_comments")

    def _show_preview(self) -> None:
        """The pages are drawn after they are there: once more round."""
        self.window.side.turn(PREVIEW)
        settle(self.application, lambda: not self.window.setting.busy)
        settle(self.application)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("wanted", nargs="*")
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--long", action="store_true")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    create_app()
    with tempfile.TemporaryDirectory() as home, Library(Path(home)) as library:
        window = open_window(library, "en")
        window.show()
        window.activateWindow()
        window.looks.set_zoom(asked.zoom)
        photographer = Photographer(window, asked.folder, asked.wanted)
        photographer.take("en-light-1280x800-0-empty")
        window.shelf.open_samples()
        annotate(window)
        for language in LANGUAGES:
            window.speak(LongWords() if asked.long else Words.load(language))
            if window.session is not None and not asked.long:
                window.session.write_in(language)
            for theme in THEMES:
                window.looks.set_theme(theme)
                for size in SIZES:
                    window.resize(size)
                    photographer.tour(f"{language}-{theme}-{size.width()}x{size.height()}")
            if asked.long:
                break
        window.close()
        window.stop()
    print(f"{photographer.taken} pictures in {asked.folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
