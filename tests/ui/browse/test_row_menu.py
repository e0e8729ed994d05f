"""A row of a list can be collected by right click or the menu key; details and cards have a toggle."""

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QTableView
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Query
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.record_card import LaneCard, RecordCard
from zibo_app.ui.browse.record_list import RecordList
from zibo_app.ui.browse.record_table import RecordTable
from zibo_app.ui.browse.row_menu import row_menu
from zibo_app.ui.browse.spec import PROJECTS
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.collect import CollectButton


@pytest.fixture(params=["table", "list"])
def view(request: pytest.FixtureRequest, ctx: Context, qtbot: QtBot) -> QTableView:
    model = RecordModel(ctx, PROJECTS.kinds)
    made = (
        RecordTable(ctx, "Projects", model) if request.param == "table" else RecordList(ctx, PROJECTS, model)
    )
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def test_a_row_is_collected_and_taken_out(ctx: Context, view: QTableView) -> None:
    for words, tray in (
        (ctx.tr("Add to the comparison"), ("xiandao-ito",)),
        (ctx.tr("Take out of the comparison"), ()),
    ):
        menu = row_menu(ctx, view, view.model().index(0, 0))
        assert menu is not None
        (action,) = menu.actions()
        assert action.text() == words
        action.trigger()
        assert ctx.session.tray == tray


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse])
def test_the_menu_opens_for_the_row_meant(
    ctx: Context, view: QTableView, reason: QContextMenuEvent.Reason
) -> None:
    index = view.model().index(1, 0)
    view.setCurrentIndex(index)
    where = view.visualRect(index).center()
    view.contextMenuEvent(QContextMenuEvent(reason, where, view.viewport().mapToGlobal(where)))
    (menu,) = view.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert ctx.session.tray == ("huaneng-pv",)


def test_no_row_and_no_staff_have_no_menu(make_ctx: MakeContext, ctx: Context, view: QTableView) -> None:
    assert row_menu(ctx, view, QModelIndex()) is None
    guest = make_ctx(viewer=Audience.PUBLIC)
    assert row_menu(guest, view, view.model().index(0, 0)) is None


def test_a_detail_and_cards_hold_the_toggle_for_staff_only(make_ctx: MakeContext, qtbot: QtBot) -> None:
    for viewer, count in ((Audience.STAFF, 1), (Audience.PUBLIC, 0)):
        ctx = make_ctx(viewer=viewer)
        pane = DetailPane(ctx, touch=not count)
        qtbot.addWidget(pane)
        pane.show_record("xiandao-ito")
        pane.show()
        toggles = [each for each in pane.findChildren(CollectButton) if each.isVisible()]
        assert len(toggles) == count
        line = ctx.catalogue.page(("project",), Query(), 0, 1)[0]
        for card in (RecordCard(ctx, PROJECTS, line), LaneCard(ctx, line)):
            qtbot.addWidget(card)
            card.show()
            seen = [each for each in card.findChildren(CollectButton) if each.isVisible()]
            assert len(seen) == count


def test_a_click_on_a_cards_toggle_does_not_open_it(ctx: Context, qtbot: QtBot) -> None:
    card = LaneCard(ctx, ctx.catalogue.page(("project",), Query(), 0, 1)[0])
    qtbot.addWidget(card)
    card.show()
    with qtbot.assertNotEmitted(card.activated):
        card.findChild(CollectButton).click()
    assert ctx.session.tray == ("xiandao-ito",)
