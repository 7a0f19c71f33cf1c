"""The last touch to a PDF before it is written: a form any reader can fill in, a file tied to it,
and what its pages draw.

WeasyPrint's radio buttons are named twice and their states are numbers, and its fields ask for a
font of the page, whose letters are numbered in a way that no reader can type with. Here each choice
has one field whose states are its answers, and text is typed in the Helvetica every reader has.
"""

from __future__ import annotations

import re
from typing import Any

from pmdesk.formats import pdf_origin

THEN = " – "
"""Between a question and one of its answers in the title of a button."""
FONT_SIZE = 9
"""Points, of what is typed into a field."""
WIDER = 3.8
"""Points around the dot of a button that press it too: past its circle, which is 2.8 away."""
FONTS = {
    "Helv": {"BaseFont": "/Helvetica", "Encoding": "/WinAnsiEncoding"},
    "ZaDb": {"BaseFont": "/ZapfDingbats"},
}
"""Those that every reader brings along: for typed text, and for the dots of buttons drawn anew."""


def finish(document: Any, pdf: Any) -> None:
    """What WeasyPrint calls with its document and the PDF about to be written."""
    if "AcroForm" in pdf.catalog:
        _finish_form(pdf, pdf.catalog["AcroForm"])
    _tie_files(pdf)
    if "pmdeskexport" in pdf.info:
        _remember_pages(pdf)


def _finish_form(pdf: Any, form: Any) -> None:
    import pydyf

    fonts = pydyf.Dictionary()
    for name, font in FONTS.items():
        described = pydyf.Dictionary({"Type": "/Font", "Subtype": "/Type1", **font})
        pdf.add_object(described)
        fonts[name] = described.reference
    form["DR"] = pydyf.Dictionary({"Font": fonts})
    # Asked to draw fields anew, Poppler (Okular, Evince) puts one picture in place of a button's
    # states: each tick is gone as soon as the next one is set.
    form.pop("NeedAppearances", None)
    form["DA"] = pydyf.String(f"/Helv {FONT_SIZE} Tf 0 g")
    kept = pydyf.Array()
    for reference in form["Fields"]:
        field = _at(pdf, reference)
        if "Parent" in field:
            continue
        kept.append(reference)
        if "Kids" in field:
            _finish_choice(pdf, field)
        else:
            field["DA"] = form["DA"]
    form["Fields"] = kept


def _finish_choice(pdf: Any, group: Any) -> None:
    """One field; its buttons are on in the state that is their answer, and can be let go again."""
    import pydyf

    answers = [each.string for each in group.pop("Opt")]
    group["Ff"] = 1 << 15
    for answer, reference in zip(answers, group["Kids"], strict=True):
        button = _at(pdf, reference)
        button.pop("T")
        button.pop("FT")
        (drawn,) = button["AP"]["N"].values()
        _widen(button, _at(pdf, drawn))
        empty = pydyf.Stream([], dict(_at(pdf, drawn).extra))
        pdf.add_object(empty)
        button["AP"]["N"] = pydyf.Dictionary({answer: drawn, "Off": empty.reference})
        button["AS"] = "/Off"
        # A filled circle, should a reader draw it anew; its frame is printed on the page.
        button["MK"] = pydyf.Dictionary({"CA": pydyf.String("l")})
    group["TU"] = pydyf.String(_at(pdf, group["Kids"][0])["TU"].string.rpartition(THEN)[0])


def _widen(button: Any, drawn: Any) -> None:
    """What one sees is what one hits: the whole circle, and not only where its dot will be."""
    import pydyf

    left, top, right, bottom = button["Rect"]
    button["Rect"] = pydyf.Array((left - WIDER, top + WIDER, right + WIDER, bottom - WIDER))
    # The dot stays as large as it was, in the middle of more room.
    left, bottom, right, top = drawn.extra["BBox"]
    drawn.extra["BBox"] = pydyf.Array((left - WIDER, bottom - WIDER, right + WIDER, top + WIDER))


def _tie_files(pdf: Any) -> None:
    """An embedded file belongs to the whole document, as its source."""
    import pydyf

    files = [each for each in pdf.objects if _is_file(each)]
    for each in files:
        each["AFRelationship"] = "/Source"
        _at(pdf, each["EF"]["F"]).extra["Subtype"] = "/application#2fjson"
    if files:
        pdf.catalog["AF"] = pydyf.Array([each.reference for each in files])


def _remember_pages(pdf: Any) -> None:
    """So that pages which somebody drew on are known when the copy comes home."""
    import pydyf

    drawn = (_at(pdf, each["Contents"]) for each in pdf.objects if _is_page(each))
    contents = (pydyf.Stream(each.stream).data for each in drawn)
    contents = (each.partition(b"stream\n")[2].rpartition(b"\nendstream")[0] for each in contents)
    pdf.info[pdf_origin.NAME] = pydyf.String(pdf_origin.written(contents))


def _is_page(each: Any) -> bool:
    return isinstance(each, dict) and each.get("Type") == "/Page"


def _is_file(each: Any) -> bool:
    return isinstance(each, dict) and each.get("Type") == "/Filespec"


def _at(pdf: Any, reference: bytes) -> Any:
    """The object that a reference such as b"12 0 R" is to."""
    number = re.match(rb"\d+", reference)
    assert number is not None
    return pdf.objects[int(number[0])]
