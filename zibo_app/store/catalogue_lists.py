"""The lists of a catalogue, page by page, and what is found in it by words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zibo_app.domain.listing import FacetCount, Query, Row
from zibo_app.store import read_lists
from zibo_app.store.later import sought
from zibo_app.store.reader import View

if TYPE_CHECKING:
    from zibo_app.domain.search import Hit

EVERYTHING = Query()


class Lists:
    """The lists of an open catalogue, as its viewer may see them."""

    _view: View

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
        return sought().position(self._view, kinds, query, which)

    def seek(self, kinds: Iterable[str], query: Query, letters: str) -> int:
        """Give the first line of a list whose name, pinyin or initials start like this; -1 for none."""
        return sought().seek(self._view, kinds, query, letters)

    def facets(self, kinds: Iterable[str], query: Query = EVERYTHING) -> tuple[FacetCount, ...]:
        """Give the values a list can be filtered by, with how many records each would leave."""
        return read_lists.facets(self._view, kinds, query)

    def search(self, text: str, limit: int = 50, kinds: Iterable[str] = ()) -> "tuple[Hit, ...]":
        """Search names, figures, texts, related names and pinyin; every word must match, the best first."""
        return sought().search(self._view, text, limit, kinds)

    def search_ids(self, text: str) -> tuple[str, ...]:
        """Give all records whose search text holds every word literally, in the catalogue's order."""
        return sought().search_ids(self._view, text)

    def search_count(self, text: str) -> dict[str, int]:
        """Count those records by kind; from read_search.COUNTED in all on the counts mean "at least"."""
        return sought().search_count(self._view, text)

    def saying(self, ids: Iterable[str], word: str) -> frozenset[str]:
        """Give those of these records that say a Latin word as a word of its own."""
        return sought().saying(self._view, ids, word)

    def similar_words(self, word: str) -> tuple[str, ...]:
        """Give Latin words of the catalogue one letter away from this one, the most frequent first."""
        return sought().similar_words(self._view, word)
