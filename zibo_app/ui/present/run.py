"""How far a route has come: its stops with their slides, at which one it is, what the audience is shown."""

from collections.abc import Mapping
from dataclasses import replace

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.pace import Pace
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.slide import Slide

OWN = "own:"
"""What begins the ref of an own stop."""
LEAST = 5
"""Seconds a stop has at least, however it was saved."""


class Shown(Frozen):
    """A stop with the slide that is shown at it."""

    stop: Stop
    slide: Slide


class Run(Frozen):
    """The stops that can be shown, at which one it is (from 0), how many of the route could not be shown.

    `blank` means that the audience sees nothing.
    """

    stops: tuple[Shown, ...]
    at: int = 0
    left_out: int = 0
    blank: bool = False

    @property
    def here(self) -> Shown | None:
        """The present stop; None on a route without any."""
        return self.stops[self.at] if self.stops else None

    @property
    def next(self) -> Shown | None:
        """The stop after this one, where there is one."""
        return self.stops[self.at + 1] if self.at + 1 < len(self.stops) else None

    def go(self, at: int) -> "Run":
        """Go to a stop, to the nearest where there is none; what was blank is shown again."""
        return replace(self, at=min(max(0, at), max(0, len(self.stops) - 1)), blank=False)

    def step(self, by: int) -> "Run":
        """Go on or back; a blank screen is only lit again, so that no stop is missed."""
        return self.lit() if self.blank else self.go(self.at + by)

    def lit(self) -> "Run":
        """Show the stop again where the screen is blank."""
        return replace(self, blank=False)

    def swap_blank(self) -> "Run":
        """Blank the screen, or light it."""
        return replace(self, blank=not self.blank)

    def pace(self, elapsed: float) -> Pace:
        """Give the pace after so many seconds."""
        return Pace(tuple(max(LEAST, each.stop.seconds) for each in self.stops), self.at, elapsed)


def released(own: Mapping[str, OwnStop]) -> dict[str, OwnStop]:
    """Give the own stops that guests may see."""
    return {key: stop for key, stop in own.items() if stop.released}


def run_of(route: Route, slides: Mapping[str, Slide | None]) -> Run:
    """Begin a route with the slides made for its stops; a stop without one is left out."""
    stops = []
    for stop in route.stops:
        slide = slides.get(stop.ref)
        if slide is not None:
            stops.append(Shown(stop, slide))
    return Run(tuple(stops), left_out=len(route.stops) - len(stops))
