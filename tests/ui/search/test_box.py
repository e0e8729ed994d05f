"""The line one types in: keys that choose, keys that edit, and letters an input method is still composing."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.search.conftest import compose
from zibo_app.domain.evidence import Audience
from zibo_app.ui.search.box import LONGEST, MOVES, QueryBox


@pytest.fixture
def box(make_ctx: MakeContext, qtbot: QtBot) -> QueryBox:
    made = QueryBox(make_ctx())
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", MOVES)
def test_keys_that_choose_are_passed_on(box: QueryBox, qtbot: QtBot, key: Qt.Key) -> None:
    box.setText("abc")
    with qtbot.waitSignal(box.moved, timeout=500) as heard:
        qtbot.keyClick(box, key)
    assert heard.args == [MOVES[key]]
    with qtbot.assertNotEmitted(box.moved):
        qtbot.keyClick(box, key, Qt.KeyboardModifier.ShiftModifier)


def test_shift_home_still_selects(box: QueryBox, qtbot: QtBot) -> None:
    box.setText("abc")
    qtbot.keyClick(box, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert box.selectedText() == "abc"


def test_copy_is_of_the_answer_unless_letters_are_chosen(box: QueryBox, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    box.setText("abc")
    with qtbot.waitSignal(box.copy_requested, timeout=500):
        qtbot.keyClick(box, Qt.Key.Key_C, control)
    box.selectAll()
    with qtbot.assertNotEmitted(box.copy_requested):
        qtbot.keyClick(box, Qt.Key.Key_C, control)
    assert QApplication.clipboard().text() == "abc"


def test_letters_being_composed_are_not_yet_typed(box: QueryBox, qtbot: QtBot) -> None:
    heard: list[str] = []
    box.textChanged.connect(heard.append)
    box.setText("新")
    for letters in ("f", "fe", "feng", "feng'zhuang"):
        compose(box, letters)
    assert heard == ["新"]
    assert box.composing
    compose(box, "", "封装")
    assert (heard, box.text(), box.composing) == (["新", "新封装"], "新封装", False)
    compose(box, "x")
    compose(box, "")
    assert (box.text(), box.composing) == ("新封装", False)


@pytest.mark.parametrize("key", [*MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_while_composing_keys_belong_to_the_input_method(box: QueryBox, qtbot: QtBot, key: Qt.Key) -> None:
    compose(box, "feng")
    with qtbot.assertNotEmitted(box.moved), qtbot.assertNotEmitted(box.entered):
        qtbot.keyClick(box, key)


def test_while_composing_no_shortcut_of_the_window_acts(box: QueryBox) -> None:
    def overridden() -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(box, event)
        return event.isAccepted()

    assert not overridden()
    compose(box, "feng")
    assert overridden()


def test_enter_asks_to_open(box: QueryBox, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(box.entered, timeout=500):
            qtbot.keyClick(box, key)


def test_no_more_can_be_typed_than_anyone_asks(make_ctx: MakeContext, qtbot: QtBot) -> None:
    box = QueryBox(make_ctx("en", Audience.PUBLIC))
    qtbot.addWidget(box)
    box.setText("招" * 10_000)
    assert len(box.text()) == LONGEST
    assert box.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert box.accessibleName() == "Search"
