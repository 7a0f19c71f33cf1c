"""What people do in the window, with keys and mouse."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from pmdesk import paths
from pmdesk.app import crash_hook
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.actions import ACTIONS, CONDITIONS
from pmdesk.ui.guide import PROBLEMS
from pmdesk.ui.window import Window
from pmdesk.words import LANGUAGES, Words
from tests.ui.conftest import Opening

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def focus(window: Window) -> QWidget:
    """Whoever gets the keys."""
    widget = window.focusWidget()
    assert widget is not None
    return widget


def line(window: Window, key: str) -> QLineEdit:
    """The editor of a key, with the focus."""
    window.page.go_to(key)
    editor = focus(window)
    assert isinstance(editor, QLineEdit)
    return editor


def title(window: Window) -> str:
    assert window.session is not None
    return window.session.postmortem.text("title", window.session.language)


# Beginning


def test_an_empty_library_invites_one_to_begin(window: Window, qtbot: QtBot) -> None:
    assert window.pages.currentWidget() is window.welcome
    QTest.mouseClick(window.welcome.new, Qt.MouseButton.LeftButton)
    assert window.session is not None
    assert window.pages.currentWidget() is window.page


def test_someone_begins_to_type_the_title_at_once(window: Window, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    QTest.keyClicks(focus(window), "Search was down")
    assert title(window) == "Search was down"
    qtbot.waitUntil(lambda: "Search was down" in window.page.header.title.text())


def test_the_samples_come_with_one_click_and_only_once(window: Window, qtbot: QtBot) -> None:
    QTest.mouseClick(window.welcome.samples, Qt.MouseButton.LeftButton)
    assert len(window.pane.model.ids()) == 2
    window.do("open_samples")
    assert len(window.pane.model.ids()) == 2


def test_a_new_postmortem_has_a_number_and_stands_in_the_list(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    assert window.session is not None
    assert str(window.session.postmortem.value("number")).startswith("PM-")
    assert window.pane.current() == window.session.postmortem.id


# Coming back


def test_the_next_start_begins_where_the_last_one_ended(opening: Opening, qtbot: QtBot) -> None:
    window = opening()
    window.do("new")
    QTest.keyClicks(focus(window), "Search was down")
    window.page.choose(3, focus=True)
    editor = focus(window)
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "One cause and another")
    for _ in range(7):
        QTest.keyClick(editor, Qt.Key.Key_Left)
    window.side.turn(PROBLEMS)
    window.looks.set_zoom(1.25)
    again = opening(None)
    assert title(again) == "Search was down"
    assert again.page.stage == 3
    assert again.side.tabs.currentIndex() == PROBLEMS
    assert again.looks.zoom == 1.25
    qtbot.waitUntil(lambda: isinstance(again.focusWidget(), QPlainTextEdit))
    back = focus(again)
    assert isinstance(back, QPlainTextEdit)
    assert back.toPlainText() == "One cause and another"
    assert back.textCursor().position() == len("One cause and another") - 7


def test_the_language_of_the_window_is_remembered(opening: Opening) -> None:
    window = opening("en")
    window.line.wants_display.emit("ja")
    assert opening(None).words.language == "ja"


def test_the_first_start_speaks_the_systems_language(
    opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
    assert opening(None).words.language == "zh-Hant"


# Postmortems as a whole


def test_a_postmortem_goes_to_the_trash_and_comes_back(sample_window: Window) -> None:
    window = sample_window
    assert window.session is not None
    gone = window.session.postmortem.id
    window.do("trash")
    assert gone not in window.pane.model.ids()
    window.do("show_trash")
    assert window.pane.model.ids() == [gone]
    window.pane.list.setCurrentIndex(window.pane.model.place(gone))
    window.trashed.restore.click()
    assert gone in window.pane.model.ids()
    assert window.session.postmortem.id == gone


def test_a_deletion_can_be_taken_back_where_it_is_told(sample_window: Window) -> None:
    assert sample_window.session is not None
    gone = sample_window.session.postmortem.id
    sample_window.do("trash")
    notice = sample_window.notices.about("trash")
    assert notice is not None
    notice.buttons[0].click()
    assert sample_window.session.postmortem.id == gone


def test_nothing_is_deleted_for_good_without_a_second_word(sample_window: Window) -> None:
    window = sample_window
    assert window.session is not None
    gone = window.session.postmortem.id
    window.do("trash")
    window.do("show_trash")
    window.pane.list.setCurrentIndex(window.pane.model.place(gone))
    window.do("delete_for_good")
    assert [entry.id for entry in window.library.list(trash=True)] == [gone]
    notice = window.notices.about("trash")
    assert notice is not None
    notice.buttons[0].click()
    assert window.library.list(trash=True) == []


def test_a_copy_leaves_the_original_as_it_was(sample_window: Window, qtbot: QtBot) -> None:
    window = sample_window
    before = title(window)
    window.do("duplicate")
    assert len(window.pane.model.ids()) == 3
    editor = focus(window)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Another one")
    titles = {entry.name("en") for entry in window.library.list()}
    window.flush()
    assert before in titles


def test_f2_renames(sample_window: Window, qtbot: QtBot) -> None:
    sample_window.page.choose(2, focus=True)
    QTest.keyClick(sample_window, Qt.Key.Key_F2)
    QTest.keyClicks(focus(sample_window), "Renamed")
    assert title(sample_window) == "Renamed"


def test_another_title_shows_in_the_list_once_it_is_saved(
    sample_window: Window, qtbot: QtBot
) -> None:
    window = sample_window
    editor = line(window, "title")
    editor.selectAll()
    QTest.keyClicks(editor, "Quite another title")
    qtbot.waitUntil(lambda: window.pane.list.currentIndex().data() == "Quite another title")


def test_the_list_narrows_to_what_is_typed(sample_window: Window, qtbot: QtBot) -> None:
    window = sample_window
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)
    assert focus(window) is window.pane.search
    QTest.keyClicks(window.pane.search, "certificate")
    qtbot.waitUntil(lambda: len(window.pane.model.ids()) == 1)
    QTest.keyClick(window.pane.search, Qt.Key.Key_Escape)
    assert len(window.pane.model.ids()) == 2


def test_words_that_stand_only_in_an_answer_find_their_postmortem(
    window: Window, qtbot: QtBot
) -> None:
    window.do("new")
    window.page.choose(3, focus=True)
    QTest.keyClicks(focus(window), "perpendicular")
    window.flush()
    QTest.keyClicks(window.pane.search, "zzz")
    qtbot.waitUntil(lambda: not window.pane.model.ids())
    window.pane.search.clear()
    QTest.keyClicks(window.pane.search, "perpendicul")
    qtbot.waitUntil(lambda: len(window.pane.model.ids()) == 1)


# Languages


def test_the_language_is_switched_in_mid_sentence(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    window.page.choose(3, focus=True)
    editor = focus(window)
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "The certificate had expired")
    for _ in range(8):
        QTest.keyClick(editor, Qt.Key.Key_Left)
    place = editor.textCursor().position()
    QApplication.sendEvent(editor, QInputMethodEvent("けんさく", []))
    window.line.wants_display.emit("ja")
    qtbot.wait(50)
    assert focus(window) is editor
    assert editor.textCursor().position() == place
    assert editor.textCursor().block().layout().preeditAreaText() == "けんさく"
    committed = QInputMethodEvent()
    committed.setCommitString("検索")
    QApplication.sendEvent(editor, committed)
    assert editor.toPlainText() == "The certificate had検索 expired"
    window.do("undo")
    assert window.session is not None
    assert "検索" not in window.session.postmortem.best("findings_summary", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_widget_follows_the_language(
    sample_window: Window, qtbot: QtBot, language: str
) -> None:
    """Whatever a visible button says is what the words of that language say."""
    window = sample_window
    words = Words.load(language)
    window.speak(words)
    assert window.pane.new.text() == words("New postmortem")
    assert window.page.header.export.text() == words("Export…")
    assert window.page.stages.tabs[3].text() == words(window.schema.stages[3].label)
    assert window.side.tabs.tabText(0) == words("Guide")
    assert window.menus.actions["undo"].text() == words("Undo")


def test_writing_goes_on_in_another_language_than_the_windows(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    QTest.keyClicks(focus(window), "Search was down")
    window.line.wants_writing.emit("ja")
    editor = line(window, "title")
    assert editor.text() == ""
    committed = QInputMethodEvent()
    committed.setCommitString("検索が止まった")
    QApplication.sendEvent(editor, committed)
    assert window.session is not None
    assert window.session.postmortem.text("title", "en") == "Search was down"
    assert window.session.postmortem.text("title", "ja") == "検索が止まった"
    assert window.words.language == "en"


# Undo


def test_undo_goes_back_over_stages_and_leads_there(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    QTest.keyClicks(focus(window), "Search")
    window.page.choose(3, focus=True)
    QTest.keyClicks(focus(window), "Findings")
    QTest.keyClick(focus(window), Qt.Key.Key_Z, CONTROL)
    assert window.page.stage == 3
    QTest.keyClick(focus(window), Qt.Key.Key_Z, CONTROL)
    assert title(window) == ""
    assert window.page.stage == 0
    QTest.keyClick(focus(window), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert title(window) == "Search"


# Going about


def test_alt_and_a_digit_lead_to_a_stage(sample_window: Window, qtbot: QtBot) -> None:
    for number, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_7)):
        QTest.keyClick(sample_window, key, ALT)
        assert sample_window.page.stage == (0, 3, 6)[number]
        assert sample_window.page.forms.isAncestorOf(focus(sample_window))


def test_control_tab_goes_round_the_stages(sample_window: Window, qtbot: QtBot) -> None:
    sample_window.page.choose(6, focus=True)
    QTest.keyClick(sample_window, Qt.Key.Key_Tab, CONTROL)
    assert sample_window.page.stage == 0


def test_f6_goes_round_the_panes(sample_window: Window, qtbot: QtBot) -> None:
    window = sample_window
    window.pane.list.setFocus()
    seen: list[str] = []
    for _ in range(4):
        QTest.keyClick(focus(window), Qt.Key.Key_F6)
        here = focus(window)
        parts: dict[str, QWidget] = {
            "page": window.pages, "side": window.side, "line": window.line, "pane": window.pane,
        }  # fmt: skip
        seen.append(next(name for name, part in parts.items() if part.isAncestorOf(here)))
    assert seen == ["page", "side", "line", "pane"]


def test_tab_reaches_every_part_of_the_window(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    window.pane.menu.setFocus()
    reached = set()
    for _ in range(400):
        here = focus(window)
        reached.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    wanted = {
        window.pane.search, window.pane.new, window.page.header.status, window.page.header.export,
        window.page.stages.tabs[0], window.side.tabs, window.line.display, window.line.zoom,
    }  # fmt: skip
    assert wanted <= reached


def test_the_palette_finds_actions_fields_and_postmortems(
    sample_window: Window, qtbot: QtBot
) -> None:
    window = sample_window
    box = window.palette_box
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(box.box, "sev scheme")
    assert [choice.title for choice in box.model.shown] == ["Severity scheme"]
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert window.page.stage == 0
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(box.box, "home page came")
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert window.session is not None
    assert "home page" in window.session.postmortem.text("title", "en")
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(box.box, "zoom in")
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert window.looks.zoom > 1


def _take(window: Window, title: str) -> None:
    """Goes down to a line of the palette and takes it."""
    box = window.palette_box
    titles = [choice.title for choice in box.model.shown]
    for _ in range(titles.index(title)):
        QTest.keyClick(box.box, Qt.Key.Key_Down)
    QTest.keyClick(box.box, Qt.Key.Key_Return)


@pytest.mark.parametrize("named", ["here", "in English"])
def test_the_palette_finds_a_stage_by_its_name_here_and_in_english(
    opening: Opening, named: str
) -> None:
    window = opening("ja")
    window.do("new")
    box = window.palette_box
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    stage = window.schema.stage("review")
    box.box.insert(window.words(stage.label) if named == "here" else "review")
    _take(window, window.words(stage.label))
    assert window.schema.stages[window.page.stage] is stage


@pytest.mark.parametrize("named", ["here", "in English"])
def test_the_palette_leads_to_a_section_ready_to_type(
    opening: Opening, qtbot: QtBot, named: str
) -> None:
    window = opening("ja")
    window.do("new")
    window.page.choose(4)
    box = window.palette_box
    section = next(s for s in window.schema.stages[0].sections if s.label == "The meeting")
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    box.box.insert(window.words(section.label) if named == "here" else "the meeting")
    _take(window, window.words(section.label))
    assert window.page.stage == 0
    form = window.page.form(0)
    qtbot.waitUntil(lambda: form.verticalScrollBar().value() > 0)
    assert window.key == section.fields[0].key


def test_the_palette_finds_a_field_by_its_english_name(opening: Opening) -> None:
    window = opening("zh-Hans")
    window.do("new")
    box = window.palette_box
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(box.box, "severity scheme")
    label = window.schema.field("severity_scheme").label
    assert [choice.title for choice in box.model.shown] == [window.words(label)]
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert window.key == "severity_scheme"


def test_escape_leaves_the_palette_where_one_was(sample_window: Window, qtbot: QtBot) -> None:
    editor = line(sample_window, "title")
    QTest.keyClick(editor, Qt.Key.Key_K, CONTROL)
    assert focus(sample_window) is sample_window.palette_box.box
    QTest.keyClick(sample_window.palette_box.box, Qt.Key.Key_Escape)
    assert focus(sample_window) is editor


def test_words_are_found_in_every_stage_one_after_the_other(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    QTest.keyClicks(focus(window), "A needle in a haystack")
    window.page.choose(3, focus=True)
    QTest.keyClicks(focus(window), "Another needle, and one more needle")
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    bar = window.page.find_bar
    QTest.keyClicks(bar.box, "NEEDLE")
    assert bar.count.text() == "3 matches"
    places = []
    for _ in range(3):
        QTest.keyClick(bar.box, Qt.Key.Key_Return)
        places.append((window.page.stage, bar.count.text()))
    assert places == [(0, "1 of 3"), (3, "2 of 3"), (3, "3 of 3")]
    QTest.keyClick(bar.box, Qt.Key.Key_Escape)
    editor = focus(window)
    assert isinstance(editor, QPlainTextEdit)
    assert editor.textCursor().selectedText() == "needle"
    assert editor.textCursor().selectionStart() == len("Another needle, and one more ")


def test_f8_leads_from_problem_to_problem(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    qtbot.waitUntil(lambda: len(window.problems) > 1)
    first = window.problems[0].key
    window.page.choose(6)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.key == first


# Guide and problems


def test_the_guide_follows_the_focus(sample_window: Window, qtbot: QtBot) -> None:
    guide = sample_window.side.guide
    sample_window.page.go_to("title")
    assert guide.title.text() == "Title"
    sample_window.page.go_to("services")
    qtbot.waitUntil(lambda: guide.title.text() == "Services")
    assert guide.help.text() == sample_window.schema.field("services").help


def test_a_problem_is_counted_at_its_stage_and_leads_to_its_field(
    window: Window, qtbot: QtBot
) -> None:
    window.do("new")
    qtbot.waitUntil(lambda: bool(window.problems))
    tab = window.page.stages.tabs[0]
    assert tab.progress.problems == sum(
        window.schema.stage_of(each.key).key == "administration" for each in window.problems
    )
    window.page.choose(5)
    listed = window.side.problems.list
    window.side.turn(PROBLEMS)
    place = listed.visualRect(listed.model().index(1, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.page.stage == 0


def test_a_ring_closes_as_answers_come_in(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    before = window.page.stages.tabs[0].progress.answered
    QTest.keyClicks(focus(window), "Search")
    qtbot.waitUntil(lambda: window.page.stages.tabs[0].progress.answered == before + 1)


def test_unticked_questions_for_reviewers_keep_the_ring_of_the_review_open(
    window: Window, qtbot: QtBot
) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    stage = window.schema.stage("review")
    place = window.schema.stages.index(stage)
    tab = window.page.stages.tabs[place]
    questions = window.schema.field("review_checks")
    postmortem = session.postmortem
    for asked in stage.fields:
        if not asked.expected or asked is questions:
            continue
        if asked.is_rows:
            postmortem, _ = postmortem.with_row(asked.key, {"name": "Sano"})
        elif asked.the_kind.per_language:
            postmortem = postmortem.answer(asked.key, "said", "en")
        else:
            said = "2026-11-20" if asked.kind == "date" else ("support",)
            postmortem = postmortem.answer(asked.key, said)
    keys = tuple(option.key for option in questions.options)
    session.apply(postmortem.answer("review_checks", keys[:4]), "review_checks")
    qtbot.waitUntil(lambda: tab.progress.answered > 3)
    assert not tab.progress.is_done
    assert tab.progress.expected - tab.progress.answered == len(keys) - 4
    assert f"Still open: Questions for reviewers 4/{len(keys)}" in tab.toolTip()
    section = next(s for s in stage.sections if questions in s.fields)
    tally = window.page.form(place).sections[section.key].tally.text()
    done, of = (int(each) for each in tally.split(" / "))
    assert of - done == len(keys) - 4
    session.set("review_checks", keys)
    qtbot.waitUntil(lambda: tab.progress.is_done)
    assert "Still open" not in tab.toolTip()


# Status


def test_a_status_with_open_points_asks_for_a_reason_in_line(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    window.page.header.wants_status.emit("in_review")
    bar = window.page.reason
    assert bar.isVisible()
    assert window.session is not None
    assert window.session.postmortem.value("status") == "draft"
    QTest.keyClicks(bar.reason, "Nobody noticed anything")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert window.session.postmortem.value("status") == "in_review"
    assert window.session.postmortem.text("status_reason", "en") == "Nobody noticed anything"
    window.page.header.wants_status.emit("draft")
    assert window.session.postmortem.value("status") == "draft"


# Nothing is lost


def test_the_status_bar_says_when_the_last_word_was_saved(window: Window, qtbot: QtBot) -> None:
    window.do("new")
    QTest.keyClicks(focus(window), "Search")
    assert window.line.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: window.line.saved.text().startswith("Saved at"))


class Full:
    """A disk that is full until it is told otherwise."""

    def __init__(self, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = True
        save = window.library.save

        def guarded(*given: object, **named: object) -> object:
            if self.is_full:
                raise Trouble("The disk is full.", "Free some space.")
            return save(*given, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(window.library, "save", guarded)


def test_a_full_disk_is_said_until_the_words_are_saved(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.do("new")
    disk = Full(window, monkeypatch)
    QTest.keyClicks(focus(window), "Search")
    qtbot.waitUntil(lambda: bool(window.notices.said()))
    assert "The disk is full." in window.notices.said()[0]
    assert window.line.saved.text() == "Not saved"
    disk.is_full = False
    qtbot.waitUntil(lambda: not window.notices.said())
    assert window.library.list()[0].name("en") == "Search"


def test_closing_with_unsaved_words_offers_ways_out(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.do("new")
    disk = Full(window, monkeypatch)
    QTest.keyClicks(focus(window), "Precious")
    window.close()
    assert window.isVisible()
    notice = window.notices.about("saving")
    assert notice is not None
    assert [button.text() for button in notice.buttons] == [
        "Save a copy elsewhere…",
        "Copy the text",
        "Close anyway",
    ]
    notice.buttons[1].click()
    assert "Precious" in QApplication.clipboard().text()
    assert window.session is not None
    window.reports.save_copy(window.session.postmortem, tmp_path / "copy.json")
    assert "Precious" in (tmp_path / "copy.json").read_text(encoding="utf-8")
    disk.is_full = False
    window.close()
    assert not window.isVisible()


def test_a_crash_saves_first_and_its_report_holds_no_answer(
    window: Window, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    window.do("new")
    QTest.keyClicks(focus(window), "Secret words")
    try:
        raise KeyError("Secret words")
    except KeyError as error:
        crash_hook(window)(KeyError, error, error.__traceback__)
    # A desktop keeps what a program says there in its journal.
    written = capsys.readouterr().err
    assert "KeyError" in written
    assert "Secret" not in written
    assert window.session is not None
    assert not window.session.is_dirty
    (said,) = window.notices.said()
    assert "KeyError" in said
    assert "Secret" not in said
    notice = window.notices.about("crash")
    assert notice is not None
    notice.buttons[0].click()
    assert "test_window.py" in QApplication.clipboard().text()


# Files


def drop(window: Window, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(600, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_file_dropped_on_the_window_is_imported_and_opened(window: Window, qtbot: QtBot) -> None:
    drop(window, paths.resources() / "samples" / "lost-nodes.json")
    qtbot.waitUntil(lambda: window.session is not None)
    assert len(window.pane.model.ids()) == 1
    drop(window, paths.resources() / "samples" / "lost-nodes.json")
    qtbot.waitUntil(lambda: len(window.pane.model.ids()) == 2)
    numbers = {entry.number for entry in window.library.list()}
    assert len(numbers) == 2


@pytest.mark.parametrize(("name", "is_taken"), [("report.md", True), ("program.exe", False)])
def test_a_file_held_over_a_text_is_the_windows_to_take(
    window: Window, name: str, is_taken: bool
) -> None:
    window.do("new")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}")])
    line_editor = line(window, "title")
    window.page.choose(3, focus=True)
    text_editor = focus(window)
    assert isinstance(text_editor, QPlainTextEdit)
    for place in (line_editor, text_editor.viewport()):
        event = QDragEnterEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(place, event)
        # The editor would take any file, as words; only the window asks what kind it is.
        assert event.isAccepted() == is_taken


def test_a_file_that_is_nothing_of_ours_is_refused_in_words(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"format": "something else"}', encoding="utf-8")
    window.shelf.take_files([file])
    assert window.session is None
    assert len(window.notices.said()) == 1
    assert "broken.json" in window.notices.said()[0]


# Looks


@pytest.mark.parametrize("zoom", [1.25, 2.0])
def test_at_a_large_size_the_window_still_fits_its_screen(
    sample_window: Window, qtbot: QtBot, zoom: float
) -> None:
    sample_window.resize(1280, 800)
    sample_window.looks.set_zoom(zoom)
    qtbot.wait(50)
    assert sample_window.minimumSizeHint().width() <= 1280
    header = sample_window.page.header
    for button in (header.status, header.preview, header.export):
        right = button.mapTo(sample_window.page, QPoint(button.width(), 0)).x()
        assert right <= sample_window.page.width()
        assert button.width() >= button.sizeHint().width()


def test_control_plus_minus_and_zero_zoom(sample_window: Window, qtbot: QtBot) -> None:
    face = QApplication.font().pixelSize()
    QTest.keyClick(sample_window, Qt.Key.Key_Plus, CONTROL)
    assert QApplication.font().pixelSize() > face
    assert sample_window.line.zoom.text() == "110%"
    QTest.keyClick(sample_window, Qt.Key.Key_0, CONTROL)
    assert QApplication.font().pixelSize() == face


def test_every_control_says_its_name(sample_window: Window) -> None:
    """A screen reader has something to say for whatever can take the focus."""
    nameless = []
    for number in range(len(sample_window.schema.stages)):
        sample_window.page.choose(number)
        for widget in sample_window.findChildren(QWidget):
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if widget.isVisible() and takes and not _name(widget):
                nameless.append(f"{number} {type(widget).__name__} in {type(widget.parent())}")
    assert not nameless, "\n".join(nameless)


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    own = widget.accessibleName() or (text() if callable(text) else "")
    proxied = widget.parentWidget()
    return own or (proxied.accessibleName() if proxied is not None else "")


# Actions


def test_every_action_is_done_by_something(window: Window) -> None:
    for action in ACTIONS:
        assert callable(window.menus.doer(action.id)), action.id
        assert action.when in CONDITIONS


def test_no_shortcut_means_two_things() -> None:
    shortcuts = [shortcut for action in ACTIONS for shortcut in action.shortcuts]
    assert len(shortcuts) == len(set(shortcuts))


def test_the_help_lists_every_shortcut(window: Window, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    from pmdesk.ui.palette import keys
    from pmdesk.ui.shortcuts import Shortcuts

    QTest.keyClick(window, Qt.Key.Key_F1)
    (help_,) = window.findChildren(Shortcuts)
    shown = " ".join(label.text() for label in help_.findChildren(QLabel))
    for action in ACTIONS:
        for shortcut in action.shortcuts:
            assert keys(shortcut) in shown
    help_.close()


def test_every_action_can_be_done_as_it_is(sample_window: Window) -> None:
    for each in ACTIONS:
        inspect.signature(sample_window.menus.doer(each.id)).bind()


def test_the_problems_are_shown_by_their_shortcut(sample_window: Window) -> None:
    QTest.keyClick(sample_window, Qt.Key.Key_M, CONTROL | SHIFT)
    assert sample_window.side.tabs.currentIndex() == PROBLEMS
