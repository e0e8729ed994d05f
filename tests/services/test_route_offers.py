"""What can be added to a route: found by words, nothing these guests may not see."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.services.route_offers import KINDS, OWN, offers
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue

PUBLIC = Audience.PUBLIC


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def test_firms_and_projects_are_found_by_a_part_of_their_name(shipped: Catalogue) -> None:
    refs = {offer.ref for offer in offers(shipped, PUBLIC, {}, "新华")}
    assert {"record:xinhua-pharma", "record:xinhua-medical"} <= refs
    assert {offer.ref for offer in offers(shipped, PUBLIC, {}, " xinhua ")} >= {"record:xinhua-pharma"}


def test_slides_and_questions_are_found_too(shipped: Catalogue) -> None:
    found = {offer.ref.partition(":")[0] for offer in offers(shipped, PUBLIC, {}, most=500)}
    assert found == {"slide", "question", "record"}
    assert {offer.ref for offer in offers(shipped, PUBLIC, {}, "电价")} >= {"question:power"}


def test_own_stops_come_first_once_they_are_released(shipped: Catalogue) -> None:
    stop = OwnStop(kind=OwnKind.WELCOME, guests=Text("某某集团", "Some Group"), released=True)
    hidden = OwnStop(kind=OwnKind.CLOSING)
    first, *others = offers(shipped, PUBLIC, {"1": stop, "2": hidden})
    assert (first.ref, first.what) == ("own:1", OWN)
    assert "own:2" not in {offer.ref for offer in others}


@pytest.mark.parametrize("text", ["", "项目", "chain"])
def test_everything_offered_can_be_shown(shipped: Catalogue, text: str) -> None:
    public = shipped.seen_by(PUBLIC)
    found = offers(shipped, PUBLIC, {}, text, most=500)
    assert found
    assert [offer.ref for offer in found if slide(public, offer.ref) is None] == []
    assert all(offer.name and offer.what for offer in found)


def test_no_more_than_asked_for(shipped: Catalogue) -> None:
    assert len(offers(shipped, PUBLIC, {}, "", most=5)) == 5
    assert offers(shipped, PUBLIC, {}, "nothing is called like this %_'\"") == ()


def test_every_kind_offered_has_slides(shipped: Catalogue) -> None:
    refs = [offer.ref for offer in offers(shipped, PUBLIC, {}, most=500)]
    ids = [ref.removeprefix("record:") for ref in refs if ref.startswith("record:")]
    assert {brief.kind for brief in shipped.briefs(ids).values()} == set(KINDS)
