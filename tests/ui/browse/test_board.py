"""The board: lanes by stage, what was delivered above, those without a status beneath."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read, says
from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import Query
from zibo_app.domain.stage import Stage
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse import board as boards
from zibo_app.ui.browse.board import LANES, Board, Lane, within
from zibo_app.ui.browse.delivery import DeliveryStrip, delivery_chart
from zibo_app.ui.browse.record_card import LaneCard
from zibo_app.ui.charts.view import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel


def board_of(ctx: Context, show: Show) -> tuple[Board, RecordModel]:
    model = RecordModel(ctx, ("project",))
    board = Board(ctx, model)
    model.setParent(board)
    show(board)
    return board, model


def cards(lane: Lane) -> list[str]:
    parts = (lane._box.itemAt(n).widget() for n in range(lane._box.count()))
    return [card.key for card in parts if isinstance(card, LaneCard)]


def test_every_project_stands_once(ctx: Context, show: Show) -> None:
    board, model = board_of(ctx, show)
    in_lanes = [key for lane in board.lanes for key in cards(lane)]
    assert len(in_lanes) == len(set(in_lanes))
    assert len(in_lanes) + len(board.unstated._line._items) == model.rowCount()


@pytest.mark.parametrize("number", range(len(LANES)))
def test_a_lane_holds_its_stage_and_counts_it(ctx: Context, show: Show, number: int) -> None:
    board, _ = board_of(ctx, show)
    lane, stage = board.lanes[number], LANES[number]
    query = Query(filters=(("stage", str(stage)),))
    wanted = [row.brief.id for row in ctx.catalogue.page(("project",), query, 0, 99)]
    assert cards(lane) == wanted
    assert str(len(wanted)) in read(lane)
    assert ctx.say(stage) in read(lane)
    assert lane.accessibleName() == f"{ctx.say(stage)} {len(wanted)}"


def test_lanes_are_equally_wide_and_cards_too(make_ctx: MakeContext, show: Show) -> None:
    board, _ = board_of(make_ctx(lang="en"), show)
    widths = {lane.width() for lane in board.lanes}
    assert max(widths) - min(widths) <= 1
    drawn = {card.width() for lane in board.lanes for card in lane.findChildren(LaneCard)}
    assert max(drawn) - min(drawn) <= 1
    assert {card.height() for card in board.findChildren(LaneCard)} == {84}


def test_the_foot_names_those_without_a_status(qtbot: QtBot, ctx: Context, show: Show) -> None:
    board, _ = board_of(ctx, show)
    assert says(board.unstated, "状态未载 2")
    button = board.unstated._line._items[0]
    with qtbot.waitSignal(board.opened, timeout=500) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == ["inov-pu"]


def test_a_card_opens(qtbot: QtBot, ctx: Context, show: Show) -> None:
    board, _ = board_of(ctx, show)
    card = board.lanes[0].findChildren(LaneCard)[0]
    with qtbot.waitSignal(board.opened, timeout=500) as caught:
        qtbot.keyClick(card, Qt.Key.Key_Space)
    assert caught.args == [card.key]


def test_a_filter_thins_the_lanes(ctx: Context, show: Show) -> None:
    board, model = board_of(ctx, show)
    model.ask(Query(filters=(("industry", "new-materials"),)))
    assert [len(cards(lane)) for lane in board.lanes] == [0, 0, 2, 0]
    assert board.unstated.isHidden()
    model.ask(Query(filters=(("stage", "planned"),)))
    assert [len(cards(lane)) for lane in board.lanes] == [0, 0, 0, 3]


def test_within_narrows_or_gives_none(ctx: Context) -> None:
    model = RecordModel(ctx, ("project",))
    assert within(model, Stage.DONE) == Query(filters=(("stage", "done"),))
    model.ask(Query(filters=(("industry", "new-energy"), ("stage", "done")), text="a"))
    assert within(model, Stage.PLANNED) is None
    assert within(model, Stage.DONE) == Query(
        filters=(("industry", "new-energy"), ("stage", "done")), text="a"
    )


def test_a_long_lane_shows_more_when_asked(ctx: Context, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boards, "BATCH", 2)
    board, _ = board_of(ctx, show)
    lane = board.lanes[2]
    assert len(cards(lane)) == 2
    assert not lane.more.isHidden()
    lane.more.click()
    assert len(cards(lane)) == 4
    lane.more.click()
    assert len(cards(lane)) == 6
    assert lane.more.isHidden()


def test_takes_down_each_lane(qtbot: QtBot, ctx: Context, show: Show) -> None:
    board, _ = board_of(ctx, show)
    bar = board.lanes[2]._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 40, timeout=1000)
    bar.setValue(40)
    assert board.at() == "0:0:40:0"
    other, _ = board_of(ctx, show)
    other.restore("0:0:40:0")
    qtbot.waitUntil(lambda: other.lanes[2]._scroll.verticalScrollBar().value() == 40, timeout=1000)
    other.restore("")
    other.restore("x:9")


def test_the_strip_has_the_three_bars_of_the_overview(qtbot: QtBot, ctx: Context, show: Show) -> None:
    chart = delivery_chart(ctx)
    assert chart is not None
    assert [bar.figure for bar in chart.ordered] == [
        "city-major-projects.investment",
        "prov-key-projects.investment",
        "tech-upgrade.investment",
    ]
    assert chart.bars[0].label.zh == "市重大项目 86个"
    assert "103%" in chart.bars[0].note.zh
    strip = DeliveryStrip(ctx)
    show(strip)
    assert strip.maximumHeight() == 96
    assert says(strip, "不可相加")


def test_a_bar_asks_for_its_evidence(qtbot: QtBot, ctx: Context, show: Show) -> None:
    board, _ = board_of(ctx, show)
    chart = board.findChildren(ChartView)[0]
    with qtbot.waitSignal(board.figure_requested, timeout=500) as caught:
        chart._activate(0)
    assert caught.args == ["city-major-projects.investment"]


def test_no_slots_no_strip(ctx: Context, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalogue, "slots", lambda _self, _page: ())
    strip = DeliveryStrip(ctx)
    assert strip.isHidden()
    board, _ = board_of(ctx, show)
    assert board.lanes[0].y() == 0


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_text_does_not_widen_a_lane(
    make_ctx: MakeContext, hostile: Catalogue, show: Show, lang: str
) -> None:
    board, _ = board_of(make_ctx(lang=lang, catalogue=hostile), show)
    assert board.width() == 1282
    widths = {lane.width() for lane in board.lanes}
    assert max(widths) - min(widths) <= 1
    assert {card.height() for card in board.findChildren(LaneCard)} == {84}
