"""What anybody writes can be read on paper: every script, pictures, and never a box over a word."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Set
from html import escape

import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdesk import paths
from pmdesk.domain.leaving import printable
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import html, pdf, prose
from pmdesk.words import Words

FONTS = paths.resources() / "fonts"
WRITTEN = {
    "pictures": "✅ ❌ 🔥 🚨 🟢 🔴 ⏰ ⚠️ ✔ ❤️ 🫠",
    "flags": "🇯🇵 🇹🇼 🇰🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈",
    "families": "👨‍👩‍👧‍👦 👩‍💻 👩🏽‍🚒 👍🏿 1️⃣ #️⃣",
    "Korean": "김민수 씨가 보고했다 김민수 ㄱㄴㄷ",
    "Thai": "สมชาย ใจดี แจ้งว่าระบบล่ม",
    "Hindi": "राहुल शर्मा ने क्षति की सूचना दी",
    "Arabic": "محمد بن سلمان (قال) ٣٧",
    "Hebrew": "דוד כהן שָׁלוֹם",
    "India": "রাহুল தமிழ் తెలుగు ಕನ್ನಡ മലയാളം ગુજરાતી ਪੰਜਾਬੀ ଓଡ଼ିଆ",
    "other scripts": "සිංහල ខ្មែរ ລາວ မြန်မာ ქართული Հայերեն አማርኛ",
    "Latin, Greek, Cyrillic": "Łukasz Dvořák Şahin Nguyễn Київ ґанок Παπαδόπουλος Dvořák",
    "rare names": "朱镕基 赟 喆 𠮷野家 髙橋 﨑 葛󠄀城 㛃",
    "logs": "⠋ ⠙ │ ├── ✗ ➜ ❯ ∑ ≈ ⊨ ⟶ №",
}


@pytest.fixture(scope="module")
def renderer() -> Iterator[pdf.Renderer]:
    with pdf.Renderer() as renderer:
        yield renderer


def _written(schema: Schema, said: str, language: str = "en") -> Postmortem:
    """In a heading, in running text, bold, as code, and in a cell."""
    prose = f"{said}\n\n**{said}**\n\n`{said}`"
    blank = Postmortem.blank(schema, language).answer("title", said, language)
    return blank.answer("owner", said).answer("findings", prose, language)


def _glyphs(data: bytes) -> Iterator[tuple[str, int, str, bool]]:
    """Every glyph of a PDF: its font, its number, its text, and whether it is that of a box."""
    with pikepdf.open(io.BytesIO(data)) as document:
        for font in document.objects:
            if isinstance(font, pikepdf.Dictionary) and font.get("/Subtype") == "/Type0":
                encoding = font.Encoding
                mapped = encoding.read_bytes() if isinstance(encoding, pikepdf.Stream) else b""
                boxes = {int(each, 16) for each in re.findall(rb"<([0-9a-f]{4})> 0\b", mapped)}
                told = font.ToUnicode.read_bytes()
                for number, text in re.findall(rb"<([0-9a-f]{4})> <([0-9a-f]*)>", told):
                    glyph = int(number, 16)
                    said = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
                    yield str(font.BaseFont), glyph, said, glyph in boxes


def _boxes(data: bytes) -> Set[str]:
    return {said for _, _, said, is_box in _glyphs(data) if is_box}


def _read(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def _set(renderer: pdf.Renderer, postmortem: Postmortem, language: str = "en") -> bytes:
    return pdf.write(postmortem, Words.load(language), source=b"", renderer=renderer)


@pytest.mark.parametrize("kind", WRITTEN)
def test_what_comes_from_chats_and_names_is_printed_without_a_box(
    kind: str, schema: Schema, renderer: pdf.Renderer
) -> None:
    assert printable.unprintable(WRITTEN[kind]) == []
    data = _set(renderer, _written(schema, WRITTEN[kind]))
    assert _boxes(data) == set()
    assert "[U+" not in _read(data)


def test_what_no_font_has_is_printed_as_its_number_and_stays_itself_on_a_screen(
    schema: Schema, renderer: pdf.Renderer
) -> None:
    postmortem = _written(schema, "𒀀 and \ue000 and ᏣᎳᎩ")
    data = _set(renderer, postmortem)
    assert _boxes(data) == set()
    assert "[U+12000] and [U+E000] and [U+13E3][U+13B3][U+13A9]" in _read(data)
    screen = html.write(postmortem, Words.load("en")).decode()
    assert "𒀀" in screen
    assert "U+12000" not in screen


def test_of_all_characters_there_are_none_is_printed_as_a_box(
    schema: Schema, renderer: pdf.Renderer
) -> None:
    """Every 41st, which meets every block of Unicode, assigned or not."""
    some = [chr(n) for n in range(0x21, 0x20000, 41) if not 0xD800 <= n <= 0xDFFF]
    lines = (" ".join(some[at : at + 40]) for at in range(0, len(some), 40))
    said = "".join(f"<p>{escape(line)}</p>" for line in lines)
    page = html.Page(f"<html lang=en><title>x</title><body>{html.for_paper(said)}</body></html>")
    assert _boxes(renderer.render(page, "x")) == set()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(said=st.lists(st.text(min_size=1, max_size=8), min_size=20, max_size=40))
def test_whatever_stands_side_by_side_no_box_is_printed(
    said: list[str], renderer: pdf.Renderer
) -> None:
    written = "".join(f"<p>{escape(each)}</p>" for each in said)
    page = html.Page(f"<html lang=ja><title>x</title><body>{html.for_paper(written)}</body></html>")
    assert _boxes(renderer.render(page, "x")) == set()


# Forms


MARKS = "、，。；：！？“”‘’"
APART = (
    "**甲**、**乙**，**丙**。**丁**；**戊**：**己**！**庚**？**“**`x`**”**`y` ‘`z`’ "
    "[甲](https://example.com/a)、[乙](https://example.com/b)，`丙`。`丁`；`戊`：`己`！`庚`？"
)
TOGETHER = "甲、乙，丙。丁；戊：己！庚？“甲”‘乙’\n\n**甲、乙，丙。丁；戊：己！庚？“甲”‘乙’**"


def _forms(data: bytes) -> dict[str, set[tuple[str, int]]]:
    """The glyphs of each mark of punctuation, by font."""
    found: dict[str, set[tuple[str, int]]] = {}
    for font, number, said, _ in _glyphs(data):
        if said in MARKS and "CJK" in font:
            found.setdefault(said, set()).add((font.partition("+")[2], number))
    return found


@pytest.mark.parametrize("page_language", ["en", "ja", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("language", ["ja", "zh-Hans", "zh-Hant"])
def test_punctuation_between_bold_code_and_links_has_the_forms_of_its_language(
    language: str, page_language: str, renderer: pdf.Renderer
) -> None:
    def page(markdown: str) -> html.Page:
        inner = prose.render(markdown)
        body = f'<h3 lang="{language}">{inner}</h3><div lang="{language}">{inner}</div>'
        cell = f'<table><tr><td lang="{language}">{inner}</td></tr></table>'
        return html.Page(
            f'<html lang="{page_language}"><title>x</title>'
            f"<body style='font-family: sans-serif'>{body}{cell}</body></html>"
        )

    meant = _forms(renderer.render(page(TOGETHER), "x"))
    assert set(meant) == set(MARKS)
    apart = _forms(renderer.render(page(APART), "x"))
    assert set(apart) == set(MARKS)
    for mark, glyphs in apart.items():
        assert glyphs <= meant[mark], mark


def test_the_languages_do_differ_in_their_punctuation(renderer: pdf.Renderer) -> None:
    def forms(language: str) -> dict[str, set[tuple[str, int]]]:
        page = html.Page(
            f"<html lang={language}><title>x</title><body style='font-family: sans-serif'>"
            f"{prose.render(APART)}</body></html>"
        )
        return _forms(renderer.render(page, "x"))

    japanese, simplified, traditional = map(forms, ("ja", "zh-Hans", "zh-Hant"))
    assert all(traditional[mark].isdisjoint(japanese[mark]) for mark in "、，。")
    assert all(simplified[mark].isdisjoint(japanese[mark]) for mark in "；：！？“”")


# The files


def test_covered_txt_says_what_the_fonts_hold() -> None:
    held: set[int] = set()
    for file in FONTS.glob("*.ttf"):
        with TTFont(file, lazy=True) as font:
            held.update(font.getBestCmap())
    lines = (FONTS / "covered.txt").read_text(encoding="ascii").split()
    ranges = [tuple(int(end, 16) for end in line.split("-")) for line in lines]
    assert {point for first, last in ranges for point in range(first, last + 1)} == held


def test_the_fonts_are_as_they_were_made() -> None:
    lines = (FONTS / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    said = {name: digest for digest, name in (line.split("  ") for line in lines)}
    assert set(said) == {file.name for file in (*FONTS.glob("*.[ot]tf"), FONTS / "covered.txt")}
    for name, digest in said.items():
        assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == digest, name


def test_glyph_ids_are_what_every_reader_takes_them_for(
    schema: Schema, renderer: pdf.Renderer
) -> None:
    data = _set(renderer, _written(schema, "複数の言語 12:34 office"))
    with pikepdf.open(io.BytesIO(data)) as document:
        fonts = [
            each
            for each in document.objects
            if isinstance(each, pikepdf.Dictionary)
            and str(each.get("/Subtype", "")).startswith("/CIDFontType")
        ]
        assert fonts
        for font in fonts:
            # In a CFF font numbers would go through its charset; in a TrueType one they do not.
            assert font.Subtype == "/CIDFontType2"
            assert font.CIDToGIDMap == "/Identity"
            assert "/FontFile2" in font.FontDescriptor
