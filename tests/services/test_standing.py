"""Ranks with their scope, honours with those the source names."""

from collections.abc import Iterator

import pytest

from zibo_app import paths
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis, Level, Nature
from zibo_app.services.standing import Honoured, honours, ranks
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def real() -> Iterator[Catalogue]:
    if not paths.data_db().is_file():
        pytest.skip("data.db is not there: the honours of the shipped catalogue are NOT tested")
    opened = open_catalogue(paths.data_db())
    yield opened
    opened.close()


def by_id(catalogue: Catalogue) -> dict[str, Honoured]:
    return {honour.honour.id: honour for group in honours(catalogue) for honour in group.honours}


def test_ranks_of_any_record(catalogue: Catalogue) -> None:
    assert {(rank.record.id, rank.figure.key) for rank in ranks(catalogue)} >= {
        ("cloud-park", "national_rank"),
        ("key-projects", "listing_rank"),
    }
    assert all(rank.figure.nature in {Nature.RANK, Nature.GRADE} for rank in ranks(catalogue))


def test_honours_by_level(catalogue: Catalogue) -> None:
    assert [group.level for group in honours(catalogue)] == [Level.NATIONAL, Level.PROVINCIAL]


def test_recipients_are_those_the_viewer_may_see(catalogue: Catalogue) -> None:
    staff = {c.recipient.id for c in by_id(catalogue)["little-star"].recipients}
    guest = {c.recipient.id for c in by_id(catalogue.seen_by(Audience.PUBLIC))["little-star"].recipients}
    assert (staff, guest) == ({"star-gas", "moon-med"}, {"star-gas"})


def test_without_a_count_a_list_is_not_called_open(catalogue: Catalogue) -> None:
    found = by_id(catalogue)["little-star"]
    assert (found.count, found.open) == (None, False)


def test_every_honour_is_there_once(real: Catalogue) -> None:
    found = [honour.honour.id for group in honours(real) for honour in group.honours]
    assert len(found) == len(set(found)) == real.count(("honour",))


def test_n_named_of_a_count(real: Catalogue) -> None:
    leader = by_id(real)["materials-leader"]
    assert leader.count is not None
    assert (len(leader.recipients), leader.count.value, leader.open) == (2, "6", True)


def test_a_count_that_fits_two_honours_is_given_to_neither(real: Catalogue) -> None:
    found = by_id(real)
    used = [honour.count.id for honour in found.values() if honour.count]
    assert len(used) == len(set(used))
    assert found["incubator-national"].count is None


def test_a_plan_is_no_count_of_recipients(real: Catalogue) -> None:
    counts = [honour.count for honour in by_id(real).values() if honour.count]
    assert {count.basis for count in counts} == {Basis.ACTUAL}


def test_a_count_that_names_nobody_has_no_recipients(real: Catalogue) -> None:
    top = by_id(real)["materials-top50"]
    assert top.count is not None
    assert (top.recipients, top.count.value) == ((), "4")


def test_the_leaders_are_named_as_an_open_list(real: Catalogue) -> None:
    leader = by_id(real)["chain-leader"]
    assert leader.name.zh.endswith("（等）")
    assert len(leader.recipients) == 4


def test_each_rank_has_its_scope_or_level(real: Catalogue) -> None:
    found = ranks(real)
    assert {rank.figure.id for rank in found} >= {"bio-park.competitiveness_rank", "talent-evaluation.rank"}
    assert all(rank.figure.scope or rank.figure.level is not Level.UNSAID for rank in found)
