"""How far a postmortem is: what a normal incident should answer, and what stands there."""

from __future__ import annotations

from dataclasses import dataclass

from pmdesk.domain.postmortem import Postmortem, each_text
from pmdesk.domain.schema import Field, Stage
from pmdesk.words import Words

_NAMED = 6
"""Open answers that are named; a stage nobody has begun would name them all."""


@dataclass(frozen=True)
class Progress:
    """Answered of expected answers, open problems and open comments of one stage.

    `open` names what is not answered, or not wholly: the field's label, what is done, of how much.
    """

    answered: int
    expected: int
    problems: int = 0
    comments: int = 0
    open: tuple[tuple[str, int, int], ...] = ()

    def say_open(self, words: Words) -> str:
        """What is still open, the first few by name; nothing where nothing is."""
        names = [
            f"{words(label)} {done}/{of}" if of > 1 else words(label)
            for label, done, of in self.open[:_NAMED]
        ]
        if len(self.open) > _NAMED:
            names.append("…")
        return words("Still open: {names}", names=words.list(names)) if names else ""

    @property
    def share(self) -> float:
        return self.answered / self.expected if self.expected else 0.0

    @property
    def is_done(self) -> bool:
        return bool(self.expected) and self.answered >= self.expected


def progress(
    postmortem: Postmortem, stage: Stage, problems: int = 0, comments: int = 0
) -> Progress:
    """A stage that expects nothing is done by its first answer."""
    expected = [each for each in stage.fields if each.expected]
    if not expected:
        some = any(postmortem.is_answered(each.key) for each in stage.fields)
        return Progress(int(some), 1, problems, comments)
    tallies = [(each.label, *tally(postmortem, each)) for each in expected]
    return Progress(
        sum(done for _, done, _ in tallies),
        sum(of for _, _, of in tallies),
        problems,
        comments,
        tuple(each for each in tallies if each[1] < each[2]),
    )


def tally(postmortem: Postmortem, asked: Field) -> tuple[int, int]:
    """Done, of how much: each point of a checklist counts, anything else is one answer."""
    if not asked.checklist:
        return int(postmortem.is_answered(asked.key)), 1
    ticked = postmortem.value(asked.key)
    points = [each.key for each in asked.options]
    done = sum(each in points for each in ticked) if isinstance(ticked, tuple) else 0
    return done, len(points)


def characters(postmortem: Postmortem, language: str) -> int:
    """How much is written in a language."""
    return sum(len(text.say(language)) for _, text in each_text(postmortem))
