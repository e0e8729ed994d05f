"""The panel: what Enter is about, what each key and touch does, where it stands, what it leaves behind."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.search.conftest import FIRM, PROJECT, Open, answered, compose, type_in
from tests.ui.seen import laid_out, words_of
from tests.ui.test_fit import strays
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.navigator import Place
from zibo_app.ui.search.body import CARD, NONE
from zibo_app.ui.search.panel import SearchPanel
from zibo_app.ui.search.sheet import HEIGHT, WIDTH


def press(panel: SearchPanel, qtbot: QtBot, *keys: Qt.Key) -> int:
    for key in keys:
        qtbot.keyClick(panel.sheet.box, key)
    return panel.sheet.body.at


def test_enter_is_about_the_card_then_the_lines(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("count")
    key = Qt.Key
    assert panel.sheet.body.at == CARD
    assert press(panel, qtbot, key.Key_Up) == CARD
    assert press(panel, qtbot, key.Key_Down) == 0
    assert press(panel, qtbot, key.Key_Down, key.Key_Down) == 2
    assert press(panel, qtbot, key.Key_PageDown) == 3
    assert press(panel, qtbot, key.Key_Home) == CARD
    assert press(panel, qtbot, key.Key_End) == 3
    assert press(panel, qtbot, key.Key_PageUp, key.Key_PageUp) == CARD
    assert panel.sheet.body.spoken() == panel.sheet.body.card.accessibleName()  # type: ignore[union-attr]


def test_without_a_card_it_is_about_the_first_line(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("hits")
    assert panel.sheet.body.at == 0
    assert panel.sheet.box.accessibleDescription() == panel.sheet.body.lines.lines.rows[0].spoken
    with qtbot.waitSignal(panel.place_requested, timeout=500) as heard:
        press(panel, qtbot, Qt.Key.Key_Return)
    assert heard.args == [Place("", PROJECT)]


def test_with_nothing_found_keys_do_nothing(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("zzz")
    with qtbot.assertNotEmitted(panel.place_requested):
        assert press(panel, qtbot, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Return) == NONE
    assert panel.large is None


def test_what_enter_is_about_is_in_sight(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("figure", size=(1366, 560))
    area, lines = panel.sheet.area, panel.sheet.body.lines
    assert area.verticalScrollBar().maximum() > 0
    press(panel, qtbot, Qt.Key.Key_End)
    bottom = lines.mapTo(area.viewport(), QPoint(0, lines.height())).y()
    assert bottom <= area.viewport().height()
    press(panel, qtbot, Qt.Key.Key_Home)
    assert area.verticalScrollBar().value() == 0


def test_enter_waits_for_the_answer(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel()
    with qtbot.waitSignal(panel.place_requested, timeout=3000) as heard:
        qtbot.keyClicks(panel.sheet.box, "hits")
        qtbot.keyClick(panel.sheet.box, Qt.Key.Key_Return)
    assert heard.args == [Place("", PROJECT)]


def test_letters_after_enter_take_it_back(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel()
    with qtbot.assertNotEmitted(panel.place_requested):
        qtbot.keyClicks(panel.sheet.box, "hit")
        qtbot.keyClick(panel.sheet.box, Qt.Key.Key_Return)
        qtbot.keyClicks(panel.sheet.box, "s")
        answered(panel, qtbot)
    assert len(panel.sheet.body.lines.lines.rows) == 4


def test_composing_asks_nothing_and_loses_nothing(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel()
    for letters in ("z", "zh", "zhao"):
        compose(panel.sheet.box, letters)
        assert not panel.asking.waiting
    type_in(panel, "招商", qtbot)
    assert panel.text() == "招商"


def test_a_touched_line_opens(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("hits", guest=True)
    lines = panel.sheet.body.lines
    with qtbot.waitSignal(panel.place_requested, timeout=500) as heard:
        where = QPoint(100, 2 * lines.row_height + 5)
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert heard.args == [Place("", FIRM)]


def test_a_press_beside_closes_and_one_inside_does_not(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("hits")
    with qtbot.assertNotEmitted(panel.closed):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=panel.sheet.geometry().center())
    with qtbot.waitSignal(panel.closed, timeout=500):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_an_emptied_line_offers_words_again(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("figure")
    assert not panel.sheet.corrected.isHidden()
    panel.sheet.box.clear()
    laid_out()
    assert panel.sheet.corrected.isHidden()
    assert panel.sheet.body.lines.isHidden()
    assert panel.sheet.body.card is None
    assert panel.ctx.tr("Often asked") in words_of(panel)
    with qtbot.assertNotEmitted(panel.place_requested):
        press(panel, qtbot, Qt.Key.Key_Return)


@pytest.mark.parametrize("lang", LANGS)
def test_the_answer_is_copied_in_both_languages(open_panel: Open, qtbot: QtBot, lang: Lang) -> None:
    panel = open_panel("figure", lang=lang)
    qtbot.keyClick(panel.sheet.box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert len(copied.splitlines()) == 2
    assert "省重点项目" in copied
    assert panel.ctx.tr("Copied in both languages") in words_of(panel)


def test_guests_put_nothing_on_the_clipboard(open_panel: Open, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("before")
    panel = open_panel("figure", guest=True)
    qtbot.keyClick(panel.sheet.box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    panel.copy()
    assert QApplication.clipboard().text() == "before"


def test_tab_goes_round_within(open_panel: Open, qtbot: QtBot) -> None:
    panel = open_panel("figure")
    qtbot.waitUntil(panel.sheet.box.hasFocus, timeout=2000)
    seen: list[QWidget | None] = []
    for _ in range(8):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen[0] is panel.sheet.box
    assert len({*map(id, seen)}) == 5  # the line, the card, its three actions
    assert all(panel.sheet.isAncestorOf(part) for part in seen if part is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert panel.sheet.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(panel.sheet.body.card, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.sheet.box
    assert panel.sheet.body.at == 0


def test_no_window_but_the_programs_is_shown(open_panel: Open, qtbot: QtBot) -> None:
    before = visible()  # what other tests have left
    for text in ("", "figure", "gap", "zzz"):
        for guest in (False, True):
            panel = open_panel(text, guest=guest)
            assert [each for each in visible() if each not in before] == [panel.window()]
            panel.window().close()
            assert [each for each in visible() if each not in before] == []


def visible() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def test_how_much_there_is_more_is_said(open_panel: Open) -> None:
    assert "4 of 62 shown" in words_of(open_panel("hits", lang="en"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("text", ["", "figure", "stated", "gap", "zzz"])
@pytest.mark.parametrize(
    ("size", "scale", "guest"),
    [((1366, 690), 1.0, False), ((800, 600), 2.0, False), ((800, 600), 1.0, True), ((1366, 768), 1.0, True)],
)
def test_it_stands_within_the_window_and_nothing_strays(  # noqa: PLR0913, PLR0917 one case each
    open_panel: Open, text: str, size: tuple[int, int], scale: float, guest: bool, lang: Lang
) -> None:
    panel = open_panel(text, size=size, scale=scale, guest=guest, lang=lang)
    laid_out()
    sheet = panel.sheet
    assert panel.rect().contains(sheet.geometry())
    assert list(strays(panel)) == []
    assert sheet.area.widget().width() == sheet.area.viewport().width()
    if size == (1366, 690):
        assert sheet.width() == WIDTH
        assert sheet.height() <= HEIGHT
        assert sheet.area.verticalScrollBar().maximum() == 0 or sheet.height() == HEIGHT
