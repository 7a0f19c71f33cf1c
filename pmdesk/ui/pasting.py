"""A pasted text as rows: a table's lines, or one row a line."""

from __future__ import annotations

from collections.abc import Mapping

from pmdesk.domain.kinds import Value
from pmdesk.domain.postmortem import Postmortem
from pmdesk.domain.schema import Field
from pmdesk.domain.text import Text
from pmdesk.domain.trouble import Trouble
from pmdesk.ui.desk import Desk
from pmdesk.ui.editors import tell_too_long
from pmdesk.words import N_

LARGEST, MOST_LINES = 5_000_000, 5000
"""Characters and lines: beyond this a text is a file, and cutting it would lose words."""


def paste_rows(
    asked: Field, text: str, desk: Desk, after: str | None
) -> tuple[Postmortem, str | None]:
    """The next postmortem with the pasted rows behind `after`, and the last new row's id."""
    from pmdesk.formats.table_text import PastedTable, TableReader, read_table

    session = desk.session
    postmortem = session.postmortem
    if len(text) > LARGEST or text.count("\n") > MOST_LINES:
        tell_too_long(desk)
        return postmortem, None
    reader = TableReader(
        postmortem.schema, session.language, desk.zone(), desk.near(f"{asked.key}.end")
    )
    table = read_table(text)
    if table is None and any(column.kind == "moment" for column in asked.columns[:1]):
        # Lines of a chat or a log begin with their time.
        table = PastedTable((), tuple((line,) for line in _full_lines(text)))
    rows = reader.rows(asked, table) if table else _lines(asked, text, session.language)
    for cells in rows:
        postmortem, after = postmortem.with_row(asked.key, cells, after=after)
    if reader.strays:
        desk.tell(
            Trouble(
                N_("Some pasted cells did not fit their column: {cells}."),
                N_("Their words were added to a text of the same row. Check these rows."),
                cells=desk.words.list([f"“{each[:40]}”" for each in reader.strays[:3]]),
            ),
            topic="cell",
        )
    return postmortem, after if rows else None


def _lines(asked: Field, text: str, language: str) -> list[Mapping[str, Value]]:
    column = next((c for c in asked.columns if c.is_prose), None)
    column = column or next((c for c in asked.columns if c.kind in ("line", "person")), None)
    if column is None:
        return []
    spoken = column.the_kind.per_language
    return [{column.key: Text({language: line}) if spoken else line} for line in _full_lines(text)]


def _full_lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
