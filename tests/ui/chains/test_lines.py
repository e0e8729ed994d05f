"""How strong lines are, how they run, and that what is faded stays opaque."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from tests.ui.conftest import MakeContext
from zibo_app.services.chain import ChainMap, chain_map
from zibo_app.ui.chains import lines
from zibo_app.ui.chains.node import DIMMED
from zibo_app.ui.chains.places import Places
from zibo_app.ui.theme import Theme


@pytest.fixture
def chart(make_ctx: MakeContext) -> ChainMap:
    return chain_map(make_ctx().catalogue)


@pytest.fixture
def places(chart: ChainMap) -> Places:
    return Places(chart, 1188, 1.0)


def rects(places: Places) -> dict[str, QRectF]:
    rows = {node.id: places.rect(node) for node in places.chart.nodes if node.column}
    return rows | places.industries()[0]


def test_a_line_joins_its_two_nodes(chart: ChainMap, places: Places) -> None:
    at = rects(places)
    for edge in chart.edges:
        path = lines.path(chart, places, at, edge)
        first = path.elementAt(0)
        assert (first.x, first.y) == (at[edge.left].right(), at[edge.left].center().y())
        assert path.currentPosition().y() == at[edge.right].center().y()
        assert path.currentPosition().x() == at[edge.right].left()


def test_no_line_runs_across_a_node(chart: ChainMap, places: Places) -> None:
    at = rects(places)
    inner = {which: rect.adjusted(2, 2, -2, -2) for which, rect in at.items()}
    for edge in chart.edges:
        path = lines.path(chart, places, at, edge)
        points = [path.pointAtPercent(n / 400) for n in range(401)]
        crossed = {which for which, rect in inner.items() for point in points if rect.contains(point)}
        assert crossed == set(), edge


def test_a_path_is_drawn_at_right_angles(chart: ChainMap, places: Places) -> None:
    edge = next(edge for edge in chart.edges if edge.left == "new-medicine")
    path = lines.path(chart, places, rects(places), edge)
    straight = [
        (a, b) for a, b in pairwise([path.elementAt(n) for n in range(path.elementCount())]) if b.isLineTo()
    ]
    assert straight
    assert all(a.x == pytest.approx(b.x) or a.y == pytest.approx(b.y) for a, b in straight)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_faded_line_is_opaque_and_nearer_to_the_card(chart: ChainMap, name: str) -> None:
    theme = Theme(name)  # type: ignore[arg-type]
    light = lines.Light("", chart.reach("new-energy"))
    pens = dict(lines.pens(theme, chart.edges, light))
    bright = next(pen for edge, pen in pens.items() if edge.left == "new-energy")
    faded = next(pen for edge, pen in pens.items() if edge.left == "new-medicine")
    assert bright.color().alpha() == faded.color().alpha() == 255
    assert bright.color().name() == theme.color("brand").name()
    card = theme.color("card").lightness()
    assert abs(faded.color().lightness() - card) < abs(theme.color("third").lightness() - card)


def test_at_rest_a_line_can_be_seen(chart: ChainMap) -> None:
    theme = Theme("light")
    _, pen = next(lines.pens(theme, chart.edges, lines.Light()))
    assert theme.color("card").lightness() - pen.color().lightness() > 90
    assert pen.widthF() == lines.LINE


def test_an_edge_to_a_faded_node_is_faded(chart: ChainMap) -> None:
    light = lines.Light("", frozenset({"new-energy"}))
    assert {light.strength(edge) for edge in chart.edges} == {DIMMED}
