"""The heartbeat of a supervised program: a sign of life from its event loop, written to the supervisor."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

VARIABLE = "ZIBO_APP_BEAT"
"""The environment variable by which a supervisor asks for a sign of life every so many ms."""
SIGN = b"."
MOST = 60_000


def wanted(environment: dict[str, str]) -> int:
    """Say how often, in ms, a sign of life is wanted; 0 for never."""
    text = environment.get(VARIABLE, "")
    every = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(MOST)) else 0
    return min(every, MOST)


def to_stdout() -> bool:
    """Write a sign of life; say whether anybody reads it."""
    try:
        os.write(1, SIGN)
    except OSError:
        return False
    return True


class Beat(QObject):
    """Gives a sign of life at once and again and again, until nobody reads it any more."""

    def __init__(
        self, every: int, sign: Callable[[], bool] = to_stdout, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sign = sign
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self.beat)

    @property
    def beating(self) -> bool:
        """Whether there will be another sign of life."""
        return self._timer.isActive()

    def start(self) -> None:
        """Give the first sign of life."""
        self._timer.start()
        self.beat()

    def beat(self) -> None:
        """Give a sign of life; a supervisor that is gone is no reason to end."""
        if not self._sign():
            self._timer.stop()


def start(owner: QObject) -> None:
    """Give signs of life for as long as `owner` lives, where a supervisor asked for them."""
    every = wanted(dict(os.environ))
    if every:
        Beat(every, parent=owner).start()
