"""data.db -> records, page by page, read-only, as the viewer may see them."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from zibo_app.domain.edition import Edition, Seal, Slot, Term
from zibo_app.domain.evidence import Audience, Source
from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.kind import Record, Statement
from zibo_app.domain.listing import Brief, Cited, Conferred, FacetCount, Link, Query, Row
from zibo_app.domain.question import Question
from zibo_app.domain.search import Hit
from zibo_app.domain.synonym import Synonym
from zibo_app.domain.tie import Tie
from zibo_app.store import (
    quality,
    read_figures,
    read_links,
    read_lists,
    read_positions,
    read_questions,
    read_records,
    read_search,
    read_sources,
    read_synonyms,
    read_ties,
    search_similar,
)
from zibo_app.store.edition import Opened, open_file, reopened
from zibo_app.store.reader import View

EVERYTHING = Query()


class Catalogue:
    """An open catalogue in the eyes of a viewer; what the viewer may not see is not there.

    Every method may raise Refused: the file may have been damaged or pulled out since it was opened.
    """

    def __init__(self, opened: Opened, viewer: Audience = Audience.STAFF) -> None:
        self._opened = opened
        self._view = View(opened.reader, viewer)

    @property
    def path(self) -> Path:
        """The file that was opened."""
        return self._opened.path

    @property
    def seal(self) -> Seal:
        """Whether the file was what had been published when it was opened."""
        return self._opened.seal

    @property
    def viewer(self) -> Audience:
        """In whose eyes this is."""
        return self._view.viewer

    def seen_by(self, viewer: Audience) -> "Catalogue":
        """Give the same open file in the eyes of another viewer."""
        return Catalogue(self._opened, viewer)

    def apart(self) -> "Catalogue":
        """Open the same file once more, in the eyes of the same viewer, for another thread to close again."""
        return Catalogue(reopened(self._opened), self.viewer)

    def close(self) -> None:
        """Let go of the file; the catalogues made by `seen_by` close with it."""
        self._opened.close()

    @cached_property
    def edition(self) -> Edition:
        """The zone's names, the edition and the data year."""
        return read_sources.edition(self._view)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by id."""
        return read_sources.sources(self._view)

    def terms(self) -> tuple[Term, ...]:
        """Give the glossary."""
        return read_sources.terms(self._view)

    def slots(self, page: str) -> tuple[Slot, ...]:
        """Give what a page shows, in order."""
        return read_sources.slots(self._view, page)

    def questions(self) -> tuple[Question, ...]:
        """Give the investor's questions, in order."""
        return read_questions.questions(self._view)

    def statements_by_ref(self, refs: Iterable[str]) -> dict[str, tuple[str, Statement]]:
        """Give statements by reference (`record#key`), each with its record's id."""
        return read_questions.statements(self._view, refs)

    def of_industry(self, industry: str, ids: Iterable[str]) -> frozenset[str]:
        """Tell which of these records the source reports under an industry."""
        return read_questions.of_industry(self._view, industry, ids)

    @cached_property
    def synonyms(self) -> tuple[Synonym, ...]:
        """The words that visitors use, with those of their targets that this viewer may see."""
        return read_synonyms.synonyms(self._view)

    def cited(self, ids: Iterable[str]) -> tuple[Cited, ...]:
        """Give these citations with their source and place, in the order asked for."""
        return read_sources.cited(self._view, self.sources, ids)

    def record(self, which: str) -> Record | None:
        """Give a record whole, or None where there is none of this id."""
        return read_records.record(self._view, which)

    def briefs(self, ids: Iterable[str]) -> dict[str, Brief]:
        """Give these records in brief, by id; those that are not there are left out."""
        return read_records.briefs(self._view, ids)

    def short_names(self, ids: Iterable[str]) -> dict[str, str]:
        """Give the short Chinese names of those of these records that have one, by id."""
        return read_records.short_names(self._view, ids)

    def find(self, name: str) -> tuple[Brief, ...]:
        """Find records by id, by a whole name or alias, by a part of one, else by what is said of them."""
        return read_records.find(self._view, name)

    def nearest(self, name: str) -> tuple[Brief, ...]:
        """Find the few records whose names are most like this one; slow, for a name that is not there."""
        return read_records.nearest(self._view, name)

    def search(self, text: str, limit: int = 50, kinds: Iterable[str] = ()) -> tuple[Hit, ...]:
        """Search names, figures, texts, related names and pinyin; every word must match, the best first."""
        return read_search.search(self._view, text, limit, kinds)

    def search_ids(self, text: str) -> tuple[str, ...]:
        """Give all records whose search text holds every word literally, in the catalogue's order."""
        return read_search.ids(self._view, text)

    def search_count(self, text: str) -> dict[str, int]:
        """Count those records by kind; from read_search.COUNTED in all on the counts mean "at least"."""
        return read_search.counts(self._view, text)

    def similar_words(self, word: str) -> tuple[str, ...]:
        """Give Latin words of the catalogue one letter away from this one, the most frequent first."""
        return search_similar.similar(self._view, word)

    def links(self, which: str) -> tuple[Link, ...]:
        """Give a record's relations in both directions, no more than read_links.MOST of each."""
        return read_links.links(self._view, which)

    def ties(self, ids: Iterable[str] | None, limit: int) -> tuple[Tie, ...]:
        """Give the ties at these records, or with None all; at most about `limit` of each sort."""
        return read_ties.ties(self._view, ids, limit)

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

    def count(self, kinds: Iterable[str], query: Query = EVERYTHING) -> int:
        """Count the records of a list."""
        return read_lists.count(self._view, kinds, query)

    def page(self, kinds: Iterable[str], query: Query, offset: int, limit: int) -> tuple[Row, ...]:
        """Give `limit` lines of a list from the line `offset` on."""
        return read_lists.page(self._view, kinds, query, offset, limit)

    def lines(self, ids: Iterable[str]) -> dict[str, Row]:
        """Give these records as lines of a list, by id; those that are not there are left out."""
        return read_lists.lines(self._view, ids)

    def position(self, kinds: Iterable[str], query: Query, which: str) -> int:
        """Give the line of a record in a list, from 0; -1 where it is not in it."""
        return read_positions.position(self._view, kinds, query, which)

    def seek(self, kinds: Iterable[str], query: Query, letters: str) -> int:
        """Give the first line of a list whose name, pinyin or initials start like this; -1 for none."""
        return read_positions.seek(self._view, kinds, query, letters)

    def facets(self, kinds: Iterable[str], query: Query = EVERYTHING) -> tuple[FacetCount, ...]:
        """Give the values a list can be filtered by, with how many records each would leave."""
        return read_lists.facets(self._view, kinds, query)

    def query_problems(self) -> tuple[quality.Flaw, ...]:
        """List what is wrong with the data of an open catalogue; slow, for staff."""
        return quality.flaws(self._view)


def open_catalogue(path: Path, viewer: Audience = Audience.STAFF, *, allow_broken: bool = False) -> Catalogue:
    """Open a catalogue; Refused with a reason where it cannot be.

    With `allow_broken` one that differs from what was published opens with the seal BROKEN, for staff to be
    warned by a banner as long as it is open.
    """
    return Catalogue(open_file(path, allow_broken=allow_broken), viewer)
