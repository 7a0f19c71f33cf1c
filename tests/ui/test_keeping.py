"""The library's lock, its copies and its health, through the window."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pmdesk import app
from pmdesk.domain.schema import Schema
from pmdesk.store import backup, keys
from pmdesk.store.library import FILE, Library
from pmdesk.ui.encrypt_dialog import EncryptDialog
from pmdesk.ui.library_dialog import LibraryDialog
from pmdesk.ui.session_lock import SessionLock
from pmdesk.ui.unlock_dialog import UnlockDialog
from pmdesk.ui.window import Window
from pmdesk.words import Words
from tests.ui.conftest import Opening

PASSPHRASE = "four calm owls"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own bus may have a keyring; what these tests say holds without one."""
    monkeypatch.setattr("pmdesk.store.secrets.is_there", lambda: False)


CONFLICT_COPIES = [
    "library (Sano's conflicted copy 2026-11-21).sqlite",
    "library-DESKTOP-A1.sqlite",
    "library (conflicted copy 2026-11-21 101112).sqlite",
    "library.sync-conflict-20261121-101112-ABCDEF.sqlite",
]
"""As Dropbox, OneDrive, Nextcloud and Syncthing call them."""


@pytest.mark.parametrize("name", CONFLICT_COPIES)
def test_a_conflict_copy_is_told_once_with_what_to_do(
    opening: Opening, folder: Path, qtbot: QtBot, name: str
) -> None:
    window = opening()
    qtbot.waitUntil(lambda: not window.keeping.busy)
    assert window.notices.about("conflict_copies") is None
    shutil.copy(folder / FILE, folder / name)
    window = opening()
    qtbot.waitUntil(lambda: window.notices.about("conflict_copies") is not None)
    (said,) = window.notices.said()
    assert name in said
    assert "Keep it." in said
    assert "pmdesk --data" in said
    window = opening()
    qtbot.waitUntil(lambda: not window.keeping.busy)
    assert window.notices.about("conflict_copies") is None, "once is enough"
    shutil.copy(folder / FILE, folder / "library (1).sqlite")
    window = opening()
    qtbot.waitUntil(lambda: window.notices.about("conflict_copies") is not None)
    assert name not in window.notices.said()[0]
    assert "library (1).sqlite" in window.notices.said()[0]


def test_what_is_said_of_a_conflict_copy_can_be_done(
    opening: Opening, folder: Path, tmp_path: Path, schema: Schema, qtbot: QtBot
) -> None:
    window = opening()
    window.do("new")
    assert window.session is not None
    window.session.set("findings", "Only in the copy")
    window.session.flush_now()
    made = window.session.postmortem.id
    opening()
    shutil.copy(folder / FILE, folder / CONFLICT_COPIES[0])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copy(folder / CONFLICT_COPIES[0], elsewhere / FILE)
    with Library(elsewhere, schema=schema) as library:
        assert library.open(made).text("findings", "en") == "Only in the copy"


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def care(window: Window) -> LibraryDialog:
    window.do("library_care")
    dialog = window.findChild(LibraryDialog)
    assert dialog is not None
    return dialog


def encrypt(window: Window, qtbot: QtBot) -> str:
    """Encrypts the library as a user does; gives the recovery key that was shown."""
    dialog = care(window)
    click(dialog.encrypt)
    asks = dialog.findChild(EncryptDialog)
    assert asks is not None
    qtbot.waitUntil(lambda: not asks.keyring.isChecked())
    assert not asks.go.isEnabled()
    QTest.keyClicks(asks.passphrase, PASSPHRASE)
    QTest.keyClicks(asks.again, PASSPHRASE)
    click(asks.go)
    qtbot.waitUntil(lambda: asks.pages.currentIndex() == 1)
    recovery = asks.key.text()
    # Nothing closes it before it was written down.
    QTest.keyClick(asks, Qt.Key.Key_Escape)
    assert asks.isVisible()
    assert not asks.leave.isEnabled()
    QTest.keyClick(asks.written, Qt.Key.Key_Space)
    click(asks.leave)
    qtbot.waitUntil(lambda: dialog.findChild(EncryptDialog) is None)
    dialog.accept()
    return recovery


def test_a_new_library_offers_encryption_until_it_is_encrypted(
    window: Window, qtbot: QtBot
) -> None:
    click(window.welcome.safety)
    dialog = window.findChild(LibraryDialog)
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(LibraryDialog) is None)
    encrypt(window, qtbot)
    assert not window.welcome.safety.isVisible()


def test_a_library_is_encrypted_in_the_window_and_goes_on_being_written(
    sample_window: Window, qtbot: QtBot, folder: Path, schema: Schema
) -> None:
    window = sample_window
    recovery = encrypt(window, qtbot)
    assert not (folder / FILE).read_bytes().startswith(b"SQLite")
    window.page.go_to("title")
    editor = window.focusWidget()
    assert editor is not None
    with qtbot.waitSignal(window.session.saved):  # type: ignore[union-attr]
        QTest.keyClicks(editor, " Zebra")
    window.close()
    window.stop()
    window.library.close()
    kept = keys.read(folder)
    assert kept is not None
    for secret in (PASSPHRASE, recovery):
        with Library(folder, schema=schema, key=kept.open(secret)) as library:
            assert any("Zebra" in entry.name("en") for entry in library.list())


def test_the_door_refuses_a_wrong_secret_and_opens_for_the_right_one(
    window: Window, qtbot: QtBot, folder: Path
) -> None:
    encrypt(window, qtbot)
    door = UnlockDialog(folder, Words.load("en"))
    qtbot.addWidget(door)
    door.show()
    QTest.keyClicks(door.secret, "five calm owls")
    QTest.keyClick(door.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "neither" in door.said.text())
    assert door.key is None
    QTest.keyClicks(door.secret, PASSPHRASE)
    QTest.keyClick(door.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.key is not None)
    assert door.secret.text() == ""


def test_locked_by_hand_the_window_goes_and_the_door_comes(
    qapp: QApplication, qtbot: QtBot, folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        library.encrypt(PASSPHRASE, keyring=False)
    seen: list[str] = []

    def act() -> None:
        """What a user does, each time the program waits for one."""
        window = next((each for each in qapp.topLevelWidgets() if shown(each, Window)), None)
        door = next((each for each in qapp.topLevelWidgets() if shown(each, UnlockDialog)), None)
        if isinstance(door, UnlockDialog) and not door.secret.text():
            seen.append("door")
            QTest.keyClicks(door.secret, PASSPHRASE)
            QTest.keyClick(door.secret, Qt.Key.Key_Return)
        elif isinstance(window, Window) and window.places.is_back and door is None:
            if seen[-1] == "window":
                return
            seen.append("window")
            window.do("lock" if seen.count("window") == 1 else "quit")

    timer = QTimer(interval=50)
    timer.timeout.connect(act)
    timer.start()
    assert app.main(folder, "en") == 0
    timer.stop()
    assert seen == ["door", "window", "door", "window"]


def shown(widget: QWidget, kind: type) -> bool:
    return isinstance(widget, kind) and widget.isVisible()


def test_after_some_time_without_a_key_the_library_is_locked(window: Window, qtbot: QtBot) -> None:
    encrypt(window, qtbot)
    window.keeping.lock_after(1)
    window.keeping._idle.setInterval(300)
    for _ in range(4):
        qtbot.wait(150)
        QTest.keyClick(window, Qt.Key.Key_Shift)
        window.keeping._idle.setInterval(300)
        assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.keeping.was_locked


def test_a_copy_is_brought_back_through_the_window(sample_window: Window, qtbot: QtBot) -> None:
    window = sample_window
    library = window.library
    dialog = care(window)
    click(dialog.back_up)
    qtbot.waitUntil(lambda: len(backup.copies(library.backups)) == 1)
    qtbot.waitUntil(lambda: dialog.back_up.isEnabled())
    assert window.session is not None
    gone = window.session.postmortem.id
    library.delete_for_good(gone)
    dialog.copies.setCurrentRow(0)
    click(dialog.bring_back)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    yes = next(b for b in box.buttons() if b.text() == "Restore")
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(library.list()) == 2)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.postmortem.id == gone
    dialog.accept()


def test_the_library_is_examined_through_the_window(sample_window: Window, qtbot: QtBot) -> None:
    dialog = care(sample_window)
    click(dialog.examine)
    qtbot.waitUntil(lambda: "no backup yet" in dialog.health.text())
    dialog.accept()


def test_an_old_line_of_the_list_is_made_anew_when_the_library_is_examined(
    sample_window: Window, qtbot: QtBot
) -> None:
    window = sample_window
    library = window.library
    before = library.list()
    with library.connection:
        library.connection.execute("update postmortem set number = 'X-1'")
    dialog = care(window)
    click(dialog.examine)
    qtbot.waitUntil(lambda: "rebuilt" in dialog.health.text())
    assert library.list() == before
    dialog.accept()


HEARING = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from pmdesk.ui.session_lock import SessionLock

application = QCoreApplication([])
lock = SessionLock()
lock.left.connect(lambda: (print("left", flush=True), application.quit()))

def say(value):
    name = "org.freedesktop.ScreenSaver.ActiveChanged"
    subprocess.run(["dbus-send", "--session", "--type=signal", "/lock", name, f"boolean:{value}"])

QTimer.singleShot(100, lambda: say("false"))
QTimer.singleShot(400, lambda: say("true"))
QTimer.singleShot(10_000, application.quit)
application.exec()
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("dbus-send")), reason="no D-Bus here"
)
def test_the_lock_of_the_desktop_is_heard_on_a_real_bus() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", HEARING],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["left"], done.stderr[-500:]


def test_when_the_desktop_is_locked_so_is_the_library(window: Window, qtbot: QtBot) -> None:
    encrypt(window, qtbot)
    lock = window.findChild(SessionLock)
    assert lock is not None
    lock.changed(True)
    assert not window.isVisible()
    assert window.keeping.was_locked


def test_what_one_writes_bears_the_name_one_gave(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    dialog = care(window)
    dialog.name.setFocus()
    QTest.keyClicks(dialog.name, "Noor Haddad")
    QTest.keyClick(dialog.name, Qt.Key.Key_Tab)
    dialog.close()
    window.page.go_to("title")
    editor = window.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Search")
    assert window.session is not None
    window.session.flush_now()
    assert window.library.history(window.session.postmortem.id, "title")[0].author == "Noor Haddad"
    assert window.discussion.say("title", "Hm").author == "Noor Haddad"


def test_the_lock_works_as_soon_as_the_library_is_encrypted(window: Window, qtbot: QtBot) -> None:
    assert not window.menus.actions["lock"].isEnabled()
    dialog = care(window)
    dialog.changed.emit()
    assert not window.menus.actions["lock"].isEnabled()
    window.library.encrypt("four calm owls", keyring=False)
    dialog.changed.emit()
    assert window.menus.actions["lock"].isEnabled()
