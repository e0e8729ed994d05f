"""What mouse, touch, dragging and links could do in a locked exhibition: nothing but press."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QFileOpenEvent,
    QHelpEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWhatsThis
from pytestqt.qtbot import QtBot

from tests.ui.lock.conftest import Stand

Mouse = Qt.MouseButton
NONE = Qt.KeyboardModifier.NoModifier
pytestmark = pytest.mark.usefixtures("nobody_gets_out")


# -- mouse and touch -------------------------------------------------------------------------------
def test_only_the_left_button_presses(hall: Stand, program: QApplication) -> None:
    pressed: list[bool] = []
    hall.button.clicked.connect(lambda: pressed.append(True))
    program.clipboard().setText("别人的话", program.clipboard().Mode.Clipboard)
    for button in (Mouse.RightButton, Mouse.MiddleButton, Mouse.BackButton, Mouse.ForwardButton):
        QTest.mouseClick(hall.button, button)
        QTest.mouseClick(hall.field, button)
        QTest.mouseClick(hall.windowHandle(), button, NONE, QPoint(40, 20))
    assert pressed == []
    assert hall.field.text() == "储能"


def test_no_context_menu(hall: Stand, program: QApplication) -> None:
    for reason in QContextMenuEvent.Reason:
        for widget in (hall.field, hall.button, hall.list.viewport(), hall):
            program.sendEvent(widget, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))


def test_no_text_is_marked(hall: Stand) -> None:
    hall.field.setText("储能 电池")
    QTest.mouseDClick(hall.field, Mouse.LeftButton, NONE, QPoint(20, 10))
    QTest.mousePress(hall.field, Mouse.LeftButton, NONE, QPoint(15, 10))
    QTest.mouseMove(hall.field, QPoint(90, 10))
    QTest.mouseRelease(hall.field, Mouse.LeftButton, NONE, QPoint(90, 10))
    assert hall.field.selectedText() == ""


def test_nothing_is_dropped(hall: Stand, program: QApplication) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/hosts")])
    data.setText("dropped")
    both = Qt.DropAction.CopyAction, data, Mouse.LeftButton, NONE
    enter = QDragEnterEvent(QPoint(5, 5), *both)
    program.sendEvent(hall.field, enter)
    program.sendEvent(hall.field, QDropEvent(QPointF(5, 5), *both))
    program.sendEvent(program, QFileOpenEvent("/etc/hosts"))
    assert hall.field.text() == "储能"


def test_no_tooltip_and_no_whats_this(hall: Stand, program: QApplication, qtbot: QtBot) -> None:
    hall.button.setToolTip("https://example.com")
    hall.button.setWhatsThis("https://example.com")
    for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
        program.sendEvent(hall.button, QHelpEvent(kind, QPoint(5, 5), QPoint(5, 5)))
    QWhatsThis.showText(QPoint(50, 50), "shown", hall.button)
    QWhatsThis.enterWhatsThisMode()
    QTest.mouseClick(hall.button, Mouse.LeftButton)
    QWhatsThis.leaveWhatsThisMode()


# -- links -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "link", ["https://example.com", "http://x", "file:///", "mailto:a@b", "ms-settings:", "/etc"]
)
def test_no_link_opens(link: str) -> None:
    assert QDesktopServices.openUrl(QUrl(link))  # taken by us: the system here knows no way to open any
