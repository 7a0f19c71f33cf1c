"""The comments beside the form: by reviewer, stage and state; read, answered and decided on."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import comments, difference
from pmdesk.domain.comments import Comment
from pmdesk.domain.postmortem import say_place
from pmdesk.domain.trouble import Trouble
from pmdesk.ui import theme
from pmdesk.ui.comment_list import KINDS, STATES, CommentList, gist
from pmdesk.ui.flow import FlowLayout
from pmdesk.ui.marked_page import MarkedPage
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.domain.schema import Schema
    from pmdesk.ui.discussion import Discussion
    from pmdesk.ui.jobs import Jobs

ALL, OPEN, ASKED, SETTLED = "", "open", "asked", "settled"
"""How comments stand, as one looks for them."""
HERE = "here"
"""Of the answer in focus alone, instead of a stage."""
MOST = 1000
"""Comments that are listed at once; filters lead to the others."""
_LETTERS = {
    "a": "accept", "d": "decline", "f": "follow_up", "g": "agenda", "x": "done", "o": "reopen",
    "r": "reply", "w": "use",
}  # fmt: skip
"""Keys of the list; each is named in the tooltip of its button."""


class AnswerBox(QPlainTextEdit):
    """A few lines; Ctrl+Return sends them, Escape leaves."""

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(60))

    @property
    def text(self) -> str:
        return self.toPlainText().strip()

    def write_on(self, text: str) -> None:
        """Goes on with what was half written."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Compose(QFrame):
    """A new comment on one answer."""

    wants = Signal(str, str)
    """Key and words of a comment that was written."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.key = ""
        self._postmortem = ""
        self._drafts: dict[str, tuple[str, str, str, bool]] = {}
        self._place = ""
        self.title = QLabel(self)
        self.title.setProperty("role", "label")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.box = AnswerBox(self)
        self.add, self.cancel = QPushButton(self), QPushButton(self)
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.hide)
        self.box.sent.connect(self._add)
        self.box.left.connect(self.hide)
        self.box.textChanged.connect(lambda: self.add.setEnabled(bool(self.box.text)))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.title)
        column.addWidget(self.box)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.add)
        column.addLayout(row)
        self.add.setEnabled(False)
        self.hide()
        self.speak(words)

    def begin(self, key: str, place: str, words: Words) -> None:
        """For the answer at a key; what is half written stays."""
        self.key, self._place = key, place
        self.speak(words)
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand_by(self, postmortem: str, words: Words) -> None:
        """Beside the postmortem with this id; what is half written for another waits with it."""
        if postmortem == self._postmortem:
            return
        if self.box.text:
            text, is_shown = self.box.toPlainText(), not self.isHidden()
            self._drafts[self._postmortem] = (self.key, self._place, text, is_shown)
        self._postmortem = postmortem
        self.finish()
        if draft := self._drafts.pop(postmortem, None):
            self.key, self._place, text, is_shown = draft
            self.speak(words)
            self.box.write_on(text)
            self.setVisible(is_shown)

    def _add(self) -> None:
        if self.box.text:
            self.wants.emit(self.key, self.box.text)

    def finish(self) -> None:
        self.box.clear()
        self.hide()

    def speak(self, words: Words) -> None:
        self.title.setText(words("Comment on: {place}", place=self._place))
        self.box.setAccessibleName(words("Your comment"))
        self.box.setPlaceholderText(words("Your comment"))
        self.add.setText(words("Add the comment"))
        self.add.setToolTip("Ctrl+Return")
        self.cancel.setText(words("Cancel"))


class CommentPane(QWidget):
    """A list of comments, and the one that is chosen with all that can be done about it."""

    wants = Signal(object)
    """To the answer of this Comment."""

    def __init__(
        self,
        discussion: Discussion,
        jobs: Jobs,
        tell: Callable[[Trouble], None],
        words: Words,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._discussion, self._tell, self._words = discussion, tell, words
        self._key = ""
        self._shown = ("", "")
        self._drafts: dict[tuple[str, str], str] = {}
        self._replies: dict[str, tuple[Comment, ...]] = {}
        self.compose = Compose(words, self)
        self.compose.wants.connect(self._add)
        self.reviewer, self.stage, self.state = (QComboBox(self) for _ in range(3))
        for box in (self.reviewer, self.stage, self.state):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(7)
            box.activated.connect(self.refresh)
        self.list = CommentList(self)
        self.list.chosen.connect(self._show)
        self.list.wants.connect(self.wants)
        self.list.pressed_letter.connect(self._letter)
        self.nothing = self._label("body")
        self._make_detail(jobs)
        self._lay_out()
        discussion.changed.connect(self.refresh)
        self._fill_filters()
        self.speak(words)

    def _label(self, role: str, *, rich: bool = False) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        form = Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText
        label.setTextFormat(form)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _make_detail(self, jobs: Jobs) -> None:
        self.where = QPushButton(self)
        self.where.setProperty("role", "link")
        self.where.clicked.connect(self._go)
        self.said = self._label("", rich=True)
        self.ask = self._label("problem")
        self.candidates = QComboBox(self)
        self.candidates.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.candidates.setMinimumContentsLength(10)
        self.put = QPushButton(self)
        self.put.clicked.connect(self._put)
        self.page = MarkedPage(jobs, self._words, self)
        self.box = AnswerBox(self)
        self.box.sent.connect(self._send)
        self._to_decline = ""
        self.box.left.connect(self.list.setFocus)
        self.box.textChanged.connect(self._allow)
        self.note = self._label("problem")
        self.note.hide()
        self.buttons = {name: QPushButton(self) for name in dict.fromkeys(_LETTERS.values())}
        self.buttons["accept"].setProperty("role", "primary")
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self._do(name))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.compose)
        filters = QGridLayout()
        filters.setSpacing(6)
        filters.addWidget(self.reviewer, 0, 0)
        filters.addWidget(self.state, 0, 1)
        filters.addWidget(self.stage, 1, 0, 1, 2)
        column.addLayout(filters)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        upper = QWidget(halves)
        rows = QVBoxLayout(upper)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.nothing)
        rows.addWidget(self.list, 1)
        self._rest = QWidget(upper)
        rows.addWidget(self._rest, 1)
        halves.addWidget(upper)
        halves.addWidget(self._lay_out_detail(halves))
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        halves.setChildrenCollapsible(False)
        column.addWidget(halves, 1)

    def _lay_out_detail(self, parent: QWidget) -> QWidget:
        self.detail = QScrollArea(parent)
        self.detail.setObjectName("side_area")
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.detail.setWidgetResizable(True)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self.detail)
        inside.setObjectName("side_page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ask)
        column.addWidget(self.candidates)
        column.addWidget(self.put, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.box)
        column.addWidget(self.note)
        actions = QWidget(inside)
        flow = FlowLayout(actions, 6, stretch_last=False)
        names = ("reply", "accept", "use", "decline", "follow_up", "agenda", "done", "reopen")
        for name in names:
            flow.addWidget(self.buttons[name])
        column.addWidget(actions)
        column.addWidget(self.page)
        column.addStretch(1)
        self.detail.setWidget(inside)
        return self.detail

    # What is shown

    @property
    def _schema(self) -> Schema | None:
        session = self._discussion.session
        return session.postmortem.schema if session is not None else None

    def show_key(self, key: str) -> None:
        """The answer that has the focus now."""
        self._key = key
        if self.stage.currentData() == HERE:
            self.refresh()

    def show_at(self, key: str) -> None:
        """The comments on one answer, all others left out."""
        self._key = key
        self._fill_filters()
        self.reviewer.setCurrentIndex(0)
        self.stage.setCurrentIndex(self.stage.findData(HERE))
        self.state.setCurrentIndex(self.state.findData(OPEN))
        self.refresh()
        if not self.list.comments():
            self.state.setCurrentIndex(self.state.findData(ALL))
            self.refresh()
        self.list.step(1)
        self.list.setFocus()

    def _fill_filters(self) -> None:
        words, schema = self._words, self._schema
        names = dict.fromkeys(each.author for each in self._discussion.comments if each.author)
        _fill(self.reviewer, [(words("All reviewers"), ALL), *((n, n) for n in sorted(names))])
        stages = [(words(each.label), each.key) for each in schema.stages] if schema else []
        _fill(self.stage, [(words("All stages"), ALL), (words("This answer"), HERE), *stages])
        _fill(
            self.state,
            [
                (words("Still open"), OPEN),
                (words("Without a place"), ASKED),
                (words("Settled"), SETTLED),
                (words("All states"), ALL),
            ],
        )

    def _fits(self, comment: Comment, replies: Sequence[Comment]) -> bool:
        if self._named(comment) == self._shown and self.box.text:
            # Whoever is writing on it goes on writing on it.
            return True
        reviewer, stage, state = (
            str(box.currentData() or "") for box in (self.reviewer, self.stage, self.state)
        )
        if reviewer and reviewer not in (comment.author, *(each.author for each in replies)):
            return False
        head = comment.key.partition(".")[0]
        if stage == HERE and head != self._key.partition(".")[0]:
            return False
        if stage and stage != HERE and stage != self._stage_key(comment):
            return False
        return {
            ALL: True,
            OPEN: comment.is_open,
            ASKED: comment.is_asked,
            SETTLED: not comment.is_open,
        }[state]

    def _stage_key(self, comment: Comment) -> str:
        schema, head = self._schema, comment.key.partition(".")[0]
        return schema.stage_of(head).key if schema and schema.has(head) else ""

    def refresh(self) -> None:
        """The list anew; what was chosen stays chosen."""
        self._fill_filters()
        session = self._discussion.session
        self.compose.stand_by(session.postmortem.id if session else "", self._words)
        schema = self._schema
        threads = comments.threads(self._discussion.comments)
        self._replies = {each.id: replies for each, replies in threads}
        fitting = [each for each, replies in threads if self._fits(each, replies)]
        asked = [each for each in fitting if each.is_asked]
        rest = [each for each in fitting if not each.is_asked]
        places = {each.key: n for n, each in enumerate(schema.fields)} if schema else {}
        rest.sort(key=lambda each: places.get(each.key.partition(".")[0], -1))
        groups = [(self._words("Where do these belong?"), asked)]
        groups += [(self._words("Whole postmortem"), [c for c in rest if not self._stage_key(c)])]
        for stage in schema.stages if schema else ():
            groups.append(
                (self._words(stage.label), [c for c in rest if self._stage_key(c) == stage.key])
            )
        self.list.show_groups(self._cut([pair for pair in groups if pair[1]]), self._line)
        self.nothing.setVisible(not fitting)
        self._rest.setVisible(not fitting)
        self.list.setVisible(bool(fitting))
        self.nothing.setText(
            self._words("No comments match these filters.")
            if threads
            else self._words(
                "No comments yet. Export a review copy and drop the annotated PDF on "
                "this window when it comes back, or press Ctrl+Alt+M to write a comment."
            )
        )

    def _cut(self, groups: list[tuple[str, list[Comment]]]) -> list[tuple[str, list[Comment]]]:
        """No more lines than anybody reads; the last one says how many there are."""
        shown, room = [], MOST
        for name, found in groups:
            if room > 0:
                shown.append((name, found[:room]))
            room -= len(found)
        if room < 0:
            shown.append((self._words.count("… and {n} more comments", -room), []))
        return shown

    def _line(self, comment: Comment) -> tuple[str, str]:
        place = self._place(comment) if comment.key and not comment.is_asked else ""
        count = len(self._replies.get(comment.id, ()))
        said = self._words.count("{n} replies", count) if count else ""
        state = "" if comment.is_open else self._words(STATES[comment.state])
        head = " · ".join(part for part in (comment.author, place, said, state) if part)
        return head or self._words("No name given"), gist(
            comment, self._words, self._question(comment)
        )

    def _place(self, comment: Comment) -> str:
        session = self._discussion.session
        if session is None or not comment.key:
            return self._words("Whole postmortem")
        try:
            return say_place(session.postmortem, comment.key, self._words)
        except (KeyError, StopIteration):
            return comment.key

    def _question(self, comment: Comment) -> str:
        """What the review sheet asked, or what was decided on it."""
        schema = self._schema
        if comment.kind != "sheet" or schema is None:
            return ""
        if comment.field == "sheet":
            decision = schema.field("reviewers").column("decision")
            said = self._words(decision.label_of(comment.answer)) if comment.answer else ""
            return said or self._words("Review sheet")
        return self._words(schema.field("review_checks").label_of(comment.field))

    def _show(self, comment: Comment | None) -> None:
        self.detail.setVisible(comment is not None)
        now = self._named(comment)
        if comment is None:
            self.page.show_comment(None, lambda: None)
            self._leave(now)
            return
        if now != self._shown:
            self._leave(now)
            self.page.show_comment(comment, lambda: self._discussion.pdf(comment))
            self.detail.verticalScrollBar().setValue(0)
        self.note.hide()
        self.where.setText(self._place(comment))
        self.said.setText(self._thread(comment))
        self._show_question(comment)
        self._allow()

    def _named(self, comment: Comment | None) -> tuple[str, str]:
        """The postmortem and the comment; copies of a postmortem have the same comments."""
        session = self._discussion.session
        return (session.postmortem.id, comment.id) if session and comment else ("", "")

    def _leave(self, now: tuple[str, str]) -> None:
        """Another comment is looked at; what is half written waits with the one it is for."""
        if any(self._shown) and self.box.text:
            self._drafts[self._shown] = self.box.toPlainText()
        self._shown = now
        self.box.write_on(self._drafts.pop(now, ""))

    def _show_question(self, comment: Comment) -> None:
        """For one whose place is not sure: the places to choose from."""
        for widget in (self.ask, self.candidates, self.put):
            widget.setVisible(comment.is_asked)
        self.where.setVisible(not comment.is_asked)
        if not comment.is_asked:
            return
        self.ask.setText(self._words("It is not clear which answer this is about. Choose one."))
        session = self._discussion.session
        keys = [key for key in comment.candidates if self._is_there(key)]
        if self._key and self._key not in keys:
            keys.append(self._key)
        chosen = self.candidates.currentData() if self.candidates.isVisible() else None
        self.candidates.clear()
        for key in keys:
            place = say_place(session.postmortem, key, self._words) if session else key
            text = session.postmortem.best(key, session.language) if session else ""
            shown = " ".join(text.split())[:40]
            self.candidates.addItem(f"{place}: {shown}" if shown else place, key)
        self.candidates.addItem(self._words("Whole postmortem"), "")
        if chosen is not None and (at := self.candidates.findData(chosen)) >= 0:
            self.candidates.setCurrentIndex(at)

    def _is_there(self, key: str) -> bool:
        schema = self._schema
        try:
            return schema is not None and bool(schema.field(key))
        except (KeyError, StopIteration):
            return False

    def _thread(self, comment: Comment) -> str:
        """The comment and its replies as rich text; every word of it is escaped."""
        words, colours = self._words, theme.current()
        parts = [self._one(comment)]
        for each in self._replies.get(comment.id, ()):
            parts.append(
                f"<table cellspacing='0' cellpadding='0'><tr><td width='14'></td>"
                f"<td>{self._one(each)}</td></tr></table>"
            )
        if comment.state != "open":
            said = html.escape(self._decision(comment.state, comment.reason))
            parts.append(f"<p style='color:{colours.green}'><b>{said}</b></p>")
        elif (was := _settled_as(comment)) is not None:
            said = html.escape(words("Earlier: {text}", text=self._decision(*was)))
            parts.append(f"<p style='color:{colours.second}'>{said}</p>")
        if comment.earlier:
            texts = [str(each["text"]) for each in comment.earlier if each.get("text")]
            for text in texts[-3:]:
                said = html.escape(words("Earlier: {text}", text=text))
                parts.append(f"<p style='color:{colours.second}'><s>{said}</s></p>")
        return "".join(parts)

    def _decision(self, state: str, reason: str) -> str:
        said = self._words(STATES[state])
        return self._words("{state}: {reason}", state=said, reason=reason) if reason else said

    def _one(self, comment: Comment) -> str:
        words, colours = self._words, theme.current()
        kind = words(KINDS[comment.kind]) if comment.kind in KINDS else ""
        when = _when(comment.at)
        meta = " · ".join(part for part in (comment.author, when, kind) if part)
        said = [f"<p style='color:{colours.second}; margin-bottom:2px'>{html.escape(meta)}</p>"]
        if comment.kind == "state":
            said.append(f"<p>{html.escape(gist(comment, words))}</p>")
            return "".join(said)
        if question := self._question(comment):
            asked = gist(comment, words, question) if comment.field != "sheet" else question
            asked = asked.removesuffix(f" – {' '.join(comment.text.split())}")
            said.append(f"<p><b>{html.escape(asked)}</b></p>")
        if comment.proposal is not None:
            said.append(f"<p>{_edit(comment.words, comment.proposal)}</p>")
        elif comment.words:
            quoted = html.escape(words("“{words}”", words=comment.words))
            said.append(f"<p style='color:{colours.second}'>{quoted}</p>")
        if comment.text:
            said.append(f"<p>{_lines(comment.text)}</p>")
        return "".join(said)

    # Doing

    def _allow(self) -> None:
        """Which buttons stand there, for what is chosen."""
        comment = self.list.comment
        may = self._discussion.may_write and comment is not None
        is_open = comment is not None and comment.is_open
        is_asked = comment is not None and comment.is_asked
        edits = comment is not None and comment.proposal is not None
        self.box.setEnabled(may)
        self.put.setEnabled(may)
        for name, button in self.buttons.items():
            button.setVisible(
                name == "reply"
                or (name == "reopen" and not is_open)
                or (name == "use" and is_open and _could_replace(comment))
                or (name not in ("reopen", "use") and is_open)
            )
            needs_place = name == "use" or (name == "accept" and edits)
            button.setEnabled(may and not (needs_place and is_asked))
        self.buttons["reply"].setEnabled(may and bool(self.box.text))
        self.buttons["accept"].setText(
            self._words("Accept and apply") if edits else self._words("Accept")
        )

    def _letter(self, letter: str) -> None:
        name = _LETTERS.get(letter, "")
        button = self.buttons.get(name)
        if name == "reply" and self.box.isEnabled():
            self.box.setFocus()
        elif button is not None and button.isVisible() and button.isEnabled():
            self._do(name)

    def _do(self, name: str) -> None:
        comment = self.list.comment
        if comment is None or not self._discussion.may_write:
            return
        reason = self.box.text
        self._to_decline = comment.id if name == "decline" and not reason else ""
        if self._to_decline:
            self.note.setText(self._words("Say why in the box above, then decline."))
            self.note.show()
            self.box.setFocus()
            return
        discussion = self._discussion
        doing: dict[str, Callable[[], None]] = {
            "reply": self._reply,
            "accept": lambda: discussion.accept([comment]),
            "use": lambda: discussion.accept([replace(comment, replacement=comment.text)]),
            "decline": lambda: discussion.settle([comment], "declined", reason),
            "follow_up": lambda: discussion.follow_up([comment]),
            "agenda": lambda: discussion.put_on_agenda([comment]),
            "done": lambda: discussion.settle([comment], "done", reason),
            "reopen": lambda: discussion.settle([comment], "open"),
        }
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        is_said = name in ("decline", "done")
        if is_said:
            self.box.clear()
        if not self._try(doing[name]):
            if is_said:
                self.box.write_on(reason)
            return
        if had_focus:
            self.list.setFocus()

    def _try(self, act: Callable[[], object]) -> bool:
        """What could not be done is said here, beside the comment it is about."""
        try:
            act()
        except comments.NotApplied as trouble:
            self.note.setText(trouble.say(self._words))
            self.note.show()
            return False
        except Trouble as trouble:
            self._tell(trouble)
            return False
        return True

    def _send(self) -> None:
        """What is in the box, for what it was asked for."""
        comment = self.list.comment
        asked, self._to_decline = self._to_decline, ""
        if comment is not None and comment.id == asked and self.box.text:
            self._do("decline")
        else:
            self._reply()

    def _reply(self) -> None:
        comment, text = self.list.comment, self.box.text
        if comment is not None and text and self._discussion.may_write and self._try(
            lambda: self._discussion.reply(comment, text)
        ):  # fmt: skip
            self.box.clear()

    def _put(self) -> None:
        comment = self.list.comment
        if comment is not None:
            key = str(self.candidates.currentData() or "")
            self._try(lambda: self._discussion.put_at(comment, key))

    def _go(self) -> None:
        comment = self.list.comment
        if comment is not None and comment.key:
            self.wants.emit(comment)

    def begin_comment(self, key: str) -> None:
        """A new comment on the answer at a key, "" for the whole."""
        if self._discussion.may_write:
            self._key = key
            place = self._place(Comment("new", key))
            self.compose.begin(key, place, self._words)

    def _add(self, key: str, text: str) -> None:
        said: list[Comment] = []
        if self._try(lambda: said.append(self._discussion.say(key, text))):
            self.compose.finish()
            self.list.choose(said[0].id)
            self.wants.emit(said[0])

    def show_one_of(self, comment_ids: Sequence[str]) -> None:
        """One that is in the list with these filters."""
        any(self.list.choose(each) for each in comment_ids)

    def step(self, by: int) -> None:
        """To the next or the previous comment, and to its answer."""
        if self.list.step(by) and (comment := self.list.comment) is not None and comment.key:
            self.wants.emit(comment)

    def speak(self, words: Words) -> None:
        self._words = words
        self.reviewer.setAccessibleName(words("Filter by reviewer"))
        self.stage.setAccessibleName(words("Filter by stage"))
        self.state.setAccessibleName(words("Filter by state"))
        self.list.setAccessibleName(words("Comments"))
        self.candidates.setAccessibleName(words("Answers to choose from"))
        self.box.setAccessibleName(words("Reply or reason"))
        self.box.setPlaceholderText(words("Reply, or reason for the decision"))
        self.put.setText(words("It belongs here"))
        self.where.setToolTip(words("Go to this answer"))
        labels = {
            "reply": words("Reply"),
            "decline": words("Decline"),
            "use": words("Replace with these words"),
            "follow_up": words("Make it a follow-up"),
            "agenda": words("Put on the agenda"),
            "done": words("Done"),
            "reopen": words("Reopen"),
        }
        for name, label in labels.items():
            self.buttons[name].setText(label)
        for letter, name in _LETTERS.items():
            self.buttons[name].setToolTip(words("Press {key} in the list", key=letter.upper()))
        self.page.speak(words)
        self.compose.speak(words)
        self._leave(("", ""))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The colors may be others than when it was last looked at.
        self._show(self.list.comment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show(self.list.comment)


def _settled_as(comment: Comment) -> tuple[str, str] | None:
    """State and reason of the last decision on what is open again; None where there was none."""
    reason: object = comment.reason
    for each in reversed(comment.earlier):
        reason = each.get("reason", reason)
        if (state := each.get("state", "open")) in STATES and state != "open":
            return str(state), str(reason or "")
    return None


def _could_replace(comment: Comment | None) -> bool:
    """Whether what was said to struck-out words may be meant to stand there instead."""
    return (
        comment is not None
        and comment.kind == "strike_out"
        and comment.proposal is None
        and bool(comment.text)
    )


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """New choices; what was chosen stays chosen where it is still there."""
    now = [(box.itemText(n), box.itemData(n)) for n in range(box.count())]
    if now == list(choices):
        return
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
    box.blockSignals(False)


def _when(at: str) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}" if at else ""
    except (ValueError, OverflowError, OSError):
        return at[:16]


def _lines(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _edit(before: str, after: str) -> str:
    """A proposed edit as it would change the words."""
    colours = theme.current()
    styles = {
        "removed": f"color:{colours.red}; text-decoration:line-through",
        "added": f"color:{colours.green}; text-decoration:underline",
    }
    said = []
    for part in difference.parts(before, after):
        style = styles.get(part.kind)
        text = _lines(part.text)
        said.append(f"<span style='{style}'>{text}</span>" if style else text)
    return "".join(said)
