"""Notes that have become ink are read beside the form, and typed in."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pmdesk.ui.guide import PAPER
from pmdesk.ui.paper_pane import Paper, PaperPane
from pmdesk.ui.window import Window
from pmdesk.words import LANGUAGES, Words
from tests.end2end.annotated import Pen, exported
from tests.ui.test_comments import drop

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def printed() -> dict[str, bytes]:
    """One export for all of these tests: setting it takes longest."""
    return {}


@pytest.fixture
def reading(window: Window, printed: dict[str, bytes], tmp_path: Path) -> Window:
    """Pages lie beside the form that somebody has written on by hand."""
    window.do("new")
    session = window.session
    assert session is not None
    session.set("title", "Search was down")
    session.set("findings", "Somebody forgot to renew the certificate.")
    session.flush_now()
    if not printed:
        printed["pdf"] = exported(window.library, session.postmortem.id)
    paper = Paper("scan.pdf", printed["pdf"], 3, (1,))
    window.routes.read_paper(session.postmortem.id, paper)
    return window


def paper_of(window: Window) -> PaperPane:
    pane = window.side.paper
    assert isinstance(pane, PaperPane)
    return pane


def test_the_first_page_that_was_written_on_lies_open(reading: Window, qtbot: QtBot) -> None:
    pane = paper_of(reading)
    assert pane.isVisible()
    qtbot.waitUntil(lambda: not pane.sheet.pixmap().isNull(), timeout=20_000)
    assert pane.where.text() == "scan.pdf · Page 2 of 3"
    assert pane.hint.text() == "Something was drawn or written. Pages: 2."
    width = pane.sheet.pixmap().deviceIndependentSize().width()
    assert abs(width - pane.area.viewport().width()) <= 1
    # No page is shown under the number of another.
    QTest.mouseClick(pane.on, Qt.MouseButton.LeftButton)
    assert pane.where.text() == "scan.pdf · Page 3 of 3"
    assert pane.sheet.pixmap().isNull()
    assert not pane.on.isEnabled()
    qtbot.waitUntil(lambda: not pane.sheet.pixmap().isNull(), timeout=20_000)
    QTest.mouseClick(pane.back, Qt.MouseButton.LeftButton)
    assert not pane.sheet.pixmap().isNull()
    QTest.mouseClick(pane.larger, Qt.MouseButton.LeftButton)
    assert pane.sheet.pixmap().deviceIndependentSize().width() > width


def test_what_is_read_there_becomes_a_comment_of_whoever_wrote_it(reading: Window) -> None:
    assert reading.session is not None
    pane = paper_of(reading)
    reading.page.go_to("findings")
    reading.do("add_comment")
    assert pane.box.hasFocus()
    assert pane.title.text() == "Comment on: Summary of findings"
    QTest.keyClicks(pane.author, "Kenji Sato")
    QTest.keyClicks(pane.box, "Who was told?")
    QTest.keyClick(pane.box, Qt.Key.Key_Return, CONTROL)
    [made] = reading.library.comments(reading.session.postmortem.id)
    assert (made.key, made.text, made.author) == ("findings", "Who was told?", "Kenji Sato")
    # Its page is shown with it from now on.
    assert made.page == 1
    assert reading.library.attachment(made.file) == pane.paper.data if pane.paper else False
    assert (pane.box.text, pane.author.text()) == ("", "Kenji Sato")
    assert pane.box.hasFocus()
    reading.do("undo")
    assert reading.discussion.open_count == 0
    reading.do("redo")
    assert reading.discussion.open_count == 1


def test_pages_and_what_is_half_typed_stay_with_their_postmortem(reading: Window) -> None:
    assert reading.session is not None
    one = reading.session.postmortem.id
    pane = paper_of(reading)
    QTest.keyClicks(pane.box, "Who was")
    reading.do("new")
    assert not reading.side.tabs.isTabVisible(PAPER)
    assert not pane.isVisible()
    reading.choose_postmortem(one)
    assert reading.side.tabs.isTabVisible(PAPER)
    assert pane.box.text == "Who was"
    reading.routes.show_side(PAPER)
    for language in LANGUAGES:
        reading.speak(Words.load(language))
    assert pane.box.text == "Who was"
    QTest.mouseClick(pane.close_it, Qt.MouseButton.LeftButton)
    assert not reading.side.tabs.isTabVisible(PAPER)


def test_the_pages_of_a_flattened_copy_open_beside_the_form_when_it_is_dropped(
    reading: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    assert reading.session is not None
    paper_of(reading).close_it.click()
    pen = Pen(exported(reading.library, reading.session.postmortem.id))
    pen.on("forgot to renew", "h1", text="Who?")
    pen.fill({"sheet.decision": "approve"})
    source, target = pen.save(tmp_path / "marked.pdf"), tmp_path / "printed.pdf"
    subprocess.run(
        ["qpdf", "--flatten-annotations=all", "--generate-appearances", source, target], check=True
    )
    drop(reading, target)
    qtbot.waitUntil(lambda: reading.side.has_paper, timeout=60_000)
    pane = paper_of(reading)
    assert pane.isVisible()
    assert pane.paper is not None
    assert (pane.paper.name, pane.paper.data) == ("printed.pdf", target.read_bytes())
    assert pane.page in pane.paper.drawn_on
    assert any("pmdesk cannot read it as notes" in each for each in reading.notices.said())
    assert not any("There are no notes" in each for each in reading.notices.said())
