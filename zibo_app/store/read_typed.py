"""The hanzi that may be meant by letters typed on a keyboard: whole syllables, initials, or both mixed.

What is typed is cut as in search_sound. A word is meant where each part stands for one of its hanzi, from
the first on; the last part may be any beginning of a syllable, and a word may go on. Where the letters are
more than one word, words for their beginning follow, so that a sentence is typed word by word.
"""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from zibo_app.store.reader import View, visible
from zibo_app.store.search_sound import CUTS, Cut, cuts, is_syllable, letters_of
from zibo_app.store.typed_cut import likely

LONGEST = 40
"""Letters that are looked at."""
BATCH = 300
"""So many words are looked at for one way of cutting the letters."""
SINGLE, LONGER, UNFINISHED = 0.15, 0.3, 0.03
"""How much a use counts of a single hanzi where no syllable is typed (it stands in every word that has it),
of a word that goes on, and of one whose syllable does."""
ROWS = (
    "SELECT word, syllables, sum(times) AS times FROM typed_word"
    " WHERE initials >= :initials AND initials < :beyond AND syllables GLOB :spelled"
    f" AND {visible('typed_word')} GROUP BY word, syllables"
    " ORDER BY (initials = :initials) DESC, sum(times) DESC, word LIMIT :batch"
)
BEYOND = "\U0010ffff"


class Candidate(NamedTuple):
    """Hanzi that may be meant, and how many of the letters they stand for."""

    word: str
    taken: int


def candidates(view: View, typed: str, limit: int) -> tuple[Candidate, ...]:
    """Give words that letters may mean: for all of them, the most used first, then for their beginning."""
    letters = letters_of(typed.casefold())[:LONGEST]
    if not letters.isascii():
        return ()
    found: dict[str, int] = {}
    for word, taken in _ordered(view, letters):
        found.setdefault(word, taken)
        if len(found) >= limit:
            break
    return tuple(Candidate(word, taken) for word, taken in found.items())[:limit]


def _ordered(view: View, letters: str) -> Iterator[tuple[str, int]]:
    ways = [*dict.fromkeys(filter(None, (likely(letters), *islice(cuts(letters), CUTS))))]
    yield from ((word, len(letters)) for word in _meant(view, ways))
    for way in ways[:1]:
        for length in range(len(way) - 1, 0, -1):
            part = way[:length]
            taken = sum(map(len, part))
            yield from ((word, taken) for word, _ in _words(view, part, whole=True))


def _meant(view: View, ways: list[Cut]) -> list[str]:
    """Order the words for all letters by use; those of just as many hanzi as there are parts count more."""
    scores: dict[str, float] = {}
    for way in ways:
        for word, times in _words(view, way):
            scores[word] = max(times * _weight(word, way), scores.get(word, 0))
    return sorted(scores, key=lambda word: (-scores[word], word))


def _weight(word: str, way: Cut) -> float:
    """Say how much a use of a word counts for letters cut this way."""
    single = SINGLE if len(word) == 1 and not is_syllable(way[0]) else 1
    return single * (1 if len(word) == len(way) else LONGER)


def _words(view: View, way: Cut, *, whole: bool = False) -> Iterator[tuple[str, float]]:
    """Give the words that begin with these parts, or consist of them, and how much they are used."""
    initials = "".join(part[0] for part in way)
    beyond = initials + ("\x00" if whole else BEYOND)
    rows = view.rows(ROWS, initials=initials, beyond=beyond, spelled=_spelled(way), batch=BATCH)
    for row in rows:
        syllables = row["syllables"].split()
        if _fits(way, syllables, whole=whole):
            done = not is_syllable(way[-1]) or syllables[len(way) - 1] == way[-1]
            yield row["word"], row["times"] * (1 if done else UNFINISHED)


def _spelled(way: Cut) -> str:
    """Write the pattern of the syllables: a part that is none is the beginning of one, and so is the last."""
    before = (part if is_syllable(part) else f"{part}*" for part in way[:-1])
    return " ".join((*before, f"{way[-1]}*"))


def _fits(way: Cut, syllables: list[str], *, whole: bool) -> bool:
    """Whether each part stands for the syllable in its place; in a pattern, * reaches across spaces."""
    last = len(way) - 1
    return all(
        syllable == part if is_syllable(part) and (whole or at < last) else syllable.startswith(part)
        for at, (part, syllable) in enumerate(zip(way, syllables, strict=False))
    )
