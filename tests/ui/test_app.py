"""Starting and stopping the program, also where something is wrong."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmdesk import app, paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.store.errors import NewerLibrary
from pmdesk.store.library import FILE, Library
from pmdesk.ui.no_library import NoLibrary, ask_for_another
from pmdesk.ui.one_window import Doorbell
from pmdesk.ui.window import Window
from pmdesk.words import Words
from tests.ui.conftest import PATIENCE, Opening

ROOT = Path(__file__).resolve().parents[2]


def start(*arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "pmdesk", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def titles(folder: Path) -> list[str]:
    """What is in a library, read beside a running program."""
    if not (folder / FILE).exists():
        return []
    connection = sqlite3.connect(f"file:{folder / FILE}?mode=ro", uri=True)
    try:
        return [title for (title,) in connection.execute("select title from postmortem")]
    except sqlite3.OperationalError:
        return []
    finally:
        connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_file_given_at_the_start_is_there_when_the_program_is_asked_to_stop(
    tmp_path: Path, number: signal.Signals
) -> None:
    folder = tmp_path / "library"
    sample = paths.resources() / "samples" / "lost-nodes.json"
    process = start("--data", str(folder), str(sample))
    try:
        end = time.monotonic() + PATIENCE
        while not titles(folder) and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(number)
        assert process.wait(timeout=PATIENCE) == 0
    finally:
        process.kill()
        process.wait()
    assert len(titles(folder)) == 1


def test_before_the_window_shows_nothing_heavy_is_loaded() -> None:
    heavy = "weasyprint fontTools cffi markdown nh3 jinja2 keyring pypdf numpy".split()  # noqa: SIM905
    code = (
        "import sys, tempfile, pathlib\n"
        "from pmdesk import app\n"
        "from pmdesk.store.library import Library\n"
        "application = app.create_app()\n"
        "with tempfile.TemporaryDirectory() as home, Library(pathlib.Path(home)) as library:\n"
        "    window = app.open_window(library, 'ja')\n"
        "    window.show()\n"
        "    application.processEvents()\n"
        f"    print([name for name in {heavy!r} if name in sys.modules])\n"
        "    window.stop()\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert said.stdout.strip() == "[]"


def test_a_library_of_a_newer_pmdesk_is_left_alone_and_another_can_be_chosen(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer, other = tmp_path / "newer", tmp_path / "other"
    Library(newer).close()
    connection = sqlite3.connect(newer / FILE)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = (newer / FILE).read_bytes()
    asked: list[Path] = []

    def another(folder: Path, trouble: Exception, words: Words) -> Path:
        assert isinstance(trouble, NewerLibrary)
        asked.append(folder)
        return other

    monkeypatch.setattr("pmdesk.ui.no_library.ask_for_another", another)
    library = app._library(newer, Words.load("en"))
    assert library is not None
    assert library.folder == other
    library.close()
    assert asked == [newer]
    assert (newer / FILE).read_bytes() == before


def test_whoever_has_no_library_reads_why_and_can_leave(qapp: QApplication, tmp_path: Path) -> None:
    seen: list[str] = []

    def quit_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NoLibrary)
        seen.extend(label.text() for label in dialog.findChildren(type(dialog.said)))
        dialog.quit.click()

    QTimer.singleShot(100, quit_it)
    assert ask_for_another(tmp_path, NewerLibrary(99), Words.load("en")) is None
    assert any("newer version of pmdesk" in said for said in seen)


def test_a_damaged_library_gives_way_to_its_last_copy_and_is_kept(
    qapp: QApplication, tmp_path: Path, schema: Schema
) -> None:
    folder = tmp_path / "library"
    with Library(folder, schema=schema) as library:
        made = library.create(Postmortem.blank(schema, "en").answer("title", "Kept", "en"))
        library.back_up()
    damaged = (folder / FILE).read_bytes()[:9000]
    (folder / FILE).write_bytes(damaged)
    (folder / f"{FILE}-wal").write_bytes(b"of the damaged one")

    def bring_back() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NoLibrary)
        assert dialog.bring_back.isVisible()
        dialog.bring_back.click()

    QTimer.singleShot(100, bring_back)
    opened = app._library(folder, Words.load("en"))
    assert opened is not None
    with opened:
        assert opened.open(made.id).text("title", "en") == "Kept"
    [kept] = folder.glob("damaged-*.sqlite")
    assert kept.read_bytes() == damaged
    assert kept.stat().st_mode & 0o077 == 0
    assert kept.with_name(f"{kept.name}-wal").read_bytes() == b"of the damaged one"


def test_a_second_window_on_a_library_can_only_read_it(
    opening: Opening, folder: Path, qtbot: QtBot
) -> None:
    window = opening()
    window.shelf.open_samples()
    with Library(folder) as second:
        if not second.read_only:
            pytest.skip("this system's lock is held per process")
        other = app.open_window(second, "en")
        other.show()
        qtbot.waitUntil(lambda: other.session is not None)
        assert other.session is not None
        assert other.session.read_only
        assert "read" in other.notices.said()[0]
        assert not other.menus.actions["new"].isEnabled()
        other.stop()
        other.deleteLater()


def test_a_second_start_hands_its_files_to_the_first_window(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    sample = paths.resources() / "samples" / "lost-nodes.json"
    first = start("--data", str(folder))
    try:
        end = time.monotonic() + PATIENCE
        while not (folder / FILE).exists() and time.monotonic() < end:
            time.sleep(0.05)
        code = None
        while code != 0 and time.monotonic() < end:
            # Until the first window listens, a second one would stay open for reading.
            second = start("--data", str(folder), str(sample))
            try:
                code = second.wait(timeout=8)
            except subprocess.TimeoutExpired:
                second.kill()
                second.wait()
        assert code == 0
        while not titles(folder) and time.monotonic() < end:
            time.sleep(0.05)
        assert len(titles(folder)) == 1
        first.send_signal(signal.SIGTERM)
        assert first.wait(timeout=PATIENCE) == 0
    finally:
        first.kill()
        first.wait()


def test_a_stranger_at_the_door_bell_is_not_let_in(qtbot: QtBot, window: Window) -> None:
    bell = Doorbell(window.library.folder, window)
    rang: list[object] = []
    bell.rang.connect(rang.append)

    def gone(visitor: QLocalSocket) -> bool:
        return visitor.state() == QLocalSocket.LocalSocketState.UnconnectedState

    for message in (b"hello\n", b"[" * 1000 + b"\n", b'{"files": 7}\n', b"x" * 200_000):
        visitor = QLocalSocket()
        visitor.connectToServer(bell._server.serverName())
        assert visitor.waitForConnected(1000)
        visitor.write(message)
        visitor.flush()
        qtbot.waitUntil(partial(gone, visitor))
    assert rang == []
    assert window.isVisible()
