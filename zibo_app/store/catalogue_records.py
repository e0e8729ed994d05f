"""What a catalogue says of single records: whole, in brief, their figures, their relations."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.kind import Record, Statement
from zibo_app.domain.listing import Brief, Conferred, Link
from zibo_app.store import read_figures, read_links, read_questions, read_records
from zibo_app.store.later import sought
from zibo_app.store.reader import View

if TYPE_CHECKING:
    from zibo_app.domain.tie import Tie


class Records:
    """The records of an open catalogue, as its viewer may see them."""

    _view: View

    def statements_by_ref(self, refs: Iterable[str]) -> dict[str, tuple[str, Statement]]:
        """Give statements by reference (`record#key`), each with its record's id."""
        return read_questions.statements(self._view, refs)

    def of_industry(self, industry: str, ids: Iterable[str]) -> frozenset[str]:
        """Tell which of these records the source reports under an industry."""
        return read_questions.of_industry(self._view, industry, ids)

    def record(self, which: str) -> Record | None:
        """Give a record whole, or None where there is none of this id."""
        return read_records.record(self._view, which)

    def briefs(self, ids: Iterable[str]) -> dict[str, Brief]:
        """Give these records in brief, by id; those that are not there are left out."""
        return read_records.briefs(self._view, ids)

    def short_names(self, ids: Iterable[str]) -> dict[str, str]:
        """Give the short Chinese names of those of these records that have one, by id."""
        return read_records.short_names(self._view, ids)

    def called(self, names: Iterable[str], kinds: Iterable[str]) -> dict[str, tuple[Brief, ...]]:
        """Give the records of these kinds that surely have one of these folded names, whole, by the name."""
        return read_records.called(self._view, names, kinds)

    def find(self, name: str) -> tuple[Brief, ...]:
        """Find records by id, by a whole name or alias, by a part of one, else by what is said of them."""
        return read_records.find(self._view, name)

    def nearest(self, name: str) -> tuple[Brief, ...]:
        """Find the few records whose names are most like this one; slow, for a name that is not there."""
        return sought().nearest(self._view, name)

    def links(self, which: str) -> tuple[Link, ...]:
        """Give a record's relations in both directions, no more than read_links.MOST of each."""
        return read_links.links(self._view, which)

    def ties(self, ids: Iterable[str] | None, limit: int) -> "tuple[Tie, ...]":
        """Give the ties at these records, or with None all; at most about `limit` of each sort."""
        return sought().ties(self._view, ids, limit)

    def reported_under(self, industries: Iterable[str], kind: str, most: int) -> dict[str, tuple[Brief, ...]]:
        """Give, by industry, the first records of a kind that are reported under it."""
        return read_links.reported_under(self._view, industries, kind, most)

    def conferred_to(self, which: str) -> tuple[Conferred, ...]:
        """Give the honours a record received."""
        return read_links.conferred_to(self._view, which)

    def recipients(self, honour: str) -> tuple[Conferred, ...]:
        """Give who received an honour, no more than read_links.MOST."""
        return read_links.recipients(self._view, honour)

    def figure(self, which: str) -> Figure | None:
        """Give a figure by its id, or None where there is none."""
        return self.figures_by_id([which]).get(which)

    def figures_by_id(self, ids: Iterable[str]) -> dict[str, Figure]:
        """Give these figures by id; those that are not there are left out."""
        return read_figures.by_id(self._view, ids)

    def figures_of(self, *entities: str) -> tuple[Figure, ...]:
        """Give the figures of these records, in the catalogue's order."""
        return read_figures.of_entities(self._view, entities)

    def figures(self, kinds: Iterable[str], nature: Nature | None = None) -> tuple[Figure, ...]:
        """Give the figures of all records of these kinds, of one nature or of all."""
        return read_figures.of_kinds(self._view, kinds, nature)

    def counts_naming(self, which: str) -> tuple[Figure, ...]:
        """Give the counts among whose members the source names this record."""
        return read_figures.naming(self._view, which)
