"""SQLite's version."""

import sqlite3

from zibo_app.store.versions import sqlite_version


def test_it_is_the_one_in_use() -> None:
    asked = sqlite3.connect(":memory:").execute("SELECT sqlite_version()").fetchone()[0]
    assert sqlite_version() == asked
