"""Gives every key of a report its place in the PDF: a named destination.

WeasyPrint makes one of every id. But an id makes the style of its element, and of all inside it,
one of its own; of a table whose rows and cells have none, one style serves all. So keys stand in an
attribute that styles know nothing of, and are made destinations when the pages are set.
"""

from __future__ import annotations

from typing import Any

KEY = "data-key"
"""Names the key whose place an element is."""


def name_places(document: Any) -> None:
    """Adds the first place of each key to the anchors of WeasyPrint's pages."""
    for page in document.pages:
        _name(page._page_box, page.anchors)


def _name(box: Any, anchors: dict[str, Any]) -> None:
    key = box.element.get(KEY) if box.element is not None else None
    if key and key not in anchors:
        left, top, width, height = box.hit_area()
        anchors[key] = (left, top, left + width, top + height)
    for child in box.all_children():
        _name(child, anchors)
