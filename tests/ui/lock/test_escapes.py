"""Every way out of a locked exhibition that was thought of, tried: none leads anywhere."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QFileOpenEvent,
    QHelpEvent,
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
    QWhatsThis,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.lock.conftest import Stand
from zibo_app.ui.lock.guard import Guard
from zibo_app.ui.lock.keys import FUNCTIONS
from zibo_app.ui.window import Window

Key, Held, Mouse = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
NONE, CONTROL, SHIFT, ALT = Held.NoModifier, Held.ControlModifier, Held.ShiftModifier, Held.AltModifier
META = Held.MetaModifier
LETTERS = (*range(Key.Key_A, Key.Key_Z + 1), *range(Key.Key_0, Key.Key_9 + 1))
NAMED = (
    *(Key.Key_Escape, Key.Key_Menu, Key.Key_Help, Key.Key_Print, Key.Key_SysReq, Key.Key_Insert),
    *(Key.Key_HomePage, Key.Key_Search, Key.Key_Explorer, Key.Key_LaunchMail, Key.Key_Launch0),
    *(Key.Key_Close, Key.Key_Exit, Key.Key_Cancel, Key.Key_Copy, Key.Key_Paste, Key.Key_Cut, Key.Key_Undo),
    *(Key.Key_Open, Key.Key_New, Key.Key_Save, Key.Key_Find, Key.Key_Refresh, Key.Key_Meta, Key.Key_Super_L),
)
KEYS = [
    *((Key(key), NONE) for key in (*NAMED, *FUNCTIONS)),
    *((Key(key), held) for key in (Key.Key_F4, Key.Key_F10, Key.Key_Space) for held in (ALT, CONTROL, META)),
    *((Key(key), CONTROL) for key in LETTERS if key not in {Key.Key_K, Key.Key_L}),
    *((Key(key), CONTROL | SHIFT) for key in LETTERS if key != Key.Key_P),
    *((Key(key), held) for key in LETTERS for held in (ALT, META, CONTROL | ALT)),
    *((Key(key), held) for key in (Key.Key_Insert, Key.Key_Delete) for held in (SHIFT, CONTROL)),
    *((Key(key), SHIFT) for key in (Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_F1, Key.Key_F10)),
    *((key, held) for key in (Key.Key_Tab, Key.Key_Escape) for held in (ALT, CONTROL, CONTROL | SHIFT)),
    *((Key(key), CONTROL) for key in (Key.Key_Home, Key.Key_Backspace, Key.Key_Comma, Key.Key_Return)),
]


@pytest.fixture(autouse=True)
def _nobody_gets_out(
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
