"""The column of large chips: one need at a time, plans apart."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read
from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import Query
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
    assert list(chips(column))[-1] == "计划"
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
