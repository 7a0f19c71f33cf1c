"""Makes the bundled fonts from the packages they come from; the same input gives the same bytes.

    python3 dev.py fonts            in a throw-away environment with all that is needed
    python resources/fonts/make_fonts.py [--check] [FOLDER]

Needs fonttools and the packages noto-cjk-sans-jp-regular and noto-cjk-sans-jp-bold (0.0.1), which
carry Noto Sans CJK, manimgx-fonts (2026.9.26.post1), which carries Noto Emoji and Noto Sans for the
other scripts, all under the SIL Open Font License, and matplotlib (3.10.0), which carries DejaVu
under its own free licence, for queries and commands and for symbols that Noto has none of.

One family serves all four languages and Korean names: it holds every character of Noto Sans CJK,
and its `locl` feature draws each as the language of the text asks for. Punctuation between two
bold words is a run of no script, so the systems of the languages stand under `DFLT` too.
Qt knows one language for the whole program, so each set of forms can also be asked for by name,
as a feature of its own: LJAN, LZHS, LZHT, LZHH.

Its outlines are made TrueType's. A PDF writes glyph ids for characters, and a reader that follows
the specification takes those for CIDs, which in the CFF font are other glyphs: pages were blank in
Firefox, MuPDF, Ghostscript. CFF with an identity charset mends that as well, but what a PDF keeps
of a CFF font is mostly the offsets of glyphs that are not there. Measured on the second sample,
with the same characters in each font:

                              CFF, as it was    CFF, identity    TrueType
    bytes, internal Japanese         446,703          423,729     276,346
    bytes, external English          162,233          140,558      13,080
    MB of both fonts, packed            16.6             16.6        13.4
    seconds of processor time            8.1              8.0         8.0

Hints are lost on the way; PDF leaves them out, and on screens TrueType is hinted as it is drawn.

Each font after the first holds only what those before lack, so which of them draws a character is
never in doubt; Noto Emoji is whole, for its sequences. `covered.txt` says what all of them hold.
`--check` compares the files with SHA256SUMS instead; FOLDER is where to make them, if not here.
"""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
SUMS = "SHA256SUMS"
COVERED = "covered.txt"

OTHER_SCRIPTS = (
    "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi",
    "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil",
    "Telugu", "Thai",
)  # fmt: skip
WEIGHTS = {"Regular": 400, "Bold": 700}
ALWAYS = frozenset((0x0020, 0x00A0, 0x200C, 0x200D, 0x25CC))
"""Spaces, which Pango sets in the face of the word before them, joiners, and the circle that a mark
without a letter stands on: each script has its own."""

Ranges = tuple[tuple[int, int], ...]
EVERYTHING: Ranges = ((0x0020, 0x10FFFF),)
# Queries and logs: letters, boxes, arrows, marks, spinners; no script that has a face of its own.
MONO: Ranges = ((0x0020, 0x052F), (0x1E00, 0x2BFF))
SYMBOLS: Ranges = ((0x2000, 0x2BFF), (0x1D400, 0x1D7FF), (0x1F000, 0x1F0FF))

NOT_HERE = {
    "aalt", "hist", "jp78", "jp83", "jp90", "nlck", "ruby",
    "valt", "vert", "vhal", "vkna", "vkrn", "vpal", "vrt2",
}  # fmt: skip
"""Features that no text here asks for: upright columns, forms of other days."""
UPRIGHT = ("VORG", "vhea", "vmtx")

FAMILY_NAMES = (1, 3, 4, 6, 16)
"""Where a font's name table has the family's name."""

SYSTEMS = ("JAN ", "ZHH ", "ZHS ", "ZHT ")
"""The languages whose forms can be asked for by name; in the order of their tags."""


class Cut(NamedTuple):
    """Where a font comes from, and the code points it may hold."""

    package: str
    name: str
    ranges: Ranges = EVERYTHING
    weight: int | None = None
    """Of a variable font, the one to keep."""
    whole: bool = False
    """Whether it also holds what those before it do."""
    forms: bool = False
    family: str = ""
    """A name of its own, for what is no longer what its name promises: the same family may be
    installed whole."""


def faces(name: str, script: str, **more: Any) -> dict[str, Cut]:
    """Both weights of one of the variable fonts."""
    return {
        f"{name}-{weight}.ttf": Cut("manimgx_fonts", f"{script}[[]wght].ttf", weight=number, **more)
        for weight, number in WEIGHTS.items()
    }


# In the order in which they are asked for a character.
FONTS = {
    **{
        f"NotoSansCJK-{weight}.ttf": Cut(f"noto_cjk_sans_jp_{weight.lower()}", "*.otf", forms=True)
        for weight in WEIGHTS
    },
    **faces("NotoSans", "NotoSans", family="pmdesk Letters"),
    **{
        file: cut
        for script in (*OTHER_SCRIPTS, "Symbols")
        for file, cut in faces(f"NotoSans{script}", f"NotoSans{script}").items()
    },
    "DejaVuSans.ttf": Cut("matplotlib", "DejaVuSans.ttf", SYMBOLS, family="pmdesk Symbols"),
    **faces("NotoEmoji", "NotoEmoji", whole=True),
    "DejaVuSansMono.ttf": Cut("matplotlib", "DejaVuSansMono.ttf", MONO, whole=True),
}


def characters() -> dict[str, frozenset[int]]:
    """The code points of each font: what it may hold, and none before it has."""
    from fontTools.ttLib import TTFont

    found: dict[str, frozenset[int]] = {}
    taken: set[int] = set()
    for _, pair in groupby(FONTS.items(), lambda item: item[0].partition("-")[0]):
        its: frozenset[int] = frozenset()
        for name, cut in pair:
            known = TTFont(source_of(cut), lazy=True).getBestCmap()
            its = its or frozenset(
                point
                for point in known
                if point in ALWAYS
                or (
                    any(first <= point <= last for first, last in cut.ranges)
                    and (cut.whole or point not in taken)
                )
            )
            found[name] = its
        taken |= its
    return found


def make(cut: Cut, target: Path, wanted: frozenset[int]) -> None:
    """Makes one font: static, of TrueType outlines, with the characters and features needed."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(source_of(cut), recalcTimestamp=False)
    if cut.weight:
        instantiateVariableFont(font, {"wght": cut.weight}, inplace=True, updateFontNames=True)
    cut_down(font, wanted)
    narrow_the_space(font)
    if cut.family:
        rename(font, cut.family)
    if cut.forms:
        know_languages_everywhere(font)
        name_the_forms(font)
    if "CFF " in font:
        make_truetype(font)
    # fontconfig looks again only when the folder has changed, not a file in it.
    target.unlink(missing_ok=True)
    font.save(target)


def cut_down(font: TTFont, wanted: frozenset[int]) -> None:
    """Leaves the characters that are wanted, and what their features make of them."""
    from fontTools import subset

    features = {
        record.FeatureTag
        for table in ("GSUB", "GPOS")
        if table in font
        for record in font[table].table.FeatureList.FeatureRecord
    }
    options = subset.Options()
    options.layout_features = sorted(features - NOT_HERE)
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["FFTM", *UPRIGHT]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def rename(font: TTFont, family: str) -> None:
    old = font["name"].getDebugName(1)
    for record in font["name"].names:
        if record.nameID in FAMILY_NAMES:
            said = record.toUnicode().replace(old, family)
            record.string = said.replace(old.replace(" ", ""), family.replace(" ", ""))


def narrow_the_space(font: TTFont) -> None:
    """That of pictures is as wide as a picture, and words between pictures would fall apart."""
    name = font.getBestCmap()[0x0020]
    advance, bearing = font["hmtx"][name]
    em = font["head"].unitsPerEm
    if advance > em:
        font["hmtx"][name] = (em // 4, bearing)


def make_truetype(font: TTFont) -> None:
    """Quadratic outlines in place of cubic ones, each at most a unit of the em away from it."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import newTable

    drawn = font.getGlyphSet()
    glyphs = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        drawn[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = font.getGlyphOrder(), glyphs
    for name, glyph in glyphs.items():
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    del font["CFF "]
    font.sfntVersion = "\0\1\0\0"
    font["maxp"].tableVersion = 0x00010000
    for name in (
        "TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements",
        "SizeOfInstructions", "ComponentElements",
    ):  # fmt: skip
        setattr(font["maxp"], f"max{name}", 0)
    font["maxp"].maxZones = 1
    # Names of glyphs are for those who draw fonts.
    font["post"].formatType = 3.0


def know_languages_everywhere(font: TTFont) -> None:
    """A run of punctuation alone is of no script: its language is to be known there as well."""
    for table in (font[tag].table for tag in ("GSUB", "GPOS")):
        scripts = {each.ScriptTag: each.Script for each in table.ScriptList.ScriptRecord}
        scripts["DFLT"].LangSysRecord = copy.deepcopy(scripts["hani"].LangSysRecord)
        scripts["DFLT"].LangSysCount = len(scripts["DFLT"].LangSysRecord)


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
    """The font file in an installed package, which need not work for that."""
    found = importlib.util.find_spec(cut.package)
    assert found, cut.package
    assert found.origin
    return next(file for file in sorted(Path(found.origin).parent.rglob(cut.name)))


def sums(folder: Path) -> str:
    """What SHA256SUMS is to say."""
    return "".join(
        f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n"
        for name in sorted((*FONTS, COVERED))
    )


def covered(points: Iterable[int]) -> str:
    """Code points as ranges, a line each."""
    lines: list[str] = []
    ordered = sorted(points)
    for _, run in groupby(enumerate(ordered), lambda pair: pair[1] - pair[0]):
        each = [point for _, point in run]
        lines.append(f"{each[0]:04X}-{each[-1]:04X}\n")
    return "".join(lines)


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["--check"]:
        same = (HERE / SUMS).read_text(encoding="utf-8") == sums(HERE)
        print("The fonts are as they were made." if same else f"The fonts differ from {SUMS}.")
        return 0 if same else 1
    folder = Path(arguments[0]) if arguments else HERE
    wanted = characters()
    with ProcessPoolExecutor() as workers:
        made = {
            name: workers.submit(make, cut, folder / name, wanted[name])
            for name, cut in FONTS.items()
        }
        for name, future in made.items():
            future.result()
            print(f"{name}: {(folder / name).stat().st_size:,} bytes", flush=True)
    points = frozenset[int]().union(*wanted.values())
    (folder / COVERED).write_text(covered(points), encoding="utf-8", newline="\n")
    (folder / SUMS).write_text(sums(folder), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
