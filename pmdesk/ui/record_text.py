"""Records in plain words, for people who compare; and differences with their colors."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from pmdesk.domain.difference import Part
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Field, Schema
from pmdesk.ui import theme
from pmdesk.words import LANGUAGES, NAMES, Words


def text_of(field: Field | None, record: Any, words: Words) -> str:
    """A record, a cell or a part of one, as text; "" where nothing stands."""
    match record:
        case None:
            return ""
        case bool():
            return words("Yes") if record else words("No")
        case {"cells": dict(cells), **_rest}:
            columns = {c.key: c for c in field.columns} if field is not None else {}
            lines = []
            for name, cell in cells.items():
                column = columns.get(name)
                label = words(column.label) if column is not None else name
                lines.append(f"{label}: {text_of(column, cell, words)}")
            return "\n".join(lines)
        case dict():
            spoken = {name: str(record[name]) for name in LANGUAGES if name in record}
            if len(spoken) == 1 and not set(record) - set(spoken):
                return next(iter(spoken.values()))
            if spoken:
                return "\n".join(f"{NAMES[name]}: {text}" for name, text in spoken.items())
            return "\n".join(
                f"{name}: {text_of(None, each, words)}" for name, each in record.items()
            )
        case list():
            return "\n".join(text_of(field, each, words) for each in record)
    if field is not None and field.option(str(record)) is not None:
        return words(field.label_of(str(record)))
    return str(record)


def language_of(records: Sequence[Any], otherwise: str) -> str:
    """The language that records are written in; `otherwise` where that is not one alone."""
    found = {language for record in records for language in _languages(record)}
    return found.pop() if len(found) == 1 else otherwise


def _languages(record: Any) -> Iterator[str]:
    for name, each in record.items() if isinstance(record, dict) else ():
        if name in LANGUAGES and isinstance(each, str):
            yield name
        elif isinstance(each, dict):
            yield from _languages(each)


def give_forms(document: QTextDocument, language: str) -> None:
    """Each line has the glyphs of its language: `text_of` names it where there are several."""
    named = {f"{name}: ": each for each, name in NAMES.items()}
    block = document.begin()
    while block.isValid():
        here, start = language, block.position()
        for line in block.text().split("\u2028"):
            here = next((each for name, each in named.items() if line.startswith(name)), here)
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + utf16(line), QTextCursor.MoveMode.KeepAnchor)
            if cursor.charFormat().fontWeight() <= QFont.Weight.Medium:
                # Headings are in the window's language.
                cursor.mergeCharFormat(_forms(here))
            start += utf16(line) + 1
        block = block.next()


def utf16(text: str) -> int:
    """How long a text is to Qt, which counts an emoji as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _forms(language: str) -> QTextCharFormat:
    form = QTextCharFormat()
    specified = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
    form.setFont(theme.font_for(language), specified)
    return form


def label_of(key: str, schema: Schema, postmortem: Postmortem | None, words: Words) -> str:
    """What people call a record: a field by its label, a row by its list and mark."""
    head, _, row = key.partition(".")
    if not schema.has(head):
        return head
    label = words(schema.field(head).label)
    if row and postmortem is not None:
        try:
            return f"{label} {postmortem.mark(head, row)}"
        except ValueError:
            return label
    return label


def marked(parts: Sequence[Part]) -> str:
    """Parts as rich text; every word of it is escaped."""
    colours = theme.current()
    styles = {
        "removed": f"color:{colours.red}; text-decoration:line-through",
        "added": f"color:{colours.green}; text-decoration:underline",
    }
    said = []
    for part in parts:
        text = html.escape(part.text).replace("\n", "<br>")
        style = styles.get(part.kind)
        said.append(f"<span style='{style}'>{text}</span>" if style else text)
    return "".join(said)
