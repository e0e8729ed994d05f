"""The stop chosen: its slide, its time, the note; and the list beside the saved routes."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.routes.conftest import OpenTab, assembled, kept
from tests.ui.seen import laid_out
from zibo_app.domain.bounded import LONGEST_STOP, NOTE
from zibo_app.domain.slide import Tongues
from zibo_app.ui.routes.detail import LEAST
from zibo_app.ui.routes.preview import ACROSS, DOWN
from zibo_app.ui.routes.tab import RoutesTab


@pytest.fixture
def tab(open_tab: OpenTab) -> RoutesTab:
    tab = open_tab()
    assembled(tab, minutes=3)
    return tab


def test_time_by_buttons_within_bounds(tab: RoutesTab) -> None:
    tab.detail.more.click()
    assert tab.detail.time.text() == "0:45"
    tab.detail.less.click()
    tab.detail.less.click()
    assert tab.detail.time.text() == "0:35"
    tab.detail.lengthen(-1000)
    assert tab.desk.draft.now.stops[0].seconds == LEAST == 5
    tab.detail.lengthen(100_000)
    assert tab.desk.draft.now.stops[0].seconds == LONGEST_STOP
    tab.card.undo()
    assert tab.detail.time.text() == "0:40"


def test_a_note_is_typed_saved_and_read_again(tab: RoutesTab, qtbot: QtBot) -> None:
    qtbot.keyClicks(tab.detail.note, "ask first")
    tab.save()
    tab.desk.choose(1)
    assert tab.detail.note.toPlainText() == ""
    tab.detail.note.setPlainText("second")
    tab.desk.choose(0)
    assert tab.detail.note.toPlainText() == "ask first"
    tab.save()
    assert [stop.note for stop in kept(tab)[0].stops] == ["ask first", "second", "", "", ""]


def test_a_note_has_an_end(tab: RoutesTab) -> None:
    tab.detail.note.setPlainText("招" * (NOTE + 500))
    assert tab.desk.draft.now.stops[0].note == tab.detail.note.toPlainText() == "招" * NOTE
    assert tab.detail.note.textCursor().atEnd()


def test_typing_does_not_lose_the_cursor(tab: RoutesTab, qtbot: QtBot) -> None:
    tab.detail.note.setPlainText("ac")
    cursor = tab.detail.note.textCursor()
    cursor.setPosition(1)
    tab.detail.note.setTextCursor(cursor)
    qtbot.keyClicks(tab.detail.note, "b")
    assert tab.detail.note.toPlainText() == "abc"
    assert tab.detail.note.textCursor().position() == 2


def test_the_preview_has_the_shape_of_a_screen(open_tab: OpenTab) -> None:
    for size in ((1216, 530), (1770, 830), (700, 430)):
        tab = open_tab(size=size)
        assembled(tab, minutes=3)
        laid_out()
        preview = tab.detail.preview
        assert preview.height() == pytest.approx(preview.width() * DOWN / ACROSS, abs=1)


def test_the_preview_is_in_the_languages_of_the_route(tab: RoutesTab) -> None:
    tab.choices.tongues.actions_by_key[str(Tongues.EN)].trigger()
    assert tab.detail.preview.tongues is Tongues.EN
    assert tab.card.list.rows.tongues is Tongues.EN
