"""What someone types to find a postmortem: words, "phrases", fields such as `owner:`, and `-not`.

Nothing typed is an error: what is no field or no date is searched as words. Here also stands, once,
which texts count as alike (`fold`) and where a word stands in one (`Term.pattern`); the index of
the store is made of the same tokens and so finds the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pmdesk.domain.text import HALF_PAIR

FORM = f"1 {unicodedata.unidata_version}"
"""Changes when `fold` or `tokens` would give something else: an index made before is then old."""

FIELDS: Mapping[str, str] = {
    "owner": "owner",
    "severity": "severity",
    "status": "status",
    "service": "services",
    "tag": "tags",
    "number": "number",
    "after": "started",
    "before": "started",
    "in": "",
}
"""What may stand before a colon -> the key it asks about."""

_DATES = ("after", "before")

MOST_CHARACTERS = 400
"""More of what is typed or pasted is not looked for: it would take seconds, and finds no less."""

MOST_RUNS = 24
"""Words of one term that are looked for where it stands: each costs milliseconds to prepare."""

_CJK = (
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u303b"  # 々 〆 〇 and their like
    "\u3041-\u3096\u3099\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # kana
    "\u3105-\u312f\u31a0-\u31bf"  # bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
    "\u1100-\u11ff\uac00-\ud7ff"  # hangul
    "\U0001b000-\U0001b16f"  # rare kana
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e80-\u0edf\u1000-\u104f\u1780-\u17d3"  # no spaces either
)
"""Characters of scripts that are written without spaces between words."""

_CHARACTER = f"(?:[^\\W_]|[{_CJK}])"
_RUN = re.compile(f"(?P<cjk>[{_CJK}]+)|(?:(?![{_CJK}])[^\\W_])+")
_APART = f"(?:(?!{_CHARACTER}).)"
_LATIN = f"(?:(?![{_CJK}])[^\\W_])"

_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
_ACCENTS = re.compile("(?<=[a-z\u00df-\u024f\u0250-\u02af])[\u0300-\u036f]+")
_HIRAGANA = {katakana: katakana - 0x60 for katakana in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}


def fold(text: str) -> str:
    """The text as it is compared: width, case, accents of Latin and the sort of kana do not count.

    A voicing mark does: ば is not は.
    """
    if text.isascii():
        return text.lower()
    # Half a pair of surrogates cannot be kept in a database.
    text = HALF_PAIR.sub(" ", text)
    text = unicodedata.normalize("NFKC", text).casefold()
    text = unicodedata.normalize("NFKC", text)
    text = _ACCENTED.sub(lambda found: unicodedata.normalize("NFD", found[0])[0], text)
    return _ACCENTS.sub("", text).translate(_HIRAGANA)


def _runs(folded: str) -> Iterator[tuple[str, bool]]:
    """The words of a folded text, each with whether it is a run of CJK characters."""
    for found in _RUN.finditer(folded):
        yield found[0], found["cjk"] is not None


def bigrams(text: str) -> str:
    """The text as tokens with spaces between, for an index that knows only those.

    A CJK run becomes each pair of neighbours and then its last character; a word stays.
    """
    return tokens(fold(text))


def tokens(folded: str) -> str:
    """The same, of a text that is folded already."""
    return " ".join(token for run, is_cjk in _runs(folded) for token in _split(run, is_cjk))


def _split(run: str, is_cjk: bool) -> list[str]:
    if not is_cjk:
        return [run]
    return [run[at : at + 2] for at in range(len(run))]


@dataclass(frozen=True)
class Term:
    """A word or phrase to be found. The last Latin word of one without quotes may go on."""

    text: str
    is_phrase: bool = False
    is_negated: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the term in a folded text."""
        runs = list(_runs(fold(self.text)))[:MOST_RUNS]
        if not runs:
            return re.compile(re.escape(fold(self.text).strip()))
        parts: list[str] = []
        for place, (run, is_cjk) in enumerate(runs):
            if place:
                # Two runs of one sort have something between them, or they would be one.
                parts.append(_APART + ("+" if runs[place - 1][1] == is_cjk else "*"))
            if is_cjk:
                parts.append(run)
                continue
            parts.append(f"(?<!{_LATIN}){run}")
            if self.is_phrase or place < len(runs) - 1:
                parts.append(f"(?!{_LATIN})")
        return re.compile("".join(parts), re.DOTALL)

    @property
    def match(self) -> str | None:
        """The term in FTS5's language; None where it has no word, such as `->`."""
        runs = list(_runs(fold(self.text)))
        if not runs:
            return None
        found = [token for run, is_cjk in runs for token in _split(run, is_cjk)]
        last, is_cjk = runs[-1]
        if is_cjk and len(last) > 1:
            # The last character alone stands in the index only at the end of a run.
            found.pop()
            is_prefix = False
        else:
            is_prefix = is_cjk or not self.is_phrase
        # Tokens hold letters and digits only, so nothing in them ends the quotes.
        return f'"{" ".join(found)}"' + (" *" if is_prefix else "")


@dataclass(frozen=True)
class Filter:
    """`name:value`; a date's value is the ISO 8601 day it begins with."""

    name: str
    value: str
    is_negated: bool = False
    typed: str = ""

    @property
    def as_term(self) -> Term:
        """What was typed, as words."""
        return Term(self.typed, is_negated=self.is_negated)


@dataclass(frozen=True)
class Query:
    """What was typed, taken apart."""

    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms or self.filters)

    @property
    def wanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if not term.is_negated)

    @property
    def unwanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.is_negated)


def match(query: Query) -> str | None:
    """The FTS5 expression of all that is wanted; None where the index cannot help."""
    return _joined(query.wanted, " AND ")


def match_unwanted(query: Query) -> str | None:
    """The FTS5 expression of what must not stand anywhere."""
    return _joined(query.unwanted, " OR ")


def _joined(terms: tuple[Term, ...], word: str) -> str | None:
    return word.join(found for term in terms if (found := term.match)) or None


_QUOTES = {'"': '"', "“": "”", "”": "”", "„": "“”", "「": "」", "『": "』", "＂": "＂", "«": "»"}
_QUOTED = "|".join(f"{start}[^{ends}]*[{ends}]" for start, ends in _QUOTES.items())
_MARKS = " \u3000" + "".join(_QUOTES) + "".join(_QUOTES.values())
_PIECE = re.compile(
    f"(?P<no>[-－](?=[\\w{''.join(_QUOTES)}]))?(?:(?P<field>[^\\W\\d_]+)[:：](?=\\S))?"
    f"(?:(?P<quoted>{_QUOTED})|(?P<word>[^\\s]+))"
)


def parse(typed: str) -> Query:
    """What was typed, taken apart; never fails."""
    terms: list[Term] = []
    filters: list[Filter] = []
    for piece in _PIECE.finditer(typed[:MOST_CHARACTERS]):
        is_negated = piece["no"] is not None
        whole = piece[0][1:] if is_negated else piece[0]
        value = piece["quoted"][1:-1] if piece["quoted"] else piece["word"]
        name = fold(piece["field"] or "")
        asked = _value(name, value) if name in FIELDS else ""
        if asked:
            filters.append(Filter(name, asked, is_negated, whole))
        else:
            term = Term(value if not name else whole, bool(piece["quoted"]), is_negated)
            if term.text.strip(_MARKS):
                terms.append(term)
    return Query(tuple(terms), tuple(filters))


def _value(name: str, value: str) -> str:
    """What a field is asked for; nothing where that cannot be."""
    if name in _DATES:
        return _day(value)
    return value if _RUN.search(fold(value)) else ""


_DATE = re.compile(
    "([0-9]{4})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})(?:日|[t ].*)?|月?)?|年?)"
)


def _day(value: str) -> str:
    """The first day of a year, month or day, in ISO 8601; nothing where it is no date."""
    found = _DATE.fullmatch(fold(value))
    if not found:
        return ""
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1)).isoformat()
    except ValueError:
        return ""
