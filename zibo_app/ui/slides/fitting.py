"""Finds the size at which rows fill a room, and spreads them over it."""

from collections.abc import Callable, Sequence

from zibo_app.domain.geometry import Box
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Setting

LARGER = (1.3, 1.2, 1.1)
SMALLER = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.56, 0.48, 0.4, 0.32, 0.24)
AIRY = 0.84
"""How much of the room is taken at most where pieces are made larger than planned."""
GAP, MOST_GAP = 52.0, 96.0
Rows = Callable[[Setting], Sequence[Block]]


def fitted(rows: Rows, setting: Setting, room: Box) -> tuple[Piece, ...]:
    """Set rows as large as the room's height allows, one under the other, and give their pieces."""
    made: Sequence[Block] = ()
    for factor in (*LARGER, *SMALLER):
        made = [block for block in rows(setting.scaled(factor)) if block]
        most = room.height * (AIRY if factor > 1 else 1)
        if _height(made) + GAP * min(factor, 1) * (len(made) - 1) <= most:
            break
    return spread(made, room)


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
