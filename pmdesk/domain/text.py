"""One answer in several languages at once, each translation knowing its original."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

NOTHING: Mapping[str, Any] = MappingProxyType({})


def fingerprint(words: str) -> str:
    """Eight hexadecimal digits that change when the words do."""
    import hashlib

    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]


@dataclass(frozen=True)
class Text:
    """What an author wrote at a key, per language.

    `made_from` maps a translation's language to its original's language and to the fingerprint the
    original had when the translation was last written, so that a stale translation is seen.
    """

    words: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    made_from: Mapping[str, tuple[str, str]] = field(default_factory=lambda: NOTHING)
    skipped: bool = False

    def __bool__(self) -> bool:
        return bool(self.words) or self.skipped

    def say(self, language: str) -> str:
        """The text in that very language, or nothing."""
        return self.words.get(language, "")

    @property
    def original(self) -> str | None:
        """The language that was written first: the one made from no other."""
        return next((each for each in self.words if each not in self.made_from), None) or next(
            iter(self.words), None
        )

    def best(self, language: str) -> tuple[str, str]:
        """The language and text a reader of `language` is served best by.

        Asked language first, then its sister script, then the original; ("", "") if there is none.
        """
        sister = {"zh-Hans": "zh-Hant", "zh-Hant": "zh-Hans"}.get(language, "")
        for each in (language, sister, self.original):
            if each and each in self.words:
                return each, self.words[each]
        return "", ""

    def with_words(self, language: str, text: str) -> Text:
        """The next Text, with `text` in `language`; an empty one leaves that language out."""
        words = {**self.words, language: text}
        made_from = dict(self.made_from)
        if not text.strip():
            words.pop(language)
            made_from.pop(language, None)
        elif (source := self._source_of(language)) is not None:
            made_from[language] = (source, fingerprint(self.words[source]))
        # A translation whose original is gone stands on its own feet.
        made_from = {each: made for each, made in made_from.items() if made[0] in words}
        return replace(self, words=words, made_from=made_from)

    def _source_of(self, language: str) -> str | None:
        if language in self.made_from:
            return self.made_from[language][0]
        if language in self.words:
            return None
        return self.original

    def is_stale(self, language: str) -> bool:
        """Whether the original changed since this translation was last written."""
        made = self.made_from.get(language)
        return made is not None and fingerprint(self.words.get(made[0], "")) != made[1]

    def to_json(self) -> dict[str, Any]:
        record: dict[str, Any] = dict(self.words)
        if self.made_from:
            record["made_from"] = {each: list(made) for each, made in self.made_from.items()}
        if self.skipped:
            record["skipped"] = True
        return record

    @classmethod
    def from_json(cls, record: object) -> Text:
        """Reads what `to_json` wrote. Raises ValueError for anything else."""
        if not isinstance(record, Mapping):
            raise ValueError("a text is an object of language and words")
        words: dict[str, str] = {}
        made_from: dict[str, tuple[str, str]] = {}
        for name, value in record.items():
            if name == "made_from":
                made_from = _read_sources(value)
            elif name != "skipped":
                if not isinstance(name, str) or not isinstance(value, str):
                    raise ValueError("a text maps languages to words")
                if value.strip():
                    words[name] = value
        made_from = {a: made for a, made in made_from.items() if a in words and made[0] in words}
        return cls(words, made_from, record.get("skipped") is True)


def _read_sources(value: object) -> dict[str, tuple[str, str]]:
    if not isinstance(value, Mapping):
        raise ValueError("made_from maps a language to its original")
    sources = {}
    for language, made in value.items():
        match made:
            case [str(original), str(print_)]:
                sources[str(language)] = (original, print_)
            case _:
                raise ValueError("made_from holds pairs of language and fingerprint")
    return sources


HALF_PAIR = re.compile("[\ud800-\udfff]")
"""Half of a pair of surrogates, as some chat exports have: no character, and nothing for UTF-8."""


def without_half_pairs(record: Any) -> Any:
    """JSON without what no database and no file would take."""
    match record:
        case str():
            return HALF_PAIR.sub("\ufffd", record)
        case list():
            return [without_half_pairs(each) for each in record]
        case dict():
            return {
                HALF_PAIR.sub("\ufffd", name): without_half_pairs(each)
                for name, each in record.items()
            }
    return record
