"""The headings above the columns of the map: as large at every zoom, they go along with it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.overriding import override
from zibo_app.services.relations import Graph
from zibo_app.ui.context import Context
from zibo_app.ui.graph.canvas import MapCanvas

HEIGHT, GAP = 30, 8


class MapHeads(QWidget):
    """One heading a column: the kinds that stand in it, and how many nodes."""

    def __init__(self, ctx: Context, canvas: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._canvas = ctx, canvas
        self.words: dict[int, str] = {}
        self.setFixedHeight(ctx.px(HEIGHT))
        canvas.moved.connect(self.update)

    def show_graph(self, graph: Graph) -> None:
        """Head the columns of this graph."""
        kinds: dict[int, dict[str, int]] = {}
        for node in graph.nodes.values():
            column = kinds.setdefault(node.column, {})
            column[node.kind] = column.get(node.kind, 0) + len(node.members)
        self.words = {column: self._said(held) for column, held in sorted(kinds.items())}
        self.setAccessibleName("; ".join(self.words.values()))
        self.update()

    def _said(self, held: dict[str, int]) -> str:
        counts = [(kind, held[kind]) for kind in BY_KEY if kind in held]
        return " · ".join(f"{self._ctx.say(BY_KEY[kind].label)} {count}" for kind, count in counts)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each heading over its column, cut where the next begins."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ctx.theme.color("card"))
        painter.setPen(self._ctx.theme.color("ink"))
        font = self._ctx.theme.font(13, bold=True)
        painter.setFont(font)
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
        for column, room in self._rooms().items():
            words = QFontMetrics(font).elidedText(
                self.words.get(column, ""), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, left, words)

    def _rooms(self) -> dict[int, QRectF]:
        """Give the room of each heading, to where the next column begins."""
        spans = self._canvas.map.columns if self.words else {}
        starts = {column: self._at(left) for column, (left, _) in spans.items()}
        ends = [*starts.values(), float("inf")][1:]
        return {
            column: QRectF(start, 0, min(end, self.width() - 1.0) - start - GAP, self.height())
            for (column, start), end in zip(starts.items(), ends, strict=True)
        }

    def _at(self, x: float) -> float:
        return float(self._canvas.mapFromScene(QPointF(x, 0)).x())
