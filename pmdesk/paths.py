"""Where resources and data live: the same from a checkout, a wheel and a frozen bundle."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def home() -> Path:
    """The folder that holds `resources` and `translations`."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    for folder in (Path(bundle) if bundle else package, package, package.parent):
        if (folder / "resources" / "schema").is_dir():
            return folder
    raise FileNotFoundError("pmdesk's resources folder is missing; install pmdesk again")


def resources() -> Path:
    """Schema, styles, fonts, icons and samples."""
    return home() / "resources"


def translations() -> Path:
    """One `pmdesk_<language>.ts` a language."""
    return home() / "translations"


def data() -> Path:
    """The user's own library, unless `--data` names another place."""
    import platformdirs

    return Path(platformdirs.user_data_dir("pmdesk", appauthor=False))
