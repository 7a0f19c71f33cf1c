"""The rooms keep apart: imports go one way, heavy libraries stay where they belong."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "pmdesk"
EVERYONE = {"words", "paths", "__init__", "files"}
MAY_IMPORT = {
    "domain": EVERYONE | {"domain"},
    "store": EVERYONE | {"domain", "store"},
    "formats": EVERYONE | {"domain", "formats"},
    "importing": EVERYONE | {"domain", "store", "formats"},
    "homecoming": EVERYONE | {"domain", "store", "formats", "importing"},
    "ui": EVERYONE | {"domain", "store", "formats", "importing", "homecoming", "ui"},
    "words": EVERYONE,
    "paths": set(),
    "files": EVERYONE | {"domain"},
    "call": EVERYONE | {"domain", "store"},
    "cli": EVERYONE
    | {"domain", "store", "formats", "importing", "homecoming", "call", "cli_library", "app"},
    "cli_library": EVERYONE | {"domain", "store", "call"},
    "app": EVERYONE | {"domain", "store", "formats", "ui", "app"},
}
AT_HOME = {
    "PySide6": {"ui", "app"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store"},
    "sqlcipher3": {"store"},
    "cryptography": {"store"},
    "keyring": {"store"},
    "weasyprint": {"formats"},
    "markdown": {"formats"},
    "nh3": {"formats"},
}
FILES = sorted(PACKAGE.rglob("*.py"))


def _room(file: Path) -> str:
    first = file.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name} imports relatively"
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_room_may(file: Path) -> None:
    room = _room(file)
    for name in _imports(file):
        parts = name.split(".")
        if parts[0] == "pmdesk" and len(parts) > 1 and room in MAY_IMPORT:
            assert parts[1] in MAY_IMPORT[room] | {"__version__"}, f"{room} imports {name}"
        if parts[0] in AT_HOME:
            assert room in AT_HOME[parts[0]], f"{room} imports {name}"


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    heavy = "weasyprint fontTools cffi markdown nh3 keyring pypdf numpy PySide6"
    code = (
        "import sys; import pmdesk.cli; "
        f"print([name for name in {heavy.split()!r} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
