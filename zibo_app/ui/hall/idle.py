"""Whether somebody is still there: after a while without input it asks, and after ten seconds it gives up."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

COUNTDOWN = 10
"""Seconds between asking whether somebody is there and beginning anew."""
TICK = 200
"""How often, in ms, it is looked how much time has passed."""
Clock = Callable[[], float]
"""Seconds from any moment on, that never jump."""


def _since_boot() -> float:
    """Count seconds that no change of the wall clock moves; sleep counts, where the system can tell."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


since_boot: Clock = _since_boot if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic


class IdleWatch(QObject):
    """Watches one visit.

    `asked` carries the seconds left, once a second; `answered` says that somebody was there after all;
    `gone` that nobody was.
    """

    asked = Signal(int)
    answered = Signal()
    gone = Signal()

    def __init__(self, seconds: float, clock: Clock = since_boot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._clock = clock
        self._stirred = clock()
        self._left: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.look)

    @property
    def asking(self) -> bool:
        """Whether it is being asked if somebody is there."""
        return self._left is not None

    def start(self) -> None:
        """Watch from now on."""
        self._stirred, self._left = self._clock(), None
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._left = None

    def stir(self) -> None:
        """Note that somebody did something."""
        self._stirred = self._clock()
        if self._left is not None:
            self._left = None
            self.answered.emit()

    def look(self) -> None:
        """See how much time has passed."""
        passed = self._clock() - self._stirred - self._seconds
        if passed >= COUNTDOWN:
            self.stop()
            self.gone.emit()
        elif passed >= 0:
            self._tell(COUNTDOWN - int(passed))

    def _tell(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.asked.emit(left)
