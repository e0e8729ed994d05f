"""The parts of the relation map, laid out: canvas, headings, tools and panel, and how they are filled."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.relations import Node, Wish
from zibo_app.ui.context import Context
from zibo_app.ui.graph.canvas import MapCanvas
from zibo_app.ui.graph.heads import MapHeads
from zibo_app.ui.graph.keeping import Kept, kept
from zibo_app.ui.graph.making import MapMaker
from zibo_app.ui.graph.panel import MapPanel
from zibo_app.ui.graph.tools import MapTools
from zibo_app.ui.navigator import State
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label


class MapStage(Surface):
    """Shows a state of the map; `settled` says that it changed."""

    settled = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self.maker = MapMaker(ctx)
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
        return Kept(self.maker.wish, self.canvas.map.focus, self.canvas.at()).state()

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
        self.draw(wanted.wish)
        self.panel.filters.choose(self.maker.wish.kinds, self.maker.wish.bonds)
        self.canvas.light(wanted.focus)
        if not (wanted.at and self.canvas.restore(wanted.at)):
            self.begin()
        self.tell()

    def begin(self) -> None:
        """Begin where words can be read: about the node in focus, or at the left."""
        scene = self.canvas.map
        focus = scene.rects.get(scene.focus)
        self.canvas.begin(focus.center() if focus else None)

    # -- drawing
    def draw(self, wish: Wish) -> None:
        """Draw a wish, with nothing in focus."""
        scene = self.maker.make(wish)
        self.canvas.use(scene)
        self.heads.show_graph(scene.graph)
        self.panel.filters.offer(*self.maker.web.counts())
        self.tools.show_wish(self.maker.wish, whole=self.maker.web.whole)
        self.nothing.setVisible(not scene.graph.nodes)
        self.nothing.setGeometry(self.canvas.rect())

    def redraw(self, wish: Wish) -> None:
        """Draw another wish so that the node in focus stays where it is on the screen."""
        focus = self.canvas.map.focus
        held = self._screen(focus)
        self.draw(wish)
        self.canvas.light(focus)
        moved = self._screen(focus)
        if held is not None and moved is not None:
            self.canvas.push(moved - held)
        else:
            self.begin()
        self.tell()
        self.settled.emit()

    def _screen(self, node: str) -> QPoint | None:
        rect = self.canvas.map.rects.get(node)
        return self.canvas.mapFromScene(rect.center()) if rect else None

    def tell(self) -> None:
        """Say in the panel, and to those who cannot see it, what is in focus and how it is related."""
        scene, tr = self.canvas.map, self._ctx.tr
        if scene.focus:
            item, lines = scene.nodes[scene.focus], scene.lines()
            self.panel.show_node(item.title, item.second, lines, _can(item.node))
            said = "; ".join((item.title, *(lines or [tr("No stated link")])))
        else:
            nodes, ties = scene.graph.count()
            said = tr("{n} records, {m} stated relations", n=nodes, m=ties)
            self.panel.show_nothing(said)
        self.canvas.setAccessibleName(f"{tr('Relation map')}: {said}")


def _can(node: Node) -> list[str]:
    """Say what can be done: a bundle is opened, a record expanded where it has more neighbours."""
    if node.bundle:
        return ["expand"]
    return ["open", "expand", "alone"] if node.more else ["open", "alone"]
