"""Opening a catalogue: checked from the cheapest to the dearest, never changed, never created."""

import sqlite3
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from zibo_app.domain.edition import Seal
from zibo_app.domain.fault import Refused
from zibo_app.store.faults import Code
from zibo_app.store.reader import Reader, refusal
from zibo_app.store.schema import APPLICATION_ID, TABLES, USER_VERSION
from zibo_app.store.seal import leftovers, quick_seal
from zibo_app.store.search_schema import GAP, VIRTUAL

if TYPE_CHECKING:
    from zibo_app.store.private_copy import PrivateCopy

MAGIC = b"SQLite format 3\x00"
HEADER = 100
WAIT = 2.0
"""Seconds to wait for another program that has locked the file."""
WRITE_VERSION, WRITE_AHEAD = 18, 2
"""Where the header says how the file is written to, and what it says of a write-ahead log."""
VERSION = slice(60, 64)
APPLICATION = slice(68, 72)
OUTSIDE = 0
"""What `hidden` is in table_xinfo for a plain column."""

COLUMNS = (
    "SELECT m.name AS part, c.name AS item FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c"
    f" WHERE m.type = 'table' AND c.hidden = {OUTSIDE} AND m.sql NOT LIKE 'CREATE VIRTUAL%'"
)
INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"
HELD = (
    "SELECT EXISTS (SELECT 1 FROM {name} WHERE {name} MATCH :gap) >= EXISTS (SELECT 1 FROM entity) AS 'all'"
)
"""Every piece of text in an index has ends, so that one of a catalogue with records holds some."""


@dataclass(slots=True)
class Opened:
    """A catalogue that passed: the file asked for, its seal, and the reader of it or of a private copy."""

    path: Path
    seal: Seal
    reader: Reader
    copy: "PrivateCopy | None" = None

    def close(self) -> None:
        """Let go of the file, and of the copy where there is one."""
        self.reader.close()
        if self.copy:
            self.copy.close()


def open_file(path: Path, *, allow_broken: bool = False) -> Opened:
    """Open a catalogue read-only; Refused with a reason where it fails a check.

    One that differs from what was published is refused unless `allow_broken`, and then opens with the seal
    BROKEN. One without a published digest opens UNSEALED.
    """
    try:
        header = _header(path)
        seal = quick_seal(path)
    except Refused:
        raise
    except PermissionError as error:
        raise Code.DENIED.refused(detail=str(path)) from error
    except OSError as error:
        raise Code.UNREADABLE.refused(detail=f"{path}: {error}") from error
    if seal is Seal.BROKEN and not allow_broken:
        raise Code.DIFFERS.refused(detail=str(path))
    return _connected(path, seal, write_ahead=header[WRITE_VERSION] == WRITE_AHEAD)


def reopened(opened: Opened) -> Opened:
    """Connect once more to a file that passed its checks, for work in another thread; closed there."""
    path = opened.copy.path if opened.copy else opened.path
    try:
        return Opened(opened.path, opened.seal, Reader(_connect(path, private=opened.copy is not None)))
    except sqlite3.Error as error:
        raise _worded(path, error) from error


def _header(path: Path) -> bytes:
    """Check what the file system and the first bytes tell, before SQLite sees the file."""
    _regular(path)
    with path.open("rb") as file:
        header = file.read(HEADER)
    if not header:
        raise Code.EMPTY.refused(detail=str(path))
    if not header.startswith(MAGIC):
        raise Code.FOREIGN.refused(detail=str(path))
    if len(header) < HEADER:
        raise Code.DAMAGED.refused(detail=str(path))
    if int.from_bytes(header[APPLICATION], "big") != APPLICATION_ID:
        raise Code.FOREIGN.refused(detail=str(path))
    _version(path, int.from_bytes(header[VERSION], "big", signed=True))
    for beside in leftovers(path):
        raise Code.LEFTOVER.refused(beside.name, str(beside))
    return header


def _regular(path: Path) -> None:
    """Refuse what is no ordinary file: reading from a pipe would wait for ever."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Code.MISSING.refused(detail=str(path)) from error
    except PermissionError:
        raise
    except (OSError, ValueError) as error:
        raise Code.NOT_A_FILE.refused(path.name, str(path)) from error
    if not stat.S_ISREG(mode):
        raise Code.NOT_A_FILE.refused(path.name, str(path))


def _version(path: Path, version: int) -> None:
    if version < 0:
        raise Code.DAMAGED.refused(detail=str(path))
    if version > USER_VERSION:
        raise Code.NEWER.refused(str(version), str(path))
    if version < USER_VERSION:
        raise Code.OLDER.refused(str(version), str(path))


def _connected(path: Path, seal: Seal, *, write_ahead: bool) -> Opened:
    """Connect; a file in write-ahead mode is read from a private copy, since SQLite would write beside it."""
    copy = None
    try:
        copy = _copied(path) if write_ahead else None
        connection = _connect(copy.path if copy else path, private=write_ahead)
    except (sqlite3.Error, OSError) as error:
        if copy:
            copy.close()
        raise _worded(path, error) from error
    opened = Opened(path, seal, Reader(connection), copy)
    try:
        _checked(opened)
    except Refused:
        opened.close()
        raise
    return opened


def _copied(path: Path) -> "PrivateCopy":
    from zibo_app.store.private_copy import PrivateCopy  # noqa: PLC0415 lazy: 8 ms, for files in that mode

    return PrivateCopy(path)


def _worded(path: Path, error: Exception) -> Refused:
    code = refusal(error) if isinstance(error, sqlite3.Error) else Code.UNREADABLE
    return code.refused(detail=f"{path}: {error}")


def _connect(path: Path, *, private: bool) -> sqlite3.Connection:
    # as_uri escapes % # ? and hanzi. Immutable skips locks and logs, which only a copy of our own allows.
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if private else ''}"
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT, isolation_level=None)
    for setting in ("trusted_schema = 0", "query_only = 1", "cell_size_check = 1"):
        connection.execute(f"PRAGMA {setting}")
    return connection


def _checked(opened: Opened) -> None:
    """Check the parts, and the pages of a file that no digest vouches for."""
    found: dict[str, set[str]] = {}
    for row in opened.reader.rows(COLUMNS, {}):
        found.setdefault(row["part"], set()).add(row["item"])
    for table in TABLES:
        if table.name not in found:
            raise Code.PART.refused(table.name, str(opened.path))
        for column in table.columns:
            if column not in found[table.name]:
                raise Code.PART.refused(f"{table.name}.{column}", str(opened.path))
    _indexed(opened)
    if opened.seal is not Seal.SEALED:
        _pages(opened)
        _legible(opened)


def _indexed(opened: Opened) -> None:
    """Check that the full-text indexes are those a build makes."""
    found = {row["name"]: row["sql"] for row in opened.reader.rows(INDEXES, {})}
    for name, sql in VIRTUAL.items():
        if found.get(name) != sql:
            raise Code.PART.refused(name, str(opened.path))


def _legible(opened: Opened) -> None:
    """Check that SQLite can begin to read the indexes, and that they are not empty."""
    for name in VIRTUAL:
        try:
            held = opened.reader.rows(HELD.format(name=name), {"gap": GAP})
        except Refused as error:
            raise Code.DAMAGED.refused(detail=error.fault.detail) from error
        if not held[0]["all"]:
            raise Code.DAMAGED.refused(detail=f"{opened.path}: {name}")


def _pages(opened: Opened) -> None:
    rows = [("ok",)]
    try:
        rows = [tuple(row) for row in opened.reader.rows("PRAGMA quick_check(1)", {})]
    except Refused as error:
        # Too large to be checked in time: shown as unsealed all the same.
        if error.fault.code != Code.SLOW.code:
            raise Code.DAMAGED.refused(detail=error.fault.detail) from error
    if rows != [("ok",)]:
        raise Code.DAMAGED.refused(detail=str(opened.path))
