"""The lines of the board: which are bright, and how each runs at the present scroll."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPainterPathStroker, QPen

from zibo_app.services.chain import ChainMap
from zibo_app.services.chain_links import Edge
from zibo_app.ui.chains.node import DIMMED
from zibo_app.ui.chains.places import GAP, Places
from zibo_app.ui.chains.route import Ends, corners, rounded
from zibo_app.ui.theme import Theme

LINE, BRIGHT = 1.5, 2.0
AT_REST = 0.75
"""How strong a line is where no industry is chosen."""


@dataclass(frozen=True, slots=True)
class Light:
    """What the lines depend on besides their places: the node lit, and the nodes an industry keeps bright."""

    lit: str = ""
    reach: frozenset[str] = frozenset()

    def strength(self, edge: Edge) -> float:
        """Say how strong a line is, 0 to 1."""
        if not self.reach:
            return AT_REST
        return 1.0 if {edge.left, edge.right} <= self.reach else DIMMED


def path(chart: ChainMap, places: Places, rects: Mapping[str, QRectF], edge: Edge) -> QPainterPath:
    """Give the way of a line between the present places of its nodes."""
    columns = {node.id: node.column for node in chart.nodes if edge.joins(node.id)}
    first, last = columns[edge.left], columns[edge.right]
    right = rects[edge.right]
    lane = places.lane(edge.left) if first == 0 else places.gap_before(first + 1)
    ends = Ends(rects[edge.left], right, lane, places.gap_before(last), right.top() - GAP * places.scale / 2)
    return rounded(corners(ends, beside=last == first + 1))


def near(path: QPainterPath, point: QPointF, reach: float) -> bool:
    """Whether a line runs within `reach` px of a point."""
    if not path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(point):
        return False
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * reach)
    return stroker.createStroke(path).contains(point)


def pens(theme: Theme, edges: Iterable[Edge], light: Light) -> Iterator[tuple[Edge, QPen]]:
    """Give each line its pen, in the order of painting: those of the lit node last and strongest."""

    def weight(edge: Edge) -> tuple[bool, float]:
        return edge.joins(light.lit), light.strength(edge)

    for edge in sorted(edges, key=weight):
        lit, strength = weight(edge)
        color = _mixed(theme, "brand" if lit or strength == 1.0 else "third", 1.0 if lit else strength)
        yield edge, QPen(color, BRIGHT if lit else LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _mixed(theme: Theme, token: str, strength: float) -> QColor:
    """Fade a colour into the card's; an opaque line does not darken where lines lie on each other."""
    ink, card, rest = theme.color(token), theme.color("card"), 1 - strength
    return QColor.fromRgbF(
        ink.redF() * strength + card.redF() * rest,
        ink.greenF() * strength + card.greenF() * rest,
        ink.blueF() * strength + card.blueF() * rest,
    )
