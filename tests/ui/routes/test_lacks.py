"""What is gone, not released or not there at all: shown as such, and never to guests."""

from pathlib import Path

import pytest

from tests.ui.conftest import MakeContext
from tests.ui.routes.conftest import OpenTab, assembled, office_of, refs
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.text import Text
from zibo_app.services.route_stops import Lack, Placed, placed
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.routes import desk


def test_stops_are_placed_anew_for_another_audience(
    open_tab: OpenTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = open_tab()
    assembled(tab, minutes=1)
    asked: list[Audience] = []

    def seen(
        catalogue: Catalogue, stop: Stop, audience: Audience, own: dict[str, OwnStop], pictures: Path
    ) -> Placed:
        asked.append(audience)
        return placed(catalogue, stop, audience, own, pictures)

    monkeypatch.setattr(desk, "placed", seen)
    tab.choices.audience.actions_by_key[str(Audience.DOMESTIC)].trigger()
    tab.desk.changed.emit()
    assert asked == [Audience.DOMESTIC] * 3


def test_own_stops_take_part_once_they_are_released(open_tab: OpenTab) -> None:
    tab = open_tab()
    stage = office_of(tab).stage
    own = stage.save_own(OwnStop(kind=OwnKind.WELCOME, guests=Text("某某集团", "Some Group"), released=True))
    tab.hide()
    tab.show()
    assembled(tab)
    assert refs(tab)[0] == f"own:{own.id}"
    assert tab.desk.placed()[0].slide is not None
    stage.drop_own(own.id)
    tab.hide()
    tab.show()
    assert tab.desk.placed()[0].lack is Lack.GONE


def test_what_is_gone_from_the_catalogue_is_shown_as_such(open_tab: OpenTab) -> None:
    tab = open_tab()
    gone, there = Stop(ref="record:nowhere", note="n"), Stop(ref="record:xinhua-pharma")
    saved = office_of(tab).stage.save_route(Route(name="Old", stops=(gone, there)))
    tab.hide()
    tab.show()
    tab.open(saved.id)
    assert [each.lack for each in tab.desk.placed()] == [Lack.GONE, Lack.NONE]
    assert tab.detail.lack.text() == "No longer there · passed over"
    assert tab.detail.preview.slide is None
    assert tab.card.start.isEnabled()
    assert refs(tab) == [gone.ref, there.ref]
    assert tab.card.sum.text() == "2 stops · 1:00 · 1 passed over · 9:00 to spare"
    tab.desk.choose(1)
    assert tab.detail.lack.isHidden()
    assert tab.detail.preview.slide is not None
    tab.card.remove()
    assert not tab.card.start.isEnabled()


def test_guests_are_shown_only_what_is_released_to_them(open_tab: OpenTab) -> None:
    tab = open_tab()
    tab.desk.did(changed=tab.desk.draft.add("record:zhang-wentao", 60))
    (placed,) = tab.desk.placed()
    assert (placed.slide, placed.lack) == (None, Lack.WITHHELD)
    for audience in (Audience.PUBLIC, Audience.DOMESTIC):
        tab.choices.audience.actions_by_key[str(audience)].trigger()
        assert tab.desk.placed()[0].slide is None


def test_without_an_office_nothing_is_offered_that_cannot_be_done(
    open_tab: OpenTab, make_ctx: MakeContext
) -> None:
    tab = open_tab(ctx=make_ctx(lang="en"))
    assembled(tab, minutes=3)
    assert len(refs(tab)) == 5
    assert not tab.card.save.isEnabled()
    assert not tab.card.start.isEnabled()
