"""What a customer holds in the hand: headings, dates and whether it is final, in every format."""

from __future__ import annotations

import base64
import hashlib
import inspect
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from types import ModuleType
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from pmdesk.domain.comments import Comment
from pmdesk.domain.kinds import File, Value
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.review import Review
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text
from pmdesk.domain.versions import Version
from pmdesk.formats import FORMATS, bundle, html, markdown, pdf, pmdesk_file
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words
from tests.formats.accessible import faults

HEADINGS = {
    "en": ("Incident summary", "What happened and why", "What we are doing to prevent it"),
    "ja": ("概要", "経緯と原因", "再発防止と今後の対応"),
    "zh-Hans": ("故障概要", "经过与原因", "改进与预防措施"),
    "zh-Hant": ("事件摘要", "事件經過與原因", "改善與預防措施"),
}
DRAFT = {"en": "Draft", "ja": "ドラフト", "zh-Hans": "草稿", "zh-Hant": "草稿"}
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
            for label in ("Summary for customers", "顧客向けの要約", "何をしているか"):
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


MARK = "Zqx"
"""Stands in everything that is not for customers, and in no word of a report."""
LONG_AGO = "2031-05-06"


@pytest.fixture(scope="module")
def full(schema: Schema) -> Postmortem:
    """A postmortem with something inside at every key that is not the customers' own."""
    postmortem = Postmortem.blank(schema, "en")
    for number, asked in enumerate(schema.fields):
        if asked.is_rows:
            cells = {c.key: v for c in asked.columns if (v := _inside(c, number)) is not None}
            postmortem, _ = postmortem.with_row(asked.key, cells)
        elif asked.external:
            if asked.the_kind.per_language:
                for language in LANGUAGES:
                    postmortem = postmortem.answer(asked.key, "It was slow.", language)
        elif asked.the_kind.per_language:
            for language in LANGUAGES:
                postmortem = postmortem.answer(asked.key, f"{MARK}{number} {language}", language)
        elif (value := _inside(asked, number)) is not None:
            postmortem = postmortem.answer(asked.key, value)
    return postmortem.answer("status", "draft")


def _inside(asked: Field, number: int) -> Value | None:
    said = f"{MARK}{number}{asked.key}"
    match asked.kind:
        case "line" | "code" | "period" | "person":
            return said
        case "link":
            return f"https://{said}.example/"
        case "people" | "tags":
            return (said,)
        case "moment":
            return f"{LONG_AGO}T07:08:09+09:00"
        case "date":
            return LONG_AGO
        case "duration" | "number":
            return 987_654_000 + number if asked.kind == "number" else 98_765
        case "file":
            return File(f"{said}.png", hashlib.sha256(_PICTURE).hexdigest(), len(_PICTURE))
        case _ if asked.the_kind.per_language:
            return Text(dict.fromkeys(LANGUAGES, said))
    return None


_PICTURE = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00"
    b"\x1f\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d"
    b"\x00\x00\x00\x00IEND\xaeB`\x82"
)


def _given(module: ModuleType) -> dict[str, Any]:
    """Everything an export may be handed beside the postmortem, each with something inside."""
    at = "2029-03-07T01:02:03+00:00"
    every: dict[str, Any] = {
        "attachments": {hashlib.sha256(_PICTURE).hexdigest(): _PICTURE},
        "export_id": f"{MARK}-7K2",
        "exported_at": datetime.fromisoformat(at),
        "versions": [Version.make("title", (), {"en": f"{MARK} title"}, at, f"{MARK} author")],
        "comments": [Comment("c1", "title", "en", f"{MARK} reader", at, text=f"{MARK} words")],
        "source": f"{MARK} source".encode(),
        "review": Review(until=LONG_AGO),
        "pictures": {hashlib.sha256(_PICTURE).hexdigest(): f"{MARK}/graph.png"},
    }
    taken = inspect.signature(module.write).parameters
    return {name: value for name, value in every.items() if name in taken}


@pytest.mark.parametrize("module", FORMATS, ids=lambda module: str(module.NAME))
def test_nothing_from_inside_is_anywhere_in_a_file_for_customers(
    renderer: pdf.Renderer, full: Postmortem, module: ModuleType
) -> None:
    more = _given(module)
    for language in LANGUAGES if module is not pdf else ("ja",):
        if module is pdf:
            more["renderer"] = renderer
        words = Words.load(language)
        said = _everything(module.write(full, words, profile="external", **more))
        whole = _everything(module.write(full, words, profile="internal", **more))
        for inside in (MARK, full.id, "987654", "987,654", "2029", f"{LONG_AGO}T", "98765"):
            for coded in (inside.encode(), inside.encode("utf-16-be"), inside.encode().hex()):
                assert (coded if isinstance(coded, bytes) else coded.encode()) not in said, inside
        assert MARK.encode() in whole, "it could have been there"


def _everything(data: bytes) -> bytes:
    """A file with all that is packed into it unpacked: streams, strings and the text it shows."""
    if not data.startswith(b"%PDF"):
        return data + b"".join(
            base64.b64decode(each + b"==") for each in re.findall(rb"base64,([\w+/]+)", data)
        )
    parts = [data]
    with pikepdf.open(io.BytesIO(data)) as document:
        for each in document.objects:
            parts.append(repr(each).encode())
            if isinstance(each, pikepdf.Stream):
                parts.append(each.read_bytes())
            elif isinstance(each, pikepdf.Dictionary):
                parts += [str(v).encode() for v in each.values() if isinstance(v, pikepdf.String)]
    parts += [page.extract_text().encode() for page in PdfReader(io.BytesIO(data)).pages]
    return b"\n".join(parts)


def test_the_name_of_a_file_for_customers_tells_no_number_and_no_title(full: Postmortem) -> None:
    from pmdesk.ui.export_dialog import file_name

    numbered = full.answer("number", "PM-2026-014")
    for language in LANGUAGES:
        for module in FORMATS:
            name = file_name(numbered, language, "external", module.SUFFIX)
            assert MARK not in name
            assert "014" not in name
            assert "PM" not in name
            assert "014" in file_name(numbered, language, "internal", module.SUFFIX)
