"""The strip of chain leaders and what is laid over the board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.chain import chain_map
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.chains.strip import HEIGHT, LeaderStrip
from zibo_app.ui.chains.telling import Telling
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place


@pytest.mark.parametrize("lang", LANGS)
def test_each_leader_can_be_opened(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    chart = chain_map(ctx.catalogue)
    strip = LeaderStrip(ctx, chart)
    qtbot.addWidget(strip)
    opened: list[str] = []
    strip.opened.connect(opened.append)
    for firm in strip.firms:
        qtbot.keyClick(firm, Qt.Key.Key_Space)
    assert opened == [leader.recipient.id for leader in chart.leaders]
    assert strip.height() == HEIGHT


@pytest.mark.parametrize("lang", LANGS)
def test_all_of_it_fits(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    strip = LeaderStrip(ctx, chain_map(ctx.catalogue))
    qtbot.addWidget(strip)
    strip.resize(1242, HEIGHT)
    strip.show()
    strip.grab()
    rights = [firm.geometry().right() for firm in strip.firms]
    assert max(rights) < strip.width() - 16
    assert all(firm.width() >= firm.sizeHint().width() for firm in strip.firms)
    assert all(label.width() >= label.sizeHint().width() for label in strip.findChildren(QLabel))


@pytest.fixture
def telling(ctx: Context, qtbot: QtBot) -> Telling:
    made = Telling(ctx)
    qtbot.addWidget(made)
    made.resize(620, 420)
    return made


def test_nothing_is_made_before_it_is_wanted(telling: Telling) -> None:
    assert telling.findChildren(DetailPane) == []
    assert (telling.isHidden(), telling.shown()) == (True, "")


def test_it_tells_of_one_industry_after_another(telling: Telling) -> None:
    telling.tell("it-chain")
    telling.tell("new-medicine")
    assert telling.shown() == "new-medicine"
    assert len(telling.findChildren(DetailPane)) == 1


def test_it_is_put_away(telling: Telling, qtbot: QtBot) -> None:
    telling.tell("it-chain")
    corner = telling.close_button.geometry()
    assert telling.rect().contains(corner)
    assert corner.right() > telling.width() - 40
    qtbot.keyClick(telling.close_button, Qt.Key.Key_Space)
    assert telling.shown() == ""


def test_what_it_tells_leads_on(telling: Telling, qtbot: QtBot) -> None:
    telling.tell("it-chain")
    pane = telling.findChildren(DetailPane)[0]
    with qtbot.waitSignal(telling.figure_asked) as asked:
        pane.figure_requested.emit("it-chain.scale")
    assert asked.args == ["it-chain.scale"]
    with qtbot.waitSignal(telling.place_asked) as asked:
        pane.place_requested.emit(Place("", "electronic-info"))
    assert asked.args == [Place("", "electronic-info")]


def test_the_button_has_a_name(telling: Telling, ctx: Context) -> None:
    assert telling.close_button.accessibleName() == ctx.tr("Close")
