"""What a report shows in another language than its own is marked; customers get no marks."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader

from pmdesk import paths
from pmdesk.domain import outline
from pmdesk.domain.outline import Said
from pmdesk.domain.postmortem import Postmortem, each_passage
from pmdesk.domain.schema import Schema
from pmdesk.formats import html, markdown, pdf
from pmdesk.words import LANGUAGES, Words

FALLBACK, NOTE = 'class="fallback"', "<!-- pm:part.note -->"


@pytest.fixture(scope="module", params=["expired-certificate", "lost-nodes"])
def sample(schema: Schema, request: pytest.FixtureRequest) -> Postmortem:
    file = paths.resources() / "samples" / f"{request.param}.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    return Postmortem.from_records(schema, record["id"], record["language"], record["answers"])


def _each_said(part: object) -> Iterator[Said]:
    """Every word of a report that someone wrote, however deep it lies in the blocks."""
    if isinstance(part, Said):
        yield part
    elif isinstance(part, (list, tuple)):
        for each in part:
            yield from _each_said(each)
    elif dataclasses.is_dataclass(part):
        for each in dataclasses.fields(part):
            yield from _each_said(getattr(part, each.name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_passage_in_another_language_is_marked_and_no_other(
    sample: Postmortem, language: str
) -> None:
    words = Words.load(language)
    blocks, cover = outline.outline(sample, words), outline.cover(sample, words)
    in_blocks = sum(said.fallback for said in _each_said(blocks))
    on_page = html.write(sample, words, attachments={}).decode()
    assert on_page.count(FALLBACK) == in_blocks + sum(s.fallback for s in _each_said(cover))
    in_markdown = markdown.write(sample, words).decode().partition("<!-- pmdesk ")[0]
    assert in_markdown.count(NOTE) == in_blocks + cover.title.fallback
    written = [text for _, text in each_passage(sample) if text.words]
    assert bool(in_blocks) == any(language not in text.words for text in written)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_marked_page_comes_back_without_its_marks(sample: Postmortem, language: str) -> None:
    page = markdown.write(sample, Words.load(language))
    again = markdown.read(page, "a.md", sample.schema, language)
    assert again.postmortem.answers == sample.answers
    assert not again.unplaced


def test_a_mark_stays_out_of_what_is_edited_beside_it(schema: Schema) -> None:
    written = Postmortem.blank(schema, "en").answer("findings", "Why", "en")
    written, row = written.with_row("factors")
    written = written.answer(f"factors.{row}.factor", "An alert", "en")
    page = markdown.write(written, Words.load("ja")).decode()
    edited = page.replace("\n\nWhy\n", "\n\nWhy not\n").replace("| An alert ", "| No alert ")
    again = markdown.read(edited.encode(), "a.md", schema, "ja").postmortem
    assert again.text("findings", "en") == "Why not"
    assert again.text(f"factors.{row}.factor", "en") == "No alert"


@pytest.mark.parametrize("language", LANGUAGES)
def test_customers_get_no_marks(sample: Postmortem, language: str) -> None:
    for format_ in (html, markdown):
        written = format_.write(sample, Words.load(language), profile="external", attachments={})
        page = written.decode().partition("</style>")[2] or written.decode()
        assert FALLBACK not in page
        assert NOTE not in page


def test_the_pdf_says_it_too(schema: Schema) -> None:
    written = Postmortem.blank(schema, "en").answer("findings", "Why", "en")
    data = pdf.write(written, Words.load("ja"), attachments={})
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    assert "で掲載しています" in text.replace("\n", "")
