"""Figures, each as a ratio to a floor that is measured in the same run, turn by turn.

python -m tests.bench [ROUNDS]

Absolute times are this machine's only; the ratio is the median of the rounds' ratios. Nothing here
fails a test: `dev.py bench` prints, and people judge.
"""

from __future__ import annotations

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pmdesk import paths
from pmdesk.domain.checks import problems
from pmdesk.domain.postmortem import Postmortem, new_id
from pmdesk.store.library import Library
from pmdesk.words import LANGUAGES, Words

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Figure:
    """One comparison: what we do, what the floor does, and the goal for their ratio."""

    name: str
    ours: Callable[[], float]
    floor: Callable[[], float]
    goal: str


def timed(work: Callable[[], object]) -> float:
    """Seconds that a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(figure: Figure, rounds: int) -> str:
    """The floor and ours in turn, so that a busy machine slows both."""
    pairs = [(figure.floor(), figure.ours()) for _ in range(rounds)]
    floor, ours = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = statistics.median(mine / under for under, mine in pairs)
    return (
        f"{figure.name:<58} {ours * 1000:9.1f} ms  floor {floor * 1000:9.1f} ms"
        f"  ratio {ratio:6.2f}   goal {figure.goal}"
    )


def sample(library: Library) -> Postmortem:
    file = paths.resources() / "samples" / "expired-certificate.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    return Postmortem.from_records(
        library.schema, new_id(), record["language"], record["answers"]
    ).answer("number", None)


# Start

BARE = """
import sys, time
start = float(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, lambda: (print(time.time() - start), application.quit()))
application.exec()
"""
OURS = """
import sys, time
start = float(sys.argv[1])
from pathlib import Path
from pmdesk import app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = app.create_app()
def seen():
    print(time.time() - start)
    ready()
def ready():
    # The last postmortem is open, painted, and takes keys.
    every = application.topLevelWidgets()
    page = next((each.page for each in every if hasattr(each, "page")), None)
    if page is None or not page.is_open:
        return QTimer.singleShot(1, ready)
    application.processEvents()
    print(time.time() - start)
    application.quit()
QTimer.singleShot(0, seen)
app.main(Path(sys.argv[2]), "en")
"""


def started(code: str, *arguments: str, line: int = 0) -> float:
    """Seconds from the start of a process to what it says in that line."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.time()), *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=as_installed(),
    )
    return float(done.stdout.split()[line])


def as_installed() -> dict[str, str]:
    """Lets a process find pmdesk, and keep compiled modules from one start to the next."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    cache = Path(tempfile.gettempdir()) / f"pmdesk-bench-{os.getpid()}"
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(cache)}


# Saving


def save_ours(library: Library, count: int = 50) -> Callable[[], float]:
    postmortem = library.create(sample(library))

    def save() -> float:
        current = postmortem
        spent = 0.0
        for _ in range(count):
            after = current.answer("findings", new_id(400), "en")
            changes = after.changed_records(current)
            start = time.perf_counter()
            library.save(after, changes)
            spent += time.perf_counter() - start
            current = after
        return spent / count

    return save


def save_floor(folder: Path, count: int = 50) -> Callable[[], float]:
    """The same three rows in plain sqlite3, WAL and synchronous=FULL as ours."""
    connection = sqlite3.connect(folder / "floor.sqlite")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.executescript(
        "create table answer (key text primary key, value text);"
        "create table history (seq integer primary key, before text, after text);"
        "create table line (id text primary key, changed text);"
        "insert into answer values ('findings', ''); insert into line values ('x', '');"
    )

    def save() -> float:
        spent = 0.0
        for _ in range(count):
            text = new_id(400)
            start = time.perf_counter()
            with connection:
                connection.execute("update answer set value = ? where key = 'findings'", [text])
                connection.execute("insert into history (before, after) values ('', ?)", [text])
                connection.execute("update line set changed = ?", [text[:20]])
            spent += time.perf_counter() - start
        return spent / count

    return save


# PDF


def pdf_pair(library: Library, profile: str) -> tuple[Callable[[], float], Callable[[], float]]:
    """A report as we export it, with its postmortem inside, and its page in bare WeasyPrint."""
    from pmdesk.formats import html, pdf

    postmortem, words = sample(library), Words.load("ja")
    page = html.make_page(postmortem, words, profile=profile, attachments={})
    renderer = pdf.Renderer()
    renderer.render(page, "0" * 32)
    os.environ["FONTCONFIG_FILE"] = str(paths.resources() / "fonts" / "fonts.conf")
    from weasyprint import HTML

    bare = page.html.replace("pmdesk:chart", "")
    options = {"pdf_variant": "pdf/ua-1", "pdf_forms": page.form or None}
    HTML(string=bare).write_pdf(**options)
    return (
        lambda: timed(lambda: pdf.write(postmortem, words, profile=profile, renderer=renderer)),
        lambda: timed(lambda: HTML(string=bare).write_pdf(**options)),
    )


# The window


def window_figures(library: Library) -> list[Figure]:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from pmdesk.app import create_app, open_window
    from pmdesk.ui import theme

    application = create_app()
    theme.apply(application, "en")
    window = open_window(library, "en")
    window.show()
    window.do("new")
    window.page.go_to("findings")
    editor = window.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    bare = QPlainTextEdit()
    bare.resize(660, 300)
    bare.show()
    for each in (editor, bare):
        each.setPlainText("One cause met another in the night. " * 60)
    QApplication.processEvents()

    def type_in(box: QPlainTextEdit) -> Callable[[], float]:
        def keys() -> float:
            spent = []
            for letter in "and so the story went on, word by word " * 2:
                start = time.perf_counter()
                QTest.keyClicks(box, letter)
                spent.append(time.perf_counter() - start)
                end = time.perf_counter() + 0.02
                while time.perf_counter() < end:
                    spent[-1] += timed(QApplication.processEvents)
                    time.sleep(0.001)
            return statistics.median(spent)

        return keys

    languages = [*LANGUAGES]

    def switch() -> float:
        languages.append(languages.pop(0))

        def speak() -> None:
            window.speak(Words.load(languages[0]))
            QApplication.processEvents()

        return timed(speak)

    def repaint() -> float:
        def all_at_once() -> None:
            window.repaint()
            for child in window.findChildren(QPlainTextEdit):
                child.repaint()
            QApplication.processEvents()

        return timed(all_at_once)

    for language in LANGUAGES:
        window.speak(Words.load(language))
        QApplication.processEvents()
    return [
        Figure("switching the language, against repainting", switch, repaint, "50 ms or less"),
        Figure(
            "one key in a long answer, against a bare editor",
            type_in(editor),
            type_in(bare),
            "5 ms or less",
        ),
    ]


def main() -> int:
    from tests import bench_pdf  # which takes from here what it needs

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = Library(folder / "library")
        made = sample(library)
        for _ in range(1000):
            copy = Postmortem.from_records(library.schema, new_id(), "ja", made.records())
            library.create(copy)
        library.close()
        here = str(folder / "library")
        for name, line, goal in (
            ("start to a window, 1,000 postmortems, against a bare one", 0, "2.5"),
            ("start to the last postmortem, ready to type in", 1, "none; 2.5 is the window's"),
        ):
            start = Figure(
                name, partial(started, OURS, here, line=line), partial(started, BARE), goal
            )
            compare(start, 1)
            print(compare(start, rounds))
        library = Library(folder / "library")
        for profile, name in (("internal", "PDF"), ("review", "review copy")):
            ours, floor = pdf_pair(library, profile)
            against = f"{name}, against WeasyPrint on the same HTML"
            print(compare(Figure(against, ours, floor, "1.10"), rounds))
        for told in bench_pdf.lines(folder / "pdf", rounds):
            print(told, flush=True)
        saving = Figure(
            "saving one answer, against plain sqlite3",
            save_ours(library),
            save_floor(folder),
            "1.5",
        )
        print(compare(saving, rounds))
        postmortem = sample(library)
        checking = timed(lambda: [problems(postmortem) for _ in range(20)]) / 20
        print(f"{'all checks over one postmortem':<58} {checking * 1000:9.1f} ms")
        for figure in window_figures(library):
            print(compare(figure, rounds))
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # Qt's own clean-up order is of no interest here.
    os._exit(code)
