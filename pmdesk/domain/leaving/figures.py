"""Days, times, lengths and counts of customers as four languages write them in running text.

It reads what stands there and judges nothing: `contradictions` holds it against the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta, timezone
from functools import lru_cache

EXACT, ABOUT, OVER, UNDER = "exact", "about", "over", "under"
"""How a number is meant: `60 minutes`, `about 60`, `more than 60`, `less than 60`."""


@dataclass(frozen=True)
class Day:
    """`November 17, 2026 (Tue)`; what is not said is None."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None

    def on(self, year: int) -> date | None:
        try:
            return date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True)
class Clock:
    """`10:57`, `午後3時`: minutes since midnight, the zone named beside it, the day before it."""

    start: int
    end: int
    minutes: int
    zone: timezone | None = None
    day: Day | None = None
    about: bool = False


@dataclass(frozen=True)
class Length:
    """`60 minutes`. `coarse` where it was said in whole hours or days."""

    start: int
    end: int
    minutes: float
    sense: str = EXACT
    coarse: bool = False


@dataclass(frozen=True)
class Count:
    """`1,240 customers`."""

    start: int
    end: int
    number: float
    sense: str = EXACT


# Numbers

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH = {word: n for n, word in enumerate(_UNITS)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_HAN_DIGITS = {each: n for n, each in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {
    "万": 10_000, "萬": 10_000, "千": 1000, "k": 1000, "thousand": 1000,
    "m": 1_000_000, "million": 1_000_000, "億": 10**8, "亿": 10**8,
}  # fmt: skip
_DIGITS = r"(?<!\d)(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12}(?:\.\d{1,6})?)(?!\d)"
_HAN_NUMBER = r"[〇零一二三四五六七八九十百千两兩]{1,12}"
_WORD_NUMBER = (
    rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?|{'|'.join(reversed(_UNITS[1:]))}"
)
NUMBER = rf"(?:{_DIGITS}|{_HAN_NUMBER}|\b(?:{_WORD_NUMBER})\b)"
_SCALE = r"(?:\s?(?:万|萬|千|億|亿|k\b|thousand\b|million\b))?"


def read_number(said: str) -> float | None:
    """`1,240`, `1.2万`, `四十八`, `forty-eight`; None for what is no number."""
    match = re.fullmatch(rf"(?P<number>{NUMBER})\s?(?P<scale>\D*)", said.strip(), re.IGNORECASE)
    if match is None:
        return None
    scale = _SCALES.get(match["scale"].strip().casefold(), 1)
    bare = match["number"].casefold()
    if bare[0].isdigit() and bare.isascii():
        return float(bare.replace(",", "")) * scale
    if bare.isascii():
        return float(sum(_ENGLISH[word] for word in re.split(r"[- ]", bare))) * scale
    return float(_read_han(bare)) * scale


def _read_han(said: str) -> int:
    if not any(each in _HAN_UNITS for each in said):
        return int("".join(str(_HAN_DIGITS[each]) for each in said))
    total, digit = 0, 0
    for each in said:
        if each in _HAN_UNITS:
            total += (digit or 1) * _HAN_UNITS[each]
            digit = 0
        else:
            digit = _HAN_DIGITS[each]
    return total + digit


# How it is meant

_BEFORE = {
    ABOUT: r"(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|circa|~|≈"
    r"|約|およそ|おおよそ|ほぼ|大约|大約|约|将近|將近|近)",
    OVER: r"(?:more than|over|at least|longer than|超过|超過|逾|至少|最低)",
    UNDER: r"(?:less than|fewer than|under|up to|at most|within|不到|少于|少於|最多|最大|最長)",
}
_AFTER = {
    ABOUT: r"(?:頃|ごろ|ほど|程度|前後|左右|上下|or so)",
    OVER: r"(?:以上|を超え|余り|あまり|余|餘|多)",
    UNDER: r"(?:未満|以内|以內|弱|足らず|以下)",
}


def _sense(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 16) : start], text[end : end + 6]
    for sense in (ABOUT, OVER, UNDER):
        if re.search(rf"{_BEFORE[sense]}\s*(?:the\s+|an?\s+)?$", before, re.IGNORECASE):
            return sense
        if re.match(rf"(?:間|の間)?\s*{_AFTER[sense]}", after, re.IGNORECASE):
            return sense
    return EXACT


# Days

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = re.compile(
    rf"(?:\b(?P<en1>{_WEEKDAY})\.?,?\s+(?:the\s+)?|(?P<ja3>[月火水木金土日])曜日?\s*[、,(]?\s*"
    r"|(?:星期|周|週|礼拜|禮拜)(?P<zh3>[一二三四五六日天])\s*[、,(]?\s*)?(?:"
    rf"\b(?P<name>{_MONTH})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y3>\d{{4}})\b)?"
    rf"|\b(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<name2>{_MONTH})\b\.?"
    r"(?:,?\s+(?P<y4>\d{4})\b)?"
    r"|(?<!\d)(?P<y1>\d{4})\s*[-/.]\s*(?P<m1>\d{1,2})\s*[-/.]\s*(?P<d1>\d{1,2})(?!\d)"
    r"|(?<![\d/.-])(?P<m4>1[0-2]|0?[1-9])/(?P<d5>3[01]|[12]\d|0?[1-9])(?:/(?P<y5>\d{4}))?(?![\d/%])"
    r"|(?:(?<!\d)(?P<y2>\d{4})\s*年\s*)?(?P<m2>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*"
    r"(?P<d2>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号號])"
    rf"(?:\s*[(,]\s*(?P<en2>{_WEEKDAY})\b\)?|\s*[(（]\s*(?P<ja>[月火水木金土日])(?:曜日?)?\s*[)）]"
    r"|\s*[(（]?\s*(?:星期|周|週|礼拜|禮拜)(?P<zh>[一二三四五六日天])\s*[)）]?"
    r"|\s*(?P<ja2>[月火水木金土日])曜)?",
    re.IGNORECASE,
)


def days(text: str) -> list[Day]:
    found = []
    for match in _DAY.finditer(text):
        month, day = _month_and_day(match)
        year = next((int(match[y]) for y in ("y1", "y2", "y3", "y4", "y5") if match[y]), None)
        if 1 <= month <= 12 and 1 <= day <= 31:
            found.append(Day(*match.span(), year, month, day, _weekday(match)))
    return found


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    if name := match["name"] or match["name2"]:
        return _MONTHS.index(name[:3].casefold()) + 1, int(match["d3"] or match["d4"])
    month, day = (
        next(match[each] for each in names if match[each])
        for names in (("m1", "m2", "m4"), ("d1", "d2", "d5"))
    )
    return int(read_number(month) or 0), int(read_number(day) or 0)


def _weekday(match: re.Match[str]) -> int | None:
    if said := match["en1"] or match["en2"]:
        return _WEEKDAYS.index(said[:3].casefold())
    if said := match["ja"] or match["ja2"] or match["ja3"]:
        return "月火水木金土日".index(said)
    said = match["zh"] or match["zh3"]
    return min("一二三四五六日天".index(said), 6) if said else None


# Times of day

_ZONES = {
    "UTC": 0, "GMT": 0, "協定世界時": 0, "协调世界时": 0, "世界協調時間": 0, "JST": 9, "KST": 9,
    "日本時間": 9, "日本时间": 9, "Japan time": 9, "北京时间": 8, "北京時間": 8, "Beijing time": 8,
    "台灣時間": 8, "台湾時間": 8, "台北时间": 8, "台北時間": 8, "Taiwan time": 8, "HKT": 8,
    "SGT": 8, "香港時間": 8, "香港时间": 8, "PST": -8, "PDT": -7, "MST": -7, "MDT": -6,
    "CDT": -5, "EST": -5, "EDT": -4, "CET": 1, "CEST": 2, "BST": 1,
}  # fmt: skip
_ZONE = "|".join(map(re.escape, sorted(_ZONES, key=len, reverse=True)))
_HALF = (
    r"午前|午後|上午|下午|凌晨|清晨|早上|早晨|晚上|晚间|晚間|傍晚|中午|深夜|夜間|夜|朝|夕方|正午"
)
_LATE = ("午後", "下午", "晚上", "晚间", "晚間", "傍晚", "深夜", "夜間", "夜", "夕方", "p")
_CLOCK = re.compile(
    rf"(?:(?P<half>{_HALF})\s*)?(?:"
    # Behind a dash, a comma or a label's colon a time is one; behind `1.` or `a:` a number.
    r"(?<!\d)(?<![!-~]:)(?<!\d\.)(?<![^\d\s)]/)(?<!\+)"
    r"(?P<h1>[01]?\d|2\d)[:](?P<m1>[0-5]\d)(?P<s1>:[0-5]\d)?(?!\d|:\d|:[\da-f]{1,4}:)"
    r"(?:\s*(?P<en1>[ap])\.?\s?m\b\.?)?"
    r"|(?<![\d:.,/])(?<!\d-\d-)(?<!\d-\d\d-)(?P<h2>1[0-2]|[1-9])\s*(?P<en2>[ap])\.?\s?m\b\.?"
    rf"|(?<![\d.,])(?P<h3>\d{{1,2}}|[〇零一二三四五六七八九十]{{1,3}})\s*(?P<sign>[時时点點])(?![間间])"
    r"\s*(?:(?P<m3>\d{1,2}|[〇零一二三四五六七八九十]{1,3})\s*分(?![間钟鐘])|(?P<mid>半)|整)?"
    rf"|(?<!\d)(?P<h4>[01]\d|2[0-3])(?P<m4>[0-5]\d)\s?(?={_ZONE})"
    r"|\b(?P<word>noon|midnight)\b)",
    re.IGNORECASE,
)
_ZONE_AFTER = re.compile(
    rf"\s*[(（]?\s*(?P<zone>{_ZONE})(?![a-z])"
    r"(?:(?P<sign>[+-])(?P<hours>0?\d|1[0-4])(?::?(?P<minutes>00|30|45))?(?![\d:]))?",
    re.IGNORECASE,
)
_OFFSET_BEFORE = re.compile(
    r"(?:(?:UTC|GMT)\s?|T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?|\d:\d\d:\d\d)-$", re.IGNORECASE
)
"""What stands before the `05:00` of `UTC-05:00` and of `2026-11-17T09:05-05:00`."""
_ZONE_BEFORE = re.compile(rf"(?P<zone>{_ZONE})[)）]?\s*[のの,、:]?\s*$", re.IGNORECASE)
_JOINS = re.compile(
    r"\s*(?:to|until|till|and|through|-{1,3}|[~〜∼ー→,/]|\.{2,6}|から|より|至|到|和|と)\s*",
    re.IGNORECASE,
)


def clocks(text: str, known: list[Day]) -> list[Clock]:
    """Times of day, those of a range with the zone and the half of the day said at its end."""
    matches = [m for m in _CLOCK.finditer(text) if _is_clock(m, text)]
    found: list[Clock] = []
    later: tuple[int, str, timezone | None] | None = None
    for match in reversed(matches):
        half = _half(match)
        zone = _zone(text, match)
        if later and _joins(text, match.end(), later[0], known):
            half, zone = half or later[1], zone or later[2]
        later = match.start(), half, zone
        minutes = _minutes(match, half)
        about = _sense(text, *match.span()) == ABOUT
        day = _day_before(text, match.start(), known)
        if minutes is not None:
            found.append(Clock(*match.span(), minutes, zone, day, about))
    return list(_with_zone_of_the_first(text, found[::-1], known))


def _with_zone_of_the_first(text: str, found: list[Clock], known: list[Day]) -> Iterator[Clock]:
    """`北京时间 08:05 至 08:57`: a zone before a range is that of both."""
    before: Clock | None = None
    for each in found:
        is_second = before is not None and _joins(text, before.end, each.start, known)
        if before and is_second and each.zone is None:
            each = replace(each, zone=before.zone)
        yield each
        before = each


def _is_clock(match: re.Match[str], text: str) -> bool:
    """`以下の3点` counts points, and `3点` alone may: a time there has more to it."""
    if match["m1"] in ("00", "30", "45") and not match["s1"] and not match["half"]:
        before = text[max(0, match.start() - 24) : match.start()]
        if _OFFSET_BEFORE.search(before):
            return False
    if match["sign"] in ("点", "點"):
        behind = re.match(r"\s*(?:左右|许|許|钟|鐘|前后|前後)", text[match.end() :])
        return bool(match["half"] or match["m3"] or match["mid"] or behind)
    return True


def _half(match: re.Match[str]) -> str:
    return match["half"] or (match["en1"] or match["en2"] or "").casefold()


def _minutes(match: re.Match[str], half: str) -> int | None:
    if match["word"]:
        return 720 if match["word"].casefold() == "noon" else 0
    hour = read_number(match["h1"] or match["h2"] or match["h3"] or match["h4"])
    minute = read_number(match["m1"] or match["m3"] or match["m4"] or "0")
    if hour is None or minute is None or hour >= 30 or minute >= 60:
        return None
    if half in _LATE and hour < 12:
        hour += 12
    elif half and half not in _LATE and half not in ("中午", "正午") and hour == 12:
        hour = 0
    minute = 30 if match["mid"] else minute
    return int(hour % 24 * 60 + minute)


def _zone(text: str, match: re.Match[str]) -> timezone | None:
    after = _ZONE_AFTER.match(text, match.end())
    found = after or _ZONE_BEFORE.search(text[max(0, match.start() - 24) : match.start()])
    if found is None:
        return None
    hours = next(n for name, n in _ZONES.items() if name.casefold() == found["zone"].casefold())
    length = timedelta(hours=hours)
    # Behind any other zone a dash leads to the end of a range.
    if after and after["sign"] and after["zone"].upper() in ("UTC", "GMT"):
        beside = timedelta(hours=int(after["hours"]), minutes=int(after["minutes"] or 0))
        length += beside if after["sign"] == "+" else -beside
    return timezone(length)


def _joins(text: str, end: int, start: int, known: list[Day]) -> bool:
    """Whether only a joining word, and perhaps the day of the second, stands between two times."""
    between = text[end:start]
    for day in known:
        if end <= day.start and day.end <= start:
            between = text[end : day.start] + text[day.end : start]
    return _JOINS.fullmatch(between) is not None


def _day_before(text: str, start: int, known: list[Day]) -> Day | None:
    for day in known:
        between = text[day.end : start] if day.end <= start else "."
        if len(between) <= 12 and not re.search(r"[.。;；\d]", between):
            return day
    return None


# Lengths

_LENGTH = re.compile(
    rf"(?P<half>\b(?:a\s+)?half\s+(?:an?\s+)?hour\b|半(?:个|個)?(?:小时|小時|時間))"
    # 同一時間 is "at the same time".
    rf"|(?<!同)(?P<hours>{NUMBER}|\ban?\b)\s*-?\s*(?:个|個)?(?P<more>半|\s+and\s+a\s+half)?\s*-?"
    r"(?:hours?\b|hrs?\b|h\b|時間|小时|小時|钟头|鐘頭)(?P<more2>半|\s+and\s+a\s+half)?"
    rf"(?:\s*(?:and|,|零|又|と)?\s*(?P<minutes>{NUMBER})\s*-?(?:minutes?\b|mins?\b|m\b|分钟|分鐘|分))?"
    rf"|(?P<alone>{NUMBER})\s*-?\s*(?:minutes?\b|mins?\b|分钟|分鐘|分(?!の|之|[别別析類类布散野割])(?P<bare>))"
    rf"|(?P<days>{NUMBER})\s*-?\s*(?:days?\b|日間|天)",
    re.IGNORECASE,
)


def lengths(text: str) -> list[Length]:
    """`text` is without its times of day, whose minutes would be taken for lengths."""
    found = []
    for match in _LENGTH.finditer(text):
        minutes = _length(match, text)
        if minutes is not None:
            coarse = bool(match["hours"] or match["half"] or match["days"]) and not match["minutes"]
            found.append(Length(*match.span(), minutes, _sense(text, *match.span()), coarse=coarse))
    return found


def _length(match: re.Match[str], text: str) -> float | None:
    if match["half"]:
        return 30
    if match["days"]:
        return (read_number(match["days"]) or 0) * 1440
    if match["hours"]:
        hours = 1.0 if match["hours"].casefold() in ("a", "an") else read_number(match["hours"])
        half = 0.5 if match["more"] or match["more2"] else 0
        return ((hours or 0) + half) * 60 + (read_number(match["minutes"] or "0") or 0)
    said = match["alone"]
    # 十分 is "enough" in Japanese and Chinese, unless it says that it lasts.
    is_adverb = match["bare"] is not None and not said.isascii()
    if is_adverb and not re.match(r"[間程ほ後钟鐘]", text[match.end() :]):
        return None
    return read_number(said)


# Counts of customers

_CUSTOMERS = (
    r"(?:customers?|users?|accounts?|clients?|subscribers?|members?|companies|organi[sz]ations)\b"
)
_CUSTOMERS_JA = r"(?:お客(?:さま|様)|顧客|ユーザー?|利用者|会員|アカウント|契約者)"
_CUSTOMERS_ZH = (
    r"(?:客户|客戶|用户|用戶|使用者|账户|帳戶|账号|帳號|会员|會員|租户|租戶|顾客|顧客|企业用户)"
)
_COUNTS = (
    re.compile(
        rf"(?<![\d.,:%$€£¥/-])(?P<number>(?:{_DIGITS}|\b(?:{_WORD_NUMBER})\b){_SCALE})"
        rf"(?:\s+(?!of\b|in\b|for\b|to\b|and\b|by\b|per\b|minutes?\b|hours?\b|days?\b)[a-z]+){{0,2}}"
        rf"\s+{_CUSTOMERS}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\d.,:])(?P<number>(?:{_DIGITS}|{_HAN_NUMBER}){_SCALE})\s*"
        rf"(?:(?:名|人|社|件)(?:様)?の\s*(?:法人|個人)?{_CUSTOMERS_JA}|アカウント|ユーザー?|名様|名さま)"
    ),
    re.compile(
        rf"{_CUSTOMERS_JA}(?:のうち|数)?[はがの、]?(?:約|およそ|最大)?\s*"
        rf"(?P<number>(?:{_DIGITS}|{_HAN_NUMBER}){_SCALE})\s*(?:名|人|社|件)"
    ),
    re.compile(
        rf"(?<![\d.,:第])(?P<number>(?:{_DIGITS}|{_HAN_NUMBER}){_SCALE})\s*"
        rf"(?:多|余|餘)?\s*(?:名|位|个|個|家|户|戶)?\s*(?:企业|企業|付费|付費)?{_CUSTOMERS_ZH}"
    ),
)


def counts(text: str) -> list[Count]:
    found: list[Count] = []
    for match in (match for pattern in _COUNTS for match in pattern.finditer(text)):
        start, end = match.span("number")
        number = read_number(match["number"])
        if number is not None and not any(c.start < end and start < c.end for c in found):
            found.append(Count(start, match.end(), number, _sense_of_count(text, match)))
    return found


def _sense_of_count(text: str, match: re.Match[str]) -> str:
    start, end = match.span("number")
    if re.match(r"\s*(?:多|余|餘)|.{0,2}(?:以上|超)", text[end:]):
        return OVER
    if re.search(r"(?:約|およそ)\s*$", text[max(0, start - 4) : start]):
        return ABOUT
    return _sense(text, start, end)


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with spans blanked, its places kept."""
    kept = list(text)
    for start, end in spans:
        kept[start:end] = " " * (end - start)
    return "".join(kept)


@dataclass(frozen=True)
class Figures:
    """All that one text says of days, times, lengths and customers; `rest` is without times."""

    rest: str
    days: tuple[Day, ...]
    clocks: tuple[Clock, ...]
    lengths: tuple[Length, ...]
    counts: tuple[Count, ...]


@lru_cache(maxsize=64)
def read(text: str) -> Figures:
    """A text is read once, however often the record it is held against changes."""
    said_days = days(text)
    said_clocks = clocks(text, said_days)
    spans = [(each.start, each.end) for each in said_days]
    spans += [(each.start, each.end) for each in said_clocks]
    rest = without(text, spans)
    return Figures(
        rest, tuple(said_days), tuple(said_clocks), tuple(lengths(rest)), tuple(counts(rest))
    )
