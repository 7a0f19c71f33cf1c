"""Comments come home once, keep what they said, and their proposals land on the right words."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdesk.domain import comments
from pmdesk.domain.comments import Comment, Mark, NotApplied, Taken, after, merged
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema

NOW = "2026-11-21T09:00:00+00:00"
LATER = "2026-11-22T09:00:00+00:00"


@dataclass(frozen=True)
class Written:
    """A mark as the reader of PDFs gives it."""

    name: str
    kind: str = "note"
    author: str = "Kenji"
    at: str = "2026-11-20T10:00:00+09:00"
    text: str = ""
    words: str = ""
    replacement: str | None = None
    page: int = 2
    place: tuple[float, float, float, float] = (10.0, 20.0, 30.0, 40.0)
    reply_to: str = ""
    review_state: str = ""
    field: str = ""


@dataclass(frozen=True)
class Put:
    """The same with its answer."""

    mark: Mark
    key: str = "findings"
    language: str = "en"
    start: int = -1
    end: int = -1
    certainty: str = "place"
    candidates: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    gone: str = ""


def take(existing: tuple[Comment, ...], *marks: Written, now: str = NOW) -> Taken:
    return comments.taken_in(existing, [Put(mark) for mark in marks], "7K2M-XQ4", now)


def test_a_comment_reads_back_as_it_was() -> None:
    comment = Comment(
        "ab12",
        "timeline.x1.event",
        "ja",
        "健二",
        NOW,
        "strike_out",
        "期限切れ",
        "",
        "失効",
        3,
        7,
        page=4,
        place=(1.0, 2.5, 3.0, 4.0),
        certainty="ask",
        candidates=("a", "b"),
        earlier=({"until": NOW, "text": "older"},),
    )
    assert Comment.from_json(json.loads(json.dumps(comment.to_json()))) == comment


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        {},
        {"id": "../x"},
        {"id": "ab", "text": 3},
        {"id": "ab", "page": "1"},
        {"id": "ab", "place": [1, 2, 3]},
        {"id": "ab", "place": [1, 2, 3, float("inf")]},
        {"id": "ab", "candidates": "x"},
    ],
)
def test_a_strangers_record_is_refused(record: object) -> None:
    with pytest.raises(ValueError, match=r"expected|object|id|place"):
        Comment.from_json(record)


def test_an_unknown_state_waits_for_somebody() -> None:
    assert Comment.from_json({"id": "ab", "state": "whatever"}).is_open


def test_the_same_file_twice_brings_nothing_twice() -> None:
    marks = Written("a", text="Why?"), Written("b", kind="highlight", words="it failed")
    first = take((), *marks)
    assert (first.new, first.changed, first.known) == (2, 0, 0)
    again = take(first.comments, *marks)
    assert (again.new, again.changed, again.known, again.comments) == (0, 0, 2, ())


def test_a_second_round_brings_what_is_new_or_changed_and_keeps_what_was_said() -> None:
    first = take((), Written("a", text="Why?"), Written("b", text="Fine"))
    settled = tuple(
        replace(each, state="declined", reason="It is so") if each.text == "Why?" else each
        for each in first.comments
    )
    second = take(
        settled,
        Written("a", text="Why, at night?"),
        Written("b", text="Fine"),
        Written("c", text="And this?"),
        now=LATER,
    )
    assert (second.new, second.changed, second.known) == (1, 1, 1)
    changed = next(each for each in second.comments if each.text == "Why, at night?")
    old = next(each for each in settled if each.id == changed.id)
    assert changed.is_open
    kept = comments.after(old, changed, LATER)
    assert kept.earlier == (
        {
            "until": LATER,
            "text": "Why?",
            "state": "declined",
            "reason": "It is so",
            "revision": old.revision,
        },
    )


def kept_of(existing: tuple[Comment, ...], taken: Taken, now: str) -> tuple[Comment, ...]:
    """What the library holds after a file: the comments with their past."""
    known = {each.id: each for each in existing}
    kept = {e.id: after(known[e.id], e, now) if e.id in known else e for e in taken.comments}
    return tuple({**known, **kept}.values())


@pytest.mark.parametrize("at", ["2026-11-20T10:00:00+09:00", ""])
def test_the_file_of_an_earlier_round_once_more_takes_nothing_back(at: str) -> None:
    older, newer = Written("a", text="Why?", at=at), Written("a", text="Oh, I see.", at=at)
    kept: tuple[Comment, ...] = ()
    for mark in (older, newer):
        kept = kept_of(kept, take(kept, mark), NOW)
    again = take(kept, older, now=LATER)
    assert (again.changed, again.known, again.comments) == (0, 1, ())
    # Said a third time and later, the first words are new ones.
    if at:
        back = replace(older, at="2026-11-20T23:00:00+09:00")
        assert take(kept, back, now=LATER).changed == 1


def test_of_two_rounds_read_in_the_wrong_order_the_later_words_stand() -> None:
    older = Written("a", text="Why?", at="2026-11-20T23:30:00+09:00")
    newer = Written("a", text="Oh, I see.", at="2026-11-20T15:00:00Z")
    first = take((), newer)
    again = take(first.comments, older)
    assert (again.changed, again.known, again.comments) == (0, 1, ())
    assert take(take((), older).comments, newer).changed == 1


def test_the_same_mark_gets_the_same_id_on_every_machine() -> None:
    here, there = take((), Written("a")), take((), Written("a"))
    assert here.comments[0].id == there.comments[0].id


def test_two_reviewers_marks_of_one_name_are_two() -> None:
    mine = take((), Written("1", text="Mine"))
    theirs = take(mine.comments, Written("1", author="Mei", text="Theirs"))
    assert theirs.new == 1


def test_a_reviewer_who_sets_another_name_says_nothing_twice() -> None:
    unique = "8d6cf3a0-0c4b-4d6e-9b57-3f2c9a1be001"
    short, long = Written("k1", author="Kim", text="Q"), Written(unique, author="Kim", text="A")
    first = take((), short, long)
    renamed = [replace(mark, author="Kim Lee") for mark in (short, long)]
    again = take(first.comments, *renamed, Written("r", author="Kim Lee", reply_to="k1"))
    assert (again.new, again.changed, again.known) == (1, 0, 2)
    ids = {each.text: each.id for each in first.comments}
    assert [each.reply_to for each in again.comments] == [ids["Q"]]
    anew = take(first.comments, replace(renamed[1], text="B", at="2026-11-20T11:00:00+09:00"))
    assert [(each.id, each.author) for each in anew.comments] == [(ids["A"], "Kim Lee")]
    # Two people in one file, or notes that a mere number names, are two.
    assert take(first.comments, long, renamed[1]).new == 1
    assert take(first.comments, replace(renamed[0], text="Other")).new == 1
    assert take(first.comments, replace(renamed[0], place=(1.0, 2.0, 3.0, 4.0))).new == 1


def test_a_broken_file_that_names_two_marks_alike_loses_none() -> None:
    taken = take((), Written("1", text="One"), Written("1", text="Two"))
    assert {each.text for each in taken.comments} == {"One", "Two"}
    assert take(taken.comments, Written("1", text="One"), Written("1", text="Two")).known == 2


def test_replies_hang_on_their_comment_and_stand_at_its_answer() -> None:
    marks = [
        Put(Written("r2", text="Yes", reply_to="r1"), key="title"),
        Put(Written("r1", author="Mei", text="Really?", reply_to="a"), key=""),
        Put(Written("a", text="Too late"), key="impact_story"),
        Put(Written("s", kind="state", review_state="accepted", reply_to="a"), key=""),
        Put(Written("n", kind="state", review_state="none", reply_to="a"), key=""),
    ]
    taken = comments.taken_in((), marks, "X", NOW)
    [(head, replies)] = comments.threads(taken.comments)
    assert head.text == "Too late"
    assert sorted(each.text for each in replies) == ["Really?", "Yes", "accepted"]
    assert {each.key for each in replies} == {"impact_story"}
    assert comments.open_count(taken.comments) == 1


def test_replies_in_a_circle_are_read_all_the_same() -> None:
    taken = take((), Written("a", reply_to="b"), Written("b", reply_to="a"))
    assert taken.new == 2
    assert sum(1 + len(replies) for _, replies in comments.threads(taken.comments)) == 2


@pytest.mark.parametrize("state", [each for each in comments.STATES if each != "open"])
def test_a_reply_to_what_was_settled_opens_it_again_and_keeps_what_was_done(state: str) -> None:
    first = take((), Written("a", text="Too late"))
    [head] = first.comments
    settled = (replace(head, state=state, reason="No"),)
    marks = Written("a", text="Too late"), Written("r", text="Yes!", reply_to="a")
    second = take(settled, *marks)
    assert sorted((e.text, e.state) for e in second.comments) == [
        ("Too late", "open"),
        ("Yes!", "open"),
    ]
    assert (second.new, second.known) == (1, 1)
    opened = after(settled[0], next(e for e in second.comments if e.id == head.id), LATER)
    assert (opened.reason, opened.earlier) == ("No", ({"until": LATER, "state": state},))
    # The same file once more opens nothing that was settled since.
    done = (replace(opened, state="done"), *(e for e in second.comments if e.is_reply))
    assert take(done, *marks).comments == ()


def test_where_somebody_has_put_a_comment_it_stays() -> None:
    unsure = replace(Put(Written("a", text="?")), key="", certainty="ask", candidates=("x", "y"))
    first = comments.taken_in((), [unsure], "X", NOW)
    assert first.uncertain == 1
    chosen = replace(first.comments[0], key="findings", certainty="chosen", candidates=())
    changed = replace(unsure, mark=Written("a", text="Changed"))
    [again] = comments.taken_in((chosen,), [changed], "X", NOW).comments
    assert (again.key, again.certainty, again.text) == ("findings", "chosen", "Changed")


# The sheet


SHEET = (
    Written("1", "sheet", "", text="Kenji Sato", field="sheet.name"),
    Written("2", "sheet", "", text="approve_with_changes", field="sheet.decision"),
    Written("3", "sheet", "", text="2026-11-20", field="sheet.date"),
    Written("4", "sheet", "", text="Good work", field="sheet.note"),
    Written("5", "sheet", "", text="no", field="sheet.check.enough_detail"),
    Written("6", "sheet", "", text="yes", field="sheet.check.blameless"),
    Written("7", "sheet", "", text="Which cache?", field="sheet.note.enough_detail"),
    Written("8", "sheet", "", text="", field="sheet.note.shared"),
)


def test_a_sheet_becomes_the_reviewers_row_and_its_notes_become_comments(schema: Schema) -> None:
    taken = take((), *SHEET)
    assert taken.sheet is not None
    said = {each.field: (each.key, each.answer, each.text) for each in taken.comments}
    assert said == {
        "sheet": ("reviewers", "approve_with_changes", "Good work"),
        "enough_detail": ("review_checks", "no", "Which cache?"),
    }
    before, _ = Postmortem.blank(schema, "en").with_row("reviewers", {"name": "kenji sato "})
    after = comments.reviewed(before, taken.sheet, "en")
    [row] = after.rows("reviewers")
    assert (row.cells["decision"], row.cells["decided"]) == ("approve_with_changes", "2026-11-20")
    assert after.text(f"reviewers.{row.id}.note", "en") == "Good work"
    new = comments.reviewed(Postmortem.blank(schema, "en"), taken.sheet, "en")
    assert [row.cells["name"] for row in new.rows("reviewers")] == ["Kenji Sato"]


def test_a_sheet_that_says_nothing_new_changes_no_row() -> None:
    first = take((), *SHEET)
    again = take(first.comments, *SHEET)
    assert (again.sheet, again.comments) == (None, ())
    other = replace(SHEET[1], text="reject")
    assert take(first.comments, *SHEET[:1], other, *SHEET[2:]).changed == 1


def test_the_sheet_of_an_earlier_round_once_more_takes_no_decision_back() -> None:
    first, second = SHEET[:2], (SHEET[0], replace(SHEET[1], text="approve"))
    kept: tuple[Comment, ...] = ()
    for sheet in (first, second):
        taken = take(kept, *sheet)
        assert taken.sheet is not None
        kept = kept_of(kept, taken, NOW)
    again = take(kept, *first, now=LATER)
    assert (again.sheet, again.changed, again.comments) == (None, 0, ())


def test_a_sheet_with_nothing_but_a_name_says_nothing() -> None:
    assert take((), SHEET[0]).comments == ()


def test_a_name_on_a_sheet_is_one_line_of_a_length_that_people_have() -> None:
    named = replace(SHEET[0], text="Kenji\r\n\u2028 Sato" + "o" * 6000)
    taken = take((), named, SHEET[1])
    assert taken.sheet is not None
    assert taken.sheet.name == ("Kenji Sato" + "o" * 6000)[:200]
    assert [each.author for each in taken.comments] == [taken.sheet.name]


def test_a_decision_that_is_none_is_left_out() -> None:
    taken = take((), SHEET[0], replace(SHEET[1], text="burn it"), SHEET[3])
    assert taken.sheet is not None
    assert taken.sheet.decision == ""


# Proposals


def proposal(words: str, new: str, start: int = -1, **more: str) -> Comment:
    end = start + len(words) if start >= 0 else -1
    return Comment("ab", "findings", "en", kind="strike_out", words=words, replacement=new,
                   start=start, end=end, **more)  # type: ignore[arg-type]  # fmt: skip


def said(schema: Schema, text: str) -> Postmortem:
    return Postmortem.blank(schema, "en").answer("findings", text, "en")


def test_an_accepted_edit_changes_the_marked_words_and_no_others(schema: Schema) -> None:
    now = said(schema, "It failed. It failed again.")
    after = comments.applied(proposal("failed", "stopped", 14), now)
    assert after.text("findings", "en") == "It failed. It stopped again."


def test_an_edit_finds_its_words_where_the_text_has_moved_since(schema: Schema) -> None:
    then = said(schema, "It failed. It failed again.")
    now = said(schema, "At night it rained. It failed. It failed again, and again.")
    after = comments.applied(proposal("failed", "stopped", 14), now, then)
    assert after.text("findings", "en") == (
        "At night it rained. It failed. It stopped again, and again."
    )


def test_words_that_wrapped_on_paper_are_found(schema: Schema) -> None:
    now = said(schema, "The cache\nwas full.")
    after = comments.applied(proposal("cache was", "disk was"), now)
    assert after.text("findings", "en") == "The disk was full."


def test_words_struck_out_without_a_word_are_proposed_to_go(schema: Schema) -> None:
    bare = replace(proposal(" again", "", 9), replacement=None)
    after = comments.applied(bare, said(schema, "It failed again."))
    assert after.text("findings", "en") == "It failed."
    assert replace(bare, text="Is this so?").proposal is None


def test_an_edit_inserts_at_a_place(schema: Schema) -> None:
    then = said(schema, "It failed.")
    after = comments.applied(proposal("", " twice", 9), then, then)
    assert after.text("findings", "en") == "It failed twice."


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        ("It went away.", "no longer in the answer"),
        ("failed and failed", "more than once"),
        ("", "no longer there"),
    ],
)
def test_an_edit_whose_words_are_gone_is_refused_with_a_sentence(
    schema: Schema, now: str, sentence: str
) -> None:
    with pytest.raises(NotApplied, match=sentence):
        comments.applied(proposal("failed", "stopped"), said(schema, now))


def test_an_edit_of_what_is_no_text_is_refused(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("severity", "sev1")
    strike = replace(proposal("sev1", "sev2"), key="severity")
    with pytest.raises(NotApplied):
        comments.applied(strike, postmortem)
    with pytest.raises(NotApplied):
        comments.applied(replace(strike, key="nowhere.x.y"), postmortem)
    with pytest.raises(NotApplied):
        comments.applied(replace(strike, replacement=None, text="Hm"), postmortem)


def test_marked_words_tell_the_language_of_an_answer(schema: Schema) -> None:
    both = said(schema, "The node failed.").answer("findings", "The Knoten fiel aus.", "ja")
    assert comments.language_of(both, "findings", "Knoten", "en") == "ja"
    assert comments.language_of(both, "findings", "failed", "ja") == "en"
    # In both, in none, or in no text at all: the one that is being written.
    for key, words in (("findings", "The"), ("findings", "disk"), ("severity", "x"), ("", "x")):
        assert comments.language_of(both, key, words, "zh-Hans") == "zh-Hans"


# Copies of a comment


PASTS = st.lists(
    st.tuples(st.sampled_from(["open", "declined", "done"]), st.sampled_from(["", "a", "b"])),
    max_size=3,
)


def lived(first: Comment, past: list[tuple[str, str]], where: str) -> Comment:
    """A comment after what befell it on one desk."""
    for number, (state, reason) in enumerate(past):
        new = replace(first, state=state, reason=reason)
        first = after(first, new, f"2026-11-2{number}T00:00:0{where}+00:00")
    return first


@given(PASTS, PASTS, PASTS)
def test_copies_of_a_comment_become_one_in_whatever_order(
    one: list[tuple[str, str]], other: list[tuple[str, str]], third: list[tuple[str, str]]
) -> None:
    first = Comment("c1", text="How slow?", at="2026-11-19T00:00:00+00:00")
    a, b, c = (lived(first, past, w) for past, w in zip((one, other, third), "123", strict=True))
    whole = merged(merged(a, b), c)
    assert merged(a, b) == merged(b, a)
    assert merged(merged(a, b), b) == merged(a, b)
    assert merged(merged(b, c), a) == merged(b, merged(c, a)) == whole
    kept = json.dumps(whole.to_json())
    for each in (a, b, c):
        assert not each.reason or json.dumps(each.reason) in kept


def test_a_copy_that_a_reviewer_wrote_anew_is_not_swallowed_by_what_was_declined() -> None:
    first = Comment("c1", text="How slow?", at="2026-11-19T00:00:00+00:00")
    declined = after(first, replace(first, state="declined"), "2026-11-20T00:00:00+00:00")
    anew = replace(first, text="How slow, in seconds?", at="2026-11-21T09:00:00+09:00")
    both = merged(declined, anew)
    assert (both.text, both.state) == ("How slow, in seconds?", "open")
    assert "declined" in json.dumps(both.to_json())


@pytest.mark.parametrize(
    ("before", "now", "start", "end", "words", "knows_export"),
    [
        ("We did not test it. A notice came.", "We tested it. A notice came.", 7, 10, "not", True),
        ("The node failed. The node came back.", "A disk failed. The node came back.", 0, 8,
         "The node", True),
        ("Nobody was told.", "In the night nobody was told.", 15, 15, "", False),
    ],
    ids=["a part of a word", "the other place", "a place without words"],
)  # fmt: skip
def test_an_edit_is_never_made_on_words_that_nobody_marked(
    schema: Schema, before: str, now: str, start: int, end: int, words: str, knows_export: bool
) -> None:
    comment = Comment("c", "findings", "en", words=words, replacement="x", start=start, end=end)
    then = said(schema, before) if knows_export else None
    with pytest.raises(NotApplied):
        comments.applied(comment, said(schema, now), then)
