"""Paths cut into straight stretches and bends, each of which is drawn once however many paths share it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

Numbers = tuple[float, ...]
STRETCH, BEND = 4, 3
"""How many numbers a stretch has, and how many elements of a path a bend takes."""


class Pieces:
    """The stretches and bends of some paths."""

    def __init__(self, paths: Iterable[QPainterPath]) -> None:
        found = dict.fromkeys(piece for path in paths for piece in _cut(path))
        lines = (piece for piece in found if len(piece) == STRETCH)
        self.stretches = [QLineF(*line) for line in lines]
        bends = (_bend(piece) for piece in found if len(piece) > STRETCH)
        self.bends = [(path.controlPointRect().adjusted(-1, -1, 1, 1), path) for path in bends]

    def draw(self, painter: QPainter, sight: QRectF) -> None:
        """Draw what is in sight, with the painter's pen."""
        painter.drawLines(self.stretches)
        for around, path in self.bends:
            if around.intersects(sight):
                painter.drawPath(path)


def _cut(path: QPainterPath) -> Iterator[Numbers]:
    """Give each piece as the coordinates of its points: two of a stretch, four of a bend."""
    at, here = 1, (round(path.elementAt(0).x, 1), round(path.elementAt(0).y, 1))
    while at < path.elementCount():
        size = BEND if path.elementAt(at).isCurveTo() else 1
        parts = [path.elementAt(n) for n in range(at, at + size)]
        points = tuple(round(number, 1) for part in parts for number in (part.x, part.y))
        flat = len({here[1], *points[1::2]}) == 1  # Qt draws no bend without any height
        yield (*here, *points[-2:]) if flat else (*here, *points)
        here, at = (points[-2], points[-1]), at + size


def _bend(piece: Numbers) -> QPainterPath:
    start, first, second, end = (QPointF(*piece[n : n + 2]) for n in range(0, len(piece), 2))
    path = QPainterPath(start)
    path.cubicTo(first, second, end)
    return path
