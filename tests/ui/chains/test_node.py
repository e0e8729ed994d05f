"""One node: what it says, how it looks, and which keys and clicks it answers."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import LONG, MakeContext
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.services.chain import Node
from zibo_app.services.chain_rows import Spot
from zibo_app.ui.chains.node import ChainNode
from zibo_app.ui.context import Context

HOSTS: list[QWidget] = []
"""Keeps the window in which a node stands: something else in it has the focus."""
NAME, NOTE = Text("样例项目", "Sample project"), Text("加快推进", "Being speeded up")


def node(
    name: Text = NAME, note: Text = NOTE, *, column: int = 2, stub: bool = False, reading: str = ""
) -> Node:
    return Node(Brief("sample", "project", name, reading=reading), column, note, Spot(0, 0), stub)


def shown(ctx: Context, qtbot: QtBot, given: Node) -> ChainNode:
    host = QWidget()
    other = QPushButton("other", host)
    widget = ChainNode(ctx, given, host)
    widget.resize(273, 44)
    qtbot.addWidget(host)
    host.resize(300, 100)
    host.show()
    host.activateWindow()
    other.setFocus()
    HOSTS[:] = [host]
    return widget


@pytest.fixture
def widget(ctx: Context, qtbot: QtBot) -> ChainNode:
    return shown(ctx, qtbot, node())


def border(widget: ChainNode) -> QColor:
    return widget.grab().toImage().pixelColor(60, 1)


def test_it_says_name_and_note(widget: ChainNode) -> None:
    assert (widget.title, widget.second) == ("样例项目", "加快推进")
    widget.say_links("项目: 甲")
    assert widget.accessibleName() == "样例项目 · 加快推进"
    assert widget.accessibleDescription() == "项目: 甲"
    assert "加快推进" in widget.toolTip()


def test_a_name_without_english_has_its_reading_beneath(make_ctx: MakeContext, qtbot: QtBot) -> None:
    bare = node(Text("卫星", ""), Text(), reading="Wèixīng")
    assert shown(make_ctx(lang="en"), qtbot, bare).second == "Wèixīng"
    assert shown(make_ctx(lang="zh"), qtbot, bare).second == ""
    assert shown(make_ctx(lang="en"), qtbot, node(reading="x")).second == "Being speeded up"


def test_a_stub_says_only_what_is_not_named(ctx: Context, qtbot: QtBot) -> None:
    widget = shown(
        ctx, qtbot, node(Text("另外 3 条", "x"), Text("另有 3 条，原文未列名", "y"), column=0, stub=True)
    )
    assert (widget.title, widget.second) == ("另有 3 条，原文未列名", "")
    row = {widget.grab().toImage().pixel(x, 1) for x in range(30, 240)}
    assert len(row) > 1


def test_a_link_takes_the_place_of_the_note(widget: ChainNode) -> None:
    plain = border(widget)
    before = widget.grab().toImage()
    widget.show_link(Text("所在园区", "Located in"))
    assert widget.link == "所在园区"
    assert border(widget) != plain
    widget.show_link(None)
    assert (widget.link, widget.grab().toImage() == before) == ("", True)


def test_the_chosen_node_is_marked_by_more_than_its_frame(widget: ChainNode) -> None:
    before = widget.grab().toImage().pixelColor(250, 22)
    widget.mark(dimmed=False, chosen=True)
    after = widget.grab().toImage().pixelColor(250, 22)
    assert before != after


def test_a_dimmed_node_with_the_focus_is_read_at_full_strength(widget: ChainNode, qtbot: QtBot) -> None:
    widget.mark(dimmed=True, chosen=False)
    faded = widget.grab().toImage()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    assert widget.grab().toImage() != faded
    assert widget.dimmed


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_arrows_walk(widget: ChainNode, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(widget.walked) as walked:
        qtbot.keyClick(widget, key)
    assert walked.args == ["sample", key]


def test_another_key_is_left_to_others(widget: ChainNode, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(widget.walked), qtbot.assertNotEmitted(widget.pressed):
        qtbot.keyClick(widget, Qt.Key.Key_A)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_counts(widget: ChainNode, qtbot: QtBot, button: Qt.MouseButton) -> None:
    with qtbot.assertNotEmitted(widget.pressed), qtbot.assertNotEmitted(widget.opened):
        qtbot.mouseClick(widget, button)
        qtbot.mouseDClick(widget, button)


def test_a_click_that_ends_outside_does_nothing(widget: ChainNode, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(widget.pressed):
        qtbot.mousePress(widget, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(-5, 10))
    with qtbot.waitSignal(widget.pressed):
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_focus_and_its_loss_are_told(widget: ChainNode, qtbot: QtBot) -> None:
    with qtbot.waitSignal(widget.lit) as lit:
        widget.setFocus()
    assert lit.args == ["sample"]
    with qtbot.waitSignal(widget.lit) as lit:
        widget.clearFocus()
    assert lit.args == [""]


def test_the_pointer_lights_it_too(widget: ChainNode, qtbot: QtBot) -> None:
    at = QPointF(100, 20)
    with qtbot.waitSignal(widget.lit) as lit:
        QApplication.sendEvent(widget, QEnterEvent(at, at, at))
    assert lit.args == ["sample"]
    with qtbot.waitSignal(widget.lit) as lit:
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
    assert lit.args == [""]


def test_it_asks_for_a_hit_target(make_ctx: MakeContext, qtbot: QtBot) -> None:
    assert shown(make_ctx(), qtbot, node()).sizeHint().toTuple() == (273, 44)
    assert shown(make_ctx(scale=2.0), qtbot, node()).sizeHint().toTuple() == (546, 88)


def test_a_name_without_end_is_cut(ctx: Context, qtbot: QtBot) -> None:
    widget = shown(ctx, qtbot, node(Text(LONG, LONG)))
    image = widget.grab().toImage()
    assert image.pixelColor(268, 12) == image.pixelColor(268, 22)
    assert len(widget.toolTip()) < 2000
