"""The office store's file: what is not ours stays, what is damaged is set aside, the stand goes on."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.offices import connection, made, note
from zibo_app.domain.fault import Refused
from zibo_app.store import office_file
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode
from zibo_app.store.office_file import Look, look

MIDDLE = 4096 * 2


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(made(tmp_path))
    yield opened
    opened.close()


def code_of(office: Office) -> str:
    """The code with which a note is refused."""
    with pytest.raises(Refused) as refused:
        note(office)
    return refused.value.fault.code


def told(office: Office) -> list[str]:
    return [fault.code for fault in office.trouble()]


def asides(path: Path) -> list[Path]:
    return sorted(path.parent.glob("office.damaged-*.db"))


# -- what lies there -------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", Look.NOTHING),
        (b"\x00" * 8192, Look.DAMAGED),
        (b"SQLite format 3\x00 and no more", Look.DAMAGED),
        (b"SQLite format 3\x00" + b"\x00" * 200, Look.FOREIGN),
        (b"questions noted at the stand", Look.FOREIGN),
        (b"PK\x03\x04" + b"x" * 200, Look.FOREIGN),
    ],
)
def test_the_first_bytes_tell(tmp_path: Path, content: bytes, found: Look) -> None:
    (tmp_path / "office.db").write_bytes(content)
    assert look(tmp_path / "office.db") is found


def test_the_header_tells_ours_from_a_catalogue(office: Office, file: Path) -> None:
    assert (look(office.path), look(file), look(file.with_name("none"))) == (
        Look.OURS,
        Look.FOREIGN,
        Look.NOTHING,
    )


@pytest.mark.parametrize("content", [b"my diary", b"SQLite format 3\x00" + b"\x01" * 4096])
def test_a_foreign_file_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    office = Office(tmp_path / "office.db")
    office.path.write_bytes(content)
    assert (code_of(office), told(office)) == ("E-O05", ["E-O05"])
    with pytest.raises(Refused) as refused:
        office.noted()
    assert refused.value.fault == OfficeCode.FOREIGN.fault("office.db", str(office.path), reading=True)
    assert [each.name for each in tmp_path.iterdir()] == ["office.db"]
    assert office.path.read_bytes() == content


def test_a_catalogue_in_its_place_is_left_as_it_is(file: Path) -> None:
    before = file.read_bytes()
    assert code_of(Office(file)) == OfficeCode.FOREIGN.code
    assert file.read_bytes() == before


def test_a_folder_or_a_pipe_in_its_place_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    assert {code_of(Office(tmp_path / name)) for name in ("folder", "pipe")} == {"E-O05"}


# -- damage ----------------------------------------------------------------------------------------
def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def blank(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def scribble(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[MIDDLE : MIDDLE + 8192] = b"\xa5" * 8192
    path.write_bytes(data)


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: MIDDLE + 7])


def lose_a_table(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("DROP TABLE question_noted")
    other.close()


def number(path: Path, value: int) -> None:
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA user_version = {value}")
    other.close()


def unnumber(path: Path) -> None:
    number(path, 0)


def misnumber(path: Path) -> None:
    number(path, -3)


DAMAGE = [cut, blank, scribble, shorten, lose_a_table, unnumber, misnumber]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_store_is_set_aside_and_the_stand_goes_on(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    office = Office(made(tmp_path))
    damage(office.path)
    before = office.path.read_bytes()
    noted = note(office)
    assert office.noted() == (noted,)
    (aside,) = asides(office.path)
    assert aside.read_bytes() == before
    notice = office.take_notice()
    assert notice
    assert notice == OfficeCode.SET_ASIDE.fault(aside.name, str(aside))
    assert office.take_notice() is None
    office.close()
    assert told(office) == []
    office.close()


def test_staff_hear_of_damage_at_start(office: Office) -> None:
    scribble(office.path)
    assert (told(office), told(office)) == (["E-O06"], [])
    assert office.noted() == ()


def test_what_lay_beside_goes_along(office: Office) -> None:
    for end in ("-wal", "-shm", "-journal"):
        office.path.with_name("office.db" + end).write_bytes(b"of the old one")
    blank(office.path)
    noted = note(office)
    office.close()
    assert office.noted() == (noted,)
    (aside,) = asides(office.path)
    for end in ("-wal", "-shm", "-journal"):
        assert aside.with_name(aside.name + end).read_bytes() == b"of the old one"


def test_names_of_one_second_differ(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    class Still(office_file.datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Still":
            return cls(2026, 11, 24)

    monkeypatch.setattr(office_file, "datetime", Still)
    for _ in range(3):
        blank(office.path)
        note(office)
        office.close()
    stem = "office.damaged-20261124T000000Z"
    assert [each.name for each in asides(office.path)] == [f"{stem}-2.db", f"{stem}-3.db", f"{stem}.db"]


def test_a_fresh_store_that_another_program_made_is_not_set_aside(office: Office) -> None:
    other = office_file.identity(office.path.parent)
    assert office_file.set_aside(office.path, other) is None
    assert len(office.noted()) == 2


def test_damage_in_use_says_so_and_the_next_try_begins_afresh(office: Office) -> None:
    assert len(office.noted()) == 2
    connection(office).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection(office).execute("PRAGMA cache_size = 0")
    connection(office).execute("PRAGMA shrink_memory")
    with office.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (office.path.stat().st_size - 4096))
    assert code_of(office) == OfficeCode.DAMAGED.code
    noted = note(office)
    assert (office.noted(), len(asides(office.path))) == ((noted,), 1)
