"""The pictures of the docs are those that docs/pictures.py draws, and every link leads somewhere."""

import re
import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, qRgb

from docs.pictures import MOST_COLOURS, PICTURES, PLACES, SIZE, palette, spread
from tests.guides import ANCHOR, DOCS, GUIDES, LINK, README, every_file, headings, text
from zibo_app import paths
from zibo_app.__main__ import parser
from zibo_app.services.compare import Comparison, compare
from zibo_app.store.catalogue import open_catalogue
from zibo_app.ui.pages import PAGES

LARGEST, MOST = 1_500_000, 12
DRAWN = {*PICTURES, *PLACES}


def anchor(heading: str) -> str:
    """How a heading is linked to: in small letters, spaces as dashes, without punctuation."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def pictures_in(file: Path) -> set[str]:
    return {Path(target).stem for target in LINK.findall(text(file)) if target.endswith(".png")}


@every_file
def test_every_link_leads_somewhere(file: Path) -> None:
    local = [target for target in LINK.findall(text(file)) if "://" not in target]
    assert [target for target in local if not (file.parent / target).exists()] == []
    assert set(ANCHOR.findall(text(file))) <= set(map(anchor, headings(file)))


def test_the_pictures_are_those_that_are_drawn_and_shown() -> None:
    assert {file.stem for file in (DOCS / "pictures").iterdir()} == DRAWN
    assert len(DRAWN) == len(PICTURES) + len(PLACES) <= MOST
    shown = {lang: pictures_in(file) for lang, file in GUIDES.items()}
    assert shown["zh"] == shown["en"] == DRAWN
    assert pictures_in(README) <= DRAWN
    assert len(pictures_in(README)) == 4


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_a_picture_is_a_png_of_the_right_size(name: str) -> None:
    head = (DOCS / "pictures" / f"{name}.png").read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert head[12:16] == b"IHDR"
    assert struct.unpack(">II", head[16:]) == SIZE


def test_the_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in (DOCS / "pictures").iterdir()) < LARGEST


@pytest.mark.parametrize("asked", PICTURES.values(), ids=PICTURES)
def test_what_is_drawn_can_be_asked_for(asked: tuple[str, ...]) -> None:
    parser().parse_args(["snapshot", *asked, "--out", "x.png"])


def test_the_places_drawn_are_places() -> None:
    assert {place.page for place in PLACES.values()} <= {spec.id for spec in PAGES}
    named = dict(PLACES["compare-zh"].state)["ids"].split(",")
    catalogue = open_catalogue(paths.data_db())
    found = compare(catalogue, named)
    focus = dict(PLACES["map-zh"].state)["focus"]
    known = catalogue.briefs((focus,))
    catalogue.close()
    assert isinstance(found, Comparison)
    assert [brief.id for brief in found.briefs] == named
    assert focus in known


def test_a_palette_holds_the_commonest_colours_and_keeps_rare_ones_apart() -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(qRgb(1, 2, 3))
    for n in range(600):
        image.setPixel(n % 64, n // 64, qRgb(n % 200, 40, 40 + n // 200))
    image.setPixel(63, 63, qRgb(255, 0, 0))
    chosen = palette(image)
    assert len(chosen) <= MOST_COLOURS
    assert {qRgb(1, 2, 3), qRgb(255, 0, 0)} <= set(chosen)


def test_colours_are_spread() -> None:
    assert spread([0x000000, 0x000002, 0x000003], 2) == [(0, 0, 0), (0, 0, 3)]
    assert len(spread(list(range(500)), 0)) == MOST_COLOURS + 1
