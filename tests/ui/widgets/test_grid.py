"""Even columns: how many, how wide, how high."""

import itertools

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from zibo_app.ui.widgets.grid import EvenGrid


def boxes(qtbot: QtBot, *heights: int) -> tuple[QWidget, EvenGrid, list[QWidget]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    grid = EvenGrid(100, 10, holder)
    items = [QWidget() for _ in heights]
    for item, height in zip(items, heights, strict=True):
        item.setMinimumHeight(height)
        grid.addWidget(item)
    return holder, grid, items


@pytest.mark.parametrize(
    ("count", "width", "columns"),
    [(6, 650, 6), (6, 649, 3), (7, 650, 4), (5, 320, 3), (2, 900, 2), (1, 50, 1), (0, 300, 1), (5, 0, 1)],
)
def test_columns_even_out(qtbot: QtBot, count: int, width: int, columns: int) -> None:
    _holder, grid, _items = boxes(qtbot, *[20] * count)
    assert grid.columns(width) == columns


def test_items_fill_the_width_to_the_last_px(qtbot: QtBot) -> None:
    _holder, grid, items = boxes(qtbot, 20, 20, 20)
    grid.setGeometry(QRect(0, 0, 401, 20))
    assert items[0].x() == 0
    assert items[-1].geometry().right() == 400
    gaps = [b.x() - a.geometry().right() - 1 for a, b in itertools.pairwise(items)]
    assert gaps == [10, 10]
    assert max(i.width() for i in items) - min(i.width() for i in items) <= 1


def test_a_line_is_as_high_as_its_highest_item(qtbot: QtBot) -> None:
    _holder, grid, items = boxes(qtbot, 20, 50, 30, 10)
    assert grid.heightForWidth(210) == 50 + 10 + 30
    grid.setGeometry(QRect(0, 0, 210, 90))
    assert [item.height() for item in items] == [50, 50, 30, 30]
    assert [item.y() for item in items] == [0, 0, 60, 60]


def test_room_to_spare_is_shared_and_used_up(qtbot: QtBot) -> None:
    _holder, grid, items = boxes(qtbot, 20, 20, 20, 20)
    grid.setGeometry(QRect(0, 5, 210, 95))
    assert items[0].y() == 5
    assert items[-1].geometry().bottom() == 99
    assert {items[0].height(), items[2].height()} == {42, 43}


def test_words_that_wrap_ask_for_more_height_where_it_is_narrow(qtbot: QtBot) -> None:
    _holder, grid, _items = boxes(qtbot)
    label = QLabel("one two three four five six seven eight nine ten")
    label.setWordWrap(True)
    grid.addWidget(label)
    assert grid.hasHeightForWidth()
    assert grid.heightForWidth(100) > grid.heightForWidth(600) > 0


def test_items_can_be_taken_out(qtbot: QtBot) -> None:
    _holder, grid, _items = boxes(qtbot, 20, 30)
    assert grid.count() == 2
    assert grid.sizeHint().width() == 210
    assert grid.takeAt(5) is None
    assert grid.itemAt(-1) is None
    assert grid.takeAt(0) is not None
    assert grid.count() == 1
    assert grid.heightForWidth(300) == 30
