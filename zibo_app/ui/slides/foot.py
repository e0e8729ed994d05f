"""The foot of a slide: state, data year, and what must be known; beside the button, never under it."""

from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.canvas import Canvas
from zibo_app.ui.slides.setting import Face, Setting

SIZE = 28


def foot(slide: Slide, setting: Setting, canvas: Canvas) -> Block:
    """Set the foot: on one line where that does, else a line or two for each language."""
    room = canvas.foot_of(0).width
    face = Face("foot", setting.body(SIZE), 2, colour="second")
    return setting.inline(slide.foot, face, face, room)
