"""The JSON format loses nothing and believes nothing."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings

from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.text import Text
from pmdesk.formats import FORMATS, FormatError, Imported, bundle, format_named
from pmdesk.formats import read as read_any
from pmdesk.words import Words
from tests.formats.random_postmortems import postmortems
from tests.formats.small_schema import small_schema

WORDS = Words.load("en")
SCHEMA = small_schema()


def read(data: bytes) -> Imported:
    return bundle.read(data, "a.json", SCHEMA, "en")


def file_with(**changes: Any) -> bytes:
    record = {
        "format": "pmdesk postmortem",
        "version": 1,
        "id": "abcd2345",
        "language": "en",
        "answers": {"title": {"en": "Search was down"}},
        "attachments": {},
    }
    return json.dumps({**record, **changes}).encode()


@settings(max_examples=60, deadline=None)
@given(postmortems(SCHEMA))
def test_what_was_exported_comes_back_equal(postmortem: Postmortem) -> None:
    imported = read(bundle.write(postmortem, WORDS))
    assert imported.postmortem.records() == postmortem.records()
    assert imported.postmortem.id == postmortem.id
    assert imported.postmortem.language == postmortem.language


def test_the_order_of_languages_comes_back_for_it_says_which_is_the_original() -> None:
    postmortem = Postmortem(SCHEMA, "a", "ja", {"title": Text({"zh-Hant": "一", "en": "One"})})
    title = read(bundle.write(postmortem, WORDS)).postmortem.answers["title"]
    assert isinstance(title, Text)
    assert title.original == "zh-Hant"


def test_attachments_travel_and_a_missing_one_is_told() -> None:
    data = b"a picture"
    sha256 = hashlib.sha256(data).hexdigest()
    row = Row("ab12", {"picture": File("graph.png", sha256, len(data), "image/png")})
    postmortem = Postmortem(SCHEMA, "a", "en", {"timeline": (row,)})
    full = read(bundle.write(postmortem, WORDS, attachments={sha256: data, "f" * 64: b"other"}))
    assert full.attachments == {sha256: data}
    assert not full.notes
    bare = read(bundle.write(postmortem, WORDS))
    assert [note.say(WORDS) for note in bare.notes] == [
        "The file does not contain the attachment graph.png."
    ]


def test_the_external_file_holds_the_external_message_only() -> None:
    postmortem = Postmortem(
        SCHEMA, "secret99", "en", {"title": Text({"en": "Slow search"}), "owner": "Carol"}
    )
    data = bundle.write(postmortem, WORDS, profile="external", attachments={"f" * 64: b"x"})
    assert b"Carol" not in data
    assert b"secret99" not in data
    assert set(json.loads(data)["answers"]) == {"title"}
    assert set(read(data).postmortem.answers) == {"title"}


def test_keys_of_a_newer_pmdesk_are_kept_and_old_names_carry_over() -> None:
    answers = {
        "from_tomorrow": {"any": [1]},
        "old_timeline.ab12": {"position": 0, "cells": {"what": {"en": "It broke"}}},
    }
    imported = read(file_with(answers=answers))
    assert imported.postmortem.text("timeline.ab12.event", "en") == "It broke"
    assert imported.postmortem.records()["from_tomorrow"] == {"any": [1]}
    assert "from_tomorrow" in imported.notes[0].say(WORDS)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"language": "xx"}, "language"),
        ({"language": ["en"]}, "language"),
        ({"id": "../../etc"}, "id"),
        ({"version": True}, "version"),
        ({"version": "1"}, "version"),
        ({"answers": []}, "answers"),
        ({"answers": {"title": "plain"}}, "title"),
        ({"answers": {"title": {"en": 7}}}, "title"),
        ({"answers": {"title": {"en\n<script>": "x"}}}, "title"),
        ({"answers": {"title.ab12": {}}}, "title.ab12"),
        ({"answers": {"timeline": []}}, "timeline"),
        ({"answers": {"timeline.A B": {"position": 0, "cells": {}}}}, "timeline.A B"),
        ({"answers": {"timeline.ab": {"position": -1, "cells": {}}}}, "timeline.ab"),
        ({"answers": {"timeline.ab": {"position": 0, "cells": []}}}, "timeline.ab"),
        (
            {"answers": {"timeline.ab": {"position": 0, "cells": {"time": "soon"}}}},
            "timeline.ab.time",
        ),
        ({"answers": {"started": "2026-01-01T00:00"}}, "started"),
        ({"answers": {"customers": 10**400}}, "customers"),
        ({"answers": {"services": "one"}}, "services"),
        ({"attachments": []}, "attachments"),
        ({"attachments": {"ab": "x"}}, "attachments.ab"),
        ({"attachments": {"ab": {"base64": "%%"}}}, "attachments.ab"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(changes: dict[str, Any], place: str) -> None:
    with pytest.raises(FormatError) as error:
        read(file_with(**changes))
    assert "a.json" in error.value.say(WORDS)
    assert place in error.value.say(WORDS)


def test_a_file_of_a_newer_pmdesk_is_refused_kindly() -> None:
    with pytest.raises(FormatError, match=r"newer version of pmdesk\. Update pmdesk"):
        read(file_with(version=2))


def test_an_attachment_that_is_not_what_its_hash_says_is_refused() -> None:
    attachment = {"name": "a", "type": "b", "base64": base64.b64encode(b"swapped").decode()}
    with pytest.raises(FormatError, match="damaged"):
        read(file_with(attachments={"0" * 64: attachment}))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff\xfe",
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b"null",
        b'"pmdesk postmortem"',
        b'{"format": "pmdesk postmortem", "version": NaN}',
        b'{"format": "something else", "version": 1}',
        b'{"format": "pmdesk postmortem", "version": ' + b"9" * 10_000 + b"}",
    ],
)
def test_any_other_file_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(FormatError):
        read(data)


def test_deep_nesting_in_a_place_that_is_kept_is_refused() -> None:
    deep: Any = 1
    for _ in range(200):
        deep = [deep]
    with pytest.raises(FormatError):
        read(file_with(answers={"from_tomorrow": deep}))


def test_half_a_character_does_not_poison_the_library() -> None:
    title = read(file_with(answers={"title": {"en": "a\ud800b"}})).postmortem.text("title", "en")
    assert title == "a\ufffdb"
    title.encode()


def test_every_format_is_named_once_and_can_be_found_by_its_name() -> None:
    names = [each.NAME for each in FORMATS]
    assert len(set(names)) == len(names)
    assert {"markdown", "json"} <= set(names)
    for each in FORMATS:
        assert format_named(each.NAME) is each
        assert each.SUFFIX.startswith(".")
        assert each.LABEL


def test_a_file_is_read_by_what_is_in_it_not_by_its_name() -> None:
    postmortem = Postmortem(SCHEMA, "a", "en", {"title": Text({"en": "Slow search"})})
    data = bundle.write(postmortem, WORDS)
    assert read_any(data, "renamed.md", SCHEMA, "en").postmortem.records() == postmortem.records()
    report = read_any(b"# Slow search\n", "report.txt", SCHEMA, "en").postmortem
    assert report.text("title", "en") == "Slow search"
