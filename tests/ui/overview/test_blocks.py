"""The overview's blocks one by one: what they say, aloud too, and how they take more or less room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.figure import Level
from zibo_app.domain.text import Text
from zibo_app.services.charting import Item
from zibo_app.services.overview import Sector, overview
from zibo_app.ui.context import Context
from zibo_app.ui.overview import blocks
from zibo_app.ui.overview.bars import delivery_card, growth_card
from zibo_app.ui.overview.blocks import DASH, CountRow, Cultivation, PlanTile
from zibo_app.ui.overview.sectors import SERIES, SectorCard, named_words, sectors


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


@pytest.fixture
def heard() -> list[str]:
    return []


def item(ctx: Context, figure: str) -> Item:
    found = ctx.catalogue.figure(figure)
    assert found is not None
    return Item(found)


def test_a_count_row_says_its_level_aloud(ctx: Context, qtbot: QtBot) -> None:
    stated, unsaid = (CountRow(ctx, item(ctx, f"{key}.added"), 50) for key in ("little-giants", "srdi-firms"))
    for line in (stated, unsaid):
        qtbot.addWidget(line)
    assert texts(stated)[0] == ctx.say(Level.NATIONAL)
    assert texts(unsaid)[0] == DASH
    assert ctx.say(Level.UNSAID) in unsaid.accessibleName()
    assert "48" in unsaid.accessibleName()


def test_a_row_without_a_label_has_the_figures_own(ctx: Context, qtbot: QtBot) -> None:
    own = item(ctx, "little-giants.added")
    line = CountRow(ctx, own, 50)
    named = CountRow(ctx, own._replace(label=Text("小巨人", "Little giants")), 50)
    for each in (line, named):
        qtbot.addWidget(each)
    assert ctx.say(own.figure.label) in texts(line)
    assert "小巨人" in texts(named)


def test_counts_of_different_years_say_so_nowhere_in_the_head(ctx: Context, qtbot: QtBot) -> None:
    one = item(ctx, "little-giants.added")
    other = one._replace(figure=replace(one.figure, period="2022"))
    alike, unlike = (Cultivation(ctx, items, print) for items in ((one, one), (one, other)))
    for card in (alike, unlike):
        qtbot.addWidget(card)
    assert "2023 年 · 新增" in texts(alike)
    assert "2023 年 · 新增" not in texts(unlike)


def test_rows_and_tiles_tell_which_figure(ctx: Context, qtbot: QtBot, heard: list[str]) -> None:
    found = overview(ctx.catalogue)
    holder = blocks.plans(ctx, found.plans, heard.append)
    qtbot.addWidget(holder)
    for tile in holder.findChildren(PlanTile):
        qtbot.keyClick(tile, Qt.Key.Key_Space)
        assert "计划" in tile.accessibleName()
        assert tile.property("role") == "plan"
    assert heard == [plan.figure.id for plan in found.plans]


def test_headline_tiles_say_what_stands_beside(ctx: Context, qtbot: QtBot, heard: list[str]) -> None:
    holder = blocks.headline(ctx, overview(ctx.catalogue).headline, heard.append)
    qtbot.addWidget(holder)
    said = texts(holder)
    assert "2023 年 · 新增 · 淄博市第一" in said
    assert "2023 年 · 完成率 103%" in said


@pytest.mark.parametrize(("lang", "unit"), [("zh", True), ("en", False)])
def test_an_amount_says_its_unit_once_in_english(
    make_ctx: MakeContext, qtbot: QtBot, lang: str, unit: bool
) -> None:
    ctx = make_ctx(lang=lang)
    found = overview(ctx.catalogue)
    growth, delivery = growth_card(ctx, found.growth, print), delivery_card(ctx, found.delivery, print)
    for card in (growth, delivery):
        qtbot.addWidget(card)
    assert any(text.startswith("% · ") for text in texts(growth))
    assert any(text.startswith(("亿元", "RMB 100")) for text in texts(delivery)) is unit


def test_a_single_group_needs_no_warning_of_overlap(ctx: Context, qtbot: QtBot) -> None:
    found = overview(ctx.catalogue).delivery
    many, one = delivery_card(ctx, found, print), delivery_card(ctx, found[:1], print)
    for card in (many, one):
        qtbot.addWidget(card)
    assert any("不可相加" in text for text in texts(many))
    assert not any("不可相加" in text for text in texts(one))


def test_names_grow_fewer(make_ctx: MakeContext) -> None:
    ctx = make_ctx(lang="en")
    sector = overview(ctx.catalogue).industries[0]
    three = sector._replace(named=tuple(Text(name, name) for name in ("A (x)", "B", "C")))
    assert named_words(ctx, three) == (
        "A (x), B, C and others",
        "A (x), B and others",
        "A (x) and others",
        "A and others",
    )
    assert len(named_words(ctx, sector._replace(named=()))) == 1


def test_colours_go_round(ctx: Context, qtbot: QtBot, heard: list[str]) -> None:
    first: Sector = overview(ctx.catalogue).industries[0]
    holder = sectors(ctx, tuple(first._replace(colour=number) for number in range(SERIES + 2)), heard.append)
    qtbot.addWidget(holder)
    cards = holder.findChildren(SectorCard)
    assert [card.property("series") for card in cards] == [0, 1, 2, 3, 4, 0, 1]
    qtbot.mouseClick(cards[-1], Qt.MouseButton.LeftButton)
    assert heard == [first.brief.id]
