"""A picture scaled into its room, with who owns it and when it was taken beneath."""

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.piece import Image
from zibo_app.ui.slides.setting import Face, Setting

CREDIT, GAP = 28, 16
LEAST = 120.0


def image(slide: Slide, setting: Setting, ratio: float, room: tuple[float, float]) -> Block:
    """Set the picture, whole, within a room; `ratio` is its width to its height, 0 for none."""
    if not ratio:
        return Block()
    face = Face("credit", setting.fringe(CREDIT), 2, colour="second")
    credit = setting.pair(slide.credit, face, face, room[0], gap=4)
    high = max(room[1] - (credit.height + GAP if credit else 0), LEAST)
    wide = min(room[0], high * ratio)
    box = Box(0, 0, wide, wide / ratio)
    return stacked((Block(box.width, box.height, (Image("picture", box, slide.picture),)), credit), GAP)
