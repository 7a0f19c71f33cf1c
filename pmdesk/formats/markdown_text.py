r"""Words of a Markdown page on their way back, and what keeps its parts apart.

`escape` shows plain words to the letter and `unescape` reads them; `restore` reads an author's
Markdown that `markdown_prose` wrote, on pages of today and of earlier versions.
"""

from __future__ import annotations

import html
import re

from pmdesk.formats.markdown_letters import SEAM, from_letters, to_the_letter

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Ours has one space; in what an author writes like ours, code may get one more.
_OUR_MARK = re.compile(r"<!--( +)pm")
_OUR_SPACED_MARK = re.compile(r"<!-- ( +)pm")
_BREAK = re.compile(r" ?<br ?/?> ?", re.IGNORECASE)


def one_newline(text: str) -> str:
    """The same lines, each ended as on Unix."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def tidy(text: str) -> str:
    return _UNSEEN.sub("", one_newline(text))


def is_mark(text: str) -> bool:
    """Whether something in a text could be taken for a mark of ours."""
    return _OUR_MARK.search(text) is not None


def escape(text: str) -> str:
    """Plain words as one line of Markdown; a new line becomes `<br>`."""
    return to_the_letter(tidy(text).strip()).replace("\n", "<br>")


def unescape(text: str) -> str:
    """The plain words of one line of Markdown."""
    text = "\n".join(from_letters(line) for line in _BREAK.split(text))
    return _OUR_SPACED_MARK.sub(r"<!--\1pm", text).strip()


def from_cell(text: str) -> str:
    """The author's Markdown of a table's cell."""
    text = re.sub(r"(?<!\\)((?:\\\\)*)\\\|", r"\1|", text)
    return "\n".join(_restore_inline(line) for line in _BREAK.split(text)).strip()


_BARRED_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")


def cells(line: str) -> list[str]:
    """The cells of a line of anybody's table: in its code too, a backslash before a bar is none."""
    return [
        _BARRED_CODE.sub(lambda code: code[0].replace("\\|", "|"), cell) for cell in split_row(line)
    ]


def split_row(line: str) -> list[str]:
    """The cells of a line of a Markdown table, as they stand between the bars."""
    found, start, escaped = list[str](), 0, False
    line = line.strip()
    for place, character in enumerate(line):
        if character == "|" and not escaped:
            found.append(line[start:place].strip())
            start = place + 1
        escaped = character == "\\" and not escaped
    found.append(line[start:].strip())
    if line.startswith("|"):
        found = found[1:]
    return found[:-1] if found and start == len(line) else found


_DELIMITER = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")


def is_delimiter(line: str) -> bool:
    """Whether a line is the dashed one under a table's header."""
    return "-" in line and len(line) < 100_000 and _DELIMITER.fullmatch(line) is not None


# Fences

_FENCE = re.compile(r"( *)(`{3,}(?=[^`]*$)|~{3,})")
_CLOSING = re.compile(r" {0,3}(`{3,}|~{3,})\s*")


def next_fence(line: str, opened: str) -> str:
    """The fence that is open behind this line, when `opened` was before it."""
    if opened:
        closing = _CLOSING.fullmatch(line)
        return "" if closing and closing[1].startswith(opened) else opened
    opening = _FENCE.match(line)
    return opening[2] if opening and not opening[1] else ""


def fences(lines: list[str]) -> tuple[list[bool], str]:
    """For each line whether it lies in a fenced block, and the fence that stays open.

    Only blocks that open at the edge of the page count: of those it is certain where they end.
    """
    inside, opened = [], ""
    for line in lines:
        before, opened = opened, next_fence(line, opened)
        inside.append(bool(before or opened))
    return inside, opened


# An author's Markdown on our page

_TICKS = re.compile(r"`+")


def _code_spans(line: str) -> list[str] | None:
    """Words and code spans by turns; None where a span does not close on this line."""
    parts, start, place = [], 0, 0
    while place < len(line):
        if line[place] == "\\":
            place += 2
        elif line[place] == "`":
            ticks = _TICKS.match(line, place)
            assert ticks is not None
            close = _closing_ticks(line, ticks.end(), len(ticks.group()))
            if close is None:
                return None
            parts += [line[start:place], line[place:close]]
            start = place = close
        else:
            place += 1
    return [*parts, line[start:]]


def _closing_ticks(line: str, start: int, length: int) -> int | None:
    for ticks in _TICKS.finditer(line, start):
        if len(ticks.group()) == length:
            return ticks.end()
    return None


def restore(text: str) -> str:
    """The author's Markdown as it was before it was written, or as somebody edited it since."""
    lines = one_newline(text).strip("\n").split("\n")
    inside, _ = fences(lines)
    return "\n".join(
        _OUR_SPACED_MARK.sub(r"<!--\1pm", line)
        if inside[place]
        else _restore_line(line, "".join(lines[place + 1 : place + 2]))
        for place, line in enumerate(lines)
    )


_DEEP_HEADING = re.compile(r"( {0,3})(#{5,6})(?=[ \t]|$)")
_ESCAPED_LINE = re.compile(r"( {0,3})\\(?=(?:=+|-+)[ \t]*$|>>>+\s*$|::include)")


def _restore_line(line: str, behind: str) -> str:
    if heading := _DEEP_HEADING.match(line):
        line = f"{heading[1]}{'#' * (len(heading[2]) - 4)}{line[heading.end() :]}"
    elif escaped := _ESCAPED_LINE.match(line):
        line = escaped[1] + line[escaped.end() :]
    if line.endswith("  ") and behind.strip():
        line = line.removesuffix("  ")
    return _restore_inline(line)


_WRITTEN = re.compile(
    rf"\\#(?={SEAM})|{SEAM}|<(?:https?|ftp)://[^\s<>]*>|<span>&#36;</span>|<code>(.*?)</code>|</?(?:strong|em|del)>"
    r"|&#(?:126|58|46|61);|&amp;(?=#)|&lt;"
)
_ELEMENTS = {"strong": "**", "em": "*", "del": "~~"}


def _restore_inline(line: str) -> str:
    parts = _code_spans(line) or [line]
    restored = [
        _WRITTEN.sub(_typed, part) if place % 2 == 0 else part for place, part in enumerate(parts)
    ]
    return _OUR_SPACED_MARK.sub(r"<!--\1pm", "".join(restored))


def _typed(found: re.Match[str]) -> str:
    """What an author types for what the page has."""
    written = found[0]
    if written[0] == "\\":
        return "#"
    if "://" in written:
        # A plain one, in the angle brackets that somebody typed, keeps them.
        return written[1:-1] if to_the_letter(written[1:-1]) == written else written
    if written.startswith("<code>"):
        return f"`{from_letters(found[1])}`".replace("|", "\\|")
    return _ELEMENTS.get(written.strip("</>"), "") or from_letters(written)


def fence(code: str, language: str = "") -> str:
    """Code as a block, to the letter."""
    code = tidy(code)
    if is_mark(code):
        # In a fence it would be our mark for whoever reads the page line by line.
        said = re.sub(r"[&<>`~]", lambda found: f"&#{ord(found[0])};", code)
        return f"{_PRE[0]}{said}\n{_PRE[1]}"
    longest = max((len(each) for each in _TICKS.findall(code)), default=0)
    marks = "`" * max(3, longest + 1)
    return f"{marks}{language}\n{code}\n{marks}"


_PRE = ("<pre><code>", "</code></pre>")


def unfence(text: str) -> str:
    """The code of a block; text without a fence is taken as it stands."""
    text = one_newline(text).strip("\n")
    if text.startswith(_PRE[0]) and text.endswith(_PRE[1]):
        return html.unescape(text[len(_PRE[0]) : -len(_PRE[1])].removesuffix("\n"))
    lines = text.split("\n")
    opening = _FENCE.match(lines[0])
    if opening:
        lines = lines[1:]
        if lines and (closing := _CLOSING.fullmatch(lines[-1])) and opening[2] in closing[1]:
            lines = lines[:-1]
    return _OUR_SPACED_MARK.sub(r"<!--\1pm", "\n".join(lines))
