"""A number shrinks rather than be cut."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.wording import Parts
from zibo_app.ui.search.number import LONGEST, Number

MADE = {
    "short": Parts("", "7", "家"),
    "money": Parts("over RMB", "12.8", "billion"),
    "long": Parts("", "6,681,800,000,000", "m²"),
    "hostile": Parts("<b>", "9" * 5000, "招商" * 500),
}


def inked_columns(image: QImage) -> list[int]:
    ground = image.pixel(0, 0)
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("width", [240, 700])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_stands_in_its_room_whole(
    make_ctx: MakeContext, qtbot: QtBot, name: str, width: int, scale: float
) -> None:
    number = Number(make_ctx(scale=scale), MADE[name], 200, 64, centred=True)
    qtbot.addWidget(number)
    number.resize(width, 220)
    number.show()
    assert number.wide(number.factor()) <= width or name == "hostile"
    inked = inked_columns(number.grab().toImage())
    assert inked
    if name != "hostile":
        assert inked[0] > 0
        assert inked[-1] < width - 1


def test_it_is_as_large_as_asked_where_there_is_room(make_ctx: MakeContext, qtbot: QtBot) -> None:
    number = Number(make_ctx(), MADE["short"], 48, 18)
    qtbot.addWidget(number)
    number.resize(number.sizeHint().width(), 80)
    assert number.factor() == pytest.approx(1.0)
    (_, large, _), (_, small, _) = number.pieces()
    assert (large.pixelSize(), small.pixelSize()) == (48, 18)
    assert number.accessibleName() == "7 家"
    number.resize(number.sizeHint().width(), 20)
    assert number.factor() < 0.5


def test_no_more_is_drawn_than_any_number_has(make_ctx: MakeContext, qtbot: QtBot) -> None:
    number = Number(make_ctx(), MADE["hostile"], 48, 18)
    qtbot.addWidget(number)
    assert max(len(text) for text, _, _ in number.pieces()) == LONGEST
    assert number.sizeHint().width() <= 10_000
    assert number.minimumSizeHint().width() == 0
