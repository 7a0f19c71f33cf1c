"""Reviewers' notes come home: out of the PDFs of the readers that people use, to their answers."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import Text
from pmdesk.formats import pdf, pdf_notes
from pmdesk.formats.pdf_annotations import DIFFERS
from pmdesk.formats.pdf_marks import KINDS, Mark, Notes, Place, Placed
from pmdesk.formats.pdf_replacing import replacement
from pmdesk.formats.pdf_wording import bare, joined, wording
from pmdesk.words import Words
from tests.formats import annotating, reviewed
from tests.formats.judging import Verdict, judge

PDFS = Path(__file__).parent / "pdfs"
FIXTURES = ("mupdf", "pdfjs", "poppler_glib", "poppler_qt")
WRITES = {
    "acrobat": set(KINDS) - {"sheet", "link_free"},
    "preview": {"highlight", "underline", "strike_out", "note", "free_text", "ink", "shape"},
    "pdfium": {
        "highlight", "underline", "strike_out", "squiggly", "note", "free_text", "ink", "stamp",
        "shape",
    },
    "mupdf": {
        "highlight", "underline", "strike_out", "squiggly", "note", "free_text", "caret", "ink",
        "stamp", "shape",
    },
    "pdfjs": {"highlight", "free_text", "ink"},
    "poppler_glib": {
        "highlight", "underline", "strike_out", "squiggly", "note", "stamp", "shape",
    },
    "poppler_qt": {
        "highlight", "underline", "strike_out", "squiggly", "note", "free_text", "ink", "stamp",
        "shape",
    },
}  # fmt: skip
"""What each engine can be brought to write."""


@pytest.fixture(scope="module")
def postmortem(schema: Schema) -> Postmortem:
    records = json.loads((PDFS / "answers.json").read_text(encoding="utf-8"))
    return Postmortem.from_records(schema, "reviewed", "ja", records)


@pytest.fixture(scope="module")
def report() -> bytes:
    return (PDFS / "report.pdf").read_bytes()


@pytest.fixture(scope="module")
def wanted() -> list[reviewed.Wanted]:
    records = json.loads((PDFS / "wanted.json").read_text(encoding="utf-8"))
    return [reviewed.Wanted.from_json(record) for record in records]


def annotated(engine: str, report: bytes, wanted: list[reviewed.Wanted]) -> bytes:
    if engine in FIXTURES:
        return (PDFS / f"{engine}.pdf").read_bytes()
    made: bytes = getattr(annotating, engine)(report, wanted)
    return made


def changed(data: bytes, change: Callable[[Any], None]) -> bytes:
    """The same PDF, after `change` had its way with it."""
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def without_places(data: bytes) -> bytes:
    def forget(document: Any) -> None:
        del document.Root.Names

    return changed(data, forget)


@cache
def read(data: bytes) -> Notes:
    """Each file once: starting the process that reads takes half a second."""
    return pdf_notes.read(data, "review.pdf")


def verdicts(
    engine: str, placed: tuple[Placed, ...], wanted: list[reviewed.Wanted]
) -> list[Verdict]:
    return judge(placed, [mark for mark in wanted if mark.kind in WRITES[engine]])


def wrong(found: list[Verdict]) -> list[tuple[str, str, str, str]]:
    return [
        (each.wanted.id, each.wanted.kind, each.wanted.key, each.wrong)
        for each in found
        if not each.is_right
    ]


# Readers


@pytest.mark.parametrize("engine", WRITES)
def test_every_note_of_a_reader_stands_at_its_answer_and_its_words(
    engine: str, report: bytes, wanted: list[reviewed.Wanted], postmortem: Postmortem
) -> None:
    notes = read(annotated(engine, report, wanted))
    assert notes.export_id == "7K2F-Q9M"
    assert {mark.kind for mark in notes.marks} == WRITES[engine]
    remembered = pdf_notes.places(report)
    placed = pdf_notes.place(notes, remembered, postmortem, "ja")
    found = verdicts(engine, placed, wanted)
    assert wrong(found) == []
    # Nothing came that was not written, but for what Acrobat's caret and strike-out make together.
    assert len(notes.marks) == len(found)


@pytest.mark.parametrize("engine", WRITES)
@pytest.mark.parametrize("knows", ["the places of the export", "nothing"])
def test_a_file_that_lost_its_places_is_placed_by_what_is_known(
    engine: str,
    knows: str,
    report: bytes,
    wanted: list[reviewed.Wanted],
    postmortem: Postmortem,
) -> None:
    data = annotated(engine, report, wanted)
    if engine != "preview":
        data = without_places(data)
    notes = read(data)
    assert notes.places == ()
    remembered = pdf_notes.places(report) if knows != "nothing" else ()
    placed = pdf_notes.place(notes, remembered, postmortem, "ja")
    assert wrong(verdicts(engine, placed, wanted)) == []
    if knows == "nothing":
        assert {each.certainty for each in placed} <= {"words", "ask"}


def test_authors_dates_and_words_come_as_they_were_written(
    report: bytes, wanted: list[reviewed.Wanted]
) -> None:
    notes = read(annotating.acrobat(report, wanted))
    first = on(notes, "ゲートウェイの失敗率")
    assert first.author == "Kim, 山本"
    assert first.at == "2026-11-22T09:30:15+09:00"
    by_name = {mark.name: mark for mark in notes.marks}
    reply, state = by_name["acrobat-r1"], by_name["acrobat-s1"]
    assert (reply.kind, reply.reply_to, reply.text) == ("reply", first.name, "同意します")
    assert (state.kind, state.reply_to, state.review_state) == ("state", first.name, "accepted")
    quartz = read(annotating.preview(report, wanted)).marks[0]
    assert quartz.at == "2026-11-22T00:30:15+00:00"
    fox = read((PDFS / "pdfjs.pdf").read_bytes()).marks
    assert {mark.author for mark in fox} == {"Kim 山本"}
    assert all(mark.at.startswith("20") and len(mark.at) == 19 for mark in fox)


@pytest.mark.parametrize("engine", ["preview", "pdfjs"])
def test_reading_a_file_twice_gives_each_note_the_same_name(
    engine: str, report: bytes, wanted: list[reviewed.Wanted]
) -> None:
    data = annotated(engine, report, wanted)
    one, other = (pdf_notes.read(data, "x.pdf").marks for _ in range(2))
    assert [mark.name for mark in one] == [mark.name for mark in other]
    assert len({mark.name for mark in one}) == len(one)


def test_a_note_that_was_edited_keeps_its_name_where_the_reader_gives_none(
    report: bytes, wanted: list[reviewed.Wanted]
) -> None:
    data = annotating.preview(report, wanted)

    def edit(document: Any) -> None:
        for page in document.pages:
            for annotation in page.get("/Annots", []):
                if annotation.Subtype != Name.Widget and annotation.Subtype != Name.Link:
                    annotation.Contents = String("changed")
                    annotation.M = String("D:20261123003015Z00'00'")

    before, after = (read(each).marks for each in (data, changed(data, edit)))
    assert [mark.name for mark in before] == [mark.name for mark in after]
    assert {mark.text for mark in after} == {"changed"}


# Placing


def on(notes: Notes, words: str) -> Mark:
    return next(mark for mark in notes.marks if mark.words == words)


def test_words_over_two_cells_belong_to_the_row(
    report: bytes, wanted: list[reviewed.Wanted], postmortem: Postmortem
) -> None:
    notes = read(annotating.acrobat(report, wanted))
    both = next(
        mark for mark in notes.marks if "利用者から" in mark.words and "00:00" in mark.words
    )
    placed = pdf_notes.place(replace(notes, marks=(both,)), (), postmortem, "ja")[0]
    assert placed.key == f"timeline.{postmortem.rows('timeline')[4].id}"


def test_a_hyphen_at_a_line_end_is_a_hyphen(
    report: bytes, wanted: list[reviewed.Wanted], postmortem: Postmortem
) -> None:
    notes = read(annotating.acrobat(report, wanted))
    assert on(notes, "a roll-back-and-replay of the read-through cache")
    mark = next(mark for mark in wanted if "roll-back" in mark.words)
    assert len(mark.boxes) == 2


def test_an_answer_that_was_changed_since_is_known_by_its_place(
    report: bytes, wanted: list[reviewed.Wanted], postmortem: Postmortem
) -> None:
    notes = read(annotating.acrobat(report, wanted))
    now = postmortem.answer("cues_focus", Text({"ja": "すっかり書き直した。"}))
    mark = on(notes, "ゲートウェイの失敗率")
    placed = pdf_notes.place(replace(notes, marks=(mark,)), (), now, "ja")[0]
    assert (placed.key, placed.certainty) == ("cues_focus", "place")
    assert (placed.start, placed.end) == (-1, -1)


def test_a_note_on_a_row_that_is_gone_is_asked_about_and_goes_to_no_other_row(
    schema: Schema,
) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("title", "Search was down", "en")
    for number in range(4):
        postmortem, row = postmortem.with_row("timeline", {}, row_id=f"row{number}")
        event = "Alert fires at last" if number != 1 else "The gateway restarts"
        postmortem = postmortem.answer(f"timeline.{row}.event", event, "en")
    keys = [f"timeline.row{number}.event" for number in range(4)]
    places = [Place(key, 2, 100.0, 700.0 - 60 * n) for n, key in enumerate(keys)]
    kept = postmortem.without_row("timeline", "row0").without_row("timeline", "row1")
    marks = (
        Mark("a", "highlight", page=2, words="Alert fires at last", place=(100, 686, 200, 698)),
        Mark("b", "highlight", page=2, words="The gateway restarts", place=(100, 626, 200, 638)),
        Mark("c", "note", page=2, text="Who?", place=(110, 686, 128, 698)),
        Mark("d", "highlight", page=2, words="Alert fires at last", place=(100, 566, 200, 578)),
    )
    notes = Notes(marks=marks, places=tuple(places))
    found = {each.mark.name: each for each in pdf_notes.place(notes, (), kept, "en")}
    assert [found[name].certainty for name in "abcd"] == ["ask", "ask", "ask", "place"]
    assert {found[name].key for name in "abc"} == {""}
    assert found["a"].candidates == ("timeline", "timeline.row2.event", "timeline.row3.event")
    assert found["b"].candidates == found["c"].candidates == ("timeline",)
    assert found["d"].key == "timeline.row2.event"


def test_words_that_stand_twice_are_asked_about_where_no_place_tells(
    postmortem: Postmortem,
) -> None:
    notes = Notes(marks=(Mark("a", "highlight", words="Platform"),))
    placed = pdf_notes.place(notes, (), postmortem, "ja")[0]
    assert placed.certainty == "ask"
    rows = [f"people.{row.id}.team" for row in postmortem.rows("people")]
    assert set(rows) <= set(placed.candidates)


def test_words_around_a_mark_tell_which_of_two_equal_ones_it_is(postmortem: Postmortem) -> None:
    row = postmortem.rows("people")[1].id
    mark = Mark("a", "highlight", words="Platform", before="経路を調べた。専門家")
    placed = pdf_notes.place(Notes(marks=(mark,)), (), postmortem, "ja")[0]
    assert (placed.key, placed.certainty) == (f"people.{row}.team", "words")


def test_words_that_stand_nowhere_are_asked_about(postmortem: Postmortem) -> None:
    notes = Notes(marks=(Mark("a", "highlight", words="この文はどこにもありません"),))
    placed = pdf_notes.place(notes, (), postmortem, "ja")[0]
    assert (placed.key, placed.certainty, placed.candidates) == ("", "ask", ())


def test_a_report_in_another_language_is_found_all_the_same(
    report: bytes, wanted: list[reviewed.Wanted], postmortem: Postmortem
) -> None:
    notes = read(without_places(annotating.acrobat(report, wanted)))
    placed = pdf_notes.place(notes, (), postmortem, "en")
    marked = next(each for each in placed if each.mark.words == "ゲートウェイの失敗率")
    assert (marked.key, marked.language) == ("cues_focus", "ja")


def test_a_note_on_the_sheet_or_the_front_page_is_about_the_whole(postmortem: Postmortem) -> None:
    place = Place("front", 0, 56.7, 700.0)
    mark = Mark("a", "note", text="Nice", page=0, place=(300, 600, 320, 620), beside="Read this")
    placed = pdf_notes.place(Notes(marks=(mark,), places=(place,)), (), postmortem, "ja")[0]
    assert (placed.key, placed.certainty) == ("", "place")


def test_a_reply_to_a_reply_stands_where_its_thread_began(postmortem: Postmortem) -> None:
    marks = (
        Mark("c", "reply", reply_to="b"),
        Mark("b", "reply", reply_to="a"),
        Mark("a", "highlight", words="利用者からの連絡に注目していた"),
        Mark("d", "reply", reply_to="e"),
        Mark("e", "reply", reply_to="d"),
    )
    placed = pdf_notes.place(Notes(marks=marks), (), postmortem, "ja")
    assert [each.key for each in placed[:3]] == ["cues_focus"] * 3
    assert {each.certainty for each in placed[3:]} == {"ask"}


@cache
def _long_report(schema: Schema) -> tuple[Postmortem, bytes]:
    file = paths.resources() / "samples" / "lost-nodes.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    postmortem = Postmortem.from_records(schema, record["id"], "en", record["answers"])
    return postmortem, pdf.write(postmortem, Words.load("ja"), export_id="7K2F-Q9M")


def test_words_of_every_answer_of_a_long_report_are_found_again(schema: Schema) -> None:
    postmortem, data = _long_report(schema)
    wanted = list(_pieces(reviewed.Print(data), postmortem))
    assert len(wanted) > 60
    annotated_report = annotating.acrobat(data, wanted)
    for each in (annotated_report, without_places(annotated_report)):
        placed = pdf_notes.place(read(each), (), postmortem, "ja")
        verdicts = judge(placed, wanted)
        assert [(v.wanted.key, v.wanted.words, v.wrong) for v in verdicts if v.wrong] == []


@pytest.mark.parametrize("left", [6.0, 572.0])
def test_a_note_in_a_margin_is_about_the_row_or_the_answer_on_its_line(
    schema: Schema, left: float
) -> None:
    postmortem, data = _long_report(schema)
    wanted = [
        _in_margin(mark, left)
        for mark in _pieces(reviewed.Print(data), postmortem)
        # A title stands in one of two columns, so that a margin is beside another.
        if "." in mark.key or schema.field(mark.key).kind != "phrase"
    ]
    placed = pdf_notes.place(read(annotating.acrobat(data, wanted)), (), postmortem, "ja")
    verdicts = judge(placed, wanted)
    assert [(v.wanted.key, v.wanted.words, v.wrong) for v in verdicts if v.wrong] == []


def _in_margin(mark: reviewed.Wanted, left: float) -> reviewed.Wanted:
    middle = (mark.boxes[0][1] + mark.boxes[0][3]) / 2
    box = (left, middle - 9, left + 18, middle + 9)
    key = ".".join(mark.key.split(".")[:2])
    return reviewed.Wanted(mark.id, "note", key, mark.page, (box,), text=mark.words)


def _pieces(printed: reviewed.Print, postmortem: Postmortem) -> Iterator[reviewed.Wanted]:
    """Twelve letters out of the middle of each answer that has them just once."""
    for key in printed.places:
        value = postmortem.value(key)
        text = value.best("ja")[1] if isinstance(value, Text) else ""
        start = len(text) // 2
        words = text[start : start + 12].strip()
        around = text[max(0, start - 2) : start + 14]
        if len(words) < 10 or "f" in around or set(words) & set("*_`[]()-"):
            # "fi" and "ff" are printed as one letter.
            continue
        if text.count(words) > 1 or printed.count(key, words) != 1:
            continue
        start = text.index(words)
        page, boxes = printed.lines(key, words, wrapped=True)
        yield reviewed.Wanted(key, "highlight", key, page, boxes, words, start, start + len(words))


# Kinds


def annotate(report: bytes, page: int, **entries: Any) -> bytes:
    def add(document: Any) -> None:
        target = document.pages[page]
        if "/Annots" not in target:
            target.Annots = Array([])
        made = document.make_indirect(Dictionary(Type=Name.Annot, **entries))
        target.Annots.append(made)

    return changed(report, add)


def test_an_arrow_is_about_what_it_points_to(report: bytes, postmortem: Postmortem) -> None:
    page, boxes = reviewed.Print(report).lines("surprised", "网关到后端")
    left, bottom, _, top = boxes[0]
    data = annotate(
        report,
        page,
        Subtype=Name.Line,
        Rect=Array([left, bottom, 500, 700]),
        L=Array([500, 700, left + 2, (bottom + top) / 2]),
        LE=Array([Name("/None"), Name.OpenArrow]),
        Contents=String("here"),
    )
    notes = read(data)
    assert pdf_notes.place(notes, (), postmortem, "ja")[0].key == "surprised"


@pytest.mark.parametrize(("intent", "key"), [("/FreeTextCallout", "surprised"), ("", "")])
def test_free_text_is_about_what_it_points_to_only_where_it_is_a_callout(
    report: bytes, postmortem: Postmortem, intent: str, key: str
) -> None:
    page, boxes = reviewed.Print(report).lines("surprised", "网关到后端")
    left, bottom, _, top = boxes[0]
    here = f"went_well.{postmortem.rows('went_well')[0].id}.what"
    line = reviewed.Print(report).lines(here, "縮小了範圍")[1][0]
    data = annotate(
        report,
        page,
        Subtype=Name.FreeText,
        Rect=Array([line[0], line[1] - 2, line[2], line[3] + 2]),
        CL=Array([left + 2, (bottom + top) / 2, 400, 400]),
        Contents=String("here"),
        **({"IT": Name(intent)} if intent else {}),
    )
    placed = pdf_notes.place(read(data), (), postmortem, "ja")[0]
    assert placed.key == (key or here)


def test_a_circle_around_two_rows_is_asked_about(report: bytes, postmortem: Postmortem) -> None:
    rows = [f"timeline.{row.id}" for row in postmortem.rows("timeline")]
    places = {place.key: place for place in pdf_notes.places(report)}
    upper, lower = places[rows[3]], places[rows[5]]
    data = annotate(
        report,
        upper.page,
        Subtype=Name.Circle,
        Rect=Array([180, lower.top - 20, 260, upper.top - 5]),
    )
    placed = pdf_notes.place(read(data), (), postmortem, "ja")[0]
    assert placed.certainty == "ask"
    assert {f"{rows[3]}.event", f"{rows[5]}.event"} <= set(placed.candidates)


def test_words_that_a_reader_copied_into_its_comment_are_no_comment(report: bytes) -> None:
    page, boxes = reviewed.Print(report).lines("cues_focus", "ゲートウェイの失敗率")
    data = annotate(
        report,
        page,
        Subtype=Name.Highlight,
        Rect=Array(boxes[0]),
        QuadPoints=Array(annotating.corners(boxes[0])),
        Contents=String("ゲートウェイの 失敗率"),
    )
    mark = read(data).marks[0]
    assert (mark.words, mark.text) == ("ゲートウェイの失敗率", "")


@pytest.mark.parametrize(
    ("subtype", "low", "high"), [("/Underline", 0.08, 0.14), ("/StrikeOut", 0.46, 0.52)]
)
def test_a_stroke_that_is_told_as_thin_as_it_is_drawn_marks_its_line(
    report: bytes, subtype: str, low: float, high: float
) -> None:
    page, boxes = reviewed.Print(report).lines("cues_focus", "ゲートウェイの失敗率")
    left, bottom, right, top = boxes[0]
    thin = (left, bottom + low * (top - bottom), right, bottom + high * (top - bottom))
    data = annotate(
        report,
        page,
        Subtype=Name(subtype),
        Rect=Array(thin),
        QuadPoints=Array(annotating.corners(thin)),
    )
    assert read(data).marks[0].words == "ゲートウェイの失敗率"


def test_a_stamp_says_what_it_shows_and_a_private_check_mark_nothing(report: bytes) -> None:
    stamped = annotate(
        report, 0, Subtype=Name.Stamp, Rect=Array([99, 99, 199, 149]), Name=Name.NotApproved
    )
    assert [mark.text for mark in read(stamped).marks] == ["Not approved"]
    checked = annotate(
        report,
        0,
        Subtype=Name.Text,
        Rect=Array([9, 9, 29, 29]),
        IRT=Dictionary(),
        State=String("Marked"),
        StateModel=String("Marked"),
    )
    assert read(checked).marks == ()


def test_rich_text_is_read_where_there_is_no_plain_one(report: bytes) -> None:
    rich = '<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>Eins &amp; zwei</p>'
    rich += "<p>drei</p></body>"
    data = annotate(report, 0, Subtype=Name.Text, Rect=Array([300, 300, 320, 320]), RC=String(rich))
    assert read(data).marks[0].text == "Eins & zwei\ndrei"


def test_links_popups_and_fields_of_the_report_are_no_notes(report: bytes) -> None:
    assert read(report).marks == ()


@pytest.mark.parametrize(
    ("words", "text", "new"),
    [
        ("58分間空になった", "→ 59分間空になった", "59分間空になった"),
        ("五分", "「十分」に変更してください", "十分"),
        ("the gateway", 'replace with "the proxy"', "the proxy"),
        ("the gatway refused", "the gateway refused", "the gateway refused"),
        ("14:02", "14:05", "14:05"),
        ("拒绝", "改为：拦截", "拦截"),
        ("憑證", "應為「證書」", "證書"),
        ("58分", "59 分", "59 分"),
        ("14:02", "see note 3", None),
        ("the gateway", "Why?", None),
        ("the gateway", "I was not there, ask Kim about it", None),
        ("58 minutes", "Is it 59 minutes?", None),
        ("証明書", "不要です", None),
    ],
)
def test_a_comment_on_struck_words_is_a_replacement_only_if_it_reads_like_one(
    words: str, text: str, new: str | None
) -> None:
    assert replacement(words, text) == new


# The file


def _by_acrobat(data: bytes) -> bytes:
    """Acrobat says what is pressed at the group and at the button, and has line ends of its own."""

    def fill(document: Any) -> None:
        for field in document.Root.AcroForm.Fields:
            name = str(field.get("/T", ""))
            kind, value = reviewed.FILLED.get(name, ("", ""))
            if kind == "button" and "/Kids" in field:
                pressed = next(each for each in field.Kids[value].AP.N if each != "/Off")
                field.V = field.Kids[value].AS = Name(pressed)
            elif kind == "text":
                field.V = String(str(value).replace("\n", "\r"))

    return changed(data, fill)


@pytest.mark.parametrize("engine", ["acrobat", "pdfjs", "poppler_glib"])
def test_a_filled_in_sheet_comes_home(engine: str) -> None:
    empty = (PDFS / "sheet.pdf").read_bytes()
    assert read(empty).marks == ()
    own = engine == "acrobat"
    data = _by_acrobat(empty) if own else (PDFS / f"sheet_{engine}.pdf").read_bytes()
    marks = read(data).marks
    assert {mark.field: mark.text for mark in marks} == reviewed.SAID
    assert {(mark.kind, mark.author, mark.at) for mark in marks} == {
        ("sheet", "山本 Kim", "2026-11-22")
    }


BY_HAND = {
    "okular": {
        "sheet.check.enough_detail": "no",
        "sheet.note.enough_detail": "Which gateway?",
        "sheet.check.below_surface": "yes",
        "sheet.decision": "approve_with_changes",
    },
    "evince": {
        "sheet.check.enough_detail": "no",
        # First unsure, then yes; both buttons were left pressed.
        "sheet.check.below_surface": "yes",
        "sheet.check.separated": "no",
        "sheet.check.actions_sensible": "no",
        "sheet.check.understandable": "no",
    },
}


@pytest.mark.parametrize("reader", BY_HAND)
def test_a_sheet_filled_in_by_hand_in_a_real_reader_comes_home(reader: str) -> None:
    """Okular 22.12 and Evince 43, clicked and typed into; see make_annotated.py."""
    notes = read((PDFS / f"sheet_{reader}.pdf").read_bytes())
    assert {mark.field: mark.text for mark in notes.marks} == BY_HAND[reader]
    assert notes.warnings == ()


@pytest.mark.parametrize(
    ("value", "pressed", "said", "warned"),
    [
        # As Okular writes: a state at the button that there is not.
        ("/no", "/N", "no", False),
        ("/no", "/Off", "no", False),
        ("/Off", "/no", "no", False),
        ("", "/no", "no", False),
        ("/no", "/no", "no", False),
        ("/perhaps", "/no", "no", False),
        # The second is what one sees.
        ("/yes", "/no", "no", True),
        ("/Off", "/Off", "", False),
    ],
)
def test_of_two_answers_the_one_that_is_a_choice_is_taken_and_two_choices_are_told(
    value: str, pressed: str, said: str, warned: bool
) -> None:
    def fill(document: Any) -> None:
        for field in document.Root.AcroForm.Fields:
            if str(field.get("/T", "")) == "sheet.check.blameless":
                del field.V
                if value:
                    field.V = Name(value)
                field.Kids[1].AS = Name(pressed)

    notes = read(changed((PDFS / "sheet.pdf").read_bytes(), fill))
    assert [mark.text for mark in notes.marks] == ([said] if said else [])
    assert [note.what for note in notes.warnings] == ([DIFFERS] if warned else [])


def test_two_pressed_buttons_of_one_question_are_told() -> None:
    def fill(document: Any) -> None:
        for field in document.Root.AcroForm.Fields:
            if str(field.get("/T", "")) == "sheet.check.blameless":
                field.V = Name.yes
                field.Kids[0].AS, field.Kids[1].AS = Name.yes, Name.no

    notes = read(changed((PDFS / "sheet.pdf").read_bytes(), fill))
    assert [mark.text for mark in notes.marks] == ["yes"]
    assert [note.what for note in notes.warnings] == [DIFFERS]


def test_a_file_says_which_export_it_is_and_carries_its_postmortem(report: bytes) -> None:
    def tell(document: Any) -> None:
        for name, value in (("export", "AB23-CDE"), ("postmortem", "pm1"), ("profile", "review")):
            document.docinfo[f"/pmdesk{name}"] = value
        document.attachments["PM-1.pmdesk"] = b'{"format": "pmdesk postmortem"}'

    notes = read(changed(report, tell))
    assert (notes.export_id, notes.postmortem_id, notes.profile) == ("AB23-CDE", "pm1", "review")
    assert notes.bundle == b'{"format": "pmdesk postmortem"}'
    assert read(report).bundle is None


def test_the_places_of_an_export_are_those_that_its_reader_finds(report: bytes) -> None:
    places = pdf_notes.places(report)
    assert set(places) == set(read(report).places)
    assert {"title", "findings", "cues_focus"} <= {place.key for place in places}


# Words


def test_bare_letters_remember_where_they_stood() -> None:
    text = "See **the [run-book](https://example.com/(x))** ﾊﾞｯｸ"
    read = wording(text, markdown=True)
    assert read.letters == "Seetherunbookバック"
    start = read.letters.index("runbook")
    a, b = read.original(start, start + 7)
    assert text[a:b] == "run-book"
    a, b = read.original(read.letters.index("バ"), len(read.letters))
    assert text[a:b] == "ﾊﾞｯｸ"
    assert bare("a\u0301 b") == "áb"


def test_printed_lines_are_joined_as_they_were_written() -> None:
    assert joined("on\ufffe\r\ncall  now") == "on-call now"
    assert joined("東京 \r\n都") == "東京都"
    assert joined("東京 tower") == "東京 tower"
