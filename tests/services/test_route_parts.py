"""Which part of a meeting each slide plays, and what goes first in it."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.services.faq import sectors
from zibo_app.services.route_parts import REPORTED, SINGLE, WRITTEN, Part, Parts, parts
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue

PHARMA = "new-medicine"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue.seen_by(Audience.PUBLIC)


@pytest.fixture(scope="module")
def of_pharma(shipped: Catalogue) -> Parts:
    return parts(shipped, PHARMA, {})


def records(catalogue: Catalogue, refs: list[str]) -> list[str]:
    return [made.record for ref in refs if (made := slide(catalogue, ref))]


def test_a_slide_of_one_record_plays_its_part_and_any_other_is_the_whole_picture(shipped: Catalogue) -> None:
    found = parts(shipped, "", {})
    for part, kind in SINGLE.items():
        briefs = shipped.briefs(records(shipped, found[part]))
        assert {brief.kind for brief in briefs.values()} == {kind}
    whole = shipped.briefs(records(shipped, found[Part.WHOLE]))
    assert not {brief.kind for brief in whole.values()} & set(SINGLE.values())
    assert len(whole) >= 4


def test_a_written_slide_takes_the_place_of_its_record(of_pharma: Parts) -> None:
    assert of_pharma[Part.CHAIN] == [f"{WRITTEN}{PHARMA}"]
    assert of_pharma[Part.PARK][0].startswith(WRITTEN)


def test_for_a_sector_only_its_own_records_play(shipped: Catalogue, of_pharma: Parts) -> None:
    for kind, part in REPORTED.items():
        reported = {brief.id for brief in shipped.reported_under((PHARMA,), kind, 60).get(PHARMA, ())}
        assert set(records(shipped, of_pharma[part])) == reported


def test_those_with_figures_go_before_those_without(shipped: Catalogue) -> None:
    for sector in sectors(shipped):
        refs = [ref for ref in parts(shipped, sector.id, {})[Part.FIRM] if not ref.startswith(WRITTEN)]
        bare = [made.hero is None for ref in refs if (made := slide(shipped, ref))]
        assert bare == sorted(bare)


def test_questions_are_answered_whole_or_not_at_all(of_pharma: Parts) -> None:
    assert "question:land-price" in of_pharma[Part.UNSTATED]
    assert "question:peers" in of_pharma[Part.ASKED]
    assert not set(of_pharma[Part.ASKED]) & set(of_pharma[Part.UNSTATED])


def test_own_stops_play_only_once_they_are_released(shipped: Catalogue) -> None:
    own = {
        "a": OwnStop(kind=OwnKind.WELCOME, released=True),
        "b": OwnStop(kind=OwnKind.WELCOME),
        "c": OwnStop(kind=OwnKind.CLOSING, released=True),
        "d": OwnStop(kind=OwnKind.PICTURE, released=True),
    }
    found = parts(shipped, "", own)
    assert (found[Part.WELCOME], found[Part.CLOSING]) == (["own:a"], ["own:c"])


def test_a_catalogue_without_written_slides_still_has_parts(catalogue: Catalogue) -> None:
    found = parts(catalogue, "", {})
    written = {ref for refs in found.values() for ref in refs if ref.startswith(WRITTEN)}
    told = {f"{WRITTEN}{each.id}" for each in catalogue.slides()}
    assert written <= told
    assert Part.POLICY in found
    assert all(slide(catalogue, ref) for refs in found.values() for ref in refs)
