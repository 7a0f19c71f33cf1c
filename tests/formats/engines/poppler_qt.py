"""Marks written by Poppler through its Qt side, as Okular does: ... in.pdf wanted.json out.pdf

Runs in the system's Python, which has the bindings (python3-poppler-qt5).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import popplerqt5
from PyQt5.QtCore import QDateTime, QPointF, QRectF, Qt

_Qt = popplerqt5.Poppler
_LINES = {
    "highlight": _Qt.HighlightAnnotation.Highlight,
    "underline": _Qt.HighlightAnnotation.Underline,
    "strike_out": _Qt.HighlightAnnotation.StrikeOut,
    "squiggly": _Qt.HighlightAnnotation.Squiggly,
}


def _annotation(mark: dict[str, Any], point: Callable[[float, float], QPointF]) -> Any:
    kind, (left, bottom, right, top) = mark["kind"], mark["rect"]
    if kind in _LINES:
        made = _Qt.HighlightAnnotation()
        made.setHighlightType(_LINES[kind])
        quads = []
        for box in mark["boxes"]:
            quad = _Qt.HighlightAnnotation.Quad()
            quad.points = [
                point(box[0], box[1]), point(box[2], box[1]),
                point(box[2], box[3]), point(box[0], box[3]),
            ]  # fmt: skip
            quad.capStart = quad.capEnd = True
            quad.feather = 0.1
            quads.append(quad)
        made.setHighlightQuads(quads)
    elif kind == "note":
        made = _Qt.TextAnnotation(_Qt.TextAnnotation.Linked)
    elif kind == "free_text":
        made = _Qt.TextAnnotation(_Qt.TextAnnotation.InPlace)
    elif kind == "ink":
        made = _Qt.InkAnnotation()
        made.setInkPaths([[point(left, bottom), point(right, top)]])
    elif kind == "shape":
        made = _Qt.GeomAnnotation()
        made.setGeomType(_Qt.GeomAnnotation.InscribedSquare)
    elif kind == "stamp":
        made = _Qt.StampAnnotation()
        made.setStampIconName("Approved")
    else:
        return None
    upper, lower = point(left, top), point(right, bottom)
    made.setBoundary(QRectF(upper, lower))
    return made


def main() -> None:
    source, wanted, target = sys.argv[1:]
    document = _Qt.Document.load(source)
    for mark in json.loads(Path(wanted).read_text(encoding="utf-8")):
        page = document.page(mark["page"])
        size = page.pageSizeF()

        def point(x: float, y: float, size: Any = size) -> QPointF:
            return QPointF(x / size.width(), 1 - y / size.height())

        made = _annotation(mark, point)
        if made is None:
            continue
        made.setAuthor("Kim 山本")
        made.setContents(mark["text"])
        made.setUniqueName(f"okular-{mark['id']}")
        when = QDateTime.fromString("2026-11-22T09:30:15", Qt.ISODate)
        made.setCreationDate(when)
        made.setModificationDate(when)
        page.addAnnotation(made)
    converter = document.pdfConverter()
    converter.setOutputFileName(target)
    converter.setPDFOptions(_Qt.PDFConverter.WithChanges)
    converter.convert()
    version = ".".join(map(str, popplerqt5.poppler_version()))
    sys.stdout.write(f"Poppler (Qt) {version}")


main()
