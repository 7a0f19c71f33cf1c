"""Characters that few think of: kept as they came, whatever way they came, and never by looking."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pmdesk import importing
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text
from pmdesk.files import replace
from pmdesk.formats import bundle, html, markdown
from pmdesk.store.library import Library
from pmdesk.ui.rows import RowsEditor
from pmdesk.ui.window import Window
from pmdesk.words import Words
from tests.growth import grows_in_proportion, quarter
from tests.ui.conftest import Opening

# What is one character more than it looks, stands right to left, or is not seen at all.
KEPT = {
    "family": "👨‍👩‍👧‍👦 came",
    "flags": "🇯🇵🇹🇼 both",
    "skin": "👍🏽 done",
    "combining": "Zoe\u0308 e\u0301 ก็",
    "stacked": "z\u0310\u0351\u033a\u034e\u0329alert",
    "voicing": "か\u3099 が ｶﾞ",
    "right to left": "שלום עליכם end",
    "arabic": "خطأ في الخادم 42",
    "override": "\u202egnp.exe\u202c after",
    "isolate": "\u2067abc\u2069 d",
    "no-break": "10\u00a0ms and\u202f5",
    "joiners": "a\u200bb\u200dc\u2060d",
    "variation": "葛\U000e0100飾 邉\U000e0101",
    "astral": "𠮷野家 𝒜",
    "hangul": "\u1112\u1161\u11ab 한",
    "soft hyphen": "post\u00admortem",
    "controls": "a\u0007b\u001bc",
    "private": "\ue000 \U0010fffd",
    "mark in the middle": "a\ufeffb",
}
# What no text on a screen or in a file can hold as it is.
CHANGED = {
    "nul": "before\0after",
    "half a pair": "before\ud83dafter",
    "other half": "before\udc00after",
    "line separator": "before\u2028after",
    "paragraph separator": "before\u2029after",
    "next line": "before\x85after",
    "return": "before\r\nafter\rend",
    "mark at the start": "\ufeffbefore after",
    "no character": "before\ufdd0\ufffeafter",
    "form feed": "before\x0c\x0bafter",
}
ALL = {**KEPT, **CHANGED}


def answered(asked: Field, text: str) -> Any:
    """An answer of words; None where a field holds none."""
    if asked.the_kind.per_language:
        return Text({"en": text, "ja": f"日本語 {text}"})
    if asked.kind in ("line", "person", "code"):
        return text
    return (text, "other") if asked.kind in ("people", "tags") else None


def full_of(text: str, schema: Schema) -> Postmortem:
    """A postmortem with a text in every field and cell that can hold one."""
    return filled(repeat(text), schema)


def filled(texts: Iterator[str], schema: Schema) -> Postmortem:
    """The same with one text after the other."""
    postmortem = Postmortem.blank(schema, "en")
    for asked in schema.fields:
        if asked.is_rows:
            cells = {c.key: answered(c, next(texts)) for c in asked.columns}
            cells = {key: cell for key, cell in cells.items() if cell is not None}
            for row in ("aaaa", "bbbb"):
                postmortem, _ = postmortem.with_row(asked.key, cells, row_id=row)
        elif (value := answered(asked, next(texts))) is not None and asked.key != "status":
            postmortem = postmortem.answer(asked.key, value)
    return postmortem


@pytest.fixture
def odd_ids(folder: Path, schema: Schema) -> list[str]:
    with Library(folder, schema=schema) as library:
        mixed = " ".join(ALL.values()), "\n".join(ALL.values())
        return [library.create(full_of(each, schema)).id for each in mixed]


def test_looking_at_a_record_and_leaving_it_never_changes_it(
    odd_ids: list[str], opening: Opening, qtbot: QtBot
) -> None:
    window = opening()
    past = {each: len(window.library.history(each)) for each in odd_ids}
    stood = {each: window.library.open(each).records() for each in odd_ids}
    for each in (*odd_ids, *odd_ids):
        window.open_postmortem(each)
        qtbot.waitUntil(lambda: not window.reading.busy)
        _look_at_everything(window)
    window.flush()
    for each in odd_ids:
        assert window.library.open(each).records() == stood[each]
        assert len(window.library.history(each)) == past[each]


def _look_at_everything(window: Window) -> None:
    session = window.session
    assert session is not None
    for language in ("en", "ja"):
        session.write_in(language)
        for stage in window.schema.stages:
            for asked in stage.fields:
                window.page.go_to(asked.key)
                box = window.page.form(window.page.stage).field(asked.key)
                if box is not None and isinstance(box.editor, RowsEditor) and box.editor.model.rows:
                    box.editor.select(box.editor.model.rows[0].id)
                QTest.keyClick(_focus(window), Qt.Key.Key_Tab)
    assert not session.is_dirty
    assert not session.can_undo


def _focus(window: Window) -> QWidget:
    return QApplication.focusWidget() or window


def _typed(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def _pasted(widget: QWidget, text: str) -> None:
    # Not a QMimeData of ours: the offscreen clipboard would free it after Python has gone.
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("way", [_typed, _pasted])
@pytest.mark.parametrize("key", ["title", "findings"])
def test_odd_characters_are_kept_however_they_are_put_in(
    window: Window, qtbot: QtBot, way: Any, key: str
) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    for name, text in KEPT.items():
        session.set(key, None)
        window.page.go_to(key)
        way(_focus(window), text)
        assert session.postmortem.text(key, "en") == text, name
        session.flush_now()
        assert window.library.open(session.postmortem.id).text(key, "en") == text, name


@pytest.mark.parametrize("way", [_typed, _pasted])
@pytest.mark.parametrize("key", ["title", "findings"])
def test_what_cannot_be_kept_takes_no_other_word_along(
    window: Window, qtbot: QtBot, way: Any, key: str
) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    for name, text in CHANGED.items():
        session.set(key, None)
        window.page.go_to(key)
        way(_focus(window), text)
        said = session.postmortem.text(key, "en")
        assert "before" in said, name
        assert "after" in said or "end" in said, name
        said.encode()
        session.flush_now()
        assert window.library.open(session.postmortem.id).text(key, "en") == said, name


@pytest.mark.parametrize("name", ALL)
def test_odd_characters_go_out_and_come_back(
    library: Library, schema: Schema, tmp_path: Path, name: str
) -> None:
    # A file holds whole characters only; what a file cannot hold was replaced when it came in.
    text = ALL[name].encode("utf-8", "replace").decode()
    postmortem = library.create(full_of(text, schema))
    for write, file in ((bundle.write, "a.json"), (markdown.write, "a.md")):
        path = tmp_path / file
        replace(path, write(postmortem, Words.load("ja"), attachments={}))
        back = importing.read(path, library, "en").postmortem
        assert back.records() == postmortem.records(), file
    page = html.write(postmortem, Words.load("en")).decode()
    for character in text:
        assert character in page or not character.isprintable(), ascii(character)


@pytest.mark.parametrize("name", ALL)
def test_odd_characters_are_found(library: Library, schema: Schema, name: str) -> None:
    made = library.create(
        Postmortem.blank(schema, "en").answer("findings", f"{ALL[name]} beacon", "en")
    )
    for index in (False, True):
        if index:
            library.index_some(10)
        assert [hit.id for hit in library.search("beacon")] == [made.id]
        # As a whole, as a phrase, and by each of its words: never an error.
        library.search(ALL[name])
        library.search(f'"{ALL[name]}"')
        words = [word for word in ALL[name].split() if word.isalnum()]
        for word in words:
            assert [hit.id for hit in library.search(word)] == [made.id], word


LARGE = 10_000_000
PASTES = {
    "lines": "a line of ten words that is pasted again and again\n" * (LARGE // 51),
    "line": "x" * LARGE,
    "kanji": "障害" * (LARGE // 2),
}


@pytest.mark.parametrize(
    ("key", "name"),
    [(key, name) for key in ("title", "timeline", "") for name in ("lines", "line")]
    + [("findings", "kanji"), ("findings", "line"), ("impact_end", "line"), ("services", "kanji")],
)
def test_ten_megabytes_are_pasted_and_the_next_key_is_soon_there(
    window: Window, key: str, name: str
) -> None:
    window.do("new")
    session = window.session
    assert session is not None
    if key:
        window.page.go_to(key)
    else:
        window.pane.search.setFocus()

    def paste(text: str) -> None:
        QTest.keyClick(_focus(window), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        _pasted(_focus(window), text)
        QTest.keyClicks(_focus(window), "z")
        QApplication.processEvents()

    whole = PASTES[name]
    assert grows_in_proportion(lambda: paste(quarter(whole)), lambda: paste(whole))
    session.flush_now()
    assert not session.is_dirty
