"""How a report looks on paper, by where its letters stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmdesk.domain.outline import NOTHING_YET, Chart, Dot, Span
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Schema
from pmdesk.formats import bundle, chart, html, pdf, pdf_places
from pmdesk.formats.typography import ems, spaced, widths
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words

AT = datetime(2026, 11, 28, 3, 4, tzinfo=UTC)
HAN = re.compile(r"[\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff]")
LATIN = re.compile(r"[0-9A-Za-z]")

Letter = tuple[str, float, float, float, float]
Exported = Callable[[str, str], bytes]


@pytest.fixture(scope="module")
def sample(schema: Schema) -> Postmortem:
    file = next(iter(samples()))
    return bundle.read(file.read_bytes(), file.name, schema, "en").postmortem


@pytest.fixture(scope="module")
def exported(sample: Postmortem) -> Iterator[Exported]:
    with pdf.Renderer() as renderer:

        @cache
        def export(language: str, profile: str) -> bytes:
            words = Words.load(language)
            return pdf.write(
                sample, words, profile=profile, exported_at=AT, renderer=renderer, source=b""
            )

        yield export


def _letters(data: bytes) -> Iterator[list[Letter]]:
    """Each page's letters with their left, bottom, right and top, as pdfium finds them."""
    with pdf_places.ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        for page in document:
            text = page.get_textpage()
            said = text.get_text_range()
            count = min(text.count_chars(), len(said))
            yield [(said[at], *text.get_charbox(at, loose=True)) for at in range(count)]
        document.close()


def _lines(letters: list[Letter]) -> list[list[Letter]]:
    """Runs of letters side by side."""
    runs: list[list[Letter]] = []
    for each in letters:
        if not each[0].strip():
            continue
        last = runs[-1][-1] if runs else None
        size = each[4] - each[2]
        beside = last and abs(last[2] - each[2]) < 3 and -8 < each[1] - last[3] < 0.5 * size
        if beside:
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


@pytest.mark.parametrize("profile", ["internal", "review"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cell_ends_in_a_line_of_one_letter(
    exported: Exported, language: str, profile: str
) -> None:
    data = exported(language, profile)
    cells = [place for place in pdf_places.of_file(data) if place.key.count(".") == 2]
    assert cells
    alone = []
    for number, letters in enumerate(_letters(data)):
        lefts = [place.left for place in cells if place.page == number]
        for above, run in pairwise(_lines(letters)):
            is_next = abs(above[0][1] - run[0][1]) < 2 and 0 < above[0][2] - run[0][2] < 17
            in_cell = any(0 <= run[0][1] - left < 7 for left in lefts)
            if len(run) == 1 and run[0][0].isalnum() and is_next and in_cell:
                alone.append("".join(each[0] for each in (*above, *run)))
    assert alone == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_a_quarter_of_an_em_stands_between_han_and_latin(exported: Exported, language: str) -> None:
    gaps = []
    for letters in _letters(exported(language, "internal")):
        shown = [each for each in letters if each[0].strip()]
        for one, other in pairwise(shown):
            pair = one[0] + other[0]
            han_latin = HAN.match(pair[0]) and LATIN.match(pair[1])
            if (han_latin or (LATIN.match(pair[0]) and HAN.match(pair[1]))) and (
                abs(one[2] - other[2]) < 1.5
                and one[4] - one[2] == pytest.approx(other[4] - other[2])
            ):
                size = (one[4] - one[2]) / 1.448
                gaps.append(((other[1] - one[3]) / size, pair))
    near = [each for each in gaps if each[0] < 2]
    assert len(near) > 20
    assert [pair for gap, pair in near if gap < 0.2] == []


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("彼は「はい」、と", '彼は「はい<span class="half">」</span>、と'),
        ("（一）。次", '（一<span class="half">）</span>。次'),
        ("<b>短い</b>NTP", "<b>短い</b> NTP"),
        ("58分と<code>rm -rf</code>する", "58\u00a0分と<code>rm -rf</code>する"),
        ("<code>甲a乙</code>", "<code>甲a乙</code>"),
        ("<td>甲</td><td>a</td>", "<td>甲</td><td>a</td>"),
        ('<p title="甲a">甲 a</p>', '<p title="甲a">甲 a</p>'),
        ("、「甲", '<span class="half">、</span>「甲'),
    ],
)
def test_letters_keep_the_distance_that_they_need(said: str, shown: str) -> None:
    assert spaced(said) == shown


def test_halved_punctuation_takes_half_the_room(schema: Schema) -> None:
    said = Postmortem.blank(schema, "ja").answer("findings", "彼は「はい」、と（一）。次へ。", "ja")
    with pdf.Renderer() as renderer:
        data = pdf.write(said, Words.load("ja"), renderer=renderer, source=b"")
    letters = [each for page in _letters(data) for each in page]
    text = "".join(each[0] for each in letters)
    for pair in ("」、", "）。"):
        one, other = letters[text.index(pair)], letters[text.index(pair) + 1]
        size = (other[4] - other[2]) / 1.448
        assert (other[1] - one[1]) / size == pytest.approx(0.5, abs=0.05)


def _page(postmortem: Postmortem, language: str, profile: str = "internal") -> str:
    words = Words.load(language)
    return html.make_page(postmortem, words, profile=profile, attachments={}, exported_at=AT).html


def test_a_day_stands_once_above_what_happened_on_it(sample: Postmortem) -> None:
    page = _page(sample, "en")
    start = page.index("Timeline of events")
    rows = re.sub(r"<[^>]+>", " ", page[start : page.index("</table>", start)])
    for day in ("2026-04-14", "2026-04-15", "2026-04-16"):
        assert rows.count(day) == 1
    assert "23:28" in rows


def test_a_row_of_one_day_says_it_above_all(schema: Schema) -> None:
    made = Postmortem.blank(schema, "en").answer("time_zone", "Asia/Tokyo")
    for hour in (9, 10):
        made, row = made.with_row("features", {"from": f"2026-11-18T{hour:02}:05+09:00"})
        made = made.answer(f"features.{row}.feature", f"Feature {hour}", "en")
    page = _page(made, "en")
    assert page.count("2026-11-18") == 1
    assert "10:05" in page


def test_a_label_and_its_answer_are_told_apart_and_kept_together(sample: Postmortem) -> None:
    assert '<span class="detail together"' in (page := _page(sample, "ja"))
    assert "<b>実施者の役割：</b>オンコール担当" in page
    assert "<b>Role or system: </b>" in _page(sample, "en")


def test_the_foot_tells_the_time_by_the_clock_of_the_report(sample: Postmortem) -> None:
    assert "2026-11-28 12:04 JST" in _page(sample, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_long_it_took_is_printed(sample: Postmortem, language: str) -> None:
    words = Words.load(language)
    page = _page(sample, language)
    for label in ("Time to acknowledge", "Time to mitigate", "Time to resolve", "Acknowledged"):
        assert f"<dt>{words(label)}</dt>" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_review_copy_says_which_stages_are_empty(schema: Schema, language: str) -> None:
    blank = Postmortem.blank(schema, language)
    nothing = Words.load(language)(NOTHING_YET)
    assert _page(blank, language, "review").count(nothing) >= 5
    assert nothing not in _page(blank, language)


@given(
    st.lists(st.lists(st.text(max_size=60), min_size=4, max_size=4), max_size=12),
    st.floats(20, 60),
)
def test_columns_share_all_the_room_there_is(rows: list[list[str]], room: float) -> None:
    found = widths(["Time", "Event", "Kind", "Source"], rows, room)
    assert sum(found) == pytest.approx(room)
    assert min(found) > 0


def test_a_list_of_nothing_but_files_has_no_columns() -> None:
    assert widths([], [[], []], 50) == []


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    rows = [["00:05", "A long story " * 8, "Communication", "checkouts"]] * 5
    found = widths(["Time", "Event", "Kind", "Source"], rows, 40)
    assert found[2] >= ems("Communication")
    assert found[3] >= ems("checkouts")
    assert found[1] == max(found)


NINE = 1_795_000_000.0
DAY = 86_400


def _drawn(*hours: float) -> dict[float, float]:
    """At which place each of these hours from nine o'clock is drawn."""
    dots = tuple(Dot(f"t.{n}", "", "", NINE + 3600 * at, "") for n, at in enumerate(hours))
    span = Span("impact_start", "Impact", NINE, NINE + 3600, "red")
    drawn = chart.draw(Chart("timeline.chart", (span,), dots, "UTC"))
    places = re.findall(r'<circle cx="([\d.]+)"', drawn)
    return dict(zip(hours, map(float, places), strict=True))


def test_a_moment_far_away_stands_beyond_a_break_with_its_own_time() -> None:
    dots = tuple(Dot(f"t.{n}", "", "", NINE + 3600 * at, "") for n, at in enumerate((0, 1, 9)))
    span = Span("impact_start", "Impact", NINE, NINE + 3600, "red")
    drawn = chart.draw(Chart("timeline.chart", (span,), dots, "UTC"))
    at = datetime.fromtimestamp(NINE + 9 * 3600, UTC)
    beyond = re.findall(rf'<text x="([\d.]+)"[^>]*>(?:\d\d-\d\d )?{at:%H:%M}<', drawn)
    places = [float(each) for each in re.findall(r'<circle cx="([\d.]+)"', drawn)]
    assert [float(each) for each in beyond] == [pytest.approx(places[-1], abs=0.1)]


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=12, unique=True))
def test_the_chart_keeps_the_order_of_time_and_its_scale(hours: list[float]) -> None:
    places = _drawn(*hours, 0.0, 1.0) if not {0.0, 1.0} & {*hours} else _drawn(*hours)
    in_order = [places[hour] for hour in sorted(places)]
    assert in_order == sorted(in_order)
    assert all(0 <= each <= chart.WIDTH for each in in_order)
    if {0.0, 1.0} <= {*places}:
        hour = places[1.0] - places[0.0]
        for at, place in places.items():
            if -1 <= at <= 2:
                assert place == pytest.approx(places[0.0] + at * hour, abs=0.3)


@pytest.mark.parametrize("said", ["4月15日", "9時05分", "1,240件", "<b>15</b>日", "3人", "58分間"])
def test_a_number_and_its_unit_stay_on_one_line(said: str) -> None:
    assert re.search(r"[0-9](</b>)?\u00a0[件人分日]", spaced(said))
    assert spaced("15 Nodeで") == "15 Node で", "elsewhere a line may end"
