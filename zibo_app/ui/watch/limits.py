"""The times a supervisor works by."""

from typing import NamedTuple


class Limits(NamedTuple):
    """How often a sign of life is wanted, after what silence the program counts as frozen.

    `starting` is how long the first sign may take, `pause` how long to wait before starting again, all in
    ms; `most` restarts `within` so many seconds are allowed. From the end of the program to the loop it
    takes the pause and a start; from a freeze to its end one `beat` more than `frozen`.
    """

    beat: int = 1000
    frozen: int = 30_000
    starting: int = 30_000
    pause: int = 500
    most: int = 5
    within: float = 600.0
