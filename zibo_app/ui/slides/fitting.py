"""Finds the size at which rows fill a room, and spreads them over it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from zibo_app.domain.geometry import Box
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import SMALL, Setting

LARGER = (1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1.0)
SMALLER = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.7, 0.65, 0.6, 0.56, 0.48, 0.4, 0.32, 0.24)
LEAST_WHOLE, MOST_LINES = 0.6, 2
"""Text is made no smaller than this to keep it whole; a hostile one is cut after so many lines instead."""
NUMBERS = (1.0, 0.9, 0.8, 0.7, 0.6)
LEAST_NUMBER = 0.5
"""Numbers give way before text does: to half their size at most."""
AIRY, SPARSE, LARGE = 0.84, 0.6, 1.3
"""How much of the room is taken at most by what is made larger than planned, and where it is much larger."""
GAP, LEAST_GAP, MOST_GAP = 52.0, 32.0, 96.0
Rows = Callable[[Setting], Sequence[Block]]


class Fit(NamedTuple):
    """What is to be fitted: rows made at any factors, into a room; `whole`: nothing of them may be cut."""

    rows: Rows
    setting: Setting
    room: Box
    whole: bool = True

    def tried(self, factor: float, large: float, largest: float, share: float = 1) -> list[Block]:
        """Make the rows; nothing where they take more than a share of the room, or are cut."""
        setting = self.setting.scaled(factor, large, largest)
        if not self.whole:
            setting = setting._replace(most_lines=MOST_LINES)
        made = [block for block in self.rows(setting) if block]
        gaps = max(GAP * min(large, 1), LEAST_GAP * factor) * (len(made) - 1)
        if _height(made) + gaps > self.room.height * share or (
            self.whole and any(block.cut for block in made)
        ):
            return []
        return made

    def best(self) -> list[Block]:
        """Make the rows all alike if that fits; else the text as large as it goes, then the numbers."""
        if not self._closer(LEAST_WHOLE / (SMALL if self.setting.small else 1)):
            return self._smaller(whole=False)
        pieces = _count(self.tried(1, 1, 1))
        for factor in LARGER:
            made = self.tried(factor, factor, factor, _share(factor))
            if made and (factor > LARGE or _count(made) == pieces):
                return made
        return self._smaller()

    def _smaller(self, *, whole: bool = True) -> list[Block]:
        fit = self._replace(whole=whole)
        for factor in SMALLER:
            made = Fit._closer(fit, factor)
            if made:
                return Fit._numbers(fit, factor, made)
        return []

    def _closer(self, factor: float) -> list[Block]:
        return self.tried(factor, factor * LEAST_NUMBER, factor * LEAST_NUMBER)

    def _numbers(self, factor: float, made: list[Block]) -> list[Block]:
        """Enlarge the largest number again as far as it goes, then the others."""
        least = largest = factor * LEAST_NUMBER
        numbers = [factor * number for number in NUMBERS]
        for number in numbers:
            found = self.tried(factor, least, number)
            if found:
                made, largest = found, number
                break
        return next(filter(None, (self.tried(factor, each, largest) for each in numbers)), made)


def _count(rows: Sequence[Block]) -> int:
    """Count the pieces: a line that is broken in two is one more, and no gain in size is worth that."""
    return sum(len(block.pieces) for block in rows)


def _share(factor: float) -> float:
    return SPARSE if factor > LARGE else AIRY if factor > 1 else 1


def fitted(rows: Rows, setting: Setting, room: Box) -> tuple[Piece, ...]:
    """Set rows as large as the room's height allows, one under the other, and give their pieces."""
    return spread(Fit(rows, setting, room).best(), room, setting.lowest)


def spread(rows: Sequence[Block], room: Box, lowest: float = 0) -> tuple[Piece, ...]:
    """Spread rows over a room: gaps grow first, then what is left is shared above and below."""
    if not rows:
        return ()
    spare = room.height - _height(rows)
    gap = min(max(spare / (len(rows) + 1), min(GAP, spare / max(len(rows) - 1, 1))), MOST_GAP)
    left = max(0.0, spare - gap * (len(rows) - 1))
    # In the middle, but where there is little not so high that the foot of the slide looks empty.
    low = lowest - (room.bottom - left)
    y = room.y + min(max(left / 2, low), left)
    pieces: list[Piece] = []
    for row in rows:
        pieces += row.at(room.x, y)
        y += row.height + gap
    return tuple(pieces)


def _height(rows: Sequence[Block]) -> float:
    return sum(row.height for row in rows)
