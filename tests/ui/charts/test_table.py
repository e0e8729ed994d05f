"""The table of a chart is a sound model of plain cells."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.charts.conftest import GROWTH, HOSTILE, MakeLook, bar, chart
from zibo_app.domain.chart import rows
from zibo_app.ui.charts.table import TableModel, table_view

TABLE = rows(GROWTH, "zh")


def test_it_is_a_sound_model(qapp: object) -> None:
    model = TableModel(TABLE)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (3, 5)


def test_cells_and_headings(qapp: object) -> None:
    model = TableModel(TABLE)
    first = [model.index(0, column).data() for column in range(5)]
    assert first == ["研发", "32%", "32", "%", "原文 · 2023 年 · 增速 · 高新区"]
    across = Qt.Orientation.Horizontal
    assert [model.headerData(i, across) for i in range(5)] == list(TABLE[0])
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_the_view_shows_it_and_nothing_can_be_changed(qtbot: QtBot, look: MakeLook) -> None:
    view = table_view(look(), rows(chart(bar(1, HOSTILE)), "zh"))
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    assert view.model().index(0, 0).data() == HOSTILE
    assert not view.editTriggers()
    assert view.columnWidth(0) <= 240
