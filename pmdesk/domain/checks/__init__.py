"""@check functions -> Problem(key, check, message, suggestion): what a careful reader would say.

To add one: a function in a module of this folder, decorated with `@check("its-id")`, that yields
`(key, message, blanks)`; ids are stable, scripts rely on them. A check reads the postmortem and
nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import NOTHING
from pmdesk.words import Words

HINT = "hint"
PROBLEM = "problem"


@dataclass(frozen=True)
class Problem:
    """Something at `key` worth another look. `weight` is "problem" (holds a review up) or "hint".

    `message` is a source sentence whose blanks `details` fills; an answer is never in it but as a
    short mark or a date.
    """

    key: str
    check: str
    message: str
    details: Mapping[str, object] = field(default_factory=lambda: NOTHING)
    weight: str = HINT

    def say(self, words: Words) -> str:
        """The message in the reader's language; details marked as words are translated too."""
        return words.fill(
            self.message,
            {
                name: words(each) if isinstance(each, Label) else each
                for name, each in self.details.items()
            },
        )


class Label(str):
    """A detail that is itself a source sentence (a field's label) and wants translating."""

    __slots__ = ()


@dataclass(frozen=True)
class Case:
    """What a check looks at: the postmortem, and the moment of looking."""

    postmortem: Postmortem
    now: datetime


Found = tuple[str, str, Mapping[str, object]]
_CHECKS: dict[str, tuple[str, Callable[[Case], Iterable[Found]]]] = {}


def check(
    name: str, weight: str = HINT
) -> Callable[[Callable[[Case], Iterable[Found]]], Callable[[Case], Iterable[Found]]]:
    """Registers a check under its stable id."""

    def register(function: Callable[[Case], Iterable[Found]]) -> Callable[[Case], Iterable[Found]]:
        if name in _CHECKS:
            raise ValueError(f"two checks are called {name}")
        _CHECKS[name] = (weight, function)
        return function

    return register


def names() -> tuple[str, ...]:
    """The ids of all checks."""
    _load()
    return tuple(_CHECKS)


def problems(postmortem: Postmortem, now: datetime | None = None) -> list[Problem]:
    """All that the checks have to say, in the order of the schema's fields."""
    _load()
    case = Case(postmortem, now or datetime.now().astimezone())
    found = [
        Problem(key, name, message, details, weight)
        for name, (weight, function) in _CHECKS.items()
        for key, message, details in function(case)
    ]
    places = {each.key: place for place, each in enumerate(postmortem.schema.fields)}
    return sorted(found, key=lambda problem: places.get(problem.key.partition(".")[0], 0))


def _load() -> None:
    # Imported here, not above: the modules import `check` from this one.
    # What contradicts itself comes before what is missing, where there is room for a few.
    # isort: off
    from pmdesk.domain.checks import times, answers, public, wording  # noqa: F401
    # isort: on
