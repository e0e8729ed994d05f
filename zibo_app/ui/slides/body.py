"""The body of a slide: what it has of hero, bars, facts, sentences, columns and picture, arranged."""

from typing import NamedTuple

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import MOST_BARS, MOST_FACTS, MOST_LINES, Quantity, Slide
from zibo_app.ui.slides.bars import bars
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.columns import columns
from zibo_app.ui.slides.facts import ALONE, SIZE, in_column, in_row
from zibo_app.ui.slides.fitting import GAP, fitted
from zibo_app.ui.slides.hero import hero
from zibo_app.ui.slides.image import image
from zibo_app.ui.slides.lines import LARGE, lines
from zibo_app.ui.slides.lines import SIZE as TEXT
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Setting

LEFT, RIGHT = 0.475, 0.525
"""Where the left half ends and the right half begins, as shares of the width."""
WITH_FACTS = 0.56
"""How much of the height a picture takes where facts stand under it."""


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

    def bars(self, room: float) -> Block:
        """Set the bars."""
        return bars(self.slide.bars[:MOST_BARS], self.slide, self.setting, room)

    def lines(self, room: float, size: float = TEXT) -> Block:
        """Set the sentences."""
        return lines(self.slide.lines[:MOST_LINES], self.setting, room, size)

    def row(self, size: float = SIZE) -> Block:
        """Set the facts in a row."""
        return in_row(self._facts, self.slide, self.setting, self.room.width, size)

    def column(self, room: float) -> Block:
        """Set the facts one under the other."""
        return in_column(self._facts, self.slide, self.setting, room)

    def columns(self, across: int) -> Block:
        """Set the chain's columns."""
        return columns(self.slide.columns, self.setting, self.room.width, across)

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
    facts = made.column(width) if len(made.slide.facts) > 2 else made.row()  # noqa: PLR2004 a row of two
    return [
        made.image(width, made.room.height * 0.45),
        made.hero(width),
        made.bars(width),
        made.columns(2),
        facts,
        made.lines(width, size),
    ]


def _landscape(made: Body) -> list[Block]:
    """Hero or sentences at the left, picture or bars or what else there is at the right, the rest below."""
    width, slide = made.room.width, made.slide
    if slide.columns:
        return [made.hero(width), made.columns(4), made.bars(width), made.row(), made.lines(width)]
    left, right = width * LEFT, width * (1 - RIGHT)
    main = made.hero(left)
    if made.ratio:
        high = made.room.height * (WITH_FACTS if made.facts else 1)
        beneath = stacked((main, made.lines(left)), GAP)
        return [_halves(beneath, made.image(right, high), width), made.bars(width), made.row()]
    if slide.bars:
        side = stacked((main, made.lines(left)), GAP)
        shown = _halves(side, made.bars(right), width) if side else made.bars(width)
        return [shown, made.row()]
    return _without_bars(made, main)


def _without_bars(made: Body, main: Block) -> list[Block]:
    width, sentences = made.room.width, made.slide.lines
    right = width * (1 - RIGHT)
    if main and sentences:
        return [_halves(main, made.lines(right), width), made.row()]
    if main:
        return [_halves(main, made.column(right), width) if made.facts else made.hero(width)]
    if made.facts and sentences:
        return [_halves(made.lines(width * LEFT), made.column(right), width)]
    return [made.row(ALONE), made.lines(width, LARGE)]


def _halves(left: Block, right: Block, width: float) -> Block:
    """Set two blocks side by side, on one middle."""
    if not left:
        return right
    return beside((left, right), (0, width * RIGHT), middle=True)
