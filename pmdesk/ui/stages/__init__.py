"""What stands above the fields where a plain form is not enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from pmdesk.ui.desk import Desk
from pmdesk.ui.stages.review import ReviewHead
from pmdesk.ui.stages.timeline import TimelineHead
from pmdesk.words import Words


class Head(Protocol):
    def speak(self, words: Words) -> None: ...


HEADS: dict[str, Callable[[Desk, QWidget], TimelineHead | ReviewHead]] = {
    "timeline": TimelineHead,
    "review": ReviewHead,
}
"""Stage key -> what to put above its fields."""
