"""The comments beside the form: by reviewer, stage and state; read, answered and decided on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import comments
from pmdesk.domain.comments import Comment
from pmdesk.domain.trouble import Trouble
from pmdesk.ui import comment_order, forms, theme
from pmdesk.ui.comment_boxes import AnswerBox, Compose
from pmdesk.ui.comment_decisions import DECISIONS, ON_ONE, STEPS
from pmdesk.ui.comment_list import CommentList
from pmdesk.ui.comment_wording import Wording
from pmdesk.ui.flow import FlowLayout
from pmdesk.ui.marked_page import MarkedPage
from pmdesk.ui.palette import keys
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
LIST, DETAIL = 452, 136
"""Pixels at 100 % that the list and the comment in words share; eight comments are in sight."""
_FITS = {each.name: each.fits for each in DECISIONS}
_NAMES = {each.letter: each.name for each in DECISIONS}


class CommentPane(QWidget):
    """A list of comments, and the one that is chosen with all that can be done about it.

    Whatever comment is chosen, list, box and buttons stay where they are: eye and hand find them.
    """

    wants = Signal(object)
    """To the answer of this Comment."""
    chosen = Signal()
    """Another comment is looked at, or none."""

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
        self._wording = Wording(discussion, words)
        self._key = ""
        self._shown = ("", "")
        self._drafts: dict[tuple[str, str], str] = {}
        self._replies: dict[str, tuple[Comment, ...]] = {}
        self._to_decline: tuple[str, ...] = ()
        self.compose = Compose(words, self)
        self.compose.wants.connect(self._add)
        self._make_list()
        self._make_detail(jobs)
        self._lay_out()
        discussion.changed.connect(self.refresh)
        self._fill_filters()
        self.speak(words)

    # Making

    def _make_list(self) -> None:
        self.count = QLabel(self)
        self.count.setProperty("role", "meta")
        self.reviewer, self.stage, self.state, self.order = (QComboBox(self) for _ in range(4))
        for box in (self.reviewer, self.stage, self.state, self.order):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(5)
            box.activated.connect(self.refresh)
        self.list = CommentList(self)
        self.list.chosen.connect(self._show)
        self.list.several.connect(self._allow)
        self.list.wants.connect(self.wants)
        self.list.pressed_letter.connect(self._letter)
        self.nothing = self._label("body")

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
        self.box.left.connect(self.list.setFocus)
        self.box.textChanged.connect(self._allow)
        self.note = self._label("problem")
        self.note.hide()
        self.buttons = {each.name: QPushButton(self) for each in DECISIONS}
        for name, button in self.buttons.items():
            button.setProperty("role", "primary" if name == "accept" else "")
            button.setProperty("tight", True)
            button.clicked.connect(lambda _=False, name=name: self.decide(name))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.compose)
        self.halves = QSplitter(Qt.Orientation.Vertical, self)
        self.halves.addWidget(self._lay_out_list())
        self.halves.addWidget(self._lay_out_detail())
        for half in range(2):
            self.halves.setStretchFactor(half, 1)
        self.halves.setChildrenCollapsible(False)
        self.halves.setSizes([theme.px(LIST), theme.px(DETAIL)])
        column.addWidget(self.halves, 1)
        column.addWidget(self.box)
        actions = QWidget(self)
        flow = FlowLayout(actions, 6, stretch_last=False)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(actions)

    def _lay_out_list(self) -> QWidget:
        upper = QWidget(self.halves)
        rows = QVBoxLayout(upper)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        filters = QGridLayout()
        filters.setSpacing(6)
        filters.addWidget(self.count, 0, 0, 1, 2)
        for n, box in enumerate((self.state, self.reviewer, self.stage, self.order)):
            box.setProperty("tight", True)
            filters.addWidget(box, 1 + n // 2, n % 2)
            filters.setColumnStretch(n % 2, 1)
        rows.addLayout(filters)
        rows.addWidget(self.nothing)
        rows.addWidget(self.list, 1)
        self._rest = QWidget(upper)
        rows.addWidget(self._rest, 1)
        return upper

    def _lay_out_detail(self) -> QWidget:
        """What is longer for some comments than for others: it scrolls, and moves nothing else."""
        self.detail = QScrollArea(self.halves)
        self.detail.setObjectName("side_area")
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.detail.setWidgetResizable(True)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self.detail)
        self._inside.setObjectName("side_page")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(4, 0, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.ask)
        column.addWidget(self.candidates)
        column.addWidget(self.put, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.page)
        column.addStretch(1)
        self.detail.setWidget(self._inside)
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
        heads = {key.partition(".")[0] for key in comment.keys}
        if stage == HERE and self._key.partition(".")[0] not in heads:
            return False
        if stage and stage != HERE and stage not in map(self._stage_key, heads):
            return False
        return {
            ALL: True,
            OPEN: comment.is_open,
            ASKED: comment.is_asked,
            SETTLED: not comment.is_open,
        }[state]

    def _stage_key(self, head: str) -> str:
        schema = self._schema
        return schema.stage_of(head).key if schema and schema.has(head) else ""

    def refresh(self) -> None:
        """The list anew; what was chosen stays chosen."""
        self._fill_filters()
        session = self._discussion.session
        self.compose.stand_by(session.postmortem.id if session else "", self._words)
        threads = comments.threads(self._discussion.comments)
        self._replies = {each.id: replies for each, replies in threads}
        fitting = [each for each, replies in threads if self._fits(each, replies)]
        rank = comment_order.places(session.postmortem) if session else lambda _: ()
        by = str(self.order.currentData() or comment_order.ANSWER)
        lines = [
            self._wording.line(each, self._replies.get(each.id, ()), hangs)
            for each, hangs in comment_order.ordered(fitting, by, rank)[:MOST]
        ]
        more = len(fitting) - len(lines)
        rest = self._words.count("… and {n} more comments", more) if more else ""
        self.list.show_lines(lines, rest)
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

    def _show_count(self) -> None:
        """Which one of how many, and what is left."""
        shown = [each.id for each in self.list.comments()]
        here = self.list.comment
        at = shown.index(here.id) + 1 if here is not None and here.id in shown else 0
        left = self._discussion.open_count
        said = self._words("{n} of {count} · {open} open", n=at, count=len(shown), open=left)
        # Where there is none, the line keeps its height.
        self.count.setText(said if shown or left else "\u00a0")

    def _show(self, comment: Comment | None) -> None:
        now = self._named(comment)
        if now != self._shown:
            self._leave(now)
            self.page.show_comment(comment, self._discussion.pdf)
            self.detail.verticalScrollBar().setValue(0)
        self.note.hide()
        for widget in (self.where, self.said):
            widget.setVisible(comment is not None)
        self.where.setText(self._wording.place(comment) if comment else "")
        replies = self._replies.get(comment.id, ()) if comment else ()
        self.said.setText(self._wording.thread(comment, replies) if comment else "")
        for shown in (self.said, self.box):
            forms.write_in(shown, comment.language if comment else "")
        self._show_question(comment)
        self._allow()
        self.chosen.emit()

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

    def _show_question(self, comment: Comment | None) -> None:
        """For one whose place is not sure: the places to choose from."""
        is_asked = comment is not None and comment.is_asked
        for widget in (self.ask, self.candidates, self.put):
            widget.setVisible(is_asked)
        self.where.setVisible(comment is not None and not is_asked)
        if comment is None or not is_asked:
            return
        self.ask.setText(self._words("It is not clear which answer this is about. Choose one."))
        keys = [key for key in comment.candidates if self._is_there(key)]
        if self._key and self._key not in keys:
            keys.append(self._key)
        chosen = self.candidates.currentData() if self.candidates.isVisible() else None
        self.candidates.clear()
        for key in keys:
            self.candidates.addItem(self._wording.choice(key), key)
        self.candidates.addItem(self._words("Whole postmortem"), "")
        if chosen is not None and (at := self.candidates.findData(chosen)) >= 0:
            self.candidates.setCurrentIndex(at)

    def _is_there(self, key: str) -> bool:
        schema = self._schema
        try:
            return schema is not None and bool(schema.field(key))
        except (KeyError, StopIteration):
            return False

    # Doing

    def _allow(self) -> None:
        """Which buttons can be pressed, for what is chosen; none of them ever leaves its place."""
        may = self._discussion.may_write and self.list.comment is not None
        self.box.setEnabled(may)
        self.put.setEnabled(may)
        for name, button in self.buttons.items():
            button.setEnabled(self.may_decide(name))
        self.buttons["reply"].setEnabled(may and bool(self.box.text))
        self._show_several()
        self._show_count()

    def _show_several(self) -> None:
        count = len(self.list.all_chosen())
        if count > 1:
            said = self._words.count(
                "{n} comments are selected. A decision applies to all of them.", count
            )
            self.note.setText(said)
        if count > 1 or self._is_several:
            self.note.setVisible(count > 1)
        self._is_several = count > 1

    _is_several = False

    def may_decide(self, name: str) -> bool:
        return self._discussion.may_write and bool(self._fitting(name))

    def _fitting(self, name: str) -> list[Comment]:
        """Those of the chosen ones about which this can be decided."""
        chosen = self.list.all_chosen()
        if name in ON_ONE and len(chosen) > 1:
            return []
        return [each for each in chosen if _FITS[name](each)]

    def _letter(self, letter: str) -> None:
        if letter in STEPS:
            self.list.step(STEPS[letter])
        elif letter in _NAMES:
            self.decide(_NAMES[letter])

    def decide(self, name: str) -> None:
        """Does what a button says about all that are chosen; one step of undo."""
        chosen, reason = self._fitting(name), self.box.text
        if not chosen or not self._discussion.may_write:
            return
        ids = tuple(each.id for each in chosen)
        self._to_decline = ids if name == "decline" and not reason else ()
        if self._to_decline or (name == "reply" and not reason):
            self._ask_for_words()
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        is_said = name in ("decline", "done", "reply")
        if is_said:
            self.box.clear()
        if not self._try(self._doing(name, chosen, reason)):
            if is_said:
                self.box.write_on(reason)
            return
        if had_focus:
            self.list.setFocus()

    def _ask_for_words(self) -> None:
        if self._to_decline:
            self._tell_here(self._words("Say why in the box below, then decline."))
        self.box.setFocus()

    def _doing(self, name: str, chosen: Sequence[Comment], reason: str) -> Callable[[], object]:
        discussion, one = self._discussion, chosen[0]
        doing: dict[str, Callable[[], object]] = {
            "reply": lambda: discussion.reply(one, reason),
            "accept": lambda: discussion.accept(chosen),
            "use": lambda: discussion.accept([replace(one, replacement=one.text)]),
            "decline": lambda: discussion.settle(chosen, "declined", reason),
            "follow_up": lambda: discussion.follow_up(chosen),
            "agenda": lambda: discussion.put_on_agenda(chosen),
            "done": lambda: discussion.settle(chosen, "done", reason),
            "reopen": lambda: discussion.settle(chosen, "open"),
        }
        return doing[name]

    def _tell_here(self, said: str) -> None:
        """Beside the comment it is about."""
        self.note.setText(said)
        self.note.show()
        self.detail.verticalScrollBar().setValue(0)

    def _try(self, act: Callable[[], object]) -> bool:
        """What could not be done is said here, beside the comment it is about."""
        try:
            act()
        except comments.NotApplied as trouble:
            self._tell_here(trouble.say(self._words))
            return False
        except Trouble as trouble:
            self._tell(trouble)
            return False
        return True

    def _send(self) -> None:
        """What is in the box, for what it was asked for."""
        asked, self._to_decline = self._to_decline, ()
        is_asked = asked and asked == tuple(each.id for each in self._fitting("decline"))
        if self.box.text:
            self.decide("decline" if is_asked else "reply")

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
            place = self._wording.place(Comment("new", key))
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
        self._wording = Wording(self._discussion, words)
        self.reviewer.setAccessibleName(words("Filter by reviewer"))
        self.stage.setAccessibleName(words("Filter by stage"))
        self.state.setAccessibleName(words("Filter by state"))
        self.order.setAccessibleName(words("Order of the comments"))
        self.list.setAccessibleName(words("Comments"))
        self.candidates.setAccessibleName(words("Answers to choose from"))
        self.box.setAccessibleName(words("Reply or reason"))
        self.box.setPlaceholderText(words("Reply, or reason for the decision"))
        self.put.setText(words("It belongs here"))
        self.where.setToolTip(words("Go to this answer"))
        for each in DECISIONS:
            button, title = self.buttons[each.name], words(each.title)
            button.setText(f"{words(each.label)}  {each.letter.upper()}")
            button.setAccessibleName(title)
            wide = keys(f"Alt+Shift+{each.letter.upper()}")
            pressed = words("Press {key} in the list", key=each.letter.upper())
            button.setToolTip(f"{title}\n{pressed}\n{wide}")
        self.page.speak(words)
        self.compose.speak(words)
        self._fill_orders()
        self.refresh()

    def _fill_orders(self) -> None:
        orders = comment_order.ORDERS.items()
        _fill(self.order, [(self._words(said), by) for by, said in orders])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The colors may be others than when it was last looked at.
        self._show(self.list.comment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show(self.list.comment)


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
