"""The key of an encrypted library, and the ways to it.

The key itself is random and kept by the system's keyring. Beside the library stands `library.key`:
the same key, wrapped for whoever knows the recovery key or the passphrase (scrypt and AES-GCM), so
that a lost keyring loses nothing. Nothing in that file opens the library by itself.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pmdesk import files
from pmdesk.store.errors import KeyFileDamaged, MistypedRecoveryKey, WrongSecret

FILE = "library.key"
LENGTH = 32
"""Bytes of a key: AES-256, as SQLCipher uses it."""
RECOVERY, PASSPHRASE = "recovery", "passphrase"

_SCRYPT = {"n": 2**16, "r": 8, "p": 1}
"""64 MiB and some 0.2 s a try (RFC 7914; OWASP's cheat sheet on password storage asks as much)."""
_MOST_MEMORY = 256 * 1024 * 1024
_LARGEST = 64 * 1024
"""Bytes of a key file; a real one has less than 2,000."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: nothing that is misread on paper."""


@dataclass(frozen=True)
class Slot:
    """The key wrapped for one secret."""

    kind: str
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class KeyFile:
    """What stands in `library.key`."""

    library: str
    check: bytes
    slots: tuple[Slot, ...] = ()
    in_keyring: bool = False

    def fits(self, key: bytes) -> bool:
        """Whether a key is this library's; tells a wrong key from a damaged file."""
        return hmac.compare_digest(self.check, _check(self.library, key))

    @property
    def has_passphrase(self) -> bool:
        return any(slot.kind == PASSPHRASE for slot in self.slots)

    def with_secret(self, kind: str, secret: str, key: bytes) -> KeyFile:
        """The same, with the key wrapped for a secret; an older one of this kind is gone."""
        kept = [slot for slot in self.slots if slot.kind != kind]
        return replace(self, slots=(*kept, _wrap(self.library, kind, secret, key)))

    def without(self, kind: str) -> KeyFile:
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))

    def open(self, typed: str) -> bytes:
        """The key, for the passphrase or the recovery key, whichever was typed.

        Raises WrongSecret; MistypedRecoveryKey if it was meant to be a recovery key and has a slip.
        """
        slip = None
        for slot in self.slots:
            try:
                secret = read_recovery_key(typed) if slot.kind == RECOVERY else _plain(typed)
            except MistypedRecoveryKey as error:
                slip = error
                continue
            key = _unwrap(self.library, slot, secret)
            if key is not None and self.fits(key):
                return key
        if slip is not None and _looks_like_recovery_key(typed):
            raise slip
        raise WrongSecret


def begin() -> tuple[bytes, KeyFile]:
    """A new key, and a key file without any way to it yet."""
    key, library = secrets.token_bytes(LENGTH), secrets.token_hex(16)
    return key, KeyFile(library, _check(library, key))


# The file


def read(folder: Path) -> KeyFile | None:
    """The key file of a library; None where there is none. Raises KeyFileDamaged."""
    return read_file(folder / FILE)


def read_file(file: Path) -> KeyFile | None:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise KeyFileDamaged(file.name) from error
    try:
        if len(data) > _LARGEST:
            raise ValueError
        record: Mapping[str, Any] = json.loads(data)
        if record["pmdesk"] != "key" or record["version"] != 1:
            raise ValueError
        slots = tuple(
            Slot(
                str(each["kind"]),
                *(bytes.fromhex(each[part]) for part in ("salt", "nonce", "wrapped")),
            )
            for each in record["slots"][:8]
        )
        library = str(record["library"])
        # It goes into every check as bytes; half a pair of surrogates would be none.
        library.encode()
        return KeyFile(
            library,
            bytes.fromhex(record["check"]),
            slots,
            bool(record.get("keyring")),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KeyFileDamaged(file.name) from error


def write(folder: Path, file: KeyFile) -> None:
    """Puts the key file beside the library, for its owner only. Raises NotWritten."""
    record = {
        "pmdesk": "key",
        "version": 1,
        "library": file.library,
        "check": file.check.hex(),
        "keyring": file.in_keyring,
        "slots": [
            {
                "kind": slot.kind,
                "salt": slot.salt.hex(),
                "nonce": slot.nonce.hex(),
                "wrapped": slot.wrapped.hex(),
            }
            for slot in file.slots
        ],
    }
    files.replace(folder / FILE, json.dumps(record, indent=1).encode(), mode=0o600)


def remove(folder: Path) -> None:
    (folder / FILE).unlink(missing_ok=True)


# Recovery keys


def new_recovery_key() -> str:
    """128 bits to be written on paper: seven groups of four, the last two characters a check."""
    number = secrets.randbits(128)
    body = "".join(_LETTERS[number >> shift & 31] for shift in range(125, -1, -5))
    whole = body + _check_letters(body)
    return "-".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def read_recovery_key(typed: str) -> str:
    """The key as it was made, however it was typed. Raises MistypedRecoveryKey."""
    text = unicodedata.normalize("NFKC", typed).upper().translate(_MISREAD)
    text = re.sub(r"[^0-9A-Z]", "", text)
    if len(text) != 28 or set(text) - set(_LETTERS) or _check_letters(text[:26]) != text[26:]:
        raise MistypedRecoveryKey
    return text


_MISREAD = str.maketrans("OIL", "011")


def _looks_like_recovery_key(typed: str) -> bool:
    text = re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", typed))
    return 24 <= len(text) <= 32 and text.isascii() and text.isalnum() and typed.count("-") >= 4


def _check_letters(body: str) -> str:
    digest = hashlib.sha256(f"pmdesk recovery {body}".encode()).digest()
    return _LETTERS[digest[0] & 31] + _LETTERS[digest[1] & 31]


# Wrapping


def _plain(passphrase: str) -> str:
    """One passphrase, whatever keyboard or input method wrote it."""
    return unicodedata.normalize("NFKC", passphrase)


def _check(library: str, key: bytes) -> bytes:
    return hmac.digest(key, f"pmdesk key check {library}".encode(), "sha256")[:16]


def _stretched(secret: str, salt: bytes) -> bytes:
    return hashlib.scrypt(secret.encode(), salt=salt, dklen=LENGTH, maxmem=_MOST_MEMORY, **_SCRYPT)


def _wrap(library: str, kind: str, secret: str, key: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    secret = read_recovery_key(secret) if kind == RECOVERY else _plain(secret)
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    about = f"{library} {kind}".encode()
    return Slot(kind, salt, nonce, AESGCM(_stretched(secret, salt)).encrypt(nonce, key, about))


def _unwrap(library: str, slot: Slot, secret: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    about = f"{library} {slot.kind}".encode()
    try:
        return AESGCM(_stretched(secret, slot.salt)).decrypt(slot.nonce, slot.wrapped, about)
    except (InvalidTag, ValueError):
        return None
