"""What stood here before: every answer's past, the named versions, and the way back to them."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain import difference
from pmdesk.ui.record_text import give_forms, label_of, language_of, marked, text_of
from pmdesk.ui.tips import as_tip
from pmdesk.ui.window_keys import SearchLine
from pmdesk.words import N_, Words

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.domain.schema import Schema
    from pmdesk.store.library import Library, Milestone, Past
    from pmdesk.ui.jobs import Jobs
    from pmdesk.ui.session import Session

HERE, WHOLE = range(2)
INLINE, BESIDE = range(2)
_MOST = 400
"""Changes that are listed of a whole postmortem."""

MADE_BY: Mapping[str, str] = {
    "status": N_("Status: {name}"),
    "export": N_("Export: {name}"),
    "named": N_("{name}"),
    "merge": N_("Before merging {name}"),
}
"""Why a version has a name (store.KINDS)."""


@dataclass(frozen=True)
class Stop:
    """A moment one can look back to: after one change, or at a version with a name."""

    at: str
    upto: int
    author: str
    past: Past | None = None
    milestone: Milestone | None = None


class HistoryPane(QWidget):
    """A list of moments, and what has changed since the one that is chosen."""

    def __init__(self, library: Library, jobs: Jobs, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._jobs, self._words = library, jobs, words
        self._schema: Schema = library.schema
        self._session: Session | None = None
        self._key = ""
        self._wanted: tuple[str, str, int] = ("", "", HERE)
        self._then: Postmortem | None = None
        self.scope, self.way = QComboBox(self), QComboBox(self)
        for box, choices in ((self.scope, (HERE, WHOLE)), (self.way, (INLINE, BESIDE))):
            for choice in choices:
                box.addItem("", choice)
        self.scope.activated.connect(self.refresh)
        self.way.activated.connect(self._show)
        self.stops = QListWidget(self)
        self.stops.currentItemChanged.connect(lambda *_: self._look_back())
        self.view = QTextBrowser(self)
        self.view.setOpenLinks(False)
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("role", "meta")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.bring_back = QPushButton(self)
        self.bring_back.clicked.connect(self._bring_back)
        self.name = SearchLine(self)
        self.name.setMaxLength(120)
        self.name.textChanged.connect(lambda _: self._allow_name())
        self.name.returnPressed.connect(self._give_name)
        self.give_name = QPushButton(self)
        self.give_name.clicked.connect(self._give_name)
        self._lay_out()
        self.speak(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.scope)
        column.addWidget(self.way)
        self.stops.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self.stops)
        halves.addWidget(self.view)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        column.addWidget(halves, 1)
        column.addWidget(self.note)
        column.addWidget(self.bring_back)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.give_name)
        column.addLayout(row)

    # What is shown

    def show_key(self, session: Session | None, key: str) -> None:
        """The past of another answer, if this is looked at."""
        self._session, self._key = session, key
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads the past anew, in the background."""
        session, scope = self._session, int(self.scope.currentData())
        if session is None:
            self.stops.clear()
            self.view.clear()
            return
        one, key = session.postmortem.id, _record_key(self._schema, self._key)
        wanted = self._wanted = (one, key, scope)

        def read() -> list[Stop]:
            if scope == HERE:
                past = self._library.history(one, key) if key else ()
                return [Stop(each.at, each.seq, each.author, past=each) for each in past]
            named = self._library.milestones(one)
            stops = [Stop(m.at, m.upto, m.author, milestone=m) for m in named]
            past = self._library.history(one)[:_MOST]
            stops += [Stop(each.at, each.seq, each.author, past=each) for each in past]
            return sorted(stops, key=lambda stop: (stop.upto, stop.milestone is not None))[::-1]

        def done(stops: list[Stop]) -> None:
            if self._wanted == wanted:
                self._show_stops(stops)

        self._jobs.run(read, done)

    def _show_stops(self, stops: Sequence[Stop]) -> None:
        self.stops.clear()
        for stop in stops:
            item = QListWidgetItem(self._line(stop))
            item.setData(Qt.ItemDataRole.UserRole, stop)
            item.setToolTip(as_tip(item.text()))
            if stop.milestone is not None:
                face = item.font()
                face.setBold(True)
                item.setFont(face)
            self.stops.addItem(item)
        if stops:
            self.stops.setCurrentRow(0)
        else:
            self.view.clear()
            self.note.setText(self._words("Nothing has been written here yet."))
        self.bring_back.setEnabled(bool(stops) and self._may_write())

    def _line(self, stop: Stop) -> str:
        when = f"{datetime.fromisoformat(stop.at).astimezone():%Y-%m-%d %H:%M}"
        what = ""
        if stop.milestone is not None:
            name = stop.milestone.name
            if stop.milestone.kind == "status":
                name = self._words(self._schema.field("status").label_of(name))
            what = self._words(MADE_BY.get(stop.milestone.kind, "{name}"), name=name)
        elif stop.past is not None and self.scope.currentData() == WHOLE:
            what = self._label(stop.past.key)
        return "  ".join(part for part in (when, what, stop.author) if part)

    def _label(self, key: str) -> str:
        postmortem = self._session.postmortem if self._session is not None else None
        return label_of(key, self._schema, postmortem, self._words)

    def _stop(self) -> Stop | None:
        item = self.stops.currentItem()
        stop = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return stop if isinstance(stop, Stop) else None

    def _look_back(self) -> None:
        """Reads how it stood at the chosen moment, then shows the difference."""
        stop, session = self._stop(), self._session
        if stop is None or session is None:
            return
        if self.scope.currentData() == HERE:
            self._show()
            return
        one = session.postmortem.id

        def done(then: Postmortem) -> None:
            if self._stop() is stop:
                self._then = then
                self._show()

        self._jobs.run(lambda: self._library.at(one, stop.upto), done)

    def _show(self) -> None:
        stop, session = self._stop(), self._session
        if stop is None or session is None:
            return
        now = session.postmortem.records()
        if self.scope.currentData() == HERE and stop.past is not None:
            before, after = stop.past.after, now.get(stop.past.key)
            since = before != after
            if not since:
                before = stop.past.before
            said = self._words("Changes since then") if since else self._words("This change")
            pieces = [("", stop.past.key, before, after)]
        elif self._then is not None:
            then = self._then.records()
            keys = [*dict.fromkeys([*now, *then])]
            said = self._words("Changes since then")
            pieces = [
                (self._label(key), key, then.get(key), now.get(key))
                for key in keys
                if then.get(key) != now.get(key) and not _only_moved(then.get(key), now.get(key))
            ]
        else:
            return
        self.note.setText(said if pieces else self._words("Nothing has changed since then."))
        self.view.setHtml("".join(self._piece(*piece) for piece in pieces))
        records = [record for *_, before, after in pieces for record in (before, after)]
        give_forms(self.view.document(), language_of(records, session.language))

    def _piece(self, label: str, key: str, before: Any, after: Any) -> str:
        field = self._schema.field(key.partition(".")[0]) if self._has(key) else None
        old, new = (text_of(field, record, self._words) for record in (before, after))
        heading = f"<p><b>{html.escape(label)}</b></p>" if label else ""
        if self.way.currentData() == BESIDE:
            half = "<td width='50%'>{}</td>".format
            rows = "".join(
                f"<tr>{half(marked(left))}{half(marked(right))}</tr>"
                for left, right in difference.side_by_side(old, new)
            )
            return f"{heading}<table width='100%' cellspacing='4'>{rows}</table>"
        return f"{heading}<p>{marked(difference.parts(old, new))}</p>"

    def _has(self, key: str) -> bool:
        return self._schema.has(key.partition(".")[0])

    # Naming

    def _allow_name(self) -> None:
        self.give_name.setEnabled(bool(self.name.text().strip()) and self._may_write())

    def _give_name(self) -> None:
        """What stands there now gets a name, once it is on disk."""
        session, name = self._session, self.name.text().strip()
        if session is None or not name or session.read_only:
            return
        session.flush_now()
        self._library.name_version(session.postmortem.id, "named", name)
        self.name.clear()
        self.scope.setCurrentIndex(WHOLE)
        self.refresh()

    # Bringing back

    def _may_write(self) -> bool:
        return self._session is not None and not self._session.read_only

    def _bring_back(self) -> None:
        stop, session = self._stop(), self._session
        if stop is None or session is None or session.read_only:
            return
        if self.scope.currentData() == HERE and stop.past is not None:
            key, record = stop.past.key, stop.past.after
            session.apply(session.postmortem.with_records({key: record}), key, burst=False)
        elif self._then is not None:
            # The words come back; how far the review has come is another matter.
            then = self._then.answer("status", session.postmortem.value("status"))
            now = session.postmortem.records()
            gone = dict.fromkeys(set(now) - set(then.records()))
            session.apply(
                session.postmortem.with_records({**gone, **then.records()}), "title", burst=False
            )
        session.flush()
        session.saved.connect(self._saved_again, Qt.ConnectionType.SingleShotConnection)

    def _saved_again(self, _: object) -> None:
        self.refresh()

    def speak(self, words: Words) -> None:
        self._words = words
        self.scope.setItemText(HERE, words("This answer"))
        self.scope.setItemText(WHOLE, words("Whole postmortem"))
        self.scope.setAccessibleName(words("History of"))
        self.way.setItemText(INLINE, words("Inline"))
        self.way.setItemText(BESIDE, words("Side by side"))
        self.way.setAccessibleName(words("How differences are shown"))
        self.stops.setAccessibleName(words("Earlier versions"))
        self.view.setAccessibleName(words("Differences from now"))
        self.bring_back.setText(words("Restore this"))
        self.name.setPlaceholderText(words("Name of this version"))
        self.name.setAccessibleName(words("Name of this version"))
        self.give_name.setText(words("Name it"))
        self._allow_name()
        if self.isVisible():
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh()


def _record_key(schema: Schema, key: str) -> str:
    """The record that holds an answer: the field, or the row of a cell."""
    head, _, rest = key.partition(".")
    if not schema.has(head):
        return ""
    return f"{head}.{rest.partition('.')[0]}" if rest else head


def _only_moved(before: Any, after: Any) -> bool:
    """A row that stands elsewhere because of others, with the same words."""
    both = isinstance(before, dict) and isinstance(after, dict)
    return both and "cells" in before and before["cells"] == after.get("cells")
