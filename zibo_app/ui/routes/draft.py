"""A route as it is being prepared: what it is now, what is saved of it, and every step taken back in turn."""

from dataclasses import replace

from zibo_app.domain.route import MOST_KEPT, Route, Stop

MOST_STEPS = 200
"""How many steps can be taken back."""


class Draft:
    """A route under way; `at` is the number of the stop chosen, from 0, `saved` the route as it is kept."""

    def __init__(self, route: Route, saved: Route | None = None) -> None:
        self.now = route
        self.saved = saved or route
        self.at = 0
        self._past: list[tuple[Route, int]] = []
        self._step = ""

    @property
    def dirty(self) -> bool:
        """Whether there is anything to save."""
        return self.now != self.saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def stop(self) -> Stop | None:
        """The stop chosen."""
        return self.now.stops[self.at] if 0 <= self.at < len(self.now.stops) else None

    @property
    def room(self) -> int:
        """How many stops more it may have."""
        return MOST_KEPT - len(self.now.stops)

    def change(self, route: Route, *, at: int | None = None, step: str = "") -> bool:
        """Make it another route, and say whether it is; steps of one name in a row are taken back as one."""
        before = (self.now, self.at)
        self.at = self.at if at is None else at
        if route == self.now:
            return False
        if not (step and step == self._step):
            self._past = [*self._past, before][-MOST_STEPS:]
        self._step = step
        self.now = route
        return True

    def undo(self) -> bool:
        """Take the last step back, and say whether there was one."""
        if not self._past:
            return False
        (self.now, self.at), self._step = self._past.pop(), ""
        return True

    def kept(self, saved: Route) -> None:
        """Note that it was saved so; steps before can still be taken back, its id stays."""
        self.saved = self.now = saved
        self._past = [(replace(route, id=saved.id), at) for route, at in self._past]
        self._step = ""

    # -- stops -------------------------------------------------------------------------------------
    def move(self, start: int, end: int) -> bool:
        """Move a stop so that it stands at `end`; it stays chosen."""
        stops = list(self.now.stops)
        if start == end or not (0 <= start < len(stops) and 0 <= end < len(stops)):
            return False
        stops.insert(end, stops.pop(start))
        return self.change(replace(self.now, stops=tuple(stops)), at=end)

    def remove(self, at: int) -> bool:
        """Take a stop out; the next is chosen."""
        stops = self.now.stops
        if not 0 <= at < len(stops):
            return False
        left = (*stops[:at], *stops[at + 1 :])
        return self.change(replace(self.now, stops=left), at=max(0, min(at, len(left) - 1)))

    def add(self, ref: str, seconds: int) -> bool:
        """Put a stop after the one chosen, and choose it."""
        if self.room <= 0:
            return False
        stops = self.now.stops
        at = min(self.at + 1, len(stops))
        added = (*stops[:at], Stop(ref=ref, seconds=seconds), *stops[at:])
        return self.change(replace(self.now, stops=added), at=at)

    def amend(self, at: int, *, step: str, **changes: object) -> bool:
        """Change the seconds or the note of a stop."""
        stops = self.now.stops
        if not 0 <= at < len(stops):
            return False
        stop = replace(stops[at], **changes)  # type: ignore[arg-type]  # the fields of a stop, by name
        route = replace(self.now, stops=(*stops[:at], stop, *stops[at + 1 :]))
        return self.change(route, step=f"{step} {at}")
