"""The ties of a catalogue: every one of the tables, none besides, and only what the viewer may see."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made import sample_file
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Predicate
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Query
from zibo_app.domain.tie import BONDS, READ_BACK, Tie, Way, worded
from zibo_app.store.catalogue import Catalogue, open_catalogue

EVERY = 1_000


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = open_catalogue(sample_file(tmp_path))
    yield opened
    opened.close()


def ends(ties: tuple[Tie, ...]) -> set[tuple[str, str, str]]:
    return {(tie.subject, str(tie.bond), tie.object) for tie in ties}


def told(catalogue: Catalogue) -> set[tuple[str, str, str]]:
    """All ties, asked for record by record."""
    ids = [row.brief.id for row in catalogue.page(tuple(BY_KEY), Query(), 0, EVERY)]
    found = set()
    for which in ids:
        found |= {(which, str(k.predicate), k.other.id) for k in catalogue.links(which) if k.forward}
        found |= {(which, str(Way.CONFERRED), a.honour.id) for a in catalogue.conferred_to(which)}
        found |= {(which, str(Way.NAMED), f.entity) for f in catalogue.counts_naming(which)}
    return found


def test_all_ties_are_those_of_the_records_one_by_one(catalogue: Catalogue) -> None:
    found = catalogue.ties(None, EVERY)
    assert ends(found) == told(catalogue)
    assert {tie.bond for tie in found} >= {Predicate.CARRIES_OUT, Way.CONFERRED, Way.NAMED}
    assert all(tie.cite for tie in found)


def test_the_ties_of_a_record_are_those_that_it_begins_or_ends(catalogue: Catalogue) -> None:
    every = catalogue.ties(None, EVERY)
    for which in {tie.subject for tie in every} | {tie.object for tie in every}:
        wanted = {tie for tie in every if which in {tie.subject, tie.object}}
        assert set(catalogue.ties((which,), EVERY)) == wanted
    assert catalogue.ties(("nobody",), EVERY) == catalogue.ties((), EVERY) == ()


def test_no_more_than_asked_for_of_each_sort(catalogue: Catalogue) -> None:
    found = catalogue.ties(None, 1)
    assert len(found) == len({type(tie.bond) is Predicate or tie.bond for tie in found}) == 3


@pytest.mark.parametrize("viewer", [Audience.PUBLIC, Audience.DOMESTIC])
def test_a_guest_sees_no_tie_and_no_end_that_is_not_released(catalogue: Catalogue, viewer: Audience) -> None:
    guest = catalogue.seen_by(viewer)
    found = guest.ties(None, EVERY)
    assert ends(found) == told(guest)
    assert all(tie.audience in viewer.sees() for tie in found)
    seen = guest.briefs({end for tie in found for end in (tie.subject, tie.object)})
    assert {end for tie in found for end in (tie.subject, tie.object)} == seen.keys()


def test_a_tie_is_worded_from_both_ends() -> None:
    assert worded(Predicate.LOCATED_IN, forward=True).zh == "所在园区"
    assert worded(Way.CONFERRED, forward=False).zh == "获得者"
    assert set(READ_BACK) == set(BONDS.values())
    for bond in BONDS.values():
        assert all((bond.label.zh, bond.label.en, READ_BACK[bond].zh, READ_BACK[bond].en))


def test_a_tie_knows_its_other_end_and_its_key() -> None:
    tie = Tie("firm", Way.NAMED, "list", ("c1",), "list.count")
    assert (tie.other("firm"), tie.other("list"), tie.part) == ("list", "firm", "named>list.count")
    assert Tie("a", Predicate.PART_OF, "b", ()).part == "part_of>b"
