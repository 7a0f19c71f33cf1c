"""A pasted table becomes rows, from wherever it was copied."""

from __future__ import annotations

from datetime import date, timedelta, timezone

import pytest

from pmdesk import paths
from pmdesk.domain.kinds import Value
from pmdesk.domain.schema import load
from pmdesk.domain.text import Text
from pmdesk.formats.table_text import PastedTable, TableReader, read_table
from tests.growth import TIMES, grows_in_proportion, quarter

SCHEMA = load(paths.resources() / "schema")
TIMELINE = SCHEMA.field("timeline")
ACTIONS = SCHEMA.field("follow_ups")
TOKYO = timezone(timedelta(hours=9))
READER = TableReader(SCHEMA, "ja", TOKYO, date(2026, 11, 18))


def table(text: str) -> PastedTable:
    found = read_table(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "10:00\tIt broke\n10:05\tIt was seen\n",
        "10:00,It broke\n10:05,It was seen",
        "10:00;It broke\r\n10:05;It was seen\r\n",
        "| 10:00 | It broke |\n| 10:05 | It was seen |",
        '"10:00","It broke"\n"10:05","It was seen"\n',
    ],
)
def test_rows_from_a_spreadsheet_a_file_or_a_page(text: str) -> None:
    assert table(text).rows == (("10:00", "It broke"), ("10:05", "It was seen"))


def test_a_markdown_table_keeps_its_header_and_its_bars() -> None:
    pasted = table("| Time | **Event** |\n|:--|---|\n| 10:00 | `a \\| b` |\n")
    assert pasted == PastedTable(("Time", "Event"), (("10:00", "a | b"),))


def test_a_cell_of_several_lines_stays_one_cell() -> None:
    assert table('10:00\t"first\nsecond"\n10:01\tx\n').rows[0] == ("10:00", "first\nsecond")


@pytest.mark.parametrize("text", ["", "\n \n", "One sentence, with a comma.", "a,b\nc", "word"])
def test_a_text_that_is_no_table_is_left_to_be_pasted_as_text(text: str) -> None:
    assert read_table(text) is None


def test_a_header_in_any_language_names_the_columns() -> None:
    rows = READER.rows(TIMELINE, table("イベント\t時刻\t備考\n検索が止まった\t8時52分頃\tグラフ\n"))
    assert rows == [
        {
            "event": Text({"ja": "検索が止まった"}),
            "time": "2026-11-18T08:52+09:00",
            "precision": "about",
            "note": Text({"ja": "グラフ"}),
        }
    ]


def test_without_a_header_the_columns_come_as_the_list_shows_them() -> None:
    rows = READER.rows(TIMELINE, table("8:52\tIt broke\n9:10\tIt was seen\n"))
    assert [row["time"] for row in rows] == ["2026-11-18T08:52+09:00", "2026-11-18T09:10+09:00"]


def test_the_day_is_carried_forward_from_row_to_row() -> None:
    rows = READER.rows(TIMELINE, table("2026-12-01 23:50\ta\n23:58\tb\n"))
    assert rows[1]["time"] == "2026-12-01T23:58+09:00"


def test_actions_with_dates_people_and_words_for_options() -> None:
    pasted = table(
        "| アクション | 担当 | 期限 | 状態 | カテゴリ |\n|-|-|-|-|-|\n"
        "| 監視を足す | 佐藤 | 2026-12-01 | **完了** | 検知 |"
    )
    assert READER.rows(ACTIONS, pasted) == [
        {
            "action": Text({"ja": "監視を足す"}),
            "owner": "佐藤",
            "due": "2026-12-01",
            "state": "done",
            "type": "detect",
        }
    ]


def test_a_word_that_its_column_cannot_hold_is_not_lost() -> None:
    rows = READER.rows(ACTIONS, table("Action\tDue\tMood\nAdd an alert\tsoon\tcalm\n"))
    said = " ".join(value.say("ja") for value in rows[0].values() if isinstance(value, Text))
    assert "soon" in said
    assert "calm" in said


@pytest.mark.parametrize(
    "text",
    [
        "a\t" * 200_000,
        "a,b\n" * 200_000,
        '"' * 300_000,
        "|" * 300_000,
        "|a|b|\n|-|-|\n" + "|x|y|\n" * 100_000,
        "-|" * 100_000 + "\n" + "-|" * 100_000,
    ],
)
def test_a_hostile_clipboard_is_read_in_bounded_time(text: str) -> None:
    assert grows_in_proportion(lambda: read_table(quarter(text)), lambda: read_table(text))


@pytest.mark.parametrize("odd", ["[", " ", "(月", "1", "1:"])
def test_a_page_in_a_column_of_times_is_kept_as_words_and_soon(odd: str) -> None:
    def rows(count: int) -> list[dict[str, Value]]:
        said = f"Time\tEvent\n2026-11-18 08:52 all down {odd * count}end\tup\n"
        return list(READER.rows(TIMELINE, table(said)))

    assert grows_in_proportion(lambda: rows(30_000 // TIMES), lambda: rows(30_000))
    [row] = rows(30_000)
    assert str(row["time"]).startswith("2026-11-18T08:52")
    said = " ".join(cell.say("ja") for cell in row.values() if isinstance(cell, Text))
    assert said.count("all down") == said.count("end") == said.count("up") == 1
