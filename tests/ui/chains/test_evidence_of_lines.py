"""Every line of the board leads to its evidence: by a click on it, and by keys; for guests by a touch."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.chain_links import Edge
from zibo_app.ui import said
from zibo_app.ui.chains import lines
from zibo_app.ui.chains.board import REACH, TOUCH, ChainBoard
from zibo_app.ui.chains.title import BOARD, MAP
from zibo_app.ui.context import Context
from zibo_app.ui.guest.chain import GuestChain
from zibo_app.ui.guest.industries import IndustriesPage
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.chains import ChainsPage
from zibo_app.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window("chains")


@pytest.fixture
def page(window: Window) -> ChainsPage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, ChainsPage)
    return found


def end_of(board: ChainBoard, edge: Edge) -> QPoint:
    """Give a point of a line where no other runs: right before its right node."""
    path = lines.path(board.chart, board._places, board.rects(), edge)
    return (path.currentPosition() - QPointF(2, 0)).toPoint()


def key(edge: Edge) -> str:
    return said.key_of(said.TIE, edge.subject, edge.part)


def beside(board: ChainBoard) -> QPoint:
    """Give a point at which no node stands and no line runs: the empty row below the first park."""
    return (board.rects()["chunengu"].center() + QPointF(0, board._places.step)).toPoint()


def alone(board: ChainBoard) -> Edge:
    """Find an edge whose right node no other enters, in sight."""
    rights = [edge.right for edge in board.chart.edges]
    inside = board.viewport().rect()
    return next(
        e for e in board.chart.edges if rights.count(e.right) == 1 and inside.contains(end_of(board, e))
    )


def test_every_line_has_its_evidence(ctx: Context, page: ChainsPage) -> None:
    for edge in page.board.chart.edges:
        known = said.gather(ctx, key(edge))
        assert known is not None, edge
        assert known.cited
        assert ctx.say(edge.predicate) in known.text


def test_a_click_on_a_line_opens_its_evidence(window: Window, page: ChainsPage, qtbot: QtBot) -> None:
    edge = alone(page.board)
    qtbot.mouseClick(page.board.viewport(), LEFT, pos=end_of(page.board, edge))
    assert window.frame.evidence() == key(edge)


def test_a_click_beside_all_lines_opens_nothing(window: Window, page: ChainsPage, qtbot: QtBot) -> None:
    below = beside(page.board)
    assert page.board.link_at(QPointF(below)) is None
    qtbot.mouseClick(page.board.viewport(), LEFT, pos=below)
    assert window.frame.evidence() == ""


def test_a_line_shows_that_it_can_be_clicked(page: ChainsPage, qtbot: QtBot) -> None:
    port = page.board.viewport()
    qtbot.mouseMove(port, end_of(page.board, alone(page.board)))
    qtbot.waitUntil(lambda: port.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    qtbot.mouseMove(port, beside(page.board))
    qtbot.waitUntil(lambda: port.cursor().shape() is Qt.CursorShape.ArrowCursor)


def test_e_asks_for_one_link_after_the_other(window: Window, page: ChainsPage, qtbot: QtBot) -> None:
    node, links = page.board.nodes["xinhua-medical"], page.board.chart.of("xinhua-medical")
    assert len(links) > 2
    asked = []
    for _ in range(len(links) + 1):
        node.setFocus()
        qtbot.keyClick(node, Qt.Key.Key_E)
        asked.append(window.frame.evidence())
        window.frame.close_drawer()
    assert asked[:-1] == [key(edge) for edge in links]
    assert asked[-1] == asked[0]
    other = page.board.nodes["weilan"]
    qtbot.keyClick(other, Qt.Key.Key_E)
    assert window.frame.evidence() == key(page.board.chart.of("weilan")[0])


def test_a_node_without_links_has_none_to_ask_for(page: ChainsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.board.asked):
        qtbot.keyClick(page.board.nodes["other-chains"], Qt.Key.Key_E)


def test_the_two_views_switch_and_are_kept(window: Window, page: ChainsPage, qtbot: QtBot) -> None:
    assert page.view == BOARD
    assert not [child for child in page.children() if "Map" in type(child).__name__]
    with qtbot.waitSignal(page.settled):
        qtbot.mouseClick(page.title.buttons[MAP], LEFT)
    assert (page.view, dict(page.state())["view"]) == (MAP, "map")
    assert page.map.isVisible()
    window.go(Place("overview"))
    window.act("back")
    assert page.view == MAP
    qtbot.mouseClick(page.title.buttons[BOARD], LEFT)
    assert page.board.isVisible()
    assert page.title.buttons[BOARD].isChecked()


# -- guests ----------------------------------------------------------------------------------------
@pytest.fixture
def guests(window: Window, qtbot: QtBot) -> IndustriesPage:
    window.act("viewer")
    window.go(Place("industries", "new-medicine"))
    found = window.frame.stack.currentWidget()
    assert isinstance(found, IndustriesPage)
    qtbot.mouseClick(found.switches["chain"], LEFT)
    return found


def test_guests_have_the_board_of_what_is_published(guests: IndustriesPage) -> None:
    board = guests.chain.board
    assert guests.chain.isVisible()
    assert {"new-medicine", "science-award", "chain-forums"} <= set(board.nodes)
    assert "other-chains" not in board.nodes
    assert dict(guests.state())["view"] == "chain"


def test_a_touch_opens_a_record_and_chooses_an_industry(
    window: Window, guests: IndustriesPage, qtbot: QtBot
) -> None:
    board = guests.chain.board
    qtbot.mouseClick(board.nodes["new-energy"], LEFT)
    assert (guests.record(), board.industry) == ("new-energy", "new-energy")
    assert guests.chain.heads.counts[1].property("role") == "guest-second"
    qtbot.mouseClick(board.nodes["weilan"], LEFT)
    assert window.navigator.here.record == "weilan"
    window.act("back")
    assert guests.chain.isVisible()


def test_a_touch_of_a_line_shows_guests_where_it_is_stated(
    window: Window, guests: IndustriesPage, qtbot: QtBot
) -> None:
    edge = alone(guests.chain.board)
    qtbot.mouseClick(guests.chain.board.viewport(), LEFT, pos=end_of(guests.chain.board, edge))
    assert window.frame.evidence() == key(edge)


def test_an_industry_opened_is_told_of_in_words(guests: IndustriesPage, qtbot: QtBot) -> None:
    node = guests.chain.board.nodes["new-energy"]
    for _ in range(2):
        qtbot.keyClick(node, Qt.Key.Key_Return)
    assert not guests.chain.isVisible()
    assert guests.record() == "new-energy"
    assert guests.switches["told"].isChecked()


@pytest.mark.parametrize("lang", LANGS)
def test_guests_read_large_words(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    chain = GuestChain(make_ctx(lang=lang, viewer=Audience.PUBLIC))
    qtbot.addWidget(chain)
    chain.resize(1280, 500)
    chain.show()
    node = next(iter(chain.board.nodes.values()))
    assert node._ctx.px(44) >= 48
    assert chain.heads.titles[0].property("role") == "guest-strong"
    assert TOUCH > REACH
