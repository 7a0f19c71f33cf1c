"""A colleague's copy is dropped on the window, and what both changed is chosen there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.schema import Schema
from pmdesk.formats import pmdesk_file
from pmdesk.store.library import Library
from pmdesk.ui import merged
from pmdesk.ui.choose_dialog import ChooseDialog
from pmdesk.ui.export_dialog import Export
from pmdesk.ui.window import Window
from pmdesk.words import Words
from tests.ui.conftest import Opening


@pytest.fixture
def colleague(tmp_path: Path, schema: Schema) -> Iterator[Library]:
    with Library(tmp_path / "colleague", schema=schema) as library:
        yield library


def type_at(window: Window, key: str, words: str) -> None:
    window.page.go_to(key)
    editor = window.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, words)


def shared(window: Window, path: Path) -> Path:
    """The open postmortem as a .pmdesk file, exported as the dialog does it."""
    window.reports.write_report(Export(pmdesk_file, "en", "internal", path))
    return path


def drop(window: Window, path: Path) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), copy, files, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, files, left, none))


def their_copy(colleague: Library, file: Path, answers: dict[str, str], to: Path) -> Path:
    """The colleague takes the file in, writes, and gives it back."""
    from pmdesk import importing

    taken = importing.take_in(importing.read(file, colleague, "en"), colleague)
    old = colleague.open(taken.id)
    new = old
    for key, words in answers.items():
        new = new.answer(key, words, "en")
    colleague.save(new, new.changed_records(old), "Bo")
    to.write_bytes(pmdesk_file.write(new, Words.load("en"), versions=colleague.versions(taken.id)))
    return to


def both_changed(window: Window, qtbot: QtBot, colleague: Library, tmp_path: Path) -> None:
    """Title and findings stand side by side; the executive summary came from the colleague."""
    window.do("new")
    type_at(window, "title", "Search")
    file = shared(window, tmp_path / "mine.pmdesk")
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: window.reports.writing is None)
    theirs = their_copy(
        colleague,
        file,
        {"title": "Search was slow", "findings": "Their finding", "executive_summary": "Short"},
        tmp_path / "theirs.pmdesk",
    )
    type_at(window, "title", "Search stood still")
    type_at(window, "findings", "My finding")
    drop(window, theirs)
    qtbot.waitUntil(lambda: window.notices.about(merged.TOPIC) is not None)


def said(window: Window, key: str) -> str:
    assert window.session is not None
    return window.session.postmortem.text(key, "en")


def dialog_of(window: Window, qtbot: QtBot) -> ChooseDialog:
    window.do("choose_versions")
    qtbot.waitUntil(lambda: bool(window.findChildren(ChooseDialog)))
    return window.findChildren(ChooseDialog)[-1]


def words_on(card: QWidget) -> str:
    view = card.findChild(QTextBrowser)
    assert view is not None
    return view.toPlainText()


def take(card: QWidget) -> None:
    button = card.findChild(QPushButton, "take")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_dropped_copy_is_merged_into_what_is_open(
    window: Window, qtbot: QtBot, colleague: Library, tmp_path: Path
) -> None:
    both_changed(window, qtbot, colleague, tmp_path)
    assert said(window, "executive_summary") == "Short"
    assert len(window.library.list()) == 1
    assert window.session is not None
    assert len(window.library.conflicts(window.session.postmortem.id)) == 2
    window.do("undo")
    assert said(window, "executive_summary") == ""
    assert said(window, "findings") == "My finding"


def test_what_both_wrote_is_chosen_or_kept_one_after_the_other(
    window: Window, qtbot: QtBot, colleague: Library, tmp_path: Path
) -> None:
    both_changed(window, qtbot, colleague, tmp_path)
    dialog = dialog_of(window, qtbot)
    assert [dialog.places.item(n).text() for n in range(2)] == [
        "Summary of findings (English)",
        "Title (English)",
    ]
    QTest.mouseClick(dialog.both, Qt.MouseButton.LeftButton)
    assert {"Their finding", "My finding"} == set(said(window, "findings").split("\n\n"))
    (mine,) = [card for card in dialog.cards if "stood still" in words_on(card)]
    take(mine)
    qtbot.waitUntil(lambda: not window.findChildren(ChooseDialog))
    assert said(window, "title") == "Search stood still"
    assert window.session is not None
    assert window.library.conflicts(window.session.postmortem.id) == ()
    qtbot.waitUntil(lambda: window.notices.about(merged.TOPIC) is None)


def test_what_waits_for_a_choice_is_said_again_after_a_restart(
    opening: Opening, qtbot: QtBot, colleague: Library, tmp_path: Path
) -> None:
    both_changed(opening(), qtbot, colleague, tmp_path)
    again = opening(None)
    qtbot.waitUntil(lambda: again.notices.about(merged.TOPIC) is not None)
    dialog = dialog_of(again, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert again.session is not None
    assert len(again.library.conflicts(again.session.postmortem.id)) == 2


def test_the_same_copy_again_says_that_all_of_it_is_here(
    window: Window, qtbot: QtBot, colleague: Library, tmp_path: Path
) -> None:
    both_changed(window, qtbot, colleague, tmp_path)
    before = window.session.postmortem.records() if window.session else {}
    drop(window, tmp_path / "theirs.pmdesk")
    qtbot.waitUntil(lambda: any("already here" in each for each in window.notices.said()))
    assert window.session is not None
    assert window.session.postmortem.records() == before


def test_a_third_copy_that_comes_while_one_chooses_is_asked_about_too(
    window: Window, qtbot: QtBot, colleague: Library, tmp_path: Path
) -> None:
    both_changed(window, qtbot, colleague, tmp_path)
    assert window.session is not None
    one = window.session.postmortem.id
    dialog = dialog_of(window, qtbot)
    with Library(tmp_path / "third", schema=colleague.schema) as third:
        again = their_copy(
            third, tmp_path / "mine.pmdesk", {"findings": "A third finding"}, tmp_path / "3.pmdesk"
        )
    drop(window, again)
    qtbot.waitUntil(lambda: len(dict(window.library.conflicts(one))["findings"].choices) == 3)
    take(dialog.cards[0])
    qtbot.waitUntil(lambda: dialog not in window.findChildren(ChooseDialog))
    (anew,) = window.findChildren(ChooseDialog)
    assert len(anew.cards) == 3
    assert len(window.library.conflicts(one)) == 2
