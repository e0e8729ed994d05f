"""A chart in pyqtgraph, showing the geometry the sketch shows; imports pyqtgraph, only `engine` loads it."""

# mypy: disallow-untyped-calls=False
# pyqtgraph has no type information.

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from zibo_app.domain.geometry import Geometry
from zibo_app.export.drawing import Inks, draw_bars, draw_focus, draw_words, picture
from zibo_app.overriding import override

# Its own clean-up at exit walks every object there is, to no use for us.
pg.setConfigOptions(antialias=True, exitCleanup=False)
Draw = Callable[[QPainter], None]


class Layer(pg.GraphicsObject):
    """One layer of a chart, in px of its geometry."""

    def __init__(self, geometry: Geometry, draw: Draw) -> None:
        super().__init__()
        self._bounds = QRectF(0, 0, geometry.width, geometry.height)
        self._draw = draw

    @override
    def boundingRect(self) -> QRectF:
        """Give the chart's area."""
        return self._bounds

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the layer."""
        self._draw(painter)


class Plot(pg.GraphicsView):
    """Shows a geometry; its owner hears mouse and keys. A picture of itself makes showing again cheap."""

    def __init__(self, parent: QWidget, inks: Inks) -> None:
        super().__init__(parent, background=None)
        self._inks = inks
        self._geometry: Geometry | None = None
        self._hovered, self._focused = -1, -1
        self._shown = QPixmap()
        self._view = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0, invertY=True)
        self.setCentralItem(self._view)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_geometry(self, geometry: Geometry) -> None:
        """Show another geometry: new layers for the bars, the words and the frame."""
        self._geometry = geometry
        self._view.clear()
        self._view.disableAutoRange()
        self._view.setRange(QRectF(0, 0, self.width(), self.height()), padding=0)
        layers: tuple[Draw, ...] = (self._draw_bars, self._draw_words, self._draw_focus)
        for draw in layers:
            self._view.addItem(Layer(geometry, draw), ignoreBounds=True)
        self._forget()

    def mark(self, hovered: int, focused: int) -> None:
        """Show which bar is under the mouse and which has the keyboard; -1 for none."""
        if (hovered, focused) != (self._hovered, self._focused):
            self._hovered, self._focused = hovered, focused
            self._forget()

    def _forget(self) -> None:
        self._shown = QPixmap()
        self.viewport().update()

    def _draw_focus(self, painter: QPainter) -> None:
        if self._geometry is not None:
            draw_focus(painter, self._geometry, self._inks, self._focused)

    def _draw_bars(self, painter: QPainter) -> None:
        if self._geometry is not None:
            draw_bars(painter, self._geometry, self._inks, self._hovered)

    def _draw_words(self, painter: QPainter) -> None:
        if self._geometry is not None:
            draw_words(painter, self._geometry, self._inks)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture of the scene, drawn anew only after a change."""
        ratio = self.devicePixelRatioF()
        if self._shown.size() != self.viewport().size() * ratio:
            self.sceneObj.prepareForPaint()
            self._shown = picture(self.viewport().size(), ratio, self.render)
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._shown)
        painter.end()
