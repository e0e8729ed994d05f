"""Where shipped files and the user's own are."""

import sys
from pathlib import Path

import pytest

from zibo_app import paths


def test_the_checkout_is_the_root() -> None:
    assert (paths.root() / "pyproject.toml").is_file()
    assert paths.data_db() == paths.root() / "data.db"
    assert paths.content().parent == paths.resources()


def test_a_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.root() == tmp_path


def test_a_wheel_holds_its_files_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_bundled").mkdir()
    monkeypatch.setattr(paths, "PACKAGE", tmp_path)
    assert paths.root() == tmp_path / "_bundled"


@pytest.mark.parametrize("name", ["x.db", "目录.db", "x"])
def test_a_digest_lies_beside_its_file(tmp_path: Path, name: str) -> None:
    assert paths.digest_of(tmp_path / name) == tmp_path / f"{name}.sha256"


def test_the_shipped_digest_is_found_by_a_relative_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(paths.root())
    assert paths.digest_of(Path("data.db")) == paths.resources() / "data.db.sha256"


@pytest.mark.parametrize(
    ("platform", "variable", "folder"),
    [
        ("linux", "XDG_DATA_HOME", "{set}/zibo_app"),
        ("linux", "", "{home}/.local/share/zibo_app"),
        ("darwin", "", "{home}/Library/Application Support/zibo_app"),
        ("win32", "LOCALAPPDATA", "{set}/zibo_app"),
        ("win32", "", "{home}/AppData/Local/zibo_app"),
    ],
)
def test_the_users_folder_follows_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, folder: str
) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, str(tmp_path / "set"))
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    expected = folder.format(set=tmp_path / "set", home=tmp_path / "home")
    assert paths.user_data() == Path(expected)


def test_a_relative_folder_in_the_environment_is_not_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "here")
    assert paths.user_data() == Path.home() / ".local/share/zibo_app"


def test_a_portable_program_keeps_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "program", lambda: tmp_path)
    assert tmp_path not in paths.user_data().parents
    (tmp_path / "portable.txt").write_text("")
    assert paths.user_data() == tmp_path / "user-data"


def test_a_frozen_program_lies_beside_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.program() == paths.root()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "zibo"))
    assert paths.program() == tmp_path.resolve()
