"""The page a note was written on is shown as its reviewer left it, whatever the file is like."""

from __future__ import annotations

import io

import pikepdf
import pytest

from pmdesk.formats import pdf_picture
from pmdesk.formats.pdf_picture import Picture

YELLOW, WHITE = b"\x00\xff\xff", b"\xff\xff\xff"


def paper(width: float = 200, height: float = 100, drawing: bytes = b"") -> bytes:
    """A page with a yellow square on its left half, drawn as an annotation."""
    file = pikepdf.new()
    page = file.add_blank_page(page_size=(200, 100))
    page.MediaBox = pikepdf.Array([0, 0, width, height])
    page.Contents = file.make_stream(drawing)
    look = file.make_stream(b"1 1 0 rg 0 0 100 100 re f")
    look.Type, look.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    look.BBox = pikepdf.Array([0, 0, 100, 100])
    page.Annots = pikepdf.Array(
        [
            file.make_indirect(
                pikepdf.Dictionary(
                    Type=pikepdf.Name.Annot,
                    Subtype=pikepdf.Name.Stamp,
                    Rect=pikepdf.Array([0, 0, 100, 100]),
                    AP=pikepdf.Dictionary(N=look),
                )
            )
        ]
    )
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def pixel(picture: Picture, x: int, y: int) -> bytes:
    at = (y * picture.width + x) * 4
    return picture.data[at : at + 3]


def test_what_was_written_on_a_page_is_drawn_with_it() -> None:
    picture = pdf_picture.draw(paper(), 0, 401)
    assert picture is not None
    assert (picture.width, picture.height) == (401, 201)
    assert picture.scale == pytest.approx(2.005)
    assert pixel(picture, 100, 100) == YELLOW
    assert pixel(picture, 300, 100) == WHITE


@pytest.mark.parametrize(
    ("data", "page"),
    [
        (paper(), 7),
        (paper(20_000, 20_000), 0),
        (b"no PDF at all", 0),
        (paper()[:200], 0),
        (b"", 0),
    ],
    ids=["no such page", "huge page", "no PDF", "cut off", "empty"],
)
def test_a_page_that_cannot_be_drawn_is_no_picture(data: bytes, page: int) -> None:
    assert pdf_picture.draw(data, page, 400) is None


def test_a_page_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_picture, "LONGEST", 2.0)
    endless = b"0 0 200 100 re f\n" * 20_000_000
    stops: list[object] = []
    assert pdf_picture.draw(paper(drawing=endless), 0, 2400, stops.append) is None
    assert stops
