"""Eighty notes have come home, and somebody works through them with a hand on the keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from pmdesk.domain.comments import Comment
from pmdesk.ui import comment_order, theme
from pmdesk.ui.comment_decisions import DECISIONS, IN_THE_LIST
from pmdesk.ui.comment_pane import CommentPane
from pmdesk.ui.marked_page import MarkedPage
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.shortcuts import Shortcuts
from pmdesk.ui.window import Window
from pmdesk.words import LANGUAGES, Words
from tests.end2end.annotated import exported
from tests.ui.reviewed import DONE, LOST, STRIKE, WHY, choose, many, pane_of, press, put_comments


@pytest.fixture
def eighty(sample_window: Window) -> Window:
    put_comments(sample_window, *many(sample_window))
    sample_window.resize(QSize(1280, 800))
    return sample_window


@pytest.fixture
def few(window: Window) -> Window:
    window.do("new")
    assert window.session is not None
    window.session.set("title", "Search was down")
    window.session.set("findings", "Somebody forgot to renew the certificate. Somebody saw it.")
    put_comments(window, WHY, STRIKE, LOST)
    return window


def shown(pane: CommentPane) -> list[str]:
    return [each.id for each in pane.list.comments()]


def take(box: QComboBox, choice: str) -> None:
    box.setCurrentIndex(box.findData(choice))
    box.activated.emit(box.currentIndex())


def states(window: Window) -> dict[str, str]:
    return {each.id: each.state for each in window.discussion.comments}


def in_sight(pane: CommentPane) -> int:
    view, model = pane.list, pane.list.model()
    rows = (view.visualRect(model.index(row, 0)) for row in range(model.rowCount()))
    return sum(view.viewport().rect().contains(row) for row in rows)


def test_eight_notes_are_in_sight_at_1280_by_800_in_every_language(eighty: Window) -> None:
    # None of them hangs under another, so each needs its two lines.
    apart = [
        replace(each, start=-1, end=-1, words=f"{each.words} {each.id}") for each in many(eighty)
    ]
    put_comments(eighty, *apart)
    pane = pane_of(eighty)
    assert len(shown(pane)) == 80
    for language in LANGUAGES:
        eighty.speak(Words.load(language))
        pane.list.choose(shown(pane)[0])
        QApplication.processEvents()
        assert eighty.size() == QSize(1280, 800)
        assert in_sight(pane) >= 8, language


def test_list_box_and_buttons_stand_still_while_the_notes_change(eighty: Window) -> None:
    long = replace(WHY, text="Why at night, of all times? " * 60)
    reply = replace(WHY, id="answer", reply_to=WHY.id, text="Because.")
    put_comments(eighty, long, reply, DONE, LOST, STRIKE)
    pane = pane_of(eighty)
    take(pane.state, "")
    parts = [pane.list, pane.box, pane.detail, *pane.buttons.values()]
    seen = set()
    for comment_id in shown(pane):
        assert pane.list.choose(comment_id)
        QApplication.processEvents()
        places = "".join(f"{part.isVisible()} {part.geometry()}" for part in parts)
        seen.add(places + "".join(button.text() for button in pane.buttons.values()))
    assert len(shown(pane)) == 84
    assert len(seen) == 1


def test_each_note_is_settled_with_one_key(eighty: Window) -> None:
    pane = pane_of(eighty)
    take(pane.state, "open")
    pane.list.choose(shown(pane)[0])
    for n in range(12):
        press(pane, "XAGF"[n % 4])
    settled = [state for state in states(eighty).values() if state != "open"]
    assert len(settled) == 12
    assert {*settled} == {"done", "accepted", "agenda", "follow_up"}
    assert pane.list.hasFocus()
    assert pane.list.comment is not None
    # And the rest with two.
    QTest.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(pane, "X")
    assert eighty.discussion.open_count == 0
    eighty.do("undo")
    assert eighty.discussion.open_count == 68


def test_where_one_is_and_what_is_left_is_said(few: Window) -> None:
    pane = pane_of(few)
    choose(pane, "why")
    assert pane.count.text() == "2 of 3 · 3 open"
    press(pane, "X")
    assert pane.count.text() == "2 of 2 · 2 open"
    few.do("undo")
    assert pane.count.text() == "2 of 3 · 3 open"


def test_letters_lead_to_the_next_and_the_previous_note(few: Window) -> None:
    pane = pane_of(few)
    choose(pane, "lost")
    seen = []
    for letter in "NJPK":
        press(pane, letter)
        assert pane.list.comment is not None
        seen.append(pane.list.comment.id)
    assert seen == ["why", "edit", "why", "lost"]


def test_several_notes_are_settled_at_once_and_undone_at_once(few: Window) -> None:
    put_comments(few, replace(WHY, id="more"), replace(WHY, id="most"))
    pane = pane_of(few)
    choose(pane, "more")
    for _ in range(2):
        QTest.keyClick(pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = [each.id for each in pane.list.all_chosen()]
    assert len(chosen) == 3
    assert "3 comments are selected" in pane.note.text()
    assert pane.note.isVisible()
    press(pane, "D")
    QTest.keyClicks(pane.box, "Said in the chat")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert {states(few)[each] for each in chosen} == {"declined"}
    few.do("undo")
    assert {*states(few).values()} == {"open"}
    few.do("redo")
    assert [each for each, state in states(few).items() if state == "declined"] == sorted(
        chosen, key=list(states(few)).index
    )


def test_several_on_the_agenda_stand_there_one_below_the_other(few: Window) -> None:
    pane = pane_of(few)
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(pane, "G")
    assert few.session is not None
    assert len(few.session.postmortem.text("agenda_notes", "en").splitlines()) == 3
    few.do("undo")
    assert few.session.postmortem.text("agenda_notes", "en") == ""
    assert {*states(few).values()} == {"open"}


def test_of_several_edits_those_that_fit_are_made_and_the_others_stay_open(few: Window) -> None:
    gone = replace(STRIKE, id="gone", words="was on holiday", start=-1, end=-1)
    saw = replace(STRIKE, id="saw", words="saw it", replacement="noticed", start=51, end=57)
    put_comments(few, gone, saw)
    pane = pane_of(few)
    take(pane.reviewer, "Mei")
    choose(pane, "edit")
    pane.list.selectAll()
    press(pane, "A")
    assert few.session is not None
    text = few.session.postmortem.text("findings", "en")
    assert text == "Somebody was not told to renew the certificate. Somebody noticed."
    assert states(few) == {
        "why": "open", "edit": "accepted", "saw": "accepted", "gone": "open", "lost": "accepted",
    }  # fmt: skip
    assert "edit could not be made as it stands: 1" in pane.note.text()
    few.do("undo")
    assert "forgot to renew" in few.session.postmortem.text("findings", "en")
    assert {*states(few).values()} == {"open"}


def test_notes_on_the_same_words_stand_together(few: Window) -> None:
    same = replace(WHY, id="same", start=12, end=18, words="got to", at="2026-11-25T10:00:00+00:00")
    late = replace(WHY, id="late", start=42, end=50, words="Somebody")
    put_comments(few, same, late)
    pane = pane_of(few)
    assert shown(pane) == ["lost", "why", "edit", "same", "late"]
    rank = comment_order.places(few.session.postmortem) if few.session else lambda _: ()
    lines = comment_order.ordered(pane.list.comments(), "answer", rank)
    assert [each.id for each, hangs in lines if hangs] == ["same"]


def test_notes_are_put_in_order_of_page_place_reviewer_and_state(few: Window) -> None:
    put_comments(
        few,
        replace(WHY, page=4, state="done"),
        replace(STRIKE, page=1, place=(0.0, 100.0, 9.0, 110.0)),
        replace(LOST, page=1, place=(0.0, 500.0, 9.0, 510.0), author="Ada"),
        replace(WHY, id="typed", key="title"),
    )
    pane = pane_of(few)
    take(pane.state, "")
    found = {}
    for by in comment_order.ORDERS:
        take(pane.order, by)
        found[by] = shown(pane)
    assert found == {
        "answer": ["lost", "typed", "why", "edit"],
        "page": ["lost", "edit", "why", "typed"],
        "reviewer": ["lost", "typed", "why", "edit"],
        "state": ["lost", "typed", "edit", "why"],
    }


def test_every_key_of_the_list_is_said_in_the_help_and_on_its_button(few: Window) -> None:
    pane = pane_of(few)
    for each in DECISIONS:
        letter = each.letter.upper()
        assert pane.buttons[each.name].text().endswith(f"  {letter}")
        assert f"Press {letter} in the list" in pane.buttons[each.name].toolTip()
        assert f"Alt+Shift+{letter}" in pane.buttons[each.name].toolTip()
    few.do("shortcuts")
    [sheet] = few.findChildren(Shortcuts)
    said = {each.text() for each in sheet.findChildren(QLabel)}
    assert {title for title, _ in IN_THE_LIST} <= said
    sheet.close()


def test_a_note_is_settled_from_the_form_by_menu_and_shortcut(few: Window) -> None:
    assert not few.menus.holds("can_decide")
    pane = pane_of(few)
    choose(pane, "why")
    few.page.go_to("title")
    editor = few.focusWidget()
    assert editor is not None
    QTest.keyClick(
        editor,
        Qt.Key.Key_X,
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert states(few)["why"] == "done"
    assert few.menus.actions["decide_accept"].isEnabled()


def test_a_half_written_reply_outlives_undo_resizing_and_another_language(few: Window) -> None:
    pane = pane_of(few)
    choose(pane, "edit")
    press(pane, "X")
    choose(pane, "why")
    press(pane, "R")
    QTest.keyClicks(pane.box, "Because the job")
    few.resize(1000, 700)
    few.speak(Words.load("ja"))
    few.do("undo")
    few.speak(Words.load("en"))
    choose(pane, "why")
    assert pane.box.text == "Because the job"
    pane.box.setFocus()
    QTest.keyClicks(pane.box, " runs then")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [reply] = [each for each in few.discussion.comments if each.reply_to == "why"]
    assert reply.text == "Because the job runs then"


@pytest.fixture
def on_paper(few: Window, tmp_path: Path) -> Window:
    """Two notes on the first page of a file, and one on its second."""
    assert few.session is not None
    few.session.flush_now()
    data = exported(few.library, few.session.postmortem.id)
    file = few.library.attach(data, "review.pdf", "application/pdf")
    put_comments(few, *(
        replace(each, file=file.sha256, page=page, place=(60.0, 500.0, 160.0, 512.0))
        for each, page in ((WHY, 0), (STRIKE, 0), (LOST, 1))
    ))  # fmt: skip
    return few


def test_no_note_is_shown_with_the_page_of_another(on_paper: Window, qtbot: QtBot) -> None:
    pane = pane_of(on_paper)

    def look_at(comment_id: str) -> MarkedPage:
        choose(pane, comment_id)
        return pane.page

    def is_whole() -> bool:
        page = pane.page
        return page.isVisible() and page.height() == page.heightForWidth(page.width())

    look_at("why")
    # It scrolls rather than being squeezed into the room beneath the words.
    qtbot.waitUntil(is_whole, timeout=20_000)
    # On the same page, it stays and only the frame moves.
    assert look_at("edit").isVisible()
    qtbot.waitUntil(is_whole, timeout=5_000)
    assert look_at("lost").isHidden()
    qtbot.waitUntil(pane.page.isVisible, timeout=20_000)
    put_comments(on_paper, Comment("bare", "title", "en", "Mei", text="No file"))
    assert look_at("bare").isHidden()


def test_in_a_table_the_words_that_are_meant_are_marked_in_their_cell(few: Window) -> None:
    session = few.session
    assert session is not None
    postmortem, row_id = session.postmortem.with_row("timeline")
    key = f"timeline.{row_id}.event"
    # Qt counts the emoji as two.
    text = "🙂 An alert came, and nobody was told"
    session.apply(postmortem.answer(key, text, "en"), key, burst=False)
    meant = Comment("cell", key, "en", "Mei", text="By whom?", words="nobody", start=21, end=27)
    put_comments(few, meant)
    pane = pane_of(few)
    choose(pane, "cell")
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    box = few.page.form(few.page.stage).field("timeline")
    assert box is not None
    assert isinstance(box.editor, RowsEditor)
    model, table = box.editor.model, box.editor.table
    index = table.currentIndex()
    assert model.key(index) == key
    assert model.marked_in(index) == (22, 28)
    amber = QColor(theme.current().on_amber)

    def marked() -> int:
        QApplication.processEvents()
        image = table.viewport().grab(table.visualRect(index)).toImage()
        return sum(
            image.pixelColor(x, y) == amber
            for x in range(image.width())
            for y in range(image.height())
        )

    assert marked() > 100
    # Once somebody has written something else there, they are no longer those words.
    session.apply(session.postmortem.answer(key, "Nobody was told", "en"), key, burst=False)
    assert marked() == 0


def test_places_to_choose_from_show_times_as_people_read_them(few: Window) -> None:
    session = few.session
    assert session is not None
    session.set("time_zone", "Asia/Tokyo")
    postmortem, row_id = session.postmortem.with_row("timeline")
    key = f"timeline.{row_id}.time"
    session.apply(postmortem.answer(key, "2026-11-18T00:52+00:00"), key, burst=False)
    put_comments(few, replace(LOST, candidates=(key, "status", "findings")))
    pane = pane_of(few)
    choose(pane, "lost")
    shown = [pane.candidates.itemText(n) for n in range(pane.candidates.count())]
    assert shown[0].endswith("T-1 · Time: 2026-11-18 09:52")
    assert shown[1] == "Status: Draft"
    assert shown[2].startswith("Summary of findings: Somebody forgot")


def test_a_note_on_a_row_that_was_taken_out_says_so(few: Window) -> None:
    session = few.session
    assert session is not None
    postmortem, row_id = session.postmortem.with_row("timeline")
    session.apply(postmortem, "timeline", burst=False)
    put_comments(few, replace(WHY, key=f"timeline.{row_id}.event"))
    pane = pane_of(few)
    choose(pane, "why")
    assert pane.where.text() == "Timeline of events · T-1 · Event"
    session.apply(session.postmortem.without_row("timeline", row_id), "timeline", burst=False)
    pane.refresh()
    assert pane.where.text() == "Timeline of events · row deleted"
    put_comments(few, replace(LOST, gone="T-1"))
    index = pane.list.model().index(0, 0)
    assert "The row was deleted" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_note_over_two_answers_stands_at_each(few: Window) -> None:
    put_comments(few, replace(WHY, also=("title",)))
    assert few.discussion.open_at() == {"": 1, "findings": 2, "title": 1}
    few.page.go_to("title")
    few.routes.show_comments_at("title")
    pane = pane_of(few)
    assert shown(pane) == ["why"]
    assert pane.where.text() == "Summary of findings, Title"
    press(pane, "X")
    assert few.discussion.open_at() == {"": 1, "findings": 1}


def test_the_note_one_reads_stays_in_sight_in_a_window_that_becomes_smaller(
    eighty: Window,
) -> None:
    pane = pane_of(eighty)
    pane.list.choose(shown(pane)[7])
    for height in (800, 640, 560):
        eighty.resize(QSize(1280, height))
        QApplication.processEvents()
        row = pane.list.visualRect(pane.list.currentIndex())
        assert pane.list.viewport().rect().contains(row), height
