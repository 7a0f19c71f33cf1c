"""Nothing typed is lost, and every step can be taken back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.jobs import Jobs
from pmdesk.ui.session import Session


class Shelf:
    """A store that keeps records in memory, and can be told to be full."""

    def __init__(self) -> None:
        self.records: dict[str, Any] = {}
        self.full = False

    def save(self, postmortem: Postmortem, changes: dict[str, Any]) -> object:
        if self.full:
            raise Trouble("The disk is full.", "Free some space.")
        for key, record in changes.items():
            if record is None:
                self.records.pop(key, None)
            else:
                self.records[key] = record
        return None


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def session(qapp: QObject, shelf: Shelf, schema: Schema) -> Session:
    return Session(shelf, Postmortem.blank(schema, "en"), Jobs())


def test_words_are_saved_after_a_pause(qtbot: QtBot, session: Session, shelf: Shelf) -> None:
    with qtbot.waitSignal(session.saved):
        session.set("title", "Search")
    assert shelf.records["title"] == {"en": "Search"}
    assert not session.is_dirty


def test_typing_on_does_not_hold_up_saving(qtbot: QtBot, session: Session, shelf: Shelf) -> None:
    typed: list[str] = []

    def type_on() -> bool:
        typed.append("x")
        session.set("title", "".join(typed))
        return "title" in shelf.records

    # A key each 50 ms never leaves a pause, and yet the words reach the disk.
    qtbot.waitUntil(type_on)
    assert shelf.records["title"]["en"]


def test_a_full_disk_is_said_and_the_words_are_tried_again(
    qtbot: QtBot, session: Session, shelf: Shelf
) -> None:
    shelf.full = True
    with qtbot.waitSignal(session.troubled):
        session.set("title", "Search")
    assert session.postmortem.text("title", "en") == "Search"
    assert session.is_dirty
    shelf.full = False
    with qtbot.waitSignal(session.saved):
        pass
    assert shelf.records["title"] == {"en": "Search"}


def test_leaving_saves_at_once(session: Session, shelf: Shelf) -> None:
    session.set("title", "Last word")
    session.flush_now()
    assert shelf.records["title"] == {"en": "Last word"}


def test_leaving_while_a_save_is_under_way_saves_the_rest(session: Session, shelf: Shelf) -> None:
    session.set("title", "First")
    session.flush()
    session.set("title", "Second")
    session.flush_now()
    assert shelf.records["title"] == {"en": "Second"}


def test_keys_in_a_burst_are_one_step_of_undo(session: Session) -> None:
    for typed in ("S", "Se", "Sea"):
        session.set("title", typed)
    session.undo()
    assert session.postmortem.text("title", "en") == ""
    session.redo()
    assert session.postmortem.text("title", "en") == "Sea"


def test_undo_goes_back_over_fields_and_shows_where(qtbot: QtBot, session: Session) -> None:
    session.set("title", "Search")
    session.apply(session.postmortem.with_row("timeline")[0], "timeline", burst=False)
    with qtbot.waitSignals([session.changed, session.moved]):
        session.undo()
    assert session.postmortem.rows("timeline") == ()
    assert session.postmortem.text("title", "en") == "Search"


def test_undo_returns_to_the_language_it_was_typed_in(session: Session) -> None:
    session.set("title", "Search")
    session.write_in("ja")
    session.set("title", "検索")
    session.write_in("en")
    session.undo()
    assert session.language == "ja"
    assert session.postmortem.text("title", "en") == "Search"


def test_typing_the_same_again_changes_nothing(session: Session) -> None:
    session.set("title", "Search")
    session.set("title", "Search")
    session.undo()
    assert not session.can_undo


def test_a_read_only_library_takes_no_answer(shelf: Shelf, schema: Schema) -> None:
    session = Session(shelf, Postmortem.blank(schema, "en"), Jobs(), read_only=True)
    session.set("title", "Search")
    assert not session.is_dirty
