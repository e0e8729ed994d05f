"""A figure as a large number with its unit small beside it, on one baseline."""

from typing import NamedTuple

from zibo_app.domain.slide import Quantity
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.piece import Word, reach
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.words import flat, is_chinese

LEAST_SHARE = 0.4
"""How far a number gives way to the room before it is cut."""
LEAST_WORDS, MOST_WORDS = 32, 56
"""The size of words in place of a number."""
LEAST_UNIT = 24
NEAR = frozenset(("%", "第", "位", "+"))


class Digits(NamedTuple):
    """How a number looks: its role, its size, how large the unit is beside it, the colour's token."""

    role: str
    size: float
    unit: float
    colour: str = "ink"


def split(quantity: Quantity, setting: Setting) -> tuple[str, str, str]:
    """Give what stands before the number, the number, and its unit, in the language that comes first."""
    parts = quantity.before, quantity.number, quantity.after
    zh, en = ([flat(text.zh) for text in parts], [flat(text.en) for text in parts])
    first, other = (zh, en) if is_chinese(setting.tongues) else (en, zh)
    before, number, after = first if first[1] else other
    return before, number, after


def number_line(quantity: Quantity, setting: Setting, digits: Digits, room: float) -> Block:
    """Set the figure within `room` units; smaller where it is too wide, in words where it has no number."""
    before, number, after = split(quantity, setting)
    if not number:
        return in_words(quantity, setting, digits, room)
    run = _run((before, number, after), setting, digits)
    if run.width > room:
        size = digits.size * max(LEAST_SHARE, room / run.width * 0.99)
        run = _run((before, number, after), setting, digits._replace(size=size))
    return run if run.width <= room else in_words(quantity, setting, digits, room)


def in_words(quantity: Quantity, setting: Setting, digits: Digits, room: float) -> Block:
    """Set what is not stated, or too long for a number, in words."""
    size = min(digits.size * LEAST_SHARE, setting.body(MOST_WORDS))
    face = Face(digits.role, max(size, setting.body(LEAST_WORDS)), 3, colour="second")
    other = face._replace(role="english", size=setting.body(LEAST_WORDS))
    return setting.pair(quantity.said, face, other, room)


def _apart(last: str, text: str, size: float, small: float) -> float:
    """Say how far two parts stand apart: hanzi and signs less than words."""
    if {text, last} & NEAR:
        return size * 0.04
    spelt = text[:1].isascii() and last[-1:].isascii()
    return max(size * 0.1, small * 0.26 if spelt else 0)


def _run(parts: tuple[str, str, str], setting: Setting, digits: Digits) -> Block:
    small = max(digits.size * digits.unit, min(LEAST_UNIT, digits.size))
    sizes = (small, digits.size, small)
    colours = ("ink", digits.colour, "ink") if digits.unit < 0.5 else ("second", digits.colour, "second")  # noqa: PLR2004 small beside a hero
    above = max(reach(text)[0] * size for text, size in zip(parts, sizes, strict=True) if text)
    below = max(reach(text)[1] * size for text, size in zip(parts, sizes, strict=True) if text)
    words: list[Word] = []
    x, last = 0.0, ""
    for text, size, colour in zip(parts, sizes, colours, strict=True):
        if not text:
            continue
        if words:
            x += _apart(last, text, digits.size, small)
        bold = size == digits.size or digits.unit < 0.5  # noqa: PLR2004 as above
        wide = setting.width(text, size, bold=bold)
        role = digits.role if size == digits.size else "unit"
        words.append(Word(role, text, x, above, wide, max(8, round(size)), bold, colour))
        x, last = x + wide, text
    return Block(x, above + below, tuple(words))
