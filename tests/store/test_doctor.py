"""What the disk did to a library is found, and what can be saved is saved."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.store import doctor, keys
from pmdesk.store.errors import LibraryLocked, NotALibrary
from pmdesk.store.library import FILE, Library
from pmdesk.words import Words

SAYS = Words.load("en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def made(folder: Path, schema: Schema) -> dict[str, str]:
    """The ids of thirty postmortems and what each of them says at length."""
    written = {}
    with Library(folder, schema=schema) as library:
        for number in range(30):
            postmortem = library.create(
                Postmortem.blank(schema, "en").answer("title", f"Incident {number}", "en")
            )
            text = f"Findings of {number}: " + " ".join(f"word{number}x{n}" for n in range(200))
            after = postmortem.answer("findings", text, "en")
            library.save(after, after.changed_records(postmortem))
            written[postmortem.id] = text
        library.attach(b"\x89PNG picture" * 100, "graph.png", "image/png")
    return written


def faults(folder: Path, key: bytes | None = None) -> list[str]:
    return [f.say(SAYS) for f in doctor.examine(folder, key) if f.weight == doctor.FAULT]


def change(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(folder / FILE)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_sound_library_has_no_faults(folder: Path, made: dict[str, str]) -> None:
    assert faults(folder) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "update answer set value = replace(value, 'word3x7', 'word3x8')",
            "not the last one saved",
        ),
        ("update answer set value = 'x' where key = 'title'", "cannot be read"),
        ('update history set "before" = \'"x"\' where seq = 2', "history of"),
        ("update attachment set content = x'00'", "changed since it was attached"),
        ("delete from postmortem where rowid = 3", "does not belong"),
    ],
)
def test_what_sqlite_does_not_notice_is_found(
    folder: Path, made: dict[str, str], statement: str, said: str
) -> None:
    change(folder, statement)
    assert any(said in each for each in faults(folder))


@pytest.mark.parametrize(
    "damage",
    [
        "title = '{\"en\": \"Incident 9x\"}'", "number = ''", "status = 'closed'",
        "severity = 'sev1'", "started = '2020-01-01T00:00'", "services = '[\"x\"]'",
    ],
)  # fmt: skip
def test_a_line_of_the_list_that_its_answers_do_not_bear_out_is_found_and_made_anew(
    folder: Path, schema: Schema, made: dict[str, str], damage: str
) -> None:
    wrong = sorted(made)[3]
    with Library(folder, schema=schema) as library:
        before = library.list()
    change(folder, f"update postmortem set {damage} where id = '{wrong}'")
    assert [wrong in each for each in faults(folder)] == [True]
    with Library(folder, schema=schema) as library:
        assert library.list() != before
        assert doctor.mend(library) == 1
        assert library.list() == before
        assert doctor.mend(library) == 0
    assert faults(folder) == []


def test_an_answer_that_cannot_be_read_is_no_measure_for_the_list(
    folder: Path, schema: Schema, made: dict[str, str]
) -> None:
    change(folder, "update answer set value = 'x' where key = 'title'")
    with Library(folder, schema=schema) as library:
        assert doctor.mend(library) == 0
        assert library.list()[0].title["en"].startswith("Incident"), "the last that knows it"


def test_flipped_bits_in_the_words_are_found(folder: Path, made: dict[str, str]) -> None:
    """The same kind of damage of which SQLite's quick_check notices 2 %."""
    file = folder / FILE
    whole = file.read_bytes()
    places = [at for at in range(len(whole)) if whole.startswith(b"word", at)]
    rng = random.Random(7)
    unseen = 0
    for at in rng.sample(places, 40):
        content = bytearray(whole)
        content[at + 1] ^= 1
        file.write_bytes(content)
        unseen += not faults(folder)
    file.write_bytes(whole)
    assert unseen == 0


def test_copies_of_a_cloud_drive_are_recognised(folder: Path, made: dict[str, str]) -> None:
    odd = [
        "library (conflicted copy 2026-11-21).sqlite",
        "library (1).sqlite",
        "library-DESKTOP-A1.sqlite",
        "library.sync-conflict-20261121-101112-ABCDEF.sqlite",
    ]
    for name in odd:
        (folder / name).write_bytes(b"x")
    assert {file.name for file in doctor.conflict_copies(folder)} == set(odd)


def test_a_library_that_others_may_read_is_noted(folder: Path, made: dict[str, str]) -> None:
    (folder / FILE).chmod(0o644)
    said = [each.say(SAYS) for each in doctor.examine(folder)]
    assert any("Other users of this computer" in each and FILE in each for each in said)


@pytest.mark.parametrize("seed", range(6))
def test_of_a_library_with_zeroed_pages_all_answers_come_back(
    folder: Path, schema: Schema, made: dict[str, str], tmp_path: Path, seed: int
) -> None:
    with Library(folder, schema=schema) as library:
        library.back_up()
    file = folder / FILE
    content = bytearray(file.read_bytes())
    rng = random.Random(seed)
    for page in rng.sample(range(1, len(content) // 4096), 4):
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    file.write_bytes(content)
    done = doctor.rescue(folder, tmp_path / "saved", schema=schema)
    assert done.lost == []
    with Library(tmp_path / "saved", schema=schema) as library:
        for postmortem, text in made.items():
            assert library.open(postmortem).text("findings", "en") == text
        assert len(library.list()) == len(made)
    assert faults(tmp_path / "saved") == []


def test_without_a_backup_the_history_gives_back_what_the_answers_lost(
    folder: Path, schema: Schema, made: dict[str, str], tmp_path: Path
) -> None:
    change(folder, "update answer set value = 'damaged' where key = 'findings'")
    done = doctor.rescue(folder, tmp_path / "saved", schema=schema)
    assert done.from_history == len(made)
    with Library(tmp_path / "saved", schema=schema) as library:
        for postmortem, text in made.items():
            assert library.open(postmortem).text("findings", "en") == text


def test_a_file_that_is_nothing_any_more_is_saved_from_its_backup(
    folder: Path, schema: Schema, made: dict[str, str], tmp_path: Path
) -> None:
    with Library(folder, schema=schema) as library:
        library.back_up()
    (folder / FILE).write_bytes(b"\0" * 100_000)
    assert faults(folder)
    done = doctor.rescue(folder, tmp_path / "saved", schema=schema)
    assert (done.postmortems, done.lost) == (30, [])


def test_where_nothing_is_left_it_says_so(
    folder: Path, schema: Schema, made: dict[str, str], tmp_path: Path
) -> None:
    (folder / FILE).write_bytes(b"\0" * 100_000)
    with pytest.raises(NotALibrary):
        doctor.rescue(folder, tmp_path / "saved", schema=schema)
    Library(tmp_path / "other", schema=schema).close()
    with pytest.raises(doctor.TargetInUse):
        doctor.rescue(folder, tmp_path / "other", schema=schema)


def test_an_encrypted_library_is_examined_and_saved_with_its_key(
    folder: Path, schema: Schema, made: dict[str, str], tmp_path: Path
) -> None:
    with Library(folder, schema=schema) as library:
        library.encrypt("owls", keyring=False)
    with pytest.raises(LibraryLocked):
        doctor.examine(folder)
    kept = keys.read(folder)
    assert kept is not None
    key = kept.open("owls")
    assert faults(folder, key) == []
    content = bytearray((folder / FILE).read_bytes())
    content[8 * 4096 + 50] ^= 1
    (folder / FILE).write_bytes(content)
    assert faults(folder, key)
    done = doctor.rescue(folder, tmp_path / "saved", key, schema)
    assert (done.postmortems, done.lost) == (30, [])
