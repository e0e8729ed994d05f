"""The relation map: what the source states, no more; around records, filtered, bundled where too much."""

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Predicate
from zibo_app.domain.tie import Tie, Way
from zibo_app.services import relations
from zibo_app.services.relations import COLUMNS, LAST, Graph, Node, Web, Wish, neighbourhood, web
from zibo_app.store.catalogue import Catalogue

EVERY = 10_000


@pytest.fixture
def found(real: Catalogue) -> Web:
    return web(real)


def stated(real: Catalogue, tie: Tie) -> tuple[str, ...] | None:
    """Give the citations of a tie as its own record or figure has them; None where there is no such tie."""
    record = real.record(tie.subject)
    assert record is not None
    if tie.bond is Way.NAMED:
        figure = real.figure(tie.via)
        return figure.cite if figure and tie.subject in figure.members else None
    if tie.bond is Way.CONFERRED:
        return next((a.cite for a in record.honours if a.honour == tie.object), None)
    parts = ((r.cite, r.predicate, r.object) for r in record.relations)
    return next((cite for cite, *rest in parts if rest == [tie.bond, tie.object]), None)


# -- what is stated --------------------------------------------------------------------------------
def test_every_edge_is_stated_and_cited(real: Catalogue, found: Web) -> None:
    graph = neighbourhood(found, Wish())
    ties = [tie for edge in graph.edges for tie in edge.ties]
    assert len(ties) > 150
    for tie in ties:
        assert tie.cite
        assert stated(real, tie) == tie.cite, tie
        assert real.cited(tie.cite)


def test_nothing_that_is_stated_is_left_out(real: Catalogue, found: Web) -> None:
    drawn = {tie for edge in neighbourhood(found, Wish()).edges for tie in edge.ties}
    assert drawn == set(real.ties(None, EVERY))


def test_no_chain_leader_is_tied_to_a_chain(found: Web) -> None:
    leaders = {t.subject for t in found.ties if t.bond is Way.CONFERRED and t.object == "chain-leader"}
    assert len(leaders) == 4
    chains = {
        which
        for which, brief in found.briefs.items()
        if which.endswith("-chain") and brief.kind == "industry"
    }
    assert chains
    assert not [
        tie
        for tie in found.ties
        if {tie.subject, tie.object} & leaders and {tie.subject, tie.object} & chains
    ]


def test_guests_are_given_no_suspicion_and_nothing_unreleased(real: Catalogue, found: Web) -> None:
    guest = web(real.seen_by(Audience.PUBLIC))
    assert Predicate.POSSIBLY_SAME in {tie.bond for tie in found.ties}
    assert Predicate.POSSIBLY_SAME not in {tie.bond for tie in guest.ties}
    assert Predicate.OFFICER_OF not in {tie.bond for tie in guest.ties}
    assert all(tie.audience is Audience.PUBLIC for tie in guest.ties)
    assert set(guest.ties) < set(found.ties)


def test_a_suspicion_is_for_staff_even_where_it_is_released(
    real: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    loud = Tie("inov", Predicate.POSSIBLY_SAME, "yahua", ("c",))
    monkeypatch.setattr(Catalogue, "ties", lambda _self, _ids, _most: (loud,))
    assert web(real).ties == (loud,)
    assert web(real.seen_by(Audience.PUBLIC)).ties == ()


def test_the_records_stand_in_the_catalogues_order(real: Catalogue, found: Web) -> None:
    assert list(found.briefs) == list(real.briefs(found.briefs))
    assert list(neighbourhood(found, Wish()).nodes) == [
        w for w in found.briefs if any(w in (t.subject, t.object) for t in found.ties)
    ]


def test_every_kind_has_its_column() -> None:
    assert Node("a", "policy", ("a",)).column == Node("b", "plan", ("b",)).column == COLUMNS["plan"]
    assert Node("a", "thing", ("a",)).column == LAST > max(COLUMNS.values())


# -- around records, and filters -------------------------------------------------------------------
def test_a_neighbourhood_is_one_tie_deep(found: Web) -> None:
    graph = neighbourhood(found, Wish(("inov",)))
    ties = [tie for tie in found.ties if "inov" in {tie.subject, tie.object}]
    assert set(graph.nodes) == {"inov"} | {tie.other("inov") for tie in ties}
    assert graph.count()[0] == len(graph.nodes)
    deeper = neighbourhood(found, Wish(("inov",), depth=2))
    assert set(graph.nodes) < set(deeper.nodes)


def test_ties_among_the_neighbours_are_drawn_too(found: Web) -> None:
    graph = neighbourhood(found, Wish(("inov",)))
    assert [edge for edge in graph.edges if not edge.joins("inov")]
    for edge in graph.edges:
        assert {edge.left, edge.right} <= set(graph.nodes)
        assert edge.other(edge.left) == edge.right


def test_what_is_not_drawn_is_counted(found: Web) -> None:
    graph = neighbourhood(found, Wish(("inov",)))
    near = found.near(frozenset())
    for which, node in graph.nodes.items():
        assert node.more == len(set(near[which]) - set(graph.nodes))
    assert graph.nodes["inov"].more == 0 < graph.nodes["new-materials"].more
    assert all(node.more == 0 for node in neighbourhood(found, Wish()).nodes.values())


def test_expanding_adds_and_takes_nothing_away(found: Web) -> None:
    first, second = (neighbourhood(found, Wish(around)) for around in (("inov",), ("inov", "new-materials")))
    assert set(first.nodes) < set(second.nodes)
    assert set(first.edges) <= set(second.edges)
    assert second.nodes["new-materials"].more == 0


def test_only_some_relations(found: Web) -> None:
    graph = neighbourhood(found, Wish(bonds=frozenset({Way.CONFERRED})))
    assert {edge.bond for edge in graph.edges} == {Way.CONFERRED}
    assert {node.kind for node in graph.nodes.values()} >= {"enterprise", "honour"}
    assert all(graph.of(which) for which in graph.nodes)


def test_only_some_kinds(found: Web) -> None:
    graph = neighbourhood(found, Wish(kinds=frozenset({"enterprise", "project"})))
    assert {node.kind for node in graph.nodes.values()} == {"enterprise", "project"}
    around = neighbourhood(found, Wish(("inov",), kinds=frozenset({"honour"})))
    assert {node.kind for node in around.nodes.values()} == {"enterprise", "honour"}
    assert around.nodes["materials-leader"].more == 0


def test_filters_that_exclude_each_other_leave_nothing(found: Web) -> None:
    wish = Wish(kinds=frozenset({"honour"}), bonds=frozenset({Predicate.CARRIES_OUT}))
    assert neighbourhood(found, wish) == Graph({}, ())
    assert wish.everything() == Wish()


def test_a_record_without_ties_stands_alone(real: Catalogue) -> None:
    lonely = web(real, ("other-chains",))
    graph = neighbourhood(lonely, Wish(("other-chains", "no-such")))
    assert list(graph.nodes) == ["other-chains"]
    assert "other-chains" not in neighbourhood(lonely, Wish()).nodes
    assert graph.of("other-chains") == ()


def test_kinds_and_ties_are_counted_in_their_order(found: Web) -> None:
    kinds, bonds = found.counts()
    assert list(kinds) == [kind for kind in COLUMNS if kind in kinds]
    assert sum(kinds.values()) == len(found.briefs)
    assert sum(bonds.values()) == len(found.ties)
    assert min(bonds.values()) > 0


# -- a large catalogue -----------------------------------------------------------------------------
def test_of_a_large_catalogue_only_what_is_near_is_read(
    real: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = web(real)
    monkeypatch.setattr(relations, "MOST_TIES", 60)
    near = web(real, ("inov",))
    assert whole.whole
    assert not near.whole
    assert {tie for tie in whole.ties if "inov" in {tie.subject, tie.object}} <= set(near.ties)
    assert len(near.ties) < len(whole.ties)
    assert (
        neighbourhood(near, Wish(("inov",))).nodes.keys()
        == neighbourhood(whole, Wish(("inov",))).nodes.keys()
    )
    start = web(real)
    assert {tie.object for tie in start.ties if tie.bond is Predicate.REPORTED_UNDER} >= {
        "new-medicine",
        "new-energy",
    }
