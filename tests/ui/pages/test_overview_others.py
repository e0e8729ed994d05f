"""The overview of other catalogues: blocks missing or doubled, figures that do not agree, hostile words."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.made import sample_file
from tests.ui.conftest import MakeContext
from zibo_app.domain.edition import Slot
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.services.charting import Item
from zibo_app.services.overview import overview
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.ui.charts import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.overview.bars import ChartCard
from zibo_app.ui.overview.blocks import foot
from zibo_app.ui.overview.sectors import SectorCard
from zibo_app.ui.pages.overview import OverviewPage
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.tile import FigureTile

DESK, LARGE = (1282, 624), (1836, 934)


def shown(page: OverviewPage, qtbot: QtBot, size: tuple[int, int] = DESK) -> OverviewPage:
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    page.grab()
    return page


def links(page: OverviewPage, text: str) -> list[Button]:
    return [button for button in page.findChildren(Button) if button.text() == text]


def slotted(monkeypatch: pytest.MonkeyPatch, *blocks: str, times: int = 1) -> None:
    whole = Catalogue.slots

    def slots(catalogue: Catalogue, page: str) -> tuple[Slot, ...]:
        return tuple(slot for slot in whole(catalogue, page) if slot.block in blocks) * times

    monkeypatch.setattr(Catalogue, "slots", slots)


@pytest.mark.parametrize("missing", ["headline", "growth", "delivery", "cultivation", "industries", "plans"])
def test_a_missing_block_leaves_no_hole(
    ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    blocks = {"headline", "growth", "delivery", "cultivation", "industries", "plans"} - {missing}
    slotted(monkeypatch, *blocks)
    page = shown(OverviewPage(ctx), qtbot)
    assert page.area.verticalScrollBar().maximum() == 0
    items = [
        page.area.widget().layout().itemAt(i).geometry() for i in range(page.area.widget().layout().count())
    ]
    gaps = [b.top() - a.bottom() for a, b in pairwise(items)]
    assert max(gaps) <= 12
    assert items[-1].bottom() >= DESK[1] - 20


def test_twice_as_many_items_wrap(ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    slotted(monkeypatch, "headline", "industries", "plans", times=2)
    page = shown(OverviewPage(ctx), qtbot)
    tiles = page.findChildren(FigureTile)
    assert len(tiles) == 12
    assert len({tile.y() for tile in tiles}) == 2
    assert len({tile.width() for tile in tiles}) <= 2
    assert max(tile.geometry().right() for tile in tiles) < DESK[0]


def test_a_catalogue_without_slots_says_so(
    ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slotted(monkeypatch)
    page = shown(OverviewPage(ctx), qtbot)
    with qtbot.waitSignal(page.place_requested, timeout=500) as heard:
        qtbot.mouseClick(links(page, ctx.tr("Go to the indicators"))[0], Qt.MouseButton.LeftButton)
    assert heard.args == [Place("indicators")]


def test_figures_that_share_no_axis_are_listed_with_the_reason(
    ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mixed = (
        Slot(page="overview", block="growth", ref="gdp.growth"),
        Slot(page="overview", block="growth", ref="outside-funds.amount"),
    )
    monkeypatch.setattr(Catalogue, "slots", lambda _self, _page: mixed)
    page = shown(OverviewPage(ctx), qtbot)
    card = page.findChildren(ChartCard)[0]
    assert not page.findChildren(ChartView)
    assert any("不能" in label.text() for label in card.findChildren(QLabel))
    line = card.findChildren(Active)[1]
    with qtbot.waitSignal(page.figure_requested, timeout=500) as heard:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert heard.args == ["outside-funds.amount"]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [DESK, LARGE])
def test_hostile_words_stay_plain_and_inside(
    make_ctx: MakeContext, hostile: Catalogue, qtbot: QtBot, lang: Lang, size: tuple[int, int]
) -> None:
    page = shown(OverviewPage(make_ctx(lang=lang, catalogue=hostile)), qtbot, size)
    assert page.area.horizontalScrollBar().maximum() == 0
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for card in page.findChildren(Active):
        assert card.mapTo(page, card.rect().bottomRight()).x() <= size[0]


def test_another_zone(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path) -> None:
    other = open_catalogue(sample_file(tmp_path))
    ctx = make_ctx(catalogue=other)
    page = shown(OverviewPage(ctx), qtbot)
    tiles = page.findChildren(FigureTile)
    assert [tile.key for tile in tiles] == ["key-projects.started", "foil-project.investment_per_area"]
    assert max(tile.geometry().right() for tile in tiles) > DESK[0] - 60
    assert [card.key for card in page.findChildren(SectorCard)] == ["cloud-industry"]
    assert page.area.verticalScrollBar().maximum() == 0
    assert other.edition.data_year in page.findChildren(QLabel)[0].text()
    # A derived figure among sourced ones carries its own badge.
    words = [label.text() for label in tiles[1].findChildren(QLabel)]
    assert any(text.startswith("ƒ") for text in words)
    other.close()


def test_the_foot_leaves_out_what_differs(ctx: Context, qtbot: QtBot) -> None:
    ids = ("gdp.growth", "prov-key-projects.plan", "xiandao-ito.total_investment")
    gdp, plan, cost = (ctx.catalogue.figures_by_id(ids)[each] for each in ids)
    derived = replace(gdp, state=State.DERIVED)
    zone = ctx.say(ctx.catalogue.edition.zone)
    cases = {
        (gdp,): ("✓", "2023", zone),
        (gdp, plan): ("✓", zone),
        (gdp, derived): ("2023", zone),
        (derived,): ("ƒ", "2023", zone),
        (cost,): ("✓",),
    }
    marks = ("✓", "ƒ", "2023", "2024", zone)
    for group, wanted in cases.items():
        label = foot(ctx, tuple(Item(figure) for figure in group))
        qtbot.addWidget(label)
        assert tuple(mark for mark in marks if mark in label.text()) == wanted, label.text()


def test_an_industry_without_a_headline_has_no_gap(ctx: Context, qtbot: QtBot) -> None:
    sector = overview(ctx.catalogue).industries[0]
    full, bare = (SectorCard(ctx, each) for each in (sector, sector._replace(headline=Text(), named=())))
    for card in (full, bare):
        qtbot.addWidget(card)
    assert bare.sizeHint().height() < full.sizeHint().height()
    assert bare.accessibleName().endswith(ctx.tr("No firm named in the source"))
    guest = ctx.seen_by(Audience.PUBLIC)
    shy = SectorCard(guest, sector._replace(named=()))
    qtbot.addWidget(shy)
    assert "原文" not in shy.accessibleName()
    assert shy.accessibleName().endswith(guest.tr("No firm named in published material"))
