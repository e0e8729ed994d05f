"""Where nothing can be written: said with a code, earlier notes stay, and reading goes on."""

import errno
import sqlite3
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.offices import connection, made, note
from zibo_app.domain.fault import Refused
from zibo_app.store import office_file
from zibo_app.store.office import Office
from zibo_app.store.office_faults import KEPT, NOT_SAVED, OfficeCode, meaning
from zibo_app.store.office_format import USER_VERSION

TESTS = Path(__file__).parents[1]
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(made(tmp_path))
    yield opened
    opened.close()


def refused(office: Office) -> OfficeCode:
    """What a note is refused with; it says that nothing was saved."""
    with pytest.raises(Refused) as told:
        note(office)
    fault = told.value.fault
    assert NOT_SAVED.zh in fault.message.zh
    assert "NOT saved" in fault.message.en
    return next(code for code in OfficeCode if code.code == fault.code)


def tried(office: Office, told: list[str]) -> str:
    """Note a long question and take its id down; give the code with which it was refused."""
    try:
        told.append(note(office, "字" * 2000).id)
    except Refused as refusal:
        return refusal.fault.code
    return ""


def test_a_locked_store_waits_then_refuses(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_file, "WAIT", 0.05)
    other = sqlite3.connect(office.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert refused(office) is OfficeCode.LOCKED
    assert len(office.noted()) == 2
    other.execute("ROLLBACK")
    note(office)
    assert len(office.noted()) == 3
    other.close()


def test_a_store_locked_against_reading_says_nothing_of_saving(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_file, "WAIT", 0.05)
    other = sqlite3.connect(office.path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Refused) as told:
        office.noted()
    assert told.value.fault.code == OfficeCode.LOCKED.code
    assert KEPT.zh in told.value.fault.message.zh
    assert "保存" not in told.value.fault.message.zh
    other.close()


def test_a_full_disk_loses_nothing_earlier(office: Office) -> None:
    pages = connection(office).execute("PRAGMA page_count").fetchone()[0]
    connection(office).execute(f"PRAGMA max_page_count = {pages + 10}")
    told: list[str] = [each.id for each in office.noted()]
    codes = [tried(office, told) for _ in range(30)]
    assert (set(codes), codes[0]) == ({"", OfficeCode.FULL.code}, "")
    assert {each.id for each in office.noted()} == set(told)
    assert len(told) > 3
    assert connection(office).execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("room", [0, *range(1, 25, 3)])
def test_a_disk_that_fills_while_the_store_is_made_leaves_none_or_a_whole_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    settings = (*office_file.SETTINGS, f"max_page_count = {max(room, 1)}")
    monkeypatch.setattr(office_file, "SETTINGS", settings)
    office = Office(tmp_path / "office.db")
    told: list[str] = []
    assert tried(office, told) in {OfficeCode.FULL.code, ""}
    office.close()
    monkeypatch.undo()
    assert [each.id for each in office.noted()] == told
    assert tried(office, told) == ""
    assert [each.id for each in office.noted()] == told[::-1]
    office.close()


def test_a_file_where_the_folder_should_be_is_refused_and_told_at_start(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    office = Office(tmp_path / "data" / "office.db")
    assert refused(office) is OfficeCode.DENIED
    assert [fault.code for fault in Office(tmp_path / "data" / "office.db").trouble()] == ["E-O03"]


def test_little_room_is_told_at_start(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_file.shutil, "disk_usage", lambda _folder: Usage(0, 0, 150 << 20))
    assert office.trouble() == (OfficeCode.LOW.fault("150"),)
    monkeypatch.setattr(office_file.shutil, "disk_usage", lambda _folder: Usage(0, 0, 200 << 20))
    assert office.trouble() == ()


def test_a_newer_store_is_read_and_nothing_is_noted(office: Office) -> None:
    before = office.noted()
    connection(office).execute(f"PRAGMA user_version = {USER_VERSION + 1}")
    connection(office).execute("ALTER TABLE question_noted ADD COLUMN mood TEXT")
    office.close()
    assert office.noted() == before
    assert refused(office) is OfficeCode.NEWER
    assert office.trouble() == (OfficeCode.NEWER.fault(str(USER_VERSION + 1), reading=True),)


def test_a_store_that_may_not_be_written_is_read_from_a_copy(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(office, "还在日志里")
    before = office.noted()
    wal = office.path.with_name("office.db-wal").read_bytes()
    reader = Office(office.path)

    def denied(_path: Path) -> None:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(office_file, "_opened", denied)
    assert reader.noted() == before
    assert refused(reader) is OfficeCode.DENIED
    assert reader.noted() == before
    monkeypatch.undo()
    note(reader)
    assert len(reader.noted()) == len(before) + 1
    reader.close()
    assert wal


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, OfficeCode.FULL),
        (errno.EROFS, OfficeCode.DENIED),
        (errno.EACCES, OfficeCode.DENIED),
        (errno.EIO, OfficeCode.UNREADABLE),
    ],
)
def test_what_the_file_system_says(number: int, code: OfficeCode) -> None:
    assert meaning(OSError(number, "x")) is code


def test_what_sqlite_says() -> None:
    assert meaning(sqlite3.OperationalError("made by hand")) is OfficeCode.UNREADABLE
    extended = sqlite3.OperationalError("x")
    extended.sqlite_errorcode = sqlite3.SQLITE_READONLY_DBMOVED
    assert meaning(extended) is OfficeCode.DENIED


@pytest.mark.parametrize("code", OfficeCode)
def test_a_refusal_has_three_sentences_in_both_languages(code: OfficeCode) -> None:
    message = code.fault("X").message
    assert message.zh.count("。") == 3
    assert len(message.en.replace("; ", ". ").split(". ")) >= 3


def test_codes_are_unique_and_look_alike() -> None:
    codes = [code.code for code in OfficeCode]
    assert codes == [f"E-O{number:02}" for number in range(1, len(codes) + 1)]


@pytest.mark.parametrize("code", OfficeCode)
def test_a_refusal_is_provoked_by_a_test(code: OfficeCode) -> None:
    text = "".join(path.read_text("utf-8") for path in TESTS.rglob("*office*.py"))
    assert f"OfficeCode.{code.name}" in text
