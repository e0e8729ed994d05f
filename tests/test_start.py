"""`start.py` decides rightly: what to set up, when to trust it, what to do without a display."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import start

ROOT = Path(start.__file__).parent
Record = list[list[str]]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> Record:
    """Nothing is set up or started; what would have been is written down."""
    calls: Record = []
    monkeypatch.setattr(start, "set_up", lambda parts: calls.append(["set up", *sorted(parts)]))
    monkeypatch.setattr(start, "run_program", lambda arguments: calls.append(["run", *arguments]) or 0)
    return calls


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    return lambda there: monkeypatch.setattr(start, "has_display", lambda: there)


@pytest.mark.parametrize(
    ("arguments", "wants"),
    [
        ([], True),
        (["show"], True),
        (["--lang", "zh"], True),
        (["--page", "parks"], True),
        (["--version"], False),
        (["check"], False),
        (["snapshot", "overview"], False),
        (["export", "pdf"], False),
    ],
)
def test_what_wants_a_window(arguments: list[str], wants: bool) -> None:
    assert start.wants_window(arguments) is wants


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_display_on_linux(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for other in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(other, raising=False)
    assert not start.has_display()
    monkeypatch.setenv(name, ":0")
    assert start.has_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_a_display(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert start.has_display()


def test_a_display_opens_the_window(ran: Record, display: Callable[[bool], None]) -> None:
    display(True)
    assert start.main(["--lang", "en"]) == 0
    assert ran == [["set up", "program", "window"], ["run", "--lang", "en"]]


def test_no_display_draws_the_pages(
    ran: Record, display: Callable[[bool], None], capsys: pytest.CaptureFixture[str]
) -> None:
    display(False)
    assert start.main([]) == 0
    assert ran == [["set up", "program"], ["run", "snapshot", "--all", "--out", str(ROOT / "pictures")]]
    said = capsys.readouterr().err
    assert "没有显示器" in said
    assert "No display" in said
    assert str(ROOT / "pictures") in said


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        (["--lang", "en", "--page", "parks"], ["--lang", "en"]),
        (["show", "--catalogue=a b.db", "--exhibition"], ["--catalogue=a b.db"]),
        (["show", "--catalogue", "目录.db", "--lang=zh"], ["--catalogue", "目录.db", "--lang=zh"]),
        (["--page", "parks"], []),
    ],
)
def test_pictures_take_the_options_they_know(
    ran: Record, display: Callable[[bool], None], arguments: list[str], kept: list[str]
) -> None:
    display(False)
    assert start.main(arguments) == 0
    assert ran[-1] == ["run", "snapshot", "--all", "--out", str(ROOT / "pictures"), *kept]


def test_a_command_needs_no_display(ran: Record, display: Callable[[bool], None]) -> None:
    display(False)
    assert start.main(["search", "齐鲁", "--json"]) == 0
    assert ran == [["set up", "program"], ["run", "search", "齐鲁", "--json"]]


def test_an_old_python_is_told(
    monkeypatch: pytest.MonkeyPatch, ran: Record, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    assert start.main([]) == 3
    assert ran == []
    said = capsys.readouterr().err
    assert "需要 Python 3.11" in said
    assert "Python 3.11 or newer is needed" in said


@pytest.mark.parametrize("trouble", [start.Refused("no / 不行"), PermissionError(13, "read-only")])
def test_a_reason_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], trouble: Exception
) -> None:
    def fail(_parts: set[str]) -> None:
        raise trouble

    monkeypatch.setattr(start, "set_up", fail)
    assert start.main(["check"]) == 3
    assert str(trouble) in capsys.readouterr().err


def test_an_interrupt_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_parts: set[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "set_up", interrupt)
    assert start.main(["check"]) == 130


@pytest.mark.parametrize(("system", "waits"), [("posix", False), ("nt", True)])
def test_the_program_takes_over(monkeypatch: pytest.MonkeyPatch, system: str, waits: bool) -> None:
    calls: list[tuple[bool, list[str]]] = []
    monkeypatch.setattr(start, "venv_python", lambda: Path("py"))

    def replace(_path: str, command: list[str], _environment: dict[str, str]) -> None:
        calls.append((False, command))

    monkeypatch.setattr(start, "os", SimpleNamespace(name=system, execve=replace))
    monkeypatch.setattr(subprocess, "call", lambda command, **_options: calls.append((True, command)) or 7)
    assert start.run_program(["check"]) == 7
    assert calls[0] == (waits, ["py", "-P", "-m", "zibo_app", "check"])


# -- the checks ------------------------------------------------------------------------------------
@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Record:
    """Each check's command; those that hold "mypy" fail."""
    calls: Record = []

    def call(command: list[str], **_options: object) -> int:
        calls.append(command)
        return int("mypy" in command)

    monkeypatch.setattr(start, "set_up", lambda parts: calls.append(sorted(parts)))
    monkeypatch.setattr(subprocess, "call", call)
    return calls


def test_every_check_runs_though_one_fails(checked: Record, capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["test", "-k", "font"]) == 1
    assert checked[0] == ["program", "test"]
    assert [command[1:] for command in checked[1:-1]] == [*start.CHECKS.values()][:-1]
    assert checked[-1][1:] == ["-m", "pytest", "-k", "font"]
    *steps, verdict = [line for line in capsys.readouterr().out.splitlines() if line]
    assert steps == [f"== {name}" for name in start.CHECKS]
    assert verdict.endswith("Failed: mypy")


def test_all_checks_passed(
    checked: Record, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(start.CHECKS, "mypy")
    assert start.main(["test"]) == 0
    assert capsys.readouterr().out.endswith("All checks passed\n")
    assert len(checked) == 1 + len(start.CHECKS)


# -- as a person calls it --------------------------------------------------------------------------
def child(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "start.py"), *arguments]
    return subprocess.run(
        command, env=os.environ | environment, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


def test_help_in_both_languages() -> None:
    answer = child("-h")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "打开程序" in answer.stdout
    assert "set up once" in answer.stdout


def test_a_console_without_chinese_goes_on() -> None:
    answer = child("-h", PYTHONIOENCODING="ascii")
    assert answer.returncode == 0
    assert "set up once" in answer.stdout


@pytest.mark.parametrize("name", ["start.py", ".start/start_setup.py"])
def test_an_old_python_can_load_it(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert ast.parse(text, feature_version=(3, 7))
    assert "__future__" not in text


@pytest.mark.parametrize("text", ["(a := 1)", "match a:\n    case 1: ..."])
def test_new_syntax_would_be_found(text: str) -> None:
    with pytest.raises(SyntaxError):
        ast.parse(text, feature_version=(3, 7))
