"""The message to customers while it is written: what would hold its copy back is said at once."""

from __future__ import annotations

from collections.abc import Iterator

from pmdesk.domain.checks import PROBLEM, Case, Found, check
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.text import Text
from pmdesk.words import N_, NAMES

MOST = 3
"""Things told of one field; the rest come up when these are gone."""
INTERNAL = N_("“{words}” ({language}) looks like {kind}. Customers should not read it.")


def _messages(postmortem: Postmortem) -> Iterator[tuple[str, str, str]]:
    for asked in postmortem.schema.fields:
        value = postmortem.value(asked.key) if asked.external else None
        if isinstance(value, Text):
            yield from ((asked.key, language, said) for language, said in value.words.items())


@check("internal-in-message", PROBLEM)
def internal_in_message(case: Case) -> Iterator[Found]:
    """A host, a token, a ticket; people are the business of `name-in-public`."""
    from pmdesk.domain.leaving.confidential import public_words, told
    from pmdesk.domain.leaving.own_names import PERSON, names

    known = [each for each in names(case.postmortem) if each.kind is not PERSON]
    public = public_words(case.postmortem)
    yield from told(_messages(case.postmortem), known, public, MOST)


@check("message-contradicts-record")
def message_contradicts_record(case: Case) -> Iterator[Found]:
    """10:57 in the message, 09:57 in the record."""
    from pmdesk.domain.leaving.confidential import quote
    from pmdesk.domain.leaving.contradictions import Record, against
    from pmdesk.domain.leaving.plain_sight import rendered, seen

    record = Record(case.postmortem)
    for key, language, written in _messages(case.postmortem):
        shown = rendered(seen(written))
        for start, end, message, details in [*against(record, shown.text)][:MOST]:
            words = quote(written, *shown.written(start, end))
            yield (
                key,
                message,
                {"words": words, "language": NAMES.get(language, language)} | dict(details),
            )
