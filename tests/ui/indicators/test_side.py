"""What stands beside the table: each tab made once, each telling of the record that is picked."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.panel import PanelView
from zibo_app.ui.indicators.side import HONOURS, RANKS, RECORD, Side
from zibo_app.ui.indicators.standings import HonourList, RankList
from zibo_app.ui.navigator import Place


@pytest.fixture
def side(ctx: Context, qtbot: QtBot) -> Side:
    made = Side(ctx)
    qtbot.addWidget(made)
    made.resize(630, 560)
    made.show()
    return made


def honour_list(side: Side) -> HonourList:
    side.open(HONOURS)
    view = side.content(HONOURS)
    assert isinstance(view, HonourList)
    return view


def pane(side: Side) -> DetailPane:
    side.open(RECORD)
    view = side.content(RECORD)
    assert isinstance(view, DetailPane)
    return view


@pytest.mark.parametrize("lang", LANGS)
def test_tabs_are_named_in_the_language(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    made = Side(ctx)
    qtbot.addWidget(made)
    titles = [made.bar.tabText(n) for n in range(made.bar.count())]
    charts = ["增速", "金额", "数量（新增）", "数量（性质未注明）", "完成率与计划"]
    assert titles[:5] == (
        charts if lang == "zh" else ["Growth", "Amounts", "Added", "Nature unstated", "Other"]
    )
    assert titles[5:] == [ctx.tr("Ranks"), ctx.tr("Honours"), ctx.tr("Record")]


def test_only_the_open_tab_is_made(side: Side) -> None:
    assert isinstance(side.content("growth"), PanelView)
    assert [side.content(key) for key in ("amount", RANKS, HONOURS, RECORD)] == [None] * 4


def test_a_record_picked_before_its_tab_is_made_is_shown_in_it(side: Side) -> None:
    side.show_record("gdp")
    assert pane(side).record() == "gdp"
    assert not any(line.property("selected") for line in honour_list(side).lines.values())


def test_a_record_picked_later_is_shown_when_its_tab_is_opened_again(side: Side) -> None:
    first = pane(side)
    assert first.record() == ""
    side.open("growth")
    side.show_record("retail")
    assert first.record() == ""
    assert pane(side).record() == "retail"
    assert pane(side) is first


def test_an_honour_is_marked_in_the_list_and_told_in_its_tab(side: Side) -> None:
    view = honour_list(side)
    side.show_record("aa-plus")
    assert view.lines["aa-plus"].property("selected")
    assert pane(side).record() == "aa-plus"


def test_every_wish_is_passed_on(side: Side, qtbot: QtBot) -> None:
    side.open(RANKS)
    ranks = side.content(RANKS)
    assert isinstance(ranks, RankList)
    growth = side.content("growth")
    assert isinstance(growth, PanelView)
    honours, told = honour_list(side), pane(side)
    for source in (ranks.figure_asked, growth.figure_asked, honours.figure_asked, told.figure_requested):
        with qtbot.waitSignal(side.figure_asked) as asked:
            source.emit("gdp.growth")
        assert asked.args == ["gdp.growth"]
    with qtbot.waitSignal(side.place_asked) as asked:
        honours.opened.emit("inov")
    assert asked.args == [Place("", "inov")]
    with qtbot.waitSignal(side.place_asked) as asked:
        told.place_requested.emit(Place("", "zone"))
    assert asked.args == [Place("", "zone")]
    with qtbot.waitSignal(side.honour_picked) as picked:
        honours.picked.emit("aa-plus")
    assert picked.args == ["aa-plus"]


def test_no_chart_is_built_of_a_tab_that_is_closed(side: Side) -> None:
    assert len(side.findChildren(PanelView)) == 1
    side.open("amount")
    side.open("growth")
    side.open("amount")
    assert len(side.findChildren(PanelView)) == 2
