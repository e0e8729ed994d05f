"""Where the words of a search lead by way of the synonyms and of the questions' own text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from zibo_app.domain.question import Question
from zibo_app.domain.synonym import Synonym
from zibo_app.store.search_fold import fold

SHORTEST_HANZI, SHORTEST_LATIN = 2, 3
"""Of so many characters a part of a word or question says enough to lead anywhere."""
SHORTEST_BEGUN = 4
"""Of so many letters a Latin word may be the beginning of another: CRO is none of cross-border."""
QUESTIONS = 5
"""So many questions are offered at most."""


class How(IntEnum):
    """How a synonym's word stands to what was typed, the surest first."""

    WHOLE = 0
    HELD = 1
    BEGUN = 2


@dataclass(frozen=True, slots=True)
class Lead:
    """A synonym that was reached, by which of its words, and how."""

    synonym: Synonym
    word: str
    how: How


Words = tuple[tuple[Synonym, str, str], ...]
"""Synonyms with each of their words, as written and folded."""


def leads(synonyms: Iterable[Synonym], text: str, names: Iterable[str] = ()) -> tuple[Lead, ...]:
    """Give the synonyms that folded text leads to, the surest first.

    A word that is the whole text leads alone; else the words that it holds, the longer ones before and
    instead of those within them, but none that is part of one of the `names` of records; and those that it
    begins, for text that is still being typed.
    """
    words = _words(tuple(synonyms))
    whole = [Lead(synonym, word, How.WHOLE) for synonym, word, folded in words if folded == text]
    if whole or not _says_enough(text):
        return tuple(whole)
    enough = not text.isascii() or len(text) >= SHORTEST_BEGUN
    begun = (Lead(synonym, word, How.BEGUN) for synonym, word, folded in words if folded.startswith(text))
    return _each_once((*_held(words, text, names), *(begun if enough else ())))


def asked(
    questions: Callable[[], Iterable[Question]], found: Iterable[Lead], words: tuple[str, ...]
) -> tuple[str, ...]:
    """Give the ids of the questions that the leads name, else of those whose own text holds the words."""
    led = [each for lead in found for each in lead.synonym.questions]
    if not led and any(map(_says_enough, words)):
        led = [each.id for each in questions() if tells(each, words)]
    return tuple(dict.fromkeys(led))[:QUESTIONS]


def tells(question: Question, words: Iterable[str]) -> bool:
    """Whether a question's own text in one language holds all the words."""
    texts = (_folded(question.text.zh), _folded(question.text.en))
    return any(all(holds(text, word) for word in words) for text in texts)


def _held(words: Words, text: str, names: Iterable[str]) -> list[Lead]:
    taken = [span for name in names for span in _places(name, text)]
    spans = [
        (at, at + len(folded), Lead(synonym, word, How.HELD))
        for synonym, word, folded in words
        if len(folded) >= SHORTEST_HANZI and folded in text
        for at, _ in _places(folded, text)
    ]
    wider = [*(span[:2] for span in spans), *taken]
    widest = [span for span in spans if not any(_within(span[:2], other) for other in wider)]
    return [span[2] for span in sorted(widest, key=_longest_first) if not _otherwise(span, text)]


def _otherwise(span: tuple[int, int, Lead], text: str) -> bool:
    """Whether the word stands in a term that means something else: power in wind power."""
    terms = (_folded(term) for term in span[2].synonym.but)
    return any(_within(span[:2], place) for term in terms if term in text for place in _places(term, text))


def _longest_first(span: tuple[int, int, Lead]) -> tuple[int, int]:
    return (span[0] - span[1], span[0])


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def holds(text: str, word: str) -> bool:
    """Whether folded text holds a word: hanzi anywhere, Latin only as a word of its own."""
    return next(_places(word, text), None) is not None


def _places(word: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (_joined(text[at - 1 : at], word[0]) or _joined(word[-1], text[end : end + 1])):
            yield at, end
        at = text.find(word, at + 1)


def _joined(left: str, right: str) -> bool:
    """Whether two neighbouring characters belong to one Latin word or number."""
    return all(each.isascii() and each.isalnum() for each in (left, right))


def _says_enough(text: str) -> bool:
    return len(text) >= (SHORTEST_LATIN if text.isascii() else SHORTEST_HANZI)


def _each_once(found: Iterable[Lead]) -> tuple[Lead, ...]:
    kept: dict[str, Lead] = {}
    for lead in found:
        kept.setdefault(lead.synonym.id, lead)
    return tuple(kept.values())


@lru_cache(8)
def _words(synonyms: tuple[Synonym, ...]) -> Words:
    return tuple((synonym, word, _folded(word)) for synonym in synonyms for word in synonym.words)


@lru_cache(8192)
def _folded(word: str) -> str:
    return fold(word)
