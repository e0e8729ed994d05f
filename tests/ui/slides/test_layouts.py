"""Every layout, on every screen, in every language: nothing cut, outside, crowded or empty."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.ui.slides.rules import faults, faults_of_real
from tests.ui.slides.samples import PICTURED, SLIDES, VENOMS, hostile, with_picture
from zibo_app.domain.slide import Layout, Tongues
from zibo_app.ui.slides.view import laid_at

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920), (800, 600), (2560, 1080)]
CORNER = (420, 70)


def pictured(name: str, folder: Path, size: tuple[int, int] = (1500, 1000)):
    return with_picture(SLIDES[name], folder, size) if name in PICTURED else SLIDES[name]


def test_every_layout_has_a_sample() -> None:
    assert {slide.layout for slide in SLIDES.values()} == set(Layout)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("tongues", Tongues)
@pytest.mark.parametrize("name", SLIDES)
def test_a_slide_is_whole(name: str, tongues: Tongues, size: tuple[int, int], tmp_path: Path) -> None:
    slide = pictured(name, tmp_path)
    for corner in ((0, 0), CORNER):
        assert faults_of_real(laid_at(slide, tongues, QSize(*size), corner=corner)) == []


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920), (1024, 768)], ids=str)
@pytest.mark.parametrize("name", SLIDES)
def test_a_slide_is_whole_on_a_small_screen(name: str, size: tuple[int, int], tmp_path: Path) -> None:
    slide = pictured(name, tmp_path)
    for tongues in Tongues:
        assert faults_of_real(laid_at(slide, tongues, QSize(*size), small=True, corner=CORNER)) == []


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=str)
@pytest.mark.parametrize("venom", VENOMS)
@pytest.mark.parametrize("name", SLIDES)
def test_hostile_words_stay_in_their_places(
    name: str, venom: str, size: tuple[int, int], tmp_path: Path
) -> None:
    slide = hostile(pictured(name, tmp_path), venom)
    for tongues in (Tongues.BOTH, Tongues.EN):
        assert faults(laid_at(slide, tongues, QSize(*size), corner=CORNER)) == []


@pytest.mark.parametrize("shape", [(100, 1000), (1000, 100), (3000, 2000)], ids=str)
@pytest.mark.parametrize("name", sorted(PICTURED))
def test_a_picture_of_any_shape_is_whole(name: str, shape: tuple[int, int], tmp_path: Path) -> None:
    slide = pictured(name, tmp_path, shape)
    for size in SIZES:
        assert faults(laid_at(slide, Tongues.BOTH, QSize(*size), corner=CORNER)) == []
