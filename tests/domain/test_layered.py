"""The layered layout: the same each time, never two on one spot, and still when more comes."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain import layered
from zibo_app.domain.layered import MOST_ROWS, Spot, ordered, placed, spread

Graph = tuple[dict[str, int], list[tuple[str, str]]]


@st.composite
def graphs(draw: st.DrawFn, most: int = 60) -> Graph:
    count = draw(st.integers(1, most))
    columns = {f"n{at}": draw(st.integers(0, 4)) for at in range(count)}
    ends = st.sampled_from(list(columns))
    return columns, draw(st.lists(st.tuples(ends, ends), max_size=2 * most))


def laid(graph: Graph) -> dict[str, Spot]:
    return placed(ordered(*graph), *graph)


@given(graphs())
def test_the_same_graph_is_laid_out_the_same(graph: Graph) -> None:
    columns, edges = graph
    assert laid(graph) == laid((dict(columns), list(edges)))


@given(graphs())
def test_every_node_has_a_spot_of_its_own_in_its_column(graph: Graph) -> None:
    spots = laid(graph)
    assert spots.keys() == graph[0].keys()
    assert all(spot.column == graph[0][node] for node, spot in spots.items())
    assert max(Counter(spots.values()).values()) == 1
    assert min(spot.row for spot in spots.values()) == 0


@given(graphs(), st.data())
def test_what_stands_keeps_its_order_when_more_comes(graph: Graph, data: st.DataObject) -> None:
    columns, edges = graph
    stood = {node: columns[node] for node in data.draw(st.sets(st.sampled_from(sorted(columns)), min_size=1))}
    first = ordered(stood, edges)
    before = placed(first, stood, edges)
    more = ordered(columns, edges, first)
    after = placed(more, columns, edges, before)
    assert [node for node in more if node in stood] == list(first)
    assert max(Counter(after.values()).values()) == 1
    for a in stood:
        for b in stood:
            if columns[a] == columns[b] and (before[a].row, before[a].lane) < (before[b].row, before[b].lane):
                assert (after[a].row, after[a].lane) < (after[b].row, after[b].lane)


@given(graphs(20))
def test_nothing_moves_where_nothing_comes(graph: Graph) -> None:
    columns, edges = graph
    order = ordered(columns, edges)
    before = placed(order, columns, edges)
    assert ordered(columns, edges, order) == order
    assert placed(order, columns, edges, before) == before


def test_a_new_node_in_another_column_moves_nothing() -> None:
    columns = {"firm": 1, "a": 2, "b": 2}
    edges = [("firm", "a"), ("firm", "b"), ("b", "park")]
    order = ordered(columns, edges)
    before = placed(order, columns, edges)
    more = columns | {"park": 3}
    after = placed(ordered(more, edges, order), more, edges, before)
    assert {node: after[node] for node in columns} == before
    assert after["park"].row == after["b"].row


def test_linked_nodes_stand_at_one_height() -> None:
    columns = {f"{side}{n}": side for side in (0, 1) for n in range(4)}
    edges = [("00", "13"), ("01", "12"), ("02", "11"), ("03", "10")]
    spots = laid((columns, edges))
    assert all(spots[a].row == spots[b].row for a, b in edges)


def test_the_catalogues_order_decides_where_nothing_else_does() -> None:
    columns = {"c": 0, "a": 0, "b": 0}
    assert ordered(columns, []) == ("c", "a", "b")
    assert [laid((columns, []))[node].row for node in "cab"] == [0, 1, 2]


def test_a_hub_stands_in_the_middle_of_its_own() -> None:
    columns = {"hub": 0, **{f"n{at}": 1 for at in range(9)}}
    spots = laid((columns, [("hub", f"n{at}") for at in range(9)]))
    assert spots["hub"].row == spots["n4"].row


def test_a_long_column_takes_several_lanes() -> None:
    columns = {f"n{at}": 0 for at in range(MOST_ROWS + 1)}
    spots = laid((columns, []))
    assert {spot.lane for spot in spots.values()} == {0, 1}
    assert max(spot.row for spot in spots.values()) < MOST_ROWS
    assert list(spots) == list(columns)


def test_edges_to_what_is_not_there_are_none() -> None:
    assert laid(({"a": 0}, [("a", "gone"), ("a", "a")])) == {"a": Spot(0, 0, 0)}
    assert laid(({}, [])) == {}


@pytest.mark.parametrize(
    ("wishes", "rows"),
    [
        ([], []),
        ([(3.0, 1.0)], [3]),
        ([(0.0, 1.0), (5.0, 1.0)], [0, 5]),
        ([(2.0, 1.0), (2.0, 1.0), (2.0, 1.0)], [1, 2, 3]),
        ([(9.0, 1.0), (0.0, 1.0)], [4, 5]),
        ([(4.0, layered.STAYS), (4.0, 1.0)], [4, 5]),
    ],
)
def test_rows_are_given_out_near_the_wishes(wishes: list[tuple[float, float]], rows: list[int]) -> None:
    assert spread(wishes) == rows


@given(st.lists(st.tuples(st.floats(-50, 50), st.sampled_from([1.0, layered.STAYS]))))
def test_given_rows_are_in_order_and_apart(wishes: list[tuple[float, float]]) -> None:
    rows = spread(wishes)
    assert len(rows) == len(wishes)
    assert all(later > earlier for earlier, later in pairwise(rows))
