"""Areas follow a finger, and building many of them leaves nothing behind."""

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QScroller, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from zibo_app.ui.widgets.flick import take_flicks


def area(*, flicks: bool = True) -> QScrollArea:
    made, content = QScrollArea(), QWidget()
    content.setFixedSize(300, 3000)
    made.setWidget(content)
    made.resize(320, 300)
    if flicks:
        take_flicks(made.viewport())
    return made


@pytest.mark.parametrize("flicks", [True, False])
def test_it_follows_a_finger(qtbot: QtBot, flicks: bool) -> None:
    for _ in range(2):
        made = area(flicks=flicks)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        finger, window = QTest.createTouchDevice(), made.windowHandle()
        QTest.touchEvent(window, finger).press(0, QPoint(150, 250))
        for y in range(240, 40, -20):
            QTest.qWait(5)
            QTest.touchEvent(window, finger).move(0, QPoint(150, y))
        QTest.touchEvent(window, finger).release(0, QPoint(150, 40))
        assert (made.verticalScrollBar().value() > 0) is flicks
        if flicks:
            scroller = QScroller.scroller(made.viewport())
            qtbot.waitUntil(lambda s=scroller: s.state() is QScroller.State.Inactive, timeout=5000)


def test_many_areas_share_one_gesture() -> None:
    delete(area())
    before = gestures()
    for _ in range(50):
        delete(area())
    assert gestures() == before


def gestures() -> int:
    """Count the Python types of gestures: one was made for each unknown kind."""
    gc.collect()
    return sum(
        isinstance(each, type) and each.__name__ == Qt.GestureType.__name__ for each in gc.get_objects()
    )
