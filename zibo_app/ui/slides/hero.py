"""The hero: one number to be read from two metres, with its label beneath it."""

from zibo_app.domain.slide import Quantity, Slide
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.frames import TAKEN, framed
from zibo_app.ui.slides.number import Digits, number_line
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.telling import label_of, notes

SIZE, UNIT = 240, 0.3
LABEL, OTHER, NOTE = 48, 36, 32


def hero(quantity: Quantity, slide: Slide, setting: Setting, room: float) -> Block:
    """Set the slide's main figure within `room` units."""
    inner = room - TAKEN if quantity.plan else room
    number = number_line(quantity, setting, Digits("hero", setting.big(SIZE), UNIT, "brand"), inner)
    label = setting.pair(
        label_of(quantity, setting.tongues),
        Face("label", setting.body(LABEL), 3),
        Face("english", setting.body(OTHER), 3, colour="second"),
        inner,
        gap=12,
    )
    small = Face("note", setting.body(NOTE), 2, colour="second")
    note = setting.inline(notes(quantity, slide), small, small._replace(role="english"), inner)
    block = stacked((number, stacked((label, note), setting.body(16))), setting.big(38))
    return framed(block) if quantity.plan else block
