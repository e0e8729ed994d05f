"""The foot of a slide: state, data year, and what must be known; beside the button, never under it."""

from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.canvas import Canvas
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.words import told

SIZE = 28


def foot(slide: Slide, setting: Setting, canvas: Canvas) -> Block:
    """Set the foot: on one line where that does, else a line or two for each language."""
    room = canvas.foot_of(0).width
    face = Face("foot", setting.scaled(1).body(SIZE), 2, colour="second")
    first, other = told(slide.foot, setting.tongues)
    both = f"{first}　{other}" if other else first
    if setting.width(both, face.size) <= room:
        return setting.block(both, face, room)
    return setting.pair(slide.foot, face, face, room, gap=6)
