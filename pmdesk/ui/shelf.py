"""What is done with whole postmortems: new, copied, imported, thrown away, brought back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit, QPlainTextEdit

from pmdesk import importing
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.library_model import title_of
from pmdesk.ui.notices import Way
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.formats import Imported
    from pmdesk.importing import Taken
    from pmdesk.ui.window import Window


OF_THIS = "this"
"""The topic of what is said about the postmortem that is open; it goes with it."""


class Shelf:
    """Takes postmortems into the library and out of it."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def new(self) -> None:
        if self._window.pane.in_trash:
            self._window.show_library()
        postmortem = Postmortem.blank(self._window.schema, self._window.words.language)
        postmortem = self._window.library.create(postmortem)
        self._window.show_library()
        self._window.open_postmortem(postmortem.id)
        self._window.page.go_to("title")

    def duplicate(self) -> None:
        if self._window.session is None:
            return
        self._window.session.flush_now()
        postmortem_id = self._window.library.duplicate(self._window.session.postmortem.id)
        self._window.show_library()
        self._window.open_postmortem(postmortem_id)
        self._window.page.go_to("title")
        self._window.tell(
            lambda words: words("This is the copy. The original is still in the library."),
            topic=OF_THIS,
        )

    def rename(self) -> None:
        """The title is an answer like any other: its editor is where it is changed."""
        window = self._window
        here = window.focusWidget()
        if isinstance(here, QAbstractItemView) and window.page.isAncestorOf(here):
            # In a list of the form, F2 means the cell.
            here.edit(here.currentIndex())
            return
        window.page.go_to("title")
        editor = window.focusWidget()
        if isinstance(editor, (QLineEdit, QPlainTextEdit)):
            editor.selectAll()

    def trash(self) -> None:
        session = self._window.session
        if session is None:
            return
        session.flush_now()
        gone = session.postmortem.id
        ids = self._window.pane.model.ids()
        at = ids.index(gone) if gone in ids else 0
        self._window.library.trash(gone)
        self._window.close_postmortem()
        self._window.show_library()
        # Where a search hides all others, the library still has them.
        rest = [each for each in ids if each != gone] or [e.id for e in self._window.library.list()]
        if rest:
            self._window.open_postmortem(rest[min(at, len(rest) - 1)])

        def bring_back() -> None:
            self._window.notices.settle("trash")
            self.bring_back(gone)

        self._window.tell(
            lambda words: words("The postmortem is in the trash."),
            ways=[(lambda words: words("Restore it"), bring_back)],
            topic="trash",
        )

    def bring_back(self, postmortem_id: str) -> None:
        try:
            self._window.library.restore(postmortem_id)
            self._window.show_library()
            self._window.open_postmortem(postmortem_id)
        except Trouble as trouble:
            self._window.tell(trouble)

    def show_trash(self) -> None:
        self._window.pane.show()
        self._window.show_library(not self._window.pane.in_trash)
        self._window.pane.list.setFocus()

    def restore(self) -> None:
        entry = self._window.pane.entry()
        if entry is not None and self._window.pane.in_trash:
            self.bring_back(entry.id)

    def delete_for_good(self) -> None:
        entry = self._window.pane.entry()
        if entry is None or not self._window.pane.in_trash:
            return

        def delete() -> None:
            self._window.notices.settle("trash")
            try:
                self._window.library.delete_for_good(entry.id)
            except Trouble as trouble:
                self._window.tell(trouble)
            self._window.show_library(True)

        self._window.tell(
            lambda words: words(
                "“{title}” and its history will be deleted permanently.",
                title=title_of(entry, words),
            ),
            tone="amber",
            ways=[
                (lambda words: words("Delete permanently"), delete),
                (lambda words: words("Keep it"), lambda: self._window.notices.settle("trash")),
            ],
            topic="trash",
            stays=True,
        )

    def import_files(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in importing.SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self._window.words("Import files"),
            str(self._window.library.setting("import_folder", "") or ""),
            f"{self._window.words('Postmortems')} ({patterns})",
        )
        if chosen:
            self._window.remember("import_folder", str(Path(chosen[0]).parent))
            self.take_files([Path(each) for each in chosen])

    def take_files(self, files: Sequence[Path]) -> None:
        """Imports files one by one; the last one is opened, and each says what became of it.

        Annotated PDFs are read in the background, and open when they are there.
        """
        last = ""
        for path in files:
            if importing.is_pdf(path):
                self._window.homecoming.take(path)
                continue
            try:
                imported = importing.read(path, self._window.library, self._window.words.language)
                taken = self._take_in(imported, path.name)
            except Trouble as trouble:
                self._window.tell(trouble)
                continue
            last = taken.id
            self._tell_imported(path.name, imported, taken)
        if last:
            self._window.show_library()
            self._window.choose_postmortem(last)

    def _take_in(self, imported: Imported, name: str) -> Taken:
        """Puts a file into the library. Where it is merged into what is open, that is saved first
        and read again afterwards."""
        window, session = self._window, self._window.session
        is_open = session is not None and session.postmortem.id == imported.postmortem.id
        if session is not None and is_open:
            session.flush_now()
        taken = importing.take_in(imported, window.library, name)
        self.show_merged(taken)
        return taken

    def show_merged(self, taken: Taken) -> None:
        """What is open as it is after merging, and what waits for a choice there."""
        window, session = self._window, self._window.session
        if session is not None and session.postmortem.id == taken.id and taken.merge is not None:
            session.take_over(window.library.open(taken.id))
            window.merged.look()
            window.discussion.refresh()

    def _tell_imported(self, name: str, imported: Imported, taken: Taken) -> None:
        def say(words: Words) -> str:
            said = [words("{file} was imported.", file=name)]
            # What waits for a choice is said on its own, with the way to it.
            said += taken.say(words, with_conflicts=False)
            if imported.unplaced:
                said.append(
                    words("Some of it did not fit any field; it is kept in full in one place.")
                )
            said += [note.say(words) for note in imported.notes[:3]]
            return "\n".join(said)

        ways: list[Way] = []
        if imported.unplaced and self._window.schema.has("unplaced"):
            ways.append(
                (
                    lambda words: words("Show that text"),
                    partial(self._window.page.go_to, "unplaced"),
                )
            )
        stays = bool(imported.unplaced or taken.is_copy or taken.merge)
        self._window.tell(say, ways=ways, stays=stays)

    def open_samples(self) -> None:
        """The two finished examples; those that are in the library already are only opened."""
        known = {entry.id for entry in self._window.library.list()}
        last = ""
        for path in importing.samples():
            imported = importing.read(path, self._window.library, self._window.words.language)
            last = imported.postmortem.id
            if last not in known:
                last = importing.take_in(imported, self._window.library).id
        self._window.show_library()
        if last:
            self._window.open_postmortem(last)
