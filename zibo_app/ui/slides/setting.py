"""Sets text: measures it, breaks it into lines and gives them as blocks, at the sizes of the moment."""

from collections.abc import Callable
from typing import NamedTuple

from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.piece import ABOVE, BELOW, Word
from zibo_app.ui.slides.words import LONGEST, flat, told
from zibo_app.ui.slides.wrap import fit

Measure = Callable[[str, int, bool], float]
"""Gives the width of a text at a size in units; True asks for bold."""
UNBOUND = 1e6
LEADING = 1.36
"""From one baseline to the next, in sizes."""
SMALL = 1.4
"""How much larger the body is on a small screen."""
SMALL_BIG, SMALL_FRINGE = 1.12, 1.16
"""And how much larger numbers are, which are large already, and what stands above and below the body."""
LEAST_MID, COMPACT = 0.85, 0.75
LEAST = 8
NEXT_TO = 22.0
"""How far what is said in the other language stands from the first, on one line."""


class Face(NamedTuple):
    """How a text looks: its role, size in units, at most so many lines, weight, and the colour's token."""

    role: str
    size: float
    lines: int = 1
    bold: bool = False
    colour: str = "ink"


class Setting(NamedTuple):
    """What a slide is set with; factors of the body's text, of its numbers, and of its largest number.

    `lowest` is how far down the body reaches at least, so that the foot of the slide does not look empty.
    """

    measure: Measure
    tongues: Tongues
    small: bool = False
    factor: float = 1.0
    large: float = 1.0
    largest: float = 1.0
    most_lines: int = 9
    lowest: float = 0

    def body(self, size: float) -> float:
        """Give a size of running text, or a gap between pieces of it."""
        return size * self.factor * (SMALL if self.small else 1)

    @property
    def compact(self) -> bool:
        """Whether room is so scarce that parts stand closer."""
        return self.large < COMPACT

    def fringe(self, size: float) -> float:
        """Give a size of what stands above and below the body."""
        return size * (SMALL_FRINGE if self.small else 1)

    def big(self, size: float) -> float:
        """Give a size of the largest number."""
        return size * self.largest * (SMALL_BIG if self.small else 1)

    def mid(self, size: float) -> float:
        """Give a size of lesser numbers, which give way less."""
        return size * max(self.large, LEAST_MID * self.factor) * (SMALL_BIG if self.small else 1)

    def scaled(self, factor: float, large: float, largest: float) -> "Setting":
        """Give the same at other factors."""
        return self._replace(factor=factor, large=large, largest=largest)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Measure a text on one line."""
        return self.measure(text, _whole(size), bold)

    def block(self, text: str, face: Face, room: float) -> Block:
        """Set a text within `room` units."""
        text = flat(text)
        if not text:
            return Block()
        size, most = _whole(face.size), min(face.lines, self.most_lines)
        broken = fit(text[:LONGEST], room, lambda part: self.measure(part, size, face.bold), most)
        words, y = [], ABOVE * size
        for number, line in enumerate(broken.lines):
            last = number == len(broken.lines) - 1
            wide = self.measure(line, size, face.bold)
            cut = last and (broken.cut or len(text) > LONGEST)
            words.append(Word(face.role, line, 0, y, wide, size, face.bold, face.colour, cut))
            y += LEADING * size
        height = y - LEADING * size + BELOW * size
        return Block(max(word.width for word in words), height, tuple(words))

    def pair(self, text: Text, first: Face, second: Face, room: float, gap: float = 10) -> Block:
        """Set a text and, under it, what it says in the other language."""
        one, other = told(text, self.tongues)
        return stacked((self.block(one, first, room), self.block(other, second, room)), gap * self.factor)

    def inline(self, text: Text, first: Face, second: Face, room: float, gap: float = 6) -> Block:
        """Set both languages on one line where they fit, else one under the other."""
        return self.one_line(text, first, second, room) or self.pair(text, first, second, room, gap)

    def one_line(self, text: Text, first: Face, second: Face, room: float) -> Block:
        """Set both languages on one line; nothing where they do not fit."""
        one, other = told(text, self.tongues)
        left, right = self._whole_line(one, first), self._whole_line(other, second)
        apart = NEXT_TO * (2 if first.size == second.size else 1)
        at = left.width + self.body(apart) if right else left.width
        if at + right.width > room:
            return Block()
        lower = ABOVE * (_whole(first.size) - _whole(second.size)) if right else 0
        return beside((left, right.padded(0, max(lower, 0), 0, 0)), (0, at)) if right else left

    def _whole_line(self, text: str, face: Face) -> Block:
        return self.block(text, face._replace(lines=1), UNBOUND)


def _whole(size: float) -> int:
    return max(LEAST, round(size))
