"""The column of large chips: one need at a time, plans apart."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read
from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import Query
from zibo_app.services.policy_match import NEEDS_OF, Stage
from zibo_app.ui.browse.needs import NeedChip, NeedColumn
from zibo_app.ui.browse.spec import POLICIES
from zibo_app.ui.context import Context

KINDS = POLICIES.kinds


def column_of(ctx: Context, show: Show, *filters: tuple[str, str]) -> NeedColumn:
    column = NeedColumn(ctx, POLICIES)
    tell(column, ctx, *filters)
    show(column)
    return column


def tell(column: NeedColumn, ctx: Context, *filters: tuple[str, str]) -> None:
    counts = ctx.catalogue.facets(KINDS, Query(filters=filters))
    column.show_counts(counts, filters, ctx.catalogue.count(KINDS))


def chips(column: NeedColumn) -> dict[str, NeedChip]:
    return {chip.text(): chip for chip in column.findChildren(NeedChip) if not chip.isHidden()}


def test_chips_are_large_and_counted(ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    assert column.maximumWidth() == 240
    assert next(iter(chips(column))) == ctx.tr("All")
    names = list(chips(column))
    assert names[-4:] == ["计划", *(ctx.say(stage) for stage in Stage)]
    assert {chip.height() for chip in chips(column).values()} == {44}
    for count in ctx.catalogue.facets(KINDS):
        if count.facet == "need" and count.count:
            chip = chips(column)[count.label.zh]
            assert str(count.count) in read(chip)
            assert str(count.count) in chip.accessibleName()


def test_a_need_is_chosen(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    with qtbot.waitSignal(column.changed, timeout=500) as caught:
        chips(column)["资金"].click()
    assert caught.args == [(("need", "funding"),)]


def test_another_need_takes_its_place(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show, ("need", "funding"), ("type", "loan"))
    assert chips(column)["资金"].isChecked()
    assert not chips(column)[ctx.tr("All")].isChecked()
    with qtbot.waitSignal(column.changed, timeout=500) as caught:
        chips(column)[ctx.tr("All")].click()
    assert caught.args == [(("type", "loan"),)]


def test_a_need_chosen_after_another_stands_alone(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show, ("need", "funding"), ("type", "service"))
    with qtbot.waitSignal(column.changed, timeout=500) as caught:
        chips(column)["审批"].click()
    assert caught.args == [(("type", "service"), ("need", "approval"))]


def test_plans_are_apart(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    with qtbot.waitSignal(column.changed, timeout=500) as caught:
        chips(column)["计划"].click()
    assert caught.args == [(("kind", "plan"),)]
    assert "政策" not in chips(column)


def test_only_one_is_down(ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    chips(column)["资金"].click()
    chips(column)["人才"].click()
    assert [text for text, chip in chips(column).items() if chip.isChecked()] == ["人才"]


def test_the_focus_stays(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    column.activateWindow()
    chip = chips(column)["人才"]
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus, timeout=1000)
    tell(column, ctx, ("need", "talent"))
    qtbot.waitUntil(chips(column)["人才"].hasFocus, timeout=1000)


def test_keys_work_a_chip(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    with qtbot.waitSignal(column.changed, timeout=500):
        qtbot.keyClick(chips(column)["用地"], Qt.Key.Key_Space)


@pytest.mark.parametrize(
    ("lang", "words"), [("zh", {"资金", "审批"}), ("en", {"Funding", "Approval", "Plans"})]
)
def test_in_both_languages(make_ctx: MakeContext, show: Show, lang: str, words: set[str]) -> None:
    assert words <= set(chips(column_of(make_ctx(lang=lang), show)))


# -- what nothing meets, and several needs at once
def test_a_need_that_nothing_meets_is_there_with_none(ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    found = chips(column)
    assert read(found["上市"])[-1] == "0"
    assert read(found["市场"])[-1] == "0"


def test_a_stage_asks_for_several_needs(qtbot: QtBot, ctx: Context, show: Show) -> None:
    column = column_of(ctx, show)
    chip = chips(column)[ctx.say(Stage.SETTLING)]
    with qtbot.waitSignal(column.changed, timeout=500) as caught:
        chip.click()
    assert caught.args == [tuple(("need", str(need)) for need in NEEDS_OF[Stage.SETTLING])]
    assert read(chip)[-1] == "5"


def test_a_chosen_stage_is_down_and_its_needs_are_not(ctx: Context, show: Show) -> None:
    filters = [("need", str(need)) for need in NEEDS_OF[Stage.SETTLING]]
    column = column_of(ctx, show, *filters)
    down = [name for name, chip in chips(column).items() if chip.isChecked()]
    assert down == [ctx.say(Stage.SETTLING)]


def test_with_few_policies_there_are_no_stages(ctx: Context, show: Show) -> None:
    column = NeedColumn(ctx, POLICIES)
    counts = [c for c in ctx.catalogue.facets(KINDS) if (c.facet, c.value) == ("need", "funding")]
    column.show_counts(counts, (), 2)
    show(column)
    assert ctx.say(Stage.SETTLING) not in chips(column)
    assert "资金" in chips(column)
