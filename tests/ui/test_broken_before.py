"""What once broke: each of these killed the program, hung it, or lost words without a word."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.kinds import File
from pmdesk.store.errors import ForeignCommands
from pmdesk.store.library import FILE, Library
from pmdesk.ui.attachments import thumbnail
from pmdesk.ui.export_dialog import file_name
from pmdesk.ui.guide import PREVIEW
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def list_of(window: Window, key: str, rows: int = 0) -> RowsEditor:
    window.page.go_to(key)
    box = window.page.form(window.page.stage).field(key)
    assert box is not None
    editor = box.editor
    assert isinstance(editor, RowsEditor)
    for _ in range(rows):
        editor.add()
    return editor


def timeline(window: Window, rows: int = 1) -> RowsEditor:
    window.do("new")
    return list_of(window, "timeline", rows)


def open_cell(qtbot: QtBot, rows: RowsEditor, first: str = "x") -> QLineEdit:
    rows.select(rows.model.rows[0].id, "event")
    rows.table.setFocus()
    QTest.keyClicks(rows.table, first)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    return cell


def event_in(window: Window, rows: RowsEditor, language: str) -> str:
    assert window.session is not None
    return window.session.postmortem.text(f"timeline.{rows.model.rows[0].id}.event", language)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_tab_leads_out_of_the_last_cell_and_shift_tab_out_of_the_first(
    window: Window, qtbot: QtBot
) -> None:
    rows = timeline(window, 2)
    model, table = rows.model, rows.table
    for index, key, modifier in (
        (model.index(model.rowCount() - 1, model.columnCount() - 1), Qt.Key.Key_Tab, None),
        (model.index(0, 0), Qt.Key.Key_Backtab, SHIFT),
    ):
        table.setCurrentIndex(index)
        table.setFocus()
        QTest.keyClick(table, key, modifier or Qt.KeyboardModifier.NoModifier)
        assert focus() is not table


def test_another_writing_language_leaves_an_open_cell_to_its_own(
    window: Window, qtbot: QtBot
) -> None:
    rows = timeline(window)
    session = window.session
    assert session is not None
    key = f"timeline.{rows.model.rows[0].id}.event"
    session.apply(session.postmortem.answer(key, "警報が鳴る", "ja"), key)
    cell = open_cell(qtbot, rows, "T")
    QTest.keyClicks(cell, "he alert fires")
    session.write_in("ja")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert event_in(window, rows, "en") == "The alert fires"
    assert event_in(window, rows, "ja") == "警報が鳴る"


def test_another_writing_language_leaves_what_is_being_composed_to_its_own(
    window: Window, qtbot: QtBot
) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    session.set("findings", "English words ")
    session.apply(session.postmortem.answer("findings", "日本語の答え", "ja"), "findings")
    window.page.go_to("findings")
    box = focus()
    QTest.keyClick(box, Qt.Key.Key_End, CONTROL)
    QApplication.sendEvent(box, QInputMethodEvent("へん", []))
    session.write_in("ja")
    assert session.postmortem.text("findings", "en") == "English words へん"
    assert session.postmortem.text("findings", "ja") == "日本語の答え"


def test_undo_in_an_open_cell_takes_back_and_can_be_redone(window: Window, qtbot: QtBot) -> None:
    rows = timeline(window)
    cell = open_cell(qtbot, rows, "x")
    QTest.keyClicks(cell, "yz")
    assert event_in(window, rows, "en") == "xyz"
    QTest.keyClick(cell, Qt.Key.Key_Z, CONTROL)
    QApplication.processEvents()
    assert event_in(window, rows, "en") == ""
    assert window.session is not None
    assert window.session.can_redo
    window.do("redo")
    assert event_in(window, rows, "en") == "xyz"


def test_undo_of_a_row_that_was_added_in_another_language(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    rows = list_of(window, "timeline")
    session.write_in("ja")
    rows.add()
    session.write_in("en")
    window.do("undo")
    assert session.language == "en", "a row without words is seen in every language"
    assert not rows.model.rows


@pytest.mark.parametrize("zero", ["0001-01-01T00:00:00Z\tstarted", "9999-12-31T23:59:59Z\tends"])
def test_a_programs_zero_time_in_a_paste_kills_nothing(
    window: Window, qtbot: QtBot, zero: str
) -> None:
    rows = timeline(window, 0)
    session = window.session
    assert session is not None
    session.set("time_zone", "America/New_York")
    rows.paste(zero)
    rows.table.grab()
    [row] = session.postmortem.rows("timeline")
    assert "time" not in row.cells
    assert zero.split("\t")[1] in str(row.cells["event"])


def test_a_chat_line_without_a_tab_keeps_its_words(window: Window, qtbot: QtBot) -> None:
    rows = timeline(window, 0)
    rows.paste("2026-11-18 08:52\tdown\n[08:57] bob: chat line\nNov 18 09:01\tup\n")
    session = window.session
    assert session is not None
    said = [
        (str(row.cells.get("time"))[:16], session.postmortem.text(f"timeline.{row.id}.event", "en"))
        for row in session.postmortem.rows("timeline")
    ]
    assert [time[5:] for time, _ in said] == ["11-18T08:52", "11-18T08:57", "11-18T09:01"]
    assert [event for _, event in said] == ["down", "bob: chat line", "up"]


def test_the_preview_of_one_page_comes_to_rest(window: Window, qtbot: QtBot) -> None:
    window.resize(1280, 760)
    window.do("new")
    QTest.keyClicks(focus(), "One page")
    window.side.turn(PREVIEW)
    preview = window.side.preview
    assert preview is not None
    qtbot.waitUntil(lambda: preview.document.pageCount() > 0)  # type: ignore[attr-defined]
    for height in range(700, 800, 10):
        window.resize(1280, height)
        # Were the bar to come and go, this would not return.
        QApplication.processEvents()


def test_a_long_paste_into_a_line_is_kept_whole(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    QApplication.clipboard().setText("x" * 100_000)
    window.page.go_to("title")
    QTest.keyClick(focus(), Qt.Key.Key_V, CONTROL)
    assert window.session is not None
    assert len(window.session.postmortem.text("title", "en")) == 100_000


def test_settings_of_any_kind_do_not_keep_the_window_away(window: Window) -> None:
    library = window.library
    for name, junk in (("place", 5), ("widths", [1]), ("hidden", 5), ("zoom", "x"), ("export", 7)):
        library.set_setting(name, junk)
    for name, default in (("place", {}), ("widths", {}), ("hidden", []), ("zoom", 1.0)):
        assert library.setting(name, default) == default


def test_a_drawing_on_the_evidence_is_not_drawn(window: Window) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9"/></svg>'
    assert thumbnail(svg) is None


def test_control_delete_in_a_cell_takes_a_word_and_not_the_row(
    window: Window, qtbot: QtBot
) -> None:
    rows = timeline(window)
    cell = open_cell(qtbot, rows, "x")
    QTest.keyClicks(cell, " two words")
    QTest.keyClick(cell, Qt.Key.Key_Home)
    QTest.keyClick(cell, Qt.Key.Key_Delete, CONTROL)
    assert len(rows.model.rows) == 1
    assert event_in(window, rows, "en") == "two words"


def test_what_is_planted_in_a_library_does_not_run(tmp_path: Path) -> None:
    Library(tmp_path / "library").close()
    connection = sqlite3.connect(tmp_path / "library" / FILE)
    connection.execute("create trigger t after update on postmortem begin delete from answer; end")
    connection.commit()
    connection.close()
    with pytest.raises(ForeignCommands):
        Library(tmp_path / "library")


def test_a_name_with_line_breaks_comes_back_from_an_export(window: Window) -> None:
    file = window.library.attach(b"x", "../a\nb\\c\x9f.log", "text/plain")
    assert file.name == ".._a_b_c_.log"


def test_a_report_for_customers_is_not_named_after_what_is_internal(window: Window) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    session.set("title", "Payroll of Zanzibar")
    name = file_name(session.postmortem, "en", "external", ".pdf")
    assert "Zanzibar" not in name
    assert "PM-" not in name


def test_an_empty_list_takes_a_pasted_table_and_a_pasted_picture(
    window: Window, qtbot: QtBot
) -> None:
    rows = timeline(window, 0)
    QApplication.clipboard().setText("2026-11-18 08:52\tdown\n2026-11-18 09:15\tup\n")
    QTest.keyClick(focus(), Qt.Key.Key_V, CONTROL)
    assert len(rows.model.rows) == 2
    evidence = list_of(window, "monitoring")
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(picture)
    QTest.keyClick(focus(), Qt.Key.Key_V, CONTROL)
    assert len(evidence.model.rows) == 1
    file = next(c for c in evidence.model.rows[0].cells.values() if isinstance(c, File))
    assert window.library.attachment(file.sha256).startswith(b"\x89PNG")


def test_an_empty_list_of_evidence_takes_a_dropped_file(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.do("new")
    evidence = list_of(window, "monitoring")
    (tmp_path / "log.txt").write_text("down", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "log.txt"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    evidence.dropEvent(event)
    assert len(evidence.model.rows) == 1


def test_lines_of_a_chat_become_events_at_their_times(window: Window, qtbot: QtBot) -> None:
    rows = timeline(window, 0)
    session = window.session
    assert session is not None
    session.set("impact_start", "2026-11-18T08:50+00:00")
    session.set("time_zone", "UTC")
    rows.paste("[08:57] bob: login is slow\n09:05 carol: rolled back\nall calm again\n")
    said = [
        (row.cells.get("time"), session.postmortem.text(f"timeline.{row.id}.event", "en"))
        for row in session.postmortem.rows("timeline")
    ]
    assert said == [
        ("2026-11-18T08:57+00:00", "bob: login is slow"),
        ("2026-11-18T09:05+00:00", "carol: rolled back"),
        (None, "all calm again"),
    ]


def test_pasted_cells_that_fit_no_column_are_told(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    actions = list_of(window, "follow_ups")
    actions.paste("Action\tOwner\tDue\nAlert on renewal\tNoor\tnext Friday\n")
    assert any("next Friday" in said for said in window.notices.said())
    session = window.session
    assert session is not None
    [row] = session.postmortem.rows("follow_ups")
    assert "next Friday" in str(dict(row.cells))
