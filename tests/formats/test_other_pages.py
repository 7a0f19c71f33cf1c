"""Pages are cut, put in another order, joined, turned and made small: no note lands elsewhere."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from pmdesk.formats import pdf_notes
from pmdesk.formats.pdf_marks import Notes, Place, Placed
from tests.formats import annotating, letters, reviewed
from tests.formats.conftest import Reviewed

WORKED = {
    "cut": "qpdf --empty --pages {source} 3-z -- {target}",
    "reversed": "qpdf --empty --pages {source} z-1 -- {target}",
    "reversed, with its places": "qpdf {source} --pages . z-1 -- {target}",
    "cut in the middle, with its places": "qpdf {source} --pages . 1-5,8-z -- {target}",
    "some pages": "qpdf --empty --pages {source} 6-8 -- {target}",
    "two copies joined": "qpdf --empty --pages {source} {source} 5-9 -- {target}",
    "turned": "qpdf --rotate=90 {source} {target}",
    "turned over, and cut": "qpdf --empty --rotate=180 --pages {source} 4-z -- {target}",
    "cut by pdftk": "pdftk {source} cat 2-end output {target}",
    "turned by pdftk": "pdftk {source} cat 1-endeast output {target}",
}


@pytest.fixture(scope="module")
def copy(review_copies: Callable[[str], Reviewed]) -> Reviewed:
    return review_copies("en")


@pytest.fixture(scope="module")
def remembered(copy: Reviewed) -> Sequence[Place]:
    return pdf_notes.places(copy[1])


@pytest.fixture(scope="module")
def wanted(copy: Reviewed) -> dict[str, letters.Wanted]:
    """A few hundred marks of three letters, all over the copy, by name."""
    printed = letters.Letters(copy[1], copy[0], "en")
    found = list(letters.marks(printed, 3, 60, "highlight"))
    return {f"acrobat-{each.mark.name}": each for each in found}


def pens(wanted: dict[str, letters.Wanted]) -> list[reviewed.Wanted]:
    return [
        reviewed.Wanted(
            each.mark.name, "highlight", each.key, each.mark.page, each.mark.boxes, each.mark.words
        )
        for each in wanted.values()
    ]


@pytest.fixture(scope="module")
def marked(
    copy: Reviewed, wanted: dict[str, letters.Wanted], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    path = tmp_path_factory.mktemp("marked") / "marked.pdf"
    path.write_bytes(annotating.acrobat(copy[1], pens(wanted)))
    return path


def verdict(placed: Placed, wanted: letters.Wanted) -> str:
    assert not placed.failed
    if placed.certainty == "ask":
        return "asked"
    is_right = placed.key == wanted.key and (placed.start, placed.end) in (
        (wanted.start, wanted.end),
        (-1, -1),
    )
    return "right" if is_right else f"{wanted.mark.words} of {wanted.key} at {placed.key}"


def tally(
    notes: Notes, remembered: Sequence[Place], copy: Reviewed, wanted: dict[str, letters.Wanted]
) -> Counter[str]:
    placed = pdf_notes.place(notes, remembered, copy[0], "en")
    # A copy that is there twice gives its notes a second name.
    names = {each.mark.name: each.mark.name.removesuffix("-2") for each in placed}
    for each in placed:
        if names[each.mark.name] not in wanted:
            names[each.mark.name] = each.mark.name[:-16]
    return Counter(verdict(each, wanted[names[each.mark.name]]) for each in placed)


@pytest.mark.parametrize("how", WORKED)
def test_notes_stay_at_their_words_whatever_became_of_the_pages(
    how: str,
    marked: Path,
    copy: Reviewed,
    remembered: Sequence[Place],
    wanted: dict[str, letters.Wanted],
) -> None:
    command = WORKED[how].format(source=marked, target=marked.with_name("worked.pdf")).split()
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not there")
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    notes = pdf_notes.read(marked.with_name("worked.pdf").read_bytes(), "worked.pdf")
    assert len(notes.marks) > 20
    assert tally(notes, remembered, copy, wanted) == {"right": len(notes.marks)}


def _two_on_one(data: bytes) -> bytes:
    """As one prints to save paper."""
    document = pypdfium2.PdfDocument(data)
    made = pypdfium2.PdfDocument(pdfium.FPDF_ImportNPagesToOne(document.raw, 842, 595, 2, 1))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _made_small(data: bytes) -> bytes:
    """As a printer fits a page into its margins."""
    with pikepdf.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.contents_add(b"q 0.9 0 0 0.9 30 40 cm", prepend=True)
            page.contents_add(b"Q")
        document.save(out := io.BytesIO())
    return out.getvalue()


def _without_notes(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as document:
        for page in document.pages:
            if "/Annots" in page:
                del page.Annots
        for name in ("/AcroForm", "/Names"):
            if name in document.Root:
                del document.Root[name]
        document.save(out := io.BytesIO())
    return out.getvalue()


@pytest.mark.parametrize("make", [_two_on_one, _made_small])
def test_a_note_on_pages_made_small_is_told_by_its_words_or_asked_about(
    make: Callable[[bytes], bytes], copy: Reviewed, remembered: Sequence[Place]
) -> None:
    small = _without_notes(make(copy[1]))
    printed = letters.Letters(small, copy[0], "en")
    # Without places nothing tells but whole answers that stand there once.
    found = {
        f"acrobat-{each.mark.name}": each
        for each in letters.marks(printed, 3, 60, "highlight")
        if each.start >= 0
    }
    assert len(found) > 50
    notes = pdf_notes.read(annotating.acrobat(small, pens(found)), "small.pdf")
    placed = pdf_notes.place(notes, remembered, copy[0], "en")
    assert {each.certainty for each in placed} <= {"words", "ask"}
    said = Counter(verdict(each, found[each.mark.name]) for each in placed)
    assert set(said) <= {"right", "asked"}
    assert said["right"] > 0.9 * len(placed)


@pytest.mark.parametrize("has_places", [True, False])
def test_a_note_on_a_page_that_somebody_put_in_is_asked_about(
    has_places: bool, copy: Reviewed, remembered: Sequence[Place]
) -> None:
    def note(document: Any, page: int) -> None:
        made = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Text,
            Rect=pikepdf.Array([200, 500, 220, 520]),
            Contents=pikepdf.String("What is this?"),
        )
        document.pages[page].Annots = pikepdf.Array([document.make_indirect(made)])

    with pikepdf.open(io.BytesIO(copy[1])) as document:
        document.add_blank_page(page_size=(595, 842))
        document.pages.insert(7, document.pages[-1])
        del document.pages[-1]
        note(document, 7)
        if not has_places:
            del document.Root.Names
        out = io.BytesIO()
        document.save(out)
    [placed] = pdf_notes.place(pdf_notes.read(out.getvalue(), "a"), remembered, copy[0], "en")
    assert (placed.key, placed.certainty, placed.mark.page) == ("", "ask", 7)


def test_a_copy_of_another_export_is_not_placed_by_the_places_of_this_one(
    marked: Path, copy: Reviewed, remembered: Sequence[Place], wanted: dict[str, letters.Wanted]
) -> None:
    with pikepdf.open(marked) as document:
        del document.Root.Names
        out = io.BytesIO()
        document.save(out)
    notes = pdf_notes.read(out.getvalue(), "a")
    other = pdf_notes.Notes(**{**vars(notes), "export_id": "AB23-CDE"})
    placed = pdf_notes.place(other, remembered, copy[0], "en")
    assert {each.certainty for each in placed} <= {"words", "ask"}
