"""resources/schema/*.toml -> frozen Stage, Section and Field; checks itself loudly at load.

The schema says which keys there are, which stage asks for each, what kind of value stands there
and how it reads in a report. Form, storage, reports, import and translation loop over it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from pmdesk.domain.kinds import KINDS, Kind, Value

TONES = ("", "red", "amber", "grey", "blue", "green")


class SchemaError(Exception):
    """A schema file says something that cannot be; the message names the file's key."""


@dataclass(frozen=True)
class Option:
    """One thing a choice may be. `rank` 1 is the worst; `tone` colours its chip.

    For a point of a checklist, `because` says in words what speaks for it: that all of `answered`
    (keys) are answered, that `every` row has a cell (`follow_ups.state=agreed|done`), and that the
    checks `without` find nothing.
    """

    key: str
    label: str
    help: str = ""
    group: str = ""
    rank: int = 0
    tone: str = ""
    because: str = ""
    answered: tuple[str, ...] = ()
    every: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Field:
    """What is asked at a key: a field of a section, or a column of a list.

    `mark` is what people call it on paper: the letter before a row's number, a question's number,
    the number of any other answer. It stays, whatever is added before it.
    `heading` is what stands above the answer in a report for customers, who never see the label.
    A `shared` phrase is often a name: where it has no translation, it serves every reader as it is.
    An `open` choice takes other words than its options, too.
    Of a `checklist` every option wants to be ticked, and one that is not is open.
    """

    key: str
    kind: str
    label: str
    help: str
    example: str = ""
    expected: bool = False
    required: bool = False
    external: bool = False
    folded: bool = False
    limit: int = 0
    minimum: int = 0
    soft_maximum: int = 0
    unit: str = ""
    lines: int = 4
    width: int = 0
    default: Any = None
    options: tuple[Option, ...] = ()
    filtered_by: str = ""
    was: tuple[str, ...] = ()
    mark: str = ""
    skippable: bool = False
    shared: bool = False
    open: bool = False
    checklist: bool = False
    heading: str = ""
    columns: tuple[Field, ...] = ()

    @property
    def the_kind(self) -> Kind:
        return KINDS[self.kind]

    @property
    def number(self) -> str:
        """A question's number among the questions, as form and report show it; empty for others."""
        return self.mark if self.kind == "question" and "." in self.mark else ""

    @property
    def is_rows(self) -> bool:
        return self.kind == "rows"

    @property
    def is_prose(self) -> bool:
        """Whether words are written here, rather than a name or a value."""
        return self.the_kind.per_language and not self.shared

    @cached_property
    def column_kinds(self) -> Mapping[str, str]:
        """Column key -> kind, old names included."""
        return {name: column.kind for name, column in self.columns_by_name.items()}

    @cached_property
    def columns_by_name(self) -> Mapping[str, Field]:
        """Column key -> column, old names included."""
        return {name: c for c in self.columns for name in (c.key, *c.was)}

    def read(self, record: Any, language: str) -> Value:
        """The value in a record. Raises ValueError for what it cannot be.

        A shared phrase was once one line for all languages: it was in `language`, the postmortem's.
        """
        if self.shared and isinstance(record, str):
            record = {language: record}
        return self.the_kind.read(record)

    def column(self, key: str) -> Field:
        return next(column for column in self.columns if column.key == key)

    def option(self, key: str) -> Option | None:
        """The option of a key; of an open choice, also that of its English label."""
        found = next((option for option in self.options if option.key == key), None)
        if found is None and self.open:
            said = key.strip().casefold()
            found = next((each for each in self.options if each.label.casefold() == said), None)
        return found

    def label_of(self, key: str) -> str:
        """The label of an option; a key this schema does not know stands for itself."""
        option = self.option(key)
        return option.label if option else key


@dataclass(frozen=True)
class Section:
    """Fields that belong together under one heading."""

    key: str
    label: str
    fields: tuple[Field, ...]
    lead: str = ""
    folded: bool = False


@dataclass(frozen=True)
class Stage:
    """One step of writing a postmortem."""

    key: str
    label: str
    lead: str
    takeaways: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def fields(self) -> Iterator[Field]:
        return (field for section in self.sections for field in section.fields)


@dataclass(frozen=True)
class Schema:
    """All stages, in the order they are worked through."""

    stages: tuple[Stage, ...]

    @cached_property
    def _fields(self) -> Mapping[str, Field]:
        return {field.key: field for stage in self.stages for field in stage.fields}

    @cached_property
    def _stages(self) -> Mapping[str, Stage]:
        return {field.key: stage for stage in self.stages for field in stage.fields}

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """Old field key -> today's."""
        return {old: field.key for field in self.fields for old in field.was}

    @property
    def fields(self) -> Iterable[Field]:
        return self._fields.values()

    def field(self, key: str) -> Field:
        """The field at a key; for `timeline.ab12.event` the column. Raises KeyError."""
        head, _, rest = key.partition(".")
        field = self._fields[head]
        if "." in rest:
            return field.column(rest.partition(".")[2])
        return field

    def has(self, key: str) -> bool:
        return key in self._fields

    def stage_of(self, key: str) -> Stage:
        return self._stages[key.partition(".")[0]]

    def stage(self, key: str) -> Stage:
        return next(stage for stage in self.stages if stage.key == key)

    def strings(self) -> Iterator[str]:
        """Every string a translator must see."""
        for stage in self.stages:
            yield from (stage.label, stage.lead, *stage.takeaways)
            for section in stage.sections:
                yield from (section.label, section.lead)
                for field in section.fields:
                    yield from _strings(field)


def _strings(field: Field) -> Iterator[str]:
    yield from (field.label, field.help, field.example, field.unit, field.heading)
    for option in field.options:
        yield from (option.label, option.help, option.because)
    for column in field.columns:
        yield from _strings(column)


def load(folder: Path) -> Schema:
    """Reads the stage files in name order. Raises SchemaError with the place of the first fault."""
    schema = Schema(tuple(_read_stage(file) for file in sorted(folder.glob("*.toml"))))
    _check(schema)
    return schema


def _read_stage(file: Path) -> Stage:
    try:
        record = tomllib.loads(file.read_text(encoding="utf-8"))
        sections = tuple(
            Section(
                section["key"],
                section["label"],
                tuple(_read_field(field) for field in section["field"]),
                section.get("lead", ""),
                section.get("folded", False),
            )
            for section in record["section"]
        )
        return Stage(
            record["key"], record["label"], record["lead"], tuple(record["takeaways"]), sections
        )
    except (KeyError, TypeError, ValueError) as error:
        raise SchemaError(f"{file.name}: {error!r}") from error


_NAMES = {field.name for field in fields(Field)} - {"columns"} | {"column"}


def _read_field(record: dict[str, Any]) -> Field:
    if unknown := set(record) - _NAMES:
        raise SchemaError(f"{record.get('key')}: unknown attributes {sorted(unknown)}")
    values = dict(record)
    values["columns"] = tuple(_read_field(column) for column in values.pop("column", ()))
    values["options"] = tuple(_read_option(option) for option in values.get("options", ()))
    values["was"] = tuple(values.get("was", ()))
    values["expected"] = values.get("expected", False) or values.get("required", False)
    return Field(**values)


def _read_option(record: dict[str, Any]) -> Option:
    lists = {name: tuple(value) for name, value in record.items() if isinstance(value, list)}
    return Option(**{**record, **lists})


def _check(schema: Schema) -> None:
    fields = [field for stage in schema.stages for field in stage.fields]
    _need_unique("field keys", [field.key for field in fields])
    _need_unique("field labels", [field.label for field in fields])
    _need_unique("marks", [field.mark for field in fields if field.mark])
    _need_unique("stage keys", [stage.key for stage in schema.stages])
    keys = {field.key for field in fields}
    for field in fields:
        _check_field(field, keys)
        _need_unique(f"columns of {field.key}", [column.key for column in field.columns])
        _need_unique(f"column labels of {field.key}", [column.label for column in field.columns])
        for column in field.columns:
            if column.is_rows:
                raise SchemaError(f"{field.key}.{column.key}: rows do not nest")
            _check_field(column, keys | {each.key for each in field.columns})
        for option in field.options:
            _check_rules(schema, f"{field.key}.{option.key}", option)


def _check_rules(schema: Schema, place: str, option: Option) -> None:
    """What speaks for a point must be there to speak."""
    cells = [rule.partition("=")[0] for rule in option.every]
    for key in (*option.answered, *(cell.replace(".", ".x.") for cell in cells)):
        try:
            schema.field(key)
        except (KeyError, StopIteration):
            raise SchemaError(f"{place}: {key} is no key") from None
    if bool(option.because) != bool(option.answered or option.every or option.without):
        raise SchemaError(f"{place}: what speaks for it and its words go together")


def _check_field(field: Field, keys: set[str]) -> None:
    faults = {
        "kind is unknown": field.kind not in KINDS,
        "label or help is missing": not (field.label and field.help),
        "columns and kind disagree": field.is_rows != bool(field.columns),
        "options and kind disagree": (field.kind in ("choice", "choices")) != bool(field.options),
        "filtered_by names no field": bool(field.filtered_by) and field.filtered_by not in keys,
        "customers read under a heading": field.external
        and field.kind == "prose"
        and not field.heading,
        "only a phrase is shared": field.shared and field.kind != "phrase",
        "only a choice is open": field.open and field.kind != "choice",
        "only choices make a checklist": field.checklist and field.kind != "choices",
        "a tone is unknown": any(option.tone not in TONES for option in field.options),
        "the key is not snake_case": not field.key.isidentifier() or field.key != field.key.lower(),
        "an old name is a name in use": bool(keys & set(field.was)),
    }
    for fault, found in faults.items():
        if found:
            raise SchemaError(f"{field.key}: {fault}")
    _need_unique(f"options of {field.key}", [option.key for option in field.options])
    if field.default is not None:
        field.the_kind.read(field.default)


def _need_unique(what: str, names: list[str]) -> None:
    if twice := {name for name in names if names.count(name) > 1}:
        raise SchemaError(f"{what} stand twice: {sorted(twice)}")
