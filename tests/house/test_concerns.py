"""Every concern before a report leaves speaks where it should, and only there."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from pmdesk.domain import leaving
from pmdesk.domain.leaving import ALLOWANCES, concerns
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.words import LANGUAGES, Words
from tests.house import concerns as subjects
from tests.house.concerns import Example

EXAMPLES: dict[str, Example] = {
    name: example
    for module in pkgutil.iter_modules(subjects.__path__)
    for name, example in importlib.import_module(
        f"{subjects.__name__}.{module.name}"
    ).EXAMPLES.items()
}


def test_every_concern_has_a_good_and_a_bad_example() -> None:
    assert set(EXAMPLES) == set(leaving.names())


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_concern_speaks_of_the_bad_example_in_every_language_and_not_of_the_good_one(
    name: str, schema: Schema
) -> None:
    blank, example = Postmortem.blank(schema, "en"), EXAMPLES[name]
    found = [each for each in concerns(example.bad(blank)) if each.name == name]
    assert found
    for each in found:
        assert schema.has(each.key.partition(".")[0]), "it leads to a place"
        said = {each.say(Words.load(language)) for language in LANGUAGES}
        assert len(said) == len(LANGUAGES), "it is said in four languages"
    assert name not in [each.name for each in concerns(example.good(blank))]


@pytest.mark.parametrize(
    ("until", "questioned"),
    [("2026-11-27", True), ("2026-11-28", False), ("2026-12-04", False), ("2026-12-05", True)],
)
def test_a_day_that_is_gone_or_after_the_meeting_is_questioned(
    schema: Schema, until: str, questioned: bool
) -> None:
    written = Postmortem.blank(schema, "en").answer("meeting_start", "2026-12-04T10:00+09:00")
    found = concerns(subjects.leaving(written, "review", until=until))
    assert ("reply-by-day" in [each.name for each in found]) == questioned


def test_what_holds_a_report_back_comes_first_and_needs_its_own_yes(schema: Schema) -> None:
    blank = Postmortem.blank(schema, "en")
    for example in EXAMPLES.values():
        found = concerns(example.bad(blank))
        held = leaving.held(found)
        assert found[: len(held)] == held
        assert leaving.held(found, ALLOWANCES) == []
        for word in {each.allow for each in held}:
            assert {each.allow for each in leaving.held(found, [word])} == {
                each.allow for each in held
            } - {word}
