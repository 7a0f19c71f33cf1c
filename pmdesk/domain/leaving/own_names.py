"""What one postmortem calls its people, services, tickets and files: not for customers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pmdesk.domain.kinds import File
from pmdesk.domain.leaving.inside import Hit, Kind
from pmdesk.domain.leaving.ordinary import words as known
from pmdesk.domain.leaving.plain_sight import Seen, rendered, seen
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.words import N_

PERSON = Kind("person", N_("the name of a person"))
SERVICE = Kind("service", N_("the name of a service"))
REFERENCE = Kind("reference", N_("an internal number or file name"))

_BEFORE = r"(?<![0-9A-Za-z\u00c0-\u024f])"
_AFTER = r"(?![0-9A-Za-z\u00c0-\u024f])"
_GAP = r"[\s._/・·-]*"
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々]+")
_TITLES = re.compile(r"(?:さん|様|氏|先生|くん|ちゃん|先輩|部長|課長|先生|女士|小姐)$")


@dataclass(frozen=True)
class Name:
    """One name, or a part of one, to look for."""

    kind: Kind
    pattern: re.Pattern[str]


def names(postmortem: Postmortem) -> list[Name]:
    """Every name of this postmortem, whole before its parts."""
    return [
        *(Name(REFERENCE, _exactly(each)) for each in _references(postmortem)),
        *(Name(PERSON, each) for each in _people(postmortem)),
        *(Name(SERVICE, each) for each in _services(postmortem)),
    ]


def hits(written: str, wanted: Iterable[Name]) -> Iterator[Hit]:
    """Where the names stand in what an author wrote."""
    shown = seen(written)
    for each in dict.fromkeys((shown, rendered(shown))):
        for name in wanted:
            yield from _of(name, each)


def _of(name: Name, shown: Seen) -> Iterator[Hit]:
    for match in name.pattern.finditer(shown.text):
        yield Hit(name.kind, *shown.written(*match.span()), match[0])


# People


def _people(postmortem: Postmortem) -> Iterator[re.Pattern[str]]:
    from pmdesk.domain.checks.answers import names_of

    for name in sorted(names_of(postmortem), key=len, reverse=True):
        bare = _TITLES.sub("", unicodedata.normalize("NFKC", name)).strip()
        parts = [part for part in re.split(r"[\s._,・·]+", bare) if _is_telling(part)]
        yield from (_person(each) for each in dict.fromkeys((bare, *parts, *_surname(bare))))


def _is_telling(part: str) -> bool:
    return part.isalpha() and len(part) > (1 if _HAN.fullmatch(part) else 2)


def _surname(name: str) -> Iterator[str]:
    """Of a Japanese name in one piece, what colleagues go by."""
    if _HAN.fullmatch(name) and len(name) in (4, 5):
        yield name[:2]


def _person(name: str) -> re.Pattern[str]:
    if name.casefold() in known("names_that_are_words"):
        # "Will" and "May 5": with a capital, and not as a month.
        either = "|".join(re.escape(each) for each in (name, name.upper()))
        return re.compile(rf"{_BEFORE}(?<!\d )(?:{either}){_AFTER}(?!\s*\d)")
    return _exactly(name)


def _exactly(name: str) -> re.Pattern[str]:
    """A name as it is written, whatever stands between its words and in whatever case."""
    text = unicodedata.normalize("NFKC", name)
    words = [each for each in re.split(r"[\s._/・·-]+", text) if each]
    said = _GAP.join(map(re.escape, words)) or re.escape(text)
    return re.compile(f"{_BEFORE}{said}{_AFTER}", re.IGNORECASE)


# Services


def _services(postmortem: Postmortem) -> Iterator[re.Pattern[str]]:
    """Whole names; and parts that are in no customer's vocabulary, such as a code name."""
    public = _public_words(postmortem)
    value = postmortem.value("services")
    for service in value if isinstance(value, tuple) else ():
        words = _words_of(service)
        if len("".join(words)) < 2 or (len(words) == 1 and words[0].casefold() in public):
            continue
        yield _exactly(" ".join(words))
        for word in words if len(words) > 1 else ():
            if (
                len(word) > 3
                and word.isalpha()
                and word.casefold() not in public | known("generic")
            ):
                yield _exactly(word)


def _words_of(service: str) -> list[str]:
    text = unicodedata.normalize("NFKC", service)
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return [each for each in re.split(r"[\s._/・·-]+", text) if each]


def _public_words(postmortem: Postmortem) -> frozenset[str]:
    """The words of the features as users know them: a service may be called like one."""
    found: set[str] = set()
    for row in postmortem.rows("features"):
        feature = row.cells.get("feature")
        for said in feature.words.values() if isinstance(feature, Text) else ():
            text = unicodedata.normalize("NFKC", said).casefold()
            found.update(re.findall(r"[^\W_]+", text))
            found.update(re.findall(r"[a-z0-9]+", text))
    return frozenset(found)


# Numbers and files


def _references(postmortem: Postmortem) -> Iterator[str]:
    """The postmortem's number, those of its tickets, and the names of its files."""
    said: list[object] = [postmortem.value("number")]
    more = postmortem.value("incident_references")
    said += more if isinstance(more, tuple) else ()
    for asked in postmortem.schema.fields:
        for row in postmortem.rows(asked.key) if asked.is_rows else ():
            said += [cell.name for cell in row.cells.values() if isinstance(cell, File)]
            said.append(row.cells.get("ticket"))
    yield from sorted({each for each in said if isinstance(each, str) and len(each.strip()) > 3})
