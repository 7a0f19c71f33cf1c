"""What a review copy tells beside the report: what changed, as it reads, and until when."""

from __future__ import annotations

import pytest

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import PROFILES, new_export_id, profile
from pmdesk.domain.review import changes, due
from pmdesk.domain.schema import Schema
from pmdesk.words import Words

EN, JA = Words.load("en"), Words.load("ja")


@pytest.fixture
def before(schema: Schema) -> Postmortem:
    made = Postmortem.blank(schema, "en").answer("findings", "It failed.", "en")
    made = made.answer("severity", "sev3").answer("time_zone", "Asia/Tokyo")
    return made.with_row("timeline", {"time": "2026-11-18T08:52+09:00"}, row_id="aa")[0].answer(
        "timeline.aa.event", "The job stops", "en"
    )


def test_what_did_not_change_is_not_told(before: Postmortem) -> None:
    assert changes(before, before, EN) == ()
    assert changes(before, before.moved_row("timeline", "aa", 0), EN) == ()


def test_a_change_reads_as_the_report_does(before: Postmortem) -> None:
    after = before.answer("severity", "sev2").answer("findings", "It stopped.", "en")
    assert changes(before, after, EN) == (
        ("severity", "Sev-3", "Sev-2"),
        ("findings", "It failed.", "It stopped."),
    )
    skipped = before.skip("cues_missed", True)
    assert changes(before, skipped, JA) == (("cues_missed", "", "該当なし"),)


def test_a_cell_a_new_row_and_a_row_that_went_are_each_told(before: Postmortem) -> None:
    cells = {"time": "2026-11-18T09:00+09:00"}
    after, row = before.answer("timeline.aa.event", "The job fails", "en").with_row(
        "timeline", cells
    )
    after = after.answer(f"timeline.{row}.event", "Pages go out", "en")
    new = "2026-11-18 09:00 · Pages go out"
    assert changes(before, after, EN) == (
        ("timeline.aa.event", "The job stops", "The job fails"),
        (f"timeline.{row}", "", new),
    )
    assert (f"timeline.{row}", new, "") in changes(after, before, EN)


def test_notes_are_wanted_until_the_day_of_the_meeting_where_it_is_held(
    before: Postmortem,
) -> None:
    assert due(before) == ""
    assert due(before.answer("meeting_start", "2026-11-20T23:30Z")) == "2026-11-21"


def test_a_profile_is_one_of_those_there_are() -> None:
    assert [each.key for each in PROFILES] == ["internal", "review", "external"]
    assert [each.key for each in PROFILES if not each.whole] == ["external"]
    with pytest.raises(ValueError, match="Internal"):
        profile("Internal")


def test_an_export_id_is_read_aloud_without_mistakes() -> None:
    made = {new_export_id() for _ in range(200)}
    assert len(made) == 200
    assert not set("".join(made)) & set("01IO")
