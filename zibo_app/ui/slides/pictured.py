"""A slide that is a picture: words at the left, the picture large at the right; upright it stands below."""

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.ceremony import names
from zibo_app.ui.slides.fitting import fitted
from zibo_app.ui.slides.head import ENGLISH, head, headline, kicker
from zibo_app.ui.slides.image import image
from zibo_app.ui.slides.lines import lines
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.words import told

MOST_WIDE, GAP = 0.63, 72.0
HEADLINE, LARGER = 60, 1.2


def pictured(slide: Slide, setting: Setting, room: Box, ratio: float, *, upright: bool) -> tuple[Piece, ...]:
    """Lay such a slide out."""
    if upright:
        return _below(slide, setting, room, ratio)
    shown = image(slide, setting, ratio, (room.width * MOST_WIDE, room.height))
    left = room._replace(width=room.width - shown.width - GAP)
    y = room.y + (room.height - shown.height) / 2
    words = fitted(lambda scaled: (_words(slide, scaled, left.width),), setting, left)
    return (*shown.at(room.right - shown.width, y), *words)


def _words(slide: Slide, setting: Setting, room: float) -> Block:
    first, other = told(slide.headline, setting.tongues)
    larger = min(setting.factor, LARGER)
    size = setting.fringe(ENGLISH) * min(setting.factor, 1)
    top = stacked(
        (
            kicker(slide, setting, room),
            headline(first, setting, room, HEADLINE * larger, 3),
            setting.block(other, Face("english", size, 4, colour="second"), room),
        ),
        20,
    )
    return stacked((top, lines(slide.lines, setting, room), names(slide, setting, room)), 40)


def _below(slide: Slide, setting: Setting, room: Box, ratio: float) -> tuple[Piece, ...]:
    top = head(slide, setting, room.width)
    below = room._replace(y=room.y + top.height + GAP, height=room.height - top.height - GAP)

    def rows(scaled: Setting) -> tuple[Block, ...]:
        high = below.height * (0.6 if slide.lines or slide.names else 1)
        return (
            image(slide, scaled, ratio, (room.width, high)),
            lines(slide.lines, scaled, room.width),
            names(slide, scaled, room.width),
        )

    return (*top.at(room.x, room.y), *fitted(rows, setting, below))
