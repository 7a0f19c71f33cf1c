"""Differences as a reader wants them: few pieces, in any script, and soon."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmdesk.domain.difference import Part, parts, record_difference, side_by_side
from tests.growth import grows_in_proportion, quarter


def marked(before: str, after: str) -> str:
    signs = {"same": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(signs[each.kind].format(each.text) for each in parts(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "The search was down for 14 minutes.",
            "The search was down for 25 minutes.",
            "The search was down for [-14-][+25+] minutes.",
        ),
        ("Bob didn't know.", "Bob knew.", "Bob [-didn't know-][+knew+]."),
        ("検索が止まった。", "検索が遅くなった。", "検索が[-止ま-][+遅くな+]った。"),
        (
            "証明書が2026年に切れた。",
            "証明書が2027年に切れた。",
            "証明書が[-2026-][+2027+]年に切れた。",
        ),
        ("证书过期，服务不可用。", "证书过期，服务变慢。", "证书过期，服务[-不可用-][+变慢+]。"),
        ("憑證過期。", "憑證已過期。", "憑證[+已+]過期。"),
        ("", "新しい", "[+新しい+]"),
        ("消えた", "", "[-消えた-]"),
        ("同じ", "同じ", "同じ"),
        ("", "", ""),
    ],
)
def test_a_change_reads_as_a_person_would_mark_it(before: Any, after: Any, expected: Any) -> None:
    assert marked(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("か\u3099", "か"),
        ("e\u0301", "e\u0300"),
        ("👩‍💻", "👩‍🚀"),
        ("🇯🇵", "🇯🇴"),
        ("👍🏽", "👍"),
        ("1️⃣", "1"),
        ("ｶﾞ", "ｶ"),
        ("葛\U000e0100", "葛"),
        ("\ud83d\ude00", "\ud83d\ude01"),
        ("한국", "한글"),
    ],
)
def test_what_is_one_character_to_a_reader_is_never_split(before: Any, after: Any) -> None:
    found = parts(f"あ{before}い", f"あ{after}い")
    assert found == [
        Part("same", "あ"),
        Part("removed", before),
        Part("added", after),
        Part("same", "い"),
    ]


def test_a_letter_that_happens_to_agree_is_no_island() -> None:
    found = parts("朝にデプロイした設定", "昨日の夜に戻した構成")
    assert len(found) <= 4


def test_paragraphs_stand_beside_what_they_became() -> None:
    before = "影響は東京だけ。\n\n原因は証明書。\n次の手順。\n"
    after = "影響は東京と大阪。\n\n新しい段落です。\n原因は期限切れの証明書。\n次の手順。\n"
    lines = side_by_side(before, after)
    texts = [("".join(p.text for p in x), "".join(p.text for p in y)) for x, y in lines]
    assert texts == [
        ("影響は東京だけ。\n", "影響は東京と大阪。\n"),
        ("\n", "\n"),
        ("", "新しい段落です。\n"),
        ("原因は証明書。\n", "原因は期限切れの証明書。\n"),
        ("次の手順。\n", "次の手順。\n"),
    ]
    assert {each.kind for left, _ in lines for each in left} == {"same", "removed"}


def test_records_differ_by_cell_and_language() -> None:
    before = {"position": 0, "cells": {"event": {"ja": "あ", "en": "a"}, "tags": ["x"], "n": 1}}
    after = {"position": 2, "cells": {"event": {"ja": "い", "en": "a"}, "tags": ["x", "y"]}}
    assert sorted(record_difference(before, after)) == [
        ("cells.event.ja", "あ", "い"),
        ("cells.n", "1", ""),
        ("cells.tags", "x", "x, y"),
        ("position", "0", "2"),
    ]
    assert record_difference("sev1", "sev2") == [("", "sev1", "sev2")]
    assert record_difference(None, {"ja": "あ"}) == [("ja", "", "あ")]
    assert record_difference({"ja": "あ"}, {"ja": "あ", "skipped": True}) == [
        ("skipped", "", "true")
    ]
    assert record_difference(None, None) == []


def big_texts() -> dict[str, tuple[str, str]]:
    chance = random.Random(5)
    kanji = "".join(chr(chance.randrange(0x4E00, 0x5200)) for _ in range(350_000))
    letters = "".join(chance.choice("ab \n。") for _ in range(1_000_000))
    other = "".join(chance.choice("ab \n。") for _ in range(1_000_000))
    log = "\n".join(f"14:0{i % 10} node {i} ok" for i in range(45_000))
    blank = "\n" * 500_000
    words = " ".join(chance.choice(["up", "down", "slow"]) for _ in range(250_000))
    return {
        "one line of characters, one changed": (kanji, kanji[:9000] + "变" + kanji[9001:]),
        "one line of characters, every tenth changed": (
            kanji,
            "".join("变" if i % 10 == 0 else c for i, c in enumerate(kanji)),
        ),
        "noise": (letters, other),
        "log lines, every third changed": (
            log,
            "\n".join(
                line + " late" if i % 3 == 0 else line for i, line in enumerate(log.split("\n"))
            ),
        ),
        "blank lines": (blank, "x" + blank[:-9] + "y"),
        "nothing in common": ("a" * 1_000_000, "b " * 500_000),
        "few words, often": (words, words[::-1]),
    }


@pytest.mark.parametrize("name", big_texts())
def test_a_megabyte_is_compared_in_bounded_time(name: Any) -> None:
    before, after = big_texts()[name]
    assert grows_in_proportion(
        lambda: parts(quarter(before), quarter(after)), lambda: parts(before, after)
    )
    found = parts(before, after)
    assert "".join(each.text for each in found if each.kind != "added") == before
    assert "".join(each.text for each in found if each.kind != "removed") == after


ANY = st.text(
    st.sampled_from("ab12 .\n\r。、あかアカ\u3099証明👩\u200d💻🇯🇵\u0301\ud83d\ude00'é한"),
    max_size=60,
)


@settings(max_examples=500, deadline=None)
@given(ANY, ANY)
def test_the_pieces_make_both_texts_again(before: Any, after: Any) -> None:
    found = parts(before, after)
    assert "".join(each.text for each in found if each.kind != "added") == before
    assert "".join(each.text for each in found if each.kind != "removed") == after
    assert all(each.text for each in found)
    lines = side_by_side(before, after)
    assert "".join(each.text for left, _ in lines for each in left) == before
    assert "".join(each.text for _, right in lines for each in right) == after
