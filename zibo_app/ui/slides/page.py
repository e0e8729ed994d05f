"""Lays a whole slide out: its head, its body and its foot on a canvas."""

from typing import NamedTuple

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Layout, Slide
from zibo_app.ui.slides.body import body
from zibo_app.ui.slides.canvas import Canvas
from zibo_app.ui.slides.ceremony import ceremony, is_bare
from zibo_app.ui.slides.foot import foot
from zibo_app.ui.slides.head import head
from zibo_app.ui.slides.pictured import pictured
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.setting import Setting

ABOVE_BODY, ABOVE_FOOT = 50.0, 42.0
LOWEST = 0.68
"""How far down the body reaches at least, as a share of the height."""
CEREMONIES = frozenset((Layout.WELCOME, Layout.CLOSING))


class Laid(NamedTuple):
    """A slide laid out on a canvas."""

    canvas: Canvas
    pieces: tuple[Piece, ...] = ()


def lay_out(slide: Slide, setting: Setting, canvas: Canvas, ratio: float = 0) -> Laid:
    """Lay a slide out; `ratio` is its picture's width to its height, 0 where there is none to show."""
    low = foot(slide, setting, canvas)
    at = canvas.foot_of(low.height)
    page = canvas.page
    bottom = min(at.y if low else page.bottom, canvas.lowest) - ABOVE_FOOT
    room = page._replace(height=bottom - page.y)
    setting = setting._replace(lowest=canvas.height * LOWEST)
    pieces = _upper(slide, setting, room, canvas.upright, ratio)
    return Laid(canvas, (*pieces, *low.at(at.x, at.y)))


def _upper(slide: Slide, setting: Setting, room: Box, upright: bool, ratio: float) -> tuple[Piece, ...]:
    if ratio and (slide.layout is Layout.PICTURE or slide.layout in CEREMONIES):
        return pictured(slide, setting, room, ratio, upright=upright)
    if slide.layout in CEREMONIES or is_bare(slide, ratio):
        return ceremony(slide, setting, room)
    top = head(slide, setting, room.width)
    used = top.height + ABOVE_BODY
    below = room._replace(y=room.y + used, height=room.height - used)
    return (*top.at(room.x, room.y), *body(slide, setting, below, ratio, upright=upright))
