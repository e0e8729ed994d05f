"""Boxes know their edges, sizes grow together."""

import pytest

from zibo_app.domain.geometry import DESK, STAGE, Box, Geometry, Sizes


def test_a_box_knows_its_far_edges() -> None:
    box = Box(3, 5, 10, 20)
    assert (box.right, box.bottom) == (13, 25)


@pytest.mark.parametrize("factor", [0.5, 1.0, 2.0])
def test_sizes_grow_together(factor: float) -> None:
    grown = DESK.scaled(factor)
    assert isinstance(grown, Sizes)
    assert grown == tuple(size * factor for size in DESK)


def test_a_stage_is_larger_throughout() -> None:
    pairs = list(zip(STAGE, DESK, strict=True))
    assert all(large > small for large, small in pairs)


@pytest.mark.parametrize("sizes", [DESK, STAGE])
def test_lines_fit_into_their_rows(sizes: Sizes) -> None:
    assert sizes.text < sizes.line <= sizes.pitch
    assert 2 * sizes.line <= sizes.high_pitch
    assert max(sizes.bar, sizes.low_bar) <= sizes.line


def test_no_rows_no_row() -> None:
    empty = Geometry(100, 0, 0, 0, 13, 3, ())
    assert empty.at(5, 0) == -1
