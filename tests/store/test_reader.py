"""Queries end in time, failures become refusals, and odd cells become marks."""

import sqlite3
from collections.abc import Iterator

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.store import reader as reading
from zibo_app.store.faults import Code
from zibo_app.store.reader import Reader, View, array, refusal, visible

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT count(*) FROM n"


@pytest.fixture
def reader() -> Iterator[Reader]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (id INTEGER, audience TEXT, name TEXT)")
    rows = [(1, "public", "一"), (2, "domestic", "二"), (3, "staff", "三"), (4, "unknown", "四")]
    connection.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
    made = Reader(connection)
    yield made
    made.close()


def refused(reader: Reader, sql: str) -> Refused:
    with pytest.raises(Refused) as caught:
        reader.rows(sql, {})
    return caught.value


def test_an_endless_query_is_stopped(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SECONDS", 0.02)
    assert refused(reader, ENDLESS).fault.code == Code.SLOW.code
    assert reader.rows("SELECT 1", {})[0][0] == 1


def test_a_huge_cell_is_refused(reader: Reader) -> None:
    assert refused(reader, "SELECT zeroblob(2000000)").fault.code == Code.CELL.code
    assert len(reader.rows("SELECT zeroblob(900000)", {})[0][0]) == 900000


def test_bytes_that_are_no_text_become_marks(reader: Reader) -> None:
    assert reader.rows("SELECT CAST(x'41ff42' AS TEXT)", {})[0][0] == "A\ufffdB"


def test_wrong_sql_is_a_refusal_without_its_text(reader: Reader) -> None:
    fault = refused(reader, "SELECT nothing FROM t").fault
    assert fault.code == Code.UNREADABLE.code
    assert "nothing" not in fault.message.zh + fault.message.en
    assert "nothing" in fault.detail


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_INTERRUPT, Code.SLOW),
        (sqlite3.SQLITE_BUSY, Code.LOCKED),
        (sqlite3.SQLITE_BUSY_RECOVERY, Code.LOCKED),
        (sqlite3.SQLITE_CORRUPT, Code.DAMAGED),
        (sqlite3.SQLITE_CORRUPT_INDEX, Code.DAMAGED),
        (sqlite3.SQLITE_NOTADB, Code.DAMAGED),
        (sqlite3.SQLITE_TOOBIG, Code.CELL),
        (sqlite3.SQLITE_PERM, Code.DENIED),
        (sqlite3.SQLITE_IOERR_READ, Code.UNREADABLE),
        (sqlite3.SQLITE_CANTOPEN, Code.UNREADABLE),
        (None, Code.UNREADABLE),
    ],
)
def test_failures_have_their_codes(number: int | None, code: Code) -> None:
    error = sqlite3.OperationalError("x")
    if number is not None:
        error.sqlite_errorcode = number
    assert refusal(error) is code


@pytest.mark.parametrize(
    ("viewer", "seen"), [(Audience.PUBLIC, [1]), (Audience.DOMESTIC, [1, 2]), (Audience.STAFF, [1, 2, 3])]
)
def test_a_view_sees_what_is_released_to_it(reader: Reader, viewer: Audience, seen: list[int]) -> None:
    rows = View(reader, viewer).rows("SELECT t.id FROM t WHERE", visible("t"), "ORDER BY id")
    assert [row["id"] for row in rows] == seen


def test_arrays_carry_any_value(reader: Reader) -> None:
    values = ["一", "'; DROP TABLE t; --", '"', "\\", "%", ""]
    found = reader.rows("SELECT value FROM json_each(:a)", {"a": array(values)})
    assert [row[0] for row in found] == values
