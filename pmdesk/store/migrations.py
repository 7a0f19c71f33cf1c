"""How the tables came to be: append-only, one function a step, each in one transaction.

A migration names its tables itself and is never edited once released; it speaks of yesterday and
imports nothing of today's domain.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("pmdesk")


@migrations()
def m001_first(db: Database) -> None:
    """A line per postmortem, a record per answer, what stood there before, files, settings."""
    db["postmortem"].create(  # type: ignore[union-attr]
        {
            "id": str,
            "number": str,
            "title": str,
            "status": str,
            "severity": str,
            "services": str,
            "started": str,
            "ended": str,
            "language": str,
            "created": str,
            "changed": str,
            "deleted": str,
        },
        pk="id",
        not_null={"language", "created", "changed"},
    )
    db["answer"].create(  # type: ignore[union-attr]
        {"postmortem": str, "key": str, "value": str},
        pk=("postmortem", "key"),
        not_null={"value"},
        foreign_keys=[("postmortem", "postmortem", "id")],
    )
    db["history"].create(  # type: ignore[union-attr]
        {
            "seq": int,
            "postmortem": str,
            "key": str,
            "at": str,
            "before": str,
            "after": str,
            "author": str,
        },
        pk="seq",
        not_null={"postmortem", "key", "at"},
    )
    db["history"].create_index(["postmortem", "key"])  # type: ignore[union-attr]
    db["attachment"].create(  # type: ignore[union-attr]
        {"sha256": str, "name": str, "type": str, "size": int, "content": bytes},
        pk="sha256",
        not_null={"content"},
    )
    db["setting"].create({"name": str, "value": str}, pk="name")  # type: ignore[union-attr]


@migrations()
def m002_trust(db: Database) -> None:
    """Named versions, what others sent, and the way back that survives a restart."""
    db["milestone"].create(  # type: ignore[union-attr]
        {
            "seq": int,
            "postmortem": str,
            "at": str,
            "kind": str,
            "name": str,
            "author": str,
            # The last change (history.seq) that belongs to it.
            "upto": int,
        },
        pk="seq",
        not_null={"postmortem", "at", "kind", "upto"},
    )
    db["milestone"].create_index(["postmortem"])  # type: ignore[union-attr]
    db["version"].create(  # type: ignore[union-attr]
        {
            "postmortem": str,
            "id": str,
            "key": str,
            "parents": str,
            "value": str,
            "at": str,
            "author": str,
        },
        pk=("postmortem", "id"),
        not_null={"key", "parents", "at"},
    )
    db["undo"].create(  # type: ignore[union-attr]
        {"postmortem": str, "steps": str}, pk="postmortem", not_null={"steps"}
    )


@migrations()
def m003_comments(db: Database) -> None:
    """What reviewers say, and the copies that they say it on."""
    db["comment"].create(  # type: ignore[union-attr]
        {"postmortem": str, "id": str, "key": str, "state": str, "at": str, "record": str},
        pk=("postmortem", "id"),
        not_null={"record"},
    )
    db["export"].create(  # type: ignore[union-attr]
        {
            "id": str,
            "postmortem": str,
            "at": str,
            "profile": str,
            "language": str,
            "number": str,
            "sha256": str,
            # [key, page from 0, left, top in points], as JSON.
            "places": str,
            # The last change (history.seq) that is in it.
            "upto": int,
        },
        pk="id",
        not_null={"postmortem", "at", "upto"},
    )
    db["export"].create_index(["postmortem"])  # type: ignore[union-attr]
