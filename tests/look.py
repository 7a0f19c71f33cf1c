"""Reports in the programs that people read them with, held against what Poppler draws.

python -m tests.look FOLDER              everything
python -m tests.look FOLDER ja external  only the reports whose names hold these words

The engines of `tests/formats/drawing.py`, Firefox, Chromium and Okular draw the PDF, LibreOffice
Draw imports it and gives it back; Firefox and Chromium show the HTML. The pictures stay in FOLDER,
to be looked at; what is printed is the largest difference to Poppler for each report and program.
A program that is not here is named and left out.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import io
import itertools
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image, ImageChops, ImageGrab

from pmdesk import paths
from pmdesk.domain import schema as schemas
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import PROFILES
from pmdesk.formats import html, pdf
from pmdesk.words import LANGUAGES, Words
from tests.formats.drawing import DOTS, ENGINES, Pages, apart, draw

LONGEST = 60.0
"""Seconds to wait for a program to show a page."""


class Report(NamedTuple):
    """A sample as it leaves."""

    name: str
    pdf: Path
    html: Path


# Programs that show one page after the other


class Firefox:
    """A real Firefox without a window, told what to do through Marionette."""

    def __init__(self, profile: Path) -> None:
        with socket.socket() as free:
            free.bind(("localhost", 0))
            port = free.getsockname()[1]
        (profile / "user.js").write_text(
            f'user_pref("marionette.port", {port});\n'
            'user_pref("browser.shell.checkDefaultBrowser", false);\n',
            encoding="utf-8",
        )
        self._process = subprocess.Popen(
            ["firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", str(profile)],
            env={**os.environ, "HOME": str(profile)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wire: socket.socket = until(partial(_connected, port))
        self._numbers = itertools.count(1)
        self._receive()
        self._ask("NewSession", {})
        self._ask("SetWindowRect", {"width": 1000, "height": 1400})

    def close(self) -> None:
        self._wire.close()
        end(self._process)

    def _ask(self, command: str, blanks: Mapping[str, object]) -> Any:
        message = json.dumps([0, next(self._numbers), f"WebDriver:{command}", blanks]).encode()
        self._wire.sendall(b"%d:%s" % (len(message), message))
        _, _, error, answer = self._receive()
        if error:
            raise RuntimeError(f"Firefox: {error}")
        return answer

    def _receive(self) -> Any:
        size = b""
        while not size.endswith(b":"):
            size += self._wire.recv(1)
        data = b""
        while len(data) < int(size[:-1]):
            data += self._wire.recv(65536)
        return json.loads(data)

    def _run(self, script: str) -> Any:
        return self._ask("ExecuteScript", {"script": script, "args": []})["value"]

    def _picture(self, element: object = None) -> Image.Image:
        blanks = {"id": next(iter(element.values()))} if isinstance(element, dict) else {}
        taken = self._ask("TakeScreenshot", {**blanks, "full": not blanks})["value"]
        return Image.open(io.BytesIO(base64.b64decode(taken)))

    def pdf(self, file: Path) -> Pages:
        """Each page of the viewer at 100 %, when it says that it has drawn it."""
        self._ask("Navigate", {"url": "about:blank"})
        self._ask("Navigate", {"url": f"{file.as_uri()}#zoom=100"})
        count = until(lambda: self._run("return document.querySelectorAll('.page').length"))
        pages = []
        for number in range(1, int(count) + 1):
            page = f"document.querySelector('.page[data-page-number=\"{number}\"]')"
            self._run(f"{page}.scrollIntoView()")
            # Its letters are there with the canvas; the layer of words over it comes last.
            is_whole = f"return {page}.dataset.loaded === 'true'"
            has_words = f" && !!{page}.querySelector('.textLayer')"
            until(partial(self._run, is_whole + has_words))
            pages.append(_paper(self._picture(self._run(f"return {page}"))))
        return pages

    def html(self, file: Path) -> Image.Image:
        self._ask("Navigate", {"url": file.as_uri()})
        return self._picture()


def _connected(port: int) -> socket.socket | None:
    try:
        return socket.create_connection(("localhost", port), timeout=LONGEST)
    except ConnectionError:
        return None


class Shown:
    """A program with a window on the screen, whose next page a key shows."""

    def __init__(self, *command: str, greeting: str = "") -> None:
        self._command = command
        self._greeting = greeting

    def pages(self, file: Path, count: int) -> Pages:
        """Each page alone on the whole screen; what stands around the paper is cut away."""
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            started = subprocess.Popen(
                [part.format(file=file, uri=file.as_uri(), home=home) for part in self._command],
                env={**os.environ, "HOME": home},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            try:
                if self._greeting:
                    self._answer_greeting()
                pages: Pages = []
                for _ in range(count):
                    pages.append(_still(pages[-1] if pages else None))
                    subprocess.run(["xdotool", "key", "Right"], check=True)
                return pages
            finally:
                end(started)

    def _answer_greeting(self) -> None:
        """Some words of welcome stand in the middle of the first page."""
        found = ["xdotool", "search", "--sync", "--onlyvisible", "--name", self._greeting]
        subprocess.run(found, check=True, timeout=LONGEST, capture_output=True)
        subprocess.run(["xdotool", "key", "Return"], check=True)


def end(program: subprocess.Popen[bytes]) -> None:
    """Ends what was started here, if need be without its leave."""
    program.terminate()
    try:
        program.wait(10)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def _still(before: Image.Image | None) -> Image.Image:
    """The page on the screen as soon as it has changed and stays as it is."""
    seen: list[Image.Image] = []

    def is_still() -> Image.Image | None:
        time.sleep(0.7)
        shown = ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).convert("L")
        seen.append(_paper(shown) if _has_ink(shown) else shown)
        return seen[-1] if len(seen) > 2 and _same(seen[-1], seen[-2], seen[-3]) else None

    # The next page may look like the one before: then waiting is all that can be done.
    end = time.monotonic() + 8
    shown: Image.Image = until(is_still)
    while time.monotonic() < end:
        if _has_ink(shown) and not (before and _same(shown, before)):
            break
        shown = until(is_still)
    return shown


def _paper(picture: Image.Image) -> Image.Image:
    """The white sheet alone, without what a program shows around it or in a corner."""
    white = picture.convert("L").point([0] * 235 + [255] * 21)
    left, right = _ends(white.resize((white.width, 1), Image.Resampling.BOX))
    sheet = white.crop((left, 0, right, white.height))
    top, bottom = _ends(sheet.resize((1, sheet.height), Image.Resampling.BOX))
    return picture.crop((left, top, right, bottom)) if right > left else picture


def _ends(profile: Image.Image) -> tuple[int, int]:
    """The longest stretch of lines that have white to them; a rule leaves its margins white."""
    stretches, start = [(0, 0, 0)], 0
    for is_white, lines in itertools.groupby(profile.tobytes(), lambda value: value > 30):
        size = len(list(lines))
        stretches += [(size, start, start + size)] if is_white else []
        start += size
    return max(stretches)[1:]


def _same(*pictures: Image.Image) -> bool:
    return all(
        one.size == other.size and ImageChops.difference(one, other).getbbox() is None
        for one, other in itertools.pairwise(pictures)
    )


def _has_ink(picture: Image.Image) -> bool:
    counts = picture.histogram()
    return counts[255] > 0 and sum(counts[:128]) > 0


def until(ready: Callable[[], Any]) -> Any:
    """What it gives as soon as it gives something."""
    end = time.monotonic() + LONGEST
    while not (found := ready()):
        if time.monotonic() > end:
            raise TimeoutError("it did not show anything in time")
        time.sleep(0.05)
    return found


def through_libreoffice(file: Path) -> Pages:
    """What LibreOffice Draw took in, as it gives it back."""
    with tempfile.TemporaryDirectory() as folder:
        home = f"-env:UserInstallation=file://{folder}/home"
        filters = ["--infilter=draw_pdf_import", "--convert-to", "pdf", "--outdir", folder]
        command = ["soffice", home, "--headless", *filters, str(file)]
        subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
        return ENGINES["Poppler"](Path(folder) / file.name, DOTS)


def chromium_html(file: Path) -> Image.Image:
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "page.png"
        flags = ["--headless=new", "--no-sandbox", f"--user-data-dir={folder}/home"]
        size = ["--window-size=1000,1400", f"--screenshot={picture}"]
        command = ["chromium", *flags, *size, file.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=LONGEST)
        return Image.open(picture).convert("L")


# The reports


def reports(folder: Path, wanted: list[str]) -> Iterator[Report]:
    """Both samples in every language, for every kind of reader."""
    schema = schemas.load(paths.resources() / "schema")
    samples = sorted((paths.resources() / "samples").glob("*.json"))
    with pdf.Renderer() as renderer:
        for sample, language, profile in itertools.product(samples, LANGUAGES, PROFILES):
            name = f"{sample.stem}-{language}-{profile.key}"
            if not all(word in name for word in wanted):
                continue
            record = json.loads(sample.read_text(encoding="utf-8"))
            made = Postmortem.from_records(
                schema, record["id"], record["language"], record["answers"]
            )
            words = Words.load(language)
            written = Report(name, folder / f"{name}.pdf", folder / f"{name}.html")
            written.pdf.write_bytes(
                pdf.write(made, words, profile=profile.key, source=b"", renderer=renderer)
            )
            written.html.write_bytes(html.write(made, words, profile=profile.key))
            yield written


# The programs


@contextlib.contextmanager
def programs() -> Iterator[dict[str, Callable[[Path, int], Pages]]]:
    """Those that are here: file and number of pages -> their pictures."""
    with contextlib.ExitStack() as stack:
        found: dict[str, Callable[[Path, int], Pages]] = {}
        if shutil.which("firefox-esr"):
            profile = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
            firefox = Firefox(Path(profile))
            stack.callback(firefox.close)
            found["Firefox"] = lambda file, _: firefox.pdf(file)
            found["Firefox, HTML"] = lambda file, _: [firefox.html(file.with_suffix(".html"))]
        if shutil.which("chromium"):
            flags = ("--no-sandbox", "--kiosk", "--no-first-run", "--user-data-dir={home}")
            shown = Shown("chromium", *flags, "{uri}#toolbar=0&navpanes=0&view=Fit")
            found["Chromium"] = shown.pages
            found["Chromium, HTML"] = lambda file, _: [chromium_html(file.with_suffix(".html"))]
        if shutil.which("okular"):
            shown = Shown("okular", "--presentation", "{file}", greeting="Information")
            found["Okular"] = shown.pages
        if shutil.which("soffice"):
            found["LibreOffice Draw"] = lambda file, _: through_libreoffice(file)
        yield found


PROGRAMS = ("Firefox", "Firefox, HTML", "Chromium", "Chromium, HTML", "Okular", "LibreOffice Draw")


def to_scale(picture: Image.Image, like: Image.Image) -> Image.Image:
    """A page as large as another picture of it."""
    return picture.convert("L").resize(like.size, Image.Resampling.BOX)


def look(report: Report, shown: Mapping[str, Callable[[Path, int], Pages]], folder: Path) -> None:
    """Draws one report in every program, keeps the pictures, and says how far they are apart."""
    drawn = draw(report.pdf)
    poppler = drawn["Poppler"]
    for name, program in shown.items():
        try:
            pages = program(report.pdf, len(poppler))
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            print(f"{report.name:40} {name:18} failed: {error}", flush=True)
            continue
        for number, page in enumerate(pages, start=1):
            page.save(folder / f"{report.name}-{name.replace(', ', '-')}-{number:02}.png")
        if not name.endswith("HTML"):
            drawn[name] = [to_scale(page, like) for page, like in zip(pages, poppler, strict=True)]
    for name in [name for name in drawn if name != "Poppler"]:
        most = apart({"Poppler": poppler, name: drawn[name]})[0]
        print(
            f"{report.name:40} {name:18} {len(poppler):3} pages, {most.share:.2f} apart at most "
            f"(page {most.page}, block {most.block[0]}, {most.block[1]})",
            flush=True,
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("words", nargs="*", help="only reports whose names hold these")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with programs() as shown:
        for name in PROGRAMS:
            if name not in shown:
                print(f"{name}: not here, left out")
        for report in reports(asked.folder, asked.words):
            look(report, shown, asked.folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
