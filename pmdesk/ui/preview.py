"""The report as it will be printed, beside the form; follows what is typed at its own pace."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pmdesk.domain.trouble import Trouble
from pmdesk.formats import pdf
from pmdesk.words import LANGUAGES, NAMES, Words

if TYPE_CHECKING:
    from pmdesk.domain.postmortem import Postmortem
    from pmdesk.ui.jobs import Jobs

PAUSE = 1200
"""Milliseconds without a change after which the report is set anew."""

Attachments = Callable[["Postmortem"], Mapping[str, bytes]]


class Preview(QWidget):
    """Sets the report in the background; what was read stays in sight."""

    def __init__(
        self,
        jobs: Jobs,
        renderer: pdf.Renderer,
        attachments: Attachments,
        words: Words,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._renderer = renderer
        self._attachments = attachments
        self._words = words
        self._postmortem: Postmortem | None = None
        self._shown: tuple[object, str] | None = None
        self._setting: tuple[object, str] | None = None
        self._trouble: Exception | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.refresh)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # Fitted to the width, a page that only just fits would make a bar come and go for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setDocument(self.document)
        self.state = QLabel(self)
        self.state.setProperty("role", "meta")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.language = QComboBox(self)
        for language in LANGUAGES:
            self.language.addItem(NAMES[language], language)
        self.language.setCurrentIndex(LANGUAGES.index(words.language))
        self._was_chosen = False
        self.language.activated.connect(self._choose)
        self._lay_out()
        self.speak(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.state, 1)
        row.addWidget(self.language)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def _choose(self) -> None:
        self._was_chosen = True
        self.refresh()

    def show_postmortem(
        self, postmortem: Postmortem | None, *, language: str = "", at_once: bool = False
    ) -> None:
        """What to show from now on; it is set when typing pauses.

        In the language being written, until another one is chosen here.
        """
        if language in LANGUAGES and not self._was_chosen:
            self.language.setCurrentIndex(LANGUAGES.index(language))
        if postmortem is None or (
            self._postmortem is not None and postmortem.id != self._postmortem.id
        ):
            self.document.close()
            self._shown = None
        self._postmortem = postmortem
        if at_once:
            self.refresh()
        else:
            self._pause.start()

    def refresh(self) -> None:
        """Sets the report now, if it is looked at and not what is shown already."""
        self._pause.stop()
        wanted = (self._postmortem, str(self.language.currentData()))
        postmortem = self._postmortem
        if postmortem is None or not self.isVisible() or self._setting is not None:
            return
        if wanted == self._shown:
            return
        self._setting = wanted
        self._say()
        attachments, language = self._attachments, wanted[1]

        def work() -> bytes:
            return pdf.write(
                postmortem,
                Words.load(language),
                profile="internal",
                attachments=attachments(postmortem),
                source=b"",
                renderer=self._renderer,
            )

        self._jobs.run(work, self._done, self._failed)

    def _done(self, data: bytes) -> None:
        self._shown, self._setting, self._trouble = self._setting, None, None
        bar = self.view.verticalScrollBar()
        top, page = bar.value(), self.view.pageNavigator().currentPage()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if top:
            self.view.pageNavigator().jump(min(page, self.document.pageCount() - 1), QPointF(), 0)
            bar.setValue(top)
        self._say()
        if (self._postmortem, str(self.language.currentData())) != self._shown:
            self._pause.start()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, pdf.Cancelled):
            # An export was cancelled that shares the process; the preview is set once more.
            self._setting = None
            self._pause.start()
            return
        self._shown, self._setting, self._trouble = self._setting, None, error
        self._say()

    def _say(self) -> None:
        words = self._words
        if self._setting is not None:
            self.state.setText(words("Preparing the preview…"))
        elif isinstance(self._trouble, Trouble):
            self.state.setText(self._trouble.say(words))
        elif self._trouble is not None:
            self.state.setText(
                words("The preview could not be created. Export as PDF to see the reason.")
            )
        elif self.document.pageCount():
            self.state.setText(words.count("{n} pages", self.document.pageCount()))
        else:
            self.state.setText("")

    def stop(self) -> None:
        """Nothing more is set."""
        self._pause.stop()
        self._postmortem = None

    def speak(self, words: Words) -> None:
        self._words = words
        self.view.setAccessibleName(words("Preview of the report"))
        self.language.setAccessibleName(words("Language of the preview"))
        self.language.setToolTip(words("Language of the preview"))
        self._say()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        QTimer.singleShot(0, self.refresh)
