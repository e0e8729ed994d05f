"""The relation map: records and the ties the source states between them, never one that it does not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Predicate
from zibo_app.domain.layered import neighbours
from zibo_app.domain.listing import Brief, Query
from zibo_app.domain.tie import BONDS, Bond, Tie
from zibo_app.services.bundling import bundled
from zibo_app.store.catalogue import Catalogue

COLUMNS = {
    "industry": 0,
    "enterprise": 1,
    "person": 1,
    "project": 2,
    "park": 3,
    "platform": 3,
    "zone": 3,
    "honour": 4,
    "policy": 5,
    "plan": 5,
    "indicator": 6,
}
"""In which column of the map a kind of record stands; a kind that is not named here stands last."""
LAST = max(COLUMNS.values()) + 1
MOST = 500
"""The most nodes that are drawn; more are bundled."""
MOST_TIES = 4_000
"""A catalogue of no more ties is read whole; of a larger one only what stands around the chosen records."""
STARTS = 60
FOR_STAFF = frozenset({Predicate.POSSIBLY_SAME})
"""Ties that are only suspected."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn.

    `around` are the records whose neighbours are shown, in the order they were asked for (none: everything);
    `opened` the bundles that were opened; `kinds` and `bonds` what is shown (none: every kind, every tie).
    """

    around: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    bonds: frozenset[Bond] = frozenset()
    depth: int = 1

    def everything(self) -> "Wish":
        """Give the same without the filters."""
        return replace(self, kinds=frozenset(), bonds=frozenset())


@dataclass(frozen=True, slots=True)
class Node:
    """A record on the map, or a bundle of `members` of one kind; `more` of its neighbours are not drawn."""

    id: str
    kind: str
    members: tuple[str, ...]
    more: int = 0

    @property
    def bundle(self) -> bool:
        """Whether it stands for several records."""
        return len(self.members) > 1

    @property
    def column(self) -> int:
        """In which column it stands."""
        return COLUMNS.get(self.kind, LAST)


@dataclass(frozen=True, slots=True)
class Edge:
    """The ties of one sort between two nodes; more than one only where an end is a bundle."""

    left: str
    right: str
    bond: Bond
    ties: tuple[Tie, ...]

    def joins(self, node: str) -> bool:
        """Whether it begins or ends at this node."""
        return node in {self.left, self.right}

    def other(self, node: str) -> str:
        """Give the node at the other end."""
        return self.right if node == self.left else self.left


@dataclass(frozen=True)
class Graph:
    """What is drawn: nodes by id in the catalogue's order, and the edges between them."""

    nodes: Mapping[str, Node]
    edges: tuple[Edge, ...]

    def of(self, node: str) -> tuple[Edge, ...]:
        """Give the edges of a node."""
        return self._edges.get(node, ())

    @cached_property
    def _edges(self) -> dict[str, tuple[Edge, ...]]:
        found: dict[str, list[Edge]] = {}
        for edge in self.edges:
            for end in dict.fromkeys((edge.left, edge.right)):
                found.setdefault(end, []).append(edge)
        return {node: tuple(edges) for node, edges in found.items()}

    def count(self) -> tuple[int, int]:
        """Count the records and the ties that are drawn, those in bundles too."""
        return sum(len(node.members) for node in self.nodes.values()), sum(len(e.ties) for e in self.edges)

    @property
    def columns(self) -> dict[str, int]:
        """Give each node's column."""
        return {which: node.column for which, node in self.nodes.items()}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Give the two ends of each edge."""
        return [(edge.left, edge.right) for edge in self.edges]


@dataclass(frozen=True)
class Web:
    """The ties that were read, with the records at their ends in the catalogue's order.

    `whole` tells that these are all the catalogue has; else they are those around some records.
    """

    briefs: Mapping[str, Brief]
    ties: tuple[Tie, ...]
    whole: bool = True
    _near: dict[frozenset[Bond], dict[str, list[str]]] = field(default_factory=dict, compare=False)

    def near(self, bonds: frozenset[Bond]) -> dict[str, list[str]]:
        """Give each record's neighbours by the ties of these sorts, or without any by all ties."""
        if bonds not in self._near:
            pairs = ((tie.subject, tie.object) for tie in self.ties if not bonds or tie.bond in bonds)
            self._near[bonds] = neighbours(self.briefs, pairs)
        return self._near[bonds]

    def counts(self) -> tuple[dict[str, int], dict[Bond, int]]:
        """Count the records of each kind, and the ties of each sort, in the order they are listed."""
        kinds, bonds = dict.fromkeys(COLUMNS, 0), dict.fromkeys(BONDS.values(), 0)
        for brief in self.briefs.values():
            kinds[brief.kind] = kinds.get(brief.kind, 0) + 1
        for tie in self.ties:
            bonds[tie.bond] += 1
        return {k: n for k, n in kinds.items() if n}, {b: n for b, n in bonds.items() if n}


def web(catalogue: Catalogue, around: Sequence[str] = ()) -> Web:
    """Read the ties that this viewer may see: all, or in a large catalogue those around these records.

    There, without any to begin with, they are read around the industries.
    """
    found = catalogue.ties(None, MOST_TIES + 1)
    whole = len(found) <= MOST_TIES
    if not whole:
        found = _around(catalogue, around or _industries(catalogue))
    staff = catalogue.viewer is Audience.STAFF
    kept = [tie for tie in found if staff or tie.bond not in FOR_STAFF]
    briefs = catalogue.briefs({end for tie in kept for end in (tie.subject, tie.object)} | set(around))
    place = {which: at for at, which in enumerate(briefs)}
    kept.sort(key=lambda tie: (place[tie.subject], place[tie.object], tie.part))
    return Web(briefs, tuple(kept), whole)


def _industries(catalogue: Catalogue) -> Sequence[str]:
    return [row.brief.id for row in catalogue.page(("industry",), Query(), 0, STARTS)]


def _around(catalogue: Catalogue, around: Iterable[str]) -> tuple[Tie, ...]:
    """Read the ties of these records, and those of the records at their other ends."""
    first = catalogue.ties(around, MOST_TIES)
    ends = dict.fromkeys(end for tie in first for end in (tie.subject, tie.object))
    beyond = catalogue.ties(list(ends)[:MOST], MOST_TIES)
    return tuple(dict.fromkeys((*first, *beyond)))


def neighbourhood(found: Web, wish: Wish, most: int = MOST) -> Graph:
    """Give what is to be drawn: at most about `most` nodes, the rest in bundles of one kind each."""
    near = found.near(wish.bonds)
    seen = [w for w, brief in found.briefs.items() if not wish.kinds or brief.kind in wish.kinds]
    shown = _reached(found, near, set(seen), wish) if wish.around else {w for w in seen if near[w]}
    ids = [which for which in found.briefs if which in shown]
    kinds = {which: found.briefs[which].kind for which in ids}
    bundles = bundled(kinds, near, frozenset(wish.around), wish.opened, most)
    owner = {member: which for which, members in bundles.items() for member in members}
    edges = _edges(found, wish, owner)
    tied = {end for edge in edges for end in (edge.left, edge.right)} | set(wish.around)
    nodes = {
        which: Node(which, kinds[members[0]], members, _more(members, near, owner, set(seen)))
        for which, members in bundles.items()
        if which in tied or len(members) > 1
    }
    return Graph(nodes, edges)


def _reached(found: Web, near: Mapping[str, Sequence[str]], seen: set[str], wish: Wish) -> set[str]:
    """Give the records no more than `depth` ties away from those asked for, and these themselves."""
    reached = {which for which in wish.around if which in found.briefs}
    edge = set(reached)
    for _ in range(wish.depth):
        edge = {other for which in edge for other in near[which] if other in seen} - reached
        reached |= edge
    return reached


def _edges(found: Web, wish: Wish, owner: Mapping[str, str]) -> tuple[Edge, ...]:
    joined: dict[tuple[str, str, Bond], dict[str, Tie]] = {}
    for tie in found.ties:
        left, right = owner.get(tie.subject, ""), owner.get(tie.object, "")
        if left and right and left != right and (not wish.bonds or tie.bond in wish.bonds):
            joined.setdefault((left, right, tie.bond), {})[f"{tie.subject}|{tie.part}"] = tie
    return tuple(Edge(*key, tuple(ties.values())) for key, ties in joined.items())


def _more(
    members: Sequence[str], near: Mapping[str, Sequence[str]], owner: Mapping[str, str], seen: set[str]
) -> int:
    """Count the neighbours that the filters let through and that are not drawn."""
    if len(members) > 1:
        return 0
    return sum(other not in owner and other in seen for other in near[members[0]])
