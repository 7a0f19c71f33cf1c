"""Ways about: the palette, stage to stage, problem to problem, pane to pane."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pmdesk.domain.schema import Stage
from pmdesk.ui.actions import ACTIONS, GROUPS
from pmdesk.ui.guide import COMMENTS, GUIDE, HISTORY, PAPER, PREVIEW, PROBLEMS
from pmdesk.ui.library_model import title_of
from pmdesk.ui.palette import Choice, keys
from pmdesk.ui.record_text import utf16
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.domain.comments import Comment
    from pmdesk.ui.comment_pane import CommentPane
    from pmdesk.ui.paper_pane import Paper, PaperPane
    from pmdesk.ui.window import Window


class Routes:
    """Leads from place to place."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def go_to_anything(self) -> None:
        self._window.palette_box.open(self._choices())

    def _choices(self) -> list[Choice]:
        words, english = self._window.words, Words.load("en")
        choices = [
            Choice(
                self._window.menus.actions[each.id].text(),
                words(GROUPS[each.group]),
                partial(self._window.menus.do, each.id),
                keys(each.shortcuts[0]) if each.shortcuts else "",
                also=each.say(english),
            )
            for each in ACTIONS
            if each.id != "go_to_anything" and self._window.menus.holds(each.when)
        ]
        if self._window.session is not None:
            for stage in self._window.schema.stages:
                choices += self._ways_into(stage)
        for entry in self._window.library.list():
            name = title_of(entry, words)
            choices.append(Choice(name, entry.number, partial(self._open_chosen, entry.id)))
        return choices

    def _ways_into(self, stage: Stage) -> Iterator[Choice]:
        """The stage, its sections and its fields."""
        words, page = self._window.words, self._window.page
        number = self._window.schema.stages.index(stage)
        yield Choice(
            words(stage.label),
            words(GROUPS["go"]),
            partial(page.choose, number, focus=True),
            keys(f"Alt+{number + 1}"),
            also=stage.label,
        )
        for section in stage.sections:
            if section.label and section.label != stage.label:
                go = partial(page.show_section, number, section.key)
                yield Choice(words(section.label), words(stage.label), go, also=section.label)
        for field in stage.fields:
            go = partial(page.go_to, field.key)
            yield Choice(words(field.label), words(stage.label), go, also=field.label)

    def _open_chosen(self, postmortem_id: str) -> None:
        if self._window.pane.in_trash:
            self._window.show_library()
        self._window.choose_postmortem(postmortem_id)
        self._window.page.focus()

    def search_library(self) -> None:
        self._window.pane.show()
        self._window.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.pane.search.selectAll()

    def next_stage(self) -> None:
        self._window.page.choose(self._window.page.stage + 1, focus=True)

    def previous_stage(self) -> None:
        self._window.page.choose(self._window.page.stage - 1, focus=True)

    def next_problem(self) -> None:
        self._step_problem(1)

    def previous_problem(self) -> None:
        self._step_problem(-1)

    def _step_problem(self, step: int) -> None:
        places = list(dict.fromkeys(problem.key for problem in self._window.problems))
        if not places:
            self._window.tell(lambda words: words("No open problems."), topic="problems")
            return
        if self._window.key in places:
            at = (places.index(self._window.key) + step) % len(places)
        else:
            at = 0 if step > 0 else len(places) - 1
        self._window.page.go_to(places[at])

    def next_pane(self) -> None:
        self._step_pane(1)

    def previous_pane(self) -> None:
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        parts: list[tuple[QWidget, Callable[[], object]]] = [
            (self._window.pane, self._window.pane.list.setFocus),
            (self._window.pages, self._focus_page),
            (self._window.side, self._window.side.tabs.setFocus),
            (
                self._window.line,
                lambda: self._window.line.display.setFocus(Qt.FocusReason.TabFocusReason),
            ),
        ]
        parts = [part for part in parts if part[0].isVisible()]
        focus = self._window.focusWidget()
        at = next((n for n, (part, _) in enumerate(parts) if focus and part.isAncestorOf(focus)), 0)
        parts[(at + step) % len(parts)][1]()

    def _focus_page(self) -> None:
        if self._window.pages.currentWidget() is self._window.page:
            self._window.page.focus()
        elif (shown := self._window.pages.currentWidget()) is not None:
            shown.setFocus()
            self._window.focusNextChild()

    # What is shown beside the form

    def show_guide(self) -> None:
        self.show_side(GUIDE)

    def show_problems(self) -> None:
        self.show_side(PROBLEMS)

    def show_preview(self) -> None:
        self.show_side(PREVIEW)

    def show_history(self) -> None:
        self.show_side(HISTORY)

    def show_comments(self) -> None:
        """The list of comments, where its letters work."""
        self.show_side(COMMENTS)
        self._comments.list.setFocus()

    def show_comments_at(self, key: str) -> None:
        """The comments on one answer, and only those."""
        self.show_side(COMMENTS)
        self._comments.show_at(key)

    def add_comment(self) -> None:
        """A comment on the answer in focus, or on the whole postmortem."""
        key = self._window.key
        if self._window.side.tabs.currentIndex() == PAPER and self._window.side.isVisible():
            # Whoever reads pages types in what stands there.
            self._paper.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.show_side(COMMENTS)
        self._comments.begin_comment(key)

    def next_comment(self) -> None:
        self.show_side(COMMENTS)
        self._comments.step(1)

    def previous_comment(self) -> None:
        self.show_side(COMMENTS)
        self._comments.step(-1)

    def go_to_comment(self, comment: Comment) -> None:
        """To the answer it is about, with the marked words marked there."""
        window = self._window
        window.page.go_to(comment.key)
        place = window.discussion.words_now(comment)
        editor, text = window.focusWidget(), ""
        if isinstance(editor, QLineEdit):
            text = editor.text()
        elif isinstance(editor, QPlainTextEdit):
            text = editor.toPlainText()
        if place is None:
            return
        if window.session is not None and not text and "." in comment.key:
            text = window.session.postmortem.text(comment.key, window.session.language)
            self._rows_of(comment.key, text, place)
            return
        if not text:
            return
        start, end = _in_utf16(text, place)
        if isinstance(editor, QLineEdit):
            editor.setSelection(start, end - start)
        elif isinstance(editor, QPlainTextEdit):
            cursor = editor.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)

    def _rows_of(self, key: str, text: str, place: tuple[int, int]) -> None:
        """In a table, the words are marked in their cell."""
        page = self._window.page
        box = page.form(page.stage).field(key)
        if box is not None:
            box.mark_words(key, *_in_utf16(text, place))

    @property
    def may_decide(self) -> bool:
        """Whether a comment is chosen in the list, and may be decided on."""
        pane = self._window.side.comments
        return pane is not None and self._comments.list.comment is not None and (
            self._window.discussion.may_write
        )  # fmt: skip

    def decide(self, name: str) -> None:
        """About what is chosen in the list, from wherever one is."""
        self.show_side(COMMENTS)
        self._comments.decide(name)

    @property
    def is_among_comments(self) -> bool:
        pane, focus = self._window.side.comments, self._window.focusWidget()
        return pane is not None and focus is not None and pane.isAncestorOf(focus)

    def show_stepped(self, comment_ids: Sequence[str]) -> None:
        """What undo and redo have changed about comments is seen; the focus stays where it is."""
        if not self.is_among_comments:
            self.show_side(COMMENTS)
        self._comments.show_one_of(comment_ids)

    def read_paper(self, postmortem_id: str, paper: Paper) -> None:
        """Pages that only a person can read, beside the form; the focus stays where it is."""
        self._paper.take(postmortem_id, paper)
        if self.look_for_paper():
            self.show_side(PAPER)
            self._paper.show_key(self._window.key)

    def look_for_paper(self) -> bool:
        """Whether there are pages to read for what is open; their tab comes and goes with them."""
        side, session = self._window.side, self._window.session
        if not side.has_paper_pane:
            return False
        is_there = self._paper.stand_by(session.postmortem.id if session is not None else "")
        side.show_paper(is_there)
        self._window.places.spread()
        return is_there

    @property
    def _paper(self) -> PaperPane:
        return self._window.side.paper  # type: ignore[return-value]

    @property
    def _comments(self) -> CommentPane:
        pane = self._window.side.comments
        assert pane is not None, "it is made when it is first shown"
        return pane  # type: ignore[return-value]

    def show_side(self, tab: int) -> None:
        self._window.side.show()
        self._window.side.turn(tab)

    def toggle_library(self) -> None:
        self._window.pane.setVisible(self._window.pane.isHidden())
        self._window.places.spread()

    def toggle_side(self) -> None:
        self._window.side.setVisible(self._window.side.isHidden())
        self._window.places.spread()


def _in_utf16(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """Offsets as Qt counts them."""
    start, end = (utf16(text[:at]) for at in place)
    return start, end
