"""The hall stands on the screen that was chosen, comes back to it, and covers the others while locked."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from zibo_app import paths
from zibo_app.ui.hall.screens import Cover, chosen
from zibo_app.ui.theme import Theme

SCREENS = {"A": (0, 0, 1366, 768), "B": (1366, 0, 1920, 1080), "C": (3286, 0, 1080, 1920)}


def config(folder: Path) -> Path:
    listed = [
        {
            "name": name,
            "x": x,
            "y": y,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, (x, y, width, height) in SCREENS.items()
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": listed}), "utf-8")
    return file


def told(catalogue: Path, folder: Path, wanted: str, locked: str) -> list[dict[str, Any]]:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={config(folder)}",
        "XDG_DATA_HOME": str(folder),
        "LOCALAPPDATA": str(folder),
        "PYTHONPATH": str(paths.root()),
    }
    script = Path(__file__).with_name("two_screens.py")
    done = subprocess.run(
        [sys.executable, str(script), str(catalogue), str(folder), wanted, locked],
        capture_output=True,
        text=True,
        env=env,
        cwd=folder,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    steps = json.loads(done.stdout)
    for step in steps:
        step["hall"] = tuple(step["hall"])
        step["covers"] = {name: tuple(rect) for name, rect in step["covers"].items()}
    return steps


def others(*names: str) -> dict[str, tuple[int, ...]]:
    return {name: SCREENS[name] for name in names}


def test_a_locked_hall_covers_all_screens_as_they_come_and_go(sealed_file: Path, tmp_path: Path) -> None:
    begun, without, back, alone, ended = told(sealed_file, tmp_path, "B", "locked")
    assert (begun["hall"], begun["covers"]) == (SCREENS["B"], others("A", "C"))
    assert (without["hall"], without["covers"]) == (SCREENS["A"], others("C"))
    assert (back["hall"], back["covers"]) == (SCREENS["B"], others("A", "C"))
    assert (alone["hall"], alone["covers"]) == (SCREENS["B"], {})
    assert ended["covers"] == {}
    assert all(step["full"] for step in (begun, without, back, alone))


def test_without_a_pin_the_other_screens_are_staffs(sealed_file: Path, tmp_path: Path) -> None:
    steps = told(sealed_file, tmp_path, "C", "open")
    assert [step["hall"] for step in steps[:3]] == [SCREENS["C"]] * 3
    assert steps[3]["hall"] == SCREENS["B"]
    assert all(step["covers"] == {} for step in steps)


def screen(name: str) -> Any:
    return SimpleNamespace(name=lambda: name)


@pytest.mark.parametrize(
    ("wanted", "present", "found"),
    [("B", "A", "B"), ("", "B", "B"), ("gone", "B", "B"), ("gone", "gone", "A"), ("", "", "A")],
)
def test_which_screen_is_taken(wanted: str, present: str, found: str) -> None:
    screens = {name: screen(name) for name in ("A", "B")}
    taken = chosen(list(screens.values()), wanted, screens.get(present) or screen(present))
    assert taken is screens[found]


def test_without_screens_none_is_taken() -> None:
    assert chosen([], "A", None) is None


def test_a_cover_is_dark(qtbot: Any) -> None:
    cover = Cover()
    qtbot.addWidget(cover)
    cover.resize(40, 30)
    assert cover.grab().toImage().pixelColor(20, 15) == Theme("dark").color("background")
