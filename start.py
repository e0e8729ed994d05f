#!/usr/bin/env python3
# coding: utf-8
"""Set the program up once, then run it or its checks; needs nothing but Python itself.

Any Python 3 must be able to load this file, to be told what is needed: no syntax newer than 3.6.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import List

sys.path.insert(0, str(Path(__file__).resolve().parent / ".start"))

from start_setup import ROOT, Refused, environment, say, set_up, venv_python

PICTURES = ROOT / "pictures"
OLDEST = (3, 11)

HELP = """\
python3 start.py             准备一次，然后打开程序 / set up once, then open the program
python3 start.py test        准备一次，然后运行全部检查 / set up once, then run every check
python3 start.py 命令 …      其余参数交给程序 / anything else is handed to the program
python3 start.py -h          本说明 / this help

没有显示器时把每一页画成图片，放在 pictures/。
Without a display every page is drawn to a picture in pictures/.
Windows: py start.py"""

OLD = "需要 Python 3.11 或更新版本，这里是 {0}。\nPython 3.11 or newer is needed; this is {0}."
NO_DISPLAY = "没有显示器，改为把每一页画成图片：{0}\nNo display; drawing every page to a picture: {0}"

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
    "pytest": ["-m", "pytest"],
}


def wants_window(arguments: List[str]) -> bool:
    """Whether the program would open its window with these arguments."""
    first = arguments[0] if arguments else "show"
    return first == "show" or (first.startswith("-") and first != "--version")


def has_display() -> bool:
    """Whether a window can be shown; only Linux can lack a display, and a platform named for Qt is one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def for_pictures(arguments: List[str]) -> List[str]:
    """Of the window's options those that its pictures know too."""
    kept = []
    for option, value in zip(arguments, [*arguments[1:], ""], strict=False):
        if option.split("=")[0] in ("--lang", "--catalogue"):
            kept += [option] if "=" in option else [option, value]
    return kept


def run_check(name: str, arguments: List[str]) -> bool:
    """Run one of the checks with its output shown; true when it passed."""
    print("\n== " + name, flush=True)
    command = [str(venv_python()), *CHECKS[name], *arguments]
    return subprocess.call(command, cwd=str(ROOT), env=environment()) == 0


def run_checks(arguments: List[str]) -> int:
    """Run every check, though one fails; extra arguments go to pytest. 0 when all passed, else 1."""
    failed = [name for name in CHECKS if not run_check(name, arguments if name == "pytest" else [])]
    print(
        "\n未通过 / Failed: " + ", ".join(failed) if failed else "\n全部通过 / All checks passed", flush=True
    )
    return 1 if failed else 0


def run_program(arguments: List[str]) -> int:
    """Become the program; on Windows wait for it, since a console would not."""
    command = [str(venv_python()), "-P", "-m", "zibo_app", *arguments]
    if os.name != "nt":
        os.execve(command[0], command, environment())  # noqa: S606 no shell is meant
    return subprocess.call(command, env=environment())


def open_program(arguments: List[str]) -> int:
    """Set up and run the program, or draw its pages when it would need a display that is not there."""
    opens = wants_window(arguments)
    shown = opens and has_display()
    set_up({"program", "window"} if shown else {"program"})
    if opens and not shown:
        say(NO_DISPLAY.format(PICTURES))
        return run_program(["snapshot", "--all", "--out", str(PICTURES), *for_pictures(arguments)])
    return run_program(arguments)


def test_program(arguments: List[str]) -> int:
    """Set up with the test tools and run the checks."""
    set_up({"program", "test"})
    return run_checks(arguments)


def main(arguments: List[str]) -> int:
    """Exit codes: 0 done, 1 a check failed, 3 refused with a reason; else the program's own."""
    if sys.version_info[:2] < OLDEST:
        say(OLD.format(sys.version.split()[0]))
        return 3
    if arguments[:1] in (["-h"], ["--help"]):
        print(HELP)
        return 0
    try:
        return test_program(arguments[1:]) if arguments[:1] == ["test"] else open_program(arguments)
    except (Refused, OSError) as reason:
        say(str(reason))
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console without Chinese shows ? and goes on
    sys.exit(main(sys.argv[1:]))
