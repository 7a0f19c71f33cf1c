"""The timeline drawn: impact and response as bars, each row as a dot, anchor moments named."""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo

from pmdesk.domain.outline import Chart, Dot
from pmdesk.domain.timeline import zone_of

WIDTH, LEFT, RIGHT = 680.0, 6.0, 6.0
BAR, GAP = 17.0, 4.0
INK = {"red": "#b3261e", "amber": "#9a5b00", "blue": "#2563a8", "green": "#2e7d4f"}
TINT = {"red": "#fbeae9", "amber": "#fdf3e1", "blue": "#e6eef8", "green": "#e6f4ec"}
GREY = "#5b616a"
_STEPS = (60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 604800)


def draw(chart: Chart) -> str:
    """The chart as SVG, readable in print; it refers to nothing outside itself."""
    start, end = _range(chart)
    scale = _Scale(start, end)
    parts = list(_bars(chart, scale))
    top = len(chart.spans) * (BAR + GAP) + 8
    labels, levels = _labels(chart, scale, top)
    line = top + levels * 13 + 12
    parts += labels
    parts.append(_line(LEFT, line, WIDTH - RIGHT, line, "#d3d1cb"))
    parts += _ticks(scale, line, _clock(chart.zone))
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
    def __init__(self, start: float, end: float) -> None:
        self.start, self.end = start, end

    def x(self, at: float) -> float:
        share = (at - self.start) / (self.end - self.start)
        return LEFT + (WIDTH - LEFT - RIGHT) * max(0.0, min(1.0, share))


def _range(chart: Chart) -> tuple[float, float]:
    """First to last; rows far outside the windows are drawn at the edge."""
    times = [dot.at for dot in chart.dots]
    ends = [at for span in chart.spans for at in (span.start, span.end)]
    start, end = min(times + ends), max(times + ends)
    if ends:
        room = max(max(ends) - min(ends), 60.0)
        start, end = max(start, min(ends) - room), min(end, max(ends) + room)
    room = max(end - start, 60.0) * 0.02
    return start - room, max(end, start + 60.0) + room


def _text(x: float, y: float, said: str, colour: str, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">'
        f"{html.escape(said)}</text>"
    )


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{dashed}/>'
    )


def _width(said: str) -> float:
    """About how wide a text is at 9.5 px: a Chinese or Japanese character is a square."""
    return sum(9.5 if ord(character) > 0x2E7F else 5.4 for character in said)


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
    drawn = []
    for dot, x, level in parts:
        y = top + level * 13 + 9
        bottom = top + len(ends) * 13 + 12
        drawn.append(_line(scale.x(dot.at), y + 3, scale.x(dot.at), bottom, "#d3d1cb", "2 2"))
        drawn.append(_text(x, y, dot.label, INK.get(dot.tone, GREY)))
    return drawn, len(ends)


def _ticks(scale: _Scale, line: float, zone: tzinfo) -> Iterator[str]:
    span = scale.end - scale.start
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
        if x - half > last + 6 and x + half < WIDTH and x - half > 0:
            yield _line(x, line, x, line + 4, "#d3d1cb")
            yield _text(x, line + 16, said, GREY, "middle")
            last = x + half
        at += step
