"""The table: sorted in the catalogue by its headings, opened by Enter or a double click."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show
from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import Query
from zibo_app.ui.browse.record_table import RecordTable
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole, RecordModel


def table_of(ctx: Context, show: Show, *kinds: str) -> tuple[RecordTable, RecordModel]:
    model = RecordModel(ctx, kinds or ("project",))
    table = RecordTable(ctx, "表", model)
    model.setParent(table)
    show(table)
    return table, model


def column(model: RecordModel, heading: str) -> int:
    return [each.label.en for each in model.columns].index(heading)


def names(model: RecordModel) -> list[str]:
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def test_shows_every_column(ctx: Context, show: Show) -> None:
    table, model = table_of(ctx, show)
    assert all(not table.isColumnHidden(n) for n in range(model.columnCount()))
    assert table.accessibleName() == "表"
    assert table.rowHeight(0) == 40
    assert all(table.columnWidth(n) >= 64 for n in range(model.columnCount()))


def test_a_heading_sorts_up_down_and_back(qtbot: QtBot, ctx: Context, show: Show) -> None:
    table, model = table_of(ctx, show)
    own = names(model)
    header = table.horizontalHeader()
    at = QPoint(header.sectionPosition(0) + 40, 12)
    with qtbot.waitSignal(table.sorted_by, timeout=500):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    up = names(model)
    assert (model.query.sort, model.query.descending) == ("name", False)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.query.descending
    assert names(model) == up[::-1]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert names(model) == own


def test_the_number_sorts_by_size(ctx: Context, show: Show) -> None:
    _, model = table_of(ctx, show)
    at = column(model, "Lead figure")
    model.sort(at, Qt.SortOrder.DescendingOrder)
    shown = [model.row(n).lead for n in range(model.rowCount())]  # type: ignore[union-attr]
    given = [figure is not None for figure in shown]
    assert given == sorted(given, reverse=True)
    assert any(given)


def test_a_heading_that_cannot_sort_is_not_marked(qtbot: QtBot, ctx: Context, show: Show) -> None:
    table, model = table_of(ctx, show)
    header = table.horizontalHeader()
    at = column(model, "Industry")
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionPosition(at) + 30, 12)
    )
    assert model.query.sort == "position"
    assert header.sortIndicatorSection() != at


@pytest.mark.parametrize("descending", [False, True])
def test_shows_the_order_it_was_given(ctx: Context, show: Show, descending: bool) -> None:
    table, model = table_of(ctx, show)
    model.ask(Query(sort="stage", descending=descending))
    table.show_sort()
    header = table.horizontalHeader()
    assert header.sortIndicatorSection() == column(model, "Stage")
    wanted = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    assert header.sortIndicatorOrder() == wanted


def test_enter_and_a_double_click_open(qtbot: QtBot, ctx: Context, show: Show) -> None:
    table, model = table_of(ctx, show)
    table.setCurrentIndex(model.index(2, 3))
    with qtbot.waitSignal(table.opened, timeout=500) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [model.index(2, 0).data(IdRole)]
    place = table.visualRect(model.index(1, 1)).center()
    with qtbot.waitSignal(table.opened, timeout=500) as caught:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == [model.index(1, 0).data(IdRole)]


def test_home_end_and_typing(qtbot: QtBot, ctx: Context, show: Show) -> None:
    table, model = table_of(ctx, show)
    table.setCurrentIndex(model.index(2, 1))
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (model.rowCount() - 1, 1)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0
    qtbot.keyClicks(table, "weilan")
    assert table.currentIndex().data(IdRole) == "weilan-battery"


def test_english_columns_are_wider(make_ctx: MakeContext, show: Show) -> None:
    zh, _ = table_of(make_ctx(), show)
    en, _ = table_of(make_ctx(lang="en"), show)
    assert en.columnWidth(0) > zh.columnWidth(0)
