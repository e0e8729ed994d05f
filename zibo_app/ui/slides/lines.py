"""Sentences in words of our own, a mark before each where there are several."""

from collections.abc import Sequence

from zibo_app.domain.geometry import Box
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.piece import Mark
from zibo_app.ui.slides.setting import Face, Setting

SIZE, OTHER, LARGE = 40, 32, 52
INDENT, BETWEEN = 40, 36
DOT, DOT_AT = 12, 0.52


def lines(texts: Sequence[Text], setting: Setting, room: float, size: float = SIZE) -> Block:
    """Set sentences within `room` units."""
    marked = len(texts) > 1
    indent = setting.body(INDENT) if marked else 0.0
    first = Face("line", setting.body(size), 5)
    second = Face("english", setting.body(max(OTHER, size * 0.78)), 5, colour="second")
    blocks = []
    for text in texts:
        block = setting.pair(text, first, second, room - indent, gap=10)
        across = DOT * min(setting.factor, 1)
        dot = Mark(
            "dot", Box(0, DOT_AT * first.size - across / 2, across, across), "brand", radius=across / 2
        )
        blocks.append(block.padded(indent, 0, 0, 0).with_pieces((dot,) if marked and block else ()))
    return stacked(blocks, setting.body(BETWEEN))
