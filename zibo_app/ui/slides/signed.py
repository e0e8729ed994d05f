"""Whose slides these are, small in the upper margin."""

from zibo_app.domain.text import Text
from zibo_app.ui.slides.canvas import MARGIN, Canvas
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Face, Setting

SIZE = 28


def signed(text: Text, setting: Setting, canvas: Canvas) -> tuple[Piece, ...]:
    """Set the name at the right of the margin above the page."""
    face = Face("sign", setting.fringe(SIZE), colour="third")
    block = setting.inline(text, face, face, canvas.page.width)
    return block.at(canvas.page.right - block.width, (MARGIN - block.height) / 2)
