"""What the tests of the lock share: a hall with things to touch, the desk hidden behind it, and the guard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zibo_app.ui.context import Context
from zibo_app.ui.lock.guard import Guard
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import Window


class Stand(QWidget):
    """A hall to try the guard on; the hall itself is tried in test_escapes_hall."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.field = QLineEdit("储能")
        self.button = QPushButton("项目")
        self.list = QListView()
        layout = QVBoxLayout(self)
        for part in (self.field, self.button, self.list):
            layout.addWidget(part)


@pytest.fixture
def desk(ctx: Context, qtbot: QtBot) -> Iterator[Window]:
    """The window of staff, put away while the exhibition runs."""
    desk = Window(ctx, Settings(), Place("overview"), bool)
    yield desk
    desk.close()
    desk.deleteLater()


@pytest.fixture
def hall(desk: Window, qtbot: QtBot) -> Iterator[Stand]:
    """The window guests stand before."""
    hall = Stand()
    hall.showFullScreen()
    qtbot.waitExposed(hall)
    hall.activateWindow()
    hall.field.setFocus()
    qtbot.waitUntil(hall.isActiveWindow)
    yield hall
    hall.close()
    hall.deleteLater()


@pytest.fixture
def guard(hall: Stand, program: QApplication) -> Iterator[Guard]:
    """The lock, on until the test is over."""
    guard = Guard(hall, program)
    guard.on()
    yield guard
    guard.off()


@pytest.fixture
def nobody_gets_out(
    guard: Guard, hall: Stand, desk: Window, program: QApplication, qtbot: QtBot
) -> Iterator[None]:
    """After each attempt: the hall alone is on the screen, and the program runs on."""
    left: list[str] = []
    program.aboutToQuit.connect(lambda: left.append("quit"))
    desk.stage_requested.connect(left.append)
    yield
    QTest.qWait(0)
    qtbot.waitUntil(lambda: [w for w in program.topLevelWidgets() if w.isVisible()] == [hall])
    assert hall.isFullScreen()
    assert desk.isHidden()
    assert left == []
