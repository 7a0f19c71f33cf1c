"""Hears when the desktop's own lock closes or the machine goes to sleep, where it says so (D-Bus).

The bus is a local socket of the session; nothing is said on it, only heard.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

SIGNS = (
    ("session", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("session", "org.gnome.ScreenSaver", "ActiveChanged"),
    ("system", "org.freedesktop.login1.Manager", "PrepareForSleep"),
)
"""Bus, interface and signal; each says true when the session is left."""


class SessionLock(QObject):
    """`left` is emitted when whoever sits there goes."""

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not sys.platform.startswith("linux"):
            return
        from PySide6.QtDBus import QDBusConnection

        buses = {"session": QDBusConnection.sessionBus(), "system": QDBusConnection.systemBus()}
        # PySide's stubs ask for bytes; what works is the string that SLOT gives.
        slot: Any = SLOT("changed(bool)")
        for name, interface, signal in SIGNS:
            if buses[name].isConnected():
                buses[name].connect("", "", interface, signal, self, slot)

    @Slot(bool)
    def changed(self, is_left: bool) -> None:
        if is_left:
            self.left.emit()
