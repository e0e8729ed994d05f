"""The clocks of a route: the timer that can be held, the tick that shows it, the turn of languages."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from zibo_app.domain.pace import Clock

TICK, TURN = 500, 8000
"""Ms between two looks at the timer, and ms each language stays where they alternate."""
Now = Callable[[], float]


class Timing(QObject):
    """Runs the timer by a clock that is never set back; `ticked` asks to show it, `turned` to turn over."""

    ticked = Signal()
    turned = Signal()

    def __init__(self, parent: QObject, now: Now = time.monotonic) -> None:
        super().__init__(parent)
        self._now, self._clock = now, Clock()
        self._tick, self._turn = QTimer(self), QTimer(self)
        for timer, pause, told in ((self._tick, TICK, self.ticked), (self._turn, TURN, self.turned)):
            timer.setInterval(pause)
            timer.timeout.connect(told)

    @property
    def elapsed(self) -> float:
        """The seconds gone."""
        return self._clock.elapsed(self._now())

    @property
    def running(self) -> bool:
        """Whether the timer runs."""
        return self._clock.running

    def start(self, *, turning: bool) -> None:
        """Let the time run, and the languages turn where they alternate."""
        self._clock = self._clock.start(self._now())
        self._tick.start()
        if turning:
            self._turn.start()

    def swap(self) -> None:
        """Hold the timer, or let it run on."""
        now = self._now()
        self._clock = self._clock.pause(now) if self._clock.running else self._clock.start(now)

    def stop(self) -> None:
        """Let nothing run any more."""
        self._tick.stop()
        self._turn.stop()
