"""The wording checks find what they should and leave the rest alone, in each language."""

from __future__ import annotations

import tomllib

import pytest

from pmdesk import paths
from pmdesk.domain.checks import wording
from pmdesk.words import LANGUAGES

RULES = ("blame", "hindsight", "vague", "alarming")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_a_rule_finds_its_bad_example_and_leaves_the_good_one(rule: str, language: str) -> None:
    file = paths.resources() / "checks" / f"{language}.toml"
    example = tomllib.loads(file.read_text(encoding="utf-8"))["examples"][rule]
    pattern = wording.patterns(rule, language)
    assert pattern is not None
    assert pattern.search(example["bad"])
    assert not pattern.search(example["good"])


def test_a_quotation_is_somebody_elses_words() -> None:
    assert wording._find("blame", "The log says “human error”.", "en") is None
    assert wording._find("blame", "It was human error.", "en") == "human error"
