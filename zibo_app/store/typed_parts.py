"""How often each word stands in pieces of text: whole ones, and parts that are words of their own."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

HANZI = "[\u4e00-\u9fff]+"
LONGEST, WHOLE = 4, 14
"""Hanzi of a word within texts, and of one that is a word whole."""
OFTEN = 2
"""A part must be used so often."""
CROWD = 400_000
"""So many different words are held; of more, those used least are dropped."""
PART = 0.7
"""What stands in one and the same longer word in such a share of its uses is a part of it, no word."""
Pieces = Iterable[tuple[int, str, int, bool]]
"""For whom (a number), a text, how much a use counts, and whether the whole of it is a word."""
Times = Counter[tuple[int, str]]


def counted(pieces: Pieces) -> Times:
    """Count words and single hanzi, for each audience; a whole word counts twice."""
    parts: Times = Counter()
    whole: Times = Counter()
    for level, text, weight, named in pieces:
        for run in re.findall(HANZI, text):
            for part in _parts(run):
                parts[level, part] += weight
            if named and 1 < len(run) <= WHOLE:
                whole[level, run] += weight
        _drop_rare(parts)
    return _words(parts) + whole


def _parts(run: str) -> Iterator[str]:
    """Give the parts of a run of hanzi, up to one longer than a word, to see what they are part of."""
    for length in range(1, LONGEST + 2):
        yield from (run[at : at + length] for at in range(len(run) - length + 1))


def _drop_rare(parts: Times) -> None:
    """Drop words, those used least first, where too many are held; never a single hanzi."""
    least = OFTEN
    while len(parts) > CROWD and any(len(word) > 1 for _, word in parts):
        for key in [key for key, times in parts.items() if len(key[1]) > 1 and times <= least]:
            del parts[key]
        least *= 2


def _words(parts: Times) -> Times:
    """Leave out what is used once only, and what is a mere part of a longer word."""
    around: Times = Counter()
    for (level, word), times in parts.items():
        for shorter in (word[:-1], word[1:]):
            around[level, shorter] = max(around[level, shorter], times)
    return Counter({key: times for key, times in parts.items() if _stands(key[1], times, around[key])})


def _stands(word: str, times: int, around: int) -> bool:
    if len(word) == 1:
        return True
    return len(word) <= LONGEST and times >= OFTEN and around < times * PART
