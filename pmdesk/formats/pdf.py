"""PDF: the HTML report set by WeasyPrint, in a process that can be stopped.

The same input gives the same bytes on every machine: the fonts are the bundled ones, and the only
time in the file is that of the export.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType

from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.review import Review
from pmdesk.domain.versions import Version, latest
from pmdesk.formats import bundle, html
from pmdesk.formats.imported import FormatError
from pmdesk.formats.pdf_worker import home, read_frame, write_frame
from pmdesk.words import N_, Words

NAME = "pdf"
SUFFIX = ".pdf"
LABEL = N_("PDF")
CARRIES_VERSIONS = True
VARIANT = "pdf/ua-1"
"""Tagged, so that a screen reader can read it."""
LONGEST = 240.0
"""Seconds that one export may take."""


@dataclass(frozen=True)
class Inside:
    """A file that a PDF carries. `at` is the one time it shows, so that bytes stay the same."""

    name: str
    data: bytes
    at: datetime

    def record(self) -> dict[str, str]:
        """What the process that sets the pages is told of it; the bytes follow by themselves."""
        return {"name": self.name, "at": self.at.isoformat()}


class Cancelled(Exception):
    """The export was stopped by whoever asked for it."""


class Renderer:
    """The process that sets pages; kept, it sets the next one without starting again.

    Safe to use from several threads, one page at a time. `cancel` may be called from any.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    def start(self) -> None:
        """Starts the process ahead of the first page, so that it is warm then."""
        with self._guard:
            self._start()

    def _start(self) -> None:
        if self.is_running:
            return
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        # Where HarfBuzz cannot cut fonts (Ubuntu 22.04), fontTools would write the time into them.
        environment["SOURCE_DATE_EPOCH"] = "0"
        environment["PYTHONPATH"] = os.pathsep.join(
            part for part in (home(), environment.get("PYTHONPATH", "")) if part
        )
        command = [sys.executable, "-m", "pmdesk", "--set-pages"]
        if getattr(sys, "frozen", False):
            command = [sys.executable, "--set-pages"]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def render(self, page: html.Page, identifier: str, inside: Inside | None = None) -> bytes:
        """The page as PDF, with a file inside. Raises FormatError, or Cancelled."""
        with self._guard:
            watch = threading.Timer(LONGEST, self._stop)
            watch.daemon = True
            watch.start()
            try:
                return self._ask(page, identifier, inside)
            finally:
                watch.cancel()
                self._cancelled = False

    def _ask(self, page: html.Page, identifier: str, inside: Inside | None) -> bytes:
        fresh = not self.is_running
        self._start()
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        request = {
            "html": page.html,
            "pictures": {
                name: (kind, base64.b64encode(data).decode("ascii"))
                for name, (kind, data) in page.pictures.items()
            },
            "variant": VARIANT,
            "identifier": identifier,
            "form": page.form,
            "inside": inside.record() if inside else None,
        }
        try:
            if fresh or not self._is_ready:
                self._is_ready = read_frame(process.stdout) == b"ready"
            write_frame(process.stdin, json.dumps(request).encode())
            if inside:
                write_frame(process.stdin, inside.data)
            answer = read_frame(process.stdout)
        except OSError:
            answer = None
        if answer is None:
            self._is_ready = False
            self.close()
            raise self._ended()
        if answer[:1] != b"\0":
            raise FormatError(
                N_("The PDF could not be created ({reason})."),
                N_("Export it as Markdown or HTML instead, and report the problem."),
                reason=answer[1:].decode("utf-8", "replace")[:200],
            )
        return answer[1:]

    _is_ready = False

    def _ended(self) -> Exception:
        if self._cancelled:
            return Cancelled()
        return FormatError(
            N_("Laying out the pages took too much time or memory, and was stopped."),
            N_("Shorten very long texts or tables, or export as Markdown instead."),
        )

    def cancel(self) -> None:
        """Stops the page being set, within moments."""
        self._cancelled = self._guard.locked()
        self._stop()

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def __enter__(self) -> Renderer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def write(
    postmortem: Postmortem,
    words: Words,
    *,
    profile: str = "internal",
    attachments: Mapping[str, bytes] | None = None,
    export_id: str = "",
    exported_at: datetime | None = None,
    paper: str = "A4",
    review: Review | None = None,
    source: bytes | None = None,
    versions: Sequence[Version] = (),
    renderer: Renderer | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> bytes:
    """The report as PDF. `renderer` is a process to use again; `progress` is told shares of 1.

    A whole report carries its postmortem inside, with the last of its `versions` and not with what
    was taken out since: `source`, made here if it is None; b"" leaves it out. An external one never
    does. `review` is what a review copy says beside the report.
    Raises FormatError, or Cancelled if the renderer was told to stop.
    """
    inside = None
    if profile_of(profile).whole and source != b"":
        source = source or bundle.write(
            postmortem, words, attachments=attachments, versions=latest(versions)
        )
        inside = Inside(_name_inside(postmortem), source, exported_at or _NEVER)
    progress(0.05)
    page = html.make_page(
        postmortem,
        words,
        profile=profile,
        attachments=attachments or {},
        export_id=export_id,
        exported_at=exported_at,
        paper=paper,
        review=review,
    )
    progress(0.25)
    identifier = hashlib.sha256(page.html.encode("utf-8", "replace")).hexdigest()[:32]
    with contextlib.ExitStack() as stack:
        mine = renderer or stack.enter_context(Renderer())
        data = mine.render(page, identifier, inside)
    progress(1.0)
    return data


_NEVER = datetime(1980, 1, 1, tzinfo=UTC)
"""The time of a file that was made at no time in particular."""


def _name_inside(postmortem: Postmortem) -> str:
    number = re.sub(r"[^A-Za-z0-9._-]+", "-", str(postmortem.value("number") or "")).strip("-.")
    return f"{number[:60] or postmortem.id}.pmdesk"
