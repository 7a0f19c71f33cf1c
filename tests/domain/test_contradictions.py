"""A customer's copy that tells another time, length or count than the record is held back."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from pmdesk import paths
from pmdesk.domain import leaving
from pmdesk.domain import schema as schemas
from pmdesk.domain.leaving import Concern, Leaving, figures
from pmdesk.domain.leaving.inside import hits
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.profiles import EXTERNAL, INTERNAL
from pmdesk.domain.schema import Schema
from pmdesk.formats import FORMATS, bundle
from pmdesk.importing import samples
from pmdesk.words import LANGUAGES, Words

NOW = datetime(2026, 11, 28, tzinfo=UTC)
ENGLISH = Words.load("en")


@cache
def _case() -> Postmortem:
    """From 09:05 to 09:57 in Tokyo, 52 minutes; search was down, lists were slow."""
    schema = schemas.load(paths.resources() / "schema")
    postmortem = Postmortem.blank(schema, "en").answer("time_zone", "Asia/Tokyo")
    for key, value in (
        ("impact_start", "2026-11-17T09:05+09:00"),
        ("impact_end", "2026-11-17T09:57+09:00"),
        ("response_start", "2026-11-17T09:12+09:00"),
        ("response_end", "2026-11-17T10:40+09:00"),
        ("customers_affected", 1240),
        ("support_contacts", 37),
        ("external_date", "2026-11-20"),
    ):
        postmortem = postmortem.answer(key, value)
    for at in ("09:12", "09:31", "10:20"):
        postmortem, _ = postmortem.with_row("timeline", {"time": f"2026-11-17T{at}+09:00"})
    postmortem, _ = postmortem.with_row("follow_ups", {"due": "2026-12-02"})
    for degree in ("down", "degraded", "none"):
        postmortem, _ = postmortem.with_row("features", {"degree": degree})
    return postmortem


@pytest.fixture
def case() -> Postmortem:
    return _case()


def _held(
    case: Postmortem, said: str, language: str = "en", name: str = "contradiction"
) -> list[Concern]:
    told = case.answer("external_what_happened", said, language)
    found = leaving.concerns(Leaving(told, EXTERNAL, language, NOW, "pdf"))
    return [each for each in found if each.name == name]


WRONG = {
    "en": (
        "Search was back at 10:57.", "It was back at 9:57 p.m.", "It began at 9:15 a.m.",
        "It lasted for 60 minutes.", "It was slow for about 60 minutes.",
        "It was down for an hour.",
        "A 40-minute incident.", "It was slow for five hours.", "It lasted 1 hour and 52 minutes.",
        "1,420 customers were affected.", "About 2,000 customers saw errors.",
        "It affected 12 users.", "On November 16, search was slow.", "On October 17 it was slow.",
        "On November 17, 2025, search was slow.", "On Monday, November 17, search was slow.",
        "It ended at 00:57.", "It ended at 01:57 UTC.", "More than 5,000 customers saw it.",
        "At 09:12 UTC we knew.", "On 11/16/2026 it was slow.",
    ),
    "ja": (
        "10時57分に復旧しました。", "１０：５７に復旧しました。", "午後9時57分に復旧しました。",
        "約60分間続きました。", "60分間、表示されませんでした。",
        "１時間にわたり表示されませんでした。",
        "六十分間続きました。", "11月16日に発生しました。", "11月17日（月）に発生しました。",
        "1,420名のお客さまに影響しました。",
        "およそ70分間続きました。", "11/16に発生しました。", "水曜日、11月17日に発生しました。",
        "お客さま約2,000名に影響しました。", "十時五十七分に復旧しました。",
    ),
    "zh-Hans": (
        "10:57 恢复。", "晚上9点57分恢复。", "持续了60分钟。", "持续约一小时。", "持续六十分钟。",
        "11 月 16 日发生。", "约 2000 名客户受到影响。", "1420 个用户受到影响。",
        "11月17日（星期一）",
    ),
    "zh-Hant": (
        "10:57 恢復。", "下午 9 時 57 分恢復。", "持續了 60 分鐘。", "持續約一小時。",
        "歷時１小時。",
        "11 月 16 日發生。", "約 2,000 位客戶受到影響。", "1,420 位用戶受到影響。",
        "11月17日（星期一）",
    ),
}  # fmt: skip
RIGHT = {
    "en": (
        "On Tuesday, November 17, 2026, from 9:05 to 9:57 a.m. JST, search was slow.",
        "It was slow for 52 minutes, about 50 minutes, less than an hour, nearly 55 minutes.",
        "1,240 customers, about 1,200 users, more than 1,000 accounts; 37 customers wrote to us.",
        "From 00:05 to 00:57 UTC. At about 10:00 it was over. We responded for 88 minutes.",
        "Seven minutes later we knew. We will tell you by December 2, and again on December 20.",
        "Support is open from 9:00 to 10:00 on weekdays. Weekdays from 9:30 we answer.",
        "We now warn within 30 minutes, every 60 minutes, and 14 days before a date.",
        "It takes 30 to 60 minutes.",
        "Half (1/2) of the lists, 3/4 of the time, 24/7.",
        "One of our customers wrote. Requests took 30 seconds. We opened 3 items.",
    ),
    "ja": (
        "2026年11月17日（火）9時05分から9時57分まで、52分間続きました。",
        "約50分間、1時間未満、およそ1,200名のお客さま、1,240名のお客さまに影響しました。",
        "午前九時五十七分に復旧しました。12月2日までに完了します。十分にご注意ください。",
        "30分以内に知らせます。60分ごとに確認します。3点を改めます。10時頃に落ち着きました。",
    ),
    "zh-Hans": (
        "2026年11月17日（星期二）上午9点05分至9点57分，持续52分钟，约1200名客户受到影响。",
        "北京时间 08:05 至 08:57。30 分钟内告警，每 60 分钟检查一次。",
    ),
    "zh-Hant": (
        "2026 年 11 月 17 日（星期二）上午 9 時 5 分至 9 時 57 分，歷時 52 分鐘。",
        "同一時間清單正常。",
        "約 1,200 位客戶受到影響。30 分鐘內通知，每 60 分鐘檢查一次。",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_contradicts_the_record_is_held(case: Postmortem, language: str) -> None:
    for said in WRONG[language]:
        assert _held(case, said, language), said


RANGES = (
    "-", "‐", "‑", "‒", "–", "—", "―", "－", "−", "~", "～", "〜", "--", "——", "…", ",", "/", "ー",
    "→", " - ", " – ", "至", " to ", "から",
)  # fmt: skip
AROUND = {
    "en": "Search was slow ({}).", "ja": "発生時間：{}。", "zh-Hans": "影响时间：{}。",
    "zh-Hant": "影響時間：{}。",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_times_of_a_range_are_read_whatever_stands_between(
    case: Postmortem, language: str
) -> None:
    for join in RANGES:
        for right, wrong in (
            (f"9:05{join}9:57", f"9:05{join}10:57"),
            (f"09:05{join}09:57", f"9:15{join}9:57"),
            (f"９：０５{join}９：５７", f"９：０５{join}１０：５７"),
            (f"2026-11-17 09:05{join}09:57 JST", f"2026-11-17 09:05{join}10:57 JST"),
            (f"00:05{join}00:57 UTC", f"00:05{join}01:57 UTC"),
            (f"9:05 (JST){join}9:57 (JST)", f"9:05 (JST){join}10:57 (JST)"),
            (f"9:05{join}9:57 a.m.", f"9:05{join}9:57 p.m."),
            (f"11/17{join}09:05", f"11/17{join}10:57"),
            ("09:57: 1", "10:57: 1"),
        ):
            said = AROUND[language].format(right)
            assert [each.say(ENGLISH) for each in _held(case, said, language)] == [], said
            said = AROUND[language].format(wrong)
            assert _held(case, said, language), said


DAYS = {
    "en": (
        ("It was slow for 3 days.", "It lasted two days.", "It took 52 hours.",
         "52 hours of errors.", "Duration: 3 days."),
        ("We will watch it for 3 days.", "Logs are kept for 30 days.",
         "For 7 days after it we answer.", "After 2 days we will write.",
         "We extended trials for 30 days.", "You have 14 days.", "It was within 3 days."),
    ),
    "ja": (
        ("2日間続きました。", "２日間、ご利用いただけませんでした。", "52時間続きました。",
         "障害は52時間でした。", "三日間にわたり遅くなりました。"),
        ("今後3日間監視します。", "ログは30日間保存します。", "3日間以内に連絡します。"),
    ),
    "zh-Hans": (
        ("持续了两天。", "搜索3天无法使用。", "持续52小时。", "故障52小时。", "持续了三天。",
         "影响时间：3天。"),
        ("我们将持续观察3天。", "日志保留30天。", "三天内答复。", "两天后通知。"),
    ),
    "zh-Hant": (
        ("持續了兩天。", "搜尋 3天無法使用。", "持續 52小時。", "故障 52 小時。", "歷時三天。",
         "影響 3 天。"),
        ("我們將持續觀察 3 天。", "記錄保留 30 天。", "三天內答覆。", "兩天後通知。"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_lengths_of_the_incident_unless_something_is_kept_so_long(
    case: Postmortem, language: str
) -> None:
    wrong, right = DAYS[language]
    for said in wrong:
        assert _held(case, said, language), said
    for said in right:
        assert [each.say(ENGLISH) for each in _held(case, said, language)] == [], said
    long = case.answer("impact_end", "2026-11-19T01:00+09:00")
    for said in ("It lasted 2 days.", "It lasted 3 days.", "It lasted 40 hours.", "持续了两天。"):
        assert _held(long, said, language) == [], said
    assert _held(long, "It lasted 5 days.", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_looks_like_the_end_of_a_range_is_no_time(
    case: Postmortem, language: str
) -> None:
    for said in (
        "2026-11-17", "2026-11-17 09:05", "2026-11-17-09:05", "2026-11-9 a.m.", "03-1057-1058",
        "+81-3-1057-1111", "1.2-3", "v10.57-10", "3-2", "10-9", "2026-11-17T09:05+09:00",
        "09:05 (UTC+09:00)", "09:05 UTC+9", "2026-11-17T09:05:00-09:00",
        "2026-11-17 09:05:00-09:00", "9:05 JST-9:57 JST", "9:05 (JST)-9:57",
        "1.10:57:00", "ab:10:57:cd", "x.py:10:57", "/10/a/10:57", "00:05 UTC-00:57 UTC",
    ):  # fmt: skip
        said = AROUND[language].format(said)
        assert [each.say(ENGLISH) for each in _held(case, said, language)] == [], said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_record_says_is_let_through(case: Postmortem, language: str) -> None:
    for said in RIGHT[language]:
        assert [each.say(ENGLISH) for each in _held(case, said, language)] == [], said


def test_the_author_is_told_what_the_record_says(case: Postmortem) -> None:
    for said, told in (
        ("Back at 10:57.", "“10:57” (English) is not a time in the record. The nearest is "
         "2026-11-17 10:40; is that the one you mean?"),
        ("For 60 minutes.", "“60 minutes” (English) contradicts the record: the impact lasted "
         "52 min."),
        ("1,420 customers", "“1,420 customers” (English) contradicts the record, which counts "
         "1,240 customers."),
        ("１０：５７", "“１０：５７” (English) is not a time in the record. The nearest is "
         "2026-11-17 10:40; is that the one you mean?"),
    ):  # fmt: skip
        (held,) = _held(case, said)
        assert held.say(ENGLISH) == told
        assert held.key == "external_what_happened"
        assert held.allow == "contradiction"


def test_an_incident_without_times_contradicts_nothing(schema: Schema) -> None:
    blank = Postmortem.blank(schema, "en")
    for language in LANGUAGES:
        for said in WRONG[language]:
            if "Monday" not in said:
                assert _held(blank, said, language) == [], said


def test_the_samples_tell_what_their_record_says(schema: Schema) -> None:
    for file in samples():
        postmortem = bundle.read(file.read_bytes(), file.name, schema, "en").postmortem
        for language in LANGUAGES:
            found = leaving.concerns(Leaving(postmortem, EXTERNAL, language, NOW, "json"))
            assert {each.name for each in found} <= {"missing-external-text", "draft"}


@settings(max_examples=100, deadline=None)
@given(
    minutes=some.integers(1, 240).filter(lambda n: n not in (7, 52)),
    language=some.sampled_from(LANGUAGES),
)
def test_no_other_length_passes_for_that_of_the_impact(minutes: int, language: str) -> None:
    said = {
        "en": f"It lasted for {minutes} minutes.",
        "ja": f"{minutes}分間続きました。",
        "zh-Hans": f"持续了{minutes}分钟。",
        "zh-Hant": f"持續了 {minutes} 分鐘。",
    }[language]
    is_known = minutes in (88, 52) or minutes < 6
    assert bool(_held(_case(), said, language)) is not is_known


@settings(max_examples=100, deadline=None)
@given(minute=some.integers(6 * 60 + 6, 13 * 60), language=some.sampled_from(LANGUAGES))
def test_no_other_time_near_the_incident_passes_for_one_of_the_record(
    minute: int, language: str
) -> None:
    hour, minute = divmod(minute, 60)
    said = {
        "en": f"At {hour % 12 or 12}:{minute:02} {'a' if hour < 12 else 'p'}.m. it changed.",
        "ja": f"{hour}時{minute:02}分に変わりました。",
        "zh-Hans": f"{hour:02}:{minute:02} 发生变化。",
        "zh-Hant": f"{'上午' if hour < 12 else '下午'} {hour % 12 or 12} 時 {minute} 分發生變化。",
    }[language]
    known = {(9, 5), (9, 57), (9, 12), (10, 40), (9, 31), (10, 20)}
    assert bool(_held(_case(), said, language)) is ((hour, minute) not in known)


def test_a_night_keeps_its_days_apart(schema: Schema) -> None:
    night = Postmortem.blank(schema, "en").answer("time_zone", "Asia/Tokyo")
    night = night.answer("impact_start", "2026-04-15T23:28+09:00")
    night = night.answer("impact_end", "2026-04-16T00:26+09:00")
    assert _held(night, "4月15日23時28分から4月16日0時26分まで", "ja") == []
    assert _held(night, "On April 15 at 23:28 and on April 16 at 00:26.") == []
    assert _held(night, "4月15日0時26分に復旧しました。", "ja")
    assert _held(night, "Back on April 15 at 00:26.")
    assert _held(night, "Back on April 17 at 00:26.")


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "outage"), ("en", "OUTAGES"), ("en", "completely down"), ("en", "out\u200bage"),
        ("en", "ｏｕｔａｇｅ"), ("ja", "サービスが停止"), ("ja", "全面停止"),
        ("ja", "システムダウン"),
        ("ja", "outage"), ("zh-Hans", "宕机"), ("zh-Hans", "中断"), ("zh-Hans", "瘫痪"),
        ("zh-Hant", "宕機"), ("zh-Hant", "中斷"), ("zh-Hant", "停擺"),
    ],
)  # fmt: skip
def test_an_outage_is_one_only_where_every_affected_feature_was_down(
    case: Postmortem, schema: Schema, language: str, word: str
) -> None:
    said = f"{word}。"
    assert _held(case, said, language, "outage")
    assert _held(Postmortem.blank(schema, "en"), said, language, "outage")
    down = Postmortem.blank(schema, "en")
    for degree in ("down", "down", "none"):
        down, _ = down.with_row("features", {"degree": degree})
    assert _held(down, said, language, "outage") == []
    unsaid, _ = down.with_row("features", {"feature": "Lists"})
    assert _held(unsaid, said, language, "outage"), "how badly is not known"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We keep a disaster recovery site; search was unavailable."),
        ("ja", "原因となった作業を停止し、3秒で自動的に停止するようにします。"),
        ("zh-Hans", "我们会在停机维护时演练灾难恢复。"),
        ("zh-Hant", "我們會在停機維護時演練災難復原。"),
    ],
)
def test_words_near_an_outage_are_let_through(case: Postmortem, language: str, said: str) -> None:
    assert _held(case, said, language, "outage") == []


def test_colleagues_and_files_of_every_language(case: Postmortem) -> None:
    told = case.answer("external_summary", "It was back.", "en")
    told = told.answer("external_summary", "10時57分に停止が終わりました。", "ja")
    for form in FORMATS:
        found = leaving.concerns(Leaving(told, EXTERNAL, "en", NOW, form.NAME))
        names = {each.name for each in found} & {"contradiction", "outage"}
        assert names == ({"contradiction", "outage"} if form.NAME in ("json", "pmdesk") else set())
        found = leaving.concerns(Leaving(told, INTERNAL, "ja", NOW, form.NAME))
        assert not {each.name for each in found} & {"contradiction", "outage"}


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("1,240", 1240), ("1.2万", 12000), ("四十八", 48), ("百二十", 120), ("forty-eight", 48),
        ("3k", 3000), ("二〇二六", 2026), ("nineteen", 19), ("two million", 2_000_000),
        ("soon", None), ("", None),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_written(said: str, number: float | None) -> None:
    assert figures.read_number(said) == number


@given(some.text(max_size=80))
def test_anything_at_all_can_be_read_for_figures(written: str) -> None:
    days = figures.days(written)
    found = (figures.clocks(written, days), figures.lengths(written), figures.counts(written))
    spans = [(each.start, each.end) for each in (*days, *(e for some in found for e in some))]
    assert all(0 <= start < end <= len(written) for start, end in spans)


@pytest.mark.parametrize("piece", ["1", "1,", "十", "a.", "a_", "11/", "twenty ", "ab:", "10:46 "])
def test_a_page_of_one_thing_over_and_over_is_read_at_once(piece: str) -> None:
    """Ten thousand digits once took half a minute; every place is still its own afterwards."""
    written = piece * 5000
    assert len(figures.read(written).rest) == len(written)
    spans = [(hit.start, hit.end) for hit in hits(written)]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
