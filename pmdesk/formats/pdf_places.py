"""Where the keys of an export stand on its pages: the named destinations, read by pdfium.

pypdf would parse every tag of the report for them; pdfium looks them up.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from typing import Any

from pmdesk.formats.pdf_marks import Place

MOST_PLACES = 50_000
MOST_NAME = 200
ONE_AT_A_TIME = threading.Lock()
"""pdfium knows only one thread: whoever uses it in this process holds this."""


def of_file(data: bytes) -> list[Place]:
    """The places of a file of our own."""
    import pypdfium2

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            return list(of_document(document))
        finally:
            document.close()


def of_document(document: Any) -> Iterator[Place]:
    """The places of a document of pypdfium2."""
    import pypdfium2.raw as pdfium

    length = ctypes.c_long()
    has = [pdfium.FPDF_BOOL() for _ in range(3)]
    left, top, zoom = (pdfium.FS_FLOAT() for _ in range(3))
    for index in range(min(pdfium.FPDF_CountNamedDests(document.raw), MOST_PLACES)):
        length.value = 0
        pdfium.FPDF_GetNamedDest(document.raw, index, None, ctypes.byref(length))
        if not 0 < length.value <= 2 * MOST_NAME:
            continue
        name = ctypes.create_string_buffer(length.value)
        found = pdfium.FPDF_GetNamedDest(document.raw, index, name, ctypes.byref(length))
        if not found:
            continue
        page = pdfium.FPDFDest_GetDestPageIndex(document.raw, found)
        known = pdfium.FPDFDest_GetLocationInPage(found, *has, left, top, zoom)
        if known and page >= 0 and has[0].value and has[1].value:
            key = name.raw.decode("utf-16-le", "replace").rstrip("\0")
            yield Place(key, page, left.value, top.value)
