"""The geometry of the board: four columns of one width, every industry with a lane of its own."""

import pytest

from tests.ui.conftest import MakeContext
from zibo_app.services.chain import ChainMap, chain_map
from zibo_app.ui.chains.places import COLUMNS, Places


@pytest.fixture
def chart(make_ctx: MakeContext) -> ChainMap:
    return chain_map(make_ctx().catalogue)


@pytest.mark.parametrize(("width", "scale"), [(1188, 1.0), (1740, 1.0), (600, 1.0), (1188, 2.0)])
def test_no_two_nodes_overlap(chart: ChainMap, width: int, scale: float) -> None:
    places = Places(chart, width, scale)
    rects = [places.rect(node) for node in chart.nodes if node.column] + list(places.industries()[0].values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
    assert all(rect.left() >= 0 and rect.right() <= width for rect in rects)


def test_at_the_smallest_window_columns_are_as_designed(chart: ChainMap) -> None:
    places = Places(chart, 297 * COLUMNS, 1.0)
    assert (places.pitch, round(places.node_width)) == (297, 273)
    assert {round(places.rect(node).height()) for node in chart.nodes if node.column} == {44}


def test_each_industry_has_its_own_lane_in_the_gap(chart: ChainMap) -> None:
    places = Places(chart, 1188, 1.0)
    with_lines = [node.id for node in chart.column(0) if chart.of(node.id)]
    lanes = [places.lane(industry) for industry in with_lines]
    assert len(set(lanes)) == len(with_lines) > 3
    assert all(places.node_width < lane < places.pitch for lane in lanes)


def test_an_industry_without_lines_needs_no_lane(chart: ChainMap) -> None:
    places = Places(chart, 1188, 1.0)
    assert places.lane("other-chains") == places.node_width + places.gap / 2


def test_all_of_it_is_within_the_height(chart: ChainMap) -> None:
    places = Places(chart, 1188, 1.0)
    assert all(places.rect(node).bottom() < places.height for node in chart.nodes if node.column)
    industries, tops, height = places.industries()
    assert max(rect.bottom() for rect in industries.values()) < height
    assert len(tops) == len(chart.groups)


def test_lines_end_before_their_column(chart: ChainMap) -> None:
    places = Places(chart, 1188, 1.0)
    assert all(places.pitch * n - places.gap < places.gap_before(n) < places.pitch * n for n in (1, 2, 3))
