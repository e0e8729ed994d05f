"""The foot of a slide: state, data year, and what must be known; beside the button, never under it."""

from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.canvas import Canvas
from zibo_app.ui.slides.setting import Face, Setting

SIZE, LINES = 28, 3
STEPS = (1.0, 0.86)
"""How far a long foot is made smaller before it is cut."""


def foot(slide: Slide, setting: Setting, canvas: Canvas) -> Block:
    """Set the foot: on one line where that does, else a line or more for each language."""
    block = Block()
    for step in STEPS:
        face = Face("foot", setting.fringe(SIZE * step), LINES, colour="second")
        block = setting.inline(slide.foot, face, face, canvas.foot_of(0).width)
        if not block.cut:
            break
    return block
