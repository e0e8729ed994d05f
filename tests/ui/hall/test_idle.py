"""After a minute without input it is asked; ten seconds later nobody was there."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hall.conftest import Hands
from zibo_app.ui.hall.idle import COUNTDOWN, TICK, IdleWatch, since_boot


class Told:
    def __init__(self, watch: IdleWatch) -> None:
        self.told: list[object] = []
        watch.asked.connect(self.told.append)
        watch.answered.connect(lambda: self.told.append("answered"))
        watch.gone.connect(lambda: self.told.append("gone"))


@pytest.fixture
def watch(clock: Hands) -> IdleWatch:
    made = IdleWatch(60, clock)
    made.start()
    return made


def passes(watch: IdleWatch, clock: Hands, *steps: float) -> None:
    for seconds in steps:
        clock.now += seconds
        watch.look()


def test_it_asks_counts_down_and_gives_up(watch: IdleWatch, clock: Hands) -> None:
    told = Told(watch).told
    passes(watch, clock, 59.9)
    assert told == []
    passes(watch, clock, 0.1, 0.5, 0.5, *[1.0] * 8)
    assert told == [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert watch.asking
    passes(watch, clock, 1.0)
    assert told[-1] == "gone"
    assert not watch.asking
    assert not watch._timer.isActive()


def test_whoever_stirs_is_there(watch: IdleWatch, clock: Hands) -> None:
    told = Told(watch).told
    passes(watch, clock, 50)
    watch.stir()
    passes(watch, clock, 50)
    assert told == []
    passes(watch, clock, 12)
    watch.stir()
    assert told == [8, "answered"]
    watch.stir()
    passes(watch, clock, 59)
    assert told == [8, "answered"]
    passes(watch, clock, 1)
    assert told[-1] == COUNTDOWN


def test_after_a_sleep_nobody_is_asked(watch: IdleWatch, clock: Hands) -> None:
    told = Told(watch).told
    passes(watch, clock, 8 * 3600)
    assert told == ["gone"]


def test_stopped_it_says_nothing_and_starts_anew(watch: IdleWatch, clock: Hands) -> None:
    told = Told(watch).told
    passes(watch, clock, 65)
    watch.stop()
    assert not watch.asking
    clock.now += 100
    watch.start()
    passes(watch, clock, 59)
    assert told == [5]


def test_it_looks_by_itself(qtbot: QtBot, clock: Hands) -> None:
    watch = IdleWatch(1, clock)
    watch.start()
    clock.now += 2
    with qtbot.waitSignal(watch.asked, timeout=TICK * 20) as asked:
        pass
    assert asked.args == [9]
    watch.stop()


def test_the_clock_of_the_computer_goes_on() -> None:
    before = since_boot()
    assert since_boot() >= before > 0
