"""The window: library | stages and form | guide, problems and preview."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QLibraryInfo,
    QSize,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pmdesk import importing
from pmdesk.domain import checks, status
from pmdesk.domain.checks import Problem
from pmdesk.domain.kinds import File
from pmdesk.domain.status import Move
from pmdesk.domain.trouble import Trouble
from pmdesk.ui import icons, merged, theme
from pmdesk.ui.days import LOCALES
from pmdesk.ui.guide import GUIDE, PREVIEW, SidePane
from pmdesk.ui.jobs import Jobs
from pmdesk.ui.keeping import Keeping
from pmdesk.ui.library_pane import LibraryPane
from pmdesk.ui.looks import Looks
from pmdesk.ui.menus import Menus, below
from pmdesk.ui.notices import Notices, Saying, Way
from pmdesk.ui.page import Page, Trashed, Welcome
from pmdesk.ui.palette import Palette
from pmdesk.ui.places import Places
from pmdesk.ui.progress import characters, progress
from pmdesk.ui.reports import Reports
from pmdesk.ui.routes import Routes
from pmdesk.ui.session import Session
from pmdesk.ui.shelf import OF_THIS, Shelf
from pmdesk.ui.status_line import StatusLine, other_language
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.formats import pdf
    from pmdesk.store.library import Library
    from pmdesk.store.search import Hit
    from pmdesk.ui.desk import Desk
    from pmdesk.ui.discussion import Discussion
    from pmdesk.ui.homecoming import HomeComing

LOOK = 150
"""Milliseconds after a change until header, rings and counts follow."""
THINK = 500
"""Milliseconds after a change until the checks look again."""
IDLE = 2000
"""Milliseconds after the start until the process that sets pages is started ahead."""
IN_THE_LIST = {"title", "number", "severity", "status", "services", "impact_start"}
"""Answers that the library's list shows."""


class Window(QMainWindow):
    """Knows the parts and ties them together; its helpers' methods are named after ACTIONS."""

    def __init__(self, library: Library, words: Words) -> None:
        super().__init__()
        self.library = library
        self.schema = library.schema
        self.words = words
        self.session: Session | None = None
        self.saving, self.reading = Jobs(self), Jobs(self)
        self.setting, self.exporting, self.searching = Jobs(self), Jobs(self), Jobs(self)
        self._desk: Desk | None = None
        self.problems: Sequence[Problem] = ()
        self._moves: Sequence[Move] = ()
        self.key = ""
        self._may_close = self._was_seen = False
        self._sought = ""
        self._list_is_stale = False
        self.looks, self.places, self.shelf = Looks(self), Places(self), Shelf(self)
        self.reports, self.routes = Reports(self), Routes(self)
        self.keeping, self.merged = Keeping(self), merged.MergedVersions(self)
        self._translator = QTranslator(self)
        self._look = self._timer(LOOK, self._show_state)
        self._think = self._timer(THINK, self._check)
        self._idle = self._timer(IDLE, self.warm_up)
        self._make()
        self.menus = Menus(self)
        self._tie()
        self.looks.dress()
        self.speak(words)
        self.show_library()
        self.places.take_shape()

    def _timer(self, milliseconds: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(act)
        return timer

    # Making

    def _make(self) -> None:
        self.setWindowIcon(icons.application_icon())
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        middle = QWidget(self)
        middle.setObjectName("page")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = Notices(self.words, middle)
        self.page = Page(self.schema, self.words, middle)
        self.welcome = Welcome(self.words, middle)
        self.trashed = Trashed(self.words, middle)
        self.pages = QStackedWidget(middle)
        for page in (self.welcome, self.page, self.trashed):
            self.pages.addWidget(page)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        middle.setMinimumWidth(360)
        self.pane = LibraryPane(self.schema, self.words, self)
        makers = (
            self._make_preview, self._make_history, self._make_comments, self._make_paper,
        )  # fmt: skip
        self.side = SidePane(self.schema, self.words, *makers, self)
        self.pane.setMinimumWidth(180)
        self.side.setMinimumWidth(200)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for place, widget in enumerate((self.pane, middle, self.side)):
            self.splitter.addWidget(widget)
            self.splitter.setCollapsible(place, False)
            self.splitter.setStretchFactor(place, int(widget is middle))
        self.splitter.setHandleWidth(1)
        self.line = StatusLine(self.words, self)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(self.line)
        self.setCentralWidget(whole)
        self.palette_box = Palette(self.words, self)
        # Where the screen is smaller, the status line must not lie below its edge.
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(QSize(1280, 800).boundedTo(room - QSize(0, 40)))

    def _make_preview(self, parent: QWidget) -> QWidget:
        from pmdesk.ui.preview import Preview

        preview = Preview(
            self.setting, self.page_setter, self.library.attachments_of, self.words, parent
        )
        if self.session is not None:
            preview.show_postmortem(self.session.postmortem, language=self.session.language)
        return preview

    def _make_history(self, parent: QWidget) -> QWidget:
        from pmdesk.ui.history import HistoryPane

        history = HistoryPane(self.library, self.reading, self.words, parent)
        history.show_key(self.session, self.key)
        return history

    def _make_comments(self, parent: QWidget) -> QWidget:
        from pmdesk.ui.comment_pane import CommentPane

        pane = CommentPane(self.discussion, self.reading, self.tell, self.words, parent)
        pane.wants.connect(self.routes.go_to_comment)
        pane.chosen.connect(self.menus.allow)
        pane.show_key(self.key)
        return pane

    def _make_paper(self, parent: QWidget) -> QWidget:
        from pmdesk.ui.paper_pane import PaperPane

        pane = PaperPane(self.discussion, self.reading, self.tell, self.words, parent)
        pane.left.connect(self.routes.look_for_paper)
        return pane

    def _show_comments(self) -> None:
        """Counts in the margin, on the stages and on the tab."""
        self.page.count_comments(self.discussion.open_at())
        self.side.count_comments(self.discussion.open_count)
        if self.session is not None:
            self._show_state()
            self._think.start()

    def _show_history(self) -> None:
        if self.side.history is not None:
            self.side.history.show_key(self.session, self.key)  # type: ignore[attr-defined]

    @cached_property
    def discussion(self) -> Discussion:
        """The comments of the open postmortem; there are none before the first one is open."""
        from pmdesk.ui.discussion import Discussion

        discussion = Discussion(self.library, self)
        discussion.changed.connect(self._show_comments)
        discussion.troubled.connect(self.tell)
        discussion.stepped.connect(self.routes.show_stepped)
        return discussion

    @cached_property
    def homecoming(self) -> HomeComing:
        """Takes in annotated PDFs."""
        from pmdesk.ui.homecoming import HomeComing

        return HomeComing(self)

    @cached_property
    def page_setter(self) -> pdf.Renderer:
        """The one process that sets pages, for the preview and for exports."""
        from pmdesk.formats import pdf

        return pdf.Renderer()

    def warm_up(self) -> None:
        """Starts what the first preview or export would else wait for."""

        def imported(_: object) -> None:
            self.setting.run(self.page_setter.start)

        self.setting.run(partial(importlib.import_module, "pmdesk.formats.pdf"), imported)

    def _tie(self) -> None:
        pane, page, line, side = self.pane, self.page, self.line, self.side
        pane.chosen.connect(self.choose_postmortem)
        pane.entered.connect(page.focus)
        pane.wants_place.connect(page.go_to)
        pane.wants_new.connect(partial(self.menus.do, "new"))
        pane.wants_palette.connect(self.routes.go_to_anything)
        pane.wants_menu.connect(lambda button: self.menus.pop_up(below(button)))
        pane.wants_entry_menu.connect(self.menus.pop_up_for_entry)
        pane.wants_trash.connect(self.show_library)
        pane.wants_search.connect(self._search)
        page.focused.connect(self._focused)
        page.turned.connect(self._turned)
        page.wants_comments.connect(self.routes.show_comments_at)
        page.header.wants_preview.connect(self._toggle_preview)
        page.header.wants_export.connect(partial(self.menus.do, "export"))
        self.welcome.wants_new.connect(partial(self.menus.do, "new"))
        self.welcome.wants_samples.connect(partial(self.menus.do, "open_samples"))
        self.welcome.wants_import.connect(partial(self.menus.do, "import_files"))
        self.welcome.wants_safety.connect(partial(self.menus.do, "library_care"))
        self.trashed.wants_restore.connect(partial(self.menus.do, "restore"))
        self.trashed.wants_delete.connect(partial(self.menus.do, "delete_for_good"))
        side.turned.connect(self._side_turned)
        side.problems.wants.connect(page.go_to)
        line.wants_display.connect(self._display)
        line.wants_writing.connect(self._write_in)
        line.wants_zoom.connect(self.looks.set_zoom)
        self.splitter.splitterMoved.connect(lambda *_: self.places.keep_widths())
        application = theme.application()
        application.styleHints().colorSchemeChanged.connect(lambda _: self.looks.dress())

    def do(self, action: str) -> None:
        """Does an action by its id, as its menu and its shortcut do."""
        self.menus.do(action)

    # Speaking and looks

    def tell(
        self,
        said: Trouble | Saying,
        *,
        tone: str = "",
        ways: Sequence[Way] = (),
        topic: str = "",
        stays: bool | None = None,
    ) -> None:
        """The one door to the user."""
        self.notices.tell(said, tone=tone, ways=ways, topic=topic, stays=stays)

    def speak(self, words: Words) -> None:
        """Other words everywhere, in place: focus, cursor, scrolling and half-typed text stay."""
        self.words = words
        self._speak_qt(words.language)
        theme.speak(theme.application(), words.language, self.looks.scale())
        for part in (
            self.notices, self.page, self.welcome, self.trashed, self.pane, self.side, self.line,
            self.palette_box, self.menus,
        ):  # fmt: skip
            part.speak(words)
        self.page.header.show_moves(self._moves)
        self._name_window()

    def _speak_qt(self, language: str) -> None:
        application = theme.application()
        application.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{LOCALES[language]}", folder) or self._translator.load(
            f"qtbase_{language.partition('-')[0]}", folder
        ):
            application.installTranslator(self._translator)

    def _display(self, language: str) -> None:
        self.speak(Words.load(language))
        self.remember("language", language)

    def _name_window(self) -> None:
        session = self.session
        if session is None:
            self.setWindowTitle("pmdesk")
            return
        title = session.postmortem.best("title", session.language) or self.words("Untitled")
        self.setWindowTitle(f"{title} – pmdesk")

    # Remembering

    def remember(self, name: str, value: object) -> None:
        try:
            self.library.set_setting(name, value)
        except Trouble:
            # Where the window stood is not worth a word when the disk is in trouble.
            return

    def tell_read_only(self) -> None:
        def say(words: Words) -> str:
            holder = self.library.holder
            if holder is not None and not holder.is_here:
                return words(
                    "This library has been in use by {user} on {machine} since {time}, so "
                    "here you can only read it. To write, close it there and start pmdesk "
                    "again.",
                    user=holder.user,
                    machine=holder.machine,
                    time=f"{datetime.fromisoformat(holder.since).astimezone():%Y-%m-%d %H:%M}",
                )
            if self.library.in_use:
                return words(
                    "Another pmdesk has this library open, so here you can only read it. To "
                    "write, close the other one and start pmdesk again."
                )
            return words(
                "This library can be read but not changed. You can still export. To "
                "write, check the permissions of its folder and start pmdesk again."
            )

        self.tell(say, tone="amber", topic="read_only", stays=True)

    def come_forward(self, files: Sequence[Path] = ()) -> None:
        """A second start asks for the window, and may bring files."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self.shelf.take_files([each for each in files if each.exists()])

    # The library

    def show_library(self, in_trash: bool = False) -> None:
        """The list anew; the trash, or what is not in it."""
        self.pane.show_entries(self.library.list(in_trash), in_trash=in_trash)
        if in_trash:
            self.trashed.show_entry(self.pane.entry())
            self.pages.setCurrentWidget(self.trashed)
        elif self.session is not None:
            self.pane.select(self.session.postmortem.id)
            self.pages.setCurrentWidget(self.page)
        else:
            self.pages.setCurrentWidget(self.welcome)
        self.menus.allow()

    def choose_postmortem(self, postmortem_id: str, place: Mapping[str, Any] | None = None) -> None:
        if self.pane.in_trash:
            self.trashed.show_entry(self.pane.entry())
            self.menus.allow()
            return
        try:
            self.open_postmortem(postmortem_id, place)
        except Trouble as trouble:
            self.tell(trouble)
            if self.session is not None:
                self.pane.select(self.session.postmortem.id)
            else:
                self.pages.setCurrentWidget(self.welcome)

    def _search(self, typed: str) -> None:
        """Looks into the answers in the background; the list follows."""

        def found(hits: Sequence[Hit]) -> None:
            self.pane.show_hits(typed, hits)

        def search() -> Sequence[Hit]:
            # Searches that were overtaken while they stood in line are not made.
            return self.library.search(typed) if typed == self._sought else ()

        self._sought = typed
        if typed and not self.pane.in_trash:
            self.searching.run(search, found, self.tell_failure)

    def tell_failure(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.tell(error)

    def read_again(self) -> None:
        """The library is another one than a moment ago: its list, and what is open, anew."""
        opened = self.session.postmortem.id if self.session is not None else ""
        self._leave_session()
        self.show_library()
        if opened in self.pane.model.ids():
            self.choose_postmortem(opened)

    def open_postmortem(self, postmortem_id: str, place: Mapping[str, Any] | None = None) -> None:
        """Opens it once what is open is on disk. Raises Trouble."""
        if self.session is not None:
            if self.session.postmortem.id == postmortem_id and not self.pane.in_trash:
                return
            self.session.flush_now()
        from pmdesk.ui.desk import Desk

        postmortem = self.library.open(postmortem_id)
        self._leave_session()
        place = place or {}
        session = Session(
            self.library,
            postmortem,
            self.saving,
            self.places.writing(postmortem_id) or str(place.get("writing") or ""),
            read_only=self.library.read_only,
        )
        self.session = session
        self._desk = Desk(
            session, self.words, self.tell, self.notices.settle, self._attach, self._attachment,
            self.discussion,
        )  # fmt: skip
        session.changed.connect(self._changed)
        session.saved.connect(self._saved)
        session.troubled.connect(self._troubled)
        session.language_changed.connect(lambda _: self._look.start(0))
        session.language_changed.connect(lambda _: self._show_preview())
        session.language_changed.connect(lambda _: self.places.keep_writing())
        session.undo_changed.connect(self.menus.allow)
        session.moved.connect(self._moved)
        session.take_way_back(self.library.steps(postmortem_id))
        self._forget_thoughts()
        stage = place.get("stage")
        self.page.open(self._desk, stage if isinstance(stage, int) else 0)
        self.page.restore(place)
        self.discussion.open(session)
        self.routes.look_for_paper()
        self.pages.setCurrentWidget(self.page)
        if self.pane.in_trash:
            self.show_library()
        self.pane.select(postmortem_id)
        if not self.library.read_only:
            self.line.show_saved(None)
        self._show_state()
        self._check()
        self._show_preview(at_once=True)
        self.merged.look()

    def _leave_session(self) -> None:
        if self.session is not None:
            self._keep_way_back()
            self.discussion.open(None)
            self.session.disconnect(self)
            self.page.close_postmortem()
            self.session.deleteLater()
            self.session = None
        for topic in ("saving", "cell", merged.TOPIC, OF_THIS):
            self.notices.settle(topic)

    def _keep_way_back(self) -> None:
        """Undo goes on at the next start; where it cannot be kept, only that is lost."""
        session = self.session
        if session is not None and not session.read_only and not session.is_dirty:
            with contextlib.suppress(Trouble):
                self.library.keep_steps(session.postmortem.id, session.way_back())

    def close_postmortem(self) -> None:
        self._leave_session()
        self.routes.look_for_paper()
        self._forget_thoughts()
        self.side.show_problems((), None)
        self.side.guide.show_key(None, None, "", "")
        self._show_preview()
        self.line.show_nothing()
        self._name_window()

    def _forget_thoughts(self) -> None:
        self.key = ""
        self.problems, self._moves = (), ()
        self._show_history()

    def _attach(self, content: bytes, name: str) -> File:
        import mimetypes

        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self.library.attach(content, name, kind)

    def _attachment(self, file: File) -> bytes:
        return self.library.attachment(file.sha256)

    # Files coming in

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(importing.is_ours(path) for path in _dropped(event)) and self.menus.holds(
            "writable"
        ):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [path for path in _dropped(event) if importing.is_ours(path)]
        if files:
            event.acceptProposedAction()
            # After the drag is over: whoever dragged does not wait for the import.
            QTimer.singleShot(0, partial(self.shelf.take_files, files))

    # The open postmortem

    def _changed(self, key: str) -> None:
        self._list_is_stale |= key.partition(".")[0] in IN_THE_LIST
        self.line.show_saving()
        if not self._look.isActive():
            self._look.start(LOOK)
        self._think.start()
        if key == self.key:
            self._show_guide()

    def _show_state(self) -> None:
        """Header, rings, counts and the guide follow the postmortem."""
        session = self.session
        if session is None:
            return
        postmortem = session.postmortem
        counts: dict[str, int] = {}
        for problem in self.problems:
            place = self.schema.stage_of(problem.key).key
            counts[place] = counts.get(place, 0) + 1
        said: dict[str, int] = {}
        for key, count in self.discussion.open_at().items():
            if self.schema.has(key):
                place = self.schema.stage_of(key).key
                said[place] = said.get(place, 0) + count
        states = {
            stage.key: progress(postmortem, stage, counts.get(stage.key, 0), said.get(stage.key, 0))
            for stage in self.schema.stages
        }
        self.page.show_progress(states)
        self.page.show_header()
        stage = self.schema.stages[self.page.stage]
        self.line.show_stage(stage.label, states[stage.key].share)
        self.line.show_characters(characters(postmortem, session.language))
        other = other_language(postmortem, session.language, self.words.language)
        self.line.show_writing(session.language, other)
        self._show_guide()
        self._name_window()
        self._show_preview()
        self.menus.allow()

    def _check(self) -> None:
        """What a careful reader would say, thought over in the background."""
        session = self.session
        if session is None:
            return
        postmortem, comments = session.postmortem, self.discussion.open_count

        def think() -> tuple[list[Problem], list[Move]]:
            moves = status.moves(postmortem, open_comments=comments)
            return checks.problems(postmortem), moves

        def thought(result: tuple[list[Problem], list[Move]]) -> None:
            if self.session is session and session.postmortem is postmortem:
                self._show_problems(*result)

        self.reading.run(think, thought)

    def _show_problems(self, problems: list[Problem], moves: list[Move]) -> None:
        assert self.session is not None
        self._moves = moves
        self.page.header.show_moves(moves)
        if problems != self.problems:
            self.problems = problems
            self.page.show_problems(problems)
            self.side.show_problems(problems, self.session.postmortem)
            self._show_state()
        self.page.find_again()

    def _focused(self, key: str) -> None:
        if key != self.key:
            self.key = key
            self._show_guide()
            self._show_history()
            if self.side.comments is not None:
                self.side.comments.show_key(key)  # type: ignore[attr-defined]
            if self.side.has_paper:
                self.side.paper.show_key(key)  # type: ignore[attr-defined]

    def _show_guide(self) -> None:
        if self.session is not None:
            stage = self.schema.stages[self.page.stage]
            self.side.guide.show_key(
                stage, self.session.postmortem, self.key, self.session.language
            )

    def _turned(self, stage: int) -> None:
        keys_here = {each.key for each in self.schema.stages[stage].fields}
        if self.key.partition(".")[0] not in keys_here:
            self.key = ""
        if self.session is not None:
            self._look.start(0)

    def _moved(self, key: str) -> None:
        """Undo and redo lead to the place of the change; whoever works through comments stays."""
        if not self.routes.is_among_comments:
            self.page.go_to(key)

    def _saved(self, moment: datetime) -> None:
        self.notices.settle("saving")
        self.line.show_saved(moment)
        self.keeping.something_was_saved()
        self.places.keep_with_save()
        if self._list_is_stale and not self.pane.in_trash:
            self._list_is_stale = False
            self.pane.show_entries(self.library.list())
            if self.session is not None:
                self.pane.select(self.session.postmortem.id)

    def _troubled(self, trouble: Trouble) -> None:
        self.line.show_troubled()
        if self.notices.about("saving") is None:
            self.tell(trouble, topic="saving", ways=self.reports.ways_out())

    # Edit

    def undo(self) -> None:
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        if self.session is not None:
            self.session.redo()

    def _write_in(self, language: str) -> None:
        if self.session is not None and language:
            self.session.write_in(language)

    def swap_language(self) -> None:
        if self.session is not None:
            session = self.session
            self._write_in(
                other_language(session.postmortem, session.language, self.words.language)
            )

    # Beside the form

    def _toggle_preview(self, wanted: bool) -> None:
        self.routes.show_side(PREVIEW if wanted else GUIDE)

    def _side_turned(self, tab: int) -> None:
        self.page.header.preview.setChecked(tab == PREVIEW)
        self.places.spread()
        self._show_preview(at_once=True)

    def _show_preview(self, *, at_once: bool = False) -> None:
        session = self.session
        if self.side.preview is not None:
            self.side.preview.show_postmortem(  # type: ignore[attr-defined]
                session.postmortem if session else None,
                language=session.language if session else "",
                at_once=at_once,
            )

    # Leaving

    def quit(self) -> None:
        self.close()

    def stop(self) -> None:
        """Ends what goes on in the background; what is being saved is finished first."""
        self._look.stop()
        self._think.stop()
        self.places.stop()
        self.saving.wait()
        self.reports.stop()
        if "homecoming" in vars(self):
            self.homecoming.stop()
        if self.side.preview is not None:
            self.side.preview.stop()  # type: ignore[attr-defined]
        self._sought = ""
        self.pane.stop()
        self._idle.stop()
        self.keeping.stop()
        if "page_setter" in vars(self):
            self.page_setter.cancel()
        for jobs in (self.setting, self.reading, self.searching, self.exporting):
            jobs.wait()
        if "page_setter" in vars(self):
            self.page_setter.close()

    def flush(self) -> Trouble | None:
        """Everything on disk; the Trouble if that cannot be."""
        if self.session is None or self.session.read_only:
            return None
        try:
            self.session.flush_now()
        except Trouble as trouble:
            return trouble
        return None

    def closeEvent(self, event: QCloseEvent) -> None:
        trouble = None if self._may_close else self.flush()
        if trouble is not None:
            event.ignore()
            self._ask_before_closing(trouble)
            return
        self.places.keep_place()
        self._keep_way_back()
        event.accept()

    def _ask_before_closing(self, trouble: Trouble) -> None:
        def close_anyway() -> None:
            self._may_close = True
            self.close()

        self.line.show_troubled()
        self.tell(
            lambda words: words(
                "Your latest changes are not saved. {trouble}", trouble=trouble.say(words)
            ),
            tone="red",
            topic="saving",
            stays=True,
            ways=[
                *self.reports.ways_out(),
                (lambda words: words("Close anyway"), close_anyway),
            ],
        )

    def tell_crash(self, report: str) -> None:
        """Our own bug: said once, with a report to copy that holds no answers."""

        def copy() -> None:
            QGuiApplication.clipboard().setText(report)

        self.tell(
            lambda words: (
                words(
                    "Something went wrong in pmdesk. What you typed is kept. You can copy a "
                    "report for the developers; it contains none of your answers."
                )
                + "\n\n"
                + report
            ),
            tone="red",
            topic="crash",
            stays=True,
            ways=[(lambda words: words("Copy the report"), copy)],
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.places.spread()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            QTimer.singleShot(0, self, self.places.come_back)
            self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.palette_box.isVisible():
            self.palette_box.place()


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
