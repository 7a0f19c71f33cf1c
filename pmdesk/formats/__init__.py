"""Every way out and every way in; one module a format, `read` beside `write`."""

from __future__ import annotations

from types import ModuleType

from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, html, markdown, pdf, pmdesk_file
from pmdesk.formats.imported import FormatError, Imported, Note

__all__ = ["FORMATS", "FormatError", "Imported", "Note", "format_named", "read"]

FORMATS: tuple[ModuleType, ...] = (pdf, markdown, html, bundle, pmdesk_file)
"""Named one by one, so that packagers and readers see them."""


def format_named(name: str) -> ModuleType:
    """The format of this NAME. Raises KeyError where there is none."""
    return {str(each.NAME): each for each in FORMATS}[name]


def read(data: bytes, name: str, schema: Schema, language: str) -> Imported:
    """Reads a file of any format that can be read, by what is in it rather than by its name.

    Raises FormatError. `language` is what a report is taken to be in where it does not show it.
    """
    if data[:200].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return bundle.read(data, name, schema, language)
    return markdown.read(data, name, schema, language)
