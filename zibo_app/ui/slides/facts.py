"""Up to three more facts: in a row under a hero, or one under the other at its side."""

from collections.abc import Sequence

from zibo_app.domain.slide import Quantity, Slide
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.frames import TAKEN, framed, ruled
from zibo_app.ui.slides.number import Digits, number_line
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.telling import label_of, notes

SIZE, UNIT = 64, 0.58
ALONE = 112
"""The numbers' size where there are no others on the slide."""
LABEL, OTHER = 34, 32
GAP, ABOVE_FACT = 0.05, 28.0
BESIDE, GAP_BESIDE = 0.36, 28.0
"""How far facts stand apart, as a share of the width: two stand where the halves of a slide begin."""


def fact(quantity: Quantity, slide: Slide, setting: Setting, room: float, size: float = SIZE) -> Block:
    """Set one fact within `room` units: the number, what it is, what must be known of it."""
    number = number_line(quantity, setting, Digits("fact", setting.mid(size), UNIT), room)
    words = _words(quantity, slide, setting, room, 1 if size == SIZE else 1.2)
    return stacked((number, words), setting.mid(size * 0.25))


def _words(quantity: Quantity, slide: Slide, setting: Setting, room: float, scale: float = 1) -> Block:
    label = setting.pair(
        label_of(quantity, setting.tongues),
        Face("label", setting.body(LABEL * scale), 3),
        Face("english", setting.body(OTHER), 3, colour="second"),
        room,
        gap=8,
    )
    small = Face("note", setting.body(OTHER), 2, colour="second")
    note = setting.inline(notes(quantity, slide), small, small._replace(role="english"), room)
    return stacked((label, note), setting.body(10))


def fact_line(quantity: Quantity, slide: Slide, setting: Setting, room: float, size: float = SIZE) -> Block:
    """Set one fact in less height: what it is stands at the right of the number."""
    left = room * BESIDE
    number = number_line(quantity, setting, Digits("fact", setting.mid(size), UNIT), left)
    words = _words(quantity, slide, setting, room - left - setting.body(GAP_BESIDE))
    return beside((number, words), (0, left + setting.body(GAP_BESIDE)))


def in_row(quantities: Sequence[Quantity], slide: Slide, setting: Setting, room: float, size: float) -> Block:
    """Set facts side by side under hairlines; plans in dashed frames instead, all of one height."""
    gap = room * GAP
    wide = (room - gap * (len(quantities) - 1)) / max(len(quantities), 1)
    lefts = [number * (wide + gap) for number in range(len(quantities))]
    if any(quantity.plan for quantity in quantities):
        inner = [fact(quantity, slide, setting, wide - TAKEN, size) for quantity in quantities]
        high = max((block.height for block in inner), default=0) + TAKEN
        pairs = zip(quantities, inner, strict=True)
        return beside([_card(quantity, block, wide, high) for quantity, block in pairs], lefts)
    blocks = [fact(quantity, slide, setting, wide, size) for quantity in quantities]
    return beside([ruled(block, wide, setting.body(ABOVE_FACT)) for block in blocks], lefts)


def _card(quantity: Quantity, block: Block, wide: float, high: float) -> Block:
    if quantity.plan:
        return framed(block, wide, high)
    return ruled(block, wide, TAKEN / 2)._replace(height=high)


def in_column(
    quantities: Sequence[Quantity], slide: Slide, setting: Setting, room: float, size: float = SIZE
) -> Block:
    """Set facts one under the other, with hairlines between."""
    blocks = []
    for number, quantity in enumerate(quantities):
        inner = room - TAKEN if quantity.plan else room
        make = fact_line if setting.compact else fact
        block = make(quantity, slide, setting, inner, size)
        if quantity.plan:
            blocks.append(framed(block, room))
        else:
            blocks.append(ruled(block, room, setting.body(ABOVE_FACT)) if number else block)
    return stacked(blocks, setting.body(ABOVE_FACT))
