"""Records in plain words, for people who compare; and differences with their colors."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

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
