"""The JSON format: every answer in every language, with its attachments. Loses nothing.

Whatever the file says is checked before it is believed: size, nesting, types, ids, hashes.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from pmdesk.domain.comments import Comment
from pmdesk.domain.kinds import File
from pmdesk.domain.outline import DRAFT, is_draft
from pmdesk.domain.postmortem import ID_PATTERN, Postmortem, new_id
from pmdesk.domain.profiles import profile as profile_of
from pmdesk.domain.schema import Field, Schema
from pmdesk.domain.text import HALF_PAIR, without_half_pairs
from pmdesk.domain.versions import Version, files_in, heads, merge, written
from pmdesk.formats.imported import FormatError, Imported, Note
from pmdesk.words import LANGUAGES, N_, Words

NAME = "json"
SUFFIX = ".json"
LABEL = N_("JSON")

FORMAT = "pmdesk postmortem"
VERSION = 1
MOST_BYTES = 512 * 1024 * 1024
MOST_RECORDS = 100_000
MOST_VERSIONS = 500_000
MOST_SIDES = 64
"""Versions of one record that stand side by side; no team has so many authors."""
DEEPEST = 32

_KEY = re.compile(rf"[a-z][a-z0-9_]{{0,63}}(\.{ID_PATTERN})?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")


def write(
    postmortem: Postmortem,
    words: Words,
    *,
    profile: str = "internal",
    attachments: Mapping[str, bytes] | None = None,
    export_id: str = "",
    exported_at: datetime | None = None,
    versions: Sequence[Version] = (),
    comments: Sequence[Comment] = (),
) -> bytes:
    """The postmortem as JSON, with the versions that merging needs and the comments, where given.

    The same postmortem gives the same bytes, whatever the moment.

    The external profile holds the external message and nothing else, not even the id.
    """
    answers = postmortem.records()
    record: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if not profile_of(profile).whole:
        versions, comments = (), ()
        answers = {key: answers[key] for key in _external(postmortem.schema) if key in answers}
        attachments = {}
        if is_draft(postmortem):
            record["draft"] = words(DRAFT)
    else:
        record["id"] = postmortem.id
    record["language"] = postmortem.language
    record["answers"] = answers
    if versions:
        record["versions"] = [each.to_json() for each in versions]
    if comments:
        record["comments"] = [each.to_json() for each in comments]
    record["attachments"] = dict(_attached(postmortem, attachments or {}, versions))
    text = json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False)
    # Half a surrogate pair is no character: it has no place in UTF-8.
    return (HALF_PAIR.sub("\ufffd", text) + "\n").encode()


def _external(schema: Schema) -> Iterator[str]:
    return (each.key for each in schema.fields if each.external and not each.is_rows)


def files(postmortem: Postmortem) -> Iterator[tuple[str, File]]:
    """Every attached file with the key of the cell that names it."""
    for each in postmortem.schema.fields:
        for row in postmortem.rows(each.key) if each.is_rows else ():
            for name, cell in row.cells.items():
                if isinstance(cell, File):
                    yield f"{each.key}.{row.id}.{name}", cell


def _attached(
    postmortem: Postmortem, attachments: Mapping[str, bytes], versions: Sequence[Version]
) -> Iterator[tuple[str, dict[str, str]]]:
    named = {file.sha256: file for _, file in files(postmortem)}
    # Those without a name belong to versions that nobody has chosen yet.
    for sha256 in sorted({*named, *files_in(versions)} & attachments.keys()):
        coded = base64.b64encode(attachments[sha256]).decode("ascii")
        file = named.get(sha256)
        name, kind = (file.name, file.type) if file is not None else ("", "")
        yield sha256, {"name": name, "type": kind, "base64": coded}


def read(data: bytes, name: str, schema: Schema, language: str) -> Imported:
    """Reads what `write` wrote. Raises FormatError for anything else, with the place of the fault.

    `name` is what the user calls the file; `language` is not needed, the file says its own.
    """
    record = parse(data, name)
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise FormatError(
            N_("{file} is not a postmortem written by pmdesk."),
            N_("Choose a file that pmdesk exported as JSON."),
            file=name,
        )
    _check_version(record.get("version"), name)
    check_depth(record, name)
    answers = record.get("answers")
    if not isinstance(answers, dict) or len(answers) > MOST_RECORDS:
        raise _fault(name, "answers")
    said = record.get("language")
    if said not in LANGUAGES:
        raise _fault(name, "language")
    postmortem_id = record.get("id", "") or new_id()
    if not isinstance(postmortem_id, str) or not re.fullmatch(ID_PATTERN, postmortem_id):
        raise _fault(name, "id")
    unknown = sorted(
        {key for key, value in answers.items() if not _check(key, value, schema, name)}
    )
    postmortem = Postmortem.from_records(schema, postmortem_id, said, answers)
    attachments = dict(_read_attachments(record.get("attachments", {}), name))
    versions, dropped = _read_versions(record.get("versions", []), schema, name)
    versions += _edited(answers, versions)
    comments, unsaid = _read_comments(record.get("comments", []), name)
    newer = Note(N_("Kept for a newer version of pmdesk: {keys}"), {"keys": ", ".join(unknown)})
    return Imported(
        postmortem,
        placed=tuple(dict.fromkeys(key.partition(".")[0] for key in answers if key not in unknown)),
        attachments=attachments,
        notes=((newer,) if unknown else ()) + dropped + unsaid + missing(postmortem, attachments),
        versions=versions,
        comments=comments,
    )


def _read_versions(
    record: Any, schema: Schema, name: str
) -> tuple[tuple[Version, ...], tuple[Note, ...]]:
    """The versions that are sound, and a note on those that are not."""
    if not isinstance(record, list) or len(record) > MOST_VERSIONS:
        raise _fault(name, "versions")
    union = merge((), record)
    tops = Counter(each.key for each in heads(union.versions))
    if tops and max(tops.values()) > MOST_SIDES:
        raise _fault(name, "versions")
    sound = tuple(each for each in union.versions if _is_sound(each, schema, name))
    count = sum(union.dropped.values()) + len(union.versions) - len(sound)
    note = Note(N_("Damaged versions in the file were left out: {count}."), {"count": count})
    return sound, (note,) if count else ()


def _edited(answers: Mapping[str, Any], versions: Sequence[Version]) -> tuple[Version, ...]:
    """Versions for answers that somebody changed in the file itself, where there are versions.

    The time is that of the last version and a moment more: reading it twice is the same as once.
    """
    known: dict[str, list[Version]] = {}
    for each in versions:
        known.setdefault(each.key, []).append(each)
    made: list[Version] = []
    for key in sorted({*answers, *known} if known else ()):
        mine = known.get(key, [])
        at = max((each.at for each in mine), default="1970-01-01T00:00:00+00:00")
        with contextlib.suppress(ValueError):
            made += written(key, mine, answers.get(key), at, "")
    return tuple(made)


def _read_comments(record: Any, name: str) -> tuple[tuple[Comment, ...], tuple[Note, ...]]:
    """The comments that are sound, and a note on those that are not."""
    if not isinstance(record, list) or len(record) > MOST_RECORDS:
        raise _fault(name, "comments")
    found = []
    for each in record:
        with contextlib.suppress(ValueError, TypeError):
            found.append(Comment.from_json(each))
    count = len(record) - len(found)
    note = Note(N_("Damaged comments in the file were left out: {count}."), {"count": count})
    return tuple(found), (note,) if count else ()


def _is_sound(version: Version, schema: Schema, name: str) -> bool:
    try:
        if version.value is not None:
            _check(version.key, version.value, schema, name)
    except FormatError:
        return False
    return True


def parse(data: bytes, name: str) -> Any:
    if len(data) > MOST_BYTES:
        raise FormatError(
            N_("{file} is too large to be a postmortem (the limit is {limit} MB)."),
            N_("Choose a smaller file."),
            file=name,
            limit=MOST_BYTES // 2**20,
        )
    try:
        text = data.decode("utf-8-sig")
        return without_half_pairs(json.loads(text, parse_constant=_refuse, parse_float=_finite))
    except (ValueError, RecursionError) as error:
        raise FormatError(
            N_("{file} is damaged or is not a JSON file."),
            N_("Export the postmortem again, or choose another file."),
            file=name,
        ) from error


def _finite(number: str) -> float:
    """1e999 is JSON, but no number that could be written again."""
    value = float(number)
    return value if math.isfinite(value) else _refuse(number)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")


def _check_version(version: object, name: str) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise _fault(name, "version")
    if version > VERSION:
        raise FormatError(
            N_("{file} was written by a newer version of pmdesk."),
            N_("Update pmdesk, then import the file again."),
            file=name,
        )


def check_depth(record: Any, name: str) -> None:
    level, depth = [record], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise _fault(name, "answers")
        level = [
            child
            for each in level
            if isinstance(each, (dict, list))
            for child in (each.values() if isinstance(each, dict) else each)
        ]


def _check(key: str, record: Any, schema: Schema, name: str) -> bool:
    """Whether this schema knows the key. Raises FormatError when it does and the value is wrong."""
    if not _KEY.fullmatch(key):
        raise _fault(name, key)
    head, _, row_id = key.partition(".")
    head = schema.renamed.get(head, head)
    if not schema.has(head):
        return False
    asked = schema.field(head)
    if asked.is_rows != bool(row_id):
        raise _fault(name, key)
    if asked.is_rows:
        _check_row(asked, key, record, name)
    else:
        _check_value(asked, key, record, name)
    return True


def _check_row(asked: Field, key: str, record: Any, name: str) -> None:
    match record:
        case {"position": int(position), "cells": dict(cells)} if 0 <= position < 10**9:
            pass
        case _:
            raise _fault(name, key)
    columns = asked.columns_by_name
    for column, cell in cells.items():
        if column in columns:
            _check_value(columns[column], f"{key}.{column}", cell, name)


def _check_value(asked: Field, place: str, record: Any, name: str) -> None:
    try:
        value = asked.read(record, "en")
    except (ValueError, TypeError, OverflowError, AttributeError) as error:
        raise _fault(name, place) from error
    if isinstance(record, dict) and asked.the_kind.per_language:
        languages = set(record) - {"made_from", "skipped"}
        if not all(_LANGUAGE.fullmatch(each) for each in languages):
            raise _fault(name, place)
    if isinstance(value, File) and (re.search(r"[/\\\x00-\x1f]", value.name) or value.size < 0):
        raise _fault(name, place)


def _read_attachments(record: Any, name: str) -> Iterator[tuple[str, bytes]]:
    if not isinstance(record, dict):
        raise _fault(name, "attachments")
    for sha256, attachment in record.items():
        match attachment:
            case {"base64": str(coded)}:
                pass
            case _:
                raise _fault(name, f"attachments.{sha256}")
        try:
            data = base64.b64decode(coded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise _fault(name, f"attachments.{sha256}") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise FormatError(
                N_("An attachment in {file} is damaged: its content does not match its name."),
                N_("Export the postmortem again, or choose another file."),
                file=name,
            )
        yield sha256, data


def missing(postmortem: Postmortem, attachments: Mapping[str, bytes]) -> tuple[Note, ...]:
    return tuple(
        Note(N_("The file does not contain the attachment {name}."), {"name": file.name})
        for _, file in files(postmortem)
        if file.sha256 not in attachments
    )


def _fault(name: str, place: str) -> FormatError:
    return FormatError(
        N_("There is something unexpected in {file} at {place}. Nothing was imported."),
        N_("Export the postmortem again from the pmdesk it came from."),
        file=name,
        place=place[:80],
    )
