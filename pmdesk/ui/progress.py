"""How far a postmortem is: what a normal incident should answer, and what stands there."""

from __future__ import annotations

from dataclasses import dataclass

from pmdesk.domain.postmortem import Postmortem, each_text
from pmdesk.domain.schema import Stage


@dataclass(frozen=True)
class Progress:
    """Answered of expected answers, open problems and open comments of one stage."""

    answered: int
    expected: int
    problems: int = 0
    comments: int = 0

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
    expected = [each.key for each in stage.fields if each.expected]
    if not expected:
        some = any(postmortem.is_answered(each.key) for each in stage.fields)
        return Progress(int(some), 1, problems, comments)
    done = sum(map(postmortem.is_answered, expected))
    return Progress(done, len(expected), problems, comments)


def characters(postmortem: Postmortem, language: str) -> int:
    """How much is written in a language."""
    return sum(len(text.say(language)) for _, text in each_text(postmortem))
