"""The supervisor with real child processes: crashes, freezes, refusals, and when it gives up."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from zibo_app.ui.watch.limits import Limits
from zibo_app.ui.watch.supervisor import Supervisor, Why

CHILD = Path(__file__).with_name("child.py")
SHORT = Limits(beat=50, frozen=400, starting=5000, pause=10, most=5, within=600.0)
Watched = Callable[..., Supervisor]


class Told:
    """What a supervisor said, in order."""

    def __init__(self, supervisor: Supervisor) -> None:
        self.told: list[object] = []
        supervisor.started.connect(self.told.append)
        supervisor.alive.connect(lambda: self.told.append("alive"))
        supervisor.fell.connect(self.told.append)
        supervisor.gave_up.connect(lambda why: self.told.append(("gave up", why)))
        supervisor.ended.connect(lambda code: self.told.append(("ended", code)))


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made: list[Supervisor] = []

    def build(*acts: str, limits: Limits = SHORT, clock: Callable[[], float] | None = None) -> Supervisor:
        words = [sys.executable, str(CHILD), str(tmp_path / "count"), *acts]
        supervisor = Supervisor(words, limits, clock) if clock else Supervisor(words, limits)
        supervisor.heard = Told(supervisor).told
        made.append(supervisor)
        return supervisor

    yield build
    for supervisor in made:
        supervisor.stop()


def test_a_program_that_crashed_is_started_again(watched: Watched, qtbot: QtBot, tmp_path: Path) -> None:
    supervisor = watched("crash", "run")
    supervisor.start()
    qtbot.waitUntil(lambda: supervisor.heard.count("alive") == 2, timeout=10_000)
    assert supervisor.heard == [0, "alive", Why.CRASHED, 1, "alive"]
    assert (tmp_path / "count").read_text("utf-8") == "crash 50\nrun 50\n"


def test_a_program_that_froze_is_ended_and_started_again(watched: Watched, qtbot: QtBot) -> None:
    supervisor = watched("freeze", "run")
    supervisor.start()
    qtbot.waitUntil(lambda: supervisor.heard.count("alive") == 2, timeout=10_000)
    assert supervisor.heard == [0, "alive", Why.FROZEN, 1, "alive"]
    assert supervisor.process.state() is QProcess.ProcessState.Running


def test_a_program_that_never_gives_a_sign_is_ended(watched: Watched, qtbot: QtBot) -> None:
    supervisor = watched("dumb", "run", limits=SHORT._replace(starting=300))
    supervisor.start()
    qtbot.waitUntil(lambda: "alive" in supervisor.heard, timeout=10_000)
    assert supervisor.heard[:2] == [0, Why.FROZEN]


def test_one_that_beats_is_left_in_peace(watched: Watched, qtbot: QtBot) -> None:
    supervisor = watched("run")
    supervisor.start()
    qtbot.waitUntil(lambda: "alive" in supervisor.heard, timeout=10_000)
    for _ in range(3 * SHORT.frozen // SHORT.beat):
        with qtbot.waitSignal(supervisor._look.timeout, timeout=5000):
            pass
    assert supervisor.heard == [0, "alive"]


def test_after_more_than_five_restarts_it_gives_up(watched: Watched, qtbot: QtBot, tmp_path: Path) -> None:
    supervisor = watched("crash")
    with qtbot.waitSignal(supervisor.gave_up, timeout=30_000):
        supervisor.start()
    assert [each for each in supervisor.heard if isinstance(each, int)] == [0, 1, 2, 3, 4, 5]
    assert supervisor.heard[-1] == ("gave up", Why.CRASHED)
    assert len((tmp_path / "count").read_text("utf-8").splitlines()) == 6
    assert not supervisor._again.isActive()
    assert not supervisor._look.isActive()


def test_restarts_long_ago_do_not_count(watched: Watched, qtbot: QtBot) -> None:
    now = iter(range(0, 10_000, 200))
    supervisor = watched(*["crash"] * 9, "0", clock=lambda: next(now))
    with qtbot.waitSignal(supervisor.ended, timeout=30_000):
        supervisor.start()
    assert supervisor.heard.count(Why.CRASHED) == 9


@pytest.mark.parametrize("code", [0, 2])
def test_a_program_that_ended_as_it_should_stays_ended(watched: Watched, qtbot: QtBot, code: int) -> None:
    supervisor = watched(str(code))
    with qtbot.waitSignal(supervisor.ended, timeout=10_000):
        supervisor.start()
    assert supervisor.heard == [0, ("ended", code)]


def test_a_refusal_is_not_tried_again(watched: Watched, qtbot: QtBot) -> None:
    supervisor = watched("3")
    with qtbot.waitSignal(supervisor.gave_up, timeout=10_000):
        supervisor.start()
    assert supervisor.heard == [0, ("gave up", Why.REFUSED)]


def test_an_unknown_exit_is_a_crash(watched: Watched, qtbot: QtBot) -> None:
    supervisor = watched("1", "run")
    supervisor.start()
    qtbot.waitUntil(lambda: "alive" in supervisor.heard, timeout=10_000)
    assert supervisor.heard[1] is Why.CRASHED


def test_a_program_that_is_missing_is_given_up(qtbot: QtBot) -> None:
    supervisor = Supervisor(["/no/such/program"], SHORT)
    heard = Told(supervisor).told
    with qtbot.waitSignal(supervisor.gave_up, timeout=5000):
        supervisor.start()
    assert heard[-1] == ("gave up", Why.MISSING)
    supervisor.stop()


def test_stopped_it_starts_nothing(watched: Watched, qtbot: QtBot) -> None:
    supervisor = watched("run")
    supervisor.start()
    qtbot.waitUntil(lambda: "alive" in supervisor.heard, timeout=10_000)
    supervisor.stop()
    assert supervisor.process.state() is QProcess.ProcessState.NotRunning
    assert supervisor.heard == [0, "alive"]
    assert not supervisor._again.isActive()


def test_within_fifteen_seconds_there_is_room_for_a_start() -> None:
    usual = Limits()
    assert usual.frozen == 30_000
    assert usual.beat + usual.pause <= 2_000
    assert (usual.most, usual.within) == (5, 600.0)
