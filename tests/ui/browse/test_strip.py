"""The evidence strip: the figure last touched with its place, and what the source does not state."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read, says
from tests.ui.conftest import LONG, MakeContext
from tests.ui.offices import with_office
from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.strip import EvidenceStrip, place_words
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.note import NoteButton
from zibo_app.ui.widgets.tile import FigureTile

COST = "xiandao-ito.total_investment"


def figure(ctx: Context, which: str = COST) -> Figure:
    found = ctx.catalogue.figure(which)
    assert found is not None
    return found


def strip_of(ctx: Context, show: Show, *missing: Text) -> EvidenceStrip:
    strip = EvidenceStrip(ctx)
    strip.show_record(figure(ctx), missing)
    show(strip)
    return strip


def test_says_state_value_reading_nature_period_and_place(ctx: Context, show: Show) -> None:
    words = read(strip_of(ctx, show))
    assert "✓ 原文" in words
    assert "总投资 23.8亿元" in words
    told = next(text for text in words if "RMB" in text)
    assert told.startswith("RMB 2.38 billion · 金额 · 时间未注明 · 据企业介绍 · ")
    assert place_words(ctx, figure(ctx)) in told
    assert "2" in place_words(ctx, figure(ctx))


def test_reads_in_the_other_language(make_ctx: MakeContext, show: Show) -> None:
    ctx = make_ctx(lang="en")
    words = read(strip_of(ctx, show))
    assert "Total investment RMB 2.38 billion" in words
    assert any(text.startswith("23.8亿元 · Amount · period not stated") for text in words)


def test_says_what_is_not_stated(ctx: Context, show: Show) -> None:
    strip = strip_of(ctx, show, Text("甲", "A"), Text("乙", "B"))
    assert "? 原文未载" in read(strip)
    assert "甲、乙" in read(strip)
    assert strip.minimumHeight() == 64


def test_a_measure_that_is_said_is_told(ctx: Context) -> None:
    told = EvidenceStrip(ctx).told(figure(ctx, "little-giants.added"))
    assert "新增" in told
    assert "2023 年" in told


def test_evidence_is_a_click_away(qtbot: QtBot, ctx: Context, show: Show) -> None:
    strip = strip_of(ctx, show)
    link = next(b for b in strip.findChildren(Button) if b.isVisibleTo(strip))
    assert "总投资" in link.accessibleName()
    with qtbot.waitSignal(strip.wanted, timeout=500) as caught:
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert caught.args == [COST]


def test_touching_another_figure_changes_it(qtbot: QtBot, ctx: Context, show: Show) -> None:
    strip = strip_of(ctx, show)
    strip.touch(figure(ctx, "xiandao-ito.floor_area"))
    qtbot.waitUntil(lambda: says(strip, "6.6818"), timeout=1000)
    assert not any(text == "总投资 23.8亿元" for text in read(strip))


def test_the_pane_begins_with_the_first_and_follows_the_touch(qtbot: QtBot, ctx: Context, show: Show) -> None:
    pane = DetailPane(ctx)
    pane.show_record("xiandao")
    show(pane)
    assert says(pane.strip, "总投资 23.8亿元")
    tile = next(t for t in pane.findChildren(FigureTile) if t.key == "xiandao-ito.floor_area")
    with qtbot.waitSignal(pane.figure_requested, timeout=500) as caught:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert caught.args == ["xiandao-ito.floor_area"]
    qtbot.waitUntil(lambda: says(pane.strip, "6.6818万平方米"), timeout=1000)
    with qtbot.waitSignal(pane.figure_requested, timeout=500) as caught:
        next(b for b in pane.strip.findChildren(Button) if b.isVisibleTo(pane)).click()
    assert caught.args == ["xiandao-ito.floor_area"]


def test_a_record_without_figures_keeps_the_line_of_gaps(ctx: Context, show: Show) -> None:
    pane = DetailPane(ctx)
    pane.show_record("inov")
    show(pane)
    assert not pane.strip.isHidden()
    assert "? 原文未载" in read(pane.strip)
    assert "✓ 原文" not in read(pane.strip)


def test_nothing_to_say_no_strip(ctx: Context, show: Show) -> None:
    strip = EvidenceStrip(ctx)
    strip.show_record(None, ())
    assert strip.isHidden()


def test_a_figure_without_a_citation_has_no_place(ctx: Context) -> None:
    bare = Figure(key="x", label=Text("甲", "A"), nature=Nature.COUNT, cite=(), value="3", entity="zone")
    assert place_words(ctx, bare) == ""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_long_words_are_cut_not_wider(
    make_ctx: MakeContext, hostile: Catalogue, show: Show, lang: str
) -> None:
    strip = strip_of(make_ctx(lang=lang, catalogue=hostile), show, Text(LONG, LONG))
    assert strip.width() == 1282
    assert strip.minimumSizeHint().width() < 700


def test_a_rank_is_told_with_its_scope(ctx: Context) -> None:
    assert "2023 年 · 全国 · " in EvidenceStrip(ctx).told(figure(ctx, "bio-park.competitiveness_rank"))


def test_what_is_missing_alone_stands_on_one_line_in_the_middle(
    ctx: Context, show: Show, tmp_path: Path
) -> None:
    pane = DetailPane(with_office(ctx, tmp_path))
    pane.show_record("xinhua-medical-waste-gas")
    show(pane)
    badge = next(each for each in pane.strip.findChildren(Badge))
    links = pane.strip.findChildren(NoteButton)
    assert links
    middle = badge.mapTo(pane.strip, badge.rect().center()).y()
    assert all(abs(link.mapTo(pane.strip, link.rect().center()).y() - middle) <= 2 for link in links)
    assert abs(middle - pane.strip.height() // 2) <= 3
