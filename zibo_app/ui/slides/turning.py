"""Whose turn it is in the loop: refs in order, those that make no slide passed over."""

from collections.abc import Callable, Sequence

from zibo_app.domain.slide import Slide

Make = Callable[[str], Slide | None]
"""Makes the slide of a ref; None where there is none to show now."""


class Turning:
    """Goes round the refs; each slide is made when its turn comes, so that what has run out is gone."""

    def __init__(self, refs: Sequence[str], make: Make) -> None:
        self._refs = tuple(refs)
        self._make = make
        self._next = 0

    def next(self) -> Slide | None:
        """Make the next slide there is; None where no ref makes one."""
        for _ in self._refs:
            # First moved on: a ref that fails is not tried for ever.
            ref = self._refs[self._next]
            self._next = (self._next + 1) % len(self._refs)
            slide = self._make(ref)
            if slide is not None:
                return slide
        return None
