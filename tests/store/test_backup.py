"""Copies are made by themselves, thinned by age, and bring back what was there."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.store import backup
from pmdesk.store.backup import Copy, superfluous
from pmdesk.store.errors import DamagedLibrary, DiskFull, StoreError
from pmdesk.store.library import FILE, VERSION, Library

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def _begun(library: Library, title: str = "Search was down") -> Postmortem:
    return library.create(Postmortem.blank(library.schema, "en").answer("title", title, "en"))


def _copies(*ages: timedelta) -> list[Copy]:
    return [Copy(Path(f"{number}.sqlite"), NOW - age, 1) for number, age in enumerate(ages)]


def test_a_copy_brings_back_a_postmortem_that_was_deleted_for_good(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        made = _begun(library)
        library.back_up()
        library.delete_for_good(made.id)
        [copy] = backup.copies(library.backups)
        library.bring_back(copy)
        assert library.open(made.id).text("title", "en") == "Search was down"
        # What was there before was kept as well.
        assert len(backup.copies(library.backups)) == 2
        _begun(library, "after")
    with Library(folder, schema=schema) as library:
        assert len(library.list()) == 2


def test_a_copy_is_one_file_for_its_owner_only_and_opens_by_itself(
    folder: Path, schema: Schema, tmp_path: Path
) -> None:
    with Library(folder, schema=schema) as library:
        made = _begun(library)
        copy = library.back_up(tmp_path / "elsewhere")
    assert [file.name for file in copy.file.parent.iterdir()] == [copy.file.name]
    assert copy.file.stat().st_mode & 0o077 == 0
    alone = tmp_path / "alone"
    alone.mkdir()
    copy.file.rename(alone / FILE)
    with Library(alone, schema=schema) as library:
        assert library.open(made.id).text("title", "en") == "Search was down"


def test_copies_are_made_when_something_changed_and_some_time_has_passed(
    folder: Path, schema: Schema, tmp_path: Path
) -> None:
    with Library(folder, schema=schema) as library:
        assert library.back_up_if_due() is None
        library.set_setting("backup_folder", str(tmp_path / "stick"))
        made = _begun(library)
        first = library.back_up_if_due()
        assert first is not None
        assert len(backup.copies(tmp_path / "stick")) == 1
        later = datetime.now(UTC) + timedelta(hours=3)
        assert library.back_up_if_due(later) is None
        changed = made.answer("title", "Search was slow", "en")
        old = first.file.with_name(
            f"library-{datetime.now(UTC) - timedelta(hours=2):%Y%m%dT%H%M%SZ}.sqlite"
        )
        first.file.rename(old)
        library.save(changed, changed.changed_records(made))
        assert library.back_up_if_due() is not None


def test_hours_are_kept_for_a_day_days_for_two_weeks_and_weeks_for_half_a_year() -> None:
    every_quarter = _copies(*(timedelta(minutes=15 * n) for n in range(4 * 24 * 400)))
    gone = set(superfluous(every_quarter, NOW))
    kept = [copy for copy in every_quarter if copy not in gone]
    ages = [NOW - copy.at for copy in kept]
    assert ages[0] == timedelta(0)
    assert sum(age <= timedelta(days=1) for age in ages) in range(24, 28)
    assert sum(timedelta(days=1) < age <= timedelta(days=14) for age in ages) in range(12, 16)
    assert sum(timedelta(days=14) < age <= timedelta(days=183) for age in ages) in range(23, 27)
    assert len(kept) < 80


@given(st.lists(st.integers(-10_000, 10_000_000), unique=True, max_size=60))
def test_thinning_keeps_the_newest_and_thinning_again_takes_nothing_more(ages: list[int]) -> None:
    copies = _copies(*(timedelta(seconds=age) for age in ages))
    gone = superfluous(copies, NOW)
    kept = [copy for copy in copies if copy not in gone]
    if copies:
        assert max(copies, key=lambda copy: copy.at) in kept
    assert superfluous(kept, NOW) == []


def test_a_full_disk_leaves_no_half_copy(
    folder: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)

        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("pmdesk.store.backup.os.fsync", full)
        with pytest.raises(DiskFull):
            library.back_up()
        assert list(library.backups.iterdir()) == []


def test_a_damaged_copy_is_not_brought_back(folder: Path, schema: Schema) -> None:
    with Library(folder, schema=schema) as library:
        made = _begun(library)
        copy = library.back_up()
        content = bytearray(copy.file.read_bytes())
        content[4096:] = b"\x55" * (len(content) - 4096)
        copy.file.write_bytes(content)
        with pytest.raises(DamagedLibrary):
            library.bring_back(copy)
        assert library.open(made.id).text("title", "en") == "Search was down"


def _as_the_first_release_wrote_it(folder: Path, schema: Schema) -> str:
    with Library(folder, schema=schema) as library:
        made = _begun(library).id
    connection = sqlite3.connect(folder / FILE)
    for table in ("milestone", "version", "undo"):
        connection.execute(f"drop table {table}")
    connection.execute("delete from _sqlite_migrations where name like 'm002%'")
    connection.execute("PRAGMA user_version=1")
    connection.commit()
    connection.close()
    return made


def test_an_older_library_is_copied_before_it_is_brought_up_to_date(
    folder: Path, schema: Schema
) -> None:
    made = _as_the_first_release_wrote_it(folder, schema)
    with Library(folder, schema=schema) as library:
        assert library.open(made).text("title", "en") == "Search was down"
        assert library.milestones(made) == []
        [copy] = backup.copies(library.backups)
        assert library.connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
    old = sqlite3.connect(copy.file)
    assert old.execute("PRAGMA user_version").fetchone()[0] == 1
    old.close()


def test_a_migration_that_fails_leaves_the_old_library_as_it_was(
    folder: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = _as_the_first_release_wrote_it(folder, schema)
    before = (folder / FILE).read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("pmdesk.store.opening.os.fsync", full)
        with pytest.raises(StoreError):
            Library(folder, schema=schema)
    assert (folder / FILE).read_bytes() == before
    assert not (folder / f"{FILE}.new").exists()
    with Library(folder, schema=schema) as library:
        assert library.open(made).text("title", "en") == "Search was down"


def test_an_older_library_can_be_read_without_being_changed(folder: Path, schema: Schema) -> None:
    made = _as_the_first_release_wrote_it(folder, schema)
    before = (folder / FILE).read_bytes()
    with Library(folder, read_only=True, schema=schema) as library:
        assert library.open(made).text("title", "en") == "Search was down"
        assert library.milestones(made) == []
        assert library.steps(made) is None
    assert (folder / FILE).read_bytes() == before


def test_copies_of_one_second_are_told_in_the_order_they_were_made(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
        made = [backup.make(library.file, None, library.backups, NOW).file for _ in range(11)]
        assert [copy.file for copy in backup.copies(library.backups)] == made[::-1]


def test_two_programs_copy_at_the_same_time_and_both_copies_are_whole(
    folder: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
        usual = backup._copy

        def copy_twice(source: sqlite3.Connection, file: Path, key: bytes | None) -> None:
            usual(source, file, key)
            # Another program makes a whole copy before this one gets its name.
            monkeypatch.setattr(backup, "_copy", usual)
            library.back_up()

        monkeypatch.setattr(backup, "_copy", copy_twice)
        library.back_up()
        copies = backup.copies(library.backups)
        assert len(copies) == 2
        for copy in copies:
            library.bring_back(copy)
            assert len(library.list()) == 1


def test_what_a_killed_program_began_is_gone_after_the_next_start(
    folder: Path, schema: Schema
) -> None:
    with Library(folder, schema=schema) as library:
        _begun(library)
        library.back_up()
    begun = [folder / f"{FILE}.new", folder / ".pmdesk-x", folder / "backups" / ".library.new"]
    fresh = folder / "backups" / ".library-1234.new"
    for file in (*begun, fresh):
        file.write_bytes(b"plain words")
    for file in begun:
        os.utime(file, (0, 0))
    Library(folder, schema=schema).close()
    assert not any(file.exists() for file in begun)
    # That one may belong to a script which is copying at this very moment.
    assert fresh.exists()
