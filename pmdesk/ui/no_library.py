"""When the library cannot be opened: what happened, and the ways on; the last good copy is one."""

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
from pmdesk.store import backup
from pmdesk.store.errors import DamagedLibrary, ForeignCommands, KeyFileDamaged, NotALibrary
from pmdesk.store.library import FILE
from pmdesk.ui import theme
from pmdesk.words import Words


class NoLibrary(QDialog):
    """Nothing was changed; the last copy, another folder, another try, or good-bye."""

    def __init__(self, folder: Path, trouble: Trouble, words: Words) -> None:
        super().__init__()
        self.folder: Path | None = None
        self._library = folder
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
        self.bring_back = QPushButton(self)
        self._copy = _last_copy(folder, trouble)
        if self._copy is not None:
            time = f"{self._copy.at.astimezone():%Y-%m-%d %H:%M}"
            self.bring_back.setText(words("Restore the backup from {time}", time=time))
            note = QLabel(words("The damaged library is kept next to the restored one."), self)
            note.setProperty("role", "meta")
            note.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(self.bring_back, alignment=Qt.AlignmentFlag.AlignLeft)
            column.addWidget(note)
        self.bring_back.setVisible(self._copy is not None)
        self.bring_back.clicked.connect(self._bring_back)
        row = QHBoxLayout()
        for button in (self.choose, self.again, self.show_folder, self.quit):
            row.addWidget(button)
        column.addLayout(row)
        self.setMinimumWidth(theme.px(520))

    def _bring_back(self) -> None:
        assert self._copy is not None
        try:
            backup.put_in_place(self._library / FILE, self._copy)
        except Trouble as trouble:
            self.said.setText(trouble.say(self._words))
            return
        self._take(self._library)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words("Choose another folder…"))
        if chosen:
            self._take(Path(chosen))

    def _take(self, folder: Path) -> None:
        self.folder = folder
        self.accept()


def _last_copy(folder: Path, trouble: Trouble) -> backup.Copy | None:
    """The newest copy, where it may help."""
    if not isinstance(trouble, (DamagedLibrary, NotALibrary, KeyFileDamaged, ForeignCommands)):
        return None
    return next(iter(backup.copies(folder / backup.FOLDER)), None)


def ask_for_another(folder: Path, trouble: Trouble, words: Words) -> Path | None:
    """The folder to try next; None to quit."""
    dialog = NoLibrary(folder, trouble, words)
    dialog.exec()
    return dialog.folder
