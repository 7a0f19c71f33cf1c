"""The way to a library's key: the keyring first, then whoever can type a secret."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pmdesk.store import keys, opening, secrets
from pmdesk.store.errors import KeyFileDamaged, KeyringRefused, LibraryLocked, NoKeyring

Ask = Callable[[], str | None]


def is_locked(folder: Path) -> bool:
    """Whether a key is needed to open the library in a folder."""
    file = folder / opening.FILE
    return file.exists() and not opening.is_plain(file) and (folder / keys.FILE).exists()


def from_keyring(folder: Path) -> opening.Key:
    """The key, if the system's keyring has it; may wait for a prompt of the system's."""
    kept = keys.read(folder)
    if kept is None or not kept.in_keyring:
        return None
    try:
        key = secrets.fetch(kept.library)
    except (NoKeyring, KeyringRefused):
        return None
    return key if key is not None and kept.fits(key) else None


def by_secret(folder: Path, typed: str) -> bytes:
    """The key, for a passphrase or recovery key. Raises StoreError."""
    return open_slot(folder / keys.FILE, typed)


def open_slot(file: Path, typed: str) -> bytes:
    """The same by a key file, such as the one beside a backup."""
    kept = keys.read_file(file)
    if kept is None:
        raise KeyFileDamaged(file.name)
    return kept.open(typed)


def key_of(folder: Path, ask: Ask = lambda: None) -> opening.Key:
    """The key a library needs, None for a plain one; `ask` is for a secret if there is no other
    way. Raises LibraryLocked, or what is wrong with the secret."""
    if not is_locked(folder):
        return None
    key = from_keyring(folder)
    if key is None:
        typed = ask()
        if not typed:
            raise LibraryLocked
        key = by_secret(folder, typed)
    return key
