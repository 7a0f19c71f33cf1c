"""PDF, the way back: what reviewers wrote into a review copy, and where it belongs.

A file from outside is read in a process of its own (pdf_notes_worker.py) with a limit on time and
memory; `place` then finds the answer each mark is about (pdf_placing.py).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from pmdesk.formats import pdf_places
from pmdesk.formats.imported import FormatError, Note
from pmdesk.formats.pdf_anchoring import export_line
from pmdesk.formats.pdf_annotations import some
from pmdesk.formats.pdf_marks import KINDS, Line, Mark, Notes, Place, Placed
from pmdesk.formats.pdf_notes_worker import LONGEST
from pmdesk.formats.pdf_page_text import NO_WORDS
from pmdesk.formats.pdf_placing import place
from pmdesk.formats.pdf_process import Started, ask
from pmdesk.words import N_

__all__ = ["KINDS", "Mark", "Notes", "Place", "Placed", "place", "places", "read"]

MOST_BYTES = 256 * 1024**2
"""Of a file that is read."""


def read(data: bytes, name: str, started: Started = lambda stop: None) -> Notes:
    """What a PDF that came home says; `name` is what the user calls it. Raises FormatError.

    `started` is given the way to stop it, from any thread.
    """
    if len(data) > MOST_BYTES:
        raise FormatError(
            N_("{file} is larger than {most} MB."),
            N_("Save the PDF again with only the pages that have notes, and import that."),
            file=name,
            most=MOST_BYTES // 1024**2,
        )
    if b"%PDF-" not in data[:1024]:
        raise FormatError(
            N_("{file} is not a PDF."),
            N_("Choose the PDF that the reviewer saved."),
            file=name,
        )
    # The notes, the postmortem inside, and the notes with the words they mark.
    answer, bundle = _answer(ask("--read-notes", (data,), 3, LONGEST, started), name)
    if "error" in answer:
        raise _refusal(str(answer["error"]), name)
    return _notes(answer, bundle)


def places(data: bytes) -> tuple[Place, ...]:
    """Where each key stands in a PDF just exported, to be remembered with the export."""
    return tuple(pdf_places.of_file(data))


def _answer(frames: list[bytes | None], name: str) -> tuple[dict[str, Any], bytes]:
    """What came, with the words if they came: a page that has no end takes only them with it."""
    first, bundle, second = frames
    if first is None or bundle is None:
        raise _refusal("stopped", name)
    answer: dict[str, Any] = json.loads(first)
    with_words = json.loads(second) if second else {"error": "memory"}
    if "error" not in with_words:
        return with_words, bundle
    if pages := {mark["page"] + 1 for mark in answer.get("marks", ()) if mark["page"] >= 0}:
        answer["warnings"].append([NO_WORDS, {"pages": some(pages)}])
    return answer, bundle


def _refusal(error: str, name: str) -> FormatError:
    if error == "protected":
        return FormatError(
            N_("{file} is protected by a password."),
            N_("Open it in a PDF reader, save a copy without the password, and import that."),
            file=name,
        )
    if error == "damaged":
        return FormatError(
            N_("{file} is damaged: it could not be read as a PDF."),
            N_(
                "Ask the reviewer to save it again, or open it in another PDF reader and "
                "save it from there."
            ),
            file=name,
        )
    return FormatError(
        N_("Reading {file} took too much time or memory and was stopped."),
        N_(
            "Ask the reviewer to save it again, or open it in another PDF reader and "
            "save it from there."
        ),
        file=name,
    )


def _notes(answer: dict[str, Any], bundle: bytes) -> Notes:
    info, texts = answer["info"], tuple(answer["texts"])
    return Notes(
        export_id=info["pmdeskexport"] or _printed_export(texts),
        postmortem_id=info["pmdeskpostmortem"],
        profile=info["pmdeskprofile"],
        pages=answer["pages"],
        marks=tuple(map(_mark, answer["marks"])),
        places=tuple(Place(*each) for each in answer["places"]),
        texts=texts,
        lines=tuple(Line(*each) for each in answer["lines"]),
        bundle=bundle if answer["bundle"] else None,
        printed=_printed_ids(texts),
        has_sheet=answer["has_sheet"],
        has_pictures=answer["has_pictures"],
        drawn_on=None if answer["drawn_on"] is None else tuple(answer["drawn_on"]),
        warnings=tuple(Note(what, details) for what, details in answer["warnings"]),
    )


def _mark(record: dict[str, Any]) -> Mark:
    boxes = tuple(tuple(box) for box in record["boxes"])
    return Mark(**{**record, "place": tuple(record["place"]), "boxes": boxes})


_BARE = re.compile(r"(?<![0-9A-Z-])[0-9A-Z]{4}-[0-9A-Z]{3}(?![0-9A-Z-])")
"""An id alone, where the words around it cannot be read."""
MOST_IDS = 20


def _printed_ids(texts: Sequence[str]) -> tuple[str, ...]:
    """What may be the export's id, by how many pages have it."""
    seen = Counter(each for text in texts for each in {*_BARE.findall(text)})
    return tuple(each for each, _ in seen.most_common(MOST_IDS))


def _printed_export(texts: Sequence[str]) -> str:
    """The export's id as most pages print it; empty where none does."""
    seen = Counter(
        next(part for part in found.groups() if part)
        for text in texts
        for found in export_line().finditer(text)
    )
    return seen.most_common(1)[0][0] if seen else ""
