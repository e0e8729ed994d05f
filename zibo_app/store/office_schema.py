"""The tables of the office store, as steps from one version to the next; imported to make a step."""

import sqlite3
import uuid
from collections.abc import Callable

from sqlite_utils import Database

from zibo_app.store.office_format import APPLICATION_ID, USER_VERSION

Step = Callable[[Database], None]
UNCHANGING = (
    "CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END",
    "CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are kept'); END",
)


def _questions(db: Database) -> None:
    """Make version 1: the events, the device they are from, the questions noted."""
    meta = db.table("meta").create({"key": str, "value": str}, pk="key", not_null={"value"}, strict=True)
    meta.insert({"key": "device", "value": uuid.uuid4().hex})
    columns = {"id": str, "device": str, "seq": int, "at": str, "type": str, "payload": str}
    event = db.table("event").create(columns, pk="id", not_null=set(columns), strict=True)
    event.create_index(["device", "seq"], unique=True)
    for trigger in UNCHANGING:
        db.execute(trigger)
    texts = ("id", "text", "origin", "ref", "topic", "lang", "viewer", "noted_at", "key")
    columns = {**dict.fromkeys(texts, str), "answered": int, "withdrawn": int}
    db.table("question_noted").create(
        columns, pk="id", not_null=set(columns), foreign_keys=[("id", "event", "id")], strict=True
    )
    db.execute(
        "CREATE UNIQUE INDEX question_noted_key ON question_noted (key) WHERE key <> '' AND withdrawn = 0"
    )


def _readiness(db: Database) -> None:
    """Make version 2: lines settled before a fair, and single facts."""
    columns = {"line": str, "state": str, "reason": str, "at": str}
    db.table("line_settled").create(columns, pk="line", not_null=set(columns), strict=True)
    columns = {"key": str, "value": str, "at": str}
    db.table("fact").create(columns, pk="key", not_null=set(columns), strict=True)


def _stage(db: Database) -> None:
    """Make version 3: routes, own stops, the loop, touches, the PIN, rehearsals."""
    for name in ("route", "own_stop"):
        columns = {"id": str, "body": str, "saved": str}
        db.table(name).create(columns, pk="id", not_null=set(columns), strict=True)
    columns = {"key": str, "body": str}
    db.table("loop").create(columns, pk="key", not_null=set(columns), strict=True)
    counted = {"page": str, "hour": str, "times": int}
    db.table("touch").create(counted, pk=("page", "hour"), not_null=set(counted), strict=True)
    kept = {"key": str, "scheme": str, "failures": int, "failed_at": str}
    db.table("pin").create(kept, pk="key", not_null=set(kept), strict=True)
    told = {"id": str, "done_at": str, "right_ones": int, "asked": int, "seconds": int}
    db.table("rehearsal").create(told, pk="id", not_null=set(told), strict=True)


STEPS: tuple[Step, ...] = (_questions, _readiness, _stage)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a store up to this release, each step in one transaction with its number."""
    while _step(connection):
        pass


def _step(connection: sqlite3.Connection) -> bool:
    """Make the next step where one is left; another program may have made it meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version < USER_VERSION:
            STEPS[version](Database(connection))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {version + 1}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
    return version < USER_VERSION
