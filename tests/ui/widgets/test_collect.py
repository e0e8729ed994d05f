"""The toggle follows the tray, wherever it stands, and says in place what cannot be collected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.ui.context import Context
from zibo_app.ui.session import TRAY
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.collect import CollectButton, collected, toggle_words

ITO, PACKAGING, FIRM = "xiandao-ito", "xinhenghui-packaging", "xiandao"
FOUR = (PACKAGING, "huaneng-pv", "weilan-battery", "inov-pu")


def shown(ctx: Context, qtbot: QtBot, *buttons: CollectButton) -> QWidget:
    holder = QWidget()
    row(*buttons, parent=holder)
    qtbot.addWidget(holder)
    holder.show()
    return holder


def test_a_click_collects_and_another_takes_out(ctx: Context, qtbot: QtBot) -> None:
    button = CollectButton(ctx, ITO)
    holder = shown(ctx, qtbot, button)
    assert holder.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (ctx.session.tray, button.isChecked()) == ((ITO,), True)
    assert button.text() == ctx.tr("In the comparison")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert (ctx.session.tray, button.isChecked()) == ((), False)
    assert button.text() == ctx.tr("Compare")


def test_all_toggles_of_a_record_go_together(ctx: Context, qtbot: QtBot) -> None:
    one, other, bare = (
        CollectButton(ctx, ITO),
        CollectButton(ctx, PACKAGING),
        CollectButton(ctx, ITO, bare=True),
    )
    holder = shown(ctx, qtbot, one, other, bare)
    assert holder.isVisible()
    one.click()
    assert (bare.isChecked(), other.isChecked(), bare.text()) == (True, False, "")
    ctx.session.drop(ITO)
    assert not one.isChecked()


def test_the_name_is_heard(ctx: Context) -> None:
    bare = CollectButton(ctx, ITO, bare=True)
    name = ctx.name(ctx.catalogue.briefs((ITO,))[ITO])
    assert bare.accessibleName() == f"{ctx.tr('Add to the comparison')}: {name}"
    bare.click()
    assert bare.accessibleName() == f"{ctx.tr('Take out of the comparison')}: {name}"
    assert ctx.tr("Take out of the comparison") in bare.toolTip()


def test_another_kind_is_refused_in_place(ctx: Context, qtbot: QtBot) -> None:
    ctx.session.collect(ITO)
    button = CollectButton(ctx, FIRM)
    holder = shown(ctx, qtbot, button)
    assert holder.isVisible()
    with qtbot.waitSignal(ctx.session.tray_refused) as told:
        button.click()
    assert "企业" in told.args[0]
    assert (button.text(), button.isChecked()) == (ctx.tr("Not added"), False)
    assert told.args[0] in button.accessibleName()
    ctx.session.empty_tray()
    assert button.text() == ctx.tr("Compare")
    button.click()
    assert ctx.session.tray == (FIRM,)


def test_a_full_tray_says_so(ctx: Context, qtbot: QtBot) -> None:
    for record in FOUR:
        assert collected(ctx, record) == ""
    assert len(ctx.session.tray) == TRAY
    assert "四项" in collected(ctx, ITO)
    assert ITO not in ctx.session.tray


@pytest.mark.parametrize("record", [ITO, "no-such-record"])
def test_guests_and_what_is_not_there_have_no_toggle(
    make_ctx: MakeContext, qtbot: QtBot, record: str
) -> None:
    viewer = Audience.PUBLIC if record == ITO else Audience.STAFF
    ctx = make_ctx(viewer=viewer)
    button = CollectButton(ctx, record)
    assert not button.isVisible()
    holder = shown(ctx, qtbot, button)
    assert holder.isVisible()
    assert not button.isVisible()


def test_a_toggle_never_stands_in_a_window_of_its_own(ctx: Context) -> None:
    assert not CollectButton(ctx, ITO).isVisible()
    assert toggle_words(ctx, ITO) == ctx.tr("Add to the comparison")
