"""Widgets in the forms of the language that their text is in, whatever the window speaks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from pmdesk.ui import theme


class _Forms(QObject):
    """Stays with a widget: the style sheet gives it a font anew with every zoom and theme, and
    that one has the window's forms."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._language = ""
        self._is_dressing = False
        widget.installEventFilter(self)

    def write_in(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        # theme.speak leaves it alone as long as it has forms of its own.
        self._widget.setProperty("pmdesk-forms", theme.has_forms(language))
        if theme.has_forms(language):
            self._dress()
        else:
            self._widget.setFont(QFont())
            self._widget.style().polish(self._widget)

    def _dress(self) -> None:
        face = self._widget.font()
        dressed = theme.in_forms_of(self._language, face)
        if dressed == face or self._is_dressing:
            return
        self._is_dressing = True
        self._widget.setFont(dressed)
        self._is_dressing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and theme.has_forms(self._language):
            self._dress()
        return super().eventFilter(watched, event)


def write_in(widget: QWidget, language: str) -> None:
    """From now on the widget shows a text of this language; "" for words of the window itself."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    forms = widget.findChild(_Forms, options=direct) or _Forms(widget)
    forms.write_in(language)
