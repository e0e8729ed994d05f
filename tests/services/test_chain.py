"""The chains: only links the source states, two lists apart, chain leaders tied to nothing."""

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Predicate
from zibo_app.domain.kinds.industry import IndustryRole
from zibo_app.domain.listing import Link
from zibo_app.domain.text import Text
from zibo_app.domain.tie import Way
from zibo_app.services.chain import PAGE, ChainMap, chain_map, facts
from zibo_app.services.chain_links import DRAWN, Edge
from zibo_app.store.catalogue import Catalogue


@pytest.fixture
def chart(real: Catalogue) -> ChainMap:
    return chain_map(real)


def ids(chart: ChainMap, column: int) -> list[str]:
    return [node.id for node in chart.column(column)]


# -- the sample ------------------------------------------------------------------------------------
def test_the_sample_is_gathered(catalogue: Catalogue) -> None:
    chart = chain_map(catalogue)
    assert ids(chart, 0) == ["cloud-industry", "unnamed-chains"]
    assert ids(chart, 1) == ["star-gas"]
    assert ids(chart, 2) == ["foil-project"]
    assert ids(chart, 3) == ["cloud-park", "cloud-park-c", "little-star"]


def test_only_stated_links_are_edges(catalogue: Catalogue) -> None:
    edges = {(edge.left, edge.right, edge.predicate) for edge in chain_map(catalogue).edges}
    assert edges == {
        ("cloud-industry", "star-gas", Predicate.REPORTED_UNDER),
        ("cloud-industry", "foil-project", Predicate.REPORTED_UNDER),
        ("cloud-industry", "cloud-park", Predicate.REPORTED_UNDER),
        ("star-gas", "foil-project", Predicate.CARRIES_OUT),
        ("foil-project", "cloud-park-c", Predicate.LOCATED_IN),
        ("star-gas", "little-star", Way.CONFERRED),
    }


def test_a_firm_without_a_link_is_not_there(catalogue: Catalogue) -> None:
    assert "moon-med" not in {node.id for node in chain_map(catalogue).nodes}


def test_an_unnamed_chain_is_a_stub_beside_the_named(catalogue: Catalogue) -> None:
    chart = chain_map(catalogue)
    assert [group.nodes for group in chart.groups] == [("cloud-industry", "unnamed-chains")]
    assert [node.id for node in chart.nodes if node.stub] == ["unnamed-chains"]


def test_a_second_line_is_the_headline_or_the_status(catalogue: Catalogue) -> None:
    notes = {node.id: node.note.zh for node in chain_map(catalogue).nodes}
    assert (notes["cloud-industry"], notes["foil-project"], notes["star-gas"]) == (
        "规模超百亿",
        "相继投产",
        "",
    )


def test_without_a_slot_there_is_no_strip(catalogue: Catalogue) -> None:
    chart = chain_map(catalogue)
    assert (chart.leaders_heading, chart.leaders) == (Text(), ())


def test_facts_of_an_industry(catalogue: Catalogue) -> None:
    found = facts(catalogue, "cloud-industry")
    assert found is not None
    assert [figure.key for figure in found.figures] == ["scale"]
    assert [(park.id, figure.value) for park, figure in found.ranks] == [("cloud-park", "25")]


@pytest.mark.parametrize("which", ["star-gas", "no-such-thing", ""])
def test_no_facts_of_what_is_no_industry(catalogue: Catalogue, which: str) -> None:
    assert facts(catalogue, which) is None


def test_an_edge_reads_from_both_ends() -> None:
    edge = Edge("industry", "firm", Predicate.REPORTED_UNDER, forward=False)
    assert edge.label("firm") == Predicate.REPORTED_UNDER.label
    assert edge.label("industry").zh == "报道所列"
    assert (edge.other("firm"), edge.joins("firm"), edge.joins("x")) == ("industry", True, False)


# -- the shipped catalogue -------------------------------------------------------------------------
def test_two_lists_stay_apart(chart: ChainMap, real: Catalogue) -> None:
    chains, leading, economy = (set(group.nodes) for group in chart.groups)
    assert not chains & leading
    assert (len(chains), len(leading), economy) == (3, 5, {"new-economy"})
    assert [group.open for group in chart.groups] == [False, True, False]
    counted = chart.groups[0].figure
    assert counted is not None
    assert (counted.value, len(counted.members)) == ("5", 2)
    assert chart.groups[1].heading == IndustryRole.LEADING.label


def test_no_chain_leader_is_tied_to_a_chain(chart: ChainMap, real: Catalogue) -> None:
    leaders = {leader.recipient.id for leader in chart.leaders}
    chains = set(chart.groups[0].nodes)
    assert len(leaders) == 4
    policies = {node.id for node in chart.nodes if node.brief.kind == "policy"}
    assert {edge.right for edge in chart.edges if edge.left in chains} <= policies
    assert not {slot.ref for slot in real.slots(PAGE)} & {node.id for node in chart.nodes}
    assert "等" in chart.leaders_heading.zh


def test_an_industry_links_to_no_industry(chart: ChainMap) -> None:
    industries = set(ids(chart, 0))
    assert not any({edge.left, edge.right} <= industries for edge in chart.edges)


def test_every_edge_is_a_relation_of_the_catalogue(chart: ChainMap, real: Catalogue) -> None:
    for edge in chart.edges:
        subject, target = (edge.left, edge.right) if edge.forward else (edge.right, edge.left)
        record = real.record(subject)
        assert record is not None
        stated = {(r.predicate, r.object) for r in record.relations}
        assert (edge.predicate, target) in stated | {(Way.CONFERRED, a.honour) for a in record.honours}


def test_honours_and_policies_stand_in_the_last_column(chart: ChainMap) -> None:
    kinds = {node.brief.kind for node in chart.column(3)}
    assert kinds == {"park", "honour", "policy"}
    linked = {(edge.left, edge.right) for edge in chart.edges}
    assert ("xinhua-pharma", "science-award") in linked
    assert ("it-chain", "chain-forums") in linked


def test_no_link_is_followed_from_an_honour_or_a_policy(chart: ChainMap) -> None:
    kinds = {node.id: node.brief.kind for node in chart.nodes}
    lefts = {edge.left for edge in chart.edges}
    assert not {which for which in lefts if kinds[which] in {"honour", "policy"}}
    reported = {e.right for e in chart.edges if e.predicate is Predicate.REPORTED_UNDER}
    owners = {e.left for e in chart.edges if e.predicate is Predicate.CARRIES_OUT}
    firms = {which for which, kind in kinds.items() if kind == "enterprise"}
    assert firms <= reported | owners


def test_a_project_stands_in_its_firms_rows(chart: ChainMap) -> None:
    rows = {node.id: node.spot.row for node in chart.nodes}
    assert rows["xiandao"] == rows["xiandao-ito"] == rows["weixitong-c"]


def test_reach_is_what_is_reported_under_an_industry(chart: ChainMap) -> None:
    reach = chart.reach("electronic-info")
    assert {"xinhenghui", "xincai", "xincai-substrate"} <= reach
    assert not {"xinhua-pharma", "new-materials", "zhiyang"} & reach
    assert "xinhua-medical-waste-gas" in chart.reach("new-medicine")
    assert "weixitong-c" in chart.reach("new-materials")
    assert chart.reach("it-chain") == {"it-chain", "chain-chief", "chain-forums"}
    assert "science-award" in chart.reach("new-medicine")


@pytest.mark.parametrize("predicate", [p for p in Predicate if p not in DRAWN])
def test_another_relation_is_no_line(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, predicate: Predicate
) -> None:
    firm = catalogue.briefs(("moon-med",))["moon-med"]
    more = (Link(predicate, forward=False, other=firm, cite=()),)
    stated = Catalogue.links
    monkeypatch.setattr(Catalogue, "links", lambda self, which: stated(self, which) + more)
    assert "moon-med" not in {node.id for node in chain_map(catalogue).nodes}


def test_a_chains_neighbour_and_figure_are_told(real: Catalogue) -> None:
    found = facts(real, "it-chain")
    assert found is not None
    assert [figure.key for figure in found.figures] == ["scale"]
    assert [(label.zh, brief.id) for label, brief in found.seen_with] == [("报道所列产业", "electronic-info")]
    back = facts(real, "electronic-info")
    assert back is not None
    assert [(label.zh, brief.id) for label, brief in back.seen_with] == [("报道所列", "it-chain")]


def test_guests_see_no_staff_record(real: Catalogue) -> None:
    guest = chain_map(real.seen_by(Audience.PUBLIC))
    assert "other-chains" not in ids(guest, 0)
    assert "it-chain" in ids(guest, 0)
    assert facts(real.seen_by(Audience.PUBLIC), "other-chains") is None


# -- large catalogues ------------------------------------------------------------------------------
def test_what_is_not_drawn_is_counted(real: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = chain_map(real)
    monkeypatch.setattr("zibo_app.services.chain.MOST", 30)
    chart = chain_map(real)
    assert ids(chart, 0) == ids(whole, 0)
    assert 20 < len(chart.nodes) <= 30
    assert chart.more > 0
    assert all(chart.column(number) for number in range(4))
    drawn = {node.id for node in chart.nodes}
    assert {end for edge in chart.edges for end in (edge.left, edge.right)} <= drawn
    assert set(chart.edges) < set(whole.edges)
    assert whole.more == 0


def test_the_first_industry_leaves_room_for_the_others(
    real: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zibo_app.services.chain.MOST", 20)
    chart = chain_map(real)
    under = [e for e in chart.edges if e.predicate is Predicate.REPORTED_UNDER and e.left == "new-medicine"]
    assert 1 <= len(under) <= 3
    assert len({edge.left for edge in chart.edges if edge.left in ids(chart, 0)}) > 3
