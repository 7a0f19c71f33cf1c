"""Reports that others wrote find their fields, and no word of them is lost."""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmdesk import paths
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import load
from pmdesk.domain.text import Text
from pmdesk.formats import FormatError, Imported, bundle, markdown
from pmdesk.formats.foreign_markdown import guess_language
from pmdesk.formats.labels import bare
from pmdesk.formats.report_names import Names
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words
from tests.formats.random_postmortems import NAUGHTY
from tests.growth import grows_in_proportion, quarter

REAL = Path(__file__).parents[3] / "shared" / "realdata"
REPORTS = sorted([*(REAL / "en").glob("*.md"), *(REAL / "ja").glob("*.md")])
SCHEMA = load(paths.resources() / "schema")

real_reports = pytest.mark.skipif(not REPORTS, reason="the real reports are not on this machine")


def read(text: str | bytes, name: str = "report.md") -> Imported:
    data = text.encode() if isinstance(text, str) else text
    return markdown.read(data, name, SCHEMA, "en")


def real(pattern: str) -> Imported:
    file = next(file for file in REPORTS if pattern in file.name)
    return read(file.read_bytes(), file.name)


def letters(text: str) -> list[str]:
    """Words by letters and digits alone; marks of Markdown are none."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold())


@cache
def known_names() -> set[str]:
    """The words of labels and options that pmdesk knows: an answer stands for them."""
    names = (paths.resources() / "import" / "headings.toml").read_text("utf-8")
    found = set(letters(json.dumps(tomllib.loads(names), ensure_ascii=False)))
    for asked in SCHEMA.fields:
        for option in (option for each in (asked, *asked.columns) for option in each.options):
            for language in LANGUAGES:
                found |= set(letters(Words.load(language)(option.label)))
    return found


def said_by(postmortem: Postmortem) -> str:
    said = json.dumps(postmortem.records(), ensure_ascii=False).replace("\\n", " ")
    return re.sub(r"(\d)T(\d)", r"\1 \2", said)


def without_marks(markdown_text: str) -> str:
    """The text without what only Markdown needs: rules of tables, names of references, ticks."""
    text = re.sub(r"(?m)^\|[\s:|-]+\|$", "", markdown_text)
    text = re.sub(r"(?m)^\[[^\]]+\]:", "", text)
    text = re.sub(r"\]\[[^\]]*\]", "] ", text)
    return re.sub(r"(?m)^- \[[ x]\]", "-", text)


@real_reports
@pytest.mark.parametrize("file", REPORTS, ids=lambda file: file.stem[:30])
def test_every_word_of_a_real_report_is_somewhere_in_the_postmortem(file: Path) -> None:
    said = letters(said_by(read(file.read_bytes(), file.name).postmortem))
    source = letters(without_marks(file.read_text("utf-8")))
    # As often as in the source: a word that stands elsewhere too does not hide a lost one.
    lost = (Counter(source) - Counter(said)).keys() - known_names()
    # Japanese has no spaces: where a mark stood between two words, they are one word now.
    unspaced = "".join(said)
    lost = {word for word in lost if word.isascii() or word not in unspaced}
    # The numbers of rows and list items are the rows' own marks.
    assert not {word for word in lost if not (word.isdecimal() and len(word) < 3)}


@real_reports
@pytest.mark.parametrize("file", REPORTS, ids=lambda file: file.stem[:30])
def test_a_real_report_travels_on_through_our_own_markdown(file: Path) -> None:
    postmortem = read(file.read_bytes(), file.name).postmortem
    for language in ("en", postmortem.language):
        again = read(markdown.write(postmortem, Words.load(language)))
        assert again.postmortem.records() == postmortem.records()


def events(imported: Imported) -> list[tuple[str, str]]:
    postmortem = imported.postmortem
    return [
        (
            str(row.cells.get("time", "")),
            postmortem.text(f"timeline.{row.id}.event", postmortem.language),
        )
        for row in postmortem.rows("timeline")
    ]


def cells(imported: Imported, key: str, column: str) -> list[object]:
    language = imported.postmortem.language
    values = (row.cells.get(column, "") for row in imported.postmortem.rows(key))
    return [value.say(language) if isinstance(value, Text) else value for value in values]


@real_reports
def test_a_report_with_a_timeline_table_in_utc() -> None:
    imported = real("PM2023-001")
    postmortem = imported.postmortem
    assert postmortem.text("title", "en") == "Total node failure"
    assert postmortem.value("number") == "PM2023-001"
    assert len(events(imported)) == 16
    assert events(imported)[6] == ("2023-02-14T10:48+00:00", "We have no nodes")
    assert len(postmortem.rows("factors")) == 4
    assert cells(imported, "follow_ups", "state")[-1] == "done"
    assert "remain calm" in postmortem.text("lessons", "en")
    assert cells(imported, "people", "name") == ["AN", "ED", "RN", "SA", "EC"]
    assert postmortem.value("tags") == ("Kubernetes",)
    assert "Time to recovery: 13 minutes" in imported.unplaced
    assert imported.unplaced == postmortem.text("unplaced", "en")


@real_reports
def test_a_report_whose_header_names_the_zone_and_one_time_is_not_known() -> None:
    imported = real("PM2019-009")
    assert events(imported)[0][0] == "2019-11-29T12:00+01:00"
    unknown = imported.postmortem.rows("timeline")[5]
    assert "time" not in unknown.cells
    assert unknown.cells["precision"] == "unknown"
    assert "2019-12-03 --:--" in cells(imported, "timeline", "note")


@real_reports
def test_a_report_with_times_as_headings_carries_the_day_forward() -> None:
    imported = real("mybinder-2022")
    assert [time for time, _ in events(imported)] == [
        "2022-01-27T11:00+01:00",
        "2022-01-27T14:35+01:00",
        "2022-01-27T18:00+01:00",
        "2022-01-28T09:00+01:00",
        "2022-01-28T10:00+01:00",
    ]
    assert 'resource.type="k8s_container"' in str(cells(imported, "timeline", "note")[3])
    assert len(imported.postmortem.rows("went_badly")) == 3
    assert len(imported.postmortem.rows("lucky")) == 1
    assert cells(imported, "follow_ups", "ticket")[0] == (
        "https://github.com/jupyterhub/mybinder.org-deploy/issues/611"
    )
    assert cells(imported, "follow_ups", "type")[0] == "process"


@real_reports
def test_a_japanese_report_with_tables_bold_marks_and_vague_times() -> None:
    imported = real("alt-PM-2026-028")
    postmortem = imported.postmortem
    assert postmortem.language == "ja"
    assert postmortem.value("number") == "PM-2026-028"
    assert postmortem.value("severity") == "sev2"
    assert postmortem.value("time_zone") == "Asia/Tokyo"
    assert postmortem.value("impact_end") == "2026-04-16T00:26+09:00"
    assert cells(imported, "timeline", "precision")[:6] == [
        "about",
        "unknown",
        "second",
        "minute",
        "about",
        "about",
    ]
    assert cells(imported, "timeline", "anchor")[2] == "impact_began"
    assert cells(imported, "timeline", "anchor")[11] == "impact_ended"
    assert cells(imported, "timeline", "end")[12] == "2026-04-16T01:45+09:00"
    assert len(postmortem.rows("five_whys")) == 5
    assert len(postmortem.rows("follow_ups")) == 16
    assert cells(imported, "follow_ups", "owner")[3] == "platform"
    assert cells(imported, "follow_ups", "due")[3] == "2026-04-30"
    assert cells(imported, "follow_ups", "state")[0] == "done"
    assert cells(imported, "follow_ups", "type")[5] == "detect"
    assert "約 58 分" in imported.unplaced


@real_reports
def test_a_japanese_report_with_measures_and_a_table_of_actions() -> None:
    imported = real("alt-PM-2026-019")
    assert cells(imported, "measures", "peak")[:2] == ["634 ms", "424 ms"]
    assert cells(imported, "measures", "normal")[0] == "4–20 ms"
    assert cells(imported, "follow_ups", "state") == ["done"] * 3 + ["agreed"] * 3
    assert cells(imported, "follow_ups", "due")[5] == "2026-04-30"
    assert imported.postmortem.value("services") == ("alt-backend", "alt-frontend-sv")


@real_reports
def test_a_free_form_report_keeps_what_has_no_field_with_its_headings() -> None:
    imported = real("mulukhiya")
    assert "rack 3.2.3" in imported.postmortem.text("findings", "ja")
    assert "## 技術的な背景" in imported.unplaced
    assert "verify_token_integrity!" in imported.unplaced


def test_a_chinese_report_finds_its_fields() -> None:
    imported = read(
        "# 复盘报告：支付服务中断\n\n**严重级别：** P1\n\n## 概述\n\n支付请求失败了三十分钟。\n\n"
        "## 时间线（北京时间）\n\n| 时间 | 事件 |\n|---|---|\n"
        "| 2026-03-01 10:00 | **发现** 告警触发 |\n| 10:30 左右 | **恢复** 回滚完成 |\n\n"
        "## 根本原因\n\n连接池过小。\n\n## 改进措施\n\n"
        "| 措施 | 负责人 | 截止日期 | 状态 |\n|---|---|---|---|\n"
        "| 增加监控 | 平台组 | 2026-03-15 | 已完成 |\n"
    )
    postmortem = imported.postmortem
    assert postmortem.language == "zh-Hans"
    assert postmortem.text("title", "zh-Hans") == "支付服务中断"
    assert postmortem.value("severity") == "p1"
    assert postmortem.value("severity_scheme") == "p"
    assert cells(imported, "timeline", "anchor") == ["detected", "impact_ended"]
    assert cells(imported, "timeline", "precision") == ["minute", "about"]
    assert cells(imported, "factors", "factor") == ["连接池过小。"]
    assert cells(imported, "follow_ups", "state") == ["done"]


def test_events_in_a_list_that_starts_with_times() -> None:
    imported = read(
        "# It broke\n\n## Timeline\n\nAll times are UTC, 2026-03-01.\n\n"
        "- 2026-03-01 23:50 – Deploy\n- **23:58**: Errors rise\n  - a graph\n- Nobody knows when\n"
    )
    assert events(imported) == [
        ("2026-03-01T23:50+00:00", "Deploy"),
        ("2026-03-01T23:58+00:00", "Errors rise"),
        ("", "Nobody knows when"),
    ]


def test_times_without_a_zone_are_read_as_utc_and_that_is_told() -> None:
    imported = read("# A\n\n## Timeline\n\n- 2026-03-01 10:00 It broke\n")
    assert "UTC" in imported.notes[0].say(Words.load("en"))


def test_a_section_that_nobody_foresaw_stays_whole_with_its_subsections() -> None:
    text = "## Weather\n\nIt rained.\n\n### Wind\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    imported = read(f"# A\n\n## Summary\n\nShort.\n\n{text}\n\n## Impact\n\nNone seen.\n")
    assert imported.unplaced == text
    assert imported.postmortem.text("impact_summary", "en") == "None seen."


def test_facts_under_the_title_are_placed_and_other_words_there_are_kept() -> None:
    imported = read(
        "# Postmortem: Search was down\n\nSeverity: SEV-2\nStatus: draft\n**Owner:** Noor\n"
        "Weather: it rained\n\n1. first\n2. second\n\n## Summary\n\nShort.\n"
    )
    postmortem = imported.postmortem
    assert postmortem.text("title", "en") == "Search was down"
    assert postmortem.value("severity") == "sev2"
    assert postmortem.value("owner") == "Noor"
    assert imported.unplaced == "Weather: it rained\n\n1. first\n2. second"


def test_a_heading_over_some_of_the_actions_says_which_ones() -> None:
    imported = read("# A\n\n## Action items\n\n- one\n\n### Network team\n\n- two\n- three\n")
    assert imported.unplaced == "### Network team\n\nA-2, A-3"


def test_front_matter_of_another_tool_is_read_as_facts() -> None:
    imported = read(
        "---\ntitle: 'Search was down'\nseverity: SEV-2\ntags:\n  - search\n  - tls\n"
        "mood: >\n  calm\n  and quick\nodd line\n---\n\n## Summary\n\nShort.\n"
    )
    assert imported.postmortem.text("title", "en") == "Search was down"
    assert imported.postmortem.value("severity") == "sev2"
    assert imported.postmortem.value("tags") == ("search", "tls")
    assert imported.unplaced == "- **mood:** calm and quick\nodd line"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("検索が止まった", "ja"),
        ("证书过期，服务不可用，我们没有发现问题", "zh-Hans"),
        ("憑證過期，服務無法使用，我們沒有發現問題", "zh-Hant"),
        ("The certificate expired and search was down", "en"),
        ("…", "zh-Hant"),
    ],
)
def test_the_language_is_known_by_its_characters(text: str, language: str) -> None:
    assert guess_language(text, "zh-Hant") == language


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp932", "euc_jp"])
def test_a_japanese_file_of_any_program_is_read(encoding: str) -> None:
    text = "# 検索の停止\n\n## 概要\n\n検索がしばらく使えなかった。\n"
    data = text.encode(encoding)
    if encoding == "utf-16-be":
        data = b"\xfe\xff" + data
    assert read(data).postmortem.text("title", "ja") == "検索の停止"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "# 支付服务中断\n\n我们的服务不可用，是因为证书过期了。\n"),
        ("big5", "# 支付服務中斷\n\n我們的服務不可用，是因為憑證過期了。\n"),
    ],
)
def test_a_chinese_file_of_an_old_program_is_read(encoding: str, text: str) -> None:
    imported = read(text.encode(encoding))
    assert "支付" in imported.postmortem.text("title", imported.postmortem.language)


@pytest.mark.parametrize(
    "data",
    [b"\x00\x01\x02\xff", b"\x89PNG\r\n\x1a\n\x00", b"\xff\xfe\x00", b"\x80\x81\xfe\xff" * 9],
)
def test_a_file_that_is_no_text_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(FormatError):
        read(data)


HOSTILE = {
    "one long line": "word " * 2_000_000,
    "no newline": "a" * 10_000_000,
    "nested quotes": ">" * 200_000 + " deep\n" + "> " * 5000,
    "nested lists": "\n".join(" " * n + "- x" for n in range(2000)),
    "brackets": "[" * 1_000_000,
    "links": "[a](" * 300_000,
    "ticks": "`" * 500_000 + " " + "` `` ``` " * 50_000,
    "stars": "**a " * 300_000,
    "wide table": "## Timeline\n\n|" + "a|" * 1000 + "\n|" + "-|" * 1000 + "\n|" + "b|" * 1000,
    "many rows": "## Timeline\n\n| Time | Event |\n|---|---|\n" + "| 10:00 | x |\n" * 50_000,
    "many items": "## Action items\n\n" + "- do it\n" * 100_000,
    "many headings": "# a\n## Timeline\n" * 20_000,
    "many references": "".join(f"[r{n}]: https://example.com/{n}\n" for n in range(20_000)),
    "an open fence": "## Summary\n\n```\n" + "- x\n" * 100_000,
    "backslashes": "\\" * 500_000,
    "underlines": "a\n---\n" * 50_000,
    "angle brackets": "<" * 500_000 + "<!-- " * 50_000,
    "front matter": "---\n" + "a: b\n" * 200_000,
    "time like": "## Timeline\n\n" + "- 2026-01-01 " * 20_000,
    "a heading of digits": "# Summary"
    + "1" * 300_000
    + " <!-- pm:title -->\n\n## "
    + "1." * 99_999,
    "our mark": "<!-- pm:title -->" * 20_000 + "\n<!-- pmdesk 1: x\n{" + "[" * 50_000,
    "our rows": "## T <!-- pm:timeline -->\n\n| # | Event |\n|---|---|\n"
    + "| <!-- pm:timeline.aa --> | x |\n" * 20_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_in_bounded_time_and_keeps_its_words(name: str) -> None:
    text = HOSTILE[name]
    read_files = []
    assert grows_in_proportion(lambda: read(quarter(text)), lambda: read_files.append(read(text)))
    imported = read_files[0]
    word = next((word for word in letters(text[:200]) if len(word) > 3), "")
    assert word in known_names() or word in said_by(imported.postmortem)[:2_000_000].casefold()


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([*NAUGHTY, "## Timeline", "## Summary", "- 10:00 x"])))
def test_no_mixture_of_markdown_breaks_the_import(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    if "<!-- pm:" not in text:
        said = letters(said_by(read(text).postmortem))
        source = letters(re.sub(r"(?m)^\s*[-*] \[[x ]\]|^ {0,3}\d+\.", "", text))
        lost = set(source) - set(said) - known_names() - {"x", "br"}
        unspaced = "".join(said)
        assert not {word for word in lost if word not in unspaced}


def test_somebody_who_is_named_twice_was_there_once() -> None:
    """As the JSON format says: else a report would change on its way through it."""
    text = "# Outage\n\n## Attended\n\n- Noor\n- Aki\n- Noor\n"
    postmortem = read(text).postmortem
    assert postmortem.value("meeting_attended") == ("Noor", "Aki")


# What pmdesk itself calls things


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_of_a_report_by_pmdesk_is_known_in_its_language(language: str) -> None:
    words, english, names = Words.load(language), Words.load("en"), Names(SCHEMA)
    for stage in SCHEMA.stages:
        for heading in (stage.label, *(section.label for section in stage.sections)):
            meant = names.section(english(heading)) or names.section(words(heading))
            assert names.section(words(heading)) == meant, heading
            assert meant is not None
        for asked in stage.fields:
            assert names.section(words(asked.label)) is not None
            assert names.fact(words(asked.label)) == asked.key
            for column in asked.columns:
                assert names.column(asked.key, words(column.label)) == column.key
                for option in column.options:
                    place = f"{asked.key}.{column.key}"
                    assert names.option(place, words(option.label)) == option.key
    for option in SCHEMA.field("timeline.x.anchor").options:
        kind, milestone = names.milestone(words(option.label)) or ("", "")
        assert milestone == option.key
        assert SCHEMA.field("timeline.x.kind").option(kind)
    for heading in ("Postmortem", "Incident report"):
        assert bare(words(heading)) in names.words["title_prefixes"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", samples(), ids=lambda file: file.stem)
def test_a_report_that_lost_its_comment_is_read_by_its_labels(file: Path, language: str) -> None:
    before = bundle.read(file.read_bytes(), file.name, SCHEMA, "en").postmortem
    written = markdown.write(before, Words.load(language)).decode()
    bared = re.sub(r"(?s)\A---\n.*?\n---\n|<!--.*?-->", "", written)
    after = read(bared).postmortem
    for key in ("timeline", "follow_ups", "went_well", "went_badly", "five_whys"):
        assert len(after.rows(key)) == len(before.rows(key)), key
    read_again = [each for each in before.answers if after.is_answered(each)]
    assert len(read_again) > 0.8 * len(before.answers)


def test_a_bar_in_the_code_of_a_table_comes_in_without_its_backslash() -> None:
    """GitHub's tables need one before each bar, in code too; nobody wrote it into the command."""
    page = "# A\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 09:00 | ran `p \\| q` \\| x |\n"
    (row,) = read(page).postmortem.rows("timeline")
    assert row.cells["event"] == Text({"en": "ran p | q | x"})
