"""What an editor needs around it: the open postmortem, words, names to complete, attachments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo

from pmdesk.domain import timeline
from pmdesk.domain.kinds import File
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.session import Session
from pmdesk.words import Words


def _no_attachments(*_: object) -> bytes:
    raise KeyError("no attachments here")


@dataclass
class Desk:
    """Where one postmortem is worked on. `tell` is the one door to the user."""

    session: Session
    words: Words
    tell: Callable[[Trouble], None] = field(default=lambda trouble: None)
    attach: Callable[[bytes, str], File] | None = None
    attachment: Callable[[File], bytes] = _no_attachments

    def zone(self) -> tzinfo:
        """The zone times are typed in: the postmortem's, else the machine's."""
        return timeline.zone(self.session.postmortem) or (
            datetime.now().astimezone().tzinfo or timeline.zone_of("UTC")
        )

    def near(self, key: str = "") -> date:
        """The day meant by a clock time alone: that of the row before, of the impact, or today."""
        head, _, rest = key.partition(".")
        moments = [timeline.moment(self.session.postmortem.value("impact_start"))]
        if rest:
            rows = self.session.postmortem.rows(head)
            ids = [row.id for row in rows]
            row_id = rest.partition(".")[0]
            before = rows[: ids.index(row_id)] if row_id in ids else rows
            moments = [timeline.row_moment(row) for row in reversed(before)] + moments
        known = next((at for at in moments if at), None) or datetime.now().astimezone()
        return known.astimezone(self.zone()).date()

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
