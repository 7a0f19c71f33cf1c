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
    process = subprocess.Popen(
        [sys.executable, "-c", TYPING, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
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
