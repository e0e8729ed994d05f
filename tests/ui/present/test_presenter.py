"""Running a route with two screens: who sees what, whichever way one comes to it and goes away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.present.conftest import BEAMER, LAPTOP, ONLY_FOR_STAFF, Hands, OpenPresenter, route_of
from tests.ui.present.seeing import audience, desk, shows_slide, told
from tests.ui.seen import words_of
from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.services.slides import evidence_line
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.present import keys
from zibo_app.ui.present.places import Seen


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


@pytest.mark.parametrize("screens", [(LAPTOP, BEAMER), (LAPTOP,)])
def test_every_stop_has_its_evidence_in_the_foot(
    open_presenter: OpenPresenter, screens: tuple[Seen, ...]
) -> None:
    presenter = open_presenter(*screens)
    for at, shown in enumerate(presenter.run.stops):
        presenter.do(keys.NEXT if at else keys.FIRST)
        window = presenter.stage.window
        assert window is not None
        where = evidence_line(presenter.ctx.catalogue, shown.slide).zh
        assert window.frame.foot.told.text() == " ".join(where.split())
        assert bool(where) is bool(shown.slide.figures or shown.slide.record)


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
