"""Lines run in the gaps, never across a node that lies between."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from zibo_app.ui.chains.route import Ends, corners, rounded

LEFT, MIDDLE, RIGHT = QRectF(0, 100, 80, 40), QRectF(100, 0, 80, 40), QRectF(200, 0, 80, 40)


def ends(right: QRectF) -> Ends:
    return Ends(LEFT, right, lane=90.0, last=right.left() - 10, between=right.top() - 5)


def test_between_neighbours_a_line_uses_its_lane() -> None:
    found = corners(ends(MIDDLE), beside=True)
    assert found == [QPointF(80, 120), QPointF(90, 120), QPointF(90, 20), QPointF(100, 20)]


def test_a_column_between_is_crossed_clear_of_its_nodes() -> None:
    found = corners(ends(RIGHT), beside=False)
    across = [point for point in found if MIDDLE.left() <= point.x() <= MIDDLE.right()]
    assert across == []
    assert [point.y() for point in found] == [120, 120, -5, -5, 20, 20]


def test_a_line_begins_and_ends_at_its_nodes() -> None:
    path = rounded(corners(ends(MIDDLE), beside=True))
    first = path.elementAt(0)
    assert (first.x, first.y) == (80, 120)


@pytest.mark.parametrize("radius", [0.0, 5.0, 500.0])
def test_corners_stay_within_the_line(radius: float) -> None:
    path = rounded(corners(ends(MIDDLE), beside=True), radius)
    assert QRectF(80, 20, 20, 100).adjusted(-0.1, -0.1, 0.1, 0.1).contains(path.boundingRect())


def test_a_line_without_length_is_no_fault() -> None:
    point = QPointF(3, 3)
    assert rounded([point, point, point]).currentPosition() == point
