"""Real keys and a real window manager: the program itself, locked, on a screen of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from zibo_app import paths
from zibo_app.ui.lock.corner import HOLD

TOOLS = ("Xvfb", "xdotool", "openbox")
PIN = "193805"
OUT = (
    "alt+F4",
    "ctrl+q",
    "ctrl+w",
    "Escape",
    "F1",
    "F5",
    "F11",
    "ctrl+shift+v",
    "Menu",
    "shift+F10",
    "ctrl+n",
)
OUT += ("ctrl+p", "alt+space", "ctrl+comma", "ctrl+1", "ctrl+F4", "ctrl+o", "ctrl+c", "ctrl+v")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}: a screen, a window manager and keys"
)


class Desk:
    """A screen with a window manager, and the program on it."""

    def __init__(self, folder: Path, catalogue: Path) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_DATA_HOME": str(folder)}
        self.env["LIBGL_ALWAYS_SOFTWARE"] = "1"
        self._manager = subprocess.Popen(["openbox"], env=self.env, stderr=subprocess.DEVNULL)
        asked = [sys.executable, "-m", "zibo_app"]
        subprocess.run(
            [*asked, "pin"], input=PIN.encode(), env=self.env, cwd=paths.root(), check=True, timeout=60
        )
        self.program = subprocess.Popen(
            [*asked, "show", "--exhibition", "--catalogue", str(catalogue)],
            env=self.env,
            cwd=paths.root(),
            stderr=subprocess.DEVNULL,
        )

    def ask(self, *words: str) -> str:
        """Run xdotool and give what it says."""
        done = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout.strip()

    def front(self) -> str:
        """Give the name of the window that has the keyboard."""
        return self.ask("getactivewindow", "getwindowname")

    def end(self) -> None:
        """Take all of it down."""
        for process in (self.program, self._manager, self._server):
            process.terminate()
            process.wait(20)


@pytest.fixture
def desk(tmp_path: Path, sealed_file: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, sealed_file)
    yield desk
    desk.end()


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until it holds, asking again and again; each asking takes its time."""
    for _ in range(400):
        if holds():
            return
    pytest.fail(what)


def full(desk: Desk) -> bool:
    """Whether the hall, and nothing else of the program, fills the screen and has the keyboard."""
    active = desk.ask("getactivewindow")
    size = desk.ask("getwindowgeometry", active) if active else ""
    return "1366x768" in size and "0,0" in size


def closed(desk: Desk) -> bool:
    """Whether Alt+F4 ends the program; a window that has just come up may not have the keyboard yet."""
    desk.ask("key", "alt+F4")
    return desk.program.poll() is not None


def test_no_key_of_a_real_keyboard_and_no_window_manager_gets_out(desk: Desk) -> None:
    until(lambda: full(desk), "the exhibition did not begin")
    for touched in (False, True):
        if touched:
            desk.ask("mousemove", "700", "400", "click", "1")
        for key in OUT:
            desk.ask("key", key)
        for button in ("2", "3", "8", "9"):
            desk.ask("mousemove", "300", "300", "click", button)
        hall = desk.ask("getactivewindow")
        for leave in ("windowminimize", "windowlower", "windowunmap"):
            desk.ask(leave, hall)
        until(lambda: full(desk), "the exhibition did not come back")
        assert desk.program.poll() is None
    shown = desk.ask("search", "--onlyvisible", "--name", ".").split()
    names = {desk.ask("getwindowname", each) for each in shown}
    assert len(names - {"Openbox", ""}) == 1, names
    desk.ask("mousemove", "60", "30", "mousedown", "1", "sleep", f"{HOLD / 1000 + 1}", "mouseup", "1")
    for digit in PIN:
        desk.ask("key", digit)
    desk.ask("key", "Return")
    until(lambda: "·" in desk.front(), "the PIN did not bring staff their window")
    assert desk.program.poll() is None
    until(lambda: closed(desk), "staff cannot close their window")
    assert desk.program.returncode == 0
