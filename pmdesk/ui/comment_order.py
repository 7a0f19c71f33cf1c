"""In what order comments are worked through; those on the same words stand together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pmdesk.domain.comments import STATES, Comment
from pmdesk.domain.postmortem import Postmortem
from pmdesk.words import N_

ANSWER, PAGE, REVIEWER, STATE = "answer", "page", "reviewer", "state"
ORDERS: Mapping[str, str] = {
    ANSWER: N_("By place"),
    PAGE: N_("By page"),
    REVIEWER: N_("By reviewer"),
    STATE: N_("By state"),
}
Rank = tuple[int, ...]


def places(postmortem: Postmortem) -> Callable[[Comment], Rank]:
    """Where in the report a comment stands; before everything what has no place yet."""
    fields = {each.key: n for n, each in enumerate(postmortem.schema.fields)}
    rows: dict[str, dict[str, int]] = {}

    def rank(comment: Comment) -> Rank:
        if comment.is_asked:
            return (-2,)
        head, _, rest = comment.key.partition(".")
        if head not in fields:
            return (-1,)
        if rest and head not in rows:
            rows[head] = {row.id: n for n, row in enumerate(postmortem.rows(head))}
        row_id, _, column = rest.partition(".")
        row = rows[head].get(row_id, len(rows[head])) if rest else -1
        columns = [each.key for each in postmortem.schema.field(head).columns]
        at = columns.index(column) if column in columns else -1
        return fields[head], row, at, comment.start

    return rank


def ordered(
    said: Sequence[Comment], by: str, rank: Callable[[Comment], Rank]
) -> list[tuple[Comment, bool]]:
    """Each with whether it hangs under the one above, since it is on the same words."""

    def first(comment: Comment) -> tuple[object, ...]:
        if by == PAGE:
            # What was typed here stands on no page.
            return comment.page < 0, comment.page, -comment.place[3]
        if by == REVIEWER:
            return (comment.author.casefold(),)
        return (STATES.index(comment.state),) if by == STATE else ()

    lined_up = sorted(said, key=lambda each: (*first(each), rank(each), each.at, each.id))
    if by in (REVIEWER, STATE):
        # Whoever looks for one person's comments wants them and no others.
        return [(each, False) for each in lined_up]
    return _together(lined_up)


def _together(lined_up: Sequence[Comment]) -> list[tuple[Comment, bool]]:
    groups: list[list[Comment]] = []
    known: dict[tuple[str, str], list[list[Comment]]] = {}
    for each in lined_up:
        here = known.setdefault((each.key, each.language), [])
        home = next((group for group in here if on_same_words(group[0], each)), None)
        if home is not None:
            home.append(each)
        else:
            here.append([each])
            groups.append(here[-1])
    return [(each, n > 0) for group in groups for n, each in enumerate(group)]


def on_same_words(one: Comment, other: Comment) -> bool:
    """Whether two comments are about the same words of one answer."""
    if one.key != other.key or one.language != other.language or one.is_asked or other.is_asked:
        return False
    if one.start < 0 or other.start < 0:
        return bool(one.words) and one.words == other.words
    if one.export != other.export and one.words != other.words:
        # Offsets in two copies are offsets in two texts.
        return False
    if one.start == one.end or other.start == other.end:
        return (one.start, one.end) == (other.start, other.end)
    return one.start < other.end and other.start < one.end
