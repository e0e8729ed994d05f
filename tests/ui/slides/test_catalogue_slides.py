"""The slides the program is shipped with, and those of all its records, laid out as they come."""

import pytest
from PySide6.QtCore import QSize

from tests.ui.conftest import MakeContext
from tests.ui.slides.rules import faults, faults_of_real, words
from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.services import slides
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.slides.view import laid_at

CORNER = (420, 70)
LARGE, UPRIGHT = QSize(1920, 1080), QSize(1080, 1920)


def made(catalogue: Catalogue, refs: tuple[str, ...]) -> list[Slide]:
    found = [slides.slide(catalogue, ref) for ref in refs]
    return [slide for slide in found if slide is not None]


@pytest.fixture
def guests(make_ctx: MakeContext) -> Catalogue:
    return make_ctx(viewer=Audience.PUBLIC).catalogue


@pytest.mark.parametrize("size", [LARGE, QSize(1366, 768), QSize(1024, 768), UPRIGHT], ids=str)
def test_the_loop_is_whole(size: QSize, guests: Catalogue) -> None:
    shown = made(guests, slides.loop_refs(guests))
    assert len(shown) >= 12
    found = {
        (slide.ref, tongues, fault)
        for slide in shown
        for tongues in (Tongues.ZH, Tongues.EN, Tongues.BOTH)
        for fault in faults_of_real(laid_at(slide, tongues, size, corner=CORNER))
        if not fault.startswith("small") or slide.layout is not Layout.CHAIN  # long names of many projects
    }
    assert found == set()


def test_the_numbers_of_the_loop_are_as_large_as_they_should_be(guests: Catalogue) -> None:
    for slide in made(guests, slides.loop_refs(guests)):
        laid = laid_at(slide, Tongues.BOTH, LARGE, corner=CORNER)
        sizes = {word.role: word.size for word in words(laid)}
        assert sizes["headline"] >= 52
        assert sizes.get("hero", 240) >= 100
        assert sizes["foot"] >= 24


@pytest.mark.parametrize(("size", "step"), [(LARGE, 1), (UPRIGHT, 4)], ids=str)
def test_a_slide_of_any_record_is_whole(size: QSize, step: int, guests: Catalogue) -> None:
    wrong = [
        (slide.ref, fault)
        for slide in made(guests, slides.every_ref(guests)[::step])
        for fault in faults(laid_at(slide, Tongues.BOTH, size, corner=CORNER))
    ]
    assert wrong == []


def test_hostile_records_stay_in_their_places(hostile: Catalogue) -> None:
    refs = slides.every_ref(hostile)[::20]
    wrong = [
        (slide.ref, fault)
        for slide in made(hostile, refs)
        for fault in faults(laid_at(slide, Tongues.BOTH, LARGE, corner=CORNER))
    ]
    assert wrong == []
