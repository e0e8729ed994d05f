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
BESIDE, GAP_BESIDE = 0.38, 36.0
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


def _number(quantity: Quantity, setting: Setting, size: float, room: float) -> Block:
    return number_line(quantity, setting, Digits("fact", setting.mid(size), UNIT), room)


Halves = tuple[float, float]


def in_row(  # noqa: PLR0913 where and how large
    quantities: Sequence[Quantity],
    slide: Slide,
    setting: Setting,
    room: float,
    *,
    size: float = SIZE,
    halves: Halves | None = None,
) -> Block:
    """Set facts side by side under hairlines; plans in dashed frames instead, all of one height.

    Two stand where the `halves` of the slide do, given as their widths.
    """
    gap = room * GAP
    each = (room - gap * (len(quantities) - 1)) / max(len(quantities), 1)
    two = halves if halves and len(quantities) == len(halves) else None
    wides = two or (each,) * len(quantities)
    lefts = (0, room - wides[1]) if two else [number * (each + gap) for number in range(len(quantities))]
    cells = list(zip(quantities, wides, strict=True))
    if any(quantity.plan for quantity in quantities):
        inner = [fact(quantity, slide, setting, wide - TAKEN, size) for quantity, wide in cells]
        high = max((block.height for block in inner), default=0) + TAKEN
        cards = [_card(cell[0], block, cell[1], high) for cell, block in zip(cells, inner, strict=True)]
        return beside(cards, lefts)
    blocks = [ruled(fact(q, slide, setting, wide, size), wide, setting.body(ABOVE_FACT)) for q, wide in cells]
    return beside(blocks, lefts)


def _card(quantity: Quantity, block: Block, wide: float, high: float) -> Block:
    if quantity.plan:
        return framed(block, wide, high)
    return ruled(block, wide, TAKEN / 2)._replace(height=high)


def in_column(
    quantities: Sequence[Quantity], slide: Slide, setting: Setting, room: float, size: float = SIZE
) -> Block:
    """Set facts one under the other; where room is scarce what they are stands beside the numbers."""
    beside_them = quantities if setting.compact else ()
    numbers = [_number(quantity, setting, size, room * BESIDE) for quantity in beside_them]
    left = max((block.width for block in numbers), default=0)
    blocks = []
    for number, quantity in enumerate(quantities):
        inner = room - TAKEN if quantity.plan else room
        if setting.compact:
            at = left + setting.body(GAP_BESIDE)
            block = beside((numbers[number], _words(quantity, slide, setting, inner - at)), (0, at))
        else:
            block = fact(quantity, slide, setting, inner, size)
        if quantity.plan:
            blocks.append(framed(block, room))
        else:
            blocks.append(ruled(block, room, setting.body(ABOVE_FACT)) if number else block)
    return stacked(blocks, setting.body(ABOVE_FACT))
