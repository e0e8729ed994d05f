"""The committed catalogue is the one that its content builds."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.kinds import KINDS
from zibo_app.services.entity import entity
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.content import load
from zibo_app.store.schema import TABLES
from zibo_app.store.seal import verify

pytestmark = pytest.mark.skipif(
    not paths.data_db().is_file(),
    reason="NO data.db: run `python -m zibo_app build` and commit it with its digest",
)
Rows = list[tuple[object, ...]]


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rebuilt") / "data.db"
    build(paths.content(), path)
    return path


@pytest.fixture
def shipped() -> Iterator[Catalogue]:
    opened = open_catalogue(paths.data_db())
    yield opened
    opened.close()


def rows(path: Path, sql: str) -> Rows:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_each_table_is_row_by_row_what_its_content_says(rebuilt: Path, table: object) -> None:
    """Compared by rows, not bytes: another SQLite writes other bytes."""
    columns = ", ".join(f'"{column}"' for column in table.columns)
    sql = f"SELECT {columns} FROM {table.name} ORDER BY {columns}"
    assert rows(paths.data_db(), sql) == rows(rebuilt, sql)


def test_the_schema_is_the_one_that_is_built(rebuilt: Path) -> None:
    sql = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    assert rows(paths.data_db(), sql) == rows(rebuilt, sql)


def test_it_is_sealed(shipped: Catalogue) -> None:
    assert (shipped.seal, verify(paths.data_db())) == (Seal.SEALED, Seal.SEALED)


def test_it_has_no_flaws(shipped: Catalogue) -> None:
    assert shipped.query_problems() == ()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_record_comes_back_whole(shipped: Catalogue, kind: object) -> None:
    written = [record for key, record in load(paths.content()).records if key == kind.key]
    assert written
    for record in written:
        found = shipped.record(record.id)
        assert found is not None
        assert {**vars(found), "reading": ""} == {**vars(record), "reading": ""}
        assert entity(shipped, record.id)


def test_every_figure_a_page_shows_is_there(shipped: Catalogue) -> None:
    slots = load(paths.content()).slots
    for page in {slot.page for slot in slots}:
        assert shipped.slots(page) == tuple(slot for slot in slots if slot.page == page)


def test_every_name_finds_its_record(shipped: Catalogue) -> None:
    for _, record in load(paths.content()).records:
        for name in (record.id, record.name.zh, *(alias.name for alias in record.aliases)):
            assert record.id in {brief.id for brief in shipped.find(name)}, name


def test_people_are_for_staff(shipped: Catalogue) -> None:
    assert shipped.count(("person",)) > 0
    assert shipped.seen_by(Audience.DOMESTIC).count(("person",)) == 0


def test_it_ships_no_local_figure() -> None:
    states = {row[0] for row in rows(paths.data_db(), "SELECT DISTINCT state FROM figure")}
    assert states <= {str(State.SOURCE), str(State.DERIVED)}


@pytest.mark.parametrize(
    ("name", "which"),
    [
        ("Fe基分子筛催化剂", "aiyipu"),
        ("Fe 基分子筛", "aiyipu"),
        ("产城融合", "five-heights"),
        ("软环境", "zone"),
    ],
)
def test_what_is_only_said_of_a_record_finds_it(shipped: Catalogue, name: str, which: str) -> None:
    assert which in {brief.id for brief in shipped.find(name)}


def test_guests_find_nothing_by_what_is_said_to_staff(shipped: Catalogue) -> None:
    assert [brief.id for brief in shipped.find("完全依靠进口")] == ["xiandao"]
    guest = shipped.seen_by(Audience.PUBLIC)
    assert guest.find("完全依靠进口") == ()
    assert guest.find("底线思维") == ()
    assert {brief.id for brief in guest.find("分子筛催化剂")} == {"aiyipu"}
