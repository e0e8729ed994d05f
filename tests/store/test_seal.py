"""Seals: compared once, remembered, and forgotten as soon as the file or its digest changes."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from tests.made import sample_file
from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.store import seal
from zibo_app.store.seal import leftovers, published, quick_seal, verify, write_digest


@pytest.fixture(autouse=True)
def _memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "user")


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were read whole."""
    found: list[Path] = []
    real = seal.measure

    def measure(path: Path) -> str:
        found.append(path)
        return real(path)

    monkeypatch.setattr(seal, "measure", measure)
    return found


def remembered() -> Path:
    return paths.user_data() / "verified.json"


def test_a_file_is_measured_as_sha256(file: Path) -> None:
    assert seal.measure(file) == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_sealed_file_is_measured_once(file: Path, measured: list[Path]) -> None:
    assert [quick_seal(file) for _ in range(3)] == [Seal.SEALED] * 3
    assert measured == [file]


def test_the_full_check_measures_always(file: Path, measured: list[Path]) -> None:
    assert [verify(file) for _ in range(2)] == [Seal.SEALED] * 2
    assert measured == [file, file]


def test_a_changed_file_is_measured_again(file: Path, measured: list[Path]) -> None:
    quick_seal(file)
    file.write_bytes(file.read_bytes() + b"x")
    assert quick_seal(file) is Seal.BROKEN
    assert len(measured) == 2


def test_a_touched_file_is_measured_again(file: Path, measured: list[Path]) -> None:
    quick_seal(file)
    os.utime(file, ns=(1, 1))
    assert quick_seal(file) is Seal.SEALED
    assert len(measured) == 2


def test_another_digest_is_not_the_one_remembered(file: Path) -> None:
    quick_seal(file)
    write_digest(paths.digest_of(file), ("0" * 64,), file.name)
    assert quick_seal(file) is Seal.BROKEN


def test_the_full_check_sees_what_memory_cannot(file: Path) -> None:
    """A byte changed without a trace in size and time passes the quick look, not the full one."""
    quick_seal(file)
    stat, data = file.stat(), file.read_bytes()
    file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert (quick_seal(file), verify(file)) == (Seal.SEALED, Seal.BROKEN)


def test_a_file_without_a_digest_is_unsealed(tmp_path: Path, measured: list[Path]) -> None:
    path = sample_file(tmp_path, sealed=False)
    assert (quick_seal(path), verify(path)) == (Seal.UNSEALED, Seal.UNSEALED)
    assert measured == []


def test_what_is_broken_is_not_remembered(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"x")
    verify(file)
    assert not remembered().exists()


def test_several_files_are_remembered(file: Path, tmp_path: Path, measured: list[Path]) -> None:
    other = sample_file(tmp_path, "other.db")
    for path in (file, other, file, other):
        assert quick_seal(path) is Seal.SEALED
    assert len(measured) == 2
    assert set(json.loads(remembered().read_text("utf-8"))) == {str(file), str(other)}


@pytest.mark.parametrize("junk", [b"", b"{", b"[]", b'{"a": 1}', b"\xff\xfe", b"null"])
def test_a_bad_memory_is_no_error(file: Path, junk: bytes) -> None:
    remembered().parent.mkdir()
    remembered().write_bytes(junk)
    assert quick_seal(file) is Seal.SEALED
    assert str(file) in json.loads(remembered().read_text("utf-8"))


def test_a_memory_that_cannot_be_written_is_no_error(file: Path, tmp_path: Path) -> None:
    (tmp_path / "user").write_text("a file where the folder should be")
    assert [quick_seal(file), quick_seal(file)] == [Seal.SEALED] * 2


def test_a_digest_file_may_hold_two(file: Path) -> None:
    write_digest(paths.digest_of(file), ("0" * 64, "1" * 64), "x.db")
    assert published(file) == {"0" * 64, "1" * 64}
    assert paths.digest_of(file).read_bytes() == b"0" * 64 + b"  x.db\n" + b"1" * 64 + b"  x.db\n"


def test_an_endless_digest_file_is_not_read_whole(file: Path) -> None:
    paths.digest_of(file).write_text("x" * 10_000 + "\n" + "0" * 64)
    assert published(file) == frozenset()


def test_a_digest_file_that_fails_is_no_seal(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert published(file) == frozenset()


def test_a_folder_is_no_digest_file(tmp_path: Path) -> None:
    path = sample_file(tmp_path, sealed=False)
    paths.digest_of(path).mkdir()
    assert published(path) is None


@pytest.mark.skipif(os.name == "nt", reason="links need a right on Windows")
def test_a_dangling_link_is_a_leftover_too(file: Path) -> None:
    beside = file.with_name(f"{file.name}-wal")
    beside.symlink_to("nowhere")
    assert leftovers(file) == (beside,)


def test_another_file_is_no_leftover(file: Path) -> None:
    file.with_name("other.db-wal").write_text("")
    file.with_name(f"{file.name}-shm").write_text("")
    assert leftovers(file) == ()
