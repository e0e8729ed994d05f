"""The visitor's lists: cards, chips, more of them, and plans only on request."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import parts_of, words_of
from zibo_app.domain.listing import Query
from zibo_app.domain.stage import Stage
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.plans import PAST, begun
from zibo_app.ui.guest import cards
from zibo_app.ui.guest.cards import CardsPage, GuestCard, is_plan
from zibo_app.ui.navigator import Place

PAST_WORDS = {"zh": "2024 年计划 · 完成情况未载", "en": "Plan for 2024 · outcome not stated"}


def shown(page: CardsPage) -> list[str]:
    return [card.key for card in parts_of(page, GuestCard)]


def offers(page: CardsPage) -> list[QPushButton]:
    return [button for button in parts_of(page, QPushButton) if button.text() == page.ctx.tr("Show more")]


def press(page: CardsPage, value: str) -> None:
    page._chips[value].click()


def ids(page: CardsPage, kind: str, *filters: tuple[str, str]) -> list[str]:
    return [row.brief.id for row in page.ctx.catalogue.page((kind,), Query(filters=filters), 0, 500)]


@pytest.mark.parametrize("lang", LANGS)
def test_plans_are_shown_on_request_only(open_guest: OpenGuest, lang: Lang) -> None:
    page = open_guest("projects", lang=lang)
    plans = ids(page, "project", ("stage", "planned"))
    assert plans
    assert set(shown(page)) == set(ids(page, "project")) - set(plans)
    chip = page._chips["planned"]
    assert chip.text() == PAST_WORDS[lang]
    press(page, "planned")
    assert shown(page) == plans
    for card in parts_of(page, GuestCard):
        assert card.property("role") == "plan"
        assert PAST_WORDS[lang] in words_of(card)
    press(page, "")
    assert set(shown(page)) & set(plans) == set()


def test_plans_ahead_are_shown_with_all(open_guest: OpenGuest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "begun", lambda year, today: False)
    page = open_guest("projects")
    assert shown(page) == ids(page, "project")


def test_where_all_are_past_plans_none_is_shown(open_guest: OpenGuest) -> None:
    page = open_guest("projects")
    page._counts = [count for count in page._counts if count.value == "planned"]
    page._fill()
    assert shown(page) == []
    assert page.ctx.tr("Nothing is published here yet.") in words_of(page)


@pytest.mark.parametrize(
    ("year", "today", "is_begun"),
    [("2024", 2023, False), ("2024", 2024, True), ("", 1970, True), ("二〇二四", 2000, True)],
)
def test_when_a_plan_has_begun(year: str, today: int, is_begun: bool) -> None:
    assert begun(year, date(today, 1, 1)) is is_begun
    assert begun(year, date(today, 12, 31)) is is_begun
    assert "{year}" in PAST.zh
    assert "{year}" in PAST.en


@pytest.mark.parametrize("page", ["projects", "policies"])
def test_each_chip_narrows_to_its_records(open_guest: OpenGuest, page: str) -> None:
    made = open_guest(page)
    kind = made._kinds[0]
    for value in made._chips:
        press(made, value)
        assert [key for key, chip in made._chips.items() if chip.isChecked()] == [value]
        if value:
            assert shown(made) == ids(made, kind, (made._facet, value))
    assert Stage.UNSTATED.value not in made._chips


def test_no_chip_for_what_is_lacking(open_guest: OpenGuest) -> None:
    page = open_guest("projects")
    assert not any("未载" in text for text in words_of(page) if text != PAST_WORDS["zh"])
    assert set(ids(page, "project", ("stage", "unstated"))) <= set(shown(page))


def test_more_are_shown_when_asked_for(
    open_guest: OpenGuest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cards, "MOST", 5)
    page = open_guest("policies")
    total = len(ids(page, "policy"))
    for count in (5, 10, 15):
        assert len(shown(page)) == count
        (more,) = offers(page)
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    kept = page.state()
    assert dict(kept)["shown"] == "20"
    again = open_guest("policies", kept)
    assert len(shown(again)) == 20
    for _ in range(total):
        again._more()
    assert len(shown(again)) == total
    assert offers(again) == []


def test_the_place_is_kept(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("policies", size=(900, 400))
    press(page, "talent")
    press(page, "")
    page._scroll.verticalScrollBar().setValue(120)
    kept = page.state()
    again = open_guest("policies", kept, size=(900, 400))
    qtbot.waitUntil(lambda: again.state() == kept, timeout=2000)


@pytest.mark.parametrize(
    "state",
    [
        (("value", "no such"),),
        (("shown", "-5"),),
        (("shown", "９"),),
        (("shown", "9" * 5000),),
        (("scroll", "9" * 5000),),
        (("scroll", "x"),),
        (("<b>", ""),),
    ],
)
def test_a_senseless_state_shows_all(open_guest: OpenGuest, state: tuple[tuple[str, str], ...]) -> None:
    page = open_guest("policies", state)
    assert shown(page) == ids(page, "policy")


def test_a_bare_place_goes_back_to_all(open_guest: OpenGuest) -> None:
    page = open_guest("projects", (("value", "done"),))
    assert shown(page) == ids(page, "project", ("stage", "done"))
    page.show_place("", ())
    assert set(shown(page)) > set(ids(page, "project", ("stage", "done")))


def test_a_card_leads_to_its_record(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("projects")
    card = page.findChildren(GuestCard)[0]
    with qtbot.waitSignal(page.place_requested, timeout=500) as heard:
        qtbot.keyClick(card, Qt.Key.Key_Space)
    assert heard.args == [Place("", card.key)]


def test_cards_fill_the_width_in_columns(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("projects", size=(1366, 616))
    for width, across in ((1366, 3), (800, 2), (400, 1)):
        page.resize(width, 616)
        qtbot.waitUntil(
            lambda n=across: len({card.x() for card in parts_of(page, GuestCard)}) == n, timeout=2000
        )


def test_a_card_bears_the_sources_own_word(open_guest: OpenGuest) -> None:
    page = open_guest("projects")
    for row in page.ctx.catalogue.page(("project",), Query(), 0, 500):
        marks = cards.card_marks(page.ctx, row)
        if is_plan(row):
            assert marks == [PAST_WORDS["zh"]]
        elif row.fields.get("status"):
            assert marks[0] == row.fields["status"].zh
