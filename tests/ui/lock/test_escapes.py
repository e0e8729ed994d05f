"""Every way out of a locked exhibition that was thought of, tried: keys, closing, other windows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QShortcut,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.lock.attempts import KEYS, NAMED
from tests.ui.lock.conftest import Stand
from zibo_app.ui.lock.guard import Guard
from zibo_app.ui.window import Window

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Mouse = Qt.MouseButton
pytestmark = pytest.mark.usefixtures("nobody_gets_out")


# -- keys ------------------------------------------------------------------------------------------
def test_no_key_does_anything_but_those_named(hall: Stand, program: QApplication) -> None:
    hall.field.setText("储能")
    hall.field.setCursorPosition(1)
    program.clipboard().setText("别人的话")
    for key, held in KEYS:
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(hall.field, QKeyEvent(kind, key, held))
    assert hall.field.text() == "储能"
    assert hall.field.selectedText() == ""
    assert program.clipboard().text() == "别人的话"


def test_not_even_through_the_window(hall: Stand) -> None:
    """Keys that the system sends go to the window first, and to its shortcuts before its fields."""
    handle = hall.windowHandle()
    pressed: list[str] = []
    for sequence in ("Ctrl+Q", "Alt+F4", "F11", "F5", "Esc", "Ctrl+W", "Ctrl+Shift+V"):
        shortcut = QShortcut(sequence, hall)
        shortcut.activated.connect(lambda said=sequence: pressed.append(said))
    for key, held in KEYS:
        if key not in NAMED or key is Key.Key_Escape:  # QTest does not know the others
            QTest.keyClick(handle, key, held)
    assert pressed == []


def test_nor_through_the_hidden_window(hall: Stand, desk: Window) -> None:
    """A shortcut of the whole program acts whichever of its windows is in front."""
    done: list[bool] = []
    action = QAction(desk)
    action.setShortcut("Ctrl+L")
    action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    action.triggered.connect(lambda: done.append(True))
    desk.addAction(action)
    QTest.keyClick(hall.windowHandle(), Key.Key_L, CONTROL)
    assert done == []


def test_what_a_visitor_needs_still_works(hall: Stand) -> None:
    done: list[bool] = []
    QShortcut("Ctrl+L", hall).activated.connect(lambda: done.append(True))
    QTest.keyClick(hall.windowHandle(), Key.Key_L, CONTROL)
    assert done == [True]
    hall.field.clear()
    QTest.keyClicks(hall.field, "Fab 3")
    QTest.keyClick(hall.field, Key.Key_Backspace)
    assert hall.field.text() == "Fab "
    QTest.keyClick(hall.field, Key.Key_Tab)
    assert hall.button.hasFocus()
    hall.button.clicked.connect(lambda: done.append(False))
    QTest.keyClick(hall.button, Key.Key_Space)
    QTest.mouseClick(hall.button, Mouse.LeftButton)
    assert done == [True, False, False]


def test_escape_only_asks(hall: Stand, guard: Guard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(guard.escaped):
        QTest.keyClick(hall.windowHandle(), Key.Key_Escape)


# -- closing ---------------------------------------------------------------------------------------
def test_close_from_the_task_bar(hall: Stand) -> None:
    assert not hall.close()
    event = QEvent(QEvent.Type.Close)
    QApplication.sendEvent(hall.windowHandle(), event)
    assert not event.isAccepted()
    assert not hall.windowHandle().close()


def test_close_of_the_desk_and_of_all(desk: Window, program: QApplication) -> None:
    assert not desk.close()
    program.closeAllWindows()


def test_quit(program: QApplication) -> None:
    QTimer.singleShot(0, program.quit)
    QTest.qWait(0)
    QApplication.sendEvent(program, QEvent(QEvent.Type.Quit))


def test_hiding_and_minimising(hall: Stand, qtbot: QtBot) -> None:
    for leave in (hall.hide, hall.showMinimized, hall.showNormal, hall.showMaximized):
        leave()
        qtbot.waitUntil(lambda: hall.isVisible() and hall.isFullScreen())


# -- other windows ---------------------------------------------------------------------------------
def another(parent: QWidget | None) -> QWidget:
    window = QMainWindow(parent)
    window.show()
    return window


def a_window_of_no_parent(hall: Stand) -> object:
    return another(None)


def a_window_of_the_hall(hall: Stand) -> object:
    return another(hall)


def a_dialog(hall: Stand) -> object:
    return QDialog(hall).exec()


def a_message_from_a_job(_hall: Stand) -> object:
    return QMessageBox.critical(None, "E", "a" * 50)


def a_file_to_open(hall: Stand) -> object:
    return QFileDialog.getOpenFileName(hall, "")


def a_file_to_save(hall: Stand) -> object:
    return QFileDialog.getSaveFileName(hall, "")


def a_menu(hall: Stand) -> object:
    menu = QMenu(hall)
    menu.addAction("Quit", QApplication.quit)
    return menu.exec(QPoint(10, 10))


def a_menu_that_stays(hall: Stand) -> object:
    menu = QMenu(hall)
    menu.addAction("Quit", QApplication.quit)
    menu.popup(QPoint(10, 10))
    return menu


def the_menu_of_a_field(hall: Stand) -> object:
    menu = hall.field.createStandardContextMenu()
    menu.popup(QPoint(10, 10))
    return menu


WINDOWS: list[Callable[[Stand], object]] = [
    *(a_window_of_no_parent, a_window_of_the_hall, a_dialog, a_message_from_a_job, a_file_to_open),
    *(a_file_to_save, a_menu, a_menu_that_stays, the_menu_of_a_field),
]


@pytest.mark.parametrize("opened", WINDOWS, ids=lambda opened: opened.__name__)
def test_no_other_window_stays_or_holds_the_program(
    hall: Stand, opened: Callable[[Stand], object], qtbot: QtBot
) -> None:
    opened(hall)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert QApplication.activeModalWidget() is None


def test_a_window_turned_away_is_never_drawn(hall: Stand) -> None:
    window = another(None)
    assert window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    handle = window.windowHandle()
    assert handle is None or not handle.isVisible()


def test_the_desk_cannot_be_shown(desk: Window, qtbot: QtBot) -> None:
    desk.show()
    qtbot.waitUntil(desk.isHidden)


# -- and afterwards --------------------------------------------------------------------------------
def test_unlocked_all_is_as_before(guard: Guard, hall: Stand, desk: Window, program: QApplication) -> None:
    guard.off()
    guard.off()
    assert not program.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QTest.keyClick(hall.field, Key.Key_A, CONTROL)
    assert hall.field.selectedText() == "储能"
    window = QWindow()
    window.close()
    guard.on()
    guard.on()
    assert guard.is_on
