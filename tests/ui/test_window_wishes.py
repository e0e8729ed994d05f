"""What the pages of settings and figures ask of the window is done at once, and the place is kept."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.overview import OverviewPage
from zibo_app.ui.pages.settings import SettingsPage
from zibo_app.ui.settings import Settings
from zibo_app.ui.widgets.link import Link
from zibo_app.ui.widgets.tile import FigureTile
from zibo_app.ui.window import Window

Kept = list[Settings]


@pytest.fixture
def kept() -> Kept:
    return []


@pytest.fixture
def window(ctx: Context, qtbot: QtBot, kept: Kept) -> Window:
    made = Window(ctx, Settings(), Place("settings"), kept.append)
    qtbot.addWidget(made)
    made.resize(1366, 680)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def settings_page(window: Window) -> SettingsPage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


@pytest.mark.parametrize("wish", ["set:lang=en", "set:theme=dark", "set:scale=1.3", "set:first_page=last"])
def test_a_change_acts_at_once_and_keeps_the_focus(
    window: Window, qtbot: QtBot, kept: Kept, wish: str
) -> None:
    qtbot.mouseClick(settings_page(window).controls[wish], Qt.MouseButton.LeftButton)
    key, _, value = wish.removeprefix("set:").partition("=")
    assert str(getattr(kept[-1], key)) == value
    control = settings_page(window).controls[wish]
    qtbot.waitUntil(control.hasFocus, timeout=1000)


def test_language_and_theme_reach_the_pages(window: Window) -> None:
    window.act("set:lang=en")
    window.act("set:theme=dark")
    window.act("set:scale=1.5")
    ctx = settings_page(window).ctx
    assert (ctx.lang, ctx.theme.name, ctx.theme.scale) == ("en", "dark", 1.5)


def test_a_senseless_value_becomes_the_default(window: Window, kept: Kept) -> None:
    window.act("set:scale=7")
    window.act("set:theme=pink")
    assert (kept[-1].scale, kept[-1].theme) == (1.0, "light")


def test_a_tile_opens_the_drawer_and_its_link_leads_on(window: Window, qtbot: QtBot) -> None:
    window.go(Place("overview"))
    page = window.frame.stack.currentWidget()
    assert isinstance(page, OverviewPage)
    tile = page.findChildren(FigureTile)[0]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    drawer = window.frame.drawer
    assert drawer.isVisible()
    assert drawer.geometry().right() == window.frame.stack.geometry().right()
    assert drawer.y() == window.frame.stack.y()
    window.act("close")
    assert drawer.isHidden()
    drawer.open_figure("listed-added.added")
    qtbot.mouseClick(drawer.area.widget().findChildren(Link)[0], Qt.MouseButton.LeftButton)
    assert window.navigator.here.record == "inov"
    assert window.navigator.here.page == "enterprises"
    assert drawer.isHidden()
