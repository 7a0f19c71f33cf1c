"""When the impact began is asked in two places: whoever gave one is offered the other."""

from __future__ import annotations

import pytest

from pmdesk.domain.offers import offers
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import Text
from pmdesk.domain.timeline import zone_of
from pmdesk.words import Words

AT = "2026-11-18T08:52+09:00"
ENGLISH = Words.load("en")


@pytest.fixture
def blank(schema: Schema) -> Postmortem:
    return Postmortem.blank(schema, "en")


def _say(postmortem: Postmortem) -> list[str]:
    return [each.say(ENGLISH, zone_of("Asia/Tokyo")) for each in offers(postmortem)]


def test_nothing_is_offered_from_nothing(blank: Postmortem) -> None:
    assert _say(blank) == []


def test_a_marked_row_offers_its_time_to_the_impact_stage(blank: Postmortem) -> None:
    marked, _ = blank.with_row("timeline", {"time": AT, "anchor": "impact_began"})
    (offer,) = offers(marked)
    assert offer.key == "impact_start"
    assert _say(marked) == ["Use 2026-11-18 08:52 from T-1 in the timeline"]
    taken = offer.take(marked)
    assert taken.value("impact_start") == AT
    assert _say(taken) == []


def test_the_impact_stage_offers_a_row_in_its_place_to_the_timeline(blank: Postmortem) -> None:
    for time in ("2026-11-18T08:00+09:00", "2026-11-18T10:00+09:00"):
        blank, _ = blank.with_row("timeline", {"time": time})
    given = blank.answer("impact_start", AT)
    (offer,) = offers(given)
    assert offer.key == "timeline"
    assert _say(given) == ["Add a “Impact began” row at 2026-11-18 08:52"]
    taken = offer.take(given)
    row = taken.rows("timeline")[1]
    assert (row.cells["time"], row.cells["anchor"]) == (AT, "impact_began")
    assert row.cells["event"] == Text({"en": "Impact began"})
    assert _say(taken) == []


def test_a_row_of_that_very_time_is_marked_instead(blank: Postmortem) -> None:
    there, row_id = blank.with_row("timeline", {"time": "2026-11-17T23:52+00:00"})
    given = there.answer("impact_start", AT)
    assert _say(given) == ["Mark T-1 as “Impact began”"]
    (offer,) = offers(given)
    taken = offer.take(given)
    assert taken.row("timeline", row_id).cells["anchor"] == "impact_began"
    assert len(taken.rows("timeline")) == 1


def test_what_was_written_since_is_not_taken_back(blank: Postmortem) -> None:
    given = blank.answer("impact_start", AT)
    (offer,) = offers(given)
    later = given.answer("findings", "Written later", "en")
    assert offer.take(later).text("findings", "en") == "Written later"
