"""Whoever proofreads marks one letter, or two: each comes home to its answer and its words."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import Text
from pmdesk.formats import pdf_notes, pdf_page_text, pdf_placing
from pmdesk.formats.pdf_marks import Mark, Notes, Place, Placed
from pmdesk.words import LANGUAGES
from tests.formats import annotating, letters, reviewed
from tests.formats.conftest import Reviewed
from tests.formats.judging import judge

PDFS = Path(__file__).parent / "pdfs"
STEP = int(os.environ.get("PMDESK_STEP", "5"))
"""Each fifth mark and those at the edges; `PMDESK_STEP=1` tries them all, in a minute."""


def verdict(placed: Placed, wanted: letters.Wanted) -> str:
    if placed.failed or placed.certainty == "ask":
        return "failed" if placed.failed else "asked"
    if placed.key != wanted.key:
        return f"{wanted.mark.words} of {wanted.key} at {placed.key}"
    if wanted.start >= 0 and (placed.start, placed.end) != (wanted.start, wanted.end):
        return f"{wanted.mark.words} of {wanted.key} elsewhere in it"
    return "right"


def tally(placed: Sequence[Placed], wanted: Sequence[letters.Wanted]) -> Counter[str]:
    pairs = zip(placed, wanted, strict=True)
    return Counter(verdict(one, other) for one, other in pairs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_on_one_and_two_letters_come_home_to_their_answers_and_words(
    review_copies: Callable[[str], Reviewed], language: str
) -> None:
    postmortem, data = review_copies(language)
    printed = letters.Letters(data, postmortem, language)
    found = list(printed.passages_found())
    texts = [passage for passage in printed.passages if passage.source]
    seen = {passage.start for passage, _ in found}
    # All but the number, which stands on the cover with its sign for it.
    assert [each.key for each in texts if each.start not in seen] in ([], ["number"])
    wanted = [*letters.marks(printed, 1, STEP), *letters.marks(printed, 2, STEP)]
    assert len(wanted) > 2000
    notes = Notes(marks=tuple(each.mark for each in wanted), places=tuple(printed.places))
    placed = pdf_notes.place(notes, (), postmortem, language)
    assert tally(placed, wanted) == {"right": len(wanted)}


@pytest.mark.parametrize("engine", ["acrobat", "pdfium"])
def test_a_file_full_of_single_letters_comes_home_through_the_reader(
    review_copies: Callable[[str], Reviewed], engine: str
) -> None:
    postmortem, data = review_copies("ja")
    printed = letters.Letters(data, postmortem, "ja")
    marked = list(letters.marks(printed, 1, 16))
    assert len(marked) > 300
    pens = [
        reviewed.Wanted(each.mark.name, "strike_out", each.key, each.mark.page, each.mark.boxes,
                        each.mark.words, each.start, each.end)
        for each in marked
    ]  # fmt: skip
    notes = pdf_notes.read(getattr(annotating, engine)(data, pens), "a.pdf")
    placed = pdf_notes.place(notes, (), postmortem, "ja")
    assert len(placed) == len(pens)
    wrong = [each for each in judge(placed, pens) if not each.is_right]
    assert [(each.wanted.words, each.wanted.key, each.wrong) for each in wrong] == []


def _of_one_answer(schema: Schema, text: str) -> tuple[Postmortem, Notes]:
    made = Postmortem.blank(schema, "ja").answer("findings", Text({"ja": text}))
    return made, Notes(places=(Place("findings", 2, 100.0, 700.0),))


def test_a_letter_that_stands_hundreds_of_times_before_is_found_at_its_place(
    schema: Schema,
) -> None:
    others = "その他の物の所の事の" * 40
    made, notes = _of_one_answer(schema, others + "最後は朝の作業。")
    made = made.answer("executive_summary", Text({"ja": others}))
    mark = Mark("a", "strike_out", page=2, place=(120, 600, 128, 612), words="の",
                before="事の最後は朝", after="作業。")  # fmt: skip
    [placed] = pdf_notes.place(replace(notes, marks=(mark,)), (), made, "ja")
    at = len(others) + len("最後は朝")
    assert (placed.key, placed.start, placed.end) == ("findings", at, at + 1)


def test_letters_that_nothing_tells_apart_stand_at_their_answer_without_a_span(
    schema: Schema,
) -> None:
    made, notes = _of_one_answer(schema, "の" * 40)
    mark = Mark("a", "strike_out", page=2, place=(120, 600, 128, 612), words="の")
    [placed] = pdf_notes.place(replace(notes, marks=(mark,)), (), made, "ja")
    assert (placed.key, placed.start, placed.certainty) == ("findings", -1, "place")


def test_a_hyphen_and_a_dash_that_are_marked_are_found_between_their_letters(
    schema: Schema,
) -> None:
    made, notes = _of_one_answer(schema, "再接続は read-through と write-back で——違う。")
    text = made.best("findings", "ja")
    for signs, before, after in (("-", "read", "through"), ("——", "back で", "違う")):
        mark = Mark("a", "strike_out", page=2, place=(120, 600, 128, 612), words=signs,
                    before=f"再接続は {before}", after=after)  # fmt: skip
        [placed] = pdf_notes.place(replace(notes, marks=(mark,)), (), made, "ja")
        assert text[placed.start : placed.end] == signs


def test_one_mark_that_we_fail_at_takes_no_other_with_it(
    monkeypatch: pytest.MonkeyPatch, schema: Schema
) -> None:
    made, notes = _of_one_answer(schema, "最後は朝の作業。")
    place = pdf_placing._Placing.one

    def fail(self: pdf_placing._Placing, mark: Mark) -> Placed:
        if mark.name == "bad":
            raise KeyError(mark)
        return place(self, mark)

    monkeypatch.setattr(pdf_placing._Placing, "one", fail)
    marks = tuple(
        Mark(name, "highlight", page=2, place=(120, 600, 150, 612), words="作業", text=name)
        for name in ("a", "bad", "b")
    )
    reply = Mark("r", "reply", page=2, text="Yes", reply_to="bad")
    placed = pdf_notes.place(replace(notes, marks=(*marks, reply)), (), made, "ja")
    assert [each.key for each in placed] == ["findings", "", "findings", ""]
    assert [each.failed for each in placed] == [False, True, False, True]
    bad = placed[1]
    assert (bad.certainty, bad.mark.page, bad.mark.words) == ("ask", 2, "作業")


def test_one_mark_whose_words_cannot_be_read_takes_no_others_words_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import pypdfium2

    wanted = [
        reviewed.Wanted.from_json(record)
        for record in json.loads((PDFS / "wanted.json").read_text(encoding="utf-8"))
    ]
    marks = [Mark(each.id, each.kind, page=each.page, boxes=each.boxes, place=each.rect)
             for each in wanted if each.kind == "highlight"]  # fmt: skip
    read = pdf_page_text.with_words_of

    def fail(text: pdf_page_text.PageText, mark: Mark) -> Mark:
        if mark is marks[0]:
            raise ZeroDivisionError
        return read(text, mark)

    monkeypatch.setattr(pdf_page_text, "with_words_of", fail)
    with pypdfium2.PdfDocument(PDFS / "report.pdf") as document:
        done = pdf_page_text.with_words(document, marks, float("inf"), []).marks
    assert [bool(mark.words) for mark in done] == [False] + [True] * (len(marks) - 1)
