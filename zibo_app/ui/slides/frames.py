"""Frames and rules: a dashed frame says that a number is planned, a hairline sets parts apart."""

from zibo_app.domain.geometry import Box
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.piece import Mark

PAD, RADIUS, HAIRLINE = 32.0, 16.0, 2.0
TAKEN = 2 * PAD
"""How much a frame adds to a block, in each direction."""


def framed(block: Block, width: float = 0, height: float = 0) -> Block:
    """Set a dashed frame around a block, at least so large."""
    inner = block.padded(PAD, PAD, PAD, PAD)
    wide, high = max(inner.width, width), max(inner.height, height)
    frame = Mark("frame", Box(0, 0, wide, high), "dash", dashed=True, radius=RADIUS)
    return Block(wide, high, (frame, *inner.pieces))


def ruled(block: Block, width: float, gap: float) -> Block:
    """Set a hairline above a block."""
    rule = Mark("rule", Box(0, 0, width, HAIRLINE), "line")
    return Block(width, block.height + gap, (rule, *block.at(0, gap)))
