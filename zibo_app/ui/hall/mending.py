"""What follows an error in a slot: home first, the loop if that fails too, then a rest."""

from PySide6.QtCore import QObject, QTimer, Signal

from zibo_app.domain.fault import Refused
from zibo_app.ui.hall.idle import Clock

AGAIN = 10.0
"""Seconds within which another error means that what was shown instead is broken, too."""
REST = 60_000
"""After how many ms the loop is tried again where it failed at once."""


class Mending(QObject):
    """Says what to show after errors: `home`, `loop` or, where both failed, `rest`.

    It waits for the slot in which an error happened to end, and takes what fails at the same time for one.
    """

    home = Signal()
    loop = Signal()
    rest = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._failed_at = float("-inf")
        self._tries = 0
        self._soon = self._timer(0)
        self._soon.timeout.connect(self._mend)
        self._resting = self._timer(REST)
        self._resting.timeout.connect(self.loop)

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        return timer

    def failed(self, error: object) -> None:
        """Take an error; a refusal is none, who asked for what was refused has been told."""
        if not isinstance(error, Refused):
            self._soon.start()

    def stop(self) -> None:
        """Mend nothing any more."""
        self._soon.stop()
        self._resting.stop()

    def _mend(self) -> None:
        now = self._clock()
        self._tries = self._tries + 1 if now - self._failed_at < AGAIN else 0
        self._failed_at = now
        steps = (self.home, self.loop, self.rest)
        steps[min(self._tries, len(steps) - 1)].emit()
        if self._tries >= len(steps) - 1:
            self._resting.start()
