"""PDFs annotated within the test: as Acrobat and as macOS Preview write them, and by PDFium."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Sequence
from typing import Any

from pmdesk.formats.pdf_marks import Box
from tests.formats.reviewed import Wanted

_SUBTYPES = {
    "highlight": "/Highlight", "underline": "/Underline", "strike_out": "/StrikeOut",
    "squiggly": "/Squiggly", "note": "/Text", "free_text": "/FreeText", "caret": "/Caret",
    "ink": "/Ink", "stamp": "/Stamp", "shape": "/Square", "reply": "/Text", "state": "/Text",
}  # fmt: skip


def corners(box: Box) -> list[float]:
    """A quad as Acrobat orders it: both upper corners, then both lower ones."""
    left, bottom, right, top = box
    return [left, top, right, top, left, bottom, right, bottom]


def acrobat(data: bytes, wanted: Sequence[Wanted]) -> bytes:
    """As Acrobat writes: names, rich text, popups, hidden states, carets in groups."""
    import pikepdf
    from pikepdf import Array, Dictionary, Name, String

    with pikepdf.open(io.BytesIO(data)) as pdf:
        made: dict[str, Any] = {}

        def add(mark: Wanted, name: str, subtype: str, **entries: Any) -> Any:
            page = pdf.pages[mark.page]
            if "/Annots" not in page:
                page.Annots = pdf.make_indirect(Array([]))
            annotation = pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name(subtype),
                    Rect=Array(mark.rect),
                    NM=String(name),
                    T=String("Kim, 山本"),
                    M=String("D:20261122093015+09'00'"),
                    CreationDate=String("D:20261122093001+09'00'"),
                    F=4,
                    **entries,
                )
            )
            popup = pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Popup,
                    Rect=Array([600, 100, 780, 220]),
                    Parent=annotation,
                )
            )
            annotation.Popup = popup
            page.Annots.extend([annotation, popup])
            return annotation

        for mark in wanted:
            entries: dict[str, Any] = {}
            if mark.text and mark.kind != "state":
                entries["Contents"] = String(mark.text)
                body = f'<body xmlns="http://www.w3.org/1999/xhtml"><p>{mark.text}</p></body>'
                entries["RC"] = String(f'<?xml version="1.0"?>{body}')
            if mark.kind in ("highlight", "underline", "strike_out", "squiggly"):
                entries["QuadPoints"] = Array([n for box in mark.boxes for n in corners(box)])
            if mark.kind == "ink":
                left, bottom, right, top = mark.rect
                entries["InkList"] = Array([Array([left, bottom, right, top])])
            if mark.parent:
                entries["IRT"] = made[mark.parent]
            if mark.kind == "state":
                entries |= {"State": String("Accepted"), "StateModel": String("Review"), "F": 30}
                entries["Contents"] = String("Accepted set by Kim")
                flags = entries.pop("F")
            name = f"acrobat-{mark.id}"
            if mark.replacement:
                # "Replace text": the caret has the words, the strike-out belongs to it.
                caret = add(
                    mark, name, "/Caret", IT=Name("/Replace"), Contents=String(mark.replacement)
                )
                made[mark.id] = caret
                quads = entries["QuadPoints"]
                entries = {"QuadPoints": quads, "IRT": caret, "RT": Name.Group}
                entries["IT"] = Name("/StrikeOutTextEdit")
                add(mark, f"{name}-struck", "/StrikeOut", **entries)
                continue
            made[mark.id] = add(mark, name, _SUBTYPES[mark.kind], **entries)
            if mark.kind == "state":
                made[mark.id].F = flags
        return _saved(pdf)


def preview(data: bytes, wanted: Sequence[Wanted]) -> bytes:
    """As macOS Preview writes: no names, a date in UTC, and the places of the file are gone."""
    import pikepdf
    from pikepdf import Array, Dictionary, Name, String

    kinds = ("highlight", "underline", "strike_out", "note", "free_text", "ink", "shape")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for mark in wanted:
            if mark.kind not in kinds:
                continue
            page = pdf.pages[mark.page]
            if "/Annots" not in page:
                page.Annots = Array([])
            annotation = Dictionary(
                Type=Name.Annot,
                Subtype=Name(_SUBTYPES[mark.kind]),
                Rect=Array(mark.rect),
                T=String("Kim"),
                M=String("D:20261122003015Z00'00'"),
                F=4,
            )
            if mark.text:
                annotation.Contents = String(mark.text)
            if mark.kind in ("highlight", "underline", "strike_out"):
                annotation.QuadPoints = Array([n for box in mark.boxes for n in corners(box)])
            page.Annots.append(pdf.make_indirect(annotation))
        del pdf.Root.Names.Dests
        for name in ("export", "postmortem", "profile"):
            if f"/pmdesk{name}" in pdf.docinfo:
                del pdf.docinfo[f"/pmdesk{name}"]
        return _saved(pdf)


def _saved(pdf: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def pdfium(data: bytes, wanted: Sequence[Wanted]) -> bytes:
    """By PDFium, the engine of Chrome: whatever its interface can create."""
    import pypdfium2
    import pypdfium2.raw as raw

    codes = {
        "highlight": raw.FPDF_ANNOT_HIGHLIGHT, "underline": raw.FPDF_ANNOT_UNDERLINE,
        "strike_out": raw.FPDF_ANNOT_STRIKEOUT, "squiggly": raw.FPDF_ANNOT_SQUIGGLY,
        "note": raw.FPDF_ANNOT_TEXT, "ink": raw.FPDF_ANNOT_INK, "stamp": raw.FPDF_ANNOT_STAMP,
        "shape": raw.FPDF_ANNOT_SQUARE, "free_text": raw.FPDF_ANNOT_FREETEXT,
    }  # fmt: skip
    document = pypdfium2.PdfDocument(data)
    for mark in wanted:
        if mark.kind not in codes:
            continue
        page = document[mark.page]
        annotation = raw.FPDFPage_CreateAnnot(page.raw, codes[mark.kind])
        left, bottom, right, top = mark.rect
        raw.FPDFAnnot_SetRect(annotation, raw.FS_RECTF(left, top, right, bottom))
        if mark.words or len(mark.boxes) > 1:
            for box in mark.boxes:
                raw.FPDFAnnot_AppendAttachmentPoints(annotation, raw.FS_QUADPOINTSF(*corners(box)))
        for key, said in (("T", "Kim"), ("Contents", mark.text), ("M", "D:20261122093015")):
            wide = (said + "\0").encode("utf-16-le")
            buffer = ctypes.cast(ctypes.create_string_buffer(wide), ctypes.POINTER(ctypes.c_ushort))
            raw.FPDFAnnot_SetStringValue(annotation, key.encode(), buffer)
        raw.FPDFPage_CloseAnnot(annotation)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
