"""An error in a slot is logged and leads home, a broken home to the loop, a broken loop to a still page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.ui.hall.conftest import Hands, OpenHall, touch
from zibo_app.domain.fault import Refused
from zibo_app.ui import errors, jobs
from zibo_app.ui.hall import shown as module
from zibo_app.ui.hall.fault import UNFIT
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.hall.paused import PausedPage
from zibo_app.ui.hall.visit import Visit
from zibo_app.ui.navigator import Place


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[BaseException]]:
    """What goes to the log."""
    found: list[BaseException] = []
    jobs.REPORTS.failed.connect(found.append)
    yield found
    jobs.REPORTS.failed.disconnect(found.append)


def fail(hall: Hall, error: Exception) -> None:
    """Fail in a slot, as the program catches it."""
    with capture_exceptions():
        errors._caught(type(error), error, None)


def test_an_error_leads_home(open_hall: OpenHall, qtbot: QtBot, logged: list[BaseException]) -> None:
    hall = open_hall()
    touch(hall)
    visit = hall.visit
    visit.frame.place_requested.emit(Place("projects"))
    error = ValueError("in a slot")
    fail(hall, error)
    assert logged == [error]
    qtbot.waitUntil(lambda: hall.visit.page() == "home", timeout=2000)
    assert hall.visit is visit
    QTest.mouseClick(visit.frame.doors._doors["projects"], Qt.MouseButton.LeftButton)
    assert visit.page() == "projects"


def test_a_second_one_soon_after_leads_to_the_loop(
    open_hall: OpenHall, qtbot: QtBot, clock: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall = open_hall()
    touch(hall)
    monkeypatch.setattr(Visit, "home", lambda _visit: fail(hall, ValueError("home, too")))
    fail(hall, ValueError("x"))
    qtbot.waitUntil(lambda: hall.loop is not None, timeout=2000)
    assert hall.visit is None
    clock.now += 60
    monkeypatch.undo()
    touch(hall)
    assert hall.visit.page() == "home"


def test_a_broken_loop_makes_room_for_the_still_page(
    open_hall: OpenHall, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall = open_hall()
    sound = module.loop_view

    def broken(*_: object) -> None:
        raise ValueError("loop")

    monkeypatch.setattr(module, "loop_view", broken)
    with capture_exceptions() as raised:
        fail(hall, ValueError("x"))
        qtbot.waitUntil(lambda: bool(raised), timeout=2000)
        for _ in range(2):
            fail(hall, ValueError("x"))
            qtbot.waitUntil(lambda: not hall.mending._soon.isActive(), timeout=2000)
    assert isinstance(hall.content, PausedPage)
    monkeypatch.setattr(module, "loop_view", sound)
    hall.mending._resting.start(0)
    qtbot.waitUntil(lambda: hall.loop is not None, timeout=2000)


def test_what_was_refused_stays(open_hall: OpenHall, qtbot: QtBot) -> None:
    hall = open_hall()
    touch(hall)
    hall.visit.frame.place_requested.emit(Place("projects"))
    fail(hall, Refused(UNFIT))
    qtbot.wait(1)
    assert hall.visit.page() == "projects"


def test_after_the_end_nothing_is_mended(open_hall: OpenHall) -> None:
    hall = open_hall()
    fail(hall, ValueError("x"))
    hall.end()
    assert not hall.mending._soon.isActive()
