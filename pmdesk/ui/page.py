"""The middle of the window: one postmortem with its stages, or a word of welcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import status
from pmdesk.domain.checks import Problem
from pmdesk.domain.schema import Schema
from pmdesk.ui import theme
from pmdesk.ui.days import day_of
from pmdesk.ui.find_bar import FindBar, hits, mark
from pmdesk.ui.header import Header, ReasonBar
from pmdesk.ui.library_model import title_of
from pmdesk.ui.progress import Progress
from pmdesk.ui.stage_bar import StageBar
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.store.library import Entry
    from pmdesk.ui.desk import Desk
    from pmdesk.ui.form import StageForm


class Welcome(QWidget):
    """An empty library: what there is to begin with."""

    wants_new = Signal()
    wants_samples = Signal()
    wants_import = Signal()
    wants_safety = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.lead = QLabel(self)
        self.lead.setProperty("role", "lead")
        self.lead.setWordWrap(True)
        self.new, self.samples, self.import_ = (QPushButton(self) for _ in range(3))
        self.new.clicked.connect(self.wants_new)
        self.samples.clicked.connect(self.wants_samples)
        self.import_.clicked.connect(self.wants_import)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 96, 48, 48)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(8)
        for button in (self.new, self.samples, self.import_):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(24)
        self.plain = QLabel(self)
        self.plain.setProperty("role", "lead")
        self.plain.setWordWrap(True)
        self.safety = QPushButton(self)
        self.safety.setProperty("role", "link")
        self.safety.clicked.connect(self.wants_safety)
        column.addWidget(self.plain)
        column.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.speak(words)

    def offer_encryption(self, is_plain: bool) -> None:
        self.plain.setVisible(is_plain)
        self.safety.setVisible(is_plain)

    def speak(self, words: Words) -> None:
        self.title.setText(words("No postmortems yet"))
        self.lead.setText(
            words(
                "Start with the incident you have just been through, look at two "
                "finished examples, or drop a Markdown or JSON file anywhere in this "
                "window."
            )
        )
        self.new.setText(words("New postmortem"))
        self.samples.setText(words("Open the samples"))
        self.import_.setText(words("Import files…"))
        self.plain.setText(
            words(
                "The library is not encrypted. If it will contain anything confidential, "
                "encrypt it."
            )
        )
        self.safety.setText(words("Library and safety…"))


class Trashed(QWidget):
    """A postmortem in the trash: brought back, or gone for good."""

    wants_restore = Signal()
    wants_delete = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._entry: Entry | None = None
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.lead = QLabel(self)
        self.lead.setProperty("role", "lead")
        self.lead.setWordWrap(True)
        self.restore, self.delete = QPushButton(self), QPushButton(self)
        self.restore.clicked.connect(self.wants_restore)
        self.delete.clicked.connect(self.wants_delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 96, 48, 48)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addWidget(self.delete)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.speak(words)

    def show_entry(self, entry: Entry | None) -> None:
        self._entry = entry
        self.speak(self._words)

    def speak(self, words: Words) -> None:
        self._words = words
        entry = self._entry
        self.title.setText(title_of(entry, words) if entry else words("Trash"))
        if entry is None:
            self.lead.setText(words("Choose a postmortem on the left to restore it."))
        else:
            day = day_of(entry.deleted, words.language)
            self.lead.setText(words("In the trash since {day}.", day=day))
        self.restore.setText(words("Restore from the trash"))
        self.delete.setText(words("Delete permanently"))
        self.restore.setVisible(entry is not None)
        self.delete.setVisible(entry is not None)


class Page(QWidget):
    """One postmortem: header, stages, find bar, and the form of each stage once it is visited."""

    focused = Signal(str)
    """The key whose editor has the focus."""
    turned = Signal(int)
    """Another stage is shown."""
    wants_comments = Signal(str)
    """The comments on the field of this key."""

    def __init__(self, schema: Schema, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._schema = schema
        self._words = words
        self._desk: Desk | None = None
        self._problems: Sequence[Problem] = ()
        self._comments: Mapping[str, int] = {}
        self._forms: dict[int, StageForm] = {}
        self.stage = 0
        self.header = Header(words, self)
        self.stages = StageBar(schema.stages, words, self)
        self.stages.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stages.chosen.connect(self.choose)
        self.reason = ReasonBar(words, self)
        self.find_bar = FindBar(words, self)
        self.find_bar.wants.connect(self._show_hit)
        self.find_bar.left.connect(self.focus)
        self.find_bar.typed.connect(self._find)
        self.reason.decided.connect(self._set_status_for_a_reason)
        self.reason.wants.connect(self.go_to)
        self.header.wants_status.connect(self._ask_status)
        self.forms = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stages)
        bars = QVBoxLayout()
        bars.setContentsMargins(24, 0, 24, 0)
        bars.setSpacing(8)
        bars.addWidget(self.reason)
        bars.addWidget(self.find_bar)
        column.addLayout(bars)
        column.addWidget(self.forms, 1)
        self.speak(words)

    # Opening

    def open(self, desk: Desk, stage: int = 0) -> None:
        self.close_postmortem()
        self._desk = desk
        self.header.show_postmortem(desk.session.postmortem, desk.session.language)
        self.choose(stage)

    def close_postmortem(self) -> None:
        for form in self._forms.values():
            self.forms.removeWidget(form)
            form.hide()
            form.deleteLater()
        self._forms.clear()
        self._desk = None
        self._problems, self._comments = (), {}
        self.reason.hide()
        self.find_bar.hide()
        self.find_bar.show_hits([])
        self.stages.show_progress({})

    def form(self, stage: int) -> StageForm:
        """The form of a stage, made when it is first visited."""
        if stage not in self._forms:
            assert self._desk is not None
            # Editors and tables are half of what the window knows: after the first paint.
            from pmdesk.ui.form import StageForm

            form = StageForm(self._schema.stages[stage], self._desk, self.forms)
            form.set_scale(theme.zoom())
            form.focused.connect(self.focused)
            form.wants_comments.connect(self.wants_comments)
            form.show_problems(list(self._problems))
            form.count_comments(self._comments)
            self.forms.addWidget(form)
            self._forms[stage] = form
        return self._forms[stage]

    @property
    def is_open(self) -> bool:
        return self._desk is not None

    # Going about

    def choose(self, stage: int, *, focus: bool = False) -> None:
        """Shows a stage; with `focus` one can type there at once."""
        if self._desk is None:
            return
        stage %= len(self._schema.stages)
        self.stage = stage
        self.forms.setCurrentWidget(self.form(stage))
        self.stages.choose(stage)
        self.turned.emit(stage)
        if focus:
            self.focus()

    def focus(self) -> None:
        """To where one last was in this stage, else to its first editor."""
        form = self._forms.get(self.stage)
        if form is None:
            return
        # An editor that was left keeps its own cursor and selection.
        key = str(form.state().get("key") or "")
        form.go_to(key or next((each.key for each in form.stage.fields), ""))

    def stage_of(self, key: str) -> int:
        stage = self._schema.stage_of(key)
        return next(n for n, each in enumerate(self._schema.stages) if each.key == stage.key)

    def go_to(self, key: str, place: int | None = None) -> None:
        """To the editor of a key, in whatever stage it is."""
        if self._desk is None or not self._schema.has(key.partition(".")[0]):
            return
        self.choose(self.stage_of(key))
        self.form(self.stage).go_to(key, place)

    def show_section(self, stage: int, section: str) -> None:
        """To the head of a section, ready to type into its first field."""
        if self._desk is None:
            return
        self.choose(stage)
        form = self.form(stage)
        asked = next(each for each in form.stage.sections if each.key == section)
        form.go_to(asked.fields[0].key)
        form.show_section(section)

    def _show_hit(self, key: str) -> None:
        self.go_to(key)
        window = self.window()
        hit = self.find_bar.hit
        editor = window.focusWidget()
        mark(editor, self.find_bar.box.text().strip(), hit.number if hit else 0)
        # One goes on searching from the find bar; Escape leads into the text.
        self.find_bar.box.setFocus()

    # Finding

    def find_words(self) -> None:
        """Opens the find bar, with the words that are marked in the text."""
        editor, chosen = self.window().focusWidget(), ""
        if isinstance(editor, QLineEdit):
            chosen = editor.selectedText()
        elif isinstance(editor, QPlainTextEdit):
            chosen = editor.textCursor().selectedText()
        # Only words of one line are looked for; Qt parts lines by U+2029.
        self.find_bar.open("" if "\u2029" in chosen else chosen)

    def find_next(self) -> None:
        self._find_on(1)

    def find_previous(self) -> None:
        self._find_on(-1)

    def find_again(self) -> None:
        """The answers have changed: so may have the places found."""
        if self.find_bar.isVisible():
            self._find()

    def _find_on(self, step: int) -> None:
        if self.find_bar.box.text().strip():
            self.find_bar.show()
            self.find_bar.go(step)
        else:
            self.find_words()

    def _find(self) -> None:
        if self._desk is not None:
            session = self._desk.session
            typed = self.find_bar.box.text()
            self.find_bar.show_hits(hits(session.postmortem, typed, session.language, self._words))

    # Status

    def _ask_status(self, to: str) -> None:
        """Sets a status; where something for it is open, asks for a reason in line."""
        if self._desk is None:
            return
        session = self._desk.session
        discussion = self._desk.discussion
        count = discussion.open_count if discussion is not None else 0
        moves = status.moves(session.postmortem, open_comments=count)
        move = next((each for each in moves if each.to == to), None)
        if move is None:
            return
        if move.needs_reason:
            self.reason.ask(move, session.postmortem, session.language)
        else:
            self.reason.hide()
            session.apply(session.postmortem.answer("status", to), "status", burst=False)

    def _set_status_for_a_reason(self, to: str, reason: str) -> None:
        if self._desk is not None:
            session = self._desk.session
            answered = session.postmortem.answer("status", to)
            answered = answered.answer("status_reason", reason, session.language)
            session.apply(answered, "status", burst=False)

    # What is shown

    def show_progress(self, progress: Mapping[str, Progress]) -> None:
        self.stages.show_progress(progress)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        self._problems = problems
        for form in self._forms.values():
            form.show_problems(list(problems))

    def count_comments(self, open_at: Mapping[str, int]) -> None:
        """Field -> how many comments on it wait for somebody."""
        self._comments = open_at
        for form in self._forms.values():
            form.count_comments(open_at)

    def show_header(self) -> None:
        if self._desk is not None:
            session = self._desk.session
            self.header.show_postmortem(session.postmortem, session.language)

    def speak(self, words: Words) -> None:
        self._words = words
        for part in (self.header, self.stages, self.reason, self.find_bar):
            part.speak(words)
        for form in self._forms.values():
            form.speak(words)
            form.show_problems(list(self._problems))

    def set_scale(self, scale: float) -> None:
        for form in self._forms.values():
            form.set_scale(scale)
        self.stages.updateGeometry()

    # Coming back

    def state(self) -> dict[str, Any]:
        form = self._forms.get(self.stage)
        return {"stage": self.stage, "form": form.state() if form else {}}

    def restore(self, state: Mapping[str, Any]) -> None:
        """To where one was; a state of another pmdesk that makes no sense is left alone."""
        form_state = state.get("form")
        if isinstance(form_state, dict) and self._desk is not None:
            self.form(self.stage).restore(form_state)
