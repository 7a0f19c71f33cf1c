"""Exported PDFs keep what PDF/UA-1 asks for and a program can see (accessible.py)."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pytest

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, pdf
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words
from tests.formats.accessible import faults

AT = datetime(2026, 11, 21, 4, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def renderer() -> Iterator[pdf.Renderer]:
    with pdf.Renderer() as renderer:
        yield renderer


@pytest.fixture(scope="module")
def sample(schema: Schema) -> Postmortem:
    file = next(iter(samples()))
    postmortem = bundle.read(file.read_bytes(), file.name, schema, "en").postmortem
    prose = "A [link](https://example.com).\n\n- one\n    - two\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    return postmortem.answer("findings", prose, "en")


def _write(
    renderer: pdf.Renderer, postmortem: Postmortem, language: str, profile: str = "internal"
) -> bytes:
    return pdf.write(
        postmortem,
        Words.load(language),
        profile=profile,
        export_id="7K2F-Q9",
        exported_at=AT,
        renderer=renderer,
    )


@pytest.fixture(scope="module")
def written(renderer: pdf.Renderer, sample: Postmortem) -> bytes:
    return _write(renderer, sample, "en")


@pytest.mark.parametrize(
    ("language", "profile"),
    [("ja", "internal"), ("ja", "review"), *((language, "external") for language in LANGUAGES)],
)
def test_a_report_can_be_read_by_those_who_cannot_see_it(
    renderer: pdf.Renderer, sample: Postmortem, language: str, profile: str
) -> None:
    assert faults(_write(renderer, sample, language, profile)) == []


def test_an_internal_report_in_english_is_no_other(written: bytes) -> None:
    assert faults(written) == []


def test_a_report_with_a_picture_says_what_it_shows(
    renderer: pdf.Renderer, schema: Schema, library: Any
) -> None:
    dot = (
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
        b"\x1f\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d"
        b"\x00\x00\x00\x00IEND\xaeB`\x82"
    )
    file = library.attach(dot, "graph.png", "image/png")
    postmortem, _ = Postmortem.blank(schema, "en").with_row("monitoring", {"file": file})
    written = pdf.write(
        postmortem, Words.load("en"), attachments={file.sha256: dot}, renderer=renderer
    )
    assert faults(written) == []
    with pikepdf.open(io.BytesIO(written)) as document:
        figures = [
            each
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
        ]
    assert figures


def _without(*names: str) -> Callable[[pikepdf.Pdf], None]:
    def take(document: pikepdf.Pdf) -> None:
        for each in document.objects:
            for name in names:
                if isinstance(each, pikepdf.Dictionary) and name in each:
                    del each[name]

    return take


def _show_the_files_name(document: pikepdf.Pdf) -> None:
    del document.Root.ViewerPreferences


def _paint_untagged(document: pikepdf.Pdf) -> None:
    document.pages[0].contents_add(b"0 0 10 10 re f", prepend=True)


def _unsay_what_headers_head(document: pikepdf.Pdf) -> None:
    for each in document.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/TH":
            del each["/A"]


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_without("/Lang"), "the document has no language"),
        (_without("/StructParents"), "no place in the structure"),
        (_without("/Tabs"), "order of the structure"),
        (_show_the_files_name, "not the title"),
        (_without("/Alt"), "no alternative text"),
        (_without("/Contents", "/StructParent"), "annotation"),
        (_without("/ToUnicode"), "cannot be read"),
        (_paint_untagged, "neither tagged nor an artifact"),
        (_unsay_what_headers_head, "what it heads"),
    ],
)
def test_what_shuts_readers_out_is_noticed(
    written: bytes, harm: Callable[[pikepdf.Pdf], None], said: str
) -> None:
    """The checks themselves can fail."""
    with pikepdf.open(io.BytesIO(written)) as document:
        harm(document)
        kept = io.BytesIO()
        document.save(kept)
    assert any(said in each for each in faults(kept.getvalue()))
