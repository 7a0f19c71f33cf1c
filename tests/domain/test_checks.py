"""Each check has something to say of a bad case and nothing of a good one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pmdesk.domain import checks, deadlines, status
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.words import LANGUAGES, Words

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def _found(postmortem: Postmortem) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for problem in checks.problems(postmortem, NOW):
        found.setdefault(problem.check, []).append(problem.key)
    return found


@pytest.fixture
def blank(schema: Schema) -> Postmortem:
    return Postmortem.blank(schema, "en")


def _row(postmortem: Postmortem, key: str, **cells: str | tuple[str, str]) -> Postmortem:
    plain = {name: cell for name, cell in cells.items() if isinstance(cell, str)}
    postmortem, row = postmortem.with_row(key, plain)
    for name, cell in cells.items():
        if isinstance(cell, tuple):
            postmortem = postmortem.answer(f"{key}.{row}.{name}", cell[1], cell[0])
    return postmortem


def test_what_a_review_needs_is_named_once_it_is_missing(blank: Postmortem) -> None:
    needed = _found(blank)["required-answer"]
    assert {"title", "severity", "owner", "timeline", "impact_start", "factors"} <= set(needed)
    assert "title" not in _found(blank.answer("title", "x", "en"))["required-answer"]


def test_a_row_behind_a_later_one_is_seen(blank: Postmortem) -> None:
    late = _row(blank, "timeline", time="2026-11-18T10:00+09:00", event=("en", "a"))
    wrong = _row(late, "timeline", time="2026-11-18T09:00+09:00", event=("en", "b"))
    assert len(_found(wrong)["timeline-order"]) == 1
    right = _row(late, "timeline", time="2026-11-18T11:00+09:00", event=("en", "b"))
    assert "timeline-order" not in _found(right)


def test_an_end_before_its_start_is_seen(blank: Postmortem) -> None:
    started = blank.answer("impact_start", "2026-11-18T10:00+09:00")
    assert _found(started.answer("impact_end", "2026-11-18T09:00+09:00"))[
        "ends-before-it-starts"
    ] == ["impact_end"]
    good = _found(started.answer("impact_end", "2026-11-18T11:00+09:00"))
    assert "ends-before-it-starts" not in good


def test_timeline_and_impact_must_agree_on_the_start(blank: Postmortem) -> None:
    marked = _row(blank, "timeline", time="2026-11-18T10:00+09:00", anchor="impact_began")
    wrong = marked.answer("impact_start", "2026-11-18T10:05+09:00")
    assert _found(wrong)["times-disagree"] == ["impact_start"]
    # The same moment on another clock is the same moment.
    assert "times-disagree" not in _found(marked.answer("impact_start", "2026-11-18T01:00+00:00"))


def test_an_action_that_nobody_could_pick_up_is_asked_about(blank: Postmortem) -> None:
    bare = _row(blank, "follow_ups", action=("en", "Alert below 14 days"))
    assert len(_found(bare)["follow-up-incomplete"]) == 4
    dropped = _row(blank, "follow_ups", action=("en", "Rewrite it"), state="not_doing")
    assert "follow-up-incomplete" not in _found(dropped)
    assert len(_found(dropped)["decided-without-reason"]) == 1


def test_more_actions_than_a_team_finishes_are_mentioned(blank: Postmortem) -> None:
    postmortem = blank
    for number in range(6):
        postmortem = _row(postmortem, "follow_ups", action=("en", f"Alert {number}"))
    assert _found(postmortem)["too-many"] == ["follow_ups"]


def test_an_executive_summary_over_its_limit_is_seen_in_any_language(blank: Postmortem) -> None:
    assert _found(blank.answer("executive_summary", "あ" * 201, "ja"))["too-long"]
    assert "too-long" not in _found(blank.answer("executive_summary", "あ" * 200, "ja"))


def test_a_name_in_a_text_for_customers_is_seen(blank: Postmortem) -> None:
    named = blank.answer("owner", "Sano")
    wrong = named.answer("external_summary", "Sano restarted it.", "en")
    assert _found(wrong)["name-in-public"] == ["external_summary"]
    right = named.answer("external_summary", "The service was restarted.", "en")
    assert "name-in-public" not in _found(right)


def test_outage_is_a_word_for_when_everything_is_down(blank: Postmortem) -> None:
    said = blank.answer("external_summary", "During the outage …", "en")
    assert _found(said)["alarming-word"] == ["external_summary"]
    down = _row(said, "features", degree="down")
    assert "alarming-word" not in _found(down)


def test_a_translation_left_behind_is_seen(blank: Postmortem) -> None:
    both = blank.answer("findings", "原因", "ja").answer("findings", "Causes", "en")
    assert "stale-translation" not in _found(both)
    assert _found(both.answer("findings", "要因", "ja"))["stale-translation"] == ["findings"]


def test_a_message_to_customers_that_is_older_than_its_original_holds_the_review_up(
    blank: Postmortem,
) -> None:
    both = blank.answer("external_summary", "障害の概要", "ja")
    both = both.answer("external_summary", "What happened", "en")
    assert "stale-external-message" not in _found(both)
    old = both.answer("external_summary", "新しい概要", "ja")
    assert _found(old)["stale-external-message"] == ["external_summary"]
    assert "stale-translation" not in _found(old), "it is said once"
    (said,) = [p for p in checks.problems(old, NOW) if p.check == "stale-external-message"]
    assert said.weight == checks.PROBLEM
    assert "English" in said.say(Words.load("en")), "it says which language is old"
    reviewed = old.answer("status", "in_review").answer("meeting_start", "2026-01-01T10:00+09:00")
    to_reviewed = next(m for m in status.moves(reviewed, NOW) if m.to == "reviewed")
    assert [p.check for p in to_reviewed.missing] == ["stale-external-message"]


def test_a_text_under_another_language_than_its_own_is_seen(blank: Postmortem) -> None:
    wrong = blank.answer("findings", "証明書の期限が切れた。", "en")
    assert _found(wrong)["other-language"] == ["findings"]
    right = blank.answer("findings", "証明書の期限が切れた。", "ja")
    assert "other-language" not in _found(right)


def test_missing_monitoring_asks_for_an_action(blank: Postmortem) -> None:
    ticked = blank.answer("no_monitoring", True)
    assert _found(ticked)["monitoring-without-action"] == ["no_monitoring"]
    planned = _row(ticked, "follow_ups", type="detect")
    assert "monitoring-without-action" not in _found(planned)


def test_every_message_can_be_said_in_every_language(blank: Postmortem) -> None:
    found = checks.problems(_row(blank, "follow_ups", action=("en", "Investigate it")), NOW)
    assert found
    for language in LANGUAGES:
        words = Words.load(language)
        assert all(problem.say(words) for problem in found)


def test_ids_of_checks_are_unique_and_plain() -> None:
    names = checks.names()
    assert len(names) == len(set(names)) >= 15
    assert all(name == name.lower() and " " not in name for name in names)


@pytest.mark.parametrize(
    ("severity", "due"), [("sev1", "2026-11-21"), ("sev2", "2026-11-25"), ("sev3", None)]
)
def test_the_meeting_is_due_as_the_severity_says(
    blank: Postmortem, severity: str, due: str | None
) -> None:
    # 2026-11-18 is a Wednesday: five business days later is the next Wednesday.
    postmortem = blank.answer("severity", severity)
    postmortem = postmortem.answer("impact_end", "2026-11-18T09:48+09:00")
    meeting = deadlines.meeting(postmortem)
    assert (meeting.isoformat() if meeting else None) == due
    late = _found(postmortem.answer("meeting_start", "2026-12-24T10:00+09:00"))
    assert ("meeting-late" in late) == (due is not None)


def test_a_step_forward_asks_for_what_is_open_and_back_asks_for_nothing(blank: Postmortem) -> None:
    moves = {move.to: move for move in status.moves(blank, NOW)}
    assert set(moves) == {"in_review", "reviewed", "closed"}
    assert moves["in_review"].needs_reason
    back = {move.to: move for move in status.moves(blank.answer("status", "closed"), NOW)}
    assert not back["draft"].needs_reason


def test_reviewed_may_be_left_out_without_an_external_message(blank: Postmortem) -> None:
    held = blank.answer("status", "in_review").answer("meeting_start", "2026-11-20T10:00+09:00")
    closing = next(move for move in status.moves(held, NOW) if move.to == "closed")
    assert not closing.needs_reason
    told = held.answer("external_summary", "We had an incident.", "en")
    closing = next(move for move in status.moves(told, NOW) if move.to == "closed")
    assert [problem.check for problem in closing.missing] == ["message-not-posted"]


def test_a_first_name_in_the_message_for_customers_is_a_name(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("owner", "Priya Nair")
    for text, problems_expected in (
        ("Priya changed a setting.", 1),
        ("A setting was changed by Priya Nair.", 1),
        ("A priyanka setting was changed.", 0),
    ):
        answered = postmortem.answer("external_summary", text, "en")
        found = [each for each in checks.problems(answered) if each.check == "name-in-public"]
        assert len(found) == problems_expected, text


def test_what_would_hold_the_message_back_is_said_while_it_is_written(blank: Postmortem) -> None:
    times = blank.answer("impact_start", "2026-11-17T09:05+09:00")
    times = times.answer("impact_end", "2026-11-17T09:57+09:00").answer("time_zone", "Asia/Tokyo")
    wrong = times.answer("external_what_happened", "db-primary-03 was back at 10:57.", "en")
    assert _found(wrong)["internal-in-message"] == ["external_what_happened"]
    assert _found(wrong)["message-contradicts-record"] == ["external_what_happened"]
    right = times.answer("external_what_happened", "Search was back at 9:57 a.m.", "en")
    assert not {"internal-in-message", "message-contradicts-record"} & set(_found(right))
    named = right.answer("owner", "Sano").answer("external_title", "Sano", "en")
    assert "internal-in-message" not in _found(named), "name-in-public says it already"
    inside = right.answer("findings", "db-primary-03 was back at 10:57.", "en")
    assert not {"internal-in-message", "message-contradicts-record"} & set(_found(inside))
    many = times.answer("external_summary", "web-1 web-2 web-3 web-4 web-5", "en")
    assert _found(many)["internal-in-message"] == ["external_summary"] * 3
