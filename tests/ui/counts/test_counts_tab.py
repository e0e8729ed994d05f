"""The tab of touches: sums and charts of the days chosen, taken away as CSV; what stands where nothing is."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.offices import with_office
from tests.ui.opened import opener
from tests.ui.own.own_stops import LOOKS, assert_fits, office_of
from zibo_app.services.touches import Span
from zibo_app.ui import jobs
from zibo_app.ui.charts import ChartView
from zibo_app.ui.context import Context
from zibo_app.ui.counts.tab import CountsTab
from zibo_app.ui.session import Session

NOW = datetime.now(UTC)
LONG_AGO = "2026-01-05T03"
Show = Callable[..., CountsTab]


def hour(ago: int) -> str:
    return (NOW - timedelta(hours=ago)).strftime("%Y-%m-%dT%H")


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return opener(qtbot, CountsTab)


@pytest.fixture
def touched(ctx: Context, tmp_path: Path) -> Context:
    """A context whose office store has touches of now and of long ago."""
    found = with_office(ctx, tmp_path)
    office_of(found).stage.touched({("home", hour(0)): 5, ("record", hour(0)): 2, ("home", LONG_AGO): 20})
    return found


def charts(tab: CountsTab) -> list[ChartView]:
    widgets = (tab.charts.itemAt(n).widget() for n in range(tab.charts.count()))
    return [view for widget in widgets if widget for view in widget.findChildren(ChartView)]


def test_touches_are_summed_and_drawn(show: Show, touched: Context) -> None:
    tab = show(touched)
    assert [number.text() for number in tab.sums.numbers][:2] == ["7", "首页"]
    pages, hours = charts(tab)
    assert [(bar.label.zh, bar.number) for bar in pages.chart.ordered] == [("首页", 5), ("单个条目", 2)]
    assert [bar.number for bar in hours.chart.ordered] == [7]
    assert "5" in tab.sums.cards[0].accessibleName() or "7" in tab.sums.cards[0].accessibleName()
    assert pages.canvas.accessibleDescription() or pages.canvas.accessibleName()


def test_other_days_are_chosen(qtbot: QtBot, show: Show, touched: Context) -> None:
    tab = show(touched)
    with qtbot.waitSignal(tab.settled):
        qtbot.mouseClick(tab.chips[Span.ALL], Qt.MouseButton.LeftButton)
    assert tab.sums.numbers[0].text() == "27"
    other = show(Context(touched.catalogue, "en", touched.theme, touched.session))
    other.restore(tab.state())
    assert (other.span, other.sums.numbers[1].text()) == (Span.ALL, "Home")
    other.restore((("span", "never"),))
    assert other.span is Span.ALL


def test_what_was_touched_meanwhile_is_read_when_shown_again(show: Show, touched: Context) -> None:
    tab = show(touched)
    tab.hide()
    office_of(touched).stage.touched({("search", hour(0)): 1})
    tab.show()
    assert tab.sums.numbers[0].text() == "8"


def test_where_nothing_was_touched_it_says_how_to_begin(show: Show, ctx: Context, tmp_path: Path) -> None:
    for empty in (with_office(ctx, tmp_path), replace(ctx, session=Session())):
        tab = show(empty)
        assert tab.nothing.isVisible()
        assert not tab.nothing.all.isVisible()
        assert not tab.take.isEnabled()
        assert charts(tab) == []
        assert "F5" in tab.nothing.said.text()


def test_where_these_days_have_none_all_are_a_press_away(
    qtbot: QtBot, show: Show, ctx: Context, tmp_path: Path
) -> None:
    ctx = with_office(ctx, tmp_path)
    office_of(ctx).stage.touched({("home", LONG_AGO): 20})
    tab = show(ctx)
    assert tab.nothing.isVisible()
    qtbot.mouseClick(tab.nothing.all, Qt.MouseButton.LeftButton)
    assert (tab.span, tab.nothing.isVisible(), len(charts(tab))) == (Span.ALL, False, 2)
    assert tab.chips[Span.ALL].isChecked()


def test_a_store_that_cannot_be_read_is_told(show: Show, ctx: Context, tmp_path: Path) -> None:
    (tmp_path / "office.db").write_text("something else, and long enough to be no empty file" * 9)
    tab = show(with_office(ctx, tmp_path))
    assert "E-O05" in tab.nothing.said.text()


def test_what_is_shown_is_taken_away(
    qtbot: QtBot, show: Show, touched: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office_of(touched).stage.touched({("=cmd()", hour(0)): 1})
    tab = show(touched)
    target = tmp_path / "counts"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    qtbot.mouseClick(tab.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.busy())
    with (tmp_path / "counts.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *lines = csv.reader(file)
    assert head[:4] == ["页面", "日期（本地）", "时段（本地）", "次数"]
    assert sorted(line[3] for line in lines) == ["1", "2", "5"]
    assert {"'=cmd()"} == {line[0] for line in lines if "cmd" in line[0]}
    assert "counts.csv" in tab.told.text()


def test_thinking_better_of_it_writes_nothing(
    show: Show, touched: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    show(touched).take.take()
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_and_every_control_has_a_name(
    show: Show, make_ctx: MakeContext, tmp_path: Path, lang: str, look: tuple[tuple[int, int], float]
) -> None:
    size, scale = look
    ctx = with_office(make_ctx(lang=lang, scale=scale), tmp_path)
    pages = ("home", "record", *(f"{HOSTILE}{n}"[-90:] for n in range(12)))
    office_of(ctx).stage.touched({(page, hour(ago)): 3 for page in pages for ago in range(5)})
    tab = show(ctx, size)
    tab.show_span(Span.ALL)
    inner = tab.sums.parentWidget()
    assert_fits(tab, inner, [*inner.findChildren(QAbstractButton), *tab.sums.cards])
