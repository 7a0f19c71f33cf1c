"""The clock is set back, forward, to summer time, to another zone: order and copies stay right."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.store import backup, lock
from pmdesk.store.errors import LibraryInUse
from pmdesk.store.library import Library
from pmdesk.store.lock import FolderLock
from tests.store.test_lock import ROOT, _held_by_another_machine

YEAR = timedelta(days=365)


class Clock:
    """What time it is for the library; it can be set."""

    ahead = timedelta(0)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Clock]]:
    class Moved(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Moved:
            at = datetime.now(UTC) + Clock.ahead
            return cls.fromtimestamp(at.timestamp(), tz)

    for module in ("library", "backup"):
        monkeypatch.setattr(f"pmdesk.store.{module}.datetime", Moved)
    yield Clock
    Clock.ahead = timedelta(0)


@pytest.mark.parametrize("jumps", [(-YEAR,), (YEAR, timedelta(0)), (-timedelta(hours=1),)])
def test_history_stands_in_the_order_in_which_it_happened(
    library: Library, schema: Schema, clock: type[Clock], jumps: tuple[timedelta, ...]
) -> None:
    before = library.create(Postmortem.blank(schema, "en").answer("title", "0", "en"))
    for number, ahead in enumerate((timedelta(0), *jumps), start=1):
        clock.ahead = ahead
        after = before.answer("title", f"{number}", "en").answer("status", "in_review")
        library.save(after, after.changed_records(before), author=f"author {number}")
        library.name_version(after.id, "named", f"version {number}")
        before = after
    titles = [past.after["en"] for past in library.history(before.id, "title")]
    last = len(jumps) + 1
    assert titles == [str(number) for number in range(last, -1, -1)]
    named = [each for each in library.milestones(before.id) if each.kind == "named"]
    assert [each.name for each in named] == [f"version {n}" for n in range(last, 0, -1)]
    assert library.at(before.id, named[-1].upto).text("title", "en") == "1"
    assert library.open(before.id).text("title", "en") == str(last)


def test_copies_go_on_after_the_clock_was_set_back(
    library: Library, schema: Schema, clock: type[Clock]
) -> None:
    made = library.create(Postmortem.blank(schema, "en").answer("title", "Now", "en"))
    assert library.back_up_if_due(datetime.now(UTC)) is not None
    clock.ahead = -YEAR
    taken = []
    for hour in range(4):
        clock.ahead = -YEAR + timedelta(hours=2 * hour)
        after = made.answer("title", f"hour {hour}", "en")
        library.save(after, after.changed_records(made))
        made = after
        taken.append(library.back_up_if_due(datetime.now(UTC) + clock.ahead))
    assert all(taken)
    # None of them, and none of those from before, goes because of the clock.
    assert len(backup.copies(library.backups)) == 5


def test_a_clock_that_runs_ahead_for_an_hour_does_not_take_the_copies(
    library: Library, schema: Schema, clock: type[Clock]
) -> None:
    library.create(Postmortem.blank(schema, "en").answer("title", "Now", "en"))
    now = datetime.now(UTC)
    for hour in range(20):
        backup.make(library.file, None, library.backups, now - timedelta(hours=hour))
    library.back_up_if_due(now + YEAR)
    backup.thin(library.backups, now + YEAR)
    assert len(backup.copies(library.backups)) >= 20 - 2 * backup.THINNED


@pytest.mark.parametrize("ahead", [-YEAR, -timedelta(seconds=40), timedelta(0), YEAR])
def test_another_machine_s_signs_of_life_are_read_by_the_disk_s_clock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ahead: timedelta
) -> None:
    """A clock that is wrong here takes the library from nobody, and locks nobody out."""
    usual = time.time
    monkeypatch.setattr("pmdesk.store.lock.time.time", lambda: usual() + ahead.total_seconds())
    file = tmp_path / "library.lock"
    _held_by_another_machine(file, 20 + ahead.total_seconds())
    assert not FolderLock(file).take()
    _held_by_another_machine(file, lock.DEAD + 5 + ahead.total_seconds())
    mine = FolderLock(file)
    assert mine.take()
    mine.release()


def test_whoever_slept_while_another_machine_took_the_library_writes_no_more(
    library: Library, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.create(Postmortem.blank(schema, "en").answer("title", "Mine", "en"))
    _held_by_another_machine(library.folder / "library.lock", 1)
    usual = time.time
    monkeypatch.setattr("pmdesk.store.lock.time.time", lambda: usual() + 3600)
    after = before.answer("title", "Later", "en")
    with pytest.raises(LibraryInUse):
        library.save(after, after.changed_records(before))
    assert library.holder is not None
    assert library.holder.machine == "other-laptop"
    library.close()
    # What the other one wrote there stands.
    assert b"other-laptop" in (library.folder / "library.lock").read_bytes()


SHOW = """
import json, sys
from pathlib import Path
from pmdesk.store import backup
from pmdesk.store.library import Library
with Library(Path(sys.argv[1])) as library:
    [entry] = library.list()
    before = library.open(entry.id)
    after = before.answer("findings", sys.argv[2], "en")
    library.save(after, after.changed_records(before))
    print(json.dumps([
        before.records()["impact_start"], [p.after.get("en") for p in library.history(
            entry.id, "findings")], backup.copies(library.backups)[0].at.isoformat(),
    ]))
"""


def test_in_another_zone_every_moment_is_the_same(library: Library, schema: Schema) -> None:
    """Across the end of summer time as well, when an hour comes twice."""
    start = "2026-10-25T02:30+02:00"
    library.create(Postmortem.blank(schema, "en").answer("impact_start", start))
    library.back_up()
    [copy] = backup.copies(library.backups)
    library.close()
    said = []
    for number, zone in enumerate(("Europe/Berlin", "Asia/Tokyo", "America/St_Johns", "UTC")):
        done = subprocess.run(
            [sys.executable, "-c", SHOW, str(library.folder), f"in zone {number} " + "x" * number],
            cwd=ROOT, env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        said.append(done.stdout)
    assert all(start in each and copy.at.isoformat() in each for each in said)
    assert "in zone 3" in said[-1]
