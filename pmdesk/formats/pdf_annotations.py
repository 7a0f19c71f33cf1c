"""The annotations, form fields and the file inside a PDF, from its dictionaries.

Runs in the process of pdf_notes_worker.py: the file is hostile until read. Whatever can be circular
is walked without recursion and once; whatever can be long is cut off at a number, and that is said.
"""

from __future__ import annotations

import hashlib
import io
import math
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Any

from pmdesk.formats import pdf_origin
from pmdesk.formats.imported import Note
from pmdesk.formats.pdf_marks import NOWHERE, Box, Mark
from pmdesk.words import N_

MOST_PAGES = 5000
MOST_MARKS = 20_000
MOST_FIELDS = 5000
MOST_BOXES = 500
MOST_TEXT = 20_000
"""Characters of one note."""
MOST_NAME = 200
MOST_DRAWN = 64 * 1024**2
"""Bytes of what pages draw that are compared with what was exported."""
MOST_STREAMS = 100
MOST_LOOKED_AT = 50
"""Pages that are looked at for a picture."""
_KEYWORD = re.compile(rf"{pdf_origin.KEYWORD}([0-9A-Z]{{4}}-[0-9A-Z]{{3}})\b")

_KINDS = {
    "/Highlight": "highlight", "/Underline": "underline", "/StrikeOut": "strike_out",
    "/Squiggly": "squiggly", "/Text": "note", "/FileAttachment": "note", "/FreeText": "free_text",
    "/Caret": "caret", "/Ink": "ink", "/Stamp": "stamp", "/Square": "shape", "/Circle": "shape",
    "/Line": "shape", "/Polygon": "shape", "/PolyLine": "shape", "/Redact": "strike_out",
    "/Link": "link_free",
}  # fmt: skip
_STAMPS = {
    name.replace(" ", "").lower(): name
    for name in (
        "Approved", "As is", "Confidential", "Departmental", "Draft", "Experimental", "Expired",
        "Final", "For comment", "For public release", "Not approved", "Not for public release",
        "Top secret",
    )
}  # fmt: skip
"""What the stamps of the PDF standard say."""
ON_WORDS = frozenset({"highlight", "underline", "strike_out", "squiggly"})
"""The kinds that mark words."""

TOO_MANY_PAGES = N_("The file has more than {most} pages. The rest were not read.")
TOO_MANY_MARKS = N_("The file has more than {most} notes. The rest were not read.")
TOO_LONG = N_("Notes with more than {most} characters were cut off. Pages: {pages}.")
UNREADABLE = N_("Notes that could not be read because the file is damaged: {count}.")
DIFFERS = N_(
    "On the review sheet, the file gives two different answers to the same question. pmdesk took "
    "the one whose circle is filled in; please compare it with the last page. Questions: {count}."
)
NO_BUNDLE = N_("The postmortem inside the file could not be read.")
TOO_SLOW = N_("Reading took too long. Notes after page {page} were left out.")


def some(pages: Iterable[int]) -> str:
    """The first of these page numbers."""
    ordered = sorted(pages)
    return ", ".join(map(str, ordered[:10])) + (" …" if len(ordered) > 10 else "")


class Protected(Exception):
    """The file asks for a password."""


@dataclass
class Found:
    """What the dictionaries say; the marks have no words yet."""

    info: dict[str, str] = field(default_factory=dict)
    pages: int = 0
    marks: list[Mark] = field(default_factory=list)
    bundle: bytes | None = None
    warnings: list[Note] = field(default_factory=list)
    drawn_on: list[int] | None = None
    has_sheet: bool = False
    has_pictures: bool = False


def find(data: bytes, until: float = math.inf) -> Found:
    """Everything but the words. `until` is the moment (time.monotonic) to stop at.

    Raises Protected, and what pypdf raises for a file that cannot be read at all.
    """
    reader = _open(data)
    found = Found()
    root = _dictionary(reader.trailer.get("/Root"))
    if not root:
        raise ValueError("no catalog")
    info = _dictionary(reader.trailer.get("/Info"))
    found.info = _origin(info, root)
    pages = list(_pages(root, found))
    found.pages = len(pages)
    _Annotations(found, until).read(pages, root)
    found.has_pictures = bool(pages) and all(map(_shows_picture, pages[:MOST_LOOKED_AT]))
    if drawn := pdf_origin.read(_text(info.get(f"/{pdf_origin.NAME}"))):
        found.drawn_on = [*_drawn_on(pages, drawn, until)]
    try:
        found.bundle = _bundle(root)
    except (Exception, MemoryError):
        found.bundle = None
        found.warnings.append(Note(NO_BUNDLE))
    return found


def _origin(info: dict[str, Any], root: dict[str, Any]) -> dict[str, str]:
    """By what a copy is recognised; its export also by what is left of that in keywords."""
    names = ("pmdeskexport", "pmdeskpostmortem", "pmdeskprofile")
    said = {name: _text(info.get(f"/{name}"))[:MOST_NAME] for name in names}
    for source in (info.get("/Keywords"), root.get("/Metadata")):
        if not said["pmdeskexport"] and (found := _KEYWORD.search(_guarded_text(source))):
            said["pmdeskexport"] = found[1]
    return said


def _guarded_text(value: Any) -> str:
    try:
        return _text(value)
    except (Exception, MemoryError):
        return ""


def _shows_picture(page: _Page) -> bool:
    """Whether a page has a picture, its own or one that belongs to all pages."""
    try:
        resources = _dictionary(_inherited(page.entries, "/Resources"))
        shown = _dictionary(resources.get("/XObject"))
        kinds = (_dictionary(each).get("/Subtype") for each in list(shown.values())[:100])
        return any(kind == "/Image" for kind in kinds)
    except (Exception, MemoryError):
        return False


def _drawn_on(pages: list[_Page], drawn: frozenset[str], until: float) -> Iterator[int]:
    """The pages that draw something else than a page of the export did."""
    left = MOST_DRAWN
    for place, page in enumerate(pages):
        if left < 0 or time.monotonic() > until:
            return
        try:
            contents = _plain(page.entries.get("/Contents"))
            streams = contents if isinstance(contents, list) else [contents]
            content = b"\n".join(_plain(each).get_data() for each in streams[:MOST_STREAMS])
        except (Exception, MemoryError):
            # What cannot be read was not written by us.
            content = b""
        left -= len(content)
        if pdf_origin.fingerprint(content) not in drawn:
            yield place


def _open(data: bytes) -> Any:
    from pypdf import PdfReader

    # pypdf itself bounds what a stream may unfold to (75 MB), its filters and its trees.
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise Protected
    return reader


# Objects as they may be: of any type, and anywhere


def _plain(value: Any) -> Any:
    """The object behind a reference."""
    return value.get_object() if hasattr(value, "get_object") else value


def _dictionary(value: Any) -> dict[str, Any]:
    value = _plain(value)
    return value if isinstance(value, dict) else {}


def _array(value: Any) -> list[Any]:
    value = _plain(value)
    return value if isinstance(value, list) else []


def _number(value: Any) -> int:
    """The number of the object that a reference names; 0 for none."""
    return int(getattr(value, "idnum", 0))


def _text(value: Any) -> str:
    value = _plain(value)
    if hasattr(value, "get_data"):
        value = value.get_data()[: MOST_TEXT * 4]
    if isinstance(value, (bytes, bytearray)):
        value = bytes(value).decode("utf-8", "replace")
    text = value if isinstance(value, str) else ""
    # Halves of a pair of surrogates are joined, or replaced where one is missing.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in text if letter >= " " or letter in "\n\t")


def _floats(value: Any, most: int) -> list[float]:
    """Numbers that a page could have; an empty list where one of them is none."""
    numbers = []
    for each in _array(value)[:most]:
        try:
            number = float(_plain(each))
        except (TypeError, ValueError, OverflowError):
            return []
        if not math.isfinite(number) or abs(number) > 1e6:
            return []
        numbers.append(number)
    return numbers


def _box(numbers: list[float]) -> Box:
    """Around these points, however they are ordered."""
    across, up = numbers[0::2], numbers[1::2]
    return (min(across), min(up), max(across), max(up))


@dataclass(frozen=True)
class _Page:
    number: int
    entries: dict[str, Any]


def _pages(root: dict[str, Any], found: Found) -> Iterator[_Page]:
    """The pages in order; each node of the tree once."""
    waiting, seen, count = [root.get("/Pages")], set[int](), 0
    while waiting:
        node = waiting.pop()
        number = _number(node)
        if number and number in seen:
            continue
        seen.add(number)
        try:
            entries = _dictionary(node)
        except Exception:
            entries = {}
        kids = _array(entries.get("/Kids"))
        if kids and entries.get("/Type") != "/Page":
            waiting += reversed(kids[: MOST_PAGES + 1])
        elif entries.get("/Type", "/Page") == "/Page":
            if count == MOST_PAGES:
                found.warnings.append(Note(TOO_MANY_PAGES, {"most": MOST_PAGES}))
                return
            count += 1
            yield _Page(number, entries)


def _leaves(tree: Any, most: int) -> Iterator[tuple[str, Any]]:
    """Names and values of a name tree."""
    waiting, seen, count = [tree], set[int](), 0
    while waiting:
        node = waiting.pop()
        if _number(node) in seen:
            continue
        if _number(node):
            seen.add(_number(node))
        entries = _dictionary(node)
        names = _array(entries.get("/Names"))
        for name, value in zip(names[0::2], names[1::2], strict=False):
            if count == most:
                return
            count += 1
            yield _text(name), value
        waiting += _array(entries.get("/Kids"))[:most]


def _bundle(root: dict[str, Any]) -> bytes | None:
    """The postmortem that the file carries."""
    names = _leaves(_dictionary(root.get("/Names")).get("/EmbeddedFiles"), 1000)
    for each in [*_array(root.get("/AF"))[:1000], *(value for _, value in names)]:
        entries = _dictionary(each)
        name = _text(entries.get("/UF")) or _text(entries.get("/F"))
        files = _dictionary(entries.get("/EF"))
        stream = _plain(files.get("/UF") or files.get("/F"))
        if name.endswith(".pmdesk") and hasattr(stream, "get_data"):
            return bytes(stream.get_data())
    return None


# Annotations


@dataclass
class _Raw:
    """A mark, and what it says about others that is not settled yet."""

    mark: Mark
    answers: int = 0
    grouped: bool = False


class _Annotations:
    """The marks of all pages, and the fields of the sheet."""

    def __init__(self, found: Found, until: float) -> None:
        self._found = found
        self._until = until
        self._raw: list[_Raw] = []
        self._by_number: dict[int, str] = {}
        self._names: set[str] = set()
        self._sheet: dict[str, str] = {}
        self._differ: set[str] = set()
        self._broken = 0
        self._long: set[int] = set()

    def read(self, pages: list[_Page], root: dict[str, Any]) -> None:
        for place, page in enumerate(pages):
            if time.monotonic() > self._until:
                self._found.warnings.append(Note(TOO_SLOW, {"page": place}))
                break
            if not self._page(place, page):
                break
        self._guarded(lambda: self._form(root))
        if self._broken:
            self._found.warnings.append(Note(UNREADABLE, {"count": self._broken}))
        if self._differ:
            self._found.warnings.append(Note(DIFFERS, {"count": len(self._differ)}))
        if self._long:
            details = {"most": MOST_TEXT, "pages": some(self._long)}
            self._found.warnings.append(Note(TOO_LONG, details))
        self._found.has_sheet = bool(self._sheet)
        self._found.marks = [*_settled(self._raw, self._by_number), *self._sheet_marks()]

    def _guarded(self, step: Callable[[], None]) -> None:
        """One broken note takes no other with it."""
        try:
            step()
        except Exception:
            self._broken += 1

    def _page(self, place: int, page: _Page) -> bool:
        """False where there are too many notes to read on."""
        try:
            annotations = _array(page.entries.get("/Annots"))
        except Exception:
            self._broken += 1
            return True
        for each in annotations:
            if len(self._raw) >= MOST_MARKS:
                self._found.warnings.append(Note(TOO_MANY_MARKS, {"most": MOST_MARKS}))
                return False
            if _number(each) not in self._by_number and time.monotonic() <= self._until:
                self._guarded(lambda each=each: self._annotation(place, each))  # type: ignore[misc]
        return True

    def _annotation(self, page: int, reference: Any) -> None:
        entries = _dictionary(reference)
        if _plain(entries.get("/Subtype")) == "/Widget":
            self._field(reference, "")
        kind = _kind(entries)
        if not kind:
            return
        rect = _floats(entries.get("/Rect"), 4)
        place = _box(rect) if len(rect) == 4 else NOWHERE
        created = _moment(_text(entries.get("/CreationDate")))
        author = " ".join(_text(entries.get("/T")).split())[:MOST_NAME]
        mark = Mark(
            name=self._name(entries, kind, page, place, author, created),
            kind=kind,
            author=author,
            at=_moment(_text(entries.get("/M"))) or created,
            text="" if kind == "state" else self._said(entries, page),
            page=page,
            place=place,
            review_state=_text(entries.get("/State")).lower()[:40] if kind == "state" else "",
            boxes=_boxes(entries, kind, place),
        )
        if _number(reference):
            self._by_number[_number(reference)] = mark.name
        self._raw.append(_Raw(mark, _number(entries.get("/IRT")), _is_grouped(entries)))

    def _said(self, entries: dict[str, Any], page: int) -> str:
        popup = _dictionary(entries.get("/Popup"))
        text = (
            _text(entries.get("/Contents")).strip()
            or _rich(_text(entries.get("/RC"))[: MOST_TEXT * 10])
            or _text(popup.get("/Contents")).strip()
            or _stamped(entries)
        )
        if len(text) > MOST_TEXT:
            self._long.add(page + 1)
        return text[:MOST_TEXT]

    def _name(
        self, entries: dict[str, Any], kind: str, page: int, place: Box, author: str, created: str
    ) -> str:
        """What the writer calls it, or a fingerprint of what does not change when it is edited."""
        name = " ".join(_text(entries.get("/NM")).split())[:MOST_NAME]
        if not name or name in self._names:
            said = [kind, page, *(round(each, 1) for each in place), author, created]
            name += hashlib.sha256(repr(said).encode("utf-8", "replace")).hexdigest()[:16]
        number, unique = 1, name
        while unique in self._names:
            number += 1
            unique = f"{name}-{number}"
        self._names.add(unique)
        return unique

    # The review sheet

    def _form(self, root: dict[str, Any]) -> None:
        form = _dictionary(root.get("/AcroForm"))
        waiting = [(each, "") for each in reversed(_array(form.get("/Fields"))[:MOST_FIELDS])]
        seen, count = set[int](), 0
        while waiting and count < MOST_FIELDS:
            reference, prefix = waiting.pop()
            if _number(reference) in seen:
                continue
            if _number(reference):
                seen.add(_number(reference))
            count += 1
            name = self._field(reference, prefix)
            kids = _array(_dictionary(reference).get("/Kids"))[:MOST_FIELDS]
            waiting += [(kid, name) for kid in reversed(kids) if "/T" in _dictionary(kid)]

    def _field(self, reference: Any, prefix: str) -> str:
        """Notes what a field says; gives back its full name."""
        entries = _dictionary(reference)
        parent = _dictionary(entries.get("/Parent"))
        if parent and _text(parent.get("/T")) == _text(entries.get("/T")):
            # WeasyPrint writes the name of a group of buttons on each of them, too.
            entries = parent
        name = _text(entries.get("/T")) if prefix else _full_name(entries)
        if prefix and name != prefix:
            name = f"{prefix}.{name}"
        if name.startswith("sheet.") and len(name) <= MOST_NAME:
            said, differs = _value(entries)
            if said or name not in self._sheet:
                self._sheet[name] = said[:MOST_TEXT]
            if differs:
                self._differ.add(name)
        return name

    def _sheet_marks(self) -> Iterator[Mark]:
        author = " ".join(self._sheet.get("sheet.name", "").split())[:MOST_NAME]
        date = self._sheet.get("sheet.date", "").strip()
        at = date if re.fullmatch(r"\d{4}-\d\d-\d\d", date) else ""
        for name, said in self._sheet.items():
            if said:
                yield Mark(name=name, kind="sheet", author=author, at=at, text=said, field=name)


def _kind(entries: dict[str, Any]) -> str:
    """What an annotation is as a mark; empty for what is none."""
    kind = _KINDS.get(str(_plain(entries.get("/Subtype"))), "")
    if kind == "link_free" and not _text(entries.get("/T")):
        return ""
    if "/IRT" not in entries:
        return kind
    if _text(entries.get("/State")):
        # Acrobat's check mark beside a note is for whoever set it.
        return "" if _text(entries.get("/StateModel")) == "Marked" else "state"
    return kind if _is_grouped(entries) or not kind else "reply"


def _is_grouped(entries: dict[str, Any]) -> bool:
    """Whether it is one with the annotation it answers."""
    return str(_plain(entries.get("/RT"))) == "/Group"


def _boxes(entries: dict[str, Any], kind: str, place: Box) -> tuple[Box, ...]:
    """The marked lines; of an arrow or a callout, the point it leads to."""
    if kind in ON_WORDS or kind == "link_free" or "/QuadPoints" in entries:
        numbers = _floats(entries.get("/QuadPoints"), 8 * MOST_BOXES)
        quads = [numbers[at : at + 8] for at in range(0, len(numbers) - 7, 8)]
        boxes = tuple(box for box in map(_box, quads) if box[0] < box[2] and box[1] < box[3])
        return boxes or ((place,) if place != NOWHERE else ())
    # PyMuPDF writes a callout's line into free text that is none.
    is_callout = str(_plain(entries.get("/IT"))) == "/FreeTextCallout"
    if is_callout and len(callout := _floats(entries.get("/CL"), 6)) >= 4:
        return (_box(callout[:2]),)
    if len(line := _floats(entries.get("/L"), 4)) == 4:
        ends = [str(_plain(each)) for each in _array(entries.get("/LE"))[:2]]
        pointed = [n for n, end in enumerate(ends) if "Arrow" in end]
        if len(pointed) == 1:
            return (_box(line[2 * pointed[0] : 2 * pointed[0] + 2]),)
    return ()


def _settled(raw: list[_Raw], by_number: dict[int, str]) -> list[Mark]:
    """Replies know what they answer; a strike-out and the caret that belongs to it are one mark."""
    by_name = {each.mark.name: each for each in raw}
    gone: dict[str, str] = {}
    marks: dict[str, Mark] = {}
    for each in raw:
        answered = by_name.get(by_number.get(each.answers, ""))
        if answered is None or answered is each:
            marks[each.mark.name] = each.mark
        elif not each.grouped:
            marks[each.mark.name] = replace(each.mark, reply_to=answered.mark.name)
        elif {each.mark.kind, answered.mark.kind} == {"strike_out", "caret"}:
            gone[each.mark.name] = answered.mark.name
            struck, caret = each.mark, answered.mark
            if struck.kind == "caret":
                struck, caret = caret, struck
            marks[answered.mark.name] = replace(
                struck, name=answered.mark.name, text="", replacement=caret.text or struck.text
            )
        else:
            marks[each.mark.name] = each.mark
    # A caret may come before or behind its strike-out.
    for name, heir in gone.items():
        marks.pop(name, None)
        marks.setdefault(heir, by_name[heir].mark)
    ordered = [marks[each.mark.name] for each in raw if each.mark.name in marks]
    return [
        replace(mark, reply_to=gone.get(mark.reply_to, mark.reply_to)) if mark.reply_to else mark
        for mark in ordered
    ]


# Values


_MOMENT = re.compile(
    r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?\s*(?:(Z)|([+-])(\d\d)'?(\d\d)?'?)?"
)


def _moment(said: str) -> str:
    """ISO 8601 of a PDF date, with its zone if it has one; empty for what is no date."""
    from datetime import datetime

    found = _MOMENT.match(said.strip())
    if not found:
        return ""
    year, month, day, hour, minute, second = (found[n] or "" for n in range(1, 7))
    zone = ""
    if found[8]:
        zone = f"{found[8]}{found[9]}:{found[10] or '00'}"
    elif found[7]:
        zone = "+00:00"
    iso = f"{year}-{month or '01'}-{day or '01'}T{hour or '00'}:{minute or '00'}:{second or '00'}"
    try:
        return datetime.fromisoformat(iso + zone).isoformat()
    except ValueError:
        return ""


def _stamped(entries: dict[str, Any]) -> str:
    """What a stamp shows that has no words of its own; Acrobat writes `/SBApproved`."""
    name = str(_plain(entries.get("/Name"))).lower().lstrip("/#")
    return _STAMPS.get(name.removeprefix("sb"), "")


class _RichText(HTMLParser):
    """The words of the rich text that Acrobat writes; its paragraphs are lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "br":
            self.said.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "div", "li"):
            self.said.append("\n")


def _rich(said: str) -> str:
    if "<" not in said:
        return said.strip()
    parser = _RichText()
    parser.feed(re.sub(r"^\s*<\?xml[^>]*\?>", "", said))
    parser.close()
    return "".join(parser.said).strip()


def _up(entries: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A field and those above it."""
    for _ in range(20):
        if not entries:
            return
        yield entries
        entries = _dictionary(entries.get("/Parent"))


def _full_name(entries: dict[str, Any]) -> str:
    names = [_text(each.get("/T")) for each in _up(entries)]
    return ".".join(name for name in reversed(names) if name)


def _inherited(entries: dict[str, Any], name: str) -> Any:
    return next((_plain(each[name]) for each in _up(entries) if name in each), None)


@dataclass(frozen=True)
class _Choice:
    """What a group of buttons says: at the group, at the buttons, and what it could say."""

    value: str
    pressed: frozenset[str]
    known: frozenset[str]

    def settled(self) -> tuple[str, bool]:
        """What was chosen, and whether the file says two things at once.

        Some readers forget to say it at the group, others name a state at the button that there is
        not (Okular: `/V /no`, `/AS /N`): the one that is a known choice is trusted, and of two that
        are, what is shown as pressed.
        """
        pressed = self.pressed & self.known
        value = self.value if self.value in self.known else ""
        said = pressed | ({value} if value else set())
        if len(said) < 2:
            return next(iter(said), self.value), False
        return (next(iter(pressed)) if len(pressed) == 1 else value), True


def _choice(entries: dict[str, Any], value: str) -> _Choice:
    options = _array(_inherited(entries, "/Opt"))
    kids = [_dictionary(kid) for kid in _array(entries.get("/Kids"))[:100]] or [entries]
    pressed = {_state(kid.get("/AS")) for kid in kids}
    known = {name for kid in kids for name in _states(kid)}
    known |= {_text(each) for each in options[:1000]}

    def said(state: str) -> str:
        return _export_value(state, options, is_button=True)

    return _Choice(
        said(value), frozenset(map(said, pressed - {""})), frozenset(map(said, known - {""}))
    )


def _states(button: dict[str, Any]) -> Iterator[str]:
    """What a button can be, by what is drawn for it."""
    drawn = _dictionary(_dictionary(button.get("/AP")).get("/N"))
    if not hasattr(drawn, "get_data"):
        yield from (_state(name) for name in list(drawn)[:100])


def _state(name: Any) -> str:
    """A state as a word; empty for off."""
    said = _text(name).strip().removeprefix("/")
    return "" if said == "Off" else said


def _value(entries: dict[str, Any]) -> tuple[str, bool]:
    """What a field was filled with: a text, or the name of what was chosen; and whether the file
    says two things of it."""
    value = _inherited(entries, "/V")
    if isinstance(value, list):
        value = _plain(value[0]) if value else None
    if str(_inherited(entries, "/FT")) == "/Btn":
        return _choice(entries, _state(value)).settled()
    options = _array(_inherited(entries, "/Opt"))
    return _export_value(_text(value).strip(), options, is_button=False), False


def _export_value(said: str, options: list[Any], *, is_button: bool) -> str:
    """A choice by the value it stands for, where a reader wrote what it shows or its number."""
    pairs = [_array(each) for each in options[:1000]]
    if is_button and said.isdecimal() and int(said) < len(options):
        return _text(options[int(said)]) or said
    for pair in pairs:
        if len(pair) == 2 and _text(pair[1]).strip() == said:
            return _text(pair[0]).strip()
    return said
