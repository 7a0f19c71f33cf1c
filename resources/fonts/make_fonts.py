"""Makes the bundled fonts from the packages they come from; the same input gives the same bytes.

    python3 dev.py fonts            in a throw-away environment with all that is needed
    python resources/fonts/make_fonts.py [--check]

Needs fonttools and the packages noto-cjk-sans-jp-regular and noto-cjk-sans-jp-bold (0.0.1), which
carry Noto Sans CJK under the SIL Open Font License, and matplotlib (3.10.0), which carries DejaVu
Sans Mono under its own free licence, for queries and commands.

One family serves all four languages: it holds the characters of JIS X 0208 with the extensions of
Windows, GB 2312 and Big5, and its `locl` feature draws each as the language of the text asks for.
`--check` compares the files with SHA256SUMS instead.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
FONTS = {
    "NotoSansCJK-Regular.otf": ("noto_cjk_sans_jp_regular", "*.otf"),
    "NotoSansCJK-Bold.otf": ("noto_cjk_sans_jp_bold", "*.otf"),
    "DejaVuSansMono.ttf": ("matplotlib", "DejaVuSansMono.ttf"),
}
SUMS = HERE / "SHA256SUMS"
RANGES = (
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x024F),  # Latin with accents
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209F),  # superscripts
    (0x20A0, 0x20BF),  # currency
    (0x2100, 0x218F),  # letter-like, numbers
    (0x2190, 0x22FF),  # arrows, mathematics
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x27BF),  # enclosed, boxes, shapes, marks
    (0x3000, 0x30FF),  # punctuation and kana
    (0x3100, 0x312F),  # bopomofo
    (0x31F0, 0x33FF),  # small kana, enclosed
    (0xFE30, 0xFE4F),  # vertical forms
    (0xFF00, 0xFFEF),  # half and full width
)


def characters() -> set[int]:
    """The code points that the four languages need."""
    wanted = {point for first, last in RANGES for point in range(first, last + 1)}
    for encoding in ("cp932", "gb2312", "cp950"):
        wanted.update(ord(character) for character in two_byte(encoding))
    return {point for point in wanted if not 0xE000 <= point <= 0xF8FF}


def two_byte(encoding: str) -> Iterator[str]:
    """Every character of a double-byte encoding."""
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            try:
                text = bytes((high, low)).decode(encoding)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                yield text


def make(source: Path, target: Path) -> None:
    """Cuts one font down to the characters needed, with every layout feature."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.desubroutinize = False
    options.drop_tables += ["FFTM"]
    font = TTFont(source, recalcTimestamp=False)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=characters() & set(font.getBestCmap()))
    cut.subset(font)
    font.save(target)


def source_of(package: str, name: str) -> Path:
    """The font file in an installed package."""
    folder = Path(str(importlib.resources.files(package)))
    return next(file for file in sorted(folder.rglob(name)))


def sums() -> str:
    lines = []
    for name in sorted(FONTS):
        lines.append(f"{hashlib.sha256((HERE / name).read_bytes()).hexdigest()}  {name}\n")
    return "".join(lines)


def main() -> int:
    if "--check" in sys.argv[1:]:
        same = SUMS.read_text(encoding="utf-8") == sums()
        print("The fonts are as they were made." if same else "The fonts differ from SHA256SUMS.")
        return 0 if same else 1
    for name, source in FONTS.items():
        make(source_of(*source), HERE / name)
        print(f"{name}: {(HERE / name).stat().st_size:,} bytes")
    SUMS.write_text(sums(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
