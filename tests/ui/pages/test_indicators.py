"""The page of indicators: table and tabs together, and the place it is restored to."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Query
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import NAME, PLAN
from zibo_app.ui.indicators.side import HONOURS, RANKS, RECORD
from zibo_app.ui.indicators.standings import HonourList
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.indicators import IndicatorsPage

DESK, LARGE = (1282, 634), (1836, 934)
TABS = ["growth", "amount", "added", "unsaid", "other", RANKS, HONOURS, RECORD]


def shown(ctx: Context, qtbot: QtBot, record: str = "", state: State = ()) -> IndicatorsPage:
    page = IndicatorsPage(ctx)
    qtbot.addWidget(page)
    page.resize(*DESK)
    page.show_place(record, state)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> IndicatorsPage:
    return shown(ctx, qtbot)


def test_the_tabs_stand_in_their_order(page: IndicatorsPage) -> None:
    assert page.side._keys == TABS
    assert page.side.key == "growth"


def test_table_and_tabs_stand_side_by_side(page: IndicatorsPage) -> None:
    assert page.table.width() == pytest.approx(598, abs=4)
    page.resize(800, 634)
    QApplication.processEvents()
    assert page.side.mapTo(page, QPoint()).y() > page.table.mapTo(page, QPoint()).y()


def test_a_line_that_is_picked_is_told_of(page: IndicatorsPage, qtbot: QtBot) -> None:
    index = page.model.index(page.model.row_of("gdp"), NAME)
    with qtbot.waitSignal(page.settled):
        qtbot.mouseClick(
            page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(index).center()
        )
    assert (page.record(), page.side.key) == ("gdp", RECORD)
    pane = page.side.content(RECORD)
    assert isinstance(pane, DetailPane)
    assert pane.record() == "gdp"


def test_the_record_follows_when_its_tab_is_opened_later(page: IndicatorsPage) -> None:
    page.choose("gdp", "growth")
    assert page.side.key == "growth"
    page.side.open(RECORD)
    page.choose("retail", RECORD)
    pane = page.side.content(RECORD)
    assert isinstance(pane, DetailPane)
    assert pane.record() == "retail"


def test_an_honour_opens_the_honours(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "science-award")
    view = page.side.content(HONOURS)
    assert isinstance(view, HonourList)
    assert (page.side.key, page.record()) == (HONOURS, "science-award")
    assert view.lines["science-award"].property("selected")
    with qtbot.waitSignal(page.settled):
        view.picked.emit("tech-center")
    assert page.record() == "tech-center"


def test_figures_and_places_reach_the_window(page: IndicatorsPage, qtbot: QtBot) -> None:
    for source in (page.table.figure_asked, page.side.figure_asked):
        with qtbot.waitSignal(page.figure_requested) as wish:
            source.emit("gdp.growth")
        assert wish.args == ["gdp.growth"]
    page.side.open(HONOURS)
    view = page.side.content(HONOURS)
    assert isinstance(view, HonourList)
    with qtbot.waitSignal(page.place_requested) as asked:
        view.opened.emit("inov")
    assert asked.args == [Place("", "inov")]


def test_filter_and_order_keep_what_is_picked(page: IndicatorsPage, qtbot: QtBot) -> None:
    page.choose("gdp", "")
    with qtbot.waitSignal(page.settled):
        qtbot.mouseClick(page.themes.chips["economy"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.settled):
        page.sorts.asked.emit("number")
    row = page.model.row_of("gdp")
    assert page.table.selectionModel().isRowSelected(row)
    assert {str(line.theme) for n in range(page.model.rowCount()) if (line := page.model.line(n))} == {
        "economy"
    }
    assert page.sorts.text() == page.ctx.tr("By number")


def test_the_place_is_restored(page: IndicatorsPage, ctx: Context, qtbot: QtBot) -> None:
    page._filter("projects")
    page._sort("name")
    page.choose("tech-upgrade", "amount")
    page.kept.restore("40")
    again = shown(ctx, qtbot, page.record(), page.state())
    assert again.record() == "tech-upgrade"
    assert again.state() == page.state()
    assert dict(again.state()) == {"theme": "projects", "sort": "name", "tab": "amount", "scroll": "40"}


@pytest.mark.parametrize(
    "state",
    [(("theme", "x"), ("sort", "x"), ("tab", "x"), ("scroll", "x")), (("scroll", "-4"),), (("y", ""),)],
)
def test_a_foolish_state_does_no_harm(ctx: Context, qtbot: QtBot, state: State) -> None:
    page = shown(ctx, qtbot, "no-such", state)
    assert (page.record(), page.model.theme, page.model.order, page.side.key) == ("", "", "theme", "growth")


def test_plan_and_actual_are_said_to_be_counted_differently(page: IndicatorsPage) -> None:
    said = [label.text() for label in page.findChildren(QLabel)]
    assert any(
        "2024 年计划 · 完成情况未载" in text and "年初计划数，与全年完成数口径不同" in text for text in said
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [DESK, LARGE])
def test_on_a_desk_the_page_does_not_scroll(
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, size: tuple[int, int]
) -> None:
    page = shown(make_ctx(lang=lang), qtbot)
    page.resize(*size)
    page.grab()
    assert page.area.verticalScrollBar().maximum() == 0
    assert page.side.bar.sizeHint().width() <= page.side.bar.width()


@pytest.mark.parametrize("lang", LANGS)
def test_guests_see_no_marks_of_doubt(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    staff, guest = (shown(make_ctx(lang=lang, viewer=v), qtbot) for v in (Audience.STAFF, Audience.PUBLIC))
    pictures = []
    for page in (staff, guest):
        index = page.model.index(page.model.row_of("retail"), NAME + 1)
        page.table.scrollTo(index)
        pictures.append(page.table.viewport().grab(page.table.visualRect(index)).toImage())
    assert pictures[0] != pictures[1]
    for tab in TABS:
        guest.side.open(tab)
        said = " ".join(label.text() for label in guest.findChildren(QLabel))
        assert "原文未" not in said
        assert "仅内部" not in said
        assert guest.ctx.tr("The source names no recipient") not in said


@pytest.mark.parametrize("lang", LANGS)
def test_hostile_text_is_shown_as_it_is(
    make_ctx: MakeContext, hostile: object, qtbot: QtBot, lang: Lang
) -> None:
    page = shown(make_ctx(lang=lang, catalogue=hostile), qtbot, "gdp")
    for tab in TABS:
        page.side.open(tab)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    QApplication.processEvents()
    inner = page.area.widget()
    assert inner is not None
    assert inner.width() <= DESK[0]
    assert page.table.width() < 700


@pytest.mark.parametrize(("kind", "tab"), [("indicator", RECORD), ("honour", HONOURS)])
def test_every_record_of_its_kinds_can_be_picked(page: IndicatorsPage, kind: str, tab: str) -> None:
    rows = page.ctx.catalogue.page((kind,), Query(), 0, 500)
    assert rows
    for row in rows:
        page.choose(row.brief.id, "")
        assert (page.record(), page.side.key) == (row.brief.id, tab)


def test_a_plan_cell_without_a_plan_picks_the_line(page: IndicatorsPage) -> None:
    assert page.model.figure(page.model.row_of("gdp"), PLAN) is None
