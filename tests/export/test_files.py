"""A file is written whole, or what was there before stays."""

import errno
import os
import stat
from pathlib import Path

import pytest

from zibo_app.domain.fault import Refused
from zibo_app.export import files


def test_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "图 1.png"
    assert files.save(path, b"one") == path
    files.save(path, b"two")
    assert [p.name for p in tmp_path.iterdir()] == ["图 1.png"]
    assert path.read_bytes() == b"two"


@pytest.mark.skipif(os.name == "nt", reason="rights are others' there")
def test_others_may_read_it_as_any_new_file(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    path = files.save(tmp_path / "saved", b"")
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    path = tmp_path / "a.png"
    files.save(path, b"old")

    def full(handle: int, *_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, call, full)
    with pytest.raises(Refused) as refused:
        files.save(path, b"new")
    assert refused.value.fault.code == "E-X01"
    assert "a.png" in refused.value.fault.detail
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("where", ["missing/a.png", "folder"])
def test_where_nothing_can_be_written(tmp_path: Path, where: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Refused) as refused:
        files.save(tmp_path / where, b"x")
    message = refused.value.fault.message
    assert (message.zh.count("。"), message.en.count(".")) == (3, 3)
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]
