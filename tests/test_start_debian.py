"""What lacks on Debian is installed where that is allowed, else the line to run is printed."""

import os

import pytest
import start_setup as setup

MISSING = {"libgl1": "Qt 绘图 / drawing with Qt"}
UPDATE = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "update"]
INSTALL = [*UPDATE[:3], "install", "-y", "--no-install-recommends", "libgl1"]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    calls: list[list[str]] = []
    monkeypatch.setattr(setup, "run", lambda command: calls.append(command) or True)
    return calls


def system(monkeypatch: pytest.MonkeyPatch, user: int, *there: str) -> None:
    """A machine with these programs, and this user."""
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(setup, "succeeds", lambda command: command[0] in there)


def test_nothing_lacks(ran: list[list[str]]) -> None:
    setup.get_packages({})
    assert ran == []


def test_root_installs(ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    system(monkeypatch, 0, "apt-get")
    setup.get_packages(MISSING)
    assert ran == [UPDATE, INSTALL]


def test_sudo_without_a_question_installs(ran: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    system(monkeypatch, 1000, "apt-get", "sudo")
    setup.get_packages(MISSING)
    assert ran == [["sudo", "-n", *UPDATE], ["sudo", "-n", *INSTALL]]


def test_others_are_told_the_line(
    ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    system(monkeypatch, 1000, "apt-get")
    with pytest.raises(setup.Refused, match=r"sudo apt-get update && sudo apt-get install -y .* libgl1"):
        setup.get_packages(MISSING)
    assert ran == []
    assert "libgl1 (Qt 绘图 / drawing with Qt)" in capsys.readouterr().err


def test_a_failed_install_tells_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    system(monkeypatch, 0, "apt-get")
    monkeypatch.setattr(setup, "run", lambda command: "update" in command)
    with pytest.raises(setup.Refused, match="apt-get install"):
        setup.get_packages(MISSING)


def test_a_system_without_apt_goes_on(
    ran: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    system(monkeypatch, 0)
    setup.get_packages(MISSING)
    assert ran == []
    assert "package manager" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "worked"), [(["true"], True), (["false"], False), (["no-such-zibo"], False)]
)
def test_succeeds(command: list[str], worked: bool) -> None:
    assert setup.succeeds(command) is worked
