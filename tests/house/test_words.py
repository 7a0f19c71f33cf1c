"""Every sentence stands in every language, and one term is one word everywhere."""

from __future__ import annotations

import re
import string
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pmdesk import paths
from pmdesk.words import LANGUAGES, Words, _load

ROOT = Path(__file__).resolve().parents[2]
OTHERS = tuple(language for language in LANGUAGES if language != "en")


def test_no_translation_is_missing_or_stale() -> None:
    script = ROOT / "translations" / "refresh.py"
    done = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_blanks_of_its_sentence(language: str) -> None:
    for source, forms in _load(language)._translated.items():
        if "{" in source.text:
            for form in forms:
                assert _blanks(form) == _blanks(source.text), source.text


def _glossary(language: str) -> dict[str, dict[str, str | list[str]]]:
    file = paths.translations() / f"glossary_{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", OTHERS)
def test_a_term_that_stands_alone_is_the_glossary_s_word(language: str) -> None:
    terms = _glossary(language)["terms"]
    assert len(terms) >= 40
    seen = set()
    for source, forms in _load(language)._translated.items():
        term = source.text.lower().removesuffix("s")
        if (said := terms.get(term)) is not None and source.text[0].isupper():
            allowed = [said] if isinstance(said, str) else said
            assert any(word in forms[0] for word in allowed), f"{source.text} -> {forms[0]}"
            seen.add(term)
    assert len(seen) >= 15


@pytest.mark.parametrize("language", OTHERS)
def test_a_word_that_the_glossary_rules_out_stands_nowhere(language: str) -> None:
    ruled_out = _glossary(language)["never"]
    assert ruled_out
    for source, forms in _load(language)._translated.items():
        for word, instead in ruled_out.items():
            found = re.search(word, "".join(forms))
            assert not found, f"{source.text!r} says {word}; the term is {instead}"


FOREIGN = {
    "ja": "们这说检测时间轴为",
    "zh-Hans": "時間軸檢測復們這個說會議為發現響應狀態",
    "zh-Hant": "时间轴检测复们这说会议为发现响应状态",
}
"""Characters that only the other script uses."""


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_keeps_to_its_own_script(language: str) -> None:
    own = set(FOREIGN["zh-Hant"]) & set(FOREIGN["zh-Hans"])
    for source, forms in _load(language)._translated.items():
        assert not (set(FOREIGN[language]) - own) & set("".join(forms)), source.text


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ja_JP.UTF-8", "ja"),
        ("zh-TW", "zh-Hant"),
        ("zh_HK", "zh-Hant"),
        ("zh-Hant-CN", "zh-Hant"),
        ("zh_CN", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("en_GB", "en"),
        ("de_DE", None),
    ],
)
def test_the_systems_language_is_understood(tag: str, language: str | None) -> None:
    from pmdesk.words import match

    assert match(tag) == language


def test_a_language_that_is_not_spoken_is_refused() -> None:
    with pytest.raises(ValueError, match="none of"):
        Words.load("tlh")
