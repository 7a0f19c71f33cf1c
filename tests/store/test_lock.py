"""One writer a library, on one machine and between machines; the dead lock nobody out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pmdesk.store import lock
from pmdesk.store.library import Library
from pmdesk.store.lock import FolderLock, holder_of

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys, time
from pathlib import Path
from pmdesk.store.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
assert lock.take()
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.lock"


def test_a_second_process_is_refused_and_told_who_has_it(file: Path) -> None:
    holding = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    assert holding.stdout is not None
    assert holding.stdout.readline() == "held\n"
    mine = FolderLock(file)
    assert not mine.take()
    assert mine.holder is not None
    assert mine.holder.process == holding.pid
    assert mine.holder.is_here
    holding.kill()
    holding.communicate()
    # A crashed holder locks nobody out.
    assert mine.take(patience=1)
    assert mine.holder is None
    mine.release()
    assert holder_of(file) is None


def _held_by_another_machine(file: Path, seconds_ago: float) -> None:
    record = {"user": "mika", "machine": "other-laptop", "process": 7,
              "since": "2026-11-21T06:00:00+00:00"}  # fmt: skip
    file.write_text(json.dumps(record), encoding="utf-8")
    os.utime(file, (time.time() - seconds_ago,) * 2)


def test_a_holder_on_another_machine_counts_while_it_gives_signs_of_life(file: Path) -> None:
    _held_by_another_machine(file, 20)
    mine = FolderLock(file)
    assert not mine.take()
    assert mine.holder is not None
    assert (mine.holder.user, mine.holder.machine) == ("mika", "other-laptop")
    _held_by_another_machine(file, lock.DEAD + 5)
    assert mine.take()
    mine.release()


def test_a_library_held_elsewhere_opens_for_reading(tmp_path: Path) -> None:
    Library(tmp_path / "library").close()
    _held_by_another_machine(tmp_path / "library" / "library.lock", 5)
    with Library(tmp_path / "library") as library:
        assert library.read_only
        assert library.holder is not None
        assert library.holder.user == "mika"


def test_a_sign_of_life_keeps_the_others_out(file: Path) -> None:
    mine = FolderLock(file)
    assert mine.take()
    os.utime(file, (0, 0))
    began = time.time()
    mine.touch()
    # A file system's clock may run a little behind.
    assert file.stat().st_mtime >= began - 1
    mine.release()


@pytest.mark.parametrize("content", [b"", b"\xff\xff", b"[1]", b'{"user": 1}', b"[" * 3000])
def test_whatever_stands_in_the_file_it_can_be_taken(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    mine = FolderLock(file)
    assert mine.take()
    mine.release()
