"""The parts of a slide: numbers, bars, facts, columns, and how they are fitted into a room."""

from dataclasses import replace

import pytest

from tests.ui.slides.figures import CITY, INVEST, LAND, LINES, PAID, PLAN, PLATFORMS, PROVINCE, RANK
from tests.ui.slides.samples import SLIDES
from zibo_app.domain.slide import Column, Slide, SlideBar, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.bars import bars
from zibo_app.ui.slides.block import Block
from zibo_app.ui.slides.canvas import canvas_of
from zibo_app.ui.slides.columns import MOST, columns, shares
from zibo_app.ui.slides.facts import in_column, in_row
from zibo_app.ui.slides.foot import foot
from zibo_app.ui.slides.head import head
from zibo_app.ui.slides.hero import hero
from zibo_app.ui.slides.lines import lines
from zibo_app.ui.slides.measure import measure
from zibo_app.ui.slides.number import Digits, number_line
from zibo_app.ui.slides.piece import Mark, Word
from zibo_app.ui.slides.setting import Face, Setting

BOTH = Setting(measure, Tongues.BOTH)
ZH, EN = BOTH._replace(tongues=Tongues.ZH), BOTH._replace(tongues=Tongues.EN)
SLIDE = SLIDES["numbers"]
HERO = Digits("hero", 240, 0.3, "brand")


def texts(block: Block, role: str = "") -> list[str]:
    return [p.text for p in block.pieces if isinstance(p, Word) and role in {"", p.role}]


def marks(block: Block, role: str) -> list[Mark]:
    return [piece for piece in block.pieces if isinstance(piece, Mark) and piece.role == role]


def word(block: Block, role: str) -> Word:
    return next(piece for piece in block.pieces if isinstance(piece, Word) and piece.role == role)


def test_a_number_is_large_and_its_unit_small_on_one_line() -> None:
    block = number_line(PAID, ZH, HERO, 900)
    number, unit = word(block, "hero"), word(block, "unit")
    assert (number.text, number.size, number.colour, number.bold) == ("128", 240, "brand", True)
    assert (unit.text, unit.size, unit.colour) == ("亿元", 72, "ink")
    assert number.y == unit.y
    assert number.x + number.width < unit.x


def test_a_number_in_english() -> None:
    assert texts(number_line(PAID, EN, HERO, 900)) == ["RMB", "12.8", "billion"]
    assert texts(number_line(RANK, EN, HERO, 900)) == ["25th"]
    assert texts(number_line(RANK, ZH, HERO, 900)) == ["第", "25", "位"]


def test_words_stand_further_apart_than_signs() -> None:
    apart = number_line(PAID, EN, Digits("value", 40, 0.8), 900)
    first, second, third = apart.pieces
    assert second.box.x - first.box.right > 6
    assert third.box.x - second.box.right > 6
    growth = SLIDES["numbers-facts"].facts[0]
    number, percent = number_line(growth, EN, Digits("value", 40, 0.8), 900).pieces
    assert percent.box.x - number.box.right < 3


def test_a_number_gives_way_to_the_room() -> None:
    block = number_line(PAID, ZH, HERO, 400)
    assert block.width <= 400
    assert 96 <= word(block, "hero").size < 240


def test_what_has_no_number_is_said_in_words() -> None:
    block = number_line(LAND, BOTH, HERO, 900)
    assert texts(block, "hero") == ["公开资料未载明，可留言由专人答复"]
    assert texts(block, "english") == ["Not in published material; leave your question"]
    assert word(block, "hero").size <= 56


def test_a_hero_has_its_label_and_the_amount_in_english() -> None:
    block = hero(PAID, SLIDE, BOTH, 900)
    assert texts(block, "label") == ["山东省外到位资金"]
    assert texts(block, "english") == ["RMB 12.8 billion · paid in from outside Shandong"]
    assert word(block, "label").size == 48


def test_a_plan_has_a_dashed_frame() -> None:
    assert marks(hero(PAID, SLIDE, BOTH, 900), "frame") == []
    (frame,) = marks(hero(INVEST, SLIDE, BOTH, 900), "frame")
    assert frame.dashed
    row = in_row((PLAN, PAID), SLIDE, BOTH, 1728)
    assert [mark.dashed for mark in marks(row, "frame")] == [True]
    column = in_column((PLAN, PAID), SLIDE, BOTH, 800)
    assert [mark.dashed for mark in marks(column, "frame")] == [True]
    planned = bars((SlideBar(quantity=PLAN, share=1),), SLIDE, BOTH, 800)
    assert [mark.dashed for mark in marks(planned, "bar")] == [True]


def test_bars_are_as_long_as_their_shares() -> None:
    block = bars(SLIDE.bars, SLIDE, ZH, 820)
    longest, *others = [mark.box.width for mark in marks(block, "bar")]
    for bar, length in zip(SLIDE.bars[1:], others, strict=True):
        assert length == pytest.approx(longest * bar.share)
    assert {mark.colour for mark in marks(block, "bar")} == {"brand"}
    assert block.width <= 820
    assert texts(block, "value") == ["175", "48.8", "46.3"]
    assert texts(block, "note") == ["· 完成率 103%", "· 完成率 100%", "· 同比增长 5.77%"]


def test_english_stands_alike_at_all_bars() -> None:
    two = (SlideBar(quantity=CITY, share=1), SlideBar(quantity=PROVINCE, share=0.3))
    wide = bars(two, SLIDE, BOTH, 1728)
    assert texts(wide, "english")[0] == "86 major projects of the city · RMB 17.5 billion · 103% of plan"
    narrow = bars(two, SLIDE, BOTH, 900)
    assert texts(narrow, "english")[:2] == [
        "86 major projects of the city",
        "RMB 17.5 billion · 103% of plan",
    ]
    tight = bars(two, SLIDE, BOTH, 640)
    beneath = " ".join(texts(tight, "english"))
    assert beneath.startswith("86 major projects of the city")
    assert "103% of plan" in beneath


def test_a_bar_of_nothing_is_still_seen() -> None:
    block = bars((SlideBar(quantity=CITY, share=0),), SLIDE, ZH, 820)
    assert marks(block, "bar")[0].box.width > 0


def test_two_facts_stand_where_the_halves_begin() -> None:
    left, right = [mark.box for mark in marks(in_row((PAID, RANK), SLIDE, BOTH, 1728), "rule")]
    assert left.x == 0
    assert right.x == pytest.approx(1728 * 0.525)
    assert right.right == pytest.approx(1728)


def test_facts_have_no_brand_colour() -> None:
    block = in_row((PAID, RANK), SLIDE, BOTH, 1728)
    assert {piece.colour for piece in block.pieces if isinstance(piece, Word)} == {"ink", "second"}


def test_several_sentences_have_marks_and_one_has_none() -> None:
    assert len(marks(lines(LINES, BOTH, 800), "dot")) == 3
    assert marks(lines(LINES[:1], BOTH, 800), "dot") == []
    assert not lines((), BOTH, 800)


def test_columns_say_that_there_are_more() -> None:
    names = (Text("甲"), Text("乙", "B"))
    some = Column(heading=Text("企业", "Firms"), names=names, more=True)
    wide = columns((some,), BOTH, 800)
    assert texts(wide, "name") == ["甲", "乙 等"]
    assert "Firms, among others" in texts(wide)
    narrow = columns((some,) * 4, BOTH, 900)
    assert texts(narrow, "name")[:2] == ["甲", "乙"]
    assert texts(narrow, "more")[0] == "等"
    whole = columns((replace(some, more=False),), BOTH, 800)
    assert texts(whole, "more") == []
    assert texts(columns((Column(heading=some.heading),), BOTH, 800), "more") == ["未点名"]


def test_more_names_than_a_column_holds_are_counted() -> None:
    many = Column(heading=Text("企业", "Firms"), names=(Text("甲", "A"),) * (MOST + 3), more=True)
    block = columns((many,), BOTH, 800)
    assert len(texts(block, "name")) == MOST
    assert texts(block, "more") == ["另 3 个"]


def test_columns_share_the_room_by_their_names() -> None:
    narrow, wide = shares([100, 300], 800)
    assert narrow + wide == pytest.approx(800)
    assert wide > narrow > 200
    assert shares([0, 0], 800) == [400, 400]


def test_a_long_headline_gets_smaller_before_it_is_cut() -> None:
    short = head(SLIDE, BOTH, 1728)
    assert word(short, "headline").size == 72
    long = head(replace(SLIDE, headline=Text("新引进过亿元项目" * 7)), BOTH, 1728)
    assert len(texts(long, "headline")) == 2
    assert word(long, "headline").size < 72
    assert not long.cut
    assert head(replace(SLIDE, headline=Text("新引进过亿元项目" * 40)), BOTH, 1728).cut


def test_the_kicker_has_both_languages_on_a_line_where_they_fit() -> None:
    block = head(SLIDE, BOTH, 1728)
    first, second = [piece for piece in block.pieces if piece.role == "kicker"]
    assert first.y == second.y
    upright = [piece for piece in head(SLIDE, BOTH, 400).pieces if piece.role == "kicker"]
    assert upright[0].y < upright[-1].y


def test_the_foot_keeps_off_the_corner() -> None:
    canvas = canvas_of(1920, 1080, (540, 70))
    assert foot(SLIDE, BOTH, canvas).width <= canvas.page.width - 540
    upright = canvas_of(1080, 1920, (540, 70))
    assert upright.foot_of(40).bottom < upright.lowest


def test_one_line_or_one_under_the_other() -> None:
    face = Face("x", 30)
    assert BOTH.one_line(Text("甲", "A"), face, face, 1000)
    assert not BOTH.one_line(Text("甲", "A"), face, face, 40)
    assert (
        BOTH.inline(Text("甲", "A"), face, face, 40).height
        > BOTH.inline(Text("甲", "A"), face, face, 400).height
    )
    assert BOTH.inline(Text("甲", "甲"), face, face, 400).width < 40


def test_a_slide_of_no_words_is_laid_out() -> None:
    empty = Slide(ref="x", layout=SLIDE.layout, headline=Text())
    assert not head(empty, BOTH, 1000)
    assert not hero(
        replace(PLATFORMS, label=Text(), number=Text(), said=Text(), period=Text()), empty, BOTH, 500
    )
