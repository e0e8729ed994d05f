"""What stands where on a slide: head, body and foot, at the left, at the right, below."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.ui.slides.figures import FOOT, GIANTS, GROWTH, LINES, PLATFORMS
from tests.ui.slides.samples import SLIDES
from tests.ui.slides.venom import with_picture
from zibo_app.domain.geometry import Box
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.page import Laid
from zibo_app.ui.slides.piece import Piece
from zibo_app.ui.slides.view import laid_at

WIDE, UPRIGHT = QSize(1920, 1080), QSize(1080, 1920)
BARE = Slide(ref="record:x", layout=Layout.ENTERPRISE, headline=Text("芯材电子", "Xincai"))


def lay(slide: Slide, size: QSize = WIDE, tongues: Tongues = Tongues.BOTH) -> Laid:
    return laid_at(slide, tongues, size)


def pieces(laid: Laid, *roles: str) -> list[Piece]:
    return [piece for piece in laid.pieces if piece.role in roles]


def around(laid: Laid, *roles: str) -> Box:
    """Give the box around all pieces of these roles."""
    boxes = [piece.box for piece in pieces(laid, *roles)]
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(left, top, right - left, bottom - top)


def test_head_body_and_foot_stand_under_each_other() -> None:
    laid = lay(SLIDES["numbers"])
    kicker, headline = around(laid, "kicker"), around(laid, "headline")
    body, low = around(laid, "hero", "bar", "label", "value"), around(laid, "foot")
    assert kicker.bottom <= headline.y
    assert headline.bottom <= body.y
    assert body.bottom <= low.y
    assert low.bottom == pytest.approx(laid.canvas.page.bottom, abs=2)
    assert kicker.y == pytest.approx(96, abs=1)


def test_margins_are_those_of_the_design() -> None:
    laid = lay(SLIDES["numbers"])
    assert laid.canvas.page.x == 96
    assert around(laid, "kicker", "headline", "foot", "hero").x == 96


def test_the_hero_stands_left_of_the_bars() -> None:
    laid = lay(SLIDES["numbers"])
    assert around(laid, "hero").right < around(laid, "bar").x
    upright = lay(SLIDES["numbers"], UPRIGHT)
    assert around(upright, "hero").bottom < around(upright, "bar").y


def test_the_hero_stands_left_of_the_facts() -> None:
    laid = lay(SLIDES["numbers-facts"])
    assert around(laid, "hero").right < around(laid, "fact").x
    upright = lay(SLIDES["numbers-facts"], UPRIGHT)
    assert around(upright, "hero").bottom < around(upright, "fact").y


def test_facts_stand_below_hero_and_sentences() -> None:
    laid = lay(SLIDES["enterprise"])
    assert around(laid, "hero").right < around(laid, "line").x
    assert around(laid, "fact").y > around(laid, "hero", "line").bottom


def test_sentences_stand_left_of_facts_where_there_is_no_hero() -> None:
    laid = lay(SLIDES["park"])
    assert around(laid, "line").right < around(laid, "fact").x


def test_facts_alone_are_large_and_side_by_side() -> None:
    laid = lay(SLIDES["numbers-only-facts"])
    shown = pieces(laid, "fact")
    assert len({round(piece.box.bottom) for piece in shown}) == 1
    assert min(piece.size for piece in shown) >= 100


def test_a_single_fact_is_a_hero() -> None:
    laid = lay(replace(BARE, facts=(PLATFORMS,)))
    assert [piece.text for piece in pieces(laid, "hero")] == ["120"]
    assert pieces(laid, "fact") == []


def test_no_more_than_a_slide_carries() -> None:
    many = replace(BARE, hero=PLATFORMS, facts=(GROWTH, GIANTS) * 3, lines=LINES * 3)
    laid = lay(many, tongues=Tongues.ZH)
    assert len(pieces(laid, "fact")) == 3
    assert len(pieces(laid, "dot")) == 4


def test_a_chain_has_its_hero_beside_the_columns() -> None:
    laid = lay(replace(SLIDES["chain"], hero=PLATFORMS, columns=SLIDES["chain"].columns[:3], lines=LINES[:1]))
    assert around(laid, "hero").right < around(laid, "name").x
    assert around(laid, "hero").bottom < around(laid, "line").y
    upright = lay(SLIDES["chain"], UPRIGHT)
    assert len({round(piece.box.y) for piece in pieces(upright, "rule")}) == 2, "two columns a row"


def test_a_slide_that_only_has_a_headline_says_it_in_the_middle() -> None:
    laid = lay(BARE)
    headline = around(laid, "headline")
    assert headline.x + headline.width / 2 == pytest.approx(960, abs=2)
    assert headline.y > 300
    assert next(piece.size for piece in pieces(laid, "headline")) > 72


def test_a_welcome_stands_in_the_middle_with_the_names() -> None:
    laid = lay(SLIDES["welcome"])
    for name in pieces(laid, "name"):
        assert name.box.x + name.box.width / 2 == pytest.approx(960, abs=2)
    assert around(laid, "headline").bottom < around(laid, "name").y


def test_many_names_take_columns() -> None:
    few, many, most = (lay(replace(SLIDES["welcome"], names=(Text("张三 主任"),) * n)) for n in (5, 10, 40))
    assert len({round(piece.box.x) for piece in pieces(few, "name")}) == 1
    assert len({round(piece.box.x) for piece in pieces(many, "name")}) == 2
    assert len({round(piece.box.x) for piece in pieces(most, "name")}) == 3
    assert len(pieces(most, "name")) == 24


def test_a_picture_takes_most_of_its_slide(tmp_path: Path) -> None:
    slide = with_picture(SLIDES["picture"], tmp_path)
    laid = lay(slide)
    (image,) = pieces(laid, "picture")
    assert image.box.width / image.box.height == pytest.approx(1.5, rel=0.01)
    assert image.box.width * image.box.height > 0.3 * 1920 * 1080
    assert around(laid, "headline").right < image.box.x
    assert around(laid, "credit").y > image.box.bottom
    (upright,) = pieces(lay(slide, UPRIGHT), "picture")
    assert upright.box.width == pytest.approx(936)


@pytest.mark.parametrize("layout", [Layout.WELCOME, Layout.CLOSING])
def test_a_ceremony_may_have_a_picture(layout: Layout, tmp_path: Path) -> None:
    slide = with_picture(replace(SLIDES["welcome"], layout=layout), tmp_path)
    for size in (WIDE, UPRIGHT):
        laid = lay(slide, size)
        assert len(pieces(laid, "picture")) == 1
        assert len(pieces(laid, "name")) == 3


def test_other_slides_have_their_picture_at_the_right(tmp_path: Path) -> None:
    laid = lay(with_picture(SLIDES["park-picture"], tmp_path))
    (image,) = pieces(laid, "picture")
    assert around(laid, "hero", "fact", "line").right < image.box.x
    assert image.box.right == pytest.approx(laid.canvas.page.right)


def test_a_picture_that_is_not_there_takes_no_room() -> None:
    laid = lay(replace(SLIDES["park-picture"], picture="/nowhere/a.png"))
    assert pieces(laid, "picture", "credit") == []


def test_without_a_foot_the_body_has_its_room() -> None:
    with_foot, without = (lay(replace(SLIDES["numbers"], foot=foot)) for foot in (FOOT, Text()))
    assert pieces(without, "foot") == []
    assert around(without, "bar").y >= around(with_foot, "bar").y
