"""The open postmortem: set(), changed, saved, flush(), undo()."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import NOTHING, Text
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.jobs import Jobs
from pmdesk.words import N_

PAUSE = 300
"""Milliseconds without a key after which the words are saved."""
LONGEST = 1000
"""Milliseconds after which they are saved though typing goes on."""
RETRY = 3000
"""Milliseconds until a failed save is tried again."""
BURST = 1.0
"""Seconds: keys closer together than this, at one place, are undone together."""
DEPTH = 500
"""How many steps can be undone."""
KEPT = 100
"""How many of them a restart keeps."""


class Store(Protocol):
    """What a session needs of a library."""

    def save(self, postmortem: Postmortem, changes: dict[str, Any]) -> object: ...


@dataclass
class _Step:
    """One step of undo: what stood before and behind it, and where it was made.

    `beside`: what it changed beside the answers, as JSON that only whoever keeps that understands.
    """

    key: str
    before: Postmortem
    after: Postmortem
    language: str
    at: float
    beside: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    @property
    def is_in_answers(self) -> bool:
        return self.before is not self.after

    def record(self) -> dict[str, Any]:
        """What can be kept on disk: the records before and after."""
        after = self.after.changed_records(self.before)
        before = self.before.changed_records(self.after)
        record = {"key": self.key, "language": self.language, "before": before, "after": after}
        return {**record, "beside": dict(self.beside)} if self.beside else record


class Session(QObject):
    """Holds the current Postmortem; whoever looks at it listens to `changed`.

    `language` is the one being written in; it has nothing to do with the window's.
    """

    changed = Signal(str)
    """The key that has another answer now: a field, or a cell; a list whose rows changed."""
    saved = Signal(object)
    """The moment (datetime) up to which everything is on disk."""
    troubled = Signal(object)
    """A Trouble: the last words could not be saved; they are kept and tried again."""
    language_leaves = Signal()
    """Another language comes: what is half written still belongs to this one."""
    language_changed = Signal(str)
    steps_back = Signal()
    """Undo or redo comes: what an editor holds beyond the session is void."""
    undo_changed = Signal()
    moved = Signal(str)
    """Undo and redo lead back to where the change was made: its key."""
    went_beside = Signal(object, bool)
    """Undo (True) or redo of a step that changed something beside the answers: its `beside`."""

    def __init__(
        self,
        store: Store,
        postmortem: Postmortem,
        jobs: Jobs,
        language: str = "",
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self._store = store
        self._jobs = jobs
        self.postmortem = postmortem
        self.read_only = read_only
        self._language = language or postmortem.language
        self._on_disk = postmortem
        self._saving: Postmortem | None = None
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        # Of the last time: read only when someone goes back that far.
        self._earlier: list[dict[str, Any]] = []
        self._later: list[dict[str, Any]] = []
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST)
        self._retry = self._timer(RETRY)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(self.flush)
        return timer

    # Writing

    @property
    def language(self) -> str:
        return self._language

    def write_in(self, language: str) -> None:
        """Another language to write in; every per-language answer shows that language's text."""
        if language != self._language:
            self.language_leaves.emit()
            self._language = language
            self.language_changed.emit(language)

    def set(self, key: str, value: object) -> None:
        """The answer at a key; per-language answers take a `str`, in the session's language."""
        kind = self.postmortem.schema.field(key).the_kind
        if kind.per_language and not (value is None or isinstance(value, str)):
            self.apply(self.postmortem.answer(key, value), key)
        else:
            self.apply(
                self.postmortem.answer(key, value, self._language if kind.per_language else None),
                key,
            )

    def value(self, key: str) -> Value | None:
        return self.postmortem.value(key)

    def apply(
        self,
        postmortem: Postmortem,
        key: str,
        *,
        burst: bool = True,
        beside: Mapping[str, Any] = NOTHING,
    ) -> None:
        """The next postmortem, changed at `key`. Every change in the window goes through here.

        With `burst`, keystrokes that follow one another quickly at one key are one step of undo.
        A step may have changed something `beside` the answers, or only there.
        """
        before = self.postmortem
        is_other = bool(postmortem.changed_records(before))
        if self.read_only or not (is_other or beside):
            return
        now = time.monotonic()
        last = self._undo[-1] if self._undo else None
        same = last is not None and last.key == key and last.language == self._language
        is_one = burst and same and last is not None and not (last.beside or beside)
        if is_one and last is not None and now - last.at < BURST and not self._redo:
            last.after, last.at = postmortem, now
        else:
            after = postmortem if is_other else before
            self._undo.append(_Step(key, before, after, self._language, now, beside))
            del self._undo[:-DEPTH]
        self._redo.clear()
        self._later.clear()
        if is_other:
            self._stands_now(postmortem, key)
        self.undo_changed.emit()

    def _stands_now(self, postmortem: Postmortem, key: str) -> None:
        """The answer at `key` is another, and so may be those of further fields."""
        before, self.postmortem = self.postmortem, postmortem
        self._touched()
        self.changed.emit(key)
        for head in _changed_keys(before, postmortem):
            if head != key.partition(".")[0]:
                self.changed.emit(head)

    def _touched(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def take_over(self, postmortem: Postmortem) -> None:
        """The postmortem as it is on disk now, after others wrote there. It can be undone."""
        before = self.postmortem
        for key in _changed_keys(before, postmortem):
            self._undo.append(
                _Step(key, before, postmortem, self._language, time.monotonic() - BURST)
            )
            break
        self._redo.clear()
        self._later.clear()
        self.postmortem = self._on_disk = postmortem
        for key in _changed_keys(before, postmortem):
            self.changed.emit(key)
        self.undo_changed.emit()

    # Undo

    @property
    def can_undo(self) -> bool:
        return bool(self._undo or self._earlier) and not self.read_only

    @property
    def can_redo(self) -> bool:
        return bool(self._redo or self._later) and not self.read_only

    def undo(self) -> None:
        self.steps_back.emit()
        if not self._undo and self._earlier:
            record = self._earlier.pop()
            self._undo.append(
                _step(record, _with(self.postmortem, record["before"]), self.postmortem)
            )
        if self._undo:
            step = self._undo.pop()
            self._redo.append(step)
            self._go(step, step.before, is_back=True)

    def redo(self) -> None:
        self.steps_back.emit()
        if not self._redo and self._later:
            record = self._later.pop()
            self._redo.append(
                _step(record, self.postmortem, _with(self.postmortem, record["after"]))
            )
        if self._redo:
            step = self._redo.pop()
            self._undo.append(step)
            self._go(step, step.after, is_back=False)

    def way_back(self) -> dict[str, Any]:
        """The steps of undo and redo as JSON, for the next start."""
        undo = [*self._earlier, *(step.record() for step in self._undo[-KEPT:])]
        redo = [*self._later, *(step.record() for step in self._redo[-KEPT:])]
        stands = _fingerprint(self.postmortem)
        return {"stands": stands, "undo": undo[-KEPT:], "redo": redo[-KEPT:]}

    def take_way_back(self, kept: Any) -> None:
        """The steps of the last time, if the postmortem still stands as it stood then."""
        try:
            if kept["stands"] != _fingerprint(self.postmortem):
                return
            undo, redo = (
                [
                    {
                        "key": str(each["key"]),
                        "language": str(each["language"]),
                        "before": dict(each["before"]),
                        "after": dict(each["after"]),
                        "beside": dict(each.get("beside") or {}),
                    }
                    for each in kept[name][-KEPT:]
                ]
                for name in ("undo", "redo")
            )
        except (KeyError, TypeError, ValueError):
            # Of another pmdesk, or of nobody: the past is in the history all the same.
            return
        self._earlier, self._later = undo, redo
        self.undo_changed.emit()

    def _go(self, step: _Step, postmortem: Postmortem, *, is_back: bool) -> None:
        if step.is_in_answers:
            before, self.postmortem = self.postmortem, postmortem
            self._touched()
            # First the rows, then the language: an editor must not look for a row that is gone.
            for key in _changed_keys(before, postmortem):
                self.changed.emit(key)
            if isinstance(before.value(step.key) or postmortem.value(step.key), Text):
                # To see it; a number is seen in every language.
                self.write_in(step.language)
        self.undo_changed.emit()
        if step.is_in_answers:
            self.moved.emit(step.key)
        if step.beside:
            self.went_beside.emit(step.beside, is_back)

    # Saving

    @property
    def is_dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.postmortem is not self._on_disk

    def flush(self) -> None:
        """Saves in the background what is not on disk yet."""
        self._stop_timers()
        if self._saving is not None or not self.is_dirty:
            return
        postmortem = self._saving = self.postmortem
        changes = postmortem.changed_records(self._on_disk)
        self._jobs.run(
            lambda: self._store.save(postmortem, changes),
            lambda _: self._is_saved(postmortem),
            self._is_not_saved,
        )

    def flush_now(self) -> None:
        """Saves at once and returns when it is on disk. Raises Trouble when that cannot be."""
        self._stop_timers()
        self._jobs.wait()
        if self.is_dirty:
            postmortem = self.postmortem
            self._store.save(postmortem, postmortem.changed_records(self._on_disk))
            self._saving = None
            self._is_saved(postmortem)

    def _stop_timers(self) -> None:
        for timer in (self._pause, self._longest, self._retry):
            timer.stop()

    def _is_saved(self, postmortem: Postmortem) -> None:
        self._on_disk = postmortem
        self._saving = None
        self.saved.emit(datetime.now().astimezone())
        if self.is_dirty:
            self._touched()

    def _is_not_saved(self, error: Exception) -> None:
        self._saving = None
        self._retry.start()
        if isinstance(error, Trouble):
            self.troubled.emit(error)
            return
        # Our own bug: the words need a way out all the same.
        self.troubled.emit(
            Trouble(
                N_("Saving failed for a reason that pmdesk does not know ({reason})."),
                N_("Save a copy elsewhere. The text is still in this window."),
                reason=type(error).__name__,
            )
        )
        raise error


def _step(record: dict[str, Any], before: Postmortem, after: Postmortem) -> _Step:
    return _Step(record["key"], before, after, record["language"], 0.0, record["beside"])


def _with(postmortem: Postmortem, records: dict[str, Any]) -> Postmortem:
    """The very same one where nothing is changed."""
    return postmortem.with_records(records) if records else postmortem


def _fingerprint(postmortem: Postmortem) -> str:
    text = json.dumps(postmortem.records(), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _changed_keys(before: Postmortem, after: Postmortem) -> list[str]:
    return [
        field.key
        for field in after.schema.fields
        if before.answers.get(field.key) is not after.answers.get(field.key)
        and before.answers.get(field.key) != after.answers.get(field.key)
    ]
