"""The frames of the table, looked at pixel by pixel where it matters."""

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.conftest import LONG, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis, Figure, Nature
from zibo_app.domain.kinds.indicator import Theme
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.services.indicators import Line
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import ACTUAL, NAME, PLAN, Heading, IndicatorModel
from zibo_app.ui.indicators.paint import ROW, FrameDelegate, broken
from zibo_app.ui.indicators.table import IndicatorTable

RECORD = Brief("sample", "indicator", Text("样例", "Sample"))


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


def line(
    label: Text = Text("样例", "Sample"), actual: Figure | None = None, plan: Figure | None = None
) -> Line:
    return Line(RECORD, Theme.ECONOMY, label, actual, plan)


def drawn(ctx: Context, qtbot: QtBot, given: Line, column: int) -> QImage:
    table = IndicatorTable(ctx, IndicatorModel(ctx, (given,)))
    table._model.setParent(table)
    qtbot.addWidget(table)
    table.resize(598, 200)
    table.show()
    index = table._model.index(1, column)
    return table.viewport().grab(table.visualRect(index)).toImage()


def colours(image: QImage) -> set[str]:
    every = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in every}


def test_a_row_is_as_high_as_designed(make_ctx: MakeContext) -> None:
    for scale in (1.0, 1.5):
        ctx = make_ctx(scale=scale)
        model = IndicatorModel(ctx, (line(),))
        hint = FrameDelegate(ctx).sizeHint(QStyleOptionViewItem(), model.index(1, NAME))
        assert hint.height() == round(ROW * scale)


def test_a_query_is_marked_for_staff_only(make_ctx: MakeContext, qtbot: QtBot) -> None:
    asked = line(actual=figure(query=Text("请核实", "to check")))
    staff, guest = make_ctx(), make_ctx(viewer=Audience.PUBLIC)
    assert staff.theme.color("kiln_text").name() in colours(drawn(staff, qtbot, asked, ACTUAL))
    assert guest.theme.color("kiln_text").name() not in colours(drawn(guest, qtbot, asked, ACTUAL))
    plain = line(actual=figure())
    assert staff.theme.color("kiln_text").name() not in colours(drawn(staff, qtbot, plain, ACTUAL))


def test_a_plan_has_its_own_frame(ctx: Context, qtbot: QtBot) -> None:
    both = line(actual=figure(), plan=figure(basis=Basis.PLAN, period="2024"))
    actual, plan = (drawn(ctx, qtbot, both, column) for column in (ACTUAL, PLAN))
    top = [{image.pixel(x, 3) for x in range(20, 120)} for image in (actual, plan)]
    assert (len(top[0]), len(top[1]) > 1) == (1, True)


def test_an_empty_cell_is_a_dash_and_no_frame(ctx: Context, qtbot: QtBot) -> None:
    image = drawn(ctx, qtbot, line(actual=figure()), PLAN)
    assert len({image.pixel(x, 3) for x in range(image.width())}) == 1
    assert len(colours(image)) > 2


def test_a_long_name_takes_two_lines(ctx: Context, qtbot: QtBot) -> None:
    def inked(image: QImage) -> list[int]:
        dark = [
            y
            for y in range(image.height() - 2)
            for x in range(image.width())
            if image.pixelColor(x, y).lightness() < 90
        ]
        return sorted(set(dark))

    short, long = (drawn(ctx, qtbot, line(Text(name, "")), NAME) for name in ("样例名称", "样例名称" * 5))
    assert len(inked(long)) > 1.6 * len(inked(short))
    assert inked(drawn(ctx, qtbot, line(Text(LONG, "")), NAME))


@pytest.mark.parametrize("name", ["light", "dark"])
def test_numbers_can_be_read_in_both_themes(make_ctx: MakeContext, qtbot: QtBot, name: str) -> None:
    ctx = make_ctx(name=name)
    assert ctx.theme.color("ink").name() in colours(drawn(ctx, qtbot, line(actual=figure()), ACTUAL))


def test_a_heading_is_painted_across(ctx: Context, qtbot: QtBot) -> None:
    table = IndicatorTable(ctx, IndicatorModel(ctx, (line(),)))
    table._model.setParent(table)
    qtbot.addWidget(table)
    table.resize(598, 200)
    table.show()
    assert isinstance(table._model.entries[0], Heading)
    image = table.viewport().grab().toImage()
    ground = ctx.theme.color("background").name()
    assert {image.pixelColor(x, 2).name() for x in (2, 300, image.width() - 3)} == {ground}


def test_a_selected_line_is_marked(ctx: Context, qtbot: QtBot) -> None:
    table = IndicatorTable(ctx, IndicatorModel(ctx, (line(actual=figure()),)))
    table._model.setParent(table)
    qtbot.addWidget(table)
    table.resize(598, 200)
    table.show()
    table.pick("sample")
    image = table.viewport().grab().toImage()
    assert image.pixelColor(2, ROW + 4).name() == ctx.theme.color("brand_soft").name()


@pytest.mark.parametrize("text", ["City improvement works", "样例名称" * 30, "word " * 90, "x" * 500])
def test_a_name_has_at_most_two_lines_that_fit(ctx: Context, text: str) -> None:
    font = ctx.theme.font(12.5)
    metrics = QFontMetrics(font)
    shown = broken(text, font, 90, metrics)
    assert 1 <= len(shown) <= 2
    assert text.startswith(shown[0])
    assert all(metrics.horizontalAdvance(part) <= 96 for part in shown[1:])
