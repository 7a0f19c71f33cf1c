"""What a report says, in order, without ink: postmortem + schema + words -> blocks.

Writers (Markdown, HTML) match on the blocks and decide only how each looks. Every block carries
the key of the answer it shows, so that a place in a report can be found again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo

from pmdesk.domain import public_times, timeline
from pmdesk.domain.kinds import File, Value
from pmdesk.domain.postmortem import Postmortem, Row
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.schema import Field, Section
from pmdesk.domain.text import Text
from pmdesk.words import N_, NAMES, Words


@dataclass(frozen=True)
class Said:
    """Words and the language they are in (empty: shared by all languages, such as a number).

    `fallback` words are in another language than the report, `stale` ones older than their
    original: a writer shows `notes` on both.
    """

    text: str
    language: str = ""
    tone: str = ""
    link: str = ""
    stale: bool = False
    fallback: bool = False
    day: str = ""
    clock: str = ""


@dataclass(frozen=True)
class Heading:
    """A stage (level 1), a section (level 2) or a field (level 3)."""

    level: int
    text: str
    key: str
    number: str = ""


@dataclass(frozen=True)
class Fact:
    key: str
    label: str
    value: Said


@dataclass(frozen=True)
class Facts:
    """Short answers side by side. `glance` marks the ones on the cover."""

    key: str
    facts: tuple[Fact, ...]
    glance: bool = False


@dataclass(frozen=True)
class Prose:
    """Markdown that someone wrote."""

    key: str
    label: str
    said: Said


@dataclass(frozen=True)
class Code:
    """A query or a command, to the letter."""

    key: str
    label: str
    text: str


@dataclass(frozen=True)
class Question:
    """One question with its answer, or with the reason why it is not relevant."""

    key: str
    mark: str
    question: str
    said: Said
    skipped: bool


@dataclass(frozen=True)
class Ticks:
    """Several options; the ticked ones are the answer."""

    key: str
    label: str
    items: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Column:
    key: str
    label: str
    width: int


@dataclass(frozen=True)
class Line:
    """One row of a table; `key` is the row's (`timeline.ab12`), `mark` what people call it."""

    key: str
    mark: str
    cells: tuple[Said, ...]
    details: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Table:
    """A list of rows. `days` has for each line the day to be said above it, or nothing; the times
    of that day may then go without, see `under`."""

    key: str
    label: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    days: tuple[str, ...] = ()

    def in_force(self) -> Iterator[tuple[str, str, Line]]:
        """Each line with the day that begins with it and the day that it stands under."""
        day = ""
        for place, line in enumerate(self.lines):
            begins = self.days[place] if self.days else ""
            day = begins or day
            yield begins, day, line


@dataclass(frozen=True)
class Picture:
    """An attached file; a writer shows it if it is an image and names it otherwise."""

    key: str
    file: File
    caption: Said


@dataclass(frozen=True)
class Span:
    """A stretch of time on the chart, in seconds since the epoch."""

    key: str
    label: str
    start: float
    end: float
    tone: str


@dataclass(frozen=True)
class Dot:
    """A moment on the chart, in seconds since the epoch."""

    key: str
    mark: str
    label: str
    at: float
    tone: str
    anchor: bool = False


@dataclass(frozen=True)
class Chart:
    """The timeline drawn: windows as bars, moments as dots.

    `zone` is the clock it shows: an IANA name, or an offset such as `+09:00`.
    """

    key: str
    spans: tuple[Span, ...]
    dots: tuple[Dot, ...]
    zone: str


Block = Heading | Facts | Prose | Code | Question | Ticks | Table | Picture | Chart


@dataclass(frozen=True)
class Cover:
    """What stands above everything: title, state, and the facts at a glance.

    `draft` says so to customers, on every page; empty for colleagues, who read the status.
    """

    title: Said
    kind: str
    number: str
    status: str
    glance: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    summary: Said | None
    draft: str = ""


def notes(said: Said, words: Words, *, short: bool = False) -> list[str]:
    """What a reader must know of words that someone wrote; `short` where there is little room."""
    found = []
    if said.fallback:
        language = NAMES.get(said.language, said.language)
        whole = words("Shown in {language}.", language=language)
        found.append(language if short else whole)
    if said.stale:
        found.append(words("The original changed after this was translated."))
    return found


def under(said: Said, day: str) -> str:
    """What is left to say of a time below a line that names its day."""
    return said.clock if day and said.day == day else said.text


INCIDENT_REPORT = N_("Incident report")
DRAFT = N_("Draft: not final yet")
_INLINE = ("line", "period", "phrase", "choice", "flag", "moment", "date", "duration", "number")
_INLINE_TOO = ("person", "people", "tags", "link")
_ON_COVER = ("title", "number", "status", "severity_scheme")


def say(
    asked: Field, value: Value | None, words: Words, zone: tzinfo | None, precision: str = ""
) -> Said:
    """A value as one reads it, with the language it was found in."""
    match value:
        case None:
            return Said("")
        case Text():
            language, text = value.best(words.language)
            fallback = bool(text) and language != words.language and not asked.shared
            return Said(text, language, stale=value.is_stale(language), fallback=fallback)
        case File():
            return Said(value.name)
        case bool():
            return Said(words("Yes") if value else "", words.language)
        case tuple() if asked.kind == "choices":
            return Said(words.list([words(asked.label_of(each)) for each in value]), words.language)
        case tuple():
            return Said(words.list(list(value)))
        case str() if asked.kind == "choice":
            option = asked.option(value)
            return Said(
                words(option.label) if option else value,
                words.language if option else "",
                tone=option.tone if option else "",
            )
        case str() if asked.kind == "moment":
            return Said(
                timeline.say_moment(value, words, zone, precision),
                day=timeline.say_moment_day(value, zone) if precision != "unknown" else "",
                clock=timeline.say_moment(value, words, zone, precision, day=False),
            )
        case str() if asked.kind == "period":
            return Said(timeline.say_period(value, words))
        case str() if asked.kind == "link":
            return Said(value, link=value)
        case int() if asked.kind == "duration":
            return Said(words("{n} min", n=value), words.language)
        case int() | float():
            number = f"{value:,}" if isinstance(value, int) else f"{value:g}"
            if not asked.unit:
                return Said(number)
            # Japanese writes no space between the two.
            return Said(words("{number} {unit}", number=number, unit=words(asked.unit)))
        case _:
            return Said(str(value))


def outline(
    postmortem: Postmortem, words: Words, profile: str = "internal", *, all_stages: bool = False
) -> list[Block]:
    """The blocks of a report: stages, sections and answers in the schema's order.

    A whole `profile` says everything that was answered and, with `all_stages`, which stages are
    empty, since a review sheet asks about them; the external one its message alone, with
    no name, number or internal title. Raises ValueError for a profile that there is not.
    """
    if profile_of(profile).whole:
        return list(_internal(postmortem, words, all_stages=all_stages))
    return list(_external(postmortem, words))


def _external(postmortem: Postmortem, words: Words) -> Iterator[Block]:
    fields = [field for field in postmortem.schema.fields if field.external]
    for field in fields:
        if field.kind == "prose" and postmortem.is_answered(field.key):
            yield Heading(2, words(field.heading), field.key)
            yield Prose(field.key, "", _say_to_customers(field, postmortem, words))
            if field.key == "external_summary" and (period := _period(postmortem, words)):
                yield Facts(period.key, (period,))


def _period(postmortem: Postmortem, words: Words) -> Fact | None:
    """When customers were affected, unless the authors leave that out."""
    said = public_times.say_period(postmortem, words)
    if not said or postmortem.value("external_period") == "left_out":
        return None
    return Fact("external_period", words("When it happened"), Said(said, words.language))


def _say_to_customers(field: Field, postmortem: Postmortem, words: Words) -> Said:
    """Without our notes on the translation: a concern tells the authors, not the customers."""
    said = say(field, postmortem.value(field.key), words, None)
    return replace(said, stale=False, fallback=False)


NOTHING_YET = N_("Nothing has been written here yet.")


def _internal(postmortem: Postmortem, words: Words, *, all_stages: bool) -> Iterator[Block]:
    number = 0
    for stage in postmortem.schema.stages:
        inside: list[Block] = []
        for section in stage.sections:
            blocks = list(_section(postmortem, section, words))
            if blocks:
                key = f"{stage.key}.{section.key}"
                inside += [Heading(2, words(section.label), key), *blocks]
        if not inside and all_stages:
            inside.append(Prose("", "", Said(words(NOTHING_YET), words.language)))
        if inside:
            number += 1
            yield Heading(1, words(stage.label), stage.key, str(number))
            if stage.key == "timeline" and (chart := _chart(postmortem, words)):
                yield chart
            yield from inside


def _section(postmortem: Postmortem, section: Section, words: Words) -> Iterator[Block]:
    facts: list[Fact] = []
    zone = timeline.zone(postmortem)
    for field in section.fields:
        if field.key in _ON_COVER or not postmortem.is_answered(field.key):
            continue
        if field.kind in (*_INLINE, *_INLINE_TOO):
            said = say(field, postmortem.value(field.key), words, zone)
            facts.append(Fact(field.key, words(field.label), said))
            continue
        if facts:
            yield Facts(facts[0].key, tuple(facts))
            facts = []
        yield from _field(postmortem, field, words, zone)
    if facts:
        yield Facts(facts[0].key, tuple(facts))


def _field(
    postmortem: Postmortem, field: Field, words: Words, zone: tzinfo | None
) -> Iterator[Block]:
    value, label = postmortem.value(field.key), words(field.label)
    match field.kind:
        case "rows":
            yield from _rows(postmortem, field, words, zone)
        case "question":
            skipped = isinstance(value, Text) and value.skipped
            said = say(field, value, words, zone)
            yield Question(field.key, field.number, label, said, skipped)
        case "choices":
            ticked = value if isinstance(value, tuple) else ()
            items = tuple((words(each.label), each.key in ticked) for each in field.options)
            yield Ticks(field.key, label, items)
        case "code":
            yield Code(field.key, label, str(value))
        case _:
            yield Prose(field.key, label, say(field, value, words, zone))


def _rows(
    postmortem: Postmortem, field: Field, words: Words, zone: tzinfo | None
) -> Iterator[Block]:
    rows = postmortem.rows(field.key)
    used = {name for row in rows for name in row.cells}
    shown = [c for c in field.columns if c.width and c.key in used] or [
        c for c in field.columns if c.key in used
    ][:4]
    apart = ("code", "file")
    shown = [column for column in shown if column.kind not in apart]
    lines = []
    for row in rows:
        mark = postmortem.mark(field.key, row.id)
        cells = tuple(_cell(column, row, words, zone) for column in shown)
        details = tuple(
            Fact(f"{field.key}.{row.id}.{c.key}", words(c.label), _cell(c, row, words, zone))
            for c in field.columns
            if c not in shown
            and c.kind not in apart
            and c.key in row.cells
            and not _goes_without_saying(c, row)
        )
        lines.append(Line(f"{field.key}.{row.id}", mark, cells, details))
    columns = tuple(Column(c.key, words(c.label), max(1, c.width)) for c in shown)
    days = _days(lines, leads=bool(shown) and shown[0].kind == "moment")
    yield Table(field.key, words(field.label), columns, tuple(lines), days)
    for row in rows:
        yield from _apart(postmortem, field, row, words)


def _days(lines: list[Line], *, leads: bool) -> tuple[str, ...]:
    """The days to be said above lines: where a list is one of moments (a time `leads` each row)
    whenever the day changes, elsewhere where all its times are of one day."""
    if not leads:
        found = {cell.day for line in lines for cell in line.cells if cell.day}
        return (found.pop(), *("" for _ in lines[1:])) if len(found) == 1 else ()
    said, day = [], ""
    for line in lines:
        begins = line.cells[0].day
        said.append(begins if begins != day else "")
        day = begins or day
    return tuple(said)


def _goes_without_saying(column: Field, row: Row) -> bool:
    """The precision of a time is said with the time, and a default tells nobody anything.

    "Between" is not: the time alone would look exact, so it stands beside the end.
    """
    value = row.cells.get(column.key)
    if column.key == "precision":
        return value != "between"
    return column.default is not None and value == column.default


def _cell(column: Field, row: Row, words: Words, zone: tzinfo | None) -> Said:
    precision = str(row.cells.get("precision", "")) if column.key == "time" else ""
    return say(column, row.cells.get(column.key), words, zone, precision)


def _apart(postmortem: Postmortem, field: Field, row: Row, words: Words) -> Iterator[Block]:
    """Queries and files of a row, under its mark behind the table."""
    mark = postmortem.mark(field.key, row.id)
    for column in field.columns:
        key = f"{field.key}.{row.id}.{column.key}"
        value = row.cells.get(column.key)
        if column.kind == "code" and isinstance(value, str):
            yield Code(key, f"{mark}  {words(column.label)}", value)
        elif isinstance(value, File):
            caption = say(field.columns[0], row.cells.get(field.columns[0].key), words, None)
            said = Said(f"{mark}  {caption.text}".strip(), caption.language)
            yield Picture(key, value, said)


def _chart(postmortem: Postmortem, words: Words) -> Chart | None:
    kinds = postmortem.schema.field("timeline").column("kind")
    anchors = postmortem.schema.field("timeline").column("anchor")
    dots = []
    for row in postmortem.rows("timeline"):
        at = timeline.row_moment(row)
        if at is None or row.cells.get("precision") == "unknown":
            continue
        option = kinds.option(str(row.cells.get("kind", "")))
        anchor = anchors.option(str(row.cells.get("anchor", "")))
        label = words(anchor.label) if anchor else ""
        tone = option.tone if option else ""
        key = f"timeline.{row.id}"
        mark = postmortem.mark("timeline", row.id)
        dots.append(Dot(key, mark, label, at.timestamp(), tone, anchor is not None))
    spans = []
    names = {"impact": (words("Impact"), "red"), "response": (words("Response"), "blue")}
    for name, (start, end) in timeline.windows(postmortem).items():
        label, tone = names[name]
        said = f"{label} {timeline.say_duration(end - start, words)}"
        spans.append(Span(f"{name}_start", said, start.timestamp(), end.timestamp(), tone))
    if len(dots) + len(spans) < 2:
        return None
    return Chart("timeline.chart", tuple(spans), tuple(dots), _clock_of(postmortem))


def _clock_of(postmortem: Postmortem) -> str:
    """The postmortem's zone, or the offset its first moment was written with: as in the table."""
    name = str(postmortem.value("time_zone") or "")
    first = timeline.first_moment(postmortem)
    return name or (first.isoformat()[-6:] if first and first.tzinfo else "")


def cover(postmortem: Postmortem, words: Words, profile: str = "internal") -> Cover:
    """The head of a report. The external one names nothing but what customers may read."""
    if not profile_of(profile).whole:
        return _external_cover(postmortem, words)
    status = postmortem.schema.field("status")
    title = say(postmortem.schema.field("title"), postmortem.value("title"), words, None)
    return Cover(
        title if title.text else Said(words("Untitled"), words.language),
        words("Postmortem"),
        str(postmortem.value("number") or ""),
        words(status.label_of(str(postmortem.value("status") or "draft"))),
        tuple(_glance(postmortem, words)),
        tuple(_facts(postmortem, words)),
        _summary(postmortem, words),
    )


def _external_cover(postmortem: Postmortem, words: Words) -> Cover:
    fields = postmortem.schema
    title = _say_to_customers(fields.field("external_title"), postmortem, words)
    sent = str(postmortem.value("external_date") or "")
    return Cover(
        title if title.text else Said(words(INCIDENT_REPORT), words.language),
        public_times.say_day(date.fromisoformat(sent), words) if sent else "",
        "",
        "",
        (),
        (),
        None,
        words(DRAFT) if is_draft(postmortem) else "",
    )


def is_draft(postmortem: Postmortem) -> bool:
    """Whether a message is one until the meeting has agreed to it (S0)."""
    return str(postmortem.value("status") or "draft") not in ("reviewed", "closed")


def _glance(postmortem: Postmortem, words: Words) -> Iterator[Fact]:
    """Four figures that say how bad it was."""
    severity = postmortem.schema.field("severity")
    said = say(severity, postmortem.value("severity"), words, None)
    if said.text:
        yield Fact("severity", words(severity.label), said)
    windows = timeline.windows(postmortem)
    if "impact" in windows:
        length: timedelta = windows["impact"][1] - windows["impact"][0]
        yield Fact(
            "impact_start",
            words("Length of impact"),
            Said(timeline.say_duration(length, words), words.language),
        )
    for measure in timeline.measures(postmortem):
        if measure.name == "detect":
            length_said = timeline.say_duration(measure.length, words)
            yield Fact("timeline", words(measure.label), Said(length_said, words.language))
    customers = postmortem.schema.field("customers_affected")
    count = postmortem.value("customers_affected")
    if isinstance(count, int):
        text = f"{count:,}"
        if postmortem.value("customers_estimated"):
            text = words("{count} (estimated)", count=text)
        yield Fact("customers_affected", words(customers.label), Said(text))


_COVER_FACTS = (
    "impact_start",
    "impact_end",
    "services",
    "owner",
    "incident_commander",
    "meeting_start",
)


def _facts(postmortem: Postmortem, words: Words) -> Iterator[Fact]:
    zone = timeline.zone(postmortem)
    for key in _COVER_FACTS:
        field = postmortem.schema.field(key)
        said = say(field, postmortem.value(key), words, zone)
        if said.text:
            yield Fact(key, words(field.label), said)
    yield from _reckoned(postmortem, words, zone)
    yield Fact(
        "time_zone",
        words(postmortem.schema.field("time_zone").label),
        Said(timeline.say_zone(postmortem)),
    )


def _reckoned(postmortem: Postmortem, words: Words, zone: tzinfo | None) -> Iterator[Fact]:
    """When each milestone was, and how long it took to come there."""
    milestones = postmortem.schema.field("timeline").column("anchor")
    for name, at in timeline.anchors(postmortem).items():
        option = milestones.option(name)
        if option and name not in timeline.FIELDS:
            said = timeline.say_moment(at.isoformat(), words, zone)
            yield Fact("timeline", words(option.label), Said(said))
    for measure in timeline.measures(postmortem):
        if measure.name != "detect":
            length = timeline.say_duration(measure.length, words)
            yield Fact("timeline", words(measure.label), Said(length, words.language))


def _summary(postmortem: Postmortem, words: Words) -> Said | None:
    for key in ("executive_summary", "external_summary"):
        said = say(postmortem.schema.field(key), postmortem.value(key), words, None)
        if said.text:
            return said
    return None
