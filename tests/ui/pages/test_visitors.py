"""The visitors page: it follows the notes, filters, leads on, takes away, and comes back as it was left."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.offices import QUESTIONS, with_office
from tests.ui.seen import words_of
from tests.ui.test_fit import strays
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.pages.visitors import VisitorsPage
from zibo_app.ui.visitors.model import ANSWERED
from zibo_app.ui.visitors.table import LEFT_OUT

SIZE = (1282, 634)
OpenPage = Callable[..., VisitorsPage]


@pytest.fixture
def open_page(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenPage]:
    contexts: list[Context] = []

    def opened(
        asks: tuple[Ask, ...] = QUESTIONS, size: tuple[int, int] = SIZE, **look: object
    ) -> VisitorsPage:
        ctx = with_office(make_ctx(**({"lang": "en"} | look)), tmp_path, asks)
        contexts.append(ctx)
        return shown(ctx, size)

    def shown(ctx: Context, size: tuple[int, int]) -> VisitorsPage:
        page = VisitorsPage(ctx)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitExposed(page):
            page.show()
        return page

    yield opened
    for ctx in contexts:
        ctx.session.close()


def office(page: VisitorsPage) -> Office:
    assert page.ctx.session.office
    return page.ctx.session.office


def texts(page: VisitorsPage) -> list[str]:
    return [line.noted.text for line in page.model.lines]


def note(page: VisitorsPage, text: str) -> None:
    """Note a question elsewhere in the program."""
    office(page).note(Ask(text, Origin.SEARCH), lang="en", viewer=Audience.PUBLIC)
    page.ctx.session.questions_changed.emit()


def test_all_notes_newest_first_with_their_number(open_page: OpenPage) -> None:
    page = open_page()
    assert texts(page) == [ask.text for ask in reversed(QUESTIONS)]
    assert page.count.text() == "5 noted · 5 open"
    assert page.note.words.text() == QUESTIONS[-1].text


def test_a_note_from_elsewhere_appears_and_the_choice_stays(open_page: OpenPage) -> None:
    page = open_page()
    page.table.setCurrentIndex(page.model.index(2, 0))
    chosen = page.note.words.text()
    note(page, "brand new")
    assert texts(page)[0] == "brand new"
    assert page.table.currentIndex().row() == 3
    assert page.note.words.text() == chosen


def test_a_hidden_page_reads_when_it_is_shown_again(open_page: OpenPage) -> None:
    page = open_page()
    page.hide()
    note(page, "meanwhile")
    assert "meanwhile" not in texts(page)
    page.show()
    assert texts(page)[0] == "meanwhile"


def test_the_field_at_the_top_notes(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(())
    assert page.body.currentWidget() is page.none
    assert not page.side.isVisible()
    qtbot.keyClicks(page.field.field, "port?")
    qtbot.keyClick(page.field.field, Qt.Key.Key_Enter)
    assert (texts(page), page.body.currentIndex(), page.side.isVisible()) == (["port?"], 0, True)


def test_a_tick_answers_and_filters_follow(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    box = page.table.visualRect(page.model.index(1, ANSWERED))
    option = QStyleOptionViewItem()
    page.table.initViewItemOption(option)
    option.rect = box
    found = page.table.itemDelegateForColumn(ANSWERED)._box(option, page.model.index(1, ANSWERED))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=found.center())
    assert [line.noted.answered for line in page.model.lines] == [False, True, False, False, False]
    page.filters.chips["state", "answered"].click()
    assert texts(page) == [QUESTIONS[-2].text]
    assert page.note.words.text() == QUESTIONS[-2].text
    page.note.tick.click()
    assert page.body.currentWidget() is page.none
    page.none.clear.click()
    assert len(texts(page)) == len(QUESTIONS)


def test_space_on_the_tick_answers(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    page.table.setCurrentIndex(page.model.index(0, ANSWERED))
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.model.lines[0].noted.answered


def test_delete_asks_then_takes_back(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    page.table.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(office(page).noted()) == 5
    page.note.sure.click()
    assert [each.text for each in office(page).noted()] == texts(page)
    assert QUESTIONS[-2].text not in texts(page)
    assert page.note.words.text() == QUESTIONS[-1].text


@pytest.mark.parametrize(
    ("row", "place"), [(2, Place("", "xiandao-ito")), (3, Place("questions", "land-price")), (0, None)]
)
def test_enter_goes_where_it_came_up(
    qtbot: QtBot, open_page: OpenPage, row: int, place: Place | None
) -> None:
    page = open_page()
    asked: list[Place] = []
    page.place_requested.connect(asked.append)
    page.table.setCurrentIndex(page.model.index(row, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    page.table.doubleClicked.emit(page.model.index(row, 0))
    assert asked == ([place, place] if place else [])


def test_it_comes_back_as_it_was_left(open_page: OpenPage) -> None:
    many = tuple(Ask(f"q{number}", Origin.TYPED) for number in range(60))
    page = open_page((*many, *QUESTIONS))
    page.filters.chips["origin", "typed"].click()
    page.filters.chips["state", "open"].click()
    page.table.setCurrentIndex(page.model.index(30, 0))
    page.table.verticalScrollBar().setValue(777)
    kept, chosen = page.state(), page.note.words.text()
    again = VisitorsPage(page.ctx)
    again.resize(*SIZE)
    again.show_place("", kept)
    again.show()
    assert (again.filters.state, again.filters.origin) == ("open", "typed")
    assert (again.note.words.text(), again.table.verticalScrollBar().value()) == (chosen, 777)
    assert again.state() == kept
    again.close()
    again.deleteLater()


def test_a_store_that_cannot_be_read_is_said(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page()
    office(page).close()
    (tmp_path / "office.db").write_bytes(b"a diary")
    page.refresh()
    assert page.body.currentWidget() is page.none
    assert "E-O05" in page.none.said.text()


def test_only_staff_have_the_page() -> None:
    assert [spec.lower for spec in PAGES if spec.id == "visitors"] == [True]
    assert "visitors" not in {spec.id for spec in GUEST_PAGES}


def test_without_a_store_it_says_what_comes_here(qtbot: QtBot, ctx: Context) -> None:
    page = VisitorsPage(ctx)
    qtbot.addWidget(page)
    assert page.body.currentWidget() is page.none
    assert not page.take.isEnabled()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("size", "scale"), [((1282, 634), 1.0), ((1282, 606), 1.5), ((716, 504), 1.0)])
def test_nothing_is_cut(open_page: OpenPage, lang: Lang, size: tuple[int, int], scale: float) -> None:
    hostile = tuple(Ask(HOSTILE + str(n), Origin.RECORD, "xiandao-ito.land_area") for n in range(30))
    page = open_page((*QUESTIONS, *hostile), size, lang=lang, scale=scale)
    assert [*strays(page)] == []
    table = page.table
    across = sum(table.columnWidth(section) for section in range(page.model.columnCount()))
    assert across <= table.viewport().width()
    hidden = [section for section in LEFT_OUT if table.isColumnHidden(section)]
    assert hidden == [*LEFT_OUT[: len(hidden)]]
    assert "<img" in " ".join(words_of(page))


def test_ten_thousand_notes(open_page: OpenPage) -> None:
    page = open_page((QUESTIONS[0],))
    office(page).close()
    with sqlite3.connect(office(page).path) as other:
        other.executescript(
            "PRAGMA foreign_keys = 0; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
            " WHERE i < 9999) INSERT INTO question_noted SELECT printf('z%05d', i), 'q' || (i % 500),"
            " 'typed', '', 'q' || (i % 500), 'en', 'staff', '2026-11-24T08:00:00Z', '', 0, 0 FROM n"
        )
    other.close()
    page.refresh()
    assert page.model.rowCount() == 10_000
    assert page.model.lines[0].times == 20
    assert page.take.text() == "Export CSV (10000)"
