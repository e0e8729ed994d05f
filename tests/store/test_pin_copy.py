"""The second place of the PIN's hash."""

from pathlib import Path

import pytest

from zibo_app.store import pin_copy
from zibo_app.store.pin import NOBODY


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / pin_copy.NAME


def test_a_copy_comes_back_and_goes(file: Path) -> None:
    assert pin_copy.read(file) == ""
    pin_copy.write(file, NOBODY)
    assert pin_copy.read(file) == NOBODY
    assert [each.name for each in file.parent.iterdir()] == [pin_copy.NAME]
    pin_copy.write(file, "")
    pin_copy.write(file, "")
    assert not file.exists()


@pytest.mark.parametrize("content", [b"", b"\0" * 50, b"1234", b"\xff\xfe", NOBODY.encode() + b"x" * 10**6])
def test_what_is_no_copy_is_not_nothing(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert pin_copy.read(file) == pin_copy.ILLEGIBLE


def test_a_folder_in_its_place_is_not_nothing(file: Path) -> None:
    file.mkdir(parents=True)
    assert pin_copy.read(file) == pin_copy.ILLEGIBLE
    pin_copy.mend(file, NOBODY)
    assert file.is_dir()


def test_it_is_mended_where_it_differs(file: Path) -> None:
    pin_copy.mend(file, "")
    assert not file.exists()
    pin_copy.mend(file, NOBODY)
    written = file.stat().st_mtime_ns
    pin_copy.mend(file, NOBODY)
    assert file.stat().st_mtime_ns == written
    pin_copy.mend(file, NOBODY.replace("$8$", "$8$", 1).replace("0" * 64, "1" * 64))
    assert pin_copy.read(file).endswith("1" * 64)
