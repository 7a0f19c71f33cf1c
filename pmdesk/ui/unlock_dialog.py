"""The door of an encrypted library: the keyring is asked by itself, then whoever sits there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from pmdesk.domain.trouble import Trouble
from pmdesk.store import keys, unlock
from pmdesk.ui import theme
from pmdesk.ui.jobs import Jobs
from pmdesk.words import Words


class UnlockDialog(QDialog):
    """Gives the key of a library, or None to quit. The secret is tried off the window's thread."""

    def __init__(self, folder: Path, words: Words, *, ask_keyring: bool = True) -> None:
        super().__init__()
        self.key: bytes | None = None
        self._folder = folder
        self._words = words
        self._jobs = Jobs(self)
        self.setWindowTitle("pmdesk")
        self.title = QLabel(words("The library is locked."), self)
        self.title.setProperty("role", "title")
        self.lead = QLabel(words("Type its passphrase, or the recovery key you wrote down."), self)
        self.lead.setProperty("role", "lead")
        self.secret = QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(words("Passphrase or recovery key"))
        self.secret.setPlaceholderText(words("Passphrase or recovery key"))
        self.said = QLabel(self)
        self.said.setProperty("role", "fault")
        place = QLabel(str(folder), self)
        place.setProperty("role", "meta")
        for label in (self.title, self.lead, self.said, place):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_it = QPushButton(words("Unlock"), self)
        self.open_it.setProperty("role", "primary")
        self.open_it.setDefault(True)
        self.ask_keyring = QPushButton(words("Use the system keyring"), self)
        self.ask_keyring.setAutoDefault(False)
        self.quit = QPushButton(words("Quit"), self)
        self.quit.setAutoDefault(False)
        self.open_it.clicked.connect(self._try)
        self.ask_keyring.clicked.connect(self.try_keyring)
        self.quit.clicked.connect(self.reject)
        self.secret.textChanged.connect(lambda _: self._allow())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for part in (self.title, self.lead, self.secret, self.said, place):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.ask_keyring)
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addWidget(self.open_it)
        column.addLayout(row)
        self.setMinimumWidth(theme.px(460))
        self._allow()
        self.ask_keyring.setVisible(self._is_in_keyring())
        if ask_keyring and self._is_in_keyring():
            self.try_keyring()

    def _is_in_keyring(self) -> bool:
        try:
            kept = keys.read(self._folder)
        except Trouble:
            return False
        return kept is not None and kept.in_keyring

    def _allow(self) -> None:
        self.open_it.setEnabled(bool(self.secret.text()) and not self._jobs.busy)

    def try_keyring(self) -> None:
        """May wait for a prompt of the system; one can type the secret meanwhile."""
        self._say(self._words("Asking the system keyring…"), role="meta")
        self._jobs.run(partial(unlock.from_keyring, self._folder), self._asked, self._failed)

    def _asked(self, key: bytes | None) -> None:
        if key is None:
            self._say(
                self._words(
                    "The keyring did not provide the key. Type the passphrase or the "
                    "recovery key instead."
                )
            )
            self._allow()
        else:
            self._found(key)

    def _try(self) -> None:
        self._say(self._words("Unlocking…"), role="meta")
        typed = self.secret.text()
        self._jobs.run(partial(unlock.by_secret, self._folder, typed), self._found, self._failed)
        self.open_it.setEnabled(False)

    def _found(self, key: bytes) -> None:
        if self.key is None:
            self.key = key
            self.secret.clear()
            self.accept()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._say(error.say(self._words))
        self._allow()
        self.secret.selectAll()
        self.secret.setFocus()

    def _say(self, text: str, role: str = "fault") -> None:
        self.said.setProperty("role", role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)


def ask(folder: Path, words: Words, *, ask_keyring: bool = True) -> bytes | None:
    """The key of an encrypted library; None if one would rather quit."""
    dialog = UnlockDialog(folder, words, ask_keyring=ask_keyring)
    dialog.exec()
    return dialog.key
