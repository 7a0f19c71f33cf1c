"""A customer's copy is held back by what belongs inside, and by nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from pmdesk import paths
from pmdesk.domain import leaving
from pmdesk.domain import schema as schemas
from pmdesk.domain.leaving import Concern, Leaving
from pmdesk.domain.leaving.inside import KINDS, hits
from pmdesk.domain.leaving.plain_sight import rendered, seen
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import EXTERNAL, INTERNAL, REVIEW, Profile
from pmdesk.domain.schema import Schema
from pmdesk.formats import FORMATS, bundle
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words
from tests.domain.invented_secrets import (
    FRAMES,
    ORDINARY,
    PEOPLE,
    SAID_OF_THEM,
    SECRETS,
    SERVICES,
)

NOW = datetime(2026, 11, 28, tzinfo=UTC)
ENGLISH = Words.load("en")
ALL = [secret for kind in SECRETS.values() for secret in kind]


def _concerns(
    postmortem: Postmortem, language: str, form: str = "pdf", profile: Profile = EXTERNAL
) -> list[Concern]:
    found = leaving.concerns(Leaving(postmortem, profile, language, NOW, form))
    return [each for each in found if each.name == "confidential"]


def _message(schema: Schema, said: str, language: str = "en") -> Postmortem:
    return Postmortem.blank(schema, language).answer("external_summary", said, language)


def test_there_are_more_than_forty_secrets_of_every_kind() -> None:
    assert len(ALL) > 100
    assert {kind.name for kind in KINDS} == set(SECRETS)


@pytest.mark.parametrize("kind", SECRETS)
def test_what_stays_inside_is_seen_in_every_language_and_case(kind: str) -> None:
    for secret in SECRETS[kind]:
        for variant in (secret, secret.upper(), secret.lower(), secret.swapcase()):
            for frames in FRAMES.values():
                for frame in frames:
                    assert hits(frame.format(variant)), frame.format(variant)


@pytest.mark.parametrize("kind", SECRETS)
def test_the_author_is_told_what_sort_of_thing_it_is(kind: str) -> None:
    for secret in SECRETS[kind]:
        found = hits(f"See {secret} there.")
        assert kind in {hit.kind.name for hit in found}, secret


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_sentences_are_let_through(schema: Schema, language: str) -> None:
    for sentence in ORDINARY[language]:
        assert hits(sentence) == [], sentence
        assert _concerns(_message(schema, sentence, language), language) == []


def test_the_samples_messages_are_let_through(schema: Schema) -> None:
    for file in samples():
        postmortem = bundle.read(file.read_bytes(), file.name, schema, "en").postmortem
        for language in LANGUAGES:
            assert _concerns(postmortem, language) == []


@pytest.mark.parametrize(
    "disguised",
    [
        "ｄｂ－ｐｒｉｍａｒｙ－０３", "db\u200b-pri\u00admary-03", "ｄｂー０１", "db–primary–03",
        "db-pri**mary**-03", "db&#45;primary&#45;03", "d\u0332b-primary-03", "db-<b>primary</b>-03",
        "10[.]0[.]3[.]17", "１０．０．３．１７", "sano\\@example\\.jp", "sano (at) shop (dot) com",
        "sano＠example．jp", "hxxps://grafana[.]corp/d", "＠ｓａｎｏ", "＃１２３４",
        "Ｃ：￥ｗｏｒｋ￥ａ．ｔｘｔ",
        "gl" + "pat\u2060-" + "q7Rk2Xv9Zt4Lw8Yb3Nc6", "db\u2011primary\u201103",
    ],
)  # fmt: skip
def test_a_disguise_does_not_help(disguised: str) -> None:
    for frames in FRAMES.values():
        for frame in frames:
            assert hits(frame.format(disguised)), frame


@pytest.mark.parametrize(
    "written", ["原因は ｄｂ－０１ です", "db\u200b-01 was slow", "ﾃﾞｰﾀ db&#45;01"]
)
def test_the_place_is_that_of_the_words_as_they_were_written(written: str) -> None:
    (hit,) = hits(written)
    said = written[hit.start : hit.end]
    assert said in ("ｄｂ－０１", "db\u200b-01", "db&#45;01")


@given(some.text(some.characters(codec="utf-8"), max_size=60))
def test_whatever_is_written_every_character_knows_where_it_stood(written: str) -> None:
    for shown in (seen(written), rendered(seen(written))):
        assert len(shown.places) == len(shown.text) + 1
        assert list(shown.places) == sorted(shown.places)
        assert all(0 <= place <= len(written) for place in shown.places)
    for hit in hits(written):
        assert 0 <= hit.start < hit.end <= len(written)


def _full_width(said: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in said)


def _with_nothing_between(said: str) -> str:
    return "\u200b".join(said)


def _with_soft_hyphens(said: str) -> str:
    return "\u00ad".join(said)


@cache
def _schema() -> Schema:
    """Not as a fixture: were a test to fail, hypothesis would print all of it."""
    return schemas.load(paths.resources() / "schema")


@settings(max_examples=150, deadline=None)
@given(
    secret=some.sampled_from(ALL),
    case=some.sampled_from([str, str.upper, str.lower, str.swapcase]),
    disguise=some.sampled_from([str, str, _full_width, _with_nothing_between, _with_soft_hyphens]),
    language=some.sampled_from(LANGUAGES),
    place=some.integers(0, 20),
    after=some.sampled_from(["", "。", "."]),
)
def test_no_secret_leaves_in_any_field_language_case_or_format(
    secret: str,
    case: Callable[[str], str],
    disguise: Callable[[str], str],
    language: str,
    place: int,
    after: str,
) -> None:
    schema = _schema()
    fields = [e for e in schema.fields if e.external and e.the_kind.per_language]
    asked = fields[place % len(fields)]
    before = ("", *ORDINARY[language])[place % (1 + len(ORDINARY[language]))]
    frame = FRAMES[language][place % len(FRAMES[language])]
    gap = " " if language == "en" else ""
    said = f"{before}{gap}{frame.format(disguise(case(secret)))}{after}"
    postmortem = Postmortem.blank(schema, language).answer(asked.key, said, language)
    for form in FORMATS:
        assert {each.key for each in _concerns(postmortem, language, form.NAME)} == {asked.key}


def _team(schema: Schema) -> Postmortem:
    postmortem = Postmortem.blank(schema, "en").answer("services", SERVICES)
    for name in PEOPLE:
        postmortem, _ = postmortem.with_row("people", {"name": name})
    return postmortem


@pytest.mark.parametrize("said", SAID_OF_THEM)
def test_people_and_services_of_the_postmortem_stay_inside(schema: Schema, said: str) -> None:
    team = _team(schema)
    for language, frames in FRAMES.items():
        for frame in frames:
            for variant in {said, said.upper()}:
                told = team.answer("external_what_happened", frame.format(variant), language)
                assert _concerns(told, language), frame.format(variant)


def test_a_service_called_like_a_feature_that_users_know_is_no_secret(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("services", ("home", "home-db-kestrel"))
    told = postmortem.answer("external_summary", "The home page was empty.", "en")
    assert _concerns(told, "en")
    known, _ = told.with_row("features", {})
    row = known.rows("features")[0].id
    known = known.answer(f"features.{row}.feature", "Home page", "en")
    assert _concerns(known, "en") == []
    assert _concerns(known.answer("external_title", "The kestrel failed", "en"), "en")


def test_a_name_that_is_also_a_word_is_a_name_with_a_capital_only(schema: Schema) -> None:
    postmortem, _ = Postmortem.blank(schema, "en").with_row("people", {"name": "Will May"})
    for said in ("We will improve it by May 5.", "It may be slow.", "On 5 May it was slow."):
        assert _concerns(postmortem.answer("external_summary", said, "en"), "en") == [], said
    for said in ("Then Will restarted it.", "WILL restarted it.", "Restarted by Will May."):
        assert _concerns(postmortem.answer("external_summary", said, "en"), "en"), said


def test_numbers_tickets_and_files_of_the_postmortem_stay_inside(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("number", "Fall 7 b")
    postmortem = postmortem.answer("incident_references", ("Störung Köln",))
    for said in ("It was Fall 7 b.", "fall-7-b", "Störung Köln"):
        assert _concerns(postmortem.answer("external_title", said, "en"), "en"), said


def test_words_that_customers_know_are_let_through_and_nothing_near_them(schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer(
        "external_public", ("status.example.com", "support@example.com", "Booking-24")
    )
    for said in (
        "See https://status.example.com/incidents/7.",
        "Write to support@example.com.",
        "BOOKING-24 was slow.",
    ):
        assert _concerns(postmortem.answer("external_summary", said, "en"), "en") == [], said
    for said in (
        "https://status.example.com.evil.example/x",
        "https://app:pw" + "d@status.example.com/",
        "sano.support@example.com",
        "Booking-25",
    ):
        assert _concerns(postmortem.answer("external_summary", said, "en"), "en"), said


def test_a_file_with_every_language_is_held_by_any_of_them(schema: Schema) -> None:
    postmortem = _message(schema, "It was slow.").answer("external_summary", "db-01 の障害", "ja")
    for form in FORMATS:
        (held,) = _concerns(postmortem, "ja", form.NAME)
        assert held.say(ENGLISH) == (
            "“db-01” (日本語) looks like the number of a ticket or an incident. "
            "Customers should not read it."
        )
        assert bool(_concerns(postmortem, "en", form.NAME)) is (form.NAME in ("json", "pmdesk"))


def test_colleagues_read_everything(schema: Schema) -> None:
    postmortem = _message(schema, "db-primary-03 was slow.")
    for profile in (INTERNAL, REVIEW):
        assert _concerns(postmortem, "en", profile=profile) == []


def test_it_is_held_until_somebody_says_so(schema: Schema) -> None:
    found = _concerns(_message(schema, "db-primary-03 was slow."), "en")
    assert leaving.held(found) == found
    assert leaving.held(found, ["confidential"]) == []


def test_a_page_of_one_secret_a_word_is_read_in_good_time(schema: Schema) -> None:
    said = " ".join(f"db-primary-{n}" for n in range(300))
    assert len(_concerns(_message(schema, said), "en")) == 40
