"""How lines run: from node to node, across no other, beside each other, and which of them a point means."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF

from tests.ui.conftest import MakeContext
from zibo_app.domain.kind import Predicate
from zibo_app.domain.layered import Spot
from zibo_app.domain.tie import Way
from zibo_app.services.relation_layout import drawing
from zibo_app.services.relations import Edge, Wish, web
from zibo_app.ui.graph.places import GAP, HEIGHT, STEP, WIDTH, columns, places
from zibo_app.ui.graph.wires import APART, Wire, nearest, wires

SPOTS = {"a": Spot(0, 0, 0), "b": Spot(2, 0, 0), "c": Spot(2, 0, 1), "d": Spot(5, 0, 0), "e": Spot(5, 1, 0)}
RECTS = places(SPOTS, 1.0)


def edge(left: str, right: str, bond: Predicate | Way = Predicate.CONCERNS) -> Edge:
    return Edge(left, right, bond, ())


def along(wire: Wire) -> Iterator[QPointF]:
    return (wire.path.pointAtPercent(n / 200) for n in range(201))


def test_columns_without_nodes_take_no_room() -> None:
    assert {node: (rect.x(), rect.y()) for node, rect in RECTS.items()} == {
        "a": (0, 0),
        "b": (WIDTH + GAP, 0),
        "c": (WIDTH + GAP, STEP),
        "d": (2 * (WIDTH + GAP), 0),
        "e": (3 * (WIDTH + GAP), 0),
    }
    assert columns(SPOTS, RECTS)[5] == (RECTS["d"].left(), RECTS["e"].right())
    assert list(columns(SPOTS, RECTS)) == [0, 2, 5]


def test_all_grows_with_the_text() -> None:
    large = places(SPOTS, 1.5)
    assert all(
        large[node] == QRectF(r.x() * 1.5, r.y() * 1.5, WIDTH * 1.5, HEIGHT * 1.5)
        for node, r in RECTS.items()
    )


@pytest.mark.parametrize(
    ("left", "right"), [("a", "b"), ("b", "a"), ("a", "e"), ("e", "a"), ("b", "c"), ("d", "e")]
)
def test_a_line_leads_from_its_left_to_its_right_node(left: str, right: str) -> None:
    (wire,) = wires([edge(left, right)], RECTS)
    start, end = wire.path.pointAtPercent(0), wire.path.pointAtPercent(1)
    for point, node in ((start, left), (end, right)):
        assert point.y() == pytest.approx(RECTS[node].center().y())
        assert point.x() in {RECTS[node].left(), RECTS[node].right()}


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_line_runs_across_a_node(make_ctx: MakeContext, scale: float) -> None:
    shown = drawing(web(make_ctx().catalogue), Wish())
    rects = places(shown.spots, scale)
    for wire in wires(shown.graph.edges, rects, scale):
        inner = [
            rect.adjusted(1, 1, -1, -1)
            for rect in rects.values()
            if rect.intersects(wire.path.boundingRect())
        ]
        assert not [p for p in along(wire) for rect in inner if rect.contains(p)], wire.edge


def test_lines_between_the_same_two_nodes_run_beside_each_other() -> None:
    pair = [edge("a", "b"), edge("b", "a", Predicate.PART_OF), edge("a", "c")]
    first, second, other = wires(pair, RECTS)
    assert second.shift - first.shift == APART
    assert other.shift == 0
    assert first.path.pointAtPercent(0).y() + APART == second.path.pointAtPercent(1).y()


def test_a_point_means_the_nearest_line_within_reach() -> None:
    found = wires([edge("a", "b"), edge("a", "c")], RECTS)
    middle = QPointF(WIDTH + GAP / 2, HEIGHT / 2)
    assert nearest(found, middle + QPointF(0, -6), 9) is found[0]
    assert nearest(found, middle + QPointF(0, -12), 9) is None
    assert nearest(found, found[1].path.pointAtPercent(0.6), 2) is found[1]
    assert nearest([], middle, 99) is None


def test_a_line_without_any_length_is_met_only_at_its_end() -> None:
    rects = {"a": RECTS["a"], "b": RECTS["a"]}
    (wire,) = wires([edge("a", "b")], rects)
    assert wire.far(QPointF(1e6, 0)) > 1e5
