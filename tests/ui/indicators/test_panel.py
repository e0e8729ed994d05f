"""A tab of charts: nothing on one axis that may not be, a number alone is a tile, plans are dashed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.figure import share_axis
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.indicators import Panel, panels
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.panel import PanelView


def found(ctx: Context) -> dict[str, Panel]:
    return {panel.key: panel for panel in panels(ctx.catalogue)}


def shown(ctx: Context, qtbot: QtBot, key: str) -> PanelView:
    view = PanelView(ctx, found(ctx)[key])
    qtbot.addWidget(view)
    view.resize(606, 500)
    view.show()
    return view


def test_growth_is_one_chart(ctx: Context, qtbot: QtBot) -> None:
    view = shown(ctx, qtbot, "growth")
    assert (len(view.charts), view.tiles) == (1, [])
    assert len(view.charts[0].chart.bars) == 8


@pytest.mark.parametrize("key", ["growth", "amount", "added", "unsaid", "other"])
def test_the_bars_of_a_chart_share_an_axis(ctx: Context, qtbot: QtBot, key: str) -> None:
    view = shown(ctx, qtbot, key)
    for chart in view.charts:
        figures = ctx.catalogue.figures_by_id(bar.figure for bar in chart.chart.bars)
        assert share_axis(tuple(figures.values()))
        assert not chart.chart.plan


@pytest.mark.parametrize("key", ["growth", "amount", "added", "unsaid", "other"])
def test_every_figure_is_shown_once(ctx: Context, qtbot: QtBot, key: str) -> None:
    view, panel = shown(ctx, qtbot, key), found(ctx)[key]
    drawn = [bar.figure for chart in view.charts for bar in chart.chart.bars] + [
        tile.key for tile in view.tiles
    ]
    assert sorted(drawn) == sorted(f.id for group in (*panel.groups, *panel.plans) for f in group.figures)


def test_groups_say_why_they_stand_apart(ctx: Context, qtbot: QtBot) -> None:
    view = shown(ctx, qtbot, "added")
    said = [label.text() for label in view.findChildren(QLabel)]
    assert ctx.say(found(ctx)["added"].why) in said
    assert "坐标轴" in said[0]


def test_plans_are_dashed_and_said_to_be_counted_differently(ctx: Context, qtbot: QtBot) -> None:
    view = shown(ctx, qtbot, "other")
    roles = {tile.key: tile.property("role") for tile in view.tiles}
    assert roles["city-major-projects.plan"] == "plan"
    assert roles["air-days.days"] == "card"
    assert any("年初计划数，与全年完成数口径不同" in label.text() for label in view.findChildren(QLabel))


def test_a_bar_and_a_tile_lead_to_evidence(ctx: Context, qtbot: QtBot) -> None:
    view = shown(ctx, qtbot, "added")
    with qtbot.waitSignal(view.figure_asked) as asked:
        view.charts[0].figure_requested.emit("x.y")
    assert asked.args == ["x.y"]
    with qtbot.waitSignal(view.figure_asked) as asked:
        qtbot.keyClick(view.tiles[0], Qt.Key.Key_Return)
    assert asked.args == [view.tiles[0].key]


def test_the_tab_is_filled(ctx: Context, qtbot: QtBot) -> None:
    for key in ("growth", "amount", "added"):
        view = shown(ctx, qtbot, key)
        view.grab()
        parts = [*view.charts, *view.tiles]
        bottom = max(part.mapTo(view, part.rect().bottomLeft()).y() for part in parts)
        assert bottom > view.height() - 40, key


@pytest.mark.parametrize("lang", LANGS)
def test_hostile_text_stays_text(make_ctx: MakeContext, hostile: object, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang, catalogue=hostile)
    for key in found(ctx):
        view = shown(ctx, qtbot, key)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in view.findChildren(QLabel))
        assert not view.grab().isNull()
