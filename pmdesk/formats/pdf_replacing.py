"""Whether the text of a strike-out is what shall stand there instead, or only a remark.

Where a reader knows "replace text", the file says so. Others know only a strike-out with a
comment; then the comment itself must say it: by an arrow or a phrase, or by being the struck words
written anew.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import replace

from pmdesk.formats.pdf_marks import Mark
from pmdesk.formats.pdf_wording import bare

_LEADS = re.compile(
    r"\s*(?:[→⇒➡]|[-=]+>|(?:please\s+)?(?:replace|change)(?:d)?\s+(?:this\s+)?(?:with|to|by)\b"
    r"|should\s+(?:be|read)\b|(?:correct|new)\s*:|(?:修正|訂正|変更)(?:案|後)?\s*[:：→]"
    r"|(?:改为|改成|改為|替换为|替換為|取代為|更正为|更正為|应为|應為)\s*[:：]?)\s*[:：]?\s*",
    re.IGNORECASE,
)
_TRAILS = re.compile(
    r"\s*(?:に(?:変更|修正|訂正|置き換え|置換|直)(?:する|してください|して下さい|しては|してほしい|す)?"
    r"|に)\s*[。.]?\s*$"
)
_QUOTES = {"「": "」", "『": "』", "“": "”", '"': '"', "'": "'", "‘": "’", "«": "»"}
_FIGURE = re.compile(r"[\d.,:/+]+\w{0,4}%?")
_LIKE = 0.6
"""From this likeness on, a comment is the struck words written anew."""


def settle(mark: Mark) -> Mark:
    """The mark without a text that only repeats the marked words, and with its replacement."""
    if mark.words and mark.text and bare(mark.text) == bare(mark.words):
        # Some readers copy the marked words into the comment.
        mark = replace(mark, text="")
    if mark.kind == "strike_out" and mark.replacement is None and mark.text and mark.words:
        mark = replace(mark, replacement=replacement(mark.words, mark.text))
    return mark


def replacement(words: str, text: str) -> str | None:
    """What shall stand instead of the words, if a comment on them says so."""
    text = text.strip()
    if led := _LEADS.match(text):
        return _unquoted(text[led.end() :]) or None
    trailed = _TRAILS.search(text)
    if trailed and _unquoted(text[: trailed.start()]) != text[: trailed.start()].strip():
        return _unquoted(text[: trailed.start()])
    if text.endswith(("?", "？")):
        return None
    if _unquoted(text) != text:
        return _unquoted(text)
    ours, theirs = bare(words)[:2000], bare(text)[:2000]
    if not theirs or not len(ours) / 3 <= len(theirs) <= len(ours) * 3:
        return None
    both_numbers = _FIGURE.fullmatch(ours) and _FIGURE.fullmatch(theirs)
    is_like = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio() >= _LIKE
    return text if is_like or both_numbers else None


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) >= 3 and _QUOTES.get(text[0]) == text[-1]:
        return text[1:-1]
    return text
