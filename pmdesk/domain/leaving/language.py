"""What a reader would find in another language than the report's, or older than its original."""

from __future__ import annotations

from collections.abc import Iterator

from pmdesk.domain.checks.answers import stale_messages
from pmdesk.domain.leaving import Found, Leaving, concern
from pmdesk.domain.text import Text
from pmdesk.words import N_, NAMES


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
                {"language": NAMES.get(language, language)},
            )
