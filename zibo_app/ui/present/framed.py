"""A slide on the desk, in the shape of the audience's screen."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.slides.view import SlideView

WIDE = QSize(16, 9)
LEAST = QSize(160, 90)
EDGES = QSize(2, 2)


class Framed(QWidget):
    """Holds a slide as large as its room allows in the shape of a screen, framed, at the upper left."""

    def __init__(self, ctx: Context, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ctx.theme.color("line")
        self.view = SlideView(self, small=small, still=True)
        self._shape = WIDE
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def take_shape(self, size: QSize) -> None:
        """Take the shape of a screen."""
        if not size.isEmpty() and size != self._shape:
            self._shape = size
            self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        size = QSize(self._shape)
        size.scale(self.size() - EDGES, Qt.AspectRatioMode.KeepAspectRatio)
        self.view.setGeometry(QRect(QPoint(1, 1), size))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame: slides are as dark as the desk may be."""
        painter = QPainter(self)
        painter.setPen(self._line)
        painter.drawRect(self.view.geometry().adjusted(-1, -1, 0, 0))
