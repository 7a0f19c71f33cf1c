"""Words that try to fetch, run or read something, in every field: nothing is reached."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import cycle
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import html, pdf
from pmdesk.store.library import Library
from pmdesk.ui.rows import RowsEditor
from pmdesk.words import Words
from tests.faults.fuzz import VECTORS
from tests.faults.kills import ROOT
from tests.ui.conftest import Opening
from tests.ui.test_odd_characters import filled, full_of


@dataclass
class World:
    """What must not be reached: a server on this machine, and a picture in a file."""

    port: int
    canary: Path
    asked: list[str] = field(default_factory=list)

    @property
    def vectors(self) -> list[str]:
        """The ways, pointing at this world."""
        ways = [
            each.replace("127.0.0.1:9/", f"127.0.0.1:{self.port}/").replace(
                "/etc/passwd", str(self.canary)
            )
            for each in VECTORS
        ]
        return [
            *ways,
            f'<img src="{self.canary}"><img src="file://{self.canary}">',
            f"<html><body background='file://{self.canary}'>x</body></html>",
            f"<table background='{self.canary}'><tr><td>x</td></tr></table>",
        ]

    def is_untouched(self) -> bool:
        # Read for the first time after it was written, a file gets a newer time of access.
        return not self.asked and self.canary.stat().st_atime == 0


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    canary = tmp_path / "canary.png"
    pixmap = QPixmap(9, 9)
    pixmap.fill(Qt.GlobalColor.red)
    pixmap.save(str(canary))
    asked: list[str] = []

    class Counting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Counting)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.utime(canary, (0, canary.stat().st_mtime))
    yield World(server.server_port, canary, asked)
    server.shutdown()
    server.server_close()


def test_the_canary_would_sing(world: World, qtbot: QtBot) -> None:
    """The check itself can fail: a label that takes markup for markup reads the file."""
    assert world.is_untouched()
    label = QLabel(f'<img src="{world.canary}">')
    qtbot.addWidget(label)
    label.grab()
    assert not world.is_untouched()


@pytest.fixture
def hostile(world: World, folder: Path, schema: Schema) -> str:
    with Library(folder, schema=schema) as library:
        # One that begins with markup, for what looks at the first words only.
        others = [full_of(each, schema).answer("number", each) for each in world.vectors[-3:]]
        for each in others:
            library.create(each)
        everything = "\n".join(world.vectors)
        file = library.attach(b"\x89PNG", f"<img src='{world.canary}'>.png", "image/png")
        made = library.create(full_of(everything, schema))
        after, _ = made.with_row("monitoring", {"image": file})
        library.save(after, after.changed_records(made))
        return made.id


def test_no_widget_takes_words_for_markup(
    world: World, hostile: str, opening: Opening, qtbot: QtBot
) -> None:
    window = opening()
    for entry in window.library.list():
        window.open_postmortem(entry.id)
        qtbot.waitUntil(lambda: not window.reading.busy)
        for stage in window.schema.stages:
            for asked in stage.fields:
                window.page.go_to(asked.key)
                box = window.page.form(window.page.stage).field(asked.key)
                if box is not None and isinstance(box.editor, RowsEditor) and box.editor.model.rows:
                    box.editor.select(box.editor.model.rows[0].id)
            window.grab()
            assert list(taken_for_markup(window)) == []
    window.pane.search.setText("etc img")
    qtbot.wait(600)
    qtbot.waitUntil(lambda: not window.searching.busy)
    window.grab()
    assert list(taken_for_markup(window)) == []
    assert world.is_untouched()


def taken_for_markup(window: QWidget) -> Iterator[str]:
    """Labels and tips that show an author's words and would take markup in them for markup."""
    for label in window.findChildren(QLabel):
        is_plain = label.textFormat() == Qt.TextFormat.PlainText
        if not is_plain and _RAW.search(label.text()):
            yield f"{type(label).__name__} in {type(label.parent()).__name__}: {label.text()[:60]}"
    for widget in window.findChildren(QWidget):
        if _is_markup(widget.toolTip()):
            yield f"tip of {widget.metaObject().className()}: {widget.toolTip()[:80]}"
    for view in window.findChildren(QAbstractItemView):
        if view.model() is not None:
            yield from _in_model(view.model())
    if _is_markup(QToolTip.text()):
        yield QToolTip.text()


def _is_markup(tip: Any) -> bool:
    """Whether a tip has an author's markup in it, not escaped."""
    return isinstance(tip, str) and bool(_RAW.search(tip))


_RAW = re.compile(
    r"<(?:img|link|style|svg|object|base|iframe|script|body|table\s+background)\b", re.IGNORECASE
)


def _in_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(), 50)):
        for column in range(columns):
            tip = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
            if _is_markup(tip):
                yield f"tip in a list: {tip[:80]}"


class _Reached(HTMLParser):
    """Whatever in a page points anywhere, or runs."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "link", "base", "object", "embed", "iframe", "image"):
            self.found.append(tag)
        for name, value in attrs:
            value = value or ""
            is_link = tag == "a" and name == "href"
            if is_link and re.match(r"(?i:#|https?:|mailto:)", value):
                continue
            if tag == "img" and name == "src" and value.startswith("data:image/"):
                continue
            if name in ("href", "src", "background", "data", "srcset") or name.startswith("on"):
                self.found.append(f"{tag} {name}={value[:60]}")
            if name == "style" and "url(" in value:
                self.found.append(f"{tag} {value[:60]}")


def _hostile(world: World, schema: Schema) -> Postmortem:
    return full_of("\n\n".join(world.vectors), schema)


def test_the_html_report_points_nowhere_by_itself(world: World, schema: Schema) -> None:
    for profile in ("internal", "external"):
        page = html.write(_hostile(world, schema), Words.load("en"), profile=profile).decode()
        reached = _Reached()
        reached.feed(page)
        assert reached.found == []
        assert "default-src 'none'" in page
        own = page[page.index("<style>") : page.index("</style>")]
        assert "127.0.0.1" not in own
        assert page.count("<style>") == 1
    assert world.is_untouched()


def test_the_pdf_report_reaches_nothing_from_any_field(world: World, schema: Schema) -> None:
    # One way after the other, so that each stands in fields and cells of every sort.
    data = pdf.write(filled(cycle(world.vectors), schema), Words.load("en"))
    assert world.is_untouched()
    with pikepdf.open(io.BytesIO(data)) as document:
        # Its own postmortem, and nothing that a field asked for.
        assert [name.endswith(".pmdesk") for name in document.attachments] == [True]
        for page in document.pages:
            for annotation in page.get("/Annots", []):
                action: Any = annotation.get("/A", {})
                assert str(action.get("/S", "/URI")) in ("/URI", "/GoTo")
                uri = str(action.get("/URI", "https:"))
                assert uri.lower().startswith(("http:", "https:", "mailto:")), uri


OPEN_TO_ALL = """
import os, sys
os.umask(0)
from datetime import UTC, datetime
from pathlib import Path
from pmdesk.domain.postmortem import Postmortem
from pmdesk.store import backup
from pmdesk.store.library import FILE, Library

folder = Path(sys.argv[1])
with Library(folder) as library:
    library.create(Postmortem.blank(library.schema, "en").answer("title", "x", "en"))
    library.attach(b"graph", "graph.png", "image/png")
    library.back_up()
    library.back_up(folder.parent / "stick")
    library.encrypt("four calm owls", keyring=False)
    library.decrypt()
    modes = [(p, p.stat().st_mode & 0o777) for p in folder.rglob("*")]
[*_, copy] = backup.copies(folder / "backups")
backup.put_in_place(folder / FILE, copy)
for place in (folder, folder.parent / "stick"):
    modes += [(p, p.stat().st_mode & 0o777) for p in (place, *place.rglob("*"))]
print(*sorted({f"{path.name} {mode:o}" for path, mode in modes
    if mode != (0o700 if path.is_dir() else 0o600)}), sep="\\n")
"""


def test_all_that_a_library_leaves_is_for_its_owner_only_whatever_the_mask(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPEN_TO_ALL, str(tmp_path / "home" / "library")],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
