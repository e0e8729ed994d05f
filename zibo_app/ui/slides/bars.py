"""At most four bars of one measure: what each is above it, its value at its end, a second one in words."""

from collections.abc import Sequence
from typing import NamedTuple

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Slide, SlideBar
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, beside, stacked
from zibo_app.ui.slides.number import Digits, number_line
from zibo_app.ui.slides.piece import Mark, Piece, Word
from zibo_app.ui.slides.setting import Face, Setting
from zibo_app.ui.slides.telling import label_of, notes
from zibo_app.ui.slides.words import told

LABEL, OTHER, VALUE = 36, 32, 40
THICK, RADIUS = 36, 6
LEAST = 60.0
"""How long the longest bar is at least."""
GAP, BETWEEN = 16, 48


class Tail(NamedTuple):
    """What stands at the end of a bar, and what had no room there and stands beneath it."""

    value: Block
    note: Block
    below: Block


def bars(shown: Sequence[SlideBar], slide: Slide, setting: Setting, room: float) -> Block:
    """Set the bars within `room` units, longest as long as the words at their ends allow."""
    tails = [_tail(bar, slide, setting, room) for bar in shown]
    pairs = list(zip(shown, tails, strict=True))
    spare = [(bar.share, room - _reach(tail, setting)) for bar, tail in pairs]
    longest = min((free / share for share, free in spare if share > 0), default=room)
    heads = _heads(shown, setting, room)
    rows = [
        stacked((head, _bar(bar, tail, setting, longest), tail.below), setting.body(10))
        for head, (bar, tail) in zip(heads, pairs, strict=True)
    ]
    return stacked(rows, setting.body(BETWEEN))


def _heads(shown: Sequence[SlideBar], setting: Setting, room: float) -> list[Block]:
    """Set what the bars are: both languages on one line where that does for all of them."""
    first = Face("label", setting.body(LABEL))
    second = Face("english", setting.body(OTHER), colour="second")
    labels = [label_of(bar.quantity, setting.tongues) for bar in shown]
    lines = [_one_line(label, setting, first, second) for label in labels]
    if all(line.width <= room for line in lines):
        return lines
    faces = first._replace(lines=2), second._replace(lines=2)
    return [setting.pair(label, *faces, room, gap=6) for label in labels]


def _one_line(label: Text, setting: Setting, first: Face, second: Face) -> Block:
    one, other = told(label, setting.tongues)
    left = setting.block(one, first, 10**6)
    right = setting.block(other, second, 10**6)
    lower = 0.88 * (round(first.size) - round(second.size))
    return beside(
        (left, right.padded(0, lower, 0, 0) if right else right), (0, left.width + setting.body(20))
    )


def _tail(bar: SlideBar, slide: Slide, setting: Setting, room: float) -> Tail:
    value = number_line(bar.quantity, setting, Digits("value", setting.body(VALUE), 0.8), room * 0.5)
    face = Face("note", setting.body(OTHER), colour="second")
    told_notes = notes(bar.quantity, slide)
    first, other = told(told_notes, setting.tongues)
    beside_it = setting.block("· " + first if first else "", face, 10**6)
    fits = value.width + beside_it.width + setting.body(2 * GAP) <= room - LEAST - room * bar.share * 0.25
    if fits:
        return Tail(value, beside_it, setting.block(other, face._replace(role="english"), room))
    return Tail(
        value, Block(), setting.pair(told_notes, face._replace(lines=2), face._replace(lines=2), room)
    )


def _reach(tail: Tail, setting: Setting) -> float:
    gaps = setting.body(GAP) * (2 if tail.note else 1)
    return gaps + tail.value.width + tail.note.width


def _bar(bar: SlideBar, tail: Tail, setting: Setting, longest: float) -> Block:
    """Set a bar and what stands at its end, in one band."""
    thick, gap = setting.body(THICK), setting.body(GAP)
    length = max(longest * max(bar.share, 0), 4.0)
    mark = Mark("bar", Box(0, 0, length, thick), "brand", bar.quantity.plan, setting.body(RADIUS))
    value, note = tail.value, tail.note
    band = max(thick, value.height, note.height)
    at = length + gap
    baseline = band / 2 + 0.36 * setting.body(VALUE)
    pieces = (
        *Block(length, thick, (mark,)).at(0, (band - thick) / 2),
        *_on_line(value, at, baseline),
        *_on_line(note, at + value.width + gap, baseline),
    )
    return Block(at + value.width + (gap + note.width if note else 0), band, pieces)


def _on_line(block: Block, x: float, baseline: float) -> tuple[Piece, ...]:
    """Give a line's pieces with their baseline at a height."""
    own = next((piece.y for piece in block.pieces if isinstance(piece, Word)), 0.0)
    return block.at(x, baseline - own)
