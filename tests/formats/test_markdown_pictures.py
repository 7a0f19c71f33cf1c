"""The pictures of a Markdown page lie beside it, whatever they are called, and come back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest

from pmdesk import importing, paths
from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.schema import load
from pmdesk.domain.text import Text
from pmdesk.files import NotWritten
from pmdesk.formats import markdown, markdown_pictures
from pmdesk.store.library import Library
from pmdesk.words import LANGUAGES, Words
from tests.formats import rendered

SCHEMA = load(paths.resources() / "schema")
NAMES = (
    "graph.png",
    "Graph.PNG",
    "p99 (last hour).png",
    "グラフ「障害」.png",
    "a|b <c>:d\"e'?*.png",
    "../../etc/passwd",
    "..",
    "con.png",
    "--> `tick` [x](y).png",
    "\u202egnp.exe",
    "名" * 200 + ".png",
    "100%25_a~b~c.png",
    "no ending",
    "wrong.jpg",
)


def png(number: int) -> bytes:
    size = (8).to_bytes(4, "big") * 2
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + size + bytes([number]) + bytes(30_000)


def attached() -> tuple[Postmortem, dict[str, bytes]]:
    """A postmortem with a picture of each name, a log, and one picture within its findings."""
    held: dict[str, bytes] = {}
    rows = []
    for number, name in enumerate(NAMES):
        data = png(number)
        sha256 = hashlib.sha256(data).hexdigest()
        held[sha256] = data
        file = File(name, sha256, len(data), "image/png")
        cells: Mapping[str, File | Text] = {"file": file, "what": Text({"en": "A *graph*"})}
        rows.append(Row(f"a{number}", cells))
    log = b"a log" * 9000
    held[hashlib.sha256(log).hexdigest()] = log
    rows.append(Row("b", {"file": File("a.log", hashlib.sha256(log).hexdigest(), len(log))}))
    first = next(iter(held))
    findings = Text({"en": f"See ![the graph](attachment:{first}) here."})
    return Postmortem(SCHEMA, "ab", "en", {"monitoring": tuple(rows), "findings": findings}), held


def export(path: Path, language: str = "en") -> markdown_pictures.Beside:
    postmortem, held = attached()
    beside = markdown_pictures.beside(path, postmortem, held)
    words = Words.load(language)
    page = markdown.write(postmortem, words, attachments=held, pictures=beside.links)
    beside.put()
    path.write_bytes(page)
    return beside


@pytest.mark.parametrize("name", ["report.md", "障害 報告 (1).md", "a&b #1 100%.md"])
def test_every_program_finds_every_picture_beside_the_page(tmp_path: Path, name: str) -> None:
    beside = export(tmp_path / name)
    page = (tmp_path / name).read_text(encoding="utf-8").split("\n---\n", 1)[1]
    for program, show in rendered.PROGRAMS.items():
        at = [unquote(said) for tag, said in rendered.events(show(page)) if tag == "img"]
        assert len(at) == len(NAMES) + 1, program
        found = {hashlib.sha256((tmp_path / each).read_bytes()).hexdigest() for each in at}
        assert found == beside.names.keys(), program


def test_names_are_safe_and_no_two_are_the_same_to_any_system(tmp_path: Path) -> None:
    beside = export(tmp_path / "report.md")
    names = [path.name for path in beside.folder.iterdir()]
    assert len({each.casefold() for each in names}) == len(NAMES)
    assert sorted(beside.names.values()) == sorted(names)
    assert "グラフ「障害」.png" in names
    for each in names:
        assert not set(each) & set('<>:"/\\|?*\u202e')
        assert len(each.encode()) < 255
        assert each[0] not in ". "
        assert each.endswith((".png", ".PNG"))
        assert each.partition(".")[0] != "con"
    assert list(tmp_path.parent.glob("**/passwd")) == []


def test_nothing_that_lies_there_is_overwritten_and_the_same_picture_stays(tmp_path: Path) -> None:
    folder = tmp_path / "report-files"
    folder.mkdir()
    (folder / "graph.png").write_bytes(b"somebody's own")
    first = export(tmp_path / "report.md")
    assert (folder / "graph.png").read_bytes() == b"somebody's own"
    names = sorted(path.name for path in folder.iterdir())
    again = export(tmp_path / "report.md")
    assert again.names == first.names
    assert sorted(path.name for path in folder.iterdir()) == names


def test_a_file_where_the_folder_would_be_stays(tmp_path: Path) -> None:
    (tmp_path / "report-files").write_text("mine")
    assert export(tmp_path / "report.md").folder.name == "report-files-2"
    assert (tmp_path / "report-files").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    postmortem, held = attached()
    with pytest.raises(NotWritten, match="report-files"):
        markdown_pictures.beside(tmp_path / "gone" / "report.md", postmortem, held).put()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_comes_back_with_its_pictures(
    tmp_path: Path, library: Library, language: str
) -> None:
    export(tmp_path / "report.md", language)
    postmortem, held = attached()
    imported = importing.read(tmp_path / "report.md", library, language)
    assert imported.postmortem.records() == postmortem.records()
    pictures = {sha256 for sha256, data in held.items() if data.startswith(b"\x89PNG")}
    assert imported.attachments.keys() == pictures
    (note,) = imported.notes
    assert "a.log" in note.say(Words.load("en"))


def test_a_renamed_page_still_finds_its_pictures_and_takes_no_others(
    tmp_path: Path, library: Library
) -> None:
    beside = export(tmp_path / "report.md")
    (tmp_path / "report.md").rename(tmp_path / "other.md")
    one = sorted(beside.folder.iterdir())[0]
    one.write_bytes(one.read_bytes()[:-1] + b"x")
    (beside.folder / "secret.txt").write_text("not for import")
    imported = importing.read(tmp_path / "other.md", library, "en")
    assert len(imported.attachments) == len(NAMES) - 1
    assert all(
        hashlib.sha256(data).hexdigest() == sha256 for sha256, data in imported.attachments.items()
    )


@pytest.mark.parametrize("folder", ["..", ".", "/etc", "../x", "a/b", "", "\0", 5, ["x"]])
def test_a_forged_folder_is_not_looked_into(
    tmp_path: Path, library: Library, folder: object
) -> None:
    import json

    export(tmp_path / "deep.md")
    page = (tmp_path / "deep.md").read_text(encoding="utf-8")
    forged = page.replace('"beside": "deep-files"', f'"beside": {json.dumps(folder)}')
    assert forged != page
    (tmp_path / "x.md").write_text(forged, encoding="utf-8")
    assert importing.read(tmp_path / "x.md", library, "en").attachments == {}


def test_an_external_page_names_no_picture() -> None:
    postmortem, held = attached()
    page = markdown.write(postmortem, Words.load("en"), profile="external", attachments=held)
    assert b"![" not in page
    assert b"-files" not in page
