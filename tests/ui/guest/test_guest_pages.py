"""Industries and a single record, as a visitor sees them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import words_of
from zibo_app.domain.listing import Query
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue


def test_an_industry_is_chosen_and_shown(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("industries")
    names = list(page._choices)
    assert page.record() == names[0]
    for record, button in page._choices.items():
        with qtbot.waitSignal(page.settled, timeout=500):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.record() == record == page._pane.record()
        assert [key for key, each in page._choices.items() if each.property("selected")] == [record]
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert button.property("selected")


@pytest.mark.parametrize(
    ("asked", "shown"), [("new-materials", "new-materials"), ("", ""), ("no-such", ""), ("inov", "")]
)
def test_the_industry_asked_for_is_shown(open_guest: OpenGuest, asked: str, shown: str) -> None:
    page = open_guest("industries", record=asked)
    assert page.record() == (shown or next(iter(page._choices)))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("record", ["inov", "new-medicine", "value-added", "zone", "chunengu"])
def test_a_record_is_shown_with_its_name(open_guest: OpenGuest, record: str, lang: Lang) -> None:
    page = open_guest("record", record=record, lang=lang)
    assert page.record() == record
    brief = page.ctx.catalogue.briefs([record])[record]
    assert page.ctx.name(brief) in words_of(page)


@pytest.mark.parametrize("page", ["record", "industries"])
def test_the_scroll_is_kept(open_guest: OpenGuest, qtbot: QtBot, page: str) -> None:
    made = open_guest(page, record="new-medicine", size=(700, 300))
    bar = made._pane._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 60, timeout=2000)
    bar.setValue(60)
    assert ("scroll", "60") in made.state()
    again = open_guest(page, made.state(), record="new-medicine", size=(700, 300))
    qtbot.waitUntil(lambda: again._pane._scroll.verticalScrollBar().value() == 60, timeout=2000)


@pytest.mark.parametrize("record", ["", "no-such", "<b>", "张文涛"])
def test_a_record_that_is_not_there_leaves_a_sentence(open_guest: OpenGuest, record: str) -> None:
    page = open_guest("record", record="inov")
    page.show_place(record, ())
    page.resize(500, 500)
    assert len("".join(words_of(page))) > 5
    assert page.ctx.say(page.ctx.catalogue.briefs(["inov"])["inov"].name) not in words_of(page)


def test_a_staff_record_is_not_there(open_guest: OpenGuest, real: Catalogue) -> None:
    person = real.page(("person",), Query(), 0, 1)[0].brief
    page = open_guest("record", record=person.id)
    assert not any(person.name.zh in text for text in words_of(page))
