"""A report to a file: which format, which language, for whom, and where to."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pmdesk import formats
from pmdesk.domain import leaving, timeline
from pmdesk.domain.comments import Comment
from pmdesk.domain.leaving import Concern, Leaving
from pmdesk.domain.postmortem import Postmortem, say_place
from pmdesk.domain.profiles import PROFILES, REVIEW, Profile, new_export_id
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.review import Review, due
from pmdesk.domain.versions import Version
from pmdesk.formats import pdf
from pmdesk.ui import theme
from pmdesk.ui.elided import ElidedLabel
from pmdesk.ui.found import FoundList
from pmdesk.words import LANGUAGES, NAMES, Words


@dataclass
class Export:
    """What is asked for: a format's module, a language, a profile and a file."""

    format: ModuleType
    language: str
    profile: str
    path: Path
    review: Review | None = None
    """What a review copy says beside the report."""
    export_id: str = field(default_factory=new_export_id)
    renderer: pdf.Renderer | None = None
    """The process that sets the pages, if one is kept; it is left as it is."""
    versions: Sequence[Version] = ()
    """What merging needs, for a format that carries it."""
    comments: Sequence[Comment] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Where each picture lies, for a format that has them beside it."""
    _cancelled: bool = False

    def write(
        self,
        postmortem: Postmortem,
        attachments: Mapping[str, bytes],
        progress: Callable[[float], None],
    ) -> bytes | None:
        """The file's bytes, None if cancelled; in the report's language, not the window's."""
        more: dict[str, Any] = {}

        def step(share: float) -> None:
            if self._cancelled:
                raise pdf.Cancelled
            progress(share)

        if self.format is pdf:
            more = {"renderer": self.renderer, "progress": step, "review": self.review}
        if self.carries_versions:
            more["versions"] = self.versions
        if self.carries_comments:
            more["comments"] = self.comments
        if self.pictures_beside:
            more["pictures"] = self.pictures
        try:
            data: bytes = self.format.write(
                postmortem,
                Words.load(self.language),
                profile=self.profile,
                attachments=attachments,
                export_id=self.export_id,
                exported_at=datetime.now().astimezone(),
                **more,
            )
        except pdf.Cancelled:
            return None
        return data

    @property
    def carries_versions(self) -> bool:
        return bool(getattr(self.format, "CARRIES_VERSIONS", False))

    @property
    def pictures_beside(self) -> bool:
        """Whether pictures are files of their own; customers get none."""
        beside = bool(getattr(self.format, "PICTURES_BESIDE", False))
        return beside and profile_of(self.profile).whole

    @property
    def carries_comments(self) -> bool:
        return bool(getattr(self.format, "CARRIES_COMMENTS", False))

    def cancel(self) -> None:
        """From the window's thread; the file is left alone from now on."""
        self._cancelled = True
        if self.renderer is not None:
            self.renderer.cancel()


def writers() -> list[ModuleType]:
    """The formats that a report can be written in; PDF, the usual one, first."""
    ways = [each for each in formats.FORMATS if hasattr(each, "write")]
    return sorted(ways, key=lambda each: each.SUFFIX != ".pdf")


def file_name(postmortem: Postmortem, language: str, profile: str, suffix: str) -> str:
    """A name that says what it is, and that every system takes; for customers, nothing internal."""
    asked = profile_of(profile)
    if not asked.whole:
        began = str(postmortem.value("impact_start") or "")[:10] or date.today().isoformat()
        return f"incident-report-{began}-{language}-external{suffix}"
    title = postmortem.best("title", language) or "postmortem"
    number = str(postmortem.value("number") or date.today().isoformat())
    name = " ".join(f"{number} {title}".split())
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', "-", name).strip(" .-")[:80].strip(" .-")
    kind = " review" if asked.for_pen else ""
    return f"{name}{kind} {language}{suffix}".replace(" ", "-")


ALSO = {".htm": ".html", ".markdown": ".md", ".mdown": ".md"}
"""Endings that others give to our formats."""


def with_ending(name: str, suffix: str) -> str:
    """A file's name with a format's ending; only an ending of one of our formats is taken off.

    `report.v1` is a name with a dot in it, and so is `PM-2026-014 v1.2`.
    """
    known = (*ALSO, *(str(each.SUFFIX) for each in writers()))
    ending = next((each for each in known if name.casefold().endswith(each)), "")
    if ALSO.get(ending, ending) == suffix:
        return name
    stem = name[: len(name) - len(ending)]
    # Of a name that is nothing but an ending, all stands.
    return f"{stem if Path(stem).name and not stem.endswith(('/', os.sep)) else name}{suffix}"


CONCERNS_HEIGHT = 150
"""Pixels for what is to be known: a few lines; more of it scrolls."""


class ExportDialog(QDialog):
    """Asks; the window does it in the background."""

    asked = Signal(object)
    """An Export."""
    wants = Signal(str, str)
    """A place to put right first: its key, and the report's language."""

    def __init__(
        self,
        postmortem: Postmortem,
        words: Words,
        folder: Path,
        choice: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._postmortem = postmortem
        self._words = words
        self._folder = folder
        self._named = ""
        self.format = QComboBox(self)
        for each in writers():
            self.format.addItem("", each)
        self.language = QComboBox(self)
        for language in LANGUAGES:
            self.language.addItem(NAMES[language], language)
        self.profile = QComboBox(self)
        for profile in PROFILES:
            self.profile.addItem("", profile.key)
        self.about = QLabel(self)
        self.about.setProperty("role", "meta")
        self.about.setWordWrap(True)
        self.until = QLineEdit(due(postmortem), self)
        self.until.setPlaceholderText("2026-11-18")
        self.path = QLineEdit(self)
        self.folder = ElidedLabel(self)
        self.folder.setProperty("role", "meta")
        self.browse = QPushButton(self)
        self.browse.clicked.connect(self._browse)
        self.note = QLabel(self)
        self.note.setProperty("role", "lead")
        self.note.setWordWrap(True)
        self.concerns = FoundList(self)
        self.concerns.setFixedHeight(theme.px(CONCERNS_HEIGHT))
        self.concerns.chosen.connect(self._go)
        self.all_the_same = QCheckBox(self)
        self.all_the_same.toggled.connect(lambda _: self._check())
        self._found: list[Concern] = []
        self.export = QPushButton(self)
        self.export.setDefault(True)
        self.export.setProperty("role", "primary")
        self.export.clicked.connect(self._ask)
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self.reject)
        self._choose(choice)
        for box in (self.format, self.language, self.profile):
            box.currentIndexChanged.connect(self._rename)
            box.currentIndexChanged.connect(lambda _: self._look())
        self.path.textChanged.connect(lambda _: self._check())
        self.until.textChanged.connect(lambda _: self._look())
        self._lay_out()
        self.speak(words)
        self._rename()
        self._look()

    def _choose(self, choice: Mapping[str, str]) -> None:
        suffix = choice.get("format", ".pdf")
        formats_there = [self.format.itemData(n).SUFFIX for n in range(self.format.count())]
        if suffix in formats_there:
            self.format.setCurrentIndex(formats_there.index(suffix))
        language = choice.get("language", self._postmortem.language)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.profile.setCurrentIndex(max(0, self.profile.findData(choice.get("profile"))))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(6)
        self._labels: dict[str, QLabel] = {}
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        for name, widget, buddy in (
            ("format", self.format, self.format),
            ("language", self.language, self.language),
            ("profile", self.profile, self.profile),
            ("until", self.until, self.until),
            ("path", place, self.path),
        ):
            label = self._labels[name] = QLabel(self)
            label.setProperty("role", "label")
            label.setBuddy(buddy)
            self._form.addRow(label, widget)
            if name == "profile":
                self._form.addRow(self.about)
        self._form.addRow(self.folder)
        column.addLayout(self._form)
        column.addWidget(self.concerns)
        column.addWidget(self.all_the_same)
        column.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column.addLayout(buttons)
        self.setMinimumWidth(min(theme.px(520), 900))

    def speak(self, words: Words) -> None:
        self._words = words
        self.setWindowTitle(words("Export the report"))
        for name, box, label in (
            ("format", self.format, words("Format")),
            ("language", self.language, words("Language of the report")),
            ("profile", self.profile, words("Readers")),
            ("until", self.until, words("Reviewers should reply by")),
            ("path", self.path, words("File")),
        ):
            self._labels[name].setText(label)
            box.setAccessibleName(label)
        for number in range(self.format.count()):
            self.format.setItemText(number, words(self.format.itemData(number).LABEL))
        for number, profile in enumerate(PROFILES):
            self.profile.setItemText(number, words(profile.label))
        self.browse.setText(words("Browse…"))
        self.export.setText(words("Export"))
        self.cancel.setText(words("Cancel"))
        self.concerns.setAccessibleName(words("What to know before exporting"))
        self.all_the_same.setText(words("Export anyway"))
        self._list_concerns()
        self._check()

    def _look(self) -> None:
        """Lists what to know before this leaves; another report needs another yes."""
        found = leaving.concerns(
            Leaving(
                self._postmortem,
                self._profile(),
                str(self.language.currentData()),
                datetime.now().astimezone(),
                str(self.format.currentData().NAME),
                (self._until() or "") if self._asks_until() else "",
            )
        )
        if found != self._found:
            self.all_the_same.setChecked(False)
        self._found = found
        self._list_concerns()
        self._check()

    def _list_concerns(self) -> None:
        self.concerns.clear()
        for each in self._found:
            place = say_place(self._postmortem, each.key, self._words)
            said = each.say(self._words)
            self.concerns.add(each.key, place, said, self._words, heavy=bool(each.allow))
        self.concerns.setVisible(bool(self._found))
        self.all_the_same.setVisible(bool(leaving.held(self._found)))

    def _go(self, key: str) -> None:
        """To the place of a concern; the export can be asked for again afterwards."""
        language = str(self.language.currentData())
        self.reject()
        self.wants.emit(key, language)

    def _profile(self) -> Profile:
        return profile_of(str(self.profile.currentData()))

    def _asks_until(self) -> bool:
        """Only a review copy on paper says until when."""
        return self._profile() is REVIEW and self.format.currentData() is pdf

    def _until(self) -> str | None:
        """The day typed, "" for none, None for what is no day."""
        typed = self.until.text().strip()
        return timeline.parse_date(typed, date.today()) if typed else ""

    # File

    def choice(self) -> dict[str, str]:
        """What to propose the next time."""
        return {
            "format": self.format.currentData().SUFFIX,
            "language": str(self.language.currentData()),
            "profile": str(self.profile.currentData()),
            "folder": str(Path(self.path.text()).expanduser().parent),
        }

    def _target(self) -> Path:
        """The file that will be written: the one named, with its format's ending."""
        typed = self.path.text().strip()
        path = Path(typed).expanduser()
        if not path.name or typed.endswith(("/", os.sep)) or path.is_dir():
            return path
        return Path(with_ending(typed, self.format.currentData().SUFFIX)).expanduser()

    def _rename(self) -> None:
        """A proposed name follows the choices; one that was typed keeps all but its suffix."""
        self._form.setRowVisible(self.until, self._asks_until())
        suffix = self.format.currentData().SUFFIX
        typed = self.path.text()
        if typed in ("", self._named):
            name = file_name(
                self._postmortem,
                str(self.language.currentData()),
                str(self.profile.currentData()),
                suffix,
            )
            self._named = QDir.toNativeSeparators(str(self._folder / name))
            self.path.setText(self._named)
        else:
            self.path.setText(with_ending(typed.strip(), suffix))
        self._check()

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self._words("Export the report"),
            self.path.text(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            named = with_ending(path, self.format.currentData().SUFFIX)
            self.path.setText(QDir.toNativeSeparators(named))

    def _check(self) -> None:
        """Says beforehand what will happen at the place named."""
        words = self._words
        path = self._target()
        self.folder.setText(
            words("In the folder {folder}", folder=QDir.toNativeSeparators(str(path.parent)))
        )
        usable = bool(self.path.text().strip()) and path.parent.is_dir() and not path.is_dir()
        dated = not self._asks_until() or self._until() is not None
        self.about.setText(words(self._profile().help))
        agreed = self.all_the_same.isChecked() or not leaving.held(self._found)
        self.export.setEnabled(usable and dated and agreed)
        if not dated:
            self.note.setText(words("This does not look like a date. Try 2026-11-18 or 11/18."))
        elif not usable:
            self.note.setText(words("This folder does not exist. Choose another one."))
        elif path.exists():
            self.note.setText(words("A file with this name already exists. It will be replaced."))
        elif path.name != Path(self.path.text().strip()).name:
            self.note.setText(words("The file will be named {name}.", name=path.name))
        else:
            self.note.setText(words("The library itself is not changed."))

    def _ask(self) -> None:
        path = self._target()
        self.accept()
        self.asked.emit(
            Export(
                self.format.currentData(),
                str(self.language.currentData()),
                str(self.profile.currentData()),
                path,
                Review(until=self._until() or "") if self._asks_until() else None,
            )
        )


Reveal = Callable[[Path], object]


def reveal(path: Path) -> None:
    """Opens the folder of a file in the system's file browser."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
