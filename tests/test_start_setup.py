"""The one-time set-up: trusted only when whole, repaired when broken, and honest about what lacks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import start_setup as setup

Record = list[list[str]]


@pytest.fixture
def project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A project folder of its own, in a path with a space and Chinese characters."""
    root = tmp_path / "我的 项目"
    root.mkdir()
    for name in ("pyproject.toml", "constraints.txt"):
        (root / name).write_text(name, "utf-8")
    monkeypatch.setattr(setup, "ROOT", root)
    monkeypatch.setattr(setup, "VENV", root / ".venv")
    monkeypatch.setattr(setup, "STAMP", root / ".venv/zibo-ready")
    monkeypatch.setattr(setup, "UNFINISHED", root / ".venv-unfinished")
    return root


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, project: Path) -> Record:
    """Commands are written down; the one that makes `.venv` leaves a Python there."""
    calls: Record = []

    def run(command: list[str]) -> bool:
        calls.append(command)
        if "venv" in command:
            setup.venv_python().parent.mkdir(parents=True, exist_ok=True)
            setup.venv_python().touch()
        return True

    monkeypatch.setattr(setup, "run", run)
    monkeypatch.setattr(setup, "missing_packages", lambda _window: {})
    monkeypatch.setattr(setup, "venv_version", lambda: None)
    return calls


def venvs_made(calls: Record) -> int:
    return sum("venv" in command for command in calls)


def installed(calls: Record) -> list[str]:
    return [command[-1] for command in calls if "pip" in command]


def test_a_command_runs_in_the_project_and_leaves_stdout_alone(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert setup.run([sys.executable, "-c", "import os; print(os.getcwd())"])
    assert not setup.run([sys.executable, "-c", "raise SystemExit(1)"])
    assert capfd.readouterr() == ("", f"{project}\n")


def test_dependencies_are_pinned_and_compiled(ran: Record) -> None:
    setup.install_dependencies("[test]")
    pip, own = ran
    assert pip[-5:] == ["--compile", "-c", "constraints.txt", "-e", ".[test]"]
    assert own[1:] == ["-m", "compileall", "-q", "zibo_app"]


# -- the stamp -------------------------------------------------------------------------------------
def test_the_first_set_up(ran: Record, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    setup.set_up({"program"})
    assert venvs_made(ran) == 1
    assert installed(ran) == ["."]
    assert setup.parts_done() == {"program"}
    assert not (project / ".venv-unfinished").exists()
    said = capsys.readouterr()
    assert said.out == ""
    assert "正在准备" in said.err
    assert "Setting up" in said.err


def test_a_later_set_up_does_nothing(ran: Record) -> None:
    setup.set_up({"program"})
    ran.clear()
    setup.set_up({"program"})
    assert ran == []


def test_a_part_is_added_to_what_was_there(ran: Record) -> None:
    setup.set_up({"program", "window"})
    setup.set_up({"program", "test"})
    assert installed(ran) == [".", ".[test]"]
    assert setup.parts_done() == {"program", "test", "window"}


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_a_changed_list_sets_up_again(ran: Record, project: Path, name: str) -> None:
    setup.set_up({"program"})
    (project / name).write_text("changed", "utf-8")
    assert setup.parts_done() == set()


def test_another_python_sets_up_again(ran: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    setup.set_up({"program"})
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert setup.parts_done() == set()


def test_a_moved_folder_sets_up_again(ran: Record, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    setup.set_up({"program"})
    moved = project.rename(project.with_name("moved"))
    monkeypatch.setattr(setup, "ROOT", moved)
    monkeypatch.setattr(setup, "VENV", moved / ".venv")
    monkeypatch.setattr(setup, "STAMP", moved / ".venv/zibo-ready")
    assert setup.parts_done() == set()


def test_a_lost_python_sets_up_again(ran: Record) -> None:
    setup.set_up({"program"})
    setup.venv_python().unlink()
    assert setup.parts_done() == set()


# -- a set-up that broke off -----------------------------------------------------------------------
def test_a_good_venv_is_kept(ran: Record, monkeypatch: pytest.MonkeyPatch, project: Path) -> None:
    (project / ".venv").mkdir()
    monkeypatch.setattr(setup, "venv_version", lambda: sys.version_info[:2])
    setup.make_venv()
    assert venvs_made(ran) == 0


@pytest.mark.parametrize("version", [None, (3, 99)])
def test_an_unfit_venv_is_made_afresh(ran: Record, monkeypatch: pytest.MonkeyPatch, version: object) -> None:
    monkeypatch.setattr(setup, "venv_version", lambda: version)
    setup.make_venv()
    assert ran[-1][1:] == ["-m", "venv", "--clear", str(setup.VENV)]


def test_a_killed_set_up_is_repaired(
    ran: Record, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def killed(_extra: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(setup, "install_dependencies", killed)
        with pytest.raises(KeyboardInterrupt):
            setup.set_up({"program"})
    assert setup.parts_done() == set()
    monkeypatch.setattr(setup, "venv_version", lambda: sys.version_info[:2])  # it looks good, but is not
    setup.set_up({"program"})
    assert venvs_made(ran) == 2
    assert "上次准备没有完成" in capsys.readouterr().err
    assert setup.parts_done() == {"program"}


def test_a_part_that_is_being_added_is_not_trusted(ran: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    setup.set_up({"program"})
    monkeypatch.setattr(setup, "venv_version", lambda: sys.version_info[:2])
    monkeypatch.setattr(setup, "install_dependencies", lambda _extra: (_ for _ in ()).throw(OSError))
    with pytest.raises(OSError):  # noqa: PT011 any will do
        setup.set_up({"test"})
    assert setup.parts_done() == set()


@pytest.mark.parametrize(("failing", "reason"), [("venv", ".venv"), ("pip", "依赖"), ("-c", "Qt")])
def test_a_failed_step_is_named(
    ran: Record, monkeypatch: pytest.MonkeyPatch, failing: str, reason: str
) -> None:
    worked = setup.run
    fails = {"-c": "import PySide6.QtWidgets"}.get(failing, failing)
    monkeypatch.setattr(setup, "run", lambda command: worked(command) and fails not in command)
    with pytest.raises(setup.Refused, match=reason):
        setup.set_up({"program"})
    assert setup.parts_done() == set()


def test_a_venv_that_does_not_start_has_no_version(project: Path) -> None:
    assert setup.venv_version() is None


def test_utf8_for_paths_in_pth_files() -> None:
    assert setup.environment() == dict(os.environ, PYTHONUTF8="1")


def test_a_second_start_waits_for_the_first() -> None:
    hold = (
        "import start_setup as s, sys\nwith s.alone():\n    print('held', flush=True)\n    sys.stdin.read()"
    )
    command = [sys.executable, "-c", hold]
    cwd = Path(setup.__file__).parent
    with subprocess.Popen(
        command, cwd=cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout
        assert first.stdin
        assert first.stdout.readline() == "held\n"
        with pytest.raises(subprocess.TimeoutExpired):
            subprocess.run([*command], cwd=cwd, stdin=subprocess.DEVNULL, timeout=0.5, check=False)
        first.stdin.close()


# -- system libraries ------------------------------------------------------------------------------
def lacking(monkeypatch: pytest.MonkeyPatch, *libraries: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(setup, "loads", lambda library: library not in libraries)


def test_what_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, "libGL.so.1", "libxcb-cursor.so.0")
    assert set(setup.missing_packages(False)) == {"libgl1"}
    assert set(setup.missing_packages(True)) == {"libgl1", "libxcb-cursor0"}


def test_python_without_venv_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch)
    monkeypatch.setattr(setup.importlib.util, "find_spec", lambda _name: None)
    assert setup.missing_packages(True) == {"python3-venv": "建立 .venv / making .venv"}


def test_other_systems_lack_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, *setup.OFFSCREEN, *setup.WINDOW)
    monkeypatch.setattr(sys, "platform", "win32")
    assert setup.missing_packages(True) == {}


def test_a_library_is_looked_for() -> None:
    assert not setup.loads("libzibo-is-not-there.so.7")
