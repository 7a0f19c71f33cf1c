"""What a customer holds in the hand: headings, dates and whether it is final, in every format."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator, Mapping

import pytest
from pypdf import PdfReader

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, html, markdown, pdf, pmdesk_file
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words
from tests.formats.accessible import faults

HEADINGS = {
    "en": ("Incident summary", "What happened and why", "What we are doing to prevent it"),
    "ja": ("概要", "経緯と原因", "再発防止と今後の対応"),
    "zh-Hans": ("事件概要", "经过与原因", "改进措施与后续安排"),
    "zh-Hant": ("事件摘要", "事件經過與原因", "改善措施與後續處理"),
}
DRAFT = {"en": "Draft", "ja": "下書き", "zh-Hans": "草稿", "zh-Hant": "草稿"}
PAGES = {"html": html, "markdown": markdown}
RECORDS = {"json": bundle, "pmdesk": pmdesk_file}


@pytest.fixture(scope="module")
def renderer() -> Iterator[pdf.Renderer]:
    with pdf.Renderer() as renderer:
        yield renderer


@pytest.fixture(scope="module")
def sample(schema: Schema) -> Postmortem:
    file = next(iter(samples()))
    return bundle.read(file.read_bytes(), file.name, schema, "en").postmortem


@pytest.fixture(scope="module")
def printed(renderer: pdf.Renderer, sample: Postmortem) -> Callable[[str, str], bytes]:
    """The copy as PDF, of more than one page, by language and status; each set once."""
    made: dict[tuple[str, str], bytes] = {}

    def write(language: str, status: str) -> bytes:
        if (language, status) not in made:
            long = sample.answer("external_what_happened", "It was slow.\n\n" * 60, language)
            made[language, status] = pdf.write(
                long.answer("status", status),
                Words.load(language),
                profile="external",
                renderer=renderer,
            )
        return made[language, status]

    return write


def _as_text(postmortem: Postmortem, language: str) -> Mapping[str, str]:
    words = Words.load(language)
    return {
        name: each.write(postmortem, words, profile="external").decode()
        for name, each in (PAGES | RECORDS).items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_customers_read_headings_and_dates_of_their_own_language(
    sample: Postmortem, language: str
) -> None:
    message = sample.answer("external_date", "2026-11-20").answer("time_zone", "Asia/Tokyo")
    day = {"en": "November 20, 2026", "ja": "2026年11月20日"}.get(language, "2026 年 11 月 20 日")
    zone = {"en": "Japan time", "zh-Hans": "日本时间"}.get(language, "日本時間")
    for name, said in _as_text(message, language).items():
        if name in PAGES:
            places = [said.index(f"{heading}") for heading in HEADINGS[language]]
            assert places == sorted(places)
            for wanted in (day, zone):
                assert wanted in said, name
            assert "2026-11-20" not in said
            for label in ("Summary for customers", "顧客向けの要約", "何が起きたか"):
                assert label not in said


def test_authors_may_leave_out_when_it_happened(sample: Postmortem) -> None:
    left_out = sample.answer("external_period", "left_out")
    for name in PAGES:
        assert "日本時間" in _as_text(sample, "ja")[name]
        assert "日本時間" not in _as_text(left_out, "ja")[name]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", ["draft", "in_review", None, "reviewed", "closed"])
def test_a_message_says_that_it_is_a_draft_until_the_meeting_agreed(
    sample: Postmortem, language: str, status: str | None
) -> None:
    is_draft = status not in ("reviewed", "closed")
    for name, said in _as_text(sample.answer("status", status), language).items():
        head = said[said.index("<body") :] if name == "html" else said
        assert (DRAFT[language] in head[:600]) is is_draft, name
    for each in RECORDS.values():
        data = each.write(sample, Words.load(language), profile="external")
        read = bundle.read(data, "x", sample.schema, "en")
        assert "status" not in read.postmortem.answers
        assert not read.notes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_printed_draft_says_so_on_every_page_large_enough_to_be_seen(
    printed: Callable[[str, str], bytes], language: str
) -> None:
    data = printed(language, "in_review")
    pages = PdfReader(io.BytesIO(data)).pages
    assert len(pages) > 1
    for page in pages:
        assert max(_sizes(page, DRAFT[language]), default=0) >= 16
    assert faults(data) == []
    for page in PdfReader(io.BytesIO(printed(language, "reviewed"))).pages:
        assert DRAFT[language] not in page.extract_text()


def _sizes(page: object, word: str) -> list[float]:
    """How large, in points, text with the word is drawn on a page."""
    found: list[float] = []

    def visit(text: str, _: object, matrix: list[float], __: object, size: float) -> None:
        if word in text:
            found.append(abs(size * matrix[3]))

    page.extract_text(visitor_text=visit)  # type: ignore[attr-defined]
    return found


def test_no_file_for_customers_names_a_field_that_is_not_theirs(sample: Postmortem) -> None:
    theirs = {each.key for each in sample.schema.fields if each.external}
    for said in (_as_text(sample, "en")[name] for name in RECORDS):
        record = json.loads(said)
        assert set(record["answers"]) <= theirs
        assert record["attachments"] == {}
        assert not {"id", "versions", "comments"} & set(record)
