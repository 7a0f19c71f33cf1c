"""What reviewers say about an answer: kept as data, answered, and worked through.

A comment is typed in pmdesk or comes home with an annotated PDF. Its `origin` says where it comes
from, its `revision` what it says there, so that the same file twice brings nothing twice. Nothing a
comment ever said is lost: `after` keeps the words it had before.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from pmdesk.domain import difference
from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import ID_PATTERN, Postmortem, new_id
from pmdesk.domain.text import NOTHING, Text, fingerprint
from pmdesk.domain.timeline import parse_date
from pmdesk.domain.trouble import Trouble
from pmdesk.words import N_

STATES = ("open", "accepted", "declined", "follow_up", "agenda", "done", "withdrawn")
"""How a comment stands; one that its writer took back is kept, and shown nowhere."""
CERTAINTIES = ("place", "words", "ask", "chosen")
"""How its answer was found; "ask": a person is to say; "chosen": a person has said."""
REMARKS = ("accepted", "rejected", "cancelled", "completed")
"""States that a PDF reader gives to somebody's note; here they are remarks on it."""
LONGEST = 100_000
"""Characters of one comment that are kept."""
DECISIONS = ("approve", "approve_with_changes", "reject")
_TYPED = ("line", "person", "code", "link")
"""Kinds of answer that are typed words and the same in every language."""
_CHECK, _NOTE = "sheet.check.", "sheet.note."
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Comment:
    """One remark, or a reply to one. `key` is the answer it is about, "" the whole postmortem.

    `start` and `end` are the offsets of `words` in the text of `key` in `language`, -1 if unknown;
    `page` (from 0) and `place` (left, bottom, right, top in points) are those of the PDF `file`
    (sha256 of an attachment). `also` are further answers it stands at, as a mark over two answers
    does. `gone` is the row it was written on, where that had been taken out before it came home
    (`is_gone` knows of those taken out since). `field` is what the review sheet asked, `answer`
    what was ticked.
    """

    id: str
    key: str = ""
    language: str = ""
    author: str = ""
    at: str = ""
    kind: str = "note"
    words: str = ""
    text: str = ""
    replacement: str | None = None
    start: int = -1
    end: int = -1
    state: str = "open"
    reason: str = ""
    reply_to: str = ""
    origin: str = ""
    revision: str = ""
    page: int = -1
    place: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    certainty: str = "place"
    candidates: tuple[str, ...] = ()
    field: str = ""
    answer: str = ""
    file: str = ""
    export: str = ""
    also: tuple[str, ...] = ()
    gone: str = ""
    earlier: tuple[Mapping[str, Any], ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """Every answer it stands at, the one that its words begin in first."""
        return (self.key, *self.also)

    @property
    def is_reply(self) -> bool:
        return bool(self.reply_to)

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was taken back: copies that are merged would bring a deleted one again."""
        return self.state == "withdrawn"

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody; a reply only hangs on what does."""
        return self.state == "open" and not self.reply_to

    @property
    def is_asked(self) -> bool:
        """Whether a person must say which answer it is about."""
        return self.certainty == "ask" and not self.reply_to

    @property
    def proposal(self) -> str | None:
        """The words proposed instead of the marked ones; None where none are.

        Words struck out without a word to them are proposed to go.
        """
        if self.replacement is not None:
            return self.replacement
        return "" if self.kind == "strike_out" and not self.text and self.words else None

    def to_json(self) -> dict[str, Any]:
        """Only what differs from a blank comment."""
        return {
            each.name: _plain(value)
            for each in fields(self)
            if (value := getattr(self, each.name)) != each.default
        }

    @classmethod
    def from_json(cls, record: object) -> Comment:
        """Reads what `to_json` wrote, from whatever hand. Raises ValueError for anything else."""
        if not isinstance(record, Mapping):
            raise ValueError("a comment is an object")
        given = {name: read(record[name]) for name, read in _READERS.items() if name in record}
        comment = cls(**{"id": "", **given})
        if not re.fullmatch(ID_PATTERN, comment.id):
            raise ValueError("a comment needs an id")
        return comment


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [dict(each) if isinstance(each, Mapping) else each for each in value]
    return value


def _read_string(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("words are expected")
    return value[:LONGEST]


def _read_number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > 2**31:
        raise ValueError("a whole number is expected")
    return value


def _read_place(value: object) -> tuple[float, float, float, float]:
    match value:
        case [int() | float(), int() | float(), int() | float(), int() | float()]:
            left, bottom, right, top = (float(each) for each in value)
            if all(map(math.isfinite, (left, bottom, right, top))):
                return left, bottom, right, top
    raise ValueError("a place has four numbers")


def _read_strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("a list is expected")
    return tuple(_read_string(each) for each in value[:1000])


def _read_earlier(value: object) -> tuple[Mapping[str, Any], ...]:
    if not isinstance(value, list):
        raise ValueError("a list is expected")
    return tuple(dict(each) for each in value[-1000:] if isinstance(each, Mapping))


def _one_of(known: Sequence[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        said = _read_string(value)
        return said if said in known else known[0]

    return read


_READERS: Mapping[str, Callable[[object], Any]] = {
    each.name: _read_string for each in fields(Comment)
} | {
    "replacement": lambda value: None if value is None else _read_string(value),
    "start": _read_number,
    "end": _read_number,
    "page": _read_number,
    "place": _read_place,
    "candidates": _read_strings,
    "also": _read_strings,
    "earlier": _read_earlier,
    "state": _one_of(STATES),
    "certainty": _one_of(CERTAINTIES),
}


_NOT_SAID = ("earlier", "id", "file", "candidates", "origin")


def after(old: Comment, new: Comment, now: str) -> Comment:
    """`new`, with what `old` said and stood for kept in its past. `now`: ISO 8601."""
    was, now_is = old.to_json(), new.to_json()
    said = {name: was.get(name) for name in {*was, *now_is} if was.get(name) != now_is.get(name)}
    said = {name: value for name, value in said.items() if name not in _NOT_SAID}
    if not said:
        return replace(new, earlier=old.earlier)
    last = str(old.earlier[-1].get("until", "")) if old.earlier else ""
    if last >= now:
        # A clock that was set back does not turn the past round.
        with contextlib.suppress(ValueError, OverflowError):
            now = (datetime.fromisoformat(last) + timedelta(milliseconds=1)).isoformat()
    return replace(new, earlier=(*old.earlier, {"until": now, **dict(sorted(said.items()))}))


def merged(mine: Comment, theirs: Comment) -> Comment:
    """One comment out of two copies of it: as it was last seen to on either side, with everything
    that both ever said in its past. Neither the order of merging nor its repetition matters."""
    ours, others = dict(_states(mine)), dict(_states(theirs))
    if others.keys() <= ours.keys():
        return mine
    if ours.keys() <= others.keys():
        return theirs
    known = {**ours, **others}
    order = sorted(known)
    last = order[-1]
    holders = [copy for copy, states in ((mine, ours), (theirs, others)) if last in states]
    # What stands beside the words is that of a copy which has the last ones.
    beside = max(
        ({name: each.to_json().get(name) for name in _NOT_SAID} for each in holders),
        key=lambda record: json.dumps(record, sort_keys=True),
    )
    beside["earlier"] = [
        {"until": order[place + 1][0], **_difference(known[state], known[order[place + 1]])}
        for place, state in enumerate(order[:-1])
    ]
    record = {**known[last], **beside}
    return Comment.from_json({name: each for name, each in record.items() if each is not None})


def _states(comment: Comment) -> list[tuple[tuple[str, bool, str], dict[str, Any]]]:
    """Everything a comment ever said, each with what tells it apart: since when, and the words."""
    said, found = _said(comment), []
    for entry in reversed(comment.earlier):
        found.append((_state(str(entry.get("until", "")), said), said))
        before = {name: value for name, value in entry.items() if name != "until"}
        said = {name: each for name, each in {**said, **before}.items() if each is not None}
    found.append((_state(str(said.get("at", "")), said), said))
    return found


def _state(since: str, said: Mapping[str, Any]) -> tuple[str, bool, str]:
    try:
        since = datetime.fromisoformat(since).astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError):
        since = ""
    return since, said.get("state", "open") != "open", json.dumps(said, sort_keys=True)


def _said(comment: Comment) -> dict[str, Any]:
    said = comment.to_json()
    return {name: said[name] for name in sorted(said) if name not in _NOT_SAID}


def _difference(was: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """What has to be put back to come from `now` to `was`."""
    names = sorted({*was, *now})
    return {name: was.get(name) for name in names if was.get(name) != now.get(name)}


def threads(comments: Iterable[Comment]) -> list[tuple[Comment, tuple[Comment, ...]]]:
    """Each comment with its replies, both in the order they were written."""
    comments = [*comments]
    gone = {each.id for each in comments if each.is_withdrawn}
    said = (each for each in comments if not gone.intersection((each.id, each.reply_to)))
    ordered = sorted(said, key=lambda each: (each.at, each.page, -each.place[3], each.id))
    known = {each.id for each in ordered}
    heads = {each.id for each in ordered if each.reply_to not in known}
    replies: dict[str, list[Comment]] = {}
    for each in ordered:
        if each.reply_to in heads:
            replies.setdefault(each.reply_to, []).append(each)
    return [
        (each, tuple(replies.get(each.id, ()))) for each in ordered if each.reply_to not in heads
    ]


def mark_of(postmortem: Postmortem, key: str) -> str:
    """What people call a place on paper: T-3, Q-2.1; "" where it has no mark."""
    head, _, rest = key.partition(".")
    if not postmortem.schema.has(head):
        return ""
    if not rest:
        return postmortem.schema.field(head).mark
    try:
        return postmortem.mark(head, rest.partition(".")[0])
    except ValueError:
        return ""


def is_gone(comment: Comment, postmortem: Postmortem) -> bool:
    """Whether the row that it was written on has been taken out since."""
    if comment.gone and comment.is_asked:
        return True
    head, _, rest = comment.key.partition(".")
    if not rest or not postmortem.schema.has(head):
        return False
    return rest.partition(".")[0] not in {row.id for row in postmortem.rows(head)}


def open_count(comments: Iterable[Comment]) -> int:
    return sum(each.is_open for each in comments)


@dataclass(frozen=True)
class Heard:
    """What has come back from one person. `is_asked`: stands in the list of reviewers."""

    name: str
    decision: str = ""
    count: int = 0
    open: int = 0
    is_asked: bool = True


def heard_from(postmortem: Postmortem, said: Sequence[Comment]) -> list[Heard]:
    """Every reviewer who was asked, in the order of the list, and whoever else sent comments."""
    people: dict[str, Heard] = {}
    for row in postmortem.rows("reviewers"):
        name = str(row.cells.get("name", "")).strip()
        people[name.casefold()] = Heard(name, str(row.cells.get("decision", "")))
    for each in said:
        # What is typed here is no answer from elsewhere.
        if not each.origin or each.kind == "state" or (each.field == "sheet" and not each.text):
            continue
        name = each.author.strip()
        known = people.get(name.casefold(), Heard(name, is_asked=False))
        people[name.casefold()] = replace(
            known, count=known.count + 1, open=known.open + each.is_open
        )
    return list(people.values())


# Coming home


class Mark(Protocol):
    """One annotation of a PDF, or one field of its review sheet, as formats.pdf_notes reads it."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def author(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def replacement(self) -> str | None: ...
    @property
    def page(self) -> int: ...
    @property
    def place(self) -> tuple[float, float, float, float]: ...
    @property
    def reply_to(self) -> str: ...
    @property
    def review_state(self) -> str: ...
    @property
    def field(self) -> str: ...


class PlacedMark(Protocol):
    """A mark and the answer it was found to be about."""

    @property
    def mark(self) -> Mark: ...
    @property
    def key(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def certainty(self) -> str: ...
    @property
    def candidates(self) -> tuple[str, ...]: ...
    @property
    def also(self) -> tuple[str, ...]: ...
    @property
    def gone(self) -> str: ...


@dataclass(frozen=True)
class Sheet:
    """A filled-in review sheet. `answers` and `notes` are by the key of the question."""

    name: str
    decision: str = ""
    date: str = ""
    note: str = ""
    answers: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    notes: Mapping[str, str] = field(default_factory=lambda: NOTHING)

    def __bool__(self) -> bool:
        return bool(self.decision or self.note or self.answers or self.notes)


@dataclass(frozen=True)
class Taken:
    """What a file brings: the comments to keep, and the sheet if it says something new."""

    comments: tuple[Comment, ...] = ()
    new: int = 0
    changed: int = 0
    known: int = 0
    sheet: Sheet | None = None

    @property
    def uncertain(self) -> int:
        return sum(each.is_asked for each in self.comments)


def taken_in(
    existing: Sequence[Comment],
    placed: Sequence[PlacedMark],
    export_id: str,
    now: str,
    *,
    source: str = "",
    file: str = "",
) -> Taken:
    """What of these marks is new or changed since they last came home.

    `source` tells one reviewer's file from another's where nobody gave a name; `file` is the sha256
    of the PDF; `now` (ISO 8601) stands for a time that the file does not say.
    """
    notes = _notes(placed, export_id, existing)
    sheet = sheet_of([each.mark for each in placed], source)
    given = [*notes, *_sheet_comments(sheet, export_id)]
    known = {each.origin: each for each in existing if each.origin}
    kept: dict[str, Comment] = {}
    new = changed = 0
    for each in given:
        old = known.get(each.origin)
        if old is None:
            new += 1
            kept[each.id] = replace(each, at=each.at or now, file=file, export=export_id)
        elif not _is_past(each, old):
            changed += 1
            kept[old.id] = _said_anew(old, each, file)
    for each in [*kept.values()]:
        _open_again(each, existing, kept)
    is_new = any(each.field == "sheet" for each in kept.values())
    return Taken(
        tuple(kept.values()), new, changed, len(given) - new - changed, sheet if is_new else None
    )


def _is_past(each: Comment, old: Comment) -> bool:
    """Whether a mark says what its comment says, or what its author has said anew since."""
    if each.revision == old.revision:
        return True
    said, kept = _moment(each.at), _moment(old.at)
    if said and kept and said != kept:
        return said < kept
    # A sheet, and a note of many a reader, has no time: what it said once it says no more.
    return any(each.revision == entry.get("revision") for entry in old.earlier)


def _moment(at: str) -> str:
    """A time in one form, which sorts; "" for what is none."""
    try:
        return datetime.fromisoformat(at).astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError):
        return ""


def _said_anew(old: Comment, each: Comment, file: str) -> Comment:
    """The comment as its author says it now; where somebody has put it, it stays."""
    anew = replace(
        each, id=old.id, at=each.at or old.at, file=file, export=old.export, earlier=old.earlier
    )
    if old.certainty == "chosen":
        anew = replace(anew, key=old.key, also=old.also, certainty="chosen", candidates=())
    return anew


def _open_again(reply: Comment, existing: Sequence[Comment], kept: dict[str, Comment]) -> None:
    """A new word from a reviewer on what was settled, however, is to be read by somebody.

    What was done about it stays: its reason, and its state in the past.
    """
    if not reply.reply_to or reply.kind == "state" or reply.reply_to in kept:
        return
    settled = next((each for each in existing if each.id == reply.reply_to), None)
    if settled is not None and settled.state != "open":
        kept[settled.id] = replace(settled, state="open")


def _notes(
    placed: Sequence[PlacedMark], export_id: str, existing: Sequence[Comment]
) -> list[Comment]:
    marks = [each for each in placed if _is_said(each.mark)]
    signed = _signed(each.mark for each in placed)
    origin_of = _origins([each.mark for each in marks], export_id, existing)
    origins: dict[str, str] = {}
    for each in marks:
        # A broken file may give two marks one name; the first keeps it.
        origins.setdefault(each.mark.name, origin_of[each.mark.author, each.mark.name])
    ids = {each.origin: each.id for each in existing if each.origin}
    named = {name: ids.get(origin) or _id_of(origin) for name, origin in origins.items()}
    earlier = {each.origin.rpartition(":")[2]: each for each in existing if each.origin}
    parents = {each.mark.name: each.mark.reply_to for each in marks if each.mark.reply_to}
    roots = {each.mark.name: each for each in marks if not each.mark.reply_to}
    count: dict[str, int] = {}
    found = []
    for each in marks:
        mark = each.mark
        origin = origin_of[mark.author, mark.name]
        count[origin] = count.get(origin, 0) + 1
        if count[origin] > 1:
            origin += f"#{count[origin]}"
        root = _root(mark.name, parents)
        reply_to, at = "", each
        if root != mark.name:
            at = roots.get(root, each)
            old = earlier.get(root)
            reply_to = named.get(root) or (old.reply_to or old.id if old is not None else "")
        made = _comment(at, mark, origin, ids.get(origin) or _id_of(origin), reply_to)
        found.append(made if made.author else replace(made, author=signed))
    return found


def _signed(marks: Iterable[Mark]) -> str:
    """The name that stands on the sheet: whoever signed it also wrote what has no author."""
    said = (each.text for each in marks if each.field == "sheet.name")
    return " ".join(next(said, "").split())[:_LONGEST_NAME]


def _origins(
    marks: Sequence[Mark], export_id: str, existing: Sequence[Comment]
) -> dict[tuple[str, str], str]:
    """(author, name) of each mark -> its origin; that of a reviewer who has since set another name
    for himself is the one it had."""
    origins = {(mark.author, mark.name): f"{export_id}:{mark.author}:{mark.name}" for mark in marks}
    taken = set(origins.values())
    others: dict[str, list[Comment]] = {}
    for each in existing:
        if each.origin.startswith(f"{export_id}:") and each.origin not in taken:
            others.setdefault(each.origin.rpartition(":")[2], []).append(each)
    known = {each.origin for each in existing}
    for mark in marks:
        at = mark.author, mark.name
        if origins[at] in known:
            continue
        found = [each for each in others.get(mark.name, ()) if _is_same_note(each, mark)]
        if len(found) == 1:
            origins[at] = found[0].origin
    return origins


def _is_same_note(old: Comment, mark: Mark) -> bool:
    """Whether a note of the same name but of another author is the one that is known."""
    if (old.kind, old.page) != (mark.kind, mark.page):
        return False
    if len(mark.name) >= _UNIQUE:
        return True
    return old.place == mark.place and old.revision == _revision(mark)


_UNIQUE = 20
"""Characters of a name that no two notes have by chance; shorter ones may be mere numbers."""


def _revision(mark: Mark) -> str:
    return _print([mark.kind, _text_of(mark), mark.words, mark.replacement])


def _text_of(mark: Mark) -> str:
    return mark.review_state if mark.kind == "state" else mark.text


def _is_said(mark: Mark) -> bool:
    if mark.kind == "state":
        return mark.review_state in REMARKS and bool(mark.reply_to)
    return mark.kind not in ("sheet", "link_free")


def _root(name: str, parents: Mapping[str, str]) -> str:
    """The note at the head of a chain of replies, however the file ties them."""
    seen, root = {name}, name
    while root in parents:
        root = parents[root]
        if root in seen:
            return name
        seen.add(root)
    return root


def _comment(
    placed: PlacedMark, mark: Mark, origin: str, comment_id: str, reply_to: str
) -> Comment:
    certainty = placed.certainty if placed.certainty in CERTAINTIES else "ask"
    return Comment(
        comment_id,
        placed.key,
        placed.language,
        mark.author[:LONGEST],
        mark.at,
        mark.kind,
        mark.words[:LONGEST],
        _text_of(mark)[:LONGEST],
        mark.replacement[:LONGEST] if mark.replacement is not None else None,
        placed.start,
        placed.end,
        reply_to=reply_to,
        origin=origin,
        revision=_revision(mark),
        page=mark.page,
        place=mark.place,
        certainty=certainty,
        candidates=tuple(placed.candidates) if certainty == "ask" else (),
        also=tuple(placed.also),
        gone=placed.gone,
    )


def _id_of(origin: str) -> str:
    """The same mark has one id on every machine, so that it stays one where copies are merged."""
    return hashlib.sha256(origin.encode("utf-8", "replace")).hexdigest()[:16]


def _print(says: object) -> str:
    return fingerprint(json.dumps(says, ensure_ascii=True))


# The review sheet


def sheet_of(marks: Iterable[Mark], source: str = "") -> Sheet | None:
    """What was filled in on the sheet; None where nothing was decided, ticked or noted."""
    said = {each.field: each.text.strip() for each in marks if each.kind == "sheet"}
    said = {name: text for name, text in said.items() if text}
    answers = {
        name.removeprefix(_CHECK): text.lower()
        for name, text in said.items()
        if name.startswith(_CHECK) and text.lower() in ("yes", "no", "unsure")
    }
    notes = {name.removeprefix(_NOTE): t for name, t in said.items() if name.startswith(_NOTE)}
    decision = said.get("sheet.decision", "")
    sheet = Sheet(
        " ".join((said.get("sheet.name", "") or _author(marks) or source).split())[:_LONGEST_NAME],
        decision if decision in DECISIONS else "",
        parse_date(said.get("sheet.date", "")) or "",
        said.get("sheet.note", ""),
        answers,
        notes,
    )
    return sheet or None


def _author(marks: Iterable[Mark]) -> str:
    """Who wrote most of the notes in a file."""
    names = [each.author for each in marks if each.author and each.kind not in ("sheet", "state")]
    return max(names, key=names.count, default="")


def _sheet_comments(sheet: Sheet | None, export_id: str) -> Iterable[Comment]:
    """The sheet as a whole, and each question that was not plainly answered with yes."""
    if sheet is None:
        return
    origin = f"{export_id}:{sheet.name.casefold()}:sheet"
    whole = [sheet.decision, sheet.date, sheet.note, dict(sheet.answers), dict(sheet.notes)]
    yield Comment(
        _id_of(origin),
        "reviewers",
        author=sheet.name,
        kind="sheet",
        text=sheet.note,
        # A decision alone asks nothing of anybody.
        state="open" if sheet.note else "done",
        origin=origin,
        revision=_print(whole),
        field="sheet",
        answer=sheet.decision,
    )
    for question in dict.fromkeys([*sheet.answers, *sheet.notes]):
        answer, note = sheet.answers.get(question, ""), sheet.notes.get(question, "")
        if answer == "yes" and not note:
            continue
        yield Comment(
            _id_of(f"{origin}.{question}"),
            "review_checks",
            author=sheet.name,
            kind="sheet",
            text=note,
            origin=f"{origin}.{question}",
            revision=_print([answer, note]),
            field=question,
            answer=answer,
        )


def reviewed(postmortem: Postmortem, sheet: Sheet, language: str) -> Postmortem:
    """The postmortem with the reviewer's decision, date and note in the list of reviewers."""
    if not postmortem.schema.has("reviewers"):
        return postmortem
    name = sheet.name.strip()
    row_id = next(
        (
            row.id
            for row in postmortem.rows("reviewers")
            if str(row.cells.get("name", "")).strip().casefold() == name.casefold()
        ),
        None,
    )
    if row_id is None:
        cells: dict[str, Value] = {"name": name} if name else {}
        postmortem, row_id = postmortem.with_row("reviewers", cells)
    if sheet.decision:
        postmortem = postmortem.answer(f"reviewers.{row_id}.decision", sheet.decision)
    if sheet.date:
        postmortem = postmortem.answer(f"reviewers.{row_id}.decided", sheet.date)
    if sheet.note:
        postmortem = postmortem.answer(f"reviewers.{row_id}.note", sheet.note, language)
    return postmortem


# Acting on one


class NotApplied(Trouble):
    """A proposed edit that cannot be made; nothing was changed."""


def applied(comment: Comment, postmortem: Postmortem, then: Postmortem | None = None) -> Postmortem:
    """The postmortem with the proposed words in place of the marked ones. Raises NotApplied.

    `then`: the postmortem as it stood in the copy that was marked, if it is known.
    """
    if comment.proposal is None:
        raise NotApplied(
            N_("This comment does not propose different words."), N_("Change the answer by hand.")
        )
    text = text_of(postmortem, comment.key, comment.language)
    if text is None:
        raise NotApplied(
            N_("The answer that this comment would change is no longer there."),
            N_("Make the change by hand somewhere else, or decline the comment."),
        )
    before = text_of(then, comment.key, comment.language) if then is not None else None
    start, end = _place_of(comment, text, before)
    if _is_made(comment, text, start, end):
        return postmortem
    changed = text[:start] + comment.proposal + text[end:]
    if isinstance(postmortem.value(comment.key), Text):
        return postmortem.answer(comment.key, changed, comment.language)
    return postmortem.answer(comment.key, changed)


def _is_made(comment: Comment, text: str, start: int, end: int) -> bool:
    """Whether an edit that was accepted before still stands: "node X" for "node" is made once."""
    new, old = comment.proposal or "", text[start:end]
    if not any(entry.get("state") == "accepted" for entry in comment.earlier):
        return False
    return any(
        new.startswith(old, at) and text[max(0, start - at) :].startswith(new)
        for at in range(min(start, len(new) - len(old)) + 1)
    )


def words_now(
    comment: Comment, postmortem: Postmortem, then: Postmortem | None = None
) -> tuple[int, int] | None:
    """Where the marked words stand in the answer now, from and to; None where that is not plain."""
    text = text_of(postmortem, comment.key, comment.language)
    if text is None or not comment.words:
        return None
    before = text_of(then, comment.key, comment.language) if then is not None else None
    try:
        return _place_of(comment, text, before)
    except NotApplied:
        return None


def language_of(postmortem: Postmortem, key: str, words: str, otherwise: str) -> str:
    """The language of an answer in which these words stand; `otherwise` where that is not plain."""
    try:
        value = postmortem.value(key) if key else None
    except (KeyError, StopIteration):
        value = None
    said = value.words if isinstance(value, Text) else {}
    found = [language for language, text in said.items() if _find_all(text, words)]
    return found[0] if len(found) == 1 else otherwise


def text_of(postmortem: Postmortem, key: str, language: str) -> str | None:
    """The text that words were marked in; None where the key holds no text."""
    try:
        value = postmortem.value(key) if key else None
        kind = postmortem.schema.field(key).kind if key else ""
    except (KeyError, StopIteration):
        return None
    if isinstance(value, Text):
        return value.say(language) or None
    return value if isinstance(value, str) and value and kind in _TYPED else None


def _place_of(comment: Comment, text: str, before: str | None) -> tuple[int, int]:
    """Where the marked words stand now. Raises NotApplied where that is not plain."""
    start, end = comment.start, comment.end
    marked = comment.words
    if before is not None and 0 <= start <= end <= len(before):
        moved = _moved(before, text, start, end)
        if moved is not None:
            return moved
        marked = before[start:end]
        # Of words that stood there more than once, those that are left may be the other ones.
        found = _find_all(text, marked) if len(_find_all(before, marked)) == 1 else []
    else:
        fits = bool(marked.strip()) and _folded(text[start:end]) == _folded(marked)
        if 0 <= start <= end <= len(text) and fits:
            return start, end
        found = _find_all(text, marked)
    if len(found) == 1:
        return found[0]
    if found:
        raise NotApplied(
            N_("The marked words “{words}” now appear more than once in the answer."),
            N_("Make the change by hand, then accept the comment."),
            words=_short(marked),
        )
    if not marked.strip():
        raise NotApplied(
            N_("The text around the place where words were to be added has changed."),
            N_("Make the change by hand, then accept the comment."),
        )
    raise NotApplied(
        N_("The marked words “{words}” are no longer in the answer."),
        N_("Make the change by hand, or decline the comment."),
        words=_short(marked),
    )


def _moved(before: str, now: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a piece of an earlier text stands now, if all of it has stayed as it was."""
    old = new = 0
    for part in difference.parts(before, now):
        length = len(part.text)
        if part.kind == "same" and old <= start and end <= old + length:
            return new + start - old, new + end - old
        old += length * (part.kind != "added")
        new += length * (part.kind != "removed")
    return None


def _find_all(text: str, words: str) -> list[tuple[int, int]]:
    """Every place of these words, whatever spaces and line ends stand between them."""
    pieces = words.split()
    if not pieces:
        return []
    pattern = r"\s+".join(map(re.escape, pieces))
    # Not a part of a longer word; Japanese and Chinese put no spaces between theirs.
    before = f"(?<!{_LETTER})" if re.match(_LETTER, pieces[0]) else ""
    behind = f"(?!{_LETTER})" if re.search(f"{_LETTER}$", pieces[-1]) else ""
    return [found.span() for found in re.finditer(before + pattern + behind, text)]


_LETTER = r"[^\W_\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f]"
"""A letter or digit of a script that puts spaces between words."""


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(words: str) -> str:
    said = _folded(words)
    return said if len(said) <= 60 else said[:59] + "…"


def typed(key: str, language: str, author: str, text: str, now: str, **more: Any) -> Comment:
    """A comment or reply written in pmdesk."""
    return Comment(new_id(12), key, language, author, now, text=text[:LONGEST], **more)


# Exports


@dataclass(frozen=True)
class Exported:
    """A report that was given away, remembered so that what is written into it comes home.

    `places` are (key, page, left, top) in points, pages from 0; `upto` the last change in it.
    """

    id: str
    postmortem: str
    at: str
    profile: str
    language: str
    number: str = ""
    sha256: str = ""
    places: tuple[tuple[str, int, float, float], ...] = ()
    upto: int = 0


def read_places(record: object) -> tuple[tuple[str, int, float, float], ...]:
    """Places kept as JSON; what is none is left out."""
    found = []
    for each in record if isinstance(record, list) else ():
        match each:
            case [str(key), int(page), int() | float() as left, int() | float() as top]:
                found.append((key, page, float(left), float(top)))
    return tuple(found)
