"""What a customer's copy says of times and numbers, held against the record, and "outage".

A time counts as a slip where it is near a moment of the record and is none of them: within three
hours, or half a day or the zone's distance from UTC away. "About" may be ten minutes off in a time
and a tenth in a number, five minutes in a short length; whole hours a twentieth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property

from pmdesk.domain import timeline
from pmdesk.domain.checks.wording import alarms, everything_was_down
from pmdesk.domain.leaving import Found, Leaving, concern, figures
from pmdesk.domain.leaving.confidential import printed, quote
from pmdesk.domain.leaving.figures import ABOUT, OVER, UNDER, Clock, Count, Day, Length
from pmdesk.domain.leaving.plain_sight import rendered, seen
from pmdesk.domain.postmortem import Postmortem
from pmdesk.words import N_, NAMES

NEAR = 180
"""Minutes within which a time that is none of the record's is taken for a slip."""
ABOUT_MINUTES = 10
ABOUT_SHARE = 0.1
ABOUT_LEAST = 5
COARSE_SHARE = 0.05
A_DAY = 24 * 60

_Said = tuple[int, int, str, Mapping[str, object]]


@dataclass(frozen=True)
class Record:
    """What the postmortem says of times and numbers."""

    postmortem: Postmortem

    @cached_property
    def zone(self) -> tzinfo | None:
        first = timeline.first_moment(self.postmortem)
        return timeline.zone(self.postmortem) or (first.tzinfo if first else None)

    @cached_property
    def moments(self) -> tuple[datetime, ...]:
        """Every moment of the incident: its windows, its timeline, and its features'."""
        keys = [f"{name}_{end}" for name in ("impact", "response") for end in ("start", "end")]
        said: list[object] = [self.postmortem.value(key) for key in keys]
        said += [row.cells.get("time") for row in self.postmortem.rows("timeline")]
        for row in self.postmortem.rows("features"):
            said += [row.cells.get("from"), row.cells.get("to")]
        return tuple(sorted({at for each in said if (at := timeline.moment(each))}))

    @cached_property
    def impact(self) -> tuple[datetime, datetime] | None:
        return timeline.windows(self.postmortem).get("impact")

    @cached_property
    def lengths(self) -> tuple[float, ...]:
        """How long things lasted, in minutes, those of customers first."""
        spans = [
            (timeline.moment(row.cells.get("from")), timeline.moment(row.cells.get("to")))
            for row in self.postmortem.rows("features")
        ]
        spans = [*timeline.windows(self.postmortem).values(), *spans]
        known = [_minutes(end - start) for start, end in spans if start and end]
        known += [_minutes(each.length) for each in timeline.measures(self.postmortem)]
        known += [_number(r.cells.get("minutes")) for r in self.postmortem.rows("time_at_severity")]
        return tuple(known)

    @cached_property
    def apart(self) -> frozenset[float]:
        """How far any two of its moments lie apart: "fifteen minutes later"."""
        few = self.moments[:200]
        return frozenset(_minutes(b - a) for n, a in enumerate(few) for b in few[n + 1 :])

    @cached_property
    def days(self) -> frozenset[date]:
        """Days that the message may name as they are: of the incident, and of what follows."""
        days = {at.astimezone(self.zone).date() for at in self.moments}
        if self.impact:
            start, end = (at.astimezone(self.zone).date() for at in self.impact)
            days |= {start + timedelta(days=n) for n in range(min((end - start).days, 60) + 1)}
        said: list[object] = [self.postmortem.value("external_date")]
        said += [row.cells.get("due") for row in self.postmortem.rows("follow_ups")]
        if meeting := timeline.moment(self.postmortem.value("meeting_start")):
            days.add(meeting.astimezone(self.zone).date())
        return frozenset(days | {date.fromisoformat(str(each)) for each in said if each})

    @cached_property
    def counts(self) -> tuple[float, ...]:
        """How many customers: affected, or writing to support, or as a measure has it."""
        keys = ("customers_affected", "support_contacts")
        known = [_number(self.postmortem.value(k)) for k in keys if self.postmortem.is_answered(k)]
        for row in self.postmortem.rows("measures"):
            said = [str(row.cells.get(name, "")) for name in ("normal", "peak", "after")]
            known += [n for each in said if (n := figures.read_number(each)) is not None]
        return tuple(known)


def _minutes(length: timedelta) -> float:
    return round(length.total_seconds() / 60)


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else -1.0


@concern("contradiction", allow="contradiction")
def contradiction(leaving: Leaving) -> Iterator[Found]:
    """A time, a length or a count that the record says otherwise."""
    if leaving.profile.whole:
        return
    record = Record(leaving.postmortem)
    for key, language, written in printed(leaving):
        shown = rendered(seen(written))
        for start, end, message, details in against(record, shown.text):
            said = quote(written, *shown.written(start, end))
            named = {"words": said, "language": NAMES.get(language, language)}
            yield key, message, {**named, **details}


@concern("outage", allow="outage")
def outage(leaving: Leaving) -> Iterator[Found]:
    """A word by which customers understand that nothing worked, where something did."""
    if leaving.profile.whole or everything_was_down(leaving.postmortem):
        return
    for key, language, written in printed(leaving):
        shown = rendered(seen(written))
        for start, end in alarms(shown.text, language):
            yield (
                key,
                N_(
                    "“{words}” ({language}) says that everything was down; not every affected "
                    "feature was."
                ),
                {
                    "words": quote(written, *shown.written(start, end)),
                    "language": NAMES.get(language, language),
                },
            )


def against(record: Record, text: str) -> Iterator[_Said]:
    """Everything in a text that contradicts the record, with its place."""
    said = figures.read(text)
    yield from _wrong_days(record, said.days)
    yield from (wrong for each in said.clocks for wrong in _wrong_clock(record, text, each))
    yield from (wrong for each in said.lengths for wrong in _wrong_length(record, said.rest, each))
    yield from (wrong for each in said.counts for wrong in _wrong_count(record, each))


# Days

_WEEKDAY = N_("“{words}” ({language}) names the wrong day of the week for {day}.")
_NO_SUCH_DAY = N_(
    "“{words}” ({language}) is close to the incident, but the record has nothing on that day."
)


def _wrong_days(record: Record, days: Iterable[Day]) -> Iterator[_Said]:
    if not record.moments:
        return
    first = (record.impact or record.moments)[0].astimezone(record.zone).date()
    for said in days:
        day = said.on(first.year)
        if day is None:
            continue
        if said.weekday is not None and said.weekday != day.weekday():
            yield said.start, said.end, _WEEKDAY, {"day": day.isoformat()}
        elif day not in record.days and _is_near(record, day, first):
            yield said.start, said.end, _NO_SUCH_DAY, {}


def _is_near(record: Record, day: date, first: date) -> bool:
    """The day before or after, the same day of the month before, or of another year."""
    last = (record.impact or record.moments)[-1].astimezone(record.zone).date()
    months = (first.year - day.year) * 12 + first.month - day.month
    return (
        timedelta(0) < first - day <= timedelta(days=2)
        or timedelta(0) < day - last <= timedelta(days=1)
        or (months == 1 and day.day == first.day)
        or (day.year != first.year and (day.month, day.day) == (first.month, first.day))
    )


# Times

_WRONG_TIME = N_(
    "“{words}” ({language}) is not a time in the record. The nearest is {time}; "
    "is that the one you mean?"
)
_EVERY_DAY = re.compile(
    r"(?:every|daily|weekdays?|business hours|opening hours|open from|営業時間|受付時間|平日"
    r"|毎日|毎朝|毎晩|毎週|每天|每日|每晚|每周|每週|工作日|营业时间|營業時間|服務時間|服务时间)[^.。]{0,24}$",
    re.IGNORECASE,
)


def _wrong_clock(record: Record, text: str, said: Clock) -> Iterator[_Said]:
    if not record.moments or _EVERY_DAY.search(text[: said.start]):
        return
    zone = said.zone or record.zone
    moments = [at.astimezone(zone) for at in record.moments]
    if said.day is not None:
        moments = _on_its_day(record, said.day, moments)
    slack = ABOUT_MINUTES if said.about else 0
    apart = {at: _around(said.minutes - at.hour * 60 - at.minute) for at in moments}
    nearest = min(moments, key=lambda at: apart[at], default=None)
    if nearest is None or apart[nearest] <= slack or _rounds(said, moments):
        return
    if apart[nearest] <= NEAR or _slipped(record, said, moments):
        shown = f"{nearest:%Y-%m-%d %H:%M}"
        yield said.start, said.end, _WRONG_TIME, {"time": shown}


def _on_its_day(record: Record, day: Day, moments: list[datetime]) -> list[datetime]:
    """Those of the day that is named; none where the record says nothing of that day."""
    year = moments[0].year
    named = day.on(year)
    return [at for at in moments if at.date() == named]


def _around(minutes: int) -> int:
    """How far apart two times of day are, whichever comes first."""
    return min(minutes % A_DAY, -minutes % A_DAY)


def _rounds(said: Clock, moments: list[datetime]) -> bool:
    """A time with seconds may be told as the minute after."""
    return any(
        at.second and _around(said.minutes - at.hour * 60 - at.minute - 1) == 0 for at in moments
    )


def _slipped(record: Record, said: Clock, moments: list[datetime]) -> bool:
    """Morning for afternoon, or the time in UTC without a word of it."""
    shifts = {A_DAY // 2}
    if said.zone is not None:
        # The clock of the record with another zone behind it.
        there = (at.astimezone(record.zone) for at in moments)
        if any(said.minutes == at.hour * 60 + at.minute for at in there):
            return True
    else:
        shifts |= {round((at.utcoffset() or timedelta()).total_seconds() / 60) for at in moments}
    return any(
        shift and _around(said.minutes + shift - at.hour * 60 - at.minute) == 0
        for shift in shifts
        for at in moments
    )


# Lengths

_WRONG_LENGTH = N_("“{words}” ({language}) contradicts the record: the impact lasted {count} min.")
_LASTED = re.compile(
    r"(?:\bfor|lasted|lasting|took|duration of|持续|持續|历时|歷時|為期|为期|长达|長達)"
    r"\s*(?:了)?\s*(?:a total of|about|around|approximately|some|nearly|almost|over|more than|約|约"
    r"|大约|大約|近)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_LASTED_JA = re.compile(r"\s*(?:間|ほど|程度|以上|弱)*(?:にわた|に渡|続|継続|にかけ)")
_NO_MEASURE = re.compile(
    r"(?:within|every|each|after|last|past|next|first|another|than|timeout of|毎|每|前|过去|過去"
    r"|未来|最初の|直近)\s*$",
    re.IGNORECASE,
)
_NO_MEASURE_AFTER = re.compile(
    r"(?:間)?\s*(?:以内|以內|之内|之內|内|內|ごと|毎|おき|每|later|before|ago|after|後|后|前|timeout)"
)


def _wrong_length(record: Record, text: str, said: Length) -> Iterator[_Said]:
    if record.impact is None:
        return
    impact = _minutes(record.impact[1] - record.impact[0])
    before, after = text[max(0, said.start - 40) : said.start], text[said.end : said.end + 10]
    if any(_fits(said, known) for known in record.lengths if known >= 0):
        return
    if _is_end_of_range(before, said, impact):
        return
    is_other = _NO_MEASURE.search(before) or _NO_MEASURE_AFTER.match(after)
    lasted = _LASTED.search(before) or _LASTED_JA.match(after)
    lasted = lasted or (re.match(r"間(?!隔)", after) if not is_other else None)
    if said.minutes >= A_DAY:
        if _lasted_days(record, text, said, impact, bool(lasted), bool(is_other)):
            yield said.start, said.end, _WRONG_LENGTH, {"count": int(impact)}
        return
    if not lasted and (is_other or said.minutes in record.apart):
        return
    is_near = impact / 2 <= said.minutes <= impact * 2
    is_told_as_one = lasted and said.minutes * 10 > impact
    if is_near or is_told_as_one:
        yield said.start, said.end, _WRONG_LENGTH, {"count": int(impact)}


_KEPT = re.compile(
    r"\b(?:will|shall|can|plan\w*|extend\w*|keeps?|kept"
    r"|retain\w*|stor(?:e|es|ed|ing)|watch\w*|monitor\w*|valid"
    r"|notice|trial|free|credit\w*|refund\w*)\b"
    r"|今後|これから|監視|保管|保存|保持|保留|様子|有効|無料|予定"
    r"|将|將|[会會](?![员員社議议话話])|延长|延長"
    r"|今后|今後|监控|監控|观察|觀察|留存|有效|免费|免費|计划|計劃|计画|計畫",
    re.IGNORECASE,
)
"""What days are said of besides an incident: how long something is kept, or watched from now on."""
_BROKE_BEFORE = re.compile(
    r"(?:duration|down|影响|影響|故障|中断|中斷|异常|異常|时间|時間|总共|總共|共)\s*[了:]?\s*$",
    re.IGNORECASE,
)
_BROKE_AFTER = re.compile(
    r"\s*[、,]?\s*(?:都|均|一直)?"
    r"(?:无法|無法|不能|没能|沒能|利用でき|ご利用いただけ|使え|表示され)"
)


def _lasted_days(
    record: Record, text: str, said: Length, impact: float, lasted: bool, is_other: bool
) -> bool:
    """`for 3 days`, and `52 hours` for 52 minutes."""
    if impact > A_DAY / 2 and record.impact and said.minutes % A_DAY == 0:
        start, end = (at.astimezone(record.zone).date() for at in record.impact)
        if abs(said.minutes - impact) < A_DAY or said.minutes == ((end - start).days + 1) * A_DAY:
            return False
    before = re.split(r"[.。;；!！?？\n]", text[max(0, said.start - 60) : said.start])[-1]
    after = re.split(r"[.。;；!！?？\n]", text[said.end : said.end + 60], maxsplit=1)[0]
    if is_other and (not lasted or re.search(r"\bfor\s*$", before, re.IGNORECASE)):
        return False
    if said.minutes in (impact * 60, impact * A_DAY):
        return True
    is_near = impact / 2 <= said.minutes <= impact * 2 and said.minutes not in record.apart
    is_days = text.endswith("日間", said.start, said.end) or _BROKE_AFTER.match(after)
    is_days = is_days or _BROKE_BEFORE.search(before)
    return bool(lasted or is_near or is_days) and not _KEPT.search(f"{before} {after}")


_RANGE = re.compile(rf"(?P<low>{figures.NUMBER})\s*(?:to|-|~|至|到|から|〜)\s*$", re.IGNORECASE)


def _is_end_of_range(before: str, said: Length, impact: float) -> bool:
    """`30 to 60 minutes` holds what lasted 52."""
    match = _RANGE.search(before)
    low = figures.read_number(match["low"]) if match else None
    return low is not None and low <= impact <= said.minutes


def _fits(said: Length, known: float) -> bool:
    share = COARSE_SHARE if said.coarse else 0.0
    if said.sense == OVER:
        return said.minutes <= known <= said.minutes * 1.5
    if said.sense == UNDER:
        return known <= said.minutes
    slack = known * share
    if said.sense == ABOUT:
        slack = max(slack, known * ABOUT_SHARE, ABOUT_LEAST)
    return abs(said.minutes - known) <= slack


# Counts

_WRONG_COUNT = N_("“{words}” ({language}) contradicts the record, which counts {count} customers.")


def _wrong_count(record: Record, said: Count) -> Iterator[_Said]:
    affected = record.postmortem.value("customers_affected")
    if not isinstance(affected, (int, float)) or any(_counts(said, n) for n in record.counts):
        return
    yield said.start, said.end, _WRONG_COUNT, {"count": f"{affected:,}"}


def _counts(said: Count, known: float) -> bool:
    if said.sense == OVER:
        return said.number <= known <= said.number * 2
    if said.sense == UNDER:
        return known <= said.number
    slack = known * ABOUT_SHARE if said.sense == ABOUT else 0
    return abs(said.number - known) <= slack
