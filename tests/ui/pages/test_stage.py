"""The page that prepares what guests are shown: its tabs, its place, and what its tabs wish."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place, State
from zibo_app.ui.pages.stage import LOOP, StagePage
from zibo_app.ui.stage.part import Part
from zibo_app.ui.stage.parts import PARTS
from zibo_app.ui.window import Window

KEYS = [key for key, _, _ in PARTS]


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> StagePage:
    made = StagePage(ctx)
    qtbot.addWidget(made)
    made.resize(1242, 624)
    made.show()
    return made


def part(page: StagePage, key: str) -> Part:
    page.tabs.open(key)
    found = page.tabs.content(key)
    assert isinstance(found, Part)
    return found


def shown(window: Window) -> StagePage:
    found = window.frame.stack.currentWidget()
    assert isinstance(found, StagePage)
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_every_tab_opens_and_is_named(open_window: OpenWindow, lang: Lang) -> None:
    window = open_window("stage", lang=lang)
    page = shown(window)
    titles = [page.tabs.bar.tabText(at) for at in range(page.tabs.bar.count())]
    assert titles == [window.ctx.tr(title) for _, title, _ in PARTS]
    assert [type(part(page, key)) for key in KEYS] == [make for _, _, make in PARTS]


def test_the_button_starts_the_exhibition(page: StagePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.action_requested, timeout=500) as heard:
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    assert heard.args == [LOOP]


def test_what_a_tab_wishes_is_handed_on(page: StagePage) -> None:
    heard: list[object] = []
    for signal in (page.action_requested, page.figure_requested, page.place_requested):
        signal.connect(heard.append)
    tab = part(page, KEYS[0])
    tab.action_requested.emit("stage:route:1")
    tab.figure_requested.emit("gdp.growth")
    tab.place_requested.emit(Place("questions"))
    assert heard == ["stage:route:1", "gdp.growth", Place("questions")]


@pytest.mark.parametrize("key", KEYS)
def test_the_open_tab_is_part_of_the_place(open_window: OpenWindow, key: str) -> None:
    window = open_window("stage")
    shown(window).tabs.open(key)
    window.act("language")
    assert shown(window).tabs.key == key
    window.act("page:overview")
    window.act("back")
    assert shown(window).tabs.key == key


def test_a_tabs_own_state_comes_back_to_it_without_its_mark(page: StagePage) -> None:
    class Telling(Part):
        told: State = ()

        def state(self) -> State:
            return (("a", "1"),)

        def restore(self, state: State) -> None:
            self.told = state

    tab = Telling(page.ctx)
    page.tabs._built[page.tabs.key] = tab
    page.tabs.stack.addWidget(tab)
    assert page.state() == (("tab", KEYS[0]), ("tab.a", "1"))
    page.show_place("", page.state())
    assert tab.told == (("a", "1"),)


def test_a_foolish_place_opens_the_first_tab(page: StagePage) -> None:
    page.show_place("nobody", (("tab", "nowhere"), ("x", "y")))
    assert page.tabs.key == KEYS[0]
