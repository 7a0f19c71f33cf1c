"""Plain-named views over the answers, made from the schema, so that anyone can ask in SQL."""

from __future__ import annotations

import hashlib
import json

from pmdesk.domain.schema import Field, Schema
from pmdesk.store.driver import sqlite3


def make_views(connection: sqlite3.Connection, schema: Schema) -> None:
    """One view a list (`timeline`, `follow_ups`, …), made anew when the schema has changed."""
    wanted = {field.key: _select(field) for field in schema.fields if field.is_rows}
    print_ = hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()
    row = connection.execute("select value from setting where name = 'views'").fetchone()
    made = json.loads(row[0]) if row else {}
    if isinstance(made, dict) and made.get("print") == print_:
        return
    from sqlite_utils import Database

    db = Database(connection, execute_plugins=False)
    if not isinstance(made, dict):
        # As the first version wrote it, when every view was ours.
        made = {"names": db.view_names()}
    # Views that the owner made stay.
    for name in {*made.get("names", []), *wanted} & set(db.view_names()):
        db.execute(f'drop view "{name}"')
    for name, select in wanted.items():
        if name not in db.table_names():
            db.execute(f'create view "{name}" as {select}')
    made = {"print": print_, "names": sorted(wanted)}
    db.execute("insert or replace into setting values ('views', ?)", [json.dumps(made)])


def _select(field: Field) -> str:
    start = len(field.key) + 2
    columns = ", ".join(f'{_column(column)} as "{column.key}"' for column in field.columns)
    return (
        f"select a.postmortem, p.number, substr(a.key, {start}) as row,"
        f" json_extract(a.value, '$.position') + 1 as position, {columns}"
        f" from answer a join postmortem p on p.id = a.postmortem"
        f" where substr(a.key, 1, {start - 1}) = '{field.key}.' and p.deleted is null"
    )


def _column(column: Field) -> str:
    """A cell; words are those of the postmortem's own language."""
    path = f"$.cells.{column.key}"
    if column.the_kind.per_language:
        said = f"json_extract(a.value, '{path}.\"' || p.language || '\"')"
        if column.shared:
            # One line for all languages, as older programs wrote it.
            line = f"json_extract(a.value, '{path}')"
            said = f"case json_type(a.value, '{path}') when 'text' then {line} else {said} end"
        return said
    if column.kind == "file":
        return f"json_extract(a.value, '{path}.name')"
    return f"json_extract(a.value, '{path}')"
