"""Which points of a checklist the answers themselves speak for; a person ticks them or does not.

What speaks for a point is declared beside its option in the schema: the answers it needs, the cells
every row needs, and the checks that must have nothing to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pmdesk.domain.checks import Label, Problem
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Field, Option
from pmdesk.domain.text import NOTHING
from pmdesk.words import N_, Words


@dataclass(frozen=True)
class Suggestion:
    """A point that can be ticked (`holds`), or what still speaks against it, in words.

    `key` is where that is to be seen.
    """

    option: str
    holds: bool
    sentence: str
    details: Mapping[str, object] = field(default_factory=lambda: NOTHING)
    key: str = ""

    def say(self, words: Words) -> str:
        return Problem(self.key, "", self.sentence, self.details).say(words)


def suggestions(
    asked: Field, postmortem: Postmortem, problems: Sequence[Problem]
) -> list[Suggestion]:
    """For each option of a checklist that says what speaks for it. `problems`: what the checks
    found in this postmortem."""
    return [_suggestion(each, postmortem, problems) for each in asked.options if each.because]


def _suggestion(option: Option, postmortem: Postmortem, problems: Sequence[Problem]) -> Suggestion:
    for against in _against(option, postmortem, problems):
        return Suggestion(option.key, False, against.message, against.details, against.key)
    return Suggestion(option.key, True, option.because)


def _against(
    option: Option, postmortem: Postmortem, problems: Sequence[Problem]
) -> Iterator[Problem]:
    for key in option.answered:
        if not postmortem.is_answered(key):
            label = Label(postmortem.schema.field(key).label)
            yield Problem(key, "", N_("“{field}” is not answered."), {"field": label})
    for rule in option.every:
        yield from _cells_against(rule, postmortem)
    yield from (each for each in problems if each.check in option.without)


def _cells_against(rule: str, postmortem: Postmortem) -> Iterator[Problem]:
    """Rows whose cell is empty, or none of those that count: `follow_ups.state=agreed|done`."""
    place, _, values = rule.partition("=")
    head, _, column = place.partition(".")
    for row in postmortem.rows(head):
        value = row.cells.get(column)
        if value is None or (values and value not in values.split("|")):
            label = Label(postmortem.schema.field(head).column(column).label)
            yield Problem(
                f"{head}.{row.id}.{column}",
                "",
                N_("{mark}: “{column}” is empty or not final."),
                {"mark": postmortem.mark(head, row.id), "column": label},
            )
