"""A page's scrolling area: vertical only, moved by wheel, keys or finger."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

LATER = 200
"""After how many ms flicks are taken: it makes Qt types for 15 ms, which the first paint must not wait for."""


class Scroll(QScrollArea):
    """Shows `content` as wide as the area and scrolls it up and down."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        QTimer.singleShot(LATER, self._take_flicks)

    def _take_flicks(self) -> None:
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def at(self) -> str:
        """Take down how far it is scrolled, in px."""
        return str(self.verticalScrollBar().value())

    def restore(self, at: str) -> None:
        """Scroll back to where it was."""
        if at.isdecimal():
            content = self.widget()
            if content is not None:
                content.adjustSize()
            self.verticalScrollBar().setValue(int(at))
