"""A killed program reopens with the last word that its status bar said was saved."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pmdesk.domain.schema import Schema
from pmdesk.store.library import Library

ROOT = Path(__file__).resolve().parents[2]

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pmdesk.app import create_app, open_window
from pmdesk.store.library import Library

application = create_app()
library = Library(Path(sys.argv[1]))
window = open_window(library, "en")
window.show()
window.do("new")
window.page.go_to("findings")
session = window.session
session.saved.connect(
    lambda at: print(len(session._on_disk.text("findings", "en")), flush=True)
)

def type_on():
    QTest.keyClicks(window.focusWidget(), "a word ")

timer = QTimer(interval=40, timeout=type_on)
timer.start()
application.exec()
"""


@pytest.mark.parametrize("saves", [1, 2, 4])
def test_a_killed_program_reopens_with_the_last_word_it_said_was_saved(
    tmp_path: Path, schema: Schema, saves: int
) -> None:
    folder = tmp_path / "library"
    process = _start(TYPING, folder)
    assert process.stdout is not None
    said = [int(process.stdout.readline()) for _ in range(saves)]
    # In the middle of a word: typing never stopped, and the words were saved all the same.
    process.kill()
    said += [int(line) for line in process.stdout.read().split("\n")[:-1]]
    process.stdout.close()
    process.wait()
    with Library(folder, schema=schema) as library:
        (entry,) = library.list()
        kept = library.open(entry.id).text("findings", "en")
    assert said[-1] > 0
    assert len(kept) >= said[-1]
    assert ("a word " * 1000).startswith(kept)


RETURNING = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from pmdesk.app import create_app, open_window
from pmdesk.store.library import Library

application = create_app()
window = open_window(Library(Path(sys.argv[1])), "en")
window.show()
window.activateWindow()
while not window.places.is_back or not window.key:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
stage = window.schema.stages[window.page.stage]
print(stage.key, window.key, window.page.state()["form"]["cursor"], flush=True)
import os; os._exit(0)
"""


def _start(script: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_a_killed_window_opens_again_where_one_typed(tmp_path: Path) -> None:
    typing = _start(TYPING, tmp_path / "library")
    assert typing.stdout is not None
    said = [int(typing.stdout.readline()) for _ in range(3)]
    typing.kill()
    typing.stdout.close()
    typing.wait()
    returning = _start(RETURNING, tmp_path / "library")
    stage, key, cursor = returning.communicate(timeout=60)[0].split()
    assert (stage, key) == ("analysis", "findings")
    assert 0 < int(cursor) <= said[-1] + 100
