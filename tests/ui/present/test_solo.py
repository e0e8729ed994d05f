"""One screen for both: guests' words only, notes on demand, search and pages of the visitor view."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.present.conftest import LAPTOP, ONLY_FOR_STAFF, OpenPresenter, route_of
from tests.ui.seen import laid_out, words_of
from tests.ui.strays import strays
from zibo_app.domain.route import Route
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.page import Page
from zibo_app.ui.present import keys
from zibo_app.ui.present.guests import guests
from zibo_app.ui.present.opening import opened
from zibo_app.ui.present.presenter import Presenter
from zibo_app.ui.present.windows import SoloWindow
from zibo_app.ui.session import Session


def window(presenter: Presenter) -> SoloWindow:
    assert presenter.stage.solo is not None
    return presenter.stage.solo


def test_notes_are_shown_on_demand_only(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    solo = window(presenter)
    assert not any(ONLY_FOR_STAFF in word for word in words_of(solo))
    QTest.keyClick(solo, Qt.Key.Key_N)
    assert ONLY_FOR_STAFF in words_of(solo)
    bottom = solo.frame.over_slide.mapTo(solo, QPoint(0, solo.frame.over_slide.height())).y()
    assert bottom <= solo.frame.foot.y()
    presenter.do(keys.NEXT)
    assert not any(ONLY_FOR_STAFF in word for word in words_of(solo))
    presenter.do(keys.NOTES)
    presenter.do(keys.LEAVE)
    assert solo.frame.over_slide.isHidden()
    presenter.do(keys.NOTES)
    presenter.do(keys.NOTES)
    assert solo.frame.over_slide.isHidden()


def test_notes_go_with_whatever_else_is_looked_at(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    frame = window(presenter).frame
    for leave in (frame.open_search_here, partial(frame.look_at, Place("", "xinhua-pharma"))):
        presenter.do(keys.NOTES)
        assert frame.over_slide.isVisible()
        leave()
        assert frame.over_slide.isHidden()
        presenter.do(keys.RETURN)
    presenter.do(keys.NOTES)
    presenter.do(keys.RETURN)
    assert frame.over_slide.isHidden()


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)])
@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_cut(office_ctx: Context, qtbot: QtBot, size: tuple[int, int], lang: Lang) -> None:
    ctx = guests(replace(office_ctx, lang=lang), Route(name="x"), QSize(*size), Session())
    run = opened(ctx.catalogue, route_of(ctx.catalogue), ctx.session)
    solo = SoloWindow(ctx, still=True)
    solo.resize(*size)
    solo.show()
    solo.frame.show_run(run.go(3), Tongues.BOTH, ())
    solo.frame.foot.tell(run.go(3), run.pace(700), running=True)
    solo.frame.swap_notes(run.go(3))
    solo.frame.foot.show_back(there=True)
    laid_out()
    assert list(strays(solo)) == []
    assert solo.frame.slide.height() > 0.9 * size[1]
    solo.done()


def test_what_is_read_aloud_stands_beside_the_notes(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    presenter.do(keys.NOTES)
    assert "yì bǎi èr shí bā yì yuán" in words_of(window(presenter))


def test_the_timer_is_small(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    timer = window(presenter).frame.foot.timer
    assert timer.time.isVisible()
    assert not timer.pace.isVisible()
    assert not timer.of.isVisible()


def test_search_and_pages_are_the_visitors(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    solo = window(presenter)
    QTest.keyClick(solo, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert solo.frame.searching
    solo.frame.look_at(Place("", "xinhua-pharma"))
    assert solo.frame.place == Place("record", "xinhua-pharma")
    page = solo.frame.stack.currentWidget()
    assert isinstance(page, Page)
    assert not page.ctx.staff
    QTest.keyClick(solo, Qt.Key.Key_PageDown)
    assert presenter.run.at == 0
    QTest.keyClick(solo, Qt.Key.Key_Backspace)
    assert not solo.frame.away
    assert solo.frame.slide.isVisible()


def test_among_pages_one_goes_back_and_forward(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    solo = window(presenter)
    solo.frame.look_at(Place("", "xinhua-pharma"))
    solo.frame.look_at(Place("", "xinhenghui"))
    QTest.keyClick(solo, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert solo.frame.place == Place("record", "xinhua-pharma") or "xinhua" in str(solo.frame.place)
    QTest.keyClick(solo, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert "xinhenghui" in str(solo.frame.place)


@pytest.mark.parametrize(
    ("start", "end", "at"),
    [(0.95, 0.95, 2), (0.05, 0.05, 0), (0.5, 0.5, 1), (0.7, 0.4, 2), (0.3, 0.6, 0)],
)
def test_fingers_at_the_edges_and_swipes(
    open_presenter: OpenPresenter, start: float, end: float, at: int
) -> None:
    presenter = open_presenter(LAPTOP)
    presenter.do(keys.NEXT)
    slide = window(presenter).frame.slide
    points = [QPoint(round(slide.width() * share), slide.height() // 2) for share in (start, end)]
    QTest.mousePress(slide, Qt.MouseButton.LeftButton, pos=points[0])
    QTest.mouseRelease(slide, Qt.MouseButton.LeftButton, pos=points[1])
    assert presenter.run.at == at


def test_a_finger_that_scrolls_down_is_no_swipe(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    slide = window(presenter).frame.slide
    QTest.mousePress(slide, Qt.MouseButton.LeftButton, pos=QPoint(700, 100))
    QTest.mouseRelease(slide, Qt.MouseButton.LeftButton, pos=QPoint(600, 400))
    assert presenter.run.at == 0


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_made_from_a_guests_context_only(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    with pytest.raises(ValueError, match="never sees"):
        SoloWindow(make_ctx(lang))


def test_questions_can_be_left_on_one_screen(open_presenter: OpenPresenter, office_ctx: Context) -> None:
    presenter = open_presenter(LAPTOP)
    session = window(presenter).frame.ctx.session
    assert session.office is office_ctx.session.office
    assert session is not office_ctx.session
    assert replace(presenter.ctx) == office_ctx


def test_black_is_black(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter(LAPTOP)
    presenter.do(keys.BLANK)
    assert window(presenter).frame.slide.slide is None
    presenter.do(keys.LEAVE)
    assert window(presenter).frame.slide.slide is not None
