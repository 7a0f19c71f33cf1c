"""Days and clock times as short as each language writes them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

LOCALES = {"en": "en_US", "ja": "ja_JP", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
_SHORT = {"en": ("MMM d", "MMM d, yyyy")}
_CJK = ("M月d日", "yyyy年M月d日")


def day(value: date, language: str, today: date | None = None) -> str:
    """A day, with its year only where that is not this one."""
    short, long = _SHORT.get(language, _CJK)
    same = value.year == (today or date.today()).year
    locale = QLocale(LOCALES.get(language, "en_US"))
    return locale.toString(QDate(value.year, value.month, value.day), short if same else long)


def day_of(moment: object, language: str) -> str:
    """The day of an ISO 8601 moment or date; nothing where there is none."""
    try:
        return day(datetime.fromisoformat(str(moment)).date(), language) if moment else ""
    except ValueError:
        return ""
