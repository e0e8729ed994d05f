"""The body of a slide: what it has of hero, bars, facts, sentences, columns and picture, arranged."""

from typing import NamedTuple

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import MOST_BARS, MOST_FACTS, MOST_LINES, Quantity, Slide
from zibo_app.ui.slides.bars import bars
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.columns import columns
from zibo_app.ui.slides.facts import ALONE, SIZE, in_column, in_row
from zibo_app.ui.slides.fitting import GAP, LEAST_GAP, fitted
from zibo_app.ui.slides.hero import hero
from zibo_app.ui.slides.image import image
from zibo_app.ui.slides.lines import LARGE, lines
from zibo_app.ui.slides.lines import SIZE as TEXT
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Setting

LEFT, RIGHT = 0.475, 0.525
LEFT_CLOSER, RIGHT_CLOSER = 0.34, 0.385
"""Where the left half ends and the right half begins, as shares of the width."""
TALL, ROW = 96, 2
"""The numbers' size where three facts stand alone on an upright slide, and how many share a row there."""
ASIDE = 0.32
"""How much of the width stands beside a chain's columns."""
PICTURE, CLOSER = 0.54, 0.8
"""How much of the width a picture takes at most beside other things."""


class Body(NamedTuple):
    """What a body is arranged from."""

    slide: Slide
    setting: Setting
    room: Box
    ratio: float

    def hero(self, room: float) -> Block:
        """Set the hero, or the only fact as one."""
        shown = self.slide.hero or (self.slide.facts[0] if self.lone else None)
        return hero(shown, self.slide, self.setting, room) if shown is not None else Block()

    @property
    def lone(self) -> bool:
        """Whether a single fact takes the hero's place."""
        return self.slide.hero is None and len(self.slide.facts) == 1

    @property
    def facts(self) -> bool:
        """Whether there are facts beside the hero."""
        return bool(self.slide.facts) and not self.lone

    @property
    def halves(self) -> tuple[float, float]:
        """How wide left and right are; a number at the left gives way to many words at the right."""
        closer = self.setting.compact and self.slide.hero is not None
        left, right = (LEFT_CLOSER, RIGHT_CLOSER) if closer else (LEFT, RIGHT)
        return self.room.width * left, self.room.width * (1 - right)

    def bars(self, room: float) -> Block:
        """Set the bars."""
        return bars(self.slide.bars[:MOST_BARS], self.slide, self.setting, room)

    def lines(self, room: float, size: float = TEXT) -> Block:
        """Set the sentences."""
        return lines(self.slide.lines[:MOST_LINES], self.setting, room, size)

    def row(self, size: float = SIZE) -> Block:
        """Set the facts in a row."""
        halves = self.halves if self.slide.hero else None
        return in_row(self._facts, self.slide, self.setting, self.room.width, size=size, halves=halves)

    def column(self, room: float, size: float = SIZE) -> Block:
        """Set the facts one under the other."""
        return in_column(self._facts, self.slide, self.setting, room, size)

    def columns(self, room: float, across: int) -> Block:
        """Set the chain's columns."""
        return columns(self.slide.columns, self.setting, room, across)

    def image(self, room: float, high: float) -> Block:
        """Set the picture with its credit."""
        return image(self.slide, self.setting, self.ratio, (room, high))

    @property
    def _facts(self) -> tuple[Quantity, ...]:
        return self.slide.facts[:MOST_FACTS] if self.facts else ()


def body(slide: Slide, setting: Setting, room: Box, ratio: float, *, upright: bool) -> tuple[Piece, ...]:
    """Arrange the body within a room."""
    arrange = _upright if upright else _landscape
    return fitted(lambda scaled: arrange(Body(slide, scaled, room, ratio)), setting, room)


def _upright(made: Body) -> list[Block]:
    """One under the other, the picture first."""
    width, some = made.room.width, made.facts
    size = LARGE if not (made.slide.hero or made.slide.bars or some or made.slide.columns) else TEXT
    alone = made.slide.hero is None and not made.slide.bars
    facts = made.column(width, TALL if alone else SIZE) if len(made.slide.facts) > ROW else made.row()
    return [
        made.image(width, made.room.height * 0.5),
        made.hero(width),
        made.bars(width),
        made.columns(width, 2),
        facts,
        made.lines(width, size),
    ]


def _landscape(made: Body) -> list[Block]:
    """Hero or sentences at the left, picture or bars or what else there is at the right, the rest below."""
    width, slide = made.room.width, made.slide
    if slide.columns:
        return _chain(made)
    left, right = made.halves
    main = made.hero(left)
    if made.ratio:
        return _with_picture(made)
    if slide.bars:
        side = stacked((main, made.lines(left)), GAP)
        shown = _halves(made, side, made.bars(right)) if side else made.bars(width)
        return [shown, made.row()]
    return _without_bars(made, main)


def _chain(made: Body) -> list[Block]:
    """Hero and sentences at the left of the columns; without a hero the columns take the width."""
    width = made.room.width
    if not made.slide.hero:
        return [made.columns(width, 4), made.bars(width), made.row(), made.lines(width)]
    narrow = width * ASIDE
    left = stacked((made.hero(narrow), made.lines(narrow, TEXT * 0.9)), GAP)
    right = made.columns(width * (1 - ASIDE) - GAP * 1.5, 3)
    return [beside((left, right), (0, narrow + GAP * 1.5), middle=True), made.bars(width), made.row()]


def _with_picture(made: Body) -> list[Block]:
    """Everything at the left of the picture."""
    width = made.room.width
    right = width * PICTURE * (CLOSER if made.setting.compact else 1)
    left = width - right - GAP
    parts = made.hero(left), made.lines(left), made.bars(left), made.column(left)
    gap = max(GAP * min(made.setting.large, 1), LEAST_GAP * made.setting.factor)
    side, shown = stacked(parts, gap), made.image(right, made.room.height)
    return [beside((side, shown), (0, width - shown.width), middle=True)]


def _without_bars(made: Body, main: Block) -> list[Block]:
    width, sentences = made.room.width, made.slide.lines
    left, right = made.halves
    if main and sentences:
        return [_halves(made, main, made.lines(right)), made.row()]
    if main:
        return [_halves(made, main, made.column(right)) if made.facts else made.hero(width)]
    if made.facts and sentences:
        return [_halves(made, made.lines(left), made.column(right))]
    return [made.row(ALONE), made.lines(width, LARGE)]


def _halves(made: Body, left: Block, right: Block) -> Block:
    """Set two blocks side by side, on one middle."""
    if not left:
        return right
    return beside((left, right), (0, made.room.width - made.halves[1]), middle=True)
