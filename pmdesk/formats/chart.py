"""The timeline drawn: impact and response as bars, each row as a dot, anchor moments named."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo

from pmdesk.domain.outline import Chart, Dot
from pmdesk.domain.timeline import zone_of
from pmdesk.formats.typography import apart, ems

WIDTH, LEFT, RIGHT = 680.0, 6.0, 6.0
BAR, GAP = 17.0, 4.0
BREAK = 18.0
"""How wide a break in the axis is."""
MOST_BEYOND = 3
"""Moments beyond a break that each have a time of their own."""
INK = {"red": "#b3261e", "amber": "#9a5b00", "blue": "#2563a8", "green": "#2e7d4f"}
TINT = {"red": "#fbeae9", "amber": "#fdf3e1", "blue": "#e6eef8", "green": "#e6f4ec"}
GREY = "#5b616a"
_STEPS = (60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 604800)


def draw(chart: Chart) -> str:
    """The chart as SVG, readable in print; it refers to nothing outside itself."""
    scale = _Scale(chart, _clock(chart.zone))
    parts = list(_bars(chart, scale))
    top = len(chart.spans) * (BAR + GAP) + 8
    labels, levels = _labels(chart, scale, top)
    line = top + levels * 13 + 12
    parts += labels
    parts.append(_line(LEFT, line, WIDTH - RIGHT, line, "#d3d1cb"))
    parts += _ticks(scale, line)
    parts += _breaks(scale, line)
    for dot in chart.dots:
        colour = INK.get(dot.tone, GREY)
        radius = 5 if dot.anchor else 3.6
        parts.append(
            f'<circle cx="{scale.x(dot.at):.1f}" cy="{line:.1f}" r="{radius}" fill="{colour}"'
            ' stroke="#ffffff" stroke-width="1.2"/>'
        )
    height = line + 26
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {height:.0f}"'
        f' width="{WIDTH:.0f}" height="{height:.0f}" font-family="sans-serif" font-size="9.5">'
        + "".join(parts)
        + "</svg>"
    )


def _clock(zone: str) -> tzinfo:
    """The clock at the axis; never this machine's, or two machines would draw two charts."""
    if zone.startswith(("+", "-")):
        return datetime.strptime(zone, "%z").tzinfo or UTC
    return zone_of(zone)


class _Scale:
    """Where a moment is drawn. Those far from the windows stand beyond a break in the axis, in
    order and each with its own time: pulled in, they would look like other times."""

    def __init__(self, chart: Chart, zone: tzinfo) -> None:
        self.zone = zone
        self.start, self.end = _range(chart)
        times = sorted({dot.at for dot in chart.dots})
        self.before = _gathered([at for at in times if at < self.start])
        self.after = _gathered([at for at in times if at > self.end])
        self.left = LEFT + self._room(self.before)
        self.right = WIDTH - RIGHT - self._room(self.after)

    def _room(self, beyond: Sequence[Sequence[float]]) -> float:
        return sum(self._needs(each) for each in beyond) + BREAK if beyond else 0.0

    def _needs(self, group: Sequence[float]) -> float:
        return max(_width(self.say(group)) + 10, 9.0 * len(group))

    def x(self, at: float) -> float:
        if at < self.start:
            return self._beyond(at, self.before, LEFT)
        if at > self.end:
            return self._beyond(at, self.after, self.right + BREAK)
        share = (at - self.start) / (self.end - self.start)
        return self.left + (self.right - self.left) * share

    def _beyond(self, at: float, groups: Sequence[Sequence[float]], left: float) -> float:
        for group in groups:
            needs = self._needs(group)
            if at <= group[-1]:
                return left + needs * (group.index(at) + 0.5) / len(group)
            left += needs
        raise ValueError(at)

    def say(self, group: Sequence[float]) -> str:
        """The time of one moment, the first and last of several; with the day where it is none of
        the days in range."""
        days = {f"{self._at(at):%m-%d}" for at in (self.start, self.end)}
        said = []
        for at in dict.fromkeys((group[0], group[-1])):
            day = f"{self._at(at):%m-%d}"
            said.append(f"{self._at(at):%H:%M}" if {day} == days else f"{self._at(at):%m-%d %H:%M}")
        return " – ".join(said)

    def _at(self, at: float) -> datetime:
        return datetime.fromtimestamp(at, self.zone).astimezone(self.zone)


def _gathered(times: list[float]) -> list[list[float]]:
    """Each moment by itself, or all as one where there are too many for that."""
    return [[at] for at in times] if len(times) <= MOST_BEYOND else [times]


def _breaks(scale: _Scale, line: float) -> Iterator[str]:
    """Where the axis leaves out time, and what was before and after it."""
    for groups, x in ((scale.before, scale.left - BREAK), (scale.after, scale.right)):
        if groups:
            middle = x + BREAK / 2
            yield _blank(middle - 3, line - 5, 6, 10)
            for each in (middle - 3, middle + 3):
                yield _line(each - 2, line + 5, each + 2, line - 5, GREY)
    for group in (*scale.before, *scale.after):
        middle = (scale.x(group[0]) + scale.x(group[-1])) / 2
        yield _text(middle, line + 16, scale.say(group), GREY, "middle")


def _range(chart: Chart) -> tuple[float, float]:
    """First to last; of rows far outside the windows it leaves out those far away."""
    times = [dot.at for dot in chart.dots]
    ends = [at for span in chart.spans for at in (span.start, span.end)]
    if ends:
        room = max(max(ends) - min(ends), 60.0)
        times = [at for at in times if min(ends) - room <= at <= max(ends) + room]
    start, end = min(times + ends), max(times + ends)
    room = max(end - start, 60.0) * 0.02
    return start - room, max(end, start + 60.0) + room


def _text(x: float, y: float, said: str, colour: str, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">'
        f"{html.escape(apart(said))}</text>"
    )


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{dashed}/>'
    )


def _blank(x: float, y: float, width: float, height: float) -> str:
    size = f'width="{width:.1f}" height="{height:.1f}"'
    return f'<rect x="{x:.1f}" y="{y:.1f}" {size} fill="#ffffff"/>'


def _width(said: str) -> float:
    return 9.5 * ems(apart(said))


def _bars(chart: Chart, scale: _Scale) -> Iterator[str]:
    for place, span in enumerate(chart.spans):
        x1, x2, y = scale.x(span.start), scale.x(span.end), 2 + place * (BAR + GAP)
        width = max(x2 - x1, 3.0)
        ink, tint = INK.get(span.tone, GREY), TINT.get(span.tone, "#eeeeee")
        yield (
            f'<rect x="{x1:.1f}" y="{y:.1f}" width="{width:.1f}" height="{BAR}" rx="3"'
            f' fill="{tint}" stroke="{ink}" stroke-width="0.8"/>'
        )
        if width > _width(span.label) + 12:
            yield _text(x1 + 6, y + 12, span.label, ink)
        elif x2 + 6 + _width(span.label) < WIDTH:
            yield _text(x2 + 6, y + 12, span.label, ink)
        else:
            yield _text(x1 - 6, y + 12, span.label, ink, "end")


def _labels(chart: Chart, scale: _Scale, top: float) -> tuple[list[str], int]:
    """The anchor moments' names, on as many lines as they need not to run into each other."""
    ends: list[float] = []
    parts: list[tuple[Dot, float, int]] = []
    for dot in sorted((d for d in chart.dots if d.anchor), key=lambda d: d.at):
        width = _width(dot.label)
        x = min(max(LEFT, scale.x(dot.at) - width / 2), WIDTH - RIGHT - width)
        level = next((n for n, end in enumerate(ends) if end + 8 < x), len(ends))
        if level == len(ends):
            ends.append(0.0)
        ends[level] = x + width
        parts.append((dot, x, level))
    drawn, named = [], []
    bottom = top + len(ends) * 13 + 12
    for dot, x, level in parts:
        y, at = top + level * 13 + 9, scale.x(dot.at)
        drawn.append(_line(at, y + 3, at, bottom, "#d3d1cb", "2 2"))
        # No line goes through a word.
        named.append(_blank(x - 1, y - 9, _width(dot.label) + 2, 12))
        named.append(_text(x, y, dot.label, INK.get(dot.tone, GREY)))
    return [*drawn, *named], len(ends)


def _ticks(scale: _Scale, line: float) -> Iterator[str]:
    zone, span = scale.zone, scale.end - scale.start
    step = next((step for step in _STEPS if span / step <= 8), _STEPS[-1] * 4)
    first = datetime.fromtimestamp(scale.start, zone).astimezone(zone)
    offset = first.utcoffset()
    shift = offset.total_seconds() if offset else 0.0
    at = (int((scale.start + shift) // step) + 1) * step - shift
    form = "%m-%d" if step >= 86400 else "%m-%d %H:%M" if span > 36 * 3600 else "%H:%M"
    last = -100.0
    while at <= scale.end:
        said = datetime.fromtimestamp(at, zone).astimezone(zone).strftime(form)
        x, half = scale.x(at), _width(said) / 2
        ends = (scale.left if scale.before else 0, scale.right if scale.after else WIDTH)
        if x - half > max(last + 6, ends[0]) and x + half < ends[1]:
            yield _line(x, line, x, line + 4, "#d3d1cb")
            yield _text(x, line + 16, said, GREY, "middle")
            last = x + half
        at += step
