"""Where nodes stand in px at 100 %: columns of one width, and the wide gaps in which the lines run."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF

from zibo_app.domain.layered import Spot

WIDTH, HEIGHT = 196, 44
GAP, STEP = 112, 58
"""The room between two columns, in which the words of edges stand, and how far a row is from the next."""


def places(spots: Mapping[str, Spot], scale: float) -> dict[str, QRectF]:
    """Give each node's rectangle; columns without nodes take no room."""
    at = {pair: number for number, pair in enumerate(sorted({(s.column, s.lane) for s in spots.values()}))}
    return {
        node: QRectF(
            at[spot.column, spot.lane] * (WIDTH + GAP) * scale,
            spot.row * STEP * scale,
            WIDTH * scale,
            HEIGHT * scale,
        )
        for node, spot in spots.items()
    }


def columns(spots: Mapping[str, Spot], rects: Mapping[str, QRectF]) -> dict[int, tuple[float, float]]:
    """Give the left and right end of each column, all its lanes together."""
    found: dict[int, tuple[float, float]] = {}
    for node, spot in spots.items():
        left, right = found.get(spot.column, (rects[node].left(), rects[node].right()))
        found[spot.column] = (min(left, rects[node].left()), max(right, rects[node].right()))
    return dict(sorted(found.items()))
