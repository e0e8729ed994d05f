"""The exhibition as the office keeps it: the loop, the PIN, the touches counted, the rehearsals."""

from typing import NamedTuple

from zibo_app.domain.frozen import Frozen

LONGEST_SLIDE = 12
"""Seconds a slide of the loop stays at most."""


class Loop(Frozen):
    """What the loop shows: refs of stops in order, and those left out; `seconds` a slide, at most 12."""

    refs: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    seconds: int = LONGEST_SLIDE


class Pin(Frozen):
    """The PIN as it is kept: a salted scrypt hash, how often in a row it was wrong, and when last (UTC).

    `scheme` is `scrypt$N$r$p$salt$hash`, the last two in hexadecimals; empty where no PIN is set.
    """

    scheme: str = ""
    failures: int = 0
    failed_at: str = ""


class Touched(NamedTuple):
    """How often a page was touched in one hour (UTC, `2026-12-01T09`): nothing tells by whom."""

    page: str
    hour: str
    times: int


class Score(Frozen):
    """A rehearsal: when (UTC), how many of how many questions were right, and the seconds taken."""

    at: str
    right: int
    asked: int
    seconds: int
