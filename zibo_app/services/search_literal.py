"""The records that hold the words themselves; where none holds all, the words are put more plainly."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from zibo_app.domain.search import Hit
from zibo_app.services.search_hits import called_first
from zibo_app.services.search_leads import How, Lead
from zibo_app.services.search_owners import Owner, apart
from zibo_app.services.search_whole import WIDE, is_short, standing
from zibo_app.services.search_words import without, without_asking
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold


@dataclass(frozen=True, slots=True)
class Literal:
    """The hits, the folded words they hold, and whether there are no further ones."""

    text: str
    hits: tuple[Hit, ...] = ()
    complete: bool = True


def literal(
    catalogue: Catalogue, folded: str, led: Iterable[Lead], named: tuple[Owner, ...], limit: int
) -> Literal:
    """Give the records that hold all words, else all but those that make a question of it, else all but those
    that lead elsewhere; then the same with named records set apart from what they are run together with.
    """
    for text in dict.fromkeys(_plainer(folded, tuple(led), named)):
        most = max(limit, WIDE) if is_short(text) else limit
        found = catalogue.search(text, most) if text else ()
        hits = standing(catalogue, text, found)
        if hits:
            return Literal(text, called_first(catalogue, text, hits), len(found) < most)
    return Literal(folded)


def _plainer(folded: str, led: tuple[Lead, ...], named: tuple[Owner, ...]) -> Iterator[str]:
    for text in (folded, apart(folded, named)):
        yield text
        plain = without_asking(text)
        yield plain
        yield without(plain or text, _asking(led))


def _asking(led: Iterable[Lead]) -> Iterator[str]:
    return (fold(lead.word) for lead in led if lead.how is How.HELD and lead.synonym.questions)
