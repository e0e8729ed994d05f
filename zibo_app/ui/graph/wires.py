"""How the edges run, and which of them a point lies on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from zibo_app.services.relations import Edge
from zibo_app.ui.graph.places import HEIGHT, STEP

CLEAR = 6.0
"""How far in px a line is level before and after it crosses a column."""
LEAST, BULGE = 40.0, 0.42
"""How far in px a line leaves a node straight on, and how far, of its width, one beside its own column."""
APART = 16.0
"""How far lines between the same two nodes are from each other, in px."""


@dataclass(frozen=True)
class Wire:
    """An edge with its way, also as straight stretches; `shift` is how far from a node's middle it runs."""

    edge: Edge
    path: QPainterPath
    points: tuple[QPointF, ...]
    shift: float

    def far(self, point: QPointF) -> float:
        """Say how far, in px of the map, a point is from it."""
        pairs = pairwise(self.points)
        return min((_distance(point, a, b) for a, b in pairs), default=float("inf"))


def wires(edges: Iterable[Edge], rects: Mapping[str, QRectF], scale: float = 1.0) -> list[Wire]:
    """Give the edges their ways, clear of all nodes; those between the same two run beside each other."""
    edges = list(edges)
    files = sorted({rect.left() for rect in rects.values()})
    together = Counter(frozenset((edge.left, edge.right)) for edge in edges)
    done: Counter[frozenset[str]] = Counter()
    found = []
    for edge in edges:
        pair = frozenset((edge.left, edge.right))
        shift = (done[pair] - (together[pair] - 1) / 2) * APART * scale
        done[pair] += 1
        path = _path(rects[edge.left], rects[edge.right], shift, _between(files, rects, edge), scale)
        lines = path.toSubpathPolygons()
        found.append(Wire(edge, path, tuple(lines[0].toList()) if lines else (), shift))
    return found


def _between(files: Sequence[float], rects: Mapping[str, QRectF], edge: Edge) -> list[float]:
    """Give the left sides of the columns that lie between the two ends, in the order they are met."""
    start, end = rects[edge.left].left(), rects[edge.right].left()
    inner = [x for x in files if min(start, end) < x < max(start, end)]
    return inner if start < end else inner[::-1]


def _path(left: QRectF, right: QRectF, shift: float, files: Sequence[float], scale: float) -> QPainterPath:
    """Lead a line from node to node; a column between is crossed in the room between two of its rows."""
    start, end, out, into = ports(left, right)
    start, end = start + QPointF(0, shift), end + QPointF(0, shift)
    path, way = QPainterPath(start), 1 if end.x() > start.x() else -1
    for x in files:
        near, far = (x, x + left.width()) if way > 0 else (x + left.width(), x)
        share = (near - start.x()) / (end.x() - start.x())
        y = _free(start.y() + (end.y() - start.y()) * share, scale)
        _curve(path, QPointF(near - way * CLEAR, y))
        path.lineTo(far + way * CLEAR, y)
    if files:
        _curve(path, end)
    else:
        path.cubicTo(start + out, end + into, end)
    return path


def _free(y: float, scale: float) -> float:
    """Give the height nearest to `y` at which no node stands: half way between two rows."""
    step, room = STEP * scale, (STEP - HEIGHT) * scale / 2
    return round((y + room) / step) * step - room


def _curve(path: QPainterPath, end: QPointF) -> None:
    """Go on to a point, level at both ends."""
    start = path.currentPosition()
    half = QPointF((end.x() - start.x()) / 2, 0)
    path.cubicTo(start + half, end - half, end)


def ports(left: QRectF, right: QRectF) -> tuple[QPointF, QPointF, QPointF, QPointF]:
    """Give where a line leaves one node and enters the other, and which way it goes at either."""
    away = right.left() - left.left()
    if abs(away) < 1:
        bulge = QPointF(left.width() * BULGE, 0)
        return _side(left, 1), _side(right, 1), bulge, bulge
    way = 1 if away > 0 else -1
    start, end = _side(left, way), _side(right, -way)
    reach = QPointF(way * max(LEAST, abs(end.x() - start.x()) / 2), 0)
    return start, end, reach, -reach


def _side(rect: QRectF, way: int) -> QPointF:
    return QPointF(rect.right() if way > 0 else rect.left(), rect.center().y())


def nearest(found: Iterable[Wire], point: QPointF, reach: float) -> Wire | None:
    """Give the wire nearest to a point, none where all are further than `reach` px of the map."""
    close = [
        (wire.far(point), at, wire)
        for at, wire in enumerate(found)
        if wire.path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(point)
    ]
    far, _, wire = min(close, default=(float("inf"), 0, None))
    return wire if far <= reach else None


def _distance(point: QPointF, a: QPointF, b: QPointF) -> float:
    """Say how far a point is from a straight stretch."""
    across = b - a
    length = QPointF.dotProduct(across, across)
    share = min(1.0, max(0.0, QPointF.dotProduct(point - a, across) / length)) if length else 0.0
    nearest_point = a + across * share
    return hypot(point.x() - nearest_point.x(), point.y() - nearest_point.y())
