"""A record's profile: what stands on it, on its projects and around it, for whoever is looking."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.kind import Predicate
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Query
from zibo_app.services import profile as module
from zibo_app.services.profile import HELPING, ORDER, SERVED, SERVICES, Branches, Profile, missing, profile
from zibo_app.store.catalogue import Catalogue


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def found(catalogue: Catalogue, which: str) -> Profile:
    known = profile(catalogue, which)
    assert known is not None
    return known


def every(catalogue: Catalogue) -> Iterator[str]:
    for kind in KINDS:
        yield from (row.brief.id for row in catalogue.page((kind.key,), Query(), 0, 500))


def branch(known: Profile, predicate: Predicate, *, forward: bool = True) -> Branches:
    return next(b for b in known.branches if b.predicate is predicate and b.forward is forward)


def test_unknown_is_none(shipped: Catalogue) -> None:
    assert profile(shipped, "nobody") is None
    assert profile(shipped, "") is None


def test_every_record_has_one(shipped: Catalogue) -> None:
    for which in every(shipped):
        known = found(shipped, which)
        assert known.brief.id == which
        assert isinstance(known.record, known.kind.record)


def test_figures_of_a_project_stand_under_it(shipped: Catalogue) -> None:
    known = found(shipped, "xiandao")
    assert [group.of.id for group in known.groups if group.of] == ["xiandao-ito"]
    assert {figure.entity for figure in known.figures} == {"xiandao-ito"}
    assert [f.state for f in known.figures] == [State.SOURCE] * 3 + [State.DERIVED]


def test_a_records_own_figures_come_first(shipped: Catalogue) -> None:
    known = found(shipped, "xiandao-ito")
    assert known.groups[0].of is None
    assert known.groups[0].figures == known.record.figures


def test_no_group_is_empty(shipped: Catalogue) -> None:
    for which in every(shipped):
        assert all(group.figures for group in found(shipped, which).groups)


def test_projects_come_before_industries_and_bring_their_parks(shipped: Catalogue) -> None:
    known = found(shipped, "xiandao")
    assert [b.predicate for b in known.branches] == [
        Predicate.CARRIES_OUT,
        Predicate.REPORTED_UNDER,
        Predicate.OFFICER_OF,
    ]
    first = branch(known, Predicate.CARRIES_OUT)
    assert [brief.id for brief in first.places] == ["weixitong-c"]
    assert first.rows["xiandao-ito"].fields["status"].zh == "相继投产"
    assert branch(known, Predicate.REPORTED_UNDER).places == ()


def test_what_a_record_says_comes_before_what_is_said_of_it(shipped: Catalogue) -> None:
    for which in every(shipped):
        known = found(shipped, which).branches
        ways = [(not b.forward, ORDER.index(b.predicate)) for b in known]
        assert ways == sorted(ways)
        assert len({(b.predicate, b.forward, b.kind) for b in known}) == len(known)


def test_all_links_are_in_some_branch(shipped: Catalogue) -> None:
    for which in every(shipped):
        links = [link for link in shipped.links(which) if link.predicate in ORDER]
        assert sum(len(b.links) for b in found(shipped, which).branches) == len(links)


def test_kinds_of_an_inverse_relation_are_apart(shipped: Catalogue) -> None:
    under = [b for b in found(shipped, "new-medicine").branches if b.predicate is Predicate.REPORTED_UNDER]
    assert {b.kind for b in under} >= {"enterprise", "project"}
    assert all(link.other.kind == b.kind for b in under for link in b.links)


def test_only_the_first_lines_are_read(shipped: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READ", 2)
    under = branch(found(shipped, "new-medicine"), Predicate.REPORTED_UNDER, forward=False)
    most = max(found(shipped, "new-medicine").branches, key=lambda b: len(b.links))
    assert len(most.links) > 2
    assert sum(link.other.id in under.rows for link in most.links) == 2


def test_names_that_mean_the_same(shipped: Catalogue) -> None:
    assert "先导薄膜" in found(shipped, "xiandao").also
    for which in every(shipped):
        known = found(shipped, which)
        aliases = {alias.name for alias in known.record.aliases}
        assert {*known.also, *known.perhaps} == aliases
        assert not set(known.also) & set(known.perhaps)


def test_missing_is_what_is_expected_and_not_stated(shipped: Catalogue) -> None:
    known = found(shipped, "xiandao-ito")
    heads = [heading.en for heading in known.missing]
    assert "Total investment" not in heads
    assert "Land area" in heads
    assert missing(known.record, known.kind) == known.missing
    assert found(shipped, "green-park").missing == ()


def test_services_are_for_firms_and_projects_only(shipped: Catalogue) -> None:
    for which in every(shipped):
        known = found(shipped, which)
        assert bool(known.services) is (known.brief.kind in SERVED)
        assert len(known.services) <= SERVICES
    help_with = {str(need) for need in HELPING}
    for brief in found(shipped, "xiandao").services:
        assert str(shipped.record(brief.id).need) in help_with  # type: ignore[union-attr]


def test_honours_and_counts(shipped: Catalogue) -> None:
    known = found(shipped, "inov")
    assert known.honours == shipped.conferred_to("inov")
    assert known.named_in == shipped.counts_naming("inov")
    assert found(shipped, "chain-leader").recipients == shipped.recipients("chain-leader")


def test_guests_see_no_person_and_no_inner_word(shipped: Catalogue) -> None:
    guest = shipped.seen_by(Audience.PUBLIC)
    assert profile(guest, "zhang-wentao") is None
    known = found(guest, "xiandao")
    assert all(b.kind != "person" for b in known.branches)
    assert all(s.audience is Audience.PUBLIC for s in known.record.statements)
