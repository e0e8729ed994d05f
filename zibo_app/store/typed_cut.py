"""The likeliest way to cut letters into syllables: as few as can be, none that no hanzi has."""

import re

from zibo_app.store.search_sound import DOUBLE, LONGEST_SYLLABLE, SYLLABLE, UNFINISHED, Cut

NO_BEGINNING = frozenset("iuv")
"""Letters no syllable begins with."""
WHOLE, OPEN, INITIAL, NEVER = 1.0, 1.5, 2.5, 1000.0
"""What a whole syllable costs, one that is still being typed, a mere initial, and what is none of these."""


def likely(letters: str) -> Cut:
    """Cut letters in the cheapest way; empty where each has a part that stands for no hanzi."""
    best: list[tuple[float, Cut]] = [(0.0, ())]
    for end in range(1, len(letters) + 1):
        ways = []
        for start in range(max(0, end - LONGEST_SYLLABLE), end):
            part, (cost, before) = letters[start:end], best[start]
            ways.append((cost + _cost(part, last=end == len(letters)), (*before, part)))
        best.append(min(ways))
    cost, cut = best[-1]
    return cut if cost < NEVER else ()


def _cost(part: str, *, last: bool) -> float:
    if part[0] in NO_BEGINNING:
        return NEVER
    if re.fullmatch(SYLLABLE, part):
        return WHOLE
    if last and re.fullmatch(UNFINISHED, part):
        return OPEN
    return INITIAL if len(part) == 1 or part in DOUBLE else NEVER
