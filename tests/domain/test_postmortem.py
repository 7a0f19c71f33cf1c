"""A postmortem is a set of answers at keys; nothing asked of it changes the one in hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema, SchemaError, _check, load
from pmdesk.domain.text import Text


def _blank(schema: Schema) -> Postmortem:
    return Postmortem.blank(schema, "ja")


def test_an_answer_makes_the_next_postmortem_and_leaves_the_old_one(schema: Schema) -> None:
    first = _blank(schema)
    second = first.answer("title", "検索が停止", "ja")
    assert second.text("title", "ja") == "検索が停止"
    assert not first.is_answered("title")


def test_what_was_answered_comes_back_from_its_records(schema: Schema) -> None:
    postmortem = _blank(schema).answer("title", "検索", "ja").answer("title", "Search", "en")
    postmortem, row = postmortem.with_row("timeline", {"time": "2026-11-18T08:52+09:00"})
    postmortem = postmortem.answer(f"timeline.{row}.event", "期限切れ", "ja")
    postmortem = postmortem.answer("services", ("search", "list"))
    postmortem = postmortem.skip("cues_missed", True)
    again = Postmortem.from_records(schema, postmortem.id, "ja", postmortem.records())
    assert again.records() == postmortem.records()
    assert again.answers == postmortem.answers


def test_a_row_keeps_its_id_wherever_it_moves(schema: Schema) -> None:
    postmortem = _blank(schema)
    ids = []
    for _ in range(3):
        postmortem, row = postmortem.with_row("timeline")
        ids.append(row)
    moved = postmortem.moved_row("timeline", ids[2], 0)
    assert [row.id for row in moved.rows("timeline")] == [ids[2], ids[0], ids[1]]
    assert moved.mark("timeline", ids[2]) == "T-1"


def test_only_what_changed_is_written(schema: Schema) -> None:
    old = _blank(schema).answer("title", "a", "en")
    old, row = old.with_row("timeline")
    new = old.answer("title", "b", "en").without_row("timeline", row)
    assert new.changed_records(old) == {"title": {"en": "b"}, f"timeline.{row}": None}
    assert old.changed_records(old) == {}


def test_what_a_newer_program_wrote_is_kept(schema: Schema) -> None:
    records = {"title": {"en": "a"}, "from_tomorrow": {"x": 1}, "impact_start": "not a time"}
    postmortem = Postmortem.from_records(schema, "abc", "en", records)
    assert postmortem.records() == records


def test_a_cell_that_a_newer_program_wrote_is_kept(schema: Schema) -> None:
    records = {"timeline.ab": {"position": 0, "cells": {"from_tomorrow": 1, "actor": "x"}}}
    postmortem = Postmortem.from_records(schema, "abc", "en", records)
    changed = postmortem.answer("timeline.ab.actor", "on-call", "en").records()["timeline.ab"]
    assert changed["cells"] == {"from_tomorrow": 1, "actor": {"en": "on-call"}}


def test_clearing_an_answer_leaves_nothing_behind(schema: Schema) -> None:
    postmortem = _blank(schema)
    filled = postmortem.answer("title", "x", "en").answer("customers_affected", 0)
    assert filled.is_answered("customers_affected"), "zero is an answer"
    cleared = filled.answer("title", "", "en").answer("customers_affected", None)
    assert cleared.answers == postmortem.answers


def test_a_file_stands_by_its_hash(schema: Schema) -> None:
    kind = schema.field("title").the_kind
    assert kind.per_language
    file = File("graph.png", "a" * 64, 12, "image/png")
    from pmdesk.domain.kinds import KINDS

    assert KINDS["file"].read(KINDS["file"].write(file)) == file


def test_the_schema_has_what_the_method_asks_for(schema: Schema) -> None:
    questions = [field for field in schema.fields if field.kind == "question"]
    assert [stage.key for stage in schema.stages] == [
        "administration",
        "timeline",
        "impact",
        "analysis",
        "follow_ups",
        "external_message",
        "review",
    ]
    assert len([q for q in questions if q.number]) == 20
    assert len(questions) == 25
    assert all(stage.takeaways for stage in schema.stages[:6])
    assert {f.key for f in schema.fields if f.external} <= {
        f.key for f in schema.stage("external_message").fields
    }


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ('kind = "lines"', "kind is unknown"),
        ('kind = "choice"', "options and kind disagree"),
        ('kind = "line"\nsurprise = 1', "unknown attributes"),
    ],
)
def test_a_fault_in_the_schema_is_named_at_load(tmp_path: Path, broken: str, fault: str) -> None:
    (tmp_path / "1.toml").write_text(
        'key = "a"\nlabel = "A"\nlead = ""\ntakeaways = []\n'
        '[[section]]\nkey = "s"\nlabel = "S"\n'
        f'[[section.field]]\nkey = "x"\nlabel = "X"\nhelp = "h"\n{broken}\n',
        encoding="utf-8",
    )
    with pytest.raises(SchemaError, match=fault):
        load(tmp_path)


def test_a_text_answer_is_a_text(schema: Schema) -> None:
    assert isinstance(_blank(schema).answer("title", "x", "en").value("title"), Text)


def test_every_answer_has_a_short_mark_of_its_own(schema: Schema) -> None:
    postmortem, row = Postmortem.blank(schema, "en").with_row("timeline")
    assert postmortem.mark_of(f"timeline.{row}") == "T-1"
    assert postmortem.mark_of(f"timeline.{row}.event") == "T-1"
    assert postmortem.mark_of("timeline.gone.event") == ""
    assert postmortem.mark_of("cues_missed") == "Q-1.2"
    marks = [postmortem.mark_of(each.key) for each in schema.fields]
    assert all(marks)
    assert len(set(marks)) == len(marks)


def test_a_mark_that_stands_twice_is_refused(schema: Schema) -> None:
    stage = schema.stages[0]
    section = stage.sections[0]
    twice = tuple(replace(each, mark="101") for each in section.fields)
    wrong = replace(stage, sections=(replace(section, fields=twice),))
    with pytest.raises(SchemaError, match="marks stand twice"):
        _check(Schema((wrong,)))
