"""What a laid-out slide is made of: words, marks and images, each with its place on the canvas."""

from collections.abc import Iterable
from typing import NamedTuple

from zibo_app.domain.geometry import Box

ABOVE, BELOW, CAP = 0.88, 0.22, 0.74
"""How far letters reach above and below their baseline, and digits above it, in sizes."""
TIGHT = frozenset("0123456789.%")
"""What neither reaches above a digit nor below the baseline."""


class Word(NamedTuple):
    """One line of text: `x` is its left edge, `y` its baseline, `colour` a token; `cut`: it ends in …."""

    role: str
    text: str
    x: float
    y: float
    width: float
    size: int
    bold: bool = False
    colour: str = "ink"
    cut: bool = False

    @property
    def box(self) -> Box:
        """The room its letters take."""
        above, below = reach(self.text)
        return Box(self.x, self.y - above * self.size, self.width, (above + below) * self.size)


class Mark(NamedTuple):
    """A bar, a rule or a frame; dashed ones are outlines."""

    role: str
    box: Box
    colour: str = "brand"
    dashed: bool = False
    radius: float = 0


class Image(NamedTuple):
    """A picture of the office, scaled into its box."""

    role: str
    box: Box
    path: str


Piece = Word | Mark | Image


def reach(text: str) -> tuple[float, float]:
    """Say how far a text's letters reach above and below the baseline, in sizes."""
    return (CAP, 0.02) if TIGHT.issuperset(text) else (ABOVE, BELOW)


def moved(pieces: Iterable[Piece], x: float, y: float) -> tuple[Piece, ...]:
    """Give the pieces so much further right and down."""
    return tuple(_moved(piece, x, y) for piece in pieces)


def _moved(piece: Piece, x: float, y: float) -> Piece:
    if isinstance(piece, Word):
        return piece._replace(x=piece.x + x, y=piece.y + y)
    box = piece.box
    return piece._replace(box=box._replace(x=box.x + x, y=box.y + y))
