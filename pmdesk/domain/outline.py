"""What a report says, in order, without ink: postmortem + schema + words -> blocks.

Writers (Markdown, HTML) match on the blocks and decide only how each looks. Every block carries
the key of the answer it shows, so that a place in a report can be found again.
"""

from __future__ import annotations

from dataclasses import dataclass

from pmdesk.domain.kinds import File


@dataclass(frozen=True)
class Said:
    """Words and the language they are in (empty: shared by all languages, such as a number)."""

    text: str
    language: str = ""
    tone: str = ""
    link: str = ""
    stale: bool = False


@dataclass(frozen=True)
class Heading:
    """A stage (level 1), a section (level 2) or a field (level 3)."""

    level: int
    text: str
    key: str
    number: str = ""


@dataclass(frozen=True)
class Fact:
    key: str
    label: str
    value: Said


@dataclass(frozen=True)
class Facts:
    """Short answers side by side. `glance` marks the ones on the cover."""

    key: str
    facts: tuple[Fact, ...]
    glance: bool = False


@dataclass(frozen=True)
class Prose:
    """Markdown that someone wrote."""

    key: str
    label: str
    said: Said


@dataclass(frozen=True)
class Code:
    """A query or a command, to the letter."""

    key: str
    label: str
    text: str


@dataclass(frozen=True)
class Question:
    """One question with its answer, or with the reason why it is not relevant."""

    key: str
    mark: str
    question: str
    said: Said
    skipped: bool


@dataclass(frozen=True)
class Ticks:
    """Several options; the ticked ones are the answer."""

    key: str
    label: str
    items: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Column:
    key: str
    label: str
    width: int


@dataclass(frozen=True)
class Line:
    """One row of a table; `key` is the row's (`timeline.ab12`), `mark` what people call it."""

    key: str
    mark: str
    cells: tuple[Said, ...]


@dataclass(frozen=True)
class Table:
    key: str
    label: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Picture:
    """An attached file; a writer shows it if it is an image and names it otherwise."""

    key: str
    file: File
    caption: Said


@dataclass(frozen=True)
class Span:
    """A stretch of time on the chart, in seconds since the epoch."""

    key: str
    label: str
    start: float
    end: float
    tone: str


@dataclass(frozen=True)
class Dot:
    """A moment on the chart, in seconds since the epoch."""

    key: str
    mark: str
    label: str
    at: float
    tone: str
    anchor: bool = False


@dataclass(frozen=True)
class Chart:
    """The timeline drawn: windows as bars, moments as dots; `zone` names the clock it shows."""

    key: str
    spans: tuple[Span, ...]
    dots: tuple[Dot, ...]
    zone: str


Block = Heading | Facts | Prose | Code | Question | Ticks | Table | Picture | Chart
