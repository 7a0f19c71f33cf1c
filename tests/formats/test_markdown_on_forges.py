"""What other programs show of our Markdown is what was meant: GitHub's, markdown-it's, MkDocs's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdesk import paths
from pmdesk.domain import outline
from pmdesk.domain.kinds import Value
from pmdesk.domain.outline import Said
from pmdesk.domain.postmortem import Answers, Postmortem, Row
from pmdesk.domain.schema import load
from pmdesk.domain.text import Text
from pmdesk.formats import bundle, markdown, markdown_prose, prose
from pmdesk.formats import markdown_text as ink
from pmdesk.words import LANGUAGES, Words
from tests.formats import rendered
from tests.formats.random_postmortems import NAUGHTY, postmortems
from tests.formats.rendered import PROGRAMS

SAMPLES = sorted((paths.resources() / "samples").glob("*.json"))
SCHEMA = load(paths.resources() / "schema")

PLAIN = (
    "09:00~09:10, 10:00~10:10",
    "~~gone~~ ~ ~/bin",
    "www.example.com/a_b_(c)",
    "www.example.com/*a*",
    "https://example.com/_a_/(b)_c_.",
    "https://example.com/a を見る",
    "詳細はhttps://example.com/a_を見る。",
    "https://ja.wikipedia.org/wiki/%E9%9A%9C_",
    "https://example.com/[id]|x",
    "https://example.com/?a=1&lt=2&lt;",
    "HTTP://EXAMPLE.COM/_a_ ftp://example.com/_a_",
    "http:// www. https://@ https://a@&_:1",
    "C:\\https://example.com/_a_",
    "a_b_@example.com _a_@example.com mailto:a_b_@c.de",
    "`p | q`",
    "a \\| b \\\\| c |",
    "|",
    "\\",
    "C:\\temp\\*.log \\_",
    "ends in \\",
    "**重要**です「**重要**」_強_",
    "snake_case __init__ a__b_ _x",
    "* 2 * 3 *",
    "[[wiki]] [^1] [x] [a](b) ![c](d) [TOC]",
    "&amp; &#12; &# & &nbsp &nosuch;",
    "<b>x</b> <!-- y --> <https://example.com> a<br>b </td>",
    "<!-- pm:title --> <!-- pmdesk 1: x",
    "# x # ## #",
    "- x",
    "1. x",
    "> x",
    "    x",
    "$5 and $6, $a$",
    "a\nb\n\nc",
    "{: .x } {{ y }} ==z== ++w++ ^v^",
    "x \"y\" 'z' -- ... (c)",
    "\u3000全角\u00a0nbsp\u200b\u202eabc",
    "a\tb",
    "klzzwxh:0000",
)
LETTERS = st.text(alphabet="ab あ|`*_<>!-#&\\[]()~:=.1@$/「」é²+;\n", min_size=1, max_size=30)
BITS = st.sampled_from(
    ["https://", "www.", "x.y", "@a", "#1", ":a:", "&lt;", "<br>", "~~", "$", "\\", "`", "**", " "]
)
TYPED = st.lists(LETTERS | BITS, min_size=1, max_size=6).map("".join).filter(str.strip)
HURRIED = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def seen(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", ink.tidy(text).strip())


def shown_wrongly(html: str, strong: int) -> list[Any]:
    """What nobody wrote: strikes, emphasis, code, pictures, links other than an address itself."""
    links = [link for link in rendered.links(html) if not rendered.says_itself(*link)]
    marks = re.findall(r"<(?:del|s|em|code|img|h1)\b", html)
    return [*links, *marks, *["strong"] * (html.count("<strong>") - strong)]


def check_plain(text: str) -> None:
    said, written = seen(text), ink.escape(text)
    assert seen(ink.unescape(written)) == said
    for name, show in PROGRAMS.items():
        cell = show(f"| # | x |\n| --- | --- |\n| 1 | {written} |\n| 2 | {written} |")
        assert rendered.tables(cell) == [[["#", "x"], ["1", said], ["2", said]]], name
        assert not shown_wrongly(cell, 0), name
        fact = show(f"- **L:** {written} <!-- pm:x -->\n- **項**：{written}")
        assert rendered.words(fact) == f"L: {said} 項：{said}", name
        assert not shown_wrongly(fact, 2), name
        heading = show(f"#### 1 {ink.escape(said)}\n\nx")
        assert rendered.words(heading) == f"1 {said} x", name
        assert heading.count("<h4") == 1


@pytest.mark.parametrize("text", [*PLAIN, *NAUGHTY])
def test_plain_words_are_shown_to_the_letter_by_every_program(text: str) -> None:
    check_plain(text)


@settings(max_examples=150, deadline=None, suppress_health_check=HURRIED)
@given(TYPED)
def test_whatever_somebody_types_is_shown_to_the_letter(text: str) -> None:
    check_plain(text)


PICTURE = "a" * 64
PICTURES = {PICTURE: "report-files/a%20b.png"}
PROSE = (
    "Steps:\n- one\n- two",
    "one\ntwo  \nthree\n\nfour",
    "**「重要」**です。次は**「重要」**、**甲**と*乙*。",
    "a **b *c* d** e ***f*** x*y*z",
    "「*\\「*~é **甲（乙）**~丙",
    "09:00~09:10, 10:00~10:10 and ~~gone~~",
    "call `p | q` or `x\\y` or ``a`b`` or `<!-- pm:title -->`",
    "| a | b |\n|:-|-:|\n| 1 | `x \\| y` |\n| `x|y` | ~~z~~ https://a.b/c_d_ |",
    "| a |\n|---|",
    "see https://example.com/a_b_(c), [run](https://example.com/a) <https://example.com/b>",
    "[a](https://x.y/a b) [b](<https://x.y/(c)>) [c](javascript:x) [d](#e) ![f](https://x.y/z.png)",
    f"![a \\| b](attachment:{PICTURE}) ![none](attachment:{'b' * 64})",
    "# One\n\n## Two\nthree\n\nFour\n===\nFive\n---",
    "#12 broke, #34 too",
    "1. one\n2. two\n   still\n\n10) ten\n\n2026. x",
    "- a\n    - b\n        - c\n- d\n\n    e",
    "- a\n\n        code\n\n- > q\n  > r",
    "1. > a\n2. \n3. - b",
    "- [x] done\n- [ ] open",
    "> quote\n> more\n>\n> - x",
    "```python\nif x:\n\tpass  # `~~~` ~~y~~\n```\n\n~~~\n```\n~~~",
    "    indented <b>\n\n\tcode",
    "```\n<!-- pm:title -->\n```",
    "```\nnever closed",
    "@alice and #12, :fire: :+1: 12:100:30 $a$ $b$",
    "R&D 2 * 3 snake_case_name [warn] x < 5 && y > 3 &copy; <5ms <b>",
    "---\n\n***\n\ntext\n---",
    "a | b\n--|--\n\n::include\n\n>>>\nx\n>>>",
    "[x]: https://e.f\n\n[t][x] [^1]\n\n[^1]: note",
    "<details><summary>x</summary>\n\ny</details>",
    "\\*a\\* \\~ \\| \\$ \\@ \\<b>",
    "a\\\nb",
    "　全角\n\n👩‍💻 \u202e",
)


def check_prose(text: str) -> None:
    """Between two headings of the page, everybody sees what pmdesk shows of the text."""
    written = markdown_prose.write(text, PICTURES)
    own = prose.structure(text, PICTURES).replace(f"pmdesk:{PICTURE}", PICTURES[PICTURE])
    meant = rendered.shape(own, levels=True)
    for name, show in PROGRAMS.items():
        html = show(f"#### x\n\n{written}\n\n#### y")
        assert rendered.shape(html)[3:-3] == meant, (name, written)


@pytest.mark.parametrize("text", [*PROSE, *PLAIN, *NAUGHTY])
def test_prose_has_the_same_structure_in_every_program(text: str) -> None:
    check_prose(text)


@pytest.mark.parametrize("in_table", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "ran `p | q` and `x \\| y` **「重要」**です",
        "09:00~09:10\n\n10:00~10:10\nthen ~~gone~~",
        "$5\n\n$6 www.example.com/a_b_(c) [run](https://example.com/a|b)",
        "a\n\n**b**\nc",
    ],
)
def test_prose_on_one_line_is_the_same_prose(text: str, in_table: bool) -> None:
    written = markdown_prose.write_on_one_line(text, PICTURES, in_table)
    meant = rendered.shape(prose.structure(text).replace("</p>\n<p>", "<br><br>"))
    for name, show in PROGRAMS.items():
        if in_table:
            html = show(f"| # | x |\n| --- | --- |\n| 1 | {written} |")
            found = re.findall(r"<td[^>]*>(.*?)</td>", html, re.DOTALL)
            assert len(found) == 2, name
            said = found[1]
        else:
            html = show(f"- **項**：{written} <!-- pm:x -->")
            said = html.partition("</strong>：")[2].partition("<!-- pm:x -->")[0]
        assert rendered.shape(said) == meant, name


MARKS = st.sampled_from(
    (
        *("https://x.y", "[a](https://b.c)", "`a`", "**", "*", "~~", "- ", "\n- ", "\n1. ", "\n> "),
        *(
            "\n\n",
            "\n    ",
            "\n```\n",
            "\n| a |\n|---|\n",
            "# ",
            "\n---\n",
            "@a",
            "「",
            "<b>",
            "  \n",
        ),
    )
)


@settings(max_examples=150, deadline=None, suppress_health_check=HURRIED)
@given(st.lists(MARKS | st.text("ab あ.1", max_size=4), min_size=1, max_size=12).map("".join))
def test_whatever_somebody_marks_up_has_the_same_structure(text: str) -> None:
    check_prose(text)


COMMON = (
    "The *certificate* **expired**.\nNobody saw.\n\n- one\n- two `x | y`\n\n1. a\n2. b",
    "**「重要」**です。次は**「重要」**、@alice が #12 で 09:00~09:10 と 10:00~10:10 に。",
    "# Own\n\n```sh\nls | wc\n\t-l\n```\n\n> quote\n> more\n\n~~gone~~ [run](https://example.com/a)",
    "R&D [warn] took <5ms, 2 * 3, https://example.com/a_b_(c) snake_case $5 $6 :fire:",
    "- a\n    - b\n- [x] c\n\n| a | b |\n| --- | --- |\n| 1 | 2 |",
)


@pytest.mark.parametrize("text", COMMON)
def test_what_people_write_every_day_stands_in_the_file_once(text: str) -> None:
    assert ink.restore(markdown_prose.write(text, {})) == text


@pytest.mark.parametrize("text", ["@alice", "x @bob,", "当番@carol", "#12", "a/b#3", "GH-4", "!5"])
@pytest.mark.parametrize("write", [ink.escape, lambda text: markdown_prose.write(text, {})])
def test_nobody_is_called_and_no_issue_is_linked(write: Any, text: str) -> None:
    """Forges look at one text after another; an empty comment parts them and shows nothing."""
    texts = [said for tag, said in rendered.text_nodes(rendered.cmark(f"x {write(text)} y"))]
    assert "".join(texts).strip() == f"x {text} y"
    for said in texts:
        assert not re.search(r"@[A-Za-z0-9]|#\d|GH-\d|!\d", said)


@pytest.mark.parametrize("text", [":fire: :+1:", "fe80::100:1", "00:a:b:1", "x:ab:cd:e"])
def test_no_address_turns_into_an_emoji(text: str) -> None:
    html = rendered.cmark(ink.escape(text))
    assert rendered.words(html) == text
    for _, said in rendered.text_nodes(html):
        assert not re.search(r":(?:fire|\+1|100|a|b|ab|cd):", said)


def test_times_need_no_care() -> None:
    for text in ("2026-11-18T08:52:07+09:00", "12:34:56", "09:00~09:10", "a:b", "$5"):
        assert ink.escape(text) == text


# Whole pages


def body_of(page: str) -> str:
    return page.split("\n---\n", 1)[1].partition("\n<!-- pmdesk ")[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", ["internal", "external"])
def test_a_label_is_bold_and_has_the_colon_of_its_language(language: str, profile: str) -> None:
    sample = bundle.read(SAMPLES[0].read_bytes(), "x", SCHEMA, "en").postmortem
    asked = sample.answer("external_needed", "yes")
    page = markdown.write(asked, Words.load(language), profile=profile).decode()
    facts = [line for line in page.split("\n") if line.startswith("- **")]
    assert facts
    for line in facts:
        label = line.split("**")[1].strip(":")
        colon = "" if label.endswith(("?", "？")) else ":" if language == "en" else "："
        for name, show in PROGRAMS.items():
            bold, _, behind = show(line).partition("<strong>")[2].partition("</strong>")
            assert f"{bold}{behind}".startswith(f"{ink.unescape(label)}{colon}"), name
            assert bold.strip(":") == ink.unescape(label), name
            assert not behind.startswith("：:"), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_that_asks_has_no_colon_behind_it(language: str) -> None:
    asked = Postmortem(SCHEMA, "ab", "en", {}).answer("external_needed", "no")
    label = Words.load(language)(SCHEMA.field("external_needed").label)
    asks = label.endswith(("?", "？"))
    page = markdown.write(asked, Words.load(language)).decode()
    assert (f"- **{label}** " in page) is asks
    assert asks or language != "en"
    assert f"{label}:" not in page


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_facts_of_a_sample_are_lists_of_their_own(file: Path, language: str) -> None:
    """Two lists that follow each other would be one of paragraphs, twice as high."""
    sample = bundle.read(file.read_bytes(), file.name, SCHEMA, "en").postmortem
    body = body_of(markdown.write(sample, Words.load(language)).decode())
    for name, show in PROGRAMS.items():
        assert "<li>\n<p>" not in show(body), name
        assert "<li><p>" not in show(body), name


def meant_tables(postmortem: Postmortem, words: Words) -> list[list[list[str]]]:
    return [
        [
            ["#", *(seen(column.label) for column in block.columns)],
            *([line.mark, *(_cell(cell, words) for cell in line.cells)] for line in block.lines),
        ]
        for block in outline.outline(postmortem, words)
        if isinstance(block, outline.Table)
    ]


def _cell(said: Said, words: Words) -> str:
    return seen(" ".join([said.text, *outline.notes(said, words, short=True)]))


def has_prose_cells(postmortem: Postmortem) -> bool:
    """Whether a table has a column of prose: the words there are not those that were typed."""
    return any(
        SCHEMA.field(block.key).column(column.key).kind == "prose"
        for block in outline.outline(postmortem, Words.load("en"))
        if isinstance(block, outline.Table)
        for column in block.columns
    )


@settings(max_examples=20, deadline=None, suppress_health_check=HURRIED)
@given(
    postmortem=postmortems(SCHEMA, share=5).filter(lambda each: not has_prose_cells(each)),
    language=st.sampled_from(LANGUAGES),
)
def test_every_table_has_its_rows_and_cells_in_every_program(
    postmortem: Postmortem, language: str
) -> None:
    words = Words.load(language)
    body = body_of(markdown.write(postmortem, words).decode())
    meant = meant_tables(postmortem, words)
    for name, show in PROGRAMS.items():
        ours = [each for each in rendered.tables(show(body)) if each[0][0] == "#"]
        assert ours == meant, name


@pytest.mark.parametrize("text", [*PLAIN, *NAUGHTY])
def test_a_text_breaks_no_page_and_comes_back(text: str) -> None:
    cells: dict[str, Value] = {
        "event": Text({"en": text}),
        "source": Text({"en": text}),
        "note": Text({"en": text}),
    }
    answers: Answers = {
        "title": Text({"en": text}),
        "owner": text,
        "findings": Text({"en": text}),
        "timeline": (Row("ab12", cells), Row("cd34", {"event": Text({"en": "Last"})})),
        "monitoring": (Row("ef56", {"what": Text({"en": "x"}), "query": text}),),
    }
    postmortem = Postmortem(SCHEMA, "ab", "en", answers)
    page = markdown.write(postmortem, Words.load("en"))
    assert markdown.read(page, "a.md", SCHEMA, "en").postmortem.records() == postmortem.records()
    meant = meant_tables(postmortem, Words.load("en"))
    for name, show in PROGRAMS.items():
        html = show(body_of(page.decode()))
        ours = [each for each in rendered.tables(html) if each[0][0] == "#"]
        assert ours == meant, name
        assert f"Owner: {seen(text)}" in rendered.words(html), name
        code = rendered.code_blocks(html)[-1]
        assert code.expandtabs(4).split("\n") == ink.tidy(text).expandtabs(4).split("\n"), name
