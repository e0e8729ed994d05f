"""Whether somebody is still typing: after a minute without a touch nobody is."""

from PySide6.QtCore import QObject, QTimer, Signal

from zibo_app.ui.hall.idle import Clock, since_boot

__all__ = ["PATIENCE", "Alone", "Clock", "since_boot"]
PATIENCE = 60
"""Seconds."""
TICK = 500
"""How often, in ms, it is looked how much time has passed."""


class Alone(QObject):
    """Says by `gone` that nothing was done for a minute; `stir` says that something was."""

    gone = Signal()

    def __init__(self, clock: Clock = since_boot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stir(self) -> None:
        """Begin to wait anew."""
        self._since = self._clock()

    def look(self) -> None:
        """Look whether the time is over."""
        if self._clock() - self._since >= PATIENCE:
            self._timer.stop()
            self.gone.emit()
