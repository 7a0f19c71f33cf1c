"""The .pmdesk file: a postmortem on its way to another author, with all that merging needs.

It is the JSON format with the versions of every record and the comments; read by bundle.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.versions import Version
from pmdesk.formats import bundle
from pmdesk.words import N_, Words

NAME = "pmdesk"
SUFFIX = ".pmdesk"
LABEL = N_("pmdesk file, for merging")
CARRIES_VERSIONS = True
CARRIES_COMMENTS = True


def write(
    postmortem: Postmortem,
    words: Words,
    *,
    profile: str = "internal",
    attachments: Mapping[str, bytes] | None = None,
    export_id: str = "",
    exported_at: datetime | None = None,
    versions: Sequence[Version] = (),
    comments: Sequence[Comment] = (),
) -> bytes:
    """The whole postmortem with versions and comments; the external profile has neither."""
    return bundle.write(
        postmortem,
        words,
        profile=profile,
        attachments=attachments,
        versions=versions,
        comments=comments,
    )
