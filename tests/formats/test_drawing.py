"""Every page looks the same whoever draws it: Poppler, PDFium, MuPDF or Ghostscript."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import PROFILES
from pmdesk.domain.schema import Schema
from pmdesk.formats import pdf
from pmdesk.words import LANGUAGES, Words
from tests.formats.drawing import BLOCK, DOTS, ENGINES, TOLERANCE, apart, blocks, draw

SAMPLES = ("expired-certificate", "lost-nodes")


@pytest.fixture(scope="module")
def renderer() -> Iterator[pdf.Renderer]:
    with pdf.Renderer() as renderer:
        yield renderer


def _report(
    schema: Schema, renderer: pdf.Renderer, sample: str, language: str, profile: str, file: Path
) -> Path:
    stored = paths.resources() / "samples" / f"{sample}.json"
    record = json.loads(stored.read_text(encoding="utf-8"))
    made = Postmortem.from_records(schema, record["id"], record["language"], record["answers"])
    words = Words.load(language)
    file.write_bytes(pdf.write(made, words, profile=profile, source=b"", renderer=renderer))
    return file


@pytest.mark.parametrize(
    ("sample", "language", "profile"),
    [*itertools.product(SAMPLES, LANGUAGES, [profile.key for profile in PROFILES])],
)
def test_whoever_draws_a_report_shows_the_same_pages(
    sample: str,
    language: str,
    profile: str,
    schema: Schema,
    renderer: pdf.Renderer,
    tmp_path: Path,
) -> None:
    file = _report(schema, renderer, sample, language, profile, tmp_path / "report.pdf")
    drawn = draw(file)
    assert set(drawn) == set(ENGINES)
    assert len({len(pages) for pages in drawn.values()}) == 1
    worst = apart(drawn)[0]
    assert worst.share < TOLERANCE, str(worst)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_one_engine_leaves_out_would_be_seen(
    language: str, schema: Schema, renderer: pdf.Renderer, tmp_path: Path
) -> None:
    file = _report(schema, renderer, SAMPLES[0], language, "external", tmp_path / "report.pdf")
    one, other = (ENGINES[name](file, DOTS)[0] for name in ("Poppler", "MuPDF"))
    assert apart({"one": [one], "other": [other]})[0].share < TOLERANCE
    # In the words of the report, below title and facts, wherever there is a whole line of them.
    inks = blocks(other.crop((0, 4 * DOTS, other.width, 8 * DOTS)))
    place = inks.tobytes().index(max(inks.tobytes()))
    across, down = place % inks.width * BLOCK, 4 * DOTS + place // inks.width * BLOCK
    other.paste(255, (across, down, across + DOTS // 2, down + BLOCK))
    assert apart({"one": [one], "other": [other]})[0].share > TOLERANCE


def test_pages_of_another_size_by_a_pixel_are_compared_all_the_same() -> None:
    one, other = Image.new("L", (100, 120), 255), Image.new("L", (101, 120), 255)
    other.paste(0, (48, 48, 60, 60))
    (worst,) = apart({"one": [one], "other": [other]})
    assert (worst.share, worst.page, worst.block) == (1.0, 1, (4, 4))
