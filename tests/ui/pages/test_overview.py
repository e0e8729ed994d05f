"""The overview: complete, in its room, every number a way to its evidence, whatever the catalogue holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.charts import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.overview.blocks import CountRow, Cultivation, PlanTile
from zibo_app.ui.overview.sectors import SectorCard
from zibo_app.ui.pages.overview import OverviewPage
from zibo_app.ui.theme import ThemeName
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.tile import FigureTile

DESK, LARGE = (1282, 624), (1836, 934)
"""The page's room in a client area of 1366×680 and of 1920×990."""


def shown(page: OverviewPage, qtbot: QtBot, size: tuple[int, int] = DESK) -> OverviewPage:
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    page.grab()
    return page


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> OverviewPage:
    return shown(OverviewPage(ctx), qtbot)


def links(page: OverviewPage, text: str) -> list[Button]:
    return [button for button in page.findChildren(Button) if button.text() == text]


def test_all_blocks_stand_there(page: OverviewPage) -> None:
    counts = {
        kind: len(page.findChildren(kind)) for kind in (FigureTile, ChartView, CountRow, SectorCard, PlanTile)
    }
    assert counts == {FigureTile: 6, ChartView: 2, CountRow: 4, SectorCard: 5, PlanTile: 5}
    said = {label.text() for label in page.findChildren(QLabel)}
    assert page.ctx.catalogue.edition.data_year in next(iter(page.findChildren(QLabel))).text()
    assert {"128", "超百亿", "113", "76"} <= said


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, LARGE])
def test_nothing_scrolls(
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, name: ThemeName, size: tuple[int, int]
) -> None:
    page = shown(OverviewPage(make_ctx(lang=lang, name=name)), qtbot, size)
    assert page.area.verticalScrollBar().maximum() == 0
    inner = page.area.widget()
    assert inner.height() == size[1]
    last = page.findChildren(PlanTile)[-1]
    assert size[1] - 20 <= last.mapTo(page, last.rect().bottomLeft()).y() < size[1]


@pytest.mark.parametrize("lang", LANGS)
def test_no_card_is_cut_or_overlaps(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    page = shown(OverviewPage(make_ctx(lang=lang)), qtbot)
    for card in page.findChildren(Active):
        assert card.height() >= card.minimumSizeHint().height(), card.accessibleName()
        for label in card.findChildren(QLabel):
            assert card.rect().contains(label.geometry().center()) or not label.isVisible()
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_a_low_window_scrolls_and_keeps_all(page: OverviewPage) -> None:
    page.resize(736, 424)
    page.grab()
    assert page.area.verticalScrollBar().maximum() > 0
    assert page.area.horizontalScrollBar().maximum() == 0
    widths = {
        card.geometry().right() <= page.area.viewport().width() for card in page.findChildren(FigureTile)
    }
    assert widths == {True}


def test_a_large_window_shows_numbers_larger(page: OverviewPage, qtbot: QtBot) -> None:
    number = next(label for label in page.findChildren(QLabel) if label.text() == "128")
    small = number.fontMetrics().height()
    chart = page.findChildren(ChartView)[0]
    low = chart.height()
    page.resize(*LARGE)
    page.grab()
    assert number.fontMetrics().height() > small
    assert chart.height() > 1.5 * low
    page.resize(*DESK)
    page.grab()
    assert number.fontMetrics().height() == small
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() == 0)


def test_every_number_opens_its_evidence(page: OverviewPage, qtbot: QtBot) -> None:
    cards = [*page.findChildren(FigureTile), *page.findChildren(CountRow), *page.findChildren(PlanTile)]
    for card in cards:
        with qtbot.waitSignal(page.figure_requested, timeout=500) as heard:
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert heard.args == [card.key]
        assert page.ctx.catalogue.figure(card.key) is not None
        assert card.accessibleName()


def test_every_bar_opens_its_evidence(page: OverviewPage, qtbot: QtBot) -> None:
    growth, delivery = page.findChildren(ChartView)
    assert next(bar.figure for bar in growth.chart.ordered) == "rd-spend.growth"
    assert len(delivery.chart.bars) == 3
    with qtbot.waitSignal(page.figure_requested, timeout=500) as heard:
        delivery.canvas.activated.emit(0)
    assert heard.args == ["city-major-projects.investment"]


def test_growth_never_meets_amounts(page: OverviewPage) -> None:
    for view in page.findChildren(ChartView):
        natures = {page.ctx.catalogue.figure(bar.figure).nature for bar in view.chart.bars}  # type: ignore[union-attr]
        assert len(natures) == 1


def test_a_chart_turns_into_its_table(page: OverviewPage, qtbot: QtBot) -> None:
    link = links(page, page.ctx.tr("Table"))[0]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert page.findChildren(ChartView)[0].as_table
    assert page.area.verticalScrollBar().maximum() == 0


def test_industries_lead_to_their_record(page: OverviewPage, qtbot: QtBot) -> None:
    for card in page.findChildren(SectorCard):
        with qtbot.waitSignal(page.place_requested, timeout=500) as heard:
            qtbot.keyClick(card, Qt.Key.Key_Return)
        assert heard.args == [Place("", card.key)]
    with qtbot.waitSignal(page.place_requested, timeout=500) as heard:
        qtbot.mouseClick(links(page, page.ctx.tr("Industry chains →"))[0], Qt.MouseButton.LeftButton)
    assert heard.args == [Place("chains")]


def test_a_list_the_source_leaves_open_says_so(make_ctx: MakeContext, qtbot: QtBot) -> None:
    page = shown(OverviewPage(make_ctx(lang="en")), qtbot, LARGE)
    said = [card.accessibleName() for card in page.findChildren(SectorCard)]
    assert sum(text.endswith("and others") for text in said) == 4
    assert said[-1].endswith("No firm named in the source")


def test_what_cards_share_is_said_once(page: OverviewPage) -> None:
    feet = [label.text() for label in page.findChildren(QLabel) if label.text().startswith("✓")]
    assert len(feet) == 3
    assert all("2023 年 · 淄博高新区" in foot for foot in feet)
    asked = sum(
        bool(page.ctx.catalogue.figure(b.figure).query) for b in page.findChildren(ChartView)[0].chart.bars
    )  # type: ignore[union-attr]
    assert page.ctx.tr("{n} to check", n=asked) in feet[0]


def test_the_scroll_is_kept(page: OverviewPage) -> None:
    page.resize(800, 400)
    page.grab()
    page.show_place("", (("scroll", "77"),))
    assert dict(page.state())["scroll"] == "77"
    page.show_place("", (("scroll", "nonsense"),))
    page.show_place("", ())


def test_levels_stand_beside_counts(page: OverviewPage) -> None:
    card = page.findChildren(Cultivation)[0]
    assert [row.accessibleName()[:3] for row in card.rows] == ["国家级", "省级 ", "级别未", "级别未"]
