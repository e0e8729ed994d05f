"""What the tests of the office store share: a store, a question, and what its tables hold."""

import sqlite3
from pathlib import Path

from zibo_app.domain.evidence import Audience
from zibo_app.domain.visitor import Ask, Noted, Origin
from zibo_app.store.office import Office
from zibo_app.store.office_events import PRESENT


def ask(text: str = "电价？", origin: Origin = Origin.TYPED, ref: str = "") -> Ask:
    return Ask(text, origin, ref)


def note(office: Office, text: str = "电价？", *, ref: str = "", key: str = "") -> Noted:
    return office.note(ask(text, ref=ref), lang="zh", viewer=Audience.STAFF, key=key)


def connection(office: Office) -> sqlite3.Connection:
    """The store's own connection, opened where need be."""
    return office._hold().connection


def present(connected: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the tables of the present state."""
    return {table: sorted(connected.execute(f"SELECT * FROM {table}")) for table in PRESENT}


def made(folder: Path) -> Path:
    """A store with two questions, closed."""
    office = Office(folder / "office.db")
    note(office, "电价？")
    note(office, "水价？")
    office.close()
    return office.path
