"""The links of the chains: followed from the industries on, each as the source states it."""

from collections import deque
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.domain.tie import Bond, Way, worded
from zibo_app.store.catalogue import Catalogue

ENDS = frozenset({"honour", "policy"})
"""Kinds from which no link is followed further: they have recipients and users everywhere."""
LEAST = 12
"""So many records any one may add."""
DRAWN = frozenset(
    {
        Predicate.REPORTED_UNDER,
        Predicate.CARRIES_OUT,
        Predicate.LOCATED_IN,
        Predicate.CONCERNS,
        Predicate.USED,
    }
)


@dataclass(frozen=True, slots=True)
class Edge:
    """A stated link between two nodes; `forward` is True where the left one is the subject."""

    left: str
    right: str
    predicate: Bond
    forward: bool

    def joins(self, node: str) -> bool:
        """Whether it begins or ends at this node."""
        return node in {self.left, self.right}

    def other(self, node: str) -> str:
        """Give the node at the other end."""
        return self.right if node == self.left else self.left

    def label(self, node: str) -> Text:
        """Word the link as read from this end."""
        return worded(self.predicate, forward=(node == self.left) == self.forward)

    @property
    def subject(self) -> str:
        """The end that the source says it of."""
        return self.left if self.forward else self.right

    @property
    def part(self) -> str:
        """What tells it from the subject's other links."""
        return f"{self.predicate}>{self.other(self.subject)}"


@dataclass(slots=True)
class Followed:
    """The records that links lead to, each with its column, the links, and the ids of what was left out."""

    columns: dict[str, int]
    edges: dict[Edge, None]
    left_out: set[str]


def follow(
    catalogue: Catalogue,
    kinds: Mapping[str, int],
    start: tuple[Brief, ...],
    without: Container[str],
    most: int,
) -> Followed:
    """Follow stated links from the records of `start` for as far as they lead, to `most` records.

    `kinds` gives the column of each kind that is drawn, `without` are ids of records that are not. No record
    adds more than its share, so that the first ones leave room for the others.
    """
    found = Followed({brief.id: kinds[brief.kind] for brief in start}, {}, set())
    share = max(LEAST, most // max(1, len(start)))
    waiting = deque(found.columns)
    while waiting:
        here = waiting.popleft()
        room = share
        for edge, other in _drawn(catalogue, kinds, here, found.columns[here]):
            known = other.id in found.columns
            if other.id in without:
                continue
            if not known and (not room or len(found.columns) >= most):
                found.left_out.add(other.id)
                continue
            found.edges[edge] = None
            if not known:
                room -= 1
                found.columns[other.id] = kinds[other.kind]
                waiting += [] if other.kind in ENDS else [other.id]
    return found


def _drawn(
    catalogue: Catalogue, kinds: Mapping[str, int], here: str, column: int
) -> Iterator[tuple[Edge, Brief]]:
    """Give the links of a record, and the honours it received, that lead to another column."""
    for link in catalogue.links(here):
        there = kinds.get(link.other.kind, column) if link.predicate in DRAWN else column
        if column < there:
            yield Edge(here, link.other.id, link.predicate, link.forward), link.other
        elif column > there:
            yield Edge(link.other.id, here, link.predicate, not link.forward), link.other
    for honour in {each.honour.id: each.honour for each in catalogue.conferred_to(here)}.values():
        if column < kinds.get(honour.kind, -1):
            yield Edge(here, honour.id, Way.CONFERRED, forward=True), honour
