"""What a command is, and what it gets to do its work."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_, Words

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.store.library import Library

DONE, FAILED, CALLED_WRONGLY, INTERRUPTED = 0, 1, 2, 130


_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


PATIENCE = 5.0
"""Seconds that a command waits for another pmdesk to let go of the library."""


@dataclass
class Call:
    """One call of a command: what was asked, and what it needs."""

    asked: argparse.Namespace
    words: Words
    folder: Path
    key: bytes | None
    """That of an encrypted library."""
    opened: Library | None = None

    @property
    def library(self) -> Library:
        assert self.opened is not None, "this command said that it needs no library"
        return self.opened

    def say(self, text: str) -> None:
        """Says it to a terminal, which must not take orders from imported text."""
        print(_CONTROLS.sub("\ufffd", text))

    def warn(self, text: str) -> None:
        """The same on stderr: what is to be known beside the result."""
        print(_CONTROLS.sub("\ufffd", text), file=sys.stderr)

    def say_json(self, record: object) -> None:
        print(json.dumps(record, ensure_ascii=False, indent=2))

    def postmortem_id(self, named: str) -> str:
        """The id of a postmortem named by its id, its number, or an unambiguous beginning."""
        entries = [*self.library.list(), *self.library.list(trash=True)]
        for exact in ("id", "number"):
            found = [each.id for each in entries if getattr(each, exact) == named]
            if len(found) == 1:
                return found[0]
        found = [e.id for e in entries if e.id.startswith(named) or e.number.startswith(named)]
        if len(found) == 1 and named:
            return found[0]
        if found:
            raise Trouble(
                N_("{name} matches {count} postmortems."),
                N_("Type more of the id or number; `pmdesk list` shows them."),
                name=named,
                count=len(found),
            )
        raise Trouble(
            N_("There is no postmortem {name} in this library."),
            N_("`pmdesk list` shows the postmortems in the library."),
            name=named,
        )

    def postmortem(self) -> Postmortem:
        return self.library.open(self.postmortem_id(self.asked.id))


@dataclass(frozen=True)
class Argument:
    """One argument of a command, as argparse takes it."""

    names: tuple[str, ...]
    help: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Command:
    """A command: its words, its arguments, its work. The work gives the exit code."""

    name: str
    help: str
    arguments: tuple[Argument, ...]
    work: Callable[[Call], int]
    writes: bool = False
    remembers: bool = False
    """Whether it would like to write, and does its work where it cannot."""
    opens: bool = True
    """Whether the library is opened for it."""
