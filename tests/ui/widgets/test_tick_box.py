"""The box to tick: seen in both themes, ticked by mouse and keys, named."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.ui.widgets.tick_box import TickBox


@pytest.mark.parametrize("name", ["light", "dark"])
def test_it_is_ticked_and_looks_different_then(qtbot: QtBot, make_ctx: MakeContext, name: str) -> None:
    ctx = make_ctx(name=name)
    box = TickBox(ctx, "A & B")
    qtbot.addWidget(box)
    box.show()
    empty = box.grab().toImage()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().topLeft() + box.rect().center() / 4)
    assert box.isChecked()
    assert box.grab().toImage() != empty
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert (box.isChecked(), box.accessibleName()) == (False, "A & B")
