"""The process that sets pages: HTML in on one pipe, PDF out on the other, no way to anything else.

Started by pdf.py. A frame is eight bytes of length and that many bytes: of JSON, of the file
to put inside, of PDF. The process limits its own memory; whoever started it limits its time and may
kill it at any moment.
"""

from __future__ import annotations

import base64
import gc
import io
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from pmdesk import paths
from pmdesk.formats import pdf_form, pdf_keys, pdf_tags

MOST_MEMORY = 3 * 1024**3
"""Bytes of address space."""


def read_frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame; None where the other side has gone."""
    head = pipe.read(8)
    if len(head) < 8:
        return None
    size = int.from_bytes(head, "big")
    data = pipe.read(size)
    return data if len(data) == size else None


def write_frame(pipe: IO[bytes], data: bytes) -> None:
    pipe.write(len(data).to_bytes(8, "big"))
    pipe.write(data)
    pipe.flush()


def limit_memory() -> None:
    """So that a page that wants too much ends this process, not the machine."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def main() -> int:
    """Answers requests until the pipe is closed."""
    asking, answering = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # Whatever a library prints must not get between the frames.
    os.dup2(2, 1)
    limit_memory()
    fonts = paths.resources() / "fonts" / "fonts.conf"
    if fonts.exists():
        os.environ["FONTCONFIG_FILE"] = str(fonts)
    # Imported before the first request, so that it finds it warm.
    from pmdesk.formats import pdf_pages  # noqa: F401

    # What is loaded now stays: the collector need not look at it again.
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
    write_frame(answering, b"ready")
    while (frame := read_frame(asking)) is not None:
        try:
            request = json.loads(frame)
            inside = read_frame(asking) if request["inside"] else None
            answer = b"\0" + render(request, inside)
        except (Exception, MemoryError) as error:
            answer = b"\1" + f"{type(error).__name__}: {error}".encode("utf-8", "replace")
        write_frame(answering, answer)
    return 0


def render(request: dict[str, Any], inside: bytes | None = None) -> bytes:
    """The PDF of a page, with a file inside. Pictures come along; nothing else is ever fetched."""
    from pmdesk.formats import pdf_pages

    pictures = {
        name: (kind, base64.b64decode(data)) for name, (kind, data) in request["pictures"].items()
    }
    page = pdf_pages.Report(request["html"], pictures)
    options = {"pdf_variant": request["variant"], "pdf_forms": request["form"] or None}
    document = page.render(**options)
    pdf_keys.name_places(document)
    return bytes(
        document.write_pdf(
            **options,
            pdf_identifier=request["identifier"].encode(),
            custom_metadata=True,
            attachments=[_attachment(request["inside"], inside)] if inside else None,
            finisher=_finish,
        )
    )


def _finish(document: Any, pdf: Any) -> None:
    """What WeasyPrint calls with its document and the PDF about to be written."""
    pdf_tags.finish(document, pdf)
    pdf_form.finish(document, pdf)


def _attachment(told: dict[str, str], data: bytes) -> Any:
    """The file to put inside, with the time it was given rather than that of the moment."""
    from weasyprint import Attachment

    at = datetime.fromisoformat(told["at"]).astimezone(UTC)
    return Attachment(
        file_obj=io.BytesIO(data),
        name=told["name"],
        created=at,
        modified=at,
        relationship="Source",
    )


def home() -> str:
    """The folder from which `python -m pmdesk` finds this program."""
    return str(Path(__file__).resolve().parents[2])
