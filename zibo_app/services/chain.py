"""Industries, firms, projects, and parks with honours and policies: four columns, tied only as stated."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from zibo_app.domain.edition import Slot
from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.kind import Predicate
from zibo_app.domain.kinds.industry import Industry, IndustryRole
from zibo_app.domain.listing import Brief, Conferred, Link, Query, Row
from zibo_app.domain.text import Text
from zibo_app.domain.tie import Way, worded
from zibo_app.services.chain_links import Edge, follow
from zibo_app.services.chain_rows import Spot, spots
from zibo_app.store.catalogue import Catalogue

COLUMN = {"industry": 0, "enterprise": 1, "project": 2, "park": 3, "platform": 3, "honour": 3, "policy": 3}
"""In which column a kind of record stands; others are not drawn."""
PARKS = COLUMN["park"]
RIGHT = (Predicate.CARRIES_OUT, Predicate.LOCATED_IN, Predicate.USED, Way.CONFERRED)
"""What leads on, from what is reported under an industry, to what stays bright with it."""
MOST = 300
"""The most records that are drawn."""
PAGE, LEADERS = "chains", "leaders"
"""The slot that names the honour of the city's chain leaders."""
OPEN = frozenset({IndustryRole.LEADING})
"""Lists that the source ends with 等."""
GROUPS = ((IndustryRole.CHAIN, IndustryRole.UNNAMED), (IndustryRole.LEADING,), (IndustryRole.ECONOMY,))
"""The lists of the first column in their order; the unnamed chains stand with the named ones."""
NOTES = ("headline", "status")
"""The field that is a node's second line, the first that has any words."""


@dataclass(frozen=True, slots=True)
class Node:
    """A record in its column (0 to 3) and at its spot; `note` is its second line; a `stub` names none."""

    brief: Brief
    column: int
    note: Text
    spot: Spot
    stub: bool = False

    @property
    def id(self) -> str:
        """The record's id."""
        return self.brief.id


@dataclass(frozen=True, slots=True)
class Group:
    """One of the source's lists of industries; `figure` counts it where the source does, `open` adds 等."""

    heading: Text
    nodes: tuple[str, ...]
    figure: Figure | None = None
    open: bool = False


@dataclass(frozen=True, slots=True)
class ChainMap:
    """All that the page draws; `leaders` are tied to no industry, `more` records were left out."""

    groups: tuple[Group, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    leaders_heading: Text
    leaders: tuple[Conferred, ...]
    more: int = 0

    def column(self, number: int) -> tuple[Node, ...]:
        """Give the nodes of a column from top to bottom."""
        return tuple(sorted((n for n in self.nodes if n.column == number), key=lambda node: node.spot.row))

    def of(self, node: str) -> tuple[Edge, ...]:
        """Give the links of a node."""
        return tuple(edge for edge in self.edges if edge.joins(node))

    def reach(self, industry: str) -> frozenset[str]:
        """Give the nodes that stay bright with a chosen industry: those under it and what they hold."""
        found = {industry} | {edge.other(industry) for edge in self.of(industry)}
        for predicate in RIGHT:
            found |= {e.right for e in self.edges if e.predicate is predicate and e.left in found}
        owners = {e.left for e in self.edges if e.predicate is Predicate.CARRIES_OUT and e.right in found}
        return frozenset(found | owners)


@dataclass(frozen=True, slots=True)
class IndustryFacts:
    """What the source says of one industry: figures, ranks of parks, honours, industries it is seen with."""

    record: Industry
    figures: tuple[Figure, ...]
    ranks: tuple[tuple[Brief, Figure], ...]
    honours: tuple[Conferred, ...]
    seen_with: tuple[tuple[Text, Brief], ...]


def chain_map(catalogue: Catalogue) -> ChainMap:
    """Gather every industry and all that stated links lead to from there."""
    industries = tuple(row.brief for row in catalogue.page(("industry",), Query(), 0, MOST))
    # Of which chain they lead is not stated: no line, either.
    strip = {slot.ref for slot in _leaders_slot(catalogue)}
    found = follow(catalogue, COLUMN, industries, strip, MOST)
    rows, columns = catalogue.lines(found.columns), found.columns
    roles = _roles(catalogue, (brief.id for brief in industries))
    groups = tuple(_groups(catalogue, roles))
    order = [which for group in groups for which in group.nodes]
    places = spots(order, columns, [(edge.left, edge.right) for edge in found.edges])
    stubs = {which for which, role in roles.items() if role is IndustryRole.UNNAMED}
    nodes = tuple(
        Node(rows[which].brief, columns[which], _note(rows[which]), spot, which in stubs)
        for which, spot in places.items()
    )
    edges = tuple(edge for edge in found.edges if edge.left in places and edge.right in places)
    more = len(found.left_out) + len(columns) - len(nodes)
    return ChainMap(groups, nodes, edges, *_leaders(catalogue), more)


def facts(catalogue: Catalogue, industry: str) -> IndustryFacts | None:
    """Gather what the source says of an industry; None where there is no such one for this viewer."""
    record = catalogue.record(industry)
    if not isinstance(record, Industry):
        return None
    links = [link for link in catalogue.links(industry) if link.predicate is Predicate.REPORTED_UNDER]
    places = {link.other.id: link.other for link in links if COLUMN.get(link.other.kind) == PARKS}
    ranks = (f for which in places for f in catalogue.figures_of(which) if f.nature is Nature.RANK)
    return IndustryFacts(
        record,
        record.figures,
        tuple((places[figure.entity], figure) for figure in ranks),
        catalogue.conferred_to(industry),
        tuple((_read(link), link.other) for link in links if COLUMN.get(link.other.kind) == 0),
    )


def _read(link: Link) -> Text:
    """Word a link as read from the record it was asked of."""
    return worded(link.predicate, forward=link.forward)


def _note(row: Row) -> Text:
    return next((row.fields[key] for key in NOTES if row.fields.get(key)), Text())


def _roles(catalogue: Catalogue, industries: Iterable[str]) -> dict[str, IndustryRole]:
    """Say in which of the source's lists each industry stands."""
    records = map(catalogue.record, industries)
    return {record.id: record.role for record in records if isinstance(record, Industry)}


def _groups(catalogue: Catalogue, roles: Mapping[str, IndustryRole]) -> Iterator[Group]:
    for group in GROUPS:
        nodes = tuple(which for role in group for which, mine in roles.items() if mine is role)
        if nodes:
            yield Group(group[0].label, nodes, _counted(catalogue, nodes), open=group[0] in OPEN)


def _counted(catalogue: Catalogue, nodes: tuple[str, ...]) -> Figure | None:
    """Find the figure that counts a list of industries: one whose named members all stand in it."""
    counts = catalogue.figures(("indicator",), Nature.COUNT)
    return next((f for f in counts if f.members and set(f.members) <= set(nodes)), None)


def _leaders_slot(catalogue: Catalogue) -> tuple[Slot, ...]:
    return tuple(slot for slot in catalogue.slots(PAGE) if slot.block == LEADERS)[:1]


def _leaders(catalogue: Catalogue) -> tuple[Text, tuple[Conferred, ...]]:
    found = _leaders_slot(catalogue)
    if not found:
        return Text(), ()
    slot = found[0]
    honour = catalogue.briefs((slot.ref,)).get(slot.ref)
    return slot.label or (honour.name if honour else Text()), catalogue.recipients(slot.ref)
