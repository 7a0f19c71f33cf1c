"""Review copies of the shipped samples, each set once however many tests look at it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache

import pytest

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.review import Review
from pmdesk.domain.schema import Schema
from pmdesk.formats import pdf
from pmdesk.words import Words

AT = datetime(2026, 11, 21, 4, 10, tzinfo=UTC)
Reviewed = tuple[Postmortem, bytes]


@pytest.fixture(scope="session")
def review_copies(schema: Schema) -> Iterator[Callable[[str], Reviewed]]:
    """Language -> a sample that is written in it, and its review copy."""
    with pdf.Renderer() as renderer:

        @cache
        def reviewed(language: str) -> Reviewed:
            name = "lost-nodes" if language.startswith("zh") else "expired-certificate"
            file = paths.resources() / "samples" / f"{name}.json"
            record = json.loads(file.read_text(encoding="utf-8"))
            answers = record["answers"]
            made = Postmortem.from_records(schema, record["id"], record["language"], answers)
            made = made.answer("number", "PM-2026-014").answer("status", "in_review")
            data = pdf.write(
                made,
                Words.load(language),
                profile="review",
                export_id="7K2F-Q9M",
                exported_at=AT,
                review=Review(),
                renderer=renderer,
            )
            return made, data

        yield reviewed
