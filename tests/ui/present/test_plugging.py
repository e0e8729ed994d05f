"""On a real display: the projector goes, comes back smaller and denser; the laptop's own screen goes."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.present.plugged import BEAMERS, LAPTOP

TOOLS = ("Xvfb", "xrandr")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(TOOLS)}")
SMALLER = [1366, 0, 1024, 768]


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """A display of two monitors that can be changed; gives the environment that leads to it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "5206x2160x24"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    found = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    for name, box, output in (("laptop", LAPTOP, "screen"), ("beamer", BEAMERS[0], "none")):
        subprocess.run(["xrandr", "--setmonitor", name, box, output], env=found, check=True)
    yield found
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def told(display: dict[str, str], real_file: Path) -> dict[str, Any]:
    """What the program told at each step, by what had been done."""
    command = [sys.executable, "-m", "tests.ui.present.plugged", str(real_file)]
    done = subprocess.run(command, env=display, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return {step["what"]: step for step in json.loads(done.stdout.splitlines()[-1])}


def test_it_begins_on_both_screens(told: dict[str, Any]) -> None:
    begun = told["begun"]
    assert begun["desk"] == [0, 0, 1366, 768]
    assert begun["audience"] == [1366, 0, 1920, 1080]
    assert begun["solo"] is None
    assert not begun["lost"]


def test_unplugged_the_desk_stays_and_says_so(told: dict[str, Any]) -> None:
    gone = told["unplugged"]
    assert (gone["desk"], gone["audience"], gone["lost"]) == ([0, 0, 1366, 768], None, True)
    assert gone["at"] == 1


@pytest.mark.parametrize("beamer", BEAMERS[1:])
def test_plugged_in_again_another_size_is_covered_whole(told: dict[str, Any], beamer: str) -> None:
    there = told[beamer]
    assert there["audience"] == SMALLER == list(there["screens"]["beamer"])
    assert there["desk"] == [0, 0, 1366, 768]
    assert not there["lost"]
    assert there["at"] == 1


def test_with_another_laptop_screen_the_audience_keeps_theirs(told: dict[str, Any]) -> None:
    other = told["another laptop"]
    assert "laptop" not in other["screens"]
    assert other["audience"] == SMALLER
    assert other["desk"] == list(other["screens"]["screen"])
