"""The head of a slide: the kicker, the headline on at most two lines, and the headline in English."""

from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.words import told

KICKER, HEADLINE, ENGLISH = 32, 72, 36
STEPS, LEAST = (1.0, 0.9, 0.8, 0.72, 0.64), 0.55
"""How far a long headline is made smaller before it is cut."""


def head(slide: Slide, setting: Setting, room: float) -> Block:
    """Set the head within `room` units."""
    first, other = told(slide.headline, setting.tongues)
    return stacked(
        (kicker(slide, setting, room), _headings(first, other, setting, room)),
        16,
    )


def _headings(first: str, other: str, setting: Setting, room: float) -> Block:
    size = setting.fringe(ENGLISH)
    english = setting.block(other, Face("english", size, 3, colour="second"), room)
    return stacked((headline(first, setting, room), english), 18)


def kicker(slide: Slide, setting: Setting, room: float) -> Block:
    """Set what the slide is about, in both languages on one line where there is room."""
    face = Face("kicker", setting.fringe(KICKER), 2, colour="brand")
    return setting.inline(slide.kicker, face, face, room)


def headline(text: str, setting: Setting, room: float, size: float = HEADLINE, most: int = 2) -> Block:
    """Set the headline as large as it goes; on a line or two more before it is cut."""
    tries = [(step, most) for step in STEPS] + [(step, most + 1) for step in STEPS[-2:]] + [(LEAST, most + 2)]
    for step, lines in tries:
        block = setting.block(text, Face("headline", size * step, lines, bold=True), room)
        if not block.cut:
            return block
    return setting.block(text, Face("headline", size * STEPS[-1], most, bold=True), room)
