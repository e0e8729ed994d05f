"""Opening a catalogue: what is wrong with a file is told, quickly, and the file is never changed."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.made import sample_file
from tests.store.damage import DAMAGES, Damage, one_letter, sql, write_ahead, zeroed_page
from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.fault import Refused
from zibo_app.store.catalogue import open_catalogue
from zibo_app.store.edition import open_file
from zibo_app.store.faults import Code
from zibo_app.store.reader import Reader
from zibo_app.store.schema import TABLES


def refused(path: Path, *, allow_broken: bool = False) -> Refused:
    with pytest.raises(Refused) as caught:
        open_file(path, allow_broken=allow_broken)
    return caught.value


@pytest.mark.parametrize(
    ("damage", "code"), [case[1:] for case in DAMAGES], ids=[case[0] for case in DAMAGES]
)
def test_a_damaged_file_is_refused(tmp_path: Path, damage: Damage, code: Code) -> None:
    path = sample_file(tmp_path, sealed=False)
    damage(path)
    assert refused(path).fault.code == code.code


@pytest.mark.parametrize("damage", [case[1] for case in DAMAGES], ids=[case[0] for case in DAMAGES])
def test_opening_changes_nothing(tmp_path: Path, damage: Damage) -> None:
    path = sample_file(tmp_path, sealed=False)
    damage(path)
    before = {each.name: each.read_bytes() if each.is_file() else b"" for each in tmp_path.iterdir()}
    refused(path)
    after = {each.name: each.read_bytes() if each.is_file() else b"" for each in tmp_path.iterdir()}
    assert before == after


@pytest.mark.parametrize(
    ("damage", "part"),
    [(sql("DROP TABLE term"), "term"), (sql("ALTER TABLE term RENAME COLUMN note_zh TO x"), "term.note_zh")],
)
def test_the_missing_part_is_named(tmp_path: Path, damage: Damage, part: str) -> None:
    path = sample_file(tmp_path, sealed=False)
    damage(path)
    message = refused(path).fault.message
    assert f"缺少 {part}，" in message.zh
    assert f"lacks {part} and" in message.en


def test_more_than_is_known_is_ignored(tmp_path: Path) -> None:
    path = sample_file(tmp_path, sealed=False)
    sql("CREATE TABLE more (x)", "ALTER TABLE term ADD COLUMN more TEXT")(path)
    opened = open_catalogue(path)
    assert opened.terms()[0].name.zh == "链主"
    opened.close()


@pytest.mark.parametrize(("sealed", "seal"), [(True, Seal.SEALED), (False, Seal.UNSEALED)])
def test_a_good_file_has_its_seal(tmp_path: Path, sealed: bool, seal: Seal) -> None:
    opened = open_file(sample_file(tmp_path, sealed=sealed))
    assert opened.seal is seal
    opened.close()


def test_one_changed_letter_is_refused(file: Path) -> None:
    one_letter(file)
    assert refused(file).fault.code == Code.DIFFERS.code


def test_staff_may_open_one_that_differs(file: Path) -> None:
    one_letter(file)
    opened = open_catalogue(file, allow_broken=True)
    assert opened.seal is Seal.BROKEN
    assert opened.briefs(["cloud-park-c"])["cloud-park-c"].name.zh == "云梦产业园D区"
    opened.close()


def test_staff_may_not_open_one_that_does_not_read(file: Path) -> None:
    zeroed_page(file)
    assert refused(file, allow_broken=True).fault.code == Code.DAMAGED.code


@pytest.mark.parametrize("digest", ["", "no digest", "0" * 64, "0" * 63])
def test_a_digest_file_that_says_nothing_is_no_seal(file: Path, digest: str) -> None:
    paths.digest_of(file).write_text(digest)
    assert refused(file).fault.code == Code.DIFFERS.code


@pytest.mark.parametrize("name", ["a%20b#c?d.db", "目录 2023.db", "a&b='c'.db", "x" * 200 + ".db"])
def test_any_name_opens(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "文件夹 %#"
    inner.mkdir()
    path = sample_file(inner, name)
    opened = open_file(path)
    assert (opened.path, opened.seal) == (path, Seal.SEALED)
    opened.close()
    assert sorted(each.name for each in inner.iterdir()) == sorted([name, f"{name}.sha256"])


def test_a_relative_path_opens(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    opened = open_file(Path(file.name))
    assert opened.seal is Seal.SEALED
    opened.close()


def test_a_name_with_nul_is_refused() -> None:
    assert refused(Path("a\0b.db")).fault.code == Code.NOT_A_FILE.code


def test_below_a_file_there_is_nothing(file: Path) -> None:
    assert refused(file / "more.db").fault.code == Code.MISSING.code


def test_nothing_can_be_written(file: Path) -> None:
    opened = open_file(file)
    with pytest.raises(Refused):
        opened.reader.rows("DELETE FROM slot_aside", {})
    opened.close()


def test_a_locked_file_is_refused_after_a_wait(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zibo_app.store.edition.WAIT", 0.05)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert refused(file).fault.code == Code.LOCKED.code
    finally:
        other.rollback()
        other.close()


def test_a_file_in_write_ahead_mode_is_read_from_a_copy(tmp_path: Path) -> None:
    path = sample_file(tmp_path, sealed=False)
    write_ahead(path)
    opened = open_file(path)
    assert opened.copy is not None
    copied = opened.copy.path
    assert opened.reader.rows("SELECT count(*) FROM term", {})[0][0] == 1
    assert copied.is_file()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    opened.close()
    assert not copied.parent.exists()


def test_a_copy_that_fails_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "temp"
    made.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(made))
    path = sample_file(tmp_path, sealed=False)
    write_ahead(path)

    def fail(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(shutil, "copyfile", fail)
    assert refused(path).fault.code == Code.UNREADABLE.code
    assert list(made.iterdir()) == []


def test_a_bad_copy_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "temp"
    made.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(made))
    path = sample_file(tmp_path, sealed=False)
    sql("DROP TABLE term")(path)
    write_ahead(path)
    assert refused(path).fault.code == Code.PART.code
    assert list(made.iterdir()) == []


def test_a_copy_that_does_not_open_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "temp"
    made.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(made))
    path = sample_file(tmp_path, sealed=False)
    write_ahead(path)

    def fail(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(sqlite3, "connect", fail)
    assert refused(path).fault.code == Code.UNREADABLE.code
    assert list(made.iterdir()) == []


def test_too_large_to_be_checked_in_time_is_shown_as_unsealed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Reader.rows

    def rows(self: Reader, sql: str, values: dict[str, str]) -> object:
        if "quick_check" in sql:
            raise Code.SLOW.refused()
        return real(self, sql, values)

    monkeypatch.setattr(Reader, "rows", rows)
    opened = open_file(sample_file(tmp_path, sealed=False))
    assert opened.seal is Seal.UNSEALED
    opened.close()


def test_behind_a_closed_folder_it_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "stat", deny)
    assert refused(file).fault.code == Code.DENIED.code


def test_without_permission_it_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "open", deny)
    assert refused(file).fault.code == Code.DENIED.code


def test_a_drive_that_fails_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert refused(file).fault.code == Code.UNREADABLE.code


def test_every_table_is_asked_for(tmp_path: Path) -> None:
    for table in TABLES:
        path = sample_file(tmp_path, sealed=False)
        sql("PRAGMA legacy_alter_table = 1", f"ALTER TABLE {table.name} RENAME TO gone")(path)
        assert table.name in refused(path).fault.message.en
