"""Checked content -> data.db, the same every time, and its digest."""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from zibo_app import paths
from zibo_app.store.content import Content, load
from zibo_app.store.faults import Code
from zibo_app.store.fill import rows
from zibo_app.store.listing_rows import fill_lists
from zibo_app.store.schema import APPLICATION_ID, PAGE_SIZE, TABLES, USER_VERSION
from zibo_app.store.schema_table import Table
from zibo_app.store.seal import leftovers, write_digest
from zibo_app.store.search_rows import fill_search


def build(folder: Path, target: Path) -> str:
    """Build the catalogue of `folder` at `target`, write its digest, and give the digest.

    Refuses before anything is touched where the content has problems (ContentRefused) or an unfinished write
    lies beside the target; a target that is there stays whole until the new one replaces it.
    """
    content = load(folder)
    for beside in leftovers(target):
        raise Code.LEFTOVER.refused(beside.name, str(beside))
    try:
        return _install(content, target)
    except (OSError, sqlite3.Error) as error:
        raise Code.UNWRITABLE.refused(target.name, f"{target}: {error}") from error


def make(content: Content, target: Path) -> None:
    """Write the content's catalogue as a new file; on one SQLite version always with the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.db"
        _write(content, draft)
        # VACUUM INTO orders the pages by content alone, whatever the draft went through.
        connection = sqlite3.connect(draft)
        try:
            connection.execute("VACUUM INTO ?", (str(target),))
        finally:
            connection.close()


def _write(content: Content, draft: Path) -> None:
    filled = rows(content)
    with drafting(draft) as db:
        for table in TABLES:
            db.table(table.name).insert_all(filled.get(table.name, []))


@contextmanager
def drafting(draft: Path, *, checked: bool = True) -> Iterator[Database]:
    """Make a new file with every table, to be filled within; then come indexes and what lists are read from.

    All of it is one transaction; unless `checked`, rows may be put in before those they refer to.
    """
    db = Database(draft)
    try:
        for setting, value in (
            ("page_size", PAGE_SIZE),
            ("application_id", APPLICATION_ID),
            ("user_version", USER_VERSION),
            ("foreign_keys", int(checked)),
        ):
            db.execute(f"PRAGMA {setting} = {value}")
        with db.atomic():
            for table in TABLES:
                _create(db, table)
            yield db
            for table in TABLES:
                for index in table.indexes:
                    db.table(table.name).create_index(index)
            fill_lists(db.conn)
            fill_search(db.conn)
    finally:
        db.close()


def _create(db: Database, table: Table) -> None:
    db.table(table.name).create(
        table.columns,
        pk=table.pk,
        foreign_keys=table.foreign,
        not_null=set(table.columns) - table.nullable,
        strict=True,
    )


def _install(content: Content, target: Path) -> str:
    """Make the file beside its place and swap it in; a kill leaves the old or the new, whole."""
    fresh = target.with_name(f".{target.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        make(content, fresh)
        digest = hashlib.sha256(fresh.read_bytes()).hexdigest()
        _sync(fresh)
        # Both digests hold while the file is swapped, so that at no moment a whole catalogue looks broken.
        write_digest(paths.digest_of(target), (*_old(target), digest), target.name)
        fresh.replace(target)
        _sync(target.parent)
        write_digest(paths.digest_of(target), (digest,), target.name)
    finally:
        fresh.unlink(missing_ok=True)
    return digest


def _old(target: Path) -> tuple[str, ...]:
    return (hashlib.sha256(target.read_bytes()).hexdigest(),) if target.is_file() else ()


def _sync(path: Path) -> None:
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
