"""Annotated PDFs that are dropped on the window: read in the background, told, and opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pmdesk import homecoming
from pmdesk.domain import comments
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.jobs import Jobs
from pmdesk.ui.library_model import title_of
from pmdesk.ui.notices import Way
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.homecoming import Annotated, Flat, Homecoming
    from pmdesk.ui.window import Window


def _topic(path: Path) -> str:
    """Each file is told of on its own."""
    return f"coming home {path}"


class HomeComing:
    """Takes the notes of reviewers in."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._jobs = Jobs(window)
        self._ends: dict[Path, Callable[[], None]] = {}
        self._cancelled: set[Path] = set()
        self._is_over = False

    def stop(self) -> None:
        """Nothing more is read; what is being taken in is finished."""
        self._is_over = True
        for end in [*self._ends.values()]:
            end()
        self._jobs.wait()

    def _cancel(self, path: Path) -> None:
        self._cancelled.add(path)
        self._window.notices.settle(_topic(path))
        if end := self._ends.get(path):
            end()

    def _is_unwanted(self, path: Path) -> bool:
        return self._is_over or path in self._cancelled

    def take(self, path: Path) -> None:
        """Reads one file; the next one waits in line."""
        window = self._window
        self._cancelled.discard(path)
        window.notices.tell_progress(
            lambda words: words("Reading {file}…", file=path.name),
            ways=[(lambda words: words("Cancel"), partial(self._cancel, path))],
            topic=_topic(path),
        )
        language, library = window.words.language, window.library

        def started(end: Callable[[], None]) -> None:
            self._ends[path] = end
            if self._is_unwanted(path):
                end()

        def read() -> Annotated | None:
            if self._is_unwanted(path):
                return None
            return homecoming.read(path, library, language, started)

        self._jobs.run(read, partial(self._was_read, path), partial(self._failed, path))

    def _was_read(self, path: Path, annotated: Annotated | None) -> None:
        """The postmortem inside first, between two keys; then its notes, in the background."""
        window = self._window
        self._ends.pop(path, None)
        if annotated is None or self._is_unwanted(path):
            return
        try:
            if window.session is not None:
                # What stands there now is what the notes are placed on.
                window.session.flush_now()
            taken = homecoming.take_in(annotated, window.library)
            if taken is not None:
                window.shelf.show_merged(taken)
        except Trouble as trouble:
            self._failed(path, trouble)
            return
        language, library = window.words.language, window.library
        # Pictures of pages say of nothing that they are its; then they are of what is open.
        open_now = window.session.postmortem.id if window.session is not None else ""
        self._jobs.run(
            partial(homecoming.bring_home, annotated, library, language, taken, open_now),
            partial(self._came, path),
            partial(self._failed, path),
        )

    def _failed(self, path: Path, error: Exception) -> None:
        self._ends.pop(path, None)
        self._window.notices.settle(_topic(path))
        if not self._is_unwanted(path):
            self._window.tell_failure(error)

    def _came(self, path: Path, home: Homecoming) -> None:
        window = self._window
        window.notices.settle(_topic(path))
        try:
            self._put_sheet(home)
        except Trouble as trouble:
            window.tell(trouble)
        is_open = window.session is not None and window.session.postmortem.id == home.postmortem
        ways: list[Way] = []
        if home.new or home.changed:
            ways.append((lambda words: words("Show the comments"), partial(self._show, home)))
        if home.flat is not None:
            read = partial(self._read_pages, home, home.flat)
            ways.append((lambda words: words("Open its pages"), read))
        tone = "green" if home.new or home.changed else ""
        if home.uncertain or home.flat is not None:
            tone = "amber"
        elsewhere = not is_open and window.session is not None and not home.is_new

        def say(words: Words) -> str:
            # What waits for a choice is said on its own, with the way to it.
            said = home.say(words, with_conflicts=False)
            if elsewhere:
                name = title_of(window.library.entry(home.postmortem), words)
                said += "\n" + words(
                    "This file belongs to “{title}”, which is not open.", title=name
                )
            return said

        stays = bool(home.uncertain or home.notes or elsewhere or home.flat)
        window.tell(say, tone=tone, ways=ways, stays=stays)
        if is_open:
            window.discussion.refresh()
        elif window.session is None or home.is_new:
            self._open(home)
        if is_open and home.flat is not None and home.is_empty:
            # There is nothing else to be done with it.
            self._read_pages(home, home.flat)
        if home.new or home.changed:
            window.keeping.something_was_saved()

    def _put_sheet(self, home: Homecoming) -> None:
        """The reviewer's decision: with undo where the postmortem is open, else on disk."""
        session = self._window.session
        if home.sheet is None:
            return
        if session is not None and session.postmortem.id == home.postmortem:
            after = comments.reviewed(session.postmortem, home.sheet, home.language)
            session.apply(after, "reviewers", burst=False)
        else:
            homecoming.put_sheet(home, self._window.library)

    def _open(self, home: Homecoming) -> None:
        self._window.show_library()
        self._window.choose_postmortem(home.postmortem)

    def _show(self, home: Homecoming) -> None:
        self._lead_to(home)
        self._window.routes.show_comments()

    def _lead_to(self, home: Homecoming) -> None:
        session = self._window.session
        if session is None or session.postmortem.id != home.postmortem:
            self._open(home)

    def _read_pages(self, home: Homecoming, flat: Flat) -> None:
        """Beside the form of the postmortem that they belong to."""
        from pmdesk.ui.paper_pane import Paper

        self._lead_to(home)
        paper = Paper(home.name, flat.data, flat.pages, flat.drawn_on)
        self._window.routes.read_paper(home.postmortem, paper)
