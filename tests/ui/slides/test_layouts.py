"""Every layout, on every screen, in every language: nothing cut, outside, crowded or empty."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.ui.slides.rules import faults, faults_of_real
from tests.ui.slides.samples import PICTURED, SLIDES
from tests.ui.slides.venom import VENOMS, hostile, with_picture
from zibo_app.domain.slide import Layout, Tongues
from zibo_app.ui.slides.canvas import canvas_of
from zibo_app.ui.slides.view import laid_at

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (1080, 1920), (2560, 1080)]


def corner(size: tuple[int, int]) -> tuple[float, float]:
    """Give a corner as large as the button of the loop."""
    unit = canvas_of(*size).unit
    return 565 * unit, max(70 * unit, 56)


def pictured(name: str, folder: Path, size: tuple[int, int] = (1500, 1000)):
    return with_picture(SLIDES[name], folder, size) if name in PICTURED else SLIDES[name]


def test_every_layout_has_a_sample() -> None:
    assert {slide.layout for slide in SLIDES.values()} == set(Layout)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", SLIDES)
def test_a_slide_is_whole(name: str, size: tuple[int, int], tmp_path: Path) -> None:
    slide = pictured(name, tmp_path)
    for tongues, free in product((Tongues.ZH, Tongues.EN, Tongues.BOTH), ((0, 0), corner(size))):
        assert faults_of_real(laid_at(slide, tongues, QSize(*size), corner=free)) == []


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920), (1024, 768)], ids=str)
@pytest.mark.parametrize("name", SLIDES)
def test_a_slide_is_whole_on_a_small_screen(name: str, size: tuple[int, int], tmp_path: Path) -> None:
    slide = pictured(name, tmp_path)
    for tongues in Tongues:
        assert faults_of_real(laid_at(slide, tongues, QSize(*size), small=True, corner=corner(size))) == []


@pytest.mark.parametrize(
    ("venom", "size"),
    [*((venom, (1920, 1080)) for venom in VENOMS), ("letters", (1080, 1920)), ("hanzi", (1080, 1920))],
    ids=str,
)
@pytest.mark.parametrize("name", SLIDES)
def test_hostile_words_stay_in_their_places(
    name: str, venom: str, size: tuple[int, int], tmp_path: Path
) -> None:
    slide = hostile(pictured(name, tmp_path), venom)
    assert faults(laid_at(slide, Tongues.BOTH, QSize(*size), corner=corner(size))) == []


@pytest.mark.parametrize("shape", [(100, 1000), (1000, 100), (3000, 2000)], ids=str)
@pytest.mark.parametrize("name", sorted(PICTURED))
def test_a_picture_of_any_shape_is_whole(name: str, shape: tuple[int, int], tmp_path: Path) -> None:
    slide = pictured(name, tmp_path, shape)
    for size in SIZES:
        assert faults(laid_at(slide, Tongues.BOTH, QSize(*size), corner=corner(size))) == []


def test_languages_in_turn_are_laid_out_as_the_first() -> None:
    first, turns = (
        laid_at(SLIDES["numbers"], each, QSize(1920, 1080)) for each in (Tongues.ZH, Tongues.ALTERNATING)
    )
    assert first == turns


def test_a_larger_screen_has_the_same_slide() -> None:
    one, other = (
        laid_at(SLIDES["numbers"], Tongues.BOTH, QSize(*size)) for size in ((1920, 1080), (3840, 2160))
    )
    assert one.pieces == other.pieces
    assert other.canvas.unit == 2 * one.canvas.unit
