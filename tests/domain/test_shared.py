"""Sources, roles and places: words where they are words, names where they are names."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from pmdesk import paths
from pmdesk.domain import leaving, outline
from pmdesk.domain.leaving import Leaving
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import INTERNAL
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text
from pmdesk.formats import bundle, markdown
from pmdesk.words import LANGUAGES, Words

SHARED = {
    "people.team", "meeting_place", "timeline.source", "timeline.actor", "measures.normal",
    "measures.peak", "measures.after", "measures.unit", "measures.source", "monitoring.tool",
    "monitoring.range", "follow_ups.team",
}  # fmt: skip
"""They were one line for all languages once."""


def _every(schema: Schema) -> dict[str, Field]:
    columns = {f"{f.key}.{c.key}": c for f in schema.fields for c in f.columns}
    return {**{each.key: each for each in schema.fields}, **columns}


def _said(postmortem: Postmortem, key: str, language: str) -> outline.Said:
    asked = postmortem.schema.field(key)
    return outline.say(asked, postmortem.value(key), Words.load(language), None)


def test_what_may_be_words_can_be_said_in_every_language(schema: Schema) -> None:
    assert {key for key, each in _every(schema).items() if each.shared} == SHARED


def test_a_source_has_a_word_for_each_language(schema: Schema) -> None:
    written, row = Postmortem.blank(schema, "en").with_row("timeline")
    key = f"timeline.{row}.source"
    written = written.answer(key, "Work log", "en").answer(key, "作業記録", "ja")
    assert _said(written, key, "ja").text == "作業記録"
    assert _said(written, key, "zh-Hans").text == "Work log"


@pytest.mark.parametrize("key", sorted(SHARED))
def test_a_name_without_a_translation_serves_every_reader(schema: Schema, key: str) -> None:
    written, head = Postmortem.blank(schema, "en"), key.partition(".")
    if head[2]:
        written, row = written.with_row(head[0])
        key = f"{head[0]}.{row}.{head[2]}"
    written = written.answer(key, "Grafana", "en")
    assert not _said(written, key, "ja").fallback
    moment = datetime(2026, 11, 28, tzinfo=UTC)
    assert leaving.concerns(Leaving(written, INTERNAL, "ja", moment)) == []


@pytest.mark.parametrize("key", sorted(SHARED))
def test_a_line_of_an_older_program_is_a_word_of_the_postmortems_language(
    schema: Schema, key: str
) -> None:
    head, _, column = key.partition(".")
    record = {"position": 0, "cells": {column: "記録"}} if column else "記録"
    at = f"{head}.abc" if column else head
    read = Postmortem.from_records(schema, "a", "ja", {at: record})
    assert not read.unknown
    assert read.value(f"{at}.{column}" if column else at) == Text({"ja": "記録"})


@pytest.mark.parametrize("name", ["expired-certificate", "lost-nodes"])
def test_the_lines_of_a_file_of_an_older_program_carry_over(schema: Schema, name: str) -> None:
    data = (paths.resources() / "samples" / f"{name}.json").read_bytes()
    record = json.loads(data)
    read = bundle.read(data, "a.json", schema, "en").postmortem
    lines = 0
    for key, each in record["answers"].items():
        cells = each["cells"] if "." in key else {"": each}
        for column, cell in cells.items():
            place = ".".join(filter(None, (key.partition(".")[0], column)))
            if place in SHARED and cell:
                lines += 1
                assert read.text(".".join(filter(None, (key, column))), record["language"]) == cell
    assert lines > 20


def test_a_role_is_said_in_the_readers_language_and_other_words_stay(schema: Schema) -> None:
    written, row = Postmortem.blank(schema, "en").with_row("reviewers")
    key = f"reviewers.{row}.role"
    for typed, in_japanese in (
        ("service_owner", "サービスオーナー"),
        ("Engineering manager", "エンジニアリングマネージャー"),
        ("Pharmacist", "Pharmacist"),
    ):
        assert _said(written.answer(key, typed), key, "ja").text == in_japanese


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["service_owner", "Pharmacist", "薬剤師"])
def test_a_role_comes_back_from_a_page_in_every_language(
    schema: Schema, language: str, role: str
) -> None:
    written, row = Postmortem.blank(schema, "en").with_row("reviewers", {"role": role})
    page = markdown.write(written, Words.load(language))
    page = page.partition(b"<!-- pmdesk ")[0]
    read = markdown.read(page, "a.md", schema, language).postmortem
    assert [each.cells.get("role") for each in read.rows("reviewers")] == [role]
    assert row
