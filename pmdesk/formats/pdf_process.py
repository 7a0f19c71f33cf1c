"""Asks a process of its own about a PDF from a stranger: bytes out, frames back, in time."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import IO

from pmdesk.formats.pdf_worker import home, write_frame

MOST_ANSWER = 512 * 1024**2
"""Bytes of one frame; no honest process sends more."""
Started = Callable[[Callable[[], None]], None]
"""Is given the way to stop the process, from any thread."""


def ask(
    task: str, sent: Sequence[bytes], count: int, longest: float, started: Started
) -> list[bytes | None]:
    """The first `count` frames that the process answers; None for those that did not come.

    `task` is an argument of pmdesk's (__main__.py), `longest` the seconds it may take.
    """
    command = [sys.executable, "-m", "pmdesk", task]
    if getattr(sys, "frozen", False):
        command = [sys.executable, task]
    parts = (home(), os.environ.get("PYTHONPATH", ""))
    path = os.pathsep.join(part for part in parts if part)
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    watch = threading.Timer(longest, process.kill)
    watch.daemon = True
    watch.start()
    started(process.kill)
    try:
        for each in sent:
            write_frame(process.stdin, each)
        return [_frame(process.stdout) for _ in range(count)]
    except OSError:
        return [None] * count
    finally:
        watch.cancel()
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()


def _frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame; None where there is none, or one that no honest process sends."""
    size = int.from_bytes(pipe.read(8).rjust(8, b"\xff"), "big")
    if size > MOST_ANSWER:
        return None
    data = pipe.read(size)
    return data if len(data) == size else None
