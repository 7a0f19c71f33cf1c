"""Reports and copies to files, in the background; and ways out for words that cannot be saved."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from pmdesk import files
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.notices import Way
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.formats.markdown_pictures import Beside
    from pmdesk.store.library import Library
    from pmdesk.ui.export_dialog import Export
    from pmdesk.ui.window import Window


class Writing(QObject):
    """One report on its way to its file; it can be cancelled until the file is replaced."""

    advanced = Signal(float)
    """The share of 1 that is done."""

    def __init__(self, wanted: Export, postmortem: Postmortem, library: Library) -> None:
        super().__init__()
        self.wanted = wanted
        self.cancelled = False
        self.beside: Beside | None = None
        self._postmortem = postmortem
        self._library = library

    @property
    def topic(self) -> str:
        """Under which the window speaks of this one, and of no other export."""
        return f"export {self.wanted.export_id}"

    def work(self) -> bool:
        """Off the window's thread; False if it was cancelled."""
        from pmdesk import homecoming
        from pmdesk.formats import markdown_pictures

        attachments = self._library.attachments_of(self._postmortem)
        wanted = self.wanted
        if wanted.pictures_beside:
            self.beside = markdown_pictures.beside(wanted.path, self._postmortem, attachments)
            wanted.pictures = self.beside.links
        if wanted.carries_versions:
            wanted.versions = self._library.versions(self._postmortem.id)
        if wanted.carries_comments:
            wanted.comments = self._library.comments(self._postmortem.id)
        if wanted.review is not None:
            wanted.review = homecoming.with_answers(
                wanted.review, self._postmortem, self._library, Words.load(wanted.language)
            )
        with homecoming.remembered(
            wanted.export_id,
            self._postmortem,
            self._library,
            wanted.format,
            wanted.profile,
            wanted.language,
        ) as written:
            data = wanted.write(self._postmortem, attachments, self.advanced.emit)
            if self.cancelled or data is None:
                return False
            if self.beside is not None:
                self.beside.put()
            files.replace(wanted.path, data)
            written(data)
        return True

    def name_version(self) -> None:
        """What was given away can be looked at again; a library that is only read keeps none."""
        if not self._library.read_only:
            wanted = self.wanted
            name = f"{wanted.path.name} ({wanted.language}, {wanted.profile})"
            with contextlib.suppress(Trouble, KeyError):
                self._library.name_version(self._postmortem.id, "export", name)

    def cancel(self) -> None:
        self.cancelled = True
        self.wanted.cancel()


class Reports:
    """Writes what is open to files."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.writing: Writing | None = None
        self._waiting: list[Writing] = []

    def export(self) -> None:
        from pmdesk.ui.export_dialog import ExportDialog

        window = self._window
        if window.session is None:
            return
        choice = dict(window.library.setting("export", {}) or {})
        folder = Path(choice.get("folder") or Path.home())
        folder = folder if folder.is_dir() else Path.home()
        dialog = ExportDialog(window.session.postmortem, window.words, folder, choice, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def asked(wanted: Export) -> None:
            window.remember("export", dialog.choice())
            self.write_report(wanted)

        def go(key: str, language: str) -> None:
            if window.session is not None:
                window.session.write_in(language)
                window.page.go_to(key)

        dialog.asked.connect(asked)
        dialog.wants.connect(go)
        dialog.open()

    def write_report(self, wanted: Export) -> None:
        """Writes a report in the background; one that is asked for meanwhile waits its turn.

        Each is the postmortem as it stands now, has its own progress, and can be cancelled.
        """
        window = self._window
        if window.session is None:
            return
        # What is given away must be on disk, where it can be looked at again.
        with contextlib.suppress(Trouble):
            window.session.flush_now()
        writing = Writing(wanted, window.session.postmortem, window.library)
        if self.writing is not None:
            self._waiting.append(writing)
            self._tell_waiting(writing)
        else:
            self._start(writing)

    def _start(self, writing: Writing) -> None:
        self.writing = writing
        writing.wanted.renderer = self._window.page_setter
        writing.advanced.connect(lambda share: self._tell_progress(writing, share))
        self._tell_progress(writing, 0)
        self._window.exporting.run(
            writing.work,
            lambda written: self._done(writing, written),
            lambda error: self._failed(writing, error),
        )

    def _next(self) -> None:
        self.writing = None
        if self._waiting:
            self._start(self._waiting.pop(0))

    def _tell_waiting(self, writing: Writing) -> None:
        name = writing.wanted.path.name
        self._window.notices.tell_progress(
            lambda words: words("{file} is next, after the export that is running.", file=name),
            ways=[(lambda words: words("Cancel"), partial(self.cancel, writing))],
            topic=writing.topic,
        )

    def _tell_progress(self, writing: Writing, share: float) -> None:
        if self.writing is not writing or writing.cancelled:
            return
        percent, name = round(share * 100), writing.wanted.path.name
        self._window.notices.tell_progress(
            lambda words: words("Writing {file}… {percent}%", file=name, percent=percent),
            ways=[(lambda words: words("Cancel"), partial(self.cancel, writing))],
            topic=writing.topic,
        )

    def cancel(self, writing: Writing) -> None:
        """One that waits is left out; the one that is being written leaves its file alone."""
        if writing in self._waiting:
            self._waiting.remove(writing)
        elif self.writing is writing:
            writing.cancel()
        else:
            return
        self._window.tell(
            lambda words: words("The export was canceled. No file was changed."),
            topic=writing.topic,
            stays=False,
        )

    def _done(self, writing: Writing, written: bool) -> None:
        from pmdesk.ui.export_dialog import reveal

        if self.writing is not writing:
            return
        self._next()
        if not written:
            return
        path = writing.wanted.path
        writing.name_version()
        self._window.tell(
            partial(_say_written, path, writing.beside),
            tone="green",
            ways=[(lambda words: words("Open folder"), partial(reveal, path))],
            topic=writing.topic,
        )

    def _failed(self, writing: Writing, error: Exception) -> None:
        if self.writing is not writing:
            return
        self._next()
        if not writing.cancelled:
            self._window.notices.settle(writing.topic)
            self._window.tell_failure(error)

    def stop(self) -> None:
        """The window leaves: what comes of the exports now has nobody to be told to."""
        self._waiting.clear()
        writing, self.writing = self.writing, None
        if writing is not None:
            writing.cancel()

    # Ways out

    def ways_out(self) -> list[Way]:
        """What can be done with words that the library does not take."""
        return [
            (lambda words: words("Save a copy elsewhere…"), self._save_a_copy),
            (lambda words: words("Copy the text"), self._copy_text),
        ]

    def _save_a_copy(self) -> None:
        session = self._window.session
        if session is None:
            return
        name = str(session.postmortem.value("number") or "postmortem")
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self._window.words("Save a copy elsewhere…"),
            f"{name}.json",
            "JSON (*.json);;Markdown (*.md)",
        )
        if path:
            self.save_copy(session.postmortem, Path(path))

    def save_copy(self, postmortem: Postmortem, path: Path) -> None:
        """The whole postmortem in a file of its own, which can be imported again."""
        from pmdesk.formats import bundle, markdown, markdown_pictures

        try:
            attachments = self._window.library.attachments_of(postmortem)
        except Trouble:
            # The library is what is in trouble; the words are worth more than the pictures.
            attachments = {}
        words = Words.load(postmortem.language)
        try:
            if path.suffix == ".md":
                beside = markdown_pictures.beside(path, postmortem, attachments)
                data = markdown.write(
                    postmortem, words, attachments=attachments, pictures=beside.links
                )
                beside.put()
            else:
                data = bundle.write(postmortem, words, attachments=attachments)
            files.replace(path, data)
        except Trouble as trouble:
            self._window.tell(trouble)
            return
        self._window.tell(
            lambda words: words("A copy was saved at {path}.", path=str(path)),
            tone="green",
            stays=True,
        )

    def _copy_text(self) -> None:
        from pmdesk.formats import markdown

        session = self._window.session
        if session is None:
            return
        data = markdown.write(session.postmortem, Words.load(session.language), attachments={})
        QGuiApplication.clipboard().setText(data.decode("utf-8"))
        self._window.tell(lambda words: words("The full text is on the clipboard."), tone="green")


def _say_written(path: Path, beside: Beside | None, words: Words) -> str:
    if beside is None or not beside.names:
        return words("{file} was written.", file=path.name)
    return words.count(
        "{file} was written, and its {n} pictures beside it in {folder}.",
        len(beside.names),
        file=path.name,
        folder=beside.folder.name,
    )
