"""More than can be drawn: what is of one kind with the same neighbours becomes one node, to be opened."""

from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.domain.tie import Tie, Way
from zibo_app.services import relations
from zibo_app.services.relations import Web, Wish, neighbourhood


def fan(firms: int, hubs: int = 1) -> Web:
    """So many firms reported under each of a few industries, one of them with a project."""
    briefs = {f"i{n}": Brief(f"i{n}", "industry", Text("产业")) for n in range(hubs)}
    ids = [f"f{n}.{m}" for n in range(hubs) for m in range(firms)]
    briefs |= {which: Brief(which, "enterprise", Text("企业")) for which in ids}
    briefs["p"] = Brief("p", "project", Text("项目"))
    ties = [Tie(which, Predicate.REPORTED_UNDER, "i" + which[1:].split(".")[0], ("c",)) for which in ids]
    return Web(briefs, (*ties, Tie("f0.0", Predicate.CARRIES_OUT, "p", ("c",))))


def test_five_hundred_nodes_are_drawn_one_by_one() -> None:
    graph = neighbourhood(fan(498), Wish())
    assert len(graph.nodes) == 500
    assert not any(node.bundle for node in graph.nodes.values())


def test_more_are_bundled_by_kind_and_neighbour() -> None:
    graph = neighbourhood(fan(600, 2), Wish())
    bundles = [node for node in graph.nodes.values() if node.bundle]
    assert [(node.kind, len(node.members)) for node in bundles] == [("enterprise", 599), ("enterprise", 600)]
    assert {"i0", "i1", "f0.0", "p"} <= set(graph.nodes)
    assert {len(edge.ties) for edge in graph.edges} == {1, 599, 600}
    assert graph.count() == (1203, 1201)
    assert all(
        {tie.subject for tie in edge.ties} <= set(graph.nodes[edge.left].members) for edge in graph.edges
    )


def test_no_more_is_bundled_than_must_be() -> None:
    graph = neighbourhood(fan(300, 2), Wish())
    assert len(graph.nodes) <= relations.MOST
    assert sum(node.bundle for node in graph.nodes.values()) == 1


def test_bundling_ends_as_soon_as_it_suffices() -> None:
    graph = neighbourhood(fan(300, 2), Wish(), most=304)
    assert len(graph.nodes) == 304
    assert sum(node.bundle for node in graph.nodes.values()) == 1


def test_a_tie_within_a_bundle_is_no_edge() -> None:
    found = fan(700)
    inner = Tie("f0.1", Predicate.POSSIBLY_SAME, "f0.2", ("c",))
    graph = neighbourhood(Web(found.briefs, (*found.ties, inner)), Wish(), most=4)
    assert any(node.bundle for node in graph.nodes.values())
    assert all(edge.left != edge.right for edge in graph.edges)


def test_an_opened_bundle_shows_its_members() -> None:
    found = fan(600, 2)
    name = next(node.id for node in neighbourhood(found, Wish()).nodes.values() if node.bundle)
    graph = neighbourhood(found, Wish(opened=(name,)))
    assert name.removeprefix("+") in graph.nodes
    assert len(graph.nodes) <= relations.MOST
    assert graph.count()[0] == 1203
    assert sum(not node.bundle for node in graph.nodes.values()) > 100


def test_what_was_asked_for_stands_alone() -> None:
    graph = neighbourhood(fan(900), Wish(("i0", "f0.7")))
    assert {"i0", "f0.7"} <= set(graph.nodes)
    assert sum(node.bundle for node in graph.nodes.values()) == 1


def test_where_all_neighbours_differ_the_first_decides_and_then_the_kind() -> None:
    ids = [f"f{n}" for n in range(2_000)]
    briefs = {which: Brief(which, "enterprise", Text("企业")) for which in ids}
    briefs |= {f"h{n}": Brief(f"h{n}", "honour", Text("荣誉")) for n in range(2_000)}
    ties = tuple(Tie(f"f{n}", Way.CONFERRED, f"h{n}", ("c",)) for n in range(2_000))
    graph = neighbourhood(Web(briefs, ties), Wish())
    assert sorted((node.kind, len(node.members)) for node in graph.nodes.values()) == [
        ("enterprise", 2_000),
        ("honour", 2_000),
    ]
    assert [len(edge.ties) for edge in graph.edges] == [2_000]
