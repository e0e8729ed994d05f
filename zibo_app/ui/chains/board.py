"""The board: industries, firms, projects and parks in four columns with the stated links between them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QWidget
from typing_extensions import override

from zibo_app.services.chain import ChainMap
from zibo_app.ui.chains import lines
from zibo_app.ui.chains.node import ChainNode
from zibo_app.ui.chains.places import GAP, HEADING, Places
from zibo_app.ui.chains.walk import step
from zibo_app.ui.context import Context


class ChainBoard(QAbstractScrollArea):
    """Shows a map; `chosen` carries the industry that was chosen, `opened` the record that is to be opened,
    `laid_out` how wide the four columns are in all.

    The three columns of rows scroll together; the industries stay in sight and move only as far as they must.
    `headings` are put above the groups of industries.
    """

    chosen = Signal(str)
    opened = Signal(str)
    laid_out = Signal(int)

    def __init__(
        self, ctx: Context, chart: ChainMap, headings: tuple[QWidget, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.chart = chart
        self.industry = ""
        self._waiting: tuple[int | None, ...] = ()
        self._light = lines.Light()
        self._headings = headings
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        for heading in headings:
            heading.setParent(self.viewport())
        self.nodes = {node.id: self._node(ChainNode(ctx, node)) for n in range(4) for node in chart.column(n)}
        for node in self.nodes.values():
            node.say_links(self._told(node.node.id))
        self._lay_out()

    def _node(self, node: ChainNode) -> ChainNode:
        node.setParent(self.viewport())
        node.pressed.connect(self._press)
        node.opened.connect(self._open)
        node.walked.connect(self._walk)
        node.lit.connect(self._lit)
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

    def _show_band(self) -> None:
        """Scroll to what is reported under the chosen industry, unless it is in sight."""
        held = [rect for which, rect in self._rows.items() if which in self._light.reach]
        if held:
            self._bring(min(rect.top() for rect in held), max(rect.bottom() for rect in held))

    def go_to(self, value: int | None) -> None:
        """Scroll to where it was, or with None to the chosen industry's rows, once the board is shown."""
        if not self.isVisible():
            self._waiting = (value,)
        elif value is None:
            self._show_band()
        else:
            self.verticalScrollBar().setValue(value)

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
            self._show(which)
        self.viewport().update()

    def _press(self, which: str) -> None:
        if self.nodes[which].node.column == 0:
            self.chosen.emit(which)

    def _open(self, which: str) -> None:
        if self.nodes[which].node.column == 0 and which != self.industry:
            self.chosen.emit(which)
        else:
            self.opened.emit(which)

    def _walk(self, which: str, key: Qt.Key) -> None:
        target = step(self.chart, which, key)
        if target:
            self.nodes[target].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- places --------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        self._places = Places(self.chart, self.viewport().width(), self._ctx.theme.scale)
        self._rows = {node.id: self._places.rect(node) for node in self.chart.nodes if node.column}
        self._industries, self._tops, self._tall = self._places.industries()
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(max(self._places.height, self._tall)) - height))
        bar.setPageStep(height)
        bar.setSingleStep(round(self._places.step / 2))
        self._move()
        self.laid_out.emit(self.viewport().width())

    def _shift(self) -> float:
        """How far the industries are moved up: none while they all fit, else in step with the rows."""
        bar = self.verticalScrollBar()
        over = max(0.0, self._tall - self.viewport().height())
        return over * bar.value() / bar.maximum() if bar.maximum() else 0.0

    def rects(self) -> dict[str, QRectF]:
        """Give the present place of every node in the viewport."""
        rows, shift = self.verticalScrollBar().value(), self._shift()
        found = {which: rect.translated(0, -shift) for which, rect in self._industries.items()}
        return found | {which: rect.translated(0, -rows) for which, rect in self._rows.items()}

    def _move(self) -> None:
        for which, rect in self.rects().items():
            self.nodes[which].setGeometry(rect.toRect())
        for heading, top in zip(self._headings, self._tops, strict=True):
            height = self._ctx.px(HEADING)
            heading.setGeometry(0, round(top - self._shift()), round(self._places.node_width), height)

    def _show(self, which: str) -> None:
        """Scroll until a node is in sight."""
        bar = self.verticalScrollBar()
        if which in self._rows:
            rect = self._rows[which]
            self._bring(rect.top(), rect.bottom())
        elif self.nodes[which].geometry().bottom() > self.viewport().height():
            bar.setValue(bar.maximum())
        elif self.nodes[which].geometry().top() < 0:
            bar.setValue(0)

    def _bring(self, top: float, bottom: float) -> None:
        """Scroll as little as brings a stretch of the rows into sight, its top first."""
        bar, room, edge = self.verticalScrollBar(), self.viewport().height(), self._ctx.px(GAP)
        value = max(bar.value(), round(bottom + edge) - room)
        bar.setValue(min(value, round(top - edge)))

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the nodes; the lines follow."""
        self._move()
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out anew."""
        super().resizeEvent(event)
        self._lay_out()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where it was asked for before there was a size to scroll in."""
        super().showEvent(event)
        waiting, self._waiting = self._waiting, ()
        for value in waiting:
            self.go_to(value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines beneath the nodes."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = self.rects()
        for edge, pen in lines.pens(self._ctx.theme, self.chart.edges, self._light):
            painter.setPen(pen)
            painter.drawPath(lines.path(self.chart, self._places, rects, edge))
