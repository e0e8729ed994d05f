"""The night before: a route is chosen, assembled, put in order, saved, found again and started."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.routes.conftest import OpenTab, assembled, kept, refs
from zibo_app.domain.evidence import Audience
from zibo_app.domain.route import Guests
from zibo_app.domain.slide import Tongues
from zibo_app.ui.routes.tab import RoutesTab


def starts(tab: RoutesTab) -> list[str]:
    wishes: list[str] = []
    tab.action_requested.connect(wishes.append)
    return wishes


def test_a_delegation_is_prepared_and_started(open_tab: OpenTab) -> None:
    tab = open_tab()
    wishes = starts(tab)
    assert not tab.card.start.isEnabled()
    route = assembled(tab)
    assert len(route.stops) == 12
    assert tab.card.name.text() == "New medicine (biopharma and devices) · Investors · 15 min"
    tab.card.save.click()
    (saved,) = kept(tab)
    assert saved == replace(route, id=saved.id)
    assert not tab.card.save.isEnabled()
    tab.card.start.click()
    assert wishes == [f"stage:route:{saved.id}"]


def test_starting_saves_what_was_not_saved(open_tab: OpenTab) -> None:
    tab = open_tab()
    wishes = starts(tab)
    assembled(tab, minutes=3)
    tab.card.start.click()
    (saved,) = kept(tab)
    assert len(saved.stops) == 5
    assert wishes == [f"stage:route:{saved.id}"]
    tab.card.remove()
    tab.card.start.click()
    assert len(kept(tab)[0].stops) == 4
    assert wishes == [f"stage:route:{saved.id}"] * 2


def test_every_choice_is_kept(open_tab: OpenTab) -> None:
    tab = open_tab()
    tab.choices.audience.actions_by_key[str(Audience.DOMESTIC)].trigger()
    tab.choices.tongues.actions_by_key[str(Tongues.ALTERNATING)].trigger()
    assembled(tab, "new-energy", 10)
    tab.choices.guests.actions_by_key[str(Guests.OFFICIALS)].trigger()
    tab.save()
    (saved,) = kept(tab)
    chosen = (saved.sector, saved.guests, saved.audience, saved.minutes, saved.tongues)
    assert chosen == ("new-energy", Guests.OFFICIALS, Audience.DOMESTIC, 10, Tongues.ALTERNATING)
    assert Audience.STAFF not in tab.choices.audience.names


def test_an_open_route_shows_its_choices(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, "new-energy", 3)
    choices = tab.choices
    assert choices.sector.accessibleName() == "Sector: New-energy manufacturing"
    assert [minutes for minutes, button in choices.minutes.items() if button.isChecked()] == [3]
    assert choices.make.text() == "Assemble anew"
    tab.begin()
    assert choices.sector.accessibleName() == "Sector: Whole zone"
    assert choices.make.text() == "Assemble the stops"


def test_a_name_follows_the_choices_until_somebody_types_one(open_tab: OpenTab, qtbot: QtBot) -> None:
    tab = open_tab(lang="zh")
    tab.choices.minutes[3].click()
    assert tab.desk.draft.now.name == "全区 · 投资客商 · 3 分钟"
    tab.card.name.clear()
    qtbot.keyClicks(tab.card.name, "Bayer")
    tab.choices.minutes[10].click()
    assert tab.desk.draft.now.name == "Bayer"


def test_no_two_routes_are_suggested_one_name(open_tab: OpenTab) -> None:
    tab = open_tab()
    for _ in range(3):
        tab.begin()
        assembled(tab, "new-energy", 3)
        tab.save()
    names = [route.name for route in kept(tab)]
    assert len(set(names)) == 3
    assert names[0].endswith("(3)")


def test_a_route_without_a_name_gets_the_suggested_one(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.card.name.clear()
    tab.card.name.textEdited.emit("")
    tab.save()
    assert kept(tab)[0].name.endswith("Investors · 3 min")


def test_assembling_anew_can_be_undone(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab)
    tab.card.move_chosen(1)
    order = refs(tab)
    assembled(tab, "new-energy")
    assert refs(tab) != order
    assert tab.card.told.isVisible()
    tab.card.told.undo.click()
    assert refs(tab) == order


def test_ctrl_z_and_ctrl_s(open_tab: OpenTab, qtbot: QtBot) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    before = refs(tab)
    tab.activateWindow()
    tab.card.list.setFocus()
    qtbot.keyClick(tab.card.list, Qt.Key.Key_Delete)
    assert refs(tab) == before[1:]
    qtbot.keyClick(tab.card.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert refs(tab) == before
    qtbot.keyClick(tab.card.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert [stop.ref for stop in kept(tab)[0].stops] == before


def test_what_is_not_saved_outlives_a_change_of_language(open_tab: OpenTab, make_ctx: MakeContext) -> None:
    tab = open_tab()
    assembled(tab)
    tab.save()
    tab.desk.choose(2)
    tab.detail.note.setPlainText("first the dosage forms")
    tab.card.list.move_wished.emit(1)
    now, state = tab.desk.draft.now, tab.state()
    other = open_tab(ctx=replace(make_ctx(lang="zh", name="dark"), session=tab.ctx.session))
    other.restore(state)
    assert other.desk.draft.now == now
    assert other.desk.draft.at == 3
    assert other.detail.note.toPlainText() == "first the dosage forms"
    assert kept(other)[0] != now
    other.card.back.click()
    other.save()
    assert kept(other)[0].stops[2].note == "first the dosage forms"


def test_a_new_route_outlives_it_too(open_tab: OpenTab, make_ctx: MakeContext) -> None:
    tab = open_tab()
    now = assembled(tab)
    other = open_tab(ctx=replace(make_ctx(lang="zh"), session=tab.ctx.session))
    other.restore((("route", ""), ("at", "x")))
    assert other.desk.draft.now == now


@pytest.mark.parametrize("at", ["", "-1", "999999999999", "²", "99"])
def test_a_state_of_another_time_is_no_error(open_tab: OpenTab, at: str) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.restore((("route", "gone"), ("at", at)))
    tab.restore(())
    assert len(refs(tab)) == 5


def test_a_place_in_the_history_opens_its_route(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.save()
    tab.desk.choose(3)
    state = tab.state()
    tab.begin()
    tab.restore(state)
    assert (len(refs(tab)), tab.desk.draft.at) == (5, 3)


def test_what_has_no_changes_is_not_saved_again(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.save()
    first = tab.desk.draft.now.id
    tab.begin()
    assembled(tab, minutes=10)
    tab.save()
    tab.open(first)
    tab.save()
    assert kept(tab)[1].id == first


def test_minutes_pressed_again_stay_down(open_tab: OpenTab) -> None:
    tab = open_tab()
    for _ in range(2):
        tab.choices.minutes[3].click()
        assert tab.choices.minutes[3].isChecked()
