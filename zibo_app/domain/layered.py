"""A layered drawing of a graph: columns by kind, order by the neighbours; the same input gives the same.

What stands already moves as little as can be when more comes: its order is kept, and rows are given out so
that the sum of the squared moves is least.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import floor

from zibo_app.domain.frozen import Frozen

PASSES = 6
"""How often the order is swept from left to right and back."""
MOST_ROWS = 32
"""A column of more nodes is laid out in several lanes side by side."""
STAYS = 50.0
"""How much more it counts that a node stays where it is than that a new one comes near its neighbours."""
HALF = 0.5
Near = Mapping[str, Sequence[str]]
Pair = tuple[str, str]


class Spot(Frozen):
    """Where a node stands: its column, the lane in it, and the row, which may be negative."""

    column: int
    lane: int
    row: int


def neighbours(nodes: Iterable[str], edges: Iterable[Pair]) -> dict[str, list[str]]:
    """Give each node's neighbours in the order of the edges, each once."""
    near: dict[str, dict[str, None]] = {node: {} for node in nodes}
    for left, right in edges:
        if left != right and left in near and right in near:
            near[left][right] = None
            near[right][left] = None
    return {node: list(found) for node, found in near.items()}


def ordered(columns: Mapping[str, int], edges: Iterable[Pair], kept: Sequence[str] = ()) -> tuple[str, ...]:
    """Order the nodes of all columns, `columns` giving each node's and, by its own order, where to begin.

    Nodes of `kept` keep their order among each other; the others go where their neighbours stand.
    """
    near = neighbours(columns, edges)
    lists = _grouped(columns, [node for node in kept if node in columns] or columns)
    if kept:
        return _inserted(lists, columns, near)
    for turn in range(PASSES):
        for column in sorted(lists, reverse=bool(turn % 2)):
            _sweep(lists, column, near)
    return tuple(node for column in sorted(lists) for node in lists[column])


def placed(
    order: Sequence[str],
    columns: Mapping[str, int],
    edges: Iterable[Pair],
    before: Mapping[str, Spot] | None = None,
) -> dict[str, Spot]:
    """Give every node of `order` its spot; no two share one.

    Those of `before` stay as near to where they were as the new ones allow; without it the top row is 0.
    """
    before = before or {}
    near = neighbours(order, edges)
    lists = _grouped(columns, order)
    rows = _first_rows(lists, before)
    for turn in range(1 if before else PASSES):
        for column in sorted(lists, reverse=bool(turn % 2)):
            rows |= _settled(lists[column], near, rows, before)
    top = 0 if before else min(rows.values(), default=0)
    return {
        node: Spot(column, lane, rows[node] - top)
        for column, nodes in lists.items()
        for line in _lines(nodes)
        for lane, node in enumerate(line)
    }


def _grouped(columns: Mapping[str, int], order: Iterable[str]) -> dict[int, list[str]]:
    lists: dict[int, list[str]] = {}
    for node in order:
        lists.setdefault(columns[node], []).append(node)
    return lists


def _heights(lists: Mapping[int, Sequence[str]]) -> dict[str, float]:
    """Say how far down its column each node stands, from 0 to 1."""
    return {node: (at + HALF) / len(nodes) for nodes in lists.values() for at, node in enumerate(nodes)}


def _sweep(lists: dict[int, list[str]], column: int, near: Near) -> None:
    """Order one column by the mean height of each node's neighbours; where there are none it stays."""
    heights = _heights(lists)
    wanted = {node: _mean([heights[other] for other in near[node]], heights[node]) for node in lists[column]}
    lists[column].sort(key=wanted.__getitem__)


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _inserted(lists: dict[int, list[str]], columns: Mapping[str, int], near: Near) -> tuple[str, ...]:
    """Put the new nodes between those that have their places, each by its neighbours among these."""
    heights = _heights(lists)
    new = [node for node in columns if node not in heights]
    for node in new:
        lists.setdefault(columns[node], []).append(node)
    wanted = heights | {
        node: _mean([heights[other] for other in near[node] if other in heights], 1.0) for node in new
    }
    for nodes in lists.values():
        nodes.sort(key=wanted.__getitem__)
    return tuple(node for column in sorted(lists) for node in lists[column])


def _lines(nodes: Sequence[str]) -> list[Sequence[str]]:
    """Cut a column into rows of as many lanes as it needs."""
    lanes = -(-len(nodes) // MOST_ROWS) or 1
    return [nodes[at : at + lanes] for at in range(0, len(nodes), lanes)]


def _first_rows(lists: Mapping[int, Sequence[str]], before: Mapping[str, Spot]) -> dict[str, int]:
    """Begin with every column centred on the same height, or with where the nodes stood."""
    rows: dict[str, int] = {}
    for nodes in lists.values():
        lines = _lines(nodes)
        rows |= {node: at - len(lines) // 2 for at, line in enumerate(lines) for node in line}
    return rows | {node: spot.row for node, spot in before.items() if node in rows}


def _settled(
    nodes: Sequence[str], near: Near, rows: Mapping[str, int], before: Mapping[str, Spot]
) -> dict[str, int]:
    """Give the rows of one column: each line where its nodes wish to be, in order, and none on another."""
    lines = _lines(nodes)
    wishes = [_wish(line, near, rows, before) for line in lines]
    return {node: row for line, row in zip(lines, spread(wishes), strict=True) for node in line}


def _wish(
    line: Sequence[str], near: Near, rows: Mapping[str, int], before: Mapping[str, Spot]
) -> tuple[float, float]:
    """Say in which row a line would stand best, and how much that counts."""
    held = [float(before[node].row) for node in line if node in before]
    if held:
        return _mean(held, 0.0), STAYS
    return _mean([_mean([rows[other] for other in near[node]], rows[node]) for node in line], 0.0), 1.0


def spread(wishes: Sequence[tuple[float, float]]) -> list[int]:
    """Give whole rows in order, one for each wish (row, weight), as near to the wishes as can be.

    Neighbours that would stand on each other are pooled, and share their mean (isotonic regression).
    """
    blocks: list[tuple[float, float, int]] = []
    for at, (row, weight) in enumerate(wishes):
        total, mass, count = (row - at) * weight, weight, 1
        while blocks and blocks[-1][0] * mass >= total * blocks[-1][1]:
            above, its_mass, its_count = blocks.pop()
            total, mass, count = total + above, mass + its_mass, count + its_count
        blocks.append((total, mass, count))
    means = [total / mass for total, mass, count in blocks for _ in range(count)]
    return [floor(mean + HALF) + at for at, mean in enumerate(means)]
