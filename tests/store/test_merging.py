"""Two or three people write one postmortem, with files as the only channel between them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdesk import importing
from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.domain.trouble import Trouble
from pmdesk.domain.versions import Version
from pmdesk.formats import pdf, pmdesk_file
from pmdesk.importing import Taken
from pmdesk.store.library import Library
from pmdesk.words import Words


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Library]]:
    """The libraries of Aiko, Bo and Chen."""
    libraries = [
        Library(tmp_path_factory.mktemp("desks") / name) for name in ("aiko", "bo", "chen")
    ]
    yield libraries
    for each in libraries:
        each.close()


def packed(library: Library, one: str) -> bytes:
    return pmdesk_file.write(
        library.open(one),
        Words.load("en"),
        attachments=library.attachments_of(library.open(one)),
        versions=library.versions(one),
        comments=library.comments(one),
    )


def give(giver: Library, taker: Library, one: str, folder: Path) -> Taken:
    """A copy of the postmortem goes from one desk to another, as a file."""
    file = folder / "copy.pmdesk"
    file.write_bytes(packed(giver, one))
    return importing.take_in(importing.read(file, taker, "en"), taker, file.name)


def write(library: Library, one: str, key: str, words: object, language: str | None = "en") -> None:
    old = library.open(one)
    new = old.answer(key, words, language)
    library.save(new, new.changed_records(old), library.folder.name)


def begun(desks: list[Library], tmp_path: Path) -> str:
    """A postmortem that all three have."""
    blank = Postmortem.blank(desks[0].schema, "en").answer("title", "Search was slow", "en")
    with_row, _ = blank.with_row("timeline", {}, row_id="first")
    one = desks[0].create(with_row).id
    write(desks[0], one, "timeline.first.event", "An alert fired")
    for other in desks[1:]:
        assert give(desks[0], other, one, tmp_path) == Taken(one)
    return one


def test_what_only_one_side_changed_is_taken(desks: list[Library], tmp_path: Path) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(aiko, one, "findings", "The index was rebuilt by day")
    write(bo, one, "findings", "インデックスを昼間に再構築した", "ja")
    write(bo, one, "severity", "sev2", None)
    taken = give(bo, aiko, one, tmp_path)
    assert taken.merge is not None
    assert (set(taken.merge.changed), taken.merge.conflicts) == ({"findings", "severity"}, ())
    now = aiko.open(one)
    assert now.text("findings", "en") == "The index was rebuilt by day"
    assert now.text("findings", "ja") == "インデックスを昼間に再構築した"
    assert now.value("severity") == "sev2"
    assert aiko.entry(one).severity == "sev2"
    assert [hit.id for hit in aiko.search("再構築")] == [one]


def test_what_both_changed_stands_side_by_side_until_one_is_chosen(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, chen = desks
    one = begun(desks, tmp_path)
    write(aiko, one, "timeline.first.event", "The first alert fired")
    write(bo, one, "timeline.first.event", "An alert fired for the search page")
    give(bo, aiko, one, tmp_path)
    ((key, conflict),) = aiko.conflicts(one)
    assert (key, conflict.part) == ("timeline.first", ("cells", "event", "en"))
    assert {(each.value, each.author) for each in conflict.choices} == {
        ("The first alert fired", "aiko"),
        ("An alert fired for the search page", "bo"),
    }
    # Writing elsewhere decides nothing, and the question travels with the copy.
    write(aiko, one, "timeline.first.source", "pager", None)
    give(aiko, chen, one, tmp_path)
    assert [where for where, _ in aiko.conflicts(one)] == ["timeline.first"]
    assert [where for where, _ in chen.conflicts(one)] == ["timeline.first"]
    write(chen, one, "timeline.first.event", "The first alert fired, for the search page")
    # Nor does going on typing: the other words may have come in between two keys.
    ((key, conflict),) = chen.conflicts(one)
    assert conflict.choices[0].value == "The first alert fired, for the search page"
    chen.settle(one, key, conflict.part)
    assert chen.conflicts(one) == ()
    for other in (aiko, bo):
        give(chen, other, one, tmp_path)
        assert other.conflicts(one) == ()
        assert (
            other.open(one).text("timeline.first.event", "en")
            == "The first alert fired, for the search page"
        )


def test_choosing_what_is_shown_ends_the_question_too(desks: list[Library], tmp_path: Path) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(aiko, one, "title", "Search stood still")
    write(bo, one, "title", "Search was slow for an hour")
    give(bo, aiko, one, tmp_path)
    ((key, conflict),) = aiko.conflicts(one)
    shown = aiko.open(one).text("title", "en")
    assert shown == conflict.choices[0].value
    aiko.settle(one, key, conflict.part)
    assert aiko.conflicts(one) == ()
    give(aiko, bo, one, tmp_path)
    assert bo.open(one).text("title", "en") == shown
    assert bo.conflicts(one) == ()


def test_two_questions_in_one_row_are_answered_one_at_a_time(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    for desk in (aiko, bo):
        write(desk, one, "timeline.first.event", f"Words of {desk.folder.name}")
        write(desk, one, "timeline.first.source", f"Source of {desk.folder.name}", None)
    give(bo, aiko, one, tmp_path)
    assert len(aiko.conflicts(one)) == 2
    write(aiko, one, "timeline.first.event", "Words of both")
    aiko.settle(one, "timeline.first", ("cells", "event", "en"))
    give(aiko, bo, one, tmp_path)
    for desk in (aiko, bo):
        ((_, conflict),) = desk.conflicts(one)
        assert "source" in conflict.part
        assert len({json.dumps(each.value) for each in conflict.choices}) == 2


def test_twice_is_the_same_as_once(desks: list[Library], tmp_path: Path) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(bo, one, "findings", "Words")
    give(bo, aiko, one, tmp_path)
    before = aiko.open(one).records(), len(aiko.history(one)), len(aiko.versions(one))
    again = give(bo, aiko, one, tmp_path)
    assert again.merge is not None
    assert again.merge.is_known
    assert (aiko.open(one).records(), len(aiko.history(one)), len(aiko.versions(one))) == before


def test_the_postmortem_before_merging_can_be_looked_at(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(aiko, one, "findings", "Aiko's words")
    write(bo, one, "findings", "Bo's words")
    give(bo, aiko, one, tmp_path)
    before = aiko.milestones(one)[0]
    assert (before.kind, before.name) == ("merge", "copy.pmdesk")
    assert aiko.at(one, before.upto).text("findings", "en") == "Aiko's words"


def test_a_row_removed_here_and_changed_there_is_asked_about(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    old = aiko.open(one)
    new = old.without_row("timeline", "first")
    aiko.save(new, new.changed_records(old), "aiko")
    write(bo, one, "timeline.first.event", "The alert that mattered")
    give(bo, aiko, one, tmp_path)
    assert aiko.open(one).text("timeline.first.event", "en") == "The alert that mattered"
    ((_, conflict),) = aiko.conflicts(one)
    assert conflict.part == ()
    assert conflict.choices[-1].value is None


def test_a_copy_that_lies_is_taken_for_what_is_sound_in_it(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(bo, one, "findings", "Sound words")
    record = json.loads(packed(bo, one))
    summary = next(each for each in record["versions"] if each["key"] == "findings")
    record["versions"] += [
        {**summary, "value": {"en": "Other words under the same id"}},
        {**summary, "key": "../etc"},
        {**summary, "at": "yesterday"},
        "nonsense",
        {"key": "severity", "id": "0" * 32, "parents": [], "value": [], "at": "", "author": ""},
    ]
    file = tmp_path / "lies.pmdesk"
    file.write_text(json.dumps(record), encoding="utf-8")
    imported = importing.read(file, aiko, "en")
    assert "5" in imported.notes[0].say(Words.load("en"))
    importing.take_in(imported, aiko)
    assert aiko.open(one).text("findings", "en") == "Sound words"


def test_a_copy_of_something_in_the_trash_brings_it_back(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(bo, one, "findings", "Words")
    aiko.trash(one)
    taken = give(bo, aiko, one, tmp_path)
    assert one in {entry.id for entry in aiko.list()}
    assert taken.is_back
    assert "back in the library" in " ".join(taken.say(Words.load("en")))
    assert aiko.open(one).text("findings", "en") == "Words"


def test_rows_stay_where_they_were_left_after_a_merge(desks: list[Library], tmp_path: Path) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)

    def rows(library: Library, *added: str, without: str = "") -> list[str]:
        old = new = library.open(one)
        for each in added:
            new, _ = new.with_row("timeline", {"source": Text({"en": each})}, row_id=each)
        new = new.without_row("timeline", without) if without else new
        library.save(new, new.changed_records(old), library.folder.name)
        return [row.id for row in new.rows("timeline")]

    rows(aiko, "b", "c")
    give(aiko, bo, one, tmp_path)
    rows(bo, without="first")
    rows(aiko, "d")
    give(bo, aiko, one, tmp_path)
    left = rows(aiko, "e")
    assert left == ["b", "c", "d", "e"]
    assert [row.id for row in aiko.open(one).rows("timeline")] == left


def test_the_version_that_is_not_kept_stays_in_the_history(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(bo, one, "findings", "Bo's words")
    write(aiko, one, "findings", "Aiko's words")
    give(bo, aiko, one, tmp_path)
    ((key, conflict),) = aiko.conflicts(one)
    aiko.settle(one, key, conflict.part)
    past = [(each.after, each.author) for each in aiko.history(one, "findings")]
    assert ({"en": "Bo's words"}, "bo") in past
    assert past[0][0] == aiko.open(one).records()["findings"]


def test_what_a_script_changed_in_the_file_is_taken_as_an_edit(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    record = json.loads(packed(bo, one))
    record["answers"]["findings"] = {"en": "Words of a script"}
    file = tmp_path / "edited.pmdesk"
    file.write_text(json.dumps(record), encoding="utf-8")
    for is_known in (False, True):
        taken = importing.take_in(importing.read(file, aiko, "en"), aiko)
        assert taken.merge is not None
        assert taken.merge.is_known == is_known
        assert aiko.open(one).text("findings", "en") == "Words of a script"


def test_two_postmortems_with_one_number_are_told_apart(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    mine = aiko.create(Postmortem.blank(aiko.schema, "en").answer("number", "PM-1990-001"))
    theirs = bo.create(Postmortem.blank(bo.schema, "en").answer("number", "PM-1990-001"))
    taken = give(bo, aiko, theirs.id, tmp_path)
    assert (taken.id, taken.same_number) == (theirs.id, "PM-1990-001")
    assert "PM-1990-001" in taken.say(Words.load("en"))[0]
    assert mine.id != theirs.id


def test_a_choice_at_a_field_of_a_newer_pmdesk_is_kept(desks: list[Library]) -> None:
    aiko = desks[0]
    one = aiko.create(Postmortem.blank(aiko.schema, "en")).id
    base = Version.make("of_tomorrow", (), "base", "2026-01-01T00:00:00+00:00", "x")
    sides = [
        Version.make("of_tomorrow", (base.id,), words, f"2026-01-0{day}T00:00:00+00:00", words)
        for day, words in ((2, "A"), (3, "B"))
    ]
    aiko.merge(one, [base, *sides])
    now = aiko.open(one)
    chosen = now.with_records({"of_tomorrow": "A"})
    aiko.save(chosen, chosen.changed_records(now))
    aiko.settle(one, "of_tomorrow", ())
    assert aiko.open(one).unknown["of_tomorrow"] == "A"
    assert aiko.conflicts(one) == ()


def test_a_file_with_absurdly_many_sides_is_refused(desks: list[Library], tmp_path: Path) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    record = json.loads(packed(bo, one))
    record["versions"] += [
        Version.make("findings", (), f"{n}", "2026-01-01T00:00:00+00:00", "x").to_json()
        for n in range(65)
    ]
    file = tmp_path / "forks.pmdesk"
    file.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(Trouble):
        importing.read(file, aiko, "en")


def test_the_file_that_was_not_chosen_yet_travels_with_the_copy(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, chen = desks
    one = begun(desks, tmp_path)
    for desk in (aiko, bo):
        file = desk.attach(desk.folder.name.encode(), "graph.txt", "text/plain")
        old = desk.open(one)
        new = old if old.rows("monitoring") else old.with_row("monitoring", {}, row_id="graph")[0]
        new = new.answer("monitoring.graph.file", file)
        desk.save(new, new.changed_records(old), desk.folder.name)
    give(bo, aiko, one, tmp_path)
    give(aiko, chen, one, tmp_path)
    ((_, conflict),) = chen.conflicts(one)
    assert {chen.attachment(each.value["sha256"]) for each in conflict.choices} == {b"aiko", b"bo"}


def test_a_pdf_carries_no_words_that_were_taken_out_and_is_merged_all_the_same(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(aiko, one, "findings", "Customer Zqxacme was told")
    give(aiko, bo, one, tmp_path)
    write(aiko, one, "findings", "A customer was told")
    old = aiko.open(one)
    new = old.without_row("timeline", "first")
    aiko.save(new, new.changed_records(old), "aiko")
    write(bo, one, "title", "Search was slow for an hour")
    data = pdf.write(aiko.open(one), Words.load("en"), versions=aiko.versions(one))
    with pikepdf.open(io.BytesIO(data)) as document:
        (inside,) = document.attachments.values()
        carried = inside.get_file().read_bytes()
    assert b"Zqxacme" not in carried
    file = tmp_path / "inside.pmdesk"
    file.write_bytes(carried)
    taken = importing.take_in(importing.read(file, bo, "en"), bo)
    assert taken.merge is not None
    assert taken.merge.conflicts == ()
    now = bo.open(one)
    assert now.text("findings", "en") == "A customer was told"
    assert now.text("title", "en") == "Search was slow for an hour"
    assert now.rows("timeline") == ()


def test_a_copy_that_says_nothing_new_leaves_the_trash_alone(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    aiko.trash(one)
    assert not give(bo, aiko, one, tmp_path).is_back
    assert one not in {entry.id for entry in aiko.list()}


def test_what_came_is_put_down_to_whoever_wrote_it(desks: list[Library], tmp_path: Path) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    write(bo, one, "findings", "証明書が切れた", "ja")
    write(aiko, one, "findings", "A certificate expired")
    give(bo, aiko, one, tmp_path)
    assert aiko.history(one, "findings")[0].author == "bo"


def test_comments_travel_with_the_copy_and_what_became_of_them_comes_back(
    desks: list[Library], tmp_path: Path
) -> None:
    aiko, bo, _ = desks
    one = begun(desks, tmp_path)
    said = Comment("c1", "title", "en", "Mei", "2026-11-20T09:00:00+00:00", text="How slow?")
    aiko.save_comments(one, [said])
    assert give(aiko, bo, one, tmp_path).comments == 1
    assert bo.comments(one) == (said,)
    bo.save_comments(one, [replace(said, state="declined", reason="It is in the timeline")])
    bo.save_comments(one, [Comment("c2", reply_to="c1", author="Bo", text="See T-1")])
    assert give(bo, aiko, one, tmp_path).comments == 2
    assert [each.state for each in aiko.comments(one)] == ["open", "declined"]
    assert give(aiko, bo, one, tmp_path).comments == 0
    assert give(bo, aiko, one, tmp_path).comments == 0
    assert aiko.comments(one) == bo.comments(one)
    (found,) = aiko.search("timeline slow")
    assert found.id == one


Edit = tuple[str, str, int]
WHERE = ["title", "findings", "findings.ja", "severity", "event", "add", "remove", "move", "tags"]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "title",
                "findings",
                "findings.ja",
                "severity",
                "event",
                "add",
                "remove",
                "move",
                "tags",
            ]
        ),
        st.sampled_from(["a", "b", "c", "d"]),
        st.integers(0, 3),
    ),
    max_size=5,
)


def do(library: Library, one: str, edit: Edit, said: str) -> None:
    what, letter, place = edit
    old = library.open(one)
    rows = [row.id for row in old.rows("timeline")]
    row = rows[place % len(rows)] if rows else None
    words = f"{said} {letter}"
    match what:
        case "title" | "findings":
            new = old.answer(what, words, "en")
        case "findings.ja":
            new = old.answer("findings", words, "ja")
        case "severity":
            new = old.answer("severity", f"sev{place + 1}")
        case "tags":
            new = old.answer("tags", (*(old.value("tags") or ()), words))  # type: ignore[misc]
        case "add":
            new, made = old.with_row("timeline", {}, after=row, row_id=f"{said}{place}")
            new = new.answer(f"timeline.{made}.event", words, "en")
        case "event" if row:
            new = old.answer(f"timeline.{row}.event", words, "en")
        case "remove" if row:
            new = old.without_row("timeline", row)
        case "move" if row:
            new = old.moved_row("timeline", row, place)
        case _:
            return
    library.save(new, new.changed_records(old), library.folder.name)


def words_in(record: Any) -> set[str]:
    match record:
        case str():
            return {record}
        case list():
            return set().union(*map(words_in, record)) if record else set()
        case dict():
            return words_in(list(record.values()))
    return set()


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.tuples(EDITS, EDITS, EDITS), min_size=1, max_size=2),
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=4),
)
def test_three_who_write_end_with_the_same_and_no_words_are_lost(
    desks: list[Library],
    tmp_path: Path,
    rounds: list[tuple[list[Edit], list[Edit], list[Edit]]],
    early: list[tuple[int, int]],
) -> None:
    one = begun(desks, tmp_path)
    standing: set[str] = set()
    for number, edits in enumerate(rounds):
        for desk, mine in zip(desks, edits, strict=True):
            for edit in mine:
                do(desk, one, edit, f"{desk.folder.name[0]}{number}")
        if number == len(rounds) - 1:
            # What was written by one and seen by nobody else.
            for desk in desks:
                mark = f"{desk.folder.name[0]}{number} "
                all_words = words_in(list(desk.open(one).records().values()))
                standing |= {each for each in all_words if each.startswith(mark)}
        for giver, taker in early:
            if giver != taker:
                give(desks[giver], desks[taker], one, tmp_path)
        if number < len(rounds) - 1:
            exchange(desks, one, tmp_path)
    exchange(desks, one, tmp_path)
    ends = [json.dumps(desk.open(one).records(), sort_keys=True) for desk in desks]
    assert ends[0] == ends[1] == ends[2]
    questions = [desk.conflicts(one) for desk in desks]
    assert questions[0] == questions[1] == questions[2]
    shown = words_in(json.loads(ends[0]))
    for _, conflict in questions[0]:
        for choice in conflict.choices:
            shown |= words_in(choice.value)
    assert standing <= shown


def exchange(desks: list[Library], one: str, folder: Path) -> None:
    """Everybody gives everybody a copy, twice."""
    for _ in range(2):
        for giver in desks:
            for taker in desks:
                if giver is not taker:
                    give(giver, taker, one, folder)
