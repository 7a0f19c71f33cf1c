"""EDITORS = {kind: widget}; each edits one kind of value, says `edited`, and can `show_value`.

Showing a value never changes it and never says `edited`: opening a postmortem saves nothing.
Undo belongs to the session, so the editors' own is off.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QDate, QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from pmdesk.domain import timeline
from pmdesk.domain.schema import Field, Option
from pmdesk.domain.suggestions import Suggestion
from pmdesk.domain.text import Text
from pmdesk.domain.trouble import Trouble
from pmdesk.ui import forms, icons, theme
from pmdesk.ui.desk import Desk
from pmdesk.ui.flow import FlowLayout
from pmdesk.ui.tips import as_tip
from pmdesk.ui.window_keys import LeavesKeys, is_for_the_window
from pmdesk.words import N_, Words

LARGEST_PASTE = 1_000_000
"""Characters: beyond this a text is a file."""
LONGEST_LINE = 10_000
"""Characters: Qt lays out a line as a whole, and longer ones make every key slow."""
LONGEST_IN_LINE = 200_000
"""Characters that may be pasted into a field of one line."""
MOST_LINES = 20


def _is_for_the_text(event: QEvent) -> bool:
    """Ctrl+Delete in a text takes a word away; in a list it would take the row."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )


def _is_undo(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )


def parse_number(text: str) -> int | float | None:
    """`1,240`, full-width digits or `99.5`; None for what is no number that can be kept."""
    said = unicodedata.normalize("NFKC", text).replace(",", "").replace(" ", "").strip()
    try:
        number = float(said)
    except ValueError:
        return None
    if not math.isfinite(number) or abs(number) >= 1e15:
        return None
    return int(number) if number.is_integer() and "." not in said else number


def _holds_files(data: QMimeData) -> bool:
    """Files dropped on a text are the window's or the list's, not words to insert."""
    return any(url.isLocalFile() for url in data.urls())


class Composed(LeavesKeys):
    """What boxes for text share: undo is the window's, and an input method may be at work."""

    is_composing = False
    _composed = ""
    _language = ""

    def write_in(self, language: str) -> None:
        """Han glyphs and punctuation take the forms of the language of the text."""
        self._language = language
        self._dress()

    def _dress(self) -> None:
        """An empty box shows a hint, and that is in the window's language."""
        forms.write_in(self, self._language if self.text() else "")  # type: ignore[attr-defined]

    def event(self, event: QEvent) -> bool:
        if _is_undo(event):
            event.ignore()
            return False
        if _is_for_the_text(event) and not is_for_the_window(event):
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        self.is_composing = bool(self._composed)
        super().inputMethodEvent(event)

    def end_composition(self) -> None:
        """What is being composed stands as it is, and the input method begins anew."""
        if self.is_composing:
            event = QInputMethodEvent()
            event.setCommitString(self._composed)
            self.inputMethodEvent(event)
            QGuiApplication.inputMethod().reset()


class LineBox(Composed, QLineEdit):
    """A line, shown anew without moving its cursor."""

    left = Signal()
    too_long = Signal()
    """What was pasted is no line; it was left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt cuts at 32,767 without a word.
        self.setMaxLength(1_000_000)
        self.textChanged.connect(self._dress)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _holds_files(event.mimeData()) or self._is_too_long(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would set millions of characters as one line, for minutes, and then cut the rest off.
        is_paste = event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and self._is_too_long(QGuiApplication.clipboard().mimeData()):
            self.too_long.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None and self._is_too_long(QGuiApplication.clipboard().mimeData()):
            paste.setEnabled(False)
        menu.popup(event.globalPos())

    def _is_too_long(self, data: QMimeData) -> bool:
        return data.hasText() and len(data.text()) > LONGEST_IN_LINE

    def leave(self) -> None:
        """On to the next editor."""
        self.focusNextChild()

    def show_text(self, text: str) -> None:
        """Another text, unless it stands there already or is being composed; the cursor stays."""
        if self.is_composing or self.text() == text:
            return
        place = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)


class TextBox(Composed, QPlainTextEdit):
    """Many lines; grows with its text, Tab leaves it, undo belongs to the window."""

    typed = Signal(str)

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_too_large: Callable[[], None] = lambda: None
        self._lines = max(1, lines)
        self._showing = False
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._has_changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def text(self) -> str:
        # toPlainText would turn no-break spaces into spaces.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        if self.is_composing or self.text() == text:
            return
        place = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(place, max(0, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def _has_changed(self) -> None:
        self._dress()
        if not self._showing:
            self.typed.emit(self.text())

    def _fit(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()
        rows = max(self._lines, math.ceil(self.document().size().height()))
        shown = min(rows, MOST_LINES)
        margins = self.contentsMargins()
        frame = 2 * self.frameWidth() + margins.top() + margins.bottom()
        height = round(shown * line + 2 * self.document().documentMargin() + frame + 10)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if rows > MOST_LINES else policy.ScrollBarAlwaysOff
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls, not the text under the pointer, unless the text has to.
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            event.ignore()
        else:
            super().wheelEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not _holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > LARGEST_PASTE:
            self.is_too_large()
            return
        lines = [
            line[start : start + LONGEST_LINE]
            for line in text.replace("\0", "\N{REPLACEMENT CHARACTER}").splitlines() or [""]
            for start in range(0, max(1, len(line)), LONGEST_LINE)
        ]
        self.insertPlainText("\n".join(lines) + ("\n" if text.endswith("\n") else ""))


def tell_too_long(desk: Desk) -> None:
    desk.tell(
        Trouble(
            N_("This text is too long for a field. Nothing was pasted."),
            N_("Save it as a file and attach it as evidence."),
        )
    )


class Editor(QWidget):
    """Edits the answer at one key."""

    edited = Signal(object)

    def __init__(self, asked: Field, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        self.desk = desk
        self.key = key
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self.build()

    def build(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit()

    def fit(self) -> None:
        """Lengths that follow the zoom."""

    def show_value(self, value: Any) -> None:
        raise NotImplementedError

    def forget(self) -> None:
        """Before the editor serves another key: what was typed and not understood goes."""

    def speak(self, words: Words) -> None:
        """Other words for everything but the answer itself."""

    @property
    def inner(self) -> QWidget:
        """The widget that takes the focus."""
        raise NotImplementedError

    def place(self) -> int:
        """Where the cursor stands; 0 where there is none."""
        return 0

    def go_to(self, place: int) -> None:
        """Puts the cursor there."""

    def set_read_only(self, read_only: bool) -> None:
        self.inner.setEnabled(not read_only)


class LineEditor(Editor):
    """One line shared by all languages."""

    def build(self) -> None:
        self.line = LineBox(self)
        self.line.too_long.connect(lambda: tell_too_long(self.desk))
        self._box.addWidget(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self.line.leave)
        self.setFocusProxy(self.line)

    def _typed(self, text: str) -> None:
        # No report or file format holds the character that ends a C string.
        self.edited.emit(text.replace("\0", "\N{REPLACEMENT CHARACTER}"))

    def show_value(self, value: Any) -> None:
        self.line.show_text(str(value or ""))

    @property
    def inner(self) -> QWidget:
        return self.line

    def speak(self, words: Words) -> None:
        self.line.setPlaceholderText(words(self.asked.example) if self.asked.example else "")

    def place(self) -> int:
        return self.line.cursorPosition()

    def go_to(self, place: int) -> None:
        self.line.setCursorPosition(place)

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)


class PhraseEditor(LineEditor):
    """One line in the language being written."""

    def show_value(self, value: Any) -> None:
        language = self.desk.session.language
        text = value.say(language) if isinstance(value, Text) else ""
        self.line.write_in(language)
        self.line.show_text(text.replace("\n", " ") if not self.line.hasFocus() else text)


class LinkEditor(LineEditor):
    """An address, with a button that opens it once it has been looked at."""

    def build(self) -> None:
        super().build()
        self._box.removeWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.open = QToolButton(self)
        self.open.setIcon(icons.icon("link"))
        self.open.clicked.connect(self._open)
        row.addWidget(self.line, 1)
        row.addWidget(self.open)
        self._box.addLayout(row)
        self.line.textChanged.connect(self._look)
        self._look(self.line.text())

    def _url(self) -> QUrl:
        return QUrl(self.line.text().strip(), QUrl.ParsingMode.StrictMode)

    def _look(self, _: str) -> None:
        url = self._url()
        self.open.setEnabled(url.isValid() and url.scheme() in ("http", "https", "mailto"))
        self._show_address()

    def _show_address(self) -> None:
        """Where the button leads, spelled out as the browser will take it."""
        said = self.open.accessibleName()
        address = self._url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.open.setToolTip(as_tip(f"{said}: {address}") if self.open.isEnabled() else said)

    def _open(self) -> None:
        QDesktopServices.openUrl(self._url())

    def speak(self, words: Words) -> None:
        super().speak(words)
        self.open.setAccessibleName(words("Open this link in the browser"))
        self._show_address()


class CodeEditor(Editor):
    """Many lines shared by all languages, in a face where every character counts."""

    def build(self) -> None:
        self.text = TextBox(self.asked.lines, self)
        self.text.setFont(theme.monospace())
        self.text.typed.connect(self.edited.emit)
        self._box.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.text.is_too_large = lambda: tell_too_long(self.desk)

    def show_value(self, value: Any) -> None:
        self.text.show_text(str(value or ""))

    @property
    def inner(self) -> QWidget:
        return self.text

    def speak(self, words: Words) -> None:
        self.text.setPlaceholderText(words(self.asked.example) if self.asked.example else "")

    def place(self) -> int:
        return self.text.textCursor().position()

    def go_to(self, place: int) -> None:
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(min(place, max(0, self.text.document().characterCount() - 1)))
        self.text.setTextCursor(cursor)

    def set_read_only(self, read_only: bool) -> None:
        self.text.setReadOnly(read_only)


class ProseEditor(CodeEditor):
    """Markdown in the language being written."""

    def build(self) -> None:
        super().build()
        self.text.setFont(self.font())

    def show_value(self, value: Any) -> None:
        language = self.desk.session.language
        self.text.write_in(language)
        self.text.show_text(value.say(language) if isinstance(value, Text) else "")


class QuestionEditor(ProseEditor):
    """Prose, or the reason why the question is not relevant."""

    skipped = Signal(bool)

    def build(self) -> None:
        super().build()
        self.skip = QCheckBox(self)
        self.skip.toggled.connect(self.skipped.emit)
        self._box.addWidget(self.skip)
        self.skip.setVisible(self.asked.skippable)

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        self.skip.blockSignals(True)
        self.skip.setChecked(isinstance(value, Text) and value.skipped)
        self.skip.blockSignals(False)

    def speak(self, words: Words) -> None:
        super().speak(words)
        self.skip.setText(words("Not relevant (write the reason as the answer)"))

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self.skip.setEnabled(not read_only)


class ChoiceBox(QComboBox):
    """A list that the wheel does not change by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def fill_options(box: QComboBox, options: list[Option], words: Words, chosen: str) -> None:
    """Puts the options into a list, an empty one first, and selects `chosen`."""
    box.clear()
    box.addItem("", "")
    for option in options:
        box.addItem(words(option.label), option.key)
        box.setItemData(
            box.count() - 1, words(option.help) if option.help else "", Qt.ItemDataRole.ToolTipRole
        )
    place = box.findData(chosen)
    if place < 0 and chosen:
        box.addItem(chosen, chosen)
        place = box.count() - 1
    box.setCurrentIndex(max(0, place))


def line_of(box: QComboBox, desk: Desk) -> LineBox:
    """Makes a list one that takes other words than its options, and gives the line to type into."""
    line = LineBox(box)
    line.too_long.connect(lambda: tell_too_long(desk))
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setLineEdit(line)
    if (completer := box.completer()) is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return line


def chosen_of(asked: Field, value: object) -> str:
    """The key of the option that a choice stands for; other words stand as they are."""
    option = asked.option(str(value or ""))
    return option.key if option else str(value or "")


class ChoiceEditor(Editor):
    """One option, or none; where the choice is open, other words too."""

    def build(self) -> None:
        self.box = ChoiceBox(self)
        if self.asked.open:
            line_of(self.box, self.desk).textEdited.connect(self._typed)
        self._box.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        self.fit()
        self.box.activated.connect(self._chosen)
        self.setFocusProxy(self.box)
        self._words = self.desk.words
        self._value = ""
        if self.asked.filtered_by:
            self.desk.session.changed.connect(self._filter_changed)

    def fit(self) -> None:
        if hasattr(self, "box"):
            self.box.setMinimumWidth(theme.px(220))

    def _filter_changed(self, key: str) -> None:
        if key.rpartition(".")[2] == self.asked.filtered_by:
            self._fill()

    def _options(self) -> list[Option]:
        if not self.asked.filtered_by:
            return list(self.asked.options)
        group = self.desk.session.value(self.asked.filtered_by)
        return [option for option in self.asked.options if option.group in ("", group)]

    def _fill(self) -> None:
        self.box.blockSignals(True)
        fill_options(self.box, self._options(), self._words, self._value)
        self.box.blockSignals(False)

    def _chosen(self, place: int) -> None:
        self._value = str(self.box.itemData(place) or "")
        self.edited.emit(self._value or None)

    def _typed(self, text: str) -> None:
        options = {self._words(each.label).casefold(): each.key for each in self._options()}
        said = text.replace("\0", "\N{REPLACEMENT CHARACTER}").strip()
        self._value = options.get(said.casefold(), said)
        self.edited.emit(self._value or None)

    def show_value(self, value: Any) -> None:
        chosen = chosen_of(self.asked, value)
        # Words that are being typed stand there already, and are no option.
        is_there = chosen == self._value if self.asked.open else self.box.currentData() == chosen
        self._value = chosen
        if self.box.count() == 0 or not is_there:
            self._fill()

    def speak(self, words: Words) -> None:
        self._words = words
        self._fill()

    @property
    def inner(self) -> QWidget:
        return self.box


class ChoicesEditor(Editor):
    """Several options, ticked one by one; beneath an open one, what the answers say to it."""

    def build(self) -> None:
        self.boxes = {option.key: QCheckBox(self) for option in self.asked.options}
        self.hints: dict[str, QLabel] = {}
        self._suggestions: Sequence[Suggestion] = ()
        for key, box in self.boxes.items():
            self._box.addWidget(box)
            hint = self.hints[key] = QLabel(self)
            hint.setTextFormat(Qt.TextFormat.PlainText)
            hint.setWordWrap(True)
            hint.setIndent(theme.px(24))
            hint.hide()
            self._box.addWidget(hint)
            box.toggled.connect(self._ticked)
        self.tick_all = PushLabel(self)
        self.tick_all.clicked.connect(self._tick_all)
        self.tick_all.hide()
        self._box.addWidget(self.tick_all, 0, Qt.AlignmentFlag.AlignLeft)
        self._words: Words | None = None
        self._value: tuple[str, ...] = ()
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _ticked(self) -> None:
        known = [key for key, box in self.boxes.items() if box.isChecked()]
        unknown = [key for key in self._value if key not in self.boxes]
        self._value = (*known, *unknown)
        self._show_hints()
        self.edited.emit(self._value or None)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """What the answers say to each point; whoever knows better ticks as they see it."""
        self._suggestions = suggestions
        self._show_hints()

    def _show_hints(self) -> None:
        words = self._words
        if words is None:
            return
        for each in self._suggestions:
            hint, box = self.hints[each.option], self.boxes[each.option]
            reason = each.say(words)
            hint.setText(
                words("Suggested: {reason}", reason=reason)
                if each.holds
                else words("Not yet: {reason}", reason=reason)
            )
            role = "suggested" if each.holds else "hint"
            if hint.property("role") != role:
                hint.setProperty("role", role)
                hint.style().polish(hint)
            hint.setVisible(not box.isChecked())
            box.setAccessibleDescription("" if box.isChecked() else hint.text())
        count = len(self._suggested())
        self.tick_all.setText(words.count("Tick the {n} suggested points", count))
        self.tick_all.setVisible(count > 1 and not self._is_read_only())

    def _is_read_only(self) -> bool:
        return not next(iter(self.boxes.values())).isEnabled()

    def _suggested(self) -> list[str]:
        """What could be ticked and is not."""
        return [
            e.option for e in self._suggestions if e.holds and not self.boxes[e.option].isChecked()
        ]

    def _tick_all(self) -> None:
        """All in one step of undo."""
        suggested = self._suggested()
        for key in suggested:
            self.boxes[key].blockSignals(True)
            self.boxes[key].setChecked(True)
            self.boxes[key].blockSignals(False)
        self._ticked()
        self.boxes[suggested[0]].setFocus()

    def show_value(self, value: Any) -> None:
        self._value = value if isinstance(value, tuple) else ()
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in self._value)
            box.blockSignals(False)
        self._show_hints()

    def speak(self, words: Words) -> None:
        self._words = words
        self._show_hints()
        for option in self.asked.options:
            self.boxes[option.key].setText(words(option.label))
            self.boxes[option.key].setToolTip(words(option.help) if option.help else "")

    @property
    def inner(self) -> QWidget:
        return next(iter(self.boxes.values()))

    def set_read_only(self, read_only: bool) -> None:
        for box in self.boxes.values():
            box.setEnabled(not read_only)


class FlagEditor(Editor):
    """Yes, or not said; its label stands beside the box."""

    def build(self) -> None:
        self.box = QCheckBox(self)
        self._box.addWidget(self.box)
        self.box.toggled.connect(lambda ticked: self.edited.emit(ticked or None))
        self.setFocusProxy(self.box)

    def show_value(self, value: Any) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(value is True)
        self.box.blockSignals(False)

    def speak(self, words: Words) -> None:
        self.box.setText(words(self.asked.label))

    @property
    def inner(self) -> QWidget:
        return self.box


class TypedEditor(Editor):
    """A value that is typed as text and understood: a time, a date, a length, a number.

    What is not understood stays as it was typed, with a sentence under it.
    """

    fault = N_("This was not understood.")
    line_width = 220

    def build(self) -> None:
        self.line = LineBox(self)
        self.line.too_long.connect(lambda: tell_too_long(self.desk))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line)
        self.unit = QLabel(self)
        self.unit.setProperty("role", "meta")
        row.addWidget(self.unit)
        self.extend(row)
        row.addStretch(1)
        self._box.addLayout(row)
        self.says = QLabel(self)
        self.says.setProperty("role", "fault")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.says.hide()
        self._box.addWidget(self.says)
        self._value: Any = None
        self._words = self.desk.words
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self._left)
        self.line.returnPressed.connect(self._left)
        self.setFocusProxy(self.line)
        self.fit()

    def fit(self) -> None:
        if hasattr(self, "line"):
            self.line.setFixedWidth(theme.px(self.line_width))

    def extend(self, row: QHBoxLayout) -> None:
        """Room for a button beside the line."""

    def understand(self, text: str) -> Any:
        raise NotImplementedError

    def said(self, value: Any) -> str:
        return str(value)

    def _typed(self, text: str) -> None:
        value = self.understand(text) if text.strip() else None
        if value is not None or not text.strip():
            self._value = value
            self.says.hide()
            self.edited.emit(value)

    def _left(self) -> None:
        text = self.line.text()
        wrong = bool(text.strip()) and self.understand(text) is None
        self.says.setText(self._words(self.fault))
        self.says.setVisible(wrong)
        if not wrong:
            self._show()

    def _show(self) -> None:
        self.line.show_text("" if self._value is None else self.said(self._value))

    def show_value(self, value: Any) -> None:
        text = self.line.text()
        if value == self._value and (
            # What stands there means this already, in the words of whoever typed it,
            value is None
            or self.understand(text) == value
            # or is not understood, and is theirs to mend.
            or (bool(text.strip()) and self.understand(text) is None)
        ):
            return
        self._value = value
        self.says.hide()
        self._show()

    def forget(self) -> None:
        self._value = None
        self.line.clear()
        self.says.hide()

    def speak(self, words: Words) -> None:
        self._words = words
        self.unit.setText(words(self.asked.unit) if self.asked.unit else "")
        self.unit.setVisible(bool(self.asked.unit))
        self.says.setText(words(self.fault))

    @property
    def inner(self) -> QWidget:
        return self.line

    def place(self) -> int:
        return self.line.cursorPosition()

    def go_to(self, place: int) -> None:
        self.line.setCursorPosition(place)

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)


class MomentEditor(TypedEditor):
    """A date and time, typed in any usual form or taken from a calendar."""

    fault = N_("This does not look like a time. Try 2026-11-18 08:52, 8:52 or 11/18 8:52 pm.")

    def extend(self, row: QHBoxLayout) -> None:
        self.pick = QToolButton(self)
        self.pick.setIcon(icons.icon("calendar"))
        self.pick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pick.clicked.connect(self._open)
        self.zone = QLabel(self)
        self.zone.setProperty("role", "meta")
        row.addWidget(self.pick)
        row.addWidget(self.zone)

    def understand(self, text: str) -> Any:
        found = self.desk.moment(text, self.key)
        return found[0] if found else None

    def said(self, value: Any) -> str:
        return timeline.say_moment(str(value), self._words, self.desk.zone())

    def _show(self) -> None:
        super()._show()
        at = timeline.moment(self._value)
        name = at.astimezone(self.desk.zone()).tzname() if at else ""
        self.zone.setText(name or "")

    def _day(self) -> QDate:
        at = timeline.moment(self._value)
        day = at.astimezone(self.desk.zone()).date() if at else self.desk.near(self.key)
        return QDate(day.year, day.month, day.day)

    def _open(self) -> None:
        open_calendar(self.pick, self._day(), self._picked)

    def _picked(self, day: QDate) -> None:
        at = timeline.moment(self._value)
        clock = at.astimezone(self.desk.zone()).strftime("%H:%M:%S") if at else "00:00"
        self._take(f"{day.toString(Qt.DateFormat.ISODate)} {clock.removesuffix(':00')}")

    def _take(self, text: str) -> None:
        self.line.setText(text)
        self._typed(text)
        self._left()
        self.line.setFocus()

    def speak(self, words: Words) -> None:
        super().speak(words)
        self.line.setPlaceholderText(words(self.asked.example or "2026-11-18 08:52"))
        self.pick.setToolTip(words("Choose a date"))
        self.pick.setAccessibleName(words("Choose a date"))


class DateEditor(MomentEditor):
    """A day."""

    fault = N_("This does not look like a date. Try 2026-11-18 or 11/18.")

    def understand(self, text: str) -> Any:
        return timeline.parse_date(text, self.desk.near(self.key))

    def said(self, value: Any) -> str:
        return str(value)

    def _show(self) -> None:
        TypedEditor._show(self)
        self.zone.hide()

    def _day(self) -> QDate:
        day = QDate.fromString(str(self._value or ""), Qt.DateFormat.ISODate)
        return day if day.isValid() else QDate.currentDate()

    def _picked(self, day: QDate) -> None:
        self._take(day.toString(Qt.DateFormat.ISODate))

    def speak(self, words: Words) -> None:
        super().speak(words)
        self.line.setPlaceholderText("2026-11-18")


def open_calendar(beside: QWidget, day: QDate, picked: Callable[[QDate], None]) -> None:
    """A calendar under a button; arrow keys and Enter work in it, Escape closes it."""
    menu = QMenu(beside)
    calendar = QCalendarWidget(menu)
    calendar.setSelectedDate(day)
    action = QWidgetAction(menu)
    action.setDefaultWidget(calendar)
    menu.addAction(action)

    def take(chosen: QDate) -> None:
        menu.close()
        picked(chosen)

    calendar.clicked.connect(take)
    calendar.activated.connect(take)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(beside.mapToGlobal(QPoint(0, beside.height())))
    calendar.setFocus()


class DurationEditor(TypedEditor):
    """Whole minutes."""

    fault = N_("This does not look like a length of time. Try 60 (minutes), 1:30 or 1h30.")
    line_width = 120

    def understand(self, text: str) -> Any:
        return timeline.parse_minutes(text)

    def speak(self, words: Words) -> None:
        super().speak(words)
        self.unit.setText(words("minutes"))
        self.unit.show()


class NumberEditor(TypedEditor):
    """A count or a measure."""

    fault = N_("This does not look like a number. Try 1240 or 99.5.")
    line_width = 120

    def understand(self, text: str) -> Any:
        return parse_number(text)

    def said(self, value: Any) -> str:
        return f"{value:,}"


class PersonEditor(LineEditor):
    """One name, completed from those the postmortem knows."""

    def build(self) -> None:
        super().build()
        _complete(self.line, self.desk)
        completer = self.line.completer()
        completer.activated.connect(self._typed)


def _complete(line: QLineEdit, desk: Desk) -> None:
    completer = QCompleter(desk.names(), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    refresh = _Refresh(line, lambda: completer.model().setStringList(desk.names()))  # type: ignore[attr-defined]
    line.installEventFilter(refresh)


class _Refresh(QObject):
    """Fetches fresh names when a line gets the focus."""

    def __init__(self, parent: QObject, fetch: Callable[[], None]) -> None:
        super().__init__(parent)
        self._fetch = fetch

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._fetch()
        return False


class TagsEditor(Editor):
    """Several short words: comma or Enter ends one, Backspace takes the last one back."""

    def build(self) -> None:
        self.frame = QFrame(self)
        self.frame.setProperty("role", "editor")
        self.flow = FlowLayout(self.frame, spacing=4)
        self.line = LineBox(self.frame)
        self.line.too_long.connect(lambda: tell_too_long(self.desk))
        self.line.setMinimumWidth(120)
        self.flow.addWidget(self.line)
        self._box.addWidget(self.frame)
        self._value: tuple[str, ...] = ()
        self._words = self.desk.words
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self._take)
        self.line.left.connect(self._left)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._value:
                self._set(self._value[:-1])
                return True
        elif event.type() == QEvent.Type.FocusIn:
            self._mark(True)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        self._mark(False)
        self._take()

    def _mark(self, focused: bool) -> None:
        self.frame.setProperty("focused", "true" if focused else "false")
        self.frame.style().unpolish(self.frame)
        self.frame.style().polish(self.frame)

    def _typed(self, text: str) -> None:
        if any(mark in text for mark in ",、,;\n"):
            self._take()
        else:
            # The word that is not ended yet is kept too.
            self.edited.emit(self._whole() or None)

    def _whole(self) -> tuple[str, ...]:
        """The words, and what is being typed after them."""
        text = self.line.text()
        for mark in "、,;\n":
            text = text.replace(mark, ",")
        new = [part.strip() for part in text.split(",") if part.strip()]
        return tuple(dict.fromkeys((*self._value, *new)))

    def _take(self) -> None:
        whole = self._whole()
        self.line.clear()
        if whole != self._value:
            self._set(whole)

    def _set(self, value: tuple[str, ...]) -> None:
        self.show_value(value)
        self.edited.emit(value or None)

    def show_value(self, value: Any) -> None:
        value = value if isinstance(value, tuple) else ()
        if value == self._whole() and self.line.text():
            return
        self.line.show_text("")
        if value == self._value:
            return
        self._value = value
        while self.flow.count() > 1:
            item = self.flow.takeAt(0)
            if item and (chip := item.widget()):
                chip.hide()
                chip.deleteLater()
        for place, word in enumerate(value):
            self.flow.insertWidget(place, self._chip(word))
        self.frame.updateGeometry()

    def _chip(self, word: str) -> QToolButton:
        chip = QToolButton(self.frame)
        chip.setProperty("role", "tag")
        chip.setText(f"{word}  ×")
        chip.setAccessibleName(self._words("Remove {name}", name=word))
        chip.setToolTip(as_tip(self._words("Remove {name}", name=word)))
        chip.clicked.connect(lambda: self._set(tuple(each for each in self._value if each != word)))
        return chip

    @property
    def inner(self) -> QWidget:
        return self.line

    def speak(self, words: Words) -> None:
        self._words = words
        hint = words(self.asked.example) if self.asked.example else words("Type, then press Enter")
        self.line.setPlaceholderText(hint)

    def forget(self) -> None:
        self.line.clear()

    def set_read_only(self, read_only: bool) -> None:
        # With its chips: each of them is a button that removes it.
        self.frame.setEnabled(not read_only)


class PeopleEditor(TagsEditor):
    """Several names."""

    def build(self) -> None:
        super().build()
        _complete(self.line, self.desk)
        self.line.completer().activated.connect(lambda _: self._take())


class FileEditor(Editor):
    """One attached file: dropped here, or chosen."""

    def build(self) -> None:
        from pmdesk.ui.attachments import FileBox

        self.box = FileBox(self.desk, self)
        self.box.chosen.connect(self.edited.emit)
        self._box.addWidget(self.box)
        self.setFocusProxy(self.box.button)

    def show_value(self, value: Any) -> None:
        self.box.show_file(value)

    def speak(self, words: Words) -> None:
        self.box.speak(words)

    @property
    def inner(self) -> QWidget:
        return self.box.button


class PushLabel(QPushButton):
    """A button that reads as a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)


EDITORS: dict[str, type[Editor]] = {
    "line": LineEditor,
    "period": LineEditor,
    "phrase": PhraseEditor,
    "prose": ProseEditor,
    "question": QuestionEditor,
    "code": CodeEditor,
    "link": LinkEditor,
    "choice": ChoiceEditor,
    "choices": ChoicesEditor,
    "flag": FlagEditor,
    "moment": MomentEditor,
    "date": DateEditor,
    "duration": DurationEditor,
    "number": NumberEditor,
    "person": PersonEditor,
    "people": PeopleEditor,
    "tags": TagsEditor,
    "file": FileEditor,
}
"""Rows have an editor of their own, in rows.py."""
