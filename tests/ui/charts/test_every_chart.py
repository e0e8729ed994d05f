"""Every chart the program draws of the shipped catalogue may be drawn, and one service alone makes charts."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import shape
from tests.ui.conftest import MakeContext
from zibo_app.domain.axis import why_not
from zibo_app.domain.chart import Chart
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Query
from zibo_app.services.compare import MOST, Comparison, compare
from zibo_app.ui.charts.view import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.pages import PAGES
from zibo_app.ui.pages.browse import BrowsePage
from zibo_app.ui.pages.indicators import IndicatorsPage
from zibo_app.ui.pages.page import Page

MAKER = "zibo_app/services/charting.py"
COUNTER = "zibo_app/services/touches.py"


def shown(ctx: Context, page: Page) -> Iterator[QWidget]:
    """Show a page in every way that may hold charts."""
    page.show_place("", ())
    yield page
    if isinstance(page, IndicatorsPage):
        for key in page.side._keys:
            page.side.open(key)
            yield page
    if isinstance(page, BrowsePage):
        for view in page.spec.views:
            page.show_place("", (("view", view),))
            yield page


def compared(ctx: Context) -> Iterator[Chart]:
    """Compare all records of a kind, a few at a time."""
    for kind in KINDS:
        ids = [row.brief.id for row in ctx.catalogue.page((kind.key,), Query(), 0, 200)]
        for start in range(0, len(ids), MOST - 1):
            found = compare(ctx.catalogue, ids[start : start + MOST])
            lines = found.lines if isinstance(found, Comparison) else ()
            yield from (line.drawn for line in lines if isinstance(line.drawn, Chart))


def charts(ctx: Context, qtbot: QtBot) -> Iterator[Chart]:
    for spec in PAGES if ctx.staff else GUEST_PAGES:
        page = spec.make(ctx)
        qtbot.addWidget(page)
        for part in shown(ctx, page):
            yield from (view.chart for view in part.findChildren(ChartView))
    yield from compared(ctx)


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_every_chart_may_be_drawn(make_ctx: MakeContext, qtbot: QtBot, viewer: Audience) -> None:
    ctx = make_ctx(viewer=viewer)
    found = set(charts(ctx, qtbot))
    assert len(found) >= (8 if ctx.staff else 1)
    for chart in found:
        ids = [bar.figure for bar in chart.bars]
        figures = ctx.catalogue.figures_by_id(ids)
        assert sorted(figures) == sorted(ids), chart.title
        assert why_not(tuple(figures.values())) is None, chart.title
        assert {figure.basis.value == "plan" for figure in figures.values()} == {chart.plan}


def calls(source: shape.Source, names: frozenset[str]) -> Iterator[str]:
    for node in ast.walk(ast.parse(source.text)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in names:
                yield f"{source.path}:{node.lineno}: {name}"


def test_one_service_alone_makes_charts() -> None:
    names = frozenset({"Chart", "Bar"})
    found = [call for source in shape.program() for call in calls(source, names)]
    assert [call for call in found if not call.startswith((MAKER, COUNTER))] == []
    assert sum(call.startswith(MAKER) for call in found) == 2


def test_what_the_program_counts_itself_is_drawn_without_any_figure() -> None:
    """Touches are no figures of the catalogue: whoever draws them knows of neither."""
    (source,) = (source for source in shape.program() if source.path == COUNTER)
    assert "Figure" not in source.text
    assert "zibo_app.store" not in source.text


def test_numbers_of_figures_are_added_in_one_place_only() -> None:
    """Wherever figures are made numbers beside a sum or a difference, it must be the module that refuses."""
    allowed = {"zibo_app/domain/adding.py"}
    for source in shape.program():
        tree = ast.parse(source.text)
        summed = any(
            isinstance(node, ast.Call)
            and getattr(node.func, "id", "") == "sum"
            and "number_of" in ast.unparse(node)
            for node in ast.walk(tree)
        )
        differs = any(
            isinstance(node, ast.BinOp)
            and isinstance(node.op, (ast.Sub, ast.Add))
            and "number_of" in ast.unparse(node)
            for node in ast.walk(tree)
        )
        assert not (summed or differs) or source.path in allowed, source.path


def test_a_chart_made_elsewhere_is_found() -> None:
    source = shape.Source("zibo_app/ui/a.py", "x = Chart(title=t, bars=())\ny = chart.Bar()")
    assert len(list(calls(source, frozenset({"Chart", "Bar"})))) == 2
