"""A page of a PDF from a stranger as a picture, with what was written on it.

It is drawn in a process of its own, with a limit on time and memory: nothing on a page can hold up
or bring down the window that shows it.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import Any

from pmdesk.formats.pdf_process import Started, ask
from pmdesk.formats.pdf_worker import read_frame, write_frame

LONGEST = 20.0
"""Seconds that drawing one page may take."""
WIDEST = 2400
"""Pixels: no page is drawn wider, or four times as high."""
LARGEST = 14_400.0
"""Points: the largest page that PDF knows (ISO 32000-1, annex C)."""


@dataclass(frozen=True)
class Picture:
    """Rows of `width` pixels, four bytes each: blue, green, red, unused.

    `scale`: pixels to the point.
    """

    width: int
    height: int
    scale: float
    data: bytes


def draw(
    data: bytes, page: int, width: int, started: Started = lambda stop: None
) -> Picture | None:
    """The page (from 0) as a picture `width` pixels wide; None where there is none to be had."""
    asked = json.dumps({"page": page, "width": min(width, WIDEST)}).encode()
    said, pixels = ask("--draw-page", (asked, data), 2, LONGEST, started)
    if not said or not pixels:
        return None
    told = json.loads(said)
    if len(pixels) != told["width"] * told["height"] * 4:
        return None
    return Picture(told["width"], told["height"], told["scale"], pixels)


def main() -> int:
    """What the process does: one page, then it ends."""
    from pmdesk.formats.pdf_notes_worker import limit

    asking, answering = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the frames.
    os.dup2(2, 1)
    limit()
    asked, data = read_frame(asking), read_frame(asking)
    if asked is None or data is None:
        return 1
    wanted = json.loads(asked)
    try:
        told, pixels = _drawn(data, wanted["page"], wanted["width"])
    except (Exception, MemoryError):
        return 1
    write_frame(answering, json.dumps(told).encode())
    write_frame(answering, pixels)
    return 0


def _drawn(data: bytes, number: int, width: int) -> tuple[dict[str, Any], bytes]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    # Without it what was filled into a form is not drawn.
    document.init_forms()
    page = document[number]
    wide, high = page.get_size()
    if not (1 <= wide <= LARGEST and 1 <= high <= LARGEST):
        raise ValueError("no page is of this size")
    scale = min(width / wide, 4 * WIDEST / high)
    # Four bytes a pixel: then no row ends with bytes that belong to nothing.
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    told = {"width": bitmap.width, "height": bitmap.height, "scale": bitmap.width / wide}
    row = bitmap.width * 4
    raw = bytes(bitmap.buffer)
    rows = (raw[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return told, b"".join(rows)
