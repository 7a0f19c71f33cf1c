"""resources/leaving/words.toml: which names are ordinary words, and which tell of an inside."""

from __future__ import annotations

import tomllib
from functools import cache

from pmdesk import paths


@cache
def words(name: str) -> frozenset[str]:
    """The lower-case words of a list. Raises KeyError for a list that there is not."""
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    file = paths.resources() / "leaving" / "words.toml"
    record = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: frozenset(said.split()) for name, said in record.items()}
