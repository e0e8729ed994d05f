"""A welcome, a thank-you, or a slide that only says its headline: in the middle, with the names beneath."""

from itertools import zip_longest

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, beside, centred, stacked
from zibo_app.ui.slides.fitting import fitted
from zibo_app.ui.slides.head import headline, kicker
from zibo_app.ui.slides.piece import Mark, Piece, Word
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.words import told

HEADLINE, ENGLISH, NAME, OTHER, LINE = 96, 44, 44, 32, 40
SHARE = 0.92
"""How much of the width the headline takes at most."""
RULE = (120.0, 6.0)
MOST_NAMES = 24
IN_COLUMN = 6
"""Names that stand in one column; more take two, and then three."""


def is_bare(slide: Slide, ratio: float) -> bool:
    """Say whether there is nothing but a head."""
    return not (slide.hero or slide.bars or slide.facts or slide.lines or slide.columns or ratio)


def ceremony(slide: Slide, setting: Setting, room: Box) -> tuple[Piece, ...]:
    """Lay such a slide out."""
    return fitted(lambda scaled: (_all(slide, scaled, room.width),), setting, room)


def _all(slide: Slide, setting: Setting, width: float) -> Block:
    first, other = told(slide.headline, setting.tongues)
    size = HEADLINE * min(setting.factor, 1.15)
    english = Face("english", setting.body(ENGLISH), 3, colour="second")
    heads = centred(
        (
            kicker(slide, setting, width),
            _middle(headline(first, setting, width * SHARE, size, 3), width),
            _middle(setting.block(other, english, width * SHARE), width),
        ),
        width,
        28,
    )
    rule = Block(*RULE, (Mark("rule", Box(0, 0, *RULE), "brand", radius=3),))
    told_lines = [_sentence(text, setting, width) for text in slide.lines]
    named = names(slide, setting, width, middle=True)
    more = stacked((stacked(told_lines, setting.body(28)), named), setting.body(44))
    return centred((heads, rule, more), width, 48)


def _sentence(text: Text, setting: Setting, width: float) -> Block:
    first = Face("line", setting.body(LINE), 2)
    second = Face("english", setting.body(OTHER), 2, colour="second")
    return _pair_in_middle(text, setting, width, (first, second))


def _pair_in_middle(text: Text, setting: Setting, width: float, faces: tuple[Face, Face]) -> Block:
    one, other = told(text, setting.tongues)
    room = width * SHARE
    pair = (
        _middle(setting.block(say, face, room), width) for say, face in zip((one, other), faces, strict=True)
    )
    return stacked((_middle(block, width) for block in pair if block), 8)


def _middle(block: Block, width: float) -> Block:
    """Set each line of a block in the middle of the width."""
    pieces = tuple(
        piece._replace(x=(width - piece.width) / 2) if isinstance(piece, Word) else piece
        for piece in block.pieces
    )
    return Block(width, block.height, pieces)


def names(slide: Slide, setting: Setting, width: float, *, middle: bool = False) -> Block:
    """Set the names of those welcomed, in as many columns as they need."""
    shown = slide.names[:MOST_NAMES]
    if not shown:
        return Block()
    wide_enough = width >= 900  # noqa: PLR2004 units: no columns beside a picture
    across = min(3 if width > 1200 else 2, -(-len(shown) // IN_COLUMN)) if wide_enough else 1  # noqa: PLR2004
    wide = (width - 48 * (across - 1)) / across
    faces = (
        Face("name", setting.body(NAME), 2),
        Face("english", setting.body(OTHER), 2, colour="second"),
    )
    each = -(-len(shown) // across)
    cells = [
        _pair_in_middle(text, setting, wide, faces) if middle else setting.pair(text, *faces, wide, gap=6)
        for text in shown
    ]
    rows = zip_longest(*(cells[at : at + each] for at in range(0, len(cells), each)), fillvalue=Block())
    lefts = [number * (wide + 48) for number in range(across)]
    return stacked((beside(row, lefts[: len(row)]) for row in rows), setting.body(22))
