"""What changed between two texts or records, in pieces that suit every script.

Words where words are spaced, single characters in Chinese and Japanese, whole numbers; nothing that
is one character to a reader is ever split. Bounded time: lines first, then sentences, then words.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Any, Literal

from pmdesk.domain import versions

Kind = Literal["same", "removed", "added"]
MOST_WORK = 200_000
"""Pairs of equal tokens that may be compared; beyond, only what stands once on both sides ties."""
MOST_PIECES = 4_000


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text that stayed, went or came."""

    kind: Kind
    text: str


Opcode = tuple[bool, int, int, int, int]
"""Whether equal, and the two ranges."""
Line = tuple[list[Part], list[Part]]


def parts(before: str, after: str) -> list[Part]:
    """The pieces in reading order: those not added make `before`, those not removed `after`."""
    return _joined(_cleaned(list(_compared(before, after, _LEVELS))))


def side_by_side(before: str, after: str) -> list[Line]:
    """Line by line, what to show left and right; an empty list where one side has no such line."""
    left, right = _lines(before), _lines(after)
    shown: list[Line] = []
    for equal, a, b, c, d in _opcodes(left, right):
        if equal:
            shown += [([Part("same", x)], [Part("same", x)]) for x in left[a:b]]
        else:
            shown += [_pair(x, y) for x, y in _paired(left[a:b], right[c:d])]
    return shown


def record_difference(before: Any, after: Any) -> list[tuple[str, str, str]]:
    """What differs between two records of one key: ("cells.event.ja", old words, new words).

    The name is empty where the record is one value; None stands for a record that is not there.
    """
    kinds = versions.kinds_of((before, after))
    old, new = (versions.readable_parts(each, kinds) for each in (before, after))
    return [
        (".".join(part), _said(old.get(part)), _said(new.get(part)))
        for part in dict.fromkeys([*old, *new])
        if _said(old.get(part)) != _said(new.get(part))
    ]


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)


# Tokens


@cache
def _token() -> re.Pattern[str]:
    """Found once, when first needed: looking through all characters takes a moment."""
    marks = _class_of(lambda char: unicodedata.category(char) in ("Mn", "Mc", "Me"))
    joined = f"{marks}\u200c\u200d\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
    more = f"[{joined}]*"
    glued = rf"{more}(?:(?<=\u200d)(?![\w\s]).{more})*"
    alone = (
        "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u312f\u31a0-\u31ff\u3400-\u9fff"
        "\uf900-\ufaff\uff66-\uff9d\U0001b000-\U0001b16f\U00020000-\U0003ffff"
    )
    letter = rf"(?:(?![{alone}])[^\W\d_])"
    inside = rf"(?:(?![{alone}])[\w{joined}]|['’](?={letter}))"
    return re.compile(
        r"\r\n"
        "|[\ud800-\udbff][\udc00-\udfff]"
        "|[\U0001f1e6-\U0001f1ff]{2}" + more + rf"|\d+(?:[.,:]\d+)*{glued}"
        rf"|{letter}{inside}*"
        rf"|[ \t\u3000]+{more}"
        rf"|.{glued}",
        re.DOTALL,
    )


def _class_of(holds: Callable[[str], bool]) -> str:
    """The characters for which something holds, as ranges inside [...]."""
    ranges: list[list[int]] = []
    # Planes 2 to 13 hold ideographs only, or nothing.
    for code in (*range(0x300, 0x20000), *range(0xE0000, 0xE0200)):
        if holds(chr(code)):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


def _tokens(text: str) -> list[str]:
    return _token().findall(text)


_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_SENTENCE = re.compile(r"(?:[^。．！？!?.\n]|[.](?!\s))*(?:[。．！？!?\n]+[」』”）)]*|[.]\s+|$)")


def _lines(text: str) -> list[str]:
    return _LINE.findall(text)


def _sentences(text: str) -> list[str]:
    found = [each for each in _SENTENCE.findall(text) if each]
    # A combining mark behind a full stop belongs to it.
    return found if not any(unicodedata.combining(each[0]) for each in found) else [text]


_LEVELS: tuple[Callable[[str], list[str]], ...] = (_lines, _sentences, _tokens)


# Comparing


def _compared(
    before: str, after: str, levels: Sequence[Callable[[str], list[str]]]
) -> Iterator[Part]:
    if before == after or not before or not after or not levels:
        yield from _whole(before, after)
        return
    left, right = levels[0](before), levels[0](after)
    for equal, a, b, c, d in _opcodes(left, right):
        old, new = "".join(left[a:b]), "".join(right[c:d])
        if equal:
            yield Part("same", old)
        else:
            yield from _compared(old, new, levels[1:])


def _whole(before: str, after: str) -> Iterator[Part]:
    if before == after:
        if before:
            yield Part("same", before)
        return
    if before:
        yield Part("removed", before)
    if after:
        yield Part("added", after)


def _opcodes(left: Sequence[str], right: Sequence[str]) -> list[Opcode]:
    """Equal and unequal ranges in turn; the ends that agree are set aside first."""
    start, most = 0, min(len(left), len(right))
    while start < most and left[start] == right[start]:
        start += 1
    end = 0
    while end < most - start and left[-1 - end] == right[-1 - end]:
        end += 1
    a, b = len(left) - end, len(right) - end
    found = [(True, 0, start, 0, start)] if start else []
    found += _inner(left, right, (start, a, start, b))
    if end:
        found.append((True, a, len(left), b, len(right)))
    return found


def _inner(
    left: Sequence[str], right: Sequence[str], area: tuple[int, int, int, int]
) -> list[Opcode]:
    a, b, c, d = area
    if a == b or c == d:
        return [(False, *area)] if a < b or c < d else []
    x, y = left[a:b], right[c:d]
    if _is_cheap(x, y):
        matcher = SequenceMatcher(None, x, y, autojunk=False)
        return [
            (tag == "equal", a + i, a + j, c + k, c + m)
            for tag, i, j, k, m in matcher.get_opcodes()
        ]
    return _by_unique(left, right, area)


def _is_cheap(left: Sequence[str], right: Sequence[str]) -> bool:
    if max(len(left), len(right)) > MOST_PIECES:
        return False
    counts = Counter(right)
    return sum(count * counts[each] for each, count in Counter(left).items()) <= MOST_WORK


def _by_unique(
    left: Sequence[str], right: Sequence[str], area: tuple[int, int, int, int]
) -> list[Opcode]:
    """Tied where a piece stands once on both sides; small gaps are compared."""
    a, b, c, d = area
    once_left, once_right = Counter(left[a:b]), Counter(right[c:d])
    place = {each: c + j for j, each in enumerate(right[c:d]) if once_right[each] == 1}
    pairs = [
        (i, place[left[i]]) for i in range(a, b) if once_left[left[i]] == 1 and left[i] in place
    ]
    found: list[Opcode] = []
    for i, j in [*_rising(pairs), (b, d)]:
        if i < a or j < c:
            continue
        found += _between(left, right, (a, i, c, j))
        if i < b:
            found.append((True, i, i + 1, j, j + 1))
        a, c = i + 1, j + 1
    return found


def _between(
    left: Sequence[str], right: Sequence[str], area: tuple[int, int, int, int]
) -> list[Opcode]:
    a, b, c, d = area
    if a < b and c < d and _is_cheap(left[a:b], right[c:d]):
        return _inner(left, right, area)
    return [(False, *area)] if a < b or c < d else []


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides."""
    ends: list[int] = []
    at: list[int] = []
    came_from: list[int] = []
    for index, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        came_from.append(at[length - 1] if length else -1)
        if length == len(ends):
            ends.append(j)
            at.append(index)
        else:
            ends[length] = j
            at[length] = index
    index = at[-1] if at else -1
    found = []
    while index >= 0:
        found.append(pairs[index])
        index = came_from[index]
    return found[::-1]


# Few pieces that mean something


def _cleaned(pieces: list[Part]) -> list[Part]:
    """Without islands: a few letters that happen to agree between two changes are no comfort."""
    runs: list[tuple[str, str, str]] = []
    """(same, removed, added) in turn."""
    for each in pieces:
        same, removed, added = runs[-1] if runs else ("", "", "")
        if each.kind == "same":
            if runs and not removed and not added:
                runs[-1] = (same + each.text, "", "")
            else:
                runs.append((each.text, "", ""))
            continue
        if not runs:
            runs.append(("", "", ""))
        if each.kind == "removed":
            runs[-1] = (same, removed + each.text, added)
        else:
            runs[-1] = (same, removed, added + each.text)
    kept: list[tuple[str, str, str]] = []
    for same, removed, added in runs:
        if kept and (removed or added) and _is_island(kept[-1], same, (removed, added)):
            first, gone, come = kept[-1]
            kept[-1] = (first, gone + same + removed, come + same + added)
        else:
            kept.append((same, removed, added))
    return [
        Part(kind, text)
        for same, removed, added in kept
        for kind, text in _named(same, removed, added)
        if text
    ]


def _named(same: str, removed: str, added: str) -> tuple[tuple[Kind, str], ...]:
    return ("same", same), ("removed", removed), ("added", added)


def _is_island(before: tuple[str, str, str], same: str, after: tuple[str, str]) -> bool:
    _, gone, come = before
    if "\n" in same or len(same) > 12 or not (gone or come):
        return False
    weight = sum(char.isalnum() for char in same)
    around = min(max(len(gone), len(come)), max(len(after[0]), len(after[1])))
    return weight == 0 or (weight <= 2 and around >= 2)


def _joined(pieces: list[Part]) -> list[Part]:
    joined: list[Part] = []
    for each in pieces:
        if joined and joined[-1].kind == each.kind:
            joined[-1] = Part(each.kind, joined[-1].text + each.text)
        else:
            joined.append(each)
    return joined


# Side by side


def _pair(left: str | None, right: str | None) -> Line:
    if left is None or right is None:
        return (
            [Part("removed", left)] if left else [],
            [Part("added", right)] if right else [],
        )
    found = parts(left, right)
    return (
        [each for each in found if each.kind != "added"],
        [each for each in found if each.kind != "removed"],
    )


def _paired(left: Sequence[str], right: Sequence[str]) -> list[tuple[str | None, str | None]]:
    """Changed lines beside those they became: the most alike, without crossing."""
    if not left or not right or len(left) * len(right) > 400:
        most = max(len(left), len(right))
        return [
            (left[i] if i < len(left) else None, right[i] if i < len(right) else None)
            for i in range(most)
        ]
    gain = [[_likeness(x, y) for y in right] for x in left]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], gain[i][j] + best[i + 1][j + 1])
    found: list[tuple[str | None, str | None]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if gain[i][j] and best[i][j] == gain[i][j] + best[i + 1][j + 1]:
            found.append((left[i], right[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            found.append((left[i], None))
            i += 1
        else:
            found.append((None, right[j]))
            j += 1
    return found + [(x, None) for x in left[i:]] + [(None, y) for y in right[j:]]


def _likeness(left: str, right: str) -> float:
    """What two lines have in common, from 0 to 1; less than a third is nothing."""
    x, y = Counter(_tokens(left[:2000])), Counter(_tokens(right[:2000]))
    ratio = 2 * (x & y).total() / max(1, x.total() + y.total())
    return ratio if ratio > 1 / 3 else 0.0
