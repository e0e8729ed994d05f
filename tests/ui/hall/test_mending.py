"""Home after a first error, the loop after a second soon after, then a rest, and the loop once more."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.hall.conftest import Hands
from zibo_app.store.faults import Code
from zibo_app.ui.hall.mending import AGAIN, REST, Mending


@pytest.fixture
def mending(clock: Hands) -> Mending:
    return Mending(clock)


def fail(mending: Mending, qtbot: QtBot, said: str) -> None:
    with qtbot.waitSignal(getattr(mending, said), timeout=1000):
        mending.failed(ValueError("x"))


def test_each_error_soon_after_leads_further_back(mending: Mending, qtbot: QtBot, clock: Hands) -> None:
    for said in ("home", "loop", "rest", "rest"):
        fail(mending, qtbot, said)
        clock.now += AGAIN - 1
    assert mending._resting.isActive()
    assert mending._resting.interval() == REST
    with qtbot.waitSignal(mending.loop, timeout=1000):
        mending._resting.start(0)
    clock.now += AGAIN
    fail(mending, qtbot, "home")
    mending.stop()
    assert not mending._resting.isActive()


def test_errors_at_the_same_time_are_one(mending: Mending, qtbot: QtBot) -> None:
    said: list[str] = []
    mending.loop.connect(lambda: said.append("loop"))
    with qtbot.waitSignal(mending.home, timeout=1000):
        for _ in range(50):
            mending.failed(ValueError("x"))
    assert said == []


def test_it_waits_for_the_slot_to_end(mending: Mending) -> None:
    said: list[str] = []
    mending.home.connect(lambda: said.append("home"))
    mending.failed(ValueError("x"))
    assert said == []
    mending.stop()
    assert not mending._soon.isActive()


def test_a_refusal_is_no_error(mending: Mending) -> None:
    mending.failed(Code.MISSING.refused())
    assert not mending._soon.isActive()
