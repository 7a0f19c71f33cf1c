"""An answer in several languages remembers what was made from what."""

from __future__ import annotations

import pytest

from pmdesk.domain.text import Text


def test_the_first_language_written_is_the_original() -> None:
    text = Text().with_words("ja", "影響は58分").with_words("en", "58 minutes of impact")
    assert text.original == "ja"
    assert not text.is_stale("en")


def test_a_translation_is_stale_once_its_original_changes() -> None:
    text = Text().with_words("ja", "影響は58分").with_words("en", "58 minutes of impact")
    changed = text.with_words("ja", "影響は1時間")
    assert changed.is_stale("en")
    assert not changed.is_stale("ja")
    assert not changed.with_words("en", "One hour of impact").is_stale("en")


def test_a_reader_is_given_the_sister_script_before_the_original() -> None:
    text = Text().with_words("en", "impact").with_words("zh-Hant", "影響")
    assert text.best("zh-Hans") == ("zh-Hant", "影響")
    assert text.best("ja") == ("en", "impact")
    assert Text().best("ja") == ("", "")


def test_clearing_the_original_leaves_the_translation_standing() -> None:
    text = Text().with_words("ja", "影響").with_words("en", "impact").with_words("ja", "")
    assert text.words == {"en": "impact"}
    assert text.original == "en"


def test_a_text_comes_back_from_its_json_as_it_was() -> None:
    text = Text().with_words("ja", "影響").with_words("en", "impact")
    assert Text.from_json(text.to_json()) == text


@pytest.mark.parametrize("record", [None, 3, "x", ["en"], {"en": 3}, {"en": "a", "made_from": 1}])
def test_what_is_no_text_is_refused(record: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        Text.from_json(record)
