"""What each record became on every machine, and one view of it: merging without a server.

A record is a field's answer or a row, as `Postmortem.records()` gives it; None says that it was
removed. Its versions form a graph as commits do. A set of versions only ever grows, merging is
union, and the view is a function of the set: order and repetition of merging cannot matter.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from pmdesk.domain.postmortem import ID_PATTERN

MOST_CHARACTERS = 32 * 2**20
MOST_PARENTS = 4096
DEEPEST = 32
_KEY = re.compile(rf"[a-z][a-z0-9_]{{0,63}}(\.{ID_PATTERN})?")
_ID = re.compile(r"[0-9a-f]{32}")

Part = tuple[str, ...]
"""A place inside a record: ("ja",), ("cells", "event", "ja"), ("position",); () is all of it."""


@dataclass(frozen=True, slots=True)
class Version:
    """What stood at a key, and on top of which earlier versions it was written."""

    key: str
    id: str
    parents: tuple[str, ...]
    value: Any
    at: str
    author: str

    @classmethod
    def make(cls, key: str, parents: Iterable[str], value: Any, at: str, author: str) -> Version:
        """Raises ValueError for what is no JSON and for an `at` that is no moment."""
        kept = tuple(sorted(set(parents)))
        return cls(key, _id(key, value, kept), kept, value, _utc(at), author)

    def to_json(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "id": self.id,
            "parents": list(self.parents),
            "value": self.value,
            "at": self.at,
            "author": self.author,
        }

    @classmethod
    def from_json(cls, record: object) -> Version:
        """Reads what `to_json` wrote. Raises ValueError, with the reason, for anything else."""
        match record:
            case {
                "key": str(key),
                "id": str(id_),
                "parents": list(parents),
                "value": value,
                "at": str(at),
                "author": str(author),
            }:
                return checked(cls(key, id_, tuple(parents), value, at, author))
        raise ValueError("shape")


@dataclass(frozen=True)
class Choice:
    """One of the things that stand side by side; a value of None says: removed."""

    value: Any
    at: str
    author: str
    version: str


@dataclass(frozen=True)
class Conflict:
    """A part that was changed differently on two sides. The first choice is the one shown."""

    part: Part
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Merged:
    """What to show at a key, and what is still to be decided there."""

    value: Any
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True)
class Union:
    """Two sets of versions as one; what was new in it, and why others were left out."""

    versions: tuple[Version, ...]
    added: tuple[Version, ...] = ()
    dropped: Mapping[str, int] = field(default_factory=dict)


# Making and taking in


def heads(versions: Iterable[Version]) -> tuple[Version, ...]:
    """The versions of one key on top of which nothing was written, in the order of their ids."""
    known = _by_id(versions)
    covered = {parent for each in known.values() for parent in each.parents}
    return tuple(known[each] for each in sorted(known) if each not in covered)


def decide(key: str, versions: Iterable[Version], value: Any, at: str, author: str) -> Version:
    """The version that an edit makes: on top of all heads, so that nothing is left to decide.

    Where `value` is what the only head says already, that head.
    """
    tops = heads(versions)
    if len(tops) == 1 and _exact(tops[0].value) == _exact(value):
        return tops[0]
    return Version.make(key, (each.id for each in tops[:MOST_PARENTS]), value, at, author)


def written(
    key: str,
    versions: Iterable[Version],
    value: Any,
    at: str,
    author: str,
    decided: Iterable[Part] = (),
) -> tuple[Version, ...]:
    """The versions to add when `value` is found at the key; none where nothing was changed.

    What stood side by side and was not `decided` still does so afterwards: each of its other
    choices goes on in a version of its own. To go on typing decides nothing; to remove the record
    does.
    """
    known = tuple(_by_id(versions).values())
    merged = view(known)
    chosen = set(decided)
    waiting = [c for c in merged.conflicts if c.part not in chosen and value is not None]
    if is_same(value, merged.value) and len(waiting) == len(merged.conflicts):
        return ()
    if not waiting:
        version = decide(key, known, value, at, author)
        return () if any(version.id == each.id for each in known) else (version,)
    parents = [each.id for each in heads(known)][:MOST_PARENTS]
    # What is shown has to stay the latest, or the other choice would take its place.
    at = max(_utc(at), *(_later(c.at) for each in waiting for c in each.choices if c.at))
    made = [Version.make(key, parents, value, at, author)]
    inside = [each for each in waiting if each.part]
    for place in range(1, max((len(each.choices) for each in inside), default=0)):
        other, said = value, inside[0].choices[0]
        for conflict in inside:
            said = conflict.choices[min(place, len(conflict.choices) - 1)]
            other = settle(other, conflict.part, said.value)
        made.append(Version.make(key, parents, other, said.at or at, said.author))
    for conflict in waiting:
        if not conflict.part:
            made += [
                Version.make(key, parents, c.value, c.at or at, c.author)
                for c in conflict.choices[1:]
            ]
    return tuple(made)


def is_same(one: Any, other: Any) -> bool:
    """Whether two records say the same; the order in which a row's cells stand says nothing."""
    if one is None or other is None:
        return one is other
    kinds = kinds_of((one, other))
    mine, theirs = parts_of(one, kinds), parts_of(other, kinds)
    return mine.keys() == theirs.keys() and all(_alike(mine[each], theirs[each]) for each in mine)


def latest(versions: Iterable[Version]) -> tuple[Version, ...]:
    """Without what was left behind: only the last version of each record, for a file whose readers
    are not to see what was taken out. A record that waits for a choice keeps all that it needs."""
    by_key: dict[str, list[Version]] = defaultdict(list)
    for each in versions:
        by_key[each.key].append(each)
    kept: list[Version] = []
    for mine in by_key.values():
        tops = heads(mine)
        kept += mine if len(tops) > 1 else tops
    return tuple(kept)


def files_in(versions: Iterable[Version]) -> Iterator[str]:
    """The hashes of the files that these versions name."""
    waiting: list[Any] = [each.value for each in versions]
    while waiting:
        match waiting.pop():
            case {"sha256": str(sha256)}:
                yield sha256
            case dict(record):
                waiting += record.values()
            case list(items):
                waiting += items


def _later(at: str) -> str:
    try:
        moment = datetime.fromisoformat(at) + timedelta(milliseconds=1)
    except OverflowError:  # A clock in the year 9999.
        return at
    return moment.isoformat(timespec="milliseconds")


def merge(mine: Iterable[Version], theirs: Iterable[object]) -> Union:
    """Both sets as one. Theirs (versions or their JSON) may hold anything: what is no version is
    left out and counted by reason ("shape", "key", "parents", "moment", "size", "id").

    A version with unknown parents is kept: they may have been pruned, or come later.
    """
    known = _by_id(mine)
    before = set(known)
    dropped: Counter[str] = Counter()
    for each in theirs:
        try:
            version = checked(each) if isinstance(each, Version) else Version.from_json(each)
        except ValueError as error:
            dropped[str(error)] += 1
            continue
        old = known.get(version.id)
        known[version.id] = version if old is None else _same_for_all(old, version)
    versions = tuple(sorted(known.values(), key=lambda each: (each.key, each.id)))
    return Union(versions, tuple(each for each in versions if each.id not in before), dropped)


def checked(version: Version) -> Version:
    """The version with its moment in UTC. Raises ValueError with one word for what is wrong."""
    if not isinstance(version.key, str) or not _KEY.fullmatch(version.key):
        raise ValueError("key")
    parents = version.parents
    if not isinstance(parents, tuple) or len(parents) > MOST_PARENTS:
        raise ValueError("parents")
    if not all(isinstance(each, str) and _ID.fullmatch(each) for each in parents):
        raise ValueError("parents")
    if list(parents) != sorted(set(parents)):
        raise ValueError("parents")
    if not isinstance(version.author, str) or len(version.author) > 500:
        raise ValueError("size")
    if not _is_shallow(version.value):
        raise ValueError("size")
    if _id(version.key, version.value, parents) != version.id:
        raise ValueError("id")
    return replace(version, at=_utc(version.at))


def _id(key: str, value: Any, parents: Sequence[str]) -> str:
    try:
        # Sorted by code point and in ASCII: the same on every machine, half a surrogate included.
        said = json.dumps(
            [key, value, list(parents)],
            sort_keys=True,
            ensure_ascii=True,
            allow_nan=False,
            separators=(",", ":"),
        )
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError("shape") from error
    if len(said) > 6 * MOST_CHARACTERS:
        raise ValueError("size")
    return hashlib.sha256(said.encode("ascii")).hexdigest()[:32]


def _utc(at: object) -> str:
    """A moment in the one form in which later sorts behind earlier."""
    try:
        moment = datetime.fromisoformat(at)  # type: ignore[arg-type]
        if moment.tzinfo is None:
            raise ValueError("moment")
        return moment.astimezone(UTC).isoformat(timespec="milliseconds")
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError("moment") from error


def _is_shallow(value: Any) -> bool:
    level, depth, size = [value], 0, 0
    while level:
        depth += 1
        size += sum(len(each) if isinstance(each, str) else 1 for each in level)
        if depth > DEEPEST or size > MOST_CHARACTERS:
            return False
        if any(
            isinstance(each, dict) and not all(isinstance(k, str) for k in each) for each in level
        ):
            return False
        level = [
            child
            for each in level
            if isinstance(each, (dict, list))
            for child in ([*each, *each.values()] if isinstance(each, dict) else each)
        ]
    return True


def _exact(value: Any) -> str:
    """JSON with its order: the first language of a text is its original."""
    return json.dumps(value, ensure_ascii=True)


def _same_for_all(one: Version, other: Version) -> Version:
    """Two people wrote the same on the same: whom it is put down to must not depend on order."""
    if one == other and (one.value is other.value or _exact(one.value) == _exact(other.value)):
        return one
    return min(one, other, key=lambda each: (each.at, each.author, _exact(each.value)))


def _by_id(versions: Iterable[Version]) -> dict[str, Version]:
    known: dict[str, Version] = {}
    for each in versions:
        old = known.get(each.id)
        known[each.id] = each if old is None else _same_for_all(old, each)
    return known


# Parts of a record

_ABSENT: Any = type("Absent", (), {"__repr__": lambda _: "ABSENT"})()
_HERE: Part = ()
_UNDECIDED: Any = type("Undecided", (), {})()
# Names that no language and no column has.
_ORDER = "\0order"
_HAS = "\0has"
_VALUE = "\0value"
Kinds = Mapping[Part, str]
Parts = dict[Part, Any]


def _kind(value: Any) -> str:
    match value:
        case {"position": _, "cells": dict()}:
            return "row"
        case dict() if _is_text(value):
            return "text"
        case list() if all(isinstance(each, str) for each in value):
            return "list"
    return "leaf"


def _is_text(value: dict[str, Any]) -> bool:
    spoken = [words for name, words in value.items() if name not in ("made_from", "skipped")]
    return (
        all(isinstance(words, str) for words in spoken)
        and isinstance(value.get("made_from", {}), dict)
        and isinstance(value.get("skipped", False), bool)
    )


def kinds_of(values: Iterable[Any]) -> Kinds:
    """How the record and its cells fall into parts; what is not the same sort everywhere is one."""
    found: dict[Part, set[str]] = defaultdict(set)
    for value in values:
        if value is None:
            continue
        kind = _kind(value)
        found[_HERE].add(kind)
        if kind == "row":
            for name, cell in value["cells"].items():
                found["cells", name].add(_kind(cell) if _kind(cell) != "row" else "leaf")
    return {place: min(kinds) if len(kinds) == 1 else "leaf" for place, kinds in found.items()}


def parts_of(value: Any, kinds: Kinds) -> Parts:
    """The parts of a record, each with its JSON. Lists fall into their items and order."""
    parts: Parts = {}
    if value is None:
        return parts
    if kinds[_HERE] != "row":
        _add_parts(parts, _HERE, value, kinds[_HERE])
        return parts
    for name, each in value.items():
        if name == "cells":
            for column, cell in each.items():
                place = ("cells", column)
                _add_parts(parts, place, cell, kinds[place])
        else:
            parts[name,] = each
    return parts


def readable_parts(value: Any, kinds: Kinds) -> Parts:
    """What a person compares: words per language, cells and the place, each at its part."""
    if value is None:
        return {}
    found: Parts = {}
    for part, each in parts_of(value, kinds).items():
        is_list = part[-1] == _ORDER and kinds[part[:-1]] == "list"
        if _HAS not in part and "made_from" not in part and (is_list or part[-1] != _ORDER):
            found[part[:-1] if part[-1] in (_ORDER, _VALUE) else part] = each
    return found


def _add_parts(parts: Parts, place: Part, value: Any, kind: str) -> None:
    match kind:
        case "text":
            languages = []
            for name, each in value.items():
                if name == "made_from":
                    parts.update({(*place, name, made): of for made, of in each.items()})
                else:
                    parts[*place, name] = each
                    languages.append(name)
            parts[*place, _ORDER] = languages
        case "list":
            parts[*place, _ORDER] = list(dict.fromkeys(value))
            parts.update({(*place, _HAS, each): True for each in value})
        case _:
            parts[*place, _VALUE] = value


def _alike(one: Any, other: Any) -> bool:
    """Equal as JSON: True is not 1."""
    if one is other:
        return True
    if isinstance(one, str) or isinstance(other, str) or one is _ABSENT or other is _ABSENT:
        return bool(one == other)
    return one == other and _exact(one) == _exact(other)


# The view


class _State(NamedTuple):
    """What a version knows: which versions it has seen (a bit each), its parts, and for each part
    the versions that wrote what stands there."""

    seen: int
    parts: Parts
    writers: dict[Part, frozenset[int]]


def view(versions: Iterable[Version]) -> Merged:
    """What the versions of one key say together.

    A part is taken from whoever wrote it last on top of the others; where several wrote it without
    knowing of each other, and differently, it is a conflict. Nothing but the set counts.
    """
    known = _by_id(versions)
    tops = heads(known.values())
    if len(tops) == 1:
        return Merged(tops[0].value)
    order = _in_order(known)
    if not order:
        return Merged(None)
    order = order[_last_narrow_place(order) :]
    return _View(order).merged()


def _in_order(known: Mapping[str, Version]) -> list[Version]:
    """Parents first. Versions that are their own ancestors (nobody can make such) are left out."""
    waiting = {each.id: sum(p in known for p in each.parents) for each in known.values()}
    children: dict[str, list[str]] = defaultdict(list)
    for each in known.values():
        for parent in each.parents:
            children[parent].append(each.id)
    ready = sorted((each for each, count in waiting.items() if not count), reverse=True)
    order = []
    while ready:
        id_ = ready.pop()
        order.append(known[id_])
        for child in sorted(children[id_], reverse=True):
            waiting[child] -= 1
            if not waiting[child]:
                ready.append(child)
    return order


def _last_narrow_place(order: Sequence[Version]) -> int:
    """Where the last version stands that all earlier ones led to and all later ones build on."""
    place = {each.id: index for index, each in enumerate(order)}
    # The earliest place on which this version or a later one is built.
    earliest = [len(order)] * (len(order) + 1)
    for index in range(len(order) - 1, -1, -1):
        parents = [place[each] for each in order[index].parents if each in place]
        earliest[index] = min(earliest[index + 1], min(parents, default=-1))
    open_heads: set[str] = set()
    last = 0
    for index, each in enumerate(order):
        open_heads.difference_update(each.parents)
        open_heads.add(each.id)
        if len(open_heads) == 1 and earliest[index + 1] >= index:
            last = index
    return last


class _View:
    """One pass over the versions, parents first."""

    def __init__(self, order: Sequence[Version]) -> None:
        self.order = order
        self.kinds = kinds_of(each.value for each in order)
        self.place = {each.id: index for index, each in enumerate(order)}
        self.parts: list[Parts] = []
        covered = {parent for each in order for parent in each.parents}
        self.tops = [index for index, each in enumerate(order) if each.id not in covered]

    def merged(self) -> Merged:
        states = self._states()
        writers = self._surviving(states)
        conflicts: list[Conflict] = []
        exists = self._exists(states, writers, conflicts)
        if not exists:
            return Merged(None, tuple(conflicts))
        is_asked = bool(conflicts)
        shown: Parts = {}
        for part in sorted(writers.keys() - {_HERE}):
            choices = self._choices(part, writers[part])
            shown[part] = choices[0].value
            if len(part) > 1 and part[-2] == "made_from":
                shown[part] = self._made_from(part, writers)
            elif part[-1] == _ORDER and shown[part] is not _ABSENT:
                shown[part] = self._in_one_order(part, writers[part])
            elif len(choices) > 1 and not _is_quiet(part, self.kinds):
                conflicts.append(Conflict(_public(part), tuple(_public_choice(c) for c in choices)))
        value = _put_together(shown, self.kinds)
        if is_asked:
            kept, gone = conflicts.pop(0).choices
            # A record that is one value has its choices at the same part.
            same = [each for each in conflicts if each.part == _HERE]
            offered = same[0].choices if same else (replace(kept, value=value),)
            conflicts = [each for each in conflicts if each.part != _HERE]
            conflicts.insert(0, Conflict(_HERE, (*offered, gone)))
        return Merged(value, tuple(conflicts))

    def _states(self) -> list[_State]:
        """The states of the heads."""
        alive: dict[int, _State] = {}
        children = Counter(
            self.place[p] for each in self.order for p in each.parents if p in self.place
        )
        for index, version in enumerate(self.order):
            parents = [self.place[p] for p in version.parents if p in self.place]
            # The version at the narrow place stands for all that led to it.
            state = self._next(index, version, [alive[p] for p in parents])
            alive[index] = state
            self.parts.append(state.parts)
            for parent in parents:
                children[parent] -= 1
                if not children[parent]:
                    del alive[parent]
        return [alive[index] for index in self.tops]

    def _next(self, index: int, version: Version, parents: Sequence[_State]) -> _State:
        seen = 1 << index
        for each in parents:
            seen |= each.seen
        me = frozenset((index,))
        inherited, old = self._inherited(parents)
        here: Any = version.value is not None
        # A removed record keeps its parts: a change on the other side needs the rest of the row.
        parts = parts_of(version.value, self.kinds) if here else dict(old)
        parts[_HERE] = here
        writers: dict[Part, frozenset[int]] = dict(inherited)
        for part in parts.keys() | inherited.keys():
            if not _alike(parts.get(part, _ABSENT), old.get(part, _ABSENT)):
                writers[part] = me
        if not here and len(parents) != 1:
            writers[_HERE] = me
        return _State(seen, parts, writers)

    def _inherited(self, parents: Sequence[_State]) -> tuple[dict[Part, frozenset[int]], Parts]:
        """Who wrote what the parents say together, and what that is; a part on which they differ
        is in the writers and not in the values, so that whatever follows counts as a decision."""
        if not parents:
            return {}, {}
        if len(parents) == 1:
            return parents[0].writers, parents[0].parts
        writers = self._surviving(parents)
        values: Parts = {}
        for part, who in writers.items():
            said = [self.parts[each].get(part, _ABSENT) for each in sorted(who)]
            if all(_alike(said[0], each) for each in said[1:]):
                if said and said[0] is not _ABSENT:
                    values[part] = said[0]
            else:
                values[part] = _UNDECIDED
        return writers, values

    def _surviving(self, states: Sequence[_State]) -> dict[Part, frozenset[int]]:
        """Writers whom no state has seen and left behind."""
        found: dict[Part, frozenset[int]] = {}
        for part in {part for each in states for part in each.writers}:
            sets = [each.writers.get(part, frozenset()) for each in states]
            if all(each == sets[0] for each in sets[1:]):
                found[part] = sets[0]
                continue
            found[part] = frozenset(
                who
                for who in set[int]().union(*sets)
                if all(
                    who in mine or not each.seen >> who & 1
                    for each, mine in zip(states, sets, strict=True)
                )
            )
        return found

    def _rank(self, index: int) -> tuple[str, str]:
        version = self.order[index]
        return version.at, version.id

    def _choices(self, part: Part, who: Iterable[int]) -> list[Choice]:
        """What stands at a part: the latest first, but words before their removal."""
        choices: dict[str, Choice] = {}
        for index in sorted(who, key=self._rank, reverse=True):
            version = self.order[index]
            value = self.parts[index].get(part, _ABSENT)
            said = "" if value is _ABSENT else _exact(value)
            choices.setdefault(said, Choice(value, version.at, version.author, version.id))
        ordered = sorted(choices.values(), key=lambda each: each.value is _ABSENT)
        return ordered or [Choice(_ABSENT, "", "", "")]

    def _exists(
        self,
        states: Sequence[_State],
        writers: Mapping[Part, frozenset[int]],
        conflicts: list[Conflict],
    ) -> bool:
        """Whether there is a record to show; removed here and changed there is a conflict."""
        who = writers[_HERE]
        removers = [each for each in who if not self.parts[each][_HERE]]
        if not removers:
            return True
        changed = {each for each in who if each not in removers}
        for part, others in writers.items():
            if _HAS in part or not (part == _HERE or _is_quiet(part, self.kinds)):
                changed |= others
        # What every remover knew of was removed with it; the rest was written without knowing.
        known = self._seen_by(removers)
        changed = {each for each in changed if each not in known}
        if not changed:
            return False
        last = max(changed, key=self._rank)
        shown, gone = self.order[last], self.order[max(removers, key=self._rank)]
        conflicts.append(
            Conflict(
                _HERE,
                (
                    Choice(shown.value, shown.at, shown.author, shown.id),
                    Choice(None, gone.at, gone.author, gone.id),
                ),
            )
        )
        return True

    def _seen_by(self, removers: Iterable[int]) -> set[int]:
        """What at least one of these was written on top of."""
        seen: set[int] = set()
        waiting = list(removers)
        while waiting:
            index = waiting.pop()
            if index not in seen:
                seen.add(index)
                waiting += [self.place[p] for p in self.order[index].parents if p in self.place]
        return seen

    def _made_from(self, part: Part, writers: Mapping[Part, frozenset[int]]) -> Any:
        """The original of the very words that are shown, if those who wrote them said one."""
        words = (*part[:-2], part[-1])
        shown = self._choices(words, writers.get(words, ()))[0].version
        for index in writers[part]:
            if self.order[index].id == shown:
                return self.parts[index].get(part, _ABSENT)
        return self._choices(part, writers[part])[0].value

    def _in_one_order(self, part: Part, who: Iterable[int]) -> list[str]:
        """The latest order; what only others have stands behind what it stands behind there."""
        merged: list[str] = []
        for index in sorted(who, key=self._rank, reverse=True):
            before: str | None = None
            for each in self.parts[index].get(part, ()):
                if each not in merged:
                    merged.insert(0 if before is None else merged.index(before) + 1, each)
                before = each
        return merged


def _is_quiet(part: Part, kinds: Kinds) -> bool:
    """Parts that are picked without asking: no words are lost with them."""
    if kinds.get(_HERE) == "row":
        if part == ("position",):
            return True
        kind, rest = kinds.get(part[:2], ""), part[2:]
    else:
        kind, rest = kinds.get(_HERE, ""), part
    if kind == "list":
        return True
    return kind == "text" and rest[0] in ("made_from", "skipped", _ORDER)


def _public(part: Part) -> Part:
    return part[:-1] if part[-1] == _VALUE else part


def _public_choice(choice: Choice) -> Choice:
    return replace(choice, value=None) if choice.value is _ABSENT else choice


def _put_together(parts: Parts, kinds: Kinds) -> Any:
    """The record that has these parts."""
    said = {part: each for part, each in parts.items() if each is not _ABSENT}
    whole = kinds[_HERE]
    if whole != "row":
        return _one_value({part: each for part, each in said.items() if part}, whole)
    cells: dict[Part, Parts] = defaultdict(dict)
    record: dict[str, Any] = {}
    for part, each in said.items():
        if part[:1] == ("cells",):
            cells[part[:2]][part[2:]] = each
        elif part:
            record[part[0]] = each
    made = {place[1]: _one_value(inside, kinds[place]) for place, inside in sorted(cells.items())}
    record["cells"] = {name: cell for name, cell in made.items() if cell is not None}
    return record


def _one_value(parts: Parts, kind: str) -> Any:
    """An answer or a cell; None where nothing is left of it."""
    if kind not in ("text", "list"):
        return parts.get((_VALUE,))
    order = parts.get((_ORDER,))
    if kind == "list":
        if order is None:
            return None
        has = {part[1] for part in parts if part[0] == _HAS}
        return [each for each in order if each in has] + sorted(has.difference(order))
    names = {part[0] for part in parts if len(part) == 1} - {_ORDER}
    text: dict[str, Any] = {each: parts[each,] for each in order or () if each in names}
    text.update({each: parts[each,] for each in sorted(names - set(text))})
    made_from = {
        part[1]: each
        for part, each in parts.items()
        if part[0] == "made_from" and len(part) == 2 and part[1] in text
    }
    if made_from:
        text["made_from"] = made_from
    return text or (None if order is None else text)


def settle(value: Any, part: Part, chosen: Any) -> Any:
    """The record with one conflict's choice put in its place; give it to `decide`."""
    if not part:
        return chosen
    if part[-1] == _HAS or not isinstance(value, dict):
        return value
    copy = dict(value)
    inner = settle(copy.get(part[0]) if len(part) > 1 else None, part[1:], chosen)
    if inner is None:
        copy.pop(part[0], None)
    else:
        copy[part[0]] = inner
    return copy
