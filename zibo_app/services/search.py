"""What a search answers: the one card, the hits best first, and the questions its words lead to."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from zibo_app.domain.search import CountAnswer, FigureAnswer, Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services import faq
from zibo_app.services.search_answer import Asked, card
from zibo_app.services.search_hits import called_first, fitting, merged
from zibo_app.services.search_leads import How, Lead, asked, leads
from zibo_app.services.search_marks import marks
from zibo_app.services.search_near import with_carriers
from zibo_app.services.search_words import mended, without, without_asking
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold, words

LIMIT = 50


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for `query`.

    `words` are the folded pieces to mark in shown names, `answer` is what is worth a card of its own, `hits`
    are the records, best first, `counts` how many there are of each kind, `questions` the checklist's lines
    the words lead to, and `corrected` the word taken instead of a mistyped one.
    """

    query: str
    words: tuple[str, ...] = ()
    answer: FigureAnswer | CountAnswer | faq.Answer | None = None
    hits: tuple[Hit, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    questions: tuple[faq.Answer, ...] = ()
    corrected: str = ""

    def __bool__(self) -> bool:
        """Whether anything was found at all."""
        return bool(self.hits or self.questions or self.answer)


def search(catalogue: Catalogue, text: str, limit: int = LIMIT) -> Found:
    """Search the catalogue for this viewer; where nothing is found, with a mistyped word mended."""
    query = " ".join(text.split())
    found = _search(catalogue, query, fold(text), limit)
    if found.hits and not found.answer:
        spoken = _spoken(catalogue, found, limit)
        return replace(spoken, hits=with_carriers(catalogue, spoken.hits, limit))
    if found or not query:
        return found
    better, word = mended(
        words(text), lambda each: bool(_search(catalogue, each, each, 1)), _known(catalogue)
    )
    again = _search(catalogue, query, better, limit) if better else found
    return replace(again, corrected=word) if again else found


def _spoken(catalogue: Catalogue, found: Found, limit: int) -> Found:
    """Where pinyin can stand for one word only, answer as if the word had been typed."""
    meant = [word for word in found.words if not word.isascii()]
    if len(meant) != 1 or any(hit.matched is not Matched.PINYIN for hit in found.hits):
        return found
    said = _search(catalogue, found.query, meant[0], limit)
    known = {hit.brief.id for hit in found.hits}
    more = tuple(hit for hit in said.hits if hit.brief.id not in known)
    counts = {kind: max(found.counts.get(kind, 0), count) for kind, count in said.counts.items()}
    return replace(
        found,
        answer=said.answer,
        hits=(*found.hits, *more)[:limit],
        counts=found.counts | counts,
        questions=said.questions,
    )


def _known(catalogue: Catalogue) -> Callable[[str], Iterator[str]]:
    """Give what finds the words that a mistyped one may stand for: those of synonyms first."""
    said = {part for synonym in catalogue.synonyms for word in synonym.words for part in words(word)}

    def known(word: str) -> Iterator[str]:
        yield from sorted(each for each in said if each.isascii())
        yield from catalogue.similar_words(word)

    return known


def popular(catalogue: Catalogue) -> tuple[Text, ...]:
    """Give a few searches worth offering before anything is typed: reviewed with the synonyms."""
    return tuple(synonym.offer for synonym in catalogue.synonyms if synonym.offer)


def _search(catalogue: Catalogue, query: str, folded: str, limit: int) -> Found:
    parts = tuple(folded.split())
    if not parts:
        return Found(query)
    led = leads(catalogue.synonyms, folded)
    most = max(limit, LIMIT)  # the card is the same, however few hits are wanted
    text, literal = _literal(catalogue, folded, led, most)
    led = fitting(literal, led)
    hits = merged(catalogue, literal, led)
    ids = asked(catalogue.questions, led, parts)
    questions = tuple(filter(None, (faq.answer(catalogue, each) for each in ids)))
    whole = len(literal) < most
    sure = literal if text in {folded, without_asking(folded)} else ()
    return Found(
        query,
        marks(tuple(text.split()), hits),
        card(Asked(catalogue, text, tuple(text.split()), sure, led, questions, whole)),
        hits[:limit],
        _counts(catalogue, text, hits, capped=not whole),
        questions,
    )


def _literal(
    catalogue: Catalogue, folded: str, led: Iterable[Lead], limit: int
) -> tuple[str, tuple[Hit, ...]]:
    """Give the records that hold all words, and the words: where none does, those that make a question of it
    are left out, then those that lead elsewhere.
    """
    for text in _plainer(folded, led):
        hits = catalogue.search(text, limit) if text else ()
        if hits:
            return text, called_first(catalogue, text, hits)
    return folded, ()


def _plainer(folded: str, led: Iterable[Lead]) -> Iterator[str]:
    yield folded
    plain = without_asking(folded)
    yield plain
    yield without(plain or folded, _asking(led))


def _asking(led: Iterable[Lead]) -> Iterator[str]:
    return (fold(lead.word) for lead in led if lead.how is How.HELD and lead.synonym.questions)


def _counts(catalogue: Catalogue, text: str, hits: tuple[Hit, ...], *, capped: bool) -> dict[str, int]:
    """Count what was found of each kind, also beyond the limit."""
    shown = dict(Counter(hit.brief.kind for hit in hits))
    every = catalogue.search_count(text) if capped else {}
    return {kind: max(shown.get(kind, 0), every.get(kind, 0)) for kind in (*shown, *every)}
