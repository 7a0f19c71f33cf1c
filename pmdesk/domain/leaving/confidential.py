"""What holds a customer's copy back: things from inside, told with their place and their words.

It is looked for in all that the copy prints. JSON and .pmdesk files carry every language of the
message, so in these every language is read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from pmdesk.domain.checks import Label
from pmdesk.domain.checks.public import INTERNAL
from pmdesk.domain.kinds import Value
from pmdesk.domain.leaving import Found, Leaving, concern
from pmdesk.domain.leaving.inside import Hit, hits, overlaps
from pmdesk.domain.leaving.own_names import Name, names
from pmdesk.domain.leaving.own_names import hits as hits_of_names
from pmdesk.domain.outline import is_draft
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.words import N_, NAMES

CARRY_EVERY_LANGUAGE = ("json", "pmdesk")
LONGEST_QUOTE = 60
MOST_NAMED = 40
"""Things named in one text; who has more of them has read enough."""


@concern("confidential", allow="confidential")
def confidential(leaving: Leaving) -> Iterator[Found]:
    """Hosts, addresses, tokens, tickets, names, paths: in any script, however disguised."""
    if leaving.profile.whole:
        return
    known = names(leaving.postmortem)
    public = public_words(leaving.postmortem)
    yield from told(printed(leaving), known, public, MOST_NAMED)


def told(
    texts: Iterable[tuple[str, str, str]], known: list[Name], public: tuple[str, ...], most: int
) -> Iterator[Found]:
    """What stays inside of texts (key, language, words), with its place and its words."""
    for key, language, written in texts:
        for hit in held_back(written, known, public)[:most]:
            yield (
                key,
                INTERNAL,
                {
                    "words": quote(written, hit.start, hit.end),
                    "language": NAMES.get(language, language),
                    "kind": Label(hit.kind.label),
                },
            )


@concern("draft")
def draft(leaving: Leaving) -> Iterator[Found]:
    """Told, for the copy tells it too."""
    if not leaving.profile.whole and is_draft(leaving.postmortem):
        yield (
            "status",
            N_("Not reviewed yet: the copy for customers is marked as a draft."),
            {},
        )


def printed(leaving: Leaving) -> Iterator[tuple[str, str, str]]:
    """All the words of authors that a customer's copy holds: key, language, text."""
    for asked in leaving.postmortem.schema.fields:
        if asked.external:
            value: Value | None = leaving.postmortem.value(asked.key)
            if isinstance(value, Text):
                yield from ((asked.key, *each) for each in _told(value, leaving))


def _told(value: Text, leaving: Leaving) -> Iterator[tuple[str, str]]:
    if leaving.format in CARRY_EVERY_LANGUAGE:
        yield from value.words.items()
    elif (best := value.best(leaving.language))[1]:
        yield best


def held_back(written: str, known: list[Name], public: tuple[str, ...]) -> list[Hit]:
    """What stays inside of one text, without what the authors say customers know."""
    found = [hit for hit in hits(written) if not is_public(hit.text, public)]
    for hit in hits_of_names(written, known):
        if not overlaps(hit, found) and not is_public(hit.text, public):
            found.append(hit)
    return sorted(found, key=lambda hit: hit.start)


def public_words(postmortem: Postmortem) -> tuple[str, ...]:
    """What authors have declared to be known outside."""
    value = postmortem.value("external_public")
    return tuple(map(_bare, value)) if isinstance(value, tuple) else ()


def is_public(said: str, public: tuple[str, ...]) -> bool:
    """Whether it is a word that customers know, or a page below an address that they know."""
    bare = _bare(said)
    return any(bare == each or bare.startswith(f"{each}/") for each in public)


def _bare(said: str) -> str:
    bare = unicodedata.normalize("NFKC", said).casefold().strip(" .,;:`*<>/")
    return bare.removeprefix("https://").removeprefix("http://").removeprefix("mailto:")


def quote(written: str, start: int, end: int) -> str:
    """The words at a place, on one line, and no longer than one reads at a glance."""
    said = " ".join(written[start:end].split())
    return said if len(said) <= LONGEST_QUOTE else f"{said[: LONGEST_QUOTE - 1]}…"
