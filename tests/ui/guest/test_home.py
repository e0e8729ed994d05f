"""The visitor's home: industries and facts as the catalogue's slots name them, in their order."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.guest import PAGE, guest_home
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.guest.parts import NAMED, GuestFact, GuestIndustry, named
from zibo_app.ui.navigator import Place


def refs(catalogue: Catalogue, block: str) -> list[str]:
    return [slot.ref for slot in catalogue.slots(PAGE) if slot.block == block]


@pytest.mark.parametrize("viewer", list(Audience))
def test_the_service_reads_the_slots_in_order(real: Catalogue, viewer: Audience) -> None:
    seen = real.seen_by(viewer)
    home = guest_home(seen)
    assert [sector.brief.id for sector in home.industries] == refs(seen, "industries")
    assert [item.figure.id for item in home.facts] == refs(seen, "facts")
    assert len(home.facts) == 4
    assert home.period == "2023"


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_shows_them_in_that_order(open_guest: OpenGuest, real: Catalogue, lang: Lang) -> None:
    page = open_guest("home", lang=lang)
    cards, facts = page.findChildren(GuestIndustry), page.findChildren(GuestFact)
    assert [card.key for card in cards] == refs(real, "industries")
    assert [fact.key for fact in facts] == refs(real, "facts")
    slots = {slot.ref: slot for slot in real.slots(PAGE)}
    for fact in facts:
        assert page.ctx.say(slots[fact.key].label) in words_of(fact)
    words = " ".join(words_of(page))
    assert "2023" in words
    assert page.ctx.tr("Which industry are you interested in?") in words


def test_cards_stand_in_lines_and_do_not_overlap(open_guest: OpenGuest) -> None:
    page = open_guest("home")
    rects = [card.geometry() for card in page.findChildren(GuestIndustry)]
    assert all(not a.intersects(b) for a in rects for b in rects if a is not b)
    assert min(rect.height() for rect in rects) >= 190


def test_a_touch_asks_for_the_industry_or_the_evidence(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("home")
    card, fact = page.findChildren(GuestIndustry)[2], page.findChildren(GuestFact)[1]
    with qtbot.waitSignal(page.place_requested, timeout=500) as heard:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert heard.args == [Place("industries", card.key)]
    with qtbot.waitSignal(page.figure_requested, timeout=500) as heard:
        qtbot.keyClick(fact, Qt.Key.Key_Return)
    assert heard.args == [fact.key]


@pytest.mark.parametrize("lang", LANGS)
def test_a_list_of_firms_is_never_the_whole(open_guest: OpenGuest, lang: Lang) -> None:
    page = open_guest("home", lang=lang)
    some = 0
    for sector in guest_home(page.ctx.catalogue).industries:
        text = named(page.ctx, sector)
        assert text == "" or text.endswith(" 等" if lang == "zh" else " and others")
        assert [name for name in sector.named[NAMED:] if page.ctx.say(name) in text] == []
        some += bool(text)
    assert some >= 3
    assert page.ctx.tr("Published material names no firm") in words_of(page) or some == 5


def test_every_card_has_a_name_for_screen_readers(open_guest: OpenGuest) -> None:
    page = open_guest("home", lang="en")
    for part in (*page.findChildren(GuestIndustry), *page.findChildren(GuestFact)):
        assert len(part.accessibleName()) > 10
        assert part.focusPolicy() == Qt.FocusPolicy.StrongFocus
