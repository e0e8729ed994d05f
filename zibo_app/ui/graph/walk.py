"""Where an arrow key leads: along an edge in that direction first, else to the nearest node there."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt

WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
ASIDE = 2.0
"""How much more a way aside counts than one straight on."""


def step(rects: Mapping[str, QRectF], linked: Iterable[str], here: str, key: Qt.Key) -> str:
    """Give the node the key leads to, empty where there is none."""
    way = WAYS[key]
    across = way.x() != 0
    near = [node for node in linked if across and _ahead(rects[here], rects[node], way)]
    others = near or [node for node, rect in rects.items() if _ahead(rects[here], rect, way)]
    if not across:
        others = [node for node in others if rects[node].left() == rects[here].left()] or others
    return min(others, key=lambda node: _far(rects[here], rects[node], way), default="")


def nearest_to(rects: Mapping[str, QRectF], point: QPointF) -> str:
    """Give the node nearest to a point, empty where there are none."""
    return min(rects, key=lambda node: (rects[node].center() - point).manhattanLength(), default="")


def _ahead(here: QRectF, there: QRectF, way: QPointF) -> bool:
    return QPointF.dotProduct(there.center() - here.center(), way) > 1


def _far(here: QRectF, there: QRectF, way: QPointF) -> float:
    move = there.center() - here.center()
    along = QPointF.dotProduct(move, way)
    aside = abs(move.x() * way.y()) + abs(move.y() * way.x())
    return along + ASIDE * aside
