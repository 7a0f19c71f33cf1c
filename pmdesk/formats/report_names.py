"""How reports of others name things: resources/import/headings.toml and our own labels."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pmdesk import paths
from pmdesk.domain.schema import Schema
from pmdesk.formats.labels import Labels, bare

_PARENTHESES = re.compile(r"[(（\[【](.*?)[)）\]】]")
_COLON = re.compile(r"[:：]|\s[-–—]\s|/")
_ZONE_PART = re.compile(r"\s+in\s+[A-Z][A-Za-z/_+:0-9-]{1,30}\s*$")
_NUMBERED = re.compile(r"^\W*(?:\d{1,3}(?:\.\d+)*[.)、]?\s+)")


@cache
def _data() -> Mapping[str, Any]:
    file = paths.resources() / "import" / "headings.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def variants(label: str) -> Iterator[str]:
    """A label as it may stand in a list: whole, without its number, without its parentheses."""
    label = label[:300]
    for each in dict.fromkeys((label, _NUMBERED.sub("", label))):
        yield bare(each)
        yield bare(_PARENTHESES.sub("", each))
        yield from (bare(inside) for inside in _PARENTHESES.findall(each))
        yield from (bare(part) for part in _COLON.split(each, maxsplit=2)[:2])


def _index(table: Mapping[str, list[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, names in table.items():
        for name in names:
            found.setdefault(bare(name), key)
    return found


def _find(index: Mapping[str, str], label: str) -> str | None:
    return next((index[each] for each in variants(label) if each and each in index), None)


class Names:
    """Label -> key: sections, facts, columns, options and milestones."""

    def __init__(self, schema: Schema) -> None:
        data = _data()
        self.labels = Labels(schema)
        self._sections = _index(data["sections"])
        self._containers = set(_index(data["containers"]))
        self._facts = _index(data["labels"])
        self._columns = {key: _index(table) for key, table in data["columns"].items()}
        self._options = {key: _index(table) for key, table in data["options"].items()}
        self._milestones = _index(data["milestones"])
        self._learn_from(schema)
        self._zones = data["zones"]
        self.words = {key: {bare(word) for word in words} for key, words in data["words"].items()}

    def _learn_from(self, schema: Schema) -> None:
        """Our own headings and milestones mean in every language what they mean in English."""
        ours = [
            label
            for stage in schema.stages
            for label in (stage.label, *(section.label for section in stage.sections))
        ]
        for label in ours:
            if target := self._sections.get(bare(label)):
                for said in self.labels.said(label):
                    self._sections.setdefault(said, target)
        if not schema.has("timeline"):
            return
        meant = {found.partition(" ")[2]: found for found in self._milestones.values()}
        anchors = [c for c in schema.field("timeline").columns if c.key == "anchor"]
        for option in (option for column in anchors for option in column.options):
            for said in self.labels.said(option.label) if option.key in meant else ():
                self._milestones.setdefault(said, meant[option.key])

    def section(self, heading: str) -> str | None:
        """The field that takes a section; empty for a heading that only gathers others."""
        own = self.labels.field(heading) or self.labels.field(_NUMBERED.sub("", heading))
        if found := _find(self._sections, heading) or own:
            return found
        gathers = any(each in self._containers for each in variants(heading))
        return "" if gathers or self.labels.knows(heading) else None

    def fact(self, label: str) -> str | None:
        return _find(self._facts, label) or self.labels.field(label)

    def column(self, field_key: str, header: str) -> str | None:
        header = _ZONE_PART.sub("", header)
        own = self.labels.column(field_key, header)
        return own or _find(self._columns.get(field_key, {}), header)

    def option(self, place: str, said: str) -> str | None:
        """The option that words such as `**完了**` or `SEV-2 (all users)` name."""
        own = self.labels.options(place)
        for each in variants(said):
            if each and (found := own.get(each) or self._options.get(place, {}).get(each)):
                return found
        return None

    def is_label(self, place: str, said: str) -> bool:
        """Whether these words are an option's label and nothing more."""
        return bare(said) in self.labels.options(place)

    def milestone(self, said: str) -> tuple[str, str] | None:
        """Kind and milestone of an event that starts with these words."""
        found = self._milestones.get(bare(said))
        kind, _, milestone = (found or "").partition(" ")
        return (kind, milestone.strip("-")) if found else None

    def zone(self, said: str) -> str:
        """The lasting name of a zone that was named by its letters; empty where there is none."""
        return str(self._zones.get(said.upper(), ""))

    def is_nothing(self, said: str) -> bool:
        """Whether a value only says that there is none."""
        return bare(said) in self.words["nothing"]
