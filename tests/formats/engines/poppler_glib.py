"""Marks written by Poppler through its GLib side, as Evince does: ... in.pdf wanted.json out.pdf

Marked words are selected by Poppler itself, from the first to the last letter. Runs in the system's
Python, which has the bindings.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402

Box = tuple[float, float, float, float]
_NEW = {
    "highlight": Poppler.AnnotTextMarkup.new_highlight,
    "underline": Poppler.AnnotTextMarkup.new_underline,
    "strike_out": Poppler.AnnotTextMarkup.new_strikeout,
    "squiggly": Poppler.AnnotTextMarkup.new_squiggly,
}


def _rectangle(box: Box) -> Any:
    made = Poppler.Rectangle.new()
    made.x1, made.y1, made.x2, made.y2 = box
    return made


def _quad(box: Box) -> Any:
    left, bottom, right, top = box
    made = Poppler.Quadrilateral.new()
    # The binding hands out copies of the corners: they are set as a whole.
    for name, (x, y) in {
        "p1": (left, top),
        "p2": (right, top),
        "p3": (left, bottom),
        "p4": (right, bottom),
    }.items():
        point = Poppler.Point.new()
        point.x, point.y = x, y
        setattr(made, name, point)
    return made


def _selected(page: Any, boxes: list[Box]) -> list[Box]:
    """The lines that Poppler selects when one drags over these boxes."""
    height = page.get_size()[1]
    lines = []
    for left, bottom, right, top in boxes:
        middle = height - (bottom + top) / 2
        drag = _rectangle((left + 0.5, middle, right - 0.5, middle))
        region = page.get_selected_region(1.0, Poppler.SelectionStyle.GLYPH, drag)
        for n in range(region.num_rectangles()):
            found = region.get_rectangle(n)
            lines.append(
                (
                    float(found.x),
                    height - found.y - found.height,
                    float(found.x + found.width),
                    height - found.y,
                )
            )
    return lines or boxes


def _annotation(document: Any, page: Any, mark: dict[str, Any]) -> Any:
    kind = mark["kind"]
    rect = _rectangle(mark["rect"])
    if kind in _NEW:
        lines = _selected(page, mark["boxes"]) if kind == "highlight" else mark["boxes"]
        return _NEW[kind](document, rect, [_quad(line) for line in lines])
    if kind == "note":
        return Poppler.AnnotText.new(document, rect)
    if kind == "shape":
        return Poppler.AnnotSquare.new(document, rect)
    if kind == "stamp":
        made = Poppler.AnnotStamp.new(document, rect)
        made.set_icon(Poppler.AnnotStampIcon.APPROVED)
        return made
    return None


def _fill(document: Any, filled: dict[str, list[Any]]) -> None:
    """The fields of a form: buttons are counted as they stand on the page."""
    fields: dict[str, list[Any]] = {}
    for number in range(document.get_n_pages()):
        mapping = document.get_page(number).get_form_field_mapping()
        mapping.sort(key=lambda each: (-each.area.y1, each.area.x1))
        for each in mapping:
            fields.setdefault(each.field.get_name(), []).append(each.field)
    for name, (kind, value) in filled.items():
        if kind == "button":
            fields[name][value].button_set_state(True)
        else:
            fields[name][0].text_set_text(value)


def main() -> None:
    source, wanted, target = sys.argv[1:]
    document = Poppler.Document.new_from_file(Path(source).resolve().as_uri(), None)
    marks = json.loads(Path(wanted).read_text(encoding="utf-8"))
    if isinstance(marks, dict):
        _fill(document, marks)
        marks = []
    for mark in marks:
        page = document.get_page(mark["page"])
        annotation = _annotation(document, page, mark)
        if annotation is None:
            continue
        if isinstance(annotation, Poppler.AnnotMarkup):
            annotation.set_label("Kim 山本")
        annotation.set_contents(mark["text"])
        page.add_annot(annotation)
    document.save(Path(target).resolve().as_uri())
    sys.stdout.write(f"Poppler (GLib) {Poppler.get_version()}")


main()
