"""The past of a postmortem, through the window: the way back, and what stood there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmdesk.formats import markdown
from pmdesk.ui.export_dialog import Export
from pmdesk.ui.history import WHOLE, HistoryPane
from pmdesk.ui.window import Window
from tests.ui.conftest import Opening


def title(window: Window) -> str:
    assert window.session is not None
    return window.session.postmortem.text("title", "en")


def write_title(window: Window, words: str) -> None:
    window.page.go_to("title")
    editor = window.focusWidget()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, words)


def test_undo_and_redo_go_on_after_a_restart(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.do("new")
    write_title(window, "First")
    window.page.go_to("findings")
    editor = window.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Words")
    write_title(window, "Second")
    window.do("undo")
    window.do("undo")
    again = opening(None)
    assert title(again) == "First"
    assert again.session is not None
    assert again.session.postmortem.text("findings", "en") == ""
    again.do("redo")
    assert again.session.postmortem.text("findings", "en") == "Words"
    while again.session is not None and again.session.can_redo:
        again.do("redo")
    assert title(again) == "Second"
    while again.session is not None and again.session.can_undo:
        again.do("undo")
    assert title(again) == ""
    once_more = opening(None)
    assert title(once_more) == ""
    while once_more.session is not None and once_more.session.can_redo:
        once_more.do("redo")
    assert title(once_more) == "Second"
    assert once_more.session is not None
    assert once_more.session.postmortem.text("findings", "en") == "Words"


def test_the_way_back_is_dropped_where_someone_else_has_written(
    opening: Opening, qtbot: QtBot
) -> None:
    window = opening()
    window.do("new")
    write_title(window, "First")
    assert window.session is not None
    window.session.flush_now()
    kept = window.session.way_back()
    changed = window.session.postmortem.answer("title", "Theirs", "en")
    window.library.save(changed, changed.changed_records(window.session.postmortem))
    window.library.keep_steps(changed.id, kept)
    window.session.read_only = True
    again = opening(None)
    assert title(again) == "Theirs"
    assert again.session is not None
    assert not again.session.can_undo


def test_a_change_of_status_and_an_export_name_their_versions(
    opening: Opening, qtbot: QtBot, tmp_path: Path
) -> None:
    window = opening()
    window.do("new")
    write_title(window, "First")
    session = window.session
    assert session is not None
    session.set("status", "in_review")
    session.flush_now()
    write_title(window, "Second")
    session.flush_now()
    [status] = window.library.milestones(session.postmortem.id)
    assert (status.kind, status.name) == ("status", "in_review")
    then = window.library.at(session.postmortem.id, status.upto)
    assert then.text("title", "en") == "First"
    window.reports.write_report(Export(markdown, "ja", "internal", tmp_path / "report.md"))
    qtbot.waitUntil(lambda: window.reports.writing is None)
    export, _ = window.library.milestones(session.postmortem.id)
    assert (export.kind, export.name) == ("export", "report.md (ja, internal)")


def history_of(window: Window, key: str, qtbot: QtBot) -> HistoryPane:
    window.page.go_to(key)
    window.do("show_history")
    pane = window.side.history
    assert isinstance(pane, HistoryPane)
    if window.session is not None:
        window.session.flush_now()
    pane.refresh()
    qtbot.waitUntil(lambda: not window.reading.busy and pane.stops.count() > 0)
    return pane


def test_an_answer_shows_what_stood_there_and_takes_it_back(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.do("new")
    write_title(window, "Search was down for 10 minutes")
    session = window.session
    assert session is not None
    session.set("status", "in_review")
    session.flush_now()
    write_title(window, "Search was down for 25 minutes")
    session.flush_now()
    pane = history_of(window, "title", qtbot)
    assert pane.stops.count() == 2
    pane.stops.setCurrentRow(1)
    said = pane.view.toHtml()
    assert "line-through" in said
    assert pane.view.toPlainText() == "Search was down for 1025 minutes"
    with qtbot.waitSignal(session.saved):
        QTest.mouseClick(pane.bring_back, Qt.MouseButton.LeftButton)
    assert title(window) == "Search was down for 10 minutes"
    window.do("undo")
    assert title(window) == "Search was down for 25 minutes"


def test_a_whole_postmortem_goes_back_to_a_version_but_keeps_its_status(
    opening: Opening, qtbot: QtBot
) -> None:
    window = opening()
    window.do("new")
    write_title(window, "First")
    session = window.session
    assert session is not None
    session.set("status", "in_review")
    session.flush_now()
    write_title(window, "Second")
    session.set("findings", "Later words")
    session.flush_now()
    pane = history_of(window, "title", qtbot)
    pane.scope.setCurrentIndex(WHOLE)
    pane.refresh()
    qtbot.waitUntil(lambda: not window.reading.busy)
    named = [n for n in range(pane.stops.count()) if "In review" in pane.stops.item(n).text()]
    assert named
    pane.stops.setCurrentRow(named[0])
    qtbot.waitUntil(lambda: "Later words" in pane.view.toPlainText())
    with qtbot.waitSignal(session.saved):
        QTest.mouseClick(pane.bring_back, Qt.MouseButton.LeftButton)
    assert title(window) == "First"
    assert session.postmortem.text("findings", "en") == ""
    assert session.value("status") == "in_review"


def test_words_in_the_past_are_words_and_no_markup(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.do("new")
    write_title(window, "<img src=x> & <b>bold</b>")
    assert window.session is not None
    window.session.flush_now()
    pane = history_of(window, "title", qtbot)
    assert pane.view.toPlainText() == "<img src=x> & <b>bold</b>"


def test_a_version_gets_a_name_by_hand(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.do("new")
    write_title(window, "First")
    pane = history_of(window, "title", qtbot)
    assert not pane.give_name.isEnabled()
    QTest.keyClicks(pane.name, "Before the meeting")
    QTest.mouseClick(pane.give_name, Qt.MouseButton.LeftButton)
    assert window.session is not None
    [named] = window.library.milestones(window.session.postmortem.id)
    assert (named.kind, named.name) == ("named", "Before the meeting")
    qtbot.waitUntil(lambda: "Before the meeting" in pane.stops.item(0).text())
