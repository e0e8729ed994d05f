"""Short Latin words stand whole where they are found: EV is no part of level, and 5G is no pinyin."""

import re
from collections.abc import Iterator
from dataclasses import replace

from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_marks import hanzi
from zibo_app.store.catalogue import Catalogue

SHORT = "[a-z]{1,3}"
"""Longer words are found within others, too: pharma in biopharma."""
MEASURED = "[0-9.]+[a-z]{1,3}|[a-z]{1,3}[0-9.]+"
"""A number with its unit, or the name of a generation: 2gw, 5g, c919."""
WIDE = 100
"""So many records that hold a short word are looked at."""


def is_short(text: str) -> bool:
    """Whether one of the words is so short that it is looked for whole."""
    return any(re.fullmatch(SHORT, word) for word in text.split())


def standing(catalogue: Catalogue, text: str, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Leave out the hits that hold a short word of folded text inside longer words only.

    What is heard in a name stays, but for numbers with letters, which stand for no hanzi.
    """
    words = text.split()
    if any(re.fullmatch(MEASURED, word) for word in words):
        hits = tuple(hit for hit in hits if hit.matched is not Matched.PINYIN)
    for word in words:
        if re.fullmatch(SHORT, word):
            hits = tuple(_whole(catalogue, word, hits, alone=len(words) == 1))
    return hits


def _whole(catalogue: Catalogue, word: str, hits: tuple[Hit, ...], *, alone: bool) -> Iterator[Hit]:
    said = [hit.brief.id for hit in hits if hit.matched is not Matched.PINYIN]
    whole = catalogue.saying(said, word) if said else frozenset()
    heard = []
    for hit in hits:
        if hit.brief.id in whole:
            yield hit
        elif hit.matched is Matched.PINYIN or (alone and hanzi(hit.brief.name.zh, hit.brief.reading, word)):
            heard.append(replace(hit, matched=Matched.PINYIN, said=Text(), figure=""))
    yield from heard
