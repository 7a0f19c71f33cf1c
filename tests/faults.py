"""Kills a program that writes, again and again, and looks whether anything it called saved is gone.

python -m tests.faults [ROUNDS]        500 if not said

Each round a process saves one answer over and over, saying each time what is on disk; in between it
indexes, copies, encrypts and decrypts the library. It is killed (-9) at a random moment. Then the
library must open, hold the last answer that was called saved (or the one after it, whose word did
not come through any more), and be sound in the doctor's eyes.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from pmdesk.domain.postmortem import Postmortem
from pmdesk.store import doctor, unlock
from pmdesk.store.library import FILE, Library
from pmdesk.words import Words

ROOT = Path(__file__).resolve().parents[1]
SECRET = "four calm owls"

WRITER = """
import sys
from pathlib import Path
from pmdesk.domain.postmortem import Postmortem
from pmdesk.store import unlock
from pmdesk.store.library import Library

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


def run(rounds: int, seed: int = 7) -> tuple[Counter[str], list[str]]:
    """How often it was killed at what, and everything that was wrong afterwards."""
    rng, killed, found = random.Random(seed), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory(prefix="pmdesk-faults-") as home:
        folder = Path(home) / "library"
        for number in range(rounds):
            doing, problem = kill_once(folder, rng)
            killed[doing] += 1
            if problem:
                found.append(f"round {number}, while it did {doing}: {problem}")
                shutil.rmtree(folder, ignore_errors=True)
            for copy in (folder / "backups").glob("*") if number % 25 == 24 else ():
                copy.unlink()
    return killed, found


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    killed, found = run(rounds)
    print(f"{rounds} kills: " + ", ".join(f"{n} while it did {k}" for k, n in killed.items()))
    for each in found:
        print(each)
    print("nothing was lost" if not found else f"{len(found)} rounds went wrong")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())

__all__ = ["Library", "Postmortem", "run", "wrong"]
