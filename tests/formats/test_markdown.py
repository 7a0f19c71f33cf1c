"""A Markdown report comes back equal, and a person can edit it in between."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmdesk import paths
from pmdesk.domain.kinds import File, Value
from pmdesk.domain.postmortem import Answers, Postmortem, Row
from pmdesk.domain.schema import load
from pmdesk.domain.text import Text
from pmdesk.formats import FormatError, Imported, bundle, markdown
from pmdesk.words import LANGUAGES, Words
from tests.formats.random_postmortems import NAUGHTY, postmortems

SCHEMA = load(paths.resources() / "schema")
SAMPLES = sorted((paths.resources() / "samples").glob("*.json"))
ENGLISH = Words.load("en")
NOTHING_AT_ALL = r"(?!)"


def page_of(postmortem: Postmortem, language: str = "en") -> str:
    return markdown.write(postmortem, Words.load(language)).decode()


def read(page: str, language: str = "en") -> Imported:
    return markdown.read(page.encode(), "a.md", SCHEMA, language)


def incident() -> Postmortem:
    """A small incident in two languages."""
    rows = (
        Row(
            "aa11",
            {
                "time": "2026-11-18T08:52:07+09:00",
                "precision": "second",
                "event": Text({"en": "Search is down", "ja": "検索が止まる"}),
                "kind": "impact_change",
                "note": Text({"en": "Seen | on the graph"}),
            },
        ),
        Row("bb22", {"time": "2026-11-18T09:10+09:00", "event": Text({"en": "Alert fires"})}),
        Row(
            "cc33", {"time": "2026-11-18T09:40+09:00", "event": Text({"en": "Certificate put in"})}
        ),
    )
    answers: dict[str, Value | tuple[Row, ...]] = {
        "title": Text({"en": "Search was down", "ja": "検索の停止"}, {"ja": ("en", "12345678")}),
        "number": "PM-2026-014",
        "severity": "sev2",
        "severity_scheme": "sev",
        "status": "draft",
        "owner": "Carol",
        "time_zone": "Asia/Tokyo",
        "services": ("search", "api"),
        "findings": Text({"en": "The *certificate* expired.\n\n- one\n- two", "ja": "期限切れ。"}),
        "cues_focus": Text({"en": "The graph"}),
        "cues_missed": Text({"en": "Nobody asked"}, {}, True),
        "criteria": ("user_visible", "monitoring_missed"),
        "timeline": rows,
    }
    return Postmortem(SCHEMA, "abcd2345", "en", answers)


# Equal again


@pytest.mark.parametrize("language", LANGUAGES)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(postmortem=postmortems(SCHEMA, share=5))
def test_any_answers_in_any_language_read_back_equal(language: str, postmortem: Postmortem) -> None:
    imported = read(page_of(postmortem, language))
    assert imported.postmortem.records() == postmortem.records()
    assert imported.postmortem.id == postmortem.id
    assert imported.postmortem.language == postmortem.language
    assert imported.unplaced == ""


@pytest.mark.parametrize("text", NAUGHTY)
def test_a_naughty_text_reads_back_wherever_it_stands(text: str) -> None:
    row = Row(
        "ab12",
        {"event": Text({"en": text}), "note": Text({"en": text}), "source": Text({"en": text})},
    )
    answers: Answers = {
        "title": Text({"en": text}),
        "findings": Text({"en": text}),
        "timeline": (row,),
    }
    postmortem = Postmortem(SCHEMA, "ab", "en", answers)
    assert read(page_of(postmortem)).postmortem.records() == postmortem.records()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_a_sample_reads_back_equal_in_every_language(file: Path, language: str) -> None:
    sample = bundle.read(file.read_bytes(), file.name, SCHEMA, "en")
    page = markdown.write(sample.postmortem, Words.load(language), attachments=sample.attachments)
    again = read(page.decode())
    assert again.postmortem.records() == sample.postmortem.records()
    assert again.unplaced == ""


def test_the_order_of_languages_comes_back_for_it_says_which_is_the_original() -> None:
    title = Text({"zh-Hant": "一", "ja": "一つ", "en": "One"})
    postmortem = Postmortem(SCHEMA, "a", "zh-Hant", {"title": title})
    for language in LANGUAGES:
        again = read(page_of(postmortem, language)).postmortem.answers["title"]
        assert isinstance(again, Text)
        assert list(again.words) == list(title.words)


def test_the_same_postmortem_gives_the_same_page() -> None:
    at = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
    pages = {markdown.write(incident(), ENGLISH, export_id="e1", exported_at=at) for _ in range(3)}
    assert len(pages) == 1


# The page


def test_no_words_stand_twice_on_the_page() -> None:
    page = page_of(incident())
    assert page.count("The *certificate* expired.") == 1
    assert page.count("Alert fires") == 1
    assert page.count("期限切れ。") == 1


def test_the_front_matter_is_short_and_quoted() -> None:
    page = page_of(incident().answer("title", 'a: "b" # c\n---\nd', "en"))
    front = page.split("\n---\n")[0].split("\n")
    assert front[0] == "---"
    assert 'number: "PM-2026-014"' in front
    assert 'language: "en"' in front
    assert 'title: "a: \\"b\\" # c\\n---\\nd"' in front


@pytest.mark.parametrize("text", NAUGHTY)
def test_no_answer_can_add_headings_rows_or_html_to_the_page(text: str) -> None:
    row = Row("ab12", {"event": Text({"en": text}), "source": Text({"en": text})})
    answers: Answers = {
        "title": Text({"en": "A"}),
        "findings": Text({"en": text}),
        "lessons": Text({"en": "Last"}),
        "timeline": (row,),
    }
    plain_row = Row("ab12", {"event": Text({"en": "x"}), "source": Text({"en": "x"})})
    plain: Answers = {**answers, "findings": Text({"en": "x"}), "timeline": (plain_row,)}
    naughty = outline_of(page_of(Postmortem(SCHEMA, "a", "en", answers)))
    calm = outline_of(page_of(Postmortem(SCHEMA, "a", "en", plain)))
    assert naughty == calm


def outline_of(page: str) -> list[str]:
    """What Python-Markdown sees at the top of the page: headings 1 to 4 and the row of events."""
    import markdown as python_markdown

    body = page.split("\n---\n", 1)[1]
    html = python_markdown.markdown(body, extensions=["tables", "fenced_code"])
    assert not re.search(r"<(script|details|b|summary)\b", html)
    headings = re.findall(r"<h[1-4][^>]*>(.*?)</h[1-4]>", html, re.DOTALL)
    found = re.search(r"<tr>\s*<td>T-1(.*?)</tr>", html, re.DOTALL)
    assert found is not None
    return [*headings, str(found[1].count("<td"))]


def test_the_external_page_holds_the_message_and_nothing_else() -> None:
    message = {
        "external_title": Text({"en": "Slow search"}),
        "external_summary": Text({"en": "Search was slow for 40 minutes.", "ja": "秘密の言葉"}),
    }
    postmortem = Postmortem(SCHEMA, "abcd2345", "en", {**incident().answers, **message})
    page = markdown.write(
        postmortem, ENGLISH, profile="external", attachments={"f" * 64: b"x"}, export_id="e1"
    ).decode()
    assert "Search was slow for 40 minutes." in page
    for inside in ("<!--", "Carol", "PM-2026", "certificate", "abcd2345", "秘密", "---\n", "Alert"):
        assert inside not in page


# Edited by a person


def test_an_edit_on_the_page_wins_and_the_translation_is_seen_as_stale() -> None:
    postmortem = incident()
    title = postmortem.answers["title"]
    assert isinstance(title, Text)
    postmortem = postmortem.answer("title", "Search was down", "en").answer("title", "検索", "ja")
    page = page_of(postmortem).replace("# Search was down", "# Search was slow")
    again = read(page).postmortem
    assert again.text("title", "en") == "Search was slow"
    assert again.text("title", "ja") == "検索"
    assert again.answers["title"].is_stale("ja")  # type: ignore[union-attr]
    assert again.answer("title", None, "en").records().keys() >= {"findings", "number"}


def test_prose_can_be_rewritten_with_headings_and_code_of_ones_own() -> None:
    text = "New.\n\n##### Mine\n\n```sh\n# not a heading\n```\n\n| a |\n|---|\n| b |"
    page = page_of(incident()).replace("The *certificate* expired.\n\n- one\n- two", text)
    again = read(page).postmortem.text("findings", "en")
    assert again == text.replace("##### Mine", "# Mine")


def test_a_deleted_text_is_gone_in_that_language_only() -> None:
    page = page_of(incident()).replace("The *certificate* expired.\n\n- one\n- two", "")
    findings = read(page).postmortem.answers["findings"]
    assert isinstance(findings, Text)
    assert findings.words == {"ja": "期限切れ。"}


def rows_on(page: str) -> list[str]:
    return [line for line in page.split("\n") if re.match(r"\| T-\d <!-- pm:timeline\.", line)]


def test_a_cell_is_edited_and_seconds_elsewhere_stay() -> None:
    page = page_of(incident()).replace("Alert fires", "Alert fires \\| twice")
    again = read(page).postmortem
    assert again.text("timeline.bb22.event", "en") == "Alert fires | twice"
    assert again.value("timeline.aa11.time") == "2026-11-18T08:52:07+09:00"
    assert again.text("timeline.aa11.event", "ja") == "検索が止まる"


def test_a_row_is_deleted_and_its_hidden_words_with_it() -> None:
    page = page_of(incident())
    again = read(page.replace(rows_on(page)[0] + "\n", "")).postmortem
    assert [row.id for row in again.rows("timeline")] == ["bb22", "cc33"]
    assert "検索が止まる" not in json.dumps(again.records(), ensure_ascii=False)


def test_rows_are_moved_and_stay_themselves() -> None:
    page = page_of(incident())
    first, second, third = rows_on(page)
    moved = page.replace("\n".join([first, second, third]), "\n".join([third, first, second]))
    again = read(moved).postmortem
    assert [row.id for row in again.rows("timeline")] == ["cc33", "aa11", "bb22"]
    assert again.value("timeline.aa11.time") == "2026-11-18T08:52:07+09:00"


def test_a_row_added_by_hand_is_a_new_row_in_its_place() -> None:
    page = page_of(incident())
    second = rows_on(page)[1]
    columns = len(second.split("|")) - 2
    typed = ["", "9:20頃", "Someone looks"] + [""] * (columns - 3)
    page = page.replace(second, f"{second}\n| {' | '.join(typed)} |")
    rows = read(page).postmortem.rows("timeline")
    assert [row.id for row in rows][0:2] == ["aa11", "bb22"]
    assert [row.id for row in rows][3] == "cc33"
    assert rows[2].cells["time"] == "2026-11-18T09:20+09:00"
    assert rows[2].cells["precision"] == "about"
    assert rows[2].cells["event"] == Text({"en": "Someone looks"})


def test_a_page_without_a_title_gets_one() -> None:
    page = page_of(incident().answer("title", None))
    assert read(page).postmortem.value("title") is None
    title = next(line for line in page.split("\n") if line.startswith("# "))
    again = read(page.replace(title, "# It has a name now")).postmortem
    assert again.text("title", "en") == "It has a name now"


def test_a_row_copied_with_its_comment_becomes_a_second_row() -> None:
    page = page_of(incident())
    second = rows_on(page)[1]
    rows = read(page.replace(second, f"{second}\n{second}")).postmortem.rows("timeline")
    assert len(rows) == 4
    assert len({row.id for row in rows}) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_option_is_chosen_by_its_label_in_the_language_of_the_page(language: str) -> None:
    words = Words.load(language)
    field = SCHEMA.field("severity")
    page = page_of(incident(), language)
    line = next(line for line in page.split("\n") if line.endswith("<!-- pm:severity -->"))
    edited = line.replace(words(field.label_of("sev2")), words(field.label_of("sev3")))
    assert edited != line
    assert read(page.replace(line, edited)).postmortem.value("severity") == "sev3"


def test_a_question_is_answered_after_all() -> None:
    page = page_of(incident()).replace("*Not relevant*\n\nNobody asked", "The disk")
    answer = read(page).postmortem.answers["cues_missed"]
    assert answer == Text({"en": "The disk"})


def test_an_editor_that_ends_lines_otherwise_and_pads_tables_changes_nothing() -> None:
    page = page_of(incident())
    padded = re.sub(r"(?m)^\|.*\|$", lambda line: line[0].replace(" | ", "   |  "), page)
    padded = padded.replace("\n", "\r\n")
    assert read(padded).postmortem.records() == incident().records()


# Damaged


def without_comments(page: str) -> str:
    return re.sub(r" ?<!-- pm:\S+ -->", "", page[: page.index("<!-- pmdesk")])


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_comment_at_the_end_the_page_still_says_what_it_shows(language: str) -> None:
    page = page_of(incident(), language)
    imported = read(page[: page.index("<!-- pmdesk")], language)
    again = imported.postmortem
    shown = "検索の停止" if language == "ja" else "Search was down"
    assert again.text("title", language) == shown
    assert again.value("severity") == "sev2"
    assert again.value("number") == "PM-2026-014"
    assert again.value("services") == ("search", "api")
    assert again.value("owner") == "Carol"
    assert again.value("criteria") == ("user_visible", "monitoring_missed")
    assert [row.id for row in again.rows("timeline")] == ["aa11", "bb22", "cc33"]
    assert again.value("timeline.aa11.kind") == "impact_change"
    assert again.value("timeline.bb22.time") == "2026-11-18T09:10+09:00"
    assert again.answers["cues_missed"].skipped  # type: ignore[union-attr]
    assert imported.notes


def test_without_any_comment_the_labels_serve() -> None:
    imported = read(without_comments(page_of(incident())))
    again = imported.postmortem
    assert again.text("title", "en") == "Search was down"
    assert again.value("severity") == "sev2"
    assert again.text("findings", "en") == "The *certificate* expired.\n\n- one\n- two"
    assert again.value("criteria") == ("user_visible", "monitoring_missed")
    assert [row.cells["time"] for row in again.rows("timeline")] == [
        "2026-11-18T08:52:07+09:00",
        "2026-11-18T09:10+09:00",
        "2026-11-18T09:40+09:00",
    ]
    assert again.rows("timeline")[0].cells["note"] == Text({"en": "Seen | on the graph"})


def test_a_damaged_comment_loses_no_word() -> None:
    page = page_of(incident()).replace('"records": {', '"records": {{')
    imported = read(page)
    assert "検索が止まる" in imported.unplaced
    assert imported.postmortem.text("title", "en") == "Search was down"


def test_text_typed_where_nothing_belongs_is_kept_as_unplaced() -> None:
    page = page_of(incident())
    page = page.replace("\n## ", "\nLoose words one.\n\n## ", 1)
    page = page.replace("<!-- pmdesk", "## My own heading\n\nLoose words two.\n\n<!-- pmdesk")
    imported = read(page)
    for words in ("Loose words one.", "My own heading", "Loose words two."):
        assert words in imported.unplaced
    assert imported.postmortem.text("unplaced", "en") == imported.unplaced
    kept = imported.postmortem.answer("unplaced", None).records()
    assert kept == incident().records()


def test_a_word_that_a_field_cannot_hold_is_kept_as_unplaced() -> None:
    page = page_of(incident())
    line = next(line for line in page.split("\n") if line.endswith("<!-- pm:severity -->"))
    imported = read(page.replace(line, line.replace("Sev-2", "quite bad")))
    assert "quite bad" in imported.unplaced


@pytest.mark.parametrize("cut", range(0, 4000, 137))
def test_a_page_cut_anywhere_is_still_read(cut: int) -> None:
    read(page_of(incident())[:cut])


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_read_that_the_last_comment_is_to_be_left(language: str) -> None:
    comment = page_of(incident(), language).partition("<!-- pmdesk 1: ")[2].split("\n{\n")[0]
    said = comment.split("\n")
    assert said[0] == Words.load(language)(markdown.LEAVE_IT)
    assert set(said) == {Words.load(each)(markdown.LEAVE_IT) for each in LANGUAGES}
    for asked in ("Leave this comment", "消さずに残して", "请保留这段注释", "請保留這段註解"):
        assert any(asked in each for each in said)


def test_a_page_of_earlier_is_read_which_said_it_in_one_language() -> None:
    page = page_of(incident(), "ja")
    head, _, rest = page.partition("<!-- pmdesk 1: ")
    earlier = f"{head}<!-- pmdesk 1: Leave this.\n{{\n{rest.partition(chr(10) + '{' + chr(10))[2]}"
    assert read(earlier).postmortem.records() == incident().records()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("removed", [NOTHING_AT_ALL, r" ?<!-- pm:\S+ -->", r"(?s) ?<!--.*?-->"])
def test_labels_are_read_with_the_colon_of_their_language_or_of_earlier_pages(
    language: str, removed: str
) -> None:
    asked = incident().answer("external_needed", "no")
    page = re.sub(removed, "", page_of(asked, language))
    earlier = re.sub(r"^(- \*\*[^*:\n]+)\*\*(：| )(?=\S)", r"\1:** ", page, flags=re.MULTILINE)
    assert earlier != page
    for each in (page, earlier):
        again = read(each, language).postmortem
        assert again.value("external_needed") == "no"
        assert again.value("owner") == "Carol"
        assert again.value("services") == ("search", "api")
        assert again.rows("timeline")[0].cells["kind"] == "impact_change"
        assert len(again.rows("timeline")) == 3
        if removed == NOTHING_AT_ALL:
            assert again.records() == asked.records()


def test_a_page_of_a_newer_pmdesk_is_refused_kindly() -> None:
    with pytest.raises(FormatError, match="newer version of pmdesk"):
        read(page_of(incident()).replace("<!-- pmdesk 1:", "<!-- pmdesk 2:"))


def test_a_comment_that_somebody_forged_is_not_believed() -> None:
    rest = {"records": {"severity": {"see": [], "is": {"a": 1}}, "owner": {"see": 5}}, "rows": [1]}
    page = f"# A <!-- pm:title -->\n\n<!-- pmdesk 1: x\n{json.dumps(rest)}\n-->\n"
    imported = read(page)
    assert imported.postmortem.text("title", "en") == "A"
    assert imported.postmortem.value("severity") is None


# Attachments


def test_small_attachments_travel_in_the_page_and_large_ones_are_named() -> None:
    small, large = b"small", bytes(100_000)
    files = [
        File(name, hashlib.sha256(data).hexdigest(), len(data), "image/png")
        for name, data in (("small.png", small), ("large.png", large))
    ]
    rows = tuple(Row(f"a{n}", {"file": file}) for n, file in enumerate(files))
    postmortem = Postmortem(SCHEMA, "a", "en", {"monitoring": rows})
    held = {files[0].sha256: small, files[1].sha256: large, "f" * 64: b"of another"}
    page = markdown.write(postmortem, ENGLISH, attachments=held).decode()
    imported = read(page)
    assert imported.attachments == {files[0].sha256: small}
    assert imported.postmortem.records() == postmortem.records()
    assert "large.png" in imported.notes[0].say(ENGLISH)


# Mangled


WORDS_TO_FIND = (
    "Search was down",
    "certificate",
    "Alert fires",
    "Certificate put in",
    "Seen",
    "The graph",
    "Nobody asked",
    "Carol",
    "PM-2026-014",
)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_lines_in_any_order_lose_no_word_that_is_still_on_the_page(data: st.DataObject) -> None:
    page = page_of(incident())
    body, end = page[: page.index("<!-- pmdesk")], page[page.index("<!-- pmdesk") :]
    lines = body.split("\n")
    for _ in range(data.draw(st.integers(1, 6))):
        first = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "move", "unmark", "copy", "indent", "join"])):
            case "drop":
                del lines[first]
            case "move":
                lines.insert(data.draw(st.integers(0, len(lines))), lines.pop(first))
            case "unmark":
                lines[first] = re.sub(r" ?<!-- pm:\S+ -->", "", lines[first])
            case "copy":
                lines.insert(data.draw(st.integers(0, len(lines))), lines[first])
            case "indent":
                lines[first] = f"   {lines[first]}"
            case "join":
                lines[first : first + 2] = [" ".join(lines[first : first + 2])]
    text = "\n".join(lines)
    said = json.dumps(read(text + data.draw(st.sampled_from([end, ""]))).postmortem.records())
    visible = text.split("\n---\n", 1)[-1]
    for words in WORDS_TO_FIND:
        assert words not in visible or words in said.replace("\\n", " "), (words, visible)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just(True),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["see", "is", "en", "title", "timeline", "timeline.aa11", "timeline.aa11.time", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
PARTS = ("id", "language", "said", "zone", "records", "rows", "loose", "unknown", "columns")


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.sampled_from([*PARTS, "attachments"]), JSON))
def test_no_forged_comment_breaks_the_reading(rest: dict[str, object]) -> None:
    page = page_of(incident())
    body = page[: page.index("<!-- pmdesk")]
    imported = read(f"{body}<!-- pmdesk 1: x\n{json.dumps(rest)}\n-->\n")
    again = Postmortem.from_records(SCHEMA, "a", "en", imported.postmortem.records())
    assert again.records() == imported.postmortem.records()
    assert "Alert fires" in json.dumps(imported.postmortem.records())
