"""At a touch screen no text can be chosen, copied, dragged or asked for a menu of."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keyboard.conftest import OpenTouch
from zibo_app.ui.guest.frame import GUEST_PAGES, GuestFrame
from zibo_app.ui.keyboard.written import quiet
from zibo_app.ui.navigator import Place

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
RECORDS = ("xiandao-ito", "xinhua-pharma")


def places(frame: GuestFrame) -> Iterator[str]:
    """Go to every page and open every sheet that visitors reach."""
    for spec in GUEST_PAGES:
        if spec.label:
            frame.go(Place(spec.id))
            yield spec.id
    for record in RECORDS:
        frame.go(Place("record", record))
        yield record
    frame.open_search("封装")
    yield "search"
    frame.ask("abc")
    yield "ask"


def menu_at(widget: QWidget) -> bool:
    """Whether asking a widget for its menu opens one."""
    middle = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, event)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    return popup is not None


def test_nothing_has_a_menu_or_text_to_choose(open_touch: OpenTouch) -> None:
    frame = open_touch()
    lines = 0
    for place in places(frame):
        for widget in frame.findChildren(QWidget):
            if isinstance(widget, QLabel):
                assert not widget.textInteractionFlags() & SELECTABLE, place
            assert not isinstance(widget, QTextEdit | QPlainTextEdit), place
            assert not widget.acceptDrops(), f"{place} {widget}"
            if widget.isVisible():
                assert not menu_at(widget), f"{place} {widget}"
            lines += isinstance(widget, QLineEdit)
    assert lines >= 2


def chosen(line: QLineEdit) -> Iterator[str]:
    """Try to choose the words of a line in every way; give what was chosen each time."""
    end = QPoint(line.width() - 4, line.height() // 2)
    QTest.mouseDClick(line, Qt.MouseButton.LeftButton, pos=QPoint(8, line.height() // 2))
    yield line.selectedText()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(2, line.height() // 2))
    QTest.mouseMove(line, end)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=end)
    yield line.selectedText()
    for key, held in (
        (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(line, key, held)
        yield line.selectedText()
    line.selectAll()
    yield line.selectedText()


@pytest.mark.parametrize("what", ["search", "ask"])
def test_no_words_of_a_line_can_be_chosen(open_touch: OpenTouch, what: str) -> None:
    frame = open_touch()
    if what == "search":
        frame.open_search("abc def")
    else:
        frame.ask("abc def")
    line = next(each for each in frame.findChildren(QLineEdit) if each.isVisible())
    assert [*chosen(line)] == [""] * 6
    assert line.text() == "abc def"
    QApplication.clipboard().setText("before")
    line.copy()
    assert QApplication.clipboard().text() == "before"


def test_another_line_can_be_chosen_from(qtbot: QtBot) -> None:
    line = QLineEdit("abc")
    qtbot.addWidget(line)
    line.selectAll()
    assert line.selectedText() == "abc"
    quiet(line)
    line.deselect()
    line.selectAll()
    assert line.selectedText() == ""
