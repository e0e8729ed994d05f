"""The links of the chains: followed from the industries on, each as the source states it."""

from collections import Counter, deque
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace

from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.domain.tie import Bond, Way, worded
from zibo_app.store.catalogue import Catalogue

ENDS = frozenset({"honour", "policy"})
"""Kinds from which no link is followed further: they have recipients and users everywhere."""
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

    `kinds` gives the column of each kind that is drawn, `without` are ids of records that are not. Where
    there are more, each record adds no more of a kind than its share, so that every column has some.
    """
    spread = Spread(kinds, without, most, most)
    found = _followed(catalogue, spread, start)
    if found.left_out:
        share = most // (max(1, len(start)) * len(set(kinds.values())))
        found = _followed(catalogue, replace(spread, share=max(1, share)), start)
    return found


@dataclass(frozen=True, slots=True)
class Spread:
    """What is drawn: which kinds, without which records, how many at most, how many of a kind at each."""

    kinds: Mapping[str, int]
    without: Container[str]
    most: int
    share: int


def _followed(catalogue: Catalogue, spread: Spread, start: tuple[Brief, ...]) -> Followed:
    found = Followed({brief.id: spread.kinds[brief.kind] for brief in start}, {}, set())
    waiting = deque(found.columns)
    while waiting:
        here = waiting.popleft()
        met: Counter[str] = Counter()
        for edge, other in _drawn(catalogue, spread, here, found.columns[here]):
            known = other.id in found.columns
            if not known and (met[other.kind] == spread.share or len(found.columns) >= spread.most):
                found.left_out.add(other.id)
                if spread.share == spread.most:
                    return found  # to be shared out
                continue
            found.edges[edge] = None
            if not known:
                met[other.kind] += 1
                found.columns[other.id] = spread.kinds[other.kind]
                waiting += [] if other.kind in ENDS else [other.id]
    return found


def _drawn(catalogue: Catalogue, spread: Spread, here: str, column: int) -> Iterator[tuple[Edge, Brief]]:
    """Give the links of a record, and the honours it received, that lead to another column."""
    for link in catalogue.links(here):
        other = link.other
        drawn = link.predicate in DRAWN and other.id not in spread.without
        there = spread.kinds.get(other.kind, column) if drawn else column
        if column < there:
            yield Edge(here, other.id, link.predicate, link.forward), other
        elif column > there:
            yield Edge(other.id, here, link.predicate, not link.forward), other
    for honour in {each.honour.id: each.honour for each in catalogue.conferred_to(here)}.values():
        if column < spread.kinds.get(honour.kind, -1) and honour.id not in spread.without:
            yield Edge(here, honour.id, Way.CONFERRED, forward=True), honour
