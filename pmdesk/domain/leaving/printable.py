"""What no bundled font can print: a PDF shows its number instead, and whoever exports is told.

resources/fonts/covered.txt, made with the fonts, says which code points they hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pmdesk import paths
from pmdesk.domain import outline
from pmdesk.domain.leaving import Found, Leaving, concern
from pmdesk.words import N_, Words

SET_IN_BUNDLED_FONTS = "pdf"
"""The one format whose letters come from here; the others are shown with their reader's fonts."""
MOST_NAMED = 8
LEFT_OUT = ((0x0000, 0x001F),)
"""Of every report: they end lines, or mean nothing on paper."""
INVISIBLE = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # joiner of graphemes
    (0x061C, 0x061C),  # direction
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),  # Mongolian variants
    (0x200B, 0x200F),  # joiners, directions
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),  # variants
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),  # tags, variants
)
"""What has no ink of its own (Unicode's Default_Ignorable_Code_Point), and needs none in a font."""


@concern("not-printable")
def not_printable(leaving: Leaving) -> Iterator[Found]:
    """Characters of which a PDF can only show the number, answer by answer."""
    if leaving.format != SET_IN_BUNDLED_FONTS:
        return
    found: dict[str, dict[str, None]] = {}
    for key, said in printed(leaving):
        if lacking := unprintable(said):
            found.setdefault(key, {}).update(dict.fromkeys(lacking))
    for key, characters in found.items():
        named = [f"{each} ({number(each)})" for each in [*characters][:MOST_NAMED]]
        yield (
            key,
            N_("No bundled font has {characters}; the PDF shows the number instead."),
            {"characters": ", ".join([*named, "…"] if len(characters) > MOST_NAMED else named)},
        )


def printed(leaving: Leaving) -> Iterator[tuple[str, str]]:
    """All the words of a report, each with the key of its place."""
    words = Words.load(leaving.language)
    postmortem, profile = leaving.postmortem, leaving.profile.key
    cover = outline.cover(postmortem, words, profile)
    yield "title", cover.title.text
    yield from ((fact.key, fact.value.text) for fact in (*cover.glance, *cover.facts))
    for block in outline.outline(postmortem, words, profile):
        yield from _words(block)


def _words(block: outline.Block) -> Iterator[tuple[str, str]]:
    match block:
        case outline.Facts(_, facts):
            yield from ((fact.key, fact.value.text) for fact in facts)
        case outline.Prose(key, _, said) | outline.Question(key, _, _, said):
            yield key, said.text
        case outline.Code(key, _, text):
            yield key, text
        case outline.Table(_, _, columns, lines):
            for line in lines:
                for column, cell in zip(columns, line.cells, strict=True):
                    yield f"{line.key}.{column.key}", cell.text
                yield from ((fact.key, fact.value.text) for fact in line.details)
        case outline.Picture(key, file, caption):
            yield key, f"{caption.text} {file.name}"
        # A heading and a tick are pmdesk's own words; a chart shows those of the rows.


def unprintable(text: str) -> list[str]:
    """The characters in it that no bundled font has, each once, in their order."""
    return list(dict.fromkeys(_lacking().findall(text)))


def with_numbers(text: str) -> str:
    """The text with `[U+12000]` where there is a character that cannot be printed."""
    return _lacking().sub(lambda found: f"[{number(found[0])}]", text)


def number(character: str) -> str:
    """What Unicode calls it: `U+12000`."""
    return f"U+{ord(character):04X}"


@cache
def _lacking() -> re.Pattern[str]:
    """Any character that is neither in a font nor without ink."""
    lines = (paths.resources() / "fonts" / "covered.txt").read_text(encoding="ascii").split()
    held = [tuple(int(end, 16) for end in line.split("-")) for line in lines]
    ranges = (f"\\U{first:08X}-\\U{last:08X}" for first, last in (*LEFT_OUT, *INVISIBLE, *held))
    return re.compile(f"[^{''.join(ranges)}]")
