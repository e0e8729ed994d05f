"""Blocks: pieces that belong together, in a box of their own from (0, 0); stacked, side by side, moved."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from zibo_app.ui.slides.piece import Piece, Word, moved


class Block(NamedTuple):
    """Pieces that reach so far right and down."""

    width: float = 0
    height: float = 0
    pieces: tuple[Piece, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.pieces)

    @property
    def cut(self) -> bool:
        """Whether not all of its text is there."""
        return any(isinstance(piece, Word) and piece.cut for piece in self.pieces)

    def at(self, x: float, y: float) -> tuple[Piece, ...]:
        """Give its pieces with its corner at a point."""
        return moved(self.pieces, x, y)

    def padded(self, left: float, top: float, right: float, bottom: float) -> "Block":
        """Give it with room around it."""
        return Block(self.width + left + right, self.height + top + bottom, self.at(left, top))

    def with_pieces(self, pieces: Iterable[Piece]) -> "Block":
        """Give it with more pieces behind its own."""
        return self._replace(pieces=(*pieces, *self.pieces))


def stacked(blocks: Iterable[Block], gap: float) -> Block:
    """Set blocks one under the other, aligned left; empty ones take no room."""
    width = y = 0.0
    pieces: list[Piece] = []
    for block in filter(None, blocks):
        y += gap if pieces else 0
        pieces += block.at(0, y)
        y += block.height
        width = max(width, block.width)
    return Block(width, y, tuple(pieces))


def centred(blocks: Iterable[Block], width: float, gap: float) -> Block:
    """Set blocks one under the other, each in the middle of the width."""
    return stacked((block.padded((width - block.width) / 2, 0, 0, 0) for block in blocks if block), gap)


def beside(blocks: Sequence[Block], lefts: Sequence[float], *, middle: bool = False) -> Block:
    """Set blocks side by side, at these left edges; aligned at the top or, with `middle`, on one line."""
    height = max((block.height for block in blocks), default=0)
    pieces: list[Piece] = []
    width = 0.0
    for block, left in zip(blocks, lefts, strict=True):
        pieces += block.at(left, (height - block.height) / 2 if middle else 0)
        width = max(width, left + block.width)
    return Block(width, height, tuple(pieces))
