"""A copy goes out, somebody writes into it, and what was written comes home."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from pmdesk import homecoming
from pmdesk.cli import main
from pmdesk.domain import comments
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.review import Review
from pmdesk.domain.schema import Schema
from pmdesk.domain.trouble import Trouble
from pmdesk.formats import pdf
from pmdesk.store.library import Library
from pmdesk.words import Words
from tests.end2end.annotated import Pen, exported

EN = Words.load("en")
FINDINGS = "The certificate had expired, and nobody was told. The gateway refused every call."


def written(schema: Schema) -> Postmortem:
    postmortem = Postmortem.blank(schema, "en")
    postmortem = postmortem.answer("title", "Search was down", "en")
    postmortem = postmortem.answer("findings", FINDINGS, "en")
    for event in ("Alert fires at last", "On-call restarts the gateway"):
        postmortem, row = postmortem.with_row("timeline", {"time": "2026-11-18T08:52+09:00"})
        postmortem = postmortem.answer(f"timeline.{row}.event", event, "en")
    return postmortem


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> tuple[Path, str, bytes]:
    """A library, its one postmortem, and the review copy that was given away."""
    folder = tmp_path_factory.mktemp("given") / "library"
    with Library(folder, schema=schema) as library:
        made = library.create(written(schema)).id
        return folder, made, exported(library, made)


@pytest.fixture
def home(given: tuple[Path, str, bytes], tmp_path: Path, schema: Schema) -> Iterator[Library]:
    """A library of its own for each test, as it was when the copy went out."""
    shutil.copytree(given[0], tmp_path / "home")
    with Library(tmp_path / "home", schema=schema) as library:
        yield library


@pytest.fixture
def pen(given: tuple[Path, str, bytes]) -> Pen:
    return Pen(given[2])


def one(library: Library) -> str:
    return library.list()[0].id


def bring(library: Library, path: Path) -> homecoming.Homecoming:
    return homecoming.bring_all_home(path, library, "en")


def test_notes_come_home_to_their_words_and_only_once(
    home: Library, pen: Pen, tmp_path: Path
) -> None:
    mark = pen.on("nobody was told", "h1", text="By which channel?")
    pen.reply(mark, "r1", "By mail.")
    pen.on("restarts the gateway", "u1", "Underline")
    path = pen.save(tmp_path / "Mei's copy.pdf")
    came = bring(home, path)
    assert (came.new, came.changed, came.known, came.uncertain) == (3, 0, 0, 0)
    kept = {each.text or each.words: each for each in home.comments(one(home))}
    first = kept["By which channel?"]
    assert (first.key, FINDINGS[first.start : first.end]) == ("findings", "nobody was told")
    assert kept["By mail."].reply_to == first.id
    row = home.open(one(home)).rows("timeline")[1].id
    assert kept["restarts the gateway"].key == f"timeline.{row}.event"
    assert home.attachment(first.file) == path.read_bytes()
    again = bring(home, pen.save(tmp_path / "renamed.pdf"))
    assert (again.new, again.changed, again.known) == (0, 0, 3)
    assert "3 comments already known" in again.say(EN)


def test_a_second_round_brings_what_is_new_and_what_has_changed(
    home: Library, pen: Pen, given: tuple[Path, str, bytes], tmp_path: Path
) -> None:
    pen.on("nobody was told", "h1", text="Who?")
    pen.on("refused every call", "h2", text="Every?")
    bring(home, pen.save(tmp_path / "1.pdf"))
    second = Pen(given[2])
    second.on("nobody was told", "h1", text="Who exactly?")
    second.on("refused every call", "h2", text="Every?")
    second.on("at last", "h3", text="Late")
    came = bring(home, second.save(tmp_path / "2.pdf"))
    assert (came.new, came.changed, came.known) == (1, 1, 1)
    changed = next(each for each in home.comments(one(home)) if each.text == "Who exactly?")
    assert [each["text"] for each in changed.earlier] == ["Who?"]


def test_a_proposed_edit_is_made_though_the_answer_has_changed_since(
    home: Library, pen: Pen, tmp_path: Path
) -> None:
    pen.replace("nobody was told", "s1", "the mail went to a list that is gone")
    before = home.open(one(home))
    after = before.answer("findings", f"In November, {FINDINGS} Twice.", "en")
    home.save(after, after.changed_records(before))
    bring(home, pen.save(tmp_path / "a.pdf"))
    [strike] = [each for each in home.comments(one(home)) if each.proposal is not None]
    export = home.export(strike.export)
    assert export is not None
    then = home.at(one(home), export.upto)
    assert then.text("findings", "en") == FINDINGS
    done = comments.applied(strike, home.open(one(home)), then)
    assert done.text("findings", "en") == (
        "In November, The certificate had expired, and the mail went to a list that is gone. "
        "The gateway refused every call. Twice."
    )


def test_the_next_review_copy_says_what_became_of_the_notes_and_what_has_changed(
    home: Library, pen: Pen, tmp_path: Path
) -> None:
    pen.on("nobody was told", "h1", text="By which channel?")
    bring(home, pen.save(tmp_path / "a.pdf"))
    postmortem_id = one(home)
    [note] = home.comments(postmortem_id)
    home.save_comments(postmortem_id, [replace(note, state="declined", reason="By mail.")])
    before = home.open(postmortem_id)
    after = before.answer("title", "Search was slow", "en")
    home.save(after, after.changed_records(before))
    review = homecoming.with_answers(Review("2026-11-30"), after, home, EN)
    assert (review.until, review.since) == ("2026-11-30", home.exports(postmortem_id)[0].id)
    assert review.changes == (("title", "Search was down", "Search was slow"),)
    [answered] = review.answered
    assert (answered.words, answered.state, answered.reply) == (
        "nobody was told",
        "declined",
        "By mail.",
    )


def test_an_older_copy_is_taken_and_said_to_be_old(home: Library, pen: Pen, tmp_path: Path) -> None:
    export = home.exports(one(home))[0]
    newer = comments.Exported("NEWR-234", export.postmortem, "2999-01-01T00:00:00+00:00", "review",
                              "en")  # fmt: skip
    home.remember_export(newer)
    pen.on("nobody was told", "h1")
    came = bring(home, pen.save(tmp_path / "a.pdf"))
    assert came.new == 1
    assert "a newer one was exported on 2999-01-01" in came.say(EN)


def test_a_copy_brings_its_postmortem_to_a_library_that_lacks_it(
    library: Library, pen: Pen, given: tuple[Path, str, bytes], tmp_path: Path
) -> None:
    pen.on("nobody was told", "h1", text="Who?")
    came = bring(library, pen.save(tmp_path / "a.pdf"))
    assert came.is_new
    assert came.postmortem == given[1]
    assert library.open(given[1]).text("findings", "en") == FINDINGS
    [comment] = library.comments(given[1])
    assert (comment.key, comment.text) == ("findings", "Who?")


def test_a_pdf_of_nobody_is_refused_with_a_sentence(home: Library, tmp_path: Path) -> None:
    path = tmp_path / "menu.pdf"
    with pikepdf.new() as file:
        file.add_blank_page()
        file.save(path)
    with pytest.raises(Trouble, match=r"menu\.pdf is not an internal report"):
        bring(home, path)
    external = pdf.write(home.open(one(home)), EN, profile="external")
    path.write_bytes(external)
    with pytest.raises(Trouble, match="is not an internal report or a review copy"):
        bring(home, path)


def test_a_copy_of_a_postmortem_that_is_gone_is_refused_with_a_sentence(
    library: Library, given: tuple[Path, str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    with pikepdf.open(Pen(given[2]).save(tmp_path / "whole.pdf")) as file:
        for name in list(file.attachments):
            del file.attachments[name]
        if "/AF" in file.Root:
            del file.Root.AF
        file.save(path)
    with pytest.raises(Trouble, match="belongs to a postmortem that is not in this library"):
        bring(library, path)


def test_a_copy_that_nobody_wrote_into_says_so(
    home: Library, given: tuple[Path, str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(given[2])
    came = bring(home, path)
    assert came.is_empty
    assert came.taken is None
    assert "There are no notes in a.pdf" in came.say(EN)
    assert home.comments(one(home)) == ()


def test_the_command_line_brings_notes_and_the_sheet_home(
    home: Library, pen: Pen, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pen.on("nobody was told", "h1", text="Who?")
    pen.fill(
        {
            "sheet.name": "Kenji Sato",
            "sheet.decision": "approve_with_changes",
            "sheet.date": "2026-11-20",
            "sheet.note": "Good work",
            "sheet.check.enough_detail": "no",
            "sheet.note.enough_detail": "Which gateway?",
            "sheet.check.blameless": "yes",
        }
    )
    path, postmortem_id = pen.save(tmp_path / "a.pdf"), one(home)
    home.close()
    wanted = ["--data", str(home.folder), "import", "--json", str(path)]
    assert main(wanted) == 0
    [result] = json.loads(capsys.readouterr().out)
    counts = {name: result[name] for name in ("id", "new", "changed", "known", "decision")}
    assert counts == {
        "id": postmortem_id,
        "new": 3,
        "changed": 0,
        "known": 0,
        "decision": "approve_with_changes",
    }
    with Library(home.folder) as library:
        [row] = library.open(postmortem_id).rows("reviewers")
        assert (row.cells["name"], row.cells["decision"], row.cells["decided"]) == (
            "Kenji Sato",
            "approve_with_changes",
            "2026-11-20",
        )
        said = {(e.key, e.text, e.answer) for e in library.comments(postmortem_id)}
        assert ("review_checks", "Which gateway?", "no") in said
    # A second time, nothing is put over what somebody may have changed since.
    assert main(wanted) == 0
    [again] = json.loads(capsys.readouterr().out)
    assert (again["new"], again["known"], again["decision"]) == (0, 3, "")


def test_the_command_line_remembers_what_it_gave_away(
    home: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    postmortem_id = one(home)
    home.close()
    wanted = ["export", postmortem_id, "--format", "pdf", "--output", str(tmp_path / "a.pdf")]
    assert main(["--data", str(home.folder), *wanted]) == 0
    told = ["--profile", "external", "--allow-missing"]
    assert main(["--data", str(home.folder), *wanted, *told]) == 0
    with Library(home.folder, read_only=True) as library:
        exports = library.exports(postmortem_id)
        assert [each.profile for each in exports] == ["internal", "review"]
        assert any(key == "findings" for key, *_ in exports[0].places)
        names = [each.name for each in library.milestones(postmortem_id)]
        assert names == ["a.pdf (en, external)", "a.pdf (en, internal)"]


def test_an_export_that_comes_to_nothing_is_forgotten(home: Library) -> None:
    postmortem = home.open(one(home))

    def fail() -> None:
        with homecoming.remembered("FAIL-234", postmortem, home, pdf, "internal", "en"):
            raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError):
        fail()
    assert home.export("FAIL-234") is None
