"""PDFs that mean harm, or are broken: read in bounded time, or refused in a clear sentence."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from pmdesk.formats import pdf_annotations, pdf_notes, pdf_notes_worker, pdf_page_text
from pmdesk.formats.imported import FormatError
from pmdesk.formats.pdf_marks import Notes
from pmdesk.formats.pdf_notes_worker import LONGEST

PDFS = Path(__file__).parent / "pdfs"
SOON = LONGEST
"""Seconds that the process is given: before them it ended by itself."""


@pytest.fixture(scope="module")
def report() -> bytes:
    return (PDFS / "pdfjs.pdf").read_bytes()


def _saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read_soon(data: bytes) -> Notes:
    started = time.monotonic()
    try:
        return pdf_notes.read(data, "review.pdf")
    finally:
        assert time.monotonic() - started < SOON


def read_or_refused(data: bytes) -> str:
    """How it went: how many pages were read, or what was said."""
    try:
        return f"{read_soon(data).pages} pages"
    except FormatError as error:
        return str(error)


def built(objects: dict[int, bytes], root: int = 1) -> bytes:
    """A PDF of these objects, as they are."""
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        out.write(b"%d 1\n%010d 00000 n \n" % (number, place))
    out.write(b"trailer << /Size %d /Root %d 0 R >>\n" % (max(objects) + 1, root))
    out.write(b"startxref\n%d\n%%%%EOF" % start)
    return out.getvalue()


def test_a_page_tree_that_bites_its_tail_is_walked_once() -> None:
    data = built(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Count 3 /Kids [2 0 R 3 0 R 4 0 R] >>",
            3: b"<< /Type /Pages /Parent 2 0 R /Count 9 /Kids [2 0 R 3 0 R 4 0 R] >>",
            4: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Annots [5 0 R] >>",
            5: b"<< /Subtype /Text /Rect [1 1 9 9] /Contents (here) /IRT 5 0 R /Parent 5 0 R >>",
        }
    )
    assert [mark.text for mark in read_soon(data).marks] == ["here"]


def test_trees_of_names_and_fields_that_bite_their_tails_are_walked_once() -> None:
    data = built(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R /Names << /Dests 3 0 R /EmbeddedFiles 3 0 R >>"
            b" /AcroForm << /Fields [4 0 R 4 0 R 5 0 R] >> >>",
            2: b"<< /Type /Pages /Count 0 /Kids [] >>",
            3: b"<< /Kids [3 0 R 3 0 R] /Names [(a) 3 0 R (b)] >>",
            4: b"<< /T (sheet) /Kids [5 0 R 4 0 R] /Parent 5 0 R >>",
            5: b"<< /T (name) /V (Kim) /Parent 4 0 R /Kids [4 0 R] >>",
        }
    )
    read_soon(data)


def test_pages_nested_without_end_do_not_exhaust_the_stack() -> None:
    depth = 30_000
    objects = {n: b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (n + 1) for n in range(2, depth)}
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[depth] = b"<< /Type /Page /MediaBox [0 0 9 9] >>"
    assert read_or_refused(built(objects))


@pytest.mark.parametrize("nested", [b"[" * 100_000, b"<< /A " * 100_000])
def test_objects_nested_without_end_are_refused(nested: bytes) -> None:
    data = built({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: nested})
    assert read_or_refused(data)


@pytest.mark.skipif(sys.platform != "linux", reason="only there can a process limit its memory")
def test_a_page_that_unfolds_to_gigabytes_takes_its_words_with_it_but_not_the_notes(
    report: bytes,
) -> None:
    packed = zlib.compressobj(9)
    bomb = b"".join(packed.compress(b"(x) Tj " * 150_000) for _ in range(800)) + packed.flush()
    with pikepdf.open(io.BytesIO(report)) as document:
        page = document.pages[0]
        page.Contents = pikepdf.Stream(document, b"")
        page.Contents.write(bomb, filter=Name.FlateDecode)
        data = _saved(document)
    notes = read_soon(data)
    assert len(notes.marks) == len(read_soon(report).marks)
    assert [note.what for note in notes.warnings] == [pdf_page_text.NO_WORDS]


def test_a_postmortem_that_unfolds_to_gigabytes_is_left_out(report: bytes) -> None:
    packed = zlib.compressobj(9)
    bomb = b"".join(packed.compress(bytes(1024**2)) for _ in range(400)) + packed.flush()
    with pikepdf.open(io.BytesIO(report)) as document:
        document.attachments["x.pmdesk"] = b"short"
        file = document.Root.Names.EmbeddedFiles.Names[1].EF.F
        file.write(bomb, filter=Name.FlateDecode)
        data = _saved(document)
    notes = read_soon(data)
    assert notes.bundle is None
    assert [note.what for note in notes.warnings] == [pdf_annotations.NO_BUNDLE]
    assert notes.marks


def test_ten_thousand_notes_are_read(report: bytes) -> None:
    notes = read_soon(_with_notes(report, 10_000))
    assert len(notes.marks) >= 10_000
    assert notes.warnings == ()


def test_of_too_many_notes_the_first_are_read_and_the_rest_is_said(
    report: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_annotations, "MOST_MARKS", 50)
    found = pdf_annotations.find(_with_notes(report, 100))
    assert len(found.marks) == 50
    assert [note.what for note in found.warnings] == [pdf_annotations.TOO_MANY_MARKS]


def _with_notes(report: bytes, count: int) -> bytes:
    with pikepdf.open(io.BytesIO(report)) as document:
        notes = [
            document.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Text,
                    Rect=Array([n % 500, n // 50, n % 500 + 20, n // 50 + 20]),
                    Contents=String(f"note {n}"),
                )
            )
            for n in range(count)
        ]
        document.pages[3].Annots = document.make_indirect(Array(notes))
        return _saved(document)


def test_a_note_as_long_as_a_book_is_cut_off_and_that_is_said(report: bytes) -> None:
    with pikepdf.open(io.BytesIO(report)) as document:
        note = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Text,
            Rect=Array([1, 1, 9, 9]),
            Contents=String("長" * 500_000),
        )
        document.pages[3].Annots = Array([note])
        data = _saved(document)
    notes = read_soon(data)
    assert max(len(mark.text) for mark in notes.marks) == pdf_annotations.MOST_TEXT
    assert [note.what for note in notes.warnings] == [pdf_annotations.TOO_LONG]


@pytest.mark.parametrize(
    "entries",
    [
        {"Rect": Array([1e30, -1e30, 5, 5])},
        {"Rect": Array([])},
        {"Rect": String("nowhere")},
        {"Rect": Array([Name.A, Name.B, Name.C, Name.D])},
        {"Rect": Array([1, 1, 9, 9]), "QuadPoints": Array([1, 2, 3])},
        {"Rect": Array([1, 1, 9, 9]), "QuadPoints": Array([1e9] * 8)},
        {"Rect": Array([1, 1, 9, 9]), "QuadPoints": Array([5] * 80_000)},
        {
            "Rect": Array([1, 1, 9, 9]),
            "Contents": Array([1]),
            "T": 5,
            "M": Name.Soon,
            "NM": Array([]),
        },
        {"Rect": Array([1, 1, 9, 9]), "M": String("D:99999999999999+99'99'")},
        {"Rect": Array([1, 1, 9, 9]), "IRT": String("x"), "RT": 3, "State": Array([])},
    ],
)
def test_a_note_with_impossible_entries_harms_no_other(
    report: bytes, entries: dict[str, Any]
) -> None:
    before = len(read_soon(report).marks)
    with pikepdf.open(io.BytesIO(report)) as document:
        made = Dictionary(Type=Name.Annot, Subtype=Name.Highlight, **entries)
        document.pages[0].Annots.append(made)
        data = _saved(document)
    notes = read_soon(data)
    assert before <= len(notes.marks) <= before + 1


def _encrypted(report: bytes, user: str) -> bytes:
    with pikepdf.open(io.BytesIO(report)) as document:
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="owner", user=user))
    return out.getvalue()


def test_a_file_with_a_password_is_refused_with_what_to_do(report: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        read_soon(_encrypted(report, "secret"))
    assert "password" in caught.value.what


def test_a_file_that_only_forbids_changes_is_read(report: bytes) -> None:
    assert len(read_soon(_encrypted(report, "")).marks) == len(read_soon(report).marks)


@pytest.mark.parametrize(
    "data",
    [b"", b"MZ not a PDF", b"%PDF-", b"%PDF-1.7\n" + b"\0" * 100_000, b"%PDF-1.7\n%%EOF"],
)
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        read_soon(data)
    assert "review.pdf" in caught.value.what.format(**caught.value.details)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_file_cut_short_is_read_as_far_as_it_goes_or_refused(report: bytes, share: float) -> None:
    assert read_or_refused(report[: int(len(report) * share)])


def test_a_broken_table_of_contents_is_built_anew(report: bytes) -> None:
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(report)) as document:
        document.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = plain.getvalue()
    at = data.rindex(b"startxref")
    broken = data[:at] + b"startxref\n7\n%%EOF"
    assert len(read_soon(broken).marks) == len(read_soon(report).marks)


def test_scripts_in_a_file_are_never_run_and_huge_pages_are_not_drawn(report: bytes) -> None:
    with pikepdf.open(io.BytesIO(report)) as document:
        script = Dictionary(S=Name.JavaScript, JS=String("while (true) {}"))
        document.Root.OpenAction = script
        document.pages[0].AA = Dictionary(O=script)
        document.pages[1].MediaBox = Array([0, 0, 10**9, 10**9])
        data = _saved(document)
    assert len(read_soon(data).marks) == len(read_soon(report).marks)


def test_a_reading_that_takes_too_long_is_stopped_and_said(
    report: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_notes, "LONGEST", 0.05)
    with pytest.raises(FormatError) as caught:
        pdf_notes.read(report, "slow.pdf")
    assert "time or memory" in caught.value.what
    assert caught.value.details["file"] == "slow.pdf"


def test_when_time_is_short_what_was_read_so_far_is_handed_over(
    report: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_notes_worker, "SOFTLY", -1.0)
    *_, (answer, _) = pdf_notes_worker.read(report)
    said = [what for what, _ in answer["warnings"]]
    assert pdf_annotations.TOO_SLOW in said


def test_the_process_leaves_nothing_behind(report: bytes) -> None:
    before = threading.active_count()
    pdf_notes.read(report, "x.pdf")
    assert threading.active_count() <= before + 1
    said = subprocess.run(
        [sys.executable, "-m", "pmdesk", "--read-notes"],
        input=b"",
        capture_output=True,
        check=False,
    )
    assert (said.returncode, said.stdout) == (1, b"")
