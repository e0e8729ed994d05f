"""The list to add from: of one kind, without those there, narrowed by typing, taken by key or click."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.compare.adder import Adder, IdRole
from zibo_app.ui.context import Context


@pytest.fixture
def adder(ctx: Context, qtbot: QtBot) -> Iterator[Adder]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Adder(ctx, ("project",), ("xiandao-ito",), holder)
    made.show()
    made.field.setFocus()
    yield made
    del holder  # kept alive until now: what lies over it goes with it


def ids(adder: Adder) -> list[str]:
    return [adder.list.item(n).data(IdRole) for n in range(adder.list.count())]


def test_it_lists_the_kind_without_those_compared(adder: Adder, real: Catalogue) -> None:
    assert len(ids(adder)) == real.count(("project",)) - 1
    assert "xiandao-ito" not in ids(adder)
    assert "xiandao" not in ids(adder)


def test_typing_narrows_and_enter_takes(adder: Adder, qtbot: QtBot) -> None:
    adder.field.setText("封装")
    assert set(ids(adder)) == {"xinhenghui-packaging", "xincai-substrate"}
    qtbot.keyClick(adder.field, Qt.Key.Key_Down)
    second = ids(adder)[1]
    with qtbot.waitSignal(adder.chosen) as told:
        qtbot.keyClick(adder.field, Qt.Key.Key_Return)
    assert told.args == [second]


def test_a_click_takes_and_closes(adder: Adder, qtbot: QtBot) -> None:
    first = ids(adder)[0]
    with qtbot.waitSignal(adder.chosen) as told:
        qtbot.mouseClick(
            adder.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=adder.list.visualItemRect(adder.list.item(0)).center(),
        )
    assert told.args == [first]


def test_a_name_that_is_not_there_is_said_and_enter_does_nothing(adder: Adder, qtbot: QtBot) -> None:
    adder.field.setText("没有这样的名称")
    assert ids(adder) == []
    assert adder.none.isVisible()
    with qtbot.assertNotEmitted(adder.chosen):
        qtbot.keyClick(adder.field, Qt.Key.Key_Return)
    adder.field.clear()
    assert not adder.none.isVisible()
