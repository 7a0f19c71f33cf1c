"""A page from a Stage: label and editor for each field, in one loop, with accessible names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import scripts
from pmdesk.domain.checks import Problem
from pmdesk.domain.offers import OFFERED_FROM, Offer, offers
from pmdesk.domain.schema import Field, Section, Stage
from pmdesk.domain.scripts import Misplaced
from pmdesk.domain.suggestions import suggestions
from pmdesk.domain.text import Text
from pmdesk.ui import forms, icons
from pmdesk.ui.desk import Desk
from pmdesk.ui.editors import EDITORS, ChoicesEditor, Composed, Editor, PushLabel, QuestionEditor
from pmdesk.ui.flow import FlowLayout
from pmdesk.ui.progress import tally
from pmdesk.ui.rows import RowsEditor
from pmdesk.words import NAMES, Words

OFFER = 150
"""Milliseconds after a change until offers follow: not at every key of a time."""
COLUMN = 660
"""Pixels: the form's greatest width at 100 %."""


def label(role: str, parent: QWidget, *, wrap: bool = True) -> QLabel:
    """A line of the program's words: plain text, whatever stands in it."""
    made = QLabel(parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    return made


class FieldBox(QWidget):
    """One field: its label, its editor, the original in another language, and its problems."""

    focused = Signal(str)
    wants_comments = Signal(str)

    def __init__(self, asked: Field, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked = asked
        self.desk = desk
        self.words = desk.words
        box = self._column = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self.title = label("label", self)
        self.editor: Editor | RowsEditor
        if asked.is_rows:
            rows = RowsEditor(asked, desk, self)
            rows.focused.connect(self.focused.emit)
            self.editor = rows
        else:
            self.editor = EDITORS[asked.kind](asked, desk, asked.key, self)
            self._tie(self.editor)
        self.original = label("hint", self)
        self.still_right = PushLabel(self)
        self.still_right.clicked.connect(self._still_right)
        self.problem = label("problem", self)
        self.move_it = PushLabel(self)
        self.move_it.clicked.connect(self._move_to_its_language)
        self.count = label("hint", self)
        self.comments = QPushButton(self)
        self.comments.setProperty("role", "badge")
        self.comments.setIcon(icons.icon("comment", "accent"))
        self.comments.clicked.connect(lambda: self.wants_comments.emit(asked.key))
        self.comments.hide()
        self._comment_count = 0
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.title, 1)
        line.addWidget(self.comments, 0, Qt.AlignmentFlag.AlignRight)
        box.addLayout(line)
        box.addWidget(self.editor)
        for each in (self.count, self.original, self.still_right, self.problem, self.move_it):
            box.addWidget(each)
            each.hide()
        self.offers: list[tuple[Offer, PushLabel]] = []
        self.title.setVisible(asked.kind != "flag")
        self.refresh()

    def _tie(self, editor: Editor) -> None:
        editor.edited.connect(lambda value: self.desk.session.set(self.asked.key, value))
        self.title.setBuddy(editor.inner)
        for widget in [editor.inner, *editor.findChildren(QWidget)]:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.installEventFilter(self)
        if isinstance(editor, QuestionEditor):
            editor.skipped.connect(self._skip)

    def _skip(self, skipped: bool) -> None:
        session = self.desk.session
        session.apply(session.postmortem.skip(self.asked.key, skipped), self.asked.key, burst=False)

    def _still_right(self) -> None:
        session = self.desk.session
        value = session.value(self.asked.key)
        if isinstance(value, Text):
            again = value.with_words(session.language, value.say(session.language))
            session.apply(
                session.postmortem.answer(self.asked.key, again), self.asked.key, burst=False
            )

    def _move_to_its_language(self) -> None:
        """Together, as one step to take back; writing goes on in that language."""
        session = self.desk.session
        found = self._misplaced()
        if found:
            session.apply(scripts.all_moved(session.postmortem, found), found[0].key, burst=False)
            session.write_in(found[0].language)

    def _misplaced(self) -> list[Misplaced]:
        """The texts here that belong to one other language."""
        found = list(scripts.misplaced(self.desk.session.postmortem, self.asked.key))
        return [each for each in found if each.language == found[0].language]

    def _show_misplaced(self, found: list[Misplaced]) -> None:
        self.move_it.setVisible(bool(found) and not self.desk.session.read_only)
        if found:
            language = NAMES[found[0].language]
            self.move_it.setText(
                self.words("Move it to {language}", language=language)
                if len(found) == 1
                else self.words.count("Move {n} texts to {language}", len(found), language=language)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit(self.asked.key)
        return super().eventFilter(watched, event)

    @property
    def is_answered(self) -> bool:
        return self.desk.session.postmortem.is_answered(self.asked.key)

    def refresh(self) -> None:
        """Shows the session's answer, where it differs from what stands there."""
        if isinstance(self.editor, Editor):
            value = self.desk.session.value(self.asked.key)
            self.editor.show_value(value)
            self._show_original(value)
            self._show_count(value)

    def _show_original(self, value: object) -> None:
        language = self.desk.session.language
        found, text = value.best(language) if isinstance(value, Text) else ("", "")
        stale = isinstance(value, Text) and value.is_stale(language)
        if isinstance(value, Text) and stale:
            found, text = value.made_from[language][0], value.say(value.made_from[language][0])
        elsewhere = bool(text) and found != language
        self.original.setVisible(elsewhere)
        self.still_right.setVisible(stale)
        if elsewhere:
            forms.write_in(self.original, found)
            shown = text if len(text) <= 400 else text[:400] + "…"
            self.original.setText(
                self.words(
                    "The original changed after this was translated. {language}: {text}",
                    language=NAMES.get(found, found),
                    text=shown,
                )
                if stale
                else self.words("{language}: {text}", language=NAMES.get(found, found), text=shown)
            )

    def _show_count(self, value: object) -> None:
        self.count.setVisible(bool(self.asked.limit))
        if self.asked.limit:
            written = value.say(self.desk.session.language) if isinstance(value, Text) else ""
            self.count.setText(f"{len(written)} / {self.asked.limit}")

    def show_problems(self, sentences: dict[str, list[str]]) -> None:
        here = any(key.partition(".")[0] == self.asked.key for key in sentences)
        self._show_misplaced(self._misplaced() if here else [])
        if isinstance(self.editor, RowsEditor):
            self.editor.show_problems(sentences)
            return
        mine = sentences.get(self.asked.key, [])
        self.problem.setText("\n".join(mine))
        self.problem.setVisible(bool(mine))

    def mark_words(self, key: str, start: int, end: int) -> None:
        """Which words of a cell are meant; elsewhere they are selected in their editor."""
        if isinstance(self.editor, RowsEditor):
            self.editor.mark_words(key, start, end)

    def show_comments(self, count: int) -> None:
        """How many comments on this wait for somebody, in the margin; none is shown as nothing."""
        self._comment_count = count
        self.comments.setText(str(count))
        said = self.words.count("{n} open comments", count)
        self.comments.setToolTip(said)
        self.comments.setAccessibleName(f"{self.words(self.asked.label)}: {said}")
        self.comments.setVisible(bool(count))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Answers that follow from others, each a click away."""
        if [offer for offer, _ in self.offers] == list(offers):
            return
        for _, button in self.offers:
            button.hide()
            button.deleteLater()
        self.offers = [(offer, PushLabel(self)) for offer in offers]
        for offer, button in self.offers:
            # A narrow window cuts the words; it must not push the page beyond its edge.
            button.setMinimumWidth(1)
            button.clicked.connect(partial(self._take, offer))
            self._column.addWidget(button)
        self._say_offers()

    def _say_offers(self) -> None:
        for offer, button in self.offers:
            button.setText(offer.say(self.words, self.desk.zone()))

    def _take(self, offer: Offer, _: bool = False) -> None:
        session = self.desk.session
        session.apply(offer.take(session.postmortem), offer.key, burst=False)
        inner = self.editor.inner if isinstance(self.editor, Editor) else self.editor
        inner.setFocus()

    def speak(self, words: Words) -> None:
        self.words = words
        self.show_comments(self._comment_count)
        self._say_offers()
        name = words(self.asked.label)
        mark = f"{self.asked.number}  " if self.asked.number else ""
        self.title.setText(mark + name)
        self.title.setToolTip(words(self.asked.help))
        self.editor.speak(words)
        self.still_right.setText(words("The translation is still right"))
        if not self.move_it.isHidden():
            self._show_misplaced(self._misplaced())
        if isinstance(self.editor, Editor):
            self.editor.inner.setAccessibleName(name)
            self.editor.inner.setAccessibleDescription(words(self.asked.help))
        self._show_original(self.desk.session.value(self.asked.key))


class Fold(QWidget):
    """Optional fields behind one line that says how many there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self.toggle = PushLabel(self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._toggled)
        box.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.body = QWidget(self)
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(16)
        box.addWidget(self.body)
        self.body.hide()
        self._icon()

    def _toggled(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self._icon()

    def _icon(self) -> None:
        name = "chevron-down" if self.toggle.isChecked() else "chevron-right"
        self.toggle.setIcon(icons.icon(name, "accent"))

    def open(self) -> None:
        self.toggle.setChecked(True)


class SectionBox(QWidget):
    """One section: heading with a count, a sentence, its fields, the optional ones folded."""

    def __init__(self, section: Section, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.desk = desk
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        head = QHBoxLayout()
        self.title = label("section", self, wrap=False)
        self.tally = label("meta", self, wrap=False)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.tally)
        outer.addLayout(head)
        self.lead = label("lead", self)
        outer.addWidget(self.lead)
        outer.addSpacing(4)
        self.fields = {field.key: FieldBox(field, desk, self) for field in section.fields}
        self.whole = Fold(self) if section.folded else None
        inside = self.whole.inside if self.whole else QVBoxLayout()
        if self.whole:
            outer.addWidget(self.whole)
        else:
            inside.setSpacing(16)
            outer.addLayout(inside)
        self.more: Fold | None = None
        for field in section.fields:
            if not field.folded:
                inside.addWidget(self.fields[field.key])
        folded = [field for field in section.fields if field.folded]
        if folded:
            self.more = Fold(self)
            for field in folded:
                self.more.inside.addWidget(self.fields[field.key])
            inside.addWidget(self.more)
        self._folded = [field.key for field in folded]
        self.open_what_is_answered()

    def open_what_is_answered(self) -> None:
        if self.more and any(self.fields[key].is_answered for key in self._folded):
            self.more.open()
        if self.whole and any(box.is_answered for box in self.fields.values()):
            self.whole.open()

    def open_for(self, key: str) -> None:
        if self.whole:
            self.whole.open()
        if self.more and key in self._folded:
            self.more.open()

    @property
    def folds(self) -> dict[str, Fold]:
        """What can be opened here, by a name that stays."""
        named = {self.section.key: self.whole, f"{self.section.key}.more": self.more}
        return {name: fold for name, fold in named.items() if fold is not None}

    def tallies(self) -> tuple[int, int]:
        """How much of what counts here is answered."""
        counted = [
            box
            for box in self.fields.values()
            if box.asked.expected or box.asked.kind == "question"
        ]
        tallies = [tally(self.desk.session.postmortem, box.asked) for box in counted]
        return sum(done for done, _ in tallies), sum(of for _, of in tallies)

    def show_tally(self) -> None:
        done, of = self.tallies()
        self.tally.setText(f"{done} / {of}" if of else "")

    def speak(self, words: Words) -> None:
        self.title.setText(words(self.section.label))
        self.lead.setText(words(self.section.lead) if self.section.lead else "")
        self.lead.setVisible(bool(self.section.lead))
        if self.more:
            self.more.toggle.setText(words.count("{n} optional fields", len(self._folded)))
        if self.whole:
            self.whole.toggle.setText(words.count("{n} optional fields", len(self.fields)))
        for box in self.fields.values():
            box.speak(words)
        self.show_tally()


class StageForm(QScrollArea):
    """The page of one stage."""

    focused = Signal(str)
    wants_comments = Signal(str)

    def __init__(self, stage: Stage, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stage = stage
        self.desk = desk
        self.words = desk.words
        self._focus_key = ""
        self._problems: list[Problem] = []
        self._later = QTimer(self, interval=300, singleShot=True)
        self._later.timeout.connect(self._suggest)
        outside = self._outside = QWidget(self)
        sides = QHBoxLayout(outside)
        sides.setContentsMargins(24, 16, 24, 48)
        self.page = QWidget(outside)
        sides.addWidget(self.page, 1)
        sides.addStretch(0)
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.title = label("title", self.page)
        self.lead = label("lead", self.page)
        self._column.addWidget(self.title)
        self._column.addWidget(self.lead)
        self._add_head()
        self.chips = QWidget(self.page)
        self._chip_flow = FlowLayout(self.chips, spacing=2, stretch_last=False)
        self._column.addWidget(self.chips)
        self.sections: dict[str, SectionBox] = {}
        self._chips: dict[str, PushLabel] = {}
        for section in stage.sections:
            self._add_section(section)
        self._column.addStretch(1)
        self.setWidget(outside)
        self.chips.setVisible(len(stage.sections) > 3)
        self._fit(1.0)
        self._offering = QTimer(self, interval=OFFER, singleShot=True)
        self._offering.timeout.connect(self._show_offers)
        self._show_offers()
        self.desk.session.changed.connect(self._changed)
        self.desk.session.language_leaves.connect(self._end_composition)
        self.desk.session.language_changed.connect(lambda _: self.refresh())
        self.speak(self.words)
        self.set_read_only(self.desk.session.read_only)

    def _end_composition(self) -> None:
        box = self.focusWidget()
        if isinstance(box, Composed):
            box.end_composition()

    def _add_head(self) -> None:
        from pmdesk.ui.stages import HEADS

        head = HEADS.get(self.stage.key)
        self.head = head(self.desk, self) if head else None
        if self.head is not None:
            self._column.addWidget(self.head)

    def _add_section(self, section: Section) -> None:
        rule = QFrame(self.page)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        if self.sections:
            self._column.addSpacing(8)
            self._column.addWidget(rule)
            self._column.addSpacing(4)
        else:
            rule.hide()
        box = SectionBox(section, self.desk, self.page)
        for field in box.fields.values():
            field.focused.connect(self._focused)
            field.wants_comments.connect(self.wants_comments)
        self.sections[section.key] = box
        self._column.addWidget(box)
        chip = PushLabel(self.chips)
        chip.setProperty("role", "chip")
        chip.clicked.connect(lambda: self.show_section(section.key))
        self._chips[section.key] = chip
        self._chip_flow.addWidget(chip)

    def _fit(self, scale: float) -> None:
        self.page.setMaximumWidth(round(COLUMN * scale))

    def set_scale(self, scale: float) -> None:
        self._fit(scale)

    @property
    def fields(self) -> Iterable[FieldBox]:
        return (field for box in self.sections.values() for field in box.fields.values())

    def field(self, key: str) -> FieldBox | None:
        head = key.partition(".")[0]
        return next((box for box in self.fields if box.asked.key == head), None)

    def _focused(self, key: str) -> None:
        self._focus_key = key
        self.focused.emit(key)

    def _show_offers(self) -> None:
        session = self.desk.session
        boxes = [box for key in OFFERED_FROM if (box := self.field(key))]
        found = list(offers(session.postmortem)) if boxes and not session.read_only else []
        for box in boxes:
            box.show_offers([each for each in found if each.key == box.asked.key])

    def _changed(self, key: str) -> None:
        self._later.start()
        if key.partition(".")[0] in OFFERED_FROM:
            self._offering.start()
        box = self.field(key)
        if box is not None:
            box.refresh()
            for section in self.sections.values():
                if box.asked.key in section.fields:
                    section.show_tally()
                    self._show_chip(section)

    def refresh(self) -> None:
        for box in self.fields:
            box.refresh()

    def speak(self, words: Words) -> None:
        """Other words everywhere but in the answers; focus, cursor and scrolling stay."""
        self.words = self.desk.words = words
        self.title.setText(words(self.stage.label))
        self.lead.setText(words(self.stage.lead))
        for section in self.sections.values():
            section.speak(words)
            self._show_chip(section)
        if self.head is not None:
            self.head.speak(words)

    def _show_chip(self, section: SectionBox) -> None:
        done, of = section.tallies()
        text = self.words(section.section.label)
        self._chips[section.section.key].setText(f"{text}  {done}/{of}" if of else text)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Each problem in words under the field it is about."""
        sentences: dict[str, list[str]] = {}
        problems = list(problems)
        for problem in problems:
            sentences.setdefault(problem.key, []).append(problem.say(self.words))
        for box in self.fields:
            box.show_problems(sentences)
        self._problems = problems
        self._suggest()

    def _suggest(self) -> None:
        """What the answers say to the points of a checklist."""
        postmortem = self.desk.session.postmortem
        for box in self.fields:
            if isinstance(box.editor, ChoicesEditor):
                found = suggestions(box.asked, postmortem, self._problems)
                box.editor.show_suggestions(found)

    def count_comments(self, open_at: Mapping[str, int]) -> None:
        for box in self.fields:
            box.show_comments(open_at.get(box.asked.key, 0))

    def show_section(self, key: str) -> None:
        box = self.sections[key]
        if box.whole:
            box.whole.open()
        # After the fold has taken its place in the layout.
        QTimer.singleShot(0, lambda: self._scroll_to(box))

    def _scroll_to(self, widget: QWidget) -> None:
        top = widget.mapTo(self._outside, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(max(0, top - 8))

    def go_to(self, key: str, place: int | None = None) -> None:
        """Opens what is folded, scrolls there and puts the focus on the editor of a key."""
        box = self.field(key)
        if box is None:
            return
        for section in self.sections.values():
            if box.asked.key in section.fields:
                section.open_for(box.asked.key)
        if isinstance(box.editor, RowsEditor):
            _, _, rest = key.partition(".")
            box.editor.setFocus()
            if rest:
                row_id, _, column = rest.partition(".")
                box.editor.select(row_id, column)
        else:
            box.editor.inner.setFocus(Qt.FocusReason.OtherFocusReason)
            if place is not None:
                box.editor.go_to(place)
        QTimer.singleShot(0, lambda: self._reveal(box))

    def _reveal(self, box: FieldBox) -> None:
        self.ensureWidgetVisible(box, 0, 48)

    def state(self) -> dict[str, Any]:
        """Where one was: the key in focus, the cursor, the scroll position, what is open."""
        box = self.field(self._focus_key) if self._focus_key else None
        cursor = box.editor.place() if box and isinstance(box.editor, Editor) else 0
        return {
            "key": self._focus_key,
            "cursor": cursor,
            "scroll": self.verticalScrollBar().value(),
            "open": [name for name, fold in self._folds.items() if fold.toggle.isChecked()],
        }

    @property
    def _folds(self) -> dict[str, Fold]:
        return {n: fold for box in self.sections.values() for n, fold in box.folds.items()}

    def restore(self, state: dict[str, Any]) -> None:
        opened = state.get("open")
        for name, fold in self._folds.items():
            if isinstance(opened, list) and name in opened:
                fold.open()
        if key := str(state.get("key") or ""):
            self.go_to(key, int(state.get("cursor") or 0))
        QTimer.singleShot(
            0, lambda: self.verticalScrollBar().setValue(int(state.get("scroll") or 0))
        )

    def set_read_only(self, read_only: bool) -> None:
        if read_only:
            for box in self.fields:
                box.editor.set_read_only(True)
