"""The one SQLite of the program: SQLCipher's, for plain libraries and encrypted ones alike.

One engine means one family of errors and one SQLite version wherever pmdesk runs; the standard
library's differs from machine to machine, and below 3.51.3 two connections may corrupt a -wal
(https://sqlite.org/wal.html#walresetbug). Nothing else in the program imports `sqlite3`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The same DB-API; only the standard library's has types.
    import sqlite3
else:
    import sqlcipher3
    from sqlcipher3 import dbapi2 as sqlite3

    # sqlite_utils takes its engine from this name, and must catch the errors of ours.
    sys.modules["pysqlite3"] = sqlcipher3
    sys.modules["pysqlite3.dbapi2"] = sqlite3

__all__ = ["sqlite3"]
