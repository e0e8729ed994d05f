"""Where arrow keys lead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt

from zibo_app.ui.graph.walk import WAYS, nearest_to, step

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


def at(x: float, y: float) -> QRectF:
    return QRectF(x, y, 200, 44)


RECTS = {
    "a": at(0, 0),
    "b": at(0, 60),
    "c": at(0, 180),
    "r": at(300, 0),
    "far": at(600, 500),
    "low": at(300, 300),
}


@pytest.mark.parametrize(
    ("here", "linked", "key", "there"),
    [
        ("a", [], DOWN, "b"),
        ("b", [], DOWN, "c"),
        ("c", [], UP, "b"),
        ("a", [], UP, ""),
        ("a", [], RIGHT, "r"),
        ("a", ["far"], RIGHT, "far"),
        ("a", ["low", "far"], RIGHT, "low"),
        ("a", ["far"], LEFT, ""),
        ("r", ["b"], LEFT, "b"),
        ("c", ["a"], UP, "b"),
        ("far", [], DOWN, ""),
        ("far", [], UP, "low"),
    ],
)
def test_a_key_leads(here: str, linked: list[str], key: Qt.Key, there: str) -> None:
    assert step(RECTS, linked, here, key) == there


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9)), min_size=1, max_size=20, unique=True))
def test_every_node_is_reached_by_some_keys(spots: list[tuple[int, int]]) -> None:
    rects = {f"{x}.{y}": at(300 * x, 60 * y) for x, y in spots}
    seen, waiting = set(), [next(iter(rects))]
    while waiting:
        here = waiting.pop()
        seen.add(here)
        ways = {step(rects, [], here, key) for key in WAYS} - {""}
        waiting += ways - seen
    assert seen == set(rects)


def test_the_node_nearest_to_a_point() -> None:
    assert nearest_to(RECTS, QPointF(310, 290)) == "low"
    assert nearest_to({}, QPointF()) == ""
