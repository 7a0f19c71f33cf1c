"""The library itself: where it is, its lock, its copies, its health."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk.domain.trouble import Trouble
from pmdesk.store import backup, doctor, keys
from pmdesk.ui import theme
from pmdesk.ui.days import LOCALES
from pmdesk.ui.encrypt_dialog import EncryptDialog
from pmdesk.ui.jobs import Jobs
from pmdesk.words import Words

if TYPE_CHECKING:
    from pmdesk.store.library import Library

IDLE_CHOICES = (0, 5, 15, 30, 60)
"""Minutes without a key or a click after which the library is locked; 0 for never."""


class LibraryDialog(QDialog):
    """Everything about the library that is not in it. Long work goes on in the background."""

    replaced = Signal()
    """Another library stands in the place of this one: what is shown must be read again."""
    locks_after = Signal(int)
    changed = Signal()
    """It may be encrypted now, or no longer."""

    def __init__(self, library: Library, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._library, self._words = library, words
        self._jobs = Jobs(self)
        self.setWindowTitle(words("Library and safety"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        self.place = self._label()
        self.folder = self._button(words("Open folder"), self._open_folder)
        self._section(column, words("Location"), self.place, buttons=(self.folder,))
        self.name = QLineEdit(str(library.setting("author", "") or ""), self)
        self.name.setMaxLength(120)
        self.name.setPlaceholderText(library.author)
        self.name.setAccessibleName(words("Your name"))
        self.name.setReadOnly(library.read_only)
        self.name.editingFinished.connect(self._call_me)
        self.finished.connect(lambda _: self._call_me())
        about = self._label()
        about.setText(
            words(
                "It stands beside what you write from now on, in history and comments. Empty, it "
                "is your login name: {name}.",
                name=library.author,
            )
        )
        self._section(column, words("Your name"), self.name, about, buttons=())
        self.lock_state = self._label()
        self.encrypt = self._button(words("Encrypt…"), self._encrypt)
        self.secrets = self._button(words("Change passphrase…"), self._change)
        self.paper = self._button(words("New recovery key…"), self._new_paper)
        self.decrypt = self._button(words("Turn off encryption…"), self._decrypt)
        self.after = QComboBox(self)
        for minutes in IDLE_CHOICES:
            said = words.count("Lock after {n} minutes without a key", minutes)
            self.after.addItem(said if minutes else words("Do not lock automatically"), minutes)
        chosen = library.setting("lock_after", 15)
        self.after.setCurrentIndex(max(0, self.after.findData(chosen)))
        self.after.activated.connect(self._set_after)
        self.after.setAccessibleName(words("Automatic locking"))
        self._section(
            column, words("Encryption"), self.lock_state, self.after,
            buttons=(self.encrypt, self.secrets, self.paper, self.decrypt),
        )  # fmt: skip
        self.copy_state = self._label()
        self.copies = QListWidget(self)
        self.copies.setAccessibleName(words("Backups"))
        self.copies.setMaximumHeight(theme.px(120))
        self.copies.itemSelectionChanged.connect(self._allow)
        self.back_up = self._button(words("Back up now"), self._back_up)
        self.bring_back = self._button(words("Restore…"), self._bring_back)
        self.elsewhere = self._button(words("Second backup folder…"), self._choose_elsewhere)
        self._section(
            column, words("Backups"), self.copy_state, self.copies,
            buttons=(self.back_up, self.bring_back, self.elsewhere),
        )  # fmt: skip
        self.health = self._label()
        self.examine = self._button(words("Check now"), self._examine)
        self.rescue = self._button(words("Recover what can be read…"), self._rescue)
        self._section(column, words("Health"), self.health, buttons=(self.examine, self.rescue))
        close = QPushButton(words("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.setMinimumWidth(theme.px(560))
        self.show_state()

    # Laying out

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "lead")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _section(
        self, column: QVBoxLayout, title: str, *parts: QWidget, buttons: tuple[QPushButton, ...]
    ) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        column.addWidget(heading)
        for part in parts:
            column.addWidget(part)
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)

    # What is shown

    def show_state(self) -> None:
        words, library = self._words, self._library
        size = QLocale(LOCALES[words.language]).formattedDataSize(library.file.stat().st_size)
        self.place.setText(f"{library.folder}\n{size}")
        kept = keys.read(library.folder) if library.is_encrypted else None
        if kept is None:
            said = words("Not encrypted. Anyone who has the file can read it.")
        elif kept.in_keyring and kept.has_passphrase:
            said = words("Encrypted. Opens with the keyring, the passphrase or the recovery key.")
        elif kept.in_keyring:
            said = words("Encrypted. Opens with the keyring or the recovery key.")
        else:
            said = words("Encrypted. Opens with the passphrase or the recovery key.")
        self.lock_state.setText(said)
        self.encrypt.setVisible(not library.is_encrypted)
        for part in (self.secrets, self.paper, self.decrypt, self.after):
            part.setVisible(library.is_encrypted)
        self._show_copies()
        self._allow()

    def _show_copies(self) -> None:
        words = self._words
        found = backup.copies(self._library.backups)
        second = self._library.setting("backup_folder")
        self.copy_state.setText(
            words(
                "Backups are made automatically, next to the library and in {folder}.",
                folder=str(second),
            )
            if second
            else words("Backups are made automatically, next to the library.")
        )
        self.copies.clear()
        locale = QLocale(LOCALES[words.language])
        for copy in found:
            size = locale.formattedDataSize(copy.size)
            item = QListWidgetItem(f"{self._time(copy.at)}   {size}")
            item.setData(Qt.ItemDataRole.UserRole, copy)
            self.copies.addItem(item)
        if not found:
            self.copies.addItem(words("There is no backup yet."))
            self.copies.item(0).setFlags(Qt.ItemFlag.NoItemFlags)

    def _time(self, at: datetime) -> str:
        return f"{at.astimezone():%Y-%m-%d %H:%M}"

    def _chosen(self) -> backup.Copy | None:
        items = self.copies.selectedItems()
        copy = items[0].data(Qt.ItemDataRole.UserRole) if items else None
        return copy if isinstance(copy, backup.Copy) else None

    def _allow(self) -> None:
        free = not self._jobs.busy
        writable = not self._library.read_only
        for button in (self.encrypt, self.secrets, self.paper, self.decrypt, self.elsewhere):
            button.setEnabled(free and writable)
        for button in (self.back_up, self.examine, self.rescue):
            button.setEnabled(free)
        self.bring_back.setEnabled(free and writable and self._chosen() is not None)

    # What can be done

    def _do(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        label: QLabel,
    ) -> None:
        def finished(result: Any) -> None:
            done(result)
            self._allow()
            self.changed.emit()

        def failed(error: Exception) -> None:
            if not isinstance(error, Trouble):
                raise error
            label.setText(error.say(self._words))
            self._allow()

        label.setText(self._words("Working…"))
        self._jobs.run(work, finished, failed)
        self._allow()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.folder)))

    def _call_me(self) -> None:
        name = " ".join(self.name.text().split())
        if name != (self._library.setting("author", "") or ""):
            self._library.set_setting("author", name)

    def _encrypt(self) -> None:
        words = self._words
        self._ask_secrets(
            lambda passphrase, keyring: self._library.encrypt(passphrase, keyring=keyring),
            words("Encrypt the library"),
            words(
                "Answers, history, attachments and new backups are all encrypted. The "
                "unencrypted backups beside the library are deleted, and an encrypted one is "
                "made. Exported reports are not encrypted. Traces of the old unencrypted file "
                "may remain on the disk; they are not wiped."
            ),
        )

    def _change(self) -> None:
        words = self._words
        kept = keys.read(self._library.folder)
        self._ask_secrets(
            lambda passphrase, keyring: self._library.change_secrets(passphrase, keyring=keyring),
            words("Change passphrase"),
            words(
                "Without a passphrase, the library opens only with the keyring or the recovery key."
            ),
            keyring=kept is not None and kept.in_keyring,
        )

    def _ask_secrets(
        self,
        work: Callable[[str, bool], str],
        title: str,
        lead: str,
        keyring: bool = True,
    ) -> None:
        dialog = EncryptDialog(work, self._words, self, title=title, lead=lead, keyring=keyring)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self._is_other())
        dialog.open()

    def _new_paper(self) -> None:
        def shown(recovery: str) -> None:
            self.show_state()
            box = QMessageBox(self)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            box.setText(self._words("Recovery key. Write it on paper; it is shown only this once:"))
            box.setInformativeText(recovery)
            box.open()

        self._do(partial(self._library.change_secrets, recovery=True), shown, self.lock_state)

    def _decrypt(self) -> None:
        words = self._words
        self._ask_first(
            words("Turn off encryption?"),
            words("Anyone who gets the file can then read every postmortem in it."),
            words("Turn off"),
            lambda: self._do(self._library.decrypt, lambda _: self._is_other(), self.lock_state),
        )

    def _is_other(self) -> None:
        self.show_state()
        self.locks_after.emit(int(self._library.setting("lock_after", 15) or 0))

    def _set_after(self) -> None:
        minutes = int(self.after.currentData())
        self._library.set_setting("lock_after", minutes)
        self.locks_after.emit(minutes)

    def _back_up(self) -> None:
        self._do(self._library.back_up, lambda _: self.show_state(), self.copy_state)

    def _bring_back(self) -> None:
        copy, words = self._chosen(), self._words
        if copy is None:
            return

        def done(_: object) -> None:
            self.show_state()
            self.replaced.emit()

        self._ask_first(
            words("Restore the library as of {time}?", time=self._time(copy.at)),
            words("The current library is backed up first, so you can undo this."),
            words("Restore"),
            lambda: self._do(partial(self._library.bring_back, copy), done, self.copy_state),
        )

    def _ask_first(self, what: str, more: str, yes: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(what)
        box.setInformativeText(more)
        do_it = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(
            box.addButton(self._words("Cancel"), QMessageBox.ButtonRole.RejectRole)
        )
        do_it.clicked.connect(lambda: then())
        box.open()

    def _choose_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words("Second backup folder…"))
        self._library.set_setting("backup_folder", chosen or None)
        self.show_state()

    def _examine(self) -> None:
        library = self._library

        def work() -> tuple[int, list[doctor.Finding]]:
            mended = 0
            # What cannot be read is told by the examination, and mended by nobody.
            with contextlib.suppress(Trouble):
                mended = doctor.mend(library)
            return mended, doctor.examine(library.folder, library.key)

        def done(result: tuple[int, list[doctor.Finding]]) -> None:
            mended, found = result
            said = [each.say(self._words) for each in found] or [
                self._words("No damage was found in the library.")
            ]
            if mended:
                said.insert(0, self._words.count("{n} list entries were rebuilt.", mended))
                self.replaced.emit()
            self.health.setText("\n".join(said[:12]))

        self._do(work, done, self.health)

    def _rescue(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._words("Recover what can be read…"))
        if not chosen:
            return

        def done(saved: doctor.Rescued) -> None:
            self.health.setText(
                self._words(
                    "Recovered: {postmortems} postmortems, {answers} answers ({from_history} "
                        "from their history, {from_backup} from a backup), {files} files. Lost: "
                        "{lost}.",
                    postmortems=saved.postmortems, answers=saved.answers,
                    from_history=saved.from_history, from_backup=saved.from_backup,
                    files=saved.files, lost=len(saved.lost),
                )
            )  # fmt: skip

        work = partial(doctor.rescue, self._library.folder, Path(chosen), self._library.key)
        self._do(work, done, self.health)
