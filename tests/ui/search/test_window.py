"""The search in the real window: real keys, the real catalogue, both views, and nothing left behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.search.conftest import PROJECT, answered, panel_of, type_in
from tests.ui.seen import laid_out, words_of
from tests.ui.test_fit import strays
from tests.ui.test_plain_text import faults
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.navigator import Place
from zibo_app.ui.search.panel import SearchPanel
from zibo_app.ui.window import Window

CONTROL, NONE, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
)
FIGURE = "value-added.growth"


def press(window: Window, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is, as hands do."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=2000)
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)
    laid_out()


def searched(window: Window, qtbot: QtBot, text: str) -> SearchPanel:
    """Press Ctrl+K and type."""
    press(window, qtbot, Qt.Key.Key_K, CONTROL)
    panel = panel_of(window)
    assert QApplication.focusWidget() is panel.sheet.box
    type_in(panel, text, qtbot)
    return panel


@pytest.mark.parametrize("lang", LANGS)
def test_packaging_is_found_and_opened_by_keys(open_window: OpenWindow, qtbot: QtBot, lang: Lang) -> None:
    window = open_window(lang=lang)
    panel = searched(window, qtbot, "封装")
    rows = panel.sheet.body.lines.lines.rows
    wanted = {window.ctx.catalogue.briefs([which])[which].id for which in (PROJECT, "xincai-substrate")}
    assert wanted <= {row.place.record for row in rows}
    press(window, qtbot, Qt.Key.Key_Down)
    at = panel.sheet.body.at
    assert at >= 0
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.navigator.here.record == rows[at].place.record
    assert window.frame.over().search is None
    assert window.ctx.session.recent == ("封装",)
    assert window.navigator.can_step(-1)


def test_recent_words_are_a_touch_away(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    searched(window, qtbot, "封装")
    press(window, qtbot, Qt.Key.Key_End)
    press(window, qtbot, Qt.Key.Key_Return)
    panel = searched(window, qtbot, "")
    assert "封装" in words_of(panel)
    panel.sheet.body.words_chosen.emit("封装")
    answered(panel, qtbot)
    assert panel.text() == "封装"
    assert len(panel.sheet.body.lines.lines.rows) >= 2


@pytest.mark.parametrize("guest", [False, True])
def test_no_hit_says_so_and_leads_nowhere(open_window: OpenWindow, qtbot: QtBot, guest: bool) -> None:
    window = open_window()
    if guest:
        window.act("viewer")
    here = window.navigator.here
    panel = searched(window, qtbot, "zzz")
    said = "公开资料未载明" if guest else "原文未载"
    assert any(said in words for words in words_of(panel))
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.navigator.here == here
    assert window.ctx.session.recent == ()


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_is_reached_by_its_name(open_window: OpenWindow, qtbot: QtBot, lang: Lang) -> None:
    window = open_window(lang=lang)
    searched(window, qtbot, "设置")
    press(window, qtbot, Qt.Key.Key_End)
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.navigator.here == Place("settings")


def test_visitors_leave_no_trace(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.act("viewer")
    panel = searched(window, qtbot, "封装")
    press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.navigator.here.record
    assert window.ctx.session.recent == ()
    panel = searched(window, qtbot, "secret")
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.frame.over().search is None
    press(window, qtbot, Qt.Key.Key_K, CONTROL)
    panel = panel_of(window)
    assert panel.text() == ""
    assert not panel.sheet.box.isUndoAvailable()
    assert not any("secret" in words for words in words_of(panel))
    window.act("close")
    window.act("viewer")
    assert window.ctx.session.recent == ()


@pytest.mark.parametrize("key", ["language", "theme", "larger"])
@pytest.mark.parametrize("guest", [False, True])
def test_a_change_of_look_keeps_what_is_typed(
    open_window: OpenWindow, qtbot: QtBot, key: str, guest: bool
) -> None:
    window = open_window()
    if guest:
        window.act("viewer")
    before = searched(window, qtbot, "封装")
    window.act(key)
    panel = panel_of(window)
    answered(panel, qtbot)
    assert panel is not before
    assert panel.text() == "封装"
    assert panel.sheet.body.lines.lines.rows
    assert QApplication.focusWidget() is panel.sheet.box


def test_another_viewer_is_not_shown_what_was_typed(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    searched(window, qtbot, "封装")
    window.act("viewer")
    assert window.frame.over().search is None
    searched(window, qtbot, "fz")
    window.act("viewer")
    assert window.frame.over().search is None


def test_esc_puts_away_what_lies_on_top(by_hand: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("parks")
    window.frame.open_figure(FIGURE)
    panel = searched(window, qtbot, "figure")
    press(window, qtbot, Qt.Key.Key_Return)
    assert panel.large is not None
    press(window, qtbot, Qt.Key.Key_Escape)
    assert panel.large is None
    assert window.frame.over().search == "figure"
    press(window, qtbot, Qt.Key.Key_Escape)
    assert (window.frame.over().search, window.frame.over().figure) == (None, FIGURE)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.frame.over().figure == ""


def test_evidence_opens_beside_the_answer(by_hand: None, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    panel = searched(window, qtbot, "figure")
    middle = panel.sheet.geometry().center().x()
    panel.sheet.body.wished.emit("evidence")
    laid_out()
    assert window.frame.over().figure.startswith("prov-key-projects.")
    assert panel.sheet.geometry().right() < window.frame.drawer.x()
    assert window.ctx.session.recent == ("figure",)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert (window.frame.over().search, window.frame.over().figure) == ("figure", "")
    assert panel.sheet.geometry().center().x() == middle
    assert QApplication.focusWidget() is not None
    assert panel.isAncestorOf(QApplication.focusWidget())


def test_the_focus_goes_back_to_where_it_was(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    button = window.frame.findChildren(type(window.frame.topbar.back))[-1]  # type: ignore[attr-defined]
    button.setFocus()
    searched(window, qtbot, "a")
    press(window, qtbot, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is button


def test_the_key_pressed_again_chooses_what_is_typed(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    panel = searched(window, qtbot, "abc")
    press(window, qtbot, Qt.Key.Key_K, CONTROL)
    assert panel_of(window) is panel
    assert panel.sheet.box.selectedText() == "abc"


def test_going_elsewhere_closes_it(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    window.go(Place("parks"))
    searched(window, qtbot, "abc")
    press(window, qtbot, Qt.Key.Key_Left, ALT)
    assert window.frame.over().search is None
    assert window.navigator.here.page == "overview"
    searched(window, qtbot, "abc")
    press(window, qtbot, Qt.Key.Key_4, CONTROL)
    assert (window.frame.over().search, window.navigator.here.page) == (None, "projects")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("guest", [False, True])
def test_a_hostile_catalogue_is_searched_as_text(
    open_window: OpenWindow, hostile: Catalogue, qtbot: QtBot, lang: Lang, guest: bool
) -> None:
    window = open_window(lang=lang, catalogue=hostile)
    if guest:
        window.act("viewer")
    for text in ("招商", "<img src=x>", "%", "封装"):
        window.frame.open_search(text)
        panel = panel_of(window)
        answered(panel, qtbot)
        laid_out()
        assert faults(panel) == []
        assert list(strays(panel)) == []
        assert panel.rect().contains(panel.sheet.geometry())
    assert (window.width(), window.height()) == (1366, 680)


def test_it_follows_the_window(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(size=(1920, 990))
    panel = searched(window, qtbot, "封装")
    for size in ((800, 560), (1366, 680), (1000, 600)):
        window.resize(*size)
        laid_out()
        assert panel.geometry() == window.frame.rect()
        assert panel.rect().contains(panel.sheet.geometry())
        assert panel.sheet.width() <= 720
