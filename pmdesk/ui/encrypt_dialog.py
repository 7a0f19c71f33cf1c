"""Turning encryption on, or changing the ways to the key; the recovery key is shown once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain.trouble import Trouble
from pmdesk.store import secrets
from pmdesk.ui import theme
from pmdesk.ui.jobs import Jobs
from pmdesk.words import Words

CLIPBOARD = 60_000
"""Milliseconds after which a recovery key is taken off the clipboard."""

Work = Callable[[str, bool], str]
"""Given a passphrase ("" for none) and whether to use the keyring; gives a recovery key or ""."""


class EncryptDialog(QDialog):
    """Asks for the ways to the key, does it in the background, and shows the recovery key."""

    def __init__(
        self, work: Work, words: Words, parent: QWidget, *, title: str, lead: str, keyring: bool
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(title)
        self._work, self._words = work, words
        self._jobs = Jobs(self)
        self.recovery = ""
        self.keyring = QCheckBox(words("Keep the key in the system keyring"), self)
        self.keyring.setChecked(keyring)
        self.keyring.setEnabled(False)
        self.passphrase, self.again = QLineEdit(self), QLineEdit(self)
        for box, said in (
            (self.passphrase, words("Passphrase")),
            (self.again, words("Repeat the passphrase")),
        ):
            box.setEchoMode(QLineEdit.EchoMode.Password)
            box.setPlaceholderText(said)
            box.setAccessibleName(said)
            box.textChanged.connect(lambda _: self._allow())
        self.said = QLabel(self)
        self.said.setProperty("role", "meta")
        self.go = QPushButton(title, self)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._go)
        cancel = QPushButton(words("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.keyring.toggled.connect(lambda _: self._allow())
        lead_label = QLabel(lead, self)
        lead_label.setProperty("role", "lead")
        first = _column(
            lead_label, self.keyring, self.passphrase, self.again, self.said,
            buttons=(cancel, self.go),
        )  # fmt: skip
        self.pages = QStackedWidget(self)
        self.pages.addWidget(first)
        self.pages.addWidget(self._make_paper())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self.setMinimumWidth(theme.px(480))
        self._allow()
        # Asking which keyrings there are may take a moment of the session bus.
        self._jobs.run(secrets.is_there, self._know_keyring)

    def _make_paper(self) -> QWidget:
        words = self._words
        title = QLabel(words("Write the recovery key on paper"), self)
        title.setProperty("role", "section")
        lead = QLabel(
            words(
                "If you lose the passphrase and the keyring, this key still opens the "
                "library. pmdesk does not store it and cannot show it again."
            ),
            self,
        )
        lead.setProperty("role", "lead")
        self.key = QLabel(self)
        self.key.setFont(theme.monospace(theme.zoom() * 1.2))
        self.key.setAccessibleName(words("Recovery key"))
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(words("Copy for one minute"), self)
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.written = QCheckBox(words("I have written it down"), self)
        self.leave = QPushButton(words("Done"), self)
        self.leave.setProperty("role", "primary")
        self.leave.setEnabled(False)
        self.written.toggled.connect(self.leave.setEnabled)
        self.leave.clicked.connect(self.accept)
        return _column(title, lead, self.key, self.written, buttons=(self.copy, self.leave))

    def _know_keyring(self, is_there: bool) -> None:
        self.keyring.setEnabled(is_there)
        if not is_there:
            self.keyring.setChecked(False)
            self.keyring.setText(
                self._words("This system has no keyring that pmdesk can safely use.")
            )
            self.passphrase.setFocus()
        self._allow()

    def _allow(self) -> None:
        typed, again = self.passphrase.text(), self.again.text()
        problem = ""
        if typed != again and again:
            problem = self._words("The two passphrases are not the same.")
        elif typed and len(typed) < 8:
            problem = self._words(
                "Use eight characters or more. Several words are easy to remember."
            )
        self.said.setText(problem)
        enough = bool(typed) or self.keyring.isChecked()
        self.go.setEnabled(enough and not problem and typed == again and not self._jobs.busy)

    def _go(self) -> None:
        self.go.setEnabled(False)
        self.said.setText(self._words("Working…"))
        work = partial(self._work, self.passphrase.text(), self.keyring.isChecked())
        self._jobs.run(work, self._done, self._failed)

    def _done(self, recovery: str) -> None:
        self.passphrase.clear()
        self.again.clear()
        self.recovery = recovery
        if not recovery:
            self.accept()
            return
        self.key.setText(recovery)
        self.pages.setCurrentIndex(1)
        self.written.setFocus()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self._allow()
        self.said.setText(error.say(self._words))

    def _copy(self) -> None:
        clipboard, recovery = QGuiApplication.clipboard(), self.recovery
        clipboard.setText(recovery)

        def empty() -> None:
            if clipboard.text() == recovery:
                clipboard.clear()

        QTimer.singleShot(CLIPBOARD, clipboard, empty)

    def reject(self) -> None:
        """Nothing closes the only view of a recovery key but that it was written down."""
        if not self._jobs.busy and not (self.recovery and not self.written.isChecked()):
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.recovery and not self.written.isChecked():
            event.ignore()
        else:
            super().closeEvent(event)


def _column(*parts: QWidget, buttons: tuple[QPushButton, ...]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 16)
    column.setSpacing(12)
    for part in parts:
        if isinstance(part, QLabel):
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(part)
    column.addStretch(1)
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    return page
