"""Collects every sentence of the program and the schema into translations/pmdesk_<language>.ts.

    python translations/refresh.py            refreshes the files, says what is left to translate
    python translations/refresh.py --check    changes nothing; fails if one is missing or stale

The .ts files are what Qt Linguist edits. A sentence that changed in the program is a new sentence:
its old translation goes, and the new one waits as unfinished. English has a file of its own only
for its plural forms.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pmdesk import paths  # noqa: E402 - found only after ROOT is on the path
from pmdesk.domain import schema  # noqa: E402
from pmdesk.words import LANGUAGES  # noqa: E402


class Message(NamedTuple):
    """A sentence to translate; `about` tells apart two that read the same in English."""

    source: str
    about: str = ""
    plural: bool = False


def collect() -> list[Message]:
    """Every sentence, each once, in an order that does not change from run to run."""
    found = {Message(text) for text in schema.load(paths.resources() / "schema").strings() if text}
    for file in sorted((ROOT / "pmdesk").rglob("*.py")):
        found.update(_in_code(ast.parse(file.read_text(encoding="utf-8"), str(file))))
    return sorted(found)


def _in_code(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name, first = _name(node.func), node.args[0]
        if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
            continue
        if name in ("words", "_words", "N_"):
            about = next((k.value for k in node.keywords if k.arg == "about"), None)
            about = node.args[1] if about is None and len(node.args) > 1 else about
            yield Message(first.value, str(getattr(about, "value", "")))
        elif name == "count" and _name(getattr(node.func, "value", None)) in ("words", "_words"):
            yield Message(first.value, plural=True)


def _name(node: ast.AST | None) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


Translated = dict[tuple[str, str], tuple[str, ...]]


def read(file: Path) -> Translated:
    """What is translated so far: (source, about) -> one form, or the plural forms."""
    translated: Translated = {}
    if not file.exists():
        return translated
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        plural = translation.findall("numerusform")
        forms = tuple(form.text or "" for form in plural) or (translation.text or "",)
        if all(forms):
            key = (message.findtext("source") or "", message.findtext("comment") or "")
            translated[key] = forms
    return translated


def write(messages: list[Message], translated: Translated, language: str) -> str:
    """The text of a .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language.replace("-", "_")}" sourcelanguage="en">',
        "<context>",
        "    <name>pmdesk</name>",
    ]
    for message in messages:
        forms = translated.get((message.source, message.about), ())
        lines += _message(message, forms, 2 if language == "en" else 1)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(message: Message, forms: tuple[str, ...], count: int) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield f"        <source>{escape(message.source)}</source>"
    if message.about:
        yield f"        <comment>{escape(message.about)}</comment>"
    state = "" if forms else ' type="unfinished"'
    if message.plural:
        shown = forms or ("",) * count
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in shown)
    else:
        inner = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{inner}</translation>"
    yield "    </message>"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if incomplete")
    check = parser.parse_args().check
    messages, failed = collect(), False
    for language in LANGUAGES:
        file = paths.translations() / f"pmdesk_{language}.ts"
        mine = [each for each in messages if language != "en" or each.plural]
        translated = read(file)
        missing = [each for each in mine if (each.source, each.about) not in translated]
        text = write(mine, translated, language)
        stale = not file.exists() or file.read_text(encoding="utf-8") != text
        if not check and stale:
            file.write_text(text, encoding="utf-8")
        failed = failed or bool(missing) or stale
        print(f"{language}: {len(mine)} sentences, {len(missing)} to translate")  # noqa: T201
    return int(failed and check)


if __name__ == "__main__":
    sys.exit(main())
