"""A choice between what two sides wrote, one place after the other."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import difference, versions
from pmdesk.domain.versions import Choice, Conflict, Part
from pmdesk.ui import theme
from pmdesk.ui.record_text import give_forms, label_of, language_of, marked, text_of
from pmdesk.ui.tips import as_tip
from pmdesk.words import LANGUAGES, NAMES, Words

if TYPE_CHECKING:
    from pmdesk.domain.schema import Field
    from pmdesk.ui.session import Session

Question = tuple[str, Conflict]
"""The record's key, and what is asked about it."""


class ChooseDialog(QDialog):
    """One place after the other, with what each side wrote there."""

    chosen = Signal(str, tuple)
    """The record's key, and the part of it that is decided."""

    def __init__(
        self,
        session: Session,
        questions: Sequence[Question],
        is_still_asked: Callable[[str, Conflict], bool],
        words: Words,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("choose")
        self.setModal(True)
        self._session, self._words = session, words
        self._is_still_asked = is_still_asked
        self._questions, self.cards = questions, list[QWidget]()
        self.setWindowTitle(words("Two versions"))
        self.resize(theme.px(880), theme.px(520))
        lead = QLabel(
            words(
                "These places were changed on both sides. Choose which version to keep; "
                "the other one stays in the history."
            ),
            self,
        )
        lead.setProperty("role", "lead")
        lead.setWordWrap(True)
        self.places = QListWidget(self)
        self.places.setAccessibleName(words("Places changed on both sides"))
        self.places.setMaximumWidth(theme.px(260))
        self.places.setWordWrap(True)
        for number, question in enumerate(questions):
            item = QListWidgetItem(self._label(question))
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setToolTip(as_tip(item.text()))
            self.places.addItem(item)
        self.side = QWidget(self)
        self._cards = QHBoxLayout(self.side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.px(12))
        self.both = QPushButton(words("Keep both, one after the other"), self)
        self.both.setAutoDefault(False)
        self.both.clicked.connect(self._take_both)
        later = QPushButton(words("Later"), self)
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.both)
        buttons.addStretch(1)
        buttons.addWidget(later)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(12))
        middle.addWidget(self.places)
        middle.addWidget(self.side, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.px(20),) * 4)
        whole.setSpacing(theme.px(12))
        whole.addWidget(lead)
        whole.addLayout(middle, 1)
        whole.addLayout(buttons)
        self.places.currentItemChanged.connect(lambda *_: self._show())
        self.places.setCurrentRow(0)

    # What is shown

    def _question(self) -> Question | None:
        item = self.places.currentItem()
        return (
            self._questions[int(item.data(Qt.ItemDataRole.UserRole))] if item is not None else None
        )

    def _field(self, key: str, part: Part) -> Field | None:
        """The field or column whose words are asked about."""
        schema, head = self._session.postmortem.schema, key.partition(".")[0]
        if not schema.has(head):
            return None
        field = schema.field(head)
        if part[:1] == ("cells",):
            return next((each for each in field.columns if each.key == part[1]), None)
        return field

    def _label(self, question: Question) -> str:
        key, conflict = question
        postmortem, words = self._session.postmortem, self._words
        said = label_of(key, postmortem.schema, postmortem, words)
        if conflict.part[:1] == ("cells",):
            column = self._field(key, conflict.part)
            said += f" · {words(column.label) if column else conflict.part[1]}"
        if conflict.part and conflict.part[-1] in LANGUAGES:
            said += f" ({NAMES[conflict.part[-1]]})"
        return said

    def _show(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        question = self._question()
        self.both.setEnabled(question is not None and self._is_prose(*question))
        if question is None:
            return
        key, conflict = question
        field = self._field(key, conflict.part)
        texts = [text_of(field, each.value, self._words) for each in conflict.choices]
        values = [each.value for each in conflict.choices]
        language = language_of(values, self._session.language)
        if conflict.part and conflict.part[-1] in LANGUAGES:
            language = str(conflict.part[-1])
        self.cards = [
            self._card(
                choice, texts[place], texts[0 if place else min(1, len(texts) - 1)], language
            )
            for place, choice in enumerate(conflict.choices)
        ]
        for card in self.cards:
            self._cards.addWidget(card, 1)

    def _card(self, choice: Choice, text: str, other: str, language: str) -> QWidget:
        """One side's words, with what only this side says in color."""
        words = self._words
        card = QFrame(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        said = " · ".join(filter(None, (choice.author, _when(choice.at))))
        head = QLabel(said or words("Unknown author"), card)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setProperty("role", "meta")
        view = QTextBrowser(card)
        view.setOpenLinks(False)
        view.setAccessibleName(said)
        if choice.value is None:
            view.setHtml(f"<i>{html.escape(words('Removed'))}</i>")
        else:
            parts = [each for each in difference.parts(other, text) if each.kind != "removed"]
            view.setHtml(marked(parts))
            give_forms(view.document(), language)
        take = QPushButton(words("Keep this version"), card)
        take.setObjectName("take")
        take.setAutoDefault(False)
        take.clicked.connect(partial(self._take, choice.value))
        for widget in (head, view, take):
            column.addWidget(widget)
        return card

    # Choosing

    def _take(self, value: Any) -> None:
        question = self._question()
        if question is None:
            return
        key, conflict = question
        if not self._is_still_asked(key, conflict):
            return
        session = self._session
        record = session.postmortem.records().get(key)
        chosen = versions.settle(record, conflict.part, value)
        if not versions.is_same(record, chosen):
            session.apply(session.postmortem.with_records({key: chosen}), key, burst=False)
        self.chosen.emit(key, conflict.part)
        self.places.takeItem(self.places.currentRow())
        if not self.places.count():
            self.accept()

    def _is_prose(self, key: str, conflict: Conflict) -> bool:
        """Whether its choices are words of one language that can stand one after the other."""
        field = self._field(key, conflict.part)
        is_text = bool(conflict.part) and conflict.part[-1] in LANGUAGES
        has_lines = field is not None and field.kind in ("prose", "question")
        return is_text and has_lines and all(isinstance(c.value, str) for c in conflict.choices)

    def _take_both(self) -> None:
        question = self._question()
        if question is not None:
            said = [str(each.value) for each in question[1].choices if each.value]
            self._take("\n\n".join(said))


def _when(at: str) -> str:
    """When it was written, here; nothing for a time that no calendar here knows."""
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return ""
