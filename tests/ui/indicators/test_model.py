"""The table's model: headings and lines in each order, and words for those who cannot see the frames."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from zibo_app.domain.kinds.indicator import Theme
from zibo_app.services.indicators import lines
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import (
    ACTUAL,
    NAME,
    PLAN,
    SORTS,
    THEME,
    FigureRole,
    Heading,
    IndicatorModel,
    LineRole,
)


@pytest.fixture
def model(ctx: Context) -> Iterator[IndicatorModel]:
    made = IndicatorModel(ctx, lines(ctx.catalogue))
    yield made
    made.deleteLater()


def headings(model: IndicatorModel) -> list[str]:
    return [entry.text for entry in model.entries if isinstance(entry, Heading)]


@pytest.mark.parametrize("order", SORTS)
def test_it_is_a_sound_model(model: IndicatorModel, order: str) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.ask("", order)
    assert model.rowCount() == len(model.entries)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    assert model.data(QModelIndex()) is None


def test_by_theme_each_theme_heads_its_lines(model: IndicatorModel) -> None:
    assert headings(model) == [theme.label.zh for theme in Theme]
    assert model.first == NAME


def test_by_name_there_are_no_headings_but_a_column_of_themes(model: IndicatorModel) -> None:
    model.ask("", "name")
    assert (headings(model), model.first) == ([], THEME)
    readings = [
        line.record.reading.casefold() for row in range(model.rowCount()) if (line := model.line(row))
    ]
    assert readings == sorted(readings)


def test_by_number_the_headings_say_what_is_shared(model: IndicatorModel) -> None:
    model.ask("", "number")
    assert "增速 · 高新区" in headings(model)
    assert len(headings(model)) == len(set(headings(model)))


def test_one_theme_alone(model: IndicatorModel) -> None:
    model.ask("economy", "theme")
    assert headings(model) == ["经济运行"]
    assert model.rowCount() == 6


def test_cells_say_what_they_show(model: IndicatorModel) -> None:
    row = model.row_of("city-major-projects")
    actual, plan = model.index(row, ACTUAL), model.index(row, PLAN)
    assert model.data(model.index(row, NAME)) == "市重大项目"
    assert model.data(actual) == "86个 · 2023 年 · 实际"
    assert model.data(plan, Qt.ItemDataRole.AccessibleTextRole) == "76个 · 2024 年 · 计划"
    assert model.data(actual, FigureRole).id == "city-major-projects.count"
    assert model.data(actual, LineRole).record.id == "city-major-projects"
    assert model.data(model.index(row, THEME)) == "项目建设"
    assert model.data(actual, Qt.ItemDataRole.ToolTipRole) is None


def test_an_indicator_in_words_says_so(model: IndicatorModel, ctx: Context) -> None:
    row = model.row_of("strategic-investment")
    assert model.data(model.index(row, ACTUAL)) == ctx.tr("In words only")
    assert model.data(model.index(row, PLAN)) == ""


def test_headings_cannot_be_picked(model: IndicatorModel) -> None:
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.index(0, NAME)) & selectable
    assert model.flags(model.index(1, NAME)) & selectable
    assert (model.line(0), model.line(-1), model.line(9999)) == (None, None, None)
    assert model.figure(0, ACTUAL) is None


def test_years_of_the_columns_come_from_the_catalogue(model: IndicatorModel, ctx: Context) -> None:
    across = Qt.Orientation.Horizontal
    year = ctx.catalogue.edition.data_year
    assert model.headerData(ACTUAL, across) == ctx.tr("{year} actual", year=year)
    assert model.headerData(PLAN, across) == ctx.tr("{year} plan", year="2024")
    assert model.headerData(ACTUAL, Qt.Orientation.Vertical) is None


def test_without_plans_no_year_is_made_up(ctx: Context) -> None:
    bare = IndicatorModel(ctx, ())
    assert bare.headerData(PLAN, Qt.Orientation.Horizontal) == ctx.tr("Plan")
    assert (bare.rowCount(), bare.row_of("gdp")) == (0, -1)
