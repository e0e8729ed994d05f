"""How often a program may be started again before it is given up."""

from collections import deque

MOST = 5
WITHIN = 600.0
"""How many restarts there may be in how many seconds."""


class Restarts:
    """Remembers when the program was started again."""

    def __init__(self, most: int = MOST, within: float = WITHIN) -> None:
        self._most = most
        self._within = within
        self._at: deque[float] = deque(maxlen=most)

    def allowed(self, now: float) -> bool:
        """Take down a restart at `now` (seconds of a clock that never jumps); say whether it is allowed."""
        if len(self._at) == self._most and now - self._at[0] < self._within:
            return False
        self._at.append(now)
        return True
