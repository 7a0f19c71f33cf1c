"""The disk damages the library: it opens, or says why and can be brought back from its last copy.

Cut off at every page, with flipped bits, zeroed and swapped pages, plain and encrypted. What opens
and reads differently from what was saved must at least be found by the doctor.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pmdesk.domain.trouble import Trouble
from pmdesk.store import backup, doctor
from pmdesk.store.library import FILE
from tests.faults.jobs import Ground, Job, State, _back_up, _encrypted, _two, key_of, opened, state
from tests.faults.outcome import Outcome

PAGE = 4096
Damage = Callable[[bytearray, random.Random], bytes]


def _flipped(content: bytearray, rng: random.Random) -> bytes:
    content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    return bytes(content)


def _zeroed(content: bytearray, rng: random.Random) -> bytes:
    at = rng.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)
    return bytes(content)


def _swapped(content: bytearray, rng: random.Random) -> bytes:
    one, other = (each * PAGE for each in rng.sample(range(len(content) // PAGE), 2))
    pages = content[one : one + PAGE], content[other : other + PAGE]
    content[other : other + PAGE], content[one : one + PAGE] = pages
    return bytes(content)


def _noise(content: bytearray, rng: random.Random) -> bytes:
    at = rng.randrange(len(content) // 512) * 512
    content[at : at + 512] = rng.randbytes(512)
    return bytes(content)


KINDS: dict[str, Damage] = {
    "one bit flipped": _flipped,
    "a page zeroed": _zeroed,
    "two pages swapped": _swapped,
    "512 bytes of noise": _noise,
}


def run(times: int, seed: int = 7) -> list[Outcome]:
    """Each kind of damage so often, on a plain and on an encrypted library."""
    return [
        outcome
        for job in (Job("plain", _two, _back_up), Job("encrypted", _encrypted, _back_up))
        for outcome in _damaged(job, times, random.Random(seed))
    ]


def _damaged(job: Job, times: int, rng: random.Random) -> Iterator[Outcome]:
    with tempfile.TemporaryDirectory(prefix="pmdesk-damage-") as name:
        ground = Ground.prepare(job, Path(os.path.realpath(name)))
        whole = (ground.home / "done" / FILE).read_bytes()
        pages = range(0, len(whole), PAGE)
        cut = sorted(rng.sample(pages, min(times, len(pages))))
        yield _outcome(f"damage: cut off, {job.name}", ground, (whole[:at] for at in cut))
        for kind, damage in KINDS.items():
            damaged = (damage(bytearray(whole), rng) for _ in range(times))
            yield _outcome(f"damage: {kind}, {job.name}", ground, damaged)


def _outcome(job: str, ground: Ground, damaged: Iterator[bytes]) -> Outcome:
    outcome, refused, found = Outcome(job), 0, 0
    with outcome.timed():
        for number, content in enumerate(damaged):
            said = _try(ground, content)
            outcome.times += 1
            refused += said == "refused"
            found += said == "found"
            if said not in ("refused", "found", "harmless"):
                outcome.add(said, f"try {number}")
    outcome.note = f"{refused} refused, {found} found by the doctor, the rest harmless"
    return outcome


def _try(ground: Ground, content: bytes) -> str:
    """What became of a library of these bytes; "refused", "found" and "harmless" are all right."""
    folder = ground.home / "trial"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ground.home / "done", folder)
    (folder / FILE).write_bytes(content)
    try:
        said = _read(folder, ground.after)
        if said == "refused":
            return _brought_back(folder, ground.after) or said
        return said
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def _read(folder: Path, wanted: State) -> str:
    try:
        seen = state(folder)
        with opened(folder) as library:
            library.search("expired")
            library.index_some(10)
    except Trouble:
        return "refused"
    if seen == wanted:
        return "harmless"
    faults = [f for f in doctor.examine(folder, key_of(folder)) if f.weight == doctor.FAULT]
    return "found" if faults else "what was called saved reads differently, and nobody says so"


def _brought_back(folder: Path, wanted: State) -> str:
    """What is wrong after the last good copy took the place of a library that was refused."""
    backup.put_in_place(folder / FILE, backup.copies(folder / backup.FOLDER)[0])
    return "" if state(folder) == wanted else "what was called saved is not in the copy either"
