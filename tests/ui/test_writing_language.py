"""The language one writes in stays until one changes it; a text under the wrong one is moved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pmdesk.domain.text import Text
from pmdesk.ui.editors import LineEditor
from pmdesk.ui.form import FieldBox
from pmdesk.ui.window import Window
from pmdesk.words import Words
from tests.ui.conftest import Opening


def _language(window: Window) -> str:
    assert window.session is not None
    return window.session.language


def _another_and_back(window: Window) -> None:
    assert window.session is not None
    here = window.session.postmortem.id
    other = next(each for each in window.pane.model.ids() if each != here)
    window.choose_postmortem(other)
    window.choose_postmortem(here)


def _undo_a_number(window: Window) -> None:
    assert window.session is not None
    window.session.set("customers_affected", 12)
    window.session.write_in("zh-Hant")
    window.do("undo")


WAYS: dict[str, Callable[[Window], object]] = {
    "another postmortem is opened and this one again": _another_and_back,
    "the window speaks another language": lambda window: window.line.wants_display.emit("zh-Hans"),
    "the library is read again": lambda window: window.read_again(),
    "a step that has no language is taken back": _undo_a_number,
    "the trash is looked at": lambda window: (
        (window.show_library(in_trash=True), window.show_library()),  # type: ignore[func-returns-value]
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_the_writing_language_stays_when(sample_window: Window, way: str) -> None:
    sample_window.line.wants_writing.emit("zh-Hant")
    WAYS[way](sample_window)
    assert _language(sample_window) == "zh-Hant"


def test_the_writing_language_of_each_postmortem_is_there_after_a_restart(
    opening: Opening, qtbot: QtBot
) -> None:
    window = opening()
    window.shelf.open_samples()
    one, two = window.pane.model.ids()
    for each, language in ((one, "zh-Hant"), (two, "zh-Hans")):
        window.choose_postmortem(each)
        window.line.wants_writing.emit(language)
    qtbot.waitUntil(lambda: not window.saving.busy)
    window = opening()
    for each, language in ((two, "zh-Hans"), (one, "zh-Hant")):
        window.choose_postmortem(each)
        assert _language(window) == language


def _field(window: Window, key: str) -> FieldBox:
    window.page.go_to(key)
    box = window.page.form(window.page.stage).field(key)
    assert box is not None
    return box


def _type(editor: QObject, words: str) -> None:
    committed = QInputMethodEvent()
    committed.setCommitString(words)
    QApplication.sendEvent(editor, committed)


def test_japanese_typed_as_english_is_moved_by_one_click_and_brought_back_by_undo(
    window: Window, qtbot: QtBot
) -> None:
    window.do("new")
    box = _field(window, "title")
    assert isinstance(box.editor, LineEditor)
    _type(box.editor.line, "検索が止まった")
    qtbot.waitUntil(box.move_it.isVisible, timeout=10_000)
    assert box.move_it.text() == "Move it to 日本語"
    window.speak(Words.load("ja"))
    assert box.move_it.text() == "「日本語」へ移す"
    QTest.mouseClick(box.move_it, Qt.MouseButton.LeftButton)
    assert window.session is not None
    assert window.session.value("title") == Text({"ja": "検索が止まった"})
    assert _language(window) == "ja"
    assert box.editor.line.text() == "検索が止まった"
    qtbot.waitUntil(lambda: not box.move_it.isVisible(), timeout=10_000)
    window.do("undo")
    assert window.session.value("title") == Text({"en": "検索が止まった"})
    assert _language(window) == "en"


def test_rows_in_the_wrong_language_are_moved_together(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    box = _field(window, "timeline")
    assert window.session is not None
    postmortem = window.session.postmortem
    for words in ("検索が止まった", "呼び出しがあった", "Errors rise"):
        postmortem, row = postmortem.with_row("timeline")
        postmortem = postmortem.answer(f"timeline.{row}.event", words, "en")
    window.session.apply(postmortem, "timeline")
    qtbot.waitUntil(box.move_it.isVisible, timeout=10_000)
    assert box.move_it.text() == "Move 2 texts to 日本語"
    QTest.mouseClick(box.move_it, Qt.MouseButton.LeftButton)
    events = [row.cells["event"] for row in window.session.postmortem.rows("timeline")]
    assert [list(e.words) for e in events if isinstance(e, Text)] == [["ja"], ["ja"], ["en"]]
