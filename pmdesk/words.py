"""Words.load("ja")("Impact") -> the word in Japanese. Needs no window.

English sentences stand in the code and in the schema; the other languages stand in
`translations/pmdesk_<language>.ts`, the format that Qt Linguist edits. Window, reports and command
line all ask here, so a report's language need not be the window's.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple
from xml.etree import ElementTree

from pmdesk import paths

LANGUAGES = ("en", "ja", "zh-Hans", "zh-Hant")
"""Ours, as BCP 47 tags."""

NAMES = {"en": "English", "ja": "日本語", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each language by its own name."""


class _Source(NamedTuple):
    text: str
    about: str


def N_(sentence: str, about: str = "") -> str:
    """Marks a sentence for translators where it stands; it is translated where it is shown."""
    return sentence


def languages() -> tuple[str, ...]:
    return LANGUAGES


class Words:
    """The words of one language."""

    def __init__(self, language: str, translated: Mapping[_Source, tuple[str, ...]]) -> None:
        self.language = language
        self._translated = translated

    @classmethod
    def load(cls, language: str) -> Words:
        """Raises ValueError for a language that pmdesk does not speak."""
        if language not in LANGUAGES:
            raise ValueError(f"{language!r} is none of {', '.join(LANGUAGES)}")
        return _load(language)

    def __call__(self, sentence: str, about: str = "", **blanks: object) -> str:
        """The sentence in this language, its named blanks filled. English where none is known."""
        forms = self._translated.get(_Source(sentence, about))
        said = forms[0] if forms else sentence
        return said.format(**blanks) if blanks else said

    def fill(self, sentence: str, blanks: Mapping[str, object]) -> str:
        """The same for a sentence whose blanks travelled with it, as in a Trouble or a Problem."""
        said = self(sentence)
        return said.format(**blanks) if blanks else said

    def count(self, sentence: str, n: int, **blanks: object) -> str:
        """A sentence about `n` things, with `{n}` in it, in the form that this number asks for."""
        forms = self._translated.get(_Source(sentence, "")) or (sentence,)
        # English has two forms, Japanese and Chinese one.
        form = forms[0] if n == 1 else forms[-1]
        return form.format(n=n, **blanks)

    def label(self, label: str) -> str:
        """A label before what it is about, in one line, as this language writes it."""
        if label.endswith(("?", "？")):
            return f"{label} "
        return f"{label}: " if self.language == "en" else f"{label}："

    def list(self, items: list[str]) -> str:
        """Several things one after the other, as this language writes them."""
        return (", " if self.language == "en" else "、").join(items)


@cache
def _load(language: str) -> Words:
    file = paths.translations() / f"pmdesk_{language}.ts"
    translated: dict[_Source, tuple[str, ...]] = {}
    if file.exists():
        for message in ElementTree.parse(file).iter("message"):
            forms = _forms(message)
            if all(forms):
                source = _Source(
                    message.findtext("source") or "", message.findtext("comment") or ""
                )
                translated[source] = forms
    return Words(language, translated)


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return ("",)
    plural = translation.findall("numerusform")
    return tuple(form.text or "" for form in plural) if plural else (translation.text or "",)


def match(tag: str) -> str | None:
    """Our language for a system's tag such as `ja_JP.UTF-8`, `zh-TW` or `zh_HK`; None if none."""
    parts = tag.replace("_", "-").split(".")[0].split("@")[0].lower().split("-")
    if parts[0] == "zh":
        traditional = {"hant", "tw", "hk", "mo"} & set(parts[1:]) and "hans" not in parts
        return "zh-Hant" if traditional else "zh-Hans"
    return next((language for language in LANGUAGES if language == parts[0]), None)


def system_language() -> str:
    """The first language the system asks for that pmdesk speaks; English otherwise."""
    asked = [
        *os.environ.get("LANGUAGE", "").split(":"),
        *(os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")),
        locale.getlocale()[0] or "",
    ]
    for tag in filter(None, asked):
        if tag.split(".")[0] in ("C", "POSIX"):
            continue
        if language := match(tag):
            return language
    return "en"
