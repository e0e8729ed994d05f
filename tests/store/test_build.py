"""A catalogue is built the same every time, whole or not at all."""

import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

from tests.made import SAMPLE, edited, sample_content
from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.fault import Refused
from zibo_app.domain.kind import Kind
from zibo_app.domain.kinds import KINDS
from zibo_app.store import build as building
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.faults import Code
from zibo_app.store.problems import ContentRefused
from zibo_app.store.schema import APPLICATION_ID, PAGE_SIZE, TABLES, USER_VERSION
from zibo_app.store.seal import published, verify


def query(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_two_builds_are_one(tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    assert build(SAMPLE, one) == build(SAMPLE, two)
    assert one.read_bytes() == two.read_bytes()


def test_another_content_is_another_catalogue(tmp_path: Path) -> None:
    folder = edited(tmp_path, ("plan", "育人工程", "树人工程"))
    assert build(SAMPLE, tmp_path / "one.db") != build(folder, tmp_path / "two.db")


def test_the_digest_is_that_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "one.db"
    digest = build(SAMPLE, path)
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (tmp_path / "one.db.sha256").read_text() == f"{digest}  one.db\n"
    assert verify(path) is Seal.SEALED


def test_nothing_else_is_left(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path / "one.db")
    assert names(tmp_path) == ["one.db", "one.db.sha256"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("application_id", APPLICATION_ID),
        ("user_version", USER_VERSION),
        ("page_size", PAGE_SIZE),
        ("journal_mode", "delete"),
        ("encoding", "UTF-8"),
        ("quick_check", "ok"),
    ],
)
def test_the_file_says_what_it_is(file: Path, pragma: str, value: object) -> None:
    assert query(file, f"PRAGMA {pragma}") == [(value,)]


def test_foreign_keys_hold_and_are_declared(file: Path) -> None:
    assert query(file, "PRAGMA foreign_key_check") == []
    for table in TABLES:
        declared = {(row[3], row[2], row[4]) for row in query(file, f"PRAGMA foreign_key_list({table.name})")}
        assert declared == set(table.foreign), table.name


def test_indexes_are_made(file: Path) -> None:
    for table in TABLES:
        made = [row[1] for row in query(file, f"PRAGMA index_list({table.name})") if row[3] == "c"]
        assert len(made) == len(table.indexes), table.name


def test_numbers_are_numbers(file: Path) -> None:
    types = query(file, "SELECT DISTINCT typeof(number) FROM figure ORDER BY 1")
    assert types == [("null",), ("real",)]


def test_a_figure_has_its_sort_key_and_words(file: Path) -> None:
    found = query(file, "SELECT number, text_zh, text_en FROM figure WHERE id = 'cloud-industry.scale'")
    assert found == [(100.0, "超百亿元", "over RMB 10 billion")]


def test_names_have_pinyin_and_initials(file: Path) -> None:
    found = query(file, "SELECT pinyin, initials, reading FROM entity WHERE id = 'cloud-park-c'")
    assert found == [("yun meng chan ye yuan c qu", "ymcyycq", "Yún mèng chǎn yè yuán C qū")]


def test_an_honour_is_a_fact_with_its_level(file: Path) -> None:
    found = query(file, "SELECT recipient, honour, level, year FROM honour ORDER BY id LIMIT 2")
    assert found == [
        ("moon-med", "green-park", "provincial", ""),
        ("moon-med", "little-star", "national", ""),
    ]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_records_come_back_as_they_were_written(catalogue: Catalogue, kind: Kind) -> None:
    written = [record for key, record in sample_content().records if key == kind.key]
    assert written
    for record in written:
        found = catalogue.record(record.id)
        assert found is not None
        assert {**vars(found), "reading": ""} == {**vars(record), "reading": ""}
        assert found.reading == record.reading or not record.reading


def test_the_rest_comes_back_as_it_was_written(catalogue: Catalogue) -> None:
    content = sample_content()
    assert catalogue.edition == content.edition
    assert catalogue.terms() == content.terms
    assert tuple(catalogue.sources.values()) == content.sources
    assert catalogue.questions() == content.questions
    assert {slot.page for slot in content.slots} == {"overview"}
    assert catalogue.slots("overview") == content.slots
    cited = catalogue.cited(citation.id for citation in content.citations)
    assert tuple(each.citation for each in cited) == content.citations


def test_a_reading_given_by_hand_is_kept(tmp_path: Path) -> None:
    edit = ("honour", 'id = "little-star"', 'id = "little-star"\nreading = "Xiǎoxīng Qǐyè"')
    build(edited(tmp_path, edit), tmp_path / "one.db")
    opened = open_catalogue(tmp_path / "one.db")
    assert opened.briefs(["little-star"])["little-star"].reading == "Xiǎoxīng Qǐyè"
    opened.close()


def test_bad_content_touches_nothing(tmp_path: Path, file: Path) -> None:
    before = (file.read_bytes(), names(tmp_path))
    folder = edited(tmp_path / "other", ("plan", 'year = "2024"', "year = 2024"))
    with pytest.raises(ContentRefused):
        build(folder, file)
    assert (file.read_bytes(), [n for n in names(tmp_path) if n != "other"]) == before


@pytest.mark.parametrize("end", ["-wal", "-journal"])
def test_an_unfinished_write_beside_refuses(tmp_path: Path, file: Path, end: str) -> None:
    beside = tmp_path / f"sample.db{end}"
    beside.write_bytes(b"x")
    before = file.read_bytes()
    with pytest.raises(Refused) as caught:
        build(SAMPLE, file)
    assert caught.value.fault.code == Code.LEFTOVER.code
    assert beside.name in caught.value.fault.message.zh
    assert (file.read_bytes(), beside.read_bytes()) == (before, b"x")


def test_a_target_that_cannot_be_written_refuses(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(Refused) as caught:
        build(SAMPLE, tmp_path / "taken" / "one.db")
    assert caught.value.fault.code == Code.UNWRITABLE.code


@pytest.mark.parametrize("step", ["make", "_sync", "write_digest"])
def test_a_failure_on_the_way_leaves_the_old_one_sealed(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = file.read_bytes()

    def fail(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(building, step, fail)
    folder = edited(tmp_path / "other", ("plan", "育人工程", "树人工程"))
    with pytest.raises(Refused) as caught:
        build(folder, file)
    assert caught.value.fault.code == Code.UNWRITABLE.code
    assert file.read_bytes() == before
    assert verify(file) is Seal.SEALED
    assert [name for name in names(tmp_path) if name.endswith(".new")] == []


def test_a_kill_between_file_and_digest_leaves_a_sealed_one(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both digests hold while the file is swapped: stopped right after, the new one is whole and sealed."""
    written: list[tuple[str, ...]] = []
    real = building.write_digest

    def once(path: Path, digests: tuple[str, ...], name: str) -> None:
        written.append(digests)
        if len(written) > 1:
            raise KeyboardInterrupt
        real(path, digests, name)

    monkeypatch.setattr(building, "write_digest", once)
    with pytest.raises(KeyboardInterrupt):
        build(edited(tmp_path / "other", ("plan", "育人工程", "树人工程")), file)
    assert len(written[0]) == 2
    assert published(file) == set(written[0])
    assert verify(file) is Seal.SEALED


def test_a_forgotten_half_file_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / ".one.db.new").write_bytes(b"half")
    build(SAMPLE, tmp_path / "one.db")
    assert names(tmp_path) == ["one.db", "one.db.sha256"]


def test_the_shipped_digest_lies_among_the_resources() -> None:
    assert paths.digest_of(paths.data_db()) == paths.resources() / "data.db.sha256"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_file_can_be_read_by_others(tmp_path: Path) -> None:
    build(SAMPLE, tmp_path / "one.db")
    assert (tmp_path / "one.db").stat().st_mode & 0o444 == 0o444


def test_a_catalogue_can_be_dumped_by_anybody(file: Path) -> None:
    connection = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
    lines = list(connection.iterdump())
    connection.close()
    assert any(line.startswith('INSERT INTO "search"') for line in lines)
