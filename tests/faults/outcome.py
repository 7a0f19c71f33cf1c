"""What a job of `dev.py faults` found."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """One line of the table: what was done how often, and everything that went wrong."""

    job: str
    times: int = 0
    lost: list[str] = field(default_factory=list)
    """Something that was said to be saved is gone."""
    unsound: list[str] = field(default_factory=list)
    """The library does not open, is damaged, or an error was not said in a sentence."""
    left_out: str = ""
    """Why the job cannot be done here."""
    seconds: float = 0.0
    note: str = ""

    @property
    def is_good(self) -> bool:
        return not (self.lost or self.unsound)

    @contextmanager
    def timed(self) -> Iterator[None]:
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds += time.monotonic() - began

    def add(self, problem: str, where: str) -> None:
        """Files a problem of `state.wrong` under what it means; none is none."""
        if problem:
            (self.lost if "called saved" in problem else self.unsound).append(f"{where}: {problem}")
