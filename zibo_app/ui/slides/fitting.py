"""Finds the size at which rows fill a room, and spreads them over it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from zibo_app.domain.geometry import Box
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Setting

LARGER = (1.3, 1.2, 1.1, 1.0)
SMALLER = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.56, 0.48, 0.4, 0.32, 0.24)
NUMBERS = (1.0, 0.9, 0.8, 0.7, 0.6)
LEAST_NUMBER = 0.5
"""Numbers give way before text does: to half their size at most."""
AIRY = 0.84
"""How much of the room is taken at most where pieces are made larger than planned."""
GAP, MOST_GAP = 52.0, 96.0
Rows = Callable[[Setting], Sequence[Block]]


class Fit(NamedTuple):
    """What is to be fitted: rows made at any factors, into a room."""

    rows: Rows
    setting: Setting
    room: Box

    def tried(self, factor: float, large: float, largest: float, share: float = 1) -> list[Block]:
        """Make the rows; nothing where they take more than a share of the room."""
        made = [block for block in self.rows(self.setting.scaled(factor, large, largest)) if block]
        gaps = GAP * min(large, 1) * (len(made) - 1)
        return made if _height(made) + gaps <= self.room.height * share else []

    def best(self) -> list[Block]:
        """Make the rows all alike if that fits; else the text as large as it goes, then the numbers."""
        for factor in LARGER:
            made = self.tried(factor, factor, factor, AIRY if factor > 1 else 1)
            if made:
                return made
        return self._closer()

    def _closer(self) -> list[Block]:
        for factor in SMALLER:
            least = factor * LEAST_NUMBER
            made = self.tried(factor, least, least)
            if made:
                break
        numbers = [factor * number for number in NUMBERS]
        for largest in numbers:
            found = self.tried(factor, least, largest)
            if found:
                made = found
                break
        return next(filter(None, (self.tried(factor, each, largest) for each in numbers)), made)


def fitted(rows: Rows, setting: Setting, room: Box) -> tuple[Piece, ...]:
    """Set rows as large as the room's height allows, one under the other, and give their pieces."""
    return spread(Fit(rows, setting, room).best(), room)


def spread(rows: Sequence[Block], room: Box) -> tuple[Piece, ...]:
    """Spread rows over a room: gaps grow first, then what is left is shared above and below."""
    if not rows:
        return ()
    spare = room.height - _height(rows)
    gap = min(max(spare / (len(rows) + 1), min(GAP, spare / max(len(rows) - 1, 1))), MOST_GAP)
    y = room.y + max(0.0, spare - gap * (len(rows) - 1)) / 2
    pieces: list[Piece] = []
    for row in rows:
        pieces += row.at(room.x, y)
        y += row.height + gap
    return tuple(pieces)


def _height(rows: Sequence[Block]) -> float:
    return sum(row.height for row in rows)
