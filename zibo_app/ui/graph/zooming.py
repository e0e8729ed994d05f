"""A view that is zoomed by wheel, fingers and keys, and pushed about by mouse and keys."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGestureEvent,
    QGraphicsView,
    QPinchGesture,
    QWidget,
)

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.graph.look import NAMES, NOTES

LEAST, MOST, STEP = 0.08, 2.5, 1.25
LARGEST_FIT = 1.15
ROOM = 20
"""The empty room around a map that is fitted, in px."""
NOTCH = 120
"""What a wheel reports for one notch."""
DIGITS = 9
"""How long a number in a kept state may be."""


class ZoomView(QGraphicsView):
    """`moved` says that another part is in sight, or another size; `clicked` where, by a press that stays."""

    moved = Signal()
    clicked = Signal(QPoint)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = QRectF()
        self._fitted = False
        self._pressed: QPoint | None = None
        self._pushing = False
        self.setProperty("role", "map")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(ctx.theme.color("background"))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    # -- zoom
    @property
    def zoom(self) -> float:
        """How large the map is shown; 1 is 100 %."""
        return self.transform().m11()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about a point of the view, or its middle."""
        point = (at or QPointF(self.viewport().rect().center())).toPoint()
        held = self.mapToScene(point)
        self._use(self.zoom * factor)
        moved = self.mapFromScene(held) - point
        self.push(moved)
        self._fitted = False

    def fit(self) -> None:
        """Show all of the map."""
        self._use(fitting(self.viewport().size(), self._area))
        self.centerOn(self._area.center())
        self._fitted = True
        self.moved.emit()

    def begin(self, middle: QPointF | None) -> None:
        """Show all of the map where its words can then be read; else so that they can, about `middle`.

        Without one the map begins at its left side.
        """
        self.fit()
        if self.zoom < NAMES:
            self._use(NOTES)
            half = (self.viewport().width() / 2 - ROOM) / self.zoom
            self.centerOn(middle or QPointF(self._area.left() + half, self._area.center().y()))
            self._fitted = False
            self.moved.emit()

    def _use(self, zoom: float) -> None:
        zoom = min(MOST, max(LEAST, zoom))
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.moved.emit()

    # -- pushing about
    def push(self, by: QPoint) -> None:
        """Push the map by so many px of the screen."""
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + by.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by.y())
        self._fitted = False

    # -- keeping the place
    def middle(self) -> QPointF:
        """Give the point of the map in the middle of what is in sight."""
        return self.mapToScene(self.viewport().rect().center())

    def at(self) -> str:
        """Take down zoom and middle; empty where all of it is shown."""
        middle = self.middle()
        return "" if self._fitted else f"{self.zoom:.3f} {middle.x():.0f} {middle.y():.0f}"

    def restore(self, at: str) -> bool:
        """Show what was taken down; False where this is no place that was."""
        numbers = [_number(part) for part in at.split(" ")]
        zoom, x, y = numbers if len(numbers) == 3 else (None, None, None)  # noqa: PLR2004 zoom and middle
        if zoom is None or x is None or y is None:
            return False
        self._use(zoom)
        self.centerOn(x, y)
        self._fitted = False
        return True

    # -- events
    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Say that another part is in sight."""
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of it in sight where it was."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        self.moved.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else push up and down, or with Shift sideways."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (turned.y() / NOTCH), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.push(QPoint(-turned.y() - turned.x(), 0))
        else:
            self.push(-turned)
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by two fingers, on a screen or a pad."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                self._pressed = None
            return True
        return super().viewportEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to push, or to click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._pushing = event.position().toPoint(), False
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Push the map along once the pointer has gone far enough."""
        here = event.position().toPoint()
        if self._pressed is None:
            return
        way = self._pressed - here
        if self._pushing or way.manhattanLength() >= QApplication.startDragDistance():
            self._pushing, self._pressed = True, here
            self.push(way)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click where the press did not move."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._pushing:
            self.clicked.emit(pressed)
        event.accept()


def fitting(room: QSize, area: QRectF) -> float:
    """Give the zoom at which all of an area is shown in this room."""
    wide = (room.width() - 2 * ROOM) / max(1.0, area.width())
    high = (room.height() - 2 * ROOM) / max(1.0, area.height())
    return min(wide, high, LARGEST_FIT)


def _number(text: str) -> float | None:
    """Read a number from a kept state; none where it is none that was ever kept."""
    digits = text.removeprefix("-").replace(".", "", 1)
    return float(text) if digits.isascii() and digits.isdecimal() and len(digits) < DIGITS else None
