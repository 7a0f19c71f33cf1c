"""Makes the annotated PDFs in `pdfs/`, by the engines of the PDF readers that people use.

    python -m tests.formats.make_annotated [PDFJS_FOLDER]

Each engine gets the same small report and the same list of marks (reviewed.py) and saves them in
its own way. Needed, where the fixtures are to be made anew: on Debian 12 the packages python3-gi,
gir1.2-poppler-0.18, python3-poppler-qt5 and mupdf-tools, and for PDF.js Node with the npm package
pdfjs-dist, whose folder is given. An engine that is not there keeps its fixture. The fonts are left
out of the report before it is annotated, so that the files stay small: widths and letters are kept.

`sheet_okular.pdf` and `sheet_evince.pdf` are made by hand: the sheet of a review copy, clicked and
typed into in Okular 22.12 and Evince 43, and cut by `last_page` and `without_fonts`.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from pmdesk import paths
from pmdesk.domain import schema as schemas
from pmdesk.formats import pdf
from pmdesk.words import Words
from tests.formats import reviewed

HERE = Path(__file__).parent
PDFS = HERE / "pdfs"
EXPORT = "7K2F-Q9M"
FILLS = ("poppler_glib", "pdfjs")
"""The engines that can be brought to fill in a form."""
AT = datetime(2026, 11, 21, 4, 10, tzinfo=UTC)


def commands(pdfjs: str) -> dict[str, list[str]]:
    """How each engine is called; the report, the marks and the target follow."""
    engines = HERE / "engines"
    return {
        "poppler_glib": ["/usr/bin/python3", str(engines / "poppler_glib.py")],
        "poppler_qt": ["/usr/bin/python3", str(engines / "poppler_qt.py")],
        "mupdf": ["mutool", "run", str(engines / "mupdf.js")],
        "pdfjs": ["node", str(engines / "pdfjs.mjs"), pdfjs],
    }


def without_fonts(data: bytes) -> bytes:
    """The same report, some 50 kB instead of 300."""
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
                for name in ("/FontFile", "/FontFile2", "/FontFile3"):
                    if name in each:
                        del each[name]
        out = io.BytesIO()
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def last_page(data: bytes) -> bytes:
    """The review sheet of a review copy."""
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        del document.pages[:-1]
        for name in ("/StructTreeRoot", "/Outlines", "/Names", "/AF"):
            if name in document.Root:
                del document.Root[name]
        out = io.BytesIO()
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def run(command: list[str], source: str, wanted: str, target: str) -> str:
    """What the engine says it is; nothing, and the target as it was, where it is not there."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / target
        files = (PDFS / source, PDFS / wanted, made)
        try:
            done = subprocess.run(
                [*command, *map(str, files)],
                capture_output=True,
                text=True,
                timeout=120,
                check=True,
            )
        except (OSError, subprocess.SubprocessError) as error:
            print(f"{target}: left as it is ({error})")
            return ""
        data = made.read_bytes()
        # Poppler puts a whole Japanese font into a form that is filled in.
        (PDFS / target).write_bytes(without_fonts(data) if len(data) > 500_000 else data)
        return done.stdout.strip()


def main() -> int:
    postmortem = reviewed.postmortem(schemas.load(paths.resources() / "schema"))
    words = Words.load(reviewed.LANGUAGE)
    data = without_fonts(pdf.write(postmortem, words, export_id=EXPORT, exported_at=AT))
    marks = json.dumps(
        [mark.to_json() for mark in reviewed.wanted(data, postmortem)], ensure_ascii=False, indent=1
    )
    answers = json.dumps(postmortem.records(), ensure_ascii=False, indent=1, sort_keys=True)
    (PDFS / "wanted.json").write_text(marks + "\n", encoding="utf-8")
    (PDFS / "answers.json").write_text(answers + "\n", encoding="utf-8")
    (PDFS / "report.pdf").write_bytes(data)
    review_copy = pdf.write(postmortem, words, profile="review", export_id=EXPORT, exported_at=AT)
    (PDFS / "sheet.pdf").write_bytes(last_page(without_fonts(review_copy)))
    filled = json.dumps(reviewed.FILLED, ensure_ascii=False, indent=1)
    (PDFS / "filled.json").write_text(filled + "\n", encoding="utf-8")
    engines_file = PDFS / "engines.json"
    said = json.loads(engines_file.read_text("utf-8")) if engines_file.exists() else {}
    for name, command in commands(sys.argv[1] if len(sys.argv) > 1 else "").items():
        version = run(command, "report.pdf", "wanted.json", f"{name}.pdf")
        if version and name in FILLS:
            run(command, "sheet.pdf", "filled.json", f"sheet_{name}.pdf")
        if version and name == "mupdf":
            # Its scripts do not know its version.
            told = subprocess.run(["mutool", "-v"], capture_output=True, text=True, check=True)
            version += f" {told.stderr.split()[-1]}"
        said[name] = version or said.get(name, "")
        print(f"{name}: {said[name]}")
    engines_file.write_text(json.dumps(said, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
