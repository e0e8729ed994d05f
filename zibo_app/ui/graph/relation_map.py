"""The relation map: canvas, headings, tools and panel, and what they do to each other."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from zibo_app.services.relations import Edge, Wish
from zibo_app.ui.context import Context
from zibo_app.ui.graph.canvas import MapCanvas
from zibo_app.ui.graph.heads import MapHeads
from zibo_app.ui.graph.keeping import Kept, kept
from zibo_app.ui.graph.making import MapMaker
from zibo_app.ui.graph.panel import MapPanel
from zibo_app.ui.graph.tools import MapTools
from zibo_app.ui.graph.zooming import STEP
from zibo_app.ui.navigator import State
from zibo_app.ui.said import tie_key
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable


class RelationMap(Surface):
    """The map of what this viewer may see.

    `evidence_asked` carries the key of a tie, `opened` the id of a record, `settled` says that it changed.
    """

    evidence_asked = Signal(str)
    opened = Signal(str)
    settled = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self._maker = MapMaker(ctx)
        self._waiting: Kept | None = None
        self.canvas = MapCanvas(ctx)
        self.heads = MapHeads(ctx, self.canvas)
        self.tools = MapTools(ctx)
        self.panel = MapPanel(ctx)
        self.nothing = Label(ctx.tr("The filters leave no relation to show."), "second", parent=self.canvas)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        px = ctx.px
        left = column(self.tools, self.heads, self.canvas, gap=px(2))
        box = row(left, self.panel, gap=0, margins=(px(12), px(6), px(2), px(8)), parent=self)
        box.setStretch(0, 1)
        self._connect()

    def _connect(self) -> None:
        canvas, panel = self.canvas, self.panel
        canvas.focused.connect(self._focused)
        canvas.opened.connect(self._open)
        canvas.expanded.connect(self._expand)
        canvas.alone.connect(self._alone)
        canvas.asked.connect(self._ask)
        canvas.edge_chosen.connect(panel.choose)
        panel.asked.connect(self._ask_number)
        panel.acted.connect(self._act)
        panel.filters.changed.connect(self._filtered)
        self.tools.acted.connect(self._act)

    # -- place
    def show_state(self, state: State) -> None:
        """Show what was kept, as soon as there is a size to show it in."""
        self._waiting = kept(state)
        if self.isVisible():
            self._show()

    def state(self) -> State:
        """Give what is to be kept."""
        if self._waiting is not None:
            return self._waiting.state()
        return Kept(self._maker.wish, self.canvas.map.focus, self.canvas.at()).state()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was asked for before there was a size."""
        super().showEvent(event)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is said of an empty map in its middle."""
        super().resizeEvent(event)
        self.nothing.setGeometry(self.canvas.rect())

    def _show(self) -> None:
        wanted, self._waiting = self._waiting, None
        if wanted is None:
            return
        self._draw(wanted.wish)
        self.panel.filters.choose(self._maker.wish.kinds, self._maker.wish.bonds)
        self.canvas.light(wanted.focus)
        if not (wanted.at and self.canvas.restore(wanted.at)):
            self._begin()
        self._tell()

    def _begin(self) -> None:
        """Begin where words can be read: about the node in focus, or at the left."""
        scene = self.canvas.map
        focus = scene.rects.get(scene.focus)
        self.canvas.begin(focus.center() if focus else None)

    # -- drawing
    def _draw(self, wish: Wish) -> None:
        scene = self._maker.make(wish)
        self.canvas.use(scene)
        self.heads.show_graph(scene.graph)
        self.panel.filters.offer(*self._maker.web.counts())
        self.tools.show_wish(self._maker.wish, whole=self._maker.web.whole)
        self.nothing.setVisible(not scene.graph.nodes)
        self.nothing.setGeometry(self.canvas.rect())

    def _redraw(self, wish: Wish) -> None:
        """Draw another wish so that the node in focus stays where it is on the screen."""
        focus = self.canvas.map.focus
        held = self._screen(focus)
        self._draw(wish)
        self.canvas.light(focus)
        moved = self._screen(focus)
        if held is not None and moved is not None:
            self.canvas.push(moved - held)
        else:
            self._begin()
        self._tell()
        self.settled.emit()

    def _screen(self, node: str) -> QPoint | None:
        rect = self.canvas.map.rects.get(node)
        return self.canvas.mapFromScene(rect.center()) if rect else None

    # -- what the parts wish
    def _focused(self, _node: str) -> None:
        self._tell()
        self.settled.emit()

    def _tell(self) -> None:
        """Say in the panel, and to those who cannot see it, what is in focus and how it is related."""
        scene, tr = self.canvas.map, self._ctx.tr
        if scene.focus:
            item, lines = scene.nodes[scene.focus], scene.lines()
            self.panel.show_node(item.title, item.second, lines, bundle=item.node.bundle)
            said = "; ".join((item.title, *(lines or [tr("No stated link")])))
        else:
            nodes, ties = scene.graph.count()
            said = tr("{n} records, {m} stated relations", n=nodes, m=ties)
            self.panel.show_nothing(said)
        self.canvas.setAccessibleName(f"{tr('Relation map')}: {said}")

    def _open(self, node: str) -> None:
        if self.canvas.map.graph.nodes[node].bundle:
            self._expand(node)
        else:
            self.opened.emit(node)

    def _expand(self, node: str) -> None:
        """Show the neighbours of a node besides what is shown, or the members of a bundle."""
        wish, held = self._maker.wish, self.canvas.map.graph.nodes[node]
        if held.bundle:
            self._redraw(replace(wish, opened=(*wish.opened, node)))
        elif held.more:
            self._redraw(replace(wish, around=(*wish.around, node)))

    def _alone(self, node: str) -> None:
        """Show a node with its neighbours and nothing else."""
        if not self.canvas.map.graph.nodes[node].bundle:
            self._redraw(replace(self._maker.wish, around=(node,), opened=()))
            self._begin()

    def _ask(self, edge: Edge) -> None:
        """Ask for the evidence of an edge; one of several ties shows these first."""
        bundle = next((end for end in (edge.left, edge.right) if self.canvas.map.graph.nodes[end].bundle), "")
        if bundle:
            self._expand(bundle)
        else:
            self.evidence_asked.emit(tie_key(edge.ties[0]))

    def _ask_number(self, at: int) -> None:
        self.canvas.choose(at)
        self._ask(self.canvas.map.edges()[at])

    def _act(self, what: str) -> None:
        node = self.canvas.map.focus
        acts: dict[str, Callable[[], object]] = {
            "open": partial(self._open, node),
            "expand": partial(self._expand, node),
            "alone": partial(self._alone, node),
            "whole": self._whole,
            "smaller": partial(self.canvas.zoom_by, 1 / STEP),
            "larger": partial(self.canvas.zoom_by, STEP),
            "fit": self.canvas.fit,
        }
        acts[what]()

    def _whole(self) -> None:
        self.panel.filters.choose(frozenset(), frozenset())
        self._redraw(Wish())

    def _filtered(self) -> None:
        kinds, bonds = self.panel.filters.chosen()
        self._redraw(replace(self._maker.wish, kinds=kinds, bonds=bonds))
