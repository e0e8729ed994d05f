"""The links of the chains: followed from the industries on, each as the source states it."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from zibo_app.domain.kind import Predicate
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


def edges(
    catalogue: Catalogue, columns: Mapping[str, int], industries: Iterable[str], ends: set[str]
) -> tuple[Edge, ...]:
    """Follow stated links from the industries for as far as they lead; none from `ends` on."""
    waiting = deque(industries)
    seen = set(waiting) | ends
    found: dict[Edge, None] = {}
    while waiting:
        here = waiting.popleft()
        for edge in (*_links(catalogue, columns, here), *_awards(catalogue, columns, here)):
            found[edge] = None
            other = edge.other(here)
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return tuple(found)


def _links(catalogue: Catalogue, columns: Mapping[str, int], here: str) -> Iterator[Edge]:
    """Give the links of a record that lead to another column."""
    for link in catalogue.links(here):
        there = link.other.id
        if link.predicate not in DRAWN or there not in columns:
            continue
        if columns[here] < columns[there]:
            yield Edge(here, there, link.predicate, link.forward)
        elif columns[here] > columns[there]:
            yield Edge(there, here, link.predicate, not link.forward)


def _awards(catalogue: Catalogue, columns: Mapping[str, int], here: str) -> Iterator[Edge]:
    """Give the honours a record received, where they stand in another column."""
    honours = dict.fromkeys(each.honour.id for each in catalogue.conferred_to(here))
    for there in honours:
        if columns[here] < columns.get(there, -1):
            yield Edge(here, there, Way.CONFERRED, forward=True)
