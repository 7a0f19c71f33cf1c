"""How many of the marks that an engine wrote came back, and how many stand where they belong.

    python -m tests.formats.judging

prints the figures of the README.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmdesk.formats.pdf_marks import Placed
from tests.formats.reviewed import Wanted


@dataclass(frozen=True)
class Verdict:
    """Of one wanted mark: what came back for it, and what is wrong with that."""

    wanted: Wanted
    placed: Placed | None
    wrong: str

    @property
    def is_right(self) -> bool:
        return not self.wrong


def judge(placed: Sequence[Placed], wanted: Iterable[Wanted]) -> list[Verdict]:
    """A verdict on each wanted mark that an engine can write."""
    left = list(placed)
    verdicts = []
    for mark in wanted:
        found = min(
            (each for each in left if each.mark.kind == mark.kind and each.mark.page == mark.page),
            key=lambda each: _distance(each, mark),
            default=None,
        )
        if found is not None and _distance(found, mark) > 20:
            found = None
        if found is not None:
            left.remove(found)
        verdicts.append(Verdict(mark, found, _wrong(found, mark)))
    return verdicts


def _distance(placed: Placed, mark: Wanted) -> float:
    return max(abs(a - b) for a, b in zip(placed.mark.place, mark.rect, strict=True))


def _wrong(placed: Placed | None, mark: Wanted) -> str:
    if placed is None:
        return "lost"
    if mark.key == "?":
        return "" if placed.certainty == "ask" else f"guessed {placed.key}"
    if placed.certainty == "ask":
        return f"asked, of {', '.join(placed.candidates)}"
    if placed.key != mark.key:
        return f"at {placed.key}"
    if mark.start >= 0 and (placed.start, placed.end) != (mark.start, mark.end):
        return f"from {placed.start} to {placed.end}"
    if mark.replacement != placed.mark.replacement:
        return f"replacement {placed.mark.replacement}"
    return ""


def main() -> int:
    """Per engine and kind: of how many marks all were found, or how many; and rightly placed."""
    from pmdesk import paths
    from pmdesk.domain import schema as schemas
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.formats import pdf_notes
    from tests.formats import test_pdf_notes as tried

    records = json.loads((tried.PDFS / "answers.json").read_text(encoding="utf-8"))
    schema = schemas.load(paths.resources() / "schema")
    postmortem = Postmortem.from_records(schema, "reviewed", "ja", records)
    report = (tried.PDFS / "report.pdf").read_bytes()
    marks = json.loads((tried.PDFS / "wanted.json").read_text(encoding="utf-8"))
    wanted = [Wanted.from_json(record) for record in marks]
    for engine in tried.WRITES:
        data = tried.annotated(engine, report, wanted)
        placed = pdf_notes.place(pdf_notes.read(data, engine), (), postmortem, "ja")
        verdicts = tried.verdicts(engine, placed, wanted)
        print(f"{engine}: {_count(verdicts)}")
        for kind in sorted({each.wanted.kind for each in verdicts}):
            print(f"  {kind}: {_count([v for v in verdicts if v.wanted.kind == kind])}")
    return 0


def _count(verdicts: Sequence[Verdict]) -> str:
    found = sum(each.placed is not None for each in verdicts)
    right = sum(each.is_right for each in verdicts)
    return f"{len(verdicts)} written, {found} found, {right} rightly placed"


if __name__ == "__main__":
    sys.exit(main())
