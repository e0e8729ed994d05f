"""What a visitor does with nothing but a finger: look something up, leave a question, walk away."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keyboard.conftest import OpenTouch, pick, touch, type_by_touch
from tests.ui.offices import Full
from tests.ui.seen import laid_out, words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Noted, Origin
from zibo_app.ui.guest.alone import PATIENCE
from zibo_app.ui.guest.ask import AskPanel
from zibo_app.ui.guest.frame import GuestFrame
from zibo_app.ui.keyboard.board import Keyboard
from zibo_app.ui.keyboard.layout import DONE, ERASE
from zibo_app.ui.navigator import Place
from zibo_app.ui.search.panel import SearchPanel

PACKAGING = {"xinhenghui-packaging", "xincai-substrate"}
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
SIZES = [(1366, 768), (1080, 1920), (1024, 768), (1920, 1080)]


def searching(frame: GuestFrame) -> tuple[SearchPanel, Keyboard]:
    if frame._search is None:

        def act(key: str) -> None:
            assert key == "search"
            frame.open_search()

        frame.action_requested.connect(act)
        touch(frame.bar.search)
    panel = frame._search
    assert panel is not None
    assert panel.keyboard is not None
    return panel, panel.keyboard


def asking(frame: GuestFrame) -> tuple[AskPanel, Keyboard]:
    touch(frame.doors.ask)
    panel = frame._asking
    assert panel is not None
    assert panel.keyboard is not None
    return panel, panel.keyboard


def noted(frame: GuestFrame) -> tuple[Noted, ...]:
    office = frame.ctx.session.office
    assert office is not None
    return office.noted()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("typed", ["fengzhuang", "fz", "fengz"])
def test_packaging_is_found_with_both_projects(
    open_touch: OpenTouch, qtbot: QtBot, typed: str, size: tuple[int, int]
) -> None:
    frame = open_touch("zh", size)
    panel, keyboard = searching(frame)
    type_by_touch(keyboard, typed)
    assert panel.text() == typed
    pick(keyboard, "封装")
    assert panel.text() == "封装"
    qtbot.waitUntil(lambda: not panel.asking.waiting)
    laid_out()
    lines = panel.sheet.body.lines.lines.rows
    projects = {row.place.record for row in lines if row.sort == "项目"}
    names = " ".join(row.name for row in lines)
    assert projects == PACKAGING
    assert "新恒汇高密度封装材料" in names
    assert "芯材集成电路封装载板" in names
    card = panel.sheet.body.card
    assert card is not None
    assert _in_sight(card, panel.sheet.area.viewport())
    assert _in_sight(
        panel.sheet.body.lines, panel.sheet.area.viewport(), 2 * panel.sheet.body.lines.row_height
    )
    assert panel.sheet.geometry().bottom() < keyboard.geometry().top()
    assert frame.rect().contains(keyboard.geometry())


def _in_sight(part: QWidget, port: QWidget, high: int = 0) -> bool:
    top = part.mapTo(port, part.rect().topLeft()).y()
    return top >= 0 and top + (high or part.height()) <= port.height()


def test_a_touch_right_after_another_opens_a_line(open_touch: OpenTouch, qtbot: QtBot) -> None:
    """Qt makes a double click of it, wherever the first one was."""
    frame = open_touch()
    panel, keyboard = searching(frame)
    type_by_touch(keyboard, "xhh")
    qtbot.waitUntil(lambda: not panel.asking.waiting)
    laid_out()
    lines = panel.sheet.body.lines
    at = QPointF(lines.width() / 2, lines.height() - 8)
    with qtbot.waitSignal(frame.place_requested, timeout=2000):
        for kind, held in ((QEvent.Type.MouseButtonDblClick, LEFT), (QEvent.Type.MouseButtonRelease, NONE)):
            there = lines.mapToGlobal(at)
            event = QMouseEvent(kind, at, there, LEFT, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(lines.viewport(), event)


def test_a_touch_opens_what_was_found(open_touch: OpenTouch, qtbot: QtBot) -> None:
    frame = open_touch()
    panel, keyboard = searching(frame)
    type_by_touch(keyboard, "xhh")
    pick(keyboard, "新恒汇")
    qtbot.waitUntil(lambda: not panel.asking.waiting)
    with qtbot.waitSignal(frame.place_requested, timeout=2000) as heard:
        touch(panel.sheet.body.lines)
    assert heard.args is not None
    assert isinstance(heard.args[0], Place)


@pytest.mark.parametrize("lang", LANGS)
def test_a_question_is_in_the_store_once(open_touch: OpenTouch, lang: Lang) -> None:
    frame = open_touch(lang)
    panel, keyboard = asking(frame)
    if lang == "zh":
        type_by_touch(keyboard, "dianjia")
        pick(keyboard, "电价")
        type_by_touch(keyboard, "duoshaoqian")
        pick(keyboard, "多少钱")
        type_by_touch(keyboard, "ma ")
    else:
        type_by_touch(keyboard, "power price in zibo")
    send = panel.sheet.send
    touch(send)
    panel.note("again")
    (kept,) = noted(frame)
    assert kept.text == ("电价多少钱吗" if lang == "zh" else "power price in zibo")
    assert (kept.viewer, kept.origin, kept.lang) == (Audience.PUBLIC, Origin.TYPED, lang)
    assert frame.ctx.tr("Thank you for the question.") in words_of(panel)
    assert panel.keyboard is None
    assert frame.over().question is None


def test_two_questions_are_two(open_touch: OpenTouch) -> None:
    frame = open_touch()
    for letters in ("shui", "dian"):
        panel, keyboard = asking(frame)
        type_by_touch(keyboard, letters)
        touch(panel.sheet.send)
        touch(panel.sheet.on)
        assert frame._asking is None
    assert [each.text for each in noted(frame)] == ["dian", "shui"]


def test_after_a_minute_alone_nothing_is_left(open_touch: OpenTouch) -> None:
    frame = open_touch()
    now = [0.0]
    frame.clock = lambda: now[0]
    panel, keyboard = asking(frame)
    type_by_touch(keyboard, "dianjia")
    now[0] = PATIENCE - 1
    panel.alone.look()
    assert frame._asking is panel
    type_by_touch(keyboard, "d")
    now[0] = 2 * PATIENCE - 2
    panel.alone.look()
    assert frame._asking is panel
    now[0] += 1
    panel.alone.look()
    assert frame._asking is None
    assert noted(frame) == ()
    again, _ = asking(frame)
    assert again.text() == ""


def test_going_elsewhere_and_cancel_and_a_press_beside_clear_it(open_touch: OpenTouch) -> None:
    frame = open_touch()
    panel, keyboard = asking(frame)
    type_by_touch(keyboard, "abc")
    touch(panel.sheet.cancel)
    assert frame._asking is None
    panel, keyboard = asking(frame)
    assert panel.text() == ""
    frame.go(Place("projects"))
    assert frame._asking is None
    asking(frame)
    frame.open_search()
    assert frame._asking is None
    frame.ask("abc")
    assert frame._search is None
    frame.close_top()
    assert frame.over() == ("", None, None)
    assert noted(frame) == ()


def test_nothing_typed_is_no_question(open_touch: OpenTouch) -> None:
    frame = open_touch()
    panel, keyboard = asking(frame)
    assert not panel.sheet.send.isEnabled()
    type_by_touch(keyboard, "a")
    assert panel.sheet.send.isEnabled()
    touch(keyboard.keys.buttons[ERASE])
    assert not panel.sheet.send.isEnabled()
    panel.sheet.give()
    assert noted(frame) == ()


def test_a_full_disk_is_told_and_keeps_what_was_typed(open_touch: OpenTouch, tmp_path: object) -> None:
    frame = open_touch()
    store = Full(frame.ctx.session.office.path)  # type: ignore[union-attr]  # it has one
    frame.ctx.session._office = store
    panel, keyboard = asking(frame)
    type_by_touch(keyboard, "dianjia")
    touch(panel.sheet.send)
    assert not panel.sheet.refused.isHidden()
    assert "E-" in panel.sheet.refused.text()
    assert panel.text() == "dianjia"
    store.full = False
    touch(panel.sheet.send)
    assert [each.text for each in store.noted()] == ["dianjia"]


def test_the_keyboard_goes_and_comes_back(open_touch: OpenTouch) -> None:
    frame = open_touch()
    panel, keyboard = searching(frame)
    low = panel.sheet.geometry()
    touch(keyboard.keys.buttons[DONE])
    assert keyboard.isHidden()
    assert panel.sheet.geometry().top() == low.top()
    touch(panel.sheet.box)
    assert not keyboard.isHidden()
    gap = keyboard.keys.buttons["a"].geometry()
    point = keyboard.keys.mapTo(frame, gap.topLeft())
    assert frame.childAt(point.x() - 12, point.y() + 4) is not None
    assert frame._search is panel
