"""Which SQLite reads the catalogues."""

import sqlite3


def sqlite_version() -> str:
    """Give SQLite's version, as 3.40.1."""
    return sqlite3.sqlite_version
