"""A mark over two answers or two pages is one comment, which stands at each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pmdesk.domain import comments
from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import pdf_notes
from pmdesk.formats.pdf_marks import Box, Mark, Notes, Place

FINDINGS = "The certificate had expired, and nobody was told. The gateway refused every call."
SUMMARY = "An internal certificate expired and the home page came up empty for an hour."
NOW = "2026-11-28T12:00:00+00:00"


@pytest.fixture
def postmortem(schema: Schema) -> Postmortem:
    made = Postmortem.blank(schema, "en").answer("findings", FINDINGS, "en")
    return made.answer("executive_summary", SUMMARY, "en")


def at(name: str, words: str, *boxes: Box, page: int = 2, **said: Any) -> Mark:
    return Mark(name, "highlight", page=page, place=boxes[0], boxes=boxes, words=words, **said)


def notes(*marks: Mark) -> Notes:
    places = (Place("findings", 2, 62.0, 200.0), Place("executive_summary", 3, 62.0, 700.0))
    return Notes(marks=marks, places=places)


LAST = at("a", "The gateway refused", (62, 90, 300, 102), author="Mei", text="Every one?",
          before="nobody was told. ")  # fmt: skip
FIRST = at("b", "every call.", (62, 750, 200, 762), page=3, author="Mei")


def test_a_highlight_over_the_end_of_a_page_is_one_comment_with_the_words_of_both(
    postmortem: Postmortem,
) -> None:
    reply = Mark("r", "reply", author="Kim", text="Yes", page=3, reply_to="b")
    placed = pdf_notes.place(notes(LAST, FIRST, reply), (), postmortem, "en")
    one, answer = placed
    assert one.mark.words == "The gateway refused every call."
    assert FINDINGS[one.start : one.end] == "The gateway refused every call."
    assert (one.key, one.also, one.mark.text) == ("findings", (), "Every one?")
    assert (answer.mark.reply_to, answer.key) == ("a", "findings")
    taken = comments.taken_in((), placed, "7K2F-Q9M", NOW)
    assert len(taken.comments) == 2
    again = comments.taken_in(taken.comments, placed, "7K2F-Q9M", NOW)
    assert (again.new, again.changed, again.known) == (0, 0, 2)


@pytest.mark.parametrize(
    "other",
    [
        replace(FIRST, author="Kim"),
        replace(FIRST, kind="underline"),
        replace(FIRST, page=4),
        replace(FIRST, words="empty for an hour."),
    ],
)
def test_two_marks_that_only_stand_on_two_pages_stay_two(
    postmortem: Postmortem, other: Mark
) -> None:
    assert len(pdf_notes.place(notes(LAST, other), (), postmortem, "en")) == 2


def test_a_highlight_over_two_answers_stands_at_both(postmortem: Postmortem) -> None:
    schema = postmortem.schema
    keys = [each.key for each in schema.fields]
    first, second = sorted(("findings", "executive_summary"), key=keys.index)
    texts = {"findings": FINDINGS, "executive_summary": SUMMARY}
    label = schema.field(second).label
    words = f"{texts[first][-22:]} {label} {texts[second][:24]}"
    places = (Place(first, 2, 62.0, 700.0), Place(second, 2, 62.0, 500.0))
    boxes = ((62.0, 520.0, 300.0, 532.0), (62.0, 470.0, 300.0, 482.0))
    for said in (words, words.replace(label, f"402 {label}")):
        mark = at("a", said, *boxes)
        [placed] = pdf_notes.place(Notes(marks=(mark,), places=places), (), postmortem, "en")
        assert (placed.key, placed.also) == (first, (second,))
        [comment] = comments.taken_in((), [placed], "7K2F-Q9M", NOW).comments
        assert comment.keys == (first, second)
        assert Comment.from_json(comment.to_json()) == comment


def test_a_word_of_the_next_answer_that_was_marked_by_the_way_is_not_meant(
    postmortem: Postmortem,
) -> None:
    places = (Place("findings", 2, 62.0, 700.0),)
    mark = at("a", "The gateway refused every call.", (62, 520, 300, 532))
    [placed] = pdf_notes.place(Notes(marks=(mark,), places=places), (), postmortem, "en")
    assert (placed.key, placed.also) == ("findings", ())


def test_copies_of_a_comment_at_two_answers_are_merged_in_either_order() -> None:
    mine = Comment("c1c1c1c1c1c1", "findings", at=NOW, also=("executive_summary",), text="Why?")
    theirs = replace(mine, state="done", earlier=({"until": "2026-11-28T13:00:00+00:00",
                                                   "state": None},))  # fmt: skip
    one, other = comments.merged(mine, theirs), comments.merged(theirs, mine)
    assert one == other
    assert (one.keys, one.state) == (("findings", "executive_summary"), "done")


def test_a_note_on_a_row_that_is_gone_says_which(schema: Schema) -> None:
    made, row = Postmortem.blank(schema, "en").with_row("timeline", {})
    made = made.answer(f"timeline.{row}.event", "Alert fires at last", "en")
    places = (Place(f"timeline.{row}.event", 2, 100.0, 700.0),)
    mark = at("a", "Alert fires", (100, 686, 150, 698))
    now = made.without_row("timeline", row)
    known, unknown = (
        comments.taken_in(
            (), pdf_notes.place(Notes(marks=(mark,), places=places), (), then, "en"), "E", NOW
        ).comments[0]
        for then in (made, now)
    )
    # As it was exported, or as it is now where nothing is known of the export.
    assert (known.key, unknown.key) == (f"timeline.{row}.event", "")
    assert (known.gone, unknown.gone) == ("", f"timeline.{row}")
    assert [comments.is_gone(each, now) for each in (known, unknown)] == [True, True]
    assert not comments.is_gone(known, made)
    chosen = replace(unknown, key="timeline", certainty="chosen")
    assert not comments.is_gone(chosen, now)


def test_notes_without_an_author_take_the_name_on_the_sheet(postmortem: Postmortem) -> None:
    marks = (
        replace(LAST, author=""),
        at("c", "nobody was told", (62, 120, 200, 132), author="Kim"),
        Mark("s", "sheet", text=" Mei  Lin ", field="sheet.name"),
    )
    placed = pdf_notes.place(notes(*marks), (), postmortem, "en")
    taken = comments.taken_in((), placed, "E", NOW)
    assert {each.words: each.author for each in taken.comments} == {
        "The gateway refused": "Mei Lin",
        "nobody was told": "Kim",
    }
    assert comments.taken_in(taken.comments, placed, "E", NOW).known == 2
