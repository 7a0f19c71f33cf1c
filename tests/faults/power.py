"""The power fails: what was written without a sync is dropped, reordered or torn.

A real process writes (saves, indexes, copies, encrypts, decrypts) while every write, truncation,
sync and rename of the library's files is recorded. Then the power is cut at a random event: of what
no sync had asked for until then, some writes survive, whole or in parts of 512 bytes, in any order.
What is left is opened. Folder changes survive in their order, as ext4 keeps them.

A control does the same with `synchronous=OFF`, where words must get lost: else nothing is tested.
"""

from __future__ import annotations

import os
import pickle
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

from tests.faults import disk, jobs
from tests.faults.disk import Event
from tests.faults.full_disk import half_files
from tests.faults.jobs import Ground, Job
from tests.faults.kills import ROOT, wrong
from tests.faults.outcome import Outcome

SECTOR = 512

WRITER = """
import contextlib, pickle, sys
from pathlib import Path
from pmdesk.domain.postmortem import Postmortem
from pmdesk.store import opening
from pmdesk.store.library import Library
from tests.faults import disk, jobs

jobs.quick_keys()
folder, log, rounds, careless = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
if careless == "careless":
    usual = opening.connect_to_write
    def without_sync(*given):
        connection = usual(*given)
        connection.execute("PRAGMA synchronous=OFF")
        return connection
    opening.connect_to_write = without_sync
with disk.Watch(folder) as watch:
    disk.record_python(watch.events, folder)
    library, number = Library(folder), 0
    postmortem = library.create(Postmortem.blank(library.schema, "en"))
    for _ in range(rounds):
        number += 1
        after = postmortem.answer("findings", f"{number} " + "word " * (number * 7 % 400), "en")
        library.save(after, after.changed_records(postmortem))
        postmortem = after
        watch.events.append(disk.Event("saved", "", number))
        if number % 5 == 0:
            library.index_some()
        if number % 17 == 0:
            library.back_up()
        if number % 23 == 0:
            # A small -wal is emptied often, and what was in it is what may be lost.
            library.connection.execute("PRAGMA wal_autocheckpoint=20")
        if number % 29 == 0:
            library.close()
            library = Library(folder, key=library.key)
        if number % 41 == 0:
            if library.is_encrypted:
                library.decrypt()
            else:
                library.encrypt("four calm owls", keyring=False)
    library.close()
    Path(log).write_bytes(pickle.dumps(watch.events))
"""


@dataclass
class File:
    """The bytes of a file, on the disk for good and on their way to it."""

    durable: bytes = b""
    pending: list[Event] = field(default_factory=list)

    def now(self) -> bytes:
        return _applied(self.durable, self.pending)

    def after(self, rng: random.Random) -> bytes:
        """What a power cut leaves."""
        share = rng.choice((0.0, 0.3, 0.7, 1.0))
        kept = [each for each in self.pending if rng.random() < share]
        return _applied(self.durable, [part for each in kept for part in _torn(each, rng)])


def _torn(event: Event, rng: random.Random) -> Iterable[Event]:
    """A write as the disk may have taken it: whole, or some of its sectors."""
    if event.what != "write" or rng.random() < 0.6:
        return [event]
    first = -event.at % SECTOR
    ends = [0, *range(first or SECTOR, len(event.data), SECTOR), len(event.data)]
    sectors = [Event("write", event.path, event.at + a, event.data[a:b]) for a, b in pairwise(ends)]
    if rng.random() < 0.5:
        return sectors[: rng.randrange(len(sectors) + 1)]
    return [each for each in sectors if rng.random() < 0.5]


def _applied(data: bytes, events: Iterable[Event]) -> bytes:
    found = bytearray(data)
    for each in events:
        if each.what == "content":
            found = bytearray(each.data)
        elif each.what == "truncate":
            del found[each.at :]
        else:
            found.extend(bytes(max(0, each.at + len(each.data) - len(found))))
            found[each.at : each.at + len(each.data)] = each.data
    return bytes(found)


@dataclass
class Disk:
    """What the events up to a moment made of a folder."""

    saved: int = 0
    _files: dict[str, File] = field(default_factory=dict)
    _changes: list[tuple[str, str, File | None]] = field(default_factory=list)
    """Folder changes in order: a name begins to stand for a file, or for none; a rename is one."""
    _durable_changes: int = 0

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """What stands in a folder, all of it on the disk for good."""
        seen = cls()
        for file in folder.rglob("*"):
            if file.is_file():
                seen._file(str(file)).durable = file.read_bytes()
        seen._durable_changes = len(seen._changes)
        return seen

    def take(self, event: Event) -> None:
        match event.what:
            case "saved":
                self.saved = event.at
            case "unlink":
                if self._files.pop(event.path, None):
                    self._changes.append((event.path, "", None))
            case "rename":
                file = self._files.pop(event.path)
                self._files[event.data] = file
                self._changes.append((event.path, event.data, file))
            case "sync folder":
                self._durable_changes = len(self._changes)
            case "sync":
                file = self._file(event.path)
                file.durable, file.pending = file.now(), []
                self._durable_changes = len(self._changes)
            case "content":
                file = self._file(event.path)
                if file.now() != event.data:
                    file.pending.append(event)
            case _:
                self._file(event.path).pending.append(event)

    def _file(self, path: str) -> File:
        if path not in self._files:
            file = self._files[path] = File()
            self._changes.append(("", path, file))
        return self._files[path]

    def cut(self, rng: random.Random, old: Path, new: Path) -> None:
        """Puts at `new` what a power cut leaves of `old`."""
        upto = rng.randint(self._durable_changes, len(self._changes))
        names: dict[str, File] = {}
        for gone, come, file in self._changes[:upto]:
            names.pop(gone, None)
            if file is not None:
                names[come] = file
        for path, file in names.items():
            place = new / Path(path).relative_to(old)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.after(rng))


def recorded(home: Path, rounds: int, careless: bool = False) -> tuple[Path, list[Event]]:
    """The folder that a process wrote to, and all that it did to its files."""
    folder, log = home / "library", home / "log"
    folder.mkdir()
    way = "careless" if careless else "careful"
    done = subprocess.run(
        [sys.executable, "-c", WRITER, str(folder), str(log), str(rounds), way],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return folder, pickle.loads(log.read_bytes())


def run(points: int, seed: int = 7, careless: bool = False, rounds: int = 130) -> Outcome:
    """Cuts the power at so many moments."""
    outcome = Outcome("power cut")
    outcome.left_out = disk.missing()
    if outcome.left_out:
        return outcome
    rng = random.Random(seed)
    with outcome.timed(), tempfile.TemporaryDirectory(prefix="pmdesk-power-") as name:
        home = Path(os.path.realpath(name))
        old, events = recorded(home, rounds, careless)
        moments = sorted(rng.sample(range(len(events)), min(points, len(events))))
        seen, taken = Disk(), 0
        for moment in moments:
            for event in events[taken : moment + 1]:
                seen.take(event)
            taken = moment + 1
            new = home / f"cut-{moment}"
            new.mkdir()
            seen.cut(rng, old, new)
            outcome.add(wrong(new, seen.saved), f"event {moment} ({events[moment].what})")
            outcome.times += 1
            _remove(new)
    return outcome


def at_jobs(points: int, seed: int = 7) -> list[Outcome]:
    """Each job, the power cut at so many of its moments: done or not begun, nothing between."""
    return [_job_cut(job, points, random.Random(seed)) for job in jobs.JOBS]


def _job_cut(job: Job, points: int, rng: random.Random) -> Outcome:
    outcome = Outcome(f"power cut: {job.name}", left_out=disk.missing())
    if outcome.left_out:
        return outcome
    with outcome.timed(), tempfile.TemporaryDirectory(prefix="pmdesk-power-") as name:
        ground = Ground.prepare(job, Path(os.path.realpath(name)))
        folder = ground.fresh()
        seen, events = Disk.of(folder), _events_of(ground, folder)
        # The last moment always: a job that was done must be done for good.
        moments = {*rng.sample(range(len(events)), min(points, len(events))), len(events) - 1}
        for moment, event in enumerate(events):
            seen.take(event)
            if moment not in moments:
                continue
            new = ground.home / "cut"
            seen.cut(rng, folder, new)
            is_done = moment == len(events) - 1
            allowed = [ground.after] if is_done else [ground.before, ground.after]
            problem = half_files(new) or jobs.wrong(new, allowed)
            outcome.add(problem, f"event {moment} of {len(events)} ({event.what})")
            outcome.times += 1
            _remove(new)
    return outcome


def _events_of(ground: Ground, folder: Path) -> list[Event]:
    """What the job does to the files, done in a process of its own."""
    log = ground.home / "log"
    child = os.fork()
    if not child:
        code = 1
        try:
            with disk.Watch(folder) as watch:
                disk.record_python(watch.events, folder)
                ground.job.work(folder)
            log.write_bytes(pickle.dumps(watch.events))
            code = 0
        finally:
            os._exit(code)
    if os.waitpid(child, 0)[1]:
        raise RuntimeError(f"{ground.job.name} failed while it was recorded")
    events: list[Event] = pickle.loads(log.read_bytes())
    return events


def must_lose(points: int, seed: int = 7, rounds: int = 130) -> Outcome:
    """The control: without syncs words are lost, or the power cut is none."""
    outcome = run(points, seed, careless=True, rounds=rounds)
    found = len(outcome.lost) + len(outcome.unsound)
    enough = outcome.left_out or found * 10 >= outcome.times
    return replace(
        outcome,
        job="power cut without syncs (control)",
        lost=[],
        unsound=[] if enough else [f"only {found} of {outcome.times} cuts were noticed"],
        note=f"{found} noticed, as it must be",
    )


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
