"""The pane on the right that follows the focus: guide, problems, preview, history, comments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain.checks import PROBLEM, Problem
from pmdesk.domain.postmortem import Postmortem, say_place
from pmdesk.domain.schema import Field, Schema, Stage
from pmdesk.domain.text import Text
from pmdesk.ui import forms, theme
from pmdesk.ui.found import FoundList
from pmdesk.words import NAMES, Words


def _label(role: str, parent: QWidget, *, rich: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    form = Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText
    label.setTextFormat(form)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


class Guide(QScrollArea):
    """What helps with the field in focus: guidance, an example, the stage's key points."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side_area")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = words
        self._stage: Stage | None = None
        self._postmortem: Postmortem | None = None
        self._key = ""
        self._language = ""
        page = QWidget(self)
        page.setObjectName("side_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        self.title = _label("strong", page)
        self.help = _label("body", page)
        self.example = _label("quote", page)
        self.columns = _label("body", page, rich=True)
        self.original_title = _label("group", page)
        self.original = _label("quote", page)
        self.original.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.points_title = _label("strong", page)
        self.points = _label("body", page, rich=True)
        for widget in (self.title, self.help, self.example, self.columns):
            column.addWidget(widget)
        column.addWidget(self.original_title)
        column.addWidget(self.original)
        column.addSpacing(8)
        column.addWidget(self.points_title)
        column.addWidget(self.points)
        column.addStretch(1)
        self.setWidget(page)

    def show_key(
        self, stage: Stage | None, postmortem: Postmortem | None, key: str, language: str
    ) -> None:
        """`language` is the one being written in: its original elsewhere is shown beside it."""
        self._stage, self._postmortem = stage, postmortem
        self._key, self._language = key, language
        self._show()

    def speak(self, words: Words) -> None:
        self._words = words
        self.setAccessibleName(words("Guide"))
        self._show()

    def _show(self) -> None:
        words, asked = self._words, self._asked()
        _say(self.title, words(asked.label) if asked else "")
        _say(self.help, words(asked.help) if asked else "")
        _say(self.example, words(asked.example) if asked and asked.example else "")
        _say(self.columns, self._columns(asked))
        self._show_original()
        stage = self._stage
        _say(self.points_title, words("Key points of this stage") if stage else "")
        _say(self.points, _bullets([words(each) for each in stage.takeaways]) if stage else "")

    def _asked(self) -> Field | None:
        if self._postmortem is None or not self._key:
            return None
        try:
            return self._postmortem.schema.field(self._key)
        except (KeyError, StopIteration):
            return None

    def _columns(self, asked: Field | None) -> str:
        """For a list: what belongs into each of its columns."""
        words = self._words
        if asked is None:
            return ""
        if asked.options and any(option.help for option in asked.options):
            group = self._postmortem.value(asked.filtered_by) if (
                asked.filtered_by and self._postmortem is not None) else None  # fmt: skip
            fit = [o for o in asked.options if group is None or o.group in ("", group)]
            return _terms([(words(o.label), words(o.help)) for o in fit if o.help][:12])
        return _terms([(words(each.label), words(each.help)) for each in asked.columns])

    def _show_original(self) -> None:
        value = self._postmortem.value(self._key) if self._postmortem and self._asked() else None
        found, text = "", ""
        if isinstance(value, Text):
            source = value.made_from.get(self._language)
            if source:
                found, text = source[0], value.say(source[0])
            elif not value.say(self._language):
                found, text = value.best(self._language)
        name = NAMES.get(found, found)
        said = self._words("As written in {language}", language=name) if text else ""
        forms.write_in(self.original, found)
        _say(self.original_title, said)
        _say(self.original, text)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _bullets(items: Sequence[str]) -> str:
    rows = "".join(
        f"<tr><td style='padding-right:8px'>•</td><td>{escape(each)}</td></tr>" for each in items
    )
    return f"<table cellspacing='0' cellpadding='2'>{rows}</table>" if rows else ""


def _terms(pairs: Sequence[tuple[str, str]]) -> str:
    ink = theme.current().ink
    return "".join(
        f"<p style='margin:0 0 6px 0'><span style='color:{ink}; font-weight:600'>"
        f"{escape(term)}</span><br>{escape(meaning)}</p>"
        for term, meaning in pairs
        if meaning
    )


class ProblemList(QWidget):
    """Every open problem, by stage; Return or a click goes to it."""

    wants = Signal(str)

    def __init__(self, schema: Schema, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._schema = schema
        self._words = words
        self._problems: Sequence[Problem] = ()
        self._postmortem: Postmortem | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.nothing = _label("body", self)
        self.nothing.setContentsMargins(8, 4, 8, 4)
        self.list = FoundList(self)
        self.list.chosen.connect(self.wants)
        self._rest = QWidget(self)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._rest, 1)
        self.speak(words)

    def show_problems(self, problems: Sequence[Problem], postmortem: Postmortem | None) -> None:
        self._problems, self._postmortem = problems, postmortem
        row = self.list.currentIndex().row()
        self.list.clear()
        for stage in self._schema.stages if postmortem else ():
            mine = [p for p in problems if _stage_key(self._schema, p.key) == stage.key]
            if mine:
                self.list.add_heading(self._words(stage.label))
            for problem in mine:
                self._add(problem)
        some = bool(self.list.count)
        self.nothing.setVisible(not some)
        self.list.setVisible(some)
        self._rest.setVisible(not some)
        self.list.choose(row)

    def _add(self, problem: Problem) -> None:
        assert self._postmortem is not None
        place = say_place(self._postmortem, problem.key, self._words)
        heavy = problem.weight == PROBLEM
        self.list.add(problem.key, place, problem.say(self._words), self._words, heavy=heavy)

    def speak(self, words: Words) -> None:
        self._words = words
        self.list.setAccessibleName(words("Open problems"))
        self.nothing.setText(words("No open problems."))
        self.show_problems(self._problems, self._postmortem)


def _stage_key(schema: Schema, key: str) -> str:
    return schema.stage_of(key).key if schema.has(key.partition(".")[0]) else ""


GUIDE, PROBLEMS, PREVIEW, HISTORY, COMMENTS, PAPER = range(6)


class SidePane(QWidget):
    """Six tabs; all but the first two are made when they are first asked for, and the last is only
    there while there are pages to read."""

    turned = Signal(int)
    """Another tab is shown now."""

    def __init__(
        self,
        schema: Schema,
        words: Words,
        make_preview: Callable[[QWidget], QWidget],
        make_history: Callable[[QWidget], QWidget],
        make_comments: Callable[[QWidget], QWidget],
        make_paper: Callable[[QWidget], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._makers = {
            PREVIEW: make_preview, HISTORY: make_history, COMMENTS: make_comments,
            PAPER: make_paper,
        }  # fmt: skip
        self._count = self._comments = 0
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("side_tabs")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        for _ in range(6):
            self.tabs.addTab("")
        self.tabs.setTabVisible(PAPER, False)
        self.pages = QStackedWidget(self)
        self.guide = Guide(words, self)
        self.problems = ProblemList(schema, words, self)
        self._made: dict[int, QWidget] = {}
        self.pages.addWidget(self.guide)
        self.pages.addWidget(self.problems)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(_rule(self))
        column.addWidget(self.pages, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.speak(words)

    def show_paper(self, is_there: bool) -> None:
        """Whether there are pages to read beside the form."""
        if not is_there and self.tabs.currentIndex() == PAPER:
            self.turn(COMMENTS)
        self.tabs.setTabVisible(PAPER, is_there)

    @property
    def has_paper(self) -> bool:
        return self.tabs.isTabVisible(PAPER)

    def turn(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)

    def _turn(self, tab: int) -> None:
        if tab in self._makers and tab not in self._made:
            self._made[tab] = self._makers[tab](self)
            self.pages.addWidget(self._made[tab])
        own = (self.guide, self.problems)
        self.pages.setCurrentWidget(self._made[tab] if tab in self._makers else own[tab])
        self.turned.emit(tab)

    @property
    def preview(self) -> QWidget | None:
        return self._made.get(PREVIEW)

    @property
    def history(self) -> QWidget | None:
        return self._made.get(HISTORY)

    @property
    def comments(self) -> QWidget | None:
        return self._made.get(COMMENTS)

    @property
    def has_paper_pane(self) -> bool:
        """Whether such pages ever came."""
        return PAPER in self._made

    @property
    def paper(self) -> QWidget:
        """Made when the first pages come that only a person can read."""
        if PAPER not in self._made:
            self._made[PAPER] = self._makers[PAPER](self)
            self.pages.addWidget(self._made[PAPER])
        return self._made[PAPER]

    def count_comments(self, count: int) -> None:
        """How many wait for somebody."""
        self._comments = count
        self._name_tabs()

    def show_problems(self, problems: Sequence[Problem], postmortem: Postmortem | None) -> None:
        self._count = len(problems)
        self.problems.show_problems(problems, postmortem)
        self._name_tabs()

    def _name_tabs(self) -> None:
        words = self._words
        self.tabs.setTabText(GUIDE, words("Guide"))
        problems = words("Problems {n}", n=self._count) if self._count else words("Problems")
        self.tabs.setTabText(PROBLEMS, problems)
        self.tabs.setTabText(PREVIEW, words("Preview"))
        self.tabs.setTabText(HISTORY, words("History"))
        said = words("Comments {n}", n=self._comments) if self._comments else words("Comments")
        self.tabs.setTabText(COMMENTS, said)
        self.tabs.setTabText(PAPER, words("Pages"))

    def speak(self, words: Words) -> None:
        self._words = words
        self.tabs.setAccessibleName(words("Guide, problems, preview, history, comments"))
        self._name_tabs()
        self.guide.speak(words)
        self.problems.speak(words)
        for made in self._made.values():
            made.speak(words)  # type: ignore[attr-defined]


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
