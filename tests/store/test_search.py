"""What stands in a postmortem is found, indexed or not, and nothing else is."""

from __future__ import annotations

import itertools
import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.query import fold, parse
from pmdesk.domain.schema import Schema
from pmdesk.store import search
from pmdesk.store.driver import sqlite3
from pmdesk.store.library import Library
from pmdesk.store.search import Hit


@pytest.fixture
def library(tmp_path: Path, schema: Schema) -> Iterator[Library]:
    with Library(tmp_path / "library", schema=schema) as library:
        search.make(library.connection)
        library.connection.commit()
        yield library


def _written(library: Library, title: str = "", **answers: Any) -> str:
    """A postmortem with this title and answers, marked as a save would; gives its id."""
    postmortem = Postmortem.blank(library.schema, "en")
    if title:
        postmortem = postmortem.answer("title", title, "en")
    for key, value in answers.items():
        language = "ja" if library.schema.field(key).the_kind.per_language else None
        postmortem = postmortem.answer(key, value, language)
    postmortem = library.create(postmortem)
    search.mark(library.connection, postmortem.id)
    library.connection.commit()
    return postmortem.id


def _index(library: Library) -> None:
    while search.refresh(library.connection, library.schema, 3):
        pass


def _found(library: Library, typed: str, **options: Any) -> list[Hit]:
    return search.find(library.connection, library.schema, parse(typed), **options)


def _ids(library: Library, typed: str) -> set[str]:
    return {hit.id for hit in _found(library, typed, most=1000)}


# The oracle: pieces of which every combination's answer is plain by looking at substrings.
_PIECES = [
    "接続",
    "プール",
    "ﾌﾟｰﾙ",
    "障",
    "障害",
    "回滚",
    "ば",
    "は",
    "Café",
    "cafe",
    "error",
    "err",
]
_PIECES += ["err", "ERRORS", "DB", "서비스", "𠮷野", "->", "が", "ガ", "2026", "naïve", "々", "Ａ"]
_TEXT = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", "", "。", "-", "\n"])), max_size=8
).map(lambda parts: "".join(itertools.chain.from_iterable(parts)))


def _is_latin(character: str) -> bool:
    return character.isalnum() and ord(character) < 0x3000


def _stands(word: str, text: str) -> bool:
    """Looks at each place of the text: there, and for a Latin word at the start of one."""
    word, text = fold(word), fold(text)
    return any(
        text.startswith(word, at) and not (_is_latin(word[0]) and at and _is_latin(text[at - 1]))
        for at in range(len(text))
    )


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(_TEXT, max_size=3), min_size=1, max_size=4), st.data())
def test_the_index_finds_just_what_reading_everything_finds(
    library: Library, written: list[list[str]], data: st.DataObject
) -> None:
    for table in ("answer", "history", "postmortem"):
        library.connection.execute(f"delete from {table}")
    for made in library.connection.execute("select postmortem from search_text").fetchall():
        search.forget(library.connection, made[0])
    library.connection.commit()
    keys = ("title", "impact_summary", "mitigation")
    made_of: dict[str, list[str]] = {}
    for texts in written:
        answers = dict(zip(keys, texts, strict=False))
        made_of[_written(library, answers.pop("title", ""), **answers)] = texts
    words = [piece for piece in _PIECES if piece != "->"]
    cuts = [text[a : a + n] for n in (1, 2, 3) for text in words for a in range(len(text))]
    cuts = [cut for cut in cuts if not _is_latin(fold(cut)[0]) or len(cut) > 1]
    # A voicing mark cut off from its letter is no word that anyone types.
    cuts = [cut for cut in cuts if not unicodedata.combining(fold(cut)[0])]
    asked = data.draw(st.lists(st.sampled_from(words + cuts), min_size=1, max_size=2))
    unasked = data.draw(st.lists(st.sampled_from(words), max_size=1))
    # Every postmortem has a number, and so digits that no text has.
    assume(not any("2" in word for word in (*asked, *unasked)))
    expected = {
        postmortem_id
        for postmortem_id, texts in made_of.items()
        if all(any(_stands(word, text) for text in texts) for word in asked)
        and not any(_stands(word, text) for word in unasked for text in texts)
    }
    typed = " ".join([*asked, *(f"-{word}" for word in unasked)])
    assert _ids(library, typed) == expected
    search.refresh(library.connection, library.schema, 2)
    assert _ids(library, typed) == expected
    _index(library)
    assert _ids(library, typed) == expected


def test_a_word_is_found_before_and_after_it_is_indexed(library: Library) -> None:
    pool = _written(library, "Pool", mitigation="コネクションプールを広げた")
    for _ in range(2):
        assert _ids(library, "ﾌﾟｰﾙ") == {pool}
        assert _ids(library, "ぷーる 広") == {pool}
        assert not _ids(library, "プール 狭")
        _index(library)


def test_a_changed_word_is_found_at_once_and_the_old_one_no_more(
    library: Library, schema: Schema
) -> None:
    postmortem_id = _written(library, "Cache")
    _index(library)
    old = library.open(postmortem_id)
    new = old.answer("title", "Queue", "en")
    library.save(new, new.changed_records(old))
    search.mark(library.connection, postmortem_id)
    library.connection.commit()
    for _ in range(2):
        assert _ids(library, "queue") == {postmortem_id}
        assert not _ids(library, "cache")
        _index(library)


def test_a_hit_shows_the_place_and_marks_the_words(library: Library, schema: Schema) -> None:
    postmortem = Postmortem.blank(schema, "en").answer("title", "Search was down", "en")
    postmortem, row = postmortem.with_row("timeline")
    words = "夜間バッチが走り、ﾊﾞｯﾌｧが\n枯渇した。" + "あ" * 100
    postmortem = library.create(postmortem.answer(f"timeline.{row}.event", words, "ja"))
    search.mark(library.connection, postmortem.id)
    library.connection.commit()
    _index(library)
    [hit] = _found(library, "バッファ 枯渇")
    assert (hit.key, hit.title) == (f"timeline.{row}.event", {"en": "Search was down"})
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["ﾊﾞｯﾌｧ", "枯渇"]
    assert hit.snippet.endswith("…")
    assert "\n" not in hit.snippet


def test_words_in_the_title_come_first(library: Library) -> None:
    low = _written(library, "Other", mitigation="cache " * 30)
    high = _written(library, "The cache")
    _index(library)
    assert [hit.id for hit in _found(library, "cache")] == [high, low]


def test_fields_narrow_down(library: Library) -> None:
    one = _written(
        library,
        "One",
        owner="佐藤 Hanako",
        severity="sev1",
        services=("Search", "検索"),
        tags=("dns",),
        impact_start="2026-03-14T23:00+09:00",
    )
    other = _written(library, "Other dns", severity="sev2", impact_start="2025-01-01T00:00+00:00")
    both = {one, other}
    _index(library)
    expected = {
        "owner:佐藤": {one},
        "owner:hana": {one},
        "-owner:hana": {other},
        "severity:SEV1": {one},
        "service:検索": {one},
        "tag:DNS": {one},
        "status:draft": both,
        "status:closed": set(),
        "after:2026": {one},
        "after:2026-03-14": {one},
        "after:2026-03-15": set(),
        "before:2026-03-15": both,
        "before:2026-03-14": {other},
        "-after:2026": {other},
        "number:PM-2026": {one},
        "dns": both,
        "dns in:title": {other},
        "dns -in:title": {one},
        "dns in:administration": both,
        "dns in:timeline": set(),
        "one in:nowhere": set(),
        "-dns": set(),
        "-one": {other},
    }
    assert {typed: _ids(library, typed) for typed in expected} == expected


def test_a_files_name_counts(library: Library, schema: Schema) -> None:
    lists = [(f.key, c.key) for f in schema.fields for c in f.columns if c.kind == "file"]
    if not lists:
        pytest.skip("no column of this schema holds a file")
    key, column = lists[0]
    file = File("枯渇グラフ.png", "0" * 64, 1)
    postmortem, _ = Postmortem.blank(schema, "en").with_row(key, {column: file})
    postmortem = library.create(postmortem)
    search.mark(library.connection, postmortem.id)
    library.connection.commit()
    for _ in range(2):
        assert _ids(library, "グラフ") == {postmortem.id}
        assert not _ids(library, "0000")
        _index(library)


def test_the_trash_is_searched_only_when_asked(library: Library) -> None:
    gone = _written(library, "Gone")
    _index(library)
    library.trash(gone)
    assert not _ids(library, "gone")
    assert [hit.id for hit in _found(library, "gone", trash=True)] == [gone]


def test_a_forgotten_postmortem_leaves_no_word_behind(library: Library) -> None:
    kept, secret = _written(library, "Kept"), _written(library, "zyzzyva 鯨波")
    _index(library)
    search.forget(library.connection, secret)
    library.connection.commit()
    library.delete_for_good(secret)
    assert not _found(library, "zyzzyva")
    assert _ids(library, "kept") == {kept}
    library.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = library.file.read_bytes()
    assert b"zyzzyva" not in content
    assert "鯨波".encode() not in content
    library.connection.execute("insert into search_index (search_index) values ('integrity-check')")


def test_long_words_are_kept_in_pieces_and_taken_out_again(library: Library) -> None:
    rng = random.Random(5)
    long = " ".join(f"{rng.getrandbits(64):x}" for _ in range(2000))
    one = _written(library, "Long", mitigation=f"{long} kumquat")
    _index(library)
    assert _ids(library, "kumquat") == {one}
    pieces = "select count(*) from search_piece"
    assert library.connection.execute(pieces).fetchone()[0] > 10
    before = library.open(one)
    after = before.answer("mitigation", "short", "ja")
    library.save(after, after.changed_records(before))
    search.mark(library.connection, one)
    _index(library)
    assert not _ids(library, "kumquat")
    assert _ids(library, "short") == {one}
    assert library.connection.execute(pieces).fetchone()[0] == 1
    library.connection.execute("insert into search_index (search_index) values ('integrity-check')")


def test_an_index_of_another_form_is_made_anew(library: Library) -> None:
    one = _written(library, "One")
    _index(library)
    library.connection.execute("update setting set value = '\"0\"' where name = 'search'")
    search.make(library.connection)
    library.connection.commit()
    waiting = library.connection.execute("select postmortem from search_waiting").fetchall()
    assert waiting == [(one,)]
    _index(library)
    assert _ids(library, "one") == {one}


def test_a_library_without_an_index_is_searched_all_the_same(library: Library) -> None:
    one = _written(library, "One", mitigation="再起動")
    for table in ("search_index", "search_text", "search_piece", "search_waiting"):
        library.connection.execute(f"drop table {table}")
    library.connection.commit()
    assert _ids(library, "再起") == {one}


def test_a_save_that_fails_leaves_nothing_marked(library: Library) -> None:
    _index(library)
    library.connection.execute("BEGIN")
    search.mark(library.connection, "nobody")
    library.connection.execute("ROLLBACK")
    assert search.refresh(library.connection, library.schema) == 0
    assert not library.connection.in_transaction


def test_what_the_index_cannot_be_asked_is_read(library: Library) -> None:
    one, two = _written(library, "a -> b"), _written(library, "a b")
    _index(library)
    assert _ids(library, "->") == {one}
    assert _ids(library, "a") == {one, two}
    assert isinstance(library.connection, sqlite3.Connection)
