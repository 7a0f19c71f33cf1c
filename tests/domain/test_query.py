"""Whatever is typed finds something sensible, and never fails."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdesk.domain.query import FIELDS, Filter, Term, bigrams, fold, match, match_unwanted, parse
from tests.growth import TIMES, grows_in_proportion


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ｃａｆé", "cafe"),
        ("ﾊﾞｯﾌｧ", "ばっふぁ"),
        ("データベース", "でーたべーす"),
        ("STRASSE", "straße"),
        ("e\u0301", "é"),
        ("İstanbul", "istanbul"),
        ("㎏", "kg"),
    ],
)
def test_what_looks_alike_is_found_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_voicing_mark_makes_another_word() -> None:
    assert fold("ハ") != fold("バ")
    assert not Term("は").pattern.search(fold("ば"))
    assert Term("ば").pattern.search(fold("ﾊﾞ"))


@given(st.text())
def test_any_text_can_be_kept_and_looked_for(typed: str) -> None:
    fold(typed).encode()
    bigrams(typed).encode()
    query = parse(typed)
    match(query)
    match_unwanted(query)
    for term in query.terms:
        term.pattern.search("x")


def test_words_phrases_and_fields_are_told_apart() -> None:
    query = parse('-err "connection pool" 「接続 プール」 owner:"Jane Doe" ＯＷＮＥＲ：太郎 rate')
    assert query.terms == (
        Term("err", is_negated=True),
        Term("connection pool", is_phrase=True),
        Term("接続 プール", is_phrase=True),
        Term("rate"),
    )
    assert [(each.name, each.value) for each in query.filters] == [
        ("owner", "Jane Doe"),
        ("owner", "太郎"),
    ]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026", "2026-01-01"),
        ("2026-03", "2026-03-01"),
        ("2026-03-15", "2026-03-15"),
        ("2026/3/5", "2026-03-05"),
        ("2026年3月5日", "2026-03-05"),
        ("2026年3月", "2026-03-01"),
        ("２０２６-03", "2026-03-01"),
        ("2026-03-15T10:00", "2026-03-15"),
    ],
)
def test_a_date_may_be_as_precise_as_one_knows(typed: str, day: str) -> None:
    assert parse(f"after:{typed}").filters == (Filter("after", day, typed=f"after:{typed}"),)


@pytest.mark.parametrize("typed", ["after:2026-13", "before:soon", "foo:bar", "owner:", "owner:-"])
def test_what_is_no_field_is_searched_as_words(typed: str) -> None:
    query = parse(typed)
    assert not query.filters
    assert query.terms == (Term(typed),)


@pytest.mark.parametrize("typed", ["", " ", '"', "「", '""', "“”"])
def test_nothing_asked_is_nothing_looked_for(typed: str) -> None:
    assert not parse(typed)


def test_a_phrase_that_is_being_typed_is_words() -> None:
    assert match(parse('"connection po')) == '"connection" * AND "po" *'


def test_the_index_is_asked_in_its_own_tokens() -> None:
    assert bigrams("DB接続プール") == "db 接続 続ぷ ぷー ーる る"
    assert match(parse("接続")) == '"接続"'
    assert match(parse("障")) == '"障" *'
    assert match(parse('db接続 "timed out"')) == '"db 接続" AND "timed out"'
    assert match(parse("-err ->")) is None
    assert match_unwanted(parse("-err -接")) == '"err" * OR "接" *'


def test_every_field_has_a_key() -> None:
    assert {name for name, key in FIELDS.items() if not key} == {"in"}


def test_a_page_that_is_pasted_into_the_search_is_answered_at_once() -> None:
    def ask(count: int) -> None:
        for term in parse("src=//127.0.0.1:9/n></script>" * count).terms:
            assert term.pattern.search(fold(term.text))

    assert grows_in_proportion(lambda: ask(40_000 // TIMES), lambda: ask(40_000))
