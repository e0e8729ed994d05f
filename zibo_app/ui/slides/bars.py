"""At most four bars of one measure: what each is above it, its value at its end, a second one in words."""

from collections.abc import Sequence

from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Slide, SlideBar
from zibo_app.ui.slides.bar_words import GAP, VALUE, Words, words_of
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.piece import Mark, Piece, Word
from zibo_app.ui.slides.setting import Setting

THICK, RADIUS, SHORTEST = 36, 6, 4.0
BETWEEN, CLOSER = 48, 34
HALF_CAP = 0.36
"""How far below the middle of a number its baseline is, in sizes."""


def bars(shown: Sequence[SlideBar], slide: Slide, setting: Setting, room: float) -> Block:
    """Set the bars within `room` units, the longest as long as the words at their ends allow."""
    pairs = list(zip(shown, words_of(shown, slide, setting, room), strict=True))
    spare = [(bar.share, room - words.reach - _gaps(words, setting)) for bar, words in pairs]
    longest = min((free / share for share, free in spare if share > 0), default=room)
    rows = [
        stacked((words.head, _bar(bar, words, setting, longest), words.below), setting.body(10))
        for bar, words in pairs
    ]
    return stacked(rows, setting.body(CLOSER if setting.compact else BETWEEN))


def _gaps(words: Words, setting: Setting) -> float:
    return setting.body(GAP) * (2 if words.note else 1)


def _bar(bar: SlideBar, words: Words, setting: Setting, longest: float) -> Block:
    """Set a bar and what stands at its end, in one band."""
    thick, gap = setting.body(THICK), setting.body(GAP)
    length = max(longest * max(bar.share, 0), SHORTEST)
    mark = Mark("bar", Box(0, 0, length, thick), "brand", bar.quantity.plan, setting.body(RADIUS))
    value, note = words.value, words.note
    band = max(thick, value.height, note.height)
    at = length + gap
    baseline = band / 2 + HALF_CAP * setting.body(VALUE)
    pieces = (
        *Block(length, thick, (mark,)).at(0, (band - thick) / 2),
        *_on_line(value, at, baseline, band),
        *_on_line(note, at + value.width + gap, baseline, band),
    )
    return Block(length + words.reach + _gaps(words, setting), band, pieces)


def _on_line(block: Block, x: float, baseline: float, band: float) -> tuple[Piece, ...]:
    """Give a line's pieces with their baseline at a height; several lines fill the band."""
    lines = {piece.y for piece in block.pieces if isinstance(piece, Word)}
    return (
        block.at(x, baseline - max(lines, default=0)) if len(lines) <= 1 else block.at(x, band - block.height)
    )
