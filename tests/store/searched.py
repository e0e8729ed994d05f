"""Catalogues made of a few words, for searching, and what LIKE finds in them."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from zibo_app.domain.evidence import Audience
from zibo_app.store.schema import TABLES
from zibo_app.store.search_fold import fold
from zibo_app.store.search_rows import fill_search

LIKE = "SELECT ? LIKE '%' || ? || '%' ESCAPE '\\'"


class Said(NamedTuple):
    """What a made-up record says, and to whom the record and its statement are open."""

    name: str
    alias: str = ""
    summary: str = ""
    statement: str = ""
    audience: Audience = Audience.PUBLIC
    told: Audience = Audience.PUBLIC


def made() -> sqlite3.Connection:
    """The tables of a catalogue, empty."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for table in TABLES:
        columns = ", ".join(f'"{column}"' for column in table.columns)
        key = table.pk if isinstance(table.pk, str) else ", ".join(table.pk)
        connection.execute(f"CREATE TABLE {table.name} ({columns}, PRIMARY KEY ({key}))")
    return connection


@contextmanager
def holding(connection: sqlite3.Connection, records: list[Said]) -> Iterator[sqlite3.Connection]:
    """Fill the tables for a while."""
    # A reader leaves its limits with a connection.
    connection.row_factory, connection.text_factory = None, str
    connection.set_progress_handler(None, 0)
    connection.execute("SAVEPOINT example")
    try:
        for number, record in enumerate(records):
            _insert(connection, number, record)
        fill_search(connection)
        yield connection
    finally:
        connection.execute("ROLLBACK TO example")
        connection.execute("RELEASE example")


def _insert(connection: sqlite3.Connection, number: int, said: Said) -> None:
    which = f"r{number}"
    rows: dict[str, dict[str, object]] = {
        "entity": {
            "id": which,
            "kind": "park",
            "position": number,
            "name_zh": said.name,
            "name_en": "",
            "name_en_state": "literal",
            "reading": "",
            "summary_zh": said.summary,
            "summary_en": "",
            "audience": str(said.audience),
        },
        "alias": {"id": f"{which}.0", "entity": which, "position": 0, "name": said.alias},
        "statement": {
            "id": f"{which}.said",
            "entity": which,
            "position": 0,
            "topic_zh": "",
            "topic_en": "",
            "text_zh": said.statement,
            "text_en": said.alias,
            "audience": str(said.told),
        },
    }
    for table, row in rows.items():
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", [*row.values()])


def like(connection: sqlite3.Connection, viewer: Audience, query: str) -> list[str]:
    """What LIKE finds: every word of the query in some piece of the record that the viewer may see."""
    seen = {str(audience) for audience in viewer.sees()}
    texts: dict[str, list[str]] = {}
    for entity, audience, zh, en in connection.execute("SELECT entity, audience, zh, en FROM search_text"):
        if audience in seen:
            texts.setdefault(entity, []).extend((fold(zh), fold(en)))
    words = fold(query).split()
    held = (which for which, each in texts.items() if all(_like(connection, each, word) for word in words))
    return sorted(held) if words else []


def _like(connection: sqlite3.Connection, texts: list[str], word: str) -> bool:
    pattern = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return any(connection.execute(LIKE, (text, pattern)).fetchone()[0] for text in texts)
