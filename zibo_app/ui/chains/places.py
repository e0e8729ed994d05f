"""Where the nodes stand in px: four columns of one width, rows below each other, industries in groups."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from zibo_app.services.chain import ChainMap, Node

COLUMNS = 4
NODE, GAP, BAND = 44, 10, 8
HEADING = 22
LANE_EDGE = 5
NARROW_GAP, SHARE = 24, 0.08
"""The gap between two columns: at least 24 px at 100 %, else this share of a column."""


@dataclass(frozen=True, slots=True)
class Places:
    """The geometry of one map at one width and text size; heights count from the top of the content."""

    chart: ChainMap
    width: int
    scale: float
    heading: int = HEADING

    @property
    def pitch(self) -> float:
        """How far a column is from the next."""
        return self.width / COLUMNS

    @property
    def gap(self) -> float:
        """The empty room between two columns, in which lines run."""
        return max(NARROW_GAP * min(1.0, self.pitch / 297), SHARE * self.pitch)

    @property
    def node_width(self) -> float:
        """How wide a node is."""
        return self.pitch - self.gap

    @property
    def step(self) -> float:
        """How far a row is from the next."""
        return (NODE + GAP) * self.scale

    def rect(self, node: Node) -> QRectF:
        """Give the place of a node of the three columns that hold rows."""
        top = node.spot.row * self.step + self._offset(node.spot.band) + GAP * self.scale
        return QRectF(node.column * self.pitch, top, self.node_width, NODE * self.scale)

    def _offset(self, band: int) -> float:
        """Set each band that holds rows off from the one before."""
        used = sorted({node.spot.band for node in self.chart.nodes if node.column})
        return sum(1 for other in used if other < band) * BAND * self.scale

    @property
    def height(self) -> float:
        """How high the three columns of rows are."""
        bottoms = [self.rect(node).bottom() for node in self.chart.nodes if node.column]
        return max(bottoms, default=0.0) + GAP * self.scale

    def industries(self) -> tuple[dict[str, QRectF], tuple[float, ...], float]:
        """Give the places of the industries, the tops of their groups' headings, and the height of it all."""
        found: dict[str, QRectF] = {}
        tops = []
        y = 0.0
        for group in self.chart.groups:
            tops.append(y)
            y += self.heading * self.scale
            for node in group.nodes:
                found[node] = QRectF(0, y, self.node_width, NODE * self.scale)
                y += (NODE + GAP / 2) * self.scale
            y += GAP / 2 * self.scale
        return found, tuple(tops), y

    def lane(self, industry: str) -> float:
        """Give the x at which an industry's lines run down the first gap: each has a lane of its own."""
        with_lines = [n for group in self.chart.groups for n in group.nodes if self.chart.of(n)]
        if industry not in with_lines or len(with_lines) == 1:
            return self.node_width + self.gap / 2
        room = self.gap - 2 * LANE_EDGE
        return self.node_width + LANE_EDGE + room * with_lines.index(industry) / (len(with_lines) - 1)

    def gap_before(self, column: int) -> float:
        """Give the middle of the gap before a column."""
        return column * self.pitch - self.gap / 2
