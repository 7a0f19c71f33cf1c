"""The PDF: tagged, set in the bundled fonts, the same each time, and with no way out."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, html, pdf
from pmdesk.formats.imported import FormatError
from pmdesk.words import LANGUAGES, Words

AT = datetime(2026, 11, 21, 4, 10, tzinfo=UTC)


@pytest.fixture(scope="module")
def renderer() -> Iterator[pdf.Renderer]:
    with pdf.Renderer() as renderer:
        yield renderer


@pytest.fixture(scope="module")
def sample(schema: Schema) -> Postmortem:
    file = paths.resources() / "samples" / "expired-certificate.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    made = Postmortem.from_records(schema, record["id"], record["language"], record["answers"])
    return made.answer("number", "PM-2026-014")


def _write(
    renderer: pdf.Renderer, postmortem: Postmortem, language: str = "ja", **more: object
) -> bytes:
    return pdf.write(
        postmortem,
        Words.load(language),
        export_id="7K2F-Q9",
        exported_at=AT,
        renderer=renderer,
        **more,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_is_set_in_the_bundled_fonts_alone(
    renderer: pdf.Renderer, sample: Postmortem, language: str, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(_write(renderer, sample, language))
    said = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout
    names = [line.split()[0].partition("+")[2] for line in said.splitlines()[2:]]
    assert names
    assert all(name.startswith(("Noto-Sans-CJK", "DejaVu-Sans-Mono")) for name in names), names


def test_the_same_report_is_the_same_bytes(renderer: pdf.Renderer, sample: Postmortem) -> None:
    with pdf.Renderer() as another:
        one, other = (_write(each, sample) for each in (renderer, another))
    # Not the bytes themselves: showing how half a megabyte differs would take hours.
    assert hashlib.sha256(one).digest() == hashlib.sha256(other).digest()


def test_a_report_is_sound_tagged_and_says_what_it_is(
    renderer: pdf.Renderer, sample: Postmortem, tmp_path: Path
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(_write(renderer, sample))
    if shutil.which("qpdf"):
        subprocess.run(["qpdf", "--check", file], capture_output=True, check=True)
    with pikepdf.open(file) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "ja"
        assert str(document.docinfo["/Title"]).startswith("PM-2026-014 内部証明書")
        assert str(document.docinfo["/Author"]) == "佐野"


def test_every_key_is_a_place_that_can_be_found_again(
    renderer: pdf.Renderer, sample: Postmortem
) -> None:
    places = set(PdfReader(io.BytesIO(_write(renderer, sample))).named_destinations)
    row = sample.rows("timeline")[3].id
    wanted = {
        "title", "findings", "cues_missed", "impact_summary", "timeline", f"timeline.{row}",
        f"timeline.{row}.event", f"follow_ups.{sample.rows('follow_ups')[0].id}",
    }  # fmt: skip
    assert wanted <= places


def test_pages_carry_their_number_and_the_export(
    renderer: pdf.Renderer, sample: Postmortem
) -> None:
    pages = PdfReader(io.BytesIO(_write(renderer, sample, "en"))).pages
    text = pages[1].extract_text()
    assert f"Page 2 of {len(pages)}" in text
    assert "7K2F-Q9" in text
    assert "Reviewed" in text


def test_an_external_report_holds_no_internal_word(
    renderer: pdf.Renderer, sample: Postmortem
) -> None:
    inside = b"a file that was handed over by mistake"
    data = _write(renderer, sample, "ja", profile="external", source=inside)
    with pikepdf.open(io.BytesIO(data)) as document:
        streams = [
            bytes(each.read_bytes())
            for each in document.objects
            if isinstance(each, pikepdf.Stream)
        ]
        others = [repr(each) for each in document.objects if not isinstance(each, pikepdf.Stream)]
        everything = b"\n".join([*streams, *map(str.encode, others), data])
        assert "/Names" not in document.Root or "/EmbeddedFiles" not in document.Root.Names
        assert "/AF" not in document.Root
        assert "/AcroForm" not in document.Root
        assert set(document.docinfo.keys()) == {"/Producer", "/Title"}
    assert b"pmdesk" not in everything
    assert sample.id.encode() not in everything
    assert inside not in everything
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "有効期限" in text
    for word in ("佐野", "三浦", "PLAT-812", "PM-2026-014", "gateway", "Sev-2", "sano"):
        assert word not in text
        for coded in (word.encode(), word.encode("utf-16-be")):
            assert coded not in everything, word


@pytest.mark.parametrize("profile", ["internal", "review"])
def test_a_whole_report_carries_its_postmortem_and_says_which_it_is(
    renderer: pdf.Renderer, sample: Postmortem, schema: Schema, profile: str
) -> None:
    with pikepdf.open(io.BytesIO(_write(renderer, sample, "ja", profile=profile))) as document:
        (tied,) = document.Root.AF
        assert tied.AFRelationship == "/Source"
        inside = document.attachments["PM-2026-014.pmdesk"].get_file().read_bytes()
        assert bundle.read(inside, "inside", schema, "en").postmortem == sample
        for name, said in (("export", "7K2F-Q9"), ("postmortem", sample.id), ("profile", profile)):
            assert str(document.docinfo[f"/pmdesk{name}"]) == said


def test_a_preview_is_no_file_to_give_away_and_carries_nothing(
    renderer: pdf.Renderer, sample: Postmortem
) -> None:
    assert not PdfReader(io.BytesIO(_write(renderer, sample, source=b""))).attachments


class _Counter(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 - one server, one list

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def test_prose_reaches_no_file_and_no_address(
    renderer: pdf.Renderer, schema: Schema, tmp_path: Path
) -> None:
    canary = tmp_path / "canary.png"
    canary.write_bytes(b"the canary was read")
    server = HTTPServer(("127.0.0.1", 0), _Counter)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    there = f"http://127.0.0.1:{server.server_port}"
    vectors = f"""
![a]({there}/image.png) ![b](file://{canary}) ![c](//{there[7:]}/x.png) ![d](canary.png)
<img src="{there}/raw.png"> <link rel="attachment" href="file://{canary}">
<link rel=stylesheet href="{there}/style.css"><style>@import url({there}/css)</style>
<svg><image href="{there}/svg.png"/></svg> <a rel="attachment" href="file://{canary}">x</a>
<object data="{there}/object"></object> <base href="{there}/">
[click](javascript:alert(1)) [here](file:///etc/passwd) [there](relative/place)
<p style="background: url({there}/bg.png)">x</p> <meta http-equiv=refresh content="0;{there}">
"""
    postmortem = Postmortem.blank(schema, "en")
    for field in schema.fields:
        if field.kind in ("prose", "question"):
            postmortem = postmortem.answer(field.key, vectors, "en")
        elif field.kind in ("phrase",):
            postmortem = postmortem.answer(field.key, vectors.replace("\n", " "), "en")
    postmortem, row = postmortem.with_row("timeline", {"time": "2026-11-18T08:52+09:00"})
    postmortem = postmortem.answer(f"timeline.{row}.event", vectors, "en")
    postmortem = postmortem.answer(f"timeline.{row}.source_link", f"javascript:{there}")
    try:
        data = _write(renderer, postmortem, "en")
    finally:
        server.shutdown()
        server.server_close()
    assert _Counter.asked == []
    with pikepdf.open(io.BytesIO(data)) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Stream):
                assert b"the canary was read" not in each.read_bytes()
        for page in document.pages:
            for annotation in page.get("/Annots", []):
                if "/A" in annotation and "/URI" in annotation["/A"]:
                    uri = str(annotation["/A"]["/URI"])
                    assert uri.startswith(("http:", "https:", "mailto:")), uri
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "<svg>" in text, "what was typed is shown as it was typed"


@pytest.mark.parametrize(
    "slow",
    ["[" * 20_000, "`" * 5000, ">" * 400 + "x", "<a " * 5000, "*" * 4000, "[x](<a " * 1900],
)
def test_prose_that_is_slow_to_read_is_shown_plainly_and_soon(slow: str, schema: Schema) -> None:
    from pmdesk.formats import prose

    assert prose.render(slow)
    assert "<a" not in prose.render(slow)


def _write_on(renderer: pdf.Renderer, sample: Postmortem) -> None:
    """Until something stops it: whatever the machine's speed, it is stopped in the middle."""
    for _ in range(50):
        _write(renderer, sample)


def _as_soon_as_it_sets_pages(renderer: pdf.Renderer, do: Callable[[], None]) -> None:
    def wait() -> None:
        while not renderer._guard.locked():
            time.sleep(0.001)
        do()

    threading.Thread(target=wait, daemon=True).start()


def test_a_cancelled_export_stops_and_the_next_one_works(sample: Postmortem) -> None:
    with pdf.Renderer() as renderer:
        renderer.start()
        _as_soon_as_it_sets_pages(renderer, renderer.cancel)
        with pytest.raises(pdf.Cancelled):
            _write_on(renderer, sample)
        assert _write(renderer, sample).startswith(b"%PDF")


def test_a_dead_process_is_said_and_the_next_export_works(sample: Postmortem) -> None:
    with pdf.Renderer() as renderer:
        _write(renderer, sample)
        assert renderer._process is not None
        _as_soon_as_it_sets_pages(renderer, renderer._process.kill)
        with pytest.raises(FormatError):
            _write_on(renderer, sample)
        assert _write(renderer, sample).startswith(b"%PDF")


def test_an_evidence_image_is_shown_and_anything_else_is_named(schema: Schema) -> None:
    from pmdesk.domain.kinds import File

    pixel = (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rID"
        b"ATx\x9cc\xf8\xff\xff?\0\x05\xfe\x02\xfe\xa35\x81\x84\0\0\0\0IEND\xaeB`\x82"
    )
    postmortem = Postmortem.blank(schema, "en")
    names = {"graph.png": "a" * 64, "dump.bin": "b" * 64}
    for name, sha256 in names.items():
        postmortem, _ = postmortem.with_row("monitoring", {"file": File(name, sha256, 3)})
    page = html.make_page(
        postmortem,
        Words.load("en"),
        attachments={"a" * 64: pixel, "b" * 64: b"not a picture"},
    )
    assert f'<img src="pmdesk:{"a" * 64}" alt="graph.png">' in page.html
    assert '<p class="file">dump.bin</p>' in page.html
    huge = pixel[:16] + (50_000).to_bytes(4, "big") * 2 + pixel[24:]
    assert html.picture_type(huge) is None
