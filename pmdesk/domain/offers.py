"""Answers that follow from another one: said once, and taken with one click.

When the impact began is asked in the impact stage and marked in the timeline. Whoever gave one of
the two is offered the other; nothing is ever filled in unasked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.text import Text
from pmdesk.domain.timeline import FIELDS, moment, row_moment, say_moment
from pmdesk.words import N_, Words

OFFERED_FROM = ("timeline", *FIELDS.values())
"""Fields whose answers may offer another one, and under which offers stand."""


@dataclass(frozen=True)
class Offer:
    """What is offered under the field `key`; `take` makes the next postmortem of any later one."""

    key: str
    sentence: str
    time: str
    milestone: str
    mark: str
    take: Callable[[Postmortem], Postmortem] = field(compare=False)

    def say(self, words: Words, zone: tzinfo | None) -> str:
        return words.fill(
            self.sentence,
            {
                "time": say_moment(self.time, words, zone),
                "milestone": words(self.milestone),
                "mark": self.mark,
            },
        )


def offers(postmortem: Postmortem) -> Iterator[Offer]:
    """What one of the two places says and the other does not."""
    for anchor, key in FIELDS.items():
        rows = [r for r in postmortem.rows("timeline") if r.cells.get("anchor") == anchor]
        there = next((row for row in rows if row_moment(row)), None)
        here = moment(postmortem.value(key))
        if there is not None and row_moment(there) != here:
            yield _time_offered(postmortem, anchor, key, there)
        elif here is not None and not rows:
            yield _row_offered(postmortem, anchor, str(postmortem.value(key)), here)


def _time_offered(postmortem: Postmortem, anchor: str, key: str, row: Row) -> Offer:
    time, mark = str(row.cells["time"]), postmortem.mark("timeline", row.id)
    return Offer(
        key,
        N_("Use {time} from {mark} in the timeline"),
        time,
        _label(postmortem, anchor),
        mark,
        lambda later: later.answer(key, time),
    )


def _row_offered(postmortem: Postmortem, anchor: str, time: str, at: datetime) -> Offer:
    """A row of that very time is marked; where there is none, one is made in its place."""
    label = _label(postmortem, anchor)
    rows = postmortem.rows("timeline")
    same = next((r for r in rows if row_moment(r) == at and "anchor" not in r.cells), None)
    if same is not None:
        place = f"timeline.{same.id}.anchor"
        return Offer(
            "timeline",
            N_("Mark {mark} as “{milestone}”"),
            time,
            label,
            postmortem.mark("timeline", same.id),
            lambda later: later.answer(place, anchor),
        )

    def add(later: Postmortem) -> Postmortem:
        cells: dict[str, Value] = {
            "time": time,
            "event": Text({later.language: Words.load(later.language)(label)}),
            "kind": "impact_change",
            "anchor": anchor,
        }
        made, row_id = later.with_row("timeline", cells)
        return made.moved_row("timeline", row_id, _place_of(later.rows("timeline"), at))

    return Offer("timeline", N_("Add a “{milestone}” row at {time}"), time, label, "", add)


def _label(postmortem: Postmortem, anchor: str) -> str:
    return postmortem.schema.field("timeline.x.anchor").label_of(anchor)


def _place_of(rows: tuple[Row, ...], at: datetime) -> int:
    """In front of the first later row; at the end where there is none."""
    later = (place for place, row in enumerate(rows) if (known := row_moment(row)) and known > at)
    return next(later, len(rows))
