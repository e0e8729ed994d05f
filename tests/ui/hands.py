"""A clock for tests: it stands still until it is moved on."""


class Hands:
    """Called it gives `now`, in seconds."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now
