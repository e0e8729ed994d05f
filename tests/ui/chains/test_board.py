"""The board: dims in place, tells links when lit, keeps what has the focus in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.kind import Predicate
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.chain import chain_map
from zibo_app.ui.chains import lines
from zibo_app.ui.chains.board import ChainBoard
from zibo_app.ui.chains.heads import group_heading
from zibo_app.ui.chains.node import DIMMED, ChainNode
from zibo_app.ui.context import Context

SIZE = (1200, 420)


def shown(ctx: Context, qtbot: QtBot) -> ChainBoard:
    chart = chain_map(ctx.catalogue)
    board = ChainBoard(ctx, chart, tuple(group_heading(ctx, group, print) for group in chart.groups))
    qtbot.addWidget(board)
    board.resize(*SIZE)
    with qtbot.waitExposed(board):
        board.show()
    board.activateWindow()
    return board


@pytest.fixture
def board(ctx: Context, qtbot: QtBot) -> ChainBoard:
    return shown(ctx, qtbot)


def places(board: ChainBoard) -> dict[str, tuple[int, int, int, int]]:
    return {which: node.geometry().getRect() for which, node in board.nodes.items()}


def test_choosing_dims_the_others_in_place(board: ChainBoard) -> None:
    before = places(board)
    board.choose("new-medicine")
    dimmed = {which for which, node in board.nodes.items() if node.dimmed}
    assert dimmed == set(board.nodes) - board.chart.reach("new-medicine")
    assert board.nodes["new-medicine"].chosen
    assert places(board) == before
    board.choose("")
    assert not any(node.dimmed or node.chosen for node in board.nodes.values())


def test_an_unknown_industry_dims_nothing(board: ChainBoard) -> None:
    board.choose("no-such")
    assert (board.industry, any(node.dimmed for node in board.nodes.values())) == ("", False)


def test_lines_are_as_strong_as_what_they_join(board: ChainBoard) -> None:
    light = lines.Light("", board.chart.reach("new-medicine"))
    strengths = {edge.left: light.strength(edge) for edge in board.chart.edges}
    assert (strengths["new-medicine"], strengths["new-energy"]) == (1.0, DIMMED)
    assert {lines.Light().strength(edge) for edge in board.chart.edges} == {lines.AT_REST}


def test_the_lit_nodes_lines_are_painted_last_and_strongest(board: ChainBoard) -> None:
    found = list(lines.pens(board._ctx.theme, board.chart.edges, lines.Light("xiandao")))
    widths = [pen.widthF() for _, pen in found]
    assert widths == sorted(widths)
    assert {edge.joins("xiandao") for edge, pen in found if pen.widthF() == lines.BRIGHT} == {True}


def test_a_click_chooses_an_industry_and_only_lights_a_firm(board: ChainBoard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.chosen) as chosen:
        qtbot.mouseClick(board.nodes["new-energy"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["new-energy"]
    with qtbot.assertNotEmitted(board.chosen), qtbot.assertNotEmitted(board.opened):
        qtbot.mouseClick(board.nodes["weilan"], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("which", ["weilan", "weilan-battery", "chunengu"])
def test_the_second_activation_opens(board: ChainBoard, qtbot: QtBot, which: str) -> None:
    with qtbot.waitSignal(board.opened) as opened:
        qtbot.mouseDClick(board.nodes[which], Qt.MouseButton.LeftButton)
    assert opened.args == [which]
    with qtbot.waitSignal(board.opened) as opened:
        qtbot.keyClick(board.nodes[which], Qt.Key.Key_Return)
    assert opened.args == [which]


def test_enter_chooses_an_industry_and_then_opens_it(board: ChainBoard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.chosen), qtbot.assertNotEmitted(board.opened):
        qtbot.keyClick(board.nodes["new-energy"], Qt.Key.Key_Enter)
    board.choose("new-energy")
    with qtbot.waitSignal(board.opened):
        qtbot.keyClick(board.nodes["new-energy"], Qt.Key.Key_Enter)


def test_space_chooses(board: ChainBoard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.chosen) as chosen:
        qtbot.keyClick(board.nodes["it-chain"], Qt.Key.Key_Space)
    assert chosen.args == ["it-chain"]


def test_the_focus_walks_along_links_and_tells_them(board: ChainBoard, qtbot: QtBot) -> None:
    board.nodes["xiandao"].setFocus()
    qtbot.waitUntil(board.nodes["xiandao"].hasFocus)
    assert board.nodes["xiandao-ito"].link == Predicate.CARRIES_OUT.label.zh
    assert board.nodes["new-materials"].link == Predicate.REPORTED_UNDER.label.zh
    qtbot.keyClick(board.nodes["xiandao"], Qt.Key.Key_Right)
    qtbot.keyClick(board.nodes["xiandao-ito"], Qt.Key.Key_Right)
    assert board.nodes["weixitong-c"].hasFocus()
    assert board.nodes["xiandao-ito"].link == "园内项目"
    assert board.nodes["xiandao"].link == ""


def test_a_node_with_the_focus_is_in_sight(board: ChainBoard, qtbot: QtBot) -> None:
    for column in range(4):
        for node in board.chart.column(column):
            board.nodes[node.id].setFocus()
            room = board.viewport().rect()
            assert room.contains(board.nodes[node.id].geometry().center()), node.id


def test_what_is_reported_under_a_chosen_industry_comes_into_sight(board: ChainBoard) -> None:
    board.choose("new-economy")
    board.show_chosen()
    tops = [board.nodes[which].geometry() for which in board.chart.reach("new-economy")]
    assert all(board.viewport().rect().intersects(rect) for rect in tops)


def test_the_columns_of_rows_scroll_together(board: ChainBoard) -> None:
    before = places(board)
    board.go_to(120)
    moved = {which: before[which][1] - at[1] for which, at in places(board).items()}
    rows = {moved[node.id] for node in board.chart.nodes if node.column}
    industries = {moved[node.id] for node in board.chart.column(0)}
    assert rows == {120}
    assert max(industries) < 120


def test_a_place_asked_for_too_early_is_found_when_shown(ctx: Context, qtbot: QtBot) -> None:
    chart = chain_map(ctx.catalogue)
    board = ChainBoard(ctx, chart, tuple(group_heading(ctx, group, print) for group in chart.groups))
    qtbot.addWidget(board)
    board.resize(*SIZE)
    board.go_to(90)
    board.show()
    assert board.verticalScrollBar().value() == 90


@pytest.mark.parametrize("lang", LANGS)
def test_every_node_has_a_name_and_tells_its_links(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    board = shown(make_ctx(lang=lang), qtbot)
    for which, node in board.nodes.items():
        assert node.accessibleName()
        told = node.accessibleDescription()
        assert all(board.nodes[edge.other(which)].title in told for edge in board.chart.of(which))
        assert told


def test_no_node_of_a_leader_is_linked_to_a_chain(board: ChainBoard) -> None:
    chains = [board.nodes[which].title for which in board.chart.groups[0].nodes]
    leaders = {leader.recipient.id for leader in board.chart.leaders}
    told = [board.nodes[which].accessibleDescription() for which in leaders if which in board.nodes]
    assert told
    assert not any(chain in text for chain in chains for text in told)


def test_dimming_fades_the_picture(board: ChainBoard) -> None:
    node = board.nodes["weilan"]
    before = node.grab().toImage()
    board.choose("new-medicine")
    after = node.grab().toImage()
    assert darkest(after) > darkest(before) + 60


def darkest(image: QImage) -> int:
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return min(image.pixelColor(x, y).lightness() for x, y in points)


def test_hostile_text_is_drawn_as_it_is(make_ctx: MakeContext, hostile: object, qtbot: QtBot) -> None:
    board = shown(make_ctx(catalogue=hostile), qtbot)
    assert not board.grab().isNull()
    node = next(iter(board.nodes.values()))
    assert isinstance(node, ChainNode)
    assert "<img" in node.title
    assert "<img" not in node.toolTip()
