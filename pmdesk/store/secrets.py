"""The system's keyring, for a library's key. Only real ones: one that keeps nothing, or keeps a
plain file, would lose the library or give it away.

Every call may wait for the user to answer a prompt of the system: never from the window's thread.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pmdesk.store.errors import KeyringRefused, NoKeyring

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "pmdesk"
TRUSTED = {
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
}


def _keyring() -> KeyringBackend:
    """The best of the real keyrings there are. Raises NoKeyring."""
    from keyring.backend import get_all_keyring

    real = [each for each in get_all_keyring() if type(each).__module__ in TRUSTED]
    ranked = [(rank, each) for each in real if (rank := _rank(each)) is not None]
    if not ranked:
        raise NoKeyring
    return max(ranked, key=lambda pair: pair[0])[1]


def _rank(keyring: KeyringBackend) -> float | None:
    """How well a keyring works here; None where it does not."""
    try:
        return float(keyring.priority)
    except Exception:
        # Each backend has errors of its own where its service, or the bus to it, is not there.
        return None


def is_there() -> bool:
    try:
        _keyring()
    except NoKeyring:
        return False
    return True


def keep(library: str, key: bytes) -> None:
    """Keeps a library's key, and reads it back. Raises NoKeyring or KeyringRefused."""
    keyring = _keyring()
    with _refusals_said():
        keyring.set_password(SERVICE, library, key.hex())
        if keyring.get_password(SERVICE, library) != key.hex():
            raise KeyringRefused


def fetch(library: str) -> bytes | None:
    """The key, None where this keyring has none. Raises NoKeyring or KeyringRefused."""
    keyring = _keyring()
    with _refusals_said():
        found = keyring.get_password(SERVICE, library)
    try:
        return bytes.fromhex(found) if found else None
    except ValueError:
        return None


def forget(library: str) -> None:
    """Takes the key out of the keyring; one that is not there, or not to be had, is no trouble."""
    from keyring.errors import KeyringError

    with contextlib.suppress(NoKeyring, KeyringError):
        _keyring().delete_password(SERVICE, library)


@contextlib.contextmanager
def _refusals_said() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise KeyringRefused from error
