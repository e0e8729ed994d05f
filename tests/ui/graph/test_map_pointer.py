"""The relation map by mouse and wheel, and what an edge says of itself."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.graph.test_relation_map import INOV, map_of, point
from zibo_app.services.relations import Edge
from zibo_app.ui import said
from zibo_app.ui.graph.relation_map import RelationMap
from zibo_app.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window("chains", state=INOV)


@pytest.fixture
def shown(window: Window) -> RelationMap:
    return map_of(window)


def edge_to(found: RelationMap, other: str) -> Edge:
    return next(edge for edge in found.canvas.map.edges() if edge.joins(other))


def on_line(found: RelationMap, edge: Edge, share: float) -> QPoint:
    wire = next(wire for wire in found.canvas.map._wires if wire.edge == edge)
    return found.canvas.mapFromScene(wire.path.pointAtPercent(share))


def test_a_click_puts_into_focus_and_beside_all_out_of_it(shown: RelationMap, qtbot: QtBot) -> None:
    port = shown.canvas.viewport()
    with qtbot.waitSignal(shown.settled):
        qtbot.mouseClick(port, LEFT, pos=point(shown, "materials-leader"))
    assert shown.canvas.map.focus == "materials-leader"
    qtbot.mouseClick(port, LEFT, pos=QPoint(5, 5))
    assert shown.canvas.map.focus == ""


def test_a_double_click_opens(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    qtbot.mouseDClick(shown.canvas.viewport(), LEFT, pos=point(shown, "materials-leader"))
    assert window.navigator.here.record == "materials-leader"


def test_the_mark_expands(shown: RelationMap, qtbot: QtBot) -> None:
    item = shown.canvas.map.nodes["new-materials"]
    badge = item._badge.translated(item.pos()).center()
    qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=shown.canvas.mapFromScene(badge))
    assert shown.maker.wish.around == ("inov", "new-materials")


def test_a_drag_pushes_and_chooses_nothing(shown: RelationMap, qtbot: QtBot) -> None:
    shown.canvas.zoom_by(2)
    port, start = shown.canvas.viewport(), QPoint(300, 200)
    middle = shown.canvas.mapToScene(start)
    qtbot.mousePress(port, LEFT, pos=start)
    for step in range(1, 8):
        qtbot.mouseMove(port, start + QPoint(-12 * step, -4 * step))
    qtbot.mouseRelease(port, LEFT, pos=start + QPoint(-84, -28))
    moved = shown.canvas.mapToScene(start) - middle
    assert moved.x() * shown.canvas.zoom == pytest.approx(84, abs=2)
    assert shown.canvas.map.focus == "inov"


def wheel(found: RelationMap, turn: int, *, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(200, 150)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(found.canvas.viewport(), event)


def test_the_wheel_pushes_and_with_ctrl_zooms_where_the_pointer_is(shown: RelationMap) -> None:
    canvas = shown.canvas
    held, before = canvas.mapToScene(QPoint(200, 150)), canvas.zoom
    wheel(shown, 120, keys=Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom == pytest.approx(before * 1.25)
    assert (canvas.mapToScene(QPoint(200, 150)) - held).manhattanLength() * canvas.zoom < 3
    canvas.zoom_by(2)
    top = canvas.verticalScrollBar().value()
    wheel(shown, -120, keys=Qt.KeyboardModifier.NoModifier)
    assert canvas.verticalScrollBar().value() == top + 120


@pytest.mark.parametrize("aside", [0, 7])
def test_a_click_near_a_line_opens_its_evidence(
    window: Window, shown: RelationMap, qtbot: QtBot, aside: int
) -> None:
    at = on_line(shown, edge_to(shown, "new-materials"), 0.5) + QPoint(0, aside)
    qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=at)
    assert window.frame.evidence() == "tie|inov|reported_under>new-materials"
    texts = [
        label.text().replace("\u200b", "") for label in window.frame.drawer.area.widget().findChildren(QLabel)
    ]
    assert any("一诺威" in text and "报道所列产业" in text and "新材料" in text for text in texts)
    assert any("段" in text for text in texts)


def test_beyond_its_reach_a_line_is_not_meant(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    at = on_line(shown, edge_to(shown, "new-materials"), 0.5) + QPoint(0, 30)
    qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=at)
    assert window.frame.evidence() == ""


def test_the_words_of_an_edge_open_its_evidence(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    shown.canvas.zoom_by(1 / shown.canvas.zoom)
    said_of = next(s for s in shown.canvas.map._lit.said if s.wire.edge.joins("materials-leader"))
    shown.canvas.centerOn(said_of.box.center())
    assert said_of.words == "获得荣誉"
    qtbot.mouseClick(shown.canvas.viewport(), LEFT, pos=shown.canvas.mapFromScene(said_of.box.center()))
    assert window.frame.evidence() == "tie|inov|conferred>materials-leader"


def test_every_edge_opens_its_evidence_by_keys(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    shown.canvas.setFocus()
    keys = set()
    for at, edge in enumerate(shown.canvas.map.edges()):
        shown.canvas.choose(at)
        qtbot.keyClick(shown.canvas, Qt.Key.Key_Return)
        keys.add(window.frame.evidence())
        assert said.gather(window.ctx, window.frame.evidence()) is not None
        assert window.frame.evidence() == said.tie_key(edge.ties[0])
        window.frame.close_drawer()
        assert shown.canvas.hasFocus()
    assert len(keys) == len(shown.canvas.map.edges())


def test_every_tie_has_its_evidence(window: Window, shown: RelationMap) -> None:
    ties = shown.maker.web.ties
    for tie in ties:
        known = said.gather(window.ctx, said.tie_key(tie))
        assert known is not None, tie
        assert {cited.citation.id for cited in known.cited} == set(tie.cite)
        assert window.ctx.say(tie.bond) in known.text


def test_the_panel_asks_too(window: Window, shown: RelationMap, qtbot: QtBot) -> None:
    row = shown.panel.rows[1]
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert window.frame.evidence() == said.tie_key(shown.canvas.map.edges()[1].ties[0])
    assert shown.canvas.edge == 1
    assert row.property("selected")
