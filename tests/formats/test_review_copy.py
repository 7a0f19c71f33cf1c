"""The review copy: read with a pen, filled in with any reader, and the same each time."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from pypdf import PdfReader

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.review import Answered, Review, changes
from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, html, markdown, pdf, review_copy
from pmdesk.words import LANGUAGES, Words

AT = datetime(2026, 11, 21, 4, 10, tzinfo=UTC)
ON_COVER = {"title", "number", "status", "severity_scheme"}
POINTS_PER_MM = 72 / 25.4


@pytest.fixture(scope="module")
def renderer() -> Iterator[pdf.Renderer]:
    with pdf.Renderer() as renderer:
        yield renderer


@pytest.fixture(scope="module")
def sample(schema: Schema) -> Postmortem:
    file = paths.resources() / "samples" / "expired-certificate.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    made = Postmortem.from_records(schema, record["id"], record["language"], record["answers"])
    return made.answer("number", "PM-2026-014").answer("status", "in_review")


@pytest.fixture(scope="module")
def write(renderer: pdf.Renderer, sample: Postmortem) -> Callable[..., bytes]:
    def written(language: str = "en", **said: Any) -> bytes:
        return pdf.write(
            sample,
            Words.load(language),
            profile="review",
            export_id="7K2F-Q9M",
            exported_at=AT,
            review=Review(**said),
            renderer=renderer,
        )

    return written


@pytest.fixture(scope="module")
def copies(write: Callable[..., bytes]) -> Callable[[str], bytes]:
    """The same copy in a language, set once."""
    return cache(lambda language: write(language))


@pytest.fixture(scope="module")
def copy(copies: Callable[[str], bytes]) -> bytes:
    return copies("en")


def test_the_front_says_what_is_asked_until_when_and_where_to(copy: bytes, schema: Schema) -> None:
    reader = PdfReader(io.BytesIO(copy))
    front = " ".join(reader.pages[0].extract_text().split())
    assert "2026-04-20" in front, "the day of the meeting"
    assert "Save the file and send it to 佐野" in front
    for option in schema.field("review_checks").options:
        assert option.label in front
    assert f"Fill in the review sheet on page {len(reader.pages)}." in front


def _page(sample: Postmortem, review: Review) -> str:
    words = Words.load("en")
    return html.make_page(sample, words, profile="review", attachments={}, review=review).html


def test_the_exporter_names_another_day(sample: Postmortem) -> None:
    page = _page(sample, Review(until="2026-04-18"))
    assert "<dt>Please reply by</dt><dd>2026-04-18</dd>" in page
    assert "Please reply by 2026-04-18." in page[page.index('id="sheet"') :]


def test_a_day_that_was_taken_out_is_not_put_back(sample: Postmortem) -> None:
    assert "Please reply by" not in _page(sample, Review(until=""))


def test_every_page_says_its_state_and_its_export(copy: bytes) -> None:
    for page in PdfReader(io.BytesIO(copy)).pages:
        text = page.extract_text()
        assert "In review" in text
        assert "7K2F-Q9M" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_margin_is_left_to_the_pen(copies: Callable[[str], bytes], language: str) -> None:
    with pypdfium2.PdfDocument(copies(language)) as document:
        for number in range(1, len(document) - 1):
            page = document[number]
            width, height = page.get_size()
            free = 48 * POINTS_PER_MM
            text = page.get_textpage().get_text_bounded(width - free, 0, width, height)
            assert not text.strip(), f"page {number + 1}"


def test_every_item_has_its_mark(sample: Postmortem, copy: bytes) -> None:
    with pypdfium2.PdfDocument(copy) as document:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    marks = set()
    for each in sample.schema.fields:
        if each.is_rows:
            marks |= {sample.mark_of(f"{each.key}.{row.id}") for row in sample.rows(each.key)}
        elif sample.is_answered(each.key) and each.key not in ON_COVER:
            marks.add(sample.mark_of(each.key))
    assert len(marks) > 100
    missing = {mark for mark in marks if not re.search(rf"(?<![\w-]){re.escape(mark)}", text)}
    assert missing == set()


def test_the_pages_of_the_copy_are_places_and_no_keys(copy: bytes, schema: Schema) -> None:
    places = set(PdfReader(io.BytesIO(copy)).named_destinations)
    assert {"front", "sheet", "findings", "cues_missed"} <= places
    own = {review_copy.FRONT, review_copy.CHANGES, review_copy.ANSWERED, review_copy.SHEET}
    assert not any(schema.has(each) for each in own)


def test_the_first_copy_tells_of_no_changes(copy: bytes) -> None:
    assert {"changes", "answered"}.isdisjoint(PdfReader(io.BytesIO(copy)).named_destinations)


def test_the_next_copy_shows_what_changed_and_what_became_of_notes(
    write: Callable[..., bytes], sample: Postmortem
) -> None:
    row = sample.rows("timeline")[4].id
    before = sample.answer("findings", "Nobody noticed.", "en").without_row("timeline", row)
    asked = "When did it last run?"
    note = Answered("T-3", "Nishi", "the renewal job", asked, "declined", "Known.")
    data = write(
        since="4KQ2-8XN",
        changes=changes(before, sample, Words.load("en")),
        answered=[note],
    )
    reader = PdfReader(io.BytesIO(data))
    page = reader.named_destinations["changes"]
    number = reader.get_destination_page_number(page)
    assert number is not None
    text = " ".join(reader.pages[number].extract_text().split())
    for said in ("4KQ2-8XN", "Nobody noticed", "T-5", "401", "Summary of findings"):
        assert said in text
    for said in ("Nishi", "the renewal job", asked, "Declined", "Known."):
        assert said in text


def test_a_change_is_struck_out_and_underlined_within_its_answer(sample: Postmortem) -> None:
    long = "It had been running for a very long time without anybody looking at it. " * 4
    row = sample.rows("timeline")[2].id
    review = Review(
        changes=[
            ("findings", f"{long}The job failed.", f"{long}The job stopped."),
            ("severity", "Sev-3", "Sev-2"),
            ("unknown_key.x", "", "<b>"),
            (f"timeline.{row}.cells.event.en", "It ran", "It ran twice"),
        ]
    )
    page = _page(sample, review)
    assert "<del>failed</del><ins>stopped</ins>" in page
    assert "<del>Sev-3</del><span> </span><ins>Sev-2</ins>" in page
    assert "<ins>&lt;b&gt;</ins>" in page
    assert "T-3</span> Timeline of events · Event</h4>" in page
    assert "<span>It ran</span><ins> twice</ins>" in page
    changed = page[page.index('id="changes"') :]
    assert changed.count("without anybody") == 1, "what stayed is cut to its end"


def test_a_copy_is_sound_tagged_and_the_same_each_time(
    write: Callable[..., bytes], copy: bytes, tmp_path: Path
) -> None:
    assert hashlib.sha256(write()).digest() == hashlib.sha256(copy).digest()
    file = tmp_path / "copy.pdf"
    file.write_bytes(copy)
    if shutil.which("qpdf"):
        subprocess.run(["qpdf", "--check", file], capture_output=True, check=True)
    with pikepdf.open(file) as document:
        assert document.Root.MarkInfo.Marked
        for page in document.pages:
            for note in page.get("/Annots", []):
                if note.Subtype == "/Widget":
                    assert "/StructParent" in note
                    assert "/TU" in note or "/TU" in note.Parent


def test_the_file_stays_small(copy: bytes) -> None:
    assert len(copy) < 1_000_000, "a whole Japanese font is eight times as much"


# The sheet


def _values(data: bytes) -> dict[str, str]:
    fields = PdfReader(io.BytesIO(data)).get_fields() or {}
    said = {name: str(field.get("/V") or "") for name, field in fields.items()}
    return {name: value for name, value in said.items() if value not in ("", "/Off")}


def test_the_sheet_asks_every_question_and_for_a_decision(copy: bytes, schema: Schema) -> None:
    questions = [option.key for option in schema.field("review_checks").options]
    wanted = {f"sheet.{kind}.{key}" for key in questions for kind in ("check", "note")}
    wanted |= {"sheet.decision", "sheet.name", "sheet.date", "sheet.note"}
    fields = PdfReader(io.BytesIO(copy)).get_fields() or {}
    assert set(fields) == wanted
    states = {
        key: set(fields[key]["/_States_"])
        for key in ("sheet.decision", f"sheet.check.{questions[0]}")
    }
    assert states["sheet.decision"] == {"/Off", "/approve", "/approve_with_changes", "/reject"}
    assert states[f"sheet.check.{questions[0]}"] == {"/Off", "/yes", "/no", "/unsure"}
    assert fields["sheet.check.blameless"]["/TU"] == "Does it speak of systems rather than people?"
    assert _values(copy) == {}


def test_a_sheet_filled_in_as_acrobat_does_says_what_was_filled_in(copy: bytes) -> None:
    from pikepdf.form import Form

    with pikepdf.open(io.BytesIO(copy)) as document:
        form: Any = Form(document)
        form["sheet.check.blameless"].value = pikepdf.Name("/no")
        form["sheet.decision"].value = pikepdf.Name("/approve_with_changes")
        form["sheet.note"].value = "全体として良い"
        form["sheet.note.blameless"].value = "T-3 names a person"
        saved = io.BytesIO()
        document.save(saved)
    assert _values(saved.getvalue()) == {
        "sheet.check.blameless": "/no",
        "sheet.decision": "/approve_with_changes",
        "sheet.note": "全体として良い",
        "sheet.note.blameless": "T-3 names a person",
    }


class _Chrome:
    """The sheet in the engine of Chrome and Edge, clicked and typed into."""

    def __init__(self, data: bytes) -> None:
        self.document = pypdfium2.PdfDocument(data)
        self.document.init_forms()
        last = len(self.document) - 1
        self.page = self.document[last]
        assert self.document.formenv is not None
        self.form = self.document.formenv.raw
        self._places = dict(self._find(PdfReader(io.BytesIO(data)).pages[last]))

    def _find(self, page: Any) -> Iterator[tuple[str, tuple[float, float]]]:
        for each in page["/Annots"]:
            note = each.get_object()
            name = str(note.get("/T") or note["/Parent"]["/T"])
            states = [str(key) for key in note.get("/AP", {}).get("/N", {}) if key != "/Off"]
            left, bottom, right, top = (float(x) for x in note["/Rect"])
            yield name + "".join(states), ((left + right) / 2, (bottom + top) / 2)

    def click(self, place: str) -> None:
        self.press(*self._places[place])

    def press(self, x: float, y: float) -> None:
        pdfium.FORM_OnMouseMove(self.form, self.page, 0, x, y)
        pdfium.FORM_OnLButtonDown(self.form, self.page, 0, x, y)
        pdfium.FORM_OnLButtonUp(self.form, self.page, 0, x, y)

    def type_in(self, place: str, text: str) -> None:
        self.click(place)
        for character in text:
            pdfium.FORM_OnChar(self.form, self.page, ord(character), 0)

    def save(self) -> bytes:
        pdfium.FORM_ForceToKillFocus(self.form)
        saved = io.BytesIO()
        self.document.save(saved)
        self.document.close()
        return saved.getvalue()


def _circles(data: bytes) -> list[tuple[float, float, float, float]]:
    """The circles that are drawn on the sheet: left, bottom, right, top."""
    with pypdfium2.PdfDocument(data) as document:
        drawn = document[len(document) - 1].get_objects([pdfium.FPDF_PAGEOBJ_PATH])
        boxes = [each.get_bounds() for each in drawn]
    found = [tuple(box) for box in boxes if all(9 < box[n + 2] - box[n] < 16 for n in (0, 1))]
    return sorted(set(found), key=lambda box: (-box[1], box[0]))


def test_no_reader_is_asked_to_draw_the_fields_anew(copy: bytes) -> None:
    # Poppler, in Okular and Evince, loses the states of a button over it: each tick wipes another.
    with pikepdf.open(io.BytesIO(copy)) as document:
        assert "/NeedAppearances" not in document.Root.AcroForm


def test_a_click_anywhere_in_a_circle_presses_it(copy: bytes, schema: Schema) -> None:
    circles = _circles(copy)
    asked = len(schema.field("review_checks").options)
    assert len(circles) == 3 * asked + 3
    for across, up in ((0.03, 0.5), (0.97, 0.5), (0.5, 0.03), (0.5, 0.97), (0.2, 0.2)):
        sheet = _Chrome(copy)
        # One in each row: No, then the second decision.
        for left, bottom, right, top in circles[1::3]:
            sheet.press(left + across * (right - left), bottom + up * (top - bottom))
        said = _values(sheet.save())
        assert said.pop("sheet.decision") == "/approve_with_changes"
        assert list(said.values()) == ["/no"] * asked


def test_a_sheet_filled_in_with_chrome_says_what_was_filled_in(copy: bytes) -> None:
    sheet = _Chrome(copy)
    sheet.click("sheet.check.impact_complete/unsure")
    sheet.click("sheet.decision/approve")
    sheet.click("sheet.decision/reject")
    sheet.type_in("sheet.note", "Needs 影響 work")
    sheet.type_in("sheet.note.impact_complete", "which users?")
    sheet.type_in("sheet.name", "Nishi")
    assert _values(sheet.save()) == {
        "sheet.check.impact_complete": "/unsure",
        "sheet.decision": "/reject",
        "sheet.note": "Needs 影響 work",
        "sheet.note.impact_complete": "which users?",
        "sheet.name": "Nishi",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_is_one_page_to_tear_off(copies: Callable[[str], bytes], language: str) -> None:
    reader = PdfReader(io.BytesIO(copies(language)))
    with_fields = [
        number
        for number, page in enumerate(reader.pages)
        if any(note.get_object()["/Subtype"] == "/Widget" for note in page.get("/Annots", []))
    ]
    assert with_fields == [len(reader.pages) - 1]


# Other formats


def test_on_a_screen_or_as_data_a_review_copy_is_the_internal_report(sample: Postmortem) -> None:
    words = Words.load("en")
    for each in (markdown, bundle):
        written = [each.write(sample, words, profile=name) for name in ("internal", "review")]
        assert written[0] == written[1]
    page = html.write(sample, words, profile="review").decode()
    assert "<input" not in page
    bodies = [
        re.sub(r'class="(internal|review)"|Review copy|Internal', "", text.partition("<body")[2])
        for text in (page, html.write(sample, words).decode())
    ]
    assert bodies[0] == bodies[1]


def test_a_profile_that_there_is_not_writes_nothing(sample: Postmortem) -> None:
    for each in (markdown, bundle, html):
        with pytest.raises(ValueError, match="externall"):
            each.write(sample, Words.load("en"), profile="externall")
