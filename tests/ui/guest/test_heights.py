"""How the visitor's pages use the height they have: no card with an empty lower half, labels beside links."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QBoxLayout

from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import laid_out, parts_of
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.parts import BESIDE, RecordLink
from zibo_app.ui.guest.parts import GuestFact, GuestIndustry
from zibo_app.ui.widgets.label import Label


def used(card: GuestIndustry) -> float:
    """Which part of a card's height its words reach down to."""
    return max(label.geometry().bottom() for label in card.findChildren(Label)) / card.height()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1366, 616), (1366, 700), (1024, 616)])
def test_the_cards_of_home_have_no_empty_lower_half(
    open_guest: OpenGuest, lang: Lang, size: tuple[int, int]
) -> None:
    page = open_guest("home", lang=lang, size=size)
    laid_out()
    cards, facts = page.findChildren(GuestIndustry), page.findChildren(GuestFact)
    assert max(used(card) for card in cards) > 0.6
    assert all(card.height() <= 290 for card in cards)
    assert max(fact.height() for fact in facts) <= 140
    foot = max(fact.mapTo(page, QPoint(0, fact.height())).y() for fact in facts)
    assert foot > size[1] * 0.7


def test_upright_they_stand_one_under_the_other_with_words_in_the_middle(open_guest: OpenGuest) -> None:
    page = open_guest("home", size=(1080, 1770))
    laid_out()
    cards = page.findChildren(GuestIndustry)
    assert len({card.x() for card in cards}) == 1
    assert len({card.y() for card in cards}) == len(cards) == 5
    for card in cards:
        labels = [label.geometry() for label in card.findChildren(Label)]
        above, below = (
            min(each.top() for each in labels),
            card.height() - max(each.bottom() for each in labels),
        )
        assert abs(above - below) < 20
    page.resize(1366, 616)
    laid_out()
    assert len({card.y() for card in cards}) == 1
    assert min(label.y() for label in cards[0].findChildren(Label)) < 30


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("record", ["xiandao-ito", "xinhua-pharma"])
def test_a_label_is_on_the_line_of_its_link(open_guest: OpenGuest, lang: Lang, record: str) -> None:
    page = open_guest("record", record=record, lang=lang)
    laid_out()
    seen = 0
    for head in parts_of(page, Label):
        links = head.parentWidget().findChildren(RecordLink) if head.property(BESIDE) else []
        if not links or head.height() > 90:
            continue
        words = links[0].findChildren(Label)[0]
        top = words.mapTo(page, words.contentsRect().topLeft()).y()
        line = words.fontMetrics().height()
        many = words.height() // line
        first = top + (words.height() - many * line) // 2 + line / 2
        own = head.mapTo(page, head.contentsRect().topLeft()).y() + head.fontMetrics().height() / 2
        if many == 1 and head.contentsRect().height() < 2 * head.fontMetrics().height():
            assert abs(first - own) <= 6, head.text()
            seen += 1
    assert seen >= (1 if lang == "zh" else 0)


def test_upright_a_record_has_one_column(open_guest: OpenGuest) -> None:
    page = open_guest("record", record="xinhua-pharma", size=(1080, 1700))
    pane = page.findChild(DetailPane)
    assert pane is not None
    assert pane._columns.direction() is QBoxLayout.Direction.TopToBottom
    page.resize(1366, 616)
    laid_out()
    assert pane._columns.direction() is QBoxLayout.Direction.LeftToRight
