"""What an investor asks, answered by the real search in the real window, by keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.search.conftest import PROJECT, answered, panel_of
from tests.ui.search.test_window import press, searched
from tests.ui.seen import laid_out, words_of
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.search.panel import SearchPanel
from zibo_app.ui.window import Window

FINGER = QTest.createTouchDevice()
PACKAGING = {PROJECT, "xincai-substrate"}


def found(panel: SearchPanel) -> list[str]:
    return [row.place.record for row in panel.sheet.body.lines.lines.rows]


def opened(open_window: OpenWindow, lang: Lang, *, guest: bool) -> Window:
    window = open_window(lang=lang)
    if guest:
        window.act("viewer")
    return window


@pytest.mark.parametrize("guest", [False, True])
@pytest.mark.parametrize("lang", LANGS)
def test_how_many_little_giants(open_window: OpenWindow, qtbot: QtBot, lang: Lang, guest: bool) -> None:
    window = opened(open_window, lang, guest=guest)
    panel = searched(window, qtbot, "小巨人")
    said = panel.sheet.body.shown
    assert said is not None
    assert said.number.number == "7"
    for words in ("2023", *(("新增", "国家级") if lang == "zh" else ("Added", "National"))):
        assert words in said.caption
    assert said.evidence
    press(window, qtbot, Qt.Key.Key_Return)
    assert panel.large is not None
    assert said.caption in words_of(panel.large)
    press(window, qtbot, Qt.Key.Key_Return)
    assert panel.large is None
    assert QApplication.focusWidget() is panel.sheet.box


@pytest.mark.parametrize("guest", [False, True])
@pytest.mark.parametrize("typed", ["封装", "fz", "fengzhuang", "packaging", "Packagign"])
def test_packaging_by_any_way_of_typing(
    open_window: OpenWindow, qtbot: QtBot, typed: str, guest: bool
) -> None:
    window = opened(open_window, "zh", guest=guest)
    panel = searched(window, qtbot, typed)
    assert set(found(panel)) >= PACKAGING
    rows = [row for row in panel.sheet.body.lines.lines.rows if row.place.record in PACKAGING]
    assert all(row.marks or row.said_marks for row in rows)
    assert panel.sheet.corrected.isHidden() is (typed != "Packagign")


@pytest.mark.parametrize("guest", [False, True])
def test_the_price_of_electricity(open_window: OpenWindow, qtbot: QtBot, guest: bool) -> None:
    window = opened(open_window, "zh", guest=guest)
    panel = searched(window, qtbot, "电价")
    said = panel.sheet.body.shown
    assert said is not None
    assert said.ask is not None
    assert ("公开资料未载明" if guest else "原文未载") in said.badge[0]
    at = next(n for n, row in enumerate(panel.sheet.body.lines.lines.rows) if row.place.page == "questions")
    for _ in range(at + 1):
        press(window, qtbot, Qt.Key.Key_Down)
    press(window, qtbot, Qt.Key.Key_Return)
    assert window.navigator.here.page == "questions"
    assert window.ctx.session.recent == (() if guest else ("电价",))


def test_a_popular_word_answers(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    panel = searched(window, qtbot, "")
    panel.sheet.body.words_chosen.emit("省重点项目")
    answered(panel, qtbot)
    laid_out()
    assert panel_of(window).sheet.body.card is not None
    assert panel.text() == "省重点项目"


@pytest.mark.parametrize("guest", [False, True])
def test_a_finger_scrolls_and_a_tap_opens(open_window: OpenWindow, qtbot: QtBot, guest: bool) -> None:
    window = opened(open_window, "zh", guest=guest)
    panel = searched(window, qtbot, "电")
    area, lines = panel.sheet.area, panel.sheet.body.lines
    qtbot.waitUntil(lambda: QScroller.hasScroller(area.viewport()), timeout=2000)
    start = lines.mapTo(window, QPoint(100, 7 * lines.row_height))
    with qtbot.assertNotEmitted(panel.place_requested):
        touch(window, [start - QPoint(0, 20 * step) for step in range(12)])
        qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 100, timeout=2000)
    qtbot.waitUntil(
        lambda: QScroller.scroller(area.viewport()).state() is QScroller.State.Inactive, timeout=5000
    )
    with qtbot.waitSignal(panel.place_requested, timeout=2000) as heard:
        touch(window, [area.viewport().mapTo(window, area.viewport().rect().center())])
    assert heard.args[0].record


def touch(window: Window, points: list[QPoint]) -> None:
    """Press at the first point, draw to the last, let go."""
    QTest.touchEvent(window, FINGER).press(0, points[0], window).commit()
    for point in points[1:]:
        QTest.qWait(16)
        QTest.touchEvent(window, FINGER).move(0, point, window).commit()
    QTest.touchEvent(window, FINGER).release(0, points[-1], window).commit()
