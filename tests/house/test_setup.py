"""The front door: dev.py sets up a machine once, and says plainly when it cannot."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(dev.__file__).parent


def _dev(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a lock and an environment, set up a moment ago."""
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / "requirements.lock").write_text("nh3==0.3.7\n", encoding="utf-8")
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "PYTHON", python)
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "pmdesk-ready")
    monkeypatch.delenv("PMDESK_NO_INSTALL", raising=False)
    return tmp_path


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a set-up would install, written down instead."""
    done: list[str] = []
    monkeypatch.setattr(dev, "install_libraries", lambda needs: done.append("libraries"))
    monkeypatch.setattr(dev, "make_environment", lambda: done.append("packages"))
    return done


def test_alone_it_lists_every_command_with_a_sentence() -> None:
    shown = _dev()
    assert shown.returncode == 0
    for command in dev.COMMANDS:
        line = next(row for row in shown.stdout.splitlines() if f"  {command.__name__} " in row)
        assert line.endswith(".")


def test_the_readme_s_two_commands_are_there() -> None:
    names = {command.__name__ for command in dev.COMMANDS}
    assert {"run", "test", "lint", "words", "screens", "bench"} <= names


def test_a_misspelt_command_is_named_on_stderr() -> None:
    shown = _dev("tset")
    assert shown.returncode == 2
    assert "'tset'" in shown.stderr
    assert not shown.stdout


def test_a_second_start_installs_nothing(checkout: Path, steps: list[str]) -> None:
    dev.set_up()
    dev.set_up()
    assert steps == ["libraries", "packages"]


def test_what_the_tests_needed_need_not_be_set_up_again_to_run(
    checkout: Path, steps: list[str]
) -> None:
    dev.set_up(dev.TO_TEST)
    dev.set_up()
    assert steps == ["libraries", "packages"]


def test_after_a_run_the_tests_still_get_what_they_need(checkout: Path, steps: list[str]) -> None:
    dev.set_up()
    dev.set_up(dev.TO_TEST)
    assert steps == ["libraries", "packages"] * 2


def test_a_new_lock_is_installed(checkout: Path, steps: list[str]) -> None:
    dev.set_up()
    dev.LOCK.write_text("nh3==0.3.8\n", encoding="utf-8")
    dev.set_up()
    assert steps == ["libraries", "packages"] * 2


def test_a_set_up_that_failed_is_tried_again(
    checkout: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def offline() -> None:
        raise dev.Refused("pip could not install the packages.")

    with monkeypatch.context() as patch:
        patch.setattr(dev, "make_environment", offline)
        with pytest.raises(dev.Refused):
            dev.set_up()
    dev.set_up()
    assert steps == ["libraries", "libraries", "packages"]


def test_an_environment_of_another_python_is_replaced(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[list[str]] = []
    monkeypatch.setattr(dev, "call", lambda command, or_say: called.append([*map(str, command)]))
    (dev.VENV / "lib" / "python3.1").mkdir(parents=True)
    dev.make_environment()
    assert "--clear" in called[0]
    (dev.VENV / "lib" / f"python3.{sys.version_info.minor}").mkdir()
    dev.make_environment()
    assert "--clear" not in called[2]


@pytest.mark.skipif(sys.platform != "linux", reason="apt's names")
def test_who_may_not_install_is_told_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PMDESK_NO_INSTALL", "1")
    monkeypatch.setattr(dev, "debian_has", lambda needs: {"libgl1", "python3-venv"})
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    dev.install_libraries([dev.Need("the window (Qt)", ("libgl1", "libegl1t64|libegl1"))])
    said = capsys.readouterr().out
    assert "for the window (Qt): libegl1t64|libegl1\n" in said
    assert "libgl1" not in said
    assert "Nothing is installed" in said


def test_without_sudo_the_sentence_says_who_can_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(dev.Refused, match="administrator"):
        dev.as_administrator()


def test_a_failing_step_ends_in_a_sentence_not_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device", "/checkout/.venv")

    monkeypatch.setattr(dev, "set_up", full)
    assert dev.main(["lint"]) == 1
    assert "No space left on device" in capsys.readouterr().err


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no virtual screen here")
def test_a_display_is_one_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with dev.virtual_screen() as screen:
        monkeypatch.setenv("DISPLAY", screen["DISPLAY"])
        assert dev.has_display()
    assert not dev.has_display()
    monkeypatch.delenv("DISPLAY")
    assert not dev.has_display()


def test_without_a_display_every_sample_is_exported_in_every_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, ...]] = []

    def answer(library: Path, *arguments: str) -> str:
        asked.append(arguments)
        return json.dumps(
            [{"id": "a1", "number": "PM-2026-001"}] if arguments[0] == "sample" else []
        )

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(dev, "answer_of", answer)
    assert dev.export_samples() == 0
    printed = capsys.readouterr().out
    for language in ("en", "ja", "zh-Hans", "zh-Hant"):
        for name, suffix in (("pdf", ".pdf"), ("markdown", ".md")):
            file = str(tmp_path / "pmdesk-samples" / f"PM-2026-001-{language}{suffix}")
            assert f"{file}\n" in printed
            wanted = ("--format", name, "--language", language, "--output", file)
            assert ("export", "a1", *wanted) in asked


def test_the_lock_holds_hashes_and_no_address() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert not [line for line in lines if "://" in line or "index" in line]
    # Each package opens a block that ends with its last hash.
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if "==" in line:
            assert following.startswith("    --hash=sha256:"), line
