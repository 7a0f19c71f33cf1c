"""Files into the library, for window and command line alike: read as what they are, kept whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmdesk import paths
from pmdesk.domain.postmortem import new_id
from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_

if TYPE_CHECKING:
    from pmdesk.formats import Imported
    from pmdesk.store.library import Library

SUFFIXES = (".json", ".md", ".markdown", ".txt")
LARGEST = 600 * 1024 * 1024
"""Bytes: more than any postmortem with its attachments."""


def is_ours(path: Path) -> bool:
    """Whether a file may be a postmortem, by its name."""
    return path.suffix.lower() in SUFFIXES


def read(path: Path, library: Library, language: str) -> Imported:
    """The postmortem in a file. Raises Trouble."""
    from pmdesk import formats

    return formats.read(_bytes(path), path.name, library.schema, language)


def take_in(imported: Imported, library: Library) -> tuple[str, bool]:
    """Puts it into the library; gives its id there, and whether it is a second copy."""
    from pmdesk.domain.kinds import File

    postmortem = imported.postmortem
    known = {entry.id for trash in (False, True) for entry in library.list(trash)}
    again = postmortem.id in known
    if again:
        # The number stays with the first: no two postmortems are called the same.
        postmortem = replace(postmortem.answer("number", None), id=new_id())
    named = {
        cell.sha256: cell
        for asked in postmortem.schema.fields
        for row in postmortem.rows(asked.key)
        for cell in row.cells.values()
        if isinstance(cell, File)
    }
    for sha256, content in imported.attachments.items():
        file = named.get(sha256)
        library.attach(content, file.name if file else "", file.type if file else "")
    library.create(postmortem)
    return postmortem.id, again


def samples() -> Iterable[Path]:
    return sorted((paths.resources() / "samples").glob("*.json"))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Trouble(
                N_("{name} is too large to be a postmortem."),
                N_("Choose a smaller file."),
                name=path.name,
            )
        return path.read_bytes()
    except OSError as error:
        raise Trouble(
            N_("{name} could not be read."),
            N_("Check that it still exists and that you have permission to read it."),
            name=path.name,
        ) from error
