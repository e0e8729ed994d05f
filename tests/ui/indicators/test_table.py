"""The table: a number leads to its evidence, a line to its record, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.services.indicators import lines
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import ACTUAL, NAME, PLAN, THEME, IndicatorModel
from zibo_app.ui.indicators.paint import small
from zibo_app.ui.indicators.table import IndicatorTable


def shown(ctx: Context, qtbot: QtBot) -> IndicatorTable:
    model = IndicatorModel(ctx, lines(ctx.catalogue))
    table = IndicatorTable(ctx, model)
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(598, 480)
    table.show()
    return table


@pytest.fixture
def table(ctx: Context, qtbot: QtBot) -> IndicatorTable:
    return shown(ctx, qtbot)


def click(table: IndicatorTable, qtbot: QtBot, record: str, column: int) -> None:
    index = table._model.index(table._model.row_of(record), column)
    table.scrollTo(index)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def frame(table: IndicatorTable, record: str, column: int) -> QImage:
    index = table._model.index(table._model.row_of(record), column)
    table.scrollTo(index)
    return table.viewport().grab(table.visualRect(index)).toImage()


@pytest.mark.parametrize(
    ("column", "figure"), [(ACTUAL, "prov-key-projects.count"), (PLAN, "prov-key-projects.plan")]
)
def test_a_number_leads_to_its_evidence(
    table: IndicatorTable, qtbot: QtBot, column: int, figure: str
) -> None:
    with qtbot.waitSignal(table.figure_asked) as asked, qtbot.assertNotEmitted(table.picked):
        click(table, qtbot, "prov-key-projects", column)
    assert asked.args == [figure]


@pytest.mark.parametrize("column", [NAME, PLAN])
def test_elsewhere_a_click_picks_the_record(table: IndicatorTable, qtbot: QtBot, column: int) -> None:
    with qtbot.waitSignal(table.picked) as picked, qtbot.assertNotEmitted(table.figure_asked):
        click(table, qtbot, "gdp", column)
    assert picked.args == ["gdp"]


def test_a_heading_does_nothing(table: IndicatorTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.picked), qtbot.assertNotEmitted(table.figure_asked):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 18))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_do_what_clicks_do(table: IndicatorTable, qtbot: QtBot, key: Qt.Key) -> None:
    table.setCurrentIndex(table._model.index(table._model.row_of("gdp"), NAME))
    with qtbot.waitSignal(table.picked):
        qtbot.keyClick(table, key)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    with qtbot.waitSignal(table.figure_asked) as asked:
        qtbot.keyClick(table, key)
    assert asked.args == ["gdp.growth"]


def test_arrows_walk_over_headings(table: IndicatorTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table._model.index(table._model.row_of("budget-revenue"), NAME))
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down)
    line = table._model.line(table.currentIndex().row())
    assert line is not None
    assert line.record.id == "prov-key-projects"


def test_headings_run_across(table: IndicatorTable) -> None:
    assert table.isColumnHidden(THEME)
    assert table.columnSpan(0, NAME) == 3
    table._model.ask("", "name")
    assert not table.isColumnHidden(THEME)
    assert table.columnSpan(0, THEME) == 1


@pytest.mark.parametrize(("column", "order"), [(NAME, "name"), (ACTUAL, "number"), (PLAN, "number")])
def test_a_column_head_asks_for_an_order_and_back(
    table: IndicatorTable, qtbot: QtBot, column: int, order: str
) -> None:
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(column)
    assert asked.args == [order]
    table._model.ask("", order)
    with qtbot.waitSignal(table.sort_asked) as asked:
        table.horizontalHeader().sectionClicked.emit(column)
    assert asked.args == ["theme"]


def test_picking_marks_the_line_and_brings_it_into_sight(table: IndicatorTable) -> None:
    table.pick("training-bases")
    row = table._model.row_of("training-bases")
    assert table.selectionModel().isRowSelected(row)
    assert table.viewport().rect().intersects(table.visualRect(table._model.index(row, NAME)))
    table.pick("")
    assert not table.selectionModel().hasSelection()


def test_picking_keeps_the_cell_that_is_held(table: IndicatorTable) -> None:
    index = table._model.index(table._model.row_of("gdp"), ACTUAL)
    table.setCurrentIndex(index)
    table.pick("gdp")
    assert table.currentIndex() == index


def test_a_plan_is_dashed_and_an_actual_is_not(table: IndicatorTable) -> None:
    def border(image: QImage) -> set[int]:
        return {image.pixel(x, 3) for x in range(20, image.width() - 20)}

    assert len(border(frame(table, "prov-key-projects", ACTUAL))) == 1
    assert len(border(frame(table, "prov-key-projects", PLAN))) > 1


def figure(**changes: object) -> Figure:
    given = {
        "key": "k",
        "label": Text("标", "L"),
        "nature": Nature.COUNT,
        "cite": (),
        "value": "7",
        "period": "2023",
    }
    return Figure(**(given | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "2023 · 性质未注明"),
        ({"measure": Measure.ADDED}, "2023 · 新增"),
        ({"nature": Nature.AMOUNT, "measure": Measure.FLOW}, "2023"),
        ({"nature": Nature.RANK, "scope": Text("淄博市", "Zibo")}, "2023 · 淄博市"),
        ({"period": ""}, "时间未注明 · 性质未注明"),
        ({"nature": Nature.GROWTH, "state": State.DERIVED}, "2023 · ƒ 推算"),
        ({"basis": Basis.PLAN, "period": "2024"}, "2024 · 性质未注明"),
    ],
)
def test_beside_a_number_stands_what_it_is(ctx: Context, changes: dict[str, object], said: str) -> None:
    assert small(ctx, figure(**changes)) == said


@pytest.mark.parametrize("lang", LANGS)
def test_hostile_text_is_painted_as_it_is(
    make_ctx: MakeContext, hostile: object, qtbot: QtBot, lang: Lang
) -> None:
    table = shown(make_ctx(lang=lang, catalogue=hostile), qtbot)
    for order in ("theme", "name", "number"):
        table._model.ask("", order)
        assert not table.grab().isNull()
