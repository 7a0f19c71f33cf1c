"""The short form of `dev.py faults`: a killed program loses nothing that it called saved."""

from __future__ import annotations

from pathlib import Path

from tests import faults


def test_a_dozen_kills_lose_nothing_that_was_called_saved() -> None:
    killed, found = faults.run(12, seed=3)
    assert sum(killed.values()) == 12
    assert found == []


def test_a_lost_answer_would_be_noticed(tmp_path: Path) -> None:
    """The check itself can fail."""
    folder = tmp_path / "library"
    with faults.Library(folder) as library:
        blank = faults.Postmortem.blank(library.schema, "en")
        library.create(blank.answer("findings", "3 words", "en"))
    assert faults.wrong(folder, 3) == ""
    assert "5 was called saved" in faults.wrong(folder, 5)
