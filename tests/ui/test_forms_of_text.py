"""A text keeps the glyphs of its own language, whatever language the window speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.comments import Comment
from pmdesk.domain.text import Text
from pmdesk.ui import theme
from pmdesk.ui.editors import Editor
from pmdesk.ui.history import HistoryPane
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.window import Window
from pmdesk.words import LANGUAGES, Words
from tests.ui.reviewed import choose, pane_of, put_comments

TEXT = "骨直画「，。；：」"
"""Characters and marks that the three scripts draw differently."""
SAID = Comment("said", "findings", "zh-Hans", "Mei", "2026-11-20T10:00:00+00:00", text=TEXT)


@pytest.fixture
def chinese(window: Window) -> Window:
    """Something written in Simplified Chinese, in an answer, a row and a comment."""
    window.do("new")
    session = window.session
    assert session is not None
    session.write_in("zh-Hans")
    for key in ("title", "findings"):
        session.set(key, TEXT)
    postmortem, row_id = session.postmortem.with_row("timeline")
    session.apply(
        postmortem.answer(f"timeline.{row_id}.event", TEXT, "zh-Hans"), "timeline", burst=False
    )
    put_comments(window, SAID)
    QApplication.setCursorFlashTime(0)
    return window


def part(widget: QWidget, place: QRect | None = None) -> QImage:
    """The upper left of a widget, where its text begins."""
    QApplication.processEvents()
    place = place or widget.rect()
    return widget.grab(QRect(place.left(), place.top(), 150, place.height())).toImage()


def editor_of(window: Window, key: str) -> Editor | RowsEditor:
    window.page.go_to(key)
    box = window.page.form(window.page.stage).field(key)
    assert box is not None
    return box.editor


def answer(window: Window) -> QImage:
    editor = editor_of(window, "findings")
    assert isinstance(editor, Editor)
    return part(editor.inner)


def line(window: Window) -> QImage:
    editor = editor_of(window, "title")
    assert isinstance(editor, Editor)
    return part(editor.inner)


def cell(window: Window) -> QImage:
    editor = editor_of(window, "timeline")
    assert isinstance(editor, RowsEditor)
    return part(editor.table.viewport(), _event_cell(editor))


def _event_cell(editor: RowsEditor) -> QRect:
    columns = [each.key for each in editor.model.columns]
    index = editor.model.index(0, columns.index("event"))
    editor.table.setFocus()
    editor.table.setCurrentIndex(index)
    editor.table.fit()
    QApplication.processEvents()
    return editor.table.visualRect(index)


def open_cell(window: Window) -> QImage:
    editor = editor_of(window, "timeline")
    assert isinstance(editor, RowsEditor)
    _event_cell(editor)
    editor.table.edit(editor.table.currentIndex())
    box = window.focusWidget()
    assert isinstance(box, QLineEdit)
    shown = part(box)
    editor.table.end_editing()
    return shown


def heading(window: Window) -> QImage:
    return part(window.page.header.title)


def library(window: Window) -> QImage:
    view = window.pane.list
    row = next(
        view.visualRect(view.model().index(n, 0))
        for n in range(view.model().rowCount())
        if view.model().index(n, 0).data() == TEXT
    )
    row.setHeight(theme.px(26))
    return part(view.viewport(), row)


def comment_in_the_list(window: Window) -> QImage:
    pane = pane_of(window)
    choose(pane, "said")
    row = pane.list.visualRect(pane.list.currentIndex())
    # Above the words it says who and where, in the window's language.
    return part(pane.list.viewport(), row.adjusted(0, theme.px(22), 0, -2))


def comment_in_full(window: Window) -> QImage:
    pane = pane_of(window)
    choose(pane, "said")
    QApplication.processEvents()
    lowest = pane.said.rect().adjusted(0, pane.said.height() - theme.px(22), 0, 0)
    return part(pane.said, lowest)


def reply(window: Window) -> QImage:
    pane = pane_of(window)
    choose(pane, "said")
    pane.box.setPlainText(TEXT)
    shown = part(pane.box)
    pane.box.clear()
    return shown


def original_in_the_guide(window: Window) -> QImage:
    assert window.session is not None
    window.session.write_in("en")
    window.page.go_to("findings")
    window.do("show_guide")
    QApplication.processEvents()
    shown = part(window.side.guide.original)
    window.session.write_in("zh-Hans")
    return shown


def history(window: Window) -> QImage:
    window.page.go_to("findings")
    window.do("show_history")
    pane = window.side.history
    assert isinstance(pane, HistoryPane)
    pane.refresh()
    window.reading.wait()
    QApplication.processEvents()
    assert TEXT in pane.view.toPlainText()
    return part(pane.view.viewport(), QRect(0, 0, 150, 30))


PLACES: tuple[Callable[[Window], QImage], ...] = (
    answer, line, cell, open_cell, heading, library, comment_in_the_list, comment_in_full, reply,
    original_in_the_guide, history,
)  # fmt: skip


def test_a_text_looks_the_same_in_a_window_of_any_language(chinese: Window) -> None:
    def pictures(language: str) -> dict[str, QImage]:
        chinese.speak(Words.load(language))
        return {place.__name__: place(chinese) for place in PLACES}

    own = pictures("zh-Hans")
    for language in ("zh-Hant", "ja", "en"):
        others = pictures(language)
        other = [name for name, picture in own.items() if picture != others[name]]
        assert other == [], language


def test_the_forms_of_the_scripts_do_differ(chinese: Window) -> None:
    def drawn(face: QFont) -> QImage:
        image = QImage(200, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(face)
        painter.drawText(image.rect(), TEXT)
        painter.end()
        return image

    face = chinese.font()
    forms = [theme.in_forms_of(each, face) for each in ("ja", "zh-Hans", "zh-Hant")]
    pictures = [drawn(each) for each in forms]
    assert all(pictures[one] != pictures[other] for one, other in ((0, 1), (0, 2), (1, 2)))
    # A text in no script of its own looks as the window does.
    assert drawn(theme.font_for("en").resolve(face)) == drawn(face)


def test_a_hint_keeps_the_forms_of_the_window(chinese: Window, qtbot: QtBot) -> None:
    editor = editor_of(chinese, "executive_summary")
    assert isinstance(editor, Editor)
    assert editor.inner.font().featureTags() == chinese.font().featureTags()
    QTest.keyClicks(editor.inner, "x")
    assert editor.inner.font().isFeatureSet(QFont.Tag("LZHS"))


def test_the_words_of_the_window_take_the_forms_of_its_language(
    chinese: Window, qtbot: QtBot
) -> None:
    editor_of(chinese, "findings")
    tags = {"ja": "LJAN", "zh-Hans": "LZHS", "zh-Hant": "LZHT"}
    for language, tag in tags.items():
        chinese.speak(Words.load(language))
        own = [each for each in chinese.findChildren(QLabel) if not each.findChildren(QObject)]
        assert len(own) > 50
        # What is in sight at once, the rest when nothing else is to do.
        assert _of_others([each for each in own if each.isVisible()], tag) == set()
        qtbot.waitUntil(lambda own=own, tag=tag: _of_others(own, tag) == set())  # type: ignore[misc]


def _of_others(labels: list[QLabel], tag: str) -> set[str]:
    """What stands in the forms of another language."""
    return {each.text() for each in labels if each.font().featureValue(QFont.Tag(tag)) != 1}


def test_a_text_is_as_large_and_heavy_in_any_language(chinese: Window) -> None:
    assert chinese.session is not None
    title = chinese.page.header.title
    for zoom in (1.0, 1.5):
        chinese.looks.set_zoom(zoom)
        for language in LANGUAGES:
            chinese.session.set("title", Text({language: TEXT}))
            chinese.page.show_header()
            face = title.font()
            assert (face.pixelSize(), face.weight()) == (theme.px(19), QFont.Weight.DemiBold)
            tag = {"ja": "LJAN", "zh-Hans": "LZHS", "zh-Hant": "LZHT"}.get(language)
            assert tag is None or face.featureValue(QFont.Tag(tag)) == 1
