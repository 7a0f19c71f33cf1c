"""Copies, health and lock of a library from the command line, as a script would care for it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from pmdesk.store.library import FILE
from tests.end2end.test_command_line import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path)
    assert shell.run("new", "--title", "Search was down").returncode == 0
    return shell


def titles(shell: Shell, *more: str) -> list[str]:
    return [entry["title"] for entry in shell.ask(*more, "list", "--json")]


def test_a_copy_is_made_listed_and_brought_back(shell: Shell, tmp_path: Path) -> None:
    made = shell.ask("backup", "--to", tmp_path / "stick", "--json")
    assert shell.run("new", "--title", "Later").returncode == 0
    [copy] = shell.ask("backups", "--folder", tmp_path / "stick", "--json")
    assert (copy["file"], copy["encrypted"]) == (made["file"], False)
    done = shell.run("restore", copy["file"])
    assert done.returncode == 0, done.stderr
    assert titles(shell) == ["Search was down"]
    # What was there before is among the copies.
    [before] = shell.ask("backups", "--json")
    assert shell.run("restore", before["file"]).returncode == 0
    assert sorted(titles(shell)) == ["Later", "Search was down"]
    assert "not a backup" in shell.run("restore", tmp_path / "other.sqlite").stderr


def test_an_encrypted_library_wants_its_passphrase(shell: Shell, tmp_path: Path) -> None:
    secret, wrong = tmp_path / "secret", tmp_path / "wrong"
    secret.write_text("four calm owls\n", encoding="utf-8")
    wrong.write_text("five owls\n", encoding="utf-8")
    done = shell.run("encrypt", "--new-passphrase-file", secret)
    assert done.returncode == 0, done.stderr
    recovery = done.stdout.split()[-1]
    assert recovery.count("-") == 6
    assert b"Search was down" not in (tmp_path / "data" / FILE).read_bytes()
    locked = shell.run("list")
    assert (locked.returncode, locked.stdout) == (1, "")
    assert "encrypted" in locked.stderr
    assert "neither" in shell.run("--passphrase-file", wrong, "list").stderr
    assert titles(shell, "--passphrase-file", str(secret)) == ["Search was down"]
    paper = tmp_path / "paper"
    paper.write_text(recovery.lower(), encoding="utf-8")
    assert titles(shell, "--passphrase-file", str(paper)) == ["Search was down"]
    assert shell.run("--passphrase-file", secret, "doctor").returncode == 0
    done = shell.run("--passphrase-file", secret, "decrypt")
    assert done.returncode == 0, done.stderr
    assert titles(shell) == ["Search was down"]


def test_the_doctor_repairs_a_list_that_says_something_else(shell: Shell, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "data" / FILE)
    connection.execute("""update postmortem set title = '{"en": "Something else"}'""")
    connection.commit()
    connection.close()
    ill = shell.run("doctor")
    assert ill.returncode == 1
    assert "--repair" in ill.stdout
    assert titles(shell) == ["Something else"]
    assert shell.run("doctor", "--repair").returncode == 0
    assert titles(shell) == ["Search was down"]


def test_the_doctor_finds_damage_and_saves_what_there_is(shell: Shell, tmp_path: Path) -> None:
    sound = shell.run("doctor")
    assert sound.returncode == 0, sound.stdout
    assert "no backup yet" in sound.stdout
    connection = sqlite3.connect(tmp_path / "data" / FILE)
    connection.execute("update answer set value = 'damaged' where key = 'title'")
    connection.commit()
    connection.close()
    ill = shell.run("--language", "ja", "doctor")
    assert ill.returncode == 1
    assert "読み取れません" in ill.stdout
    saved = shell.ask("doctor", "--rescue", tmp_path / "saved", "--json")
    assert (saved["postmortems"], saved["from_history"], saved["lost"]) == (1, 1, [])
    shell.folder = tmp_path / "moved"
    shell.folder.mkdir()
    (tmp_path / "saved").rename(shell.folder / "data")
    assert titles(shell) == ["Search was down"]


def test_a_damaged_library_is_brought_back_from_a_copy(shell: Shell, tmp_path: Path) -> None:
    made = shell.ask("backup", "--json")
    file = tmp_path / "data" / FILE
    file.write_bytes(bytes(8192))
    assert shell.run("list").returncode == 1
    done = shell.run("restore", made["file"])
    assert done.returncode == 0, done.stderr
    assert titles(shell) == ["Search was down"]
    [kept] = (tmp_path / "data").glob("damaged-*.sqlite")
    assert kept.read_bytes() == bytes(8192)
