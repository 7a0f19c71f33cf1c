"""Mends the structure that WeasyPrint gives a PDF where PDF/UA-1 asks for more.

Works on the objects of a PDF that is about to be written (pydyf's), in the process that sets pages.
"""

from __future__ import annotations

from typing import Any


def finish(document: Any, pdf: Any) -> None:
    """What WeasyPrint calls with its document and the PDF about to be written."""
    objects: list[Any] = [each for each in pdf.objects if isinstance(each, dict)]
    elements = {each.reference: each for each in objects if each.get("Type") == "/StructElem"}
    for element in elements.values():
        if element["S"] == "/TH":
            _say_what_it_heads(element, elements)
        elif element["S"] == "/Div" and _parent(element, elements).get("S") == "/L":
            _make_list_item(element, elements)
    _describe_links(document)


def _describe_links(document: Any) -> None:
    """A link is read out by its words, not by the key or address that it leads to."""
    import pydyf

    for page in document.pages:
        for _, _, _, box in page.links:
            if box.element is None or not box.link_annotation:
                continue
            # One that shows only the number of a page says in its title where it leads.
            said = "".join(box.element.itertext()) or box.element.get("title", "")
            if words := " ".join(said.split()):
                box.link_annotation["Contents"] = pydyf.String(words)


def _parent(element: Any, elements: dict[bytes, Any]) -> Any:
    return elements.get(element["P"], {})


def _say_what_it_heads(header: Any, elements: dict[bytes, Any]) -> None:
    """A header in a table's head is its column's, any other one its row's."""
    row = _parent(header, elements)
    is_above = _parent(row, elements).get("S") == "/THead"
    header["A"]["Scope"] = "/Column" if is_above else "/Row"


def _make_list_item(group: Any, elements: dict[bytes, Any]) -> None:
    """A label and what it says, which HTML groups with a div: one item, not two in no item."""
    group["S"] = "/LI"
    parts = [elements[each] for each in group["K"] if each in elements]
    for place, part in enumerate(parts):
        part["S"] = "/LBody" if place else "/Lbl"
        for inner in (elements[each] for each in part["K"] if each in elements):
            if inner["S"] == "/LBody":
                inner["S"] = "/NonStruct"
