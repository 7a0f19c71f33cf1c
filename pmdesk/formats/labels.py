"""From the words people read to the keys behind them, in every language that pmdesk speaks.

A report may come back with its labels in any language, and a pasted table has a header that
somebody typed: labels are compared by their letters and digits only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from pmdesk.domain.schema import Field, Schema
from pmdesk.words import LANGUAGES, N_, Words

NOT_RELEVANT = N_("Not relevant")
"""Stands above the reason why a question was not answered."""

_NO_LETTER = re.compile(r"[\W_]+")


def bare(label: str) -> str:
    """A label by its letters and digits: `**Sev-1**:` and `SEV 1` are the same."""
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", label[:2000]).casefold())


class Labels:
    """Label -> key for fields, columns and options."""

    def __init__(self, schema: Schema) -> None:
        self._words = tuple(Words.load(language) for language in LANGUAGES)
        self._fields = {
            label: each.key for each in schema.fields for label in self.said(each.label)
        }
        self._columns: dict[str, dict[str, str]] = {}
        self._options: dict[str, dict[str, str]] = {}
        for each in schema.fields:
            self._learn_options(each.key, each)
            self._columns[each.key] = {}
            for column in each.columns:
                self._learn_options(f"{each.key}.{column.key}", column)
                for label in self.said(column.label):
                    self._columns[each.key].setdefault(label, column.key)
        self._headings = {
            label
            for stage in schema.stages
            for said in (stage.label, *(section.label for section in stage.sections))
            for label in self.said(said)
        }
        self._headings.update(label for table in self._columns.values() for label in table)
        self._not_relevant = set(self.said(NOT_RELEVANT))

    def said(self, label: str) -> Iterable[str]:
        """An English label as every language says it, bare."""
        return (bare(words(label)) for words in self._words)

    def _learn_options(self, place: str, asked: Field) -> None:
        known = self._options[place] = {bare(option.key): option.key for option in asked.options}
        for option in asked.options:
            for label in self.said(option.label):
                known.setdefault(label, option.key)

    def field(self, label: str) -> str | None:
        """The key of the field with this label in any language."""
        return self._fields.get(bare(label))

    def knows(self, label: str) -> bool:
        """Whether this is the label of a stage, a section or a field, or no label at all."""
        said = bare(label)
        return not said or said in self._headings or said in self._fields

    def is_not_relevant(self, line: str) -> bool:
        """Whether this line marks a question as not relevant."""
        return bare(line) in self._not_relevant

    def column(self, field_key: str, label: str) -> str | None:
        return self._columns.get(field_key, {}).get(bare(label))

    def options(self, place: str) -> Mapping[str, str]:
        """Bare label -> option key; `place` is `severity` or `timeline.kind`."""
        return self._options.get(place, {})
