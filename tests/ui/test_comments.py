"""A writer works through what reviewers said, with keys and with the mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QSplitter
from pytestqt.qtbot import QtBot

from pmdesk import homecoming
from pmdesk.domain import status
from pmdesk.domain.comments import Comment
from pmdesk.ui import theme
from pmdesk.ui.comment_pane import HERE, CommentPane
from pmdesk.ui.editors import ChoicesEditor
from pmdesk.ui.form import FieldBox
from pmdesk.ui.notices import Notice
from pmdesk.ui.stages.review import ReviewHead
from pmdesk.ui.window import Window
from tests.end2end.annotated import Pen, exported
from tests.ui.reviewed import choose, pane_of

WHY = Comment("why", "findings", "en", "Kenji", "2026-11-20T10:00:00+00:00", text="Why at night?")
STRIKE = Comment(
    "edit", "findings", "en", "Mei", "2026-11-20T11:00:00+00:00", "strike_out",
    "forgot to renew", "", "was not told to renew", 9, 24,
)  # fmt: skip
LOST = Comment(
    "lost", "", "en", "Mei", "2026-11-20T12:00:00+00:00", text="Which graph?",
    certainty="ask", candidates=("title", "findings"),
)  # fmt: skip


@pytest.fixture
def reviewed(window: Window) -> Window:
    """A window on a postmortem that two people have commented on."""
    window.do("new")
    session = window.session
    assert session is not None
    session.set("title", "Search was down")
    session.set("findings", "Somebody forgot to renew the certificate.")
    session.flush_now()
    window.library.save_comments(session.postmortem.id, [WHY, STRIKE, LOST])
    window.discussion.refresh()
    return window


def said(window: Window, comment_id: str) -> Comment:
    assert window.session is not None
    found = window.library.comments(window.session.postmortem.id)
    return next(each for each in found if each.id == comment_id)


def findings(window: Window) -> str:
    assert window.session is not None
    return window.session.postmortem.text("findings", "en")


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_open_comments_are_counted_where_they_belong(reviewed: Window, qtbot: QtBot) -> None:
    reviewed.page.go_to("findings")
    box = reviewed.page.form(reviewed.page.stage).field("findings")
    assert isinstance(box, FieldBox)
    assert box.comments.text() == "2"
    stage = reviewed.schema.stage_of("findings")
    tab = next(each for each in reviewed.page.stages.tabs if each.stage.key == stage.key)
    assert tab.progress.comments == 2
    assert "2 open comments" in tab.accessibleName()
    assert reviewed.side.tabs.tabText(4) == "Comments 3"
    other = reviewed.page.form(reviewed.page.stage).field("executive_summary")
    assert other is None or other.comments.isHidden()


def test_the_count_in_the_margin_leads_to_the_comments_on_that_answer(reviewed: Window) -> None:
    reviewed.page.go_to("findings")
    box = reviewed.page.form(reviewed.page.stage).field("findings")
    assert box is not None
    click(box.comments)
    pane = pane_of(reviewed)
    assert pane.stage.currentData() == HERE
    assert [each.id for each in pane.list.comments()] == ["why", "edit"]
    assert pane.list.hasFocus()


def test_an_accepted_edit_changes_the_words_and_undo_opens_it_again(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, "edit")
    QTest.keyClick(pane.list, Qt.Key.Key_A)
    assert findings(reviewed) == "Somebody was not told to renew the certificate."
    assert said(reviewed, "edit").state == "accepted"
    reviewed.do("undo")
    assert findings(reviewed) == "Somebody forgot to renew the certificate."
    assert said(reviewed, "edit").state == "open"
    reviewed.do("redo")
    assert findings(reviewed) == "Somebody was not told to renew the certificate."
    assert said(reviewed, "edit").state == "accepted"


def test_undo_opens_a_comment_again_after_a_look_at_another_postmortem(reviewed: Window) -> None:
    assert reviewed.session is not None
    one = reviewed.session.postmortem.id
    pane = pane_of(reviewed)
    for comment_id, letter in (("edit", Qt.Key.Key_A), ("why", Qt.Key.Key_F)):
        choose(pane, comment_id)
        QTest.keyClick(pane.list, letter)
    reviewed.do("new")
    reviewed.choose_postmortem(one)
    reviewed.do("undo")
    assert (said(reviewed, "why").is_open, said(reviewed, "edit").is_open) == (True, False)
    reviewed.do("undo")
    assert findings(reviewed) == "Somebody forgot to renew the certificate."
    assert said(reviewed, "edit").is_open
    reviewed.session.flush_now()
    reviewed.do("new")
    reviewed.choose_postmortem(one)
    reviewed.do("redo")
    assert findings(reviewed) == "Somebody was not told to renew the certificate."
    assert said(reviewed, "edit").state == "accepted"


def test_an_edit_that_is_accepted_once_more_is_not_made_twice(reviewed: Window) -> None:
    assert reviewed.session is not None
    longer = replace(STRIKE, replacement="simply forgot to renew in time")
    reviewed.library.save_comments(reviewed.session.postmortem.id, [longer])
    reviewed.discussion.refresh()
    pane = pane_of(reviewed)
    for _ in range(2):
        choose(pane, "edit")
        QTest.keyClick(pane.list, Qt.Key.Key_A)
        assert findings(reviewed) == "Somebody simply forgot to renew in time the certificate."
        assert said(reviewed, "edit").state == "accepted"
        opened = replace(said(reviewed, "edit"), state="open")
        reviewed.library.save_comments(reviewed.session.postmortem.id, [opened])
        reviewed.discussion.refresh()
    # Taken back, the second time and then the first, it can be made again.
    reviewed.do("undo")
    reviewed.do("undo")
    assert findings(reviewed) == "Somebody forgot to renew the certificate."
    choose(pane, "edit")
    QTest.keyClick(pane.list, Qt.Key.Key_A)
    assert findings(reviewed) == "Somebody simply forgot to renew in time the certificate."


def test_what_a_reply_opened_again_is_not_settled_by_undo_and_redo_elsewhere(
    reviewed: Window,
) -> None:
    session = reviewed.session
    assert session is not None
    pane = pane_of(reviewed)
    choose(pane, "edit")
    QTest.keyClick(pane.list, Qt.Key.Key_A)
    opened = replace(said(reviewed, "edit"), state="open")
    reviewed.library.save_comments(session.postmortem.id, [opened])
    reviewed.discussion.refresh()
    after = session.postmortem.answer("findings", "Something else", "en")
    session.apply(after, "findings", burst=False)
    reviewed.do("undo")
    assert findings(reviewed) == "Somebody was not told to renew the certificate."
    assert said(reviewed, "edit").is_open


def test_an_edit_whose_words_are_gone_says_so_and_stays_open(reviewed: Window) -> None:
    assert reviewed.session is not None
    reviewed.session.set("findings", "The certificate was not renewed.")
    pane = pane_of(reviewed)
    choose(pane, "edit")
    click(pane.buttons["accept"])
    assert "no longer in the answer" in pane.note.text()
    assert findings(reviewed) == "The certificate was not renewed."
    assert said(reviewed, "edit").is_open


def test_words_said_to_a_strike_out_are_put_there_if_the_writer_says_so(reviewed: Window) -> None:
    assert reviewed.session is not None
    said_only = replace(STRIKE, replacement=None, text="was not told to renew")
    reviewed.library.save_comments(reviewed.session.postmortem.id, [said_only])
    reviewed.discussion.refresh()
    pane = pane_of(reviewed)
    choose(pane, "why")
    assert not pane.buttons["use"].isEnabled()
    choose(pane, "edit")
    click(pane.buttons["use"])
    assert findings(reviewed) == "Somebody was not told to renew the certificate."
    assert said(reviewed, "edit").state == "accepted"


def test_a_key_that_is_held_down_decides_on_one_comment(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, "why")
    for is_repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", is_repeated
        )
        QApplication.sendEvent(pane.list, event)
    assert said(reviewed, "why").state == "done"
    assert said(reviewed, "edit").is_open
    assert said(reviewed, "lost").is_open


def test_declining_asks_for_a_reason_and_keeps_it(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, "why")
    QTest.keyClick(pane.list, Qt.Key.Key_D)
    assert said(reviewed, "why").is_open
    assert pane.note.isVisible()
    assert pane.box.hasFocus()
    QTest.keyClicks(pane.box, "The job runs then")
    click(pane.buttons["decline"])
    assert (said(reviewed, "why").state, said(reviewed, "why").reason) == (
        "declined",
        "The job runs then",
    )
    # What is settled leaves the list of what is open, and the next one is there.
    assert pane.list.comment is not None
    assert pane.list.comment.id != "why"
    assert pane.list.hasFocus()


def test_a_reply_hangs_on_its_comment_and_is_kept(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, "why")
    QTest.keyClick(pane.list, Qt.Key.Key_R)
    QTest.keyClicks(pane.box, "Because the job runs then")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert reviewed.session is not None
    kept = reviewed.library.comments(reviewed.session.postmortem.id)
    [reply] = [each for each in kept if each.reply_to == "why"]
    assert reply.text == "Because the job runs then"
    assert pane.box.text == ""
    assert "Because the job runs then" in pane.said.text()
    assert said(reviewed, "why").is_open


def test_a_half_written_reply_waits_with_its_comment(reviewed: Window) -> None:
    assert reviewed.session is not None
    one = reviewed.session.postmortem.id
    pane = pane_of(reviewed)
    choose(pane, "why")
    QTest.keyClicks(pane.box, "Because")
    QTest.keyClick(reviewed, Qt.Key.Key_F7)
    assert pane.list.comment is not None
    assert (pane.list.comment.id, pane.box.text) == ("edit", "")
    QTest.keyClicks(pane.box, "No, she was told")
    choose(pane, "why")
    assert pane.box.text == "Because"
    reviewed.do("new")
    reviewed.choose_postmortem(one)
    choose(pane, "edit")
    assert pane.box.text == "No, she was told"
    click(pane.buttons["decline"])
    assert said(reviewed, "edit").reason == "No, she was told"
    choose(pane, "why")
    assert pane.box.text == "Because"
    QTest.keyClicks(pane.box, " it runs then")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [reply] = [each for each in reviewed.discussion.comments if each.reply_to == "why"]
    assert reply.text == "Because it runs then"
    choose(pane, "lost")
    choose(pane, "why")
    assert pane.box.text == ""


def test_a_comment_that_is_settled_elsewhere_stays_under_the_hands_of_who_writes_on_it(
    reviewed: Window,
) -> None:
    assert reviewed.session is not None
    pane = pane_of(reviewed)
    choose(pane, "why")
    pane.box.setFocus()
    QTest.keyClicks(pane.box, "Because")
    settled = replace(WHY, state="done")
    reviewed.library.save_comments(reviewed.session.postmortem.id, [settled])
    reviewed.discussion.refresh()
    QTest.keyClicks(pane.box, " it runs then")
    assert pane.box.text == "Because it runs then"
    assert pane.list.comment is not None
    assert (pane.list.comment.id, pane.list.comment.state) == ("why", "done")


def test_a_comment_becomes_a_follow_up_that_says_where_it_comes_from(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, "why")
    QTest.keyClick(pane.list, Qt.Key.Key_F)
    assert reviewed.session is not None
    [row] = reviewed.session.postmortem.rows("follow_ups")
    action = reviewed.session.postmortem.text(f"follow_ups.{row.id}.action", "en")
    label = reviewed.schema.field("findings").label
    assert action == f"Why at night? ({label}, Kenji)"
    assert (said(reviewed, "why").state, said(reviewed, "why").reason) == ("follow_up", "A-1")
    reviewed.do("undo")
    assert said(reviewed, "why").is_open


def test_comments_are_put_on_the_agenda_one_below_the_other(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    for comment_id in ("why", "edit"):
        choose(pane, comment_id)
        QTest.keyClick(pane.list, Qt.Key.Key_G)
    assert reviewed.session is not None
    agenda = reviewed.session.postmortem.text("agenda_notes", "en").splitlines()
    assert [line.startswith("- ") for line in agenda] == [True, True]
    assert "Why at night?" in agenda[0]
    assert "forgot to renew → was not told to renew" in agenda[1]


def test_what_a_reply_opened_again_still_says_what_was_done(
    reviewed: Window, tmp_path: Path
) -> None:
    assert reviewed.session is not None
    one = reviewed.session.postmortem.id
    data = exported(reviewed.library, one)
    pen = Pen(data)
    pen.on("forgot to renew", "m1", text="Who?")
    homecoming.bring_all_home(pen.save(tmp_path / "first.pdf"), reviewed.library, "en")
    reviewed.discussion.refresh()
    head = next(each for each in reviewed.discussion.comments if each.text == "Who?")
    pane = pane_of(reviewed)
    choose(pane, head.id)
    QTest.keyClick(pane.list, Qt.Key.Key_F)
    assert head.id not in [each.id for each in pane.list.comments()]
    pen = Pen(data)
    pen.reply(pen.on("forgot to renew", "m1", text="Who?"), "r1", "That is no answer")
    homecoming.bring_all_home(pen.save(tmp_path / "second.pdf"), reviewed.library, "en")
    reviewed.discussion.refresh()
    choose(pane, head.id)
    assert "That is no answer" in pane.said.text()
    assert "Earlier: Made into a follow-up: A-1" in pane.said.text()


def test_what_is_uncertain_is_asked_and_goes_where_one_says(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, "lost")
    assert pane.ask.isVisible()
    assert pane.candidates.itemData(0) == "title"
    pane.candidates.setFocus()
    QTest.keyClick(pane.candidates, Qt.Key.Key_Down)
    click(pane.put)
    kept = said(reviewed, "lost")
    assert (kept.key, kept.certainty, kept.candidates) == ("findings", "chosen", ())
    assert not pane.ask.isVisible()


def test_an_edit_can_be_made_where_somebody_has_said_it_belongs(reviewed: Window) -> None:
    assert reviewed.session is not None
    one = reviewed.session.postmortem.id
    asked = replace(
        STRIKE, key="", language="", start=-1, end=-1, certainty="ask", candidates=("findings",)
    )
    reviewed.library.save_comments(one, [asked])
    reviewed.discussion.refresh()
    # The words stand in English, and another language is being written.
    reviewed.session.write_in("ja")
    pane = pane_of(reviewed)
    choose(pane, "edit")
    click(pane.put)
    click(pane.buttons["accept"])
    assert findings(reviewed) == "Somebody was not told to renew the certificate."
    assert said(reviewed, "edit").state == "accepted"


def test_a_comment_is_typed_on_the_answer_in_focus(reviewed: Window) -> None:
    reviewed.page.go_to("title")
    QTest.keyClick(
        reviewed,
        Qt.Key.Key_M,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    pane = reviewed.side.comments
    assert isinstance(pane, CommentPane)
    box = pane.compose.box
    assert box.hasFocus()
    QTest.keyClicks(box, "Which search?")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert reviewed.session is not None
    kept = reviewed.library.comments(reviewed.session.postmortem.id)
    [mine] = [each for each in kept if each.text == "Which search?"]
    assert (mine.key, mine.is_open) == ("title", True)
    assert mine.author
    assert pane.compose.isHidden()
    assert reviewed.key == "title"


def test_a_half_written_comment_lands_on_no_other_postmortem(reviewed: Window) -> None:
    assert reviewed.session is not None
    one = reviewed.session.postmortem.id
    reviewed.page.go_to("findings")
    reviewed.do("add_comment")
    compose = pane_of(reviewed).compose
    QTest.keyClicks(compose.box, "Which search")
    reviewed.do("new")
    assert compose.isHidden()
    other = reviewed.session.postmortem.id
    reviewed.choose_postmortem(one)
    assert compose.isVisible()
    assert "findings" in compose.key
    compose.box.setFocus()
    QTest.keyClicks(compose.box, "?")
    QTest.keyClick(compose.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.text for each in reviewed.library.comments(one)].count("Which search?") == 1
    assert reviewed.library.comments(other) == ()
    reviewed.choose_postmortem(other)
    assert (compose.isHidden(), compose.box.text) == (True, "")


def test_f7_walks_through_the_comments_and_their_answers(reviewed: Window) -> None:
    reviewed.page.go_to("title")
    seen = []
    for _ in range(3):
        QTest.keyClick(reviewed, Qt.Key.Key_F7)
        comment = pane_of(reviewed).list.comment
        assert comment is not None
        seen.append(comment.id)
    assert seen == ["lost", "why", "edit"]
    assert reviewed.key == "findings"


def test_the_words_that_were_marked_are_marked_in_the_answer(reviewed: Window) -> None:
    session = reviewed.session
    assert session is not None
    # An emoji before them: Qt counts it as two, and the mark was made before it was there.
    session.set("findings", "🙂 Somebody forgot to renew the certificate.")
    pane = pane_of(reviewed)
    choose(pane, "edit")
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    editor = reviewed.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.textCursor().selectedText() == "forgot to renew"


def test_the_filters_narrow_the_list_down(reviewed: Window) -> None:
    pane = pane_of(reviewed)

    def shown() -> list[str]:
        return [each.id for each in pane.list.comments()]

    def take(name: str, choice: str) -> None:
        box = getattr(pane, name)
        box.setCurrentIndex(box.findData(choice))
        box.activated.emit(box.currentIndex())

    take("reviewer", "Mei")
    assert shown() == ["lost", "edit"]
    take("state", "asked")
    assert shown() == ["lost"]
    take("reviewer", "")
    take("state", "settled")
    assert shown() == []
    assert "No comments match" in pane.nothing.text()
    take("state", "")
    take("stage", reviewed.schema.stage_of("findings").key)
    assert shown() == ["why", "edit"]


def test_a_review_with_open_comments_asks_for_a_reason(reviewed: Window) -> None:
    session = reviewed.session
    assert session is not None
    session.set("status", "in_review")
    session.set("meeting_start", "2026-11-01T10:00+00:00")

    def missing(open_comments: int) -> set[str]:
        moves = status.moves(session.postmortem, open_comments=open_comments)
        return {each.check for each in next(m for m in moves if m.to == "reviewed").missing}

    assert missing(3) - missing(0) == {"comments-open"}
    reviewed.page.header.wants_status.emit("reviewed")
    assert reviewed.page.reason.isVisible()
    assert session.value("status") == "in_review"
    for each in reviewed.library.comments(session.postmortem.id):
        reviewed.discussion.settle([each], "done")
    reviewed.page.header.wants_status.emit("reviewed")
    assert session.value("status") == "reviewed"


def test_another_postmortem_has_other_comments(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    assert pane.list.comments()
    reviewed.do("new")
    assert pane.list.comments() == []
    assert reviewed.side.tabs.tabText(4) == "Comments"


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(window.rect().center())
    moment = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    enter = QDragEnterEvent(place.toPoint(), *moment, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(place, *moment, Qt.KeyboardModifier.NoModifier))


def test_annotated_pdfs_are_dropped_on_the_window_and_shown_with_their_page(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    session.set("title", "Search was down")
    session.set("findings", "Nobody was told that the certificate had expired.")
    session.flush_now()
    data = exported(window.library, session.postmortem.id)
    paths = []
    for name, words in (("Mei Lin", "was told"), ("Kenji Sato", "had expired")):
        pen = Pen(data, name)
        pen.on(words, "h1", text=f"{name} asks")
        pen.fill({"sheet.name": name, "sheet.decision": "approve"})
        paths.append(pen.save(tmp_path / f"{name}.pdf"))
    drop(window, *paths)
    qtbot.waitUntil(lambda: "Reading Mei Lin.pdf…" in window.notices.said())
    qtbot.waitUntil(lambda: len(window.discussion.comments) == 4, timeout=30_000)
    assert any("Mei Lin.pdf: 2 new comments." in each for each in window.notices.said())
    qtbot.waitUntil(lambda: len(session.postmortem.rows("reviewers")) == 2, timeout=30_000)
    names = [row.cells["name"] for row in session.postmortem.rows("reviewers")]
    assert names == ["Mei Lin", "Kenji Sato"]
    window.do("undo")
    assert len(session.postmortem.rows("reviewers")) == 1
    pane = pane_of(window)
    asked = next(each for each in window.discussion.comments if each.text == "Mei Lin asks")
    choose(pane, asked.id)
    qtbot.waitUntil(pane.page.isVisible, timeout=10_000)
    assert pane.page.height() > 50
    halves = pane.findChild(QSplitter)
    assert halves is not None
    for lower in range(80, sum(halves.sizes()), 3):
        # Where the picture just fits, a scroll bar must not come and go for ever.
        halves.setSizes([sum(halves.sizes()) - lower, lower])
        QApplication.processEvents()
    QTest.mouseClick(pane.page, Qt.MouseButton.LeftButton)
    whole = window.findChild(QDialog)
    assert whole is not None
    assert whole.isVisible()
    whole.close()


def test_reading_a_file_can_be_cancelled_and_goes_on_with_the_next(
    reviewed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    assert reviewed.session is not None
    data = exported(reviewed.library, reviewed.session.postmortem.id)
    paths = []
    for name in ("first", "second"):
        pen = Pen(data, name)
        pen.on("forgot to renew", f"{name}-1", text=name)
        paths.append(pen.save(tmp_path / f"{name}.pdf"))
    drop(reviewed, *paths)
    qtbot.waitUntil(lambda: "Reading first.pdf…" in reviewed.notices.said())
    notice = reviewed.notices.about(f"coming home {paths[0]}")
    assert notice is not None
    click(notice.buttons[0])

    def texts() -> set[str]:
        return {each.text for each in reviewed.discussion.comments}

    qtbot.waitUntil(lambda: "second" in texts(), timeout=30_000)
    assert "first" not in texts()
    assert not any("first.pdf" in each for each in reviewed.notices.said())


def test_a_copy_of_another_postmortem_says_which_and_is_kept_there(
    reviewed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    assert reviewed.session is not None
    other = reviewed.session.postmortem.id
    pen = Pen(exported(reviewed.library, other))
    pen.on("forgot to renew", "h1", text="Who?")
    path = pen.save(tmp_path / "a.pdf")
    reviewed.do("new")
    drop(reviewed, path)
    qtbot.waitUntil(lambda: len(reviewed.library.comments(other)) == 4, timeout=30_000)
    expected = "a.pdf: 1 new comments.\nThis file belongs to “Search was down”, which is not open."
    qtbot.waitUntil(lambda: any("belongs" in each for each in reviewed.notices.said()))
    [said] = [each for each in reviewed.notices.said() if "a.pdf" in each]
    assert said.replace("comments", "comment") == expected.replace("comments", "comment")
    assert reviewed.session.postmortem.id != other
    notice = next(
        each for each in reviewed.notices.findChildren(Notice) if each.buttons and each.isVisible()
    )
    click(notice.buttons[0])
    assert reviewed.session.postmortem.id == other
    assert len(pane_of(reviewed).list.comments()) == 4


def test_a_comment_on_a_row_that_is_gone_leads_to_its_list(reviewed: Window) -> None:
    assert reviewed.session is not None
    gone = replace(WHY, id="gone", key="timeline.zzzzzz.event")
    reviewed.library.save_comments(reviewed.session.postmortem.id, [gone])
    reviewed.discussion.refresh()
    pane = pane_of(reviewed)
    choose(pane, "gone")
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert reviewed.schema.stages[reviewed.page.stage].key == "timeline"
    choose(pane, "gone")
    click(pane.buttons["follow_up"])
    assert said(reviewed, "gone").state == "follow_up"


def test_a_file_that_is_no_copy_of_ours_is_told_and_changes_nothing(
    reviewed: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "menu.pdf"
    path.write_bytes(b"%PDF-1.7 and then nothing")
    drop(reviewed, path)
    qtbot.waitUntil(lambda: any("menu.pdf" in each for each in reviewed.notices.said()))
    reading = "Reading menu.pdf…"
    qtbot.waitUntil(lambda: reading not in reviewed.notices.said(), timeout=20_000)
    qtbot.waitUntil(lambda: any("menu.pdf" in each for each in reviewed.notices.said()))
    assert len(reviewed.discussion.comments) == 3


def test_words_of_a_comment_are_words_and_no_markup(reviewed: Window) -> None:
    assert reviewed.session is not None
    hostile = replace(WHY, text="<img src=x> & <b>bold</b>", author="<i>Eve</i>")
    reviewed.library.save_comments(reviewed.session.postmortem.id, [hostile])
    reviewed.discussion.refresh()
    pane = pane_of(reviewed)
    choose(pane, "why")
    assert "&lt;img src=x&gt; &amp; &lt;b&gt;bold" in pane.said.text()
    assert "<i>" not in pane.said.text()


def test_a_library_that_is_only_read_shows_comments_and_changes_none(reviewed: Window) -> None:
    assert reviewed.session is not None
    reviewed.session.read_only = True
    pane = pane_of(reviewed)
    pane.refresh()
    choose(pane, "why")
    assert not pane.buttons["accept"].isEnabled()
    QTest.keyClick(pane.list, Qt.Key.Key_X)
    assert said(reviewed, "why").is_open


def test_the_review_shows_who_has_sent_notes_and_who_has_not(
    reviewed: Window, qtbot: QtBot
) -> None:
    session = reviewed.session
    assert session is not None
    postmortem, _ = session.postmortem.with_row("reviewers", {"name": "Kenji"})
    postmortem, _ = postmortem.with_row("reviewers", {"name": "Mei"})
    session.apply(postmortem, "reviewers")
    reviewed.library.save_comments(postmortem.id, [replace(WHY, origin="x:Kenji:1")])
    reviewed.discussion.refresh()
    reviewed.page.go_to("reviewers")
    head = reviewed.page.form(reviewed.page.stage).head
    assert isinstance(head, ReviewHead)

    def shown() -> list[str]:
        return [each.text() for each in head.lines.findChildren(QLabel) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 4)
    kenji, sent, mei, nothing = shown()
    assert (kenji, mei, nothing) == ("Kenji", "Mei", "Nothing has come back yet")
    assert sent.startswith("1 open comment")


def test_a_checklist_is_ticked_by_what_is_written_once_somebody_agrees(
    reviewed: Window, qtbot: QtBot
) -> None:
    session = reviewed.session
    assert session is not None
    session.set("shared_with", ("engineering-all",))
    reviewed.page.go_to("review_checks")
    box = reviewed.page.form(reviewed.page.stage).field("review_checks")
    assert box is not None
    editor = box.editor
    assert isinstance(editor, ChoicesEditor)
    qtbot.waitUntil(lambda: editor.hints["shared"].text().startswith("Suggested"))
    assert editor.hints["owners_agreed"].text().startswith("Not yet")
    assert editor.hints["understandable"].isHidden()
    assert session.value("review_checks") is None
    qtbot.waitUntil(lambda: not editor.tick_all.isHidden())
    editor.tick_all.setFocus()
    QTest.keyClick(editor.tick_all, Qt.Key.Key_Space)
    ticked = session.value("review_checks")
    assert isinstance(ticked, tuple)
    assert "shared" in ticked
    assert "owners_agreed" not in ticked
    assert editor.hints["shared"].isHidden()
    reviewed.do("undo")
    assert session.value("review_checks") is None


def test_a_comment_is_readable_in_other_colors(reviewed: Window) -> None:
    pane = pane_of(reviewed)
    choose(pane, STRIKE.id)
    reviewed.do("theme_light")
    assert theme.LIGHT.red in pane.said.text()
    reviewed.do("theme_dark")
    assert theme.DARK.red in pane.said.text()
    reviewed.do("show_guide")
    reviewed.do("theme_light")
    reviewed.do("show_comments")
    assert theme.LIGHT.red in pane.said.text()
