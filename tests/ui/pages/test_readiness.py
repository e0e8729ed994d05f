"""The page before the fair: lines are settled, filled in and led from; everything is on disk at once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.readiness import Line, Standing
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.services.readiness import CONTACT, FAIR_ENDS
from zibo_app.store.office import Office
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.pages.readiness import ReadinessPage
from zibo_app.ui.pages.visitors import VisitorsPage
from zibo_app.ui.readiness.card import ContactForm
from zibo_app.ui.readiness.row import CheckRow
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.buttons import Button


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "office.db")
    yield office
    office.close()


@pytest.fixture
def page(make_ctx: MakeContext, office: Office, qtbot: QtBot) -> ReadinessPage:
    return opened(make_ctx(), office, qtbot)


def opened(ctx: Context, office: Office | None, qtbot: QtBot) -> ReadinessPage:
    page = ReadinessPage(replace(ctx, session=Session(office)))
    qtbot.addWidget(page)
    page.resize(1242, 634)
    page.show_place("", ())
    page.show()
    return page


def rows(page: ReadinessPage) -> dict[Line, CheckRow]:
    found = (page._lines.itemAt(at).widget() for at in range(page._lines.count()))
    return {each.check.line: each for each in found if isinstance(each, CheckRow)}


def press(page: ReadinessPage, line: Line, text: str) -> None:
    button = next(b for b in rows(page)[line].findChildren(Button) if b.text() == page.ctx.tr(text))
    button.click()


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_stands_there_and_says_how(
    make_ctx: MakeContext, office: Office, qtbot: QtBot, lang: Lang
) -> None:
    page = opened(make_ctx(lang=lang), office, qtbot)
    found = rows(page)
    assert list(found) == list(Line)
    assert all(page.ctx.say(line) in row.accessibleName() for line, row in found.items())
    assert page.counts.text().startswith(page.ctx.say(Standing.FILLED))


def test_the_whole_list_fits_a_maximised_window(page: ReadinessPage) -> None:
    assert page._scroll.verticalScrollBar().maximum() == 0


def test_a_line_marked_as_done_is_on_disk(page: ReadinessPage, office: Office) -> None:
    press(page, Line.PRINTER, "Mark as done")
    assert rows(page)[Line.PRINTER].check.standing is Standing.DONE
    other = Office(office.path)
    assert other.settled()["printer"].state == "done"
    other.close()


def test_opened_again_it_is_open(page: ReadinessPage) -> None:
    press(page, Line.PRINTER, "Mark as done")
    press(page, Line.PRINTER, "Open again")
    assert rows(page)[Line.PRINTER].check.standing is Standing.OPEN


def test_waiving_needs_a_reason(page: ReadinessPage, qtbot: QtBot) -> None:
    press(page, Line.POWER, "Not needed")
    row = rows(page)[Line.POWER]
    assert row.reason.isVisible()
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert rows(page)[Line.POWER].check.standing is Standing.OPEN
    qtbot.keyClicks(row.reason, "x" + HOSTILE[:20])
    qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    settled = rows(page)[Line.POWER].check
    assert settled.standing is Standing.WAIVED
    assert settled.settled
    assert settled.settled.reason.startswith("x<img")


def test_a_gap_leads_to_where_it_is_filled(page: ReadinessPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_requested) as wish:
        press(page, Line.POWER, "Go there")
    assert (wish.args[0].page, wish.args[0].record) == ("questions", "power")


def test_the_contact_card_is_filled_in_on_the_page(page: ReadinessPage, office: Office) -> None:
    press(page, Line.CONTACT, "Fill in")
    (form,) = page.findChildren(ContactForm)
    form.fields[CONTACT[0]].setText("招商一科")
    form.fields[CONTACT[1]].setText(" 0533-0000000 ")
    form._save()
    assert rows(page)[Line.CONTACT].check.standing is Standing.FILLED
    assert [office.fact(key) for key in CONTACT] == ["招商一科", "0533-0000000", ""]


def test_cancelled_the_contact_card_keeps_nothing(page: ReadinessPage, office: Office) -> None:
    press(page, Line.CONTACT, "Fill in")
    (form,) = page.findChildren(ContactForm)
    form.fields[CONTACT[0]].setText("招商一科")
    form.closed.emit()
    assert office.fact(CONTACT[0]) == ""
    assert list(rows(page)) == list(Line)
    assert page._lines.indexOf(form) == -1


def test_lines_stay_until_something_changes(page: ReadinessPage, office: Office) -> None:
    before = rows(page)
    page.show_place("", ())
    assert rows(page) == before
    office.set_fact(FAIR_ENDS, "2099-12-01")
    page.show_place("", ())
    assert rows(page)[Line.EXPIRY].check.standing is Standing.FILLED


def test_the_fairs_last_day_is_kept(page: ReadinessPage, office: Office) -> None:
    page.day.setText("2099-12-01")
    page.day.editingFinished.emit()
    assert office.fact(FAIR_ENDS) == "2099-12-01"
    assert rows(page)[Line.EXPIRY].check.standing is Standing.FILLED


def test_what_cannot_be_written_is_said_and_nothing_changes(
    make_ctx: MakeContext, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "office.db").write_text("no store of ours")
    page = opened(make_ctx(), Office(tmp_path / "office.db"), qtbot)
    with qtbot.waitSignal(jobs.REPORTS.failed):
        press(page, Line.PRINTER, "Mark as done")
    assert rows(page)[Line.PRINTER].check.standing is Standing.OPEN


def test_without_an_office_store_it_still_tells_what_is_lacking(make_ctx: MakeContext, qtbot: QtBot) -> None:
    assert list(rows(opened(make_ctx(), None, qtbot))) == list(Line)


def test_open_questions_lead_to_those_still_open(page: ReadinessPage, office: Office, qtbot: QtBot) -> None:
    office.note(Ask("电价？", Origin.TYPED), lang="zh", viewer=Audience.STAFF)
    page.reload()
    with qtbot.waitSignal(page.place_requested) as wish:
        press(page, Line.QUESTIONS, "Go there")
    visitors = VisitorsPage(page.ctx)
    qtbot.addWidget(visitors)
    visitors.show_place("", wish.args[0].state)
    assert visitors.filters.state == "open"
