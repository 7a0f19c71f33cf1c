"""A second start brings the first window to the front, and hands it its files.

The two speak through a local socket that only this user can open; no network has part in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 1500
"""Milliseconds that the second start waits for the first to answer."""
_LONGEST = 64 * 1024
"""Bytes of a message: some hundred paths."""
_HEARD = b"heard\n"


def _name(folder: Path) -> str:
    return "pmdesk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Listens for a second start on the same library."""

    rang = Signal(list)
    """The files it was given (Path); none if it only wants the window."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        # The lock is ours: whoever left a socket of this name is gone.
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def _open(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._read(visitor))
            visitor.disconnected.connect(visitor.deleteLater)

    def _read(self, visitor: QLocalSocket) -> None:
        if visitor.bytesAvailable() > _LONGEST:
            visitor.abort()
            return
        if not visitor.canReadLine():
            return
        files = _files(bytes(visitor.readLine(_LONGEST).data()))
        if files is None:
            visitor.abort()
            return
        visitor.write(_HEARD)
        visitor.flush()
        visitor.disconnectFromServer()
        self.rang.emit(files)

    def stop(self) -> None:
        self._server.close()


def _files(message: bytes) -> list[Path] | None:
    try:
        record = json.loads(message)
        return [Path(str(each)) for each in record["files"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def ring(folder: Path, files: Sequence[Path]) -> bool:
    """Whether another window of ours has the library, and has heard us."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(WAIT):
        return False
    message = json.dumps({"files": [str(each.resolve()) for each in files]})
    socket.write(message.encode() + b"\n")
    socket.flush()
    heard = b""
    while _HEARD not in heard and socket.waitForReadyRead(WAIT):
        heard += bytes(socket.readAll().data())
    socket.abort()
    return _HEARD in heard
