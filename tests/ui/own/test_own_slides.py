"""Own stops as they stand on the big screen: every word inside, none over another, at any size and shape."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.ui.conftest import HOSTILE, LONG
from tests.ui.own.own_stops import CLOSING, WELCOME, picture
from zibo_app.domain import bounded
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.slide import Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.own.picture_file import keep
from zibo_app.ui.slides.piece import Word
from zibo_app.ui.slides.view import laid_at

LONG_NAMES = (
    Text("欧阳明明 副总经理兼首席技术官", "Mr Ouyang, Deputy Manager and Chief Technology Officer"),
) * 12
STOPS = {
    "welcome": WELCOME,
    "twelve": OwnStop(kind=OwnKind.WELCOME, guests=WELCOME.guests, names=LONG_NAMES, released=True),
    "hostile": OwnStop(
        kind=OwnKind.WELCOME, guests=Text(HOSTILE, LONG), names=(Text(LONG, HOSTILE),) * 12, released=True
    ),
    "closing": CLOSING,
    "picture": OwnStop(
        kind=OwnKind.PICTURE, caption=Text(LONG, HOSTILE), owner=HOSTILE, taken="2026-11-01", released=True
    ),
    "map": OwnStop(
        kind=OwnKind.MAP,
        caption=Text("区位图", "Where we are"),
        owner="管委会",
        review_number="GS(2023)1234号",
        released=True,
    ),
}
SIZES = [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pictures")


def made(real: Catalogue, key: str, folder: Path) -> Slide:
    """The slide of a stop as guests see it, its picture kept."""
    stop = bounded.own(STOPS[key])
    if stop.kind in {OwnKind.PICTURE, OwnKind.MAP}:
        name = keep(folder, picture(folder / "x.png"))
        stop = replace(stop, picture=name)
    found = slide(real.seen_by(Audience.PUBLIC), f"own:{key}", {key: stop}, folder)
    assert found is not None
    return found


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("key", STOPS)
def test_every_word_is_inside_and_none_over_another(
    real: Catalogue, key: str, size: tuple[int, int], folder: Path
) -> None:
    shown = made(real, key, folder)
    for tongues in (Tongues.BOTH, Tongues.ZH, Tongues.EN):
        for small in (False, True):
            laid = laid_at(shown, tongues, QSize(*size), small=small)
            words = [piece for piece in laid.pieces if isinstance(piece, Word)]
            assert words
            for word in words:
                box = word.box
                assert box.x >= 0, word
                assert box.y >= 0, word
                assert box.x + box.width <= laid.canvas.width, word
                assert box.y + box.height <= laid.canvas.height, word
            for one, two in combinations([word.box for word in words], 2):
                across = min(one.x + one.width, two.x + two.width) - max(one.x, two.x)
                down = min(one.y + one.height, two.y + two.height) - max(one.y, two.y)
                assert across <= 1 or down <= 1, (one, two)


def test_a_guest_is_named_whole_on_a_line(real: Catalogue, folder: Path) -> None:
    laid = laid_at(made(real, "welcome", folder), Tongues.ZH, QSize(1920, 1080))
    lines = [piece.text for piece in laid.pieces if isinstance(piece, Word) and piece.role == "headline"]
    assert lines == ["热烈欢迎山东大学一行", "莅临淄博高新区考察洽谈"]
