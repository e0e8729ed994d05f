"""The timer of a route and its pace: how long it has run, what was planned, how far ahead or behind it is."""

from enum import IntEnum

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Text

MINUTE = 60


class Clock(Frozen):
    """A timer that can be paused: `kept` are the seconds of earlier runs, `since` when this one began.

    Moments come from whoever asks, in seconds of a clock that is never set back; None: it does not run.
    """

    kept: float = 0.0
    since: float | None = None

    @property
    def running(self) -> bool:
        """Whether it runs."""
        return self.since is not None

    def elapsed(self, now: float) -> float:
        """Give the seconds it has run in all."""
        return self.kept + (max(0.0, now - self.since) if self.since is not None else 0.0)

    def start(self, now: float) -> "Clock":
        """Let it run; one that runs goes on."""
        return self if self.running else Clock(self.kept, now)

    def pause(self, now: float) -> "Clock":
        """Hold it."""
        return Clock(self.elapsed(now))


class Tempo(IntEnum):
    """Whether a route is ahead of its plan, on time, or behind."""

    AHEAD = -1
    ON_TIME = 0
    BEHIND = 1


class Pace(Frozen):
    """How a route runs: the seconds planned for each stop, at which it is (from 0), the seconds gone."""

    plan: tuple[int, ...]
    at: int = 0
    elapsed: float = 0.0

    @property
    def planned(self) -> int:
        """The seconds of the whole route."""
        return sum(self.plan)

    @property
    def due(self) -> int:
        """When this stop should have begun, in seconds from the start."""
        return sum(self.plan[: self.at])

    @property
    def ends(self) -> int:
        """When this stop should be left, in seconds from the start."""
        return sum(self.plan[: self.at + 1])

    @property
    def left(self) -> int:
        """The seconds left of the plan; below 0 once it is overrun."""
        return self.planned - int(self.elapsed)

    @property
    def off(self) -> int:
        """How many seconds the route is ahead (below 0) or behind; 0 while this stop's own time runs."""
        if self.elapsed < self.due:
            return int(self.elapsed) - self.due
        return max(0, int(self.elapsed) - self.ends)

    @property
    def tempo(self) -> Tempo:
        """Whether that is ahead, on time or behind."""
        return Tempo((self.off > 0) - (self.off < 0))


def clock_text(seconds: float) -> str:
    """Write seconds as on a timer: 1:05, 12:00, -0:20."""
    whole = int(seconds)
    minutes, rest = divmod(abs(whole), MINUTE)
    return f"{'-' if whole < 0 else ''}{minutes}:{rest:02}"


def pace_text(pace: Pace) -> Text:
    """Say how far ahead or behind the plan it is."""
    off = clock_text(abs(pace.off))
    return {
        Tempo.AHEAD: Text(f"提前 {off}", f"{off} ahead"),
        Tempo.ON_TIME: Text("按时", "On time"),
        Tempo.BEHIND: Text(f"超时 {off}", f"{off} behind"),
    }[pace.tempo]


def shared_out(total: int, weights: tuple[int, ...], step: int = 5) -> tuple[int, ...]:
    """Share seconds out by weight, in whole steps as far as that goes, so that they add up to the total.

    What rounding leaves over goes to the heaviest, the first of them.
    """
    if not weights:
        return ()
    whole = max(1, sum(weights))
    shares = [max(step, total * weight // whole // step * step) for weight in weights]
    shares[weights.index(max(weights))] += total - sum(shares)
    return tuple(shares)
