"""What an editor needs around it: the open postmortem, words, names to complete, attachments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from pmdesk.domain import timeline
from pmdesk.domain.kinds import File
from pmdesk.ui.discussion import Discussion
from pmdesk.ui.session import Session
from pmdesk.words import Words

_STILL_TO_COME = ("meeting_start",)
"""Times that may lie ahead; all others tell what has happened."""


def _no_attachments(*_: object) -> bytes:
    raise KeyError("no attachments here")


@dataclass
class Desk:
    """Where one postmortem is worked on. `tell` is the one door to the user; what was said on a
    topic is taken back with `settle`."""

    session: Session
    words: Words
    tell: Callable[..., None] = field(default=lambda trouble, topic="": None)
    settle: Callable[[str], None] = field(default=lambda topic: None)
    attach: Callable[[bytes, str], File] | None = None
    attachment: Callable[[File], bytes] = _no_attachments
    discussion: Discussion | None = None
    """What reviewers say about it."""

    def zone(self) -> tzinfo:
        """The zone times are typed in: the postmortem's, else the machine's."""
        return timeline.zone(self.session.postmortem) or (
            datetime.now().astimezone().tzinfo or timeline.zone_of("UTC")
        )

    def near(self, key: str = "") -> date:
        """The day meant by a clock time alone: that of the row before, of the impact, or today."""
        known = self.before(key) or timeline.moment(self.session.postmortem.value("impact_start"))
        return (known or datetime.now()).astimezone(self.zone()).date()

    def before(self, key: str) -> datetime | None:
        """The moment of the nearest row above a cell that has one."""
        head, _, rest = key.partition(".")
        if not rest:
            return None
        rows = self.session.postmortem.rows(head)
        ids = [row.id for row in rows]
        row_id = rest.partition(".")[0]
        above = rows[: ids.index(row_id)] if row_id in ids else rows
        return next((at for row in reversed(above) if (at := timeline.row_moment(row))), None)

    def moment(self, text: str, key: str) -> tuple[str, str] | None:
        """A time as it is typed at a key: ISO 8601 and its precision; None if it is none."""
        found = timeline.parse_typed(text, self.zone(), self.before(key), self.near(key))
        if found is None or "." in key or key in _STILL_TO_COME or timeline.has_day(text):
            return found
        at = datetime.fromisoformat(found[0])
        if at > datetime.now().astimezone():
            # 23:47, typed in the morning after: it was last night.
            at -= timedelta(days=1)
        return at.isoformat(timespec="seconds" if found[1] == "second" else "minutes"), found[1]

    def names(self) -> list[str]:
        """Everybody this postmortem names, for completion."""
        postmortem = self.session.postmortem
        found: dict[str, None] = {}
        for asked in postmortem.schema.fields:
            value = postmortem.value(asked.key)
            if asked.kind == "person" and isinstance(value, str):
                found[value] = None
            elif asked.kind == "people" and isinstance(value, tuple):
                found.update(dict.fromkeys(value))
            for column in asked.columns:
                if column.kind == "person":
                    for row in postmortem.rows(asked.key):
                        if isinstance(name := row.cells.get(column.key), str):
                            found[name] = None
        return list(found)
