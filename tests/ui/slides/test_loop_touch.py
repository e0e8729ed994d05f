"""What ends the loop: the button, a touch anywhere, a key, a mouse moved on purpose."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.slides.conftest import MakeLoop
from tests.ui.slides.rules import faults


def test_the_button_touches(make_loop: MakeLoop, qtbot: QtBot) -> None:
    loop = make_loop()
    loop.start()
    with qtbot.waitSignal(loop.touched):
        QTest.mouseClick(loop.button, Qt.MouseButton.LeftButton)
    loop.button.setFocus()
    with qtbot.waitSignal(loop.touched):
        QTest.keyClick(loop.button, Qt.Key.Key_Space)


@pytest.mark.parametrize("at", [(5, 5), (640, 360), (1275, 715)])
def test_a_touch_anywhere_touches(at: tuple[int, int], make_loop: MakeLoop, qtbot: QtBot) -> None:
    loop = make_loop()
    loop.start()
    with qtbot.waitSignal(loop.touched):
        QTest.mousePress(loop, Qt.MouseButton.LeftButton, pos=QPoint(*at))


def test_any_key_touches_but_no_shortcut(make_loop: MakeLoop, qtbot: QtBot) -> None:
    loop = make_loop()
    loop.start()
    with qtbot.waitSignal(loop.touched):
        QTest.keyClick(loop, Qt.Key.Key_A)
    with qtbot.assertNotEmitted(loop.touched):
        QTest.keyClick(loop, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(loop, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)


def test_a_key_that_is_held_down_is_one_touch(make_loop: MakeLoop, qtbot: QtBot) -> None:
    loop = make_loop()
    loop.start()
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True)
    with qtbot.assertNotEmitted(loop.touched):
        loop.keyPressEvent(again)
    assert not again.isAccepted()


def test_a_mouse_moved_on_purpose_touches(make_loop: MakeLoop, qtbot: QtBot) -> None:
    loop = make_loop()
    loop.start()
    with qtbot.assertNotEmitted(loop.touched):
        for x in (300, 302, 304, 301):
            QTest.mouseMove(loop, QPoint(x, 300))
    with qtbot.waitSignal(loop.touched):
        QTest.mouseMove(loop, QPoint(360, 340))


@pytest.mark.parametrize(
    "size", [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)], ids=str
)
@pytest.mark.parametrize("small", [False, True])
def test_the_button_has_its_place(size: tuple[int, int], small: bool, make_loop: MakeLoop) -> None:
    loop = make_loop(size=size, small=small)
    loop.start()
    button = loop.button.geometry()
    assert button.height() >= 56
    assert loop.rect().contains(button)
    assert not button.intersects(loop.progress.geometry())
    laid = loop.view.laid()
    assert laid is not None
    assert faults(laid) == []
    unit = laid.canvas.unit
    wide, high = laid.canvas.corner
    assert (wide * unit, high * unit) == pytest.approx((button.width(), button.height()))


def test_the_button_says_it_in_both_languages(make_loop: MakeLoop) -> None:
    loop = make_loop()
    assert loop.button.accessibleName().endswith("/ Touch to explore")
    assert loop.focusProxy() is loop.button
