"""The disk is full from some write on, whichever that is: said in a sentence, and nothing lost.

First SQLite's writes are refused one by one, as a full disk refuses them. Then, where the right to
mount one is there, the same jobs run on a real disk (tmpfs) with less and less room on it.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pmdesk.domain.trouble import Trouble
from pmdesk.files import NotWritten
from pmdesk.store.errors import DiskFull
from tests.faults import disk
from tests.faults.jobs import JOBS, Ground, Job, wrong
from tests.faults.outcome import Outcome


def run(most: int = 10**6, seed: int = 7, jobs: tuple[Job, ...] = JOBS) -> list[Outcome]:
    """Each job, refused at up to `most` of its writes."""
    return [_refused(job, most, random.Random(seed)) for job in jobs if job.name != "export"]


def _refused(job: Job, most: int, rng: random.Random) -> Outcome:
    outcome = Outcome(f"disk full: {job.name}", left_out=disk.missing())
    if outcome.left_out:
        return outcome
    with outcome.timed(), tempfile.TemporaryDirectory(prefix="pmdesk-full-") as name:
        ground = Ground.prepare(job, Path(os.path.realpath(name)))
        writes = _writes_of(ground)
        for number in sorted(rng.sample(range(writes), min(most, writes))):
            outcome.times += 1
            outcome.add(_try(ground, number), f"write {number} of {writes}")
    return outcome


def _writes_of(ground: Ground) -> int:
    folder = ground.fresh()
    with disk.Watch(folder) as watch:
        ground.job.work(folder)
    return sum(each.what == "write" for each in watch.events)


def _try(ground: Ground, number: int) -> str:
    folder, done = ground.fresh(), 0

    def refuse(what: str, path: str, size: int) -> int:
        nonlocal done
        done += what == "write"
        return disk.FULL if what == "write" and done > number else 0

    with disk.Watch(folder, refuse):
        said = _said(ground.job, folder)
    return said or wrong(folder, [ground.before, ground.after])


def _said(job: Job, folder: Path) -> str:
    """What the job said of the full disk, if that was not what it should say."""
    try:
        job.work(folder)
    except (DiskFull, NotWritten):
        return ""
    except Trouble as trouble:
        return f"it said {type(trouble).__name__}: {trouble.what}"
    except Exception as error:
        return f"it failed with {type(error).__name__}: {error}"
    return ""


# A real disk


@contextlib.contextmanager
def small_disk(kilobytes: int) -> Iterator[Path | None]:
    """A disk of its own, in a place that only root can make; None where that cannot be."""
    place = Path(tempfile.mkdtemp(prefix="pmdesk-disk-"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "tmpfs", str(place)]
    try:
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            yield None
            return
        try:
            yield place
        finally:
            subprocess.run(["umount", "-l", str(place)], check=False)
    finally:
        place.rmdir()


def run_really(steps: int = 12, jobs: tuple[Job, ...] = JOBS) -> list[Outcome]:
    """Each job on a disk with room for less than it needs, in so many steps."""
    return [_on_small_disk(job, steps) for job in jobs]


def _on_small_disk(job: Job, steps: int) -> Outcome:
    outcome = Outcome(f"disk really full: {job.name}")
    with (
        outcome.timed(),
        small_disk(16_000) as place,
        tempfile.TemporaryDirectory(prefix="pmdesk-full-") as name,
    ):
        if place is None:
            outcome.left_out = "needs the right to mount a disk"
            return outcome
        ground = Ground.prepare(job, Path(name))
        for step in range(steps):
            outcome.times += 1
            room = 0 if step == 0 else 4096 * (2**step) // 2
            outcome.add(_with_room(ground, place, room), f"{room // 1024} kB left")
    return outcome


def _with_room(ground: Ground, place: Path, room: int) -> str:
    folder, filler = place / "library", place / "filler"
    shutil.copytree(ground.fresh(), folder)
    if room < shutil.disk_usage(place).free:
        filler.write_bytes(bytes(shutil.disk_usage(place).free - room))
    try:
        said = _said(ground.job, folder)
        if not said:
            said = half_files(folder)
        filler.unlink(missing_ok=True)
        return said or wrong(folder, [ground.before, ground.after])
    finally:
        filler.unlink(missing_ok=True)
        shutil.rmtree(folder)


def half_files(folder: Path) -> str:
    """A report is there whole or not at all."""
    halves = [
        file.name
        for file in folder.glob("report.*")
        if not file.read_bytes().rstrip().endswith((b"}", b"-->"))
    ]
    return f"half written: {', '.join(halves)}" if halves else ""
