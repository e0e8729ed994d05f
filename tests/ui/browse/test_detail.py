"""The detail pane: every record of every kind, as the source has it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read, says
from tests.ui.conftest import LONG, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import HONOUR_LEVEL
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.listing import Query
from zibo_app.domain.text import Text
from zibo_app.services.profile import profile
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.figures import FigureGroup
from zibo_app.ui.browse.parts import RecordLink
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.link import Link
from zibo_app.ui.widgets.tile import FigureTile

EVERY = tuple(kind.key for kind in KINDS)


def pane_of(ctx: Context, show: Show, record: str, *, touch: bool = False) -> DetailPane:
    pane = DetailPane(ctx, touch=touch)
    pane.show_record(record)
    pane.setMinimumSize(0, 0)
    show(pane)
    return pane


def records(catalogue: Catalogue) -> Iterator[str]:
    for kind in EVERY:
        yield from (row.brief.id for row in catalogue.page((kind,), Query(), 0, 500))


def links(pane: DetailPane) -> dict[str, RecordLink]:
    return {link.key: link for link in pane._scroll.widget().findChildren(RecordLink)}


def whole(pane: DetailPane) -> str:
    return "\n".join(read(pane))


def test_a_firm_as_the_source_has_it(ctx: Context, show: Show) -> None:
    words = read(pane_of(ctx, show, "xiandao"))
    assert words[0] == "先导薄膜材料（淄博）有限公司"
    assert "Xiāndǎo Bómó Cáiliào (Zībó) Yǒuxiàn Gōngsī" in words[1]
    assert "英文名待企业确认" in words[1]
    assert "先导薄膜" in words[1]
    for number in ("23.8", "6.6818", "2175"):
        assert number in words
    assert "相继投产" in words
    assert "齐鲁智能微系统产业园C区" in words


def test_a_firms_figures_stand_under_its_project_as_told_by_the_firm(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "xiandao")
    group = pane.findChildren(FigureGroup)[0]
    assert any(link.key == "xiandao-ito" for link in group.findChildren(RecordLink))
    assert says(group, ctx.tr("According to the company"))
    assert len(group.findChildren(FigureTile)) == 4  # the fourth is derived, and says so
    assert says(group, "ƒ 推算")
    assert group._grid.columnCount() == 4


def test_figures_take_at_most_four_columns(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "aiyipu")
    group = pane.findChildren(FigureGroup)[0]
    assert len(group._tiles) >= 4
    assert group._across == 4
    pane.resize(420, 600)
    assert group._across == 2


def test_figures_ask_for_the_room_of_one_column(ctx: Context, show: Show) -> None:
    group = pane_of(ctx, show, "aiyipu").findChildren(FigureGroup)[0]
    assert group.minimumSizeHint().width() == 176
    group.resize(170, 400)
    assert group._across == 1


def test_projects_and_parks_are_links(qtbot: QtBot, ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "xiandao")
    for record in ("xiandao-ito", "weixitong-c", "new-materials", "zhang-wentao"):
        with qtbot.waitSignal(pane.place_requested, timeout=500) as caught:
            qtbot.mouseClick(links(pane)[record], Qt.MouseButton.LeftButton)
        assert (caught.args[0].page, caught.args[0].record) == ("", record)


def test_a_park_lists_the_projects_placed_there(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "weixitong-c")
    assert "xiandao-ito" in links(pane)
    assert "园内项目" in read(pane)


def test_an_industry_lists_firms_and_projects_apart(ctx: Context, show: Show) -> None:
    words = read(pane_of(ctx, show, "new-medicine"))
    assert "报道所列\n企业" in words
    assert "报道所列\n项目" in words
    assert "colour" not in words


def test_an_honour_lists_its_recipients(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "chain-leader")
    named = {conferred.recipient.id for conferred in ctx.catalogue.recipients("chain-leader")}
    assert named
    assert named <= set(links(pane))
    assert says(pane, "市级")


def test_honours_stand_by_level_with_their_year(ctx: Context, show: Show) -> None:
    words = read(pane_of(ctx, show, "zhiyang"))
    levels = [words.index(level) for level in ("国家级", "省级", "市级")]
    assert levels == sorted(levels)
    assert "国家企业技术中心" in words
    assert any(text.startswith("2023 年") for text in words)


def test_staff_read_that_there_are_no_honours_guests_do_not(make_ctx: MakeContext, show: Show) -> None:
    none = make_ctx().tr("None stated in the source")
    assert none in read(pane_of(make_ctx(), show, "xiandao"))
    assert none not in read(pane_of(make_ctx(viewer=Audience.PUBLIC), show, "xiandao"))


@pytest.mark.parametrize("kind", EVERY)
def test_only_kinds_that_can_have_honours_say_there_are_none(ctx: Context, show: Show, kind: str) -> None:
    able = any(facet.key == HONOUR_LEVEL.key for facet in BY_KEY[kind].facets)
    for row in ctx.catalogue.page((kind,), Query(), 0, 3):
        told = ctx.tr("None stated in the source") in read(pane_of(ctx, show, row.brief.id))
        assert told is (able and not row.honours)


def test_counts_that_name_it_lead_to_their_evidence(qtbot: QtBot, ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "inov")
    figures = ctx.catalogue.counts_naming("inov")
    found = {link.key: link for link in pane.findChildren(Link)}
    assert set(found) == {figure.id for figure in figures}
    with qtbot.waitSignal(pane.figure_requested, timeout=500) as caught:
        qtbot.mouseClick(found[figures[0].id], Qt.MouseButton.LeftButton)
    assert caught.args == [figures[0].id]
    assert pane.strip._figure == figures[0]


def test_general_policies_are_headed_as_not_special(qtbot: QtBot, ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "xiandao")
    assert ctx.tr("Policies and services for the whole zone") in read(pane)
    assert ctx.tr("Not special to this {kind}", kind="企业") in read(pane)
    chip = next(b for b in pane.findChildren(Button) if b.accessibleName() == "科技补偿贷")
    with qtbot.waitSignal(pane.place_requested, timeout=500) as caught:
        chip.click()
    assert caught.args[0].record == "comp-loan"
    assert ctx.tr("Policies and services for the whole zone") not in read(pane_of(ctx, show, "chunengu"))


def test_an_unknown_record_says_so(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "nobody")
    assert read(pane) == [ctx.tr("This record is not in the catalogue.")]
    pane.show_record("")
    assert read(pane) == [ctx.tr("Choose a record from the list.")]
    assert pane.strip.isHidden()


def test_english_keeps_the_chinese_name_with_its_reading(make_ctx: MakeContext, show: Show) -> None:
    words = read(pane_of(make_ctx(lang="en"), show, "jinjing"))
    assert words[0] == "金晶科技"
    assert words[1].startswith("Jīnjīng Kējì")
    assert "to be confirmed" in words[1]


def test_narrow_panes_put_the_columns_one_under_the_other(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "xiandao")
    assert pane._columns is not None
    pane.resize(900, 600)
    assert pane._columns.direction() is QBoxLayout.Direction.LeftToRight
    pane.resize(500, 600)
    assert pane._columns.direction() is QBoxLayout.Direction.TopToBottom


def test_a_long_record_scrolls(qtbot: QtBot, ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "zone")
    bar = pane._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100, timeout=1000)
    bar.setValue(80)
    assert pane.kept.at() == "80"
    pane.show_record("xiandao")
    assert bar.value() == 0


def test_names_that_may_mean_the_same_are_for_staff(
    qtbot: QtBot, make_ctx: MakeContext, ctx: Context, show: Show
) -> None:
    pane = pane_of(ctx, show, "weixitong-c")
    assert f"? {ctx.tr('Possibly the same')}" in read(pane)
    chip = next(b for b in pane.findChildren(Button) if b.accessibleName() == "齐鲁智能微系统创新产业基地")
    assert chip.width() > chip.height() * 3
    with qtbot.waitSignal(pane.place_requested, timeout=500) as caught:
        chip.click()
    assert caught.args[0].record == "weixitong-base"
    guest = make_ctx(viewer=Audience.PUBLIC)
    assert not says(pane_of(guest, show, "weixitong-c"), guest.tr("Possibly the same"))


def test_five_thousand_letters_do_not_widen_the_pane(
    ctx: Context, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = DetailPane(ctx)
    show(pane)
    pane.resize(848, 560)
    found = profile(ctx.catalogue, "xiandao")
    assert found is not None
    for long in (LONG, "x" * 5000, "<img src=x>" * 400):
        name = Text(long, long)
        record = replace(found.record, name=name, summary=name)
        huge = replace(found, record=record, brief=replace(found.brief, name=name), also=(long,))
        monkeypatch.setattr("zibo_app.ui.browse.detail.profile", lambda *_, huge=huge: huge)
        pane.show_record("xiandao")
        assert pane.width() == 848
        content = pane._scroll.widget()
        assert content.minimumSizeHint().width() <= 848
        assert pane._scroll.horizontalScrollBar().maximum() == 0


def test_a_projects_status_is_a_badge_on_the_firm(ctx: Context, show: Show) -> None:
    pane = pane_of(ctx, show, "xiandao")
    badges = {badge.accessibleName() for badge in links(pane)["xiandao-ito"].findChildren(Badge)}
    every = {b.accessibleName() for b in pane._scroll.widget().findChildren(Badge)}
    assert "相继投产" in badges | every
