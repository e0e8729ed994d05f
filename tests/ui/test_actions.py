"""Every shortcut, by real keys, in both views."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from zibo_app.ui.actions import ACTIONS, page_actions
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import SCALES
from zibo_app.ui.window import Window

Ctrl, Shift, Alt = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key
UPPER = [spec.id for spec in PAGES if not spec.lower]


def press(
    qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    qtbot.keyClick(window, key, modifier)


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window("about")


@pytest.mark.parametrize(("number", "page"), list(enumerate(UPPER, 1)))
def test_a_number_opens_its_page(window: Window, qtbot: QtBot, number: int, page: str) -> None:
    press(qtbot, window, Key(Key.Key_0 + number), Ctrl)
    assert window.navigator.here.page == page
    assert window.frame.stack.here(page).page == page


@pytest.mark.parametrize(
    ("key", "modifier", "page"),
    [(Key.Key_F1, Qt.KeyboardModifier.NoModifier, "about"), (Key.Key_Comma, Ctrl, "settings")],
)
def test_help_and_settings(
    open_window: OpenWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, page: str
) -> None:
    window = open_window("overview")
    press(qtbot, window, key, modifier)
    assert window.navigator.here.page == page


def test_alt_and_arrows_go_back_and_forward(window: Window, qtbot: QtBot) -> None:
    window.go(Place("parks"))
    window.go(Place("", "inov"))
    seen = []
    for key in (Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Right, Key.Key_Right, Key.Key_Right):
        press(qtbot, window, key, Alt)
        seen.append(window.navigator.here.page)
    assert seen == ["parks", "about", "about", "parks", "enterprises", "enterprises"]
    assert window.navigator.here.record == "inov"


def test_language_and_theme(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_L, Ctrl)
    press(qtbot, window, Key.Key_D, Ctrl)
    assert (window.ctx.lang, window.ctx.theme.name) == ("en", "dark")
    press(qtbot, window, Key.Key_L, Ctrl)
    press(qtbot, window, Key.Key_D, Ctrl)
    assert (window.ctx.lang, window.ctx.theme.name) == ("zh", "light")


@pytest.mark.parametrize("larger", [Key.Key_Plus, Key.Key_Equal])
def test_text_size(open_window: OpenWindow, qtbot: QtBot, larger: Qt.Key) -> None:
    window = open_window("about")
    press(qtbot, window, larger, Ctrl)
    assert window.ctx.theme.scale == SCALES[1]
    press(qtbot, window, Key.Key_Minus, Ctrl)
    press(qtbot, window, Key.Key_Minus, Ctrl)
    assert window.ctx.theme.scale == SCALES[0]


def test_text_size_ends_at_the_largest(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("about", scale=2.0)
    press(qtbot, window, Key.Key_Plus, Ctrl)
    assert window.ctx.theme.scale == SCALES[-1]


def test_escape_closes_the_evidence(window: Window, qtbot: QtBot) -> None:
    window.go(Place("overview"))
    window.frame.open_figure("value-added.growth")
    assert window.frame.evidence() == "value-added.growth"
    press(qtbot, window, Key.Key_Escape)
    assert window.frame.drawer.isHidden()
    press(qtbot, window, Key.Key_Escape)
    assert window.navigator.here.page == "overview"


def test_full_screen(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_F11)
    assert window.isFullScreen()
    press(qtbot, window, Key.Key_F11)
    assert not window.isFullScreen()


def test_the_visitor_view_and_back(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_V, Ctrl | Shift)
    assert not window.ctx.staff
    assert window.navigator.here.page == "home"
    press(qtbot, window, Key.Key_V, Ctrl | Shift)
    assert window.ctx.staff
    assert window.navigator.here.page == "about"


def test_staffs_keys_are_dead_for_guests(window: Window, qtbot: QtBot) -> None:
    window.act("viewer")
    for key, modifier in (
        *((Key(Key.Key_0 + n), Ctrl) for n in range(1, 10)),
        (Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Comma, Ctrl),
        (Key.Key_Q, Ctrl),
    ):
        press(qtbot, window, key, modifier)
        assert window.navigator.here == Place("home", "", window.navigator.here.state)
        assert window.isVisible()
    press(qtbot, window, Key.Key_L, Ctrl)
    assert window.ctx.lang == "en"


def test_ctrl_q_closes_for_staff(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window, Key.Key_Q, Ctrl)
    assert not window.isVisible()


def test_no_shortcut_has_two_meanings() -> None:
    every = [key for entry in (*ACTIONS, *page_actions(tuple(UPPER))) for key in entry.shortcuts]
    assert len(every) == len(set(every))
    assert len(page_actions(tuple("abcdefghijkl"))) == 9


def test_every_action_can_be_carried_out(window: Window) -> None:
    for entry in ACTIONS:
        if entry.key != "quit":
            window.act(entry.key)
    assert window.isVisible()
