"""Lists of rows: a table to look over and type into, and the selected row's details beneath it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import timeline
from pmdesk.domain.kinds import File, Value
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.schema import Field
from pmdesk.domain.text import Text
from pmdesk.domain.trouble import Trouble
from pmdesk.ui import icons, marked_cell, theme
from pmdesk.ui.attachments import read_file
from pmdesk.ui.desk import Desk
from pmdesk.ui.editors import (
    EDITORS,
    Editor,
    LineBox,
    PushLabel,
    chosen_of,
    fill_options,
    line_of,
    parse_number,
    tell_too_long,
)
from pmdesk.ui.row_handles import RowHandles
from pmdesk.words import N_, Words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
KEY = Qt.ItemDataRole.UserRole
MOST_ROWS_SHOWN = 400
"""Pixels: a longer table scrolls."""


def say_cell(column: Field, value: Value | None, desk: Desk, words: Words, row: Row | None) -> str:
    """A cell as one reads it: option labels, times in the postmortem's zone, best language."""
    match value:
        case None:
            return ""
        case Text():
            return value.best(desk.session.language)[1]
        case File():
            return value.name
        case True:
            return "✓"
        case tuple():
            return words.list(list(value))
        case str() if column.kind == "choice":
            return words(column.label_of(value))
        case str() if column.kind == "moment":
            precision = str(row.cells.get("precision", "")) if row and column.key == "time" else ""
            return timeline.say_moment(value, words, desk.zone(), precision)
        case str() if column.kind == "period":
            return timeline.say_period(value, words)
        case _:
            return str(value)


class RowsModel(QAbstractTableModel):
    """Looks at the session's rows; keeps nothing of its own but their order."""

    def __init__(self, asked: Field, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = asked
        self.desk = desk
        self.words = desk.words
        self.columns = [c for c in asked.columns if c.width] or list(asked.columns[:3])
        self.rows: tuple[Row, ...] = desk.session.postmortem.rows(asked.key)
        self._mark: tuple[str, str, int, int] | None = None

    def mark_words(self, key: str, start: int, end: int) -> None:
        """Marks words in a cell, for as long as its text stays the same."""
        session = self.desk.session
        self._mark = (key, session.postmortem.text(key, session.language), start, end)
        self.repaint_all()

    def marked_in(self, index: Index) -> tuple[int, int] | None:
        """Which words of a cell are marked, from and to."""
        if self._mark is None or self.key(index) != self._mark[0]:
            return None
        _, text, start, end = self._mark
        return (start, end) if text == index.data() else None

    def refresh(self) -> None:
        """Takes over the session's rows; a change within a row repaints just that row."""
        old, self_rows = self.rows, self.desk.session.postmortem.rows(self.asked.key)
        if [row.id for row in old] != [row.id for row in self_rows]:
            self.beginResetModel()
            self.rows = self_rows
            self.endResetModel()
            return
        self.rows = self_rows
        for place, (before, after) in enumerate(zip(old, self_rows, strict=True)):
            if before is not after:
                self.dataChanged.emit(
                    self.index(place, 0), self.index(place, self.columnCount() - 1)
                )

    def repaint_all(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def key(self, index: Index) -> str:
        return f"{self.asked.key}.{self.rows[index.row()].id}.{self.columns[index.column()].key}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Never raises: Qt asks in the middle of painting, and would end the program."""
        try:
            return self._data(index, role)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            return None

    def _data(self, index: Index, role: int) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        value = row.cells.get(column.key)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return say_cell(column, value, self.desk, self.words, row)
            case Qt.ItemDataRole.ForegroundRole if isinstance(value, Text) and not value.say(
                self.desk.session.language
            ):
                # Another language's text stands in until this one is written.
                return QColor(theme.current().second)
            case Qt.ItemDataRole.FontRole if isinstance(value, Text):
                return theme.font_for(value.best(self.desk.session.language)[0])
            case Qt.ItemDataRole.UserRole:
                return self.key(index)
        return None

    def tone(self, index: Index) -> str:
        """The tone of a choice's dot; empty for none."""
        column = self.columns[index.column()]
        option = column.option(str(self.rows[index.row()].cells.get(column.key, "")))
        return option.tone if option else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation == Qt.Orientation.Horizontal:
            column = self.columns[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return self.words(column.label)
            if role == Qt.ItemDataRole.ToolTipRole:
                return self.words(column.help)
        elif role == Qt.ItemDataRole.DisplayRole:
            return self.desk.session.postmortem.mark(self.asked.key, self.rows[section].id)
        elif role == Qt.ItemDataRole.ToolTipRole and not self.desk.session.read_only:
            return self.words("Drag to move the row")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.desk.session.read_only or self.columns[index.column()].kind == "file":
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable


class CellDelegate(QStyledItemDelegate):
    """Paints a tone's dot beside a choice, and edits a cell with what its kind needs."""

    def __init__(self, model: RowsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._before: Row | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if (place := self._model.marked_in(index)) is not None:
            shown = QStyleOptionViewItem(option)
            self.initStyleOption(shown, index)
            marked_cell.paint(painter, shown, *place)
            return
        tone = self._model.tone(index)
        if not tone:
            super().paint(painter, option, index)
            return
        shifted = QStyleOptionViewItem(option)
        self.initStyleOption(shifted, index)
        style = shifted.widget.style()
        text, shifted.text = shifted.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shifted, painter, shifted.widget)
        colours = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.tone(tone)[0]))
        painter.setPen(Qt.PenStyle.NoPen)
        rectangle: QRect = option.rect
        line = shifted.fontMetrics.height()
        size, left = theme.px(7), theme.px(6)
        top = rectangle.top() + 4 + (line - size) // 2
        painter.drawEllipse(rectangle.left() + left, top, size, size)
        painter.setPen(QPen(QColor(colours.ink)))
        painter.setFont(shifted.font)
        painter.drawText(
            rectangle.adjusted(theme.px(19), 4, -4, -4),
            int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap),
            text,
        )
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # The style sheet's padding takes width from the text, and Qt forgets it here.
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -theme.px(16), 0)
        size = super().sizeHint(narrower, index)
        return size.expandedTo(QSize(0, option.fontMetrics.height() + 10))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        key = self._model.key(index)
        # Written as it is typed, like every field: whoever quits in mid-cell loses nothing.
        self._before = self._model.rows[index.row()]
        if column.kind in ("choice", "flag"):
            box = QComboBox(parent)
            if column.open:
                line_of(box, self._model.desk).textEdited.connect(
                    lambda text: self._typed(key, column, text)
                )
            box.activated.connect(lambda _: self.commitData.emit(box))
            return box
        line = LineBox(parent)
        if column.the_kind.per_language:
            line.write_in(self._model.desk.session.language)
        line.too_long.connect(lambda: tell_too_long(self._model.desk))
        line.textEdited.connect(lambda text: self._typed(key, column, text))
        return line

    def _typed(self, key: str, column: Field, text: str) -> None:
        """What is not understood yet, or no longer, leaves the cell as it was."""
        session = self._model.desk.session
        before = self._as_before(key)
        session.apply(with_typed(before, key, column, text, self._model.desk) or before, key)

    def _as_before(self, key: str) -> Postmortem:
        """The postmortem with the cell, and what follows from it, as it stood when opened."""
        row_key, _, name = key.rpartition(".")
        postmortem = self._model.desk.session.postmortem
        names = {name, "precision"} & {column.key for column in self._model.asked.columns}
        for each in names if self._before else ():
            postmortem = postmortem.answer(f"{row_key}.{each}", self._before_cells.get(each))
        return postmortem

    @property
    def _before_cells(self) -> Mapping[str, Value]:
        return self._before.cells if self._before else {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and isinstance(table := self.parent(), RowsTable)
            and table.currentIndex().isValid()
        ):
            key = self._model.key(table.currentIndex())
            self._model.desk.session.apply(self._as_before(key), key)
        return super().eventFilter(watched, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if _typed_in(editor) is not None:
            # The row has changed because of what is being typed here.
            return
        model, column = self._model, self._model.columns[index.column()]
        value = model.rows[index.row()].cells.get(column.key)
        if isinstance(editor, QComboBox):
            if column.kind == "flag":
                editor.clear()
                editor.addItem("", "")
                editor.addItem(model.words("Yes"), "yes")
                editor.setCurrentIndex(1 if value else 0)
            else:
                fill_options(editor, list(column.options), model.words, chosen_of(column, value))
        elif isinstance(editor, QLineEdit):
            if isinstance(value, Text):
                shown = value.say(model.desk.session.language)
            elif column.kind == "moment" and isinstance(value, str):
                shown = timeline.say_moment(value, model.words, model.desk.zone())
            else:
                shown = say_cell(column, value, model.desk, model.words, None)
            editor.setText(shown)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            # Only looked at: what is shown is rounder than what is kept (an offset, a second).
            return
        column = self._model.columns[index.column()]
        key = self._model.key(index)
        session = self._model.desk.session
        if isinstance(editor, QComboBox) and _typed_in(editor) is None:
            chosen = str(editor.currentData() or "")
            if column.kind == "flag":
                session.set(key, chosen == "yes" or None)
            elif chosen != chosen_of(column, session.value(key)):
                session.set(key, chosen or None)
        elif (text := _typed_in(editor)) is not None:
            postmortem = with_typed(self._as_before(key), key, column, text, self._model.desk)
            if postmortem is None:
                head, row_id, _ = key.split(".")
                self._model.desk.tell(
                    Trouble(
                        N_("{mark}: “{text}” was not understood; the cell was not changed."),
                        N_(
                            "Write it another way, such as 2026-11-18 08:52 "
                            "for a time or 99.5 for a "
                            "number."
                        ),
                        mark=session.postmortem.mark(head, row_id),
                        text=text[:80],
                    ),
                    topic="cell",
                )
            else:
                self._model.desk.settle("cell")
                session.apply(postmortem, key, burst=False)


def _typed_in(editor: QWidget) -> str | None:
    """What was typed into a cell's editor; None where nothing was, or nothing can be."""
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    return line.text() if isinstance(line, QLineEdit) and line.isModified() else None


def with_typed(
    postmortem: Postmortem, key: str, column: Field, text: str, desk: Desk
) -> Postmortem | None:
    """The next postmortem with a typed or pasted text at a cell; None if it is not understood.

    A time that says "about" sets the row's precision too.
    """
    text = text.strip()
    if column.kind in ("phrase", "prose", "question"):
        return postmortem.answer(key, text, desk.session.language)
    if not text:
        return postmortem.answer(key, None)
    if column.kind == "moment":
        found = desk.moment(text, key)
        if found is None:
            return None
        row_key = key.rpartition(".")[0]
        if column.key == "time" and found[1] not in ("minute", "second"):
            postmortem = postmortem.answer(f"{row_key}.precision", found[1])
        return postmortem.answer(key, found[0])
    value = _typed_value(column, text, desk)
    return None if value is None else postmortem.answer(key, value)


def _typed_value(column: Field, text: str, desk: Desk) -> Value | None:
    match column.kind:
        case "date":
            return timeline.parse_date(text, desk.near())
        case "duration":
            return timeline.parse_minutes(text)
        case "number":
            return parse_number(text)
        case "people" | "tags":
            return tuple(
                part.strip() for part in text.replace("、", ",").split(",") if part.strip()
            )
        case "choice":
            return _option_called(column, text) or (text if column.open else None)
        case "flag":
            return text.casefold() in ("yes", "true", "x", "✓", "はい", "是") or None
        case "file":
            return None
    return text


def _option_called(column: Field, text: str) -> str | None:
    from pmdesk.words import LANGUAGES

    wanted = text.casefold()
    for option in column.options:
        labels = {Words.load(language)(option.label).casefold() for language in LANGUAGES}
        if wanted == option.key.casefold() or wanted in labels:
            return option.key
    return None


class RowsTable(QTableView):
    """The table itself: its keys, its height, its drop of files."""

    pasted = Signal()
    copied = Signal()
    past_end = Signal()
    deleted = Signal()
    dropped = Signal(list)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.horizontalHeader().setHighlightSections(False)
        self.handles = RowHandles(self)
        self.setVerticalHeader(self.handles)
        self.setAcceptDrops(True)
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self.fit)

    def fit_soon(self) -> None:
        # Not under the hands of whoever types: rows take their height when the cell is left.
        if not self.is_editing:
            self._fitting.start()

    def fit(self) -> None:
        """Column widths by weight, row heights by text, the table as high as its rows."""
        model = self.model()
        if not isinstance(model, RowsModel):
            return
        weights = [max(1, column.width) for column in model.columns]
        room, header = self.viewport().width(), self.horizontalHeader()
        for place, weight in enumerate(weights):
            # Never narrower than its own label, which differs from language to language.
            least = max(56, header.sectionSizeHint(place))
            self.setColumnWidth(place, max(least, room * weight // sum(weights)))
        rest = room - sum(self.columnWidth(place) for place in range(len(weights)))
        widest = weights.index(max(weights))
        self.setColumnWidth(widest, max(80, self.columnWidth(widest) + rest))
        # Sizing every row of a long table takes seconds; beyond this they are one line high.
        if model.rowCount() <= 200:
            self.resizeRowsToContents()
        height = self.horizontalHeader().height() + 4
        height += sum(self.rowHeight(row) for row in range(min(model.rowCount(), 400)))
        self.setFixedHeight(min(max(height, 40), MOST_ROWS_SHOWN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_soon()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_F2
        ):
            # In a table F2 edits the cell; elsewhere it renames the postmortem.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing:
            # The Enter that ends a cell passes by here on its way out.
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.deleted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Tab and self._is_last_cell():
            self._leave(self.focusNextChild)
        elif event.key() == Qt.Key.Key_Backtab and self._is_first_cell():
            self._leave(self.focusPreviousChild)
        else:
            super().keyPressEvent(event)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def end_editing(self) -> None:
        """What is typed in an open cell belongs to the language it was typed in."""
        self._close(QAbstractItemDelegate.EndEditHint.SubmitModelCache, commits=True)

    def drop_editing(self) -> None:
        """Undo goes past what an open cell holds: it must not be written once more."""
        self._close(QAbstractItemDelegate.EndEditHint.RevertModelCache, commits=False)

    def _close(self, hint: QAbstractItemDelegate.EndEditHint, *, commits: bool) -> None:
        if not self.is_editing:
            return
        editor = self.indexWidget(self.currentIndex()) or self.viewport().focusWidget()
        if isinstance(editor, QLineEdit) and not commits:
            editor.setModified(False)
        if editor is not None:
            if commits:
                self.commitData(editor)
            self.closeEditor(editor, hint)

    def _leave(self, move: Callable[[], object]) -> None:
        """Out of the table, not round it: while Tab goes from cell to cell, Qt would send the key
        back to the table, and that for ever."""
        self.setTabKeyNavigation(False)
        move()
        self.setTabKeyNavigation(True)

    def _is_last_cell(self) -> bool:
        here, model = self.currentIndex(), self.model()
        return not here.isValid() or (
            here.row() == model.rowCount() - 1 and here.column() == model.columnCount() - 1
        )

    def _is_first_cell(self) -> bool:
        here = self.currentIndex()
        return not here.isValid() or (here.row() == 0 and here.column() == 0)

    def closeEditor(self, editor: QWidget, hint: Any) -> None:
        if hint == QAbstractItemDelegate.EndEditHint.EditNextItem and self._is_last_cell():
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.past_end.emit()
        else:
            super().closeEditor(editor, hint)
        self._fitting.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: Any) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


class RowsEditor(QWidget):
    """One list of a postmortem: table, its commands, and the details of the selected row."""

    focused = Signal(str)

    def __init__(self, asked: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        self.desk = desk
        self.key = asked.key
        self.model = RowsModel(asked, desk, self)
        self.table = RowsTable(self)
        self.table.setModel(self.model)
        self.table.setItemDelegate(CellDelegate(self.model, self.table))
        self.empty = QLabel(self)
        self.empty.setProperty("role", "lead")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.detail = RowDetail(asked, desk, self)
        self.detail.focused.connect(self.focused.emit)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._commands()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for widget in (self.table, self.empty, self.problem, self.bar, self.detail):
            box.addWidget(widget)
        self.table.selectionModel().currentChanged.connect(self._moved)
        self.table.pasted.connect(self.paste_clipboard)
        self.setAcceptDrops(True)
        self.table.copied.connect(self.copy)
        self.table.past_end.connect(lambda: self.add(edit=True))
        self.table.deleted.connect(self.remove)
        self.table.dropped.connect(self.drop)
        self.table.handles.dragged.connect(self.carry)
        self.model.modelReset.connect(self.table.fit_soon)
        self.model.dataChanged.connect(lambda *_: self.table.fit_soon())
        self.table.installEventFilter(self)
        self.setFocusProxy(self.table)
        desk.session.changed.connect(self._changed)
        desk.session.language_leaves.connect(self.table.end_editing)
        desk.session.steps_back.connect(self.table.drop_editing)
        desk.session.language_changed.connect(self._language_changed)
        self._look()

    # Commands, declared once: name, icon, shortcut, what it does

    def _commands(self) -> None:
        self.bar = QWidget(self)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.add_button = PushLabel(self.bar)
        self.add_button.setIcon(icons.icon("plus", "accent"))
        self.add_button.clicked.connect(lambda: self.add(edit=True))
        row.addWidget(self.add_button)
        row.addStretch(1)
        self._actions: dict[str, QAction] = {}
        commands = (
            ("add", "", "Ctrl+Return", lambda: self.add(edit=True)),
            ("duplicate", "duplicate", "Ctrl+D", self.duplicate),
            ("up", "arrow-up", "Alt+Up", lambda: self.shift(-1)),
            ("down", "arrow-down", "Alt+Down", lambda: self.shift(1)),
            ("sort", "clock", "Ctrl+Shift+T", self.sort),
            ("remove", "trash", "Ctrl+Delete", self.remove),
        )
        for name, icon, keys, do in commands:
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, do=do: do())
            self.addAction(action)
            self._actions[name] = action
            if icon:
                action.setIcon(icons.icon(icon))
                button = QToolButton(self.bar)
                button.setDefaultAction(action)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                row.addWidget(button)
                if name == "sort" and not self._time_column():
                    button.hide()
                    action.setEnabled(False)

    def speak(self, words: Words) -> None:
        self.model.words = words
        self.model.repaint_all()
        names = {
            "add": words("Add a row"),
            "duplicate": words("Duplicate the row"),
            "up": words("Move up"),
            "down": words("Move down"),
            "sort": words("Sort by time"),
            "remove": words("Remove the row"),
        }
        for name, text in names.items():
            action = self._actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(text)
            action.setToolTip(f"{text} ({keys})")
        self.add_button.setText(names["add"])
        self.empty.setText(
            words("Nothing here yet. Add a row, or paste a table; each line becomes a row.")
        )
        self.table.setAccessibleName(words(self.asked.label))
        self.table.setAccessibleDescription(words(self.asked.help))
        self.detail.speak(words)
        self.table.fit_soon()

    @property
    def session(self) -> Any:
        return self.desk.session

    def _time_column(self) -> Field | None:
        return next((c for c in self.asked.columns if c.kind in ("moment", "date")), None)

    def current_id(self) -> str | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()].id if index.isValid() else None

    def _chosen_ids(self) -> list[str]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.rows[row].id for row in rows] or [i for i in [self.current_id()] if i]

    def _apply(self, postmortem: Postmortem, select: str | None = None) -> None:
        self.session.apply(postmortem, self.key, burst=False)
        if select:
            self.select(select)

    def select(self, row_id: str, column: str = "") -> None:
        """Makes a row, and a cell of it, the current one."""
        ids = [row.id for row in self.model.rows]
        if row_id not in ids:
            return
        keys = [each.key for each in self.model.columns]
        index = self.model.index(ids.index(row_id), keys.index(column) if column in keys else 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)
        if column and column not in keys:
            self.detail.open_at(column)

    def mark_words(self, key: str, start: int, end: int) -> None:
        """Shows which words of a cell are meant; the row alone would say too little."""
        self.model.mark_words(key, start, end)

    def add(self, *, edit: bool = False) -> None:
        """A new row behind the current one, ready to type into."""
        if self.session.read_only:
            return
        cells: dict[str, Value] = {
            c.key: c.the_kind.read(c.default) for c in self.asked.columns if c.default is not None
        }
        postmortem, row_id = self.session.postmortem.with_row(
            self.key, cells, after=self.current_id()
        )
        self._apply(postmortem, row_id)
        self.table.fit()
        if edit:
            self.table.setFocus()
            self.table.edit(self.table.currentIndex())

    def duplicate(self) -> None:
        with self._cell_kept():
            if row_id := self.current_id():
                row = self.session.postmortem.row(self.key, row_id)
                postmortem, new = self.session.postmortem.with_row(
                    self.key, row.cells, after=row_id
                )
                self._apply(postmortem, new)

    @contextmanager
    def _cell_kept(self) -> Iterator[None]:
        """Whatever becomes of the rows, the column stays, and an open cell is open again after."""
        was_open, column = self.table.is_editing, self.table.currentIndex().column()
        self.table.end_editing()
        yield
        here = self.table.currentIndex()
        if here.isValid() and column >= 0:
            self.table.setCurrentIndex(self.model.index(here.row(), column))
            if was_open:
                self.table.setFocus()
                self.table.edit(self.table.currentIndex())

    def remove(self) -> None:
        chosen = self._chosen_ids()
        if not chosen or self.session.read_only:
            return
        place = self.table.currentIndex().row()
        postmortem = self.session.postmortem
        for row_id in chosen:
            postmortem = postmortem.without_row(self.key, row_id)
        rest = postmortem.rows(self.key)
        self._apply(postmortem, rest[min(place, len(rest) - 1)].id if rest else None)

    def shift(self, step: int) -> None:
        with self._cell_kept():
            if row_id := self.current_id():
                place = [row.id for row in self.model.rows].index(row_id)
                postmortem = self.session.postmortem.moved_row(self.key, row_id, place + step)
                self._apply(postmortem, row_id)

    def carry(self, places: list[int], gap: int) -> None:
        """Rows, by their places, to the gap in front of the row that stands at place `gap`."""
        ids = [row.id for row in self.model.rows]
        moved = [ids[place] for place in places]
        order = [each for each in ids[:gap] if each not in moved]
        order += moved + [each for each in ids[gap:] if each not in moved]
        if order == ids or not moved:
            return
        self._apply(self.session.postmortem.sorted_rows(self.key, order), moved[0])
        chosen, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        for row_id in moved[1:]:
            chosen.select(self.model.index(order.index(row_id), 0), flags.Select | flags.Rows)

    def sort(self) -> None:
        """By the first column of times; rows without one stay behind the row before them."""
        column = self._time_column()
        if column is None:
            return
        latest, keyed = "", []
        for place, row in enumerate(self.model.rows):
            at = timeline.moment(row.cells.get(column.key))
            latest = at.astimezone(timeline.zone_of("UTC")).isoformat() if at else latest
            if column.kind == "date":
                latest = str(row.cells.get(column.key, latest))
            keyed.append((latest, place, row.id))
        order = [row_id for _, _, row_id in sorted(keyed)]
        self._apply(self.session.postmortem.sorted_rows(self.key, order), self.current_id())

    def copy(self) -> None:
        """The chosen rows as a table that spreadsheets and Markdown editors take."""
        lines = []
        for row_id in self._chosen_ids():
            row = self.session.postmortem.row(self.key, row_id)
            cells = [
                say_cell(c, row.cells.get(c.key), self.desk, self.model.words, row)
                for c in self.model.columns
            ]
            lines.append("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in cells))
        data = QMimeData()
        data.setText("\n".join(lines))
        QGuiApplication.clipboard().setMimeData(data)

    def paste(self, text: str) -> None:
        """A pasted table becomes rows; pasted lines become a row each."""
        from pmdesk.ui.pasting import paste_rows

        if self.session.read_only or not text.strip():
            return
        postmortem, last = paste_rows(self.asked, text, self.desk, after=self.current_id())
        if last:
            self._apply(postmortem, last)
            self.table.fit()

    def paste_clipboard(self) -> None:
        """What was copied: a picture where there is a place for one, else text as rows."""
        clipboard = QGuiApplication.clipboard()
        picture = clipboard.image() if clipboard.mimeData().hasImage() else None
        if picture is None or picture.isNull() or clipboard.text().strip():
            self.paste(clipboard.text())
            return
        data, buffer = QByteArray(), QBuffer()
        buffer.setBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]
        self._add_files([(f"{datetime.now():%Y-%m-%d-%H%M%S}.png", bytes(data.data()))])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and not self.model.rows:
            # An empty list says that a table can be pasted; there is no table yet to hear it.
            self.paste_clipboard()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._file_column() is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.drop(paths)

    def _file_column(self) -> Field | None:
        return next((c for c in self.asked.columns if c.kind == "file"), None)

    def drop(self, files: list[str]) -> None:
        """Dropped files become rows of their own, where the list has a place for a file."""
        from pathlib import Path

        if self._file_column() is None:
            return
        try:
            self._add_files([(Path(each).name, read_file(Path(each))) for each in files])
        except Trouble as trouble:
            self.desk.tell(trouble)

    def _add_files(self, files: list[tuple[str, bytes]]) -> None:
        column = self._file_column()
        if column is None or self.desk.attach is None or self.session.read_only:
            return
        postmortem, last = self.session.postmortem, None
        try:
            for name, content in files:
                file = self.desk.attach(content, name)
                postmortem, last = postmortem.with_row(self.key, {column.key: file})
                first = self.asked.columns[0]
                if first.is_prose:
                    stem = name.rpartition(".")[0] or name
                    postmortem = postmortem.answer(
                        f"{self.key}.{last}.{first.key}", stem, self.session.language
                    )
        except Trouble as trouble:
            self.desk.tell(trouble)
        if last:
            self._apply(postmortem, last)

    # Following the session

    def _changed(self, key: str) -> None:
        if key.partition(".")[0] != self.key:
            return
        current, column = self.current_id(), self.table.currentIndex().column()
        self.model.refresh()
        if current and self.current_id() != current:
            self.select(current)
            here = self.table.currentIndex()
            if here.isValid() and column >= 0:
                self.table.setCurrentIndex(self.model.index(here.row(), column))
        self._look()

    def _language_changed(self, _: str) -> None:
        self.model.refresh()
        self.detail.show_row(self.current_id())

    def _moved(self, *_: object) -> None:
        self.detail.show_row(self.current_id())
        self._announce()

    def _announce(self) -> None:
        index = self.table.currentIndex()
        self.focused.emit(self.model.key(index) if index.isValid() else self.key)

    def _look(self) -> None:
        filled = bool(self.model.rows)
        self.table.setVisible(filled)
        self.empty.setVisible(not filled)
        self.setFocusProxy(self.table if filled else self.add_button)
        self.detail.show_row(self.current_id())
        self.table.fit_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            if not self.table.currentIndex().isValid() and self.model.rows:
                self.select(self.model.rows[0].id)
            self._announce()
        return super().eventFilter(watched, event)

    def show_problems(self, sentences: dict[str, list[str]]) -> None:
        """What the checks say about this list and its rows, by key."""
        ids = {row.id for row in self.model.rows}
        mine = []
        for key, many in sentences.items():
            head, _, rest = key.partition(".")
            row_id = rest.partition(".")[0]
            if head == self.key and row_id in ids:
                mark = self.session.postmortem.mark(head, row_id)
                # Some sentences name their row already.
                mine += [said if mark in said else f"{mark}  {said}" for said in many]
            elif head == self.key:
                mine += many
        hidden = len(mine) - _SHOWN
        more = [self.desk.words.count("… and {n} more problems", hidden)] if hidden > 0 else []
        self.problem.setText("\n".join([*mine[:_SHOWN], *more]))
        self.problem.setVisible(bool(mine))

    def set_read_only(self, read_only: bool) -> None:
        self.bar.setVisible(not read_only)
        self.table.handles.set_movable(not read_only)
        self.detail.set_read_only(read_only)


_SHOWN = 3
"""Problems that are said under a list; all of them are in the pane beside it."""


class RowDetail(QFrame):
    """Every cell of the selected row, built when it is first opened."""

    focused = Signal(str)

    def __init__(self, asked: Field, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.asked = asked
        self.desk = desk
        self.words = desk.words
        self.editors: dict[str, Editor] = {}
        self.row_id: str | None = None
        self._read_only = False
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 4)
        self.toggle = PushLabel(self)
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._toggled)
        box.addWidget(self.toggle)
        self.body = QWidget(self)
        self.form = QFormLayout(self.body)
        self.form.setContentsMargins(4, 4, 4, 8)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        box.addWidget(self.body)
        self.body.hide()
        self.labels: dict[str, QLabel] = {}
        desk.session.changed.connect(self._changed)
        self.hide()

    def show_row(self, row_id: str | None) -> None:
        self.setVisible(row_id is not None)
        if row_id != self.row_id:
            self.row_id = row_id
            for name, editor in self.editors.items():
                editor.key = f"{self.asked.key}.{row_id}.{name}"
                editor.forget()
        self._fill()
        self._title()

    def _title(self) -> None:
        if self.row_id is None:
            return
        mark = self.desk.session.postmortem.mark(self.asked.key, self.row_id)
        opened = self.toggle.isChecked()
        self.toggle.setText(
            self.words("{mark}: fewer details", mark=mark)
            if opened
            else self.words("{mark}: all details", mark=mark)
        )
        self.toggle.setIcon(icons.icon("chevron-down" if opened else "chevron-right", "accent"))

    def _toggled(self, opened: bool) -> None:
        if opened and not self.editors:
            self._build()
        self.body.setVisible(opened)
        self._fill()
        self._title()

    def open_at(self, column: str) -> None:
        """Opens the details and puts the focus on one cell."""
        self.toggle.setChecked(True)
        if column in self.editors:
            self.editors[column].inner.setFocus()

    def _build(self) -> None:
        for column in self.asked.columns:
            editor = EDITORS[column.kind](
                column, self.desk, f"{self.asked.key}.{self.row_id}.{column.key}", self.body
            )
            editor.edited.connect(lambda value, editor=editor: self._edited(editor, value))
            label = QLabel(self.body)
            label.setProperty("role", "meta")
            label.setBuddy(editor.inner)
            label.setMinimumWidth(96)
            label.setWordWrap(True)
            self.labels[column.key] = label
            self.editors[column.key] = editor
            editor.inner.installEventFilter(self)
            editor.set_read_only(self._read_only)
            self.form.addRow(label, editor)
        self.speak(self.words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for editor in self.editors.values():
                if editor.inner is watched:
                    self.focused.emit(editor.key)
        return super().eventFilter(watched, event)

    def _edited(self, editor: Editor, value: object) -> None:
        self.desk.session.set(editor.key, value)

    def _changed(self, key: str) -> None:
        head, _, rest = key.partition(".")
        if head == self.asked.key and (not rest or rest.partition(".")[0] == self.row_id):
            self._fill()

    def _fill(self) -> None:
        if not self.toggle.isChecked() or self.row_id is None:
            return
        for editor in self.editors.values():
            editor.show_value(self.desk.session.value(editor.key))

    def speak(self, words: Words) -> None:
        self.words = words
        for column in self.asked.columns:
            if column.key in self.editors:
                editor = self.editors[column.key]
                self.labels[column.key].setText(words(column.label))
                editor.speak(words)
                editor.inner.setAccessibleName(words(column.label))
                editor.inner.setAccessibleDescription(words(column.help))
                editor.setToolTip(words(column.help))
        self._title()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for editor in self.editors.values():
            editor.set_read_only(read_only)
