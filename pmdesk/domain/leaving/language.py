"""What a reader would find in another language than the report's, or older than its original."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from pmdesk.domain.checks import Label
from pmdesk.domain.checks.answers import stale_messages
from pmdesk.domain.leaving import Found, Leaving, Places, concern
from pmdesk.domain.postmortem import each_passage
from pmdesk.domain.schema import Schema
from pmdesk.domain.text import Text
from pmdesk.words import N_, NAMES


def _name(language: str) -> str:
    return NAMES.get(language, language)


@concern("no-external-message", allow="missing")
def no_external_message(leaving: Leaving) -> Iterator[Found]:
    """A message to customers that says nothing."""
    keys = [e.key for e in leaving.postmortem.schema.fields if e.external and e.kind == "prose"]
    if not leaving.profile.whole and not any(map(leaving.postmortem.is_answered, keys)):
        yield (
            keys[0],
            N_("There is no external message yet, so this report says nothing."),
            {},
        )


@concern("missing-external-text", allow="missing")
def missing_external_text(leaving: Leaving) -> Iterator[Found]:
    """Customers would read another language than the one their report is in."""
    if leaving.profile.whole:
        return
    for key, text in _fallbacks(leaving):
        if leaving.postmortem.schema.field(key).external:
            yield (
                key,
                N_("This is not written in {language}; customers would read it in {shown}."),
                {
                    "language": _name(leaving.language),
                    "shown": _name(text.best(leaving.language)[0]),
                },
            )


@concern("stale-external-message", allow="stale")
def stale_external_message(leaving: Leaving) -> Iterator[Found]:
    """Customers would read what is no longer so."""
    if leaving.profile.whole:
        return
    for key, language in stale_messages(leaving.postmortem):
        text = leaving.postmortem.value(key)
        if isinstance(text, Text) and text.best(leaving.language)[0] == language:
            yield (
                key,
                N_(
                    "The original changed after this was translated ({language}). Update the "
                    "translation before customers read it."
                ),
                {"language": _name(language)},
            )


@concern("missing-text")
def missing_text(leaving: Leaving) -> Iterator[Found]:
    """How much of a whole report is in another language: all in all, then stage by stage."""
    missing = dict(_fallbacks(leaving)) if leaving.profile.whole else {}
    if not missing:
        return
    written = [key for key, text in each_passage(leaving.postmortem) if text.words]
    shown = dict.fromkeys(text.best(leaving.language)[0] for text in missing.values())
    yield (
        next(iter(missing)),
        N_(
            "Answers that are not in {language}: {count} of {total}. The report shows "
            "them in {shown} and marks each."
        ),
        {
            "language": _name(leaving.language),
            "count": len(missing),
            "total": len(written),
            "shown": " / ".join(map(_name, shown)),
        },
    )
    yield from _by_stage(leaving, missing, written)


@concern("stale-text")
def stale_text(leaving: Leaving) -> Iterator[Found]:
    """Translations of a whole report that are older than their originals."""
    if not leaving.profile.whole:
        return
    written = {key: text for key, text in each_passage(leaving.postmortem) if text.words}
    stale = [key for key, text in written.items() if text.is_stale(text.best(leaving.language)[0])]
    if stale:
        yield (
            stale[0],
            N_("Translations that are older than their original: {count}. The report marks each."),
            {"count": len(stale)},
        )
        yield from _by_stage(leaving, stale, written)


def _by_stage(leaving: Leaving, found: Iterable[str], written: Iterable[str]) -> Iterator[Found]:
    """Where they are: a line for each stage, which leads to the first of them."""
    schema = leaving.postmortem.schema
    totals = Counter(schema.stage_of(key).key for key in written)
    stages: dict[str, list[str]] = {}
    for key in found:
        stages.setdefault(schema.stage_of(key).key, []).append(key)
    for stage, keys in stages.items():
        labels = Counter(_label(schema, key.partition(".")[0]) for key in keys)
        yield (
            keys[0],
            N_("In “{stage}”, {count} of {total}: {places}."),
            {
                "stage": Label(schema.stage(stage).label),
                "count": len(keys),
                "total": totals[stage],
                "places": Places(labels),
            },
        )


def _label(schema: Schema, key: str) -> str:
    """What a place is called in a list of places: a question, by the section it belongs to."""
    asked = schema.field(key)
    if asked.kind != "question":
        return asked.label
    sections = schema.stage_of(key).sections
    return next(each.label for each in sections if asked in each.fields)


def _fallbacks(leaving: Leaving) -> Iterator[tuple[str, Text]]:
    """The answers that are there, but not in the report's language."""
    for key, text in each_passage(leaving.postmortem):
        if text.words and leaving.language not in text.words:
            yield key, text
