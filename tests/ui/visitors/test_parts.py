"""The parts of the visitors page: the note chosen, the filters, what is asked most, the field."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from tests.ui.offices import QUESTIONS, Full, with_office
from tests.ui.seen import words_of
from zibo_app.domain.noting import LONGEST
from zibo_app.domain.visitor import Origin
from zibo_app.services.asked import Asked, Line, lines
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.session import Session
from zibo_app.ui.visitors.acts import Acts
from zibo_app.ui.visitors.chosen import ChosenNote, place_of
from zibo_app.ui.visitors.empty import NoNotes
from zibo_app.ui.visitors.filters import ANSWERED, OPEN, Filters
from zibo_app.ui.visitors.most import MostAsked
from zibo_app.ui.visitors.writing import NoteField


@pytest.fixture
def held(make_ctx: MakeContext, tmp_path: Path) -> Iterator[Context]:
    ctx = with_office(make_ctx(lang="en"), tmp_path, QUESTIONS)
    yield ctx
    ctx.session.close()


def office(ctx: Context) -> Office:
    assert ctx.session.office
    return ctx.session.office


def all_lines(ctx: Context) -> tuple[Line, ...]:
    return lines(office(ctx).noted(), ctx.catalogue)


# -- the note chosen -------------------------------------------------------------------------------
@pytest.fixture
def chosen(qtbot: QtBot, held: Context) -> ChosenNote:
    note = ChosenNote(held)
    qtbot.addWidget(note)
    note.resize(300, 300)
    with qtbot.waitExposed(note):
        note.show()
    return note


def test_a_note_leads_to_where_it_came_up(qtbot: QtBot, held: Context, chosen: ChosenNote) -> None:
    found = {line.noted.origin: place_of(line) for line in all_lines(held)}
    assert found == {
        Origin.SEARCH: None,
        Origin.TYPED: None,
        Origin.CHECKLIST: Place("questions", "land-price"),
        Origin.RECORD: Place("", "xiandao-ito"),
    }
    (record,) = (line for line in all_lines(held) if line.brief)
    chosen.show_line(record)
    with qtbot.waitSignal(chosen.place_requested) as asked:
        chosen.link.activated.emit("")
    assert asked.args == [Place("", "xiandao-ito")]
    words = " ".join(words_of(chosen))
    assert "asked once" in words
    assert "Land area" in words


def test_it_is_answered_and_taken_back_only_when_sure(
    qtbot: QtBot, held: Context, chosen: ChosenNote
) -> None:
    line = all_lines(held)[0]
    chosen.show_line(line)
    assert "asked 2 times" in chosen.told.text()
    with qtbot.waitSignal(chosen.answer_requested) as asked:
        chosen.tick.click()
    assert asked.args == [line.noted.id, True]
    with qtbot.assertNotEmitted(chosen.withdraw_requested):
        chosen.drop.click()
        assert (chosen.sure.isVisible(), chosen.drop.isVisible()) == (True, False)
        chosen.keep.click()
        assert (chosen.sure.isVisible(), chosen.drop.isVisible()) == (False, True)
    chosen.drop.click()
    with qtbot.waitSignal(chosen.withdraw_requested) as dropped:
        chosen.sure.click()
    assert dropped.args == [line.noted.id]


def test_an_answered_one_can_be_opened_again(held: Context, chosen: ChosenNote) -> None:
    office(held).answer(all_lines(held)[0].noted.id)
    chosen.show_line(all_lines(held)[0])
    assert chosen.tick.accessibleName() == chosen.tick.text() == "Not answered yet"


def test_another_note_is_not_taken_back_by_the_answer_to_this(held: Context, chosen: ChosenNote) -> None:
    chosen.show_line(all_lines(held)[0])
    chosen.confirm()
    chosen.show_line(all_lines(held)[1])
    assert not chosen.sure.isVisible()
    chosen.show_line(None)
    chosen.confirm()
    assert not any(button.isVisible() for button in (chosen.sure, chosen.tick, chosen.drop, chosen.link))
    for slot in (chosen._tick, chosen._drop):
        slot()
    chosen._go("")


def test_hostile_words_wrap_and_scroll(held: Context, chosen: ChosenNote) -> None:
    line = all_lines(held)[0]
    for text in (HOSTILE, LONG, "x" * 800):
        chosen.show_line(line._replace(noted=line.noted._replace(text=text)))
        assert chosen.words.text().replace("\u200b", "") == text
        assert chosen.words.width() <= chosen.width()
        assert chosen.tick.geometry().bottom() <= chosen.height()


# -- filters ---------------------------------------------------------------------------------------
def test_filters_choose_by_state_and_origin(qtbot: QtBot, held: Context) -> None:
    filters = Filters(held)
    qtbot.addWidget(filters)
    office(held).answer(office(held).noted()[0].id)
    every = all_lines(held)
    assert filters.kept(every) == [*every]
    with qtbot.waitSignal(filters.changed):
        filters.chips["state", ANSWERED].click()
    assert filters.kept(every) == [every[0]]
    filters.chips["state", OPEN].click()
    filters.chips["origin", "typed"].click()
    assert filters.kept(every) == [every[1]]
    with qtbot.waitSignal(filters.changed):
        filters.clear()
    assert filters.kept(every) == [*every]
    filters.restore("no such", "no such")
    assert (filters.state, filters.origin) == ("", "")


def test_asked_most_names_questions_with_their_number(qtbot: QtBot, held: Context) -> None:
    card = MostAsked(held)
    qtbot.addWidget(card)
    card.show_asked([Asked("电价", 12, "power"), Asked(HOSTILE, 3, "x")])
    assert {"电价", "12", "3"} <= set(words_of(card))
    card.show_asked([])
    assert "Nothing has been asked yet." in words_of(card)


def test_an_empty_list_says_why(qtbot: QtBot, held: Context) -> None:
    none = NoNotes(held)
    qtbot.addWidget(none)
    none.tell(filtered=False)
    assert "Note the question" in none.said.text()
    none.tell(filtered=True)
    with qtbot.waitSignal(none.cleared):
        none.clear.click()
    none.tell(filtered=True, fault=OfficeCode.LOCKED.fault(reading=True))
    assert none.said.text().endswith("(E-O01)")
    assert none.clear.isHidden()


# -- the field -------------------------------------------------------------------------------------
def test_enter_saves_and_empties_the_field(qtbot: QtBot, held: Context) -> None:
    field = NoteField(held)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.field, "rent? & <b>")
    assert held.session.draft == "rent? & <b>"
    with qtbot.waitSignal(held.session.questions_changed):
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    newest = office(held).noted()[0]
    assert (newest.text, newest.origin, newest.ref) == ("rent? & <b>", Origin.TYPED, "")
    assert (field.field.text(), held.session.draft, field.said.text()) == ("", "", "Noted ✓")
    for text in ("", "   "):
        field.field.setText(text)
        field.save()
    assert len(office(held).noted()) == len(QUESTIONS) + 1
    field.field.setText("字" * 5000)
    assert len(field.field.text()) == LONGEST


def test_what_is_being_written_outlives_the_page(qtbot: QtBot, held: Context) -> None:
    first = NoteField(held)
    qtbot.addWidget(first)
    qtbot.keyClicks(first.field, "half a")
    second = NoteField(replace(held, lang="zh"))
    qtbot.addWidget(second)
    assert second.field.text() == "half a"


def test_what_was_not_saved_stays_in_the_field(qtbot: QtBot, make_ctx: MakeContext, tmp_path: Path) -> None:
    ctx = replace(make_ctx(lang="en"), session=Session(Full(tmp_path / "office.db")))
    field = NoteField(ctx)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.field, "rent?")
    with qtbot.waitSignal(jobs.REPORTS.failed):
        field.button.click()
    assert (field.field.text(), field.said.text()) == ("rent?", "NOT saved (E-O02)")
    assert field.said.toolTip()


def test_without_a_store_nothing_can_be_written(qtbot: QtBot, ctx: Context) -> None:
    field = NoteField(ctx)
    qtbot.addWidget(field)
    assert not field.isEnabled()
    field.save()
    Acts(ctx.session).answer("x", True)
    Acts(ctx.session).withdraw("x")


def test_an_act_that_is_refused_is_reported_and_the_list_read_anew(qtbot: QtBot, held: Context) -> None:
    with qtbot.waitSignals([jobs.REPORTS.failed, held.session.questions_changed]):
        Acts(held.session).withdraw("no such note")
