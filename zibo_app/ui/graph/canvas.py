"""The canvas of the relation map: one node in focus, walked by keys, its edges one by one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.relations import Edge
from zibo_app.ui.context import Context
from zibo_app.ui.graph.scene import MapScene
from zibo_app.ui.graph.walk import WAYS, nearest_to, step
from zibo_app.ui.graph.zooming import STEP, ZoomView
from zibo_app.ui.widgets.label import tip

if TYPE_CHECKING:
    from collections.abc import Callable

REACH = 9
"""How far beside a line a click still means it, in px of the screen."""
PUSH = 80
"""How far a key pushes the map, in px."""
EDGE = 48
"""How far from the rim a node in focus is brought, in px."""
Key = Qt.Key
PUSHING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TAB = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class MapCanvas(ZoomView):
    """Shows a scene; `edge` is the number of the chosen edge of the node in focus, -1 for none.

    `focused` carries the node that now has the focus (empty: none), `opened`, `expanded` and `alone` a node
    of which the record, the neighbours, or only these, are wanted; `asked` the edge whose evidence is.
    """

    focused = Signal(str)
    opened = Signal(str)
    expanded = Signal(str)
    alone = Signal(str)
    asked = Signal(object)
    edge_chosen = Signal(int)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._map: MapScene | None = None
        self.edge = -1
        self.clicked.connect(self._click)
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Key.Key_Plus: partial(self.zoom_by, STEP),
            Key.Key_Equal: partial(self.zoom_by, STEP),
            Key.Key_Minus: partial(self.zoom_by, 1 / STEP),
            Key.Key_Underscore: partial(self.zoom_by, 1 / STEP),
            Key.Key_0: self.fit,
            Key.Key_Return: self._enter,
            Key.Key_Enter: self._enter,
            Key.Key_E: partial(self._wish, self.expanded.emit),
            Key.Key_N: partial(self._wish, self.alone.emit),
        }

    def use(self, scene: MapScene) -> None:
        """Show another map."""
        scene.setParent(self)  # Qt deletes it, with its items, when nothing is painted
        self.setScene(scene)
        before, self._map = self._map, scene
        self._area = scene.area
        self.edge = -1
        if before is not None:
            before.deleteLater()

    @property
    def map(self) -> MapScene:
        """The map now shown."""
        if self._map is None:
            raise LookupError("no map is shown yet")
        return self._map

    # -- what is in focus
    def light(self, node: str) -> None:
        """Put a node into focus, without a word to anyone."""
        self.map.light(node)
        self.edge = -1

    def focus_on(self, node: str) -> None:
        """Put a node into focus and bring it into sight."""
        self.light(node)
        if self.map.focus:
            self.ensureVisible(self.map.rects[node], EDGE, EDGE)
        self.focused.emit(self.map.focus)

    def choose(self, at: int) -> None:
        """Choose an edge of the node in focus by its number, or with -1 none."""
        self.edge = at
        self.map.choose(at)
        self.edge_chosen.emit(at)

    def chosen(self) -> Edge | None:
        """Give the chosen edge."""
        edges = self.map.edges()
        return edges[self.edge] if 0 <= self.edge < len(edges) else None

    def _wish(self, emit: "Callable[[str], object]") -> None:
        if self.map.focus:
            emit(self.map.focus)

    def _enter(self) -> None:
        edge = self.chosen()
        if edge is not None:
            self.asked.emit(edge)
        else:
            self._wish(self.opened.emit)

    def _walk(self, key: Qt.Key) -> None:
        here = self.map.focus
        if not here:
            self.focus_on(nearest_to(self.map.rects, self.middle()))
            return
        linked = [edge.other(here) for edge in self.map.edges()]
        target = step(self.map.rects, linked, here, key)
        if target:
            self.focus_on(target)

    # -- events
    def _click(self, at: QPoint) -> None:
        point = self.mapToScene(at)
        item = self.map.node_at(point)
        if item is not None:
            self.focus_on(item.node.id)
            if item.on_badge(point):
                self.expanded.emit(item.node.id)
            return
        edge = self.map.edge_at(point, REACH / self.zoom)
        if edge is not None:
            self.asked.emit(edge)
        else:
            self.focus_on("")

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the record of a node."""
        item = self.map.node_at(self.mapToScene(event.position().toPoint()))
        if item is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(item.node.id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Push, or name what the pointer is on."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._name(self.mapToScene(event.position().toPoint()))

    def _name(self, point: QPointF) -> None:
        item = self.map.node_at(point)
        edge = None if item else self.map.edge_at(point, REACH / self.zoom)
        said = "\n".join(filter(None, (item.title, item.second))) if item else ""
        _point_out(self.viewport(), self.map.told(edge) if edge else said)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, push, zoom, open, expand."""
        key = Qt.Key(event.key())
        if key in WAYS and event.modifiers() & PUSHING:
            self.push((WAYS[key] * PUSH).toPoint())
        elif key in WAYS:
            self._walk(key)
        elif key in self._keys and not event.modifiers() & ~(PUSHING | Qt.KeyboardModifier.KeypadModifier):
            self._keys[key]()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin, by the Tab key, with the node nearest to the middle."""
        super().focusInEvent(event)
        if event.reason() in TAB and self._map is not None and not self._map.focus:
            self.focus_on(nearest_to(self.map.rects, self.middle()))

    @override
    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Go through the edges of the node in focus by Tab, and only then on to the next control."""
        count = len(self.map.edges()) if self._map is not None else 0
        at = self.edge + (1 if ahead else -1)
        if -1 <= at < count and (ahead or self.edge >= 0):
            self.choose(at)
            return True
        self.edge = -1
        return super().focusNextPrevChild(ahead)


def _point_out(where: QWidget, said: str) -> None:
    """Show that something can be clicked, and name it."""
    shape = Qt.CursorShape.PointingHandCursor if said else Qt.CursorShape.ArrowCursor
    if where.cursor().shape() is not shape:
        where.setCursor(shape)
    tip(where, said)
