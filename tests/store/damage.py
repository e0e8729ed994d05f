"""Ways a catalogue's file is damaged, and what opening it then says."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from zibo_app.store.faults import Code
from zibo_app.store.schema import USER_VERSION

Damage = Callable[[Path], object]


def sql(*statements: str) -> Damage:
    """Change a catalogue by SQL, as another program would, and leave it without a digest."""

    def damage(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return damage


def patched(offset: int, data: bytes) -> Damage:
    def damage(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(offset)
            file.write(data)

    return damage


def cut(size: int) -> Damage:
    return lambda path: os.truncate(path, size)


def replaced(data: bytes) -> Damage:
    return lambda path: path.write_bytes(data)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def looped(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def piped(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def beside(end: str) -> Damage:
    return lambda path: path.with_name(path.name + end).write_bytes(b"x")


def zeroed_page(path: Path) -> None:
    """Zero a leaf page of a table in the middle of the file."""
    patched(4096 * (path.stat().st_size // 4096 // 2), bytes(4096))(path)


def one_letter(path: Path) -> None:
    """Change a letter of a name: SQLite finds nothing wrong with it."""
    data = path.read_bytes()
    assert "云梦产业园C区".encode() in data
    path.write_bytes(data.replace("云梦产业园C区".encode(), "云梦产业园D区".encode()))


def write_ahead(path: Path) -> None:
    """Put a file in write-ahead mode with nothing left beside it."""
    sql("PRAGMA journal_mode = WAL")(path)
    assert not path.with_name(f"{path.name}-wal").exists()


DAMAGES: list[tuple[str, Damage, Code]] = [
    ("missing", lambda path: path.unlink(), Code.MISSING),
    ("folder", folder, Code.NOT_A_FILE),
    ("empty", replaced(b""), Code.EMPTY),
    ("text", replaced(b"# parks\n" * 1000), Code.FOREIGN),
    ("zip", replaced(b"PK\x03\x04" + bytes(5000)), Code.FOREIGN),
    ("cut in the header", cut(60), Code.DAMAGED),
    ("cut to a page", cut(4096), Code.DAMAGED),
    ("cut in the last page", lambda path: os.truncate(path, path.stat().st_size - 1000), Code.DAMAGED),
    ("page zeroed", zeroed_page, Code.DAMAGED),
    ("root page zeroed", patched(100, bytes(3000)), Code.DAMAGED),
    ("other program", sql("PRAGMA application_id = 7"), Code.FOREIGN),
    ("no program", sql("PRAGMA application_id = 0"), Code.FOREIGN),
    ("newer", sql(f"PRAGMA user_version = {USER_VERSION + 1}"), Code.NEWER),
    ("older", sql(f"PRAGMA user_version = {USER_VERSION - 1}"), Code.OLDER),
    ("negative", sql("PRAGMA user_version = -1"), Code.DAMAGED),
    ("log beside", beside("-wal"), Code.LEFTOVER),
    ("journal beside", beside("-journal"), Code.LEFTOVER),
    ("table missing", sql("DROP TABLE term"), Code.PART),
    ("column missing", sql("ALTER TABLE term DROP COLUMN note_zh"), Code.PART),
    ("column renamed", sql("ALTER TABLE term RENAME COLUMN note_zh TO remark"), Code.PART),
    ("view", sql("ALTER TABLE term RENAME TO t", "CREATE VIEW term AS SELECT * FROM t"), Code.PART),
    ("virtual", sql("DROP TABLE term", "CREATE VIRTUAL TABLE term USING fts5(position, id)"), Code.PART),
    (
        "endless view",
        sql(
            "DROP TABLE term",
            "CREATE VIEW term AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n",
        ),
        Code.PART,
    ),
]
DAMAGES += [
    ("index missing", sql("DROP TABLE search"), Code.PART),
    ("sound index missing", sql("DROP TABLE search_sound"), Code.PART),
    (
        "index of another make",
        sql("DROP TABLE search", "CREATE VIRTUAL TABLE search USING fts5(a)"),
        Code.PART,
    ),
    ("index emptied", sql("DELETE FROM search_data"), Code.DAMAGED),
    ("index garbled", sql("UPDATE search_data SET block = zeroblob(50)"), Code.DAMAGED),
    ("search texts missing", sql("DROP TABLE search_text"), Code.PART),
]
if os.name != "nt":
    DAMAGES += [("link loop", looped, Code.NOT_A_FILE), ("pipe", piped, Code.NOT_A_FILE)]
