"""Annotated PDFs come home: their notes to the answers they are about, and the postmortem inside.

Every export that others may write into is remembered, so that its notes find their answers though
the text has changed since.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from pmdesk import importing
from pmdesk.domain import comments
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_, Words

if TYPE_CHECKING:
    from pmdesk.domain.comments import Exported, Sheet
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.domain.review import Review
    from pmdesk.formats import Imported, Note
    from pmdesk.formats.pdf_notes import Notes
    from pmdesk.importing import Taken
    from pmdesk.store.library import Library


@dataclass(frozen=True)
class Flat:
    """A copy whose notes, if it has any, have become ink: lines and letters of its pages, which
    only a person can read (printed to PDF, flattened, scanned, written on in Xournal++).

    `formats.pdf_picture.draw(data, page, width)` gives each of the `pages` (from 0) as a picture,
    to be shown beside the form. `drawn_on` are those that draw something else than what was
    exported; () where the file no longer says what was, so that any page may have been written on.
    """

    data: bytes
    pages: int
    drawn_on: tuple[int, ...] = ()


@dataclass(frozen=True)
class Homecoming:
    """What an annotated PDF brought. `postmortem` is the id it belongs to; `taken` what became of
    the postmortem inside the file, None where it says nothing new.

    `sheet` is the review sheet where it says something new; whoever holds the postmortem puts it in
    (`put_sheet`). `flat` is the file itself where notes in it have become ink; then `is_empty` does
    not mean that nobody has written anything.
    """

    name: str
    postmortem: str
    new: int = 0
    changed: int = 0
    known: int = 0
    uncertain: int = 0
    sheet: Sheet | None = None
    language: str = "en"
    notes: tuple[Note, ...] = ()
    taken: Taken | None = None
    flat: Flat | None = None

    @property
    def is_new(self) -> bool:
        """Whether the postmortem itself came with the file."""
        return self.taken is not None and self.taken.merge is None

    @property
    def is_empty(self) -> bool:
        """Whether no note in it could be read."""
        return not (self.new or self.changed or self.known)

    def say(self, words: Words, *, with_conflicts: bool = True) -> str:
        """What became of the file, in whole sentences."""
        more = [note.say(words) for note in self.notes]
        if self.is_new:
            more.insert(0, words("The postmortem in it was new, and is now in the library."))
        elif self.taken is not None:
            more = [*self.taken.say(words, with_conflicts=with_conflicts), *more]
        counts = [
            (self.new, words.count("{n} new comments", self.new)),
            (self.changed, words.count("{n} changed comments", self.changed)),
            (self.known, words.count("{n} comments already known", self.known)),
        ]
        if parts := [said for n, said in counts if n]:
            first = words("{file}: {counts}.", file=self.name, counts=words.list(parts))
        elif self.flat is not None:
            first = self._say_flat(words)
        elif self.is_new:
            first = words("{file} was imported.", file=self.name)
        else:
            first = words("There are no notes in {file}.", file=self.name)
        if self.uncertain:
            more.insert(
                0,
                words.count("{n} of them wait for you to say where they belong.", self.uncertain),
            )
        if parts and self.flat is not None:
            more.append(self._say_flat(words))
        return "\n".join([first, *more])

    def _say_flat(self, words: Words) -> str:
        """That there may be more on its pages than what could be read."""
        assert self.flat is not None
        if self.flat.drawn_on:
            said = words(
                "Something was drawn or written on the pages of {file}, and pmdesk cannot read "
                "it as notes. Pages: {pages}.",
                file=self.name,
                pages=words.list([str(page + 1) for page in self.flat.drawn_on]),
            )
        else:
            said = words(
                "{file} was rewritten by another program, so any notes in it are now part of "
                "its pages.",
                file=self.name,
            )
        return f"{said}\n" + words("Open its pages and type in what was written on them.")


@dataclass(frozen=True)
class Annotated:
    """A PDF that was read, and nothing done with it yet. `inside`: the postmortem it carries."""

    name: str
    data: bytes
    notes: Notes
    inside: Imported | None = None


def read(
    path: Path,
    library: Library,
    language: str,
    started: Callable[[Callable[[], None]], None] = lambda stop: None,
) -> Annotated:
    """Reads a PDF, in a process of its own. Raises Trouble.

    `started` is given the way to stop it, from any thread.
    """
    from pmdesk import formats
    from pmdesk.formats import pdf_notes

    data = importing.bytes_of(path)
    notes = pdf_notes.read(data, path.name, started)
    inside = None
    if notes.bundle is not None:
        # The notes are worth more than a postmortem that is here anyway.
        with contextlib.suppress(Trouble):
            inside = formats.read(notes.bundle, path.name, library.schema, language)
    return Annotated(path.name, data, notes, inside)


def take_in(annotated: Annotated, library: Library) -> Taken | None:
    """The postmortem inside, where it is new here or was changed elsewhere; None for none."""
    inside = annotated.inside
    if inside is None:
        return None
    is_known = inside.postmortem.id in {e.id for t in (False, True) for e in library.list(t)}
    if is_known and not inside.versions:
        return None
    taken = importing.take_in(inside, library, annotated.name)
    return None if taken.merge is not None and taken.merge.is_known else taken


def bring_home(
    annotated: Annotated,
    library: Library,
    language: str,
    taken: Taken | None = None,
    open_now: str = "",
) -> Homecoming:
    """Takes in the notes of an annotated PDF; the same file twice brings nothing twice.

    Raises Trouble: the file was not exported from pmdesk, or belongs to a postmortem that this
    library does not have. `taken`: what `take_in` made of the postmortem inside. `open_now` is the
    postmortem that is open: pictures of pages, which say nothing of themselves, are taken as its.
    """
    from pmdesk.formats import pdf_notes

    notes, name = annotated.notes, annotated.name
    export = _export(notes, library)
    wanted = export.postmortem if export is not None else notes.postmortem_id
    entries = {each.id: each for trash in (False, True) for each in library.list(trash)}
    if not wanted and _is_pictures(notes):
        wanted = open_now
    if wanted not in entries and taken is not None:
        wanted = taken.id
    if wanted not in entries:
        raise _not_ours(name, notes)
    if export is not None and export.language:
        language = export.language
    # Where nobody wrote anything, there is nothing to match.
    about = tuple(_about(notes, export, library, wanted)) if notes.marks else notes.warnings
    flat = _flat(annotated, export)
    home = Homecoming(name, wanted, language=language, notes=about, taken=taken, flat=flat)
    postmortem = library.at(wanted, export.upto) if export is not None else library.open(wanted)
    places = export.places if export is not None else ()
    remembered = [pdf_notes.Place(*each) for each in places]
    placed = pdf_notes.place(notes, remembered, postmortem, language)
    found = comments.taken_in(
        library.comments(wanted),
        placed,
        export.id if export is not None else notes.export_id or notes.postmortem_id,
        datetime.now(UTC).isoformat(timespec="seconds"),
        source=Path(name).stem,
        file=hashlib.sha256(annotated.data).hexdigest(),
    )
    if found.comments:
        library.attach(annotated.data, name, "application/pdf")
        library.save_comments(wanted, found.comments)
    return replace(
        home,
        new=found.new,
        changed=found.changed,
        known=found.known,
        uncertain=found.uncertain,
        sheet=found.sheet,
    )


def _export(notes: Notes, library: Library) -> Exported | None:
    """The export that a copy is of: as it says itself, or by an id on its pages that is known."""
    ids = (notes.export_id, *notes.printed) if notes.export_id else notes.printed
    found = (library.export(each) for each in ids)
    return next((each for each in found if each is not None), None)


def _is_pictures(notes: Notes) -> bool:
    """Whether a file has nothing but pictures on its pages: a scan, or pages saved as such."""
    return notes.has_pictures and not any(text.strip() for text in notes.texts)


def _flat(annotated: Annotated, export: Exported | None) -> Flat | None:
    """The file as one whose notes have become ink; None where nothing speaks for that."""
    notes, data = annotated.notes, annotated.data
    if export is not None and export.sha256 == hashlib.sha256(data).hexdigest():
        return None
    for_pen = (export.profile if export is not None else notes.profile) == "review"
    if notes.marks and not (for_pen and notes.drawn_on and not notes.has_sheet):
        return None
    if notes.drawn_on is None and notes.places:
        # An export of before pages were remembered, which still has what rewriting takes away.
        return None
    if notes.drawn_on == ():
        return None
    return Flat(data, notes.pages, notes.drawn_on or ())


def bring_all_home(path: Path, library: Library, language: str) -> Homecoming:
    """The postmortem inside an annotated PDF, and its notes. Raises Trouble."""
    annotated = read(path, library, language)
    return bring_home(annotated, library, language, take_in(annotated, library))


def put_sheet(home: Homecoming, library: Library) -> None:
    """The reviewer's decision into the list of reviewers, where nobody has the postmortem open."""
    if home.sheet is not None:
        before = library.open(home.postmortem)
        after = comments.reviewed(before, home.sheet, home.language)
        library.save(after, after.changed_records(before), home.sheet.name)


def _not_ours(name: str, notes: Notes) -> Trouble:
    if notes.export_id or notes.postmortem_id:
        return Trouble(
            N_("{name} belongs to a postmortem that is not in this library."),
            N_("Open the library it was exported from, or import the postmortem first."),
            name=name,
        )
    if _is_pictures(notes):
        return Trouble(
            N_(
                "{name} has only pictures of pages, so pmdesk cannot tell which postmortem it "
                "belongs to."
            ),
            N_("Open the postmortem, then read the pages and type in what was written on them."),
            name=name,
        )
    return Trouble(
        N_("{name} is not an internal report or a review copy from pmdesk."),
        N_("Choose an internal report or a review copy that a reviewer has written notes in."),
        name=name,
    )


def _about(
    notes: Notes, export: Exported | None, library: Library, postmortem_id: str
) -> Iterator[Note]:
    """What there is to know of the copy itself."""
    from pmdesk.formats.imported import Note

    if export is None:
        yield Note(
            N_(
                "This library has no record of this copy, so its notes were matched to "
                "answers by their words alone."
            )
        )
    else:
        newer = [
            each
            for each in library.exports(postmortem_id)
            if each.at > export.at
            and (each.profile, each.language) == (export.profile, export.language)
        ]
        if newer:
            yield Note(
                N_("This copy is from {day}; a newer one was exported on {newer}."),
                {"day": export.at[:10], "newer": newer[0].at[:10]},
            )
    if library.entry(postmortem_id).deleted:
        yield Note(N_("The postmortem it belongs to is in the trash."))
    yield from notes.warnings


# Exports


def comes_home(format: ModuleType, profile: str) -> bool:
    """Whether what others write into such a report can be brought home."""
    return format.NAME == "pdf" and profile_of(profile).whole


def with_answers(asked: Review, postmortem: Postmortem, library: Library, words: Words) -> Review:
    """A review copy that says what has changed since the last one, and what became of its notes."""
    from pmdesk.domain import review

    exports = library.exports(postmortem.id)
    last = next((each for each in exports if each.profile == "review"), None)
    if last is None:
        return asked
    newer = {each.id for each in exports if each.at >= last.at}
    said = comments.threads(library.comments(postmortem.id))
    return replace(
        asked,
        since=last.id,
        changes=review.changes(library.at(postmortem.id, last.upto), postmortem, words),
        answered=tuple(
            review.Answered(
                comments.mark_of(postmortem, each.key),
                each.author,
                each.words,
                # What says nothing in words was drawn.
                each.text or each.replacement or ("" if each.words else words("Drawing")),
                each.state,
                " ".join(filter(None, (each.reason, *(r.text for r in replies if not r.origin)))),
            )
            for each, replies in said
            if each.export in newer and each.kind != "state"
        ),
    )


@contextlib.contextmanager
def remembered(
    export_id: str,
    postmortem: Postmortem,
    library: Library,
    format: ModuleType,
    profile: str,
    language: str,
) -> Iterator[Callable[[bytes], None]]:
    """While a report is written: remembers what is in it as it stands on disk, and once `written`
    is called with its bytes, which answer stands where. An export that comes to nothing is
    forgotten; one that cannot be remembered is no reason not to export.
    """
    export = None
    if comes_home(format, profile) and not library.read_only:
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        number = str(postmortem.value("number") or "")
        export = comments.Exported(export_id, postmortem.id, at, profile, language, number)
        with contextlib.suppress(Trouble):
            export = library.remember_export(export)
    is_written = False

    def written(data: bytes) -> None:
        nonlocal is_written
        is_written = True
        if export is not None:
            sha256 = hashlib.sha256(data).hexdigest()
            kept = replace(export, places=_places(data), sha256=sha256)
            with contextlib.suppress(Trouble):
                library.remember_export(kept)

    try:
        yield written
    finally:
        if export is not None and not is_written:
            with contextlib.suppress(Trouble):
                library.forget_export(export_id)


def _places(data: bytes) -> tuple[tuple[str, int, float, float], ...]:
    from pmdesk.formats import pdf_notes

    return tuple((each.key, each.page, each.left, each.top) for each in pdf_notes.places(data))
