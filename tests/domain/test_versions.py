"""Several people write, nobody has a server, and everybody ends with the same words."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmdesk.domain.versions import (
    Merged,
    Version,
    decide,
    heads,
    merge,
    settle,
    view,
)
from tests.growth import TIMES, grows_in_proportion

ROW = "timeline.ab12"


def at(minute: int) -> str:
    return f"2026-11-21T{minute // 60 % 24:02}:{minute % 60:02}:00.000+00:00"


def row(position: int = 0, **cells: Any) -> dict[str, Any]:
    return {"position": position, "cells": cells}


def edit(known: list[Version], value: Any, who: str = "Aiko", minute: int = 1) -> list[Version]:
    key = ROW if isinstance(value, dict) and "cells" in value else "summary"
    key = known[0].key if known else key
    return [*known, decide(key, known, value, at(minute), who)]


def both(start: Any, one: Any, other: Any) -> Merged:
    """Aiko makes `one` of it, Bo a minute later the other."""
    base = edit([], start, minute=0)
    return view(merge(edit(base, one), edit(base, other, "Bo", 2)).versions)


def test_words_in_another_language_join_those_of_the_first() -> None:
    merged = both({"ja": "止まった"}, {"ja": "停止した"}, {"ja": "止まった", "en": "It stopped"})
    assert merged == Merged({"ja": "停止した", "en": "It stopped"})


def test_two_who_change_the_same_words_see_both_side_by_side() -> None:
    merged = both({"ja": "止まった"}, {"ja": "停止した"}, {"ja": "落ちた"})
    (conflict,) = merged.conflicts
    assert conflict.part == ("ja",)
    assert [(each.value, each.author) for each in conflict.choices] == [
        ("落ちた", "Bo"),
        ("停止した", "Aiko"),
    ]
    assert merged.value == {"ja": "落ちた"}


def test_two_who_type_the_same_agree() -> None:
    assert both({"ja": "a"}, {"ja": "b"}, {"ja": "b"}) == Merged({"ja": "b"})


def test_cells_of_one_row_are_taken_from_whoever_changed_them() -> None:
    merged = both(
        row(0, event={"ja": "障害", "en": "Fault"}, owner="A"),
        row(3, event={"ja": "障害", "en": "Outage"}, owner="A"),
        row(1, event={"ja": "停止", "en": "Fault"}, owner="B", team="Search"),
    )
    assert merged.value["cells"] == {
        "event": {"ja": "停止", "en": "Outage"},
        "owner": "B",
        "team": "Search",
    }
    assert merged.value["position"] == 1
    assert merged.conflicts == ()


def test_a_row_nobody_else_touched_goes_when_it_is_removed() -> None:
    assert both(row(0, owner="A"), None, row(5, owner="A")) == Merged(None)


def test_a_row_removed_here_and_changed_there_is_shown_whole_and_asked_about() -> None:
    merged = both(row(0, owner="A", event={"en": "x"}), None, row(0, owner="B", event={"en": "x"}))
    assert merged.value == row(0, owner="B", event={"en": "x"})
    (conflict,) = merged.conflicts
    assert conflict.part == ()
    assert [each.value for each in conflict.choices] == [merged.value, None]


def test_a_choice_changed_by_two_and_removed_by_a_third_is_one_question() -> None:
    base = edit([], "sev3", minute=0)
    known = merge(edit(base, "sev1"), edit(base, "sev2", "Bo", 2)).versions
    merged = view(merge(known, edit(base, None, "Chen", 3)).versions)
    (conflict,) = merged.conflicts
    assert [each.value for each in conflict.choices] == ["sev2", "sev1", None]
    assert merged.value == "sev2"


def test_the_same_words_are_put_down_to_the_same_person_everywhere() -> None:
    mine, yours = edit([], {"ja": "x"}, "Aiko", 5), edit([], {"ja": "x"}, "Bo", 3)
    assert merge(mine, yours).versions == merge(yours, mine).versions == tuple(yours)


def test_tags_added_and_removed_on_both_sides_all_count() -> None:
    merged = both(["a", "b", "c"], ["a", "c", "x"], ["b", "a", "c", "y"])
    assert merged.conflicts == ()
    assert sorted(merged.value) == ["a", "c", "x", "y"]


@pytest.mark.parametrize(("one", "other"), [(1, True), (1, 2), ("sev1", "sev2"), (0.5, 1)])
def test_numbers_and_choices_are_asked_about(one: Any, other: Any) -> None:
    merged = both("none", one, other)
    assert [each.value for each in merged.conflicts[0].choices] == [other, one]
    assert merged.conflicts[0].part == ()


def test_the_original_of_a_translation_comes_with_the_words_that_are_shown() -> None:
    merged = both(
        {"ja": "あ", "en": "a", "made_from": {"en": ["ja", "00000000"]}},
        {"ja": "あ", "en": "b", "made_from": {"en": ["ja", "11111111"]}},
        {"ja": "あ", "en": "c", "made_from": {"en": ["ja", "22222222"]}, "skipped": True},
    )
    assert merged.value["en"] == "c"
    assert merged.value["made_from"] == {"en": ["ja", "22222222"]}
    assert merged.value["skipped"] is True
    assert [each.part for each in merged.conflicts] == [("en",)]


def test_a_decision_settles_it_for_everyone() -> None:
    base = edit([], row(0, owner="A"), minute=0)
    known = list(merge(edit(base, row(0, owner="B")), edit(base, row(0, owner="C"))).versions)
    merged = view(known)
    chosen = settle(merged.value, merged.conflicts[0].part, "B")
    assert view(edit(known, chosen)) == Merged(row(0, owner="B"))
    # Someone who saw only one side changes something else meanwhile.
    apart = edit(edit(base, row(0, owner="C")), row(0, owner="C", team="X"), "Bo", 9)
    later = view(merge(edit(known, chosen), apart).versions)
    assert later.conflicts == ()
    assert later.value["cells"] == {"owner": "B", "team": "X"}


def test_nothing_changed_is_no_new_version() -> None:
    known = edit([], {"ja": "x"})
    assert edit(known, {"ja": "x"}, "Bo", 9)[1] == known[0]


def test_a_pruned_history_still_merges() -> None:
    base = edit([], {"ja": "x"}, minute=0)
    mine, yours = edit(base, {"ja": "y"}), edit(base, {"ja": "x", "en": "z"}, minute=2)
    without = [mine[1], yours[1]]
    merged = view(without)
    assert merged.value["en"] == "z"
    assert {choice.value for choice in merged.conflicts[0].choices} == {"x", "y"}


HOSTILE: list[tuple[str, Any]] = [
    ("shape", None),
    ("shape", {"parents": "x"}),
    ("id", {"id": "0" * 32}),
    ("id", {"value": "other words"}),
    ("key", {"key": "../../etc"}),
    ("parents", {"parents": ["x"]}),
    ("parents", {"parents": ["a" * 32] * 2}),
    ("parents", {"parents": ["a" * 32] * 100_000}),
    ("moment", {"at": "yesterday"}),
    ("moment", {"at": "2026-11-21T00:00:00"}),
    ("size", {"author": "x" * 10_000}),
    ("size", {"value": "x" * (33 * 2**20)}),
    ("shape", {"value": float("nan")}),
]


@pytest.mark.parametrize(("reason", "change"), HOSTILE)
def test_what_is_no_version_is_left_out_and_counted(reason: Any, change: Any) -> None:
    good = Version.make("summary", (), {"ja": "x"}, at(1), "Mallory").to_json()
    bad = {**good, **change} if change else change
    assert merge([], [bad, good]).dropped == {reason: 1}
    assert len(merge([], [bad, good]).versions) == 1


def test_a_value_nested_beyond_reason_is_left_out() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    good = Version.make("summary", (), 1, at(1), "Mallory").to_json()
    assert merge([], [{**good, "value": deep}]).dropped == {"size": 1}


def test_a_circle_of_versions_does_not_hang() -> None:
    one, other = "1" * 32, "2" * 32
    circle = [
        Version("summary", one, (other,), "a", at(1), ""),
        Version("summary", other, (one,), "b", at(1), ""),
    ]
    assert view(circle) == Merged(None)
    assert merge([], circle).dropped == {"id": 2}


def test_versions_go_through_json() -> None:
    version = Version.make(ROW, ("a" * 32,), row(0, event={"ja": "\ud800あ"}), at(1), "Aiko")
    assert Version.from_json(json.loads(json.dumps(version.to_json()))) == version


@pytest.mark.parametrize("shape", ["one line", "two apart", "meeting often"])
def test_five_thousand_versions_of_one_answer_take_a_moment(shape: Any) -> None:
    known: list[Version] = []
    tips: dict[str, tuple[str, ...]] = {"Aiko": (), "Bo": ()}
    text = "障害の影響。" * 50
    for number in range(5000):
        who = "Bo" if number % 2 and shape != "one line" else "Aiko"
        value = row(0, event={"ja": f"{text}{number}", "en": "same"}, owner=who)
        parents = tips[who]
        if shape == "meeting often" and number % 10 == 0:
            parents = (*tips["Aiko"], *tips["Bo"])
        version = Version.make(ROW, parents, value, at(number), who)
        known.append(version)
        tips[who] = (version.id,)

    def work(versions: list[Version]) -> None:
        view(versions)
        merge(versions, [each.to_json() for each in versions])

    assert grows_in_proportion(lambda: work(known[: len(known) // TIMES]), lambda: work(known))
    merged = view(known)
    union = merge(known, [each.to_json() for each in known])
    assert union.added == ()
    assert merged.value["cells"]["event"]["en"] == "same"
    assert bool(merged.conflicts) == (shape != "one line")


# Three replicas

WORDS = st.sampled_from(["止まった", "停止", "down", "up", "证书过期"])
TEXT = st.dictionaries(st.sampled_from(["ja", "en", "zh-Hans"]), WORDS, min_size=1)
TAGS = st.lists(st.sampled_from("abcde"), unique=True)
CELLS = st.fixed_dictionaries(
    {}, optional={"event": TEXT, "owner": WORDS, "count": st.integers(0, 3), "tags": TAGS}
)
ROWS = st.builds(lambda position, cells: row(position, **cells), st.integers(0, 4), CELLS)
STEPS = st.lists(
    st.tuples(
        st.integers(0, 2), st.sampled_from(["edit", "take"]), st.integers(0, 2), st.randoms()
    ),
    max_size=25,
)
VALUES = {
    "row": st.none() | ROWS,
    "text": st.none() | TEXT,
    "tags": st.none() | TAGS,
    "mixed": st.one_of(st.none(), ROWS, TEXT, TAGS, st.integers(0, 1), WORDS, st.booleans()),
}


def change(old: Any, new: Any, random: Any) -> Any:
    """An edit of a part, as people make them, or of everything."""
    if not (isinstance(old, dict) and isinstance(new, dict)) or random.random() < 0.2:
        return new
    out = dict(old)
    for name, value in new.items():
        if random.random() < 0.4:
            out[name] = change(old.get(name), value, random)
    return out


@st.composite
def replicas(draw: st.DrawFn) -> list[list[Version]]:
    values = VALUES[draw(st.sampled_from(sorted(VALUES)))]
    known: list[list[Version]] = [edit([], draw(values), "Aiko", 0) for _ in range(1)] * 3
    for minute, (who, what, other, random) in enumerate(draw(STEPS), 1):
        if what == "edit":
            value = change(view(known[who]).value, draw(values), random)
            known[who] = edit(known[who], value, "ABC"[who], minute)
        else:
            known[who] = list(merge(known[who], known[other]).versions)
    return known


def exact(merged: Merged) -> str:
    return json.dumps([merged.value, repr(merged.conflicts)])


@settings(max_examples=150, deadline=None)
@given(replicas(), st.permutations(range(3)), st.randoms())
def test_three_who_exchange_in_any_order_end_with_the_same(
    known: Any, order: Any, random: Any
) -> None:
    a, b, c = (known[index] for index in order)
    left = merge(merge(a, b).versions, c).versions
    right = merge(a, [each.to_json() for each in merge(c, b).versions]).versions
    assert left == right
    assert merge(left, right).versions == left
    assert merge(left, a).added == ()
    shuffled = list(left) * 2
    random.shuffle(shuffled)
    assert exact(view(shuffled)) == exact(view(right))
    json.dumps(view(left).value)


def texts(value: Any) -> set[str]:
    """Every leaf with its place."""
    if isinstance(value, dict):
        return {f"{k}/{t}" for k, each in value.items() if k != "position" for t in texts(each)}
    if isinstance(value, list):
        return {f"has/{each}" for each in value}
    return set() if value is None else {json.dumps(value)}


def shown(merged: Merged) -> set[str]:
    found = texts(merged.value)
    for conflict in merged.conflicts:
        place = "/".join(conflict.part)
        for choice in conflict.choices:
            found |= {f"{place}/{each}" if place else each for each in texts(choice.value)}
    return found


@settings(max_examples=150, deadline=None)
@given(replicas())
def test_no_words_are_lost(known: Any) -> None:
    versions = merge(merge(known[0], known[1]).versions, known[2]).versions
    by_id = {each.id: each for each in versions}
    merged = view(versions)
    tops = heads(versions)
    covers: dict[str, set[str]] = defaultdict(set)
    for top in tops:
        waiting = [top.id]
        while waiting:
            each = waiting.pop()
            if each not in covers[top.id]:
                covers[top.id].add(each)
                waiting += by_id[each].parents
    for top in tops:
        # Words that no other side has ever seen can have been taken back by nobody.
        others = {v for other in tops if other is not top for v in covers[other.id]}
        known_there = {t for v in others for t in texts(by_id[v].value)}
        assert texts(top.value) - known_there <= shown(merged)


@settings(max_examples=100, deadline=None)
@given(ROWS, st.lists(CELLS, min_size=1, max_size=4), st.lists(CELLS, min_size=1, max_size=4))
def test_two_who_change_different_cells_are_never_asked(start: Any, one: Any, other: Any) -> None:
    mine = yours = base = edit([], start, minute=0)
    for minute, cells in enumerate(one, 1):
        kept = {"event": cells.get("event"), "owner": cells.get("owner")}
        now = {**mine[-1].value["cells"], **kept}
        now = {name: each for name, each in now.items() if each is not None}
        mine = edit(mine, row(minute, **now), "Aiko", minute)
    for minute, cells in enumerate(other, 1):
        kept = {"count": cells.get("count"), "tags": cells.get("tags")}
        now = {**yours[-1].value["cells"], **kept}
        now = {name: each for name, each in now.items() if each is not None}
        yours = edit(yours, row(minute + 7, **now), "Bo", minute)
    merged = view(merge(mine, yours).versions)
    assert merged.conflicts == ()
    left, right = mine[-1].value["cells"], yours[-1].value["cells"]
    for name, side in {"event": left, "owner": left, "count": right, "tags": right}.items():
        assert merged.value["cells"].get(name) == side.get(name)
    assert base[0].value == start
