"""What is missing, too short, too long or half said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmdesk.domain.checks import PROBLEM, Case, Found, Label, check
from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import Postmortem, each_text
from pmdesk.domain.scripts import misplaced
from pmdesk.domain.text import Text
from pmdesk.words import N_, NAMES


@check("required-answer", PROBLEM)
def required_answer(case: Case) -> Iterator[Found]:
    """What must be answered before a review (the schema's `required`)."""
    wanted = [each for each in case.postmortem.schema.fields if each.required]
    for each in wanted:
        if not case.postmortem.is_answered(each.key):
            yield (
                each.key,
                N_("“{field}” is needed before the review."),
                {"field": Label(each.label)},
            )


@check("required-cell", PROBLEM)
def required_cell(case: Case) -> Iterator[Found]:
    """A row that lacks what makes it a row."""
    for each in case.postmortem.schema.fields:
        needed = [column for column in each.columns if column.required]
        for row in case.postmortem.rows(each.key):
            for column in needed:
                if row.cells and column.key not in row.cells:
                    yield (
                        f"{each.key}.{row.id}.{column.key}",
                        N_("{mark} has no “{column}” yet."),
                        {
                            "mark": case.postmortem.mark(each.key, row.id),
                            "column": Label(column.label),
                        },
                    )


@check("timeline-without-time")
def timeline_without_time(case: Case) -> Iterator[Found]:
    """A row of the timeline that cannot be put in order."""
    for row in case.postmortem.rows("timeline"):
        if row.cells and "time" not in row.cells:
            yield (
                f"timeline.{row.id}.time",
                N_("{mark} has no “{column}” yet."),
                {
                    "mark": case.postmortem.mark("timeline", row.id),
                    "column": Label(case.postmortem.schema.field("timeline.x.time").label),
                },
            )


@check("too-few")
def too_few(case: Case) -> Iterator[Found]:
    """A list shorter than its `minimum`; an empty one is the business of `required-answer`."""
    for each in case.postmortem.schema.fields:
        count = len(case.postmortem.rows(each.key)) if each.minimum else 0
        if 0 < count < each.minimum:
            yield (
                each.key,
                N_(
                    "Only {count} here. Most incidents have {minimum} or more: what else was there?"
                ),
                {"count": count, "minimum": each.minimum},
            )


@check("too-many")
def too_many(case: Case) -> Iterator[Found]:
    """More actions than a team will finish (S1: five at most)."""
    for each in case.postmortem.schema.fields:
        rows = case.postmortem.rows(each.key) if each.soft_maximum else ()
        count = sum(row.cells.get("state") != "not_doing" for row in rows)
        if count > each.soft_maximum > 0:
            yield (
                each.key,
                N_("{count} is more than most teams finish. Which {maximum} matter most?"),
                {"count": count, "maximum": each.soft_maximum},
            )


@check("too-long", PROBLEM)
def too_long(case: Case) -> Iterator[Found]:
    """A text over its `limit` of characters, in any language."""
    for key, text in each_text(case.postmortem):
        limit = case.postmortem.schema.field(key).limit
        longest = max((len(words) for words in text.words.values()), default=0)
        if 0 < limit < longest:
            yield (
                key,
                N_("This is {count} characters long; the limit here is {limit}."),
                {"count": longest, "limit": limit},
            )


@check("stale-translation")
def stale_translation(case: Case) -> Iterator[Found]:
    """A translation whose original has changed since."""
    for key, text in each_text(case.postmortem):
        for language in text.words:
            if text.is_stale(language) and not case.postmortem.schema.field(key).external:
                yield (
                    key,
                    N_("The original changed after this was translated ({language})."),
                    {"language": NAMES.get(language, language)},
                )


def stale_messages(postmortem: Postmortem) -> Iterator[tuple[str, str]]:
    """Key and language of each part of the external message that is older than its original."""
    for key, text in each_text(postmortem):
        if postmortem.schema.field(key).external:
            yield from ((key, language) for language in text.words if text.is_stale(language))


@check("stale-external-message", PROBLEM)
def stale_external_message(case: Case) -> Iterator[Found]:
    """Customers would read what is no longer so, and no report tells them."""
    for key, language in stale_messages(case.postmortem):
        yield (
            key,
            N_(
                "The original changed after this was translated ({language}). Update the "
                "translation before customers read it."
            ),
            {"language": NAMES.get(language, language)},
        )


_FOLLOW_UP = {
    "owner": N_("{mark} has no owner. Who will make sure it gets done?"),
    "due": N_("{mark} has no due date."),
    "priority": N_("{mark} has no priority."),
    "done_when": N_("{mark} does not say how to tell when it is done."),
}
_NOT_AN_ACTION = ("not_doing", "for_discussion")


@check("follow-up-incomplete")
def follow_up_incomplete(case: Case) -> Iterator[Found]:
    """An action that nobody could pick up (S0: actionable, specific, bounded)."""
    for row in case.postmortem.rows("follow_ups"):
        if row.cells.get("state") in _NOT_AN_ACTION or "action" not in row.cells:
            continue
        for column, message in _FOLLOW_UP.items():
            if column not in row.cells:
                mark = case.postmortem.mark("follow_ups", row.id)
                yield f"follow_ups.{row.id}.{column}", message, {"mark": mark}


@check("decided-without-reason", PROBLEM)
def decided_without_reason(case: Case) -> Iterator[Found]:
    """Not doing something is fine and is written down (S0)."""
    for row in case.postmortem.rows("follow_ups"):
        if row.cells.get("state") == "not_doing" and "reason" not in row.cells:
            yield (
                f"follow_ups.{row.id}.reason",
                N_("{mark} will not be done. Say why, so that nobody has to ask again."),
                {"mark": case.postmortem.mark("follow_ups", row.id)},
            )


@check("low-confidence")
def low_confidence(case: Case) -> Iterator[Found]:
    """Low confidence needs a note (S1)."""
    for row in case.postmortem.rows("factors"):
        if row.cells.get("confidence") == "low" and "note" not in row.cells:
            yield (
                f"factors.{row.id}.note",
                N_("Confidence in {mark} is low. What would settle it?"),
                {"mark": case.postmortem.mark("factors", row.id)},
            )


@check("no-evidence")
def no_evidence(case: Case) -> Iterator[Found]:
    """A timeline row that nothing vouches for (S0: a metric or a page for each item)."""
    for row in case.postmortem.rows("timeline"):
        if "event" in row.cells and not {"source", "source_link"} & set(row.cells):
            yield (
                f"timeline.{row.id}.source",
                N_("{mark} has no source. Which graph, log or message shows it?"),
                {"mark": case.postmortem.mark("timeline", row.id)},
            )


@check("monitoring-without-action")
def monitoring_without_action(case: Case) -> Iterator[Found]:
    """No monitoring existed, and nothing is planned to change that (S0)."""
    if case.postmortem.value("no_monitoring") and not any(
        row.cells.get("type") == "detect" for row in case.postmortem.rows("follow_ups")
    ):
        yield (
            "no_monitoring",
            N_("Nothing monitored this. Add a follow-up of type “Detect”."),
            {},
        )


@check("other-language")
def other_language(case: Case) -> Iterator[Found]:
    """A text in other letters than its language has: somebody forgot to switch."""
    for key, kept_as, found in misplaced(case.postmortem):
        yield (
            key,
            N_("This looks like {found}, but is saved as {language}."),
            {"found": NAMES[found], "language": NAMES.get(kept_as, kept_as)},
        )


@check("unplaced-text")
def unplaced_text(case: Case) -> Iterator[Found]:
    """Imported text that still waits for its field."""
    if case.postmortem.is_answered("unplaced"):
        yield (
            "unplaced",
            N_("Some imported text did not fit any field. Move it, or leave it here."),
            {},
        )


def names_of(postmortem: Postmortem) -> set[str]:
    """Every name this postmortem knows, of two characters and more."""
    said: list[Value | None] = []
    for each in postmortem.schema.fields:
        if each.kind in ("person", "people"):
            said.append(postmortem.value(each.key))
        for column in each.columns:
            if column.kind == "person":
                said += [row.cells.get(column.key) for row in postmortem.rows(each.key)]
    names: set[str] = set()
    for value in said:
        if isinstance(value, tuple):
            names.update(value)
        elif isinstance(value, str):
            names.add(value)
    return {name.strip() for name in names if len(name.strip()) > 1}


def _name_in(name: str, text: str) -> str:
    """The name as it stands in a text: the whole of it, or the part that colleagues go by."""
    if name in text:
        return name
    parts = [part for part in name.split() if len(part) > 2 and part.isalpha()]
    found = (part for part in parts if re.search(rf"\b{re.escape(part)}\b", text))
    return next(found, "")


@check("name-in-public", PROBLEM)
def name_in_public(case: Case) -> Iterator[Found]:
    """A person's name where none belongs: the external message and the executive summary."""
    names = names_of(case.postmortem)
    keys = [each.key for each in case.postmortem.schema.fields if each.external]
    for key in (*keys, "executive_summary"):
        value = case.postmortem.value(key)
        text = "\n".join(value.words.values()) if isinstance(value, Text) else ""
        for name in sorted(names):
            if found := _name_in(name, text):
                yield (
                    key,
                    N_("This names {name}. Say what the system did."),
                    {"name": found},
                )
