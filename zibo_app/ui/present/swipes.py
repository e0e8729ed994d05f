"""Fingers on a slide: a touch at its right edge goes on, at its left edge back, and so does a swipe."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.present.keys import BACK, NEXT

EDGE = 0.2
"""Which part of the width an edge is."""
SWIPE = 0.06
"""How far a finger must go to be a swipe, as a part of the width; less is a touch."""


class Swipes(QObject):
    """Watches a widget; `wished` carries next or back. A press in the middle asks for nothing."""

    wished = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._from: QPointF | None = None
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow presses and releases of the left button, which fingers make, too."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._from = event.position()
                return True
            if event.type() == QEvent.Type.MouseButtonRelease and self._from is not None:
                before, self._from = self._from, None
                self._wish(before, event.position())
                return True
        return super().eventFilter(watched, event)

    def _wish(self, before: QPointF, after: QPointF) -> None:
        wide = max(1, self._widget.width())
        along, down = after.x() - before.x(), abs(after.y() - before.y())
        if abs(along) >= SWIPE * wide:
            if abs(along) > down:
                self.wished.emit(BACK if along > 0 else NEXT)
        elif after.x() >= (1 - EDGE) * wide:
            self.wished.emit(NEXT)
        elif after.x() <= EDGE * wide:
            self.wished.emit(BACK)
