"""Words that point at a person, judge from hindsight, promise nothing, or frighten a customer.

The words themselves stand in resources/checks/, a file a language; a hint never blocks anything.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from pmdesk import paths
from pmdesk.domain.checks import Case, Found, check
from pmdesk.domain.postmortem import Postmortem, each_passage
from pmdesk.words import LANGUAGES, N_

_QUOTED = re.compile(
    r"`[^`]*`|```.*?```|^>.*$|“[^”]*”|「[^」]*」|\"[^\"]*\"", re.MULTILINE | re.DOTALL
)


@cache
def patterns(rule: str, language: str) -> re.Pattern[str] | None:
    """The words of a rule in a language, as one pattern; None where the language has none."""
    file = paths.resources() / "checks" / f"{language}.toml"
    if not file.exists():
        return None
    words = tomllib.loads(file.read_text(encoding="utf-8")).get(rule, [])
    return re.compile("|".join(f"(?:{word})" for word in words), re.IGNORECASE) if words else None


def _find(rule: str, words: str, language: str) -> str | None:
    pattern = patterns(rule, language)
    # Code and quotations are somebody else's words.
    match = pattern.search(_QUOTED.sub(" ", words)) if pattern else None
    return match[0].strip() if match else None


def _search(
    postmortem: Postmortem, rule: str, keys: tuple[str, ...], message: str
) -> Iterator[Found]:
    for key, text in each_passage(postmortem):
        if keys and not _is_one_of(key, keys):
            continue
        for language in LANGUAGES:
            if word := _find(rule, text.say(language), language):
                yield key, message, {"word": word}
                break


def _is_one_of(key: str, keys: tuple[str, ...]) -> bool:
    head, _, rest = key.partition(".")
    return head in keys or (f"{head}.{rest.partition('.')[2]}" in keys if rest else False)


@check("blame")
def blame(case: Case) -> Iterator[Found]:
    """A person's act told as the cause (S0, S1, S3)."""
    yield from _search(
        case.postmortem,
        "blame",
        (),
        N_("“{word}” reads as if a person were the cause. What in the system made it possible?"),
    )


@check("hindsight")
def hindsight(case: Case) -> Iterator[Found]:
    """What somebody should have done: known only afterwards (S0)."""
    yield from _search(
        case.postmortem,
        "hindsight",
        ("timeline", "findings", "factors.factor", "went_badly"),
        N_("“{word}” judges with hindsight. What was seen and done at the time?"),
    )


@check("vague-action")
def vague_action(case: Case) -> Iterator[Found]:
    """An action without an end (S0: a verb, a result, a bound)."""
    yield from _search(
        case.postmortem,
        "vague",
        ("follow_ups.action",),
        N_("“{word}” has no clear end. What will exist then that does not exist today?"),
    )


@check("alarming-word")
def alarming_word(case: Case) -> Iterator[Found]:
    """A word that makes customers assume the worst, though not everything was down (S0)."""
    postmortem = case.postmortem
    if everything_was_down(postmortem):
        return
    yield from _search(
        postmortem,
        "alarming",
        tuple(each.key for each in postmortem.schema.fields if each.external),
        N_(
            "Customers read “{word}” as everything being down. “Incident” may be "
            "closer to the truth."
        ),
    )


def everything_was_down(postmortem: Postmortem) -> bool:
    """Whether every feature that was affected was down: only then is it an outage."""
    degrees = [row.cells.get("degree") for row in postmortem.rows("features") if row.cells]
    affected = [each for each in degrees if each != "none"]
    return bool(affected) and all(each == "down" for each in affected)


def alarms(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a text says that everything was down, in its own language or in English."""
    for each in dict.fromkeys((language, "en")):
        if pattern := patterns("alarming", each):
            yield from (match.span() for match in pattern.finditer(text))
