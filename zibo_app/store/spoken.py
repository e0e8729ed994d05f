"""How the Chinese words that visitors use are typed as pinyin; for building only."""

from collections.abc import Iterable, Iterator

from zibo_app.domain.synonym import Synonym
from zibo_app.store.reading import initials, pinyin

HANZI = ("\u4e00", "\u9fff")
SHORTEST = 2
"""A word of fewer hanzi sounds like too many others."""
SHORTEST_INITIALS = 3
Spoken = tuple[str, str, str]
"""Letters, the synonym's id and its word."""


def spoken(synonyms: Iterable[Synonym]) -> Iterator[Spoken]:
    """Give the syllables of every word without spaces, and its initials where no other word has them."""
    words = [(synonym.id, word) for synonym in synonyms for word in synonym.words if _is_spoken(word)]
    whole = [("".join(pinyin(word).split()), which, word) for which, word in words]
    short = [(initials(word), which, word) for which, word in words]
    times: dict[str, set[str]] = {}
    for letters, _, word in (*whole, *short):
        times.setdefault(letters, set()).add(word)
    alone = [each for each in short if len(each[0]) >= SHORTEST_INITIALS and len(times[each[0]]) == 1]
    yield from dict.fromkeys((*whole, *alone))


def _is_spoken(word: str) -> bool:
    return sum(HANZI[0] <= letter <= HANZI[1] for letter in word) >= SHORTEST
