"""The pictures that a Markdown page names: in a folder beside it, and found there again.

The folder is called after the page (`report.md`, `report-files`). A picture gets the name that it
was attached under, as far as every system takes it; whatever is there already stays as it is.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from pmdesk import files
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import NOTHING
from pmdesk.formats import bundle
from pmdesk.formats.html import picture_type
from pmdesk.formats.imported import Imported
from pmdesk.words import N_

LONGEST_NAME = 60
MOST_FILES = 10_000
_ENDINGS = {
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
}
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


@dataclass(frozen=True)
class Beside:
    """Pictures by their hashes: how each is called in the folder, and its bytes."""

    folder: Path = Path()
    names: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    pictures: Mapping[str, bytes] = field(default_factory=lambda: NOTHING)

    @property
    def links(self) -> dict[str, str]:
        """Where each picture lies, as a page in the same folder names it."""
        folder = quote(self.folder.name, safe="")
        return {sha256: f"{folder}/{quote(name, safe='')}" for sha256, name in self.names.items()}

    def put(self) -> None:
        """Writes what is not there yet. Raises NotWritten."""
        for sha256, name in self.names.items():
            path = self.folder / name
            if not path.exists():
                _make(self.folder)
                files.replace(path, self.pictures[sha256])


def _make(folder: Path) -> None:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise files.NotWritten(
            N_("{file} could not be written ({reason})."),
            N_("Choose another folder, or free some space there, and try again."),
            file=folder.name,
            reason=error.strerror or type(error).__name__,
        ) from error


def pictures_of(
    postmortem: Postmortem, attachments: Mapping[str, bytes]
) -> Iterator[tuple[str, str]]:
    """The hash of each attached picture, once, with the name it goes by."""
    seen: set[str] = set()
    for _, file in bundle.files(postmortem):
        data = attachments.get(file.sha256)
        kind = picture_type(data) if data is not None else None
        if kind and file.sha256 not in seen:
            seen.add(file.sha256)
            yield file.sha256, _safe(file.name, kind)


def _safe(name: str, kind: str) -> str:
    """A name that every system takes, which ends as its kind does."""
    name = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    name = "".join(each for each in name if unicodedata.category(each) not in ("Cf", "Cc", "Zl"))
    name = _FORBIDDEN.sub("-", name).strip(" .-")
    if not name.lower().endswith(_ENDINGS[kind]):
        name += _ENDINGS[kind][0]
    stem, dot, ending = name.rpartition(".")
    stem = stem[:LONGEST_NAME].strip(" .-") or "picture"
    return f"{'_' if _RESERVED.fullmatch(stem) else ''}{stem}{dot}{ending}"


def beside(path: Path, postmortem: Postmortem, attachments: Mapping[str, bytes]) -> Beside:
    """What goes beside the page at `path`."""
    folder = _folder(path)
    names: dict[str, str] = {}
    taken: set[str] = set()
    for sha256, wanted in pictures_of(postmortem, attachments):
        stem, dot, ending = wanted.rpartition(".")
        for number in itertools.count(1):
            name = wanted if number == 1 else f"{stem}-{number}{dot}{ending}"
            if name.casefold() not in taken and _is_free(folder / name, attachments[sha256]):
                break
        taken.add(name.casefold())
        names[sha256] = name
    return Beside(folder, names, {sha256: attachments[sha256] for sha256 in names})


def _folder(path: Path) -> Path:
    for number in itertools.count(1):
        folder = path.with_name(f"{path.stem}-files{'' if number == 1 else f'-{number}'}")
        if folder.is_dir() or not (folder.exists() or folder.is_symlink()):
            return folder
    raise AssertionError


def _is_free(path: Path, data: bytes) -> bool:
    """Whether nothing else is there: the same picture of an earlier export may stay."""
    if not (path.exists() or path.is_symlink()):
        return True
    try:
        return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def find(imported: Imported, path: Path) -> Imported:
    """What was read from `path`, with the pictures that lie beside it.

    Only what has the very bytes of an attached file is taken, whatever it is called.
    """
    postmortem = imported.postmortem
    missing = {
        file.sha256: file.size
        for _, file in bundle.files(postmortem)
        if file.sha256 not in imported.attachments
    }
    if not missing:
        return imported
    found = dict(imported.attachments)
    for folder in dict.fromkeys((imported.beside, f"{path.stem}-files")):
        if folder not in ("", ".", "..") and Path(folder).name == folder:
            found |= _found(path.parent / folder, missing)
    said = bundle.missing(postmortem, imported.attachments)
    others = tuple(note for note in imported.notes if note not in said)
    notes = (*others, *bundle.missing(postmortem, found))
    return imported.with_attachments(found, notes)


def _found(folder: Path, missing: Mapping[str, int]) -> dict[str, bytes]:
    found = {}
    try:
        for path in itertools.islice(folder.iterdir(), MOST_FILES):
            if path.is_file() and path.stat().st_size in missing.values():
                data = path.read_bytes()
                sha256 = hashlib.sha256(data).hexdigest()
                if sha256 in missing:
                    found[sha256] = data
    except (OSError, ValueError):
        pass
    return found
