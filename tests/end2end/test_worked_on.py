"""A copy comes home that other programs have worked on: flattened, rewritten, made pictures."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from pmdesk import homecoming
from pmdesk.cli import main
from pmdesk.domain.schema import Schema
from pmdesk.domain.trouble import Trouble
from pmdesk.formats import pdf_picture
from pmdesk.store.library import Library
from pmdesk.words import Words
from tests.end2end.annotated import Pen, exported
from tests.end2end.test_homecoming import one, written

EN = Words.load("en")
FLATTEN = {
    "qpdf": "qpdf --flatten-annotations=all --generate-appearances {source} {target}",
    "pdftocairo": "pdftocairo -pdf {source} {target}",
    "gs": "gs -q -sDEVICE=pdfwrite -dPreserveAnnots=false -o {target} {source}",
}
SAVE = {
    "qpdf": "qpdf {source} {target}",
    "pdftk": "pdftk {source} output {target}",
    "mutool": "mutool clean {source} {target}",
}


def by(programs: dict[str, str], program: str, source: Path) -> Path:
    """What a program makes of a file."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not there")
    target = source.with_name(f"{program}.pdf")
    command = programs[program].format(source=source, target=target).split()
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return target


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> tuple[Path, bytes]:
    folder = tmp_path_factory.mktemp("given") / "library"
    with Library(folder, schema=schema) as library:
        return folder, exported(library, library.create(written(schema)).id)


@pytest.fixture
def home(given: tuple[Path, bytes], tmp_path: Path, schema: Schema) -> Iterator[Library]:
    shutil.copytree(given[0], tmp_path / "home")
    with Library(tmp_path / "home", schema=schema) as library:
        yield library


@pytest.fixture
def marked(given: tuple[Path, bytes], tmp_path: Path) -> Path:
    pen = Pen(given[1])
    pen.on("nobody was told", "h1", text="By which channel?")
    pen.fill({"sheet.decision": "approve"})
    return pen.save(tmp_path / "marked.pdf")


@pytest.mark.parametrize("program", FLATTEN)
def test_a_copy_whose_notes_became_ink_is_not_said_to_have_none(
    home: Library, marked: Path, program: str
) -> None:
    path = by(FLATTEN, program, marked)
    came = homecoming.bring_all_home(path, home, "en")
    assert came.postmortem == one(home)
    assert (came.new, came.sheet) == (0, None)
    assert came.flat is not None
    assert came.flat.data == path.read_bytes()
    with pypdfium2.PdfDocument(path) as document:
        assert came.flat.pages == len(document)
    said = came.say(EN)
    assert "There are no notes" not in said
    assert "Open its pages and type in what was written on them." in said
    if program == "qpdf":
        # This one leaves in the file what its pages were.
        with pypdfium2.PdfDocument(marked) as document:
            texts = [page.get_textpage().get_text_range() for page in document]
        page = next(n for n, text in enumerate(texts) if "nobody was told" in text)
        assert page in came.flat.drawn_on
        assert f"{page + 1}" in said
    picture = pdf_picture.draw(came.flat.data, came.flat.pages - 1, 200)
    assert picture is not None
    assert picture.width == 200


@pytest.mark.parametrize("program", SAVE)
def test_a_copy_that_was_only_saved_anew_has_no_notes(
    home: Library, given: tuple[Path, bytes], tmp_path: Path, program: str
) -> None:
    path = tmp_path / "clean.pdf"
    path.write_bytes(given[1])
    came = homecoming.bring_all_home(by(SAVE, program, path), home, "en")
    assert came.flat is None
    assert "There are no notes in" in came.say(EN)


def test_a_sheet_that_became_ink_is_said_beside_the_notes_that_did_not(
    home: Library, marked: Path
) -> None:
    path = by({"pdftk": "pdftk {source} output {target} flatten"}, "pdftk", marked)
    came = homecoming.bring_all_home(path, home, "en")
    assert came.new == 1
    assert came.flat is not None
    assert came.flat.drawn_on == (came.flat.pages - 1,)
    assert "1 new comment" in came.say(EN)
    assert "pmdesk cannot read it as notes" in came.say(EN)


def test_pictures_of_pages_belong_to_the_postmortem_that_is_open(
    home: Library, marked: Path, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    with pypdfium2.PdfDocument(marked) as document:
        first, *rest = [page.render(scale=0.5).to_pil() for page in document]
        first.save(path, save_all=True, append_images=rest)
        count = len(document)
    with pytest.raises(Trouble, match="only pictures of pages"):
        homecoming.bring_all_home(path, home, "en")
    annotated = homecoming.read(path, home, "en")
    came = homecoming.bring_home(annotated, home, "en", open_now=one(home))
    assert came.postmortem == one(home)
    assert came.flat is not None
    assert came.flat.pages == count


def test_the_command_line_says_that_somebody_has_to_read_the_pages(
    home: Library, marked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = by(FLATTEN, "pdftocairo", marked)
    wanted = ["--data", str(home.folder), "import", "--json", str(path)]
    home.close()
    assert main(wanted) == 1
    [result] = json.loads(capsys.readouterr().out)
    with pypdfium2.PdfDocument(path) as document:
        assert result["flat"] == {"pages": len(document), "drawn_on": []}
    assert any("rewritten by another program" in note for note in result["notes"])


def test_a_copy_of_which_only_the_printed_id_is_left_is_known_by_that(
    home: Library, marked: Path, tmp_path: Path
) -> None:
    import pikepdf

    with pikepdf.open(marked) as document:
        del document.trailer.Info
        for name in ("/Metadata", "/Names", "/AF"):
            if name in document.Root:
                del document.Root[name]
        out = io.BytesIO()
        document.save(out)
    path = tmp_path / "bare.pdf"
    path.write_bytes(out.getvalue())
    came = homecoming.bring_all_home(path, home, "en")
    assert (came.postmortem, came.new) == (one(home), 2)
