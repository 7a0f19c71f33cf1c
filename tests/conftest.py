"""What every test shares: the schema, a home of its own, and no way out of the machine."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from pmdesk import paths
from pmdesk.domain import schema as schemas
from pmdesk.domain.schema import Schema
from pmdesk.store.library import Library

# A busy machine makes no test wrong: what is measured is measured by `dev.py bench`.
settings.register_profile("pmdesk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pmdesk")


@pytest.fixture(scope="session")
def schema() -> Schema:
    return schemas.load(paths.resources() / "schema")


@pytest.fixture
def library(tmp_path: Path, schema: Schema) -> Iterator[Library]:
    with Library(tmp_path / "library", schema=schema) as library:
        yield library


@pytest.fixture(autouse=True)
def _nothing_leaves_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any socket but a local one (the screen, the session bus, a pipe) fails the test."""

    def guard(name: str) -> None:
        usual = getattr(socket.socket, name)

        def guarded(self: socket.socket, *given: Any) -> Any:
            if self.family != socket.AF_UNIX:
                raise AssertionError(f"the program tried to reach {given[-1]}")
            return usual(self, *given)

        monkeypatch.setattr(socket.socket, name, guarded)

    for name in ("connect", "connect_ex", "sendto"):
        guard(name)


@pytest.fixture(autouse=True)
def _a_home_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
