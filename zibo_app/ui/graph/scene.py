"""What the canvas shows: an item for each node, the lines beneath and above, and what is in focus."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from zibo_app.domain.tie import worded
from zibo_app.services.relation_layout import Drawing
from zibo_app.services.relations import Edge, Graph, Node
from zibo_app.ui.context import Context
from zibo_app.ui.graph.layers import AllLines, LitLines, Said, pill
from zibo_app.ui.graph.look import Look, Tone
from zibo_app.ui.graph.node import NodeItem
from zibo_app.ui.graph.places import columns, places
from zibo_app.ui.graph.wires import Wire, nearest, wires

EDGE = 400
"""How far, in px at 100 %, the map may be pushed beyond its outermost nodes."""
Naming = Callable[[Node], tuple[str, str]]
"""Gives a node's name and its second line."""


class MapScene(QGraphicsScene):
    """A drawing as items; one node may be in focus, and one of its edges chosen."""

    def __init__(self, ctx: Context, look: Look, drawing: Drawing, naming: Naming) -> None:
        super().__init__()
        self._ctx, self._look = ctx, look
        self.graph: Graph = drawing.graph
        self.rects = places(drawing.spots, ctx.theme.scale)
        self.columns = columns(drawing.spots, self.rects)
        self.focus = ""
        self._wires = wires(self.graph.edges, self.rects, ctx.theme.scale)
        self.area = self._bounds()
        edge = ctx.px(EDGE)
        self.setSceneRect(self.area.adjusted(-edge, -edge, edge, edge))
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self._all = AllLines(look, self.sceneRect(), self._wires)
        self._lit = LitLines(look, self.sceneRect())
        self.nodes = {
            which: NodeItem(look, node, self.rects[which], *naming(node))
            for which, node in self.graph.nodes.items()
        }
        for item in (self._all, self._lit, *self.nodes.values()):
            self.addItem(item)

    def _bounds(self) -> QRectF:
        found = QRectF()
        for rect in self.rects.values():
            found = found.united(rect)
        return found

    def light(self, focus: str) -> None:
        """Put a node into focus: what it is not tied to is dimmed; an unknown id brightens everything."""
        self.focus = focus if focus in self.nodes else ""
        near = {edge.other(self.focus) for edge in self.edges()}
        for which, item in self.nodes.items():
            tone = Tone.LIT if which in near else Tone.DIMMED
            item.set_tone(Tone.FOCUS if which == self.focus else tone if self.focus else Tone.REST)
        self._all.set_tone(Tone.DIMMED if self.focus else Tone.REST)
        lit = [wire for wire in self._wires if self.focus and wire.edge.joins(self.focus)]
        self._lit.show_lines([self._pill(wire) for wire in lit])

    def _pill(self, wire: Wire) -> Said:
        other = wire.edge.other(self.focus)
        return pill(self._look, wire, self.rects[other], self.rects[self.focus], self.words(wire.edge))

    def words(self, edge: Edge) -> str:
        """Word an edge as read from the node in focus."""
        return self._ctx.say(worded(edge.bond, forward=edge.left == self.focus))

    def told(self, edge: Edge) -> str:
        """Word an edge with both its ends: what stands how to what."""
        left, right = (self.nodes[end].title for end in (edge.left, edge.right))
        return f"{left} — {self._ctx.say(worded(edge.bond, forward=True))} — {right}"

    def lines(self) -> list[str]:
        """Word the edges of the node in focus, one line each."""
        return [f"{self.words(edge)} · {self.nodes[edge.other(self.focus)].title}" for edge in self.edges()]

    def edges(self) -> tuple[Edge, ...]:
        """Give the edges of the node in focus, as they are lit."""
        return self.graph.of(self.focus) if self.focus else ()

    def choose(self, at: int) -> None:
        """Choose one of the lit edges, or with -1 none."""
        self._lit.show_lines(self._lit.said, at)

    def node_at(self, point: QPointF) -> NodeItem | None:
        """Give the node a point of the map lies on."""
        return next((item for item in self.items(point) if isinstance(item, NodeItem)), None)

    def edge_at(self, point: QPointF, reach: float) -> Edge | None:
        """Give the edge nearest to a point, within `reach` px of the map; those lit come first."""
        lit = [said.wire for said in self._lit.said]
        found = self._lit.at(point) or nearest(lit, point, reach) or nearest(self._wires, point, reach)
        return found.edge if found else None
