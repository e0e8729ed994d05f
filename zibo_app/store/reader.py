"""Reading from an open catalogue: every query is bounded in time, every failure becomes a refusal."""

import json
import sqlite3
import time
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from functools import cached_property

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.store.faults import Code

SECONDS = 2.0
"""The longest a query may run."""
PATIENCE = 600.0
"""The longest a query of a check that is asked for may run: it reads a whole catalogue."""
STEPS = 10_000
"""Virtual machine instructions between two looks at the clock."""
LONGEST_CELL = 1_000_000
"""Bytes of the longest cell that is read."""

REFUSALS = {
    sqlite3.SQLITE_INTERRUPT: Code.SLOW,
    sqlite3.SQLITE_BUSY: Code.LOCKED,
    sqlite3.SQLITE_LOCKED: Code.LOCKED,
    sqlite3.SQLITE_CORRUPT: Code.DAMAGED,
    sqlite3.SQLITE_NOTADB: Code.DAMAGED,
    sqlite3.SQLITE_TOOBIG: Code.CELL,
    sqlite3.SQLITE_PERM: Code.DENIED,
    sqlite3.SQLITE_AUTH: Code.DENIED,
}
PRIMARY = 0xFF
"""SQLite's extended result codes keep the primary one in their low byte."""

Value = str | int | float | None


def refusal(error: sqlite3.Error) -> Code:
    """Find what a failure of SQLite means for people."""
    code = getattr(error, "sqlite_errorcode", None)
    return Code.UNREADABLE if code is None else REFUSALS.get(code & PRIMARY, Code.UNREADABLE)


def array(values: Iterable[str]) -> str:
    """Write values as the JSON array that `json_each` takes: one parameter, however many values."""
    return json.dumps(list(values), ensure_ascii=False)


class Reader:
    """A read-only connection with its limits."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._deadline = 0.0
        self.masks: OrderedDict[tuple[object, ...], int] = OrderedDict()
        """Masks read lately, see store/masks.py: a list that is scrolled asks for the same ones again."""
        connection.row_factory = sqlite3.Row
        # Bytes that are no UTF-8 would fail while rows are fetched: they are shown as replacement marks.
        connection.text_factory = lambda cell: cell.decode("utf-8", "replace")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_CELL)
        connection.set_progress_handler(self._late, STEPS)

    def _late(self) -> bool:
        return time.monotonic() > self._deadline

    def rows(self, sql: str, values: Mapping[str, Value], seconds: float = SECONDS) -> list[sqlite3.Row]:
        """Run a query and give its rows; Refused where it fails or takes too long."""
        self._deadline = time.monotonic() + seconds
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise refusal(error).refused(detail=str(error)) from error
        except UnicodeDecodeError as error:  # a name in the schema, which no text_factory sees
            raise Code.DAMAGED.refused(detail=str(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


class View(Frozen):
    """A reader with the eyes of a viewer: queries take `:seen`, the audiences whose statements it may see."""

    reader: Reader
    viewer: Audience = Audience.STAFF

    @cached_property
    def seen(self) -> str:
        """The audiences whose statements the viewer may see."""
        return array(map(str, self.viewer.sees()))

    def rows(self, *sql: str, **values: Value) -> list[sqlite3.Row]:
        """Run a query given in parts."""
        return self.reader.rows(" ".join(sql), values | {"seen": self.seen})

    def patiently(self, *sql: str, **values: Value) -> list[sqlite3.Row]:
        """Run a query that may take long, for a check that somebody asked for and waits for."""
        return self.reader.rows(" ".join(sql), values | {"seen": self.seen}, PATIENCE)


def visible(*tables: str) -> str:
    """Give the condition that the viewer may see the rows of these tables, by their names in the query."""
    return " AND ".join(f"{table}.audience IN (SELECT value FROM json_each(:seen))" for table in tables)
