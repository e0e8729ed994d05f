"""The gesture that asks for the PIN: a finger held on the zone's name, in the corner above left."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

HOLD = 3000
"""How long, in ms."""
WIDE, HIGH, LEAST = 4, 10, 72
"""What part of the hall's width and height the corner takes, and its least side in px."""
SHAKE = 24
"""How far a finger may move that is held still, in px."""
LEFT = Qt.MouseButton.LeftButton


class Corner(QObject):
    """Watches presses in the corner; `held` says that one lasted."""

    held = Signal()

    def __init__(self, hall: QWidget, hold: int = HOLD) -> None:
        super().__init__(hall)
        self._hall = hall
        self._at = QPointF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(hold)
        self._timer.timeout.connect(self._lasted)

    def pressed(self, at: QPointF) -> None:
        """Begin to wait where a press (on the screen, in px) is in the corner."""
        if self._timer.isActive() or not self._place().contains(at):
            return
        self._at = at
        self._timer.start()

    def moved(self, at: QPointF) -> None:
        """Give up where the finger moved away."""
        if (at - self._at).manhattanLength() > SHAKE:
            self._timer.stop()

    def released(self) -> None:
        """Give up."""
        self._timer.stop()

    def _place(self) -> QRectF:
        hall = self._hall
        corner = QPointF(hall.mapToGlobal(hall.rect().topLeft()))
        return QRectF(
            corner.x(), corner.y(), max(LEAST, hall.width() / WIDE), max(LEAST, hall.height() / HIGH)
        )

    def _lasted(self) -> None:
        if QGuiApplication.mouseButtons() & LEFT:
            self.held.emit()
