"""Where an arrow key leads from a node: up and down in its column, left and right along stated links only."""

from PySide6.QtCore import Qt

from zibo_app.services.chain import ChainMap, Node


def step(chart: ChainMap, here: str, key: Qt.Key) -> str:
    """Give the node the key leads to, empty where there is none."""
    nodes = {node.id: node for node in chart.nodes}
    if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
        return _along(chart.column(nodes[here].column), here, 1 if key is Qt.Key.Key_Down else -1)
    ahead = key is Qt.Key.Key_Right
    ends = [nodes[edge.other(here)] for edge in chart.of(here) if (edge.left == here) is ahead]
    return min(ends, key=lambda node: _distance(node, nodes[here])).id if ends else ""


def _along(column: tuple[Node, ...], here: str, by: int) -> str:
    ids = [node.id for node in column]
    target = ids.index(here) + by
    return ids[target] if 0 <= target < len(ids) else ""


def _distance(node: Node, here: Node) -> tuple[int, int]:
    """The nearest column first; in it the row nearest to that of the start, from an industry the topmost."""
    rows = node.spot.row if here.column == 0 else abs(node.spot.row - here.spot.row)
    return abs(node.column - here.column), rows
