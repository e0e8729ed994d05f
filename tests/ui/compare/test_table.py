"""The table of a comparison: its measures, its columns in line, what can be activated, the walk by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.compare.conftest import ShowTable
from tests.ui.conftest import MakeContext
from tests.ui.seen import laid_out, words_of
from tests.ui.test_fit import strays
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Origin
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.compare.cells import PartView
from zibo_app.ui.compare.head import HEAD
from zibo_app.ui.compare.lines import EDGE, LABEL, ROW, LineView
from zibo_app.ui.compare.table import CompareTable
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.note import NoteButton

FOUR = ("xiandao-ito", "xinhenghui-packaging", "huaneng-pv", "weilan-battery")
INDICATORS = ("prov-key-projects", "city-major-projects", "tech-upgrade")


def line(table: CompareTable, heading: str) -> LineView:
    found = (each for each in table.lines if heading in words_of(each.head))
    return next(found)


def parts(table: CompareTable) -> list[PartView]:
    return [part for each in table.lines for cell in each.cells for part in cell.parts]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_the_columns_stand_under_their_names(ctx: Context, show_table: ShowTable, count: int) -> None:
    table = show_table(ctx, *FOUR[:count])
    laid_out()
    assert table.head.height() == ctx.px(HEAD)
    lefts = [name.parentWidget().mapTo(table, QPoint()).x() for name in table.head.names]
    for each in table.lines:
        assert each.head.width() == ctx.px(LABEL)
        assert each.height() >= ctx.px(ROW)
        assert [cell.mapTo(table, QPoint()).x() for cell in each.cells] == pytest.approx(lefts, abs=1)
        widths = [cell.width() for cell in each.cells]
        assert max(widths) - min(widths) <= 1


def test_the_head_and_the_headings_stay_while_the_lines_scroll(ctx: Context, show_table: ShowTable) -> None:
    table = show_table(ctx, *FOUR, size=(900, 300))
    laid_out()
    bar = table.area.verticalScrollBar()
    assert bar.maximum() > 0
    before = table.head.mapTo(table, QPoint())
    bar.setValue(bar.maximum())
    assert table.head.mapTo(table, QPoint()) == before
    assert table.area.horizontalScrollBar().maximum() == 0


def test_no_room_is_left_below_the_lines(ctx: Context, show_table: ShowTable) -> None:
    table = show_table(ctx, *FOUR[:2], size=(1242, 300))
    laid_out()
    body = table.area.widget()
    assert table.empty is not None
    assert body.height() - table.empty.geometry().bottom() <= ctx.px(12)


def test_lines_that_differ_have_an_edge(ctx: Context, show_table: ShowTable) -> None:
    table = show_table(ctx, *FOUR[:2])
    differs, same = line(table, "进展"), line(table, "总投资")
    assert (differs.differs, same.differs) == (True, False)
    brand = ctx.theme.color("brand").name()
    for each, edged in ((differs, True), (same, False)):
        picture = each.grab().toImage()
        middle = picture.height() // 2
        assert (picture.pixelColor(EDGE - 2, middle).name() == brand) is edged
        assert picture.pixelColor(EDGE + 3, middle).name() != brand
    labels = [
        label.accessibleName()
        for label in differs.head.findChildren(type(differs.head.layout().itemAt(1).widget()))
    ]
    assert any(ctx.tr("Differs") in name for name in labels)


def test_figures_open_their_evidence_and_names_their_record(
    ctx: Context, show_table: ShowTable, qtbot: QtBot
) -> None:
    table = show_table(ctx, *FOUR[:2])
    cost = line(table, "总投资").cells[0].parts[0]
    with qtbot.waitSignal(table.chosen) as told:
        qtbot.mouseClick(cost, Qt.MouseButton.LeftButton)
    assert told.args == ["xiandao-ito.total_investment"]
    with qtbot.waitSignal(table.chosen) as told:
        line(table, "进展").cells[0].parts[0].activated.emit(line(table, "进展").cells[0].parts[0].key)
    assert told.args == ["record|xiandao-ito|"]
    firm = line(table, "实施企业").cells[0].parts[0]
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(firm, Qt.Key.Key_Return)
    assert told.args == ["xiandao"]
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table.head.names[1], Qt.Key.Key_Space)
    assert told.args == ["xinhenghui-packaging"]


def test_every_cell_says_of_whom_and_what(ctx: Context, show_table: ShowTable) -> None:
    table = show_table(ctx, *FOUR)
    for part in parts(table):
        assert part.accessibleName().count(". ") >= 1
        assert ": " in part.accessibleName()


def test_what_is_missing_has_a_dash_and_the_word(ctx: Context, show_table: ShowTable) -> None:
    table = show_table(ctx, *FOUR[:2])
    said = words_of(line(table, "总投资").cells[1])
    assert any("— 原文未载" in text for text in said)
    assert table.empty is not None
    folded = "".join(words_of(table.empty))
    assert "用地面积" in folded
    (note,) = table.empty.findChildren(NoteButton)
    assert (note._ask.ref, note._ask.origin) == ("xiandao-ito", Origin.RECORD)
    assert note._ask.text.endswith("：用地面积、竣工日期")


def test_a_chart_stands_where_the_axis_is_shared_else_the_reason(
    ctx: Context, show_table: ShowTable, qtbot: QtBot
) -> None:
    table = show_table(ctx, *INDICATORS)
    charts = [each.chart for each in table.lines if each.chart is not None]
    assert charts
    assert any("层级不同" in text for text in words_of(table))
    with qtbot.waitSignal(table.chosen) as told:
        charts[0]._activate(0)
    assert told.args == ["city-major-projects.investment"]


def test_arrow_keys_walk_from_cell_to_cell(ctx: Context, show_table: ShowTable, qtbot: QtBot) -> None:
    table = show_table(ctx, *FOUR)
    start = line(table, "进展").cells[0].parts[0]
    start.setFocus()
    for key, heading, column in (
        (Qt.Key.Key_Right, "进展", 1),
        (Qt.Key.Key_Up, "阶段", 1),
        (Qt.Key.Key_Left, "阶段", 0),
        (Qt.Key.Key_Down, "进展", 0),
        (Qt.Key.Key_Left, "进展", 0),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert line(table, heading).cells[column].parts[0].hasFocus(), (key, heading)


def test_the_walk_brings_what_it_comes_to_into_view(
    ctx: Context, show_table: ShowTable, qtbot: QtBot
) -> None:
    table = show_table(ctx, *FOUR, size=(1242, 260))
    parts(table)[0].setFocus()
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert table.area.verticalScrollBar().value() > 0
    assert QApplication.focusWidget().visibleRegion().isEmpty() is False


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("size", "scale"), [((700, 500), 1.0), ((1242, 560), 1.5), ((1836, 900), 1.0)])
def test_nothing_is_cut(
    make_ctx: MakeContext, show_table: ShowTable, lang: Lang, size: tuple[int, int], scale: float
) -> None:
    for ids in (FOUR, INDICATORS):
        table = show_table(make_ctx(lang=lang, scale=scale), *ids, size=size)
        laid_out()
        assert list(strays(table)) == []


def test_hostile_words_stay_words_and_in_their_columns(
    make_ctx: MakeContext, show_table: ShowTable, hostile: Catalogue, endless: Catalogue
) -> None:
    for catalogue in (hostile, endless):
        table = show_table(make_ctx(catalogue=catalogue), *FOUR)
        laid_out()
        assert list(strays(table)) == []
        assert table.area.horizontalScrollBar().maximum() == 0


def test_guests_read_their_own_words(make_ctx: MakeContext, show_table: ShowTable) -> None:
    table = show_table(make_ctx(viewer=Audience.PUBLIC), *FOUR)
    said = "".join(words_of(table))
    assert "公开资料未载明" in said
    assert not any(word in said for word in ("原文", "推算", "时间未注明", "移出"))


def test_a_plan_stands_in_a_dashed_frame_and_a_derived_figure_has_its_mark(
    ctx: Context, show_table: ShowTable
) -> None:
    table = show_table(ctx, *INDICATORS)
    found = [(view.part, view) for view in parts(table) if view.part.figure]
    plans = [view for part, view in found if part.figure and part.figure.basis is Basis.PLAN]
    actual = [view for part, view in found if part.figure and part.figure.basis is Basis.ACTUAL]
    assert plans
    assert actual
    assert {view.property("role") for view in plans} == {"plan"}
    assert {view.property("role") for view in actual} == {"tile"}
    derived = [each for each in table.lines if any("约" in word for word in words_of(each))]
    assert derived
    assert all(any("ƒ 推算" in word for word in words_of(each)) for each in derived)


def test_a_name_is_not_read_twice(make_ctx: MakeContext, show_table: ShowTable) -> None:
    table = show_table(make_ctx("en"), "gdp", "retail")
    assert table.head.names[0].accessibleName() == "GDP"
