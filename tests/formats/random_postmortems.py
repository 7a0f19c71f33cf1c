"""Postmortems as nobody would write them: hypothesis strategies made from the schema itself."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from pmdesk.domain.kinds import File
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import Text, fingerprint
from pmdesk.words import LANGUAGES

NAUGHTY = (
    "検索が 14:05 に止まった。",
    "证书过期，服务不可用",
    "憑證過期 | 服務中斷",
    "a | b",
    "a \\| b \\\\| c",
    "back`tick",
    "`<b>` and ``x ` y``",
    "a --> b <!-- c -- d --!>",
    "<!-- pm:title -->",
    "`<!-- pm:timeline.ab12 -->`",
    "# Heading",
    "## Timeline",
    "#### Title <!-- pm:title -->",
    "##### five",
    "Setext\n===\nmore\n---\n",
    "```python\n# not a heading\n<b>\n```",
    "```\nnever closed",
    "~~~~\n```\n~~~~",
    "| a | b |\n|---|---|\n| 1 | `x|y` |",
    "- **Owner:** Bob",
    "- **负责人**：张三\n- **オーナー：**佐野",
    "- **Is a message needed?** No",
    "- [x] done\n- [ ] open",
    "1. one\n2. two\n\n   nested",
    "---\ntitle: no\n---",
    "line\r\nbreak\rmac",
    "<br>",
    "a<br>b\\<br>",
    "trailing  \nspaces ",
    "\n\nleading",
    "&amp; &lt;script&gt; <script>alert(1)</script>",
    "<details><summary>x",
    "[link](https://example.com/a_b?c=*d*) <https://example.com>",
    "**bold** _it_ snake_case_name ~~no~~",
    "\\",
    "\\*",
    "*Not relevant*",
    "_",
    "- ",
    ">>>\nquote",
    "    indented <b>",
    "a\u2028\u2029\x85\x0b\x0c\x1cb",
    "\u200b\ufeff\u202e",
    "👩‍💻🇯🇵",
    "a\tb",
    "0",
    "2026-11-18 08:52",
    "-",
    "—",
)
TEXTS = st.one_of(
    st.sampled_from(NAUGHTY),
    st.lists(st.sampled_from(NAUGHTY), min_size=2, max_size=4).map("\n\n".join),
    st.lists(st.sampled_from(NAUGHTY), min_size=2, max_size=3).map(" ".join),
    st.text(alphabet="ab あ|`*_<>!-#&\\\n[]()~:=.1", min_size=1, max_size=40),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
).filter(lambda text: bool(text.strip()))
LINES = TEXTS.map(lambda text: " ".join(text.split("\n")))


@st.composite
def per_language(draw: st.DrawFn) -> Text:
    languages = draw(st.permutations(LANGUAGES))[: draw(st.integers(0, 4))]
    words = {language: draw(TEXTS) for language in languages}
    made_from = {}
    if len(languages) > 1 and draw(st.booleans()):
        print_ = draw(st.sampled_from([fingerprint(words[languages[0]]), "00000000"]))
        made_from = {languages[1]: (languages[0], print_)}
    return Text(words, made_from, draw(st.integers(0, 5)) == 0)


@st.composite
def moments(draw: st.DrawFn) -> str:
    zone = draw(
        st.sampled_from(
            [UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-3, minutes=-30))]
        )
    )
    at = draw(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1))).replace(microsecond=0)
    return at.replace(tzinfo=zone).isoformat(timespec=draw(st.sampled_from(["minutes", "seconds"])))


@st.composite
def attached(draw: st.DrawFn) -> File:
    data = draw(st.binary(max_size=20))
    name = draw(st.sampled_from(["graph.png", "ログ [1].txt", "a|b <c>.log", "--> .png"]))
    return File(name, hashlib.sha256(data).hexdigest(), len(data), "image/png")


def options(asked: Field) -> st.SearchStrategy[str]:
    return st.sampled_from([option.key for option in asked.options])


def value_of(asked: Field) -> st.SearchStrategy[Any]:
    match asked.kind:
        case "phrase" | "prose" | "question":
            return per_language()
        case "line" | "period" | "link" | "person" | "code":
            return TEXTS if asked.kind == "code" else LINES
        case "choice":
            return st.one_of(options(asked), st.just("from_a_newer_pmdesk"))
        case "choices":
            return st.lists(options(asked), unique=True).map(tuple)
        case "people" | "tags":
            return st.lists(LINES, max_size=3, unique=True).map(tuple)
        case "flag":
            return st.booleans()
        case "moment":
            return moments()
        case "date":
            return st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(date.isoformat)
        case "duration":
            return st.integers(0, 10**6)
        case "number":
            return st.one_of(st.integers(-(10**9), 10**9), st.sampled_from([0.5, 99.95, -1.25]))
        case "file":
            return attached()
    raise AssertionError(asked.kind)


@st.composite
def rows_of(draw: st.DrawFn, asked: Field) -> tuple[Row, ...]:
    ids = draw(st.lists(st.text("abcdefgh2345", min_size=1, max_size=6), max_size=4, unique=True))
    return tuple(
        Row(
            row_id,
            {
                column.key: draw(value_of(column))
                for column in asked.columns
                if draw(st.integers(0, 2))
            },
        )
        for row_id in ids
    )


@st.composite
def postmortems(draw: st.DrawFn, schema: Schema, share: int = 4) -> Postmortem:
    """A random postmortem; about one in `share` of the fields is answered."""
    answers: dict[str, Any] = {}
    for asked in schema.fields:
        if draw(st.integers(1, share)) > 1:
            continue
        if asked.is_rows:
            if rows := draw(rows_of(asked)):
                answers[asked.key] = rows
        else:
            answers[asked.key] = draw(value_of(asked))
    unknown = {"from_tomorrow": {"any": ["thing"]}} if draw(st.booleans()) else {}
    return Postmortem(schema, "abcd2345", draw(st.sampled_from(LANGUAGES)), answers, unknown)
