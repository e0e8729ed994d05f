"""The investor checklist comes back to where it was, at every width and with any words."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from tests.ui.questions_page import ALL, DESK, shown
from tests.ui.seen import words_of
from zibo_app.domain.text import LANGS
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.checklist.answers import LINES
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State


@pytest.mark.parametrize("question", ["loans", "contact", "peers"])
def test_a_question_is_gone_to(ctx: Context, qtbot: QtBot, question: str) -> None:
    page = shown(ctx, qtbot, question, size=(1000, 300))
    row = page.panel.rows[question]
    assert page.record() == question
    assert [key for key, each in page.panel.rows.items() if each.property("selected")] == [question]
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty(), timeout=2000)


def test_the_place_is_kept(make_ctx: MakeContext, qtbot: QtBot) -> None:
    state = (
        ("group", ""),
        ("states", "full,none"),
        ("sector", "new-medicine"),
        ("open", "1"),
        ("whole", "growth,parks"),
        ("scroll", "140"),
    )
    page = shown(make_ctx(), qtbot, "parks", state, size=(1000, 400))
    qtbot.waitUntil(lambda: page.panel.area.verticalScrollBar().value() == 140, timeout=2000)
    again = shown(make_ctx(lang="en"), qtbot, page.record(), page.state(), size=(1000, 400))
    assert (again.record(), again.state()[:5]) == ("parks", page.state()[:5])


def test_lines_stay_for_whoever_comes_back(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, state=ALL)
    rows = dict(page.panel.rows)
    page.show_place(page.record(), page.state())
    assert page.panel.rows == rows
    first = next(row for row in rows.values() if row.prose.lines() > LINES)
    first.more.click()
    page.show_place(page.record(), page.state())
    assert page.panel.rows[first.answer.question.id] is first
    page.show_place("", ALL)  # where nothing is shown whole
    assert page.panel.rows[first.answer.question.id] is not first
    page.show_place("", ())
    assert len(page.panel.rows) < len(rows)


@pytest.mark.parametrize(
    "state",
    [
        (("group", "gossip"),),
        (("scroll", "far"), ("whole", ",,x"), ("open", "maybe")),
        (("states", "full,,\x00"),),
    ],
)
def test_senseless_states_do_no_harm(ctx: Context, qtbot: QtBot, state: State) -> None:
    page = shown(ctx, qtbot, "<b>no such</b>", state)
    assert page.record() == ""
    assert page.panel.rows


def test_the_page_fits_a_laptop(open_window: OpenWindow) -> None:
    for lang in LANGS:
        window = open_window("questions", lang=lang)
        page = window.frame.stack.currentWidget()
        assert page.minimumSizeHint().height() <= page.height()
        assert page.head.height() < 50
        assert page.panel.area.widget().width() <= page.panel.area.viewport().width()


def test_hostile_words_are_shown_as_they_are(make_ctx: MakeContext, qtbot: QtBot, hostile: Catalogue) -> None:
    page = shown(make_ctx(catalogue=hostile), qtbot, "", (("open", "1"), ("group", "")))
    assert any("<img src='file:///x'>" in text for text in words_of(page))
    assert page.minimumSizeHint().width() <= DESK[0]
    assert page.head.sector.width() <= 230
    assert len(page.panel.rows) == 34


def test_where_room_is_short_the_groups_stand_above(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "growth", size=(660, 420))
    top = page.panel.mapTo(page.area.widget(), QPoint()).y()
    assert top >= page.groups.height()
    assert page.groups.width() == page.panel.width()
    assert page.head.legend.mapTo(page.head, QPoint()).y() > page.head.sector.height()
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().value() > 0, timeout=2000)
    page.resize(*DESK)
    QApplication.processEvents()
    assert page.panel.mapTo(page.area.widget(), QPoint()).y() == 0
    assert page.groups.width() == ctx.px(240)
    assert page.area.verticalScrollBar().maximum() == 0
