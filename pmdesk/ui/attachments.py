"""Attached files: dropped or chosen, shown with a small picture where they are one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from pmdesk.domain.kinds import File
from pmdesk.domain.trouble import Trouble
from pmdesk.ui import icons
from pmdesk.ui.desk import Desk
from pmdesk.words import N_, Words

LARGEST = 25_000_000
"""Bytes of one attachment."""
MOST_PIXELS = 60_000_000
"""A picture with more is not decoded: a small file can hold a huge one."""
THUMBNAIL = QSize(160, 90)


def read_file(path: Path) -> bytes:
    """The bytes of a file that is to be attached. Raises Trouble."""
    try:
        if not path.is_file():
            raise Trouble(N_("{name} is not a file."), N_("Choose a single file."), name=path.name)
        if path.stat().st_size > LARGEST:
            raise Trouble(
                N_("{name} is too large to attach (the limit is {limit} MB)."),
                N_("Attach a smaller picture or an excerpt, and link to the full file."),
                name=path.name,
                limit=LARGEST // 1_000_000,
            )
        return path.read_bytes()
    except OSError as error:
        raise Trouble(
            N_("{name} could not be read."),
            N_("Check that it still exists and that you have permission to read it."),
            name=path.name,
        ) from error


RASTER = {b"png", b"jpg", b"jpeg", b"gif", b"webp", b"bmp"}


def thumbnail(data: bytes) -> QPixmap | None:
    """A small picture of an image; None for anything else, or for one that is too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()).lower() not in RASTER:
        # A drawing may name other files, or draw for ever.
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    reader.setScaledSize(size.scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


class FileBox(QWidget):
    """A place for one file."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = desk.words
        self._file: File | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.picture = QLabel(self)
        self.name = QLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setIcon(icons.icon("file"))
        self.button.clicked.connect(self._choose)
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("close"))
        self.remove.clicked.connect(lambda: self.chosen.emit(None))
        for widget in (self.picture, self.name, self.button, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.setAcceptDrops(True)
        self.show_file(None)

    def show_file(self, file: object) -> None:
        self._file = file if isinstance(file, File) else None
        picture = None
        if self._file is not None and self._file.type.startswith("image/"):
            try:
                picture = thumbnail(self._desk.attachment(self._file))
            except (KeyError, Trouble):
                picture = None
        self.picture.setPixmap(picture or QPixmap())
        self.picture.setVisible(picture is not None)
        self.name.setText(f"{self._file.name} · {_size(self._file.size)}" if self._file else "")
        self.name.setVisible(self._file is not None)
        self.remove.setVisible(self._file is not None)
        self.speak(self._words)

    def speak(self, words: Words) -> None:
        self._words = words
        self.button.setText(
            words("Choose another…") if self._file else words("Choose a file, or drop one here…")
        )
        self.remove.setToolTip(words("Remove the attachment"))
        self.remove.setAccessibleName(words("Remove the attachment"))
        self.picture.setAccessibleName(self._file.name if self._file else "")

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._words("Attach a file"))
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Copies the file into the library."""
        if self._desk.attach is None:
            return
        try:
            self.chosen.emit(self._desk.attach(read_file(path), path.name))
        except Trouble as trouble:
            self._desk.tell(trouble)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths[0])


def _size(count: int) -> str:
    for unit in ("B", "kB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count = round(count / 1000) if unit == "B" else count
    return f"{count / 1000:.1f} MB"
