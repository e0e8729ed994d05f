"""Running a route with two screens: who sees what, whichever way one comes to it and goes away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.present.conftest import BEAMER, LAPTOP, ONLY_FOR_STAFF, Hands, OpenPresenter, route_of
from tests.ui.seen import words_of
from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.page import Page
from zibo_app.ui.present import keys
from zibo_app.ui.present.audience import AudienceWindow
from zibo_app.ui.present.desk import DeskFrame
from zibo_app.ui.present.presenter import Presenter
from zibo_app.ui.search.panel import SearchPanel


def desk(presenter: Presenter) -> DeskFrame:
    assert presenter.stage.desk is not None
    return presenter.stage.desk.frame


def audience(presenter: Presenter) -> AudienceWindow:
    assert presenter.stage.audience is not None
    return presenter.stage.audience


def told(presenter: Presenter) -> str:
    return desk(presenter).strip.told.text()


def headline(presenter: Presenter) -> str:
    here = presenter.run.here
    assert here is not None
    return here.slide.headline.zh


def shows_slide(presenter: Presenter) -> bool:
    """Whether the audience sees the slide of the present stop, the strip says so, and the desk shows it."""
    window, here = audience(presenter), presenter.run.here
    assert here is not None
    return (
        window.slide.isVisible()
        and window.slide.slide == here.slide == desk(presenter).body.now.view.slide
        and headline(presenter) in told(presenter)
    )


def test_it_begins_at_the_first_stop_for_everybody(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    assert presenter.stage.desk is not None
    assert presenter.stage.desk.isVisible()
    assert audience(presenter).isVisible()
    assert presenter.stage.solo is None
    assert shows_slide(presenter)
    assert ONLY_FOR_STAFF in words_of(desk(presenter))
    assert not any(ONLY_FOR_STAFF in word for word in words_of(audience(presenter)))


@pytest.mark.parametrize("at_desk", [True, False])
def test_keys_lead_on_wherever_they_are_pressed(open_presenter: OpenPresenter, at_desk: bool) -> None:
    presenter = open_presenter()
    window = presenter.stage.desk if at_desk else audience(presenter)
    assert window is not None
    steps = [
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Space, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
    ]
    for key, at in steps:
        QTest.keyClick(window, key)
        assert presenter.run.at == at
        assert shows_slide(presenter)


def test_black_and_back(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    presenter.do(keys.BLANK)
    assert audience(presenter).dark.isVisible()
    assert not audience(presenter).slide.isVisible()
    assert presenter.ctx.tr("a black screen") in told(presenter)
    assert desk(presenter).foot.black.isChecked()
    presenter.do(keys.NEXT)
    assert presenter.run.at == 0
    assert shows_slide(presenter)


def test_the_next_stop_and_the_last(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    body = desk(presenter).body
    slides = [body.next.view.slide]
    assert presenter.run.stops[1].slide.headline.zh in body.coming.text()
    presenter.do(keys.LAST)
    slides.append(body.next.view.slide)
    assert slides == [presenter.run.stops[1].slide, None]
    presenter.do(keys.NEXT)
    assert desk(presenter).foot.told.text() == presenter.ctx.tr("This is the last stop")


def test_time_runs_is_held_and_told(open_presenter: OpenPresenter, clock: Hands) -> None:
    presenter = open_presenter()
    clock.now += 75
    presenter.timing.ticked.emit()
    timer = desk(presenter).foot.timer
    assert (timer.time.text(), timer.of.text()) == ("1:15", "/ 5:00")
    assert timer.pace.property("role") == "behind"
    presenter.do(keys.TIMER)
    clock.now += 600
    assert presenter.timing.elapsed == 75
    assert presenter.ctx.tr("Held") in timer.of.text()
    presenter.do(keys.TIMER)
    clock.now += 5
    assert presenter.timing.elapsed == 80


def test_a_search_a_page_and_back_to_the_same_stop_in_two_actions(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    presenter.do(keys.NEXT)
    presenter.do(keys.SEARCH)
    assert desk(presenter).searching
    assert desk(presenter).foot.back.isVisible()
    desk(presenter).look_at(Place("", "xinhua-pharma"))
    assert desk(presenter).away
    assert desk(presenter).place == Place("enterprises", "xinhua-pharma")
    assert shows_slide_still(presenter)
    desk(presenter).foot.back.click()
    assert presenter.run.at == 1
    assert not desk(presenter).away
    assert shows_slide(presenter)
    assert not desk(presenter).foot.back.isVisible()


def shows_slide_still(presenter: Presenter) -> bool:
    return audience(presenter).slide.isVisible() and headline(presenter) in told(presenter)


def test_two_escapes_lead_back_and_two_more_end_it(open_presenter: OpenPresenter, qtbot: QtBot) -> None:
    presenter = open_presenter()
    desk(presenter).look_at(Place("", "xinhua-pharma"))
    presenter.do(keys.SEARCH)
    presenter.do(keys.LEAVE)
    presenter.do(keys.LEAVE)
    assert not desk(presenter).away
    assert not desk(presenter).searching
    presenter.do(keys.LEAVE)
    assert desk(presenter).foot.told.text() == presenter.ctx.tr("Press again to end")
    presenter.do(keys.NEXT)
    presenter.do(keys.LEAVE)
    with qtbot.waitSignal(presenter.left, timeout=500):
        presenter.do(keys.LEAVE)


def test_escape_reaches_past_the_search_and_its_large_answer(
    open_presenter: OpenPresenter, qtbot: QtBot
) -> None:
    presenter = open_presenter()
    frame, window = desk(presenter), presenter.stage.desk
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    panel = frame.findChild(SearchPanel)
    assert isinstance(panel, SearchPanel)
    panel.open("省重点项目")
    qtbot.waitUntil(lambda: not panel.asking.waiting)
    QTest.keyClick(panel.sheet.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert audience(presenter).answer is not None
    presenter.do(keys.SHOW)
    QTest.keyClick(panel.sheet.box, Qt.Key.Key_Return)
    large = panel.large
    assert large is not None
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.isVisible()
    QTest.keyClick(panel.sheet.box, Qt.Key.Key_Escape)
    assert not frame.searching
    assert presenter.run.at == 0


def test_a_page_is_shown_on_purpose_as_guests_see_it(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    frame, window = desk(presenter), audience(presenter)
    frame.look_at(Place("", "xinhua-pharma"))
    assert frame.strip.show_it.isVisible()
    QTest.keyClick(frame, Qt.Key.Key_V)
    assert window.pages is not None
    assert window.pages.isVisible()
    assert "新华制药" in told(presenter)
    page = window.pages.currentWidget()
    assert isinstance(page, Page)
    assert not page.ctx.staff
    presenter.do(keys.SHOW)
    assert shows_slide_still(presenter)
    presenter.do(keys.SHOW)
    presenter.do(keys.RETURN)
    assert shows_slide(presenter)
    assert not frame.strip.show_it.isVisible()


def test_what_guests_do_not_have_is_not_shown(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    for place in (Place("settings"), Place("visitors"), Place("readiness")):
        desk(presenter).look_at(place)
        presenter.do(keys.SHOW)
        assert shows_slide_still(presenter)
        assert desk(presenter).foot.told.text() == presenter.ctx.tr("Guests have no such page")
    desk(presenter).open_search("szdxm")
    presenter.do(keys.SHOW)
    assert shows_slide_still(presenter)
    assert "open a result" in desk(presenter).foot.told.text() or "打开" in desk(presenter).foot.told.text()


def test_an_answer_is_shown_on_purpose(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    presenter.do(keys.SEARCH)
    desk(presenter).open_search("省重点项目")
    assert desk(presenter).typed() == "省重点项目"
    presenter.do(keys.SHOW)
    answer = audience(presenter).answer
    assert answer is not None
    assert answer.isVisible()
    assert "14" in answer.accessibleName()
    assert "省重点项目" in told(presenter)
    presenter.do(keys.LEAVE)
    assert shows_slide(presenter)


def test_evidence_one_figure_after_the_other(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    here = presenter.run.here
    assert here is not None
    seen = []
    for _ in here.slide.figures:
        presenter.do(keys.EVIDENCE)
        seen.append(desk(presenter).evidence())
    assert seen == list(here.slide.figures)
    presenter.do(keys.EVIDENCE)
    assert desk(presenter).evidence() == ""
    presenter.do(keys.EVIDENCE)
    presenter.do(keys.NEXT)
    assert desk(presenter).evidence() == ""


def test_alternating_slides_turn_over_for_everybody(
    open_presenter: OpenPresenter, office_ctx: Context
) -> None:
    route = route_of(office_ctx.catalogue, tongues=Tongues.ALTERNATING)
    presenter = open_presenter(route=route)
    assert audience(presenter).slide.tongues is Tongues.ZH
    presenter.timing.turned.emit()
    assert audience(presenter).slide.tongues is Tongues.EN
    assert desk(presenter).body.now.view.tongues is Tongues.EN
    presenter.timing.turned.emit()
    assert audience(presenter).slide.tongues is Tongues.ZH


def test_faults_are_told_on_the_desk_and_nowhere_else(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    fault = Fault("E-T01", Text("出错了", "It failed"))
    jobs.REPORTS.failed.emit(Refused(fault))
    assert desk(presenter).foot.told.text() == "出错了 (E-T01)"
    assert not any("E-T01" in word for word in words_of(audience(presenter)))
    solo = open_presenter(LAPTOP)
    jobs.REPORTS.failed.emit(ValueError("x"))
    assert solo.stage.solo is not None
    assert not any("E-U01" in word for word in words_of(solo.stage.solo))


def test_what_is_left_out_is_told(open_presenter: OpenPresenter, office_ctx: Context) -> None:
    presenter = open_presenter(route=route_of(office_ctx.catalogue, "record:zone", "record:gone", "own:gone"))
    assert len(presenter.run.stops) == 1
    assert "2" in desk(presenter).foot.told.text()


def test_the_end_leaves_no_window(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    windows = (audience(presenter), desk(presenter))
    presenter.end()
    assert not any(window.isVisible() for window in windows)
    presenter.stage.screens.changed.emit()
    assert (presenter.stage.desk, presenter.stage.audience) == (None, None)


def test_wishes_nobody_knows_do_nothing(open_presenter: OpenPresenter, office_ctx: Context) -> None:
    presenter = open_presenter(LAPTOP, BEAMER)
    before = presenter.run
    presenter.do("nothing")
    assert presenter.run == replace(before)
