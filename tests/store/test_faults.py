"""The short form of `dev.py faults`: whatever happens to machine and disk, what was saved is there.

The jobs fork and bend SQLite's functions, so they run in a process of their own.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import jobs, kills
from tests.faults.__main__ import FAULTS

SHORT = {
    "typing": 4,
    "kill": 2,
    "power": 25,
    "power-jobs": 2,
    "power-control": 12,
    "disk-full": 2,
    "small-disk": 2,
    "damage": 3,
    "fuzz": 0,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_that_was_called_saved_is_lost(fault: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", fault, str(SHORT[fault])],
        cwd=kills.ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_lost_answer_would_be_noticed(tmp_path: Path) -> None:
    """The check itself can fail."""
    ground = jobs.Ground.prepare(jobs.JOBS[0], tmp_path)
    folder = ground.fresh()
    assert jobs.wrong(folder, [ground.before, ground.after]) == ""
    assert "is not there" in jobs.wrong(folder, [ground.after])
    with jobs.opened(folder) as library:
        before = library.open(next(iter(ground.before)))
        after = before.answer("findings", "4 words", "en")
        library.save(after, after.changed_records(before))
    assert "5 was called saved" in kills.wrong(folder, 5)
