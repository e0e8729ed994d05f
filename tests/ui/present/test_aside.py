"""Leaving the stop to answer a question, showing it to the audience on purpose, and coming back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.present.conftest import OpenPresenter
from tests.ui.present.seeing import audience, desk, shows_slide, shows_slide_still, told
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.page import Page
from zibo_app.ui.present import keys
from zibo_app.ui.search.panel import SearchPanel


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


def test_a_question_saved_by_enter_leaves_the_audience_where_they_are(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    field = desk(presenter).body.questions.field.field
    QTest.keyClicks(field, "What about the rent?")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    office = presenter.ctx.session.office
    assert office is not None
    assert [each.text for each in office.noted()] == ["What about the rent?"]
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert presenter.run.at == 0
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert presenter.run.at == 1, "the clicker goes on all the same"


def test_the_clicker_goes_on_whatever_has_the_keys(open_presenter: OpenPresenter) -> None:
    presenter = open_presenter()
    body = desk(presenter).body
    panels = (body.notes, body.spoken, body.questions, body.unstated)
    for at, panel in enumerate(panels, start=1):
        QTest.keyClick(panel.area, Qt.Key.Key_PageDown)
        assert presenter.run.at == at
    QTest.keyClick(body.unstated.area, Qt.Key.Key_PageUp)
    assert presenter.run.at == len(panels) - 1
