"""A line shows what it has room for and tells the rest."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from tests.ui.browse.conftest import Show
from zibo_app.ui.browse.fold import OneLine


class Block(QWidget):
    """A widget that asks for a fixed size."""

    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        return self._size


@pytest.mark.parametrize(
    ("width", "hidden"), [(340, 0), (339, 1), (220, 1), (219, 2), (100, 2), (99, 3), (0, 3)]
)
def test_shows_what_fits(show: Show, width: int, hidden: int) -> None:
    line = OneLine(20)
    show(line)
    line.fill([Block(100), Block(100), Block(100)])
    line.resize(width, 30)
    assert line.hidden() == hidden
    assert [not item.isHidden() for item in line._items] == [n < 3 - hidden for n in range(3)]


def test_stops_at_the_first_that_does_not_fit(show: Show) -> None:
    line = OneLine(10)
    show(line)
    line.fill([Block(50), Block(500), Block(50)])
    line.resize(200, 30)
    assert line.hidden() == 2


def test_items_stand_side_by_side_in_the_middle(show: Show) -> None:
    line = OneLine(10)
    show(line)
    line.fill([Block(50, 20), Block(60, 30)])
    line.resize(400, 40)
    first, second = (item.geometry() for item in line._items)
    assert (first.x(), first.y(), first.width()) == (0, 10, 50)
    assert (second.x(), second.y(), second.width()) == (60, 5, 60)


def test_takes_the_height_of_the_highest_and_no_width(show: Show) -> None:
    line = OneLine(10)
    show(line)
    assert line.minimumSizeHint().height() == 0
    line.fill([Block(50, 20), Block(60, 34)])
    assert line.sizeHint().height() == 34
    assert line.sizeHint().width() == 130
    assert line.minimumSizeHint().width() == 0


def test_new_items_take_the_place_of_the_old(show: Show) -> None:
    line = OneLine(10)
    show(line)
    old = Block(50)
    line.fill([old])
    line.fill([Block(20), Block(20)])
    assert old.isHidden()
    assert line.hidden() == 0
    assert len(line._items) == 2
