"""What a report says: all that was answered inside, and nothing but the message outside."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from pmdesk.domain import outline
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.words import Words

EN = Words.load("en")


@pytest.fixture
def postmortem(schema: Schema) -> Postmortem:
    postmortem = Postmortem.blank(schema, "ja")
    for key, said in (
        ("title", "証明書の期限切れ"),
        ("findings", "更新役が消えていた。"),
        ("external_summary", "画面が空になりました。"),
    ):
        postmortem = postmortem.answer(key, said, "ja")
    return postmortem.answer("number", "PM-2026-014").answer("owner", "佐野")


def _only(blocks: list[outline.Block], kind: type) -> list:  # type: ignore[type-arg]
    return [block for block in blocks if isinstance(block, kind)]


def test_what_nobody_answered_takes_no_room(schema: Schema) -> None:
    blocks = outline.outline(Postmortem.blank(schema, "en"), EN)
    assert not _only(blocks, outline.Table)
    assert not _only(blocks, outline.Question)
    assert not _only(blocks, outline.Prose)


def test_an_answer_keeps_the_language_it_was_found_in(postmortem: Postmortem) -> None:
    findings = next(
        block
        for block in _only(outline.outline(postmortem, EN), outline.Prose)
        if block.key == "findings"
    )
    assert (findings.said.language, findings.said.text) == ("ja", "更新役が消えていた。")
    assert outline.cover(postmortem, EN).title.language == "ja"


def test_a_translation_older_than_its_original_says_so(postmortem: Postmortem) -> None:
    translated = postmortem.answer("findings", "The renewer was gone.", "en")
    changed = translated.answer("findings", "更新役が4日前に消えていた。", "ja")
    for state, stale in ((translated, False), (changed, True)):
        said = {block.key: block.said for block in _only(outline.outline(state, EN), outline.Prose)}
        assert said["findings"].stale is stale


def test_customers_read_the_message_alone(postmortem: Postmortem) -> None:
    blocks = outline.outline(postmortem, EN, "external")
    cover = outline.cover(postmortem, EN, "external")
    said = repr([asdict(block) for block in blocks]) + repr(asdict(cover))
    assert "画面が空になりました。" in said
    for inside in ("証明書", "更新役", "佐野", "PM-2026-014"):
        assert inside not in said
    assert {block.key for block in blocks} == {"external_summary"}


def test_a_message_without_a_title_gets_a_neutral_one(postmortem: Postmortem) -> None:
    assert outline.cover(postmortem, EN, "external").title.text == "Incident report"


def test_rows_carry_their_mark_and_their_key(postmortem: Postmortem) -> None:
    ids = []
    for at in ("08:52", "09:03"):
        cells = {"time": f"2026-11-18T{at}+09:00"}
        postmortem, row_id = postmortem.with_row("timeline", cells)
        ids.append(row_id)
    table = next(
        block
        for block in _only(outline.outline(postmortem, EN), outline.Table)
        if block.key == "timeline"
    )
    assert [(line.key, line.mark) for line in table.lines] == [
        (f"timeline.{ids[0]}", "T-1"),
        (f"timeline.{ids[1]}", "T-2"),
    ]


def test_a_time_between_two_others_does_not_look_exact(postmortem: Postmortem) -> None:
    cells = {
        "time": "2026-11-18T08:52+09:00",
        "end": "2026-11-18T09:10+09:00",
        "precision": "between",
    }
    postmortem, row_id = postmortem.with_row("timeline", dict(cells))
    table = _only(outline.outline(postmortem, EN), outline.Table)[0]
    details = {fact.key for fact in table.lines[0].details}
    assert {f"timeline.{row_id}.precision", f"timeline.{row_id}.end"} <= details


@pytest.mark.parametrize(("zone", "clock"), [("Asia/Tokyo", "Asia/Tokyo"), ("", "+09:00")])
def test_the_chart_shows_the_clock_of_the_table(
    postmortem: Postmortem, zone: str, clock: str
) -> None:
    if zone:
        postmortem = postmortem.answer("time_zone", zone)
    for at in ("08:52", "09:03"):
        postmortem, _ = postmortem.with_row("timeline", {"time": f"2026-11-18T{at}+09:00"})
    assert _only(outline.outline(postmortem, EN), outline.Chart)[0].zone == clock


def test_the_facts_at_a_glance_are_reckoned_not_typed(postmortem: Postmortem) -> None:
    postmortem = postmortem.answer("impact_start", "2026-11-18T08:52+09:00")
    postmortem = postmortem.answer("impact_end", "2026-11-18T10:05+09:00")
    cells = {"time": "2026-11-18T09:03+09:00", "anchor": "detected"}
    postmortem, _ = postmortem.with_row("timeline", dict(cells))
    glance = {fact.label: fact.value.text for fact in outline.cover(postmortem, EN).glance}
    assert glance["Length of impact"] == "1 h 13 min"
    assert glance["Time to detect"] == "11 min"
