"""What people do is seen once each; what wakes the screen reaches no control."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zibo_app.ui.hall.stirs import JITTER, TOGETHER, Stirs


class Watched(QWidget):
    """A window with two buttons, watched; `asleep` says whether a touch only wakes it."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep = False
        self.said: list[str] = []
        self.stirs = Stirs(lambda: self.asleep, self)
        for name in ("stirred", "pressed", "woken"):
            getattr(self.stirs, name).connect(lambda name=name: self.said.append(name))
        self.stirs.woken.connect(self.wake)
        self.clicks = 0
        box = QVBoxLayout(self)
        self.one, self.other = QPushButton("1"), QPushButton("2")
        for button in (self.one, self.other):
            button.clicked.connect(self.clicked)
            box.addWidget(button)

    def clicked(self) -> None:
        self.clicks += 1

    def wake(self) -> None:
        self.asleep = False


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.stirs.start()
    made.said.clear()
    yield made
    made.stirs.stop()


def moved(watched: Watched, program: QApplication, by: int, at: int = 0) -> None:
    to = QPointF(QCursor.pos() + QPoint(by, 0))
    left = Qt.MouseButton.NoButton
    move = QMouseEvent(QMouseEvent.Type.MouseMove, to, to, left, left, Qt.KeyboardModifier.NoModifier)
    move.setTimestamp(at)
    program.sendEvent(watched, move)


def test_a_click_is_seen_once(watched: Watched) -> None:
    QTest.mouseClick(watched.one, Qt.MouseButton.LeftButton)
    assert watched.said.count("pressed") == 1
    assert watched.said.count("stirred") == 1
    assert watched.clicks == 1


def test_a_press_passed_on_to_those_around_is_seen_once(watched: Watched) -> None:
    watched.one.setEnabled(False)
    QTest.mousePress(watched.one, Qt.MouseButton.LeftButton)
    assert watched.said == ["pressed", "stirred"]


@pytest.mark.parametrize("where", ["one", "other"])
def test_what_wakes_reaches_no_control(watched: Watched, where: str) -> None:
    watched.asleep = True
    QTest.mousePress(watched.one, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(getattr(watched, where), Qt.MouseButton.LeftButton)
    assert watched.said == ["pressed", "woken"]
    assert watched.clicks == 0
    QTest.mouseClick(watched.other, Qt.MouseButton.LeftButton)
    assert watched.clicks == 1


def test_a_release_that_was_lost_stops_nothing(watched: Watched) -> None:
    watched.asleep = True
    QTest.mousePress(watched.one, Qt.MouseButton.LeftButton)
    QTest.mouseClick(watched.other, Qt.MouseButton.LeftButton)
    assert watched.clicks == 1


def test_a_key_wakes_and_types_nothing(watched: Watched) -> None:
    watched.asleep = True
    QTest.keyClick(watched.one, Qt.Key.Key_Space)
    assert "woken" in watched.said
    assert "pressed" not in watched.said
    assert watched.clicks == 0
    QTest.keyClick(watched.one, Qt.Key.Key_Space)
    assert watched.clicks == 1


def test_keys_held_with_others_are_kept_back_and_wake_nothing(watched: Watched) -> None:
    watched.asleep = True
    for key in (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Meta):
        QTest.keyPress(watched.one, key)
    assert "woken" not in watched.said
    assert watched.asleep


def test_a_mouse_must_move_to_count(watched: Watched, program: QApplication) -> None:
    watched.asleep = True
    moved(watched, program, JITTER)
    assert watched.said == []
    moved(watched, program, JITTER + 1)
    assert watched.said == ["woken"]
    moved(watched, program, 5 * JITTER)
    assert watched.said == ["woken", "stirred"]


@pytest.mark.parametrize(("after", "clicks"), [(0, 0), (TOGETHER - 1, 0), (TOGETHER, 1)])
def test_a_press_right_after_the_move_that_woke_belongs_to_it(
    watched: Watched, program: QApplication, after: int, clicks: int
) -> None:
    watched.asleep = True
    moved(watched, program, 5 * JITTER, at=10_000)
    assert watched.said == ["woken"]
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        where = QPointF(watched.one.rect().center())
        left = Qt.MouseButton.LeftButton
        held = left if kind is QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, where, where, left, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(10_000 + after)
        program.sendEvent(watched.one, event)
    assert watched.clicks == clicks
    assert watched.said.count("woken") == 1


def test_a_wheel_stirs(watched: Watched, program: QApplication) -> None:
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), *none, False)
    program.sendEvent(watched, wheel)
    assert set(watched.said) == {"stirred"}


def test_a_touch_is_counted_once_though_it_makes_a_click(watched: Watched) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(watched.one, screen).press(1, QPoint(5, 5), watched.one).commit()
    QTest.touchEvent(watched.one, screen).release(1, QPoint(5, 5), watched.one).commit()
    assert watched.said.count("pressed") == 1
    assert watched.clicks == 1


def test_a_touch_that_wakes_makes_no_click(watched: Watched) -> None:
    watched.asleep = True
    screen = QTest.createTouchDevice()
    QTest.touchEvent(watched.one, screen).press(1, QPoint(5, 5), watched.one).commit()
    QTest.touchEvent(watched.one, screen).move(1, QPoint(6, 6), watched.one).commit()
    QTest.touchEvent(watched.one, screen).release(1, QPoint(5, 5), watched.one).commit()
    assert watched.said.count("woken") == 1
    assert watched.clicks == 0


def test_stopped_it_sees_nothing(watched: Watched) -> None:
    watched.stirs.stop()
    QTest.mouseClick(watched.one, Qt.MouseButton.LeftButton)
    assert watched.said == []
