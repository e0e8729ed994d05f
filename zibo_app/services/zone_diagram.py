"""The schematic of the zone: its parks, and what the source places in each; never a map."""

from collections.abc import Iterable
from dataclasses import dataclass

from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief, Link, Row
from zibo_app.services.carriers import carriers
from zibo_app.store.catalogue import Catalogue

PLACES = ("park",)
PLACED = ("project", "platform")
"""The kinds that may be looked for in a place."""


@dataclass(frozen=True, slots=True)
class Tenant:
    """What the source places in a park: a project with its line, and the firms that carry it out."""

    line: Row
    firms: tuple[Brief, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A park, what stands in it, and other names that may mean the same (for staff to settle)."""

    line: Row
    tenants: tuple[Tenant, ...]
    perhaps: tuple[Brief, ...]


@dataclass(frozen=True, slots=True)
class Diagram:
    """The blocks in the catalogue's order, and how many records of each kind no park is stated for.

    The counts are there only where all parks are.
    """

    blocks: tuple[Block, ...]
    unplaced: dict[str, int]


def diagram(catalogue: Catalogue, places: Iterable[Row]) -> Diagram:
    """Draw up the schematic of these parks, from the links the source states and no others."""
    blocks = tuple(_block(catalogue, line) for line in places if line.brief.kind in PLACES)
    return Diagram(blocks, _unplaced(catalogue, blocks))


def _block(catalogue: Catalogue, line: Row) -> Block:
    links = catalogue.links(line.brief.id)
    inside = [link.other.id for link in links if link.predicate is Predicate.LOCATED_IN and not link.forward]
    lines = catalogue.lines(inside)
    tenants = (Tenant(lines[which], carriers(catalogue, which)) for which in inside if which in lines)
    return Block(line, tuple(tenants), tuple(_others(links, Predicate.POSSIBLY_SAME)))


def _others(links: Iterable[Link], predicate: Predicate) -> Iterable[Brief]:
    return dict.fromkeys(link.other for link in links if link.predicate is predicate)


def _unplaced(catalogue: Catalogue, blocks: tuple[Block, ...]) -> dict[str, int]:
    """Count the records for which the source states no park; unknown where not all parks are looked at."""
    if len(blocks) < catalogue.count(PLACES):
        return {}
    inside = {(t.line.brief.kind, t.line.brief.id) for block in blocks for t in block.tenants}
    return {key: catalogue.count((key,)) - sum(kind == key for kind, _ in inside) for key in PLACED}
