"""A library keeps what it was given, refuses what it must not touch, and says why."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlite_utils import Database

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.store.driver import sqlite3
from pmdesk.store.errors import (
    DamagedLibrary,
    DiskFull,
    LibraryGone,
    LibraryInUse,
    NewerLibrary,
    NotALibrary,
    PostmortemGone,
    ReadOnlyLibrary,
    StoreError,
)
from pmdesk.store.library import FILE, VERSION, Library
from pmdesk.store.migrations import migrations


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def _begun(library: Library, title: str = "Search was down") -> Postmortem:
    return library.create(Postmortem.blank(library.schema, "en").answer("title", title, "en"))


def test_what_was_saved_is_there_at_the_next_start(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library)
        after, row = postmortem.with_row("timeline", {"time": "2026-11-18T08:52+09:00"})
        after = after.answer(f"timeline.{row}.event", "期限切れ", "ja")
        library.save(after, after.changed_records(postmortem))
    with Library(folder, schema=schema) as library:
        assert library.open(postmortem.id).records() == after.records()


def test_a_new_postmortem_gets_the_next_number_of_its_year(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        first = Postmortem.blank(schema, "en").answer("impact_start", "2025-03-01T08:00+00:00")
        assert library.create(first).value("number") == "PM-2025-001"
        assert library.next_number(2025) == "PM-2025-002"
        assert library.next_number(2024) == "PM-2024-001"


def test_history_knows_what_stood_there_before(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        old = _begun(library)
        new = old.answer("title", "Search was slow", "en")
        library.save(new, new.changed_records(old), author="owner")
        latest = library.history(old.id, "title")[0]
        assert (latest.before, latest.after) == (
            {"en": "Search was down"},
            {"en": "Search was slow"},
        )
        assert latest.author == "owner"


def test_saving_the_same_again_leaves_no_trace_in_history(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library)
        before = len(library.history(postmortem.id))
        library.save(postmortem, {"title": postmortem.records()["title"]})
        assert len(library.history(postmortem.id)) == before


def test_the_trash_gives_back_what_was_thrown_away(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library)
        library.trash(postmortem.id)
        assert library.list() == []
        assert [entry.id for entry in library.list(trash=True)] == [postmortem.id]
        library.restore(postmortem.id)
        assert [entry.id for entry in library.list()] == [postmortem.id]


def test_what_is_deleted_for_good_leaves_no_words_in_the_file(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library, "A very particular marker")
        library.delete_for_good(postmortem.id)
        assert library.list(trash=True) == []
    for file in folder.iterdir():
        assert b"particular marker" not in file.read_bytes(), file.name


def test_a_duplicate_is_a_draft_of_its_own(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        old = _begun(library)
        done = old.answer("status", "closed")
        library.save(done, done.changed_records(old))
        copy = library.open(library.duplicate(old.id))
        assert copy.text("title", "en") == "Search was down"
        assert copy.value("status") == "draft"
        assert copy.value("number") != old.value("number")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("障害", True),
        ("障", True),
        ("ﾒﾓﾘ", True),
        ("PROXY", True),
        ("proxy 障害", True),
        ("鯨", False),
    ],
)
def test_words_of_any_length_and_width_are_found(
    folder: Path, schema: Schema, words: str, found: bool
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library, "Proxy 障害: メモリ不足")
        hits = library.search(words)
        assert [hit.key for hit in hits] == (["title"] if found else [])


@pytest.mark.parametrize(
    "odd", ["a\0b", "half \ud83d pair", "\u202eabc", "e\u0301", "👩‍🚒", "a\u2028b"]
)
def test_odd_characters_come_back_as_they_were(folder: Path, schema: Schema, odd: str) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library, odd)
        assert library.open(postmortem.id).text("title", "en") == odd
        assert library.list()[0].name("en") == odd


def test_a_file_is_kept_once_under_its_hash(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        first = library.attach(b"graph", "graph.png", "image/png")
        second = library.attach(b"graph", "copy.png", "image/png")
        assert first.sha256 == second.sha256
        assert library.attachment(first.sha256) == b"graph"
        with pytest.raises(KeyError):
            library.attachment("0" * 64)


def test_files_and_folders_are_for_their_owner_only(folder: Path, schema: Schema) -> None:
    before = os.umask(0)
    try:
        with Library(folder, schema=schema) as library:
            _begun(library)
            modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert set(modes.values()) == {0o600}, modes


def test_anyone_can_ask_in_sql(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        old = _begun(library)
        new, row = old.with_row("follow_ups", {"owner": "Sano", "priority": "p0"})
        new = new.answer(f"follow_ups.{row}.action", "Watch the certificates", "en")
        library.save(new, new.changed_records(old))
    with sqlite3.connect(folder / FILE) as connection:
        asked = connection.execute("select position, action, owner from follow_ups").fetchall()
    assert asked == [(1, "Watch the certificates", "Sano")]


def test_a_newer_library_is_refused_and_left_as_it_is(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute(f"PRAGMA user_version={VERSION + 1}")
    before = (folder / FILE).read_bytes()
    with pytest.raises(NewerLibrary):
        Library(folder, schema=schema)
    assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", DamagedLibrary),
        (b"just a text file, no library at all\n" * 10, NotALibrary),
        (b"SQLite format 3\0" + b"\0" * 200, NotALibrary),
    ],
)
def test_a_file_that_is_no_library_is_refused_and_left_as_it_is(
    folder: Path, schema: Schema, content: bytes, refusal: type[Exception]
) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    with pytest.raises(refusal):
        Library(folder, schema=schema)
    assert (folder / FILE).read_bytes() == content


def test_somebody_elses_database_is_not_taken_over(folder: Path, schema: Schema) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("create table recipe (name)")
    with pytest.raises(NotALibrary):
        Library(folder, schema=schema)


def _read_everything(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        for entry in library.list():
            library.open(entry.id)


def test_a_truncated_library_says_that_it_is_damaged(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        for number in range(20):
            _begun(library, f"{number} " * 400)
    file = folder / FILE
    file.write_bytes(file.read_bytes()[: 4096 * 3])
    with pytest.raises((DamagedLibrary, NotALibrary)):
        _read_everything(folder, schema)


def test_a_second_pmdesk_reads_and_says_why_it_cannot_write(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as first:
        postmortem = _begun(first)
        with Library(folder, schema=schema) as second:
            assert second.read_only
            assert second.in_use
            assert second.open(postmortem.id).text("title", "en") == "Search was down"
            with pytest.raises(LibraryInUse):
                second.create(Postmortem.blank(schema, "en"))
    with Library(folder, schema=schema) as third:
        assert not third.read_only, "a closed library locks nobody out"


def test_a_full_disk_is_said_and_nothing_is_half_written(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        old = _begun(library)
        pages = library.connection.execute("PRAGMA page_count").fetchone()[0]
        library.connection.execute(f"PRAGMA max_page_count={pages}")
        new = old.answer("findings", "x" * 200_000, "en").answer("title", "New", "en")
        with pytest.raises(DiskFull):
            library.save(new, new.changed_records(old))
        assert library.open(old.id).records() == old.records()
        library.connection.execute("PRAGMA max_page_count=1000000")
        library.save(new, new.changed_records(old))
        assert library.open(old.id).records() == new.records()


def _open_the_way(folder: Path) -> None:
    """Lets another user come through the folders above, which pytest made for root alone."""
    for parent in folder.parents:
        if parent.stat().st_mode & 0o005 != 0o005:
            parent.chmod(parent.stat().st_mode | 0o055)


def test_a_library_without_the_right_to_write_opens_for_reading(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
    code = (
        "import os, sys; from pathlib import Path\n"
        "from pmdesk.store.library import Library\n"
        # Opened once as root, so that everything it needs is imported.
        "schema = Library(Path(sys.argv[1]), read_only=True).schema; os.setuid(65534)\n"
        "library = Library(Path(sys.argv[1]), schema=schema)\n"
        "print(library.read_only, library.list()[0].name('en'))"
    )
    if os.geteuid() != 0:
        pytest.skip("needs root to become somebody else")
    for place in (folder, folder / FILE):
        place.chmod(0o555 if place.is_dir() else 0o444)
    _open_the_way(folder)
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "True Search was down", done.stderr


def test_reading_only_says_so_when_asked_to_write(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
    with (
        Library(folder, read_only=True, schema=schema) as library,
        pytest.raises(ReadOnlyLibrary),
    ):
        _begun(library)


KILLED = """
import sys
from pathlib import Path
from pmdesk.store.library import Library
library = Library(Path(sys.argv[1]))
postmortem = library.open(library.list()[0].id)
number = 0
while True:
    number += 1
    after = postmortem.answer("findings", f"word {number}", "en")
    library.save(after, after.changed_records(postmortem))
    postmortem = after
    print(number, flush=True)
"""


def test_a_killed_program_loses_nothing_that_it_said_was_saved(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library)
    for enough in (3, 17, 40, 90, 5, 1, 2, 60, 8, 25):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(folder)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        said = 0
        for line in process.stdout:
            said = int(line)
            if said >= enough:
                break
        process.kill()
        said = max([said, *(int(line) for line in process.stdout.read().split("\n")[:-1])])
        process.stdout.close()
        process.wait()
        with Library(folder, schema=schema) as library:
            assert not library.read_only, "a crashed holder locks nobody out"
            kept = library.open(postmortem.id).text("findings", "en")
            assert int(kept.split()[1]) >= said
            latest = library.history(postmortem.id, "findings")[0]
            assert latest.after == {"en": kept}, "answer and history are written together"
            assert library.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


KILLED_AT_BIRTH = """
import os, signal, sys
from pathlib import Path
from pmdesk.store import library
library.make_views = lambda db, schema: os.kill(os.getpid(), signal.SIGKILL)
library.Library(Path(sys.argv[1]))
"""


def test_a_program_killed_at_its_very_first_start_can_start_again(
    folder: Path, schema: Schema
) -> None:
    command = [sys.executable, "-c", KILLED_AT_BIRTH, str(folder)]
    assert subprocess.run(command, check=False).returncode < 0
    assert not (folder / FILE).exists(), "a library is there whole or not at all"
    with Library(folder, schema=schema) as library:
        _begun(library)
        assert [file.name for file in folder.iterdir() if ".new" in file.name] == []


def test_no_new_library_takes_the_place_of_one_whose_file_is_gone(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
        wal = (folder / f"{FILE}-wal").read_bytes()
    (folder / FILE).unlink()
    (folder / f"{FILE}-wal").write_bytes(wal)
    with pytest.raises(DamagedLibrary):
        Library(folder, schema=schema)
    assert not (folder / FILE).exists()
    assert (folder / f"{FILE}-wal").read_bytes() == wal


def test_a_library_with_a_step_of_tomorrow_is_refused_and_left_as_it_is(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
        library.connection.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('pmdesk', 'm999_tomorrow', '2030-01-01')"
        )
        library.connection.commit()
    before = (folder / FILE).read_bytes()
    with pytest.raises(NewerLibrary):
        Library(folder, schema=schema)
    assert (folder / FILE).read_bytes() == before


def test_a_folder_that_was_there_keeps_its_rights(folder: Path, schema: Schema) -> None:
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    with Library(folder, schema=schema) as library:
        _begun(library)
    assert folder.stat().st_mode & 0o777 == 0o755
    assert (folder / FILE).stat().st_mode & 0o777 == 0o600


def _outcome(folder: Path, schema: Schema) -> list[str] | None:
    """The titles that are found in a library; None where it was refused."""
    try:
        with Library(folder, schema=schema) as library:
            return sorted(library.open(each.id).text("title", "en") for each in library.list())
    except StoreError:
        return None


@pytest.mark.parametrize("damage", ["cut off", "zeroed", "overwritten"])
def test_a_damaged_page_anywhere_is_said_or_does_no_harm(
    folder: Path, schema: Schema, damage: str
) -> None:
    with Library(folder, schema=schema) as library:
        for number in range(4):
            _begun(library, f"Incident {number} " + "with many words " * 300)
    whole = _outcome(folder, schema)
    assert whole is not None
    content = (folder / FILE).read_bytes()
    refused = 0
    for start in range(0, len(content), 4096):
        page = {"cut off": b"", "zeroed": b"\0" * 4096, "overwritten": b"\xff" * 4096}[damage]
        rest = b"" if damage == "cut off" else content[start + 4096 :]
        for file in folder.iterdir():
            file.unlink()
        (folder / FILE).write_bytes(content[:start] + page + rest)
        found = _outcome(folder, schema)
        assert found in (None, whole), f"page {start // 4096} {damage}"
        refused += found is None
    assert refused >= 5


@pytest.mark.parametrize("value", ['{"en": "half', b"\xff\xfe{}"])
def test_an_answer_that_cannot_be_read_is_damage_and_no_crash(
    folder: Path, schema: Schema, value: str | bytes
) -> None:
    with Library(folder, schema=schema) as library:
        postmortem = _begun(library)
        library.connection.execute(
            "update answer set value = cast(? as text) where key = 'title'", [value]
        )
        with pytest.raises(DamagedLibrary):
            library.open(postmortem.id)
        with pytest.raises(DamagedLibrary):
            library.search("half")


def test_saving_stops_when_the_library_is_no_longer_there(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        old = _begun(library)
        new = old.answer("title", "Search was slow", "en")
        away = folder / "away.sqlite"
        (folder / FILE).rename(away)
        with pytest.raises(LibraryGone):
            library.save(new, new.changed_records(old))
        shutil.copy(away, folder / FILE)
        with pytest.raises(LibraryGone):
            library.save(new, new.changed_records(old))
        away.rename(folder / FILE)
        library.save(new, new.changed_records(old))
        assert library.open(old.id).text("title", "en") == "Search was slow"


def test_a_save_that_fails_leaves_nothing_behind_and_lets_others_save(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        old = _begun(library)
        new = old.answer("title", "New", "en")
        with pytest.raises(PostmortemGone):
            library.save(Postmortem.blank(schema, "en"), {"title": {"en": "nobody's"}})
        library.connection.execute("create temp trigger no before insert on history"
                           " begin select raise(abort, 'no'); end")  # fmt: skip
        with pytest.raises(sqlite3.IntegrityError):
            library.save(new, new.changed_records(old))
        library.connection.execute("drop trigger no")
        assert library.open(old.id).text("title", "en") == "Search was down"
        worker = threading.Thread(target=library.save, args=(new, new.changed_records(old)))
        worker.start()
        worker.join(10)
        assert not worker.is_alive()
        assert library.open(old.id).text("title", "en") == "New"


def test_threads_save_and_read_at_the_same_time(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        begun = [_begun(library, f"Incident {number}") for number in range(4)]

        def write(postmortem: Postmortem) -> None:
            for number in range(25):
                after = postmortem.answer("findings", f"word {number}", "en")
                library.save(after, after.changed_records(postmortem))
                postmortem = after

        workers = [threading.Thread(target=write, args=(each,)) for each in begun]
        for worker in workers:
            worker.start()
        while any(worker.is_alive() for worker in workers):
            assert len(library.list()) == 4
            library.search("word")
        for each in begun:
            assert library.open(each.id).text("findings", "en") == "word 24"
            past = library.history(each.id, "findings")
            assert (past[0].after, past[-1].before) == ({"en": "word 24"}, None)


def test_words_beside_half_a_character_are_found(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library, "障害 \ud83d がありました")
        assert [hit.key for hit in library.search("障害")] == ["title"]


def test_a_snippet_shows_the_words_that_were_sought(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library, "ﾃﾞｰﾀﾍﾞｰｽ" * 60 + "の後に接続プールが枯渇した" + "ﾃﾞｰﾀ" * 60)
        assert "枯渇" in library.search("枯渇")[0].snippet


def test_the_owner_s_own_views_stay(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        library.connection.execute("create view mine as select count(*) as n from postmortem")
        library.connection.execute("drop view timeline")
        library.connection.execute("update setting set value = '{}' where name = 'views'")
        library.connection.commit()
    with Library(folder, schema=schema) as library:
        assert {"mine", "timeline"} <= set(Database(library.connection).view_names())


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Path:
    """A disk of 600 kB, in a place that only root can make."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(place)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs the right to mount a disk")
    return place


def test_a_disk_that_is_really_full_loses_no_saved_word(tiny_disk: Path, schema: Schema) -> None:
    try:
        with Library(tiny_disk / "library", schema=schema) as library:
            saved = _begun(library)
            with contextlib.suppress(OSError):
                (tiny_disk / "filler").write_bytes(b"x" * 1_000_000)
            new = saved.answer("findings", "x" * 300_000, "en")
            with pytest.raises(DiskFull):
                library.save(new, new.changed_records(saved))
            assert library.open(saved.id).records() == saved.records()
        with Library(tiny_disk / "library", read_only=True, schema=schema) as library:
            assert library.open(saved.id).records() == saved.records()
        (tiny_disk / "filler").unlink()
        small = saved.answer("findings", "room again", "en")
        with Library(tiny_disk / "library", schema=schema) as library:
            library.save(small, small.changed_records(saved))
            assert library.open(saved.id).records() == small.records()
    finally:
        subprocess.run(["umount", "-l", str(tiny_disk)], check=True)


def test_a_library_on_a_full_disk_is_read_and_says_why_it_cannot_be_written(
    tiny_disk: Path, schema: Schema
) -> None:
    folder = tiny_disk / "library"
    try:
        with Library(folder, schema=schema) as library:
            saved = _begun(library)
        (tiny_disk / "filler").write_bytes(bytes(shutil.disk_usage(tiny_disk).free))
        # SQLite calls it an I/O error: its -shm finds no room.
        with Library(folder, read_only=True, schema=schema) as library:
            assert library.open(saved.id).records() == saved.records()
        with pytest.raises(DiskFull):
            Library(folder, schema=schema)
        (tiny_disk / "filler").unlink()
        with Library(folder, schema=schema) as library:
            assert not library.read_only
    finally:
        subprocess.run(["umount", "-l", str(tiny_disk)], check=True)


def test_the_last_words_are_read_where_nothing_can_be_written(
    tmp_path: Path, folder: Path, schema: Schema
) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root to become somebody else")
    left = tmp_path / "left"
    left.mkdir()
    with Library(folder, schema=schema) as library:
        _begun(library, "Only in the -wal")
        for ending in ("", "-wal"):
            shutil.copy(folder / f"{FILE}{ending}", left)
    assert b"Only in the -wal" not in (left / FILE).read_bytes()
    for file in left.iterdir():
        file.chmod(0o444)
    left.chmod(0o555)
    _open_the_way(left)
    code = (
        "import os, sys; from pathlib import Path\n"
        "from pmdesk.store.library import Library\n"
        "schema = Library(Path(sys.argv[2]), read_only=True).schema; os.setuid(65534)\n"
        "library = Library(Path(sys.argv[1]), schema=schema)\n"
        "print(library.read_only, library.list()[0].name('en'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(left), str(folder)],
        capture_output=True, text=True, check=False, env={**os.environ, "TMPDIR": "/tmp"},
    )  # fmt: skip
    assert done.stdout.strip() == "True Only in the -wal", done.stderr


def test_every_migration_counts() -> None:
    assert len(migrations._migrations) == VERSION, "VERSION rises with every migration"
