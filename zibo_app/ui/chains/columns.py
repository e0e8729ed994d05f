"""Four columns that scroll as one: the rows together, the industries beside them only as far as they must."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from zibo_app.overriding import override
from zibo_app.services.chain import ChainMap
from zibo_app.ui.chains.places import GAP, HEADING, Places
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.flick import take_flicks
from zibo_app.ui.widgets.scroll import no_menus

Part = TypeVar("Part", bound=QWidget)


class ColumnArea(QAbstractScrollArea):
    """Places a widget for each node of a map; `laid_out` carries how wide the four columns are in all.

    `headings` are put above the groups of industries.
    """

    laid_out = Signal(int)

    def __init__(
        self, ctx: Context, chart: ChainMap, headings: tuple[QWidget, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.chart = chart
        self.headings = headings
        self.heading = HEADING
        self._parts: dict[str, QWidget] = {}
        self._waiting: tuple[tuple[int | None, tuple[str, ...]], ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        no_menus(self)
        take_flicks(self.viewport())
        for heading in headings:
            heading.setParent(self.viewport())

    def place(self, parts: dict[str, Part]) -> None:
        """Take the widgets of the nodes, by the ids of these."""
        self._parts = dict(parts)
        for part in parts.values():
            part.setParent(self.viewport())
        self._lay_out()

    def go_to(self, value: int | None, nodes: Iterable[str] = ()) -> None:
        """Scroll to where it was, or with None to these nodes, once the columns are shown."""
        if not self.isVisible():
            self._waiting = ((value, tuple(nodes)),)
        elif value is None:
            self.bring(nodes)
        else:
            self.verticalScrollBar().setValue(value)

    def bring(self, nodes: Iterable[str]) -> None:
        """Scroll as little as brings these nodes of the rows into sight, the first of them before all."""
        held = [self._rows[node] for node in nodes if node in self._rows]
        if held:
            self._bring(min(rect.top() for rect in held), max(rect.bottom() for rect in held))

    def bring_one(self, node: str) -> None:
        """Scroll until a node of any column is in sight."""
        bar, at = self.verticalScrollBar(), self._parts[node].geometry()
        if node in self._rows:
            self.bring((node,))
        elif at.bottom() > self.viewport().height():
            bar.setValue(bar.maximum())
        elif at.top() < 0:
            bar.setValue(0)

    def _lay_out(self) -> None:
        self._places = Places(self.chart, self.viewport().width(), self._ctx.theme.scale, self.heading)
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
            self._parts[which].setGeometry(rect.toRect())
        for heading, top in zip(self.headings, self._tops, strict=True):
            height = self._ctx.px(self.heading)
            heading.setGeometry(0, round(top - self._shift()), round(self._places.node_width), height)

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
        for value, nodes in waiting:
            self.go_to(value, nodes)
