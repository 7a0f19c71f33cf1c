"""Pages drawn by several engines, and how far their pictures are apart, block by block.

One engine that draws what was meant proves nothing about the others: a page that Poppler shows in
full was blank in Firefox. So every engine that is here draws every page, and the pictures are held
against each other, never against one that was kept.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageOps

DOTS = 48
"""To the inch: enough to see that a word is missing, and quick."""
BLOCK = 12
"""Pixels of a block's side: a quarter of an inch, which is two lines of four characters each."""
TOLERANCE = 0.17
"""How far the ink of a block may differ, as a share of all black. Engines smooth edges and thicken
hairlines each in their way (up to 0.14 on 244 pages); Japanese and Chinese that is left blank
differs by 0.22 to 0.51, digits missing in English by 0.16 to 0.33."""

Pages = list[Image.Image]


def _by_program(*command: str) -> Callable[[Path, int], Pages]:
    """An engine that writes a picture for each page into a folder."""

    def draw(pdf: Path, dots: int) -> Pages:
        with tempfile.TemporaryDirectory() as folder:
            blanks = {"pdf": str(pdf), "dots": str(dots), "folder": folder}
            whole = [part.format_map(blanks) for part in command]
            subprocess.run(whole, check=True, capture_output=True)
            return [Image.open(file).convert("L") for file in sorted(Path(folder).iterdir())]

    return draw


def _pdfium(pdf: Path, dots: int) -> Pages:
    # PDFium is not to be used by two threads at once: only this one does.
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        return [page.render(scale=dots / 72, grayscale=True).to_pil() for page in document]


ENGINES: Mapping[str, Callable[[Path, int], Pages]] = {
    "Poppler": _by_program("pdftoppm", "-gray", "-r", "{dots}", "{pdf}", "{folder}/page"),
    "MuPDF": _by_program(
        "mutool", "draw", "-q", "-c", "gray", "-r", "{dots}", "-o", "{folder}/%04d.pgm", "{pdf}"
    ),
    "Ghostscript": _by_program(
        "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pgmraw", "-r{dots}",
        "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", "-sOutputFile={folder}/%04d.pgm", "{pdf}",
    ),
    "PDFium": _pdfium,
}  # fmt: skip


def draw(pdf: Path, dots: int = DOTS) -> dict[str, Pages]:
    """The pages as each engine draws them; the engines work side by side."""
    with ThreadPoolExecutor() as workers:
        drawn = {name: workers.submit(engine, pdf, dots) for name, engine in ENGINES.items()}
        return {name: pages.result() for name, pages in drawn.items()}


class Apart(NamedTuple):
    """Where two pictures of a page differ most, and by which share of black."""

    share: float
    page: int
    block: tuple[int, int]
    engines: tuple[str, str]

    def __str__(self) -> str:
        one, other = self.engines
        across, down = self.block
        return f"{one} / {other}: {self.share:.2f}, page {self.page}, block {across}, {down}"


def blocks(picture: Image.Image, size: int = BLOCK) -> Image.Image:
    """Ink by block: a pixel for each, from white paper (0) to nothing but ink (255)."""
    return ImageOps.invert(picture).reduce(size)


def apart(drawn: Mapping[str, Sequence[Image.Image]], block: int = BLOCK) -> list[Apart]:
    """For each page and pair of engines, where they differ most; largest first."""
    found = [
        _most(number, pair, [blocks(picture, block) for picture in pictures])
        for pair in combinations(drawn, 2)
        for number, pictures in enumerate(
            zip(*(drawn[name] for name in pair), strict=True), start=1
        )
    ]
    return sorted(found, reverse=True)


def _most(page: int, engines: tuple[str, str], inks: Sequence[Image.Image]) -> Apart:
    one, other = inks
    # Sizes in points are rounded to pixels up by one engine, down by another.
    width, height = min(one.width, other.width), min(one.height, other.height)
    pairs = zip(
        one.crop((0, 0, width, height)).tobytes(),
        other.crop((0, 0, width, height)).tobytes(),
        strict=True,
    )
    share, place = max((abs(a - b), place) for place, (a, b) in enumerate(pairs))
    return Apart(share / 255, page, (place % width, place // width), engines)
