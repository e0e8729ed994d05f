"""A locked hall is left by its PIN and by nothing else; its pad lies over all there is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.hall.conftest import Hands, OpenHall, touch, wait_idle
from zibo_app.store.pin import scheme_of
from zibo_app.ui.context import Context
from zibo_app.ui.hall.hall import Hall

PIN = "4711"


@pytest.fixture
def locked(staff: Context, open_hall: OpenHall) -> Hall:
    staff.session.office.stage.set_pin(scheme_of(PIN))
    return open_hall()


def ask_for_pad(hall: Hall) -> None:
    QTest.keyClick(
        hall, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )


def type_pin(hall: Hall, digits: str) -> None:
    for key in (*digits, "✓"):
        QTest.mouseClick(hall.leaving.pad.keys[key], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F11])
def test_no_key_leaves(locked: Hall, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(locked.left, wait=0):
        QTest.keyClick(locked.content, key)
        touch(locked)
        QTest.keyClick(locked.content, key)
        locked.act("leave")
        assert not locked.close()
    assert locked.isVisible()


def test_esc_still_closes_what_lies_on_top(locked: Hall) -> None:
    touch(locked)
    locked.visit.act("search")
    QTest.keyClick(locked.visit.frame, Qt.Key.Key_Escape)
    assert not locked.visit.covered()


@pytest.mark.parametrize("touched", [False, True])
def test_the_pin_leaves(locked: Hall, qtbot: QtBot, touched: bool) -> None:
    if touched:
        touch(locked)
    ask_for_pad(locked)
    assert locked.leaving.pad.rect() == locked.rect()
    with qtbot.assertNotEmitted(locked.left, wait=0):
        type_pin(locked, "0815")
    locked.leaving._gate._until = 0  # the delay has passed
    locked.leaving.pad._told()
    with qtbot.waitSignal(locked.left, timeout=2000):
        type_pin(locked, PIN)


def test_over_the_loop_the_pad_is_no_touch_of_a_visitor(locked: Hall) -> None:
    ask_for_pad(locked)
    assert locked.loop is not None
    QTest.mouseClick(locked.leaving.pad.keys["1"], Qt.MouseButton.LeftButton)
    assert locked.visit is None
    locked.leaving.pad.back.click()
    assert locked.leaving.pad is None
    touch(locked)
    assert locked.visit is not None


def test_the_pad_goes_when_the_visitor_is_gone(locked: Hall, clock: Hands) -> None:
    touch(locked)
    ask_for_pad(locked)
    wait_idle(locked, clock, 1000)
    assert locked.leaving.pad is None
    assert locked.loop is not None


def test_it_speaks_the_visitors_language(locked: Hall) -> None:
    touch(locked)
    locked.visit.act("language")
    ask_for_pad(locked)
    assert locked.leaving.pad._ctx.lang == "en"
    locked.resize(1000, 700)
    assert locked.leaving.pad.rect() == locked.rect()


def test_unlocked_there_is_no_pad(open_hall: OpenHall) -> None:
    hall = open_hall()
    assert not hall.leaving.guard.is_on
    hall.leaving.guard.pad_requested.emit()
    hall.end()
    assert not hall.locked


def test_it_is_unlocked_at_the_end(locked: Hall) -> None:
    assert locked.leaving.guard.is_on
    locked.end()
    assert not locked.leaving.guard.is_on
