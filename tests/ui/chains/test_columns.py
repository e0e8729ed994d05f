"""Four columns scrolling as one, whatever widgets stand in them."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.services.chain import ChainMap, chain_map
from zibo_app.ui.chains.columns import ColumnArea
from zibo_app.ui.context import Context


@pytest.fixture
def chart(make_ctx: MakeContext) -> ChainMap:
    return chain_map(make_ctx().catalogue)


@pytest.fixture
def area(ctx: Context, chart: ChainMap, qtbot: QtBot) -> ColumnArea:
    made = ColumnArea(ctx, chart, tuple(QWidget() for _ in chart.groups))
    qtbot.addWidget(made)
    made.place({node.id: QWidget() for node in chart.nodes})
    made.resize(1200, 420)
    made.show()
    return made


def tops(area: ColumnArea, column: int) -> list[int]:
    return [area._parts[node.id].y() for node in area.chart.column(column)]


def test_the_places_are_those_of_the_nodes(area: ColumnArea) -> None:
    for which, rect in area.rects().items():
        assert area._parts[which].geometry() == rect.toRect()


def test_at_the_end_the_last_row_and_the_last_industry_are_in_sight(area: ColumnArea) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    room = area.viewport().rect()
    assert room.contains(area._parts[area.chart.column(0)[-1].id].geometry().adjusted(0, 0, 0, -2))
    assert room.contains(area._parts[area.chart.column(1)[-1].id].geometry())


def test_the_industries_stand_still_where_they_all_fit(area: ColumnArea) -> None:
    area.resize(1200, 700)
    before = tops(area, 0), tops(area, 1)
    area.verticalScrollBar().setValue(100)
    assert tops(area, 0) == before[0]
    assert tops(area, 1) == [top - 100 for top in before[1]]


def test_there_is_nothing_to_scroll_where_all_fits(area: ColumnArea) -> None:
    area.resize(1200, 3000)
    assert area.verticalScrollBar().maximum() == 0
    assert tops(area, 0)[0] > 0


def test_headings_stand_above_their_groups(area: ColumnArea) -> None:
    for heading, group in zip(area.headings, area.chart.groups, strict=True):
        first = area._parts[group.nodes[0]].geometry()
        assert heading.geometry().bottom() < first.top() + 2
        assert heading.width() == first.width()


def test_bringing_what_is_in_sight_moves_nothing(area: ColumnArea) -> None:
    node = area.chart.column(1)[0].id
    area.bring((node,))
    assert area.verticalScrollBar().value() == 0
    area.bring(())
    area.bring(("no-such",))
    assert area.verticalScrollBar().value() == 0


def test_of_many_the_first_is_brought(area: ColumnArea) -> None:
    nodes = [node.id for node in area.chart.column(1)]
    area.bring(nodes[4:])
    at = area._parts[nodes[4]].geometry()
    assert area.viewport().rect().contains(at)
    assert at.top() < 20


def test_the_width_of_the_columns_is_told(area: ColumnArea, qtbot: QtBot) -> None:
    with qtbot.waitSignal(area.laid_out) as told:
        area.resize(900, 420)
    assert told.args == [area.viewport().width()]


def test_a_scroll_asked_for_when_hidden_is_kept(area: ColumnArea) -> None:
    area.hide()
    area.go_to(77)
    assert area.verticalScrollBar().value() == 0
    area.show()
    assert area.verticalScrollBar().value() == 77


def test_a_map_without_nodes_is_no_fault(ctx: Context, qtbot: QtBot) -> None:
    made = ColumnArea(ctx, ChainMap((), (), (), ctx.catalogue.edition.zone, ()), ())
    qtbot.addWidget(made)
    made.place({})
    made.resize(300, 300)
    made.show()
    assert (made.rects(), made.verticalScrollBar().maximum()) == ({}, 0)
