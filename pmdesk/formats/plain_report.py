"""A report for the terminal: the outline's blocks as plain lines, nothing to be read back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from pmdesk.domain import outline
from pmdesk.domain.outline import Block
from pmdesk.domain.postmortem import Postmortem
from pmdesk.words import Words


def write(postmortem: Postmortem, words: Words) -> str:
    """Everything that was answered, without control characters that a terminal would obey."""
    cover = outline.cover(postmortem, words)
    head = " · ".join(part for part in (cover.number, cover.status) if part)
    lines = [cover.title.text, head, ""]
    for block in outline.outline(postmortem, words):
        lines += _lines(block)
    text = "\n".join(lines)
    return "".join(c for c in text if (c >= " " and c != "\x7f") or c in "\n\t")


def _lines(block: Block) -> Iterator[str]:
    match block:
        case outline.Heading(level, text, _, number):
            yield ""
            yield f"{number} {text}".strip() if level > 1 else f"{number} {text}".strip().upper()
        case outline.Facts(_, facts, _):
            yield from (f"  {fact.label}: {fact.value.text}" for fact in facts)
        case outline.Prose(_, label, said):
            yield from (f"  {label}", *(f"    {line}" for line in said.text.splitlines()))
        case outline.Code(_, label, text):
            yield from (f"  {label}", *(f"    {line}" for line in text.splitlines()))
        case outline.Question(_, mark, question, said, _):
            yield f"  {mark} {question}".rstrip()
            yield from (f"    {line}" for line in said.text.splitlines())
        case outline.Ticks(_, label, items):
            yield f"  {label}"
            yield from (f"    [{'x' if on else ' '}] {text}" for text, on in items)
        case outline.Table(_, label, _, lines):
            yield f"  {label}"
            for line in lines:
                yield f"    {line.mark}  " + "  |  ".join(c.text for c in line.cells if c.text)
        case outline.Picture(_, file, caption):
            yield f"    {caption.text} ({file.name})"
        case outline.Chart():
            pass
        case _:
            assert_never(block)
