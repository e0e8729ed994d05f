"""What holds of every slide that is laid out, told as faults in words."""

from collections.abc import Iterator
from itertools import combinations

from zibo_app.domain.geometry import Box
from zibo_app.ui.slides.page import Laid
from zibo_app.ui.slides.piece import Image, Mark, Word

SLACK = 1.0
"""Rounding, in units."""
FEET = frozenset(("foot", "sign"))
UNSEEN = frozenset("\n\r\t\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
LEAST = 24
"""No text is smaller, in units: px on a screen of 1080 lines."""


def faults(laid: Laid) -> list[str]:
    """Give what is wrong with any slide, hostile ones included."""
    return [*outside(laid), *overlaps(laid), *in_the_corner(laid), *unseen(laid)]


def faults_of_real(laid: Laid) -> list[str]:
    """Give what is wrong with a slide of real words."""
    return [*faults(laid), *cut(laid), *small(laid), *empty_below(laid)]


def words(laid: Laid) -> list[Word]:
    return [piece for piece in laid.pieces if isinstance(piece, Word)]


def solid(laid: Laid) -> list[Word | Mark | Image]:
    """Give what may not stand on anything: all but frames."""
    return [piece for piece in laid.pieces if not (isinstance(piece, Mark) and piece.role == "frame")]


def outside(laid: Laid) -> Iterator[str]:
    page = laid.canvas.page
    for piece in laid.pieces:
        box = piece.box
        fits = box.x >= page.x - SLACK and box.right <= page.right + SLACK
        high = box.y >= 0 and box.bottom <= page.bottom + SLACK
        if not (fits and high):
            yield f"outside: {piece}"


def overlaps(laid: Laid) -> Iterator[str]:
    for one, other in combinations(solid(laid), 2):
        if meet(one.box, other.box):
            yield f"on each other: {one} and {other}"


def meet(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > SLACK and down > SLACK


def in_the_corner(laid: Laid) -> Iterator[str]:
    wide, high = laid.canvas.corner
    page = laid.canvas.page
    corner = Box(page.right - wide, page.bottom - high, wide, high)
    for piece in laid.pieces if wide else ():
        if meet(piece.box, corner):
            yield f"under the button: {piece}"


def unseen(laid: Laid) -> Iterator[str]:
    """Give words with letters that turn the direction of what follows, or break the line."""
    yield from (f"unseen letters: {word}" for word in words(laid) if set(word.text) & UNSEEN)


def cut(laid: Laid) -> Iterator[str]:
    yield from (f"cut: {word}" for word in words(laid) if word.cut)


def small(laid: Laid) -> Iterator[str]:
    yield from (f"small: {word}" for word in words(laid) if word.size < LEAST)


def empty_below(laid: Laid) -> Iterator[str]:
    lowest = max((p.box.bottom for p in laid.pieces if p.role not in FEET), default=0)
    if lowest < laid.canvas.height * 2 / 3:
        yield f"nothing below {lowest:.0f} of {laid.canvas.height:.0f}"
