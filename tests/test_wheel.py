"""The wheel holds the program with all that it shows, and nothing that only developers need."""

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = "zibo_app/_bundled"

pytestmark = pytest.mark.skipif(
    not (ROOT / "data.db").exists(),
    reason="THERE IS NO data.db: BUILD IT, A WHEEL WITHOUT IT IS WORTH NOTHING",
)


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, encoding="utf-8", check=False, **options
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT))
    (path,) = folder.iterdir()
    return path


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("安装 here")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_any_python_can_take_it(wheel: Path) -> None:
    assert wheel.name == "zibo_app-0.1.0-py3-none-any.whl"


def test_every_module_is_in_it(names: set[str]) -> None:
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "zibo_app").rglob("*.py")} <= names


def test_everything_shown_is_in_it(names: set[str]) -> None:
    paths = [ROOT / "data.db", *(path for path in (ROOT / "resources").rglob("*") if path.is_file())]
    wanted = {
        f"{BUNDLE}/{path.relative_to(ROOT).as_posix()}" for path in paths if "__pycache__" not in path.parts
    }
    assert wanted <= names


def test_nothing_else_is_in_it(names: set[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"zibo_app", "zibo_app-0.1.0.dist-info"}
    assert not [name for name in names if "test_" in name or name.endswith(".pyc")]


def test_what_it_says_of_itself(unpacked: Path) -> None:
    folder = unpacked / "zibo_app-0.1.0.dist-info"
    metadata = (folder / "METADATA").read_text("utf-8").splitlines()
    assert {"Name: zibo-app", "License-Expression: MIT", "Requires-Python: >=3.11"} <= set(metadata)
    asked = {
        line.split(": ")[1] for line in metadata if line.startswith("Requires-Dist:") and "extra" not in line
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert len(asked) == len(project["dependencies"])
    assert (folder / "licenses/LICENSE").exists()
    assert "zibo-app = zibo_app.__main__:main" in (folder / "entry_points.txt").read_text("utf-8")


def test_it_runs_on_what_it_brings(unpacked: Path, tmp_path: Path) -> None:
    there = os.environ | {"PYTHONPATH": str(unpacked), "PYTHONUTF8": "1"}
    where = "import zibo_app.paths as p; print(p.__file__); print(p.root())"
    module, root = run("-P", "-c", where, env=there, cwd=tmp_path).stdout.splitlines()
    assert Path(module).is_relative_to(unpacked)
    assert Path(root) == unpacked / BUNDLE
    assert run("-P", "-m", "zibo_app", "check", env=there, cwd=tmp_path).stdout
