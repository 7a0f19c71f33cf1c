"""Bytes of a text file as text, whatever program wrote them."""

from __future__ import annotations

import codecs
import unicodedata

from pmdesk.formats.imported import FormatError
from pmdesk.words import N_

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSES = ("cp932", "euc_jp", "gb18030", "big5")
_COMMON = set("のをにはがでとたしいるまれなかっすて的是不了在有我这這为為個个们們時时")
_SAMPLE = 200_000


def decode(data: bytes, name: str) -> str:
    """The text of a file. Raises FormatError where it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding, name)
    if b"\x00" in data:
        raise _no_text(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _strict(data, _guess(data, name), name)


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _no_text(name) from error
    if "\x00" in text:
        raise _no_text(name)
    return text


def _guess(data: bytes, name: str) -> str:
    """The East Asian encoding that makes the most common words of these bytes."""
    best, most = "", 0.0
    for encoding in _GUESSES:
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        likely = _likely(data[:_SAMPLE].decode(encoding, "ignore"))
        if likely > most:
            best, most = encoding, likely
    if not best:
        raise _no_text(name)
    return best


def _likely(text: str) -> float:
    """The share of everyday characters among those beyond ASCII; strange ones count against."""
    beyond = [character for character in text if ord(character) > 127]
    if not beyond:
        return 0.0
    common = sum(character in _COMMON or "\u3040" <= character <= "\u30ff" for character in beyond)
    strange = sum(
        unicodedata.category(character) in ("Co", "Cn", "Cc") or "\uff61" <= character <= "\uff9f"
        for character in beyond
    )
    return (common - 2 * strange) / len(beyond) + 0.01


def _no_text(name: str) -> FormatError:
    return FormatError(
        N_("{file} is not a text file, or its encoding could not be recognized."),
        N_("Save it as UTF-8 in the program it came from, then import it again."),
        file=name,
    )
