"""Tabs, chips and the button of orders: made when wanted, named, and true to what is shown."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from zibo_app.domain.kinds.indicator import Theme
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.model import SORTS
from zibo_app.ui.indicators.sorter import NAMES, SortButton
from zibo_app.ui.indicators.themes import ThemeChips
from zibo_app.ui.widgets.tabs import Tabs


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def tabs(ctx: Context, qtbot: QtBot, made: list[str]) -> Tabs:
    def maker(key: str) -> QWidget:
        made.append(key)
        return QLabel(key)

    view = Tabs(ctx, (("a", "A & B", lambda: maker("a")), ("b", "B", lambda: maker("b"))))
    qtbot.addWidget(view)
    return view


def test_a_tab_is_made_when_it_is_opened_and_once(tabs: Tabs, made: list[str]) -> None:
    assert (made, tabs.key, tabs.content("b")) == (["a"], "a", None)
    tabs.open("b")
    tabs.open("a")
    tabs.open("b")
    assert (made, tabs.key) == (["a", "b"], "b")
    assert tabs.stack.currentWidget() is tabs.content("b")


def test_an_unknown_tab_changes_nothing(tabs: Tabs, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tabs.changed):
        tabs.open("z")
    assert tabs.key == "a"


def test_turning_is_told(tabs: Tabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.changed) as changed:
        tabs.bar.setCurrentIndex(1)
    assert changed.args == ["b"]


def test_an_ampersand_in_a_title_is_no_shortcut(tabs: Tabs) -> None:
    assert tabs.bar.tabText(0) == "A && B"


def test_no_tabs_at_all(ctx: Context, qtbot: QtBot) -> None:
    view = Tabs(ctx, ())
    qtbot.addWidget(view)
    assert view.key == ""


def test_chips_count_their_lines(ctx: Context, qtbot: QtBot) -> None:
    chips = ThemeChips(ctx, Counter([Theme.ECONOMY, Theme.ECONOMY, Theme.FINANCE]))
    qtbot.addWidget(chips)
    assert [chip.text() for chip in chips.chips.values()] == [ctx.tr("All"), "经济运行 2", "金融 1"]
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chips.chips["finance"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["finance"]
    chips.mark("economy")
    assert [key for key, chip in chips.chips.items() if chip.isChecked()] == ["economy"]


def test_the_button_tells_and_offers_the_orders(ctx: Context, qtbot: QtBot) -> None:
    button = SortButton(ctx)
    qtbot.addWidget(button)
    button.mark("name")
    assert button.text() == ctx.tr(NAMES["name"])
    assert ctx.tr("Sort") in button.accessibleName()
    actions = button.menu().actions()
    assert len(actions) == len(SORTS)
    with qtbot.waitSignal(button.asked) as asked:
        actions[2].trigger()
    assert asked.args == ["number"]
