"""The relation map filtered, kept in a place, with hostile names, and what of it is drawn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.services.test_bundling import fan
from tests.ui.conftest import HOSTILE, OpenWindow
from tests.ui.graph.test_relation_map import INOV, MAP, map_of, page_of
from zibo_app.domain.kind import Predicate
from zibo_app.domain.tie import Way
from zibo_app.services.relations import Wish
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.graph.relation_map import RelationMap
from zibo_app.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window("chains", state=INOV)


@pytest.fixture
def shown(window: Window) -> RelationMap:
    return map_of(window)


# -- filters ---------------------------------------------------------------------------------------
def test_filters_leave_what_is_asked_for(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    shown._whole()
    qtbot.mouseClick(shown.panel.filters.bonds[Way.CONFERRED], LEFT)
    assert {edge.bond for edge in shown.canvas.map.graph.edges} == {Way.CONFERRED}
    qtbot.mouseClick(shown.panel.filters.kinds["project"], LEFT)
    assert shown.nothing.isVisibleTo(shown)
    assert not shown.canvas.map.nodes
    qtbot.mouseClick(shown.panel.filters.kinds["honour"], LEFT)
    assert set(shown.canvas.map.nodes) == {"xinhua-medical-waste-gas", "tech-innovation-project"}
    assert not shown.nothing.isVisibleTo(shown)
    qtbot.mouseClick(shown.tools.whole, LEFT)
    assert shown.maker.wish == Wish()
    assert not any(chip.isChecked() for chip in shown.panel.filters.kinds.values())


# -- place -----------------------------------------------------------------------------------------
def test_a_change_of_language_keeps_everything(window: Window, shown: RelationMap) -> None:
    shown._expand("new-materials")
    shown.panel.filters.choose(frozenset(), frozenset({Way.CONFERRED, Predicate.REPORTED_UNDER}))
    shown._filtered()
    shown.canvas.focus_on("new-materials")
    shown.canvas.zoom_by(1.3)
    before, nodes = shown.state(), set(shown.canvas.map.nodes)
    rows = {which: rect.y() for which, rect in shown.canvas.map.rects.items()}
    window.act("language")
    QApplication.processEvents()
    again = map_of(window)
    assert again is not shown
    assert dict(again.state()) | {"at": ""} == dict(before) | {"at": ""}
    assert set(again.canvas.map.nodes) == nodes
    assert {which: rect.y() for which, rect in again.canvas.map.rects.items()} == rows
    assert again.canvas.at().split(" ")[0] == dict(before)["at"].split(" ")[0]
    assert again.panel.filters.bonds[Way.CONFERRED].isChecked()


def test_back_from_another_record_finds_it_as_it_was(window: Window, shown: RelationMap) -> None:
    shown.canvas.zoom_by(1.5)
    before = shown.canvas.at()
    shown._open("new-materials")
    window.act("back")
    assert page_of(window).map.canvas.at().split(" ")[0] == before.split(" ")[0]


@pytest.mark.parametrize(
    "at", ["", "x", "1", "1 2", "1 2 3 4", "nan 1 1", "1e9 0 0", "-1 0 0", "9999999999 0 0", "٣ 0 0"]
)
def test_a_foreign_zoom_harms_nothing(open_window: OpenWindow, at: str) -> None:
    found = map_of(open_window("chains", state=(*INOV, ("at", at), ("opened", "+x,++"), ("kinds", "thing"))))
    assert 0.05 < found.canvas.zoom <= 2.5


def test_a_focus_that_is_not_there_shows_the_whole(open_window: OpenWindow) -> None:
    found = map_of(open_window("chains", state=(*MAP, ("focus", "<b>no-such"))))
    assert found.canvas.map.focus == ""
    assert len(found.canvas.map.nodes) > 150


# -- hostile text, and what is drawn ---------------------------------------------------------------
def test_hostile_names_are_drawn_as_they_are(open_window: OpenWindow, hostile: Catalogue) -> None:
    found = map_of(open_window("chains", state=INOV, catalogue=hostile, lang="en"))
    item = found.canvas.map.nodes["inov-pu"]
    assert HOSTILE[:20] in item.title
    assert len(item._name) < 60
    found.canvas._name(found.canvas.map.rects["inov-pu"].center())
    assert "<img" not in found.canvas.viewport().toolTip()
    assert "&lt;img" in found.canvas.viewport().toolTip()
    assert not found.grab().isNull()


def inked(image: QImage) -> int:
    """Count the grey levels of a picture, sampled: words have many, frames few."""
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return len({image.pixelColor(x, y).lightness() // 8 for x, y in points})


def test_names_are_left_out_where_they_cannot_be_read(shown: RelationMap) -> None:
    shown.canvas.focus_on("")
    counts = []
    for zoom in (1.0, 0.3):
        shown.canvas.zoom_by(zoom / shown.canvas.zoom)
        shown.canvas.centerOn(shown.canvas.map.rects["inov-pu"].center())
        rect = (
            shown.canvas.mapFromScene(shown.canvas.map.rects["inov-pu"]).boundingRect().adjusted(5, 3, -5, -3)
        )
        counts.append(inked(shown.canvas.viewport().grab(rect).toImage()))
    assert counts[0] > counts[1] == 1


def test_a_bundle_is_opened_by_its_edge(window: Window, shown: RelationMap) -> None:
    shown.maker._web = fan(700)
    shown.draw(Wish())
    (bundle,) = (node for node in shown.canvas.map.graph.nodes.values() if node.bundle)
    assert shown.canvas.map.nodes[bundle.id].title == "企业 ×699"
    shown.canvas.focus_on(bundle.id)
    shown._ask(shown.canvas.map.edges()[0])
    assert shown.maker.wish.opened == (bundle.id,)
    assert window.frame.evidence() == ""
    assert len(shown.canvas.map.nodes) > 100
