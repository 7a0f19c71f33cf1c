"""What a PDF says of its own origin: which export it is, and what each of its pages draws.

A copy whose pages draw something else was written on with ink, or flattened: its notes have become
part of the pages. Spaces and line ends are no difference; programs that save a PDF set their own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

KEYWORD = "pmdesk-export:"
"""Before the id of the export, among the keywords of a PDF."""
NAME = "pmdeskpages"
"""The entry of the information dictionary that has the fingerprints."""
LENGTH = 10
"""Characters of one page's fingerprint."""


def fingerprint(content: bytes) -> str:
    """Of what one page draws."""
    return hashlib.sha256(b" ".join(content.split())).hexdigest()[:LENGTH]


def written(pages: Iterable[bytes]) -> str:
    """The fingerprints of all pages, one after the other."""
    return "".join(map(fingerprint, pages))


def read(said: str) -> frozenset[str]:
    """The fingerprints in what a file says; none where that is cut off."""
    if not said or len(said) % LENGTH:
        return frozenset()
    return frozenset(said[at : at + LENGTH] for at in range(0, len(said), LENGTH))
