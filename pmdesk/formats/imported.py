"""What comes out of a file that was read, and what to say when it cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import NOTHING
from pmdesk.domain.trouble import Trouble
from pmdesk.domain.versions import Version

if TYPE_CHECKING:
    from pmdesk.words import Words


class FormatError(Trouble):
    """A file that is not what it should be; nothing was imported."""


@dataclass(frozen=True)
class Note:
    """One sentence on how the import went; `details` fills its blanks and is never translated."""

    what: str
    details: Mapping[str, object] = field(default_factory=lambda: NOTHING)

    def say(self, words: Words) -> str:
        return words.fill(self.what, self.details)


@dataclass(frozen=True)
class Imported:
    """A postmortem from a file: what found its place, and what did not.

    `unplaced` also stands in the postmortem, at the field of that name, so that nobody can miss it.
    """

    postmortem: Postmortem
    placed: tuple[str, ...] = ()
    unplaced: str = ""
    attachments: Mapping[str, bytes] = field(default_factory=lambda: NOTHING)
    notes: tuple[Note, ...] = ()
    versions: tuple[Version, ...] = ()
    """Of every record, where the file carries them: with them it can be merged."""
    comments: tuple[Comment, ...] = ()
    beside: str = ""
    """The folder beside the file where its pictures were put."""

    def with_attachments(
        self, attachments: Mapping[str, bytes], notes: tuple[Note, ...]
    ) -> Imported:
        return replace(self, attachments=attachments, notes=notes)
