"""Text that stands under another language than the one its letters are of.

Kana are Japanese. Han alone may be Japanese or Chinese, and Latin letters in a Japanese or Chinese
text are names, commands and log lines: only whole English sentences are taken for English. What is
not plain is left alone: a false alarm costs more than a missed one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pmdesk.domain.postmortem import Postmortem, each_text
from pmdesk.domain.text import Text

_NOT_WRITTEN_HERE = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`|https?://\S+|「[^」]*」|『[^』]*』|“[^”]*”|\"[^\"\n]*\"", re.DOTALL
)
"""Code, addresses and quotations: they keep the language they were found in."""
_HIRAGANA = re.compile(r"[ぁ-ゖ]")
_KATAKANA = re.compile(r"[ァ-ヺｦ-ﾝ]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_SENTENCE = re.compile(r"[A-Z][^.!?]*[a-z][^.!?]*(?:\.\d[^.!?]*)*[.!?](?=\s|\Z)")
_SMALL_WORDS = frozenset(
    """a an and are as at be because been but by could did do for from had has have he in into is
    it its no not of on or our she that the their then there they this to was we were when which
    while who will with would you""".split()  # noqa: SIM905
)
_FEWEST_KANA = 2
_FEWEST_WORDS = 6


def language_of(text: str, kept_as: str) -> str | None:
    """The language that a text kept as `kept_as` is plainly in instead; None where it is not."""
    said = _NOT_WRITTEN_HERE.sub(" ", text)
    hiragana, katakana = len(_HIRAGANA.findall(said)), len(_KATAKANA.findall(said))
    han, words = len(_HAN.findall(said)), _LATIN_WORD.findall(said)
    if kept_as != "ja":
        # Chinese names Japanese things in katakana, and now and then with a の.
        kana = hiragana + (katakana if kept_as == "en" else 0)
        mostly = 2 * (hiragana + katakana + han) >= 3 * len(words)
        if kana >= _FEWEST_KANA and mostly and 6 * (hiragana + katakana) >= han:
            return "ja"
    if kept_as != "en" and not (hiragana or katakana or han) and _is_english(said):
        return "en"
    return None


def _is_english(said: str) -> bool:
    """Whether this is nothing but whole sentences, with the small words that English lives on."""
    rest = said.strip()
    if not _SENTENCE.match(rest):
        return False
    words = [word.lower() for word in _LATIN_WORD.findall(rest)]
    small = sum(word in _SMALL_WORDS for word in words)
    return len(words) >= _FEWEST_WORDS and small >= 2 and 5 * small >= len(words)


class Misplaced(NamedTuple):
    """A text that is kept as one language and is in another."""

    key: str
    kept_as: str
    language: str


def misplaced(postmortem: Postmortem, field: str = "") -> Iterator[Misplaced]:
    """Every such text that has room where it belongs; of one field only, if it is named."""
    for key, text in each_text(postmortem, field):
        for kept_as, words in text.words.items():
            found = language_of(words, kept_as)
            if found is not None and found not in text.words:
                yield Misplaced(key, kept_as, found)


def moved(postmortem: Postmortem, found: Misplaced) -> Postmortem:
    """The next postmortem, with the text where it belongs."""
    text = postmortem.value(found.key)
    assert isinstance(text, Text)
    words = text.say(found.kept_as)
    return postmortem.answer(
        found.key, text.with_words(found.kept_as, "").with_words(found.language, words)
    )


def all_moved(postmortem: Postmortem, found: Iterable[Misplaced]) -> Postmortem:
    """The next postmortem, with all of them where they belong."""
    for each in found:
        postmortem = moved(postmortem, each)
    return postmortem
