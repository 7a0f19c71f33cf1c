"""A library keeps what reviewers said, and what they said it on."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from pmdesk.domain.comments import Comment, Exported
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.store import backup, doctor
from pmdesk.store.errors import PostmortemGone
from pmdesk.store.library import FILE, VERSION, Library

COMMENT = Comment("c1", "title", "en", "Kenji", "2026-11-20T10:00:00+09:00", text="Which search?")


def begun(library: Library, title: str = "Search was down") -> Postmortem:
    return library.create(Postmortem.blank(library.schema, "en").answer("title", title, "en"))


def exported(postmortem: Postmortem, export_id: str = "7K2M-XQ4") -> Exported:
    at = "2026-11-19T10:00:00+00:00"
    return Exported(export_id, postmortem.id, at, "review", "en", "PM-2026-001", "ab" * 32,
                    (("title", 0, 70.0, 700.5), ("timeline.x1.event", 3, 70.0, 20.0)))  # fmt: skip


def test_what_was_said_is_there_at_the_next_start(tmp_path: Path, schema: Schema) -> None:
    with Library(tmp_path, schema=schema) as library:
        postmortem = begun(library)
        library.save_comments(postmortem.id, [COMMENT])
    with Library(tmp_path, schema=schema) as library:
        assert library.comments(postmortem.id) == (COMMENT,)


def test_what_a_comment_said_before_is_never_lost(library: Library) -> None:
    postmortem = begun(library)
    library.save_comments(postmortem.id, [COMMENT])
    library.save_comments(postmortem.id, [replace(COMMENT, text="Which one?")])
    # A caller that forgets the past does not shorten it.
    library.save_comments(postmortem.id, [replace(COMMENT, text="This one?", state="done")])
    [kept] = library.comments(postmortem.id)
    assert (kept.text, kept.state) == ("This one?", "done")
    assert [each.get("text") for each in kept.earlier] == ["Which search?", "Which one?"]


def test_comments_on_what_is_gone_are_refused(library: Library) -> None:
    with pytest.raises(PostmortemGone):
        library.save_comments("nobody", [COMMENT])


def test_the_search_finds_what_was_said(library: Library) -> None:
    postmortem = begun(library)
    while library.index_some():
        pass
    library.save_comments(postmortem.id, [replace(COMMENT, text="枯渇 of the zyzzyva")])
    for _ in range(2):
        [hit] = library.search("zyzzyva")
        assert (hit.id, hit.key) == (postmortem.id, "title")
        while library.index_some():
            pass


def test_an_export_shows_the_postmortem_as_it_was_given_away(library: Library) -> None:
    first = begun(library)
    export = library.remember_export(exported(first))
    # Typed in the same minute by the same hand: what was given away stays what it was.
    second = first.answer("title", "Search was slow", "en")
    library.save(second, second.changed_records(first))
    assert library.at(first.id, export.upto).text("title", "en") == "Search was down"
    assert library.export(export.id) == export
    assert library.exports(first.id) == (export,)
    library.remember_export(replace(export, sha256="cd" * 32))
    assert [each.sha256 for each in library.exports(first.id)] == ["cd" * 32]
    library.forget_export(export.id)
    assert library.export(export.id) is None


def test_deleting_a_postmortem_takes_comments_exports_and_pdf_with_it(
    library: Library,
) -> None:
    kept, gone = begun(library), begun(library, "Other")
    for each in (kept, gone):
        pdf = library.attach(b"%PDF of " + each.id.encode(), "a.pdf", "application/pdf")
        said = replace(COMMENT, text=f"zyzzyva{each.id}", file=pdf.sha256)
        library.save_comments(each.id, [said])
        library.remember_export(exported(each, each.id))
    while library.index_some():
        pass
    library.delete_for_good(gone.id)
    assert library.comments(gone.id) == ()
    assert library.exports(gone.id) == ()
    assert library.attachment(library.comments(kept.id)[0].file)
    content = library.file.read_bytes()
    assert f"zyzzyva{gone.id}".encode() not in content
    assert b"%PDF of " + gone.id.encode() not in content


def as_the_second_release_wrote_it(folder: Path, schema: Schema) -> str:
    with Library(folder, schema=schema) as library:
        made = begun(library).id
    connection = sqlite3.connect(folder / FILE)
    for table in ("comment", "export"):
        connection.execute(f"drop table {table}")
    connection.execute("delete from _sqlite_migrations where name like 'm003%'")
    connection.execute("PRAGMA user_version=2")
    connection.commit()
    connection.close()
    return made


def test_a_library_of_the_second_release_takes_comments(tmp_path: Path, schema: Schema) -> None:
    made = as_the_second_release_wrote_it(tmp_path, schema)
    with Library(tmp_path, schema=schema) as library:
        assert library.comments(made) == ()
        library.save_comments(made, [COMMENT])
        assert library.connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
        assert backup.copies(library.backups)
    with Library(tmp_path, schema=schema) as library:
        assert library.comments(made) == (COMMENT,)


def test_a_library_of_the_second_release_can_be_read_without_being_changed(
    tmp_path: Path, schema: Schema
) -> None:
    made = as_the_second_release_wrote_it(tmp_path, schema)
    before = (tmp_path / FILE).read_bytes()
    with Library(tmp_path, read_only=True, schema=schema) as library:
        assert library.comments(made) == ()
        assert library.exports(made) == ()
        assert library.export("7K2M-XQ4") is None
        assert [hit.id for hit in library.search("down")] == [made]
    assert (tmp_path / FILE).read_bytes() == before


def test_comments_come_out_of_a_damaged_library(tmp_path: Path, schema: Schema) -> None:
    with Library(tmp_path / "old", schema=schema) as library:
        postmortem = begun(library)
        library.save_comments(postmortem.id, [COMMENT])
        export = library.remember_export(exported(postmortem))
    doctor.rescue(tmp_path / "old", tmp_path / "new", schema=schema)
    with Library(tmp_path / "new", schema=schema) as library:
        assert library.comments(postmortem.id) == (COMMENT,)
        assert library.export(export.id) == export


def test_a_record_that_makes_no_sense_hides_no_other(library: Library) -> None:
    postmortem = begun(library)
    library.save_comments(postmortem.id, [COMMENT, replace(COMMENT, id="c2")])
    for wrong in ("{", "[]", '{"id": 3}', "[" * 100_000):
        library.connection.execute("update comment set record = ? where id = 'c2'", [wrong])
        library.connection.commit()
        assert library.comments(postmortem.id) == (COMMENT,)
    library.remember_export(exported(postmortem))
    library.connection.execute("update export set places = '{'")
    library.connection.commit()
    assert library.exports(postmortem.id)[0].places == ()
