"""The map's part of a place: what is in focus, what was expanded and opened, the filters, the zoom."""

from dataclasses import dataclass, field

from zibo_app.domain.tie import BONDS
from zibo_app.services.relations import Wish
from zibo_app.ui.navigator import State

BETWEEN = ","
MOST = 24
"""Of so many expanded nodes and opened bundles the last ones are kept."""


@dataclass(frozen=True)
class Kept:
    """A state of the map; `at` is zoom and middle, empty where all of it is to be seen."""

    wish: Wish = field(default_factory=Wish)
    focus: str = ""
    at: str = ""

    def state(self) -> State:
        """Give it as pairs of strings."""
        wish = self.wish
        return (
            ("focus", self.focus),
            ("around", BETWEEN.join(wish.around)),
            ("opened", BETWEEN.join(wish.opened)),
            ("kinds", BETWEEN.join(sorted(wish.kinds))),
            ("bonds", BETWEEN.join(sorted(map(str, wish.bonds)))),
            ("at", self.at),
        )


def kept(state: State) -> Kept:
    """Read a state; a focus alone asks for its neighbourhood, and what makes no sense is left out."""
    pairs = dict(state)
    focus = pairs.get("focus", "")
    around = _parts(pairs.get("around", focus))
    kinds = frozenset(_parts(pairs.get("kinds", "")))
    bonds = frozenset(BONDS[key] for key in _parts(pairs.get("bonds", "")) if key in BONDS)
    opened = _parts(pairs.get("opened", ""))
    return Kept(Wish(around, opened, kinds, bonds), focus, pairs.get("at", ""))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, text.split(BETWEEN))))[-MOST:]
