"""The command line as a script meets it: a process, its output, its exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from pmdesk.domain.postmortem import Postmortem
from pmdesk.formats import FORMATS
from pmdesk.store.library import FILE, Library

ROOT = Path(__file__).resolve().parents[2]


def _hear_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Shell:
    """Runs pmdesk in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self.environment = {**kept, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": ""}

    def command(self, *arguments: str | Path) -> Sequence[str]:
        command = [sys.executable, "-m", "pmdesk", "--data", self.folder / "data", *arguments]
        return [str(part) for part in command]

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.command(*arguments),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=self.environment,
            # Where the tests run in the background, Ctrl+C would be ignored from birth.
            preexec_fn=_hear_interrupts if os.name == "posix" else None,
        )

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=self.environment,
            check=False,
        )

    def ask(self, *arguments: str | Path) -> Any:
        done = self.run(*arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def test_a_script_makes_lists_and_shows_a_postmortem(shell: Shell) -> None:
    made = shell.run(
        "new", "--title", "検索が停止", "--severity", "p2", "--start", "2026-11-18 08:52"
    )
    assert made.returncode == 0, made.stderr
    (listed,) = shell.ask("list", "--json")
    assert listed["id"] == made.stdout.strip()
    assert listed["number"] == "PM-2026-001"
    assert listed["title"] == "検索が停止"
    assert listed["severity"] == "p2"
    assert listed["started"].startswith("2026-11-18T08:52")
    shown = shell.run("show", "PM-2026-001")
    assert "検索が停止" in shown.stdout


def test_the_samples_go_out_and_come_back_the_same(shell: Shell, tmp_path: Path) -> None:
    samples = shell.ask("sample", "--json")
    assert len(samples) == 2
    for sample in samples:
        before = shell.ask("show", sample["id"], "--json")["answers"]
        for language in ("ja", "zh-Hant"):
            file = tmp_path / f"{sample['id']}-{language}.md"
            done = shell.run(
                "export", sample["id"], "--format", "markdown", "--language", language,
                "--output", file,
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
            (imported,) = shell.ask("import", file, "--json")
            after = shell.ask("show", imported["id"], "--json")["answers"]
            before.pop("number", None)
            after.pop("number", None)
            assert after == before
            assert imported["unplaced"] == ""


def test_pictures_are_written_beside_markdown_and_nowhere_else(
    shell: Shell, tmp_path: Path
) -> None:
    made = shell.run("new", "--title", "x").stdout.strip()
    data = b"\x89PNG\r\n\x1a\n" + bytes(100_000)
    with Library(shell.folder / "data") as library:
        before = library.open(made)
        after, row = before.with_row("monitoring")
        after = after.answer(
            f"monitoring.{row}.file", library.attach(data, "p99 (1).png", "image/png")
        )
        library.save(after, after.changed_records(before))
    export = ("export", made, "--format", "markdown", "--output")
    done = shell.run(*export, tmp_path / "report.md")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "report-files" / "p99 (1).png").read_bytes() == data
    assert "](report-files/p99%20%281%29.png)" in (tmp_path / "report.md").read_text("utf-8")
    (imported,) = shell.ask("import", tmp_path / "report.md", "--json")
    with Library(shell.folder / "data") as library:
        assert list(library.attachments_of(library.open(imported["id"])).values()) == [data]
    assert not any("p99" in note for note in imported["notes"])
    done = shell.run(*export, "-")
    assert "1 picture is left out" in done.stderr
    assert "](" not in done.stdout
    done = shell.run(*export, tmp_path / "outside.md", "--profile", "external", "--allow-missing")
    assert not (tmp_path / "outside-files").exists()


def test_every_format_is_written_in_every_language(shell: Shell, tmp_path: Path) -> None:
    sample = shell.run("sample").stdout.split()[0]
    starts = {"pdf": b"%PDF-", "markdown": b"---", "html": b"<!DOCTYPE html>", "json": b"{"}
    for form, start in starts.items():
        file = tmp_path / f"report.{form}"
        done = shell.run("export", sample, "--format", form, "--language", "zh-Hans",
                         "--output", file)  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert file.read_bytes().startswith(start)


def test_standard_output_takes_a_report_too(shell: Shell) -> None:
    sample = shell.run("sample").stdout.split()[0]
    done = shell.run("export", sample, "--language", "en")
    assert done.returncode == 0
    assert "## 2 Timeline" in done.stdout


def test_check_speaks_the_language_asked_for_and_fails_when_there_is_something(
    shell: Shell,
) -> None:
    made = shell.run("new", "--title", "x").stdout.strip()
    done = shell.run("--language", "ja", "check", made, "--json")
    assert done.returncode == 1
    found = {each["key"]: each for each in json.loads(done.stdout)}
    assert found["timeline"]["check"] == "required-answer"
    assert found["timeline"]["language"] == "ja"
    assert "必要です" in found["timeline"]["message"]


def test_search_and_history_answer_as_json(shell: Shell) -> None:
    made = shell.run("new", "--title", "接続プールの枯渇").stdout.strip()
    assert [hit["key"] for hit in shell.ask("search", "枯渇", "--json")] == ["title"]
    past = shell.ask("history", made, "--key", "title", "--json")
    assert past[0]["after"] == {"en": "接続プールの枯渇"}


@pytest.mark.parametrize(
    ("ending", "begins"), [(".html", "<!DOCTYPE"), (".json", "{"), ("", "---")]
)
def test_a_report_is_what_the_ending_of_its_file_says(
    shell: Shell, tmp_path: Path, ending: str, begins: str
) -> None:
    made = shell.run("new", "--title", "x").stdout.strip()
    target = tmp_path / f"report{ending}"
    assert shell.run("export", made, "--output", target).returncode == 0
    assert target.read_text(encoding="utf-8").startswith(begins)


def test_a_day_that_is_none_is_refused_in_every_format(shell: Shell, tmp_path: Path) -> None:
    made = shell.run("new", "--title", "x").stdout.strip()
    target = tmp_path / "report.md"
    done = shell.run("export", made, "--until", "soon", "--output", target)
    assert done.returncode == 1
    assert "soon" in done.stderr
    assert not target.exists()


def test_an_old_translation_leaves_for_customers_only_with_a_yes(
    shell: Shell, tmp_path: Path
) -> None:
    made = shell.run("new", "--title", "x").stdout.strip()
    with Library(shell.folder / "data") as library:
        before = after = library.open(made)
        for said, language in (("前の言葉", "ja"), ("as it was", "en"), ("新しい言葉", "ja")):
            after = after.answer("external_summary", said, language)
        after = after.answer("status", "reviewed")
        library.save(after, after.changed_records(before))
    target = tmp_path / "report.html"
    export = ("export", made, "--format", "html", "--profile", "external", "--output", target)
    done = shell.run(*export)
    assert done.returncode == 1
    assert not target.exists()
    assert "Summary for customers: The original changed" in done.stderr
    assert "--allow-stale" in done.stderr
    assert shell.run(*export, "--allow-missing").returncode == 1, "it is another yes"
    done = shell.run(*export, "--allow-stale")
    assert done.returncode == 0
    assert "The original changed" in done.stderr, "it is told all the same"
    assert "as it was" in target.read_text(encoding="utf-8")
    japanese = shell.run("export", made, "--profile", "external", "--language", "ja")
    assert japanese.returncode == 0
    assert japanese.stderr == ""


def test_a_report_for_customers_in_a_language_nobody_wrote_is_not_written(shell: Shell) -> None:
    shell.run("sample")
    done = shell.run("export", "PM-2026-002", "--profile", "external", "--language", "ja")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("not written in 日本語") == 4, "each place is named"
    assert "--allow-missing" in done.stderr
    inside = shell.run("export", "PM-2026-002", "--language", "ja")
    assert inside.returncode == 0
    assert "119 of 119" in inside.stderr
    assert "で掲載しています" in inside.stdout


def test_a_reply_date_that_is_gone_is_questioned_and_the_copy_is_written(
    shell: Shell, tmp_path: Path
) -> None:
    shell.run("sample")
    copy = tmp_path / "copy.pdf"
    export = ("export", "PM-2026-001", "--profile", "review", "--format", "pdf", "--output", copy)
    done = shell.run(*export, "--until", "2020-01-01")
    assert done.returncode == 0
    assert "2020-01-01, which has passed" in done.stderr
    assert copy.exists()


def test_a_report_that_says_nothing_to_customers_is_not_written(shell: Shell) -> None:
    made = shell.run("new", "--title", "x").stdout.strip()
    done = shell.run("export", made, "--profile", "external")
    assert (done.returncode, done.stdout) == (1, "")
    assert "says nothing" in done.stderr
    assert shell.run("export", made, "--profile", "external", "--allow-missing").returncode == 0
    assert shell.run("export", made).stderr == "", "colleagues are not customers"


def test_search_and_history_call_answers_what_the_window_calls_them(shell: Shell) -> None:
    made = shell.run("new", "--title", "接続プールの枯渇").stdout.strip()
    found = shell.run("--language", "ja", "search", "枯渇")
    assert "タイトル (title)" in found.stdout
    past = shell.run("history", made, "--key", "title")
    assert "Title (title)" in past.stdout
    sample = shell.run("sample").stdout.split()[0]
    rows = shell.run("history", sample)
    assert "Timeline of events · T-1 (timeline." in rows.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("show", "nothing"), 1),
        (("import", "no-such-file.md"), 1),
        (("new", "--title", "x", "--severity", "huge"), 1),
        (("new", "--title", "x", "--start", "soon"), 1),
        (("export", "nothing", "--format", "docx"), 2),
        (("frobnicate",), 2),
        (("--lang", "ja"), 2),
        (("--no-such-option",), 2),
        (("show",), 2),
        ((), 1),
    ],
)
def test_an_error_is_one_line_on_stderr_and_an_honest_code(
    shell: Shell, arguments: tuple[str, ...], code: int
) -> None:
    done = shell.run(*arguments)
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    if code == 1:
        assert len(done.stderr.strip().splitlines()) == 1


def test_errors_are_said_in_the_language_asked_for(shell: Shell) -> None:
    done = shell.run("--language", "ja", "show", "nothing")
    assert "ありません" in done.stderr


def test_a_report_replaces_its_target_or_leaves_it(shell: Shell, tmp_path: Path) -> None:
    sample = shell.run("sample").stdout.split()[0]
    missing = tmp_path / "no" / "such" / "folder" / "report.md"
    done = shell.run("export", sample, "--output", missing)
    assert done.returncode == 1
    target = tmp_path / "report.md"
    target.write_text("old", encoding="utf-8")
    assert shell.run("export", sample, "--output", target).returncode == 0
    assert target.read_text(encoding="utf-8") != "old"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".pmdesk")] == []


def test_the_external_report_names_nobody(shell: Shell, tmp_path: Path) -> None:
    sample = shell.ask("sample", "--json")[0]["id"]
    for form in ("markdown", "html", "json"):
        file = tmp_path / form
        shell.run("export", sample, "--format", form, "--profile", "external", "--language", "ja",
                  "--output", file)  # fmt: skip
        text = file.read_text(encoding="utf-8")
        assert "有効期限を迎え" in text
        for internal in ("佐野", "三浦", "Sev-2", "gateway", "PLAT-812", "PM-2026"):
            assert internal not in text, f"{internal} in {form}"


def test_a_review_copy_says_until_when(shell: Shell, tmp_path: Path) -> None:
    sample = shell.run("sample").stdout.split()[0]
    file = tmp_path / "copy.pdf"
    done = shell.run("export", sample, "--profile", "review", "--format", "pdf",
                     "--until", "2026-12-24", "--output", file)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "2026-12-24" in PdfReader(file).pages[0].extract_text()
    again = tmp_path / "again.pdf"
    done = shell.run("export", sample, "--profile", "review", "--format", "pdf",
                     "--until", "soon", "--output", again)  # fmt: skip
    assert done.returncode == 1
    assert "soon" in done.stderr
    assert not again.exists()


def test_two_scripts_at_once_both_get_their_postmortem(shell: Shell) -> None:
    running = [shell.start("new", "--title", f"Incident {n}") for n in range(4)]
    made = set()
    for process in running:
        said, complaint = process.communicate()
        assert process.returncode == 0, complaint
        made.add(said.strip())
    listed = shell.ask("list", "--json")
    assert {each["id"] for each in listed} == made
    assert len({each["number"] for each in listed}) == 4


def test_a_library_that_the_window_has_open_is_still_read(shell: Shell) -> None:
    with Library(shell.folder / "data") as library:
        blank = Postmortem.blank(library.schema, "en")
        made = library.create(blank.answer("title", "Open in the window", "en"))
        (listed,) = shell.ask("list", "--json")
        assert (listed["id"], listed["title"]) == (made.id, "Open in the window")
        done = shell.run("new", "--title", "Another")
        assert done.returncode == 1
        assert done.stderr.startswith("Another pmdesk has this library open.")
        assert library.open(made.id).records() == made.records()


def test_a_script_that_only_reads_keeps_no_window_from_writing(
    shell: Shell, tmp_path: Path
) -> None:
    sample = shell.run("sample").stdout.split()[0]
    pipe = tmp_path / "report.md"
    os.mkfifo(pipe)
    reading = subprocess.Popen(
        ["sh", "-c", 'exec "$@" > "$0"', str(pipe), *shell.command("export", sample)],
        cwd=ROOT, env=shell.environment,
    )  # fmt: skip
    with pipe.open("rb") as report:
        assert report.read(3) == b"---"
        with Library(shell.folder / "data") as library:
            assert not library.read_only
        report.read()
    assert reading.wait() == 0


def test_a_reader_who_has_had_enough_is_no_error(shell: Shell) -> None:
    sample = shell.run("sample").stdout.split()[0]
    for arguments in (("list",), ("show", sample), ("export", sample)):
        process = shell.start(*arguments)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == "", arguments
        process.stderr.close()
        assert process.wait() == 0, arguments


def test_an_interrupted_command_says_130_and_nothing_else(shell: Shell, tmp_path: Path) -> None:
    pipe = tmp_path / "slow.md"
    os.mkfifo(pipe)
    process = shell.start("import", pipe)
    # Opens as soon as the command has begun to read what will never come.
    with pipe.open("wb"):
        process.send_signal(signal.SIGINT)
        said, complaint = process.communicate(timeout=20)
    assert (process.returncode, said, complaint) == (130, "", "")
    assert shell.ask("list", "--json") == []


@pytest.mark.parametrize("command", [(), ("export",), ("import",)])
def test_help_is_in_one_language(shell: Shell, command: tuple[str, ...]) -> None:
    said = shell.run("--language", "ja", *command, "--help").stdout
    for english in ("usage", "options", "arguments", "show this", "exit"):
        assert english not in said.lower(), said


def test_a_wrong_call_is_explained_in_the_language_asked_for(shell: Shell) -> None:
    done = shell.run("--language", "zh-Hans", "export", "x", "--format", "docx")
    assert done.returncode == 2
    assert "invalid" not in done.stderr
    assert "--format 不能是 'docx'" in done.stderr


def test_imported_text_gives_no_orders_to_the_terminal(shell: Shell) -> None:
    made = shell.run("new", "--title", "red \x1b[31m bell \x07").stdout.strip()
    for arguments in (("list",), ("show", made), ("search", "red"), ("check", made)):
        said = shell.run(*arguments).stdout
        assert "\x1b" not in said, arguments
        assert "\x07" not in said, arguments
    assert shell.ask("list", "--json")[0]["title"] == "red \x1b[31m bell \x07"


def test_half_a_character_is_taken_in_and_given_back(shell: Shell, tmp_path: Path) -> None:
    sample = shell.run("sample").stdout.split()[0]
    file = tmp_path / "odd.json"
    assert shell.run("export", sample, "--format", "json", "--output", file).returncode == 0
    record = json.loads(file.read_text(encoding="utf-8"))
    record["answers"]["title"] = {"en": "half \ud83d here"}
    file.write_text(json.dumps(record), encoding="utf-8")
    (imported,) = shell.ask("import", file, "--json")
    assert imported["id"] != sample
    assert shell.run("list").returncode == 0
    answers = shell.ask("show", imported["id"], "--json")["answers"]
    assert answers["title"]["en"] in ("half \ud83d here", "half \ufffd here")


@pytest.mark.parametrize(
    "content", [b"", b"no library\n", b"SQLite format 3\0" + b"\0" * 200], ids=["0", "text", "bad"]
)
def test_what_is_no_library_is_said_and_left_as_it_is(shell: Shell, content: bytes) -> None:
    file = shell.folder / "data" / FILE
    file.parent.mkdir()
    file.write_bytes(content)
    for arguments in (("list", "--json"), ("new", "--title", "x")):
        done = shell.run(*arguments)
        assert done.returncode == 1
        assert done.stdout == ""
        assert len(done.stderr.strip().splitlines()) == 1
    assert file.read_bytes() == content


def test_a_copy_for_customers_with_a_secret_is_written_in_no_format_until_allowed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from pmdesk.cli import main

    with Library(tmp_path / "data") as library:
        blank = Postmortem.blank(library.schema, "en").answer("status", "reviewed")
        told = blank.answer(
            "external_summary", "The host ｄｂ－ｐｒｉｍａｒｙ－０３ was slow.", "en"
        )
        made = library.create(told).id
    export = ["--data", str(tmp_path / "data"), "export", made, "--profile", "external"]
    for form in FORMATS:
        file = tmp_path / f"copy{form.SUFFIX}"
        assert main([*export, "--format", form.NAME, "--output", str(file)]) == 1
        said = capsys.readouterr().err
        assert (
            "Summary for customers: “ｄｂ－ｐｒｉｍａｒｙ－０３” (English) looks like the name"
            in said
        )
        assert "--allow-confidential" in said
        assert not file.exists()
    file = tmp_path / "copy.md"
    more = ["--format", "markdown", "--output", str(file), "--allow-confidential"]
    assert main([*export, *more]) == 0
    assert "ｄｂ－ｐｒｉｍａｒｙ－０３" in file.read_text(encoding="utf-8")
