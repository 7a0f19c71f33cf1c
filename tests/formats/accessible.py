"""What PDF/UA-1 (ISO 14289) asks of a file and a program can see, read with pikepdf.

No validator can be had everywhere the tests run; these are the rules a screen reader lives by. What
only a person can judge (whether an alternative text is a good one) is not among them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pikepdf

PAINTS = {
    "Tj", "TJ", "'", '"', "Do", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh",
    "INLINE IMAGE",
}  # fmt: skip
"""Operators that put ink on a page."""
STANDARD = {
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index",
    "NonStruct", "Private", "H", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody",
    "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference",
    "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "Figure", "Formula",
    "Form",
}  # fmt: skip
"""Structure types of PDF 1.7; others need a role."""
INSIDE = {
    "L": {"LI", "L", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
}
"""What may stand directly inside a structure element, where that is not free."""


def faults(data: bytes) -> list[str]:
    """Each broken rule with its place; empty for a file that keeps them all."""
    with pikepdf.open(io.BytesIO(data)) as document:
        found = list(_about_the_document(document))
        parents = _parents(document)
        for number, page in enumerate(document.pages, 1):
            found += [f"page {number}: {each}" for each in _about_a_page(page, parents)]
        found += _about_the_structure(document)
        found += _about_fonts(document)
    return found


def _about_the_document(document: pikepdf.Pdf) -> Iterator[str]:
    root: Any = document.Root
    if not str(root.get("/Lang", "")):
        yield "the document has no language"
    if root.get("/MarkInfo", {}).get("/Marked") is not True:
        yield "the document is not marked as tagged"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is not True:
        yield "the window would show the file's name, not the title"
    if "/StructTreeRoot" not in root:
        yield "there is no structure"
    with document.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "the metadata does not say PDF/UA-1"
        if not metadata.get("dc:title"):
            yield "the metadata has no title"


def _parents(document: pikepdf.Pdf) -> dict[int, Any]:
    """The parent tree: number -> structure element, or those of a page by MCID."""
    tree = document.Root.StructTreeRoot.get("/ParentTree")
    return dict(pikepdf.NumberTree(tree).items()) if tree is not None else {}


def _about_a_page(page: pikepdf.Page, parents: dict[int, Any]) -> Iterator[str]:
    if "/StructParents" not in page:
        yield "its content has no place in the structure"
        return
    if page.get("/Tabs") != "/S":
        yield "its links are not reached in the order of the structure"
    owners = list(parents.get(int(page.StructParents), []))
    marks: list[tuple[str, int | None]] = []
    instructions: Any = pikepdf.parse_content_stream(page)
    for operands, operator in instructions:
        name = str(operator)
        if name in ("BMC", "BDC"):
            properties = operands[1] if len(operands) > 1 else {}
            numbered = isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties
            marks.append((str(operands[0]), int(properties["/MCID"]) if numbered else None))
        elif name == "EMC":
            marks.pop()
        elif name in PAINTS and not any(t == "/Artifact" or m is not None for t, m in marks):
            yield f"{name} paints something that is neither tagged nor an artifact"
        if name == "BDC" and (mcid := marks[-1][1]) is not None:
            if any(tag == "/Artifact" for tag, _ in marks):
                yield "tagged content stands inside an artifact"
            if mcid >= len(owners) or not isinstance(owners[mcid], pikepdf.Dictionary):
                yield f"its content {mcid} belongs to no structure element"
    for annotation in page.get("/Annots", []):
        yield from _about_an_annotation(annotation, parents)


def _about_an_annotation(annotation: Any, parents: dict[int, Any]) -> Iterator[str]:
    kind = str(annotation.Subtype)
    if kind == "/Popup" or int(annotation.get("/F", 0)) & 2:
        return
    owner = parents.get(int(annotation.get("/StructParent", -1)))
    wanted = {"/Link": "/Link", "/Widget": "/Form"}.get(kind, "/Annot")
    if owner is None or owner.get("/S") != wanted:
        yield f"an annotation {kind} has no place in the structure"
    described = "/TU" if kind == "/Widget" else "/Contents"
    said = str(annotation.get(described, "")).strip()
    if not said or ("/Dest" in annotation and said == str(annotation.Dest)):
        yield f"an annotation {kind} is not described"


# The structure


def _about_the_structure(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root.StructTreeRoot
    roles = {str(name): str(role) for name, role in root.get("/RoleMap", {}).items()}
    levels: list[int] = []
    for element, kinds in _elements(root, roles):
        kind, parent = kinds[-1], kinds[-2] if len(kinds) > 1 else ""
        if kind not in STANDARD:
            yield f"{kind} is no structure type"
        if parent in INSIDE and kind not in INSIDE[parent]:
            yield f"{kind} stands in {parent}"
        if kind in ("TD", "TH") and parent != "TR":
            yield f"{kind} stands outside a row"
        if kind in ("Figure", "Formula") and not _said(element, "/Alt", "/ActualText"):
            yield f"a {kind} has no alternative text"
        if kind == "TH" and not _attribute(element, "/Scope"):
            yield "a table's header does not say what it heads"
        if len(kind) == 2 and kind[0] == "H" and kind[1].isdigit():
            levels.append(int(kind[1]))
        if kind == "Table":
            yield from _about_a_table(element, roles)
    if levels and levels[0] != 1:
        yield f"the first heading is of level {levels[0]}"
    yield from (
        f"a heading of level {after} follows one of level {before}"
        for before, after in pairwise(levels)
        if after > before + 1
    )


def _elements(node: Any, roles: dict[str, str]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Every structure element with its own type and those around it, in reading order."""
    stack: list[tuple[Any, tuple[str, ...]]] = [(each, ()) for each in reversed(_children(node))]
    while stack:
        element, around = stack.pop()
        name = str(element.S)
        kinds = (*around, roles.get(name, name).lstrip("/"))
        yield element, kinds
        stack += [(each, kinds) for each in reversed(_children(element))]


def _children(node: Any) -> list[Any]:
    inside = node.get("/K", [])
    listed = list(inside) if isinstance(inside, pikepdf.Array) else [inside]
    return [each for each in listed if isinstance(each, pikepdf.Dictionary) and "/S" in each]


def _said(element: Any, *names: str) -> bool:
    return any(str(element.get(name, "")).strip() for name in names)


def _attribute(element: Any, name: str) -> Any:
    kept = element.get("/A", [])
    for each in kept if isinstance(kept, pikepdf.Array) else [kept]:
        if isinstance(each, pikepdf.Dictionary) and name in each:
            return each[name]
    return None


def _about_a_table(table: Any, roles: dict[str, str]) -> Iterator[str]:
    widths = []
    for row, kinds in _elements(table, roles):
        if kinds[-1] == "TR" and "Table" not in kinds:
            cells = _children(row)
            widths.append(sum(int(_attribute(cell, "/ColSpan") or 1) for cell in cells))
    spans = any(_attribute(cell, "/RowSpan") for cell, _ in _elements(table, roles))
    if len(set(widths)) > 1 and not spans:
        yield f"a table's rows are of different widths: {sorted(set(widths))}"


def _about_fonts(document: pikepdf.Pdf) -> Iterator[str]:
    form: Any = document.Root.get("/AcroForm", {})
    # What is yet to be typed is set in a font that every reader brings along.
    brought = [font.objgen for font in form.get("/DR", {}).get("/Font", {}).values()]
    for each in document.objects:
        if each.objgen in brought:
            continue
        if not isinstance(each, pikepdf.Dictionary) or each.get("/Type") != "/Font":
            continue
        if each.get("/Subtype") in ("/Type0", "/TrueType", "/Type1") and "/ToUnicode" not in each:
            yield f"the letters of {each.get('/BaseFont')} cannot be read"
        descriptor = each.get("/FontDescriptor")
        if descriptor is not None and not any(f"/FontFile{n}" in descriptor for n in ("", 2, 3)):
            yield f"{each.get('/BaseFont')} is not embedded"
