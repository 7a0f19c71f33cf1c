"""Tooltips that show somebody's words."""

from __future__ import annotations

import html


def as_tip(text: str) -> str:
    """Somebody's words as a tooltip, which would take what looks like markup for markup."""
    return f"<qt>{html.escape(text)}</qt>"
