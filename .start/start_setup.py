"""The one-time set-up behind `start.py`: system libraries, `.venv`, dependencies, a stamp.

Any Python 3 must be able to load this file: no syntax newer than 3.6.
"""

import ctypes
import hashlib
import importlib.util
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "zibo-ready"
UNFINISHED = ROOT / ".venv-unfinished"
STDERR = 2  # set-up talks there: stdout is for the program's own answer

WORDS = {
    "set_up": "正在准备，只需一次，要几分钟……\nSetting up, once; this takes a few minutes ...",
    "again": "上次准备没有完成，重新开始。\nThe last set-up did not finish; starting it afresh.",
    "ready": "准备好了。\nReady.",
    "lacking": "系统缺少 / The system lacks:",
    "by_hand": "请先执行 / Please run first:\n  {}",
    "no_apt": "请用系统的软件管理器安装以上各项。\nInstall these with the system's own package manager.",
    "venv": "无法建立 .venv，原因见上。\nCould not make .venv, see above.",
    "pip": "安装依赖失败，原因见上；再运行一次会从头再来。\n"
    "Installing the dependencies failed, see above; the next run starts afresh.",
    "qt": "Qt 无法载入，原因见上。\nQt does not load, see above.",
}

# What Qt needs from Debian, each found necessary on a bare system; Qt itself names libxcb-cursor0
# whichever of the window's libraries is missing.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class Refused(Exception):
    """A reason, in both languages, why it cannot go on."""


def say(text: str) -> None:
    """Print to stderr at once."""
    print(text, file=sys.stderr, flush=True)


def environment() -> Dict[str, str]:
    """Ours, in UTF-8 mode: before Python 3.13 a .pth file, so our path, is read in the system's encoding."""
    return dict(os.environ, PYTHONUTF8="1")


def run(command: List[str]) -> bool:
    """Run a command in the project with its output on stderr; true when it succeeded."""
    return subprocess.call(command, cwd=str(ROOT), env=environment(), stdout=STDERR) == 0


def succeeds(command: List[str]) -> bool:
    """Whether a command is there and exits 0; its output is dropped."""
    try:
        return subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def set_up(parts: Set[str]) -> None:
    """Make `parts` (program, test, window) runnable; quick when the stamp says that they are."""
    if parts <= parts_done():
        return
    with alone():
        done = parts_done()
        if not parts <= done:
            install(parts | done)


def key() -> str:
    """What a set-up depends on; the folder counts, since `.venv` holds absolute paths."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return "{} {}.{} {}".format(digest.hexdigest(), *sys.version_info[:2], ROOT)


def parts_done() -> Set[str]:
    """The parts that the stamp says are set up."""
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return set()
    return set(lines[1:]) if lines[:1] == [key()] and venv_python().exists() else set()


@contextmanager
def alone() -> Iterator[None]:
    """Let a second start wait for the first one's set-up (not on Windows)."""
    with Path(__file__).open("rb") as handle:
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def install(parts: Set[str]) -> None:
    """Do the whole set-up; the stamp is written last, so that a broken one is never trusted."""
    say(WORDS["set_up"])
    get_packages(missing_packages("window" in parts))
    make_venv()
    install_dependencies("[test]" if "test" in parts else "")
    if not run([str(venv_python()), "-c", "import PySide6.QtWidgets"]):
        raise Refused(WORDS["qt"])
    STAMP.write_text("\n".join([key(), *sorted(parts)]), encoding="utf-8")
    UNFINISHED.unlink()
    say(WORDS["ready"])


def venv_python() -> Path:
    """The Python inside `.venv`."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_venv() -> None:
    """Make `.venv`, afresh when the last set-up broke off or another Python made it."""
    broken = UNFINISHED.exists()
    if broken:
        say(WORDS["again"])
    UNFINISHED.touch()
    if not broken and venv_version() == sys.version_info[:2]:
        STAMP.write_text("", encoding="utf-8")
        return
    base = getattr(sys, "_base_executable", sys.executable)  # never the one that --clear removes
    if not run([base, "-m", "venv", "--clear", str(VENV)]):
        raise Refused(WORDS["venv"])


def venv_version() -> Optional[Tuple[int, ...]]:
    """(major, minor) of the Python in `.venv`; None when it or its pip does not start."""
    command = [str(venv_python()), "-c", "import pip, sys; print(*sys.version_info[:2])"]
    try:
        answer = subprocess.check_output(command, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return None
    return tuple(map(int, answer.split()))


def install_dependencies(extra: str) -> None:
    """Install what `constraints.txt` pins and this checkout, and compile both: a start is twice as fast."""
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    if not run([*pip, "--compile", "-c", "constraints.txt", "-e", "." + extra]):
        raise Refused(WORDS["pip"])
    run([str(venv_python()), "-m", "compileall", "-q", "zibo_app"])


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(window: bool) -> Dict[str, str]:
    """Debian packages that lack, each with why it is needed; none on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return {}
    venv = {} if importlib.util.find_spec("ensurepip") else {"python3-venv": "建立 .venv / making .venv"}
    drawing = {deb: "Qt 绘图 / drawing with Qt" for so, deb in OFFSCREEN.items() if not loads(so)}
    shown = WINDOW if window else {}
    windows = {deb: "Qt 窗口 / showing a window" for so, deb in shown.items() if not loads(so)}
    return dict(venv, **drawing, **windows)


def get_packages(missing: Dict[str, str]) -> None:
    """Name what lacks, and install it where that is allowed."""
    if not missing:
        return
    say("\n".join([WORDS["lacking"], *map("  {0[0]} ({0[1]})".format, missing.items())]))
    if not succeeds(["apt-get", "--version"]):
        say(WORDS["no_apt"])  # and go on: the import of Qt has the last word
        return
    command = ["install", "-y", "--no-install-recommends", *missing]
    root = privilege()
    apt = [*(root or []), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if root is None or not (run([*apt, "update"]) and run([*apt, *command])):
        line = "sudo apt-get update && sudo apt-get " + " ".join(command)
        raise Refused(WORDS["by_hand"].format(line))


def privilege() -> Optional[List[str]]:
    """What to put before a command to run it as root unasked; None when that is not to be had."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if succeeds(["sudo", "-n", "true"]) else None
