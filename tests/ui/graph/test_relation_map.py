"""The relation map in the real window: walked, expanded, filtered, asked, kept, read aloud."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.relations import Wish
from zibo_app.ui.graph.look import NAMES, Tone
from zibo_app.ui.graph.relation_map import RelationMap
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.chains import ChainsPage
from zibo_app.ui.window import Window

MAP = (("view", "map"),)
INOV = (*MAP, ("focus", "inov"))
Key = Qt.Key


def page_of(window: Window) -> ChainsPage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, ChainsPage)
    return page


def map_of(window: Window) -> RelationMap:
    return page_of(window).map


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window("chains", state=INOV)


@pytest.fixture
def shown(window: Window) -> RelationMap:
    found = map_of(window)
    found.canvas.setFocus()
    return found


def words(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def press(qtbot: QtBot, found: RelationMap, key: Qt.Key, *modifier: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(found.canvas, key, *modifier)


def point(found: RelationMap, node: str) -> QPoint:
    return found.canvas.mapFromScene(found.canvas.map.rects[node].center())


# -- what is shown ---------------------------------------------------------------------------------
def test_a_focus_shows_its_neighbourhood_bright_and_in_the_panel(shown: RelationMap) -> None:
    scene = shown.canvas.map
    assert scene.focus == "inov"
    assert scene.nodes["inov"].tone is Tone.FOCUS
    assert {item.tone for which, item in scene.nodes.items() if which != "inov"} == {Tone.LIT}
    assert [row.accessibleName() for row in shown.panel.rows] == [
        shown._ctx.tr("Evidence of {label}", label=line) for line in scene.lines()
    ]
    assert "一诺威" in words(shown.panel)


def test_the_whole_map_dims_all_but_the_neighbours(shown: RelationMap, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.tools.whole, Qt.MouseButton.LeftButton)
    scene = shown.canvas.map
    assert len(scene.nodes) > 150
    assert scene.focus == "inov"
    near = {edge.other("inov") for edge in scene.edges()}
    assert {which for which, item in scene.nodes.items() if item.tone is Tone.LIT} == near
    assert {which for which, item in scene.nodes.items() if item.tone is Tone.DIMMED} == set(
        scene.nodes
    ) - near - {"inov"}
    assert not shown.tools.whole.isVisible()


def test_names_can_be_read_at_first(open_window: OpenWindow) -> None:
    for state in (MAP, INOV, (*MAP, ("focus", "zone"))):
        assert map_of(open_window("chains", state=state)).canvas.zoom >= NAMES


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_read_aloud(open_window: OpenWindow, lang: Lang) -> None:
    found = map_of(open_window("chains", state=INOV, lang=lang))
    name = found.canvas.accessibleName()
    scene = found.canvas.map
    assert found._ctx.tr("Relation map") in name
    assert scene.nodes["inov"].title in name
    assert all(line in name for line in scene.lines())
    assert len(scene.lines()) == len(scene.edges()) >= 5
    found.canvas.focus_on("")
    assert str(len(scene.nodes)) in found.canvas.accessibleName()
    assert found.heads.accessibleName().count(";") == len(scene.columns) - 1


def test_guests_have_no_map(open_window: OpenWindow) -> None:
    window = open_window("chains", state=INOV)
    window.act("viewer")
    assert not window.ctx.staff
    assert not window.frame.findChildren(RelationMap)
    window.go(Place("chains", "", INOV))
    assert not window.frame.findChildren(RelationMap)


# -- keys ------------------------------------------------------------------------------------------
def test_arrows_walk_along_edges(shown: RelationMap, qtbot: QtBot) -> None:
    press(qtbot, shown, Key.Key_Right)
    assert shown.canvas.map.focus == "inov-pu"
    press(qtbot, shown, Key.Key_Left)
    press(qtbot, shown, Key.Key_Left)
    assert shown.canvas.map.focus == "new-materials"
    press(qtbot, shown, Key.Key_Left)
    assert shown.canvas.map.focus == "new-materials"


def test_an_arrow_begins_in_the_middle(shown: RelationMap, qtbot: QtBot) -> None:
    shown.canvas.focus_on("")
    press(qtbot, shown, Key.Key_Down)
    assert shown.canvas.map.focus
    assert shown.canvas.viewport().rect().contains(point(shown, shown.canvas.map.focus))


def test_what_has_the_focus_comes_into_sight(shown: RelationMap, qtbot: QtBot) -> None:
    shown._whole()
    for _ in range(12):
        press(qtbot, shown, Key.Key_Right)
        press(qtbot, shown, Key.Key_Down)
        assert shown.canvas.viewport().rect().contains(point(shown, shown.canvas.map.focus))


def test_tab_goes_through_the_edges_and_then_on(shown: RelationMap, qtbot: QtBot) -> None:
    canvas = shown.canvas
    count = len(canvas.map.edges())
    for at in range(count):
        press(qtbot, shown, Key.Key_Tab)
        assert canvas.edge == at
        assert canvas.map._lit.chosen == at
        assert [row.property("selected") for row in shown.panel.rows].index(True) == at
    press(qtbot, shown, Key.Key_Backtab)
    assert canvas.edge == count - 2
    canvas.choose(count - 1)
    press(qtbot, shown, Key.Key_Tab)
    assert not canvas.hasFocus()


def test_shift_tab_leaves_a_node_without_a_chosen_edge(shown: RelationMap, qtbot: QtBot) -> None:
    press(qtbot, shown, Key.Key_Backtab)
    assert not shown.canvas.hasFocus()


def test_tab_into_the_map_begins_with_a_node(shown: RelationMap) -> None:
    shown.canvas.focus_on("")
    shown.tools.setFocus()
    shown.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown.canvas.map.focus


def test_zoom_by_keys(shown: RelationMap, qtbot: QtBot) -> None:
    before = shown.canvas.zoom
    press(qtbot, shown, Key.Key_Plus)
    assert shown.canvas.zoom > before
    press(qtbot, shown, Key.Key_Minus)
    assert shown.canvas.zoom == pytest.approx(before)
    for _ in range(40):
        press(qtbot, shown, Key.Key_Minus)
    assert shown.canvas.zoom > 0.05
    press(qtbot, shown, Key.Key_0)
    assert shown.canvas.at() == ""


def test_enter_opens_the_record(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    press(qtbot, shown, Key.Key_Return)
    assert window.navigator.here.page == "enterprises"
    assert window.navigator.here.record == "inov"
    window.act("back")
    assert map_of(window).canvas.map.focus == "inov"
    assert page_of(window).view == "map"


def test_e_expands_in_place(shown: RelationMap, qtbot: QtBot) -> None:
    canvas = shown.canvas
    canvas.focus_on("new-materials")
    before, held = set(canvas.map.nodes), point(shown, "new-materials")
    press(qtbot, shown, Key.Key_E)
    assert before < set(canvas.map.nodes)
    assert canvas.map.focus == "new-materials"
    assert (point(shown, "new-materials") - held).manhattanLength() <= 2
    now = set(canvas.map.nodes)
    press(qtbot, shown, Key.Key_E)
    assert set(canvas.map.nodes) == now


def test_what_is_in_focus_stays_where_it_is_while_columns_come_before_it(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    found = map_of(open_window("chains", state=(*MAP, ("focus", "patent-500"))))
    found.canvas.focus_on("xinhua-medical")
    held, left = point(found, "xinhua-medical"), found.canvas.map.rects["xinhua-medical"].left()
    press(qtbot, found, Key.Key_E)
    assert found.canvas.map.rects["xinhua-medical"].left() > left
    assert (point(found, "xinhua-medical") - held).manhattanLength() <= 2


def test_n_leaves_the_neighbours_only(shown: RelationMap, qtbot: QtBot) -> None:
    shown.canvas.focus_on("new-materials")
    press(qtbot, shown, Key.Key_N)
    assert shown.maker.wish == Wish(("new-materials",))
    assert "inov" in shown.canvas.map.nodes
    assert "listed-added" not in shown.canvas.map.nodes


def test_keys_without_a_focus_do_nothing(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    shown.canvas.focus_on("")
    for key in (Key.Key_E, Key.Key_N, Key.Key_Return):
        press(qtbot, shown, key)
    assert window.navigator.here.page == "chains"
    assert shown.maker.wish == Wish(("inov",))
