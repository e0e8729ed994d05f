"""Where the parts of a chart stand, in px from the top left; what painters and exports are handed."""

from typing import NamedTuple

from zibo_app.domain.chart import Bar


class Sizes(NamedTuple):
    """Sizes in px at 100 %.

    `text` is the size of the words, `line` the height of a line of them; `bar` and `pitch` hold for bars
    beside labels, `low_bar` and `high_pitch` for bars under headings; `least` is kept for the longest bar.
    """

    text: float = 13
    line: float = 20
    bar: float = 16
    pitch: float = 26
    low_bar: float = 13
    high_pitch: float = 46
    gap: float = 8
    small_gap: float = 5
    least: float = 24
    radius: float = 3

    def scaled(self, factor: float) -> "Sizes":
        """Give the same sizes at another text size."""
        return Sizes(*(size * factor for size in self))


DESK = Sizes()
STAGE = Sizes(28, 44, 36, 60, 36, 130, 16, 10, 60, 6)
"""For a big screen seen from afar."""


class Box(NamedTuple):
    """A rectangle in px, from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


class Word(NamedTuple):
    """One line of text as it fits: it starts at its box's left edge and is centred in its height."""

    text: str
    box: Box


class Row(NamedTuple):
    """One bar with its words; `band` is the whole strip that answers to the mouse."""

    bar: Bar
    band: Box
    mark: Box
    name: Word
    value: Word
    note: Word


class Geometry(NamedTuple):
    """A chart laid out: one scale for all bars, `scale` px for one unit from the zero line at x = `zero`.

    `rule` is the zero line, there only where numbers below zero stand left of it; `text` is the words' size.
    """

    width: float
    height: float
    zero: float
    scale: float
    text: float
    radius: float
    rows: tuple[Row, ...]
    rule: Box | None = None
    plan: bool = False

    def at(self, x: float, y: float) -> int:
        """Give the number of the row at a point, -1 for none."""
        if not 0 <= x < self.width:
            return -1
        return next((i for i, row in enumerate(self.rows) if row.band.y <= y < row.band.bottom), -1)


EMPTY = Geometry(0, 0, 0, 1, 0, 0, ())
"""A chart that has not been laid out yet."""
