"""The facet bar: counts equal to the catalogue's, several at once, folded where there is no room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read
from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import FacetCount, Query
from zibo_app.domain.text import Text
from zibo_app.ui.browse.facets import KIND, FacetBar, facets_of, toggled
from zibo_app.ui.browse.row_words import SAYS_NONE
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button

PAGES = [("park", "platform", "zone"), ("enterprise", "person"), ("project",), ("policy", "plan")]


def bar_of(ctx: Context, kinds: tuple[str, ...], query: Query = Query()) -> FacetBar:  # noqa: B008 frozen
    bar = FacetBar(ctx, kinds)
    bar.show_counts(ctx.catalogue.facets(kinds, query), query.filters)
    return bar


def chips(bar: FacetBar, *, panel: bool = False) -> dict[str, Button]:
    holder = bar.panel if panel else bar._line
    return {button.text(): button for button in holder.findChildren(Button) if not button.isHidden()}


def all_chips(bar: FacetBar) -> list[Button]:
    """The chips of the line, those included that there is no room for."""
    return [item for item in bar._line._items if isinstance(item, Button)]


@pytest.mark.parametrize("kinds", PAGES)
def test_counts_are_those_of_the_records(ctx: Context, show: Show, kinds: tuple[str, ...]) -> None:
    bar = bar_of(ctx, kinds)
    show(bar)
    for count in ctx.catalogue.facets(kinds):
        alone = Query(filters=((count.facet, count.value),))
        assert ctx.catalogue.count(kinds, alone) == count.count
    words = {button.text() for button in all_chips(bar)}
    for count in ctx.catalogue.facets(kinds):
        if count.label not in SAYS_NONE:
            assert f"{count.label.zh} {count.count}" in words


@pytest.mark.parametrize("kinds", PAGES)
def test_each_chip_says_that_it_is_our_own_count(ctx: Context, show: Show, kinds: tuple[str, ...]) -> None:
    bar = bar_of(ctx, kinds)
    show(bar)
    for button in all_chips(bar)[1:]:
        assert button.text().split()[-1] in button.accessibleName()
        assert button.toolTip()
        assert button.accessibleName() != button.text()


def test_facets_stand_in_order() -> None:
    assert list(facets_of(("enterprise", "person"))) == ["kind", "industry", "listing", "honour_level"]
    assert list(facets_of(("project",))) == ["industry", "stage"]
    assert list(facets_of(("honour",))) == ["level"]
    assert facets_of(("person",)) == {}


def test_toggling_adds_and_takes_away() -> None:
    pair, other = ("stage", "done"), ("stage", "planned")
    assert toggled((), pair) == (pair,)
    assert toggled((pair,), other) == (pair, other)
    assert toggled((pair, other), pair) == (other,)


def test_a_click_wishes_for_the_filter(qtbot: QtBot, ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("project",))
    show(bar)
    with qtbot.waitSignal(bar.changed, timeout=500) as caught:
        chips(bar)["新医药 4"].click()
    assert caught.args == [(("industry", "new-medicine"),)]


def test_several_values_add_up(qtbot: QtBot, ctx: Context, show: Show) -> None:
    query = Query(filters=(("industry", "new-medicine"),))
    bar = bar_of(ctx, ("project",), query)
    show(bar)
    assert chips(bar)["新医药 4"].isChecked()
    assert not chips(bar)["全部"].isChecked()
    with qtbot.waitSignal(bar.changed, timeout=500) as caught:
        chips(bar)["新材料 2"].click()
    both = caught.args[0]
    assert both == (("industry", "new-medicine"), ("industry", "new-materials"))
    assert ctx.catalogue.count(("project",), replace(query, filters=both)) == 6


def test_another_click_takes_the_filter_away(qtbot: QtBot, ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("project",), Query(filters=(("stage", "done"),)))
    show(bar)
    with qtbot.waitSignal(bar.changed, timeout=500) as caught:
        chips(bar)["已投产/竣工 6"].click()
    assert caught.args == [()]


def test_all_clears(qtbot: QtBot, ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("project",), Query(filters=(("stage", "done"), ("industry", "new-energy"))))
    show(bar)
    clear = chips(bar)["全部"]
    assert clear.accessibleName() == ctx.tr("Clear filters")
    with qtbot.waitSignal(bar.changed, timeout=500) as caught:
        clear.click()
    assert caught.args == [()]


def test_values_ruled_out_are_left_out_unless_chosen(ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("project",), Query(filters=(("stage", "starting_soon"), ("industry", "new-medicine"))))
    show(bar)
    words = {button.text() for button in all_chips(bar)}
    assert "即将投产 0" in words
    assert "新医药 0" in words
    assert not any(text.startswith("新材料") for text in words)


def test_a_kind_that_is_alone_is_no_choice(ctx: Context, show: Show) -> None:
    bar = FacetBar(ctx, ("enterprise", "person"))
    bar.show_counts((FacetCount("kind", "enterprise", Text("企业", "Enterprise"), 22),), ())
    show(bar)
    assert [button.text() for button in all_chips(bar)] == ["全部"]
    chosen = ((KIND.key, "enterprise"),)
    bar.show_counts((FacetCount("kind", "enterprise", Text("企业", "Enterprise"), 22),), chosen)
    assert [button.text() for button in all_chips(bar)] == ["全部", "企业 22"]


def test_what_stands_elsewhere_is_only_in_the_panel(ctx: Context, show: Show) -> None:
    bar = FacetBar(ctx, ("policy", "plan"), "need")
    bar.show_counts(ctx.catalogue.facets(("policy", "plan")), ())
    show(bar)
    assert "资金 2" not in {button.text() for button in all_chips(bar)}
    bar.more.click()
    assert "资金 2" in chips(bar, panel=True)


def test_what_says_nothing_without_its_heading_is_only_in_the_panel(ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("enterprise", "person"))
    show(bar)
    assert not any(button.text().startswith("未载") for button in all_chips(bar))
    bar.more.click()
    assert any(text.startswith("未载") for text in chips(bar, panel=True))
    assert "上市" in read(bar.panel)


def test_more_folds_and_unfolds(ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("policy", "plan"))
    show(bar)
    bar.resize(500, 40)
    assert bar._line.hidden() > 0
    assert not bar.more.isHidden()
    assert bar.more.text() == f"{ctx.tr('More')} {bar._line.hidden()}"
    assert bar.panel.isHidden()
    bar.more.click()
    assert not bar.panel.isHidden()
    assert bar.more.text() == ctx.tr("Fewer")
    headings = {ctx.say(text) for text in facets_of(("policy", "plan")).values()}
    assert headings <= set(read(bar.panel))
    assert ctx.tr("Counted by the records of this catalogue, not by the source") in read(bar.panel)
    bar.more.click()
    assert bar.panel.isHidden()


def test_more_goes_where_there_is_room(ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("honour",))
    show(bar)
    bar.resize(1200, 40)
    assert bar._line.hidden() == 0
    assert bar.more.isHidden()


def test_a_chip_of_the_panel_filters_too(qtbot: QtBot, ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("project",))
    show(bar)
    bar.more.setChecked(True)
    bar._fold()
    with qtbot.waitSignal(bar.changed, timeout=500) as caught:
        chips(bar, panel=True)["新材料 2"].click()
    assert caught.args == [(("industry", "new-materials"),)]


@pytest.mark.parametrize("panel", [False, True])
def test_the_focus_stays_on_the_chip_that_was_used(
    qtbot: QtBot, ctx: Context, show: Show, panel: bool
) -> None:
    bar = bar_of(ctx, ("project",))
    show(bar)
    if panel:
        bar.panel.setParent(None)
        show(bar.panel)
    holder = bar.panel if panel else bar
    chip = chips(bar, panel=panel)["新医药 4"]
    holder.activateWindow()
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus, timeout=1000)
    query = Query(filters=(("industry", "new-medicine"),))
    bar.show_counts(ctx.catalogue.facets(("project",), query), query.filters)
    anew = next(b for b in holder.findChildren(Button) if b.hasFocus())
    assert anew is not chip
    assert anew.text() == "新医药 4"


def test_space_works_a_chip(qtbot: QtBot, ctx: Context, show: Show) -> None:
    bar = bar_of(ctx, ("project",))
    show(bar)
    with qtbot.waitSignal(bar.changed, timeout=500):
        qtbot.keyClick(chips(bar)["新材料 2"], Qt.Key.Key_Space)


def test_english(make_ctx: MakeContext, show: Show) -> None:
    bar = bar_of(make_ctx(lang="en"), ("project",))
    show(bar)
    assert "New materials 2" in {button.text() for button in all_chips(bar)}
    spoken = next(b.accessibleName() for b in all_chips(bar) if b.text() == "New materials 2")
    assert spoken == "Industry: New materials, 2 by the records of this catalogue"


def test_hostile_values_are_shown_as_they_are(ctx: Context, show: Show) -> None:
    bar = FacetBar(ctx, ("project",))
    bad = "<img src=x>&" + "长" * 5000
    bar.show_counts((FacetCount("stage", "done", Text(bad, bad), 3),), ())
    show(bar)
    assert bar.width() == 1282
    assert bar._line.hidden() == 1
    assert "<img" not in all_chips(bar)[1].toolTip()
