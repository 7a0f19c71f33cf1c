"""@concern functions -> Concern(key, name, message, allow): what to know before a report leaves.

To add one: a function in a module of this folder, decorated with `@concern("its-id")`, that yields
`(key, message, details)`; ids are stable, scripts rely on them. One that holds the report back
names the word of the yes it needs, `@concern("its-id", allow="missing")`; every such word stands in
`ALLOWANCES`. A concern reads what leaves and nothing else; window and command line say it, each
behind the place that its key names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from pmdesk.domain.checks import Label
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import Profile
from pmdesk.domain.text import NOTHING
from pmdesk.words import N_, Words

ALLOWANCES: Mapping[str, str] = {
    "missing": N_("export although text is missing in the report's language"),
    "stale": N_("export although a translation is older than its original"),
    "confidential": N_("export although customers would read what looks internal"),
    "contradiction": N_("export although a time or a number contradicts the record"),
    "outage": N_("export although customers would read that everything was down"),
}
"""The yes that a concern may need -> what saying it means: `--allow-missing` and its help."""


@dataclass(frozen=True)
class Leaving:
    """What is about to leave: a postmortem, for whom, in which language, and when.

    `format` is a format's NAME; `until` the day a review copy asks its readers to reply by.
    """

    postmortem: Postmortem
    profile: Profile
    language: str
    now: datetime
    format: str = ""
    until: str = ""


@dataclass(frozen=True)
class Concern:
    """One thing to know at `key` before the report leaves.

    `allow` is empty for what is only told, else the word of the yes without which it is held back.
    `message` is a source sentence whose blanks `details` fills: Labels and Places are said in the
    reader's language, anything else as it is.
    """

    key: str
    name: str
    message: str
    details: Mapping[str, object] = field(default_factory=lambda: NOTHING)
    allow: str = ""

    def say(self, words: Words) -> str:
        return words.fill(self.message, {n: _said(d, words) for n, d in self.details.items()})


@dataclass(frozen=True)
class Places:
    """Where in the report: the labels of fields, each with how often it is concerned."""

    counts: Mapping[str, int]

    def say(self, words: Words) -> str:
        return words.list(
            [
                words("“{label}” ({count})", label=words(label), count=count)
                if count > 1
                else words("“{label}”", label=words(label))
                for label, count in self.counts.items()
            ]
        )


def _said(detail: object, words: Words) -> object:
    match detail:
        case Places():
            return detail.say(words)
        case Label():
            return words(detail)
    return detail


Found = tuple[str, str, Mapping[str, object]]
_Finder = Callable[[Leaving], Iterable[Found]]
_CONCERNS: dict[str, tuple[str, _Finder]] = {}


def concern(name: str, allow: str = "") -> Callable[[_Finder], _Finder]:
    """Registers a concern under its stable id."""

    def register(function: _Finder) -> _Finder:
        if name in _CONCERNS:
            raise ValueError(f"two concerns are called {name}")
        if allow and allow not in ALLOWANCES:
            raise ValueError(f"{allow} is not in ALLOWANCES")
        _CONCERNS[name] = (allow, function)
        return function

    return register


def names() -> tuple[str, ...]:
    """The ids of all concerns."""
    _load()
    return tuple(_CONCERNS)


def concerns(leaving: Leaving) -> list[Concern]:
    """All there is to know: what holds the report back first, then in the order of the schema."""
    _load()
    places = {each.key: place for place, each in enumerate(leaving.postmortem.schema.fields)}
    return sorted(
        _found(leaving),
        key=lambda each: (not each.allow, places.get(each.key.partition(".")[0], 0)),
    )


def _found(leaving: Leaving) -> Iterator[Concern]:
    for name, (allow, function) in _CONCERNS.items():
        for key, message, details in function(leaving):
            yield Concern(key, name, message, details, allow)


def held(found: Iterable[Concern], allowed: Iterable[str] = ()) -> list[Concern]:
    """Those that still need a yes, when these words have been said."""
    said = set(allowed)
    return [each for each in found if each.allow and each.allow not in said]


def _load() -> None:
    # Imported here, not above: the modules import `concern` from this one.
    from pmdesk.domain.leaving import (  # noqa: F401
        confidential,
        contradictions,
        language,
        printable,
        reply_by,
    )
