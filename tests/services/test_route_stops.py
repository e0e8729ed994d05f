"""Stops of a route: shown, gone or withheld; only what is released is on a slide."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.text import Text
from zibo_app.services.route_stops import Lack, known, placed, placed_stops, running
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue

WELCOME = OwnStop(kind=OwnKind.WELCOME, id="1", guests=Text("某某集团", "Some Group"), released=True)
STAFF_ONLY = OwnStop(kind=OwnKind.WELCOME, id="2", guests=Text("某某集团", "Some Group"))
OWN = {"1": WELCOME, "2": STAFF_ONLY}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def test_a_stop_has_its_title_and_its_slide(shipped: Catalogue) -> None:
    found = placed(shipped, Stop(ref="record:xinhua-pharma"), Audience.PUBLIC, {})
    assert found.title.zh == "新华制药"
    assert found.slide is not None
    assert found.slide.record == "xinhua-pharma"
    assert found.lack is Lack.NONE


@pytest.mark.parametrize("ref", ["record:nowhere", "slide:nowhere", "own:9", "question:x", "", "junk", "a:b"])
def test_what_is_gone_is_shown_as_such(shipped: Catalogue, ref: str) -> None:
    found = placed(shipped, Stop(ref=ref), Audience.PUBLIC, OWN)
    assert found.slide is None
    assert found.lack is Lack.GONE
    assert found.title.zh == found.title.en == (ref.partition(":")[2] or ref)


def test_what_is_not_released_is_withheld(shipped: Catalogue) -> None:
    for ref in ("own:2", "record:zhang-wentao"):
        found = placed(shipped, Stop(ref=ref), Audience.PUBLIC, OWN)
        assert (found.slide, found.lack) == (None, Lack.WITHHELD)
        assert found.title
    assert placed(shipped, Stop(ref="own:1"), Audience.PUBLIC, OWN).slide is not None


def test_a_route_runs_without_what_it_lacks(shipped: Catalogue) -> None:
    stops = tuple(Stop(ref=ref) for ref in ("own:1", "record:nowhere", "record:xinhua-pharma", "own:2"))
    found = placed_stops(shipped, Route(name="r", stops=stops), OWN)
    assert [each.stop for each in found] == list(stops)
    assert [each.stop.ref for each in running(found)] == ["own:1", "record:xinhua-pharma"]


def test_what_is_known_agrees_with_what_has_a_slide(shipped: Catalogue) -> None:
    public = shipped.seen_by(Audience.PUBLIC)
    slides = [f"slide:{each.id}" for each in public.slides()]
    refs = ["own:1", "own:2", "own:3", "record:xinhua-pharma", "record:nowhere", "question:power", *slides]
    assert {ref for ref in refs if slide(public, ref, OWN)} <= known(public, refs, OWN)
    assert not {"own:2", "own:3", "record:nowhere"} & known(public, refs, OWN)
    assert known(public, (), OWN) == frozenset()
