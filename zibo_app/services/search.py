"""What a search answers: the one card, the hits best first, and the questions its words lead to."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from zibo_app.domain.search import CountAnswer, FigureAnswer, Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services import faq
from zibo_app.services.search_answer import Asked, card
from zibo_app.services.search_hits import LOOKED, fitting, merged
from zibo_app.services.search_leads import How, Lead, asked, leads
from zibo_app.services.search_literal import Literal, literal
from zibo_app.services.search_marks import marks
from zibo_app.services.search_names import Fit, fit
from zibo_app.services.search_near import with_carriers
from zibo_app.services.search_owners import Owner, firm, owners, owners_first
from zibo_app.services.search_words import mended, without_asking
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.search_fold import fold, words
from zibo_app.store.search_sound import letters_of

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
    found = _heard(catalogue, found, fold(text), limit)
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


def _heard(catalogue: Catalogue, found: Found, folded: str, limit: int) -> Found:
    """Answer pinyin of the words that visitors use as those words are, where it is no other word itself."""
    if found.answer or found.questions or any(hit.matched is not Matched.PINYIN for hit in found.hits):
        return found
    meant = catalogue.spoken(letters_of("".join(folded.split())))
    if not meant or set(meant) & set(found.words):
        return found  # a record is called so
    said = [_search(catalogue, found.query, fold(word), limit) for word in meant]
    first = replace(said[0], words=(*found.words, *meant), answer=said[0].answer if len(said) == 1 else None)
    for each in (*said[1:], found):
        first = _with(first, each, limit)
    return first


def _spoken(catalogue: Catalogue, found: Found, limit: int) -> Found:
    """Where pinyin can stand for one word only, answer as if the word had been typed."""
    meant = [word for word in found.words if not word.isascii()]
    if len(meant) != 1 or any(hit.matched is not Matched.PINYIN for hit in found.hits):
        return found
    said = _search(catalogue, found.query, meant[0], limit)
    return replace(_with(found, said, limit), answer=said.answer)


def _with(found: Found, other: Found, limit: int) -> Found:
    """Put behind what was found what else was found by another word."""
    known = {hit.brief.id for hit in found.hits}
    more = tuple(hit for hit in other.hits if hit.brief.id not in known)
    counts = {kind: max(found.counts.get(kind, 0), count) for kind, count in other.counts.items()}
    return replace(
        found,
        hits=(*found.hits, *more)[:limit],
        counts=found.counts | counts,
        questions=tuple({each.question.id: each for each in (*found.questions, *other.questions)}.values()),
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
    most = max(limit, LIMIT)  # the card is the same, however few hits are wanted
    led, named, held = _looked(catalogue, folded, most)
    led = fitting(held.hits, led)
    hits = merged(catalogue, held.hits, led)
    hits = owners_first(catalogue, hits, named) if named else hits
    ids = asked(catalogue.questions, led, parts)
    questions = tuple(filter(None, (faq.answer(catalogue, each) for each in ids)))
    sure = held.hits if held.text in {folded, without_asking(folded)} else ()
    text, spoken = held.text, tuple(held.text.split())
    return Found(
        query,
        marks(spoken, hits),
        card(Asked(catalogue, text, spoken, sure, led, questions, held.complete, named)),
        hits[:limit],
        _counts(catalogue, text, hits, capped=not held.complete),
        questions,
    )


def _looked(
    catalogue: Catalogue, folded: str, most: int
) -> tuple[tuple[Lead, ...], tuple[Owner, ...], Literal]:
    """Give where the words lead, the records named beside other words, and what holds the words.

    A firm of whose name only a part is typed is looked for where a synonym would answer in its place, or
    where nothing else is found.
    """
    named = owners(catalogue, folded)
    led = leads(catalogue.synonyms, folded, {owner.word for owner in named})
    words_held = [fold(lead.word) for lead in led if lead.how is How.HELD]
    if words_held and not named:
        named = firm(catalogue, folded, words_held)
    held = literal(catalogue, folded, led, named, most)
    if named and held.text == folded and any(fit(hit, folded)[0] is Fit.WHOLE for hit in held.hits[:LOOKED]):
        return leads(catalogue.synonyms, folded), (), held  # it is itself a name
    if not (held.hits or named or led):
        named = firm(catalogue, folded, ())
        held = literal(catalogue, folded, led, named, most) if named else held
    return led, named, held


def _counts(catalogue: Catalogue, text: str, hits: tuple[Hit, ...], *, capped: bool) -> dict[str, int]:
    """Count what was found of each kind, also beyond the limit."""
    shown = dict(Counter(hit.brief.kind for hit in hits))
    every = catalogue.search_count(text) if capped else {}
    return {kind: max(shown.get(kind, 0), every.get(kind, 0)) for kind in (*shown, *every)}
