"""The board: industries, firms, projects and parks in four columns with the stated links between them."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.chain import ChainMap
from zibo_app.services.chain_links import Edge
from zibo_app.ui.chains import lines
from zibo_app.ui.chains.columns import ColumnArea
from zibo_app.ui.chains.node import ChainNode
from zibo_app.ui.chains.walk import step
from zibo_app.ui.context import Context

REACH, TOUCH = 6, 14
"""How far beside a line a click, or a finger, still means it, in px."""
FINGER = 44
"""The height of a group's heading that a finger can touch, in px at 100 %."""


class ChainBoard(ColumnArea):
    """Shows a map; `chosen` carries the industry that was chosen, `opened` the record to be opened.

    `asked` carries the link whose evidence is wanted: one is clicked, or a node that has the focus is asked
    by E for one after the other. With `touch` one touch of a record opens it.
    """

    chosen = Signal(str)
    opened = Signal(str)
    asked = Signal(object)

    def __init__(
        self,
        ctx: Context,
        chart: ChainMap,
        headings: tuple[QWidget, ...],
        parent: QWidget | None = None,
        *,
        touch: bool = False,
    ) -> None:
        super().__init__(ctx, chart, headings, parent)
        self.industry = ""
        self._touch = touch
        if ctx.session.touch:
            self.heading = FINGER
        self._told_of = ("", -1)
        self.viewport().setMouseTracking(True)
        self._light = lines.Light()
        self.nodes = {node.id: self._node(ChainNode(ctx, node)) for n in range(4) for node in chart.column(n)}
        for node in self.nodes.values():
            node.say_links(self._told(node.node.id))
        self.place(self.nodes)

    def _node(self, node: ChainNode) -> ChainNode:
        node.pressed.connect(self._press)
        node.opened.connect(self._open)
        node.walked.connect(self._walk)
        node.lit.connect(self._lit)
        node.asked.connect(self._ask)
        return node

    def _told(self, which: str) -> str:
        """Say in words what a node is linked to."""
        ends = ((edge.label(which), self.nodes[edge.other(which)].title) for edge in self.chart.of(which))
        said = [f"{self._ctx.say(label)}: {title}" for label, title in ends]
        return "; ".join(said) or self._ctx.tr("No stated link")

    def choose(self, industry: str) -> None:
        """Dim all that is not reported under this industry, in place; an empty id brightens everything."""
        self.industry = industry if industry in self.nodes else ""
        reach = self.chart.reach(self.industry) if self.industry else frozenset()
        self._light = lines.Light(self._light.lit, reach)
        for which, node in self.nodes.items():
            node.mark(dimmed=bool(reach) and which not in reach, chosen=which == self.industry)
        self.viewport().update()

    def show_chosen(self) -> None:
        """Scroll to what is reported under the chosen industry, unless it is in sight."""
        self.go_to(None, self._light.reach)

    def light(self) -> lines.Light:
        """Say which node is lit and which are bright."""
        return self._light

    def _lit(self, which: str) -> None:
        held = next((node for node in self.nodes.values() if node.hasFocus()), None)
        lit = which or (held.node.id if held else "")
        self._light = lines.Light(lit, self._light.reach)
        ends = {edge.other(lit): edge.label(lit) for edge in self.chart.of(lit)} if lit else {}
        for other, node in self.nodes.items():
            node.show_link(ends.get(other))
        if held and held.node.id == which:
            self.bring_one(which)
        self.viewport().update()

    def _press(self, which: str) -> None:
        if self.nodes[which].node.column == 0:
            self.chosen.emit(which)
        elif self._touch:
            self.opened.emit(which)

    def _ask(self, which: str) -> None:
        """Ask for the evidence of a node's first link, then of its next."""
        links = self.chart.of(which)
        before, number = self._told_of
        number = (number + 1) % len(links) if links and before == which else 0
        self._told_of = (which, number)
        if links:
            self.asked.emit(links[number])

    def link_at(self, point: QPointF) -> Edge | None:
        """Give the link whose line runs at a point of the viewport; of several the one drawn uppermost."""
        rects, found = self.rects(), None
        for edge, _ in lines.pens(self._ctx.theme, self.chart.edges, self._light):
            path = lines.path(self.chart, self._places, rects, edge)
            if lines.near(path, point, self._ctx.px(TOUCH if self._touch else REACH)):
                found = edge
        return found

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the evidence of the line that was clicked."""
        edge = self.link_at(event.position())
        if edge is not None and event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(edge)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a line can be clicked."""
        over = self.link_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _open(self, which: str) -> None:
        if self.nodes[which].node.column == 0 and which != self.industry:
            self.chosen.emit(which)
        else:
            self.opened.emit(which)

    def _walk(self, which: str, key: Qt.Key) -> None:
        target = step(self.chart, which, key)
        if target:
            self.nodes[target].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines beneath the nodes."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = self.rects()
        for edge, pen in lines.pens(self._ctx.theme, self.chart.edges, self._light):
            painter.setPen(pen)
            painter.drawPath(lines.path(self.chart, self._places, rects, edge))
