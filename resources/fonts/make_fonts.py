"""Makes the bundled fonts from the packages they come from; the same input gives the same bytes.

    python3 dev.py fonts            in a throw-away environment with all that is needed
    python resources/fonts/make_fonts.py [--check]

Needs fonttools and the packages noto-cjk-sans-jp-regular and noto-cjk-sans-jp-bold (0.0.1), which
carry Noto Sans CJK under the SIL Open Font License, and matplotlib (3.10.0), which carries DejaVu
Sans Mono under its own free licence, for queries and commands.

One family serves all four languages: it holds the characters of JIS X 0208 with the extensions of
Windows, GB 2312 and Big5, and its `locl` feature draws each as the language of the text asks for.
Qt knows one language for the whole program, so each set of forms can also be asked for by name,
as a feature of its own: LJAN, LZHS, LZHT, LZHH.
`--check` compares the files with SHA256SUMS instead.
"""

from __future__ import annotations

import hashlib
import importlib.resources
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
SUMS = HERE / "SHA256SUMS"
SHARED = (
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x024F),  # Latin with accents
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x045F),  # Cyrillic
    (0x2000, 0x206F),  # punctuation
    (0x20A0, 0x20BF),  # currency
    (0x2190, 0x21FF),  # arrows
    (0x2500, 0x25FF),  # boxes, blocks, shapes
)
CJK = (
    *SHARED,
    (0x02B0, 0x036F),  # tone marks
    (0x1E00, 0x1EFF),  # Latin with two accents
    (0x2070, 0x209F),  # superscripts
    (0x2100, 0x218F),  # letter-like, numbers
    (0x2200, 0x22FF),  # mathematics
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x24FF),  # enclosed
    (0x2600, 0x27BF),  # symbols, marks
    (0x3000, 0x30FF),  # punctuation and kana
    (0x3100, 0x312F),  # bopomofo
    (0x31F0, 0x33FF),  # small kana, enclosed
    (0xF900, 0xFAFF),  # older forms, in names
    (0xFE30, 0xFE4F),  # vertical forms
    (0xFF00, 0xFFEF),  # half and full width
)
# Also of use where Noto Sans CJK has none: boxes to tick, marks, keys.
MONO = (
    *SHARED,
    (0x2200, 0x226F),  # mathematics
    (0x2300, 0x232B),  # technical, keys
    (0x23CE, 0x23CF),  # keys
    (0x2605, 0x2612),  # stars, boxes to tick
    (0x26A0, 0x26A1),  # warnings
    (0x2713, 0x271A),  # marks
    (0x2794, 0x279C),  # arrows
)
IN_DAILY_USE = "剝塡頰𠮟"
"""Kanji of the list for daily use that none of the encodings holds, or not each of them."""

SYSTEMS = ("JAN ", "ZHH ", "ZHS ", "ZHT ")
"""The languages whose forms can be asked for by name; in the order of their tags."""


class Cut(NamedTuple):
    """Where a font comes from, and the code points it keeps."""

    package: str
    name: str
    characters: frozenset[int]
    forms: bool = True


def points(ranges: tuple[tuple[int, int], ...]) -> frozenset[int]:
    return frozenset(point for first, last in ranges for point in range(first, last + 1))


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


def characters() -> frozenset[int]:
    """The code points that the four languages need."""
    wanted = set(points(CJK)) | {ord(character) for character in IN_DAILY_USE}
    for encoding in ("cp932", "gb2312", "cp950"):
        wanted.update(ord(character) for character in two_byte(encoding))
    return frozenset(point for point in wanted if not 0xE000 <= point <= 0xF8FF)


FONTS = {
    "DejaVuSansMono.ttf": Cut("matplotlib", "DejaVuSansMono.ttf", points(MONO), forms=False),
    "NotoSansCJK-Bold.otf": Cut("noto_cjk_sans_jp_bold", "*.otf", characters()),
    "NotoSansCJK-Regular.otf": Cut("noto_cjk_sans_jp_regular", "*.otf", characters()),
}


def make(cut: Cut, target: Path) -> None:
    """Cuts one font down to the characters needed, with every layout feature and the hints."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["FFTM"]
    font = TTFont(source_of(cut), recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=cut.characters & set(font.getBestCmap()))
    subsetter.subset(font)
    if cut.forms:
        name_the_forms(font)
    # fontconfig looks again only when the folder has changed, not a file in it.
    target.unlink(missing_ok=True)
    font.save(target)


def name_the_forms(font: TTFont) -> None:
    """Gives each language's `locl` a second name (L and the language), whatever the text's own."""
    from fontTools.ttLib.tables import otTables

    table = font["GSUB"].table
    features = table.FeatureList.FeatureRecord
    scripts = [record.Script for record in table.ScriptList.ScriptRecord]
    lookups = {
        system.LangSysTag: features[index].Feature.LookupListIndex
        for script in scripts
        for system in script.LangSysRecord
        for index in system.LangSys.FeatureIndex
        if features[index].FeatureTag == "locl"
    }
    named = []
    for system in SYSTEMS:
        record = otTables.FeatureRecord()
        record.FeatureTag = f"L{system.strip()}"
        record.Feature = otTables.Feature()
        record.Feature.FeatureParams = None
        record.Feature.LookupListIndex = list(lookups[system])
        record.Feature.LookupCount = len(lookups[system])
        named.append(record)
    # Features stand in the order of their tags, and capitals come first.
    table.FeatureList.FeatureRecord = [*named, *features]
    table.FeatureList.FeatureCount = len(table.FeatureList.FeatureRecord)
    done: set[int] = set()
    for script in scripts:
        systems = [record.LangSys for record in script.LangSysRecord]
        for system in (script.DefaultLangSys, *systems):
            # Scripts may share one object.
            if system is None or id(system) in done:
                continue
            done.add(id(system))
            shifted = [index + len(named) for index in system.FeatureIndex]
            system.FeatureIndex = [*range(len(named)), *shifted]
            system.FeatureCount = len(system.FeatureIndex)
            if system.ReqFeatureIndex != 0xFFFF:
                system.ReqFeatureIndex += len(named)


def source_of(cut: Cut) -> Path:
    """The font file in an installed package."""
    folder = Path(str(importlib.resources.files(cut.package)))
    return next(file for file in sorted(folder.rglob(cut.name)))


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
    for name, cut in FONTS.items():
        make(cut, HERE / name)
        print(f"{name}: {(HERE / name).stat().st_size:,} bytes", flush=True)
    SUMS.write_text(sums(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
