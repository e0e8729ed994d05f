"""A list asked for -> masks of the stored orders: which records are in it, in which runs it is sorted."""

from itertools import islice
from typing import NamedTuple

from zibo_app.domain.kind import Kind
from zibo_app.domain.listing import Query
from zibo_app.store.listing_sql import KIND, choices, columns, facets_of
from zibo_app.store.masks import POSITION, SAID, before, having, mask_of, ranked, ranks_from, records
from zibo_app.store.names import fold
from zibo_app.store.reader import View

NAMED = "SELECT DISTINCT e.position FROM name n JOIN entity e ON e.id = n.entity WHERE instr(n.folded, :text)"
"""Reads every name: the one part of a list that grows with the catalogue."""
Filters = tuple[tuple[str, str], ...]


class Run(NamedTuple):
    """A stretch of a list: the records of a mask in a stored order, upwards or, `backwards`, downwards."""

    order: str
    mask: int
    backwards: bool = False

    @property
    def size(self) -> int:
        """How many records it has."""
        return self.mask.bit_count()


def filters_of(kinds: tuple[Kind, ...], query: Query) -> Filters:
    """Give the filters of a query that mean something to a list of these kinds, each once."""
    known = {facet.key for facet in facets_of(kinds)}
    return tuple(dict.fromkeys(pair for pair in query.filters if pair[0] in known))


def narrowed(kinds: tuple[Kind, ...], filters: Filters) -> tuple[str, ...]:
    """Give the keys of those kinds that a filter by kind leaves."""
    chosen = {value for facet, value in filters if facet == KIND.key}
    return tuple(kind.key for kind in kinds if not chosen or kind.key in chosen)


def selected(view: View, kinds: tuple[Kind, ...], query: Query, order: str, without: str = "") -> int:
    """Give the mask, in an order, of the records of a list; the filters of `without` are left aside."""
    filters = tuple(pair for pair in filters_of(kinds, query) if pair[0] != without)
    mask = having(view, order, KIND.key, narrowed(kinds, filters))
    for facet in dict.fromkeys(facet for facet, _ in filters if facet != KIND.key):
        mask &= having(view, order, facet, [value for key, value in filters if key == facet])
    if mask and fold(query.text):
        found = [row["position"] for row in view.rows(NAMED, text=fold(query.text))]
        mask &= mask_of(ranked(view, order, found))
    return mask


def runs(view: View, kinds: tuple[Kind, ...], query: Query) -> tuple[Run, ...]:
    """Give the runs of a list as it is sorted; where two records are alike, the catalogue's order decides."""
    way = "-" if query.descending else ""
    if query.sort == "name":
        return (_whole(view, kinds, query, f"{way}name"),)
    if query.sort == "lead":
        return (_whole(view, kinds, query, f"{way}lead {view.viewer}"),)
    if not columns(query.sort, kinds):
        run = _whole(view, kinds, query, POSITION)
        return (Run(run.order, run.mask, query.descending),)
    if choices(query.sort, kinds):
        return _chosen(view, kinds, query)
    return _said(view, kinds, query, f"{way}{query.sort}")


def _whole(view: View, kinds: tuple[Kind, ...], query: Query, order: str) -> Run:
    return Run(order, selected(view, kinds, query, order))


def _chosen(view: View, kinds: tuple[Kind, ...], query: Query) -> tuple[Run, ...]:
    """By a field of fixed choices, in their order; what has none of them comes first, or last downwards."""
    rest = selected(view, kinds, query, POSITION)
    found = []
    for choice in choices(query.sort, kinds):
        mask = rest & having(view, POSITION, query.sort, [str(choice)])
        found.append(Run(POSITION, mask))
        rest ^= mask
    upwards = (Run(POSITION, rest), *found)
    return upwards[::-1] if query.descending else upwards


def _said(view: View, kinds: tuple[Kind, ...], query: Query, order: str) -> tuple[Run, ...]:
    """By the words of a field; records without any come last either way."""
    said = having(view, POSITION, SAID, [query.sort])
    rest = selected(view, kinds, query, POSITION) & ~said
    return Run(order, selected(view, kinds, query, order)), Run(POSITION, rest)


def positions(view: View, found: tuple[Run, ...], offset: int, limit: int) -> list[int]:
    """Give the catalogue's positions of `limit` lines of a list from the line `offset` on."""
    lines: list[int] = []
    for run in found:
        count = min(limit - len(lines), run.size - offset)
        if count > 0:
            lines += records(view, run.order, _ranks(run, offset, count))
        offset = max(0, offset - run.size)
    return lines


def _ranks(run: Run, offset: int, count: int) -> list[int]:
    start = run.size - offset - count if run.backwards else offset
    ranks = [*islice(ranks_from(run.mask, start), count)]
    return ranks[::-1] if run.backwards else ranks


def line_of(view: View, found: tuple[Run, ...], wanted: list[int]) -> int:
    """Give the first line of a list on which a record at one of these positions stands; -1 for none."""
    passed = 0
    for run in found:
        mask = run.mask & mask_of(ranked(view, run.order, wanted))
        if mask:
            first = (mask if run.backwards else mask & -mask).bit_length() - 1
            return passed + (
                run.size - 1 - before(run.mask, first) if run.backwards else before(run.mask, first)
            )
        passed += run.size
    return -1
