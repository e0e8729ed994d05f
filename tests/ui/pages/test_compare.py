"""The page that compares: from the tray or its place, changed by × and ＋, back and forward, for guests."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from tests.ui.seen import laid_out, words_of
from tests.ui.test_fit import strays
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.compare.start import StartView
from zibo_app.ui.compare.table import CompareTable
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.compare import ComparePage
from zibo_app.ui.window import Window

A, B, C, D = "xiandao-ito", "xinhenghui-packaging", "huaneng-pv", "weilan-battery"
DESK = (1282, 634)


def at(*ids: str) -> Place:
    return Place("compare", "", (("ids", ",".join(ids)),))


def page_of(window: Window) -> ComparePage:
    page = window.frame.stack.currentWidget()
    assert isinstance(page, ComparePage)
    return page


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> ComparePage:
    made = ComparePage(ctx)
    qtbot.addWidget(made)
    made.resize(*DESK)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_bare_place_shows_the_tray(page: ComparePage) -> None:
    page.ctx.session.collect(A)
    page.ctx.session.collect(B)
    page.show_place("", ())
    assert page.ids == (A, B)
    assert isinstance(page.view, CompareTable)
    assert dict(page.state())["ids"] == f"{A},{B}"


def test_a_place_names_its_records_and_the_tray_stays(page: ComparePage) -> None:
    page.ctx.session.collect(A)
    page.show_place("", at(B, C).state)
    assert (page.ids, page.ctx.session.tray) == ((B, C), (A,))
    page.show_place(D, at(B, C).state)
    assert page.ids == (B, C, D)


def test_the_page_follows_the_tray_while_it_is_seen(page: ComparePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.settled):
        page.ctx.session.collect(A)
    assert page.ids == (A,)
    assert isinstance(page.view, StartView)
    page.ctx.session.collect(B)
    assert isinstance(page.view, CompareTable)
    page.hide()
    page.ctx.session.drop(A)
    assert page.ids == (A, B)


def test_nothing_to_compare_says_so_and_suggests(page: ComparePage, qtbot: QtBot) -> None:
    page.show_place("", ())
    assert isinstance(page.view, StartView)
    assert "两项以上" in "".join(words_of(page.view))
    assert page.view.cards
    assert (page.add.isVisible(), page.copy.isVisible()) == (False, False)
    with qtbot.waitSignal(page.place_requested) as told:
        page.view.cards[0].activated.emit(page.view.cards[0].key)
    assert told.args[0].state[0][0] == "ids"
    assert len(page.ctx.session.tray) >= 2


def test_mixed_kinds_say_why(page: ComparePage) -> None:
    page.show_place("", at(A, "xiandao").state)
    assert isinstance(page.view, StartView)
    assert "不是一类" in "".join(words_of(page.view))


def test_a_column_is_taken_out_and_the_tray_follows(page: ComparePage, qtbot: QtBot) -> None:
    page.show_place("", at(A, B, C).state)
    assert isinstance(page.view, CompareTable)
    with qtbot.waitSignal(page.place_requested) as told:
        page.view.dropped.emit(B)
    assert told.args == [at(A, C)]
    assert page.ctx.session.tray == (A, C)


def test_another_is_added_until_there_are_four(page: ComparePage, qtbot: QtBot) -> None:
    page.show_place("", at(A, B, C).state)
    assert page.add.isVisible()
    page.add.click()
    assert page.adder is not None
    with qtbot.waitSignal(page.place_requested) as told:
        page.adder.chosen.emit(D)
    page.adder.close()
    page.show_place("", told.args[0].state)
    assert page.ids == (A, B, C, D)
    assert not page.add.isVisible()
    page.open_adder()
    page.open_adder()
    page.adder.close()


def test_it_is_copied_as_a_table(page: ComparePage) -> None:
    page.show_place("", at(A, B).state)
    page.copy.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("项目\t")
    assert any("23.8亿元（时间未注明 · 据企业介绍）\t原文未载" in each for each in lines)


def test_an_evidence_is_asked_for_and_a_record_led_to(page: ComparePage, qtbot: QtBot) -> None:
    page.show_place("", at(A, B).state)
    assert isinstance(page.view, CompareTable)
    with qtbot.waitSignal(page.figure_requested) as told:
        page.view.chosen.emit(f"{A}.total_investment")
    assert told.args == [f"{A}.total_investment"]
    with qtbot.waitSignal(page.place_requested) as asked:
        page.view.opened.emit("xiandao")
    assert asked.args == [Place("", "xiandao")]


def test_back_and_forward_and_the_language_keep_it(open_window: OpenWindow) -> None:
    window = open_window()
    window.go(at(A, B, C))
    view = page_of(window).view
    assert isinstance(view, CompareTable)
    view.dropped.emit(C)
    assert page_of(window).ids == (A, B)
    window.act("back")
    assert page_of(window).ids == (A, B, C)
    window.act("forward")
    assert page_of(window).ids == (A, B)
    window.act("language")
    assert page_of(window).ids == (A, B)
    assert window.navigator.here.get("ids") == f"{A},{B}"


def test_evidence_opens_over_the_comparison(open_window: OpenWindow) -> None:
    window = open_window()
    window.go(at(A, B))
    view = page_of(window).view
    assert isinstance(view, CompareTable)
    for key in (f"{A}.total_investment", f"record|{A}|"):
        view.chosen.emit(key)
        assert window.frame.evidence() == key


def test_guests_are_shown_what_staff_compare(open_window: OpenWindow) -> None:
    window = open_window()
    window.go(at(A, B, C))
    window.act("viewer")
    page = page_of(window)
    assert (page.ids, page.ctx.viewer) == ((A, B, C), Audience.PUBLIC)
    assert isinstance(page.view, CompareTable)
    laid_out()
    assert (page.add.isHidden(), page.copy.isHidden()) == (True, True)
    assert list(strays(window.frame)) == []
    window.act("viewer")
    assert page_of(window).ids == (A, B, C)
    window.go(Place("projects"))
    window.act("viewer")
    window.act("viewer")
    assert window.navigator.here.page == "projects"


def test_guests_without_anything_released_to_compare(make_ctx: MakeContext, qtbot: QtBot) -> None:
    page = ComparePage(make_ctx(viewer=Audience.PUBLIC))
    qtbot.addWidget(page)
    page.show_place("", at("zhang-wentao", "rong-weilong").state)
    assert isinstance(page.view, StartView)
    assert page.view.cards == []
    assert "两项以上" in "".join(words_of(page.view))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1366, 680), (1920, 990), (800, 600)])
def test_it_fits(open_window: OpenWindow, sealed: Catalogue, size: tuple[int, int], lang: Lang) -> None:
    window = open_window(size=size, lang=lang, catalogue=sealed)
    for ids in ((), (A, B), (A, B, C, D)):
        window.go(at(*ids))
        laid_out()
        assert list(strays(window.frame)) == []
