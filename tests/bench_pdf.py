"""How long a PDF takes, beside Chromium printing the same HTML and a plain table of the same text.

python -m tests.bench_pdf [ROUNDS]

Each round does every work once, in turn, and a ratio is the median of the rounds' ratios. Goals are
for the time that people wait; the processor time is that of all processes that took part, and says
more where the machine has other things to do (it is told on Linux only).
"""

from __future__ import annotations

import base64
import contextlib
import ctypes
import itertools
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, NamedTuple

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem, new_id
from pmdesk.formats import html, pdf
from pmdesk.store.library import Library
from pmdesk.words import Words
from tests.bench import as_installed, sample

NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_PATH = next(filter(None, map(shutil.which, NAMES)), "")
COMMAND, RENDERER, TABLE, CHROMIUM = "the command", "the renderer", "a plain table", "Chromium"
PREVIEW = "preview of an edit, from the pause in typing on"
LANGUAGE = "ja"
EVENTS = 2450
"""Rows of a timeline that fills about 100 pages."""
MOST_PREVIEW = 0.7
"""Seconds within which an edit is to be seen in the preview."""
TAKES_ORPHANS = 36
"""PR_SET_CHILD_SUBREAPER (linux/prctl.h)."""

Work = Callable[[], bytes | None]
"""Makes a PDF, and gives it if its pages are to be counted."""


class Spent(NamedTuple):
    """What one PDF took, in seconds, or in seconds per page."""

    wall: float
    processor: float
    pages: int = 1

    def per_page(self) -> Spent:
        return Spent(self.wall / self.pages, self.processor / self.pages)


class Row(NamedTuple):
    """One comparison: what we do, what is done instead, and the goal for their ratio."""

    name: str
    ours: str
    floor: str
    goal: float | None
    per_page: bool = False


SHORT = (
    Row("PDF of the sample by a cold command, against Chromium", COMMAND, CHROMIUM, 1.5),
    Row("PDF of the sample by a warm renderer, against Chromium", RENDERER, CHROMIUM, 0.9),
    Row("a page of it, against one of a plain table of its text", RENDERER, TABLE, None, True),
)
LONG = (
    Row("PDF of 100 pages by a warm renderer, against Chromium", RENDERER, CHROMIUM, 2),
    Row("a page of them, against one of a plain table", RENDERER, TABLE, None, True),
)


# Measuring


def measure(work: Work) -> Spent:
    mine, before, start = children(os.getpid()), processor_time(), time.perf_counter()
    made = work()
    wall = time.perf_counter() - start
    # Nobody waits for what a program leaves behind, but it has not done all its work yet.
    while left := children(os.getpid()) - mine:
        for each in left:
            os.waitpid(each, 0)
    return Spent(wall, processor_time() - before, count_pages(made) if made else 1)


def processor_time() -> float:
    """Seconds used so far by this process and all that descend from it, whether they still live."""
    if not Path("/proc/self/stat").exists():
        return math.nan
    ticks = sum(map(_ticks, descendants(os.getpid())))
    return sum(os.times()[:4]) + ticks / os.sysconf("SC_CLK_TCK")


def _ticks(process: int) -> int:
    try:
        said = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0
    # The name, in brackets, may hold spaces; its own and its ended children's times come 12th on.
    return sum(map(int, said.rpartition(")")[2].split()[11:15]))


def descendants(process: int) -> Iterator[int]:
    for each in children(process):
        yield each
        yield from descendants(each)


def children(process: int) -> set[int]:
    found: set[int] = set()
    with contextlib.suppress(OSError):  # it has just ended
        for listed in Path(f"/proc/{process}/task").glob("*/children"):
            found |= set(map(int, listed.read_text(encoding="ascii").split()))
    return found


def take_orphans() -> None:
    """Lets what a program leaves behind come to this process, or its time would be lost.

    Chromium does not wait for its helpers.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(TAKES_ORPHANS, 1, 0, 0, 0)


def count_pages(data: bytes) -> int:
    from pypdfium2 import PdfDocument

    document = PdfDocument(data)
    try:
        return len(document)
    finally:
        document.close()


# What is compared


def command(folder: Path, postmortem: str) -> bytes:
    """A report as the command line writes it, started from nothing."""
    file = folder / "command.pdf"
    asked = ["--format", "pdf", "--language", LANGUAGE, "--output", str(file)]
    pmdesk = [sys.executable, "-P", "-m", "pmdesk", "--data", str(folder / "library")]
    whole = [*pmdesk, "export", postmortem, *asked]
    subprocess.run(whole, check=True, capture_output=True, env=as_installed())
    return file.read_bytes()


def chromium(folder: Path, page: str) -> bytes:
    """The same page as Chromium prints it, started from nothing, with the same fonts."""
    printed, written = folder / "chromium.pdf", folder / "page.html"
    written.write_text(page, encoding="utf-8")
    # Nothing is sent anywhere; and it need not make a profile each time.
    quietly = ["--no-first-run", "--disable-background-networking", "--no-pdf-header-footer"]
    headless = ["--headless", "--no-sandbox", f"--user-data-dir={folder / 'profile'}", *quietly]
    subprocess.run(
        [CHROMIUM_PATH, *headless, f"--print-to-pdf={printed}", written.as_uri()],
        check=True,
        capture_output=True,
        env={**os.environ, "FONTCONFIG_FILE": str(paths.resources() / "fonts" / "fonts.conf")},
    )
    return printed.read_bytes()


def inlined(page: html.Page) -> str:
    """The page with its pictures inside, as another program can read it."""
    text = page.html
    for name, (kind, data) in page.pictures.items():
        inline = f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
        text = text.replace(f'src="pmdesk:{name}"', f'src="{inline}"')
    return text


class _Rows(HTMLParser):
    """The words of a page in rows and cells, without all else."""

    ROWS = frozenset(("tr", "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "pre"))
    CELLS = frozenset(("th", "td", "dd"))

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = [[""]]
        self.feed(page.partition("<body")[2].partition(">")[2])

    def handle_starttag(self, tag: str, attributes: object) -> None:
        if tag in self.ROWS:
            self.rows.append([""])
        elif tag in self.CELLS:
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


def plain_table(page: str) -> html.Page:
    """The least that the same text needs on paper."""
    rows = ([cell for cell in row if cell.strip()] for row in _Rows(page).rows)
    said = "\n".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows if row
    )
    style = "html { font: 10pt/1.5 'Noto Sans CJK JP' } table { border-collapse: collapse }"
    head = f'<html lang="{LANGUAGE}"><title>Table</title><style>{style}</style>'
    return html.Page(f"<!DOCTYPE html>{head}<table>{said}</table></html>", title="Table")


def long(postmortem: Postmortem) -> Postmortem:
    """One whose timeline goes on and on, in the words of the sample's own."""
    answers = postmortem.records()
    own = [each for key, each in answers.items() if key.startswith("timeline.")]
    start = datetime.fromisoformat("2026-04-16T00:00+09:00")
    for number, line in zip(range(EVENTS), itertools.cycle(own), strict=False):
        at = (start + timedelta(minutes=number)).isoformat(timespec="minutes")
        cells: dict[str, Any] = {"time": at, "event": line["cells"]["event"]}
        said = {key: line["cells"][key] for key in ("kind", "source") if key in line["cells"]}
        answers[f"timeline.long{number:05}"] = {"position": 1000 + number, "cells": cells | said}
    return Postmortem.from_records(postmortem.schema, new_id(), postmortem.language, answers)


def works(postmortem: Postmortem, folder: Path, renderer: pdf.Renderer) -> dict[str, Work]:
    """The ways to a PDF, each by its name."""
    words = Words.load(LANGUAGE)
    page = inlined(html.make_page(postmortem, words, attachments={}))
    found: dict[str, Work] = {
        COMMAND: partial(command, folder, postmortem.id),
        RENDERER: partial(pdf.write, postmortem, words, renderer=renderer),
        TABLE: partial(renderer.render, plain_table(page), "0" * 32),
    }
    if CHROMIUM_PATH:
        found[CHROMIUM] = partial(chromium, folder, page)
    return found


# What is said


def rounds_of(named: Mapping[str, Work], rounds: int) -> dict[str, list[Spent]]:
    """Each work in turn, round by round, after one round that only warms up."""
    for work in named.values():
        work()
    spent: dict[str, list[Spent]] = {name: [] for name in named}
    for _ in range(rounds):
        for name, work in named.items():
            spent[name].append(measure(work))
    return spent


def tell(row: Row, spent: Mapping[str, list[Spent]]) -> Iterator[str]:
    """One comparison: the time that people wait, then the processor's."""
    if row.floor not in spent:
        yield f"{row.name:<58} not measured: {row.floor} is not here"
        return
    ours, floor = spent[row.ours], spent[row.floor]
    pages = f"  {ours[0].pages} pages, against {floor[0].pages}: processor time"
    if row.per_page:
        ours, floor = ([each.per_page() for each in one] for one in (ours, floor))
    ratio, said = _compared([each.wall for each in ours], [each.wall for each in floor])
    yield f"{row.name:<58} {said}   {verdict(ratio, row.goal)}"
    _, said = _compared([each.processor for each in ours], [each.processor for each in floor])
    yield f"{pages:<58} {said}"


def _compared(ours: list[float], floor: list[float]) -> tuple[float, str]:
    ratio = statistics.median(mine / under for mine, under in zip(ours, floor, strict=True))
    mine, under = (statistics.median(each) * 1000 for each in (ours, floor))
    return ratio, f"{mine:9.1f} ms  floor {under:9.1f} ms  ratio {ratio:6.2f}"


def verdict(value: float, goal: float | None, unit: str = "") -> str:
    """A goal, and whether it was reached this time."""
    if goal is None:
        return "goal none"
    return f"goal {goal:g}{unit}, {'met' if value <= goal else 'missed'}"


# The preview


def preview_of_edits(library: Library, postmortem: Postmortem, renderer: pdf.Renderer) -> Work:
    """What makes the preview show another edit each time, from the pause in typing on."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QWidget

    from pmdesk.app import create_app
    from pmdesk.ui.jobs import Jobs
    from pmdesk.ui.preview import Preview

    application = create_app()
    parent, words = QWidget(), Words.load(LANGUAGE)
    preview = Preview(Jobs(), renderer, library.attachments_of, words, parent)
    # On its own, so that it stays when its parent goes.
    preview.setParent(None)
    preview.resize(600, 800)
    preview.show()

    def edit() -> None:
        loop = QEventLoop()
        seen = preview.document.statusChanged.connect(
            lambda status: loop.quit() if status == QPdfDocument.Status.Ready else None
        )
        late = QTimer(loop, singleShot=True, interval=int(pdf.LONGEST * 1000))
        late.timeout.connect(partial(loop.exit, 1))
        late.start()
        edited = postmortem.answer("findings", new_id(400), LANGUAGE)
        preview.show_postmortem(edited, language=LANGUAGE, at_once=True)
        is_late = loop.exec()
        preview.document.statusChanged.disconnect(seen)
        if is_late:
            raise TimeoutError(preview.state.text())
        application.processEvents()

    return edit


def lines(folder: Path, rounds: int) -> Iterator[str]:
    """All figures, each as soon as it is known; `folder` must be empty."""
    take_orphans()
    with Library(folder / "library") as library:
        short = library.create(sample(library))
    several = long(short)
    with pdf.Renderer() as renderer:
        spent = rounds_of(works(short, folder, renderer), rounds)
        for row in SHORT:
            yield from tell(row, spent)
        named = works(several, folder, renderer)
        del named[COMMAND]
        spent = rounds_of(named, rounds)
        for row in LONG:
            yield from tell(row, spent)
        with Library(folder / "library") as library:
            edits = rounds_of({PREVIEW: preview_of_edits(library, short, renderer)}, rounds)
    wall, processor = (statistics.median(each[part] for each in edits[PREVIEW]) for part in (0, 1))
    said = f"{wall * 1000:9.1f} ms  processor time {processor * 1000:.1f} ms"
    yield f"{PREVIEW:<58} {said}   {verdict(wall, MOST_PREVIEW, ' s')}"


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        for line in lines(Path(name), rounds):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # Qt's own clean-up order is of no interest here.
    os._exit(code)
