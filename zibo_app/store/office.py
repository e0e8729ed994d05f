"""The office store: the one file written to at the stand; what it says is saved is on disk."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.noting import LONGEST, clean
from zibo_app.domain.settled import Settled, Settling
from zibo_app.domain.text import Lang
from zibo_app.domain.visitor import Ask, Noted, Origin
from zibo_app.store.office_events import append
from zibo_app.store.office_faults import OfficeCode, meaning
from zibo_app.store.office_file import Held, Look, hold, hold_copy, identity, look, unfit
from zibo_app.store.office_stage import Stage

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
COLUMNS = "id, text, origin, ref, lang, viewer, noted_at, answered"
STANDS = f"SELECT {COLUMNS} FROM question_noted WHERE withdrawn = 0"


class Office:
    """The store at `path`: opened on first use, made on first writing; used from one thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._held: Held | None = None
        self._notice: Fault | None = None
        self.stage = Stage(path, self._read, self._write)

    # -- questions ---------------------------------------------------------------------------------
    def note(self, ask: Ask, *, lang: Lang, viewer: Audience, key: str = "") -> Noted:
        """Note a question; it is on disk when this returns, and Refused says it is not.

        `key` is the asking control's own: the same key twice is one note (a double tap, a second try).
        """
        text = clean(ask.text)
        if not text:
            raise OfficeCode.EMPTY.refused()
        payload = {
            "text": text,
            "origin": str(ask.origin),
            "ref": clean(ask.ref),
            "lang": lang,
            "viewer": str(viewer),
            "key": key,
        }

        def work(connection: sqlite3.Connection) -> Noted:
            there = connection.execute(f"{STANDS} AND key = ? AND key <> ''", (key,)).fetchone()
            identity = "" if there else append(connection, "question_noted", payload).id
            return _noted(there or connection.execute(f"{STANDS} AND id = ?", (identity,)).fetchone())

        return self._write(work)

    def withdraw(self, question: str) -> None:
        """Take a note back; the event stays, the question is counted and shown no more."""
        self._change(question, "question_withdrawn", {"question": question})

    def answer(self, question: str, *, answered: bool = True) -> None:
        """Mark a question as answered, or as open again."""
        self._change(question, "question_answered", {"question": question, "answered": int(answered)})

    def noted(self) -> tuple[Noted, ...]:
        """Give the questions noted and not taken back, newest first."""
        return tuple(map(_noted, self._read(f"{STANDS} ORDER BY id DESC")))

    def counts(self) -> dict[str, int]:
        """Count how often each question was noted, by what it is about or its folded words, most first."""
        rows = self._read(
            "SELECT topic, count(*) FROM question_noted WHERE withdrawn = 0"
            " GROUP BY topic ORDER BY count(*) DESC, max(id) DESC"
        )
        return {topic: int(times) for topic, times in rows}

    # -- readiness ---------------------------------------------------------------------------------
    def settle(self, line: str, state: str, reason: str = "") -> None:
        """Settle a line of the list before the fair: done, waived (why), or open again."""
        told = {
            "line": clean(line),
            "state": str(SETTLINGS.get(state, Settling.OPEN)),
            "reason": clean(reason),
        }
        self._write(lambda connection: append(connection, "line_settled", told))

    def settled(self) -> dict[str, Settled]:
        """Give the lines that were ever settled."""
        rows = self._read("SELECT line, state, reason, at FROM line_settled ORDER BY line")
        return {
            line: Settled(SETTLINGS.get(state, Settling.OPEN), reason, at) for line, state, reason, at in rows
        }

    def set_fact(self, key: str, value: str) -> None:
        """Keep one fact of the office under a key."""
        told = {"key": clean(key), "value": clean(value)}
        self._write(lambda connection: append(connection, "fact_set", told))

    def fact(self, key: str) -> str:
        """Give a fact, empty where it was never set."""
        rows = self._read("SELECT value FROM fact WHERE key = ?", key)
        return str(rows[0][0]) if rows else ""

    # -- the file ----------------------------------------------------------------------------------
    def trouble(self) -> tuple[Fault, ...]:
        """Open the store where there is one, and say what staff must know before somebody asks a question."""
        try:
            self._read("SELECT 1")
            found = (
                self._held
                and self._held.newer
                and OfficeCode.NEWER.fault(str(self._held.version), reading=True)
            )
            told = found or self.take_notice() or unfit(self.path)
        except Refused as refusal:
            told = refusal.fault
        return (told,) if told else ()

    def take_notice(self) -> Fault | None:
        """Give, once, what staff must know: that a damaged store was set aside."""
        notice, self._notice = self._notice, None
        return notice

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        held, self._held = self._held, None
        if held:
            with suppress(sqlite3.Error, OSError):
                held.close()

    def _change(self, question: str, kind: str, payload: dict[str, str | int]) -> None:
        def work(connection: sqlite3.Connection) -> None:
            if connection.execute(f"{STANDS} AND id = ?", (question,)).fetchone() is None:
                raise OfficeCode.UNKNOWN.refused(detail=question)
            append(connection, kind, payload)

        self._write(work)

    def _write(self, work: Work[T]) -> T:
        """Do `work` in one transaction; it is on disk when this returns."""
        try:
            held = self._hold()
            if held.newer:
                raise OfficeCode.NEWER.refused(str(held.version), str(self.path))
            return _committed(held.connection, work)
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise meaning(error).refused(detail=f"{self.path}: {error}") from error

    def _read(self, sql: str, *values: str) -> list[tuple[str, ...]]:
        try:
            found = Look.OURS if self._held else look(self.path)
            if found is Look.FOREIGN:
                raise OfficeCode.FOREIGN.refused(self.path.name, str(self.path), reading=True)
            if found is Look.NOTHING:
                return []
            return self._hold(reading=True).connection.execute(sql, values).fetchall()
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise meaning(error).refused(detail=f"{self.path}: {error}", reading=True) from error

    def _hold(self, *, reading: bool = False) -> Held:
        """Give the open store; one that was moved away or copied for reading is opened anew."""
        held = self._held
        if held and (held.file != identity(self.path) or (held.copy and not reading)):
            self.close()
        if self._held is None:
            self._held = _open(self.path, reading=reading)
            self._notice = self._held.notice or self._notice
        return self._held


def _open(path: Path, *, reading: bool) -> Held:
    try:
        return hold(path)
    except (sqlite3.Error, OSError) as error:
        if reading and meaning(error) is OfficeCode.DENIED:
            return hold_copy(path)
        raise


def _committed(connection: sqlite3.Connection, work: Work[T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.rollback()
        raise
    return result


ORIGINS = {str(each): each for each in Origin}
AUDIENCES = {str(each): each for each in Audience}
SETTLINGS = {str(each): each for each in Settling}
"""Choices by their keys; what only a newer release knows is read as the nearest."""


def _noted(row: tuple[str, ...]) -> Noted:
    identity, text, origin, ref, lang, viewer, at, answered = row
    return Noted(
        id=identity,
        text=text[:LONGEST],
        origin=ORIGINS.get(origin, Origin.TYPED),
        ref=ref,
        lang="en" if lang == "en" else "zh",
        viewer=AUDIENCES.get(viewer, Audience.STAFF),
        noted_at=at,
        answered=bool(answered),
    )
