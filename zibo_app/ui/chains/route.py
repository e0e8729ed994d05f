"""How a line runs between two nodes: out, along a lane of the gap, and in, with rounded corners."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

RADIUS = 5.0


@dataclass(frozen=True, slots=True)
class Ends:
    """The nodes a line joins, and its lanes: `lane` in the first gap, `last` before the right node."""

    left: QRectF
    right: QRectF
    lane: float
    last: float
    between: float
    """The height, clear of all nodes, at which a line crosses columns that lie between."""


def corners(ends: Ends, *, beside: bool) -> list[QPointF]:
    """Give the corners of the line; `beside` tells that no column lies between."""
    start = QPointF(ends.left.right(), ends.left.center().y())
    end = QPointF(ends.right.left(), ends.right.center().y())
    if beside:
        return [start, QPointF(ends.lane, start.y()), QPointF(ends.lane, end.y()), end]
    return [
        start,
        QPointF(ends.lane, start.y()),
        QPointF(ends.lane, ends.between),
        QPointF(ends.last, ends.between),
        QPointF(ends.last, end.y()),
        end,
    ]


def rounded(points: Sequence[QPointF], radius: float = RADIUS) -> QPainterPath:
    """Join points by straight lines with rounded corners; a corner in too short a line is less round."""
    path = QPainterPath(points[0])
    for before, (corner, after) in zip(points, pairwise(points[1:]), strict=False):
        path.lineTo(_toward(corner, before, radius))
        path.quadTo(corner, _toward(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _toward(start: QPointF, end: QPointF, distance: float) -> QPointF:
    """Go from `start` towards `end`, by `distance` but never past the middle."""
    length = hypot(end.x() - start.x(), end.y() - start.y())
    share = min(distance, length / 2) / length if length else 0.0
    return start + (end - start) * share
