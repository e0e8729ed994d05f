"""The list in order: keys and drops are wishes, the rows stay until they are carried out."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from zibo_app.ui.context import Context
from zibo_app.ui.looptab.order import OrderList, SlideList
from zibo_app.ui.own.slide_row import KeyRole, slide_item

ALT, PLAIN = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def order(qtbot: QtBot, ctx: Context) -> OrderList:
    made = OrderList(ctx, "轮播")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_items([slide_item(key, key, "", None) for key in "abcde"], 2)
    with qtbot.waitExposed(made):
        made.show()
    return made


def keys(order: SlideList) -> str:
    return "".join(order.item(n).data(KeyRole) for n in range(order.count()))


def drop(order: OrderList, over: int, *, low: bool) -> None:
    place = order.visualRect(order.model().index(over, 0))
    at = QPointF(20, place.bottom() - 3 if low else place.top() + 3)
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    order.dropEvent(QDropEvent(at, action, QMimeData(), button, PLAIN))


@pytest.mark.parametrize(("key", "end"), [(Qt.Key.Key_Up, 1), (Qt.Key.Key_Down, 3)])
def test_alt_and_an_arrow_wish_a_move(qtbot: QtBot, order: OrderList, key: Qt.Key, end: int) -> None:
    with qtbot.waitSignal(order.move_wished) as told:
        qtbot.keyClick(order, key, ALT)
    assert told.args == [2, end]
    assert (keys(order), order.currentRow()) == ("abcde", 2)


def test_there_is_no_move_past_the_ends(qtbot: QtBot, order: OrderList) -> None:
    for at, key in ((0, Qt.Key.Key_Up), (4, Qt.Key.Key_Down)):
        order.setCurrentRow(at)
        with qtbot.assertNotEmitted(order.move_wished):
            qtbot.keyClick(order, key, ALT)
    order.setCurrentRow(-1)
    with qtbot.assertNotEmitted(order.move_wished):
        order.step(1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_wishes_it_out(qtbot: QtBot, order: OrderList, key: Qt.Key) -> None:
    with qtbot.waitSignal(order.drop_wished):
        qtbot.keyClick(order, key)
    assert keys(order) == "abcde"


def test_plain_arrows_walk(qtbot: QtBot, order: OrderList) -> None:
    with qtbot.waitSignal(order.come_to) as told:
        qtbot.keyClick(order, Qt.Key.Key_Down)
    assert told.args == [3]


@pytest.mark.parametrize(
    ("over", "low", "end"),
    [(0, False, 0), (0, True, 1), (3, True, 3), (4, True, 4), (3, False, None), (2, True, None)],
)
def test_a_drop_wishes_a_move(qtbot: QtBot, order: OrderList, over: int, low: bool, end: int | None) -> None:
    heard: list[tuple[int, int]] = []
    order.move_wished.connect(lambda start, to: heard.append((start, to)))
    drop(order, over, low=low)
    assert heard == ([] if end is None else [(2, end)])
    assert keys(order) == "abcde"


def test_showing_other_rows_tells_of_no_choice(qtbot: QtBot, order: OrderList) -> None:
    with qtbot.assertNotEmitted(order.come_to):
        order.show_items([slide_item(key, key, "", None) for key in "xyz"], 1)
    assert (keys(order), order.currentRow()) == ("xyz", 1)
    with qtbot.assertNotEmitted(order.come_to):
        order.show_items([], -1)
    assert order.accessibleName() == "轮播"
    assert "Alt" in order.accessibleDescription()
