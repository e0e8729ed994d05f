"""From the loop to browsing and back, with nothing of the visitor left."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hall.conftest import Hands, OpenHall, touch, wait_idle
from tests.ui.seen import words_of
from zibo_app.domain.edition import Seal
from zibo_app.domain.evidence import Audience
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.hall.paused import PausedPage
from zibo_app.ui.hall.visit import Visit
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings
from zibo_app.ui.slides.loop import LoopView


def browsing(hall: Hall) -> Visit:
    touch(hall)
    assert hall.visit is not None
    return hall.visit


def test_it_begins_with_the_loop_for_guests(open_hall: OpenHall) -> None:
    hall = open_hall()
    assert isinstance(hall.content, LoopView)
    assert hall.ctx.viewer is Audience.PUBLIC
    assert hall.cursor().shape() is Qt.CursorShape.BlankCursor
    assert hall.content.timer.isActive()
    assert hall.content.view.slide is not None
    assert hall.content.view.slide.ref


def test_a_touch_leads_home_and_no_further(open_hall: OpenHall) -> None:
    hall = open_hall()
    visit = browsing(hall)
    assert visit.page() == "home"
    assert visit.frame is not None
    assert visit.frame.isVisible()
    assert visit.ctx.session.touch
    assert hall.loop is None
    assert hall.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert hall.idle._timer.isActive()


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown])
def test_a_key_leads_home(open_hall: OpenHall, key: Qt.Key) -> None:
    hall = open_hall()
    QTest.keyClick(hall.loop.button, key)
    assert hall.visit is not None
    assert hall.visit.page() == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt])
def test_a_key_held_with_others_wakes_nothing(open_hall: OpenHall, key: Qt.Key) -> None:
    hall = open_hall()
    QTest.keyClick(hall.loop, key)
    assert hall.visit is None


def test_the_button_may_be_pressed_by_a_screen_reader(open_hall: OpenHall) -> None:
    hall = open_hall()
    hall.loop.button.click()
    assert hall.visit is not None


def test_nobody_there_is_asked_and_then_gone(open_hall: OpenHall, clock: Hands) -> None:
    hall = open_hall(Settings(idle_seconds=20))
    browsing(hall)
    wait_idle(hall, clock, 19)
    assert hall.asking is None
    wait_idle(hall, clock, 1)
    assert hall.asking is not None
    assert hall.asking.number.text() == "10"
    assert hall.asking.rect() == hall.rect()
    wait_idle(hall, clock, 4)
    assert hall.asking.number.text() == "6"
    wait_idle(hall, clock, 6)
    assert hall.asking is None
    assert isinstance(hall.content, LoopView)
    assert not hall.idle._timer.isActive()


def test_a_touch_answers_and_does_nothing_else(open_hall: OpenHall, clock: Hands) -> None:
    hall = open_hall()
    visit = browsing(hall)
    wait_idle(hall, clock, 62)
    QTest.mouseClick(visit.frame.doors._doors["projects"], Qt.MouseButton.LeftButton)
    assert hall.asking is None
    assert visit.page() == "home"
    QTest.mouseClick(visit.frame.doors._doors["projects"], Qt.MouseButton.LeftButton)
    assert visit.page() == "projects"


@pytest.mark.parametrize("key", ["language", "search", "back"])
def test_a_shortcut_answers_and_does_nothing_else(open_hall: OpenHall, clock: Hands, key: str) -> None:
    hall = open_hall()
    visit = browsing(hall)
    frame = visit.frame
    wait_idle(hall, clock, 62)
    hall.act(key)
    assert hall.asking is None
    assert (visit.frame, visit.covered(), visit.page()) == (frame, False, "home")
    hall.act("search")
    assert visit.covered()


def test_a_key_answers_and_reaches_no_control(open_hall: OpenHall, clock: Hands) -> None:
    hall = open_hall()
    visit = browsing(hall)
    door = visit.frame.doors._doors["projects"]
    door.setFocus()
    wait_idle(hall, clock, 62)
    QTest.keyClick(door, Qt.Key.Key_Space)
    assert hall.asking is None
    assert visit.page() == "home"
    QTest.keyClick(door, Qt.Key.Key_Space)
    assert visit.page() == "projects"


def test_staff_leave_while_it_is_asked(open_hall: OpenHall, clock: Hands, qtbot: QtBot) -> None:
    hall = open_hall()
    browsing(hall)
    wait_idle(hall, clock, 62)
    with qtbot.waitSignal(hall.left, timeout=0):
        hall.act("leave")


def test_the_button_of_the_question_goes_on(open_hall: OpenHall, clock: Hands) -> None:
    hall = open_hall()
    visit = browsing(hall)
    wait_idle(hall, clock, 62)
    hall.asking.go_on.click()
    assert hall.asking is None
    assert hall.visit is visit
    wait_idle(hall, clock, 59)
    assert hall.asking is None


def test_nothing_of_the_visitor_is_left(open_hall: OpenHall, clock: Hands, program: QApplication) -> None:
    hall = open_hall(Settings(hall_lang="en", scale=1.3))
    visit = browsing(hall)
    assert visit.ctx.lang == "en"
    visit.act("language")
    visit.act("text")
    visit.frame.place_requested.emit(Place("", "inov"))
    visit.act("search")
    visit.frame.open_search("ZZSECRET")
    visit.ctx.session.collect("inov")
    visit.ctx.session.remember("ZZSECRET")
    visit.ctx.session.draft = "ZZSECRET"
    QGuiApplication.clipboard().setText("ZZSECRET")
    assert "ZZSECRET" in " ".join(words_of(hall))
    old = weakref.ref(visit.ctx.session)
    wait_idle(hall, clock, 1000)
    assert QGuiApplication.clipboard().text() == ""
    program.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del visit
    gc.collect()
    assert old() is None
    fresh = browsing(hall)
    assert (fresh.page(), fresh.ctx.lang, fresh.settings.scale) == ("home", "en", 1.0)
    assert (fresh.ctx.session.tray, fresh.ctx.session.recent, fresh.ctx.session.draft) == ((), (), "")
    assert fresh.frame.bar.back.isHidden()
    assert "ZZSECRET" not in " ".join(words_of(hall))
    fresh.act("back")
    assert fresh.page() == "home"


def test_the_staff_session_is_not_the_visitors(open_hall: OpenHall) -> None:
    hall = open_hall()
    staff = hall._staff.session
    staff.collect("inov")
    staff.draft = "for staff only"
    visit = browsing(hall)
    assert visit.ctx.session.tray == ()
    assert visit.ctx.session.office is staff.office
    assert staff.tray == ("inov",)


def test_the_loop_goes_on_where_it_was(open_hall: OpenHall, clock: Hands) -> None:
    hall = open_hall()
    first = hall.loop.view.slide.ref
    browsing(hall)
    wait_idle(hall, clock, 100)
    assert hall.loop.view.slide.ref != first


def test_touches_are_counted_by_page(open_hall: OpenHall, clock: Hands) -> None:
    hall = open_hall()
    visit = browsing(hall)
    QTest.mouseClick(visit.frame.doors._doors["projects"], Qt.MouseButton.LeftButton)
    visit.act("search")
    QTest.mouseClick(visit.frame.bar, Qt.MouseButton.LeftButton)
    pages = {page: times for (page, _), times in hall.counting.held.items()}
    assert pages == {"loop": 1, "home": 1, "search": 1}
    wait_idle(hall, clock, 100)
    office = hall._staff.session.office
    assert {each.page: each.times for each in office.stage.touches()} == pages


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F11])
@pytest.mark.parametrize("touched", [False, True])
def test_staff_leave_by_a_key_without_a_pin(
    open_hall: OpenHall, qtbot: QtBot, key: Qt.Key, touched: bool
) -> None:
    hall = open_hall()
    if touched:
        browsing(hall)
    with qtbot.waitSignal(hall.left, timeout=1000):
        QTest.keyClick(hall.content, key)


def test_esc_puts_away_what_lies_on_top_first(open_hall: OpenHall, qtbot: QtBot) -> None:
    hall = open_hall()
    visit = browsing(hall)
    visit.act("search")
    with qtbot.assertNotEmitted(hall.left, wait=0):
        hall.act("close")
    assert not visit.covered()
    with qtbot.waitSignal(hall.left, timeout=0):
        hall.act("close")


def test_closing_gives_staff_their_window(open_hall: OpenHall, qtbot: QtBot) -> None:
    hall = open_hall()
    with qtbot.waitSignal(hall.left, timeout=1000):
        assert not hall.close()
    assert hall.isVisible()


def test_a_catalogue_changed_meanwhile_is_shown_no_more(
    open_hall: OpenHall, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("zibo_app.ui.hall.hall.verify", lambda _path: Seal.BROKEN)
    hall = open_hall()
    qtbot.waitUntil(lambda: isinstance(hall.content, PausedPage), timeout=2000)
    touch(hall)
    hall.reset()
    hall.browse()
    hall.reset()
    assert isinstance(hall.content, PausedPage)
