"""What a review copy carries beside the report: until when, what changed, what became of notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from pmdesk.domain import outline, timeline
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.schema import Field
from pmdesk.domain.text import Text
from pmdesk.words import N_, Words

NOT_RELEVANT = N_("Not relevant")

Change = tuple[str, str, str]
"""An answer's key, its words before and its words now; empty where it was not there."""


@dataclass(frozen=True)
class Answered:
    """A note of an earlier round and what became of it. `mark` names its item, such as T-3.

    `words` are those it was about; `state` is open, accepted, declined, follow_up, agenda or done.
    """

    mark: str
    author: str
    words: str
    text: str
    state: str
    reply: str


@dataclass(frozen=True)
class Review:
    """What whoever exports a review copy knows. `until` is a date; None: that of the meeting.

    `since` is the export id of the copy that `changes` counts from.
    """

    until: str | None = None
    since: str = ""
    changes: Sequence[Change] = ()
    answered: Sequence[Answered] = ()


def due(postmortem: Postmortem) -> str:
    """The day until which notes are of use: that of the meeting. Empty while there is none."""
    at = timeline.moment(postmortem.value("meeting_start"))
    zone = timeline.zone(postmortem)
    if at is None:
        return ""
    return (at.astimezone(zone) if zone and at.tzinfo else at).date().isoformat()


def changes(before: Postmortem, after: Postmortem, words: Words) -> tuple[Change, ...]:
    """What reads differently in the two, in the report's order and in the reader's words.

    A row that came or went is one change; of a row that stayed, every cell is one of its own.
    """
    zone = timeline.zone(after)
    return tuple(
        change
        for asked in after.schema.fields
        if before.answers.get(asked.key) != after.answers.get(asked.key)
        for change in _of_field(before, after, asked, words, zone)
        if change[1] != change[2]
    )


def _of_field(
    before: Postmortem, after: Postmortem, asked: Field, words: Words, zone: tzinfo | None
) -> Iterator[Change]:
    if not asked.is_rows:
        old, new = (_said(asked, each.value(asked.key), words, zone) for each in (before, after))
        yield asked.key, old, new
        return
    old_rows, new_rows = ({row.id: row for row in each.rows(asked.key)} for each in (before, after))
    for row_id in dict.fromkeys([*new_rows, *old_rows]):
        key = f"{asked.key}.{row_id}"
        if row_id in old_rows and row_id in new_rows:
            for column in asked.columns:
                cells = (rows[row_id].cells.get(column.key) for rows in (old_rows, new_rows))
                old, new = (_said(column, cell, words, zone) for cell in cells)
                yield f"{key}.{column.key}", old, new
        else:
            yield (
                key,
                _line(asked, old_rows.get(row_id), words, zone),
                _line(asked, new_rows.get(row_id), words, zone),
            )


def _said(asked: Field, value: object, words: Words, zone: tzinfo | None) -> str:
    said = outline.say(asked, value, words, zone).text  # type: ignore[arg-type]
    skipped = isinstance(value, Text) and value.skipped
    return "\n".join(part for part in (words(NOT_RELEVANT) if skipped else "", said) if part)


def _line(asked: Field, row: Row | None, words: Words, zone: tzinfo | None) -> str:
    """A row in one line: what its table shows, without what it began with."""
    if row is None:
        return ""
    said = (
        _said(column, row.cells.get(column.key), words, zone)
        for column in asked.columns
        if column.width or column is asked.columns[0]
    )
    return " · ".join(part for part in said if part)
