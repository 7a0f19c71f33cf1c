"""run(work, done, failed): the one door to a thread; the answer comes back on the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Answer(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._answer = answer

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # it is raised again, in words, by `failed`
            self._answer.failed.emit(error)
        else:
            self._answer.done.emit(result)


class Jobs(QObject):
    """A line of work that is done one after the other, off the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._open: set[_Answer] = set()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Does `work` in the background, then `done` with its result or `failed` with its error."""
        answer = _Answer(self)
        self._open.add(answer)

        def closed(result: object, then: Callable[[Any], None]) -> None:
            self._open.discard(answer)
            answer.deleteLater()
            then(result)

        answer.done.connect(lambda result: closed(result, done))
        answer.failed.connect(lambda error: closed(error, failed or _raise))
        self._pool.start(_Work(work, answer))

    @property
    def busy(self) -> bool:
        return bool(self._open)

    def wait(self) -> None:
        """Until the line is empty; answers still come by the event loop."""
        self._pool.waitForDone()


def _raise(error: Exception) -> None:
    raise error
