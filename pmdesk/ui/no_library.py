"""When the library cannot be opened: what happened, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from pmdesk.domain.trouble import Trouble
from pmdesk.ui import theme
from pmdesk.words import Words


class NoLibrary(QDialog):
    """Nothing was changed; another folder, another try, or good-bye."""

    def __init__(self, folder: Path, trouble: Trouble, words: Words) -> None:
        super().__init__()
        self.folder: Path | None = None
        self._words = words
        self.setWindowTitle("pmdesk")
        title = QLabel(words("The library could not be opened."), self)
        title.setProperty("role", "title")
        said = self.said = QLabel(trouble.say(words), self)
        place = QLabel(str(folder), self)
        place.setProperty("role", "meta")
        for label in (title, said, place):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.choose = QPushButton(words("Choose another folder…"), self)
        self.again = QPushButton(words("Try again"), self)
        self.show_folder = QPushButton(words("Open folder"), self)
        self.quit = QPushButton(words("Quit"), self)
        self.choose.clicked.connect(self._choose)
        self.again.clicked.connect(lambda: self._take(folder))
        self.show_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        )
        self.quit.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for label in (title, said, place):
            column.addWidget(label)
        row = QHBoxLayout()
        for button in (self.choose, self.again, self.show_folder, self.quit):
            row.addWidget(button)
        column.addLayout(row)
        self.setMinimumWidth(theme.px(520))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words("Choose another folder…"))
        if chosen:
            self._take(Path(chosen))

    def _take(self, folder: Path) -> None:
        self.folder = folder
        self.accept()


def ask_for_another(folder: Path, trouble: Trouble, words: Words) -> Path | None:
    """The folder to try next; None to quit."""
    dialog = NoLibrary(folder, trouble, words)
    dialog.exec()
    return dialog.folder
