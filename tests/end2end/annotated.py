"""A reviewer's pen: marks on words, replies and a filled-in sheet, as PDF readers save them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Name, String

from pmdesk import homecoming
from pmdesk.domain.profiles import new_export_id
from pmdesk.formats import pdf
from pmdesk.store.library import Library
from pmdesk.words import Words

Box = tuple[float, float, float, float]


def exported(library: Library, postmortem_id: str, profile: str = "review") -> bytes:
    """A PDF of a postmortem as window and command line give it away."""
    postmortem = library.open(postmortem_id)
    export_id = new_export_id()
    with homecoming.remembered(export_id, postmortem, library, pdf, profile, "en") as written:
        data = pdf.write(
            postmortem,
            Words.load("en"),
            profile=profile,
            export_id=export_id,
            exported_at=datetime.now().astimezone(),
        )
        written(data)
    return data


class Pen:
    """Writes into a PDF; `save` puts it where the reviewer would."""

    def __init__(self, data: bytes, author: str = "Mei Lin") -> None:
        self._data = data
        self._author = author
        self._file = pikepdf.open(io.BytesIO(data))

    def on(self, words: str, name: str, kind: str = "Highlight", text: str = "") -> Dictionary:
        """Marks words where they first stand; gives back the annotation, to be replied to."""
        page, (left, bottom, right, top) = self._find(words)
        quad = [left, top, right, top, left, bottom, right, bottom]
        return self._add(
            page,
            Name("/" + kind),
            name,
            text,
            (left, bottom, right, top),
            QuadPoints=Array(quad),
            C=Array([1, 1, 0]),
        )

    def replace(self, words: str, name: str, new: str) -> None:
        """A caret that says what to write instead, and the strike-out that belongs to it."""
        page, (_, bottom, right, top) = self._find(words)
        caret = self._add(page, Name.Caret, name, new, (right, bottom, right + 4, top),
                          IT=Name("/Replace"))  # fmt: skip
        strike = self.on(words, f"{name}-struck", "StrikeOut")
        strike.IRT, strike.RT = caret, Name.Group

    def reply(self, to: Dictionary, name: str, text: str) -> None:
        page = next(n for n, each in enumerate(self._file.pages) if to.P.objgen == each.obj.objgen)
        self._add(page, Name.Text, name, text, (50.0, 50.0, 70.0, 70.0), IRT=to)

    def draw(self, name: str, page: int = 0) -> None:
        """A line in the margin, near nothing."""
        ink = Array([Array([20, 20, 24, 24])])
        self._add(page, Name.Ink, name, "", (20.0, 20.0, 24.0, 24.0), InkList=ink)

    def fill(self, said: Mapping[str, str]) -> None:
        """The review sheet."""
        for field in self._file.Root.AcroForm.Fields:
            name = str(field.get("/T"))
            if name in said:
                is_button = field.get("/FT") == Name.Btn
                field.V = Name("/" + said[name]) if is_button else String(said[name])

    def save(self, path: Path) -> Path:
        self._file.save(path)
        return path

    def _add(
        self, page: int, kind: Name, name: str, text: str, box: Box, **more: Any
    ) -> Dictionary:
        made = self._file.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=kind,
                Rect=Array(list(box)),
                T=String(self._author),
                NM=String(name),
                M=String("D:20261120120000+09'00'"),
                Contents=String(text),
                P=self._file.pages[page].obj,
                **more,
            )
        )
        there = self._file.pages[page].obj.get("/Annots", Array())
        self._file.pages[page].obj.Annots = Array([*list(there), made])
        return made

    def _find(self, words: str) -> tuple[int, Box]:
        document = pypdfium2.PdfDocument(self._data)
        try:
            for page in range(len(document)):
                text = document[page].get_textpage()
                found = text.search(words, match_case=True).get_next()
                if found:
                    boxes = [text.get_charbox(found[0] + n) for n in range(found[1])]
                    left, bottom, right, top = zip(*boxes, strict=True)
                    return page, (min(left), min(bottom), max(right), max(top))
        finally:
            document.close()
        raise AssertionError(f"{words!r} stands nowhere in the PDF")
