"""Files into the library, for window and command line alike: read as what they are, kept whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmdesk import paths
from pmdesk.domain.postmortem import new_id
from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_, Words

if TYPE_CHECKING:
    from pmdesk.formats import Imported
    from pmdesk.store.library import Library
    from pmdesk.store.merging import Merge

SUFFIXES = (".pmdesk", ".json", ".md", ".markdown", ".txt", ".pdf")
LARGEST = 600 * 1024 * 1024
"""Bytes: more than any postmortem with its attachments."""


def is_ours(path: Path) -> bool:
    """Whether a file may be a postmortem, by its name."""
    return path.suffix.lower() in SUFFIXES


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF, by its first bytes; those of another name are PDFs too."""
    try:
        with path.open("rb") as opened:
            return b"%PDF-" in opened.read(1024)
    except OSError:
        return False


def read(path: Path, library: Library, language: str) -> Imported:
    """The postmortem in a file, with the pictures that lie beside it. Raises Trouble."""
    from pmdesk import formats
    from pmdesk.formats import markdown_pictures

    imported = formats.read(bytes_of(path), path.name, library.schema, language)
    return markdown_pictures.find(imported, path)


@dataclass(frozen=True)
class Taken:
    """What became of an imported postmortem: where it is now, and how it got there."""

    id: str
    is_copy: bool = False
    """It was there already, and the file cannot be merged: this is a second one."""
    merge: Merge | None = None
    """It was there already, and both are one now."""
    comments: int = 0
    """Comments that are new, or other than before."""
    is_back: bool = False
    """It was in the trash, and is in the library again."""
    same_number: str = ""
    """Its number, where another postmortem here has it too."""

    def say(self, words: Words, *, with_conflicts: bool = True) -> list[str]:
        """Sentences on it; none about a postmortem that is simply new."""
        if self.is_copy:
            return [words("It was already in the library, so this is a second copy.")]
        said = []
        if self.same_number:
            said.append(
                words(
                    "Another postmortem here has the number {number}, too. Give one of them "
                    "another number.",
                    number=self.same_number,
                )
            )
        if self.merge is None:
            return said
        if self.merge.is_known and not self.comments:
            said = [words("Everything in it was already here.")]
        elif count := len(self.merge.changed):
            said = [words.count("It was merged: {n} answers or rows changed here.", count)]
        elif not self.merge.is_known and not self.comments:
            said = [words("It was merged, and no answer or row changed here.")]
        if self.is_back:
            said.append(words("It was in the trash, and is back in the library."))
        if self.comments:
            said.append(words.count("{n} comments are new or changed.", self.comments))
        if self.merge.conflicts and with_conflicts:
            count = len(self.merge.conflicts)
            said.append(
                words.count(
                    "{n} places were changed on both sides. Choose which versions to keep.", count
                )
            )
        return said


def take_in(imported: Imported, library: Library, name: str = "") -> Taken:
    """Puts it into the library, or together with what is there of it; `name` is the file's."""
    postmortem = imported.postmortem
    _keep_files(imported, library)
    known = {entry.id for entry in library.list()}
    trashed = {entry.id for entry in library.list(trash=True)}
    if postmortem.id in known | trashed and imported.versions:
        merge = library.merge(postmortem.id, imported.versions, name)
        said = library.merge_comments(postmortem.id, imported.comments)
        # What says nothing new is no reason to take anything out of the trash.
        is_back = postmortem.id in trashed and not (merge.is_known and not said)
        if is_back:
            library.restore(postmortem.id)
        return Taken(postmortem.id, merge=merge, comments=said, is_back=is_back)
    is_copy = postmortem.id in known | trashed
    if is_copy:
        # The number stays with the first: no two postmortems are called the same.
        postmortem = replace(postmortem.answer("number", None), id=new_id())
    number = str(postmortem.value("number") or "")
    taken = {entry.number for trash in (False, True) for entry in library.list(trash)}
    library.create(postmortem)
    library.merge_comments(postmortem.id, imported.comments)
    if imported.versions and not is_copy:
        library.keep_versions(postmortem.id, imported.versions)
    return Taken(postmortem.id, is_copy, same_number=number if number in taken else "")


def _keep_files(imported: Imported, library: Library) -> None:
    from pmdesk.domain.kinds import File

    postmortem = imported.postmortem
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


def samples() -> Iterable[Path]:
    return sorted((paths.resources() / "samples").glob("*.json"))


def bytes_of(path: Path) -> bytes:
    """A file's bytes. Raises Trouble where it is gone, unreadable or too large."""
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
