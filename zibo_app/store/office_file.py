"""The office store's file: told from others, opened durably, copied for reading, set aside if damaged."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from zibo_app.domain.fault import Fault
from zibo_app.store.office_faults import OfficeCode, meaning
from zibo_app.store.office_format import APPLICATION_ID, TABLES, USER_VERSION
from zibo_app.store.private_copy import PrivateCopy

WAIT = 2.0
"""Seconds to wait for another program that is writing."""
MAGIC = b"SQLite format 3\x00"
HEADER = 100
APPLICATION = slice(68, 72)
BESIDE = ("-journal", "-wal", "-shm")
"""The files SQLite keeps beside a store; they are moved before it, lest they be taken for a new one's."""
CHECKPOINT = 8192
"""Pages of the write-ahead log before it is folded in. Far more than a fair brings: SQLite before 3.51.3 can
damage a file where two programs fold in and write at one moment, and the last one to close folds in alone."""
MEGABYTE = 1 << 20
LEAST_ROOM = 200 * MEGABYTE
"""Free bytes below which staff are warned at start."""
SETTINGS = (
    "foreign_keys = 1",
    "trusted_schema = 0",
    "cell_size_check = 1",
    "secure_delete = 1",
    f"wal_autocheckpoint = {CHECKPOINT}",
    "synchronous = EXTRA",  # until the write-ahead log is there: a log is made durable by FULL already
)


class Look(Enum):
    """What lies at the place of the store."""

    NOTHING = auto()
    OURS = auto()
    DAMAGED = auto()
    FOREIGN = auto()


class Damaged(sqlite3.DatabaseError):
    """A store of ours that cannot be relied on, though SQLite reads it."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


@dataclass(slots=True)
class Held:
    """An open store: its connection, its format's number, and which file it is."""

    connection: sqlite3.Connection
    version: int
    file: tuple[int, int]
    copy: PrivateCopy | None = None
    notice: Fault | None = None

    @property
    def newer(self) -> bool:
        """Whether a newer release wrote it."""
        return self.version > USER_VERSION

    def close(self) -> None:
        """Let go of it."""
        self.connection.close()
        if self.copy:
            self.copy.close()


def identity(path: Path) -> tuple[int, int]:
    """Say which file lies there; one that was replaced or removed is another."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)


def look(path: Path) -> Look:
    """Tell what lies there by its first bytes, before SQLite touches it."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return Look.NOTHING
    if not stat.S_ISREG(mode):
        return Look.FOREIGN  # reading from a pipe would wait for ever
    with path.open("rb") as file:
        header = file.read(HEADER)
    if not header:
        return Look.NOTHING  # killed before anything was written
    if len(header) == HEADER and header.startswith(MAGIC):
        ours = int.from_bytes(header[APPLICATION], "big") == APPLICATION_ID
        return Look.OURS if ours else Look.FOREIGN
    lost = header.startswith(MAGIC) or not any(header)
    return Look.DAMAGED if lost else Look.FOREIGN


def unfit(path: Path) -> Fault | None:
    """Say why nothing could be noted there: a folder not to be written to, or hardly any room left."""
    folder = next((each for each in path.parents if each.exists()), path.parent)
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        return OfficeCode.DENIED.fault(detail=str(folder), reading=True)
    room = shutil.disk_usage(folder).free
    return OfficeCode.LOW.fault(f"{room // MEGABYTE}") if room < LEAST_ROOM else None


def hold(path: Path) -> Held:
    """Open the store for writing, making or mending it where need be; Refused where that cannot be."""
    found, which = look(path), identity(path)
    if found is Look.FOREIGN:
        raise OfficeCode.FOREIGN.refused(path.name, str(path))
    notice = set_aside(path, which) if found is Look.DAMAGED else None
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        held = _opened(path)
    except sqlite3.Error as error:
        if meaning(error) is not OfficeCode.DAMAGED:
            raise
        notice = set_aside(path, which)
        held = _opened(path)
    held.notice = notice
    return held


def hold_copy(path: Path) -> Held:
    """Open a copy of a store that cannot be written where it lies: for reading only."""
    copy = PrivateCopy(path)
    try:
        for end in ("-wal", "-journal"):
            beside = path.with_name(path.name + end)
            if beside.is_file():
                copy.path.with_name(copy.path.name + end).write_bytes(beside.read_bytes())
        connection = sqlite3.connect(copy.path, timeout=WAIT, isolation_level=None)
        connection.execute("PRAGMA query_only = 1")
        return Held(connection, _version(connection), identity(path), copy)
    except BaseException:
        copy.close()
        raise


def set_aside(path: Path, which: tuple[int, int]) -> Fault | None:
    """Rename a damaged store and what lies beside it; nothing is ever deleted.

    `which` file it is was found before: another program may have put a fresh one there meanwhile.
    """
    if identity(path) != which:
        return None
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = next(each for each in _names(path, stamp) if not each.exists())
    for end in (*BESIDE, ""):
        old = path.with_name(path.name + end)
        if os.path.lexists(old):
            old.rename(aside.with_name(aside.name + end))
    return OfficeCode.SET_ASIDE.fault(aside.name, str(aside))


def _names(path: Path, stamp: str) -> Iterator[Path]:
    number = 1
    while True:
        again = f"-{number}" if number > 1 else ""
        yield path.with_name(f"{path.stem}.damaged-{stamp}{again}{path.suffix}")
        number += 1


def _opened(path: Path) -> Held:
    connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
    try:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        version = _checked_version(connection)
        if version > USER_VERSION:
            connection.execute("PRAGMA query_only = 1")
        else:
            version = _prepared(connection, version)
    except BaseException:
        connection.close()
        raise
    return Held(connection, version, identity(path))


def _prepared(connection: sqlite3.Connection, version: int) -> int:
    """Check every page, bring the tables up to date, and write ahead from now on."""
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise Damaged("quick_check")
    if version < USER_VERSION:
        from zibo_app.store.office_schema import migrate  # noqa: PLC0415 lazy: 0.13 s, for a new or old store

        migrate(connection)
    if connection.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",):
        connection.execute("PRAGMA synchronous = FULL")
    return USER_VERSION


def _checked_version(connection: sqlite3.Connection) -> int:
    """Give the format's number where the tables it needs are there.

    Both are read at one moment: another program may be making the store just now.
    """
    connection.execute("BEGIN")
    version = _version(connection)
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.execute("COMMIT")
    if version < 0 or not TABLES[min(version, USER_VERSION)] <= found or (version == 0 and found):
        raise Damaged(f"version {version} with {sorted(found)}")
    return version


def _version(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number
