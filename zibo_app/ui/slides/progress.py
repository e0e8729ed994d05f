"""The thin bar at the foot of the loop: how much of the slide's time has gone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.slides.measure import DARK

HIGH = 8
"""How high it is, in units."""


class Progress(QWidget):
    """Shows a share from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_share(self, share: float) -> None:
        """Show how much has gone, where it has changed by a px."""
        before, self.share = self.share, min(max(share, 0.0), 1.0)
        if round(before * self.width()) != round(self.share * self.width()):
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has gone, and the page where it has not."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), DARK.color("background"))
        painter.fillRect(QRectF(0, 0, self.width() * self.share, self.height()), DARK.color("brand"))
        painter.end()
