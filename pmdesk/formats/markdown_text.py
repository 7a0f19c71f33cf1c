r"""Words into Markdown and back, so that no words can break the page they stand on.

`escape` shows plain words to the letter; `calm` lets an author's Markdown be Markdown, yet keeps
its headings, HTML, unclosed fences and look-alikes of our own marks from reaching the page around
it. `unescape` and `restore` are their ways back.
"""

from __future__ import annotations

import re

_PUNCTUATION = r"!-/:-@\[-`{-~"
_ADDRESS = re.compile(r"https?://[^\s<>`|\\*\[\]&]+")
_SPECIAL = re.compile(rf"\\(?=[{_PUNCTUATION}\n]|$)|[`*\[\]|$]|~(?=~)|(?<!\w)_|_(?!\w)|#$")
_ESCAPED = re.compile(rf"\\([{_PUNCTUATION}])")
# Every renderer knows these entities, while a backslash before `<` is not known to all of them.
_ENTITY = re.compile(r"&(?=#?\w{1,40};)")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Ours has one space; what an author writes like ours gets one more.
_OUR_MARK = re.compile(r"<!--( +)pm")
_OUR_SPACED_MARK = re.compile(r"<!-- ( +)pm")
_BREAK = re.compile(r" ?<br ?/?> ?", re.IGNORECASE)


def one_newline(text: str) -> str:
    """The same lines, each ended as on Unix."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _tidy(text: str) -> str:
    return _UNSEEN.sub("", one_newline(text))


def _outside_addresses(pattern: re.Pattern[str], replacement: str, text: str) -> str:
    parts, end = [], 0
    for found in _ADDRESS.finditer(text):
        parts += [pattern.sub(replacement, text[end : found.start()]), found.group()]
        end = found.end()
    return "".join([*parts, pattern.sub(replacement, text[end:])])


def escape(text: str) -> str:
    """Plain words as one line of Markdown; a new line becomes `<br>`."""
    text = _OUR_MARK.sub(r"<!-- \1pm", _tidy(text))
    text = _ENTITY.sub("&amp;", text).replace("<", "&lt;")
    return _outside_addresses(_SPECIAL, r"\\\g<0>", text).replace("\n", "<br>").strip()


def unescape(text: str) -> str:
    """The plain words of one line of Markdown."""
    lines = (_outside_addresses(_ESCAPED, r"\1", line) for line in _BREAK.split(text))
    text = "\n".join(lines).replace("&lt;", "<").replace("&amp;", "&")
    return _OUR_SPACED_MARK.sub(r"<!--\1pm", text).strip()


def to_cell(text: str) -> str:
    """An author's Markdown on one line of a table."""
    lines = [_calm_inline(line, _are_balanced([line])) for line in _tidy(text).strip().split("\n")]
    return re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", "<br>".join(lines))


def from_cell(text: str) -> str:
    """The author's Markdown of a table's cell."""
    text = re.sub(r"(?<!\\)((?:\\\\)*)\\\|", r"\1|", text)
    return "\n".join(_restore_inline(line) for line in _BREAK.split(text)).strip()


def split_row(line: str) -> list[str]:
    """The cells of a line of a Markdown table, as they stand between the bars."""
    cells, start, escaped = [], 0, False
    line = line.strip()
    for place, character in enumerate(line):
        if character == "|" and not escaped:
            cells.append(line[start:place].strip())
            start = place + 1
        escaped = character == "\\" and not escaped
    cells.append(line[start:].strip())
    if line.startswith("|"):
        cells = cells[1:]
    return cells[:-1] if cells and start == len(line) else cells


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

_HEADING = re.compile(r"( {0,3})(#{1,6})(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
_GITLAB = re.compile(r"(?=>>>+\s*$|::include)")
_TAG = re.compile(r"<(?=[A-Za-z/!?])(?!(?:https?://|mailto:)[^\s<>`]{1,2000}>)")
_ESCAPED_TAG = re.compile(r"&lt;(?=[A-Za-z/!?])")
_TICKS = re.compile(r"`+")


def calm(text: str) -> str:
    """An author's Markdown, made so that it ends where it ends."""
    lines = [_at_the_edge(line) for line in _tidy(text).strip("\n").split("\n")]
    inside, opened = fences(lines)
    calmed, balanced = list[str](), False
    for place, line in enumerate(lines):
        before = lines[place - 1] if place else ""
        if inside[place]:
            calmed.append(_OUR_MARK.sub(r"<!-- \1pm", line))
            continue
        if not before.strip() or inside[place - 1]:
            balanced = _are_balanced(_paragraph(lines, inside, place))
        calmed.append(_calm_line(line, before, balanced))
    return "\n".join([*calmed, opened] if opened else calmed)


def _at_the_edge(line: str) -> str:
    """A fence that is pushed in by up to three spaces stands at the edge, where it is seen."""
    opening = _FENCE.match(line)
    return line.lstrip(" ") if opening and len(opening[1]) < 4 else line


def _paragraph(lines: list[str], inside: list[bool], start: int) -> list[str]:
    end = start
    while end < len(lines) and not inside[end] and (lines[end].strip() or end == start):
        end += 1
    return lines[start:end]


def _calm_line(line: str, before: str, balanced: bool) -> str:
    if heading := _HEADING.match(line):
        level = 5 if len(heading[2]) == 1 else 6
        line = f"{heading[1]}{'#' * level}{line[heading.end() :]}"
    elif before.strip() and _UNDERLINE.fullmatch(line):
        line = re.sub(r"^( *)", r"\1\\", line)
    elif _GITLAB.match(line):
        line = f"\\{line}"
    return _calm_inline(line, balanced)


def _are_balanced(lines: list[str]) -> bool:
    """Whether each line closes the code spans that it opens, however the lines are grouped.

    Only then is it certain what is code; where it is not, every tag is taken for one.
    """
    table = any("|" in line and is_delimiter(line) for line in lines)
    for line in lines:
        parts = _code_spans(line)
        if parts is None or (table and any("|" in part for part in parts[1::2])):
            return False
    return True


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


def _calm_inline(line: str, balanced: bool) -> str:
    parts = (_code_spans(line) if balanced else None) or [line]
    calmed = [
        _TAG.sub("&lt;", part) if place % 2 == 0 else part for place, part in enumerate(parts)
    ]
    return _OUR_MARK.sub(r"<!-- \1pm", "".join(calmed))


def restore(text: str) -> str:
    """The author's Markdown as it was before `calm`, or as somebody edited it since."""
    lines = one_newline(text).strip("\n").split("\n")
    inside, _ = fences(lines)
    return "\n".join(
        _OUR_SPACED_MARK.sub(r"<!--\1pm", line) if inside[place] else _restore_line(line)
        for place, line in enumerate(lines)
    )


_DEEP_HEADING = re.compile(r"( {0,3})(#{5,6})(?=[ \t]|$)")
_ESCAPED_LINE = re.compile(r"( {0,3})\\(?=(?:=+|-+)[ \t]*$|>>>+\s*$|::include)")


def _restore_line(line: str) -> str:
    if heading := _DEEP_HEADING.match(line):
        line = f"{heading[1]}{'#' * (len(heading[2]) - 4)}{line[heading.end() :]}"
    elif escaped := _ESCAPED_LINE.match(line):
        line = escaped[1] + line[escaped.end() :]
    return _restore_inline(line)


def _restore_inline(line: str) -> str:
    parts = _code_spans(line) or [line]
    restored = [
        _ESCAPED_TAG.sub("<", part) if place % 2 == 0 else part for place, part in enumerate(parts)
    ]
    return _OUR_SPACED_MARK.sub(r"<!--\1pm", "".join(restored))


def fence(code: str) -> str:
    """Code as a fenced block, to the letter."""
    code = _tidy(code)
    longest = max((len(each) for each in _TICKS.findall(code)), default=0)
    marks = "`" * max(3, longest + 1)
    code = _OUR_MARK.sub(r"<!-- \1pm", code)
    return f"{marks}\n{code}\n{marks}"


def unfence(text: str) -> str:
    """The code of a fenced block; text without a fence is taken as it stands."""
    lines = one_newline(text).strip("\n").split("\n")
    opening = _FENCE.match(lines[0])
    if opening:
        lines = lines[1:]
        if lines and (closing := _CLOSING.fullmatch(lines[-1])) and opening[2] in closing[1]:
            lines = lines[:-1]
    return _OUR_SPACED_MARK.sub(r"<!--\1pm", "\n".join(lines))
