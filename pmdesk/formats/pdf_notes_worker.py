"""The process that reads a PDF from a stranger: bytes in on one pipe, notes out on the other.

Started by pdf_notes.py for one file. It limits its own memory and time; whoever started it may kill
it at any moment. Out come pairs of frames: JSON, and the bytes of the postmortem inside (or none).
The first pair has the notes, the second has them with the words they mark.
"""

from __future__ import annotations

import io
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import IO, Any

from pmdesk.formats import pdf_annotations, pdf_page_text, pdf_places
from pmdesk.formats.pdf_marks import Line, Mark, Place
from pmdesk.formats.pdf_replacing import settle
from pmdesk.formats.pdf_worker import read_frame, write_frame

MOST_MEMORY = 1536 * 1024**2
"""Bytes of address space."""
LONGEST = 60
"""Seconds that reading one file may take."""
SOFTLY = 40.0
"""Seconds after which what was read so far is handed over."""


def limit() -> None:
    """So that a file that wants too much ends this process, not the machine."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, LONGEST)):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(
            what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
        )


def main() -> int:
    """Answers one request."""
    asking, answering = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the frames.
    os.dup2(2, 1)
    limit()
    data = read_frame(asking)
    if data is None:
        return 1
    try:
        for answer, bundle in read(data):
            write_frame(answering, json.dumps(answer).encode())
            write_frame(answering, bundle or b"")
    except pdf_annotations.Protected:
        _refuse(answering, "protected")
    except MemoryError:
        _refuse(answering, "memory")
    except Exception:
        _refuse(answering, "damaged")
    return 0


def _refuse(answering: IO[bytes], error: str) -> None:
    write_frame(answering, json.dumps({"error": error}).encode())
    write_frame(answering, b"")


def read(data: bytes) -> Iterator[tuple[dict[str, Any], bytes | None]]:
    """What the file says as JSON, and the postmortem inside: first without words, then with them.

    So the notes are known even where a page is such that pdfium comes to no end with it.
    """
    until = time.monotonic() + SOFTLY
    document = _document(data)
    found = _find(data, document, until)
    places = list(pdf_places.of_document(document)) if document is not None else []
    yield _answer(found, found.marks, places, []), found.bundle
    if document is not None:
        words = pdf_page_text.with_words(document, found.marks, until, found.warnings)
        marks = [settle(mark) for mark in words.marks]
        yield _answer(found, marks, places, words.texts, words.lines), None


def _answer(
    found: pdf_annotations.Found,
    marks: list[Mark],
    places: list[Place],
    texts: list[str],
    lines: Sequence[Line] = (),
) -> dict[str, Any]:
    return {
        "info": found.info,
        "pages": max(found.pages, len(texts)),
        "marks": [asdict(mark) for mark in marks],
        "places": [[each.key, each.page, each.left, each.top] for each in places],
        "texts": texts,
        "lines": [[each.page, each.left, each.top, each.text] for each in lines],
        "warnings": [[note.what, dict(note.details)] for note in found.warnings],
        "bundle": found.bundle is not None,
        "drawn_on": found.drawn_on,
        "has_sheet": found.has_sheet,
        "has_pictures": found.has_pictures,
    }


def _document(data: bytes) -> Any:
    """The file as pdfium sees it; None where it cannot be opened. Raises Protected."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise pdf_annotations.Protected from None
        return None


def _find(data: bytes, document: Any, until: float) -> pdf_annotations.Found:
    """What the dictionaries say, of the file as pdfium writes it anew where it can.

    There each object stands by itself; as exported they stand packed with thousands of tags of the
    report, which pypdf would all parse: that takes four times as long.
    """
    if document is not None:
        unpacked = io.BytesIO()
        try:
            document.save(unpacked)
            return pdf_annotations.find(unpacked.getvalue(), until)
        except Exception:
            unpacked.close()
    return pdf_annotations.find(data, until)
