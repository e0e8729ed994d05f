"""The events of the office store: never changed, and all that the tables of the present state come from."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.noting import topic
from zibo_app.store.office_ids import next_id
from zibo_app.store.office_stage_events import STAGE

Payload = Mapping[str, object]
PRESENT = (
    *("question_noted", "line_settled", "fact"),
    *("route", "own_stop", "loop", "touch", "pin", "rehearsal"),
)
"""The tables of the present state; each can be emptied and made anew from the events."""

APPLY = {
    "question_noted": (
        "INSERT INTO question_noted"
        " (id, text, origin, ref, topic, lang, viewer, noted_at, key, answered, withdrawn)"
        " VALUES (:id, :text, :origin, :ref, :topic, :lang, :viewer, :at, :key, 0, 0)"
    ),
    "question_answered": "UPDATE question_noted SET answered = :answered WHERE id = :question",
    "question_withdrawn": "UPDATE question_noted SET withdrawn = 1 WHERE id = :question",
    "line_settled": (
        "INSERT INTO line_settled (line, state, reason, at) VALUES (:line, :state, :reason, :at)"
        " ON CONFLICT (line) DO UPDATE SET state = excluded.state, reason = excluded.reason, at = excluded.at"
    ),
    "fact_set": (
        "INSERT INTO fact (key, value, at) VALUES (:key, :value, :at)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at"
    ),
    **STAGE,
}
"""What each type of event does to the present state: one statement; lists and objects reach it as JSON."""
INSERT = (
    "INSERT INTO event (id, device, seq, at, type, payload) VALUES (:id, :device, :seq, :at, :type, :payload)"
)


class Event(Frozen, kw_only=True):
    """What happened: the `seq`-th event of a device, at a moment (UTC); the payload is JSON."""

    id: str
    device: str
    seq: int
    at: str
    type: str
    payload: str


def append(connection: sqlite3.Connection, kind: str, payload: Payload) -> Event:
    """Write an event and what it does, inside the transaction under way."""
    now = datetime.now(UTC)
    device = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()[0]
    last = connection.execute(
        "SELECT id, seq FROM event WHERE device = ? ORDER BY seq DESC LIMIT 1", (device,)
    ).fetchone() or ("", 0)
    event = Event(
        id=next_id(int(now.timestamp() * 1000), last[0]),
        device=device,
        seq=last[1] + 1,
        at=now.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        type=kind,
        payload=_json(payload),
    )
    connection.execute(INSERT, {name: getattr(event, name) for name in Event.__dataclass_fields__})
    apply(connection, event)
    return event


def apply(connection: sqlite3.Connection, event: Event) -> None:
    """Bring the present state up to an event; one of a type not known here changes nothing."""
    statement = APPLY.get(event.type)
    if statement is None:
        return
    values = json.loads(event.payload)
    if event.type == "question_noted":
        values["topic"] = topic(values["text"], values["ref"])
    named = {key: _written(value) for key, value in values.items()}
    connection.execute(statement, {"id": event.id, "at": event.at, **named})


def _written(value: object) -> object:
    return _json(value) if isinstance(value, list | dict) else value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def events(connection: sqlite3.Connection) -> list[Event]:
    """Read all events in the order of their ids, which is that of time, and within a device of its own."""
    rows = connection.execute("SELECT id, device, seq, at, type, payload FROM event ORDER BY id")
    return [Event(**dict(zip(Event.__dataclass_fields__, row, strict=True))) for row in rows]


def replay(connection: sqlite3.Connection, told: Iterable[Event]) -> None:
    """Empty the tables of the present state and make them anew, inside the transaction under way."""
    for table in PRESENT:
        connection.execute(f"DELETE FROM {table}")
    for event in told:
        apply(connection, event)
