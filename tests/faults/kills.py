"""Kills a program that writes, again and again, and looks whether anything it called saved is gone.

`typing`: a process saves one answer over and over, saying each time what is on disk; in between it
indexes, copies, encrypts and decrypts the library. It is killed (-9) at a random moment. Then the
library must open, hold the last answer that was called saved (or the one after it, whose word did
not come through any more), and be sound in the doctor's eyes.

`at_steps`: a job (an import, a migration, an export …) is killed before one of its writes, syncs
and renames, each in its turn. Then it is there whole or not at all, done again it is there once,
and nothing of it lies about.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from pmdesk.store import doctor, unlock
from pmdesk.store.library import FILE, Library
from pmdesk.words import Words
from tests.faults import disk, jobs
from tests.faults.jobs import Ground, Job
from tests.faults.outcome import Outcome

ROOT = Path(__file__).resolve().parents[2]
SECRET = "four calm owls"

WRITER = """
import sys
from pathlib import Path
from pmdesk.domain.postmortem import Postmortem
from pmdesk.store import unlock
from pmdesk.store.library import Library
from tests.faults import jobs

jobs.quick_keys()
folder = Path(sys.argv[1])
key = unlock.by_secret(folder, "four calm owls") if unlock.is_locked(folder) else None
with Library(folder, key=key, patience=5) as library:
    entries = library.list()
    postmortem = (
        library.open(entries[0].id) if entries
        else library.create(Postmortem.blank(library.schema, "en"))
    )
    number = int(postmortem.text("findings", "en").partition(" ")[0] or 0)
    print("doing open", flush=True)
    while True:
        number += 1
        after = postmortem.answer("findings", f"{number} " + "word " * (number % 400), "en")
        library.save(after, after.changed_records(postmortem))
        postmortem = after
        print("saved", number, flush=True)
        for every, name, work in (
            (5, "index", lambda: library.index_some()),
            (9, "copy", lambda: library.back_up()),
            (37, "lock", lambda: library.decrypt() if library.is_encrypted
                else library.encrypt("four calm owls", keyring=False)),
        ):
            if number % every == 0:
                print("doing", name, flush=True)
                work()
                print("doing save", flush=True)
"""


def kill_once(folder: Path, rng: random.Random) -> tuple[str, str]:
    """One process, one kill: what it was doing, and what is wrong now ("" if nothing is)."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(rng.uniform(0, 0.6))
    process.kill()
    said, complaint = process.communicate()
    # The last line may have been cut off by the kill.
    lines = said.split("\n")[:-1]
    doing = next((line[6:] for line in reversed(lines) if line.startswith("doing")), "save")
    saved = max((int(line[6:]) for line in lines if line.startswith("saved")), default=0)
    if complaint:
        return doing, f"it failed before it was killed: {complaint.splitlines()[-1]}"
    return doing, wrong(folder, saved)


def wrong(folder: Path, saved: int) -> str:
    """What is wrong with a library in which `saved` was called saved."""
    if not (folder / FILE).exists():
        return "" if not saved else "the library is gone"
    try:
        key = unlock.by_secret(folder, SECRET) if unlock.is_locked(folder) else None
        with Library(folder, key=key, patience=5) as library:
            entries = library.list()
            said = library.open(entries[0].id).text("findings", "en") if entries else ""
        found = int(said.partition(" ")[0] or 0)
        if saved and found not in (saved, saved + 1):
            return f"{saved} was called saved, {found} is there"
        faults = [f for f in doctor.examine(folder, key) if f.weight == doctor.FAULT]
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "; ".join(fault.say(Words.load("en")) for fault in faults)


def typing(rounds: int, seed: int = 7) -> Outcome:
    """Kills a process that saves as somebody types, so often."""
    outcome = Outcome("kill -9: typing")
    rng, killed = random.Random(seed), Counter[str]()
    with outcome.timed(), tempfile.TemporaryDirectory(prefix="pmdesk-faults-") as home:
        folder = Path(home) / "library"
        for number in range(rounds):
            doing, problem = kill_once(folder, rng)
            outcome.times += 1
            killed[doing] += 1
            if problem:
                outcome.add(problem, f"round {number}, while it did {doing}")
                shutil.rmtree(folder, ignore_errors=True)
            for copy in (folder / "backups").glob("*") if number % 25 == 24 else ():
                copy.unlink()
    outcome.note = ", ".join(f"{n} while it did {doing}" for doing, n in killed.items())
    return outcome


def at_steps(most: int = 10**6, seed: int = 7) -> list[Outcome]:
    """Each job, killed at up to `most` of its steps."""
    return [_at_steps(job, most, random.Random(seed)) for job in jobs.JOBS]


def _at_steps(job: Job, most: int, rng: random.Random) -> Outcome:
    outcome = Outcome(f"kill -9: {job.name}", left_out=disk.missing())
    if outcome.left_out:
        return outcome
    with outcome.timed(), tempfile.TemporaryDirectory(prefix="pmdesk-kill-") as name:
        ground = Ground.prepare(job, Path(os.path.realpath(name)))
        steps = _killed_at(ground, 10**9)
        for step in sorted(rng.sample(range(steps), min(most, steps))):
            outcome.times += 1
            _killed_at(ground, step)
            outcome.add(_wrong_after(ground), f"step {step} of {steps}")
    return outcome


def _killed_at(ground: Ground, step: int) -> int:
    """Does the job in a process of its own and kills that before a step; how many it came to."""
    folder = ground.fresh()
    counting, counted = os.pipe()
    child = os.fork()
    if child:
        os.close(counted)
        with os.fdopen(counting, "rb") as pipe:
            steps = len(pipe.read())
        os.waitpid(child, 0)
        return steps
    code = 1
    try:
        done = 0

        def before() -> int:
            nonlocal done
            if done == step:
                os.kill(os.getpid(), signal.SIGKILL)
            done += 1
            os.write(counted, b".")
            return 0

        with disk.Watch(folder, lambda what, path, size: before()) as watch:
            disk.record_python(watch.events, folder, before)
            ground.job.work(folder)
        code = 0
    finally:
        # Not by an exception: whoever forked has its own work to do.
        os._exit(code)


def _wrong_after(ground: Ground) -> str:
    """What is wrong after the kill, and after the job is done once more where it was not done."""
    folder = ground.home / "trial"
    problem = jobs.wrong(folder, [ground.before, ground.after])
    if not problem and jobs.state(folder) == ground.before and ground.before != ground.after:
        ground.job.work(folder)
        problem = jobs.wrong(folder, [ground.after])
        problem = f"done again: {problem}" if problem else ""
    return problem
