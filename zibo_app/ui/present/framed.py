"""A slide on the desk, in the shape of the audience's screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.overriding import override
from zibo_app.ui.slides.view import SlideView

WIDE = QSize(16, 9)
LEAST = QSize(160, 90)


class Framed(QWidget):
    """Holds a slide as large as its room allows in the shape of `size`, at the upper left."""

    def __init__(self, *, small: bool = False, still: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = SlideView(self, small=small, still=still)
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
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self.view.resize(size)
