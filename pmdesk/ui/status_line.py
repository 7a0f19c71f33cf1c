"""The lowest line: saved when, how far, how much; languages and zoom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from pmdesk.domain.postmortem import Postmortem, each_text
from pmdesk.words import LANGUAGES, NAMES, Words


class StatusLine(QWidget):
    """Says where things stand; the languages are changed here."""

    wants_display = Signal(str)
    wants_writing = Signal(str)
    wants_zoom = Signal(float)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._saved: datetime | None = None
        self._state = "none"
        self._stage = ("", 0)
        self._characters = 0
        self._writing = ("", "")
        self._zoom = 1.0
        self.saved, self.stage, self.characters = (QLabel(self) for _ in range(3))
        self.writing = self._button()
        self.writing.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.writing.clicked.connect(lambda: self.wants_writing.emit(self._writing[1]))
        self.display = self._button()
        self.display.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom = self._button()
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 10, 2)
        row.setSpacing(10)
        for label in (self.saved, self.stage, self.characters):
            row.addWidget(label)
        row.addStretch(1)
        for button in (self.writing, self.display, self.zoom):
            row.addWidget(button)
        # What does not fit is left out: the window is never wider for it.
        self.setMinimumWidth(1)
        self._make_menus()
        self.speak(words)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _make_menus(self) -> None:
        self._displays = _language_menu(self, self.wants_display.emit)
        self.display.setMenu(self._displays)
        self._writings = _language_menu(self, self.wants_writing.emit)
        self.writing.setMenu(self._writings)
        self._zooms = QMenu(self)
        for percent in (75, 90, 100, 110, 125, 150, 175, 200):
            action = self._zooms.addAction(f"{percent}%")
            action.triggered.connect(
                lambda _=False, percent=percent: self.wants_zoom.emit(percent / 100)
            )
        self.zoom.setMenu(self._zooms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """First the count of characters goes, then the stage; saving and languages stay."""
        parts = (self.saved, self.writing, self.display, self.zoom)
        room = self.width() - 40 - sum(part.sizeHint().width() + 10 for part in parts)
        for label in (self.stage, self.characters):
            room -= label.sizeHint().width() + 10
            label.setVisible(room >= 0 and bool(label.text()))

    # What there is to say

    def show_saved(self, moment: datetime | None) -> None:
        self._saved, self._state = moment, "saved"
        self._say_saved()

    def show_saving(self) -> None:
        """Something was typed that is not on disk yet."""
        if self._state != "troubled":
            self._state = "saving"
            self._say_saved()

    def show_troubled(self) -> None:
        self._state = "troubled"
        self._say_saved()

    def show_read_only(self) -> None:
        self._state = "read_only"
        self._say_saved()

    def show_stage(self, label: str, share: float) -> None:
        """`label` is the stage's source string."""
        self._stage = (label, round(share * 100))
        self._say_stage()

    def show_characters(self, count: int) -> None:
        self._characters = count
        self._say_stage()

    def show_writing(self, language: str, other: str) -> None:
        self._writing = (language, other)
        _tick(self._writings, language)
        self._say_languages()

    def show_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self.zoom.setText(f"{round(zoom * 100)}%")

    def show_nothing(self) -> None:
        """No postmortem is open."""
        self._state, self._stage, self._characters = "none", ("", 0), 0
        self._say_saved()
        self._say_stage()
        self.writing.hide()

    # Words

    def speak(self, words: Words) -> None:
        self._words = words
        self._say_saved()
        self._say_stage()
        _tick(self._displays, words.language)
        self._say_languages()
        self.zoom.setAccessibleName(words("Zoom"))
        self.zoom.setToolTip(words("Zoom"))
        self.show_zoom(self._zoom)

    def _say_saved(self) -> None:
        words = self._words
        match self._state:
            case "saved" if self._saved is not None:
                time = self._saved.strftime("%H:%M:%S")
                self.saved.setText(words("Saved at {time}", time=time))
            case "saved":
                self.saved.setText(words("Everything is saved"))
            case "saving":
                self.saved.setText(words("Saving…"))
            case "troubled":
                self.saved.setText(words("Not saved"))
            case "read_only":
                self.saved.setText(words("Read-only"))
            case _:
                self.saved.setText("")

    def _say_stage(self) -> None:
        label, percent = self._stage
        words = self._words
        self.stage.setText(
            words("{stage} {percent}%", stage=words(label), percent=percent) if label else ""
        )
        total = f"{self._characters:,}"
        count = words.count("{total} characters", self._characters, total=total)
        self.characters.setText(count if label else "")
        self._fit()

    def _say_languages(self) -> None:
        words = self._words
        language, other = (NAMES.get(each, each) for each in self._writing)
        self.writing.setVisible(bool(self._writing[0]))
        self.writing.setText(words("Writing: {language} ⇄ {other}", language=language, other=other))
        self.writing.setToolTip(words("Write in the other language"))
        name = NAMES[words.language]
        self.display.setText(words("Display: {language}", language=name) + " ▾")
        self.display.setToolTip(words("Language of the window"))
        self._fit()


def _language_menu(parent: QWidget, choose: Callable[[str], object]) -> QMenu:
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for language in LANGUAGES:
        # A language is called by its own name, whatever the window speaks.
        action = QAction(NAMES[language], menu)
        action.setCheckable(True)
        action.setData(language)
        action.triggered.connect(lambda _=False, language=language: choose(language))
        group.addAction(action)
        menu.addAction(action)
    return menu


def _tick(menu: QMenu, language: str) -> None:
    for action in menu.actions():
        action.setChecked(action.data() == language)


def other_language(postmortem: Postmortem, writing: str, window: str) -> str:
    """The language to swap to: one that is written in already, else the window's, else English."""
    written = {language for _, text in each_text(postmortem) for language in text.words}
    for language in (postmortem.language, *sorted(written), window, "en", "ja"):
        if language != writing and language in LANGUAGES:
            return language
    return writing
